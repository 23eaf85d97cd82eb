// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/obligations.h"

namespace insieme {

/// Documents to be signed that were sent and have not come back signed by all.
ObligationSource documentObligations();

} // namespace insieme
