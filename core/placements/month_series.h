// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/placements/placement.h"

namespace insieme {

class Records;

/// One month of all placements, or of those of a project.
struct MonthFigures {
    Date month; ///< its first day
    qint64 active = 0; ///< placements with a day in it
    qint64 planned = 0; ///< minutes, without suspended days
    qint64 done = 0; ///< minutes
};
/// One placement: the months of the period in which it has a day.
struct PlacementMonths {
    Id<Placement> placement;
    std::vector<MonthFigures> months;
};
/// The months from that of `from` to that of `to` of each placement. `project` null: all placements. Cancelled
/// placements and drafts do not count.
Result<std::vector<PlacementMonths>> monthsByPlacement(const Records &records, const Id<UtilityProject> &project,
                                                       const Date &from, const Date &to);
/// The months from that of `from` to that of `to`, every one of them, summed over the placements.
std::vector<MonthFigures> summed(const std::vector<PlacementMonths> &placements, const Date &from, const Date &to);

/// The cost reported for an hour done, of each project that has both, and the hours it comes from (as `figuresOf`).
struct ProjectCost {
    Id<UtilityProject> project;
    Money cost;
    qint64 minutes = 0;
    Money perHour; ///< rounded half up
};
Result<std::vector<ProjectCost>> costPerHour(const Records &records, const Date &from, const Date &to);

} // namespace insieme
