// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/card.h"

namespace insieme {

/// The stays that an organisation runs or pays, the requests that it sent, the works it executes.
CardSource housingCard();
/// The stays of a person, those over included.
CardSource housingHistory();
/// The stays that a fund pays a part of.
CardSource housingOfFund();

} // namespace insieme
