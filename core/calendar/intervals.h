// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <vector>

namespace insieme::calendar {

/// Days from `from` to `to`, both included; a side that is not stated is open.
struct Interval {
    Date from, to;
    bool contains(const Date &day) const { return !(stated(from) && day < from) && !(stated(to) && to < day); }
    friend bool operator==(const Interval &a, const Interval &b)
    {
        return stated(a.from) == stated(b.from) && stated(a.to) == stated(b.to) && (!stated(a.from) || a.from == b.from)
            && (!stated(a.to) || a.to == b.to);
    }
};
using Intervals = std::vector<Interval>;

/// In order, disjoint, neighbours joined; empty ones dropped.
Intervals joined(Intervals list);
/// The days of both; nothing when they share none.
std::optional<Interval> common(const Interval &a, const Interval &b);
/// The parts of each interval inside `frame`, joined.
Intervals clipped(const Intervals &list, const Interval &frame);
/// The days of `frame` that no interval covers.
Intervals gaps(const Intervals &list, const Interval &frame);
/// `frame` (both sides stated) cut wherever one of the intervals begins or has ended: every day is in exactly one
/// piece, in order, and inside a piece nothing changes. Empty when the frame has no day.
Intervals cutAtChanges(const Intervals &list, const Interval &frame);
/// Number of days; nothing when a side is open.
std::optional<qint64> length(const Interval &interval);

} // namespace insieme::calendar
