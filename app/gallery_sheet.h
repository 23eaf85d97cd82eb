// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QWidget;

namespace insieme {

/// Every part of the window with its states, on one sheet: colours, type, signs, buttons, fields, lists, icons.
QWidget *makePartSheet();
/// The larger parts with their states: timeline, heads of lists, bands, running work, panel, list of hits, empty page.
QWidget *makeLargePartSheet();

} // namespace insieme
