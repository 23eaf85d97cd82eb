// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Stays need their guests until they have left, requests until they are closed; educators are needed by their guests.
PersonSource housingPeople();

} // namespace insieme
