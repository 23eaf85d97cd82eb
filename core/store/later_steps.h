// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/changes.h"

namespace insieme {

/// As much of a conflict as one later step answers for.
struct StandingConflict {
    qint64 step = 0; ///< 0: the history does not tell
    ApplyConflict conflict;
};

/// What stands in the way of taking back `step`, by the later steps that made it so: those that wrote one of the
/// columns, removed the row (or what a column points to) or made it again, and were not taken back themselves. Each of
/// their entries is decoded once. Called while what could be applied of the inverse still is.
QList<StandingConflict> byLaterSteps(const Database &database, const Catalogue &catalogue, qint64 step,
                                     const QList<ApplyConflict> &conflicts);

/// Of the columns of its table those to which a decoded change gave a value.
QStringList columnsWritten(const RowChange &row, const QStringList &columns);

} // namespace insieme
