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

} // namespace insieme::calendar
