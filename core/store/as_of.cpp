// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/as_of.h"

#include "core/store/backup.h"
#include "core/store/chain.h"
#include "core/store/schema.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QFile>

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

/// What was taken back no longer fits where an update of the structure moved values in between: these days are in the
/// copy that was made before the update.
tl::unexpected<Error> beforeAnUpdate(const Database &database, int version)
{
    const QString day =
        database.scalarText(QStringLiteral("SELECT at FROM schema_step WHERE version=%1").arg(version + 1)).left(10);
    return fail(Error::Code::Refused,
                Texts::tr("On %1 the file was brought to a new structure that keeps some values elsewhere, so days "
                          "before are not made again from here. They are in the automatic copy made just before: look "
                          "for “before-%2” in its name. Nothing was written.")
                    .arg(italianText(parseIsoDate(day).value_or(Date())))
                    .arg(version + 1));
}

Done takeBackTo(Database &database, qint64 step)
{
    INSIEME_TRY(walkBack(database, step, [&](qint64 at, const QByteArray &changeset) -> Done {
        const auto inverse = inverseOf(changeset);
        if (!inverse)
            return tl::unexpected(inverse.error());
        const auto conflicts = applyExactly(database, *inverse);
        if (!conflicts)
            return tl::unexpected(conflicts.error());
        if (conflicts->isEmpty())
            return {};
        const auto version = static_cast<int>(
            database.scalar(QStringLiteral("SELECT schema_ver FROM journal WHERE local_no=%1").arg(at)));
        return version < currentSchemaVersion() ? Done(beforeAnUpdate(database, version)) : Done(doesNotFit());
    }));
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
    for (const char *sql : {"DELETE FROM journal_row WHERE local_no IN (SELECT local_no FROM journal WHERE step>%1)",
                            "DELETE FROM journal WHERE step>%1", "DELETE FROM \"merge\" WHERE step>%1",
                            "DELETE FROM conflict WHERE step>%1", "UPDATE conflict SET closed=NULL WHERE closed>%1"})
        INSIEME_TRY(database.exec(QString::fromLatin1(sql).arg(step)));
    return {};
}

} // namespace

Done asOf(const Workspace &workspace, const Date &day, const QString &target)
{
    const qint64 step = lastStepOn(workspace.database(), day);
    if (step == 0)
        return fail(Error::Code::Refused,
                    Texts::tr("On the evening of %1 this file held nothing yet.").arg(italianText(day)));
    if (QFile::exists(target))
        return fail(Error::Code::Io, Texts::tr("%1 exists already and was not replaced.").arg(target));
    // Under another name until it is whole.
    const QString part = target + QStringLiteral(".making");
    QFile::remove(part);
    const auto tidy = qScopeGuard([&part] {
        for (const QString &suffix :
             {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
            QFile::remove(part + suffix);
    });
    INSIEME_TRY(backupTo(workspace.database(), part));
    {
        auto opened = Database::open(part, Database::Access::ReadWrite);
        if (!opened)
            return tl::unexpected(std::move(opened).error());
        Database &database = **opened;
        INSIEME_TRY(database.exec("PRAGMA journal_mode=DELETE; PRAGMA foreign_keys=OFF"));
        auto lock = WriteLock::begin(database);
        if (!lock)
            return tl::unexpected(std::move(lock).error());
        INSIEME_TRY(takeBackTo(database, step));
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
    if (!QFile::rename(part, target))
        return fail(Error::Code::Io, Texts::tr("%1 could not be written.").arg(target));
    QFile::setPermissions(target, QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup);
    return {};
}

Result<QList<RecordChange>> changesBetween(const Workspace &workspace, const Date &from, const Date &to)
{
    const Database &database = workspace.database();
    const qint64 first = lastStepOn(database, from), last = lastStepOn(database, to);
    std::vector<QByteArray> newestFirst;
    INSIEME_TRY(walkBack(database, first, [&](qint64 step, const QByteArray &changeset) -> Done {
        if (step <= last && !changeset.isEmpty())
            newestFirst.push_back(changeset);
        return {};
    }));
    sqlite3_changegroup *group = nullptr;
    sqlite3changegroup_new(&group);
    const auto drop = qScopeGuard([&group] { sqlite3changegroup_delete(group); });
    for (auto changeset = newestFirst.rbegin(); changeset != newestFirst.rend(); ++changeset) {
        const int code = sqlite3changegroup_add(group, static_cast<int>(changeset->size()), changeset->data());
        if (code != SQLITE_OK)
            return fail(Error::Code::Refused,
                        Texts::tr("The structure of the file was changed between these two days, so they cannot be "
                                  "compared field by field. Open the file as it was on each of them."),
                        QStringLiteral("changegroup %1").arg(code));
    }
    int size = 0;
    void *data = nullptr;
    if (sqlite3changegroup_output(group, &size, &data) != SQLITE_OK)
        return doesNotFit();
    const QByteArray net(static_cast<const char *>(data), size);
    sqlite3_free(data);
    return History(workspace).changesIn(net, currentSchemaVersion(), workspace.context());
}

} // namespace insieme
