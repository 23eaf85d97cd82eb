// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/store/access_log.h"
#include "core/store/backup.h"
#include "core/store/history.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "core/sync/desks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int createFile(Invocation &in)
{
    auto made = in.has("sample") ? createSample(in.word(0), in.option("desk"))
                                 : Workspace::create(in.word(0), areas(), in.option("desk"));
    if (!made) {
        Error error = std::move(made).error();
        error.code = Error::Code::Io;
        return in.fail(error);
    }
    const OpenFile workspace(made->release());
    return Done;
}

int info(Invocation &in)
{
    auto opened = in.open(in.word(0), false, Follow::Nothing);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    Rows rows(in, {QStringLiteral("name"), QStringLiteral("value")}, {Texts::tr("What"), Texts::tr("Value")});
    const auto add = [&rows](const char *name, const QString &label, const QString &value) {
        rows.add({QLatin1String(name), value}, {label, value});
    };
    add("schema_version", Texts::tr("Structure of the file"), QString::number(currentSchemaVersion()));
    add("desk", Texts::tr("Desk"), workspace.deskName());
    if (stated(workspace.pinnedDay()))
        add("today", Texts::tr("Sample file, standing on"), isoText(workspace.pinnedDay()));
    for (const RecordType *type : workspace.catalogue().types)
        add(type->kind, type->pluralLabel(), QString::number(workspace.records().count(*type)));
    add("steps", Texts::tr("Steps in the history"),
        QString::number(workspace.database().scalar(QStringLiteral(
            "SELECT (SELECT count(*) FROM journal) - (SELECT count(*) FROM journal WHERE step<>local_no)"))));
    const SyncState sync = syncState(workspace);
    add("not_exported", Texts::tr("Entries not yet exported"), QString::number(sync.waiting));
    add("journal_bytes", Texts::tr("Size of the history, bytes"), QString::number(sync.journalBytes));
    add("open_conflicts", Texts::tr("Open conflicts"), QString::number(sync.openConflicts));
    const QFileInfoList backups = automaticBackups(workspace.path());
    add("last_backup", Texts::tr("Latest automatic backup"),
        backups.isEmpty() ? QString() : backups.front().fileName());
    if (workspace.isReadOnly())
        add("read_only", Texts::tr("Read only"), workspace.readOnlyReason());
    rows.finish();
    return Done;
}

int verifyFile(Invocation &in)
{
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    QStringList drafts;
    const QStringList findings = verify(**opened, &drafts);
    for (const QString &finding : findings)
        in.out << finding << '\n';
    for (const QString &lacking : drafts)
        in.err << Texts::tr("Still to be put right in a draft: %1").arg(lacking) << '\n';
    for (const QString &remark : fileRemarks(**opened))
        in.err << Texts::tr("Warning: %1").arg(remark) << '\n';
    if (findings.isEmpty())
        in.err << Texts::tr("The file is sound.") << '\n';
    return findings.isEmpty() ? Done : No;
}

