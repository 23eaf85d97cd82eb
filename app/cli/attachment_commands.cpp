// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/base/language.h"
#include "core/registry/attaching.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int attachOne(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    auto opened = in.open(in.word(3), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, *view->type, in.word(1));
    if (!id)
        return in.fail(id.error());
    if (const auto done = attachFile(workspace, *view->type, *id, in.word(2)); !done)
        return in.fail(done.error());
    for (const Attachment &attachment : attachmentsOf(workspace.records(), *id)) {
        if (attachment.fileName == in.word(2).section(QLatin1Char('/'), -1))
            in.out << uuidText(attachment.id.uuid()) << '\n';
    }
    return Done;
}

int listAttached(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    auto opened = in.open(in.word(2), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto id = findId(workspace, *view->type, in.word(1));
    if (!id)
        return in.fail(id.error());
    Rows rows(in,
              {QStringLiteral("id"), QStringLiteral("file_name"), QStringLiteral("size"), QStringLiteral("media_type"),
               QStringLiteral("added_on"), QStringLiteral("sha256")},
              {Texts::tr("Id"), Texts::tr("File"), Texts::tr("Size"), Texts::tr("Format"), Texts::tr("Added on"),
               Texts::tr("SHA-256")},
              {QStringLiteral("size")});
    for (const Attachment &each : attachmentsOf(workspace.records(), *id)) {
        const QString key = uuidText(each.id.uuid());
        rows.add({key, each.fileName, QString::number(each.size), each.mediaType, isoText(each.addedOn), each.sha256},
                 {key, each.fileName, sizeText(each.size), each.mediaType, italianText(each.addedOn),
                  shownKey(each.sha256)});
    }
    rows.finish();
    return Done;
}

int extract(Invocation &in)
{
    if (!in.has("out"))
        return in.usage(Texts::tr("Say where the file goes: --out PATH"));
    auto opened = in.open(in.word(1), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Attachment>(), in.word(0));
    if (!id)
        return in.fail(id.error());
    const auto attachment = workspace.records().load(Id<Attachment>(*id));
    if (!attachment)
        return in.fail(attachment.error());
    if (const auto done = writeAttachment(workspace.records(), *attachment, in.option("out")); !done)
        return in.fail(done.error());
    in.out << in.option("out") << '\n';
    return Done;
}

int detachOne(Invocation &in)
{
    auto opened = in.open(in.word(1), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Attachment>(), in.word(0));
    if (!id)
        return in.fail(id.error());
    if (const auto done = detachFile(workspace, Id<Attachment>(*id)); !done)
        return in.fail(done.error());
    return Done;
}

constexpr CommandEntry entries[] = {
    {"attach", "attach KIND ID SOURCE FILE [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "attach a file to a record (the PDF of a paper) in one undoable step; prints its id"), 4,
     attachOne},
    {"attached", "attached KIND ID FILE [--format table|csv|json]",
     QT_TRANSLATE_NOOP("Help", "the files attached to a record"), 3, listAttached},
    {"extract", "extract ID FILE --out PATH",
     QT_TRANSLATE_NOOP("Help", "write an attached file to disk; never replaces another"), 2, extract},
    {"detach", "detach ID FILE [--operator NAME]",
     QT_TRANSLATE_NOOP("Help", "take an attached file away in one undoable step"), 2, detachOne},
};

} // namespace

std::span<const CommandEntry> attachmentCommands()
{
    return entries;
}

} // namespace insieme::cli
