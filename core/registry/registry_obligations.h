// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/obligations.h"

namespace insieme {

/// Offices of people that end.
ObligationSource officeObligations();
/// Closures of organisations that begin.
ObligationSource closureObligations();

} // namespace insieme
