// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <vector>

namespace insieme::sample {

/// Calls, funds, two projects, a selection, placements with their registers, a cost report.
std::vector<AnyRecord> samplePlacements();

} // namespace insieme::sample
