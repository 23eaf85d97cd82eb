// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/intervals.h"

#include <algorithm>

namespace insieme::calendar {
namespace {

using Days = boost::gregorian::days;

bool startsBefore(const Interval &a, const Interval &b)
{
    if (!stated(a.from) || !stated(b.from))
        return !stated(a.from) && stated(b.from);
    return a.from < b.from;
}

} // namespace

Intervals joined(Intervals list)
{
    std::erase_if(list, [](const Interval &i) { return stated(i.from) && stated(i.to) && i.to < i.from; });
    std::sort(list.begin(), list.end(), startsBefore);
    Intervals result;
    for (const Interval &next : list) {
        if (!result.empty()
            && (!stated(result.back().to) || !stated(next.from) || next.from <= result.back().to + Days(1))) {
            Date &end = result.back().to;
            end = !stated(end) || !stated(next.to) ? Date() : std::max(end, next.to);
        } else {
            result.push_back(next);
        }
    }
    return result;
}

std::optional<Interval> common(const Interval &a, const Interval &b)
{
    Interval result;
    result.from = !stated(a.from) ? b.from : !stated(b.from) ? a.from : std::max(a.from, b.from);
    result.to = !stated(a.to) ? b.to : !stated(b.to) ? a.to : std::min(a.to, b.to);
    if (stated(result.from) && stated(result.to) && result.to < result.from)
        return std::nullopt;
    return result;
}

Intervals clipped(const Intervals &list, const Interval &frame)
{
    Intervals result;
    for (const Interval &interval : list) {
        if (const auto part = common(interval, frame))
            result.push_back(*part);
    }
    return joined(std::move(result));
}

Intervals gaps(const Intervals &list, const Interval &frame)
{
    Intervals result;
    Date next = frame.from; // first day not yet covered; not stated: the open past
    bool open = true; // false when nothing is left after what was covered
    bool fromPast = !stated(frame.from);
    for (const Interval &covered : clipped(list, frame)) {
        if (stated(covered.from) && (fromPast || next < covered.from))
            result.push_back({fromPast ? Date() : next, covered.from - Days(1)});
        fromPast = false;
        if (!stated(covered.to)) {
            open = false;
            break;
        }
        next = covered.to + Days(1);
    }
    if (open && (fromPast || !stated(frame.to) || next <= frame.to))
        result.push_back({fromPast ? Date() : next, frame.to});
    return result;
}

Intervals cutAtChanges(const Intervals &list, const Interval &frame)
{
    Intervals result;
    if (!stated(frame.from) || !stated(frame.to) || frame.to < frame.from)
        return result;
    std::vector<Date> starts{frame.from};
    const auto add = [&](const Date &day) {
        if (stated(day) && frame.from < day && !(frame.to < day))
            starts.push_back(day);
    };
    for (const Interval &each : list) {
        add(each.from);
        if (stated(each.to))
            add(each.to + Days(1));
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (size_t i = 0; i < starts.size(); ++i)
        result.push_back({starts[i], i + 1 < starts.size() ? starts[i + 1] - Days(1) : frame.to});
    return result;
}

std::optional<qint64> length(const Interval &interval)
{
    if (!stated(interval.from) || !stated(interval.to))
        return std::nullopt;
    return (interval.to - interval.from).days() + 1;
}

} // namespace insieme::calendar
