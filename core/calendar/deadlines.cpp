// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadlines.h"

#include "core/calendar/periods.h"

namespace insieme::calendar {
namespace {

Date moved(Date day, int direction, SaturdayPolicy saturday)
{
    const auto blocked = [saturday](const Date &d) {
        return isPublicHoliday(d)
            || (saturday == SaturdayPolicy::Move && d.day_of_week() == boost::date_time::Saturday);
    };
    while (blocked(day))
        day += boost::gregorian::days(direction);
    return day;
}

constexpr int minutesOfDay = 24 * 60;

/// The beginning of the hour of an instant, so many hours on (or back).
LocalMinute fullHour(const LocalMinute &instant, int hours)
{
    const int minutes = instant.minute / 60 * 60 + hours % 24 * 60;
    const int days = hours / 24 + (minutes < 0 ? -1 : minutes / minutesOfDay);
    return {instant.day + boost::gregorian::days(days), (minutes + minutesOfDay) % minutesOfDay};
}

} // namespace

Date afterDays(const Date &start, int days, SaturdayPolicy saturday)
{
    return moved(start + boost::gregorian::days(days), 1, saturday);
}

Date afterMonths(const Date &start, int months, SaturdayPolicy saturday)
{
    return moved(addMonths(start, months), 1, saturday);
}

Date beforeDays(const Date &event, int days, SaturdayPolicy saturday)
{
    return moved(event - boost::gregorian::days(days), -1, saturday);
}

Date beforeMonths(const Date &event, int months, SaturdayPolicy saturday)
{
    return moved(addMonths(event, -months), -1, saturday);
}

LocalMinute afterHours(const LocalMinute &start, int hours)
{
    return fullHour(start, hours + 1);
}

LocalMinute beforeHours(const LocalMinute &event, int hours)
{
    return fullHour(event, -hours);
}

} // namespace insieme::calendar
