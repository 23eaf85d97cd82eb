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
#include "core/placements/placement_obligations.h"
#include "core/placements/project.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"

namespace insieme {

void addPlacements(Catalogue &catalogue)
{
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
                                Never,
                                {placement, project, fund, kind, reason, &describe<Agreement>(), &describe<Closure>()},
                                maximaAreKept});
    catalogue.guards.push_back({"placement_hours", Never, {placement, attendance, kind}, hoursAreKept});
    catalogue.guards.push_back({"attendance_days", Never, {placement, attendance}, daysBelongToThePlacement});
    catalogue.guards.push_back({"placement_funds", Never, {placement, project, fund}, fundsAreNotExceeded});
    catalogue.guards.push_back({"placement_reports", Never, {placement, fund, report}, reportsAreCovered});
    catalogue.guards.push_back({"placement_calls", Never, {project, call}, callsAreKept});
    catalogue.guards.push_back({"placement_rules", Never, {kind, reason}, rulesDoNotOverlap});
    catalogue.guards.push_back({"placement_ends", Complete, {placement}, endsAreSettled});
    catalogue.cards.push_back(placementCard());
    catalogue.cards.push_back(placementHistory());
    for (const ObligationSource &source : placementObligations())
        catalogue.obligations.push_back(source);
    catalogue.settlers.push_back(
        {{placement, kind, reason, &describe<Closure>(), &describe<PatronDay>()}, placementsThatDepend, settleEnd});
    catalogue.people.push_back(placementPeople());
    catalogue.guards.push_back({"placement_costs", Complete, {placement}, costsAreFunded});
}

} // namespace insieme
