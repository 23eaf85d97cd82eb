// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/base/instant.h"
#include "core/store/schema.h"
#include "core/store/step_reason.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <sodium.h>

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
    // The bytes a QDataStream writes, which takes as long to do so as the hash.
    QByteArray head;
    head.reserve(512);
    const auto put = [&head](auto number) {
        number = qToBigEndian(number);
        head.append(reinterpret_cast<const char *>(&number), sizeof number);
    };
    for (const QString *text : {&cmd, &desk, &operatorId, &at, &label, &arguments, &reason, &undoOf}) {
        const QByteArray utf8 = text->toUtf8();
        put(utf8.isNull() ? quint32(0xFFFFFFFF) : quint32(utf8.size()));
        head.append(utf8);
    }
    for (const qint64 number : {schemaVersion, kind, atomic})
        put(number);
    // Libsodium takes half of Qt's time; every entry is hashed when it is written and whenever it is read.
    crypto_hash_sha256_state hash;
    crypto_hash_sha256_init(&hash);
    for (const QByteArray &part : {head, storedChangeset})
        crypto_hash_sha256_update(&hash, reinterpret_cast<const uchar *>(part.constData()),
                                  static_cast<unsigned long long>(part.size()));
    QByteArray sum(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&hash, reinterpret_cast<uchar *>(sum.data()));
    return sum;
}

QString argumentsText(const QList<LabelArgument> &arguments)
{
    if (arguments.isEmpty())
        return QStringLiteral("[]");
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
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        LabelArgument argument{value.toString()};
        if (value.isObject()) {
            argument.type = catalogue.findTable(value[QLatin1String("table")].toString());
            argument.id = QUuid::fromString(value[QLatin1String("id")].toString());
        }
        result.append(argument);
    }
    return result;
}

QByteArray JournalEntry::hash() const
{
    return entryHash(cmd, desk, operatorId, at, label, arguments, reason, schemaVersion, qint64(kind), undoOf, atomic,
                     stored);
}

QString ofStep(const QString &step, const QString &table)
{
    return QStringLiteral("%2.step=%1 AND %2.local_no BETWEEN %1 AND ifnull((SELECT max(later.local_no) FROM journal "
                          "later WHERE later.step=%1 AND later.step<>later.local_no), %1)")
        .arg(step, table);
}

QString ofRow(const QString &pk, const QString &table)
{
    return QStringLiteral("((%2.root_id=%1 AND %2.pk=%1) OR (%2.pk=%1 AND %2.pk<>%2.root_id))").arg(pk, table);
}

