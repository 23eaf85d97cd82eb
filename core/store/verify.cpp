// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/record/display.h"
#include "core/record/json.h"
#include "core/store/attachments.h"
#include "core/store/content_hash.h"
#include "core/store/forward.h"
#include "core/store/journal.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <set>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

static QString nameOf(const Workspace &workspace, const RecordType &type, const QUuid &id)
{
    return QStringLiteral("%1 “%2”").arg(type.singularLabel(), workspace.title(type, id, {}));
}

/// The record that a row of a table belongs to.
static QString ownerOf(const Workspace &workspace, const RecordType &type, const QUuid &row)
{
    RowChange change;
    change.table = QLatin1String(type.table);
    change.pk = row;
    const RootChange root = rootOf(workspace.database(), workspace.catalogue(), change);
    const RecordType *whose = root.type ? workspace.records().typeOfRow(*root.type, root.id) : nullptr;
    return whose ? nameOf(workspace, *whose, root.id) : nameOf(workspace, type, row);
}

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
        std::set<QUuid> differing;
        for (const int side : {0, 1}) {
            for (auto row = rows[side].cbegin(); row != rows[side].cend(); ++row) {
                if (const auto other = rows[1 - side].constFind(row.key());
                    other == rows[1 - side].cend() || *other != *row)
                    differing.insert(row.key());
            }
        }
        if (!differing.empty())
            findings << Texts::tr(
                            "History: in “%2” there are rows that are not what the history says, %1 in all (first: %3)")
                            .arg(differing.size())
                            .arg(type->pluralLabel(), ownerOf(workspace, *type, *differing.begin()));
    }
    return findings;
}

/// What a column holds and nobody reads: the program takes it for not stated, and the next change would lose it.
static QStringList unreadableValues(const Workspace &workspace)
{
    QStringList findings;
    for (const RecordType *type : workspace.catalogue().recorded()) {
        AnyRecord record(*type);
        for (const Field &field : type->fields) {
            if (!field.stored() || isSealed(*type, field) || field.kind() == Kind::Text
                || qstrcmp(field.ops->sql, "TEXT") != 0)
                continue;
            Statement select(
                workspace.database(),
                QStringLiteral("SELECT id, %1 FROM %2 WHERE %1<>''").arg(quoted(field.column), quoted(type->table)));
            while (select.next()) {
                field.ops->read(select.handle(), 1, field.at(record.data()));
                const Value value = field.value(record.data(), {});
                const auto *choice = std::get_if<Choice>(&value);
                if (choice ? choice->index >= 0 : !isNull(value))
                    continue;
                findings << Texts::tr("%1: %2 holds “%3”, which cannot be read; expected: %4.")
                                .arg(ownerOf(workspace, *type, select.uuid(0)), type->label(field),
                                     select.text(1).left(60), expectedForm(field));
            }
        }
    }
    return findings;
}

/// Whoever has sealed values, no key and was not forgotten lost what is personal.
static QStringList lostKeys(const Workspace &workspace)
{
    QStringList findings;
    for (const RecordType *type : workspace.catalogue().types) {
        if (!type->sealed || subjectField(*type))
            continue;
        QStringList sealed;
        for (const Field &field : type->fields) {
            if (isSealed(*type, field))
                sealed << quoted(field.column);
        }
        Statement lost(
            workspace.database(),
            QStringLiteral("SELECT id FROM %1 WHERE coalesce(%2) IS NOT NULL AND id NOT IN (SELECT person "
                           "FROM person_key) AND id NOT IN (SELECT person FROM forgotten_person) ORDER BY id")
                .arg(quoted(type->table), (sealed << QStringLiteral("NULL")).join(QLatin1Char(','))));
        while (lost.next())
            findings << Texts::tr("%1 %2: the key to what is personal of them is missing, and they were not forgotten. "
                                  "Restore the latest copy that is whole.")
                            .arg(type->singularLabel(), lost.text(0));
    }
    return findings;
}

