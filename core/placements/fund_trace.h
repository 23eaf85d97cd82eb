// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/placements/funding.h"

namespace insieme {

class Records;

/// Where every euro of a fund is. allocation = toProjects + unassigned; toProjects = toPlacements + freeInProjects;
/// toPlacements = reported + residual: sums are exact, in cents.
struct FundTrace {
    struct Line {
        Id<Placement> placement;
        Id<UtilityProject> project; ///< null: outside a project
        Money share, reported;
    };
    Money allocation, toProjects, unassigned, toPlacements, freeInProjects, reported, residual, received;
    std::vector<Line> lines; ///< by project and placement
};
Result<FundTrace> traceOf(const Records &records, const Id<FundingSource> &fund);

} // namespace insieme
