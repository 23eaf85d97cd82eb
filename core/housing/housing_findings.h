// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What the request of a stay asks for.
std::vector<FindingSource> housingFindings();

} // namespace insieme
