// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/base/id.h"
#include "core/record/describe.h"
#include "core/store/log_writes.h"
#include "core/store/moved.h"

#include <cerrno>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QScopeGuard>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <sys/stat.h>

namespace insieme {
namespace {

constexpr int patience = 10'000; // milliseconds that somebody else's writing is waited for

thread_local std::vector<sqlite3 *> probed;

int probe(sqlite3 *handle, const char **, const sqlite3_api_routines *)
{
    probed.push_back(handle);
    return SQLITE_OK;
}

/// The file that connections beside a write-ahead log share could not grow: SQLITE_IOERR_SHMSIZE, of which no errno is
/// kept.
bool isFull(sqlite3 *handle)
{
    const int why = sqlite3_system_errno(handle); // kept by the connection, whatever was called since
    switch (sqlite3_errcode(handle) & 0xff) {
    case SQLITE_FULL:
        return true;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return sqlite3_extended_errcode(handle) == SQLITE_IOERR_SHMSIZE || why == ENOSPC || why == EDQUOT;
    default:
        return false;
    }
}

} // namespace

Error diskFull(const QString &detail)
{
    return {Error::Code::Full,
            QCoreApplication::translate("File", "The disk is full. Nothing was changed; make room and try again."),
            detail};
}

Error writtenMeanwhile()
{
    return {Error::Code::Busy,
            QCoreApplication::translate("File",
                                        "Another program wrote to the file while it was being read here, so what was "
                                        "read cannot be relied on. Nothing was changed; open the file again.")};
}

Error errorOf(sqlite3 *handle)
{
    const int code = sqlite3_errcode(handle) & 0xff;
    const QString detail = QString::fromUtf8(sqlite3_errmsg(handle));
    if (isFull(handle))
        return diskFull(detail);
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy,
                QCoreApplication::translate(
                    "File", "Another program is writing to this file. Nothing was changed; try again in a moment."),
                detail};
    case SQLITE_READONLY:
        if (sqlite3_extended_errcode(handle) == SQLITE_READONLY_DBMOVED)
            return hasMovedError();
        return {Error::Code::ReadOnly,
                QCoreApplication::translate("File", "This file can only be read. Nothing was changed."), detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::Damaged,
                QCoreApplication::translate("File", "The file is damaged. Restore the latest backup."), detail};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Refused,
                QCoreApplication::translate("File", "The change breaks a rule of the file and was not made."), detail};
    default:
        return {Error::Code::Io,
                QCoreApplication::translate("File", "The file could not be read or written. Nothing was changed."),
                detail};
    }
}

bool sharesMemory(const QByteArray &fileSystem)
{
    static const QSet<QByteArray> elsewhere{
        "nfs",    "nfs3",   "nfs4",   "cifs",  "smb",    "smb2",     "smb3",  "smbfs",  "9p",    "virtiofs",
        "vboxsf", "vmhgfs", "prl_fs", "drvfs", "afs",    "ncpfs",    "davfs", "davfs2", "ceph",  "glusterfs",
        "lustre", "gpfs",   "ocfs2",  "gfs2",  "beegfs", "orangefs", "coda",  "acfs",   "panfs", "fuse"};
    return !elsewhere.contains(fileSystem) && !fileSystem.startsWith("fuse.");
}

QString quoted(const char *name)
{
    return QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"');
}

Statement::Statement(const Database &database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v2(database.handle(), utf8.constData(), static_cast<int>(utf8.size()), &m_handle, nullptr)
        != SQLITE_OK)
        m_handle = nullptr;
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_handle, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QUuid &id)
{
    detail::bindUuid(m_handle, index, id);
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (blob.isNull())
        bindNull(index);
    else
        sqlite3_bind_blob(m_handle, index, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
}

Done Statement::run()
{
    if (!m_handle)
        return fail(Error::Code::Io,
                    QCoreApplication::translate("File", "The file does not have the expected structure."));
    int code = sqlite3_step(m_handle);
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_handle);
    Done done;
    if (code != SQLITE_DONE)
        done = tl::unexpected(errorOf(sqlite3_db_handle(m_handle)));
    sqlite3_reset(m_handle);
    return done;
}

QString Statement::text(int column) const
{
    const auto *data = static_cast<const QChar *>(sqlite3_column_text16(m_handle, column));
    return QString(data, sqlite3_column_bytes16(m_handle, column) / 2);
}

