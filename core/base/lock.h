// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

class QLockFile;

namespace insieme {

/// Takes a lock. Busy when another program still holds it after `patience` ms; Full, ReadOnly (the folder does not
/// allow writing) or Io when no lock can be made there.
/// `QLockFile` alone respects for ever a file that does not say whose it is: what a program leaves that was killed, or
/// a computer that lost its power, between making the file and writing it. Here it stops nobody.
Done takeLock(QLockFile &lock, int patience = 0);

} // namespace insieme
