// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/proposal_card.h"
#include "ui/widgets/timeline_access.h"
#include "ui/widgets/timeline_parts.h"

#include <QScrollBar>

namespace insieme {

using namespace timeline;

Timeline::Timeline(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccess();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_left = {}; });
}

void Timeline::setLanes(const QList<Lane> &lanes)
{
    const std::optional<Proposal> open = m_proposal;
    m_lanes = lanes;
    // What does not fit is told on hover; the first move of the mouse says which.
    viewport()->setToolTip(lanes.isEmpty() ? QString() : lanes.front().title);
    drop();
    if (!find(m_current).found())
        m_current.clear();
    layOut();
    if (m_wanted && !lanes.isEmpty())
        setSight(*std::exchange(m_wanted, {}));
    // What is being weighed stays, judged by what is there now.
    const bool there =
        open && std::any_of(m_lanes.begin(), m_lanes.end(), [&](const Lane &lane) { return lane.key == open->lane; });
    const Where where = there ? find(open->span) : Where{};
    if (where.found() && open->kind == Proposal::Kind::End)
        proposeEnd(where, open->to);
    else if (there && (where.found() || open->kind == Proposal::Kind::New))
        propose(*open);
}

void Timeline::setRange(const Date &from, const Date &to)
{
    m_from = from;
    m_to = to;
    layOut();
}

void Timeline::setToday(const Date &today)
{
    m_today = today;
    viewport()->update();
}

void Timeline::setMarkers(const QList<Marker> &markers)
{
    m_markers = markers;
    viewport()->update();
}

void Timeline::setScale(Scale scale)
{
    if (m_scale == scale)
        return;
    const Date first = visibleDays().first;
    m_scale = scale;
    layOut();
    showDay(first);
    emit scaleChanged();
}

void Timeline::setSpread(int days)
{
    m_spread = days;
    layOut();
}

void Timeline::setLaneWidth(int width)
{
    m_laneWidth = width;
    layOut();
}

double Timeline::perDay() const
{
    if (!stated(m_from) || !stated(m_to))
        return 1;
    const double room = viewport()->width() - m_laneWidth;
    const double months = m_spread > 0 ? std::max(1.2, room / m_spread) : 1.2;
    const double least = m_scale == Scale::Weeks ? 14 : m_scale == Scale::Months ? months : 0.25;
    return std::max(least, double(viewport()->width() - m_laneWidth) / double(daysBetween(m_from, m_to) + 1));
}

double Timeline::xOf(const Date &day) const
{
    return m_laneWidth + double(daysBetween(m_from, day)) * perDay() - horizontalScrollBar()->value();
}

Date Timeline::dayAt(double x) const
{
    return plus(m_from, static_cast<qint64>(std::floor((x - m_laneWidth + horizontalScrollBar()->value()) / perDay())));
}

int Timeline::heightOf(const Lane &lane) const
{
    return std::max(lane.rows * rowHeight + 2 * lanePadding, lane.note.isEmpty() ? 30 : 46);
}

int Timeline::topOf(int lane) const
{
    int top = headHeight - verticalScrollBar()->value();
    for (int i = 0; i < lane; ++i)
        top += heightOf(m_lanes[i]);
    return top;
}

int Timeline::heightOfLanes() const
{
    int height = headHeight + (m_markers.isEmpty() ? 4 : 26);
    for (const Lane &lane : m_lanes)
        height += heightOf(lane);
    return height;
}

QSize Timeline::sizeHint() const
{
    return {600, heightOfLanes() + 4};
}

QRectF Timeline::boxOf(int lane, const Span &span) const
{
    const Lane &in = m_lanes[lane];
    const double left = stated(span.from) ? xOf(span.from) : m_laneWidth - 8;
    const double right = stated(span.to) ? xOf(plus(span.to, 1)) : viewport()->width() + 8;
    const double unit = double(heightOf(in) - 2 * lanePadding) / std::max(1, in.rows);
    return {left, topOf(lane) + lanePadding + span.row * unit, std::max(3.0, right - left - 1), unit * span.rows - 2};
}

