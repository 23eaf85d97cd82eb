// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/attendance.h"
#include "core/placements/clock_texts.h"
#include "core/placements/kind.h"
#include "core/placements/placement.h"

#include <functional>

namespace insieme {

class Records;

/// The clock's input of one placement, from its records: kind, reasons, holidays of the place, closures of the host,
/// ends of project, funds and convention.
struct PlacementClock {
    calendar::ClockInput input;
    calendar::ClockResult result;
    ClockNames names;
    std::vector<Id<SuspensionReason>> reasons; ///< by the number of the step
    std::vector<bool> revealsHealth; ///< likewise
    QStringList letters; ///< likewise, for the attendance grid
    PlacementKind kind;
};

/// Invalid when the placement states neither start nor duration; otherwise as `placementClock`.
Result<PlacementClock> clockOf(const Records &records, const Placement &placement);

/// Calls `each`, until it fails, for the placements of a project (a null id: of all) that count, are no drafts and have
/// a day between `from` and `to`, both included. One whose clock cannot be read is passed over.
Done forPlacementsIn(const Records &records, const Id<UtilityProject> &project, const Date &from, const Date &to,
                     const std::function<Done(const Placement &, const PlacementClock &)> &each);

/// True when the placement states its start and what its end follows from.
inline bool hasDuration(const Placement &placement)
{
    return stated(placement.start)
        && (placement.months || placement.days || stated(placement.until)
            || (placement.hours && weekOf(placement).weekly() > 0));
}

/// The rule row that governs the placement: the row of its kind's code in force on its first day.
Result<PlacementKind> kindOn(const Records &records, const Id<PlacementKind> &kind, const Date &day);

/// Hours of a placement on a day, all in minutes.
struct HoursBalance {
    qint64 target = 0; ///< the budget, otherwise what the calendar makes
    qint64 done = 0;
    qint64 lost = 0; ///< planned on days that passed, and not done
    qint64 left = 0; ///< target less done; 0 at least
    qint64 inCalendar = 0; ///< planned on days still to come
    qint64 missing = 0; ///< what the calendar will not reach
    qint64 dailyToReach = 0; ///< a scheduled day from tomorrow on that would; 0: nothing missing, or no day left
    qint64 weeklyToReach = 0; ///< the week that these days make
    qint64 weeklyMost = 0; ///< that a week may have
    int unregistered = 0; ///< months that are over, have planned hours and no register: nothing of them is counted
    Date forecastEnd; ///< the day on which the target is done by the schedule; not stated: never
};
HoursBalance hoursOf(const PlacementClock &clock, const std::vector<AttendanceMonth> &months, const Date &today);

/// A month in the grid and on the register: planned and done, and the attendance that the allowance asks for.
struct MonthBalance {
    Date month; ///< its first day
    qint64 plannedMinutes = 0; ///< without suspended days
    qint64 doneMinutes = 0;
    qint64 plannedDays = 0;
    qint64 doneDays = 0;
    qint64 emptyDays = 0; ///< planned, and nothing written for them in the register; 0 without a register
    std::optional<Percent> attendance; ///< nothing when nothing was planned
    Money allowance; ///< what the rule of the kind gives for the month
    bool registered = false; ///< there is a register
    Date signedOn;
};
/// The months of the placement, in order.
std::vector<MonthBalance> monthsOf(const PlacementClock &clock, const Placement &placement,
                                   const std::vector<AttendanceMonth> &registers);

/// What a month's allowance is: `full` is the whole monthly amount; months that begin or end inside the placement are
/// in proportion to calendar days. Cents are rounded half up, once.
Money allowanceOf(const PlacementKind &kind, Money full, const MonthBalance &month, int daysOfMonth, int daysInside);

/// The registers of a placement, by month.
Result<std::vector<AttendanceMonth>> registersOf(const Records &records, const Id<Placement> &placement);

/// A paper that a placement needs before it starts, or that is due.
struct MissingPaper {
    const char *field; ///< column of the placement
    QString text;
    bool late = false; ///< it should have been there before the start
};
std::vector<MissingPaper> missingPapers(const PlacementClock *clock, const Placement &placement, const Date &today);

} // namespace insieme
