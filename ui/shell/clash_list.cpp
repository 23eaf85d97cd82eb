// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clash_list.h"

#include "ui/widgets/decision_card.h"
#include "ui/widgets/grounds.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"

#include <algorithm>
#include <QKeySequence>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int mostInSight = 3; ///< the form keeps its room

} // namespace

ClashList::ClashList(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
}

void ClashList::set(const QList<Clash> &clashes)
{
    if (clashes == m_clashes)
        return;
    m_clashes = clashes;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto open =
        std::find_if(clashes.begin(), clashes.end(), [](const Clash &clash) { return !clash.taken.has_value(); });
    int height = 0;
    for (qsizetype i = 0; i < clashes.size(); ++i) {
        const Clash &clash = clashes[i];
        auto *frame = new TintedFrame(TintedFrame::Look::Conflict, part);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(12, 4, 8, 4);
        row->setSpacing(6);
        auto *words = new QVBoxLayout;
        words->setSpacing(1);
        row->addLayout(words, 1);
        const auto add = [&](const QString &text, int size, QFont::Weight weight, Label::Role role) {
            auto *label = new Label(text, size, weight, role, frame);
            label->setWordWrap(true);
            words->addWidget(label);
        };
        add(clash.what, 13, QFont::DemiBold, Label::Role::Text);
        if (!clash.before.isEmpty())
            add(tr("before: %1").arg(clash.before), 12, QFont::Normal, Label::Role::Secondary);
        for (const Side side : {Side::Mine, Side::Theirs}) {
            const bool mine = side == Side::Mine;
            const bool keyed = open != clashes.end() && open - clashes.begin() == i;
            const QString key = paint::keyText(QKeySequence(Qt::ALT | (mine ? Qt::Key_1 : Qt::Key_2)));
            auto *card = new DecisionCard(mine ? tr("Keep mine") : tr("Take theirs"), mine ? clash.mine : clash.theirs,
                                          {}, {}, keyed ? key : QString(), frame);
            card->setAccessibleDescription(clash.what);
            card->setChosen(clash.taken == side);
            connect(card, &DecisionCard::chosen, this, [this, i, side] { emit decided(i, side); });
            row->addWidget(card, 2);
        }
        column->addWidget(frame);
        if (i < mostInSight)
            height += frame->sizeHint().height() + (i > 0 ? column->spacing() : 0);
    }
    // The old cards may be in the middle of telling what was chosen.
    if (QWidget *old = takeWidget())
        old->deleteLater();
    setWidget(part);
    part->setAutoFillBackground(false);
    part->show(); // a scroll area that is shown already does not do it
    setFixedHeight(height);
    setVisible(!clashes.isEmpty());
}

void ClashList::goTo(qsizetype index)
{
    const auto cards = widget() ? widget()->findChildren<DecisionCard *>() : QList<DecisionCard *>();
    for (qsizetype i = index; i < m_clashes.size(); ++i) {
        if (m_clashes[i].taken)
            continue;
        ensureWidgetVisible(cards[2 * i], 0, 0);
        cards[2 * i]->setFocus();
        return;
    }
}

} // namespace insieme
