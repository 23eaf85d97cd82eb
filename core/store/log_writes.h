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

/// Of a file that is opened by an address: it takes no lock and has no memory that others share, as if it lay on a disk
/// that cannot be written. With locking_mode=EXCLUSIVE a log is read like that; nobody may write to either meanwhile.
inline constexpr char frozenParameter[] = "frozen";

/// Whether such a connection has a log, and it still lies beside the file.
bool hasLogInPlace(sqlite3 *connection);

} // namespace insieme
