// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"
#include "core/store/sqlite.h"

namespace insieme {

/// SHA-256 over every row of every recorded table, in an order that does not depend on the file: two files with the
/// same hash hold the same records.
QByteArray contentHash(const Database &database, const Catalogue &catalogue);

} // namespace insieme
