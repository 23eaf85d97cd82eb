// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What the contracts bring to the catalogue.
void addContracts(Catalogue &catalogue);

} // namespace insieme
