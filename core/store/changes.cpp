// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"

#include "core/record/describe.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QtEndian>

namespace insieme {
namespace {

struct Iterator {
    sqlite3_changeset_iter *handle = nullptr;
    ~Iterator() { sqlite3changeset_finalize(handle); }
};

QUuid valueUuid(sqlite3_value *value)
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return data ? QUuid::fromString(QLatin1String(data, sqlite3_value_bytes(value))) : QUuid();
}

QByteArray valueBlob(sqlite3_value *value)
{
    return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
}

QUuid keyOf(sqlite3_changeset_iter *iterator, int op)
{
    sqlite3_value *value = nullptr;
    if (op == SQLITE_INSERT)
        sqlite3changeset_new(iterator, 0, &value);
    else
        sqlite3changeset_old(iterator, 0, &value);
    return value ? valueUuid(value) : QUuid();
}

} // namespace

Result<std::vector<RowChange>> ChangesetReader::read(const QByteArray &changeset, bool decode) const
{
    std::vector<RowChange> rows;
    if (changeset.isEmpty())
        return rows;
    Iterator iterator;
    if (!isWellFormed(changeset)
        || sqlite3changeset_start(&iterator.handle, static_cast<int>(changeset.size()),
                                  const_cast<char *>(changeset.constData()))
            != SQLITE_OK)
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("File", "An entry of the history cannot be read."));
    Borrowed converter(m_database.cached(QStringLiteral("SELECT ?1")));
    QByteArray lastTable; // the iterator reuses the memory of the name it gives
    QString tableName; // one text for all its rows
    const RecordType *type = nullptr;
    std::vector<const Field *> byColumn;
    int ownerColumn = -1;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(iterator.handle)) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0, op = 0, indirect = 0;
        sqlite3changeset_op(iterator.handle, &table, &columns, &op, &indirect);
        if (lastTable != table) {
            lastTable = table;
            tableName = QString::fromUtf8(table);
            type = m_catalogue.findTable(tableName);
            byColumn.assign(static_cast<size_t>(columns), nullptr);
            ownerColumn = -1;
            const bool named = type && (decode || ownerField(*type));
            const QStringList names = named ? columnsAt(m_database, m_version, tableName) : QStringList();
            for (int i = 0; i < columns && i < names.size(); ++i) {
                for (const Field &field : type->fields) {
                    if (names[i] == QLatin1String(field.column)) {
                        byColumn[static_cast<size_t>(i)] = &field;
                        if (field.is.owner)
                            ownerColumn = i;
                    }
                }
            }
        }
        RowChange row;
        row.table = tableName;
        row.op = op;
        row.pk = keyOf(iterator.handle, op);
        sqlite3_value *value = nullptr;
        if (ownerColumn >= 0) {
            if (op == SQLITE_INSERT)
                sqlite3changeset_new(iterator.handle, ownerColumn, &value);
            else
                sqlite3changeset_old(iterator.handle, ownerColumn, &value);
            if (value && sqlite3_value_type(value) == SQLITE_TEXT)
                row.owner = valueUuid(value);
        }
        if (decode) {
            row.cells.resize(static_cast<size_t>(columns));
            for (int i = 0; i < columns; ++i) {
                RowChange::Cell &cell = row.cells[static_cast<size_t>(i)];
                const Field *field = byColumn[static_cast<size_t>(i)];
                const auto take = [&](sqlite3_value *from, bool &has, QByteArray &blob, Value &target) {
                    has = from != nullptr;
                    if (!from || !field)
                        return;
                    if (isSealed(*type, *field)) {
                        blob = valueBlob(from);
                        return;
                    }
                    sqlite3_bind_value(converter->handle(), 1, from);
                    if (converter->next())
                        target = detail::readValue(converter->handle(), 0, field->kind(), field->ops->choices);
                    converter->reset();
                };
                value = nullptr;
                if (op != SQLITE_INSERT)
                    sqlite3changeset_old(iterator.handle, i, &value);
                take(value, cell.hasOld, cell.oldBlob, cell.oldValue);
                value = nullptr;
                if (op != SQLITE_DELETE)
                    sqlite3changeset_new(iterator.handle, i, &value);
                take(value, cell.hasNew, cell.newBlob, cell.newValue);
            }
        }
        rows.push_back(std::move(row));
    }
    if (code != SQLITE_DONE)
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("File", "An entry of the history cannot be read."));
    return rows;
}

namespace {

int isRecorded(void *catalogue, const char *table)
{
    const auto &recorded = static_cast<const Catalogue *>(catalogue)->recorded();
    return std::any_of(recorded.begin(), recorded.end(),
                       [table](const RecordType *type) { return qstrcmp(type->table, table) == 0; });
}

} // namespace

Result<Recorder> Recorder::start(const Database &database, const Catalogue &catalogue)
{
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(database.handle(), "main", &session) != SQLITE_OK)
        return fail(Error::Code::Io,
                    QCoreApplication::translate("File", "Changes cannot be recorded, so nothing was changed."));
    Recorder recorder(session);
    // Tables join when they are first written: a command writes three of a hundred, and to attach compares each name
    // with all before it. The filter keeps the index and the journal out.
    sqlite3session_table_filter(session, &isRecorded, const_cast<Catalogue *>(&catalogue));
    if (sqlite3session_attach(session, nullptr) != SQLITE_OK)
        return fail(Error::Code::Io,
                    QCoreApplication::translate("File", "Changes cannot be recorded, so nothing was changed."));
    return recorder;
}

