// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

/// The day on which the sample file stands.
Date sampleDay();

/// The sample consortium in the order of insertion, what others refer to first. Keys are the same everywhere. Real are
/// the names, codes and facts that are public; people, amounts and whatever is late or expired are invented, the latter
/// only at organisations called "Esempio".
std::vector<AnyRecord> sampleRecords();

} // namespace insieme
