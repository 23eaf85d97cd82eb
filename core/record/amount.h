// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/quantity.h"

namespace insieme {

/// An amount for the eyes of a person: `1.234,56 €`, with a space that does not break. Documents write their own.
QString amountText(Money amount);

} // namespace insieme
