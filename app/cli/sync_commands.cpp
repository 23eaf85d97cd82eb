// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/store/as_of.h"
#include "core/store/backup.h"
#include "core/store/search.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A passphrase never stands on the command line, where every program can read it.
Result<QString> passphrase(const Invocation &in)
{
    const auto empty = [] {
        return insieme::fail(Error::Code::Invalid,
                             Texts::tr("The passphrase is empty. Nothing was written or read; give one, or leave it "
                                       "out."));
    };
    if (!in.has("passphrase-file")) {
        const QString text = qEnvironmentVariable("INSIEME_PASSPHRASE");
        return text.isEmpty() && qEnvironmentVariableIsSet("INSIEME_PASSPHRASE") ? Result<QString>(empty()) : text;
    }
    QFile file(in.option("passphrase-file"));
    if (!file.open(QIODevice::ReadOnly))
        return insieme::fail(Error::Code::Io, Texts::tr("%1 could not be read.").arg(file.fileName()));
    QString text = QString::fromUtf8(file.readAll());
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    return text.isEmpty() ? Result<QString>(empty()) : text;
}

Result<Package> packageOf(Invocation &in, const QString &path)
{
    auto words = passphrase(in);
    if (!words)
        return tl::unexpected(std::move(words).error());
    return readPackage(path, *words);
}

QString decided(const QString &resolution)
{
    return resolution.isEmpty() ? QStringLiteral("open") : resolution;
}

int exportPackage(Invocation &in)
{
    if (in.words.size() != 3)
        return in.usage(Texts::tr("Usage: insieme-cli %1").arg(QStringLiteral("sync export FILE OUT [--full]")));
    if (QFile::exists(in.word(2)))
        return in.fail({Error::Code::Io, Texts::tr("%1 exists already and was not replaced.").arg(in.word(2))});
    auto words = passphrase(in);
    if (!words)
        return in.fail(words.error());
    auto opened = in.open(in.word(1), true);
    if (!opened)
        return in.fail(opened.error());
    const auto package = exportPackage(**opened,
                                       {.full = in.has("full"),
                                        .attachments = !in.has("without-attachments"),
                                        .withoutPeople = in.has("without-people")},
                                       in.word(2), *words);
    if (!package)
        return in.fail(package.error());
    in.err << Texts::tr("Package %1 of “%2”: %3 changes.")
                  .arg(package->header.number)
                  .arg(package->header.deskName)
                  .arg(package->entries.size())
           << '\n';
    return Done;
}

void listRecords(Invocation &in, const MergeReport &report)
{
    Rows rows(in,
              {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("change"),
               QStringLiteral("row"), QStringLiteral("field"), QStringLiteral("base"), QStringLiteral("mine"),
               QStringLiteral("theirs"), QStringLiteral("conflict")},
              {Texts::tr("Area"), Texts::tr("Id"), Texts::tr("Record"), Texts::tr("Change"), Texts::tr("Row"),
               Texts::tr("Field"), Texts::tr("Before"), Texts::tr("Here"), Texts::tr("There"), Texts::tr("Conflict")},
              {QStringLiteral("conflict")});
    for (const MergedRecord &record : report.records) {
        const bool added = record.op == SQLITE_INSERT, removed = record.op == SQLITE_DELETE;
        const QString code = record.setAside ? QStringLiteral("set_aside")
            : added                          ? QStringLiteral("new")
            : removed                        ? QStringLiteral("deleted")
                                             : QStringLiteral("changed");
        const QString word = record.setAside ? Texts::tr("set aside")
            : added                          ? Texts::tr("new")
            : removed                        ? Texts::tr("deleted")
                                             : Texts::tr("changed");
        const auto add = [&](const MergedField &field) {
            const QString conflict = field.conflict ? QStringLiteral("true") : QStringLiteral("false");
            rows.add({insieme::kindOf(*record.type), uuidText(record.id), record.title, code,
                      field.row ? insieme::kindOf(*field.row) : QString(),
                      field.field ? QLatin1String(field.field->column) : QString(), field.base.plain, field.here.plain,
                      field.there.plain, conflict},
                     {record.type->pluralLabel(), shownKey(uuidText(record.id)), record.title, word, field.where,
                      field.label, field.base, field.here, field.there,
                      field.conflict ? Texts::tr("to decide") : QString()});
        };
        for (const MergedField &field : record.fields)
            add(field);
        if (record.fields.isEmpty())
            add({});
    }
    rows.finish();
}

