// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/timeline.h"

/// Measures and days that the files of the timeline share.
namespace insieme::timeline {

inline constexpr int headHeight = 44;
inline constexpr int rowHeight = 24;
inline constexpr int lanePadding = 5;

inline qint64 daysBetween(const Date &from, const Date &to)
{
    return (to - from).days();
}

inline Date plus(const Date &day, qint64 days)
{
    return day + boost::gregorian::days(days);
}

inline Date monthStart(const Date &day)
{
    return *makeDate(day.year(), day.month(), 1);
}

inline Date nextMonth(const Date &first)
{
    return plus(first.end_of_month(), 1);
}

} // namespace insieme::timeline
