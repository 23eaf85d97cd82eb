// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What the register of documents brings to the catalogue.
void addPapers(Catalogue &catalogue);

} // namespace insieme
