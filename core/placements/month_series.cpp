// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/month_series.h"

#include "core/calendar/periods.h"
#include "core/placements/figures.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"
#include "core/store/records.h"

#include <QHash>

namespace insieme {

Result<std::vector<PlacementMonths>> monthsByPlacement(const Records &records, const Id<UtilityProject> &project,
                                                       const Date &from, const Date &to)
{
    std::vector<PlacementMonths> result;
    const Date first(from.year(), from.month(), 1);
    INSIEME_TRY(forPlacementsIn(
        records, project, from, to, [&](const Placement &placement, const PlacementClock &clock) -> Done {
            const auto registers = registersOf(records, placement.id);
            if (!registers)
                return tl::unexpected(registers.error());
            PlacementMonths months{placement.id, {}};
            for (const MonthBalance &month : monthsOf(clock, placement, *registers)) {
                if (first <= month.month && month.month <= to)
                    months.months.push_back({month.month, 1, month.plannedMinutes, month.doneMinutes});
            }
            result.push_back(std::move(months));
            return Done();
        }));
    return result;
}

std::vector<MonthFigures> summed(const std::vector<PlacementMonths> &placements, const Date &from, const Date &to)
{
    std::vector<MonthFigures> series;
    QHash<QString, size_t> at;
    for (Date month(from.year(), from.month(), 1); month <= to; month = calendar::addMonths(month, 1)) {
        at.insert(isoText(month), series.size());
        series.push_back({.month = month});
    }
    for (const PlacementMonths &placement : placements) {
        for (const MonthFigures &month : placement.months) {
            const auto found = at.constFind(isoText(month.month));
            if (found == at.constEnd())
                continue;
            MonthFigures &figures = series[*found];
            figures.active += month.active;
            figures.planned += month.planned;
            figures.done += month.done;
        }
    }
    return series;
}

Result<std::vector<ProjectCost>> costPerHour(const Records &records, const Date &from, const Date &to)
{
    std::vector<ProjectCost> costs;
    for (const QUuid &id : records.ids(describe<UtilityProject>())) {
        const auto figures = figuresOf(records, Id<UtilityProject>(id), from, to);
        if (!figures)
            return tl::unexpected(figures.error());
        if (figures->costPerHour)
            costs.push_back({Id<UtilityProject>(id), figures->cost, figures->costMinutes, *figures->costPerHour});
    }
    return costs;
}

} // namespace insieme
