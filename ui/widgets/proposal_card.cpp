// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proposal_card.h"

#include "core/base/elision.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int shadow = 30, wide = 490;
constexpr int leastFindings = 64; ///< pixels: one of two lines

} // namespace

ProposalCard::ProposalCard(const QString &title, const Timeline::Proposal &proposal, const Date &before,
                           const Timeline::Judgement &judgement, const std::function<void(bool)> &done, QWidget *window)
    : QWidget(window)
    , m_findings(new QScrollArea(this))
    , m_list(new CheckList)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 16, shadow + 12, shadow + 16, shadow + 10);
    column->setSpacing(4);
    column->addWidget(
        new Label(judgement.title.isEmpty() ? title : judgement.title, 14, QFont::DemiBold, Label::Role::Text, this));
    auto *change = new ChangePreview(this);
    change->set(judgement.changes.isEmpty()
                    ? QList<ChangePreview::Change>{{Timeline::tr("End"), italianText(before), italianText(proposal.to)}}
                    : judgement.changes);
    column->addWidget(change);
    m_list->setBrief(true);
    m_list->set(judgement.checks);
    m_findings->setWidget(m_list);
    m_findings->setWidgetResizable(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setFocusPolicy(Qt::NoFocus);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_findings);
    auto *row = new QHBoxLayout;
    const bool nearest = !judgement.possible && stated(judgement.possibleUntil);
    const QString stop = judgement.nearest.isEmpty()
        ? elided(Timeline::tr("Stop at %1").arg(italianText(judgement.possibleUntil)))
        : judgement.nearest;
    const QString accept = judgement.accept.isEmpty() ? Timeline::tr("Accept") : judgement.accept;
    auto *yes = new Button(nearest ? stop : accept, Button::Kind::Primary, this);
    yes->setKey(QKeySequence(Qt::Key_Return));
    yes->setEnabled(judgement.possible || nearest);
    auto *no = new Button(Timeline::tr("Leave as it is"), Button::Kind::Secondary, this);
    no->setKey(QKeySequence(Qt::Key_Escape));
    connect(yes, &Button::clicked, this, [done] { done(true); });
    connect(no, &Button::clicked, this, [done] { done(false); });
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch();
    column->addLayout(row);
}

void ProposalCard::fit(int room)
{
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_list->heightForWidth(wide - margins.left() - margins.right());
    m_findings->setFixedHeight(0);
    const int rest = layout()->totalHeightForWidth(wide);
    m_findings->setFixedHeight(std::min(wanted, std::max(leastFindings, room + 2 * shadow - rest)));
    setFixedSize(wide, rest + m_findings->height());
}

QRect ProposalCard::panel() const
{
    return geometry().adjusted(shadow, shadow, -shadow, -shadow);
}

void ProposalCard::moveTo(const QPoint &corner)
{
    move(corner - QPoint(shadow, shadow));
}

bool ProposalCard::scrolls() const
{
    return m_findings->verticalScrollBar()->maximum() > 0;
}

void ProposalCard::turn(int pages)
{
    QScrollBar *bar = m_findings->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

void ProposalCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::popover(painter, rect().adjusted(shadow, shadow, -shadow, -shadow), 10);
}

} // namespace insieme
