// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

const RecordType &baseOf(const RecordType &type)
{
    return type.extends ? baseOf(type.extends()) : type;
}

} // namespace

QByteArray entryHash(const QString &cmd, const QString &desk, const QString &operatorId, const QString &at,
                     const QString &label, const QString &arguments, const QString &reason, qint64 schemaVersion,
                     qint64 kind, const QString &undoOf, qint64 atomic, const QByteArray &storedChangeset)
{
    QByteArray head;
    QDataStream stream(&head, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    for (const QString &text : {cmd, desk, operatorId, at, label, arguments, reason, undoOf})
        stream << text.toUtf8();
    stream << schemaVersion << kind << atomic;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(head);
    hash.addData(storedChangeset);
    return hash.result();
}

QString argumentsText(const QList<LabelArgument> &arguments)
{
    QJsonArray array;
    for (const LabelArgument &argument : arguments) {
        if (argument.type)
            array.append(QJsonObject{{QStringLiteral("table"), QLatin1String(argument.type->table)},
                                     {QStringLiteral("id"), uuidText(argument.id)}});
        else
            array.append(argument.text);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<LabelArgument> parseArguments(const Catalogue &catalogue, const QString &text)
{
    QList<LabelArgument> result;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        LabelArgument argument{value.toString()};
        if (value.isObject()) {
            argument.type = catalogue.findTable(value[QLatin1String("table")].toString());
            argument.id = QUuid::fromString(value[QLatin1String("id")].toString());
        }
        result.append(argument);
    }
    return result;
}

Done StepWriter::start()
{
    auto recorder = Recorder::start(m_database, m_records.catalogue());
    if (!recorder)
        return tl::unexpected(std::move(recorder).error());
    m_recorder.emplace(std::move(*recorder));
    return {};
}

Done StepWriter::flush(StepKind kind, const Command &command, const QString &undoOf,
                       const QHash<QUuid, QString> &removedTitles, bool evenEmpty)
{
    auto changeset = m_recorder->changeset();
    if (!changeset)
        return tl::unexpected(std::move(changeset).error());
    m_recorder.reset();
    if (changeset->isEmpty() && !evenEmpty)
        return start();

    const int version = static_cast<int>(m_database.scalar(QStringLiteral("PRAGMA user_version")));
    auto rows = ChangesetReader(m_database, m_records.catalogue(), version).read(*changeset, false);
    if (!rows)
        return tl::unexpected(std::move(rows).error());

    const QString cmd = uuidText(newUuid());
    const QString at = m_at.toOffsetFromUtc(m_at.offsetFromUtc()).toString(Qt::ISODateWithMs);
    const QString label = QString::fromUtf8(command.label);
    const QString arguments = argumentsText(command.arguments);
    const QByteArray stored = packed(*changeset);
    const qint64 localNo = m_database.scalar(QStringLiteral("SELECT ifnull(max(local_no), 0) + 1 FROM journal"));
    if (m_step == 0)
        m_step = localNo;

    Borrowed entry(m_database.cached(
        QStringLiteral("INSERT INTO journal(local_no, step, cmd, desk, operator, at, label, label_args, reason, "
                       "schema_ver, kind, undo_of, atomic, status, cs, sha256) "
                       "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 0, ?14, ?15)")));
    const auto textOrNull = [&entry](int index, const QString &text) {
        if (text.isEmpty())
            entry->bindNull(index);
        else
            entry->bind(index, text);
    };
    entry->bind(1, localNo);
    entry->bind(2, m_step);
    entry->bind(3, cmd);
    entry->bind(4, m_author.desk);
    textOrNull(5, m_author.operatorId);
    entry->bind(6, at);
    entry->bind(7, label);
    entry->bind(8, arguments);
    textOrNull(9, command.reason);
    entry->bind(10, qint64(version));
    entry->bind(11, qint64(kind));
    textOrNull(12, undoOf);
    entry->bind(13, qint64(command.atomic));
    entry->bind(14, stored);
    entry->bind(15,
                entryHash(cmd, m_author.desk, m_author.operatorId, at, label, arguments, command.reason, version,
                          qint64(kind), undoOf, command.atomic, stored));
    INSIEME_TRY(entry->run());

    Statement &rowInsert = m_database.cached(QStringLiteral(
        "INSERT INTO journal_row(local_no, tbl, pk, op, root_tbl, root_id, title) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    Statement &dirty =
        m_database.cached(QStringLiteral("INSERT INTO search_dirty(id) VALUES(?1) ON CONFLICT DO NOTHING"));
    QUuid lastDirty;
    for (RowChange &row : *rows) {
        const RecordType *type = m_records.catalogue().findTable(row.table);
        const RecordType *root = &baseOf(*type);
        QUuid rootId = row.pk;
        if (const Field *owner = ownerField(*type)) {
            rootId = row.owner;
            root = &baseOf(owner->ops->target());
            if (rootId.isNull()) { // an update does not carry the owner; the row is still there
                Borrowed statement(
                    m_database.cached(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id=?1")
                                          .arg(QLatin1String(owner->column), QLatin1String(type->table))));
                statement->bind(1, row.pk);
                if (statement->next())
                    rootId = statement->uuid(0);
            }
        }
        {
            Borrowed insert(rowInsert);
            insert->bind(1, localNo);
            insert->bind(2, row.table);
            insert->bind(3, row.pk);
            insert->bind(4, qint64(row.op));
            insert->bind(5, QLatin1String(root->table));
            insert->bind(6, rootId);
            const auto title = removedTitles.constFind(row.pk);
            if (row.op == SQLITE_DELETE && title != removedTitles.constEnd())
                insert->bind(7, *title);
            else
                insert->bindNull(7);
            INSIEME_TRY(insert->run());
        }
        if (rootId != lastDirty) {
            Borrowed note(dirty);
            note->bind(1, rootId);
            INSIEME_TRY(note->run());
            lastDirty = rootId;
        }
        RootChange &change = m_roots[rootId];
        change.type = root;
        change.id = rootId;
        if (rootId == row.pk)
            change.removed = row.op == SQLITE_DELETE;
        m_rows.push_back(std::move(row));
    }
    return start();
}

Result<QList<QByteArray>> changesetsOf(const Database &database, qint64 step)
{
    QList<QByteArray> result;
    Statement statement(database,
                        QStringLiteral("SELECT cmd, desk, operator, at, label, label_args, reason, schema_ver, kind, "
                                       "undo_of, atomic, cs, sha256, local_no FROM journal "
                                       "WHERE step=?1 ORDER BY local_no"));
    statement.bind(1, step);
    while (statement.next()) {
        const QByteArray stored = statement.blob(11);
        const QByteArray hash = entryHash(statement.text(0), statement.text(1), statement.text(2), statement.text(3),
                                          statement.text(4), statement.text(5), statement.text(6), statement.integer(7),
                                          statement.integer(8), statement.text(9), statement.integer(10), stored);
        if (hash != statement.blob(12)) {
            return fail(Error::Code::Damaged,
                        Texts::tr("Entry %1 of the history is damaged. Nothing was changed; restore the latest backup.")
                            .arg(statement.integer(13)));
        }
        auto changeset = unpacked(stored);
        if (!changeset)
            return tl::unexpected(std::move(changeset).error());
        result.append(*changeset);
    }
    return result;
}

} // namespace insieme
