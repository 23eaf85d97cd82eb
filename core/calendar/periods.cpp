// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/periods.h"

namespace insieme::calendar {
namespace {

/// The first day of the month `months` away.
Date monthAway(const Date &day, int months)
{
    const int index = int(day.year()) * 12 + int(day.month().as_number()) - 1 + months;
    return *makeDate(index / 12, index % 12 + 1, 1);
}

} // namespace

Date addMonths(const Date &day, int months)
{
    const Date month = monthAway(day, months);
    const int last = month.end_of_month().day();
    return *makeDate(month.year(), month.month(), std::min<int>(day.day(), last));
}

Date periodEnd(const Date &start, int months)
{
    const Date month = monthAway(start, months);
    const int last = month.end_of_month().day();
    if (start.day() > last)
        return month.end_of_month();
    return *makeDate(month.year(), month.month(), start.day()) - boost::gregorian::days(1);
}

Date periodEndDays(const Date &start, int days)
{
    return start + boost::gregorian::days(days - 1);
}

std::optional<int> wholeMonths(const Date &start, const Date &end)
{
    if (!stated(start) || !stated(end) || end < start)
        return std::nullopt;
    const int about =
        (int(end.year()) - int(start.year())) * 12 + int(end.month().as_number()) - int(start.month().as_number());
    for (int months = std::max(1, about); months <= about + 1; ++months) {
        if (periodEnd(start, months) == end)
            return months;
    }
    return std::nullopt;
}

} // namespace insieme::calendar