QUuid Statement::uuid(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return data ? QUuid::fromString(QLatin1String(data, sqlite3_column_bytes(m_handle, column))) : QUuid();
}

QByteArray Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_handle, column));
    return QByteArray(data, sqlite3_column_bytes(m_handle, column));
}

bool prepareSqlite()
{
    static const bool prepared = [] {
        const bool uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
        gatherLogWrites();
        return uncounted;
    }();
    return prepared;
}

Result<RawHead> readHead(const QString &path, int bytes)
{
    prepareSqlite();
    sqlite3 *handle = nullptr;
    const int opened =
        sqlite3_open_v2(nameForSqlite(path).toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    const auto closed = qScopeGuard([&] { sqlite3_close(handle); });
    sqlite3_file *file = nullptr;
    if (opened == SQLITE_OK)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    RawHead head;
    sqlite3_int64 size = 0;
    if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return fail(Error::Code::Io, qt_error_string(handle ? sqlite3_system_errno(handle) : ENOMEM));
    head.size = size;
    head.bytes.resize(std::min<qint64>(size, bytes));
    if (!head.bytes.isEmpty()
        && file->pMethods->xRead(file, head.bytes.data(), static_cast<int>(head.bytes.size()), 0) != SQLITE_OK)
        return fail(Error::Code::Io, qt_error_string(EIO));
    return head;
}

QString nameForSqlite(const QString &path)
{
    return path.startsWith(QLatin1String("file:")) ? QStringLiteral("./") + path : path;
}

namespace {

/// What SQLite keeps beside the file itself, not beside a link to it.
QString besideFile(const QString &path, QLatin1String end)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    return (place.isEmpty() ? path : place) + end;
}

QString logBeside(const QString &path)
{
    return besideFile(path, QLatin1String("-wal"));
}

/// The address under which SQLite reads a file as it lies there. What stands in its log belongs to it.
QString frozenAddress(const QString &path)
{
    const bool logged = QFileInfo(logBeside(path)).size() > 0;
    return QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
        + QStringLiteral("?%1=1").arg(QLatin1String(logged ? frozenParameter : "immutable"));
}

/// What lies there now, to see later whether it was changed.
QByteArray stateOf(const QString &path)
{
    QByteArray state;
    for (const QString &each : {path, logBeside(path)}) {
        struct stat found { };
        if (::stat(QFile::encodeName(each).constData(), &found) == 0 && found.st_size > 0)
            state += QByteArray::number(quint64(found.st_ino)) + ' ' + QByteArray::number(qint64(found.st_size)) + ' '
                + QByteArray::number(qint64(found.st_mtim.tv_sec)) + ' '
                + QByteArray::number(qint64(found.st_mtim.tv_nsec));
        state += ';';
    }
    return state;
}

/// Whether a connection met that nothing can be made beside the file that reading it needs. What a killed program was
/// writing without a log must be taken back first: no file is read as it lies there beside such a journal. Nor beside
/// a memory that may not be looked into: whoever made it may be writing.
bool lacksCompanions(const Database &database)
{
    const int code = sqlite3_errcode(database.handle()) & 0xff;
    const int why = sqlite3_system_errno(database.handle());
    const bool closed = code == SQLITE_CANTOPEN && (why == EACCES || why == EPERM || why == EROFS);
    const QFileInfo memory(besideFile(database.path(), QLatin1String("-shm")));
    return (closed || code == SQLITE_READONLY || isFull(database.handle()))
        && QFileInfo(besideFile(database.path(), QLatin1String("-journal"))).size() == 0
        && (!memory.exists() || memory.isReadable());
}

} // namespace

