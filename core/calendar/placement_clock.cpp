// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/placement_clock.h"

#include "core/base/quantity.h"
#include "core/calendar/periods.h"

#include <algorithm>
#include <QStringList>

namespace insieme::calendar {
namespace {

using Days = boost::gregorian::days;
using Step = ClockStep::Rule;
using Warning = ClockWarning::Kind;

constexpr qint64 weekMinutes = qint64(7) * 24 * 60;

qint64 lengthOf(const Interval &interval)
{
    return length(interval).value_or(0);
}

qint64 daysIn(const Intervals &list)
{
    qint64 sum = 0;
    for (const Interval &interval : list)
        sum += lengthOf(interval);
    return sum;
}

Date lastDay()
{
    return *makeDate(lastYear, 12, 31);
}

Date plus(const Date &day, qint64 days)
{
    const qint64 room = std::max<qint64>((lastDay() - day).days(), 0);
    return day + Days(static_cast<int>(std::min(days, room)));
}

/// One suspension after those of the same reason that touch it were joined to it.
struct Merged {
    Interval days;
    int reason;
    SuspensionRule rule;
};

std::vector<Merged> mergedByReason(const std::vector<ClockSuspension> &list)
{
    std::vector<Merged> result;
    std::vector<std::pair<int, SuspensionRule>> reasons;
    for (const ClockSuspension &suspension : list) {
        const bool known = std::any_of(reasons.begin(), reasons.end(),
                                       [&](const auto &entry) { return entry.first == suspension.reason; });
        if (!known)
            reasons.emplace_back(suspension.reason, suspension.rule);
    }
    for (const auto &[reason, rule] : reasons) {
        Intervals days;
        for (const ClockSuspension &suspension : list) {
            if (suspension.reason == reason)
                days.push_back(suspension.days);
        }
        for (const Interval &interval : joined(std::move(days)))
            result.push_back({interval, reason, rule});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Merged &a, const Merged &b) { return a.days.from < b.days.from; });
    return result;
}

/// Follows the input from the base to the early end, and keeps what was counted.
class Run {
public:
    explicit Run(const ClockInput &input)
        : in(input)
        , work(input.work)
    {
    }

    ClockResult finish();

private:
    void base();
    void suspend(const Merged &suspension);
    void extend(const ClockExtension &extension);
    void suspensionsAndExtensions();
    void endEarly();
    void countHours();
    void checkLimits();
    void add(Step rule, const Date &end, ClockStep step = {});
    Date maximumEnd() const;

