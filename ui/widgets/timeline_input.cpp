// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/elision.h"
#include "ui/widgets/timeline_access.h"
#include "ui/widgets/timeline_parts.h"

#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QVBoxLayout>

namespace insieme {

using namespace timeline;

namespace {

/// Before → after, the findings, and the two ways on.
class ProposalCard : public QWidget {
public:
    ProposalCard(const QString &title, const Timeline::Proposal &proposal, const Date &before,
                 const Timeline::Judgement &judgement, const std::function<void(bool)> &done, QWidget *parent)
        : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(46, 42, 46, 40);
        column->setSpacing(4);
        column->addWidget(new Label(judgement.title.isEmpty() ? title : judgement.title, 14, QFont::DemiBold,
                                    Label::Role::Text, this));
        auto *change = new ChangePreview(this);
        change->set(
            judgement.changes.isEmpty()
                ? QList<ChangePreview::Change>{{Timeline::tr("End"), italianText(before), italianText(proposal.to)}}
                : judgement.changes);
        column->addWidget(change);
        auto *list = new CheckList(this);
        list->setBrief(true);
        list->set(judgement.checks);
        column->addWidget(list);
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
        constexpr int wide = 490;
        setFixedSize(wide, column->totalHeightForWidth(wide));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::popover(painter, rect().adjusted(30, 30, -30, -30), 10);
    }
};

} // namespace

void Timeline::step(int lanes, int spans)
{
    Where where = find(m_current);
    if (!where.found()) {
        int lane = -1;
        for (int l = 0; l < m_lanes.size(); ++l) {
            if (m_lanes[l].key == m_lane)
                lane = l;
        }
        if (lane >= 0 && lanes != 0) {
            where = {lane, 0};
        } else {
            for (const Lane &each : m_lanes) {
                if (!each.spans.isEmpty()) {
                    setCurrentSpan(each.spans.first().key);
                    return;
                }
            }
            if (!m_lanes.isEmpty())
                chooseLane(0);
            return;
        }
    }
    if (spans != 0) {
        const auto next = where.span + spans;
        if (next >= 0 && next < m_lanes[where.lane].spans.size())
            setCurrentSpan(m_lanes[where.lane].spans[next].key);
        return;
    }
    for (int l = where.lane + lanes; l >= 0 && l < m_lanes.size(); l += lanes) {
        const auto &in = m_lanes[l].spans;
        if (!in.isEmpty()) {
            setCurrentSpan(in[std::min<qsizetype>(where.span, in.size() - 1)].key);
            return;
        }
        if (m_lanes[l].creates)
            return chooseLane(l);
    }
}

/// A lane without bars has the keys by itself: a new one can be drawn there.
void Timeline::chooseLane(int lane)
{
    m_current.clear();
    m_lane = m_lanes[lane].key;
    const int top = topOf(lane);
    if (top < headHeight || top + heightOf(m_lanes[lane]) > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - headHeight - 20);
    viewport()->update();
    emit currentChanged({});
}

int Timeline::laneAt(int y) const
{
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const int below = y - topOf(lane);
        if (y >= headHeight && below >= 0 && below < heightOf(m_lanes[lane]))
            return lane;
    }
    return -1;
}

void Timeline::proposeEnd(const Where &where, const Date &end)
{
    const Span &span = m_lanes[where.lane].spans[where.span];
    const Date to = std::max(end, span.from);
    if (to == span.to) {
        drop();
        return;
    }
    m_proposal = Proposal{m_lanes[where.lane].key, span.key, span.from, to};
    judgeProposal(span.to);
}

void Timeline::propose(const Proposal &proposal)
{
    m_proposal = proposal;
    m_lane = proposal.lane;
    judgeProposal({});
}

