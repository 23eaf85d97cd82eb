// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replay.h"

#include "core/store/change_check.h"
#include "core/store/schema.h"
#include "core/sync/conflicts.h"

#include <QCryptographicHash>

namespace insieme {
namespace {

/// A column that is still as the command's author saw it while another column of the row is not.
struct Fix {
    QByteArray table;
    QUuid pk;
    int column;
    RawValue value;
};

struct Handler {
    QList<SyncConflict> conflicts; ///< fields that stay as they are
    QList<SyncConflict> hard; ///< why the command does not fit
    std::vector<Fix> fixes;
    std::function<QString(const QByteArray &, int)> columnName;
    std::function<bool(const QByteArray &, int)> isSettled;
    std::function<bool(const QByteArray &)> isAside;
    bool insists = false;
};

QUuid keyOf(sqlite3_changeset_iter *iterator, int op)
{
    sqlite3_value *value = nullptr;
    if (op == SQLITE_INSERT)
        sqlite3changeset_new(iterator, 0, &value);
    else
        sqlite3changeset_old(iterator, 0, &value);
    return QUuid::fromString(QString::fromUtf8(RawValue::of(value).bytes));
}

int decide(void *context, int event, sqlite3_changeset_iter *iterator)
{
    auto &handler = *static_cast<Handler *>(context);
    if (event == SQLITE_CHANGESET_FOREIGN_KEY) // where keys are on: references are looked at afterwards
        return SQLITE_CHANGESET_OMIT;
    const char *name = nullptr;
    int columns = 0, op = 0, indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &op, &indirect);
    const QByteArray table(name);
    SyncConflict conflict;
    conflict.table = QString::fromUtf8(table);
    conflict.pk = keyOf(iterator, op);
    if (handler.isAside(table)) // how a conflict was decided first stands
        return SQLITE_CHANGESET_OMIT;
    if (handler.insists && event == SQLITE_CHANGESET_DATA && op == SQLITE_DELETE)
        return SQLITE_CHANGESET_REPLACE;
    if (event == SQLITE_CHANGESET_NOTFOUND) {
        if (op == SQLITE_UPDATE) {
            conflict.kind = QStringLiteral("removed");
            handler.hard.append(conflict);
        }
        return SQLITE_CHANGESET_OMIT; // removed here and there: agreed
    }
    if (event == SQLITE_CHANGESET_CONSTRAINT || (event == SQLITE_CHANGESET_DATA && op == SQLITE_DELETE)) {
        conflict.kind = event == SQLITE_CHANGESET_CONSTRAINT ? QStringLiteral("rule") : QStringLiteral("changed");
        if (event == SQLITE_CHANGESET_CONSTRAINT)
            conflict.note = QStringLiteral("structure");
        handler.hard.append(conflict);
        return SQLITE_CHANGESET_OMIT;
    }
    // UPDATE of a row that changed, or INSERT of a row that is there: column by column.
    for (int i = 1; i < columns; ++i) {
        sqlite3_value *wanted = nullptr, *expected = nullptr, *found = nullptr;
        sqlite3changeset_new(iterator, i, &wanted);
        if (!wanted)
            continue;
        if (op == SQLITE_UPDATE)
            sqlite3changeset_old(iterator, i, &expected);
        sqlite3changeset_conflict(iterator, i, &found);
        const RawValue mine = RawValue::of(wanted), base = RawValue::of(expected), now = RawValue::of(found);
        if (now == mine || handler.isSettled(table, i))
            continue;
        if (op == SQLITE_UPDATE && now == base) {
            handler.fixes.push_back({table, conflict.pk, i, mine});
            continue;
        }
        SyncConflict field = conflict;
        field.kind = QStringLiteral("field");
        field.column = handler.columnName(table, i);
        field.base = base;
        field.mine = mine;
        field.theirs = now;
        handler.conflicts.append(field);
    }
    return SQLITE_CHANGESET_OMIT;
}

} // namespace

