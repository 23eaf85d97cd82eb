// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Rules for changes: the terms of a signed agreement (its own, its services, tariffs and absence rules) change by
/// registered acts only, and registered acts stay. An agreement that was never signed is set back to draft first.
void addSignedTerms(Catalogue &catalogue);

} // namespace insieme
