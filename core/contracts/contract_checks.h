// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/extension.h"

namespace insieme {

/// What an agreement stands on, as of a day: which procurement code governs it and whether the amount stays below the
/// threshold of its kind, CIG, shares and tariffs on every day, places, the papers that must last to its end (those of
/// the executing cooperatives among them), the notice, the end. Findings, not legal advice.
std::vector<CheckItem> contractChecks(const Records &records, const Agreement &agreement, const Date &day);

/// The papers of the cooperatives that execute an agreement on a day or later, judged until `until`: one line for each
/// cooperative with a paper that is missing or ends earlier, one in all when none is.
std::vector<CheckItem> cooperativeChecks(const Records &records, const Agreement &agreement, const Date &day,
                                         const Date &until);

} // namespace insieme
