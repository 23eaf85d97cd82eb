// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the door that other desks come through, and the way back out.
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/later_steps.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/workspace.h"

#include <QCoreApplication>

namespace insieme {
namespace {

/// What changes leave that is not as it was before them.
QList<ApplyConflict> whatTheyLeft(const Database &database, const std::vector<RowChange> &rows)
{
    QList<ApplyConflict> left;
    for (const RowChange &row : rows) {
        using Kind = ApplyConflict::Kind;
        ApplyConflict conflict{row.table, row.pk, row.op == SQLITE_INSERT ? Kind::Exists : Kind::Gone, {}};
        if (row.op == SQLITE_UPDATE) {
            conflict.kind = Kind::Changed;
            conflict.columns = columnsWritten(row, columnsAt(database, currentSchemaVersion(), row.table));
        }
        left.append(conflict);
    }
    return left;
}

} // namespace

Done Workspace::applyRecorded(const std::function<Result<bool>()> &work)
{
    INSIEME_TRY(writable());
    Q_ASSERT_X(!m_inStep, "Workspace", "recorded changes inside a step");
    m_inStep = true;
    const auto leave = qScopeGuard([this] { m_inStep = false; });
    INSIEME_TRY(m_database->exec("PRAGMA foreign_keys=OFF"));
    const auto keysOn = qScopeGuard([this] { (void)m_database->exec("PRAGMA foreign_keys=ON"); });
    auto lock = WriteLock::begin(*m_database);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    if (!hasCurrentSchema(*m_database))
        return fail(Error::Code::NewerFile,
                    tr("Another Insieme brought this file to a newer structure. Close it and open it with that "
                       "version; nothing was changed."));
    m_seal->dropCache();
    const auto dropKeys = qScopeGuard([this] { m_seal->dropCache(); });
    const Result<bool> keep = work();
    if (!keep)
        return tl::unexpected(keep.error());
    return *keep ? lock->commit() : Done();
}

Done Workspace::settle(const Dependents &dependents)
{
    Q_ASSERT_X(m_inStep, "Workspace", "settling outside an exchange");
    return Transaction(*m_records, context()).settleAll(dependents);
}

Done Workspace::exchange(const std::function<Result<Exchanged>()> &work)
{
    Exchanged done;
    const QSet<QString> closed = closedTexts(*m_database);
    bool forgot = false;
    const Done applied = applyRecorded([&]() -> Result<bool> {
        auto result = work();
        if (!result)
            return tl::unexpected(std::move(result).error());
        done = std::move(*result);
        if (!done.keep)
            return false;
        INSIEME_TRY(dropContentsOfForgotten());
        forgot = !done.forgotten.isEmpty() || closedTexts(*m_database) != closed;
        if (forgot)
            INSIEME_TRY(noteTraces(*m_database, true));
        return true;
    });
    INSIEME_TRY(applied);
    if (!done.keep)
        return {};
    readFacts();
    // It is committed, whatever copies cannot be cleaned.
    Done erased = forgot ? clearTraces() : Done();
    announce(done.roots);
    return erased;
}

Result<qint64> Workspace::takeBackMerge(qint64 target, const UndoGoOn &goOn)
{
    auto found = mergeNote(*m_database, target);
    if (!found)
        return tl::unexpected(std::move(found).error());
    if (!*found)
        return fail(Error::Code::Refused, tr("Step %1 is no merge. Nothing was changed.").arg(target));
    const MergeNote note = **found;
    if (meta(QStringLiteral("exported_to")).toLongLong() >= target)
        return fail(Error::Code::Refused,
                    tr("This merge was already passed on to other desks in a package, so it cannot be undone as one "
                       "step. Undo or correct the single changes instead."));

    StepWriter writer(*m_database, *m_records, m_author, m_clock->now());
    const Done done = applyRecorded([&]() -> Result<bool> {
        INSIEME_TRY(takeBackMerge(target, note, writer, goOn));
        return true;
    });
    INSIEME_TRY(done);
    announce(writer.roots());
    return writer.step();
}

Done Workspace::takeBackMerge(qint64 target, const MergeNote &note, StepWriter &writer, const UndoGoOn &goOn)
{
    // What this desk found when the forgetting came must go on to the others.
    if (m_database->scalar(QStringLiteral("SELECT count(*) FROM journal WHERE kind=%2 AND (step>%1 OR (step=%1 AND "
                                          "desk=(SELECT value FROM meta WHERE key='desk')))")
                               .arg(target)
                               .arg(qint64(StepKind::Forgotten)))
        > 0)
        return fail(Error::Code::Refused,
                    tr("Step %1 cannot be undone: a person was forgotten since, and that stays so.").arg(target));
    // What was done since must come to nothing: the merge is taken from under it.
    sqlite3_changegroup *group = nullptr;
    sqlite3changegroup_new(&group);
    const auto drop = qScopeGuard([&group] { sqlite3changegroup_delete(group); });
    std::vector<QByteArray> later, merged;
    const auto goesOn = [&goOn]() -> Done {
        return !goOn || goOn(0, 0) ? Done() : fail(Error::Code::Cancelled, tr("It was stopped. Nothing was changed."));
    };
    const Done walked = walkBack(*m_database, target - 1, [&](qint64 step, const QByteArray &changeset) -> Done {
        INSIEME_TRY(goesOn());
        (step == target ? merged : later).push_back(changeset);
        return {};
    });
    INSIEME_TRY(walked);
    for (auto changeset = later.rbegin(); changeset != later.rend(); ++changeset) {
        // Those of an older structure, which a later merge may have brought, cannot be put together with others.
        if (sqlite3changegroup_add(group, static_cast<int>(changeset->size()), changeset->data()) != SQLITE_OK)
            return tl::unexpected(standsUnder(target, {}));
    }
    int size = 0;
    void *data = nullptr;
    sqlite3changegroup_output(group, &size, &data);
    const auto freed = qScopeGuard([&data] { sqlite3_free(data); });
    if (size > 0) {
        const auto rows = ChangesetReader(*m_database, m_catalogue, currentSchemaVersion())
                              .read(QByteArray(static_cast<const char *>(data), size), true);
        if (!rows)
            return tl::unexpected(rows.error());
        return tl::unexpected(standsUnder(target, whatTheyLeft(*m_database, *rows)));
    }

    INSIEME_TRY(writer.start());
    for (const QByteArray &changeset : merged) {
        INSIEME_TRY(goesOn());
        auto inverse = inverseOf(changeset);
        if (!inverse)
            return tl::unexpected(std::move(inverse).error());
        const auto conflicts = applyExactly(*m_database, *inverse);
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        if (!conflicts->isEmpty())
            return fail(Error::Code::Damaged,
                        tr("The file does not hold what its history says. Nothing was changed; restore the latest "
                           "backup."));
    }
    const auto marker = journalEntries(*m_database, QStringLiteral("local_no=%1").arg(target)).front();
    const QByteArray label = marker.label.toUtf8();
    INSIEME_TRY(writer.flush(StepKind::Undo, {label.constData(), parseArguments(m_catalogue, marker.arguments)},
                             marker.cmd, {}, true));

    // The merged commands may come again with the same package: here they stay under another name, as history.
    for (JournalEntry entry : journalEntries(*m_database, QStringLiteral("local_no>=%1 ORDER BY local_no").arg(target)))
    {
        Borrowed withdraw(m_database->cached(
            QStringLiteral("UPDATE journal SET cmd=?2, seq=NULL, status=3, sha256=?3 WHERE local_no=?1")));
        if (entry.step == target && entry.kind != StepKind::Merge)
            entry.cmd = uuidText(newUuid());
        withdraw->bind(1, entry.localNo);
        withdraw->bind(2, entry.cmd);
        withdraw->bind(3, entry.hash());
        INSIEME_TRY(withdraw->run());
    }
    for (const JournalEntry &before : note.replaced) {
        auto now = journalEntries(*m_database, QStringLiteral("cmd='%1'").arg(before.cmd));
        if (now.size() != 1)
            continue;
        now.front().seq = before.seq;
        now.front().status = before.status;
        now.front().stored = before.stored;
        now.front().original = before.original;
        INSIEME_TRY(rewriteEntry(*m_database, now.front()));
    }
    INSIEME_TRY(m_database->exec(
        QStringLiteral("DELETE FROM conflict WHERE step=%1; UPDATE conflict SET closed=NULL WHERE closed=%1")
            .arg(target)));
    Statement desk(*m_database, QStringLiteral("UPDATE desk SET received=?2, confirmed=?3 WHERE id=?1"));
    desk.bind(1, note.desk);
    desk.bind(2, note.received);
    desk.bind(3, note.confirmed);
    return desk.run();
}

} // namespace insieme