    const ClockInput &in;
    const WorkCalendar &work;
    ClockResult out;
    Intervals m_countedUnclipped;
    Date m_hoursEnd; ///< the day on which a base of hours is done; not stated: the base is another one
};

void Run::add(Step rule, const Date &end, ClockStep step)
{
    step.rule = rule;
    step.days = stated(out.end) ? (end - out.end).days() : 0;
    step.end = end;
    out.end = end;
    out.steps.push_back(step);
}

void Run::base()
{
    Date end;
    Step rule = Step::Until;
    if (stated(in.until)) {
        end = std::max(in.until, in.start);
        if (in.months && periodEnd(in.start, *in.months) != in.until)
            out.warnings.push_back(
                {.kind = Warning::EndsDiffer, .day = in.until, .other = periodEnd(in.start, *in.months)});
    } else if (in.months) {
        rule = Step::Months;
        end = periodEnd(in.start, *in.months);
    } else if (in.days) {
        rule = Step::Days;
        end = periodEndDays(in.start, *in.days);
    } else {
        rule = Step::Hours;
        end = exhaustionDay(in.week, work, {}, in.start, in.hours.value_or(0));
        m_hoursEnd = end;
        if (!stated(end)) {
            out.warnings.push_back({.kind = Warning::HoursNeverReached, .broken = true});
            end = in.start;
        }
    }
    add(rule, end, {.length = (end - in.start).days() + 1});
    out.steps.back().days = out.steps.back().length;
    out.baseEnd = end;
}

void Run::suspend(const Merged &suspension)
{
    const Interval whole = suspension.days;
    ClockStep step{.period = whole, .reason = suspension.reason, .length = lengthOf(whole)};
    // Nobody is suspended before the start.
    const auto inside = common(whole, {in.start, {}});
    if (!inside || out.end < inside->from) {
        add(Step::SuspensionOutside, out.end, step);
        return;
    }
    out.suspended.push_back(*inside);
    step.length = lengthOf(*inside);
    if (!suspension.rule.extends) {
        add(Step::SuspensionDoesNotExtend, out.end, step);
        return;
    }
    if (step.length < suspension.rule.minimumDays) {
        step.needed = suspension.rule.minimumDays;
        add(Step::SuspensionTooShort, out.end, step);
        return;
    }
    const qint64 before = daysIn(m_countedUnclipped);
    m_countedUnclipped.push_back(*inside);
    m_countedUnclipped = joined(std::move(m_countedUnclipped));
    const qint64 more = daysIn(m_countedUnclipped) - before;
    if (more == 0) {
        add(Step::SuspensionCovered, out.end, step);
        return;
    }
    Date end = plus(out.end, more);
    // A budget of hours is done later by the working days that were lost, not by as many calendar days.
    if (stated(m_hoursEnd) && inside->from <= m_hoursEnd) {
        if (const Date done = exhaustionDay(in.week, work, m_countedUnclipped, in.start, *in.hours); stated(done)) {
            end = plus(out.end, (done - m_hoursEnd).days());
            m_hoursEnd = done;
        }
    }
    add(Step::SuspensionExtends, end, step);
}

void Run::extend(const ClockExtension &extension)
{
    const Date end = plus(out.end, std::max<qint64>(extension.days, 0));
    add(Step::Extension, end, {.period = {extension.decidedOn, extension.decidedOn}, .length = extension.days});
}

void Run::suspensionsAndExtensions()
{
    // An extension opens days in which a suspension can fall, and a suspension moves the end of an extension: in the
    // order of time, an act before a suspension that begins on the day after it.
    const std::vector<Merged> suspensions = mergedByReason(in.suspensions);
    std::vector<ClockExtension> extensions = in.extensions;
    std::stable_sort(extensions.begin(), extensions.end(), [](const ClockExtension &a, const ClockExtension &b) {
        return stated(a.decidedOn) && stated(b.decidedOn) ? a.decidedOn < b.decidedOn
                                                          : !stated(a.decidedOn) && stated(b.decidedOn);
    });
    size_t next = 0;
    for (const Merged &suspension : suspensions) {
        while (next < extensions.size()
               && (!stated(extensions[next].decidedOn) || extensions[next].decidedOn < suspension.days.from
                   || out.end < suspension.days.from))
            extend(extensions[next++]);
        suspend(suspension);
    }
    while (next < extensions.size())
        extend(extensions[next++]);
    // What an act writes is compared with the end after all that is known: the last act speaks.
    if (!extensions.empty() && stated(extensions.back().writtenEnd) && extensions.back().writtenEnd != out.end)
        out.warnings.push_back({.kind = Warning::EndsDiffer, .day = extensions.back().writtenEnd, .other = out.end});
}

void Run::endEarly()
{
    if (stated(in.earlyEnd) && in.earlyEnd < out.end)
        add(Step::EarlyEnd, std::max(in.earlyEnd, in.start));
}

Date Run::maximumEnd() const
{
    const DurationLimits &limits = in.limits;
    Date end;
    if (limits.maximumMonths)
        end = periodEnd(in.start, *limits.maximumMonths);
    if (limits.maximumDays) {
        const Date byDays = periodEndDays(in.start, *limits.maximumDays);
        end = stated(end) ? std::min(end, byDays) : byDays;
    }
    // The days that moved the end are not part of the duration.
    return stated(end) ? plus(end, daysIn(out.counted)) : end;
}

void Run::countHours()
{
    const Interval placement{in.start, out.end};
    out.suspended = clipped(out.suspended, placement);
    out.counted = clipped(m_countedUnclipped, placement);
    out.netDays = lengthOf(placement) - daysIn(out.counted);
    WorkCalendar days = work;
    days.setWeekdays(in.week.weekly() > 0 ? in.week.weekdays() : mondayToFriday);
    out.workingDays = days.workingDays(in.start, out.end);
    for (const Interval &interval : out.suspended)
        out.workingDays -= days.workingDays(interval.from, interval.to);
    out.plannedMinutes = plannedMinutes(in.week, work, out.suspended, in.start, out.end);
    for (Date day = out.end; in.start <= day; day = day - Days(1)) {
        const bool suspended = std::any_of(out.suspended.begin(), out.suspended.end(),
                                           [&day](const Interval &i) { return i.contains(day); });
        if (!suspended && days.isWorkingDay(day)) {
            out.lastWorkingDay = day;
            break;
        }
    }
    if (in.hours && in.week.weekly() > 0 && out.plannedMinutes < *in.hours && out.plannedMinutes > 0) {
        // Every scheduled day longer by the same share, each rounded up to the minute, so that the hours do fit.
        ClockWarning warning{.kind = Warning::HoursDoNotFit,
                             .minutes = *in.hours - out.plannedMinutes,
                             .limit = out.plannedMinutes,
                             .weeklyMost = in.limits.longestWeek()};
        for (const qint64 minutes : in.week.minutes) {
            const qint64 longer = (minutes * *in.hours + out.plannedMinutes - 1) / out.plannedMinutes;
            warning.weekly += longer;
            warning.daily = std::max(warning.daily, longer);
        }
        out.warnings.push_back(warning);
    }
}

void Run::checkLimits()
{
    const DurationLimits &limits = in.limits;
    const auto warn = [this](ClockWarning warning) { out.warnings.push_back(warning); };
    const qint64 weekly = in.week.weekly();
    std::optional<qint64> minimum;
    if (limits.minimumMonths)
        minimum = lengthOf({in.start, periodEnd(in.start, *limits.minimumMonths)});
    if (limits.minimumDays)
        minimum = std::max<qint64>(minimum.value_or(0), *limits.minimumDays);
    if (minimum && !stated(in.earlyEnd) && out.netDays < *minimum)
        warn({.kind = Warning::BelowMinimum, .minutes = out.netDays, .limit = *minimum});
    if (limits.minimumWeekly && weekly > 0 && weekly < *limits.minimumWeekly)
        warn({.kind = Warning::WeekBelowMinimum, .minutes = weekly, .limit = *limits.minimumWeekly});
    if (limits.maximumWeekly && weekly > *limits.maximumWeekly)
        warn({.kind = Warning::WeekAboveMaximum, .broken = true, .minutes = weekly, .limit = *limits.maximumWeekly});
    const qint64 minutes = in.hours ? *in.hours : out.plannedMinutes;
    if (limits.maximumMinutes && minutes > *limits.maximumMinutes)
        warn({.kind = Warning::MinutesAboveMaximum,
              .broken = in.hours.has_value(),
              .minutes = minutes,
              .limit = *limits.maximumMinutes});

    ClockStep caps{.rule = Step::Caps, .reason = -2};
    const auto consider = [&](const Date &day, int owner) {
        if (stated(day) && (!stated(out.latestEnd) || day < out.latestEnd)) {
            out.latestEnd = day;
            caps.reason = owner;
        }
    };
    const Date maximum = maximumEnd();
    if (stated(maximum) && maximum < out.end)
        warn({.kind = Warning::AboveMaximum, .broken = true, .day = maximum});
    consider(maximum, -1);
    for (const ClockCap &cap : in.caps) {
        if (stated(cap.day) && cap.day < out.end)
            warn({.kind = Warning::PastCap, .broken = true, .owner = cap.owner, .day = cap.day});
        consider(cap.day, cap.owner);
    }
    caps.days = stated(out.latestEnd) ? (out.latestEnd - out.end).days() : 0;
    caps.end = out.end;
    out.steps.push_back(caps);
    if (stated(out.lastWorkingDay) && out.lastWorkingDay < out.end)
        warn({.kind = Warning::EndsOnFreeDay, .day = out.lastWorkingDay, .other = out.end});
}

ClockResult Run::finish()
{
    base();
    suspensionsAndExtensions();
    endEarly();
    countHours();
    checkLimits();
    return std::move(out);
}

} // namespace