QRect Timeline::spanRect(const QString &key) const
{
    const Where where = find(key);
    return where.found() ? boxOf(where.lane, m_lanes[where.lane].spans[where.span]).toRect() : QRect();
}

QRect Timeline::laneRect(const QString &key) const
{
    for (int l = 0; l < m_lanes.size(); ++l) {
        if (m_lanes[l].key == key)
            return QRect(m_laneWidth, topOf(l), viewport()->width() - m_laneWidth, heightOf(m_lanes[l]));
    }
    return {};
}

Timeline::Where Timeline::find(const QString &key) const
{
    for (int l = 0; l < m_lanes.size(); ++l) {
        for (int s = 0; s < m_lanes[l].spans.size(); ++s) {
            if (m_lanes[l].spans[s].key == key)
                return {l, s};
        }
    }
    return {};
}

Timeline::Where Timeline::at(const QPoint &point) const
{
    for (int l = 0; l < m_lanes.size(); ++l) {
        for (int s = static_cast<int>(m_lanes[l].spans.size()) - 1; s >= 0; --s) {
            if (boxOf(l, m_lanes[l].spans[s]).adjusted(-2, 0, 3, 0).contains(point) && point.x() >= m_laneWidth)
                return {l, s};
        }
    }
    return {};
}

void Timeline::layOut()
{
    const double width = stated(m_from) && stated(m_to) ? perDay() * double(daysBetween(m_from, m_to) + 1) : 0;
    const int room = viewport()->width() - m_laneWidth;
    horizontalScrollBar()->setRange(0, std::max(0, qRound(width) - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setRange(0, std::max(0, heightOfLanes() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(rowHeight);
    viewport()->update();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (stated(m_left))
        showDay(m_left);
    placeCard();
}

void Timeline::showDay(const Date &day)
{
    m_left = day;
    if (stated(day) && stated(m_from))
        horizontalScrollBar()->setValue(static_cast<int>(std::ceil(double(daysBetween(m_from, day)) * perDay())));
    viewport()->update();
    emit daysShown();
}

std::pair<Date, Date> Timeline::visibleDays() const
{
    if (!stated(m_from) || !stated(m_to))
        return {};
    return {std::max(m_from, dayAt(m_laneWidth)), std::min(m_to, dayAt(viewport()->width() - 1))};
}

void Timeline::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    placeCard();
    if (dx != 0)
        emit daysShown();
}

void Timeline::setDropFormat(const QString &format)
{
    m_dropFormat = format;
    viewport()->setAcceptDrops(!format.isEmpty());
}

void Timeline::showToday()
{
    m_left = {};
    if (stated(m_today) && stated(m_from))
        horizontalScrollBar()->setValue(static_cast<int>(double(daysBetween(m_from, m_today)) * perDay()
                                                         - (viewport()->width() - m_laneWidth) / 3.0));
    viewport()->update();
}

Timeline::Sight Timeline::sight() const
{
    return m_wanted ? *m_wanted : Sight{m_current, visibleDays().first, m_scale};
}

void Timeline::setSight(const Sight &sight)
{
    if (m_lanes.isEmpty() || !stated(m_from)) {
        m_wanted = sight;
        return;
    }
    setScale(sight.scale);
    if (stated(sight.left))
        showDay(sight.left);
    if (find(sight.span).found())
        setCurrentSpan(sight.span);
}

void Timeline::comeIntoSight()
{
    const QRect box = spanRect(m_current);
    if (box.isNull())
        return;
    if (box.right() < m_laneWidth || box.left() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box.left() - m_laneWidth - 40);
    if (box.top() < headHeight || box.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - headHeight - 20);
}

void Timeline::setCurrentSpan(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    if (const Where where = find(key); where.found())
        m_lane = m_lanes[where.lane].key;
    comeIntoSight();
    viewport()->update();
    emit currentChanged(key);
    tellTimelineFocus(this);
}

} // namespace insieme
