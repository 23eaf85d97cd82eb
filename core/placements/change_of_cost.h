// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"

namespace insieme {

/// What days at the end of a placement cost, when every hour of them is done.
struct ChangeOfCost {
    Money allowance; ///< by the rule of the kind, months in proportion to their days
    qint64 minutes = 0; ///< planned on the days; only of kinds that pay a wage
    Money perHour; ///< the placement's cost by its planned hours, without change; rounded half up
    std::optional<Money>
        wage; ///< minutes at that cost, rounded half up; nothing where no wage is paid or no cost stated
    bool costMissing = false; ///< a wage is paid, and the placement states no cost or no hours
};

/// Both days included, inside the placement or after it. `placement` and its clock after the change; the cost that it
/// states is that of the placement before, over `plannedBefore` minutes.
ChangeOfCost costBetween(const PlacementClock &clock, const Placement &placement, qint64 plannedBefore,
                         const Date &from, const Date &to);

} // namespace insieme