Weekdays WeeklySchedule::weekdays() const
{
    Weekdays mask = 0;
    for (size_t i = 0; i < minutes.size(); ++i) {
        if (minutes[i] > 0)
            mask |= 1u << i;
    }
    return mask;
}

qint64 WeeklySchedule::weekly() const
{
    qint64 sum = 0;
    for (const qint64 count : minutes)
        sum += std::clamp<qint64>(count, 0, weekMinutes);
    return sum;
}

qint64 WeeklySchedule::on(const Date &day) const
{
    return minutes[static_cast<size_t>((day.day_of_week().as_number() + 6) % 7)];
}

bool ClockResult::broken() const
{
    return std::any_of(warnings.begin(), warnings.end(), [](const ClockWarning &w) { return w.broken; });
}

qint64 plannedMinutes(const WeeklySchedule &week, const WorkCalendar &work, const Intervals &suspended,
                      const Date &from, const Date &to)
{
    if (to < from)
        return 0;
    qint64 sum = 0;
    const Intervals out = clipped(suspended, {from, to});
    for (size_t weekday = 0; weekday < week.minutes.size(); ++weekday) {
        if (week.minutes[weekday] <= 0)
            continue;
        WorkCalendar one = work;
        one.setWeekdays(1u << weekday);
        qint64 days = one.workingDays(from, to);
        for (const Interval &interval : out)
            days -= one.workingDays(interval.from, interval.to);
        sum += days * week.minutes[weekday];
    }
    return sum;
}

