// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/columns.h"
#include "ui/widgets/timeline_access.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int headHeight = 44;
constexpr int rowHeight = 24;
constexpr int lanePadding = 5;

qint64 daysBetween(const Date &from, const Date &to)
{
    return (to - from).days();
}

Date plus(const Date &day, qint64 days)
{
    return day + boost::gregorian::days(days);
}

Date monthStart(const Date &day)
{
    return *makeDate(day.year(), day.month(), 1);
}

Date nextMonth(const Date &first)
{
    return plus(first.end_of_month(), 1);
}

/// Before → after, the findings, and the two ways on.
class ProposalCard : public QWidget {
public:
    ProposalCard(const QString &title, const Timeline::Proposal &proposal, const Date &before,
                 const Timeline::Judgement &judgement, std::function<void(bool)> done, QWidget *parent)
        : QWidget(parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(46, 42, 46, 40);
        column->setSpacing(4);
        column->addWidget(new Label(title, 14, QFont::DemiBold, Label::Role::Text, this));
        auto *change = new ChangePreview(this);
        change->set({{Timeline::tr("End"), italianText(before), italianText(proposal.to)}});
        column->addWidget(change);
        auto *list = new CheckList(this);
        list->set(judgement.checks);
        column->addWidget(list);
        auto *row = new QHBoxLayout;
        const bool nearest = !judgement.possible && stated(judgement.possibleUntil);
        auto *yes = new Button(nearest ? Timeline::tr("Stop at %1").arg(italianText(judgement.possibleUntil))
                                       : Timeline::tr("Accept"),
                               Button::Kind::Primary, this);
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
        setFixedWidth(440);
        adjustSize();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::popover(painter, rect().adjusted(30, 30, -30, -30), 10);
    }
};

} // namespace

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
}

void Timeline::setLanes(const QList<Lane> &lanes)
{
    m_lanes = lanes;
    // What does not fit is told on hover; the first move of the mouse says which.
    viewport()->setToolTip(lanes.isEmpty() ? QString() : lanes.front().title);
    drop();
    if (!find(m_current).found())
        m_current.clear();
    layOut();
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
    m_scale = scale;
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
    const double least = m_scale == Scale::Weeks ? 14 : m_scale == Scale::Months ? 1.2 : 0.25;
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
    placeCard();
}

void Timeline::showToday()
{
    if (stated(m_today) && stated(m_from))
        horizontalScrollBar()->setValue(static_cast<int>(double(daysBetween(m_from, m_today)) * perDay()
                                                         - (viewport()->width() - m_laneWidth) / 3.0));
    viewport()->update();
}

void Timeline::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QLocale locale(QLocale::Italian);
    const int bottom = viewport()->height();
    const bool years = m_scale == Scale::Years || perDay() * 30 < 22;
    for (Date first = monthStart(m_from); first <= m_to; first = nextMonth(first)) {
        const double left = xOf(first), right = xOf(nextMonth(first));
        const bool january = first.month() == 1;
        if (right < m_laneWidth || left > viewport()->width())
            continue;
        const int top = january ? 0 : headHeight - 22;
        if (left >= m_laneWidth && (!years || january || first.month() % 3 == 1))
            painter.fillRect(QRectF(std::round(left), years && !january ? headHeight : top, 1, bottom),
                             january ? theme.border : theme.line);
        if ((january || first == monthStart(m_from)) && left > m_laneWidth - 60)
            paint::text(painter, QRect(static_cast<int>(std::max<double>(left, m_laneWidth)) + 7, 3, 60, 20),
                        QString::number(first.year()), Theme::font(12, QFont::DemiBold), theme.text);
        if (!years)
            paint::text(painter, QRect(static_cast<int>(left), headHeight - 22, static_cast<int>(right - left), 20),
                        locale.standaloneMonthName(first.month(), QLocale::ShortFormat), Theme::font(12), theme.text2,
                        Qt::AlignHCenter);
        if (m_scale == Scale::Weeks) {
            for (Date day = first; day < nextMonth(first); day = plus(day, 1)) {
                if (day.day_of_week() == 1)
                    painter.fillRect(QRectF(std::round(xOf(day)), headHeight, 1, bottom), theme.line);
            }
        }
    }
}

