// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"
#include "core/store/obligation_bearing.h"

namespace insieme {

/// A month with planned hours whose register is not there, or was signed with planned days left empty. One that is
/// there and not signed is not among them: it is an obligation of its own.
struct MissingRegister {
    Date month; ///< its first day
    Date from; ///< the first day with planned hours
    bool there = false; ///< days are empty
};
/// Every month of the placement that has planned hours and no complete register, those to come, too.
std::vector<MissingRegister> missingRegisters(const PlacementClock &clock, const Placement &placement,
                                              const std::vector<AttendanceMonth> &registers);

/// True of a placement whose attendance is kept: it runs, or it ran.
bool keepsRegisters(const Placement &placement);

/// What stands for a month in the obligations of a placement: the same on every desk.
QUuid registerPart(const Id<Placement> &placement, const Date &month);

/// The obligations `placement_register`: settled by registers, and by closures of the host that leave nothing planned.
ObligationBearing registerBearing();

} // namespace insieme
