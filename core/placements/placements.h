// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Funds, calls, projects, selection, placements: record types and rules.
void addPlacements(Catalogue &catalogue);

} // namespace insieme
