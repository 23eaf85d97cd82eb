// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/later_steps.h"

#include "core/store/journal.h"
#include "core/store/schema.h"

#include <QMap>

namespace insieme {
namespace {

using RowKey = std::pair<QString, QUuid>; ///< table and row

struct Write {
    qint64 step;
    int op; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    QStringList columns; ///< that it gave a value
};

using Writes = QHash<RowKey, QList<Write>>;

/// Whether an entry after `step` counts: it was not taken back, and took back nothing but what was done before.
bool stands(const Database &database, qint64 localNo, qint64 step)
{
    Borrowed entry(database.cached(
        QStringLiteral(
            "SELECT s.status=3 OR %1 OR ifnull((SELECT b.local_no>=?2 FROM journal b WHERE b.cmd=s.undo_of), "
            "0) FROM journal s WHERE s.local_no=?1")
            .arg(QLatin1String(undoneSql))));
    entry->bind(1, localNo);
    entry->bind(2, step);
    return entry->next() && entry->integer(0) == 0;
}

/// What a row of a conflict points to and is not there; nothing for other conflicts.
std::optional<RowKey> missing(const Database &database, const Catalogue &catalogue, const ApplyConflict &conflict)
{
    const RecordType *type = catalogue.findTable(conflict.table);
    if (conflict.kind != ApplyConflict::Kind::Gone || conflict.columns.size() != 1 || !type)
        return std::nullopt;
    const Field *field = findField(*type, conflict.columns.front());
    Borrowed pointing(database.cached(
        QStringLiteral("SELECT %1 FROM %2 WHERE id=?1").arg(quoted(field->column), quoted(type->table))));
    pointing->bind(1, conflict.pk);
    return pointing->next() ? std::optional(RowKey(QLatin1String(field->ops->target().table), pointing->uuid(0)))
                            : std::nullopt;
}

Writes writesAfter(const Database &database, const Catalogue &catalogue, qint64 step, const QSet<RowKey> &rows)
{
    QMap<qint64, QSet<RowKey>> touched; // by entry
    for (const RowKey &row : rows) {
        Borrowed entries(database.cached(
            QStringLiteral("SELECT j.local_no, j.step FROM journal_row r JOIN journal j ON j.local_no=r.local_no WHERE "
                           "%1 AND r.tbl=?2 AND j.step>?3")
                .arg(ofRow(QStringLiteral("?1"), QStringLiteral("r")))));
        entries->bind(1, row.second);
        entries->bind(2, row.first);
        entries->bind(3, step);
        while (entries->next()) {
            // Only the first entry of a step is named by what takes it back; each that a merge brought has a name.
            if (stands(database, entries->integer(0), step) && stands(database, entries->integer(1), step))
                touched[entries->integer(0)].insert(row);
        }
    }
    Writes writes;
    for (auto entry = touched.cbegin(); entry != touched.cend(); ++entry) {
        for (const JournalEntry &later : journalEntries(database, QStringLiteral("local_no=%1").arg(entry.key()))) {
            const auto version = static_cast<int>(later.schemaVersion);
            const auto changeset = unpacked(later.stored);
            const auto changes = changeset && later.isSound()
                ? ChangesetReader(database, catalogue, version).read(*changeset, true)
                : Result<std::vector<RowChange>>();
            for (const RowChange &row : changes.value_or(std::vector<RowChange>())) {
                const RowKey key(row.table, row.pk);
                if (entry->contains(key))
                    writes[key].append(
                        {later.step, row.op, columnsWritten(row, columnsAt(database, version, row.table))});
            }
        }
    }
    return writes;
}

/// The steps that answer for a conflict, each with the columns of it that it does; 0 for what no step explains.
QMap<qint64, QStringList> answering(const ApplyConflict &conflict, const std::optional<RowKey> &target,
                                    const Writes &writes)
{
    QMap<qint64, QStringList> columnsBy;
    const RowKey row(conflict.table, conflict.pk);
    const auto whole = [&](const RowKey &of, int op) {
        for (const Write &write : writes.value(of)) {
            if (write.op == op)
                columnsBy[write.step] = conflict.columns;
        }
    };
    if (conflict.kind == ApplyConflict::Kind::Exists)
        whole(row, SQLITE_INSERT);
    else if (conflict.kind == ApplyConflict::Kind::Gone)
        whole(target.value_or(row), SQLITE_DELETE);
    for (const QString &column : columnsBy.isEmpty() ? conflict.columns : QStringList()) {
        QSet<qint64> steps;
        for (const Write &write : writes.value(row)) {
            if (write.columns.contains(column))
                steps.insert(write.step);
        }
        for (const qint64 step : steps.isEmpty() ? QSet<qint64>{0} : steps)
            columnsBy[step] << column;
    }
    if (columnsBy.isEmpty())
        columnsBy.insert(0, conflict.columns);
    return columnsBy;
}

} // namespace

QList<StandingConflict> byLaterSteps(const Database &database, const Catalogue &catalogue, qint64 step,
                                     const QList<ApplyConflict> &conflicts)
{
    QSet<RowKey> rows;
    for (const ApplyConflict &conflict : conflicts) {
        rows.insert({conflict.table, conflict.pk});
        if (const auto target = missing(database, catalogue, conflict))
            rows.insert(*target);
    }
    const Writes writes = writesAfter(database, catalogue, step, rows);
    QList<StandingConflict> result;
    for (const ApplyConflict &conflict : conflicts) {
        const auto columnsBy = answering(conflict, missing(database, catalogue, conflict), writes);
        for (auto by = columnsBy.cbegin(); by != columnsBy.cend(); ++by)
            result.append({by.key(), {conflict.table, conflict.pk, conflict.kind, *by}});
    }
    return result;
}

QStringList columnsWritten(const RowChange &row, const QStringList &columns)
{
    QStringList result;
    for (qsizetype i = 0; i < columns.size() && i < static_cast<qsizetype>(row.cells.size()); ++i) {
        if (row.cells[static_cast<size_t>(i)].hasNew)
            result << columns[i];
    }
    return result;
}

} // namespace insieme