QString conflictId(const SyncConflict &conflict)
{
    const QStringList parts{conflict.cmd,          conflict.kind,   conflict.table,
                            uuidText(conflict.pk), conflict.column, conflict.note};
    return uuidText(fixedUuid(QStringLiteral("conflict/") + parts.join(QLatin1Char('/'))));
}

struct Replayer::Attempt {
    QByteArray changeset;
    std::vector<RowChange> rows;
    QHash<QUuid, RootChange> roots;
    QList<SyncConflict> conflicts, hard;
};

const QStringList &Replayer::columnsOf(const QByteArray &table)
{
    QStringList &columns = m_columns[table];
    if (columns.isEmpty())
        columns = columnsAt(m_database, currentSchemaVersion(), QString::fromUtf8(table));
    return columns;
}

Result<std::optional<Replayed>> Replayer::decidedBefore(const QString &cmd, const QByteArray &changeset)
{
    std::optional<Replayed> none;
    const RecordType &decision = describe<ConflictResolution>();
    QHash<QString, RawValue> written; // by table, row and column
    QUuid id;
    QString wanted;
    sqlite3_changeset_iter *iterator = nullptr;
    if (changeset.isEmpty()
        || sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()),
                                  const_cast<char *>(changeset.constData()))
            != SQLITE_OK)
        return none;
    const auto finish = qScopeGuard([&iterator] { sqlite3changeset_finalize(iterator); });
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *name = nullptr;
        int columns = 0, op = 0, indirect = 0;
        sqlite3changeset_op(iterator, &name, &columns, &op, &indirect);
        if (op == SQLITE_DELETE)
            continue;
        const QByteArray table(name);
        const QUuid pk = keyOf(iterator, op);
        for (int i = 1; i < columns; ++i) {
            sqlite3_value *value = nullptr;
            sqlite3changeset_new(iterator, i, &value);
            if (!value)
                continue;
            const RawValue raw = RawValue::of(value);
            if (table == decision.table && id.isNull()) {
                id = pk;
                wanted = QString::fromUtf8(raw.bytes);
            }
            written.insert(QString::fromUtf8(table) + uuidText(pk) + columnsOf(table).value(i), raw);
        }
    }
    if (id.isNull())
        return none;
    Borrowed first(m_database.cached(QStringLiteral("SELECT choice FROM conflict_resolution WHERE id=?1")));
    first->bind(1, id);
    if (!first->next() || first->text(0) == wanted)
        return none;
    const QList<SyncConflict> about = conflictsOf(m_database, QStringLiteral("id='%1'").arg(uuidText(id)));
    if (about.isEmpty())
        return none;
    const SyncConflict &known = about.front();
    Replayed done;
    done.status = EntryStatus::Absorbed;
    SyncConflict conflict;
    conflict.cmd = cmd;
    conflict.table = known.table;
    conflict.pk = known.pk;
    if (known.kind != QLatin1String("field")) {
        if (wanted == QLatin1String("mine")) {
            done.status = EntryStatus::SetAside;
            conflict.kind = QStringLiteral("decided");
            conflict.id = conflictId(conflict);
            done.conflicts.append(conflict);
        }
        return std::optional(done);
    }
    conflict.kind = known.kind;
    conflict.column = known.column;
    conflict.base = known.theirs;
    conflict.mine = written.value(known.table + uuidText(known.pk) + known.column,
                                  wanted == QLatin1String("mine") ? known.mine : known.theirs);
    conflict.id = conflictId(conflict);
    Statement now(m_database, QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id=?1").arg(known.column, known.table));
    now.bind(1, known.pk);
    if (!now.next())
        return std::optional(done);
    conflict.theirs = RawValue::column(now, 0);
    if (conflict.theirs != conflict.mine)
        done.conflicts.append(conflict);
    return std::optional(done);
}

