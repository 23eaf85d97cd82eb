// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace insieme {

/// From here on, what a transaction adds to its write-ahead log goes to the system in one call, together with the frame
/// that commits it, instead of two for each page. Bytes, order and flushes stay those of SQLite: before it commits
/// nobody but the writer reads a frame, and for the writer what is held is written first. For every connection that is
/// opened later; does something only once.
/// Such a connection gets no right to write once its file or its log is no longer what lies under its path
/// (SQLITE_READONLY_DBMOVED), as SQLite does it by itself where there is no log.
void gatherLogWrites();

/// Whether such a connection has a log, and it still lies beside the file.
bool hasLogInPlace(sqlite3 *connection);

} // namespace insieme
