// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/obligations.h"

namespace insieme {

/// What placements put into the agenda: ends, papers before the start, policies, visits, outcomes, registers not in,
/// the reports and instalments of funds, deadlines of calls, next steps of projects, data to review.
std::vector<ObligationSource> placementObligations();

} // namespace insieme
