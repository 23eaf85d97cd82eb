// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLockFile;

namespace insieme {

/// Takes a lock at once; false, with the lock's error, when another program holds it or no lock can be made there.
/// `QLockFile` alone respects for ever a file that does not say whose it is: what a program leaves that was killed, or
/// a computer that lost its power, between making the file and writing it. Here it stops nobody.
bool takeLock(QLockFile &lock);

} // namespace insieme
