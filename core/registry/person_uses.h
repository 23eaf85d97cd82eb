// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Offices in force need their person; what is attached to a person is about nobody else.
PersonSource registryPeople();

} // namespace insieme