Recorder::~Recorder()
{
    if (m_session)
        sqlite3session_delete(m_session);
}

Done Recorder::addDifferences(const char *schema, const Catalogue &catalogue)
{
    for (const RecordType *type : catalogue.recorded()) {
        char *message = nullptr;
        const int code = sqlite3session_diff(m_session, schema, type->table, &message);
        const QString detail = QString::fromUtf8(message);
        sqlite3_free(message);
        if (code != SQLITE_OK)
            return fail(Error::Code::Damaged,
                        QCoreApplication::translate("File", "The two states of the file could not be compared."),
                        detail);
    }
    return {};
}

Result<QByteArray> Recorder::changeset() const
{
    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &data);
    if (code != SQLITE_OK) {
        return fail(
            Error::Code::Io,
            QCoreApplication::translate("File", "The change could not be recorded in the history, so it was not made."),
            QStringLiteral("session %1").arg(code));
    }
    QByteArray result(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return result;
}

QByteArray packed(const QByteArray &changeset)
{
    if (changeset.size() <= 512)
        return QByteArray(1, '\0') + changeset;
    return QByteArray(1, '\1') + qCompress(changeset, 1);
}

Result<QByteArray> unpacked(const QByteArray &stored)
{
    if (stored.isEmpty())
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("File", "An entry of the history cannot be read."));
    if (stored.front() == '\0')
        return stored.mid(1);
    // zlib cannot shrink to less than a thousandth: whatever promises more is made to exhaust the memory.
    const bool honest =
        stored.size() > 5 && qint64(qFromBigEndian<quint32>(stored.constData() + 1)) <= 1100 * stored.size();
    const QByteArray result = honest ? qUncompress(stored.mid(1)) : QByteArray();
    if (result.isEmpty())
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("File", "An entry of the history cannot be read."));
    return result;
}

namespace {

/// The format is documented in SQLite's sqlite3session.c ("CHANGESET FORMAT").
class ChangesetWalk {
public:
    explicit ChangesetWalk(const QByteArray &bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.constData()))
        , m_end(m_at + bytes.size())
    {
    }
    bool atEnd() const { return m_at == m_end; }
    int byte() { return m_at < m_end ? *m_at++ : -1; }
    /// SQLite's variable-length integer, up to 32 bits; -1 when there is none.
    qint64 number()
    {
        qint64 value = 0;
        for (int i = 0; i < 5; ++i) {
            const int next = byte();
            if (next < 0)
                return -1;
            value = (value << 7) | (next & 0x7f);
            if ((next & 0x80) == 0)
                return value;
        }
        return -1;
    }
    bool skip(qint64 count)
    {
        if (count < 0 || count > m_end - m_at)
            return false;
        m_at += count;
        return true;
    }
    /// A record of values; `defined`: none may be missing, as in rows that are inserted or removed.
    bool record(qint64 columns, bool defined)
    {
        for (qint64 i = 0; i < columns; ++i) {
            switch (byte()) {
            case 0: // not part of the change
                if (defined)
                    return false;
                break;
            case SQLITE_INTEGER:
                if (!skip(8))
                    return false;
                break;
            case SQLITE_TEXT:
            case SQLITE_BLOB:
                if (!skip(number()))
                    return false;
                break;
            case SQLITE_NULL:
                break;
            default: // no record of ours holds a floating-point number
                return false;
            }
        }
        return true;
    }

private:
    const uchar *m_at, *m_end;
};

constexpr qint64 mostColumns = 1000;

} // namespace

bool isWellFormed(const QByteArray &changeset)
{
    ChangesetWalk walk(changeset);
    qint64 columns = 0;
    while (!walk.atEnd()) {
        const int first = walk.byte();
        if (first == 'T') {
            columns = walk.number();
            if (columns < 1 || columns > mostColumns || walk.byte() != 1) // the key is the first column, and only it
                return false;
            for (qint64 i = 1; i < columns; ++i) {
                if (walk.byte() != 0)
                    return false;
            }
            int letter = walk.byte();
            if (letter <= 0)
                return false;
            while (letter > 0)
                letter = walk.byte();
            if (letter < 0)
                return false;
            continue;
        }
        if (columns == 0 || walk.byte() < 0) // indirect or not
            return false;
        if (first == SQLITE_INSERT || first == SQLITE_DELETE) {
            if (!walk.record(columns, true))
                return false;
        } else if (first != SQLITE_UPDATE || !walk.record(columns, false) || !walk.record(columns, false)) {
            return false;
        }
    }
    return true;
}

Result<QByteArray> inverseOf(const QByteArray &changeset)
{
    int size = 0;
    void *data = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &data) != SQLITE_OK)
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("File", "An entry of the history cannot be read."));
    QByteArray result(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return result;
}

