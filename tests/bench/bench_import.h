// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insieme {

/// Prints the speed of imports as shares of bare inserts.
void benchImport();

} // namespace insieme
