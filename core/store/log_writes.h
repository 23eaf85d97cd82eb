// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insieme {

/// From here on, what a transaction adds to its write-ahead log goes to the system in one call, together with the frame
/// that commits it, instead of two for each page. Bytes, order and flushes stay those of SQLite: before it commits
/// nobody but the writer reads a frame, and for the writer what is held is written first. For every connection that is
/// opened later; does something only once.
void gatherLogWrites();

} // namespace insieme
