// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

/// The start page, all deadlines, and the list of those written by hand.
void addAgendaPages(PageCatalogue &catalogue);

} // namespace insieme
