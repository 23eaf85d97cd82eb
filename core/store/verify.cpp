// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/attachments.h"
#include "core/store/content_hash.h"
#include "core/store/forward.h"
#include "core/store/journal.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

/// Where a file does not know what the columns of a table were called: the history of that time has no fields.
/// `made`: a file of the same structure that went through all versions.
static QStringList columnFindings(const Workspace &workspace, const Database &made)
{
    qint64 wrong = 0;
    QString first;
    Statement expected(made, QStringLiteral("SELECT version, tbl, cols FROM schema_columns ORDER BY version, tbl"));
    while (expected.next()) {
        const QStringList known =
            columnsAt(workspace.database(), static_cast<int>(expected.integer(0)), expected.text(1));
        if (known.join(QLatin1Char(',')) == expected.text(2))
            continue;
        if (wrong++ == 0)
            first = QStringLiteral("%1, %2").arg(expected.text(1)).arg(expected.integer(0));
    }
    if (wrong == 0)
        return {};
    return {Texts::tr("History: the names of the columns are missing or wrong in %1 places (first: table %2), so that "
                      "it cannot tell which fields changed. The records are not touched; restore the latest copy that "
                      "is whole.")
                .arg(QString::number(wrong), first)};
}

/// What the entries of a step wrote and the histories of the records do not show. `changesets`: of its entries.
static QStringList unshownRows(const Workspace &workspace, qint64 step, const QList<QByteArray> &changesets)
{
    QStringList findings;
    const Database &database = workspace.database();
    Borrowed entries(
        database.cached(QStringLiteral("SELECT local_no, schema_ver, kind FROM journal WHERE %1 ORDER BY local_no")
                            .arg(ofStep(QStringLiteral("?1")))));
    entries->bind(1, step);
    for (const QByteArray &changeset : changesets) {
        if (!entries->next())
            break;
        // What a merge did as a whole is shown by the entries that it brought.
        if (static_cast<StepKind>(entries->integer(2)) == StepKind::Merge)
            continue;
        const ChangesetReader reader(database, workspace.catalogue(), static_cast<int>(entries->integer(1)));
        const auto rows = reader.read(changeset, false);
        if (!rows) {
            findings << Texts::tr("History: %1").arg(rows.error().text);
            continue;
        }
        QSet<std::pair<QString, QUuid>> shown;
        Borrowed noted(database.cached(QStringLiteral("SELECT tbl, pk FROM journal_row WHERE local_no=?1")));
        noted->bind(1, entries->integer(0));
        while (noted->next())
            shown.insert({noted->text(0), noted->uuid(1)});
        const auto missing = std::count_if(rows->begin(), rows->end(), [&](const RowChange &row) {
            return workspace.catalogue().findTable(row.table) && !shown.contains({row.table, row.pk});
        });
        if (missing > 0)
            findings << Texts::tr("History: entry %1 changed %n row(s) that the histories of their records do not "
                                  "show. The records are not touched; restore the latest copy that is whole.",
                                  nullptr, static_cast<int>(missing))
                            .arg(entries->integer(0));
    }
    return findings;
}

/// Replays the whole history in an empty file: it must give exactly the records of this one.
static QStringList replayFindings(const Workspace &workspace)
{
    QTemporaryDir folder;
    const auto broken = [](const Error &error) {
        return QStringList{Texts::tr("History: it could not be replayed (%1)").arg(error.text)};
    };
    auto replay = ForwardReplay::begin(folder.filePath(QStringLiteral("replay.insieme")), workspace.clock().now());
    if (!replay)
        return broken(replay.error());
    for (const JournalEntry &entry : journalEntries(
             workspace.database(), QStringLiteral("kind<>5 AND status<>3 ORDER BY seq IS NULL, seq, local_no")))
    {
        const auto changeset = unpacked(entry.stored);
        if (!changeset)
            return broken(changeset.error());
        const auto conflicts = (*replay)->apply(entry.schemaVersion, *changeset);
        if (!conflicts)
            return broken(conflicts.error());
        if (!conflicts->isEmpty()) {
            const ApplyConflict &first = conflicts->front();
            const RecordType *type = workspace.catalogue().findTable(first.table);
            return {Texts::tr("History: entry %1 does not fit the state before it (%2)")
                        .arg(entry.localNo)
                        .arg(type ? type->singularLabel() : first.table)};
        }
    }
    if (const Done done = (*replay)->finish(); !done)
        return broken(done.error());
    Database &database = (*replay)->database();
    QStringList findings = columnFindings(workspace, database);
    if (contentHash(database, workspace.catalogue()) == contentHash(workspace.database(), workspace.catalogue()))
        return findings;
    for (const RecordType *type : workspace.catalogue().recorded()) {
        QHash<QUuid, QByteArray> rows[2];
        for (int side = 0; side < 2; ++side) {
            Statement select(side == 0 ? database : workspace.database(),
                             QStringLiteral("SELECT * FROM \"%1\"").arg(QLatin1String(type->table)));
            while (select.next()) {
                QByteArray row;
                for (int i = 1; i < sqlite3_column_count(select.handle()); ++i)
                    row += select.blob(i) + '|';
                rows[side].insert(select.uuid(0), row);
            }
        }
        qint64 differing = 0;
        for (auto row = rows[0].cbegin(); row != rows[0].cend(); ++row)
            differing += !rows[1].contains(row.key()) || rows[1][row.key()] != row.value();
        for (auto row = rows[1].cbegin(); row != rows[1].cend(); ++row)
            differing += !rows[0].contains(row.key());
        if (differing > 0)
            findings << Texts::tr("History: %1 rows of “%2” are not what the history says")
                            .arg(differing)
                            .arg(type->pluralLabel());
    }
    return findings;
}

