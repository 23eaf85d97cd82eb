// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace insieme {

/// Tab goes from `before` to `part`, a widget that hands the keys on to one inside it (its focus proxy), and from there
/// to what followed `before`. For parts that are made when their page stands already. The two stay together: with the
/// inner one alone `QWidget::setTabOrder` leaves the other behind at the end, from where Tab comes back to it for ever.
void tabTo(QWidget &before, QWidget &part);

} // namespace insieme
