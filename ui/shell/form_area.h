// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QScrollArea;
class QWidget;

namespace insieme {

/// Scrolls a page that is typed in: what has the keys stays in sight, with what is said of it, whatever takes room from
/// the page or moves it.
QScrollArea *formArea(QWidget *page, QWidget *parent);

} // namespace insieme
