// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Placements and applications need their person while they run, while a term of retention runs and under a legal
/// hold; tutors and coordinators are needed by what they look after.
PersonSource placementPeople();

} // namespace insieme