void Timeline::judgeProposal(const Date &before)
{
    m_judgement = m_judge ? m_judge(*m_proposal) : Judgement{};
    const Where where = find(m_proposal->span);
    delete m_card;
    m_card = new ProposalCard(
        where.found() ? m_lanes[where.lane].spans[where.span].text : QString(), *m_proposal, before, m_judgement,
        [this](bool yes) {
            // The card goes with the answer.
            QMetaObject::invokeMethod(
                this, [this, yes] { yes ? accept() : drop(); }, Qt::QueuedConnection);
        },
        window());
    // It lies over the window and goes with the page.
    connect(this, &QObject::destroyed, m_card, &QWidget::deleteLater);
    // A hand holds what it moves; keys move it where nobody looks.
    if (m_drag == Drag::None)
        bringIntoSight(m_proposal->kind == Proposal::Kind::New ? m_proposal->from : m_proposal->to);
    placeCard();
    m_card->show();
    viewport()->update();
}

void Timeline::bringIntoSight(const Date &day)
{
    constexpr int around = 40;
    const int left = static_cast<int>(xOf(day)), right = static_cast<int>(xOf(plus(day, 1)));
    const int past = std::max(0, right + around - viewport()->width()) + std::min(0, left - around - m_laneWidth);
    if (past == 0)
        return;
    m_left = {};
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + past);
}

/// Moves what is proposed, or begins with the current bar where it can be moved.
void Timeline::shiftProposal(int days, int lanes)
{
    Proposal next;
    Moves moves = Moves::Free;
    const Where where = find(m_proposal ? m_proposal->span : m_current);
    if (where.found())
        moves = m_lanes[where.lane].spans[where.span].moves;
    if (m_proposal && m_proposal->kind != Proposal::Kind::End) {
        next = *m_proposal;
    } else {
        if (!where.found() || moves == Moves::None)
            return;
        const Span &span = m_lanes[where.lane].spans[where.span];
        if (!stated(span.from) || !stated(span.to))
            return;
        next = {m_lanes[where.lane].key, span.key, span.from, span.to, Proposal::Kind::Move};
    }
    if (days != 0 && moves != Moves::Free)
        return;
    next.from = plus(next.from, days);
    next.to = plus(next.to, days);
    for (int l = 0; l < m_lanes.size() && lanes != 0; ++l) {
        if (m_lanes[l].key != next.lane)
            continue;
        const int to = l + lanes;
        if (to < 0 || to >= m_lanes.size())
            return;
        next.lane = m_lanes[to].key;
        break;
    }
    propose(next);
}

void Timeline::placeCard()
{
    if (!m_card || !m_proposal)
        return;
    int lane = -1;
    for (int l = 0; l < m_lanes.size(); ++l) {
        if (m_lanes[l].key == m_proposal->lane)
            lane = l;
    }
    if (lane < 0)
        return;
    Span span;
    span.from = m_proposal->from;
    span.to = m_proposal->to;
    span.rows = m_lanes[lane].rows;
    if (const Where where = find(m_proposal->span); where.found() && m_proposal->kind == Proposal::Kind::End)
        span = m_lanes[where.lane].spans[where.span];
    const QRect box = boxOf(lane, span).toRect();
    QPoint point = viewport()->mapTo(window(), QPoint(static_cast<int>(xOf(m_proposal->to)) - 200, box.bottom() - 20));
    point.setX(std::clamp(point.x(), 0, std::max(0, window()->width() - m_card->width())));
    if (point.y() + m_card->height() > window()->height())
        point.setY(viewport()->mapTo(window(), box.topLeft()).y() - m_card->height() + 24);
    m_card->move(point);
    m_card->raise();
}

void Timeline::accept()
{
    if (!m_proposal)
        return;
    Proposal done = *m_proposal;
    if (!m_judgement.possible) {
        if (!stated(m_judgement.possibleUntil))
            return;
        done.to = m_judgement.possibleUntil;
    }
    drop();
    emit accepted(done);
}

void Timeline::drop()
{
    m_proposal.reset();
    m_judgement = {};
    delete m_card;
    m_card = nullptr;
    viewport()->update();
}

