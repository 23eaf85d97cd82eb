// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/timeline.h"

class QScrollArea;

namespace insieme {

/// What a proposal of a timeline would mean, over the window: before → after, the findings, and the two ways on.
class ProposalCard : public QWidget {
    Q_OBJECT
public:
    /// `title`: where the judgement has none. `done`: true to accept; the card may go in it.
    ProposalCard(const QString &title, const Timeline::Proposal &proposal, const Date &before,
                 const Timeline::Judgement &judgement, const std::function<void(bool)> &done, QWidget *window);
    /// As tall as it needs, in pixels and without its shadow, but no taller than `room`: findings scroll, and the ways
    /// on stay in sight.
    void fit(int room);
    /// What is seen of it, without its shadow, in the window.
    QRect panel() const;
    /// Moves it; of what is seen.
    void moveTo(const QPoint &corner);
    bool scrolls() const;
    void turn(int pages);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea *m_findings;
    CheckList *m_list;
};

} // namespace insieme
