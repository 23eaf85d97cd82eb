// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>

class QWidget;

namespace insieme {

/// What Tab comes to inside `root`, in the order in which it is read where it stands now: from the top, what stands
/// side by side from the left, a column to its end before the next one. Parts that are made, moved or shown later need
/// nothing: the window asks at each key. What has the keys is among them, also where Tab alone would pass it over.
QList<QWidget *> tabStops(const QWidget &root);

/// Gives the keys to the next of them, round and round; false: what has the keys is none of them.
bool goToNextStop(QWidget &root, bool next);

} // namespace insieme