void Timeline::proposeNew(const QString &lane, const Date &from)
{
    constexpr int halfYear = 181;
    const Date to = m_newEnd ? m_newEnd(lane, from) : plus(from, halfYear - 1);
    propose({lane, {}, from, std::max(from, to), Proposal::Kind::New});
}

/// Keys that draw a new bar, move a whole one, or change the end of what is being proposed.
bool Timeline::proposeAlong(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ControlModifier ? 1 : 7;
    const int across = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int down = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (event->modifiers() & Qt::AltModifier && (across != 0 || down != 0)) {
        shiftProposal(across * step, down);
        return true;
    }
    if (event->modifiers() & Qt::ShiftModifier && across != 0 && m_proposal && m_proposal->kind != Proposal::Kind::End)
    {
        Proposal next = *m_proposal;
        next.to = std::max(next.from, plus(next.to, qint64(across) * step));
        if (next.kind == Proposal::Kind::New)
            propose(next);
        return true;
    }
    if (event->key() != Qt::Key_Insert)
        return false;
    const auto lane =
        std::find_if(m_lanes.begin(), m_lanes.end(), [this](const Lane &each) { return each.key == m_lane; });
    if (lane != m_lanes.end() && lane->creates)
        proposeNew(lane->key, m_today);
    return true;
}

