// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QDateTime>

namespace insieme {

class Database;

/// Whether the file that is open no longer is the one under its path, or its log no longer the one beside it: another
/// program put another file there, or took it away. Nothing can be written any more, on no path: SQLite is told so when
/// it asks for the right to write. What was open can still be read, and copied to another file.
bool hasMoved(const Database &database);

/// What there is to say of it: what happened, and what to do.
Error hasMovedError();

/// Takes the log of a file that has moved out of the way of the one that lies in its place now, for which SQLite would
/// take it. What it holds is brought into the file first, which may lie elsewhere; where that cannot be done, since
/// others have it open, too, the log is kept with the instant in its name (dropLostLogs). Does nothing where the file
/// has not moved; another log that lies there stays.
void leaveLog(Database &database, const QDateTime &now);

/// Before a file is opened: Busy, with a sentence, while this process or another program still has the file open that
/// was there before. What lies in its log would be taken for changes of this one.
Done mayUseLog(const QString &path);

} // namespace insieme
