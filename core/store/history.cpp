// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/record/display.h"
#include "core/store/schema.h"

#include <QCoreApplication>

namespace insieme {
HistoryEntry History::entry(qint64 step) const
{
    HistoryEntry entry;
    if (const auto info = m_workspace.stepInfo(step))
        entry.info = *info;
    Borrowed undone(m_workspace.database().cached(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM journal u WHERE u.undo_of=?1 AND u.kind=1 AND NOT EXISTS(SELECT 1 "
                       "FROM journal r WHERE r.undo_of=u.cmd AND r.kind=2))")));
    undone->bind(1, entry.info.cmd);
    entry.undone = undone->next() && undone->integer(0) != 0;
    if (!entry.info.operatorId.isEmpty()) {
        if (const RecordType *type = m_workspace.catalogue().findKind(u"operators"))
            entry.operatorName = m_workspace.title(*type, QUuid::fromString(entry.info.operatorId), {});
    }
    return entry;
}

QList<HistoryEntry> History::steps(qint64 before, int limit, bool withChanges) const
{
    std::vector<qint64> numbers;
    {
        Statement statement(
            m_workspace.database(),
            QStringLiteral(
                "SELECT step FROM journal WHERE local_no=step AND (?1=0 OR step<?1) ORDER BY step DESC LIMIT ?2"));
        statement.bind(1, before);
        statement.bind(2, qint64(limit));
        while (statement.next())
            numbers.push_back(statement.integer(0));
    }
    QList<HistoryEntry> result;
    for (const qint64 number : numbers) {
        HistoryEntry next = entry(number);
        if (withChanges)
            next.changes = changes(number, m_workspace.context()).value_or(QList<RecordChange>());
        result.append(next);
    }
    return result;
}

QList<HistoryEntry> History::ofRecord(const QUuid &id, int limit) const
{
    std::vector<qint64> numbers;
    {
        Statement statement(m_workspace.database(),
                            QStringLiteral("SELECT DISTINCT j.step FROM journal_row r JOIN journal j ON "
                                           "j.local_no=r.local_no WHERE r.root_id=?1 ORDER BY j.step DESC LIMIT ?2"));
        statement.bind(1, id);
        statement.bind(2, qint64(limit));
        while (statement.next())
            numbers.push_back(statement.integer(0));
    }
    QList<HistoryEntry> result;
    for (const qint64 number : numbers) {
        HistoryEntry next = entry(number);
        for (const RecordChange &change : changes(number, m_workspace.context()).value_or(QList<RecordChange>())) {
            if (change.id == id)
                next.changes.append(change);
        }
        result.append(next);
    }
    return result;
}

Result<QList<RecordChange>> History::changes(qint64 step, const Context &context) const
{
    const Catalogue &catalogue = m_workspace.catalogue();
    const Database &database = m_workspace.database();
    const Records &records = m_workspace.records();
    auto changesets = changesetsOf(database, step);
    if (!changesets)
        return tl::unexpected(std::move(changesets).error());
    std::vector<std::pair<qint64, int>> entries;
    {
        Statement statement(database,
                            QStringLiteral("SELECT local_no, schema_ver FROM journal WHERE step=?1 ORDER BY local_no"));
        statement.bind(1, step);
        while (statement.next())
            entries.emplace_back(statement.integer(0), static_cast<int>(statement.integer(1)));
    }
    QList<RecordChange> result;
    QHash<QUuid, qsizetype> position;
    for (qsizetype i = 0; i < changesets->size(); ++i) {
        const auto [localNo, version] = entries[static_cast<size_t>(i)];
        auto rows = ChangesetReader(database, catalogue, version).read(changesets->at(i), true);
        if (!rows)
            return tl::unexpected(std::move(rows).error());
        for (const RowChange &row : *rows) {
            const RecordType *type = catalogue.findTable(row.table);
            if (!type)
                continue;
            QUuid rootId = row.pk;
            const RecordType *rootType = type;
            QString kept;
            {
                Borrowed where(database.cached(QStringLiteral(
                    "SELECT root_tbl, root_id, title FROM journal_row WHERE local_no=?1 AND tbl=?2 AND pk=?3")));
                where->bind(1, localNo);
                where->bind(2, row.table);
                where->bind(3, row.pk);
                if (where->next()) {
                    rootType = catalogue.findTable(where->text(0));
                    rootId = where->uuid(1);
                    kept = where->text(2);
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
                const auto text = [&](const Value &value, const QByteArray &blob) -> QString {
                    if (!isSealed(*type, *field))
                        return display(*field, value, context);
                    if (blob.isEmpty())
                        return {};
                    const Value opened =
                        records.openSealed(*field, *type, records.personOf(*rootType, rootId), row.pk, blob);
                    return isNull(opened) ? QCoreApplication::translate("History", "(forgotten)")
                                          : display(*field, opened, context);
                };
                FieldChange line;
                line.label = type->label(*field);
                line.where = isRoot ? QString() : type->singularLabel();
                line.disclosure = field->is.disclosure;
                if (row.op != SQLITE_INSERT)
                    line.before = text(cell.oldValue, cell.oldBlob);
                if (row.op != SQLITE_DELETE)
                    line.after = text(cell.newValue, cell.newBlob);
                if (!line.before.isEmpty() || !line.after.isEmpty())
                    change.fields.append(line);
            }
        }
    }
    return result;
}

} // namespace insieme
