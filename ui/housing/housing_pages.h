// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insieme {

class PageCatalogue;
void addHousingPages(PageCatalogue &catalogue);

} // namespace insieme
