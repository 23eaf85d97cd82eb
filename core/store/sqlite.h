// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/held_file.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QUuid>
#include <sqlite3.h>

namespace insieme {

class Database;

/// Whether a write-ahead log can be kept on a file system of this name (QStorageInfo): it needs memory that all
/// programs share, which file systems of other computers do not give, nor of those in user space anybody promises.
bool sharesMemory(const QByteArray &fileSystem);

/// The name of a table or column in quotation marks, for SQL text.
QString quoted(const char *name);

/// A prepared statement on the raw handle. Bind from 1, read from 0. It must not outlive its Database.
class Statement {
public:
    Statement() = default;
    Statement(const Database &database, const QString &sql);
    Statement(Statement &&other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Statement &operator=(Statement &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Statement() { sqlite3_finalize(m_handle); }

    bool isValid() const { return m_handle != nullptr; }
    sqlite3_stmt *handle() const { return m_handle; }
    void bind(int index, const QString &text);
    void bind(int index, const QUuid &id);
    void bind(int index, qint64 number) { sqlite3_bind_int64(m_handle, index, number); }
    void bind(int index, const QByteArray &blob);
    /// Null where it is empty.
    void bindOrNull(int index, const QString &text)
    {
        if (text.isEmpty())
            bindNull(index);
        else
            bind(index, text);
    }
    void bindNull(int index) { sqlite3_bind_null(m_handle, index); }

    /// True while there is a row. Any error ends the rows and is kept by the database (`lastError`).
    bool next() { return sqlite3_step(m_handle) == SQLITE_ROW; }
    /// Runs a statement without rows to its end and resets it.
    Done run();
    void reset()
    {
        sqlite3_reset(m_handle);
        if (m_handle) // the only call that must not have none
            sqlite3_clear_bindings(m_handle);
    }

    QString text(int column) const;
    QUuid uuid(int column) const;
    qint64 integer(int column) const { return sqlite3_column_int64(m_handle, column); }
    QByteArray blob(int column) const;
    bool isNull(int column) const { return sqlite3_column_type(m_handle, column) == SQLITE_NULL; }

private:
    sqlite3_stmt *m_handle = nullptr;
};

/// Gives a cached statement back in its unbound state when it goes out of scope.
class Borrowed {
public:
    explicit Borrowed(Statement &statement)
        : m_statement(statement)
    {
    }
    Borrowed(const Borrowed &) = delete;
    ~Borrowed() { m_statement.reset(); }
    Statement *operator->() const { return &m_statement; }
    Statement &operator*() const { return m_statement; }

private:
    Statement &m_statement;
};

/// What the latest call on a connection met; Full where there is no room left.
Error errorOf(sqlite3 *handle);
Error diskFull(const QString &detail = {});
/// What there is to say where Database::wasChangedMeanwhile.
Error writtenMeanwhile();

/// One connection, opened by Qt's driver and used through its own handle. The session extension records only what runs
/// on this handle, so the driver and this program must share one copy of SQLite. Where they do not, `recordingProblem`
/// says so, and the file can only be read.
class Database {
public:
    /// Frozen: as it lies there, with what stands in its log; nothing is made beside it and nothing is locked. That is
    /// right as long as nobody writes to it: see `openToRead` and `wasChangedMeanwhile`.
    enum class Access { ReadWrite, ReadOnly, Frozen, Create };
    /// `driver`: that of Qt. Create fails where nothing could be recorded.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  const QString &driver = QStringLiteral("QSQLITE"));
    /// Opens a file to be read only. To read a write-ahead log, too, SQLite makes files beside it, unless somebody who
    /// has the file open made them. Where they are not there and cannot be made (no right to write, a full disk), the
    /// file is Frozen. Whoever writes makes them first: at that moment nobody does. Somebody else may begin later, with
    /// the right to write or once there is room; nothing tells SQLite, and answers may mix two states. So a copy that
    /// is made of it is looked at afterwards (`wasChangedMeanwhile`), and what lives long opens it anew.
    static Result<std::unique_ptr<Database>> openToRead(const QString &path,
                                                        const QString &driver = QStringLiteral("QSQLITE"));
    ~Database();
    Database(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    bool isFrozen() const { return !m_frozen.isNull(); }
    /// Of a Frozen one: somebody wrote to the file or to its log since it was opened; what was read is not to be relied
    /// on. Not where another file lies in its place (hasMoved): what was open is what it was.
    bool wasChangedMeanwhile() const;
    /// Empty when every change can be recorded; otherwise the reason, for people.
    QString recordingProblem() const { return m_recordingProblem; }

    Done exec(const QString &sql);
    Done exec(const char *sql);
    /// A statement kept for the life of the connection; wrap it in Borrowed.
    Statement &cached(const QString &sql) const;
    qint64 scalar(const QString &sql) const;
    QString scalarText(const QString &sql) const;
    /// The last error of SQLite as ours: busy, full, read-only, damaged. A Frozen file that was written to is not
    /// called damaged (writtenMeanwhile).
    Error lastError() const;

private:
    Database() = default;
    QString m_connection;
    QString m_path;
    std::optional<HeldFile> m_held;
    QSqlDatabase m_qt;
    sqlite3 *m_handle = nullptr;
    bool m_readOnly = false;
    QByteArray m_frozen; ///< what lay there when it was opened Frozen
    bool m_own = false; ///< opened without the driver
    QString m_recordingProblem;
    mutable QHash<QString, std::shared_ptr<Statement>> m_cache;
};

/// Before anything of SQLite is used: that it does not count its memory, for which every small piece of every thread
/// would queue, and that writes to logs are gathered. False: it was in use already, and goes on counting.
bool prepareSqlite();

/// The first bytes of a file and its size, read by SQLite without a look at what they say: a file that this process
/// holds must not be opened otherwise. Io where it cannot be opened.
struct RawHead {
    QByteArray bytes;
    qint64 size = 0;
};
Result<RawHead> readHead(const QString &path, int bytes);

/// The name by which SQLite opens the file at a path: one that begins with "file:" it takes for an address.
QString nameForSqlite(const QString &path);

/// Rolls back on destruction unless committed. BEGIN IMMEDIATE: one writer at a time, whoever waits waits here.
class WriteLock {
public:
    static Result<WriteLock> begin(Database &database);
    WriteLock(WriteLock &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    ~WriteLock();
    Done commit();

private:
    explicit WriteLock(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace insieme