QStringList verify(const Workspace &workspace, QStringList *drafts)
{
    QStringList findings;
    const Database &database = workspace.database();
    {
        Statement check(database, QStringLiteral("PRAGMA integrity_check(20)"));
        while (check.next()) {
            if (check.text(0) != QLatin1String("ok"))
                findings << Texts::tr("File: %1").arg(check.text(0));
        }
        Statement keys(database, QStringLiteral("PRAGMA foreign_key_check"));
        while (keys.next())
            findings << Texts::tr("Table %1: a row points to a record of %2 that is not there")
                            .arg(keys.text(0), keys.text(2));
    }
    for (const QString &problem : schemaProblems(database, workspace.catalogue()))
        findings << Texts::tr("Structure: %1").arg(problem);

    QStringList unshown;
    qint64 expected = 1, step = 0;
    Statement journal(database, QStringLiteral("SELECT local_no, step FROM journal ORDER BY local_no"));
    while (journal.next()) {
        const qint64 number = journal.integer(0);
        if (number != expected)
            findings << Texts::tr("History: entry %1 is missing").arg(expected);
        expected = number + 1;
        // Undo and merges walk back from step to step: what belongs to one stands together, from its first entry on.
        if (journal.integer(1) != number && journal.integer(1) != step)
            findings << Texts::tr("History: entry %1 does not stand with its step").arg(number);
        step = journal.integer(1);
        if (step == number) {
            if (const auto changesets = changesetsOf(database, number))
                unshown += unshownRows(workspace, number, *changesets);
            else
                findings << Texts::tr("History: %1").arg(changesets.error().text);
        }
    }

    if (findings.isEmpty())
        findings += replayFindings(workspace);
    findings += unshown;

    const Context context = workspace.context();
    for (const RecordType *type : workspace.catalogue().types) {
        for (const QUuid &id : workspace.records().ids(*type)) {
            const auto record = workspace.records().load(*type, id);
            if (!record) {
                findings << record.error().text;
                continue;
            }
            const auto name = [&] {
                return QStringLiteral("%1 “%2”").arg(type->singularLabel(), workspace.title(*type, id, {}));
            };
            // A record is looked at once, as the most particular type that it is.
            if (!type->extends) {
                for (const BrokenRule &rule : brokenChecks(workspace.records(), *type, id, context))
                    findings << name() + QStringLiteral(": ") + rule.finding.text;
                for (const BrokenRule &rule : drafts
                         ? brokenChecks(workspace.records(), *type, id, context, Guard::Strength::Complete)
                         : QList<BrokenRule>())
                    *drafts << name() + QStringLiteral(": ") + rule.finding.text;
            }
            for (const Guard &guard : workspace.catalogue().guards) {
                if (std::find(guard.about.begin(), guard.about.end(), type) == guard.about.end())
                    continue;
                QList<Finding> broken;
                guard.run(workspace.records(), *type, id, broken);
                for (const Finding &finding : broken)
                    findings << name() + QStringLiteral(": ") + finding.text;
            }
        }
    }
    findings += damagedAttachments(database);
    findings.removeDuplicates();
    return findings;
}

} // namespace insieme
