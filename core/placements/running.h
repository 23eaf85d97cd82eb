// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "core/base/id.h"

#include <QUuid>
#include <vector>

namespace insieme {

class Records;
struct Organisation;
struct UtilityProject;

/// The placements of a Comune that run on a day.
struct RunningPlacements {
    QUuid municipality; ///< null: not stated
    qint64 count = 0;
    qint64 daysGone = 0, days = 0; ///< of all of them, from first to last day, both included
};

/// Those with the most first, at most `limit`; read from the index of the last days.
std::vector<RunningPlacements> runningPlacements(const Records &records, const Date &day, int limit);

/// How many placements an organisation hosts on a day, and all organisations that host one; in no order.
qint64 placementsHosted(const Records &records, const Id<Organisation> &host, const Date &day);
std::vector<QUuid> hostsOn(const Records &records, const Date &day);

/// The placements that are ready or run, and do not end before a day.
struct PlacementsAround {
    std::vector<QUuid> ids; ///< by their start, at most as many as were asked for
    qint64 count = 0; ///< of all
};
/// `project` null: of all.
PlacementsAround placementsAround(const Records &records, const Date &day, const Id<UtilityProject> &project,
                                  qint64 limit);

/// The projects that they belong to, in no order.
std::vector<QUuid> projectsAround(const Records &records, const Date &day);

} // namespace insieme
