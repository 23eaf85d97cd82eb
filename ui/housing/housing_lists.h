// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

/// The lists of the house: apartments, works, stays, requests, payments and what belongs to them.
void addHousingLists(PageCatalogue &catalogue);

} // namespace insieme