QList<PageKey> Timeline::keys() const
{
    bool ends = false, moves = false, creates = false;
    for (const Lane &lane : m_lanes) {
        creates |= lane.creates;
        for (const Span &span : lane.spans) {
            ends |= span.movable;
            moves |= span.moves != Moves::None;
        }
    }
    QList<PageKey> result{{QStringLiteral("←→↑↓"), tr("bar by bar")}, {QStringLiteral("↵"), tr("open the bar")}};
    if (ends)
        result.append(
            {paint::keyText(Qt::SHIFT | Qt::Key_Left) + QStringLiteral("→"), tr("move its end; with Ctrl by a day")});
    if (moves)
        result.append({QStringLiteral("Alt ←→↑↓"), tr("move the bar; with Ctrl by a day")});
    if (creates)
        result.append({paint::keyText(Qt::Key_Insert), tr("draw a new bar")});
    if (m_proposal)
        result.append({QStringLiteral("Esc"), tr("drop what is proposed")});
    result.append({QStringLiteral("T"), tr("to today")});
    result.append({QStringLiteral("+ −"), tr("nearer, farther")});
    return result;
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const Where where = find(m_current);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (proposeAlong(event))
        return;
    if (shift && direction != 0 && where.found()) {
        const Span &span = m_lanes[where.lane].spans[where.span];
        if (span.movable && stated(span.to)) {
            const Date from = m_proposal ? m_proposal->to : span.to;
            proposeEnd(where, plus(from, qint64(direction) * (event->modifiers() & Qt::ControlModifier ? 1 : 7)));
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return step(0, -1);
    case Qt::Key_Right:
        return step(0, 1);
    case Qt::Key_Up:
        return step(-1, 0);
    case Qt::Key_Down:
        return step(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_proposal)
            accept();
        else if (where.found())
            emit opened(m_current);
        return;
    case Qt::Key_Escape:
        if (m_proposal)
            return drop();
        break;
    case Qt::Key_T:
        return showToday();
    case Qt::Key_Plus:
        return setScale(m_scale == Scale::Years ? Scale::Months : Scale::Weeks);
    case Qt::Key_Minus:
        return setScale(m_scale == Scale::Weeks ? Scale::Months : Scale::Years);
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    m_pressed = event->pos();
    m_drag = Drag::None;
    const Where where = at(event->pos());
    if (!where.found()) {
        drop();
        const int lane = laneAt(event->pos().y());
        if (lane >= 0 && m_lanes[lane].creates) {
            chooseLane(lane);
            m_drag = event->pos().x() >= m_laneWidth ? Drag::New : Drag::None;
        }
        return;
    }
    const Span &span = m_lanes[where.lane].spans[where.span];
    setCurrentSpan(span.key);
    if (span.movable && stated(span.to) && std::abs(event->pos().x() - boxOf(where.lane, span).right()) < 8)
        m_drag = Drag::End;
    else if (span.moves != Moves::None && stated(span.from) && stated(span.to))
        m_drag = Drag::Move;
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const Where where = m_drag == Drag::End || m_drag == Drag::Move ? find(m_current) : at(event->pos());
    if (m_drag == Drag::End && where.found()) {
        proposeEnd(where, dayAt(event->position().x()));
        return;
    }
    // A click is not a drag.
    if (m_drag != Drag::None && (event->pos() - m_pressed).manhattanLength() < 8 && !m_proposal)
        return;
    if (m_drag == Drag::Move && where.found()) {
        const Span &span = m_lanes[where.lane].spans[where.span];
        const int lane = laneAt(event->pos().y());
        const auto days =
            span.moves == Moves::Free ? daysBetween(dayAt(m_pressed.x()), dayAt(event->position().x())) : 0;
        propose({m_lanes[lane < 0 ? where.lane : lane].key, span.key, plus(span.from, days), plus(span.to, days),
                 Proposal::Kind::Move});
        return;
    }
    if (m_drag == Drag::New) {
        const Date one = dayAt(m_pressed.x()), other = dayAt(event->position().x());
        propose({m_lane, {}, std::min(one, other), std::max(one, other), Proposal::Kind::New});
        return;
    }
    Qt::CursorShape cursor = Qt::ArrowCursor;
    if (where.found()) {
        const Span &span = m_lanes[where.lane].spans[where.span];
        if (span.movable && std::abs(event->pos().x() - boxOf(where.lane, span).right()) < 8)
            cursor = Qt::SizeHorCursor;
        else if (span.moves != Moves::None)
            cursor = Qt::OpenHandCursor;
        viewport()->setToolTip(timelineText(m_lanes[where.lane], span));
    } else if (const int lane = laneAt(event->pos().y()); lane >= 0) {
        if (event->pos().x() < m_laneWidth)
            viewport()->setToolTip(m_lanes[lane].title);
        else if (m_lanes[lane].creates)
            cursor = Qt::CrossCursor;
    }
    viewport()->setCursor(cursor);
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
}

/// Alt with the arrows goes back and forth in the window, unless there is a bar that it moves.
bool Timeline::event(QEvent *event)
{
    // The card lies over the window: it is not to be read over the page that comes next, which may hide names.
    if (event->type() == QEvent::Hide && !event->spontaneous())
        drop();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A proposal is dropped before the window takes a step back.
        if (key->key() == Qt::Key_Escape && m_proposal) {
            event->accept();
            return true;
        }
        const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up
            || key->key() == Qt::Key_Down;
        const Where where = find(m_current);
        const bool moves = where.found() && m_lanes[where.lane].spans[where.span].moves != Moves::None;
        if (arrow && key->modifiers() & Qt::AltModifier && (moves || m_proposal)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool Timeline::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const QPoint point = drag->position().toPoint();
        const int lane = laneAt(point.y());
        if (!drag->mimeData()->hasFormat(m_dropFormat)) {
            drag->ignore();
            return true;
        }
        if (event->type() == QEvent::DragEnter)
            emit carried(drag->mimeData()->data(m_dropFormat));
        drag->acceptProposedAction();
        if (lane >= 0 && m_lanes[lane].creates && point.x() >= m_laneWidth)
            proposeNew(m_lanes[lane].key, dayAt(point.x()));
        return true;
    }
    case QEvent::Drop:
        static_cast<QDropEvent *>(event)->acceptProposedAction();
        setFocus();
        return true;
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Where where = at(event->pos()); where.found())
        emit opened(m_lanes[where.lane].spans[where.span].key);
}

} // namespace insieme