void tellOutcome(Invocation &in, const MergeReport &report)
{
    in.err << Texts::tr("Package %1 of “%2”: %3 changes, %4 applied, %5 agreed already, %6 set aside; %7 of this desk "
                        "done again; %8 conflicts.")
                  .arg(report.header.number)
                  .arg(report.header.deskName)
                  .arg(report.arrived)
                  .arg(report.applied)
                  .arg(report.absorbed)
                  .arg(report.setAside)
                  .arg(report.replayed)
                  .arg(report.conflicts.size())
           << '\n';
    if (!report.forgotten.isEmpty())
        in.err << Texts::tr("Forgotten with it, for good: %1.").arg(report.forgotten.join(QStringLiteral(", ")))
               << '\n';
    if (report.ownSetAside > 0)
        in.err << Texts::tr("Changes of this desk that do not fit any more and are taken back until they are decided: "
                            "%1.")
                      .arg(report.ownSetAside)
               << '\n';
    for (const MergeFinding &finding : report.findings) {
        in.err << Texts::tr("Rule: %1 “%2”: %3").arg(finding.type->singularLabel(), finding.title, finding.text)
               << '\n';
        if (!finding.here.isEmpty() || !finding.there.isEmpty())
            in.err << "  " << Texts::tr("Here: %1. There: %2.").arg(finding.here, finding.there) << '\n';
    }
    if (!report.absentAttachments.isEmpty())
        in.err << Texts::tr("%1 attachments have not arrived yet.").arg(report.absentAttachments.size()) << '\n';
}

int merge(Invocation &in, bool keep)
{
    if (in.words.size() != 3)
        return in.usage(
            Texts::tr("Usage: insieme-cli %1")
                .arg(keep ? QStringLiteral("sync import FILE PACKAGE") : QStringLiteral("sync preview FILE PACKAGE")));
    const auto package = packageOf(in, in.word(2));
    if (!package)
        return in.fail(package.error());
    auto opened = in.open(in.word(1), keep);
    if (!opened)
        return in.fail(opened.error());
    const QTemporaryDir folder;
    if ((*opened)->isReadOnly()) {
        // A preview merges and takes it back: whoever may only read sees it in a copy.
        const QString copy = folder.filePath(QStringLiteral("preview.insieme"));
        if (!folder.isValid())
            return in.fail({Error::Code::Io, (*opened)->readOnlyReason()});
        if (const auto copied = backupTo((*opened)->database(), copy); !copied)
            return in.fail(copied.error());
        opened = in.open(copy, true);
        if (!opened)
            return in.fail(opened.error());
    }
    MergeOptions options;
    options.keep = keep;
    for (const QString &exclude : in.options("exclude")) {
        const QUuid id = QUuid::fromString(exclude);
        if (id.isNull())
            return in.usage(Texts::tr("“%1” is not an id.").arg(exclude));
        options.excluded.insert(id, in.option("reason"));
    }
    const auto report = mergePackage(**opened, *package, options);
    if (!report)
        return in.fail(report.error());
    if (!report->nothing.isEmpty()) {
        in.err << report->nothing << '\n';
        return Done;
    }
    if (!keep)
        listRecords(in, *report);
    tellOutcome(in, *report);
    if (keep) {
        if (!report->backup.isEmpty())
            in.err << Texts::tr("Backup made before: %1").arg(report->backup) << '\n';
        if (const qint64 open = openConflictCount(**opened); open > 0)
            in.err << Texts::tr("Open conflicts: %1").arg(open) << '\n';
        in.out << report->step << '\n';
    }
    return Done;
}

