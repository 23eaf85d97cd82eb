// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/card.h"

namespace insieme {

/// Placements hosted by, in or paid by an organisation; its funds, calls and projects.
CardSource placementCard();
/// A person's placements across all projects, with days and hours.
CardSource placementHistory();

} // namespace insieme