/// Who had sensitive fields shown; never what they said.
int listReadings(Invocation &in, const Workspace &workspace, const QUuid &record)
{
    Rows rows(in,
              {QStringLiteral("at"), QStringLiteral("operator"), QStringLiteral("kind"), QStringLiteral("id"),
               QStringLiteral("record"), QStringLiteral("fields")},
              {Texts::tr("When"), Texts::tr("Who"), Texts::tr("Area"), Texts::tr("Id"), Texts::tr("Record"),
               Texts::tr("Fields")});
    const auto found = readings(workspace, {}, 100'000, workspace.context(), record);
    for (const Reading &reading : found.first) {
        const QString fields = reading.fields.join(QStringLiteral(", "));
        rows.add({reading.at, reading.operatorName, insieme::kindOf(*reading.type), uuidText(reading.id), reading.title,
                  fields},
                 {instantText(reading.at), reading.operatorName, reading.type->singularLabel(),
                  shownKey(uuidText(reading.id)), reading.title, fields});
    }
    rows.finish();
    return Done;
}

int history(Invocation &in)
{
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    QUuid record;
    if (in.has("record")) {
        record = QUuid::fromString(in.option("record"));
        if (record.isNull())
            return in.usage(Texts::tr("“%1” is not an id.").arg(in.option("record")));
    }
    if (in.has("readings"))
        return listReadings(in, **opened, record);
    const History history(**opened);
    const QList<HistoryEntry> entries =
        record.isNull() ? history.steps(0, 10'000, true) : history.ofRecord(record, 10'000, (*opened)->context());
    QStringList labels{Texts::tr("Step"),   Texts::tr("When"), Texts::tr("Who"),   Texts::tr("State"),
                       Texts::tr("What"),   Texts::tr("Why"),  Texts::tr("Area"),  Texts::tr("Id"),
                       Texts::tr("Record"), Texts::tr("Row"),  Texts::tr("Field"), Texts::tr("Before"),
                       Texts::tr("After")};
    if (hasOtherDesks(**opened)) // people need no column that says the same in every line
        labels << Texts::tr("Desk");
    Rows rows(in,
              {QStringLiteral("step"), QStringLiteral("at"), QStringLiteral("operator"), QStringLiteral("state"),
               QStringLiteral("label"), QStringLiteral("reason"), QStringLiteral("kind"), QStringLiteral("id"),
               QStringLiteral("record"), QStringLiteral("row"), QStringLiteral("field"), QStringLiteral("before"),
               QStringLiteral("after"), QStringLiteral("desk"), QStringLiteral("row_id")},
              labels, {QStringLiteral("step")});
    bool whole = true;
    for (const HistoryEntry &entry : entries) {
        struct State {
            const char *code, *word;
        };
        static constexpr State states[] = {{"done", QT_TRANSLATE_NOOP("CommandLine", "done")},
                                           {"undo", QT_TRANSLATE_NOOP("CommandLine", "undo")},
                                           {"redo", QT_TRANSLATE_NOOP("CommandLine", "redo")},
                                           {"foundation", QT_TRANSLATE_NOOP("CommandLine", "beginning")},
                                           {"forgotten", QT_TRANSLATE_NOOP("CommandLine", "forgotten")},
                                           {"merge", QT_TRANSLATE_NOOP("CommandLine", "merge")}};
        static constexpr State undone{"undone", QT_TRANSLATE_NOOP("CommandLine", "undone")};
        const State &state = entry.undone ? undone : states[static_cast<int>(entry.info.kind)];
        const QStringList head{QString::number(entry.info.step), entry.info.at,    entry.operatorName,
                               QLatin1String(state.code),        entry.info.label, entry.info.reason};
        const QStringList shown{QString::number(entry.info.step),
                                instantText(entry.info.at),
                                entry.operatorName,
                                Texts::tr(state.word),
                                entry.info.label,
                                entry.info.reason};
        const QString desk = entry.deskName.isEmpty() ? entry.deskId : entry.deskName;
        if (!entry.problem.isEmpty()) {
            in.err << Texts::tr("Step %1: %2").arg(entry.info.step).arg(entry.problem) << '\n';
            whole = false;
        }
        // A step that founds a file writes hundreds of records: it is one line.
        bool any = false;
        if (in.has("record") || !history.isBulk(entry.info)) {
            for (const RecordChange &change : entry.changes) {
                for (const FieldChange &field : change.fields) {
                    rows.add(head
                                 + QStringList{insieme::kindOf(*change.type), uuidText(change.id), change.title,
                                               field.row ? insieme::kindOf(*field.row) : QString(),
                                               QLatin1String(field.field->column), field.before.plain,
                                               field.after.plain, desk, field.row ? uuidText(field.rowId) : QString()},
                             shown
                                 + QStringList{change.type->singularLabel(), shownKey(uuidText(change.id)),
                                               change.title, field.where, field.label, field.before, field.after,
                                               desk});
                    any = true;
                }
            }
        }
        if (!any)
            rows.add(head + QStringList{{}, {}, {}, {}, {}, {}, {}, desk, {}},
                     shown + QStringList{{}, {}, {}, {}, {}, {}, {}, desk});
    }
    rows.finish();
    return whole ? Done : No;
}

int stepBack(Invocation &in, bool redo)
{
    auto opened = in.open(in.word(0), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    std::optional<qint64> step;
    if (in.words.size() > 1) {
        bool number = false;
        step = in.word(1).toLongLong(&number);
        if (!number)
            return in.usage(Texts::tr("“%1” is not the number of a step.").arg(in.word(1)));
    }
    const auto done = redo ? workspace.redo() : workspace.undo(step);
    if (!done)
        return in.fail(done.error());
    in.out << *done << '\n';
    return Done;
}

int undo(Invocation &in)
{
    return stepBack(in, false);
}

int redo(Invocation &in)
{
    return stepBack(in, true);
}

int backup(Invocation &in)
{
    auto opened = in.open(in.word(0), false, Follow::Nothing);
    if (!opened)
        return in.fail(opened.error());
    const Database &database = (*opened)->database();
    if (in.words.size() > 1) {
        if (const auto done = backupTo(database, in.word(1)); !done)
            return in.fail(done.error());
        in.out << in.word(1) << '\n';
        return Done;
    }
    const auto made = automaticBackup(database, QDateTime::currentDateTime(), QStringLiteral("manual"));
    if (!made)
        return in.fail(made.error());
    in.out << *made << '\n';
    return Done;
}

int restore(Invocation &in)
{
    const QString copy = in.word(0);
    bool isSound = true;
    const auto look = [&]() -> insieme::Done {
        const insieme::Done sound = in.has("damaged") ? insieme::Done() : soundCopy(copy, areas());
        isSound = sound.has_value();
        return sound;
    };
    const auto restored = restoreBackup(copy, in.word(1), QDateTime::currentDateTime(), {}, look);
    if (!restored) {
        Error error = restored.error();
        if (error.code == Error::Code::NotFound)
            error.code = Error::Code::Io;
        const int status = in.fail(error);
        if (!isSound)
            in.err << Texts::tr("If there is none that is better, --damaged puts it in place all the same.") << '\n';
        return status;
    }
    for (const QString &note : restored->notes())
        in.err << note << '\n';
    return Done;
}

constexpr CommandEntry entries[] = {
    {"new", "new FILE [--sample] [--desk NAME]",
     QT_TRANSLATE_NOOP("Help", "make a new file, empty or with the sample consortium"), 1, createFile},
    {"info", "info FILE [--format table|csv|json]", QT_TRANSLATE_NOOP("Help", "structure, desk, counts, latest backup"),
     1, info},
    {"verify", "verify FILE", QT_TRANSLATE_NOOP("Help", "check the whole file and list what is broken"), 1, verifyFile},
    {"history", "history FILE [--record ID] [--readings] [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "the steps, with fields before and after; who had sensitive fields shown"), 1, history},
    {"undo", "undo FILE [STEP] [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "take back the latest step, or a given one"), 1, undo},
    {"redo", "redo FILE [--operator NAME]", QT_TRANSLATE_NOOP("Help", "do again what was undone last"), 1, redo},
    {"backup", "backup FILE [OUT]", QT_TRANSLATE_NOOP("Help", "a consistent copy while the file is in use"), 1, backup},
    {"restore", "restore BACKUP FILE [--damaged]",
     QT_TRANSLATE_NOOP("Help",
                       "put a backup in the place of a file, which is kept; one that is not sound only with --damaged"),
     2, restore},
};

} // namespace

std::span<const CommandEntry> fileCommands()
{
    return entries;
}

} // namespace insieme::cli
