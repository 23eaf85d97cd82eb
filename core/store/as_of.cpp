// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/as_of.h"

#include "core/base/elision.h"
#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/forgetting.h"
#include "core/store/forward.h"
#include "core/store/schema.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

tl::unexpected<Error> doesNotFit()
{
    return fail(Error::Code::Damaged,
                Texts::tr("The file does not hold what its history says. Restore the latest backup."));
}

/// Counts the steps and hands them on until the work is to end.
class Counted {
public:
    Counted(const Database &database, qint64 after, const StepGoOn &goOn)
        : m_goOn(goOn)
        , m_all(database.scalar(
              QStringLiteral("SELECT count(*) FROM journal WHERE local_no=step AND local_no>%1").arg(after)))
    {
    }
    Done next(qint64 step)
    {
        if (m_goOn && step != m_last && !m_goOn(m_done++, m_all))
            return fail(Error::Code::Cancelled, Texts::tr("Stopped. Nothing was written."));
        m_last = step;
        return {};
    }

private:
    const StepGoOn &m_goOn;
    qint64 m_all, m_done = 0, m_last = 0;
};

/// The records as they were after `step`, made from the beginning of the history: where an update of the structure
/// moved values elsewhere, what came before does not fit backwards any more.
Result<std::unique_ptr<ForwardReplay>> forwardTo(const Workspace &workspace, qint64 step, const QString &path,
                                                 const StepGoOn &goOn)
{
    const Database &database = workspace.database();
    std::vector<std::pair<qint64, QByteArray>> newestFirst;
    Counted counted(database, 0, goOn);
    INSIEME_TRY(walkBack(database, 0, [&](qint64 at, const QByteArray &changeset) -> Done {
        if (at <= step && !changeset.isEmpty())
            newestFirst.emplace_back(at, changeset);
        return counted.next(at);
    }));
    auto replay = ForwardReplay::begin(path, workspace.clock().now());
    if (!replay)
        return replay;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        Borrowed version(database.cached(QStringLiteral("SELECT schema_ver FROM journal WHERE local_no=?1")));
        version->bind(1, entry->first);
        const auto conflicts = (*replay)->apply(version->next() ? version->integer(0) : 1, entry->second);
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        if (!conflicts->isEmpty())
            return doesNotFit();
    }
    INSIEME_TRY((*replay)->finish());
    return replay;
}

/// The structure in which the first step after `step` was written; today's after the last one.
qint64 versionAfter(const Database &database, qint64 step)
{
    const qint64 next =
        database.scalar(QStringLiteral("SELECT ifnull(min(local_no), 0) FROM journal WHERE local_no>%1").arg(step));
    return next == 0 ? currentSchemaVersion()
                     : database.scalar(QStringLiteral("SELECT schema_ver FROM journal WHERE local_no=%1").arg(next));
}

/// The records of the file at `database` become those of the evening after `step`.
Done takeBackRecords(const Workspace &workspace, Database &database, qint64 step, const StepGoOn &goOn)
{
    if (versionAfter(database, step) != currentSchemaVersion()) {
        const QTemporaryDir folder;
        const auto before = forwardTo(workspace, step, folder.filePath(QStringLiteral("before.insieme")), goOn);
        return before ? takeRecords(database, workspace.catalogue(), (*before)->database())
                      : Done(tl::unexpected(before.error()));
    }
    Counted counted(database, step, goOn);
    return walkBack(database, step, [&](qint64 at, const QByteArray &changeset) -> Done {
        INSIEME_TRY(counted.next(at));
        const auto inverse = inverseOf(changeset);
        if (!inverse)
            return tl::unexpected(inverse.error());
        const auto conflicts = applyExactly(database, *inverse);
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        return conflicts->isEmpty() ? Done() : Done(doesNotFit());
    });
}

Done takeBackJournal(Database &database, qint64 step)
{
    // Entries that later merges rewrote are again what they were.
    std::vector<qint64> merges;
    {
        Statement select(database,
                         QStringLiteral("SELECT step FROM \"merge\" WHERE step>%1 ORDER BY step DESC").arg(step));
        while (select.next())
            merges.push_back(select.integer(0));
    }
    for (const qint64 merge : merges) {
        auto note = mergeNote(database, merge);
        if (!note)
            return tl::unexpected(std::move(note).error());
        for (const JournalEntry &before : (*note)->replaced) {
            auto now = journalEntries(database, QStringLiteral("cmd='%1'").arg(before.cmd));
            if (now.empty())
                continue;
            now.front().seq = before.seq;
            now.front().status = before.status;
            now.front().stored = before.stored;
            now.front().original = before.original;
            INSIEME_TRY(rewriteEntry(database, now.front()));
        }
    }
    for (const char *sql : {"DELETE FROM journal_row WHERE local_no IN (SELECT local_no FROM journal WHERE local_no>%1 "
                            "AND step>%1)",
                            "DELETE FROM journal WHERE local_no>%1 AND step>%1", "DELETE FROM \"merge\" WHERE step>%1",
                            "DELETE FROM conflict WHERE step>%1", "UPDATE conflict SET closed=NULL WHERE closed>%1"})
        INSIEME_TRY(database.exec(QString::fromLatin1(sql).arg(step)));
    return {};
}

