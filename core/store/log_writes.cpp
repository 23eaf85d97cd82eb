// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_writes.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sqlite3.h>
#include <sys/stat.h>
#include <type_traits>
#include <utility>

namespace insieme {
namespace {

// A layer over SQLite's own file system (sqlite.org/vfs.html): the files of the system below it stand in memory behind
// those of this one. Only databases and their logs are looked at; all else is opened by the system below itself.

sqlite3_vfs *below = nullptr;

/// "The WAL File Format": a frame is its head and a page; the head of the last one of a transaction has the number of
/// pages of the database in its second word, the others have zero.
constexpr int headSize = 24;
constexpr int mostHeld = 31 * (headSize + 4096); // the files of SQLite take fewer than 131,072 bytes at a time
constexpr int writeLock = 0; // of the memory shared by the connections ("WAL-index format")

struct LogFile;

struct DatabaseFile : sqlite3_file {
    LogFile *log;
};

struct LogFile : sqlite3_file {
    DatabaseFile *database;
    char *held; ///< what is not written yet; only while the connection has the write lock
    int size;
    sqlite3_int64 at; ///< its place in the log
    sqlite3_int64 next; ///< after all that this transaction has written
    bool commits; ///< the page that comes is the last of the transaction
    sqlite3_filename name;
    dev_t device;
    ino_t inode; ///< with `device`: what was opened under the name; 0: unknown
};

template<class File> sqlite3_file *real(sqlite3_file *file)
{
    return static_cast<sqlite3_file *>(static_cast<void *>(static_cast<File *>(file) + 1));
}

LogFile &logOf(sqlite3_file *file)
{
    return *static_cast<LogFile *>(file);
}

int writeHeld(LogFile &log)
{
    if (log.size == 0)
        return SQLITE_OK;
    const int size = std::exchange(log.size, 0); // after an error the transaction is rolled back
    sqlite3_file *file = real<LogFile>(&log);
    return file->pMethods->xWrite(file, log.held, size, log.at);
}

/// The transaction is over. What it still holds was rolled back, and the place belongs to whoever writes next.
void forgetHeld(LogFile &log)
{
    log.size = 0;
    log.next = 0;
    log.commits = false;
}

int writeLog(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    LogFile &log = logOf(file);
    if (!log.held)
        log.held = static_cast<char *>(sqlite3_malloc(mostHeld));
    // Frames that this transaction wrote before are put right in place.
    const bool again = offset < log.next;
    if (again || offset != log.at + log.size || log.size + amount > mostHeld) {
        if (const int code = writeHeld(log); code != SQLITE_OK)
            return code;
    }
    log.next = std::max(log.next, offset + amount);
    if (again || !log.held || amount > mostHeld)
        return real<LogFile>(file)->pMethods->xWrite(real<LogFile>(file), data, amount, offset);
    if (log.size == 0)
        log.at = offset;
    std::memcpy(log.held + log.size, data, static_cast<size_t>(amount));
    log.size += amount;
    if (amount == headSize) {
        const auto *pages = static_cast<const char *>(data) + 4;
        log.commits = std::any_of(pages, pages + 4, [](char byte) { return byte != 0; });
        return SQLITE_OK;
    }
    return std::exchange(log.commits, false) ? writeHeld(log) : SQLITE_OK;
}

/// Calls the file below, a log only once all is in it. What takes no arguments asks for no contents, and what it gives
/// is no code.
template<class File, auto method> struct Below;
template<class File, class... Arguments, int (*sqlite3_io_methods::*method)(sqlite3_file *, Arguments...)>
struct Below<File, method> {
    static int call(sqlite3_file *file, Arguments... arguments)
    {
        if constexpr (std::is_same_v<File, LogFile> && sizeof...(Arguments) > 0) {
            if (const int code = writeHeld(logOf(file)); code != SQLITE_OK)
                return code;
        }
        return (real<File>(file)->pMethods->*method)(real<File>(file), arguments...);
    }
};

int closeLog(sqlite3_file *file)
{
    LogFile &log = logOf(file);
    log.database->log = nullptr;
    sqlite3_free(log.held);
    return real<LogFile>(file)->pMethods->xClose(real<LogFile>(file));
}

bool isInPlace(const LogFile &log)
{
    struct stat found { };
    return log.inode == 0 || (::stat(log.name, &found) == 0 && found.st_dev == log.device && found.st_ino == log.inode);
}

int controlDatabase(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *database = real<DatabaseFile>(file);
    const int code = database->pMethods->xFileControl(database, operation, argument);
    // Without its log the file is another one, too, though it may have come back to its place.
    const LogFile *log = static_cast<DatabaseFile *>(file)->log;
    if (operation == SQLITE_FCNTL_HAS_MOVED && code == SQLITE_OK && log && !isInPlace(*log))
        *static_cast<int *>(argument) = 1;
    return code;
}

int lockShared(sqlite3_file *file, int first, int count, int flags)
{
    if (first == writeLock && flags & SQLITE_SHM_LOCK) {
        int moved = 0;
        if (controlDatabase(file, SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
            return SQLITE_READONLY_DBMOVED;
    }
    if (LogFile *log = static_cast<DatabaseFile *>(file)->log; log && first == writeLock && flags & SQLITE_SHM_UNLOCK)
        forgetHeld(*log);
    return real<DatabaseFile>(file)->pMethods->xShmLock(real<DatabaseFile>(file), first, count, flags);
}

void barrier(sqlite3_file *file)
{
    real<DatabaseFile>(file)->pMethods->xShmBarrier(real<DatabaseFile>(file));
}

template<class File> constexpr sqlite3_io_methods methodsBelow(int version)
{
    using M = sqlite3_io_methods;
    M methods{};
    methods.iVersion = version;
    methods.xClose = &Below<File, &M::xClose>::call;
    methods.xRead = &Below<File, &M::xRead>::call;
    methods.xWrite = &Below<File, &M::xWrite>::call;
    methods.xTruncate = &Below<File, &M::xTruncate>::call;
    methods.xSync = &Below<File, &M::xSync>::call;
    methods.xFileSize = &Below<File, &M::xFileSize>::call;
    methods.xLock = &Below<File, &M::xLock>::call;
    methods.xUnlock = &Below<File, &M::xUnlock>::call;
    methods.xCheckReservedLock = &Below<File, &M::xCheckReservedLock>::call;
    methods.xFileControl = &Below<File, &M::xFileControl>::call;
    methods.xSectorSize = &Below<File, &M::xSectorSize>::call;
    methods.xDeviceCharacteristics = &Below<File, &M::xDeviceCharacteristics>::call;
    methods.xShmMap = &Below<File, &M::xShmMap>::call;
    methods.xShmUnmap = &Below<File, &M::xShmUnmap>::call;
    methods.xFetch = &Below<File, &M::xFetch>::call;
    methods.xUnfetch = &Below<File, &M::xUnfetch>::call;
    return methods;
}

const sqlite3_io_methods *databaseMethods(int version)
{
    static const auto methods = [] {
        std::array<sqlite3_io_methods, 3> list{};
        for (size_t i = 0; i < list.size(); ++i) {
            list[i] = methodsBelow<DatabaseFile>(static_cast<int>(i) + 1);
            list[i].xFileControl = &controlDatabase;
            list[i].xShmLock = &lockShared;
            list[i].xShmBarrier = &barrier;
        }
        return list;
    }();
    return &methods[static_cast<size_t>(std::clamp(version, 1, 3) - 1)];
}

const sqlite3_io_methods *logMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods own = methodsBelow<LogFile>(1);
        own.xClose = &closeLog;
        own.xWrite = &writeLog;
        return own;
    }();
    return &methods;
}

/// Of a file that is read as it lies there: no lock is taken, and there is no memory that others share. Whoever writes
/// may take its log away, which is a change of the same file (Database::wasChangedMeanwhile).
const sqlite3_io_methods *frozenMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods own = methodsBelow<DatabaseFile>(1);
        own.xLock = own.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        own.xCheckReservedLock = [](sqlite3_file *, int *reserved) {
            *reserved = 0;
            return SQLITE_OK;
        };
        return own;
    }();
    return &methods;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    if (flags & SQLITE_OPEN_MAIN_DB) {
        const int code = below->xOpen(below, name, real<DatabaseFile>(file), flags, given);
        const sqlite3_io_methods *opened = real<DatabaseFile>(file)->pMethods;
        file->pMethods = !opened                            ? nullptr
            : sqlite3_uri_boolean(name, frozenParameter, 0) ? frozenMethods()
                                                            : databaseMethods(opened->iVersion);
        static_cast<DatabaseFile *>(file)->log = nullptr;
        return code;
    }
    if (flags & SQLITE_OPEN_WAL) {
        const int code = below->xOpen(below, name, real<LogFile>(file), flags, given);
        file->pMethods = real<LogFile>(file)->pMethods ? logMethods() : nullptr;
        LogFile &log = logOf(file);
        log.held = nullptr;
        log.at = 0;
        log.name = name;
        struct stat opened { };
        log.inode = ::stat(name, &opened) == 0 ? opened.st_ino : 0;
        log.device = opened.st_dev;
        forgetHeld(log);
        log.database = static_cast<DatabaseFile *>(sqlite3_database_file_object(name));
        if (file->pMethods)
            log.database->log = &log;
        return code;
    }
    return below->xOpen(below, name, file, flags, given);
}

} // namespace

void gatherLogWrites()
{
    static sqlite3_vfs layer = [] {
        below = sqlite3_vfs_find(nullptr);
        sqlite3_vfs own = *below;
        own.szOsFile += static_cast<int>(std::max(sizeof(DatabaseFile), sizeof(LogFile)));
        own.pNext = nullptr;
        own.zName = "insieme";
        own.xOpen = &openFile;
        return own;
    }();
    static const int registered = sqlite3_vfs_register(&layer, 1);
    (void)registered;
}

bool hasLogInPlace(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file);
    return file && file->pMethods == logMethods() && logOf(file).inode != 0 && isInPlace(logOf(file));
}

} // namespace insieme
