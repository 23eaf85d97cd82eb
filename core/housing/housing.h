// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Properties, works, apartments, requests, stays and contributions.
void addHousing(Catalogue &catalogue);

} // namespace insieme
