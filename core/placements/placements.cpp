// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placements.h"

#include "core/agreements/agreement.h"
#include "core/placements/attendance.h"
#include "core/placements/funding.h"
#include "core/placements/guards.h"
#include "core/placements/kind.h"
#include "core/placements/person_uses.h"
#include "core/placements/placement.h"
#include "core/placements/placement_card.h"
#include "core/placements/placement_findings.h"
#include "core/placements/placement_obligations.h"
#include "core/placements/project.h"
#include "core/record/in_force.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/next_code.h"

namespace insieme {

void addPlacements(Catalogue &catalogue)
{
    notInForceWhile(describe<Placement>(), "status", {int(PlacementStatus::Draft), int(PlacementStatus::Cancelled)});
    const RecordType *kind = &describe<PlacementKind>(), *reason = &describe<SuspensionReason>(),
                     *call = &describe<FundingCall>(), *fund = &describe<FundingSource>(),
                     *project = &describe<UtilityProject>(), *application = &describe<PlacementApplication>(),
                     *placement = &describe<Placement>(), *attendance = &describe<AttendanceMonth>(),
                     *report = &describe<CostReport>();
    for (const RecordType *type : {placement, attendance, project, application, fund, report, call, kind, reason})
        catalogue.types.push_back(type);

    using enum Guard::Strength;
    using namespace placement_guards;
    catalogue.guards.push_back({"placement_maxima",
                                QT_TRANSLATE_NOOP("Guard", "durations within the maxima"),
                                Never,
                                {placement, project, fund, kind, reason, &describe<Agreement>(), &describe<Closure>()},
                                maximaAreKept});
    catalogue.guards.push_back({"placement_hours",
                                QT_TRANSLATE_NOOP("Guard", "hours within those of the placement"),
                                Never,
                                {placement, attendance, kind},
                                hoursAreKept});
    catalogue.guards.push_back({"attendance_days",
                                QT_TRANSLATE_NOOP("Guard", "days of presence within the placement"),
                                Never,
                                {placement, attendance},
                                daysBelongToThePlacement});
    catalogue.guards.push_back({"placement_funds",
                                QT_TRANSLATE_NOOP("Guard", "no fund gives more than it has"),
                                Never,
                                {placement, project, fund},
                                fundsAreNotExceeded});
    catalogue.guards.push_back({"placement_reports",
                                QT_TRANSLATE_NOOP("Guard", "reports within each fund's share"),
                                Never,
                                {placement, fund, report},
                                reportsAreCovered});
    catalogue.guards.push_back({"placement_calls",
                                QT_TRANSLATE_NOOP("Guard", "the rules of the call"),
                                Never,
                                {project, call, placement, &describe<Person>()},
                                callsAreKept});
    catalogue.guards.push_back(
        {"placement_rules", QT_TRANSLATE_NOOP("Guard", "one rule on a day"), Never, {kind, reason}, rulesDoNotOverlap});
    catalogue.guards.push_back({"placement_ends",
                                QT_TRANSLATE_NOOP("Guard", "ends of placements are up to date"),
                                Complete,
                                {placement},
                                endsAreSettled});
    catalogue.changeRules.push_back({attendance, signedRegistersStay});
    keepCodesApart(catalogue, describe<Placement>());
    catalogue.cards.push_back(placementCard());
    catalogue.cards.push_back(placementHistory());
    for (const FindingSource &source : placementFindings())
        catalogue.findings.push_back(source);
    for (const ObligationSource &source : placementObligations())
        catalogue.obligations.push_back(source);
    catalogue.settlers.push_back({{placement, kind, reason, &describe<Closure>(), &describe<PatronDay>(), project,
                                   &describe<FundingSource>(), &describe<Agreement>()},
                                  placementsThatDepend,
                                  settleEnd});
    catalogue.people.push_back(placementPeople());
    catalogue.guards.push_back({"placement_allowance",
                                QT_TRANSLATE_NOOP("Guard", "allowances not below the lowest"),
                                Complete,
                                {placement},
                                allowancesReachTheMinimum});
    catalogue.guards.push_back(
        {"placement_costs", QT_TRANSLATE_NOOP("Guard", "costs are funded"), Complete, {placement}, costsAreFunded});
}

} // namespace insieme
