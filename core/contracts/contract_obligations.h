// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What the contracts put into the agenda: terms of opportunities with their hour, steps to a renewal, ends of
/// authorisations, accreditations and tariffs, presences of a month that are to be accounted for.
void addContractObligations(Catalogue &catalogue);

/// Days after the end of a month within which its account is to be closed.
inline constexpr int accountTermDays = 10;

} // namespace insieme
