// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Meetings.
void addCoordination(Catalogue &catalogue);

} // namespace insieme
