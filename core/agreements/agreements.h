// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What the agreements bring to the catalogue.
void addAgreements(Catalogue &catalogue);

} // namespace insieme