void Timeline::paintSpan(QPainter &painter, const QRectF &box, const Span &span) const
{
    const Theme &theme = Theme::current();
    const QColor mark = span.tone ? theme.tone(*span.tone).mark : theme.series(span.series);
    const QColor soft = span.tone ? theme.tone(*span.tone).soft : theme.seriesSoft(span.series);
    switch (span.look) {
    case Look::Solid:
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawRoundedRect(box, 4, 4);
        break;
    case Look::Soft:
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawRoundedRect(box, 4, 4);
        if (stated(span.from) && box.width() > 8)
            painter.fillRect(QRectF(box.left(), box.top() + 2, 3, box.height() - 4), mark);
        break;
    case Look::Dashed: {
        QPen pen(mark, 1.4, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        break;
    }
    case Look::Hatched:
        painter.setPen(QPen(Theme::mixed(mark, theme.surface, 0.5), 1));
        painter.setBrush(theme.inset);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        paint::hatch(painter, box, 4, mark);
        break;
    }
}

void Timeline::paintEvent(QPaintEvent *)
{
    if (!stated(m_from) || !stated(m_to))
        return;
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect plot(m_laneWidth, 0, viewport()->width() - m_laneWidth, viewport()->height());
    painter.setClipRect(plot);
    paintScale(painter);

    // First pass: grounds.
    for (int l = 0; l < m_lanes.size(); ++l) {
        const int top = topOf(l), bottom = top + heightOf(m_lanes[l]);
        painter.setClipRect(QRect(0, headHeight, viewport()->width(), viewport()->height()));
        painter.fillRect(QRect(0, bottom - 1, viewport()->width(), 1), theme.line);
        painter.setClipRect(plot.adjusted(0, headHeight, 0, 0));
        for (const Span &span : m_lanes[l].spans) {
            const QRectF box = boxOf(l, span);
            if (box.right() < m_laneWidth || box.left() > viewport()->width())
                continue;
            paintSpan(painter, box, span);
            if (m_proposal && m_proposal->span == span.key) {
                Span part = span;
                part.look = Look::Dashed;
                part.from = std::min(plus(span.to, 1), m_proposal->to);
                part.to = std::max(span.to, m_proposal->to);
                paintSpan(painter, boxOf(l, part), part);
                if (!m_judgement.possible) {
                    part.from = stated(m_judgement.possibleUntil) ? plus(m_judgement.possibleUntil, 1) : part.from;
                    if (part.from <= part.to)
                        paint::hatch(painter, boxOf(l, part), 4, theme.tone(Theme::Tone::Bad).mark);
                }
            }
            if (span.key == m_current)
                paint::focusRing(painter, box.adjusted(-1, -1, 1, 1), 5, hasFocus() ? QColor() : theme.faint);
        }
    }
    // Second pass: the one red line.
    painter.setClipRect(plot);
    if (stated(m_today) && m_today >= m_from && m_today <= m_to) {
        const double x = std::round(xOf(m_today));
        const QColor red = theme.tone(Theme::Tone::Bad).mark;
        painter.fillRect(QRectF(x, 20, 2, viewport()->height() - 20), red);
        const QFont font = Theme::font(11, QFont::DemiBold);
        const int width = paint::textWidth(tr("today"), font) + 14;
        const QRect label(std::max(m_laneWidth, static_cast<int>(x) - width / 2), 3, width, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(red);
        painter.drawRoundedRect(label, 9, 9);
        paint::text(painter, label, tr("today"), font, theme.onMark(Theme::Tone::Bad), Qt::AlignHCenter);
    }
    for (const Marker &marker : m_markers) {
        if (marker.day < m_from || marker.day > m_to)
            continue;
        const double x = std::round(xOf(plus(marker.day, 1))) - 0.5;
        painter.setPen(QPen(theme.text2, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, headHeight), QPointF(x, heightOfLanes() - 20 - verticalScrollBar()->value()));
    }
    // Third pass: words over everything, moved to the part of the bar that is in sight.
    painter.setClipRect(plot.adjusted(0, headHeight, 0, 0));
    for (int l = 0; l < m_lanes.size(); ++l) {
        for (const Span &span : m_lanes[l].spans) {
            QRectF box = boxOf(l, span).intersected(QRectF(plot));
            if (box.width() < 16 || span.text.isEmpty())
                continue;
            const QColor colour = span.look == Look::Solid
                ? (span.tone ? theme.onMark(*span.tone) : theme.onSeries(span.series))
                : (span.tone ? theme.tone(*span.tone).text : theme.seriesText(span.series));
            QRect inner = box.toRect().adjusted(9, 0, -4, 0);
            const QFont font = Theme::font(12, QFont::Medium);
            if (span.look == Look::Hatched) {
                const int width =
                    std::min(inner.width(), paint::textWidth(span.text, font) + (span.icon.isEmpty() ? 6 : 26));
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.inset);
                painter.drawRoundedRect(QRectF(inner.left() - 3, inner.center().y() - 9, width + 3, 19), 4, 4);
            }
            if (!span.icon.isEmpty()) {
                paint::icon(painter, span.icon, QPoint(inner.left(), inner.center().y() - 6), 14, colour);
                inner.setLeft(inner.left() + 20);
            }
            // Half an amount says something wrong: where it has no room, the bar tells it on hover.
            const bool fits = paint::textWidth(span.text, font) <= inner.width();
            if (fits || !isFigure(span.text))
                paint::text(painter, inner, span.text, font, colour);
        }
    }
    painter.setClipRect(plot);
    for (const Marker &marker : m_markers) {
        if (marker.day < m_from || marker.day > m_to)
            continue;
        const QFont font = Theme::font(11, QFont::DemiBold);
        const int width = paint::textWidth(marker.text, font) + 14;
        const int x = std::clamp(static_cast<int>(xOf(plus(marker.day, 1))) - width / 2, m_laneWidth,
                                 std::max(m_laneWidth, viewport()->width() - width));
        const QRect label(x, heightOfLanes() - 22 - verticalScrollBar()->value(), width, 18);
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.surface);
        painter.drawRoundedRect(QRectF(label).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        paint::text(painter, label, marker.text, font, theme.text2, Qt::AlignHCenter);
    }
    // The lanes' names.
    painter.setClipRect(QRect(0, headHeight, m_laneWidth, viewport()->height()));
    for (int l = 0; l < m_lanes.size(); ++l) {
        const Lane &lane = m_lanes[l];
        const QRect box(16, topOf(l), m_laneWidth - 24, heightOf(lane));
        if (lane.note.isEmpty()) {
            paint::text(painter, box, lane.title, Theme::font(13), theme.text2);
        } else {
            const int middle = box.center().y();
            paint::text(painter, QRect(box.left(), middle - 19, box.width(), 20), lane.title,
                        Theme::font(13, QFont::DemiBold), theme.text);
            paint::text(painter, QRect(box.left(), middle - 1, box.width(), 20), lane.note, Theme::font(12),
                        theme.text2);
        }
    }
    painter.setClipping(false);
    painter.fillRect(QRect(m_laneWidth, 0, 1, viewport()->height()), theme.border);
    painter.fillRect(QRect(0, headHeight - 1, viewport()->width(), 1), theme.line);
}

void Timeline::setCurrentSpan(const QString &key)
{
    if (key == m_current)
        return;
    m_current = key;
    if (const QRect box = spanRect(key); !box.isNull()) {
        if (box.right() < m_laneWidth || box.left() > viewport()->width())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box.left() - m_laneWidth - 40);
        if (box.top() < headHeight || box.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + box.top() - headHeight - 20);
    }
    viewport()->update();
    emit currentChanged(key);
    tellTimelineFocus(this);
}

