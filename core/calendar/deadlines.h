// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/workdays.h"

namespace insieme::calendar {

/// Saturday is not a public holiday: it moves a deadline only in civil proceedings (art. 155 c.p.c. c. 5) and for
/// procurement terms (Reg. 1182/71).
enum class SaturdayPolicy { Keep, Move };

// Civil code artt. 1187, 2963: the first day does not count, the last does; a term that ends on a public holiday goes
// on to the next day that is none. Terms backwards end earlier instead.

Date afterDays(const Date &start, int days, SaturdayPolicy saturday = SaturdayPolicy::Keep);
Date afterMonths(const Date &start, int months, SaturdayPolicy saturday = SaturdayPolicy::Keep);
/// The last useful day to act at least so long before an event.
Date beforeDays(const Date &event, int days, SaturdayPolicy saturday = SaturdayPolicy::Keep);
Date beforeMonths(const Date &event, int months, SaturdayPolicy saturday = SaturdayPolicy::Keep);

// Hours (at least 1) are those of the clock on the wall. The hour in which it starts does not count, and the last one
// counts to its end: what happens at 10:20 ends, 24 hours long, at 11:00 of the next day. They run through holidays and
// are not moved by them.

LocalMinute afterHours(const LocalMinute &start, int hours);
/// The last moment to act at least so long before an event; the hour of the event does not count.
LocalMinute beforeHours(const LocalMinute &event, int hours);

} // namespace insieme::calendar