Done Replayer::removeLateChildren(const std::vector<RowChange> &wanted)
{
    for (const RowChange &row : wanted) {
        const RecordType *type = row.op == SQLITE_DELETE ? m_catalogue.findTable(row.table) : nullptr;
        if (!type || ownerField(*type))
            continue;
        for (const Children *children : allChildren(*type)) {
            Statement remove(
                m_database,
                QStringLiteral("DELETE FROM \"%1\" WHERE \"%2\"=?1")
                    .arg(QLatin1String(children->type().table), QLatin1String(ownerField(children->type())->column)));
            remove.bind(1, row.pk);
            INSIEME_TRY(remove.run());
        }
    }
    return {};
}

Result<Replayer::Attempt> Replayer::attempt(const QString &cmd, const QByteArray &changeset,
                                            const std::vector<RowChange> &wanted)
{
    Attempt attempt;
    Handler handler;
    handler.columnName = [this](const QByteArray &table, int column) { return columnsOf(table).value(column); };
    handler.isSettled = [this](const QByteArray &table, int column) {
        const RecordType *type = m_catalogue.findTable(QString::fromUtf8(table));
        const Field *field = type ? findField(*type, columnsOf(table).value(column)) : nullptr;
        return field && field->is.settled;
    };
    handler.isAside = [this](const QByteArray &table) {
        return std::any_of(m_catalogue.aside.begin(), m_catalogue.aside.end(),
                           [&table](const RecordType *type) { return table == type->table; });
    };
    handler.insists = m_insists;
    auto recorder = Recorder::start(m_database, m_catalogue);
    if (!recorder)
        return tl::unexpected(std::move(recorder).error());
    if (!changeset.isEmpty()) {
        const int code = sqlite3changeset_apply(m_database.handle(), static_cast<int>(changeset.size()),
                                                const_cast<char *>(changeset.constData()), nullptr, &decide, &handler);
        if (code != SQLITE_OK)
            return tl::unexpected(m_database.lastError());
    }
    for (const Fix &fix : handler.fixes) {
        Borrowed update(
            m_database.cached(QStringLiteral("UPDATE \"%1\" SET \"%2\"=?1 WHERE id=?2")
                                  .arg(QString::fromUtf8(fix.table), columnsOf(fix.table).value(fix.column))));
        fix.value.bind(*update, 1);
        update->bind(2, fix.pk);
        INSIEME_TRY(update->run());
    }
    if (m_insists)
        INSIEME_TRY(removeLateChildren(wanted));
    auto captured = recorder->changeset();
    if (!captured)
        return tl::unexpected(std::move(captured).error());
    attempt.changeset = std::move(*captured);
    auto rows = ChangesetReader(m_database, m_catalogue, currentSchemaVersion()).read(attempt.changeset, false);
    if (!rows)
        return tl::unexpected(std::move(rows).error());
    attempt.rows = std::move(*rows);
    for (const ApplyConflict &broken : brokenReferences(m_database, m_catalogue, attempt.rows)) {
        SyncConflict conflict;
        conflict.kind = QStringLiteral("reference");
        conflict.table = broken.table;
        conflict.pk = broken.pk;
        conflict.column = broken.columns.value(0);
        handler.hard.append(conflict);
    }
    for (const RowChange &row : attempt.rows) {
        const RootChange root = rootOf(m_database, m_catalogue, row);
        RootChange &noted = attempt.roots[root.id];
        noted.type = root.type;
        noted.id = root.id;
        noted.removed |= root.removed;
    }
    for (QList<SyncConflict> *list : {&handler.conflicts, &handler.hard}) {
        for (SyncConflict &conflict : *list) {
            conflict.cmd = cmd;
            conflict.id = conflictId(conflict);
        }
    }
    attempt.conflicts = std::move(handler.conflicts);
    attempt.hard = std::move(handler.hard);
    return attempt;
}

