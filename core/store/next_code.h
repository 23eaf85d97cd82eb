// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// The code after the highest of a type that begins with `prefix` and goes on with a number ("OSP-024"); at least three
/// digits. The type has a column `code`.
QString nextCode(const Records &records, const RecordType &type, const QString &prefix);

} // namespace insieme
