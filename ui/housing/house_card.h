// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

class Card;
class HouseTiles;

/// On the start page: the apartments of the house as they are today, without names. Hidden while there are none.
class HouseCard : public DeskPanel {
    Q_OBJECT
public:
    HouseCard(Shell &shell, QWidget *parent = nullptr);
    void refresh(const QUuid &owner) override;

private:
    Shell &m_shell;
    Card *m_card;
    HouseTiles *m_tiles;
};

} // namespace insieme
