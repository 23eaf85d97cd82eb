// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/card.h"

namespace insieme {

/// Who is who in an organisation, its papers, its groups, when its sites are closed, and what belongs to it.
CardSource registryCard();

} // namespace insieme
