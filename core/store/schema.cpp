// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

static void initSchemaResources()
{
    Q_INIT_RESOURCE(schema);
}

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

struct Migration {
    int version;
    QString name;
    QString path;
    QString sha256; ///< of its text, as this program was built
};

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> list = [] {
        initSchemaResources();
        std::vector<Migration> result;
        QFile file(QStringLiteral(":/schema/checksums"));
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd()) {
                const QString line = QString::fromLatin1(file.readLine()).trimmed();
                const QString name = line.section(QLatin1Char(' '), 0, 0);
                result.push_back({name.left(4).toInt(), name, QStringLiteral(":/schema/") + name,
                                  line.section(QLatin1Char(' '), 1)});
            }
        }
        return result;
    }();
    return list;
}

QByteArray textOf(const Migration &migration)
{
    QFile file(migration.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString checksum(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QStringList tablesOf(const Database &database)
{
    QStringList tables;
    Statement statement(database,
                        QStringLiteral("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite_%' "
                                       "AND name NOT LIKE 'search_text%' ORDER BY name"));
    while (statement.next())
        tables << statement.text(0);
    return tables;
}

Done writeColumns(Database &database, int version)
{
    for (const QString &table : tablesOf(database)) {
        QStringList columns;
        Statement info(database, QStringLiteral("SELECT name FROM pragma_table_info(?1) ORDER BY cid"));
        info.bind(1, table);
        while (info.next())
            columns << info.text(0);
        Statement insert(database, QStringLiteral("INSERT INTO schema_columns(version, tbl, cols) VALUES(?1, ?2, ?3)"));
        insert.bind(1, qint64(version));
        insert.bind(2, table);
        insert.bind(3, columns.join(QLatin1Char(',')));
        INSIEME_TRY(insert.run());
    }
    return {};
}

} // namespace

int currentSchemaVersion()
{
    return migrations().back().version;
}

bool hasCurrentSchema(const Database &database)
{
    // A pragma would be prepared anew each time.
    Borrowed version(database.cached(QStringLiteral("SELECT max(version) FROM schema_step")));
    return version->next() && version->integer(0) == currentSchemaVersion();
}

Result<FileHead> inspectFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Error::Code::NotFound, Texts::tr("There is no file %1.").arg(path));
    if (file.isDir())
        return fail(Error::Code::NotOurs,
                    Texts::tr("%1 is a folder, not a file of Insieme: name a file in it, one that ends in “.insieme”. "
                              "Nothing was touched.")
                        .arg(path));
    // Opening a pipe waits for whoever writes into it, perhaps for ever.
    if (!file.isFile())
        return fail(Error::Code::NotOurs,
                    Texts::tr("%1 is a device or a pipe, not a file of Insieme: name a file on a disk. Nothing was "
                              "touched.")
                        .arg(path));
    if (!file.isReadable())
        return fail(Error::Code::Io,
                    Texts::tr("You have no permission to read %1: ask for it whoever the file belongs to, or who looks "
                              "after the computer. It was not touched.")
                        .arg(path));
    const auto read = readHead(path, 100);
    if (!read)
        return fail(Error::Code::Io, Texts::tr("%1 could not be read: %2").arg(path, read.error().text));
    const QByteArray &head = read->bytes;
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3", 16)))
        return fail(Error::Code::NotOurs, Texts::tr("%1 is not a file of Insieme. It was not touched.").arg(path));
    const auto number = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    if (number(68) != applicationId)
        return fail(Error::Code::NotOurs, Texts::tr("%1 belongs to another program. It was not touched.").arg(path));
    const int version = static_cast<int>(number(60));
    if (version > currentSchemaVersion()) {
        return fail(Error::Code::NewerFile,
                    Texts::tr("%1 was written by a newer Insieme (structure %2, this program knows %3). "
                              "It was not touched; install the newer version.")
                        .arg(path)
                        .arg(version)
                        .arg(currentSchemaVersion()));
    }
    qint64 pageSize = qFromBigEndian<quint16>(head.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    if (read->size < pageSize * number(28) && QFileInfo(path + QStringLiteral("-wal")).size() == 0) {
        return fail(Error::Code::Damaged,
                    Texts::tr("%1 is incomplete: its end is missing. It was not touched; restore the latest backup.")
                        .arg(path));
    }
    return FileHead{version};
}

Done beganWhole(const Database &database)
{
    const auto incomplete =
        fail(Error::Code::Damaged,
             Texts::tr(
                 "%1 is incomplete: it lacks what every file begins with, as if the program had been stopped while it "
                 "made the file. It was not touched. Restore the latest backup, or make a new file under another name.")
                 .arg(database.path()));
    Statement tables(database,
                     QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name IN ('meta', "
                                    "'schema_step')"));
    if (!tables.isValid() || !tables.next())
        return tl::unexpected(database.lastError());
    if (tables.integer(0) != 2)
        return incomplete;
    Statement desk(database, QStringLiteral("SELECT value FROM meta WHERE key='desk'"));
    if (desk.isValid() && desk.next())
        return desk.text(0).isEmpty() ? Done(incomplete) : Done();
    return sqlite3_errcode(database.handle()) == SQLITE_DONE ? Done(incomplete)
                                                             : Done(tl::unexpected(database.lastError()));
}

Done migrate(Database &database, const QDateTime &now, const std::function<Done(int)> &backup, int last)
{
    const int have = static_cast<int>(database.scalar(QStringLiteral("PRAGMA user_version")));
    QHash<int, QString> known;
    if (have > 0) {
        Statement steps(database, QStringLiteral("SELECT version, sha256 FROM schema_step"));
        while (steps.next())
            known.insert(static_cast<int>(steps.integer(0)), steps.text(1));
    }
    for (const Migration &migration : migrations()) {
        if (last > 0 && migration.version > last)
            break;
        if (migration.version <= have) {
            if (known.value(migration.version) != migration.sha256) {
                return fail(Error::Code::Damaged,
                            Texts::tr("The structure of this file differs from the one its version promises (step %1). "
                                      "It was not touched; restore a backup.")
                                .arg(migration.version));
            }
            continue;
        }
        if (have > 0)
            INSIEME_TRY(backup(migration.version));
        const QByteArray text = textOf(migration);
        auto lock = WriteLock::begin(database);
        if (!lock)
            return tl::unexpected(std::move(lock).error());
        INSIEME_TRY(database.exec(text.constData()));
        Statement step(database,
                       QStringLiteral("INSERT INTO schema_step(version, sha256, at, program) VALUES(?1, ?2, ?3, ?4)"));
        step.bind(1, qint64(migration.version));
        step.bind(2, checksum(text));
        step.bind(3, now.toString(Qt::ISODate));
        step.bind(4, QStringLiteral(INSIEME_VERSION));
        INSIEME_TRY(step.run());
        INSIEME_TRY(writeColumns(database, migration.version));
        INSIEME_TRY(database.exec(QStringLiteral("PRAGMA user_version=%1").arg(migration.version)));
        INSIEME_TRY(lock->commit());
    }
    return {};
}

QStringList schemaProblems(const Database &database, const Catalogue &catalogue)
{
    QStringList problems;
    const QStringList tables = tablesOf(database);
    for (const RecordType *type : catalogue.recorded()) {
        const QString table = QLatin1String(type->table);
        if (!tables.contains(table)) {
            problems << QStringLiteral("%1: there is no such table").arg(table);
            continue;
        }
        Statement strict(database,
                         QStringLiteral("SELECT strict FROM pragma_table_list WHERE name=?1 AND schema='main'"));
        strict.bind(1, table);
        if (!strict.next() || strict.integer(0) == 0)
            problems << QStringLiteral("%1: the table must be STRICT").arg(table);
        // Rows written before a column with a default was added are recorded as empty, not with the default.
        Statement defaults(database,
                           QStringLiteral("SELECT name FROM pragma_table_xinfo(?1) WHERE dflt_value IS NOT NULL"));
        defaults.bind(1, table);
        while (defaults.next())
            problems << QStringLiteral("%1.%2: a default would not be recorded").arg(table, defaults.text(0));
        Statement triggers(database,
                           QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type='trigger' AND tbl_name=?1"));
        triggers.bind(1, table);
        while (triggers.next())
            problems << QStringLiteral("%1: trigger %2: what it writes would be written twice at other desks")
                            .arg(table, triggers.text(0));
        struct Info {
            QString name, sqlType;
            bool notNull, primary;
        };
        std::vector<Info> columns;
        Statement info(
            database,
            QStringLiteral("SELECT name, type, \"notnull\", pk, hidden FROM pragma_table_xinfo(?1) ORDER BY cid"));
        info.bind(1, table);
        while (info.next()) {
            columns.push_back({info.text(0), info.text(1), info.integer(2) != 0, info.integer(3) != 0});
            if (info.integer(4) != 0)
                problems << QStringLiteral("%1.%2: generated columns cannot be recorded").arg(table, info.text(0));
        }
        if (columns.empty() || columns.front().name != QLatin1String("id") || !columns.front().primary
            || !columns.front().notNull)
            problems << QStringLiteral("%1: the first column must be id TEXT PRIMARY KEY NOT NULL").arg(table);
        QHash<QString, QString> references;
        Statement keys(database, QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)"));
        keys.bind(1, table);
        while (keys.next())
            references.insert(keys.text(0), keys.text(1));
        Statement unique(database,
                         QStringLiteral("SELECT name FROM pragma_index_list(?1) WHERE \"unique\"=1 AND origin<>'pk'"));
        unique.bind(1, table);
        while (unique.next())
            problems << QStringLiteral("%1: unique index %2: two desks could not merge").arg(table, unique.text(0));
        size_t described = type->extends ? 1 : 0;
        for (const Field &field : type->fields) {
            if (!field.stored())
                continue;
            ++described;
            const QString column = QLatin1String(field.column);
            const auto found =
                std::find_if(columns.begin(), columns.end(), [&](const Info &i) { return i.name == column; });
            if (found == columns.end()) {
                problems << QStringLiteral("%1.%2: described, but the table has no such column").arg(table, column);
                continue;
            }
            const bool sealedColumn = type->sealed && field.is.disclosure != Disclosure::Public && !field.ops->target;
            const QString expected = sealedColumn ? QStringLiteral("BLOB") : QLatin1String(field.ops->sql);
            if (found->sqlType != expected)
                problems << QStringLiteral("%1.%2: column is %3, the member needs %4")
                                .arg(table, column, found->sqlType, expected);
            const bool isKey = column == QLatin1String("id");
            if (found->notNull && !isKey && !field.is.owner && (field.ops->nullable || sealedColumn))
                problems << QStringLiteral("%1.%2: NOT NULL, but the member may be empty").arg(table, column);
            if (field.ops->target && !isKey) {
                const QString target = QLatin1String(field.ops->target().table);
                if (references.value(column) != target)
                    problems << QStringLiteral("%1.%2: must reference %3").arg(table, column, target);
            }
        }
        if (described != columns.size())
            problems << QStringLiteral("%1: the table has %2 columns, described are %3")
                            .arg(table)
                            .arg(columns.size())
                            .arg(described);
    }
    return problems;
}

QStringList columnsAt(const Database &database, int version, const QString &table)
{
    Borrowed statement(database.cached(QStringLiteral("SELECT cols FROM schema_columns WHERE version=?1 AND tbl=?2")));
    statement->bind(1, qint64(version));
    statement->bind(2, table);
    return statement->next() ? statement->text(0).split(QLatin1Char(',')) : QStringList();
}

} // namespace insieme
