// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proposal_card.h"
#include "ui/widgets/timeline_access.h"
#include "ui/widgets/timeline_parts.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

namespace insieme {

using namespace timeline;

namespace {

/// Days between a day and a bar; 0 within it.
qint64 distance(const Timeline::Span &span, const Date &day)
{
    if (stated(span.from) && day < span.from)
        return daysBetween(day, span.from);
    return stated(span.to) && span.to < day ? daysBetween(span.to, day) : 0;
}

/// The bar of a lane that is nearest to a day; the lane has some.
const Timeline::Span &nearest(const Timeline::Lane &lane, const Date &day)
{
    return *std::min_element(lane.spans.begin(), lane.spans.end(),
                             [&day](const Timeline::Span &one, const Timeline::Span &other) {
                                 return distance(one, day) < distance(other, day);
                             });
}

} // namespace

/// Where the keys come in: in the first lane in sight, at the bar that is nearest to today.
void Timeline::enter()
{
    const QRect plot = viewport()->rect().adjusted(m_laneWidth, headHeight, 0, 0);
    const Lane *in = nullptr;
    for (int l = 0; l < m_lanes.size(); ++l) {
        const Lane &lane = m_lanes[l];
        const bool seen = std::any_of(lane.spans.begin(), lane.spans.end(),
                                      [&](const Span &span) { return plot.intersects(boxOf(l, span).toRect()); });
        if (!lane.spans.isEmpty() && (!in || seen))
            in = &lane;
        if (seen)
            break;
    }
    if (in)
        setCurrentSpan(nearest(*in, m_today).key);
    else if (!m_lanes.isEmpty())
        chooseLane(0);
}

void Timeline::step(int lanes, int spans)
{
    Where where = find(m_current);
    Date day = m_today;
    if (where.found()) {
        const Span &span = m_lanes[where.lane].spans[where.span];
        if (stated(span.from) && day < span.from)
            day = span.from;
        else if (stated(span.to) && span.to < day)
            day = span.to;
    } else {
        for (int l = 0; l < m_lanes.size(); ++l) {
            if (m_lanes[l].key == m_lane)
                where = {l, 0};
        }
        if (where.lane < 0 || lanes == 0)
            return enter();
    }
    if (spans != 0) {
        const auto next = where.span + spans;
        if (next >= 0 && next < m_lanes[where.lane].spans.size())
            setCurrentSpan(m_lanes[where.lane].spans[next].key);
        return;
    }
    for (int l = where.lane + lanes; l >= 0 && l < m_lanes.size(); l += lanes) {
        if (!m_lanes[l].spans.isEmpty())
            return setCurrentSpan(nearest(m_lanes[l], day).key);
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
    constexpr int edge = 8, gap = 10, least = 300, before = 170;
    const QRect room = window()->rect().adjusted(edge, edge, -edge, -edge);
    const QRect bar(viewport()->mapTo(window(), box.topLeft()), box.size());
    const int over = bar.top() - gap - room.top(), under = room.bottom() - bar.bottom() - gap;
    // Beside the bar where either side of it is high enough.
    m_card->fit(std::min(room.height(), std::max({over, under, least})));
    const QSize size = m_card->panel().size();
    const int x = viewport()->mapTo(window(), QPoint(static_cast<int>(xOf(m_proposal->to)), 0)).x() - before;
    const int y = size.height() <= under ? bar.bottom() + gap : bar.top() - gap - size.height();
    m_card->moveTo({std::clamp(x, room.left(), std::max(room.left(), room.right() + 1 - size.width())),
                    std::clamp(y, room.top(), std::max(room.top(), room.bottom() + 1 - size.height()))});
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
    if (m_card && m_card->scrolls())
        result.append({paint::keyText(Qt::Key_PageUp) + QLatin1Char(' ') + paint::keyText(Qt::Key_PageDown),
                       tr("through what it would mean")});
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
        } else {
            emit refused(stated(span.to) ? tr("The end of this bar is not moved here. Enter opens it.")
                                         : tr("This bar has no end that could be moved. Enter opens it."));
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
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_card)
            return m_card->turn(event->key() == Qt::Key_PageUp ? -1 : 1);
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