/// The records that keep a content by its hash, each with the record that it hangs on.
static QStringList keepersOf(const Workspace &workspace, const QString &sha256)
{
    QStringList keepers;
    for (const RecordType *type : workspace.catalogue().types) {
        for (const Field &field : type->fields) {
            if (!field.stored() || field.kind() != Kind::Text || isSealed(*type, field))
                continue;
            Statement keeping(
                workspace.database(),
                QStringLiteral("SELECT id FROM %1 WHERE %2=?1").arg(quoted(type->table), quoted(field.column)));
            keeping.bind(1, sha256);
            while (keeping.next()) {
                const QUuid id = keeping.uuid(0);
                QString name = nameOf(workspace, *type, id);
                const auto record = workspace.records().load(*type, id);
                QStringList named;
                for (const Field &each : type->fields) {
                    if (record && each.is.names)
                        named << plainText(each.value(record->data(), {}));
                }
                if (const RecordType *other = workspace.catalogue().findTable(named.value(0)))
                    name += QStringLiteral(", ") + nameOf(workspace, *other, QUuid::fromString(named.value(1)));
                keepers << name;
            }
        }
    }
    keepers.removeDuplicates();
    return keepers;
}

static QStringList damagedContents(const Workspace &workspace)
{
    QStringList findings;
    Statement statement(workspace.database(), QStringLiteral("SELECT sha256 FROM blob ORDER BY sha256"));
    while (statement.next()) {
        const QString sha256 = statement.text(0);
        const auto kept = content(workspace.database(), sha256);
        if (kept)
            continue;
        QStringList keepers = keepersOf(workspace, sha256);
        if (keepers.isEmpty())
            keepers << sha256.left(12);
        for (const QString &keeper : keepers)
            findings << QStringLiteral("%1: %2").arg(keeper, kept.error().text);
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
                findings << Texts::tr("History: what step %1 changed is damaged").arg(number);
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
            const auto name = [&] { return nameOf(workspace, *type, id); };
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
    findings += unreadableValues(workspace) + lostKeys(workspace) + damagedContents(workspace);
    if (workspace.database().wasChangedMeanwhile())
        return {writtenMeanwhile().text};
    findings.removeDuplicates();
    return findings;
}

QStringList fileRemarks(const Workspace &workspace)
{
    QStringList remarks;
    const Context context = workspace.context();
    for (const FindingSource &source : workspace.catalogue().findings) {
        if (!source.ofFile)
            continue;
        for (const QUuid &id : workspace.records().ids(*source.about)) {
            const RecordType *type = workspace.records().typeOfRow(*source.about, id);
            const auto record = workspace.records().load(type ? *type : *source.about, id);
            for (const Problem &problem : record ? source.find(workspace.records(), *record, context) : Problems())
                remarks << nameOf(workspace, record->type(), id) + QStringLiteral(": ") + problem.text;
        }
    }
    return remarks;
}

Done soundCopy(const QString &path, const Catalogue &catalogue, const CopyGoOn &goOn)
{
    // A file of an older structure is looked at as it will be once it is opened; the copy stays what it is.
    QTemporaryDir folder;
    QString looked = path;
    if (const auto head = inspectFile(path); head && head->schemaVersion < currentSchemaVersion()) {
        const auto older = Database::openToRead(path);
        looked = folder.filePath(QStringLiteral("copy.insieme"));
        if (!older)
            return tl::unexpected(older.error());
        INSIEME_TRY(backupTo(**older, looked, goOn));
    }
    OpenOptions options;
    options.readOnly = looked == path;
    const auto opened = Workspace::open(looked, catalogue, options);
    if (!opened)
        return tl::unexpected(opened.error());
    const QStringList findings = verify(**opened);
    if (findings.isEmpty())
        return {};
    constexpr qsizetype told = 10;
    QStringList lines = findings.mid(0, told);
    if (findings.size() > told)
        lines << Texts::tr("… and %n more.", nullptr, static_cast<int>(findings.size() - told));
    return fail(
        Error::Code::Damaged,
        Texts::tr("The copy %1 is not sound. Nothing was restored. Take another copy if there is one.").arg(path)
            + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
}

} // namespace insieme
