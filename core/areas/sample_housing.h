// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <vector>

namespace insieme::sample {

/// The house at Presina: its works, ten apartments, requests, stays and contributions.
std::vector<AnyRecord> sampleHousing();

} // namespace insieme::sample
