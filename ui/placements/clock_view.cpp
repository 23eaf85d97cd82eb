// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/clock_view.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <QPainter>
#include <QPainterPath>

namespace insieme {
namespace {

using Days = boost::gregorian::days;
using Rule = calendar::ClockStep::Rule;
using Tone = Theme::Tone;

constexpr qreal barTop = 62, barHeight = 28;

QColor mixed(const QColor &a, const QColor &b, int percentOfA)
{
    const auto part = [percentOfA](int x, int y) { return (x * percentOfA + y * (100 - percentOfA)) / 100; };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

void hatch(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &line)
{
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, ground);
    painter.setPen(QPen(line, 1.4));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i * 7 < rect.width() + rect.height(); ++i) {
        const qreal at = rect.left() - rect.height() + i * 7;
        painter.drawLine(QPointF(at, rect.bottom()), QPointF(at + rect.height(), rect.top()));
    }
    painter.restore();
}

void label(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour, QFont::Weight weight)
{
    painter.setFont(Theme::font(12, weight));
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(text) + 8 > rect.width())
        return;
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
}

/// A small label on its own ground, kept inside `bounds` and beside those that are `taken`, to which it is added.
void pill(QPainter &painter, qreal centre, qreal top, const QString &text, const QColor &ground, const QColor &border,
          const QColor &colour, const QRectF &bounds, QList<QRectF> &taken)
{
    constexpr qreal gap = 4;
    painter.setFont(Theme::font(12, QFont::Medium));
    const qreal width = std::round(QFontMetricsF(painter.font()).horizontalAdvance(text) + 14);
    const qreal left = std::clamp(centre - width / 2, bounds.left(), std::max(bounds.left(), bounds.right() - width));
    QRectF rect(std::round(left) + 0.5, top + 0.5, width, 19);
    for (const QRectF &other : taken) {
        if (!rect.intersects(other))
            continue;
        // On its own side of the other one, where that has room.
        const qreal before = other.left() - gap - width, after = other.right() + gap;
        const bool first = rect.center().x() < other.center().x();
        rect.moveLeft(first                                ? (before < bounds.left() ? after : before)
                          : bounds.right() < after + width ? before
                                                           : after);
    }
    taken << rect;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignCenter, text);
}

/// Of the words of an effect, with the gaps around them; 0 without any.
int effectWidth(const QString &effect)
{
    return effect.isEmpty() ? 0 : QFontMetrics(Theme::font(12, QFont::Medium)).horizontalAdvance(effect) + 30;
}

QString shortDay(const Date &day)
{
    return italianText(day).left(5);
}

QString hoursText(qint64 minutes)
{
    return plainText(Minutes{minutes});
}

} // namespace

