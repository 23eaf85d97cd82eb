// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QSize>

class QWidget;

namespace insieme {

/// Fills a page with a title and columns of cards.
void fillSheet(QWidget &sheet, const QSize &size, const QString &title, const QList<QList<QWidget *>> &columns);

/// Every part of the window with its states, on one sheet: colours, type, signs, buttons, fields, lists, icons.
QWidget *makePartSheet();
/// The larger parts with their states: timeline, heads of lists, bands, running work, panel, list of hits, empty page.
QWidget *makeLargePartSheet();

} // namespace insieme