void Replayer::gatherDependents(const std::vector<RowChange> &rows)
{
    QSet<QUuid> seen;
    for (const RowChange &row : rows) {
        const RootChange root = rootOf(m_database, m_catalogue, row);
        if (root.type && !seen.contains(root.id))
            addDependents(m_workspace.records(), *root.type, root.id, m_dependents);
        seen.insert(root.id);
    }
}

Result<Replayed> Replayer::replay(const JournalEntry &entry, const QByteArray &changeset,
                                  const std::vector<RowChange> &wanted, bool atomic)
{
    const QString &cmd = entry.cmd;
    ChangeCheck check(m_workspace.records());
    for (const RowChange &row : wanted) {
        const RootChange root = rootOf(m_database, m_catalogue, row);
        if (root.type)
            check.before(*root.type, root.id);
    }
    gatherDependents(wanted);
    if (!m_insists) {
        auto before = decidedBefore(cmd, changeset);
        if (!before)
            return tl::unexpected(std::move(before).error());
        if (*before)
            return std::move(**before);
    }
    Replayed done;
    INSIEME_TRY(m_database.exec("SAVEPOINT replay"));
    auto result = attempt(cmd, changeset, wanted);
    if (!result)
        return tl::unexpected(std::move(result).error());

    QStringList rules;
    const auto setAside = [&](const Finding &finding, const QString &rule) {
        SyncConflict conflict;
        conflict.cmd = cmd;
        conflict.kind = QStringLiteral("rule");
        conflict.table = QLatin1String(finding.type->table);
        conflict.pk = finding.id;
        conflict.note = rule;
        conflict.id = conflictId(conflict);
        conflict.sentence = finding.text;
        result->hard.append(conflict);
        rules << finding.text;
    };
    if (result->hard.isEmpty() && !check.isEmpty()) {
        check.after();
        QList<Finding> refused;
        if (entry.kind == StepKind::Undo) {
            // As an undo here: may what it takes back be done in the file as it is?
            INSIEME_TRY(m_database.exec("ROLLBACK TO replay"));
            refused = check.refusedBackwards();
            if (refused.isEmpty()) {
                result = attempt(cmd, changeset, wanted);
                if (!result)
                    return tl::unexpected(std::move(result).error());
            }
        } else if (entry.kind != StepKind::Redo) {
            refused = check.refused();
        }
        for (const Finding &finding : refused)
            setAside(finding, QString());
    }
    if (result->hard.isEmpty()) {
        const QList<BrokenRule> broken = m_workspace.brokenRules(result->roots, Guard::Strength::Never);
        if (!broken.isEmpty()) {
            // Only a rule that this command breaks speaks against it: was it broken before?
            INSIEME_TRY(m_database.exec("ROLLBACK TO replay"));
            QSet<QString> before;
            for (const BrokenRule &rule : m_workspace.brokenRules(result->roots, Guard::Strength::Never))
                before.insert(uuidText(rule.finding.id) + rule.finding.text);
            for (const BrokenRule &rule : broken) {
                if (before.contains(uuidText(rule.finding.id) + rule.finding.text))
                    continue;
                setAside(rule.finding, QLatin1String(rule.guard->name));
            }
            if (result->hard.isEmpty()) {
                result = attempt(cmd, changeset, wanted);
                if (!result)
                    return tl::unexpected(std::move(result).error());
            }
        }
    }
    if (!result->hard.isEmpty() || (atomic && !result->conflicts.isEmpty())) {
        INSIEME_TRY(m_database.exec("ROLLBACK TO replay"));
        done.status = EntryStatus::SetAside;
        done.conflicts = result->hard + result->conflicts;
        done.rules = rules;
    } else {
        done.status = result->changeset.isEmpty() ? EntryStatus::Absorbed : EntryStatus::Applied;
        done.changeset = std::move(result->changeset);
        done.rows = std::move(result->rows);
        done.roots = std::move(result->roots);
        done.conflicts = std::move(result->conflicts);
    }
    INSIEME_TRY(m_database.exec("RELEASE replay"));
    return done;
}

} // namespace insieme
