// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/record/display.h"
#include "core/store/chain.h"
#include "core/store/schema.h"
#include "core/store/signature.h"
#include "core/store/step_reason.h"

#include <QCoreApplication>

namespace insieme {

/// A record or a row that is not there any more, as it was when it was removed; without data where no entry tells.
static AnyRecord asItWasLast(const Records &records, const RecordType &type, const QUuid &id)
{
    const Database &database = records.database();
    Borrowed removal(
        database.cached(QStringLiteral("SELECT max(local_no) FROM journal_row WHERE %1 AND tbl=?2 AND op=?3")
                            .arg(ofRow(QStringLiteral("?1")))));
    removal->bind(1, id);
    removal->bind(2, QLatin1String(type.table));
    removal->bind(3, qint64(SQLITE_DELETE));
    const qint64 localNo = removal->next() ? removal->integer(0) : 0;
    for (const JournalEntry &entry : journalEntries(database, QStringLiteral("local_no=%1").arg(localNo))) {
        const auto version = static_cast<int>(entry.schemaVersion);
        const auto changeset = unpacked(entry.stored);
        const auto rows = changeset ? ChangesetReader(database, records.catalogue(), version).read(*changeset, true)
                                    : tl::unexpected(changeset.error());
        for (const RowChange &row : rows.value_or(std::vector<RowChange>())) {
            if (row.pk == id && row.table == QLatin1String(type.table))
                return asItWas(row, type, columnsAt(database, version, row.table));
        }
    }
    return {};
}

QString operatorTitle(const Workspace &workspace, const QString &id, const Context &context)
{
    const RecordType *type = workspace.catalogue().findKind(u"operators");
    if (id.isEmpty() || !type)
        return {};
    const QString account = accountIn(id);
    const QUuid who = account.isEmpty() ? QUuid::fromString(id) : QUuid::createUuidV5({}, id);
    QString title = account.isEmpty() ? workspace.title(*type, who, {}) : account;
    if (title.isEmpty() && !workspace.records().exists(*type, who)) {
        if (const AnyRecord last = asItWasLast(workspace.records(), *type, who))
            title = titleOf(*type, last.data(), workspace.context());
    }
    return title.isEmpty() ? title : shownTitle(*type, who, title, context);
}

QString deskName(const Workspace &workspace, const QString &id)
{
    if (id == workspace.deskId())
        return workspace.deskName();
    if (id == workspace.meta(QStringLiteral("main_desk")))
        return workspace.meta(QStringLiteral("main_desk_name"));
    Borrowed row(workspace.database().cached(QStringLiteral("SELECT name FROM desk WHERE id=?1")));
    row->bind(1, id);
    return row->next() ? row->text(0) : QString();
}

bool hasOtherDesks(const Workspace &workspace)
{
    const QString main = workspace.meta(QStringLiteral("main_desk"));
    return (!main.isEmpty() && main != workspace.deskId())
        || workspace.database().scalar(QStringLiteral("SELECT EXISTS(SELECT 1 FROM desk)")) != 0;
}

QString rowLabel(const Records &records, const RecordType &type, const QUuid &id, const Context &context,
                 const AnyRecord &gone)
{
    const auto row = records.load(type, id);
    const AnyRecord &known = row ? *row : gone;
    QString whose, title, first;
    for (const Field *field : known.data() ? allFields(type) : std::vector<const Field *>()) {
        if (!field->stored() || field->is.owner || qstrcmp(field->column, "id") == 0)
            continue;
        const QString text = displayOf(type, *field, known.data(), context);
        if (text.isEmpty() || text == mask())
            continue;
        if (first.isEmpty())
            first = text;
        if (whose.isEmpty() && field->ops->target)
            whose = text;
        if (title.isEmpty() && field->is.title)
            title = text;
    }
    QStringList names{whose, title};
    names.removeAll(QString());
    names.removeDuplicates();
    const QString name = names.isEmpty() ? first : names.join(QStringLiteral(", "));
    return name.isEmpty() ? type.singularLabel() : type.singularLabel() + QLatin1Char(' ') + name;
}

/// Sets what a change of the row tells; the rest stays.
static void take(const RowChange &row, const RecordType &type, const QStringList &columns, AnyRecord &record)
{
    for (qsizetype c = 0; c < columns.size() && c < static_cast<qsizetype>(row.cells.size()); ++c) {
        const RowChange::Cell &cell = row.cells[static_cast<size_t>(c)];
        const bool isGone = row.op == SQLITE_DELETE;
        const Field *field = findField(type, columns[c]);
        if (field && field->stored() && (isGone ? cell.hasOld : cell.hasNew))
            field->setValue(record.data(), isGone ? cell.oldValue : cell.newValue, {});
    }
}

AnyRecord asItWas(const RowChange &row, const RecordType &type, const QStringList &columns)
{
    AnyRecord record(type);
    take(row, type, columns, record);
    return record;
}

/// A row as a change left it, or found it where it removed it. A change tells the columns that it changed only; the
/// others are taken from the row as it was removed, for one that is gone.
static AnyRecord rowThen(const Records &records, const RowChange &row, const RecordType &type,
                         const QStringList &columns)
{
    AnyRecord record = row.op == SQLITE_UPDATE ? asItWasLast(records, type, row.pk) : AnyRecord(type);
    if (!record)
        return AnyRecord();
    take(row, type, columns, record);
    return record;
}

HistoryEntry History::entry(qint64 step, const Context &context) const
{
    HistoryEntry entry;
    if (const auto info = m_workspace.stepInfo(step))
        entry.info = *info;
    Borrowed undone(m_workspace.database().cached(
        QStringLiteral("SELECT s.status=3 OR %1, s.desk, s.status=1 FROM journal s WHERE s.cmd=?1")
            .arg(QLatin1String(undoneSql))));
    undone->bind(1, entry.info.cmd);
    if (undone->next()) {
        entry.undone = undone->integer(0) != 0;
        entry.deskId = undone->text(1);
        entry.setAside = undone->integer(2) != 0;
        entry.deskName = deskName(m_workspace, entry.deskId);
    }
    entry.operatorName = operatorTitle(m_workspace, entry.info.operatorId, context);
    return entry;
}

QList<HistoryEntry> History::steps(qint64 before, int limit, bool withChanges) const
{
    const Database &database = m_workspace.database();
    QList<HistoryEntry> result;
    for (qint64 step = before > 0 ? stepBefore(database, before) : stepBefore(database);
         step > 0 && result.size() < limit; step = stepBefore(database, step))
    {
        HistoryEntry next = entry(step, m_workspace.context());
        if (withChanges)
            tell(next, changes(step, m_workspace.context()));
        result.append(next);
    }
    return result;
}

/// A command that a merge brought, under its own author and time; the step is the merge's.
HistoryEntry History::mergedEntry(qint64 localNo, const Context &context, const QUuid &only) const
{
    const auto found = journalEntries(m_workspace.database(), QStringLiteral("local_no=%1").arg(localNo));
    if (found.empty())
        return {};
    const JournalEntry &own = found.front();
    HistoryEntry next = entry(own.step, context);
    next.info.cmd = own.cmd;
    next.info.kind = own.kind;
    next.info.label = m_workspace.entryLabel(own.label, own.arguments);
    next.info.at = own.at;
    next.info.operatorId = own.operatorId;
    next.info.reason = readReason(m_workspace.records(), own.reason);
    next.deskId = own.desk;
    next.deskName = deskName(m_workspace, own.desk);
    next.operatorName = operatorTitle(m_workspace, own.operatorId, context);
    next.setAside = own.status == EntryStatus::SetAside;
    const auto changeset = own.isSound()
        ? unpacked(next.setAside && !own.original.isEmpty() ? own.original : own.stored)
        : fail(Error::Code::Damaged, Workspace::tr("This entry is damaged."));
    QList<RecordChange> changes;
    const Done told = changeset
        ? append(*changeset, static_cast<int>(own.schemaVersion), localNo, context, only, changes)
        : tl::unexpected(changeset.error());
    tell(next, told ? Result<QList<RecordChange>>(std::move(changes)) : tl::unexpected(told.error()));
    return next;
}

void History::tell(HistoryEntry &entry, Result<QList<RecordChange>> changes)
{
    if (changes)
        entry.changes = std::move(*changes);
    else
        entry.problem = changes.error().text;
}

bool History::isBulk(const StepInfo &step) const
{
    if (step.kind != StepKind::Foundation)
        return false;
    Borrowed rows(m_workspace.database().cached(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM journal_row WHERE local_no=?1 LIMIT 201)")));
    rows->bind(1, step.step);
    return rows->next() && rows->integer(0) > 200;
}

std::pair<QList<HistoryEntry>, bool> History::search(const HistoryFilter &filter, int limit, const Context &context,
                                                     const StepGoOn &goOn) const
{
    QList<HistoryEntry> result;
    qint64 looked = 0;
    const Database &database = m_workspace.database();
    const RecordType *root = filter.type;
    while (root && root->extends)
        root = &root->extends();
    Statement rows(
        database,
        QStringLiteral("SELECT j.local_no, j.step, m.step IS NOT NULL FROM journal j LEFT JOIN \"merge\" m ON "
                       "m.step=j.step WHERE (j.local_no=j.step OR m.step IS NOT NULL) "
                       "AND (?1 IS NULL OR substr(j.at, 1, 10)>=?1) AND (?2 IS NULL OR substr(j.at, 1, 10)<=?2) "
                       "AND (?3 IS NULL OR j.operator=?3) AND (?4 IS NULL OR EXISTS(SELECT 1 FROM journal_row "
                       "r JOIN journal e ON e.local_no=r.local_no WHERE %1 AND r.root_tbl=?4)) "
                       "ORDER BY j.local_no DESC")
            .arg(ofStep(QStringLiteral("j.step"), QStringLiteral("e"))));
    rows.bindOrNull(1, stated(filter.from) ? isoText(filter.from) : QString());
    rows.bindOrNull(2, stated(filter.to) ? isoText(filter.to) : QString());
    rows.bindOrNull(3, filter.operatorId);
    rows.bindOrNull(4, root ? QLatin1String(root->table) : QString());
    while (rows.next()) {
        if (goOn && !goOn(looked++, 0))
            return {result, true};
        const qint64 localNo = rows.integer(0), step = rows.integer(1);
        const bool merged = rows.integer(2) != 0 && localNo != step;
        HistoryEntry next = merged ? mergedEntry(localNo, context) : entry(step, context);
        if (!merged && next.info.kind != StepKind::Merge && !isBulk(next.info))
            tell(next, changes(step, context));
        if (filter.type) {
            next.changes.removeIf([&](const RecordChange &change) { return !isA(*change.type, *filter.type); });
            if (!filter.column.isEmpty()) {
                for (RecordChange &change : next.changes)
                    change.fields.removeIf(
                        [&](const FieldChange &field) { return filter.column != QLatin1String(field.field->column); });
                next.changes.removeIf([](const RecordChange &change) { return change.fields.isEmpty(); });
            }
            if (next.changes.isEmpty() && next.problem.isEmpty())
                continue;
        }
        if (result.size() == limit)
            return {result, true};
        result.append(next);
    }
    return {result, false};
}

QList<HistoryEntry> History::ofRecord(const QUuid &id, int limit, const Context &context) const
{
    struct Place {
        qint64 localNo, step;
        bool merged;
    };
    std::vector<Place> places;
    {
        Statement statement(
            m_workspace.database(),
            QStringLiteral("SELECT max(j.local_no), j.step, m.step IS NOT NULL FROM journal_row r JOIN "
                           "journal j ON j.local_no=r.local_no LEFT JOIN \"merge\" m ON m.step=j.step "
                           "WHERE r.root_id=?1 AND j.kind<>5 GROUP BY CASE WHEN m.step IS NULL THEN j.step "
                           "ELSE j.local_no END ORDER BY 1 DESC LIMIT ?2"));
        statement.bind(1, id);
        statement.bind(2, qint64(limit));
        while (statement.next())
            places.push_back({statement.integer(0), statement.integer(1), statement.integer(2) != 0});
    }
    QList<HistoryEntry> result;
    for (const Place &place : places) {
        HistoryEntry next = place.merged ? mergedEntry(place.localNo, context, id) : entry(place.step, context);
        if (!place.merged)
            tell(next, changes(place.step, context, id));
        result.append(next);
    }
    return result;
}

Result<QList<RecordChange>> History::changes(qint64 step, const Context &context, const QUuid &only) const
{
    const Database &database = m_workspace.database();
    auto changesets = changesetsOf(database, step);
    if (!changesets)
        return tl::unexpected(std::move(changesets).error());
    struct Entry {
        qint64 localNo;
        int version;
        StepKind kind;
        QByteArray wanted; ///< of one that was set aside
    };
    std::vector<Entry> entries;
    {
        Statement statement(database,
                            QStringLiteral("SELECT local_no, schema_ver, kind, CASE status WHEN 1 THEN orig END FROM "
                                           "journal WHERE %1 ORDER BY local_no")
                                .arg(ofStep(QStringLiteral("?1"))));
        statement.bind(1, step);
        while (statement.next())
            entries.push_back({statement.integer(0), static_cast<int>(statement.integer(1)),
                               static_cast<StepKind>(statement.integer(2)), statement.blob(3)});
    }
    QList<RecordChange> result;
    for (qsizetype i = 0; i < changesets->size(); ++i) {
        const auto &[localNo, version, kind, wanted] = entries[static_cast<size_t>(i)];
        if (kind == StepKind::Merge) // the entries that it brought follow
            continue;
        const auto changeset = wanted.isEmpty() ? Result<QByteArray>(changesets->at(i)) : unpacked(wanted);
        if (!changeset)
            return tl::unexpected(changeset.error());
        INSIEME_TRY(append(*changeset, version, localNo, context, only, result));
    }
    return result;
}

Result<QList<RecordChange>> History::changesIn(const QByteArray &changeset, int version, const Context &context) const
{
    QList<RecordChange> result;
    INSIEME_TRY(append(changeset, version, 0, context, {}, result));
    return result;
}

Done History::append(const QByteArray &changeset, int version, qint64 localNo, const Context &context,
                     const QUuid &only, QList<RecordChange> &result) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const Database &database = m_workspace.database();
    const Records &records = m_workspace.records();
    QHash<QUuid, qsizetype> position;
    for (qsizetype i = 0; i < result.size(); ++i)
        position.insert(result[i].id, i);
    auto rows = ChangesetReader(database, catalogue, version).read(changeset, true);
    if (!rows)
        return tl::unexpected(std::move(rows).error());
    QSet<std::pair<QString, QUuid>> wanted; // a step may hold ten thousand records, of which one is asked for
    if (!only.isNull()) {
        Borrowed own(
            database.cached(QStringLiteral("SELECT tbl, pk FROM journal_row WHERE local_no=?1 AND root_id=?2")));
        own->bind(1, localNo);
        own->bind(2, only);
        while (own->next())
            wanted.insert({own->text(0), own->uuid(1)});
    }
    const QString entryOf =
        QStringLiteral("SELECT root_tbl, root_id, title FROM journal_row WHERE %1 AND tbl=?2 ORDER BY local_no DESC "
                       "LIMIT 1")
            .arg(localNo == 0 ? ofRow(QStringLiteral("?3")) : QStringLiteral("local_no=?1 AND pk=?3"));
    for (const RowChange &row : *rows) {
        const RecordType *type = catalogue.findTable(row.table);
        if (!type || (!only.isNull() && !wanted.contains({row.table, row.pk})))
            continue;
        QUuid rootId = row.pk;
        const RecordType *rootType = type;
        QString kept;
        {
            Borrowed where(database.cached(entryOf));
            where->bind(1, localNo);
            where->bind(2, row.table);
            where->bind(3, row.pk);
            if (where->next()) {
                // A damaged file may name a table that is not there.
                if (const RecordType *known = catalogue.findTable(where->text(0)))
                    rootType = known;
                rootId = where->uuid(1);
                kept = where->text(2);
            } else if (const Field *owner = ownerField(*type)) {
                // A row that an update of the structure made: no entry tells whose it is, the file does.
                QUuid id = row.owner;
                if (id.isNull()) {
                    Borrowed find(database.cached(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id=?1")
                                                      .arg(QLatin1String(owner->column), QLatin1String(type->table))));
                    find->bind(1, row.pk);
                    id = find->next() ? find->uuid(0) : QUuid();
                }
                if (!id.isNull()) {
                    rootId = id;
                    rootType = &owner->ops->target();
                }
            }
        }
        if (!position.contains(rootId)) {
            RecordChange change;
            change.type = rootType;
            change.id = rootId;
            change.op = SQLITE_UPDATE;
            if (const RecordType *particular = records.typeOfRow(*rootType, rootId))
                change.type = particular;
            change.title = kept.isEmpty() ? m_workspace.title(*rootType, rootId, {}) : kept;
            position.insert(rootId, result.size());
            result.append(change);
        }
        RecordChange &change = result[position[rootId]];
        const bool isRoot = !ownerField(*type);
        if (isRoot && !type->extends)
            change.op = row.op;
        if (type->extends && !change.type->extends)
            change.type = type;
        if (isRoot && change.title.isEmpty())
            change.title = kept;
        const QStringList columns = columnsAt(database, version, row.table);
        QString where;
        for (int c = 0; c < columns.size() && c < static_cast<int>(row.cells.size()); ++c) {
            const Field *field = nullptr;
            for (const Field &candidate : type->fields) {
                if (columns[c] == QLatin1String(candidate.column))
                    field = &candidate;
            }
            if (!field || field->is.owner || columns[c] == QLatin1String("id"))
                continue;
            const RowChange::Cell &cell = row.cells[static_cast<size_t>(c)];
            if (row.op == SQLITE_UPDATE && !cell.hasNew)
                continue;
            const auto value = [&](const Value &stored, const QByteArray &blob) -> ShownValue {
                if (!isSealed(*type, *field))
                    return shown(*field, stored, context);
                if (blob.isEmpty())
                    return {};
                const Value opened =
                    records.openSealed(*field, *type, records.personOf(*rootType, rootId), row.pk, blob);
                return isNull(opened) ? ShownValue{QCoreApplication::translate("History", "(forgotten)")}
                                      : shown(*field, opened, context);
            };
            FieldChange line;
            line.field = field;
            line.label = type->label(*field);
            if (!isRoot) {
                if (where.isEmpty())
                    where = rowLabel(records, *type, row.pk, context, rowThen(records, row, *type, columns));
                line.row = type;
                line.rowId = row.pk;
                line.where = where;
            }
            line.disclosure = field->is.disclosure;
            if (row.op != SQLITE_INSERT)
                line.before = value(cell.oldValue, cell.oldBlob);
            if (row.op != SQLITE_DELETE)
                line.after = value(cell.newValue, cell.newBlob);
            if (!line.before.isEmpty() || !line.after.isEmpty())
                change.fields.append(line);
        }
    }
    return {};
}

} // namespace insieme
