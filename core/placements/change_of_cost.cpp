// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/change_of_cost.h"

#include "core/base/rounding.h"

namespace insieme {

ChangeOfCost costBetween(const PlacementClock &clock, const Placement &placement, qint64 plannedBefore,
                         const Date &from, const Date &to)
{
    using Days = boost::gregorian::days;
    ChangeOfCost result;
    if (clock.kind.allowanceRule == AllowanceRule::None)
        return result;
    if (clock.kind.allowanceRule == AllowanceRule::Wage) {
        result.minutes = from <= to
            ? calendar::plannedMinutes(clock.input.week, clock.input.work, clock.result.suspended, from, to)
            : 0;
        result.costMissing = !placement.cost || plannedBefore <= 0;
        if (result.costMissing)
            return result;
        result.perHour = shareOf(*placement.cost, 60, plannedBefore);
        result.wage = shareOf(*placement.cost, result.minutes, plannedBefore);
        return result;
    }
    for (Date day = from; placement.allowance && day <= to; day = day.end_of_month() + Days(1)) {
        const Date last = std::min(day.end_of_month(), to);
        const qint64 days = (last - day).days() + 1, month = day.end_of_month().day();
        result.allowance = result.allowance + shareOf(*placement.allowance, days, month);
    }
    return result;
}

} // namespace insieme