Result<std::unique_ptr<Database>> Database::openToRead(const QString &path, const QString &driver)
{
    auto database = open(path, Access::ReadOnly, driver);
    if (!database || (*database)->exec("SELECT count(*) FROM sqlite_schema") || !lacksCompanions(**database))
        return database;
    return open(path, Access::Frozen, driver);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const QString &driver)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_connection = QStringLiteral("insieme-") + uuidText(newUuid());
    database->m_readOnly = access == Access::ReadOnly || access == Access::Frozen;
    database->m_qt = QSqlDatabase::addDatabase(driver, database->m_connection);
    QString name = nameForSqlite(path), options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patience);
    if (database->m_readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Frozen) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
        database->m_frozen = stateOf(path);
        name = frozenAddress(path);
    }
    database->m_qt.setDatabaseName(name);
    database->m_qt.setConnectOptions(options);

    static QMutex probing; // the list of extensions is the process's: one opening at a time
    const QMutexLocker alone(&probing);
    prepareSqlite();
    INSIEME_TRY(mayUseLog(path));
    probed.clear();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&probe));
    const bool opened = database->m_qt.open();
    if (opened) {
        database->m_held.emplace(path);
    }
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&probe));
    if (!opened) {
        const QString problem = access == Access::Create
            ? QCoreApplication::translate("File", "%1 could not be made. Choose another folder.")
            : QCoreApplication::translate("File",
                                          "%1 could not be opened. Check that it exists and that you may read it.");
        return fail(Error::Code::Io, problem.arg(path), database->m_qt.lastError().text());
    }
    const QVariant handle = database->m_qt.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        database->m_handle = *static_cast<sqlite3 *const *>(handle.data());
    const bool oneCopy = probed.size() == 1 && probed.front() == database->m_handle;
    if (!database->m_handle || !oneCopy) {
        // Using a handle of another copy of the library is undefined, even for reading: this copy opens the file
        // itself, once the other has let it go (its closing takes every lock of the process off the file).
        database->m_handle = nullptr;
        database->m_qt.close();
        const QString problem = QCoreApplication::translate(
            "File",
            "This installation carries two copies of SQLite, so changes could not be recorded. "
            "Install Insieme from its package again.");
        if (access == Access::Create)
            return fail(Error::Code::Io, problem);
        database->m_own = database->m_readOnly = true;
        database->m_recordingProblem = problem;
        if (sqlite3_open_v2(name.toUtf8().constData(), &database->m_handle,
                            SQLITE_OPEN_READONLY | (access == Access::Frozen ? SQLITE_OPEN_URI : 0), nullptr)
            != SQLITE_OK)
            return tl::unexpected(database->lastError());
        sqlite3_busy_timeout(database->m_handle, patience);
    }
    if (!sqlite3_compileoption_used("ENABLE_SESSION") || !sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK"))
        database->m_recordingProblem =
            QCoreApplication::translate("File", "The SQLite library of this computer cannot record changes.");
    sqlite3_extended_result_codes(database->m_handle, 1);
    if (access == Access::Frozen) {
        // The index of the log is in memory of its own, and nothing is brought home when it is closed.
        INSIEME_TRY(database->exec("PRAGMA locking_mode=EXCLUSIVE"));
        sqlite3_db_config(database->m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    return database;
}

bool Database::wasChangedMeanwhile() const
{
    return isFrozen() && m_frozen != stateOf(m_path) && !hasMoved(*this);
}

Database::~Database()
{
    m_cache.clear();
    if (m_handle)
        leaveLog(*this, QDateTime::currentDateTime());
    if (m_own)
        sqlite3_close(m_handle);
    m_qt.close();
    Q_ASSERT_X(m_qt.lastError().nativeErrorCode() != QString::number(SQLITE_BUSY), "Database",
               "a statement outlives its file");
    m_qt = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Done Database::exec(const QString &sql)
{
    return exec(sql.toUtf8().constData());
}

Done Database::exec(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Statement &Database::cached(const QString &sql) const
{
    std::shared_ptr<Statement> &statement = m_cache[sql];
    if (!statement)
        statement = std::make_shared<Statement>(*this, sql);
    return *statement;
}

qint64 Database::scalar(const QString &sql) const
{
    Statement statement(*this, sql);
    return statement.isValid() && statement.next() ? statement.integer(0) : 0;
}

QString Database::scalarText(const QString &sql) const
{
    Statement statement(*this, sql);
    return statement.isValid() && statement.next() ? statement.text(0) : QString();
}

Error Database::lastError() const
{
    Error error = errorOf(m_handle);
    return error.code == Error::Code::Damaged && wasChangedMeanwhile() ? writtenMeanwhile() : error;
}

Result<WriteLock> WriteLock::begin(Database &database)
{
    Borrowed begin(database.cached(QStringLiteral("BEGIN IMMEDIATE")));
    INSIEME_TRY(begin->run());
    return WriteLock(database);
}

WriteLock::~WriteLock()
{
    if (m_database && !sqlite3_get_autocommit(m_database->handle()))
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Done WriteLock::commit()
{
    Borrowed commit(m_database->cached(QStringLiteral("COMMIT")));
    INSIEME_TRY(commit->run());
    m_database = nullptr;
    return {};
}

} // namespace insieme
