// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/placement_clock.h"

#include <QStringList>

namespace insieme {

/// The names behind the numbers of a clock's input.
struct ClockNames {
    QStringList reasons; ///< by ClockStep::reason of a suspension
    QStringList caps; ///< by ClockCap::owner, inside a sentence: "the project"
    QStringList shortCaps = {}; ///< likewise, alone: "project"; empty: as `caps`
};

/// One line of "why this date" in words.
struct ClockLine {
    QString label; ///< "Base", the reason, "Extension" …
    QString detail; ///< "from 04/05/2026 to 12/06/2026: 40 days"
    QString effect; ///< "moves the end", "does not count" …
    QString days; ///< "184", "+40", "+0", "6 left"
};

ClockLine describe(const calendar::ClockStep &step, const calendar::ClockInput &input, const ClockNames &names);
QString describe(const calendar::ClockWarning &warning, const ClockNames &names);

/// "Sunday 25 October 2026" in the language of the program.
QString longDate(const Date &day);

} // namespace insieme