int conflicts(Invocation &in)
{
    auto opened = in.open(in.word(1), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    Rows rows(in,
              {QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("reason"), QStringLiteral("record"),
               QStringLiteral("row"), QStringLiteral("field"), QStringLiteral("base"), QStringLiteral("mine"),
               QStringLiteral("theirs"), QStringLiteral("command"), QStringLiteral("by"), QStringLiteral("at")},
              {Texts::tr("Id"), Texts::tr("State"), Texts::tr("Why"), Texts::tr("Record"), Texts::tr("Row"),
               Texts::tr("Field"), Texts::tr("Before"), Texts::tr("Mine"), Texts::tr("Theirs"), Texts::tr("Command"),
               Texts::tr("Who"), Texts::tr("When")});
    for (const ConflictInfo &info : conflictList(workspace, true, workspace.context())) {
        const QString by = info.operatorName.isEmpty() ? info.deskName : info.operatorName;
        const ShownValue &mine = info.own ? info.mine : info.theirs, &theirs = info.own ? info.theirs : info.mine;
        rows.add({info.raw.id, decided(info.resolution), info.raw.kind, info.title,
                  info.row ? insieme::kindOf(*info.row) : QString(),
                  info.field ? QLatin1String(info.field->column) : QString(), info.base.plain, mine.plain, theirs.plain,
                  info.command, by, info.at},
                 {info.raw.id, Texts::tr("open"),
                  info.explanation.isEmpty() ? Texts::tr("both changed this field") : info.explanation, info.title,
                  info.where, info.label, info.base, mine, theirs, info.command, by, instantText(info.at)});
        if (info.field)
            continue;
        // What a command that was set aside wanted, a line for each field.
        for (const RecordChange &change : wantedBy(workspace, info.raw.cmd, workspace.context())) {
            for (const FieldChange &field : change.fields) {
                const ShownValue &own = info.own ? field.after : field.before;
                const ShownValue &other = info.own ? field.before : field.after;
                rows.add({info.raw.id, QStringLiteral("wanted"), info.raw.kind, change.title,
                          field.row ? insieme::kindOf(*field.row) : QString(),
                          field.field ? QLatin1String(field.field->column) : QString(), field.before.plain, own.plain,
                          other.plain, info.command, by, info.at},
                         {info.raw.id, Texts::tr("wanted"), QString(), change.title, field.where, field.label,
                          field.before, own, other, info.command, by, instantText(info.at)});
            }
        }
    }
    rows.finish();
    return openConflictCount(workspace) > 0 ? No : Done;
}

int resolve(Invocation &in)
{
    if (in.words.size() != 4)
        return in.usage(
            Texts::tr("Usage: insieme-cli %1").arg(QStringLiteral("sync resolve FILE ID mine|theirs|VALUE")));
    auto opened = in.open(in.word(1), true);
    if (!opened)
        return in.fail(opened.error());
    const QString choice = in.word(3);
    const bool mine = choice == QLatin1String("mine");
    // Here “mine” is what this desk wrote; a conflict calls so what its command wrote.
    const auto info = findConflict(**opened, in.word(2), (*opened)->context());
    if (!info)
        return in.fail(info.error());
    const auto done = resolveConflict(**opened, in.word(2),
                                      !mine && choice != QLatin1String("theirs") ? Choose::Value
                                          : mine == info->own                    ? Choose::Mine
                                                                                 : Choose::Theirs,
                                      choice);
    if (!done)
        return in.fail(done.error());
    in.out << *done << '\n';
    return Done;
}

int role(Invocation &in)
{
    const bool take = in.words.size() > 2;
    if (take && in.word(2) != QLatin1String("main"))
        return in.usage(Texts::tr("Usage: insieme-cli %1").arg(QStringLiteral("sync role FILE [main]")));
    auto opened = in.open(in.word(1), take);
    if (!opened)
        return in.fail(opened.error());
    if (take) {
        if (const auto done = takeMainRole(**opened); !done)
            return in.fail(done.error());
    }
    const SyncState state = syncState(**opened);
    Rows rows(
        in,
        {QStringLiteral("name"), QStringLiteral("value"), QStringLiteral("confirmed"), QStringLiteral("last_package")},
        {Texts::tr("What"), Texts::tr("Value"), Texts::tr("Holds the order up to"), Texts::tr("Last package")},
        {QStringLiteral("confirmed"), QStringLiteral("last_package")});
    const auto add = [&rows](const char *name, const QString &label, const QString &value) {
        rows.add({QLatin1String(name), value, {}, {}}, {label, value});
    };
    rows.add({QStringLiteral("role"), state.main ? QStringLiteral("main") : QStringLiteral("desk"), {}, {}},
             {Texts::tr("Role"), state.main ? Texts::tr("main desk") : Texts::tr("desk")});
    add("desk", Texts::tr("Desk"), (*opened)->deskName());
    add("main_desk", Texts::tr("Main desk"), state.mainName);
    add("head", Texts::tr("Changes in the common order"), QString::number(state.head));
    add("not_exported", Texts::tr("Changes not yet exported"), QString::number(state.waiting));
    add("open_conflicts", Texts::tr("Open conflicts"), QString::number(state.openConflicts));
    add("journal_bytes", Texts::tr("Size of the history, bytes"), QString::number(state.journalBytes));
    for (const KnownDesk &desk : state.desks)
        rows.add(
            {QStringLiteral("known_desk"), desk.name, QString::number(desk.confirmed), QString::number(desk.received)},
            {Texts::tr("Known desk"), desk.name, QString::number(desk.confirmed), QString::number(desk.received)});
    rows.finish();
    return Done;
}

int sync(Invocation &in)
{
    const QString what = in.word(0);
    if (what == QLatin1String("export"))
        return exportPackage(in);
    if (what == QLatin1String("preview"))
        return merge(in, false);
    if (what == QLatin1String("import"))
        return merge(in, true);
    if (what == QLatin1String("conflicts"))
        return conflicts(in);
    if (what == QLatin1String("resolve"))
        return resolve(in);
    if (what == QLatin1String("role"))
        return role(in);
    return in.usage(Texts::tr("There is no command “%1”.").arg(QStringLiteral("sync ") + what));
}

int fileAsOf(Invocation &in)
{
    const auto day = parseIsoDate(in.word(1));
    if (!day)
        return in.usage(notADay(in.word(1)));
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    if (const auto done = asOf(**opened, *day, in.word(2)); !done)
        return in.fail(done.error());
    return Done;
}

int compare(Invocation &in)
{
    const auto from = parseIsoDate(in.word(1)), to = parseIsoDate(in.word(2));
    if (!from || !to || *to < *from)
        return in.usage(Texts::tr("Give two days (YYYY-MM-DD), the earlier one first."));
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    const auto changes = changesBetween(**opened, *from, *to);
    if (!changes)
        return in.fail(changes.error());
    Rows rows(in,
              {QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("change"),
               QStringLiteral("row"), QStringLiteral("field"), QStringLiteral("before"), QStringLiteral("after"),
               QStringLiteral("row_id")},
              {Texts::tr("Area"), Texts::tr("Id"), Texts::tr("Record"), Texts::tr("Change"), Texts::tr("Row"),
               Texts::tr("Field"), Texts::tr("Before"), Texts::tr("After")});
    for (const RecordChange &change : *changes) {
        const QString code = change.op == SQLITE_INSERT ? QStringLiteral("new")
            : change.op == SQLITE_DELETE                ? QStringLiteral("deleted")
                                                        : QStringLiteral("changed");
        const QString word = change.op == SQLITE_INSERT ? Texts::tr("new")
            : change.op == SQLITE_DELETE                ? Texts::tr("deleted")
                                                        : Texts::tr("changed");
        for (const FieldChange &field : change.fields) {
            rows.add({insieme::kindOf(*change.type), uuidText(change.id), change.title, code,
                      field.row ? insieme::kindOf(*field.row) : QString(), QLatin1String(field.field->column),
                      field.before.plain, field.after.plain, field.row ? uuidText(field.rowId) : QString()},
                     {change.type->pluralLabel(), shownKey(uuidText(change.id)), change.title, word, field.where,
                      field.label, field.before, field.after});
        }
    }
    rows.finish();
    return Done;
}

constexpr CommandEntry entries[] = {
    {"sync",
     "sync export FILE OUT [--full] [--without-attachments] [--without-people] [--passphrase-file FILE] | "
     "preview FILE PACKAGE [--exclude ID]… [--reason TEXT] [--passphrase-file FILE] [--format table|csv|json] | "
     "import FILE PACKAGE [--exclude ID]… [--reason TEXT] [--passphrase-file FILE] [--operator NAME] | conflicts FILE "
     "[--format table|csv|json] | "
     "resolve FILE ID mine|theirs|VALUE [--operator NAME] | role FILE [main] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help",
                       "packages between desks; --passphrase-file FILE or INSIEME_PASSPHRASE protects and opens them"),
     2, sync},
    {"as-of", "as-of FILE DATE OUT",
     QT_TRANSLATE_NOOP("Help", "the file as it was at the end of that day, as a new file"), 3, fileAsOf},
    {"compare", "compare FILE DATE DATE [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "what changed between the evenings of two days, field by field"), 3, compare},
};

} // namespace

std::span<const CommandEntry> syncCommands()
{
    return entries;
}

} // namespace insieme::cli
