// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/missing_registers.h"

#include "core/placements/guards.h"
#include "core/registry/free_days.h"
#include "core/store/records.h"

namespace insieme {
namespace {

using Days = boost::gregorian::days;

std::vector<OpenObligation> openRegisters(const Records &records, const void *record)
{
    const auto &placement = *static_cast<const Placement *>(record);
    const auto clock = clockOf(records, placement);
    const auto registers = registersOf(records, placement.id);
    std::vector<OpenObligation> result;
    if (!clock || !registers)
        return result;
    // One that ended and has no register at all was kept elsewhere, before the file.
    if (registers->empty() && placement.status != PlacementStatus::Running)
        return result;
    for (const MissingRegister &missing : missingRegisters(*clock, placement, *registers))
        result.push_back({registerPart(placement.id, missing.month), missing.from});
    return result;
}

} // namespace

bool keepsRegisters(const Placement &placement)
{
    return placement.status == PlacementStatus::Running || placement.status == PlacementStatus::Completed
        || placement.status == PlacementStatus::EndedEarly;
}

std::vector<MissingRegister> missingRegisters(const PlacementClock &clock, const Placement &placement,
                                              const std::vector<AttendanceMonth> &registers)
{
    std::vector<MissingRegister> result;
    if (!keepsRegisters(placement))
        return result;
    for (const MonthBalance &month : monthsOf(clock, placement, registers)) {
        const bool complete = month.registered && (!stated(month.signedOn) || month.emptyDays == 0);
        if (month.plannedMinutes == 0 || complete)
            continue;
        Date from = std::max(month.month, clock.input.start);
        while (calendar::plannedMinutes(clock.input.week, clock.input.work, clock.result.suspended, from, from) == 0)
            from = from + Days(1);
        result.push_back({month.month, from, month.registered});
    }
    return result;
}

QUuid registerPart(const Id<Placement> &placement, const Date &month)
{
    return QUuid::createUuidV5(placement.uuid(), isoText(month));
}

ObligationBearing registerBearing()
{
    return {"placement_register",
            &describe<Placement>(),
            {&describe<AttendanceMonth>(), &describe<Closure>()},
            placement_guards::placementsThatDepend,
            openRegisters};
}

} // namespace insieme