std::vector<JournalEntry> journalEntries(const Database &database, const QString &condition)
{
    std::vector<JournalEntry> entries;
    Statement row(
        database,
        QStringLiteral("SELECT local_no, step, cmd, seq, desk, operator, at, label, label_args, reason, schema_ver, "
                       "kind, undo_of, atomic, status, cs, orig, sha256 FROM journal WHERE ")
            + condition);
    while (row.next()) {
        JournalEntry entry;
        entry.localNo = row.integer(0);
        entry.step = row.integer(1);
        entry.cmd = row.text(2);
        entry.seq = row.integer(3);
        entry.desk = row.text(4);
        entry.operatorId = row.text(5);
        entry.at = row.text(6);
        entry.label = row.text(7);
        entry.arguments = row.text(8);
        entry.reason = row.text(9);
        entry.schemaVersion = row.integer(10);
        entry.kind = static_cast<StepKind>(row.integer(11));
        entry.undoOf = row.text(12);
        entry.atomic = row.integer(13) != 0;
        entry.status = static_cast<EntryStatus>(row.integer(14));
        entry.stored = row.blob(15);
        entry.original = row.blob(16);
        entry.sha256 = row.blob(17);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Done insertEntry(Database &database, const JournalEntry &entry)
{
    Borrowed row(database.cached(
        QStringLiteral("INSERT INTO journal(local_no, step, cmd, seq, desk, operator, at, label, label_args, reason, "
                       "schema_ver, kind, undo_of, atomic, status, cs, orig, sha256) "
                       "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)")));
    row->bind(1, entry.localNo);
    row->bind(2, entry.step);
    row->bind(3, entry.cmd);
    if (entry.seq > 0)
        row->bind(4, entry.seq);
    else
        row->bindNull(4);
    row->bind(5, entry.desk);
    row->bindOrNull(6, entry.operatorId);
    row->bind(7, entry.at);
    row->bind(8, entry.label);
    row->bind(9, entry.arguments);
    row->bindOrNull(10, entry.reason);
    row->bind(11, entry.schemaVersion);
    row->bind(12, qint64(entry.kind));
    row->bindOrNull(13, entry.undoOf);
    row->bind(14, qint64(entry.atomic));
    row->bind(15, qint64(entry.status));
    row->bind(16, entry.stored);
    if (entry.original.isEmpty())
        row->bindNull(17);
    else
        row->bind(17, entry.original);
    row->bind(18, entry.sha256);
    return row->run();
}

Done rewriteEntry(Database &database, const JournalEntry &entry)
{
    Borrowed row(database.cached(
        QStringLiteral("UPDATE journal SET seq=?2, status=?3, cs=?4, orig=?5, sha256=?6 WHERE cmd=?1")));
    row->bind(1, entry.cmd);
    if (entry.seq > 0)
        row->bind(2, entry.seq);
    else
        row->bindNull(2);
    row->bind(3, qint64(entry.status));
    row->bind(4, entry.stored);
    if (entry.original.isEmpty())
        row->bindNull(5);
    else
        row->bind(5, entry.original);
    row->bind(6, entry.hash());
    return row->run();
}

qint64 nextLocalNo(const Database &database)
{
    Borrowed last(database.cached(QStringLiteral("SELECT ifnull(max(local_no), 0) + 1 FROM journal")));
    return last->next() ? last->integer(0) : 1;
}

bool wroteMoreRowsThan(const Database &database, qint64 step, qint64 rows)
{
    Borrowed some(database.cached(
        QStringLiteral(
            "SELECT count(*) FROM (SELECT 1 FROM journal j CROSS JOIN journal_row r ON r.local_no=j.local_no "
            "WHERE %1 LIMIT ?2)")
            .arg(ofStep(QStringLiteral("?1"), QStringLiteral("j")))));
    some->bind(1, step);
    some->bind(2, rows + 1);
    return some->next() && some->integer(0) > rows;
}

RootChange rootOf(const Database &database, const Catalogue &catalogue, const RowChange &row)
{
    RootChange root;
    const RecordType *type = catalogue.findTable(row.table);
    if (!type)
        return root;
    root.id = row.pk;
    if (const Field *owner = ownerField(*type)) {
        root.id = row.owner;
        root.type = &owner->ops->target();
        if (root.id.isNull()) {
            Borrowed statement(database.cached(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id=?1")
                                                   .arg(QLatin1String(owner->column), QLatin1String(type->table))));
            statement->bind(1, row.pk);
            if (statement->next())
                root.id = statement->uuid(0);
        }
        if (root.id.isNull()) {
            Borrowed noted(database.cached(
                QStringLiteral("SELECT root_id FROM journal_row WHERE %1 AND tbl=?2 ORDER BY local_no DESC LIMIT 1")
                    .arg(ofRow(QStringLiteral("?1")))));
            noted->bind(1, row.pk);
            noted->bind(2, row.table);
            if (noted->next())
                root.id = noted->uuid(0);
        }
    } else {
        root.type = type;
        root.removed = row.op == SQLITE_DELETE;
    }
    root.type = &baseOf(*root.type);
    return root;
}

void noteRemovedTitle(const RecordType &type, const void *record, Context context, QHash<QUuid, QString> &titles)
{
    context.shown = Disclosure::Public;
    if (!type.sealed) {
        titles.insert(idOf(type, record), titleOf(type, record, context));
        return;
    }
    // Whose name is sealed is told by the number of the case.
    const Field *code = findField(type, u"code");
    if (code && code->stored() && code->is.code && code->is.disclosure == Disclosure::Public)
        titles.insert(idOf(type, record), plainText(code->value(record, context)));
}

QHash<QUuid, QString> titlesOfRemoved(const Records &records, const std::vector<RowChange> &rows,
                                      const Context &context)
{
    QHash<QUuid, QString> result;
    for (const RowChange &row : rows) {
        const RecordType *type = records.catalogue().findTable(row.table);
        if (row.op != SQLITE_DELETE || !type || ownerField(*type))
            continue;
        if (const auto record = records.load(*type, row.pk))
            noteRemovedTitle(*type, record->data(), context, result);
    }
    return result;
}

QString removedTitle(const Database &database, const QUuid &id)
{
    Borrowed noted(database.cached(QStringLiteral("SELECT title FROM journal_row WHERE %1 AND title IS NOT NULL ORDER "
                                                  "BY local_no DESC LIMIT 1")
                                       .arg(ofRow(QStringLiteral("?1")))));
    noted->bind(1, id);
    return noted->next() ? noted->text(0) : QString();
}

Done noteRows(Database &database, const Catalogue &catalogue, qint64 localNo, const std::vector<RowChange> &rows,
              const QHash<QUuid, QString> &removedTitles, QHash<QUuid, RootChange> &roots)
{
    Statement &rowInsert = database.cached(QStringLiteral(
        "INSERT INTO journal_row(local_no, tbl, pk, op, root_tbl, root_id, title) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    const RecordType *type = nullptr;
    for (const RowChange &row : rows) {
        if (!type || row.table != QLatin1String(type->table)) // a changeset has the rows of a table together
            type = catalogue.findTable(row.table);
        if (!type)
            continue;
        const RecordType *root = &baseOf(*type);
        QUuid rootId = row.pk;
        if (const Field *owner = ownerField(*type)) {
            rootId = row.owner;
            root = &baseOf(owner->ops->target());
            if (rootId.isNull()) { // an update does not carry the owner; the row is still there
                Borrowed statement(database.cached(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id=?1")
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
        RootChange &change = roots[rootId];
        change.type = root;
        change.id = rootId;
        if (rootId == row.pk)
            change.removed = row.op == SQLITE_DELETE;
    }
    return {};
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
        return {};

    const int version = currentSchemaVersion(); // nothing is written into a file of another structure
    auto rows = ChangesetReader(m_database, m_records.catalogue(), version).read(*changeset, !command.reason.isEmpty());
    if (!rows)
        return tl::unexpected(std::move(rows).error());
    // The key of who is forgotten is gone by now.
    auto reason = kind == StepKind::Forgotten ? Result<QString>(command.reason)
                                              : keptReason(m_records, command.reason, *rows, version);
    if (!reason)
        return tl::unexpected(std::move(reason).error());

    JournalEntry entry;
    entry.localNo = nextLocalNo(m_database);
    if (m_step == 0)
        m_step = entry.localNo;
    entry.step = m_step;
    entry.cmd = uuidText(newUuid());
    entry.desk = m_author.desk;
    entry.operatorId = m_author.operatorId;
    entry.at = isoInstant(m_at);
    entry.label = QString::fromUtf8(command.label);
    entry.arguments = argumentsText(command.arguments);
    // An empty one is read back as none, and the hash tells the two apart: forms hand over empty texts.
    entry.reason = reason->isEmpty() ? QString() : *reason;
    entry.schemaVersion = version;
    entry.kind = kind;
    entry.undoOf = undoOf;
    entry.atomic = command.atomic;
    entry.stored = packed(*changeset);
    entry.sha256 = entry.hash();
    INSIEME_TRY(insertEntry(m_database, entry));
    const qint64 localNo = entry.localNo;

    INSIEME_TRY(noteRows(m_database, m_records.catalogue(), localNo, *rows, removedTitles, m_roots));
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
    return {};
}

Result<QList<QByteArray>> changesetsOf(const Database &database, qint64 step)
{
    QList<QByteArray> result;
    for (const JournalEntry &entry :
         journalEntries(database, ofStep(QString::number(step)) + QStringLiteral(" ORDER BY local_no")))
    {
        if (!entry.isSound()) {
            return fail(Error::Code::Damaged,
                        Texts::tr("Entry %1 of the history is damaged. Nothing was changed; restore the latest backup.")
                            .arg(entry.localNo));
        }
        auto changeset = unpacked(entry.stored);
        if (!changeset)
            return tl::unexpected(std::move(changeset).error());
        result.append(*changeset);
    }
    return result;
}

} // namespace insieme
