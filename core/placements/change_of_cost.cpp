// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/change_of_cost.h"

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
        const qint64 cents = placement.cost->cents;
        result.perHour = Money{(2 * cents * 60 + plannedBefore) / (2 * plannedBefore)};
        result.wage = Money{(2 * cents * result.minutes + plannedBefore) / (2 * plannedBefore)};
        return result;
    }
    for (Date day = from; placement.allowance && day <= to; day = day.end_of_month() + Days(1)) {
        const Date last = std::min(day.end_of_month(), to);
        const qint64 days = (last - day).days() + 1, month = day.end_of_month().day();
        result.allowance.cents += (2 * placement.allowance->cents * days + month) / (2 * month);
    }
    return result;
}

} // namespace insieme