ClockBar::ClockBar(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(150);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClockBar::show(const PlacementClock &clock, const Date &today)
{
    m_clock = clock;
    m_today = today;
    const calendar::ClockResult &result = clock.result;
    Date last = result.end;
    // A limit far away would make the bar small; its day stands among the reasons.
    if (stated(result.latestEnd) && (result.latestEnd - result.end).days() <= 60)
        last = std::max(last, result.latestEnd);
    last = std::max(last, result.baseEnd);
    m_from = *makeDate(clock.input.start.year(), clock.input.start.month(), 1);
    m_to = calendar::addMonths(*makeDate(last.year(), last.month(), 1), 1).end_of_month();
    setAccessibleName(elided(tr("From %1 to %2").arg(italianText(clock.input.start), italianText(result.end))));
    update();
}

qreal ClockBar::x(const Date &day) const
{
    const qreal all = std::max<qreal>(1, (m_to - m_from).days() + 1);
    return (day - m_from).days() * width() / all;
}

QRectF ClockBar::span(const Date &from, const Date &to) const
{
    const qreal left = x(from), right = x(to + Days(1));
    return QRectF(left, barTop, right - left, barHeight);
}

void ClockBar::paintMonths(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    painter.setFont(Theme::font(12));
    for (Date month = m_from; month <= m_to; month = calendar::addMonths(month, 1)) {
        const qreal left = std::round(x(month));
        painter.fillRect(QRectF(left, 28, 1, height() - 30), theme.line);
        painter.setPen(theme.text2);
        // First three letters of the month, as calendars write it.
        painter.drawText(QRectF(left + 4, 4, 60, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         longDate(month).section(QLatin1Char(' '), 2, 2).left(3));
    }
}

void ClockBar::paintBar(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const calendar::ClockResult &result = m_clock.result;
    const calendar::Interval whole{m_clock.input.start, result.end};
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(span(whole.from, whole.to), 6, 6);
    painter.save();
    painter.setClipPath(outline);

    const Date baseEnd = std::min(result.baseEnd, result.end);
    const QColor todo = mixed(theme.accent, theme.surface, 26);
    const Date yesterday = m_today - Days(1);
    if (whole.from <= std::min(yesterday, result.end))
        painter.fillRect(span(whole.from, std::min(yesterday, result.end)), theme.accent);
    if (std::max(whole.from, m_today) <= result.end)
        painter.fillRect(span(std::max(whole.from, m_today), result.end), todo);
    const Theme::Tones violet = theme.tone(Tone::Violet), neutral = theme.tone(Tone::Neutral);
    if (baseEnd < result.end)
        painter.fillRect(span(baseEnd + Days(1), result.end), violet.soft);
    for (const calendar::Interval &days : result.suspended)
        hatch(painter, span(days.from, days.to), theme.surface, neutral.mark);
    for (const calendar::Interval &days : result.counted)
        hatch(painter, span(days.from, days.to), violet.soft, violet.mark);
    painter.restore();
    if (baseEnd < result.end) {
        painter.setPen(QPen(violet.mark, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(span(baseEnd + Days(1), result.end).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        label(painter, span(baseEnd + Days(1), result.end),
              tr("+%n day(s)", nullptr, static_cast<int>((result.end - baseEnd).days())), violet.text, QFont::DemiBold);
    }
    for (const calendar::Interval &days : result.counted) {
        const QRectF rect = span(days.from, days.to);
        const QString text = tr("%n day(s)", nullptr, static_cast<int>(calendar::length(days).value_or(0)));
        painter.setFont(Theme::font(12, QFont::DemiBold));
        const qreal wide = std::min(QFontMetricsF(painter.font()).horizontalAdvance(text) + 12, rect.width() - 2);
        if (QFontMetricsF(painter.font()).horizontalAdvance(text) + 8 <= rect.width()) {
            // Words are not read across a hatch.
            const QRectF ground(rect.center().x() - wide / 2, rect.top() + 4, wide, rect.height() - 8);
            painter.setPen(Qt::NoPen);
            painter.setBrush(violet.soft);
            painter.drawRoundedRect(ground, 4, 4);
        }
        label(painter, rect, text, violet.text, QFont::DemiBold);
    }
    // Words in the widest free stretch before and after today.
    const auto widest = [&](const Date &from, const Date &to) {
        QRectF best;
        if (to < from)
            return best;
        for (const calendar::Interval &gap : calendar::gaps(result.suspended, {from, to})) {
            if (stated(gap.from) && stated(gap.to) && span(gap.from, gap.to).width() > best.width())
                best = span(gap.from, gap.to);
        }
        return best;
    };
    label(painter, widest(whole.from, std::min(yesterday, baseEnd)), tr("done"), theme.onAccent, QFont::DemiBold);
    label(painter, widest(std::max(whole.from, m_today), baseEnd), tr("to do"), theme.text, QFont::DemiBold);

    // From the suspension to the same days at the end.
    if (!result.counted.empty() && baseEnd < result.end) {
        const QRectF from = span(result.counted.front().from, result.counted.front().to);
        const QRectF to = span(baseEnd + Days(1), result.end);
        const qreal y = barTop + barHeight + 2;
        QPainterPath path(QPointF(from.center().x(), y));
        path.cubicTo(QPointF(from.center().x() + 30, y + 26), QPointF(to.center().x() - 40, y + 26),
                     QPointF(to.center().x(), y + 6));
        painter.setPen(QPen(violet.mark, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(violet.mark);
        painter.drawPolygon(QPolygonF({QPointF(to.center().x() - 4, y + 8), QPointF(to.center().x() + 4, y + 8),
                                       QPointF(to.center().x(), y + 1)}));
    }
}

void ClockBar::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const calendar::ClockResult &result = m_clock.result;
    const QRectF bounds(0, 0, width() - 1, height());
    QList<QRectF> taken;
    const auto line = [&](const Date &day, const QColor &colour, Qt::PenStyle style, qreal top, qreal bottom) {
        const qreal at = std::round(x(day + Days(1))) + 0.5;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(colour, 1.5, style));
        painter.drawLine(QPointF(at, top), QPointF(at, bottom));
        return at;
    };
    const qreal below = barTop + barHeight + 32;
    if (result.baseEnd != result.end) {
        const qreal at = line(result.baseEnd, theme.text2, Qt::DashLine, barTop - 8, below);
        pill(painter, at, below, tr("base %1").arg(shortDay(result.baseEnd)), theme.surface, theme.border, theme.text,
             bounds, taken);
    }
    const Theme::Tones warn = theme.tone(Tone::Warn);
    if (stated(result.latestEnd) && result.latestEnd <= m_to && result.latestEnd != result.end) {
        const qreal at = line(result.latestEnd, warn.mark, Qt::DashLine, barTop - 8, below);
        pill(painter, at + 30, below, tr("limit %1").arg(shortDay(result.latestEnd)), theme.surface, theme.border,
             theme.text, bounds, taken);
    }
    const qreal end = line(result.end, theme.accent, Qt::SolidLine, barTop - 12, barTop + barHeight + 10);
    pill(painter, end - 10, barTop - 32, tr("end %1").arg(shortDay(result.end)), theme.surface, theme.border,
         theme.text, bounds, taken);
    if (m_from <= m_today && m_today <= m_to) {
        const Theme::Tones bad = theme.tone(Tone::Bad);
        const qreal at = std::round(x(m_today)) + 0.5;
        painter.setPen(QPen(bad.mark, 1.5));
        painter.drawLine(QPointF(at, barTop - 14), QPointF(at, below - 8));
        pill(painter, at, barTop - 32, tr("today"), bad.mark, bad.mark, theme.onMark(Tone::Bad), bounds, taken);
    }
}

void ClockBar::paintEvent(QPaintEvent *)
{
    if (!stated(m_from))
        return;
    QPainter painter(this);
    paintMonths(painter);
    paintBar(painter);
    paintMarks(painter);
}

ClockSteps::ClockSteps(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(28);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

ClockSteps::Columns ClockSteps::columns() const
{
    const QFontMetrics names(Theme::font(13, QFont::DemiBold)), words(Theme::font(13));
    int name = 0, detail = 0, effect = 0;
    for (const Row &row : m_rows) {
        name = std::max(name, names.horizontalAdvance(row.line.label));
        detail = std::max(detail, words.horizontalAdvance(row.line.detail));
        effect = std::max(effect, effectWidth(row.line.effect));
    }
    Columns result;
    result.end = width() - 84;
    result.days = result.end - 96;
    result.detail = 25 + std::min(name, width() / 4) + 16;
    result.room = result.days - result.detail - 10;
    result.effects = detail + effect <= result.room;
    if (result.effects)
        result.room -= effect;
    return result;
}

int ClockSteps::heightOf(const Row &row, const Columns &columns) const
{
    const bool two = QFontMetrics(Theme::font(13)).horizontalAdvance(row.line.detail) > columns.room;
    return two ? 49 : 33;
}

QSize ClockSteps::sizeHint() const
{
    const Columns at = columns();
    int height = 28;
    for (const Row &row : m_rows)
        height += heightOf(row, at);
    return {640, height};
}

QSize ClockSteps::minimumSizeHint() const
{
    return {420, sizeHint().height()};
}

void ClockSteps::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(sizeHint().height());
}

void ClockSteps::show(const PlacementClock &clock, bool neutral)
{
    m_rows.clear();
    QStringList spoken;
    for (const calendar::ClockStep &step : clock.result.steps) {
        Row row;
        row.line = describe(step, clock.input, clock.names);
        row.end = italianText(step.end);
        const bool suspension = step.rule >= Rule::SuspensionExtends && step.rule <= Rule::SuspensionCovered;
        const size_t reason = static_cast<size_t>(std::max(step.reason, 0));
        if (suspension && neutral && reason < clock.revealsHealth.size() && clock.revealsHealth[reason])
            row.line.label = tr("Suspension");
        using Effect = Row::Effect;
        switch (step.rule) {
        case Rule::Months:
        case Rule::Days:
        case Rule::Until:
        case Rule::Hours:
            row.icon = QStringLiteral("flag");
            row.effect = Effect::Given;
            break;
        case Rule::SuspensionExtends:
            row.icon = QStringLiteral("pause");
            row.effect = Effect::Moves;
            break;
        case Rule::SuspensionTooShort:
        case Rule::SuspensionDoesNotExtend:
        case Rule::SuspensionOutside:
        case Rule::SuspensionCovered:
            row.icon = QStringLiteral("pause");
            row.effect = Effect::Stays;
            break;
        case Rule::Extension:
            row.icon = QStringLiteral("calendar-plus");
            row.effect = Effect::Moves;
            break;
        case Rule::EarlyEnd:
            row.icon = QStringLiteral("calendar-plus");
            row.effect = Effect::Stays;
            break;
        case Rule::Caps: {
            row.icon = QStringLiteral("circle-minus");
            row.effect = step.days < 0 ? Effect::Broken : step.reason == -2 ? Effect::Plain : Effect::Kept;
            row.last = true;
            // "No act" is an answer, too.
            if (clock.input.extensions.empty())
                m_rows.push_back({QStringLiteral("calendar-plus"),
                                  {tr("Extensions"), tr("no act"), {}, QStringLiteral("+0")},
                                  italianText(step.end)});
            break;
        }
        }
        spoken << QStringList{row.line.label, row.line.detail, row.line.days, row.end}.join(QStringLiteral(", "));
        m_rows.push_back(row);
    }
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("Why this date"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(spoken.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

void ClockSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int right = width();
    const Columns at = columns();
    const int endColumn = at.end, daysColumn = at.days, detailLeft = at.detail;
    painter.setFont(Theme::font(13, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRect(0, 0, 240, 22), Qt::AlignVCenter | Qt::AlignLeft, tr("Why this date"));
    painter.setFont(Theme::font(12, QFont::Medium));
    painter.setPen(theme.text2);
    painter.drawText(QRect(daysColumn, 0, 84, 22), Qt::AlignVCenter | Qt::AlignRight, tr("Days"));
    painter.drawText(QRect(endColumn, 0, 84, 22), Qt::AlignVCenter | Qt::AlignRight, tr("End"));
    int top = 28;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const QRect line(0, top, right, heightOf(row, at) - 1);
        const bool moves = row.effect == Row::Effect::Moves;
        const Theme::Tones violet = theme.tone(Tone::Violet);
        painter.drawPixmap(QPoint(0, line.center().y() - 7),
                           Theme::pixmap(row.icon, moves ? violet.mark : theme.text2, 15, devicePixelRatioF()));
        painter.setFont(Theme::font(13, QFont::DemiBold));
        painter.setPen(theme.text);
        painter.drawText(QRect(25, line.top(), detailLeft - 25 - 10, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(row.line.label, Qt::ElideRight, detailLeft - 35));
        if (at.effects && !row.line.effect.isEmpty()) {
            painter.setFont(Theme::font(12, QFont::Medium));
            const int wide = effectWidth(row.line.effect) - 14;
            const Theme::Tones tone = moves         ? violet
                : row.effect == Row::Effect::Kept   ? theme.tone(Tone::Ok)
                : row.effect == Row::Effect::Broken ? theme.tone(Tone::Bad)
                                                    : theme.tone(Tone::Neutral);
            const QRect chip(daysColumn - wide - 4, line.center().y() - 10, wide, 21);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tone.soft);
            painter.drawRoundedRect(chip, 6, 6);
            painter.setPen(tone.text);
            painter.drawText(chip, Qt::AlignCenter, row.line.effect);
        }
        painter.setFont(Theme::font(13));
        painter.setPen(theme.text2);
        painter.drawText(QRect(detailLeft, line.top(), at.room, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, row.line.detail);
        painter.setFont(Theme::font(13, row.line.days == QLatin1String("+0") ? QFont::Normal : QFont::DemiBold));
        painter.setPen(moves                                   ? violet.text
                           : row.effect == Row::Effect::Broken ? theme.tone(Tone::Bad).text
                                                               : theme.text);
        painter.drawText(QRect(daysColumn - 20, line.top(), 104, line.height()), Qt::AlignVCenter | Qt::AlignRight,
                         row.line.days);
        painter.setPen(theme.text);
        painter.setFont(Theme::font(13, row.last ? QFont::DemiBold : QFont::Normal));
        painter.drawText(QRect(endColumn, line.top(), 84, line.height()), Qt::AlignVCenter | Qt::AlignRight, row.end);
        if (i + 1 < m_rows.size())
            painter.fillRect(QRect(0, line.bottom(), right, 1), theme.line);
        top += line.height() + 1;
    }
}

HoursCard::HoursCard(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(220);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HoursCard::show(const HoursBalance &hours)
{
    m_hours = hours;
    setAccessibleName(tr("%1 hours done of %2").arg(hoursText(hours.done), hoursText(hours.target)));
    update();
}

void HoursCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto round = [](qint64 minutes) {
        return minutes % 60 == 0 ? QString::number(minutes / 60) : hoursText(minutes);
    };
    painter.setFont(Theme::font(26, QFont::DemiBold));
    painter.setPen(theme.text);
    const QString figure = round(m_hours.done);
    const int wide = painter.fontMetrics().horizontalAdvance(figure);
    painter.drawText(QRect(0, 0, wide + 4, 34), Qt::AlignVCenter | Qt::AlignLeft, figure);
    painter.setFont(Theme::font(13));
    painter.setPen(theme.text2);
    painter.drawText(QRect(wide + 10, 5, width() - wide - 10, 30), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("hours done of %1").arg(round(m_hours.target)));

    const QRectF bar(0, 44, width(), 12);
    QPainterPath outline;
    outline.addRoundedRect(bar, 3, 3);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(bar, theme.inset);
    const qint64 whole = std::max<qint64>({1, m_hours.target, m_hours.done + m_hours.inCalendar});
    const auto part = [&](qint64 minutes) { return bar.width() * minutes / whole; };
    const Theme::Tones bad = theme.tone(Tone::Bad), warn = theme.tone(Tone::Warn);
    qreal left = bar.left();
    painter.fillRect(QRectF(left, bar.top(), part(m_hours.done), bar.height()), theme.accent);
    left += part(m_hours.done);
    // Lost hours are part of what is missing: a thin mark where they were.
    if (m_hours.lost > 0)
        painter.fillRect(QRectF(left, bar.top(), 5, bar.height()), bad.mark);
    left += m_hours.lost > 0 ? 5 : 0;
    painter.fillRect(QRectF(left, bar.top(), part(m_hours.inCalendar) - (m_hours.lost > 0 ? 5 : 0), bar.height()),
                     mixed(theme.accent, theme.surface, 26));
    if (m_hours.missing > 0)
        hatch(painter, QRectF(bar.right() - part(m_hours.missing), bar.top(), part(m_hours.missing), bar.height()),
              theme.surface, warn.mark);
    painter.restore();

    int top = 68;
    const auto line = [&](const QColor &mark, const QString &text, qint64 minutes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawRoundedRect(QRect(0, top + 7, 8, 8), 2, 2);
        painter.setPen(theme.text2);
        painter.setFont(Theme::font(13));
        painter.drawText(QRect(16, top, width() - 90, 22), Qt::AlignVCenter | Qt::AlignLeft, text);
        painter.setPen(theme.text);
        painter.setFont(Theme::font(13, QFont::DemiBold));
        painter.drawText(QRect(width() - 90, top, 90, 22), Qt::AlignVCenter | Qt::AlignRight, hoursText(minutes));
        top += 24;
    };
    line(theme.accent, tr("done"), m_hours.done);
    line(bad.mark, tr("lost by absence"), m_hours.lost);
    line(mixed(theme.accent, theme.surface, 26), tr("still in the calendar"), m_hours.inCalendar);
    painter.fillRect(QRect(0, top + 5, width(), 1), theme.line);
    top += 12;
    const bool short_ = m_hours.missing > 0;
    painter.drawPixmap(QPoint(0, top + 4),
                       Theme::pixmap(short_ ? QStringLiteral("triangle-alert") : QStringLiteral("check"),
                                     short_ ? warn.mark : theme.tone(Tone::Ok).mark, 16, devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.setFont(Theme::font(13, QFont::DemiBold));
    QString first, second;
    if (short_) {
        first = tr("The calendar reaches %1 hours: %2 are missing.")
                    .arg(round(m_hours.done + m_hours.inCalendar), round(m_hours.missing));
        // What nobody wrote down may have been done: longer days are no remedy for it, nor are unlawful ones.
        if (m_hours.unregistered > 0)
            second = tr("%n month(s) without a register: first write them down.", nullptr, m_hours.unregistered);
        else if (m_hours.weeklyToReach > m_hours.weeklyMost)
            second = tr("No week of %1 hours makes them: it takes a later end.").arg(hoursText(m_hours.weeklyMost));
        else if (m_hours.dailyToReach > 0)
            second = tr("%1 a day would do.").arg(hoursText(m_hours.dailyToReach));
    } else {
        first = m_hours.left == 0 ? tr("All the hours are done.") : tr("The hours fit the calendar.");
        if (stated(m_hours.forecastEnd) && m_hours.left > 0)
            second = elided(tr("By this schedule they are done on %1.").arg(italianText(m_hours.forecastEnd)));
    }
    const QRect text(24, top, width() - 24, 40);
    painter.drawText(text, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, first);
    const QRect used = painter.boundingRect(text, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, first);
    painter.setPen(theme.text2);
    painter.setFont(Theme::font(13));
    painter.drawText(QRect(24, used.bottom() + 3, width() - 24, 44), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     second);
}

} // namespace insieme
