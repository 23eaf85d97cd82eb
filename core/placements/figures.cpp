// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/figures.h"

#include "core/placements/attendance.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"
#include "core/registry/organisation.h"
#include "core/store/records.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementFigures)
};

std::vector<PlacementFigures::Group> groups(const std::map<QString, std::set<QUuid>> &people)
{
    std::vector<PlacementFigures::Group> result;
    for (const auto &[name, ids] : people)
        result.push_back({name, static_cast<qint64>(ids.size())});
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.people > b.people; });
    return result;
}

} // namespace

Result<PlacementFigures> figuresOf(const Records &records, const Id<UtilityProject> &project, const Date &from,
                                   const Date &to)
{
    PlacementFigures figures;
    std::set<QUuid> people;
    std::map<QString, std::set<QUuid>> byKind, byMunicipality, byOutcome;
    const std::vector<QUuid> ids = project.isNull()
        ? records.ids(describe<Placement>())
        : records.referring(describe<Placement>(), "project_id", project.uuid());
    const ChoiceList *outcomes = findField(describe<Placement>(), u"outcome")->ops->choices;
    const Context context{to, to};
    for (const QUuid &id : ids) {
        const auto placement = records.load(Id<Placement>(id));
        if (!placement)
            return tl::unexpected(placement.error());
        if (!counts(*placement) || placement->status == PlacementStatus::Draft)
            continue;
        const auto clock = clockOf(records, *placement);
        if (!clock || clock->result.end < from || to < clock->input.start)
            continue;
        const QUuid person = placement->person.uuid();
        people.insert(person);
        figures.started += from <= clock->input.start;
        figures.ended += clock->result.end <= to;
        figures.running += to <= clock->result.end;
        byKind[clock->kind.name].insert(person);
        if (const auto comune = records.load(placement->municipality))
            byMunicipality[titleOf(describe<Organisation>(), &*comune, context)].insert(person);
        if (placement->outcome)
            byOutcome[outcomes->label(static_cast<int>(*placement->outcome))].insert(person);
        else if (clock->result.end <= to)
            byOutcome[Texts::tr("Not recorded")].insert(person);
        const auto registers = registersOf(records, placement->id);
        if (!registers)
            return tl::unexpected(registers.error());
        for (const AttendanceMonth &month : *registers) {
            for (const AttendanceDay &day : month.days) {
                if (stated(day.day) && from <= day.day && day.day <= to)
                    figures.minutes += day.worked.value_or(Minutes{}).count;
            }
        }
        Statement cost(records.database(),
                       QStringLiteral("SELECT coalesce(sum(amount),0) FROM cost_report_line WHERE placement_id=?1"));
        cost.bind(1, id);
        if (cost.next())
            figures.cost = figures.cost + Money{cost.integer(0)};
    }
    figures.people = static_cast<qint64>(people.size());
    if (figures.minutes > 0)
        figures.costPerHour = Money{(2 * figures.cost.cents * 60 + figures.minutes) / (2 * figures.minutes)};
    figures.byKind = groups(byKind);
    figures.byMunicipality = groups(byMunicipality);
    figures.byOutcome = groups(byOutcome);
    return figures;
}

std::vector<SafeGroup> safeToShow(const std::vector<PlacementFigures::Group> &list)
{
    std::vector<bool> hidden;
    for (const PlacementFigures::Group &group : list)
        hidden.push_back(group.people > 0 && group.people < smallestShown);
    // One hidden group alone is the total less the others.
    if (std::count(hidden.begin(), hidden.end(), true) == 1) {
        qsizetype smallest = -1;
        for (size_t i = 0; i < list.size(); ++i) {
            if (!hidden[i] && list[i].people > 0
                && (smallest < 0 || list[i].people < list[static_cast<size_t>(smallest)].people))
                smallest = static_cast<qsizetype>(i);
        }
        if (smallest >= 0)
            hidden[static_cast<size_t>(smallest)] = true;
    }
    std::vector<SafeGroup> result;
    for (size_t i = 0; i < list.size(); ++i) {
        const bool small = list[i].people > 0 && list[i].people < smallestShown;
        result.push_back({list[i].name,
                          !hidden[i]  ? QString::number(list[i].people)
                              : small ? Texts::tr("fewer than %1").arg(smallestShown)
                                      : Texts::tr("not shown")});
    }
    return result;
}

} // namespace insieme
