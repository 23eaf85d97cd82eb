// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

void addContractPages(PageCatalogue &catalogue);

} // namespace insieme