namespace {

struct Collector {
    const Database *database;
    QList<ApplyConflict> conflicts;
};

int onConflict(void *context, int kind, sqlite3_changeset_iter *iterator)
{
    auto *collector = static_cast<Collector *>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY) {
        // OMIT would commit broken rows; with foreign keys off this does not happen.
        return SQLITE_CHANGESET_ABORT;
    }
    const char *table = nullptr;
    int columns = 0, op = 0, indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &op, &indirect);
    ApplyConflict conflict;
    conflict.table = QString::fromUtf8(table);
    conflict.pk = keyOf(iterator, op);
    switch (kind) {
    case SQLITE_CHANGESET_NOTFOUND:
        conflict.kind = ApplyConflict::Kind::Gone;
        break;
    case SQLITE_CHANGESET_CONFLICT:
        conflict.kind = ApplyConflict::Kind::Exists;
        break;
    case SQLITE_CHANGESET_CONSTRAINT:
        conflict.kind = ApplyConflict::Kind::Constraint;
        break;
    default: {
        Statement info(*collector->database, QStringLiteral("SELECT name FROM pragma_table_info(?1) ORDER BY cid"));
        info.bind(1, conflict.table);
        QStringList names;
        while (info.next())
            names << info.text(0);
        for (int i = 0; i < columns; ++i) {
            sqlite3_value *expected = nullptr, *found = nullptr;
            sqlite3changeset_old(iterator, i, &expected);
            if (!expected)
                continue;
            sqlite3changeset_conflict(iterator, i, &found);
            const bool same =
                sqlite3_value_type(expected) == sqlite3_value_type(found) && valueBlob(expected) == valueBlob(found);
            if (!same && i < names.size())
                conflict.columns << names[i];
        }
    }
    }
    collector->conflicts.append(conflict);
    return SQLITE_CHANGESET_OMIT;
}

} // namespace

Result<QList<ApplyConflict>> applyExactly(Database &database, const QByteArray &changeset)
{
    Q_ASSERT(database.scalar(QStringLiteral("PRAGMA foreign_keys")) == 0);
    if (changeset.isEmpty())
        return QList<ApplyConflict>();
    INSIEME_TRY(database.exec("SAVEPOINT exact"));
    Collector collector{&database, {}};
    const int code =
        sqlite3changeset_apply(database.handle(), static_cast<int>(changeset.size()),
                               const_cast<char *>(changeset.constData()), nullptr, &onConflict, &collector);
    if (code != SQLITE_OK || !collector.conflicts.isEmpty()) {
        const Error error = database.lastError();
        INSIEME_TRY(database.exec("ROLLBACK TO exact; RELEASE exact"));
        if (code != SQLITE_OK && collector.conflicts.isEmpty())
            return tl::unexpected(error);
        return collector.conflicts;
    }
    INSIEME_TRY(database.exec("RELEASE exact"));
    return collector.conflicts;
}

QList<ApplyConflict> brokenReferences(const Database &database, const Catalogue &catalogue,
                                      const std::vector<RowChange> &changes)
{
    QList<ApplyConflict> broken;
    const auto present = [&database](const char *table, const char *column, const QUuid &id) {
        Borrowed statement(database.cached(QStringLiteral("SELECT id FROM \"%1\" WHERE \"%2\"=?1 LIMIT 1")
                                               .arg(QLatin1String(table), QLatin1String(column))));
        statement->bind(1, id);
        return statement->next() ? statement->uuid(0) : QUuid();
    };
    for (const RowChange &change : changes) {
        const RecordType *type = catalogue.findTable(change.table);
        if (!type)
            continue;
        if (change.op == SQLITE_DELETE) {
            for (const RecordType *other : catalogue.recorded()) {
                if (other->extends && &other->extends() == type && !present(other->table, "id", change.pk).isNull())
                    broken.append({QLatin1String(other->table), change.pk, ApplyConflict::Kind::Gone, {}});
                for (const Field &field : other->fields) {
                    if (!field.stored() || !field.ops->target || &field.ops->target() != type
                        || qstrcmp(field.column, "id") == 0)
                        continue;
                    const QUuid user = present(other->table, field.column, change.pk);
                    if (!user.isNull())
                        broken.append({QLatin1String(other->table),
                                       user,
                                       ApplyConflict::Kind::Gone,
                                       {QLatin1String(field.column)}});
                }
            }
            continue;
        }
        if (type->extends && present(type->extends().table, "id", change.pk).isNull())
            broken.append({change.table, change.pk, ApplyConflict::Kind::Gone, {}});
        for (const Field &field : type->fields) {
            if (!field.stored() || !field.ops->target || qstrcmp(field.column, "id") == 0)
                continue;
            Borrowed statement(database.cached(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id=?1")
                                                   .arg(QLatin1String(field.column), QLatin1String(type->table))));
            statement->bind(1, change.pk);
            if (!statement->next() || statement->isNull(0))
                continue;
            if (present(field.ops->target().table, "id", statement->uuid(0)).isNull())
                broken.append({change.table, change.pk, ApplyConflict::Kind::Gone, {QLatin1String(field.column)}});
        }
    }
    return broken;
}

} // namespace insieme
