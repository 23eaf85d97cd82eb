// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/placements/funding.h"

#include <QStringList>

namespace insieme {

class Records;

/// Where a cost report and the registers of its period differ, one sentence each: hours and allowances that are
/// reported and not registered, and the reverse. Placements by their code, never by a name. `report` as it is being
/// typed; amounts of other reports of the same months count with it, an allowance may have several payers.
Result<QStringList> reportFindings(const Records &records, const CostReport &report);

} // namespace insieme
