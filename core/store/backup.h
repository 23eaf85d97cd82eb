// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/sqlite.h"
#include "core/store/unfinished.h"

#include <functional>
#include <QDateTime>
#include <QFileInfoList>
#include <QSet>
#include <QUuid>

namespace insieme {

/// Told how many of the pages of a file are copied; false stops.
using CopyGoOn = std::function<bool(qint64 pages, qint64 all)>;

/// A consistent copy while the file is in use; it gets its name once it is whole. Never overwrites. Cancelled when
/// `goOn` says no, Full where there is no room: nothing is left then. Busy while somebody else makes it.
Done backupTo(const Database &database, const QString &target, const CopyGoOn &goOn = {});

/// The same of what becomes something else before it gets its place.
Done copyTo(const Database &database, const Unfinished &part, const CopyGoOn &goOn = {});

/// Where automatic copies of a file are put: a folder beside it, "<file> copie". One that an earlier program made,
/// "<file> backups", stays in use.
QString backupFolder(const QString &path);
/// The latest first, of both folders.
QFileInfoList automaticBackups(const QString &path);
/// Deletes what programs that were killed left beside the file and of automatic copies (dropUnfinished). Returns the
/// names of those that could not be deleted.
QStringList dropUnfinishedCopies(const QString &path);
/// Deletes what SQLite had put beside a file that was put aside and is gone: nobody reads it, and it may hold anything.
/// Returns the names of what could not be deleted.
QStringList dropLostLogs(const QString &path);
/// When an automatic copy was made, as its name tells; invalid for a file that somebody named otherwise.
QDateTime madeAt(const QFileInfo &copy);
/// Files in whose place a backup was put; they lie beside the file.
QFileInfoList replacedFiles(const QString &path);

/// A copy with the instant in its name; older ones are thinned out: the latest 10, then one a day for 14 days, one a
/// week for 8 weeks, one a month. Returns the copy's path. Cancelled when `goOn` says no, as for `backupTo`.
Result<QString> automaticBackup(const Database &database, const QDateTime &now, const QString &why,
                                const CopyGoOn &goOn = {});

struct Restored {
    /// What there is to say to whoever brought the copy back, a sentence each.
    QStringList notes() const;
    QString kept; ///< where the replaced file is; empty when there was none
    /// The replaced file could not be read: whoever was forgotten after the backup was made is known again.
    bool forgottenUnknown = false;
};

/// Puts a backup in the place of a file; the replaced file is kept beside it. Who was forgotten in the replaced file
/// stays forgotten in the restored one; the one that was put aside last when there is none. Busy while a window
/// holds the file or somebody reads it as it was, Damaged when the backup is not whole. Cancelled when `goOn` says no,
/// which it is asked until the file is replaced: nothing was restored then. `look` says what else is wrong with the
/// backup (soundCopy), after everything that may refuse it for less, and before anything is replaced; without it a
/// backup is restored that only SQLite finds whole.
Result<Restored> restoreBackup(const QString &backup, const QString &path, const QDateTime &now,
                               const CopyGoOn &goOn = {}, const std::function<Done()> &look = {});

/// Everybody who was forgotten in a file of today's structure.
QList<QUuid> forgottenPeople(const Database &database);
/// Whether something that can be read of them may still be in the file or in its copies: from the step that forgets on,
/// whatever ends the program, until all of it was cleared.
bool tracesAreLeft(const Database &database);
Done noteTraces(Database &database, bool left);

/// Deletes the keys of people from a file of any structure that is not open anywhere, with everything that could still
/// be read of them in its index and its free pages. Where there is no room for all of it the keys are gone all the
/// same; it can be done again. `closed`: records whose texts are searched no more (closedTexts). `dropContents` deletes
/// what is attached to one of them.
Done forgetIn(Database &database, const QList<QUuid> &people, const QSet<QString> &closed,
              const std::function<Done(Database &, const QUuid &)> &dropContents);

/// Path of the lock that a window holds.
QString windowLockPath(const QString &path);

} // namespace insieme
