// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

/// Meetings, their calls and minutes.
void addCoordinationPages(PageCatalogue &catalogue);

} // namespace insieme
