// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

/// What a field means where its label does not say it: what a code is and who gives it, from what a value follows.
/// Empty: the label says it.
QString helpOf(const RecordType &type, const Field &field);

/// Explained fields that no record has.
QStringList helpProblems();

} // namespace insieme
