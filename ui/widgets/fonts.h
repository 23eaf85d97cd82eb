// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// The faces of the interface, read from the program itself once in its life, and before them the list of the fonts
/// that the computer has, which takes longer than to open a file.
namespace insieme::fonts {

/// Begins to read that list, on a thread of its own. It needs no application: the two begin together. The environment
/// must not change meanwhile.
void beginWithComputer();
/// Begins to read the faces, likewise; needs the application. Until `waitFor` nothing may be measured or painted.
void beginReading();
/// Returns when they are there; reads them where nobody has begun.
void waitFor();

} // namespace insieme::fonts
