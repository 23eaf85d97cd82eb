// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workdays.h"

#include <algorithm>
#include <bit>
#include <QStringList>

namespace insieme::calendar {
namespace {

using Days = boost::gregorian::days;

/// Monday 0 … Sunday 6.
int weekdayOf(const Date &day)
{
    return (day.day_of_week().as_number() + 6) % 7;
}

int weekdayNamed(const QString &name)
{
    static const QStringList italian{QStringLiteral("lun"), QStringLiteral("mar"), QStringLiteral("mer"),
                                     QStringLiteral("gio"), QStringLiteral("ven"), QStringLiteral("sab"),
                                     QStringLiteral("dom")};
    static const QStringList english{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                     QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                     QStringLiteral("sun")};
    const QString folded = name.trimmed().toLower();
    const auto at = italian.indexOf(folded);
    return static_cast<int>(at >= 0 ? at : english.indexOf(folded));
}

} // namespace

std::optional<Weekdays> parseWeekdays(const QString &text)
{
    Weekdays mask = 0;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QStringList ends = part.split(QLatin1Char('-'));
        const int from = weekdayNamed(ends.front()), to = weekdayNamed(ends.back());
        if (ends.size() > 2 || from < 0 || to < 0)
            return std::nullopt;
        for (int day = from;; day = (day + 1) % 7) {
            mask |= 1u << day;
            if (day == to)
                break;
        }
    }
    return mask;
}

void WorkCalendar::addClosure(Period closure)
{
    if (!stated(closure.from) || !stated(closure.to) || closure.to < closure.from)
        return;
    m_closures.push_back(closure);
    std::sort(m_closures.begin(), m_closures.end(), [](const Period &a, const Period &b) { return a.from < b.from; });
    std::vector<Period> merged;
    for (const Period &next : m_closures) {
        if (!merged.empty() && next.from <= merged.back().to + Days(1))
            merged.back().to = std::max(merged.back().to, next.to);
        else
            merged.push_back(next);
    }
    m_closures = std::move(merged);
}

bool WorkCalendar::isWeekday(const Date &day) const
{
    return m_weekdays & (1u << weekdayOf(day));
}

bool WorkCalendar::isWorkingDay(const Date &day) const
{
    if (!isWeekday(day))
        return false;
    const auto list = holidays(day.year());
    if (std::any_of(list.begin(), list.end(), [&day](const Holiday &h) { return h.day == day; }))
        return false;
    for (const YearlyDay &patron : m_patrons) {
        if (patron.in(day.year()) == day)
            return false;
    }
    return std::none_of(m_closures.begin(), m_closures.end(),
                        [&day](const Period &c) { return c.from <= day && day <= c.to; });
}

qint64 WorkCalendar::weekdaysBetween(const Date &from, const Date &to) const
{
    if (to < from)
        return 0;
    const qint64 total = (to - from).days() + 1;
    qint64 count = total / 7 * std::popcount(m_weekdays);
    for (qint64 i = 0; i < total % 7; ++i)
        count += (m_weekdays >> ((weekdayOf(from) + i) % 7)) & 1u;
    return count;
}

qint64 WorkCalendar::workingDays(const Date &from, const Date &to) const
{
    if (to < from)
        return -workingDays(to, from);
    qint64 count = weekdaysBetween(from, to);
    for (const Period &closure : m_closures)
        count -= weekdaysBetween(std::max(from, closure.from), std::min(to, closure.to));
    const auto closed = [this](const Date &day) {
        return std::any_of(m_closures.begin(), m_closures.end(),
                           [&day](const Period &c) { return c.from <= day && day <= c.to; });
    };
    for (int year = from.year(); year <= to.year(); ++year) {
        std::vector<Date> free;
        for (const Holiday &holiday : holidays(year))
            free.push_back(holiday.day);
        for (const YearlyDay &patron : m_patrons) {
            const auto day = patron.in(year);
            if (day && std::find(free.begin(), free.end(), *day) == free.end())
                free.push_back(*day);
        }
        for (const Date &day : free) {
            if (from <= day && day <= to && isWeekday(day) && !closed(day))
                --count;
        }
    }
    return count;
}

Date WorkCalendar::addWorkingDays(const Date &from, qint64 n) const
{
    if (n == 0)
        return from;
    const int step = n > 0 ? 1 : -1;
    const qint64 wanted = n * step;
    // Doubles the span until it holds enough working days, then halves it: the count is monotonic.
    const Date limit = n > 0 ? *makeDate(lastYear, 12, 31) : *makeDate(firstYear, 1, 1);
    const qint64 reach = (limit - from).days() * step;
    const auto countTo = [&](qint64 span) {
        const Date other = from + Days(static_cast<long>(span * step)), first = from + Days(step);
        return n > 0 ? workingDays(first, other) : workingDays(other, first);
    };
    qint64 high = 1;
    while (high < reach && countTo(high) < wanted)
        high *= 2;
    high = std::min(high, reach);
    if (high < 1 || countTo(high) < wanted)
        return Date();
    qint64 low = 0;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (countTo(middle) < wanted ? low : high) = middle;
    }
    return from + Days(static_cast<long>(high * step));
}

} // namespace insieme::calendar
