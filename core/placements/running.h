// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <QUuid>
#include <vector>

namespace insieme {

class Records;

/// The placements of a Comune that run on a day.
struct RunningPlacements {
    QUuid municipality; ///< null: not stated
    qint64 count = 0;
    qint64 daysGone = 0, days = 0; ///< of all of them, from first to last day, both included
};

/// Those with the most first, at most `limit`; read from the index of the last days.
std::vector<RunningPlacements> runningPlacements(const Records &records, const Date &day, int limit);

} // namespace insieme
