// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Rules for changes: nothing that an account comes from (shares and fee, tariffs, absence rules, users, sheets) is
/// changed so that the account of a closed month would be another one.
void addClosedAccounts(Catalogue &catalogue);

} // namespace insieme
