// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"
#include "ui/widgets/timeline_parts.h"

#include <QLocale>
#include <QPaintEvent>
#include <QScrollBar>

namespace insieme {

using namespace timeline;

namespace {

/// What is read on a full bar.
QColor inkOn(const Timeline::Span &span)
{
    const Theme &theme = Theme::current();
    return span.tone ? theme.onMark(*span.tone) : theme.onSeries(span.series);
}

QFont wordsFont()
{
    return Theme::font(12, QFont::Medium);
}

} // namespace

bool Timeline::hasMonths() const
{
    return perDay() * 30 >= 22;
}

QRect Timeline::todayBox() const
{
    if (!stated(m_today) || m_today < m_from || m_to < m_today)
        return {};
    const int least = m_laneWidth + 1, end = viewport()->width();
    const int at = static_cast<int>(std::round(xOf(m_today)));
    if (at < m_laneWidth || at >= end)
        return {};
    const int width = paint::textWidth(tr("today"), Theme::font(11, QFont::DemiBold)) + 14;
    return {std::clamp(at + 1 - width / 2, least, std::max(least, end - width)), hasMonths() ? 3 : headHeight - 21,
            width, 18};
}

QList<std::pair<QRect, QString>> Timeline::yearBoxes() const
{
    QList<std::pair<QRect, QString>> labels;
    if (!stated(m_from) || !stated(m_to))
        return labels;
    const QRect today = todayBox();
    const QFont font = Theme::font(12, QFont::DemiBold);
    // The year stands over its January, and over the first month in sight where that leaves it room.
    for (Date first = monthStart(std::max(m_from, dayAt(m_laneWidth + 1))); first <= m_to;
         first = plus(*makeDate(first.year(), 12, 31), 1))
    {
        const double left = std::max<double>(xOf(first), m_laneWidth);
        if (left > viewport()->width())
            break;
        if (first.month() == 12)
            continue;
        const QString year = QString::number(first.year());
        QRect box(static_cast<int>(left) + 7, 3, paint::textWidth(year, font), 20);
        if (box.intersects(today))
            box.moveLeft(today.right() + 8);
        const double end = std::min<double>(viewport()->width() + 1, xOf(plus(*makeDate(first.year(), 12, 31), 1)));
        if (box.right() < end)
            labels.emplace_back(box, year);
    }
    return labels;
}

void Timeline::paintToday(QPainter &painter) const
{
    const QRect label = todayBox();
    if (label.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const QColor red = theme.tone(Theme::Tone::Bad).mark;
    painter.fillRect(QRectF(std::round(xOf(m_today)), label.bottom(), 2, viewport()->height() - label.bottom()), red);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    painter.drawRoundedRect(label, 9, 9);
    paint::text(painter, label, tr("today"), Theme::font(11, QFont::DemiBold), theme.onMark(Theme::Tone::Bad),
                Qt::AlignHCenter);
}

void Timeline::paintScale(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const int bottom = viewport()->height();
    const bool years = !hasMonths();
    for (Date first = monthStart(m_from); first <= m_to; first = nextMonth(first)) {
        const double left = xOf(first), right = xOf(nextMonth(first));
        const bool january = first.month() == 1;
        if (right < m_laneWidth || left > viewport()->width())
            continue;
        const int top = january ? 0 : headHeight - 22;
        if (left >= m_laneWidth && (!years || january || first.month() % 3 == 1))
            painter.fillRect(QRectF(std::round(left), years && !january ? headHeight : top, 1, bottom),
                             january ? theme.border : theme.line);
        if (!years)
            paint::text(painter, QRect(static_cast<int>(left), headHeight - 22, static_cast<int>(right - left), 20),
                        QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat), Theme::font(12),
                        theme.text2, Qt::AlignHCenter);
        if (m_scale == Scale::Weeks) {
            for (Date day = first; day < nextMonth(first); day = plus(day, 1)) {
                if (day.day_of_week() == 1)
                    painter.fillRect(QRectF(std::round(xOf(day)), headHeight, 1, bottom), theme.line);
            }
        }
    }
    for (const auto &[box, year] : yearBoxes())
        paint::text(painter, box, year, Theme::font(12, QFont::DemiBold), theme.text);
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

Timeline::Words Timeline::wordsOf(const QString &key) const
{
    const Where where = find(key);
    return where.found() ? wordsOf(where.lane, m_lanes[where.lane].spans[where.span]) : Words();
}

Timeline::Words Timeline::wordsOf(int lane, const Span &span) const
{
    constexpr int gap = 6, least = 56; // pixels: what shows some letters
    const QRectF whole = boxOf(lane, span);
    const QRectF plot(m_laneWidth, 0, viewport()->width() - m_laneWidth, viewport()->height());
    const QRectF box = whole.intersected(plot);
    if (span.text.isEmpty() || box.isEmpty())
        return {};
    QRect inner = box.toRect().adjusted(9, 0, -4, 0);
    if (!span.icon.isEmpty())
        inner.setLeft(inner.left() + 20);
    const int width = paint::textWidth(span.text, wordsFont());
    if (width <= inner.width())
        return {span.text, inner};
    if (const QRect tight = box.toRect().adjusted(5, 0, -3, 0); span.icon.isEmpty() && width <= tight.width())
        return {span.text, tight};
    double end = plot.right();
    for (const Span &other : m_lanes[lane].spans) {
        const bool sameRow = other.row < span.row + span.rows && span.row < other.row + other.rows;
        if (const double left = boxOf(lane, other).left(); sameRow && other.key != span.key && left >= whole.left())
            end = std::min(end, left);
    }
    // What goes on out of sight has no end here after which something could stand.
    if (whole.right() <= plot.right() && whole.right() + gap + width + gap <= end)
        return {span.text, QRect(static_cast<int>(whole.right()) + gap, inner.top(), width + 2, inner.height()), true};
    if (isFigure(span.text) || inner.width() < std::min(width, least))
        return {};
    return {span.text, inner};
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
            if (span.key != m_current)
                continue;
            paint::focusRing(painter, box.adjusted(-1, -1, 1, 1), 5, hasFocus() ? QColor() : theme.faint);
            // Around a full bar a ring of another strong colour is not seen: it has one inside, too.
            if (hasFocus() && span.look == Look::Solid) {
                painter.setPen(QPen(inkOn(span), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 3, 3);
            }
        }
    }
    painter.setClipRect(plot.adjusted(0, headHeight, 0, 0));
    paintProposal(painter);
    // Second pass: the one red line.
    painter.setClipRect(plot);
    paintToday(painter);
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
            const QRect box = boxOf(l, span).intersected(QRectF(plot)).toRect();
            if (box.isEmpty())
                continue;
            const Words words = wordsOf(l, span);
            const QColor colour = span.look == Look::Solid ? inkOn(span)
                : span.tone                                ? theme.tone(*span.tone).text
                                                           : theme.seriesText(span.series);
            const bool icon = !span.icon.isEmpty() && box.width() >= 16;
            if (span.look == Look::Hatched && ((!words.text.isEmpty() && !words.beside) || icon)) {
                const int text = words.beside ? 0 : paint::textWidth(words.text, wordsFont());
                const int width = std::min(box.width() - 13, text + (icon ? 26 : 6));
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.inset);
                painter.drawRoundedRect(QRectF(box.left() + 6, box.center().y() - 9, width + 3, 19), 4, 4);
            }
            if (icon)
                paint::icon(painter, span.icon, QPoint(box.left() + 9, box.center().y() - 6), 14, colour);
            paint::text(painter, words.place, words.text, wordsFont(), words.beside ? theme.text2 : colour);
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
    paintLaneNames(painter);
    painter.setClipping(false);
    painter.fillRect(QRect(m_laneWidth, 0, 1, viewport()->height()), theme.border);
    painter.fillRect(QRect(0, headHeight - 1, viewport()->width(), 1), theme.line);
}

