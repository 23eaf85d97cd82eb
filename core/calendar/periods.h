// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

namespace insieme::calendar {

// Months are counted by the number of the day (civil code art. 2963), never by Boost's snap to the end of the month,
// and always from the original start: adding twice is not adding the sum.

/// The same day number n months later or earlier; the last day of that month when it has no such day.
Date addMonths(const Date &day, int months);

/// The last day of a period of n ≥ 1 months that includes its first day: the day before the same number, or the last
/// day of the month that has no such number.
Date periodEnd(const Date &start, int months);

/// The last day of a period of n ≥ 1 days that includes its first day.
Date periodEndDays(const Date &start, int days);

/// The number of months whose period from `start` ends exactly on `end`; nothing when none does.
std::optional<int> wholeMonths(const Date &start, const Date &end);

} // namespace insieme::calendar
