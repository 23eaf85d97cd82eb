// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What calls say of projects and applications, the clock of placements, the registers of reports.
std::vector<FindingSource> placementFindings();

} // namespace insieme