/// What would be drawn, moved or added, in its new place and over what stands there.
void Timeline::paintProposal(QPainter &painter) const
{
    if (!m_proposal)
        return;
    const auto lane =
        std::find_if(m_lanes.begin(), m_lanes.end(), [this](const Lane &each) { return each.key == m_proposal->lane; });
    if (lane == m_lanes.end())
        return;
    const int at = static_cast<int>(lane - m_lanes.begin());
    Span span;
    if (const Where from = find(m_proposal->span); from.found())
        span = m_lanes[from.lane].spans[from.span];
    if (m_proposal->kind == Proposal::Kind::End) {
        span.from = std::min(plus(span.to, 1), m_proposal->to);
        span.to = std::max(span.to, m_proposal->to);
    } else {
        span.from = m_proposal->from;
        span.to = m_proposal->to;
        span.tone = Theme::Tone::Info;
    }
    span.rows = std::clamp(span.rows, 1, lane->rows);
    span.row = std::clamp(span.row, 0, lane->rows - span.rows);
    span.look = Look::Dashed;
    paintSpan(painter, boxOf(at, span), span);
    if (!m_judgement.possible) {
        if (stated(m_judgement.possibleUntil))
            span.from = std::max(span.from, plus(m_judgement.possibleUntil, 1));
        if (span.from <= span.to) {
            const Theme::Tones bad = Theme::current().tone(Theme::Tone::Bad);
            painter.setPen(QPen(bad.mark, 1));
            painter.setBrush(bad.soft);
            painter.drawRoundedRect(boxOf(at, span).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            paint::hatch(painter, boxOf(at, span), 4, bad.mark);
        }
    }
}

void Timeline::paintLaneNames(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setClipRect(QRect(0, headHeight, m_laneWidth, viewport()->height()));
    for (int l = 0; l < m_lanes.size(); ++l) {
        const Lane &lane = m_lanes[l];
        QRect box(16, topOf(l), m_laneWidth - 24, heightOf(lane));
        if (m_current.isEmpty() && lane.key == m_lane && hasFocus())
            paint::focusRing(painter, QRectF(box).adjusted(-8, 3, 4, -4), 5, QColor());
        if (!lane.badge.isEmpty()) {
            const QFont font = Theme::font(12, QFont::Medium);
            const int width = paint::textWidth(lane.badge, font) + 2;
            paint::text(painter, QRect(box.right() - width, box.top(), width + 2, box.height()), lane.badge, font,
                        theme.text2, Qt::AlignRight);
            if (!lane.badgeIcon.isEmpty())
                paint::icon(painter, lane.badgeIcon, QPoint(box.right() - width - 20, box.center().y() - 7), 16,
                            theme.text3);
            box.setRight(box.right() - width - 26);
        }
        if (lane.note.isEmpty()) {
            paint::text(painter, box, lane.title, Theme::font(13, QFont::Medium), theme.text);
        } else {
            const int middle = box.center().y();
            paint::text(painter, QRect(box.left(), middle - 19, box.width(), 20), lane.title,
                        Theme::font(13, QFont::Medium), theme.text);
            paint::text(painter, QRect(box.left(), middle - 1, box.width(), 20), lane.note, Theme::font(12),
                        theme.text2);
        }
    }
}

} // namespace insieme