/// The changeset that makes the records of the file at `path` those of `database`; both have today's structure.
Result<QByteArray> differenceOf(Database &database, const Catalogue &catalogue, const QString &path)
{
    Statement attach(database, QStringLiteral("ATTACH ?1 AS before"));
    attach.bind(1, path);
    INSIEME_TRY(attach.run());
    auto recorder = Recorder::start(database, catalogue);
    if (!recorder)
        return tl::unexpected(std::move(recorder).error());
    INSIEME_TRY(recorder->addDifferences("before", catalogue));
    return recorder->changeset();
}

} // namespace

Done asOf(const Workspace &workspace, const Date &day, const QString &target, const StepGoOn &goOn)
{
    const qint64 step = lastStepOn(workspace.database(), day);
    if (step == 0)
        return fail(Error::Code::Refused,
                    elided(Texts::tr("On the evening of %1 this file held nothing yet.").arg(italianText(day))));
    if (QFile::exists(target))
        return fail(Error::Code::Io, Texts::tr("%1 exists already and was not replaced.").arg(target));
    INSIEME_TRY(folderTakes(target));
    Unfinished part(target, Unfinished::Kind::Made);
    INSIEME_TRY(copyTo(workspace.database(), part));
    {
        auto opened = Database::open(part.path(), Database::Access::ReadWrite);
        if (!opened)
            return tl::unexpected(std::move(opened).error());
        Database &database = **opened;
        INSIEME_TRY(database.exec("PRAGMA journal_mode=DELETE; PRAGMA foreign_keys=OFF"));
        auto lock = WriteLock::begin(database);
        if (!lock)
            return tl::unexpected(std::move(lock).error());
        INSIEME_TRY(takeBackRecords(workspace, database, step, goOn));
        INSIEME_TRY(keepClosed(database, {})); // before the steps that say so are taken back
        INSIEME_TRY(takeBackJournal(database, step));
        Statement mark(database,
                       QStringLiteral("INSERT INTO meta(key, value) VALUES('as_of', ?1) ON CONFLICT(key) DO UPDATE SET "
                                      "value=?1"));
        mark.bind(1, isoText(day));
        INSIEME_TRY(mark.run());
        Seal seal(database);
        const Records records(database, seal, workspace.catalogue());
        INSIEME_TRY(Search(records, workspace).rebuild(day));
        INSIEME_TRY(lock->commit());
    }
    if (!part.finish())
        return fail(Error::Code::Io, Texts::tr("%1 could not be written.").arg(target));
    QFile::setPermissions(target, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup);
    return {};
}

Result<QList<RecordChange>> changesBetween(const Workspace &workspace, const Date &from, const Date &to,
                                           const StepGoOn &goOn)
{
    const Database &database = workspace.database();
    const qint64 first = lastStepOn(database, from), last = lastStepOn(database, to);
    std::vector<QByteArray> newestFirst;
    Counted counted(database, first, goOn);
    INSIEME_TRY(walkBack(database, first, [&](qint64 step, const QByteArray &changeset) -> Done {
        if (step <= last && !changeset.isEmpty())
            newestFirst.push_back(changeset);
        return counted.next(step);
    }));
    // Backwards through one structure the steps are added up; across an update the two states are compared.
    sqlite3_changegroup *group = nullptr;
    sqlite3changegroup_new(&group);
    const auto drop = qScopeGuard([&group] { sqlite3changegroup_delete(group); });
    bool together = versionAfter(database, first) == currentSchemaVersion();
    for (auto changeset = newestFirst.rbegin(); together && changeset != newestFirst.rend(); ++changeset)
        together = sqlite3changegroup_add(group, static_cast<int>(changeset->size()), changeset->data()) == SQLITE_OK;
    QByteArray net;
    if (together) {
        int size = 0;
        void *data = nullptr;
        if (sqlite3changegroup_output(group, &size, &data) != SQLITE_OK)
            return doesNotFit();
        net = QByteArray(static_cast<const char *>(data), size);
        sqlite3_free(data);
    } else {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("first.insieme"));
        {
            const auto before = forwardTo(workspace, first, path, goOn);
            if (!before)
                return tl::unexpected(before.error());
        }
        const auto after = forwardTo(workspace, last, folder.filePath(QStringLiteral("last.insieme")), goOn);
        if (!after)
            return tl::unexpected(after.error());
        auto difference = differenceOf((*after)->database(), workspace.catalogue(), path);
        if (!difference)
            return tl::unexpected(std::move(difference).error());
        net = std::move(*difference);
    }
    return History(workspace).changesIn(net, currentSchemaVersion(), workspace.context());
}

} // namespace insieme
