// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// What the register brings to the catalogue: organisations, people, operators, attachments, free days, and their
/// rules.
void addRegistry(Catalogue &catalogue);

} // namespace insieme
