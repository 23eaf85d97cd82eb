// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

void addPaperPages(PageCatalogue &catalogue);

} // namespace insieme
