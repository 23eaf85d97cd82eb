// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/changes.h"

namespace insieme {

/// Why a step was made, as the journal keeps it: sealed with the key of a person where the entry writes about that
/// person and about nobody else, so that forgetting them takes it along, wherever it was copied to. `rows`: of the
/// entry, with their cells; `version`: the structure in which they were written.
Result<QString> keptReason(const Records &records, const QString &reason, const std::vector<RowChange> &rows,
                           int version);
/// What was kept, for people: "(forgotten)" once the key is deleted.
QString readReason(const Records &records, const QString &kept);
/// Whose key it is sealed with; null: it stands there as it was typed.
QUuid sealsReason(const QString &kept);

} // namespace insieme