Date exhaustionDay(const WeeklySchedule &week, const WorkCalendar &work, const Intervals &suspended, const Date &from,
                   qint64 minutes)
{
    if (minutes <= 0 || week.weekly() <= 0)
        return {};
    const qint64 reach = (lastDay() - from).days();
    const auto enough = [&](qint64 span) {
        return plannedMinutes(week, work, suspended, from, from + Days(static_cast<int>(span))) >= minutes;
    };
    // Doubles the span until the hours fit, then halves it: the sum is monotonic.
    qint64 high = 1;
    while (high < reach && !enough(high))
        high *= 2;
    high = std::min(high, reach);
    if (high < 0 || !enough(high))
        return {};
    qint64 low = -1;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return from + Days(static_cast<int>(high));
}

std::optional<WeeklySchedule> parseWeek(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() != 7)
        return std::nullopt;
    WeeklySchedule week;
    for (size_t i = 0; i < week.minutes.size(); ++i) {
        QString part = parts[static_cast<int>(i)].trimmed();
        if (!part.contains(QLatin1Char(':')))
            part += QStringLiteral(":00");
        const auto minutes = parsePlainMinutes(part);
        if (!minutes || minutes->count < 0 || minutes->count > qint64(24) * 60)
            return std::nullopt;
        week.minutes[i] = minutes->count;
    }
    return week;
}

bool canCount(const ClockInput &input)
{
    const auto known = [](const Date &day) {
        return !stated(day) || (day.year() >= firstYear && day.year() <= lastYear);
    };
    const auto between = [](const auto &number, qint64 low, qint64 high) {
        return !number || (*number >= low && *number <= high);
    };
    const DurationLimits &limits = input.limits;
    bool fits = stated(input.start) && known(input.start) && known(input.until) && known(input.earlyEnd)
        && between(input.months, 1, 1200) && between(input.days, 1, 36'600) && between(input.hours, 1, 100'000'000)
        && between(limits.minimumMonths, 1, 1200) && between(limits.maximumMonths, 1, 1200)
        && between(limits.minimumDays, 1, 36'600) && between(limits.maximumDays, 1, 36'600)
        && (input.months || input.days || stated(input.until) || input.hours);
    for (const qint64 minutes : input.week.minutes)
        fits = fits && minutes >= 0 && minutes <= qint64(24) * 60;
    for (const ClockSuspension &suspension : input.suspensions)
        fits = fits && stated(suspension.days.from) && stated(suspension.days.to) && known(suspension.days.from)
            && known(suspension.days.to);
    for (const ClockExtension &extension : input.extensions)
        fits = fits && known(extension.decidedOn) && known(extension.writtenEnd) && extension.days >= 0
            && extension.days <= 36'600;
    return fits;
}

ClockResult placementClock(const ClockInput &input)
{
    return Run(input).finish();
}

} // namespace insieme::calendar
