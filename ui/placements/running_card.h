// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/running.h"
#include "ui/shell/page.h"

namespace insieme {

class Card;
class RunningBars;

/// On the start page: the placements that run today, by Comune, and how much of their time is gone.
class RunningCard : public DeskPanel {
    Q_OBJECT
public:
    RunningCard(Shell &shell, QWidget *parent = nullptr);
    void refresh(const QUuid &owner) override;

private:
    Shell &m_shell;
    Card *m_card;
    RunningBars *m_bars;
};

} // namespace insieme
