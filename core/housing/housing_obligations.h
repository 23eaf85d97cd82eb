// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/obligations.h"

namespace insieme {

std::vector<ObligationSource> housingObligations();

} // namespace insieme
