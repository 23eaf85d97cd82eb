// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insieme {

class PageCatalogue;

/// The exchange between desks and the history of the file.
void addSyncPages(PageCatalogue &catalogue);

} // namespace insieme
