// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRect>

class QWidget;

namespace insieme {

/// The rectangle that all screens cover together, in device-independent pixels.
QRect screensNow();
/// Keeps size and place of the window in the settings. Each arrangement of screens has its own: whoever works at a
/// docked laptop finds both windows as they were left.
void keepWindowPlace(const QWidget &window, const QRect &screens = screensNow());
/// False when nothing was kept on these screens: the window stays as it is.
bool restoreWindowPlace(QWidget &window, const QRect &screens = screensNow());

/// Of a window that was never shown: no larger than the room that a screen has for it, and as large as that where it
/// would fill it anyway. Pages are made for the minimum that the window asks for; a smaller screen has what it has.
void fitWindow(QWidget &window, const QRect &room);

} // namespace insieme
