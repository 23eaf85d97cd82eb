// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"

namespace insieme {

/// Days of one kind on which nothing was done in a month, and the hours that were planned on them.
struct PayrollAbsence {
    QString name; ///< for people; neutral where health must not show
    qint64 days = 0;
    qint64 minutes = 0;
};

/// What a payroll office needs of one placement and one month.
struct PayrollLine {
    enum class Register {
        Signed,
        Unsigned,
        Incomplete, ///< signed, with planned days left empty
        Missing,
    };
    Placement placement;
    MonthBalance balance;
    Register state = Register::Signed;
    std::vector<PayrollAbsence> absences; ///< those of the register, then suspensions, by name
    /// False: the month cannot be paid out by it yet.
    bool complete() const { return state == Register::Signed; }
};

/// The placements of a project that have planned hours in a month or a register of it, by code. Nobody is left out for
/// want of a register. `month`: its first day. `health`: whether illness, injury, maternity and suspensions that tell
/// about health are named; otherwise all of them are one neutral kind.
Result<std::vector<PayrollLine>> payrollOf(const Records &records, const Id<UtilityProject> &project, const Date &month,
                                           bool health);

/// "register missing" …; empty where it is complete.
QString textOf(PayrollLine::Register state);

} // namespace insieme
