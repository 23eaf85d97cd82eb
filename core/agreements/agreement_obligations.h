// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/obligations.h"

namespace insieme {

/// What conventions and contracts put into the agenda: signature, start, end, notice, cost report, insurance,
/// instalments.
ObligationSource agreementObligations();

} // namespace insieme
