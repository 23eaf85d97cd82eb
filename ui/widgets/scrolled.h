// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace insieme {

/// What fills a panel and scrolls where the panel is too low for it: nothing in it is ever squeezed.
QWidget *scrolledBody(QWidget *panel);

/// The column of cards that most panels are.
QVBoxLayout *scrolledColumn(QWidget *panel);

} // namespace insieme
