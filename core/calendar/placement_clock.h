// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/intervals.h"
#include "core/calendar/workdays.h"

#include <array>

namespace insieme::calendar {

/// Minutes of work on each weekday, Monday first. A day counts when it has minutes and is not free.
struct WeeklySchedule {
    std::array<qint64, 7> minutes{};
    Weekdays weekdays() const;
    /// Of what is more than a week has, which only a damaged file says, a week counts.
    qint64 weekly() const;
    qint64 on(const Date &day) const;
    friend bool operator==(const WeeklySchedule &, const WeeklySchedule &) = default;
};

/// How a suspension reason counts for a kind of placement: it moves the end only when `extends`, and only when the
/// suspension lasts at least `minimumDays` calendar days.
struct SuspensionRule {
    bool extends = false;
    qint64 minimumDays = 1;
    friend bool operator==(const SuspensionRule &, const SuspensionRule &) = default;
};

struct ClockSuspension {
    Interval days; ///< both ends stated and included
    int reason = 0; ///< the caller's number of the reason; suspensions of one reason that touch are one
    SuspensionRule rule;
};

/// What an act adds to the end. Days, not a date: a suspension that becomes known later moves the end of the act, too.
struct ClockExtension {
    Date decidedOn;
    qint64 days = 0;
    Date writtenEnd; ///< the end as the act writes it; not stated: it does not. Only compared.
};

/// A day that the end may not pass, and whose it is (the caller's number).
struct ClockCap {
    Date day;
    int owner = 0;
};

/// The largest duration of a kind, extensions included, suspensions not counted (domain: DGR 1816/2017, DGR 751/2024).
struct DurationLimits {
    std::optional<int> minimumMonths;
    std::optional<int> minimumDays;
    std::optional<int> maximumMonths;
    std::optional<int> maximumDays;
    std::optional<qint64> maximumMinutes; ///< of work in all
    std::optional<qint64> minimumWeekly, maximumWeekly; ///< minutes
    /// Minutes that a week may have; where the kind sets no limit the normal week of D.Lgs. 66/2003 art. 3.
    qint64 longestWeek() const { return maximumWeekly.value_or(qint64(40) * 60); }
    friend bool operator==(const DurationLimits &, const DurationLimits &) = default;
};

struct ClockInput {
    Date start;
    // Exactly one of the four gives the base; `until` wins over `months` when a deed writes both.
    std::optional<int> months, days;
    Date until;
    std::optional<qint64> hours; ///< minutes of work in all: the base when nothing else is given, otherwise a budget
    WeeklySchedule week;
    WorkCalendar work{everyDay}; ///< holidays, patron, closures; its weekdays are replaced by those of `week`
    std::vector<ClockSuspension> suspensions;
    std::vector<ClockExtension> extensions;
    Date earlyEnd;
    std::vector<ClockCap> caps;
    DurationLimits limits;
};

/// One line of "why this date". `days` is what the line adds to the end, `end` the end after it.
struct ClockStep {
    enum class Rule {
        Months,
        Days,
        Until,
        Hours,
        SuspensionExtends,
        SuspensionTooShort,
        SuspensionDoesNotExtend, ///< the kind says so
        SuspensionOutside, ///< it begins after the end, or ended before the start
        SuspensionCovered, ///< its days are already counted for another reason
        Extension,
        EarlyEnd,
        Caps ///< `days`: the margin to the nearest cap or maximum; nothing moves
    };
    Rule rule;
    Interval period; ///< of suspensions
    int reason = 0; ///< of suspensions; of Caps the owner of the nearest cap, -1: the kind's maximum, -2: none
    qint64 length = 0; ///< calendar days of the base, of the suspension, of the extension
    qint64 needed = 0; ///< SuspensionTooShort: days that it takes
    qint64 days = 0;
    Date end;
};

struct ClockWarning {
    enum class Kind {
        BelowMinimum, ///< the kind's shortest duration
        AboveMaximum, ///< net days above the kind's maximum; `day` is the latest possible end
        MinutesAboveMaximum, ///< `minutes` planned, `limit` allowed
        WeekBelowMinimum,
        WeekAboveMaximum,
        PastCap, ///< `owner`, `day`
        HoursDoNotFit, ///< `minutes` missing; `weekly` would do, `weeklyMost` may be
        HoursNeverReached, ///< no schedule, or not before 2200
        EndsDiffer, ///< a deed writes another end: `day` against the computed `other`
        EndsOnFreeDay ///< the last working day is `day`
    };
    Kind kind;
    bool broken = false; ///< a maximum is exceeded, not only something to look at
    int owner = 0;
    Date day, other;
    qint64 minutes = 0, limit = 0, weekly = 0, weeklyMost = 0, daily = 0;
};

struct ClockResult {
    Date baseEnd;
    Date end;
    std::vector<ClockStep> steps;
    std::vector<ClockWarning> warnings;
    Intervals suspended; ///< inside the placement, whether or not they move the end: no work is planned on them
    Intervals counted; ///< the suspended days that moved the end
    qint64 netDays = 0; ///< calendar days less those that moved the end
    qint64 workingDays = 0;
    qint64 plannedMinutes = 0;
    Date latestEnd; ///< the furthest end that caps and maximum allow; not stated: no limit
    Date lastWorkingDay;
    bool broken() const;
};

/// False for input that cannot be counted (a damaged file): days outside 1950–2200, durations below 1 or above a
/// century, days of more than 24 hours. What is asked of `placementClock` must pass this.
bool canCount(const ClockInput &input);

/// When a placement ends and why. Pure: the same input gives the same answer on every machine. `start` must be stated
/// and lie from 1950 to 2200, and so must every other day that is stated; counts are positive. Suspended days do not
/// count in the duration (DGR Veneto 1816/2017): one that begins before the end moves it by its whole length, also
/// where it reaches over the end.
ClockResult placementClock(const ClockInput &input);

/// Minutes planned from `from` to `to` by the schedule, without free and suspended days.
qint64 plannedMinutes(const WeeklySchedule &week, const WorkCalendar &work, const Intervals &suspended,
                      const Date &from, const Date &to);
/// The day on which `minutes` of work from `from` on are done; not stated when that is never (up to 2200).
Date exhaustionDay(const WeeklySchedule &week, const WorkCalendar &work, const Intervals &suspended, const Date &from,
                   qint64 minutes);

/// "4:00,4:00,4:00,4:00,4:00,0,0": seven lengths of time, Monday first, each at most 24 hours. "4" is four hours.
std::optional<WeeklySchedule> parseWeek(const QString &text);

} // namespace insieme::calendar