void Timeline::step(int lanes, int spans)
{
    Where where = find(m_current);
    if (!where.found()) {
        for (const Lane &lane : m_lanes) {
            if (!lane.spans.isEmpty()) {
                setCurrentSpan(lane.spans.first().key);
                return;
            }
        }
        return;
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
    }
}

void Timeline::propose(const Where &where, const Date &end)
{
    const Span &span = m_lanes[where.lane].spans[where.span];
    const Date to = std::max(end, span.from);
    if (to == span.to) {
        drop();
        return;
    }
    m_proposal = Proposal{m_lanes[where.lane].key, span.key, span.from, to};
    m_judgement = m_judge ? m_judge(*m_proposal) : Judgement{};
    delete m_card;
    m_card = new ProposalCard(
        span.text, *m_proposal, span.to, m_judgement,
        [this](bool yes) {
            // The card goes with the answer.
            QMetaObject::invokeMethod(
                this, [this, yes] { yes ? accept() : drop(); }, Qt::QueuedConnection);
        },
        window());
    placeCard();
    m_card->show();
    viewport()->update();
}

void Timeline::placeCard()
{
    if (!m_card || !m_proposal)
        return;
    const Where where = find(m_proposal->span);
    if (!where.found())
        return;
    const QRect box = boxOf(where.lane, m_lanes[where.lane].spans[where.span]).toRect();
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

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const Where where = find(m_current);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (shift && direction != 0 && where.found()) {
        const Span &span = m_lanes[where.lane].spans[where.span];
        if (span.movable && stated(span.to)) {
            const Date from = m_proposal ? m_proposal->to : span.to;
            propose(where, plus(from, direction * (event->modifiers() & Qt::ControlModifier ? 1 : 7)));
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
    const Where where = at(event->pos());
    if (!where.found()) {
        drop();
        return;
    }
    const Span &span = m_lanes[where.lane].spans[where.span];
    setCurrentSpan(span.key);
    m_dragging = span.movable && stated(span.to) && std::abs(event->pos().x() - boxOf(where.lane, span).right()) < 8;
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    const Where where = m_dragging ? find(m_current) : at(event->pos());
    if (m_dragging && where.found()) {
        propose(where, dayAt(event->position().x()));
        return;
    }
    bool edge = false;
    if (where.found()) {
        const Span &span = m_lanes[where.lane].spans[where.span];
        edge = span.movable && std::abs(event->pos().x() - boxOf(where.lane, span).right()) < 8;
        viewport()->setToolTip(timelineText(m_lanes[where.lane], span));
    } else if (event->pos().x() < m_laneWidth) {
        for (int lane = 0; lane < m_lanes.size(); ++lane) {
            const int below = event->pos().y() - topOf(lane);
            if (below >= 0 && below < heightOf(m_lanes[lane]))
                viewport()->setToolTip(m_lanes[lane].title);
        }
    }
    viewport()->setCursor(edge ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Where where = at(event->pos()); where.found())
        emit opened(m_lanes[where.lane].spans[where.span].key);
}

} // namespace insieme
