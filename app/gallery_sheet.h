// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QSize>

class QWidget;

namespace insieme {

class Shell;

/// Fills a page with a title and columns of cards.
void fillSheet(QWidget &sheet, const QSize &size, const QString &title, const QList<QList<QWidget *>> &columns);

/// Every part of the window with its states, on one sheet: colours, type, signs, buttons, fields, lists, icons.
QWidget *makePartSheet();
/// The larger parts with their states: timeline, heads of lists, bands, running work, panel, list of hits, empty page.
QWidget *makeLargePartSheet();
/// The parts of the frame with their states: navigation and rail, top bar, fields of a form, what was just done,
/// palette, history. The shell shows the sample file.
QWidget *makeFramePartSheet(Shell &shell);
/// The parts that change something from beside: a field of many records, and the month under a day.
QWidget *makeChangePartSheet(Shell &shell);

} // namespace insieme
