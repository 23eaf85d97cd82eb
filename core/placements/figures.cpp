// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/figures.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/calendar/intervals.h"
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

/// Those of one group: each person once, whatever the number of placements.
struct Members {
    std::set<QUuid> people;
    std::vector<QUuid> placements;
    void add(const Placement &placement)
    {
        people.insert(placement.person.uuid());
        placements.push_back(placement.id.uuid());
    }
};
using Groups = std::map<QString, Members>;

std::vector<PlacementFigures::Group> groups(const Groups &members)
{
    std::vector<PlacementFigures::Group> result;
    for (const auto &[name, each] : members)
        result.push_back({name, static_cast<qint64>(each.people.size()), each.placements});
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.people > b.people; });
    return result;
}

/// What the reports charge for the placements counted, and on which days.
struct Charged {
    std::map<QUuid, PlacementFigures::Report> reports;
    std::map<QUuid, calendar::Intervals> days; ///< of each placement, of the reports that are paired
};

void charge(const Records &records, const QUuid &placement, const calendar::Interval &frame, Charged &charged)
{
    Statement lines(records.database(),
                    QStringLiteral("SELECT r.id, r.code, r.period_from, r.period_to, sum(l.amount) FROM "
                                   "cost_report_line l JOIN cost_report r ON r.id=l.report_id WHERE l.placement_id=?1 "
                                   "GROUP BY r.id ORDER BY r.id"));
    lines.bind(1, placement);
    while (lines.next()) {
        PlacementFigures::Report &report = charged.reports[lines.uuid(0)];
        report.id = lines.uuid(0);
        report.code = lines.text(1);
        report.from = parseIsoDate(lines.text(2)).value_or(Date());
        report.to = parseIsoDate(lines.text(3)).value_or(Date());
        report.amount = report.amount + Money{lines.integer(4)};
        report.paired = stated(report.from) && stated(report.to) && frame.from <= report.from && report.to <= frame.to;
        if (report.paired)
            charged.days[placement].push_back({report.from, report.to});
    }
}

} // namespace

Result<PlacementFigures> figuresOf(const Records &records, const Id<UtilityProject> &project, const Date &from,
                                   const Date &to)
{
    PlacementFigures figures;
    std::set<QUuid> people;
    Groups byKind, byMunicipality, byOutcome;
    const ChoiceList *outcomes = findField(describe<Placement>(), u"outcome")->ops->choices;
    const Context context{to, to};
    const calendar::Interval months{*makeDate(from.year(), from.month(), 1), to.end_of_month()};
    Charged charged;
    INSIEME_TRY(forPlacementsIn(
        records, project, from, to, [&](const Placement &placement, const PlacementClock &clock) -> Done {
            ++figures.placements;
            charge(records, placement.id.uuid(), months, charged);
            const auto paid = charged.days.find(placement.id.uuid());
            const calendar::Intervals days =
                paid == charged.days.end() ? calendar::Intervals() : calendar::joined(paid->second);
            figures.costPlacements += !days.empty();
            people.insert(placement.person.uuid());
            figures.started += from <= clock.input.start;
            figures.ended += clock.result.end <= to;
            figures.running += to <= clock.result.end;
            byKind[clock.kind.name].add(placement);
            if (const auto comune = records.load(placement.municipality))
                byMunicipality[titleOf(describe<Organisation>(), &*comune, context)].add(placement);
            if (placement.outcome)
                byOutcome[outcomes->label(static_cast<int>(*placement.outcome))].add(placement);
            else if (clock.result.end <= to)
                byOutcome[Texts::tr("Not recorded")].add(placement);
            const auto registers = registersOf(records, placement.id);
            if (!registers)
                return tl::unexpected(registers.error());
            for (const AttendanceMonth &month : *registers) {
                for (const AttendanceDay &day : month.days) {
                    if (!stated(day.day))
                        continue;
                    const qint64 worked = workedMinutes(day);
                    if (from <= day.day && day.day <= to)
                        figures.minutes += worked;
                    if (std::any_of(days.begin(), days.end(),
                                    [&day](const calendar::Interval &paidDays) { return paidDays.contains(day.day); }))
                        figures.costMinutes += worked;
                }
            }
            return Done();
        }));
    figures.people = static_cast<qint64>(people.size());
    for (const auto &[id, report] : charged.reports) {
        figures.reports.push_back(report);
        if (report.paired)
            figures.cost = figures.cost + report.amount;
    }
    std::stable_sort(figures.reports.begin(), figures.reports.end(),
                     [](const auto &a, const auto &b) { return a.code < b.code; });
    if (figures.costMinutes > 0 && figures.cost.cents > 0)
        figures.costPerHour = shareOf(figures.cost, 60, figures.costMinutes);
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

QStringList coverageOf(const PlacementFigures &figures, bool leaves)
{
    const auto number = [leaves](qint64 people) {
        return leaves ? safeToShow({{{}, people}}).front().people : QString::number(people);
    };
    QStringList result, paired;
    for (const PlacementFigures::Report &report : figures.reports) {
        if (report.paired)
            paired << elided(
                Texts::tr("%1 (%2 to %3)").arg(report.code, italianText(report.from), italianText(report.to)));
    }
    if (figures.costPerHour)
        result << Texts::tr("Cost of an hour: %1 placements of %2 and the %3 hours of the months of %4.")
                      .arg(number(figures.costPlacements), number(figures.placements),
                           plainText(Minutes{figures.costMinutes}), paired.join(QStringLiteral(", ")));
    else if (!paired.isEmpty())
        result << Texts::tr("No cost of an hour: no hours are registered in the months of %1.")
                      .arg(paired.join(QStringLiteral(", ")));
    for (const PlacementFigures::Report &report : figures.reports) {
        if (report.paired)
            continue;
        if (stated(report.from) && stated(report.to))
            result << elided(Texts::tr("%1 reports months outside the period (%2 to %3): it is left out.")
                                 .arg(report.code, italianText(report.from), italianText(report.to)));
        else
            result << Texts::tr("%1 states no period: it is left out.").arg(report.code);
    }
    return result;
}

} // namespace insieme
