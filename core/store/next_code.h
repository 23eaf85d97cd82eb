// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// The code after the highest of a type that begins with `prefix` and goes on with a number ("OSP-024"); at least so
/// many digits. The type has a column `code`; the prefix does not end in a digit.
QString nextCode(const Records &records, const RecordType &type, const QString &prefix, int digits = 3);

} // namespace insieme
