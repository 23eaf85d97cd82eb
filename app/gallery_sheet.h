// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QWidget;

namespace insieme {

/// Every part of the window with its states, on one sheet: colours, type, signs, buttons, fields, lists, icons.
QWidget *makePartSheet();

} // namespace insieme
