// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/card.h"

namespace insieme {

/// Agreements with an organisation as body or funder, and those it executes with its share in euro.
CardSource agreementCard();

} // namespace insieme
