// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/moved.h"

#include "core/base/held_file.h"
#include "core/store/log_writes.h"
#include "core/store/sqlite.h"

#include <fcntl.h>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <unistd.h>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// Whether another program holds a lock on these bytes.
bool isLocked(int file, off_t first, off_t count)
{
    struct flock asked { };
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET;
    asked.l_start = first;
    asked.l_len = count;
    return ::fcntl(file, F_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
}

/// Of a connection beside a log, as SQLite's "os_unix.c" says it: it shares the bytes of the file as long as it is
/// open, and before it lets them go it lets go the byte of the memory beside it.
constexpr off_t sharedFirst = 0x40000000 + 2, sharedCount = 510, memoryByte = 128;

/// Brings all that is in the log into the file. False when others have it open, too, by whatever name.
bool bringHome(Database &database)
{
    if (database.isReadOnly() || sqlite3_get_autocommit(database.handle()) == 0)
        return false;
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (!file || !file->pMethods)
        return false;
    // As SQLite itself does when the last connection is closed.
    const bool alone = file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK;
    const auto shared = qScopeGuard([file] { file->pMethods->xUnlock(file, SQLITE_LOCK_SHARED); });
    if (!alone)
        return false;
    Statement checkpoint(database, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    return checkpoint.isValid() && checkpoint.next() && checkpoint.integer(0) == 0
        && checkpoint.integer(1) == checkpoint.integer(2);
}

} // namespace

bool hasMoved(const Database &database)
{
    int moved = 0;
    return sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Error hasMovedError()
{
    return {Error::Code::ReadOnly,
            Texts::tr("Another program replaced this file, or took it away, while it was open here. Nothing was "
                      "written. Save what is shown here as another file, then open the file again.")};
}

void leaveLog(Database &database, const QDateTime &now)
{
    if (database.isFrozen() || !hasMoved(database)) // what is Frozen made nothing that could be left
        return;
    const QFileInfo file(QFile::decodeName(sqlite3_db_filename(database.handle(), "main")));
    const QString log = file.filePath() + QStringLiteral("-wal");
    // The log first: while the memory lies there nobody opens the other file (mayUseLog).
    if (hasLogInPlace(database.handle())) {
        if (bringHome(database))
            QFile::remove(log);
        else
            QFile::rename(log,
                          QStringLiteral("%1/%2 replaced %3.insieme-wal")
                              .arg(file.absolutePath(), file.completeBaseName(),
                                   now.toString(QStringLiteral("yyyyMMdd-HHmmsszzz"))));
    }
    // Whoever has a log made it before the memory.
    if (!QFileInfo::exists(log))
        QFile::remove(file.filePath() + QStringLiteral("-shm"));
}

Done mayUseLog(const QString &path)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    if (place.isEmpty())
        return {};
    const auto refused = [&path] {
        return fail(Error::Code::Busy,
                    Texts::tr("%1 was replaced, and a window or another program still has the file open that was there "
                              "before. Nothing was changed. Save there what is wanted as another file and close it; "
                              "then try again.")
                        .arg(path));
    };
    const Holding holding = holdingOf(path);
    if (holding.replaced)
        return refused();
    // Closing what is opened here would let go the locks of this process; and it was asked when that was opened.
    if (holding.same)
        return {};
    const int memory = ::open(QFile::encodeName(place + QStringLiteral("-shm")).constData(), O_RDONLY | O_CLOEXEC);
    const int data = memory < 0 ? -1 : ::open(QFile::encodeName(place).constData(), O_RDONLY | O_CLOEXEC);
    const auto closed = qScopeGuard([memory, data] {
        for (const int each : {memory, data}) {
            if (each >= 0)
                ::close(each);
        }
    });
    // Whoever is just closing lets go one after the other.
    return data >= 0 && isLocked(memory, memoryByte, 1) && !isLocked(data, sharedFirst, sharedCount)
            && isLocked(memory, memoryByte, 1)
        ? refused()
        : Done();
}

} // namespace insieme
