// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The faces of the interface, read from the program itself once in its life. With them the library reads what fonts
/// the computer has, which takes longer than to open a file.
namespace insieme::fonts {

/// Begins to read them beside, on a thread of its own; needs the application. Until `waitFor` nothing may be measured
/// or painted.
void beginReading();
/// Returns when they are there; reads them where nobody has begun.
void waitFor();

} // namespace insieme::fonts
