// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/contracts/account.h"
#include "core/documents/issuing.h"
#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/print_many.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void listGaps(Invocation &in, const documents::Composed &composed, bool &stop)
{
    for (const documents::MissingField &field : composed.missing) {
        in.err << (field.required ? Texts::tr("Missing: %1 (%2)") : Texts::tr("Empty: %1 (%2)"))
                      .arg(field.label, field.path)
               << '\n';
        stop |= field.required;
    }
}

int refuseGaps(Invocation &in)
{
    in.err << Texts::tr("Nothing was written. Complete the record, or print a draft with --draft.") << '\n';
    return No;
}

/// Drafts, and papers that bear no number.
int write(Invocation &in, const documents::Composed &composed, const QString &out, bool editable)
{
    if (editable) {
        if (const auto written = documents::writeOdt(composed.content, out); !written)
            return in.fail(written.error());
        in.out << out << '\n';
        return Done;
    }
    const documents::Pages pages(composed.content);
    if (const QString glyphs = pages.missingGlyphs(); !glyphs.isEmpty()) {
        in.err << Texts::tr("These characters are not in the fonts of documents and would not be printed: %1. Nothing "
                            "was written.")
                      .arg(glyphs)
               << '\n';
        return No;
    }
    if (const auto written = pages.writePdf(out); !written)
        return in.fail(written.error());
    in.out << out << '\n';
    return Done;
}

/// The first time the agreement's document is issued; afterwards what was issued is read back, also from a file that
/// cannot be changed.
int issue(Invocation &in, Workspace &workspace, const documents::Printable &printable, const QUuid &id,
          const QString &out)
{
    const documents::DocumentTemplate &document = *printable.issued;
    const auto before = documents::issuedBefore(workspace.records(), document, id);
    if (!before)
        return in.fail(before.error());
    if (!*before) {
        const auto composed = printable.compose({workspace.records(), id, workspace.context()});
        if (!composed)
            return in.fail(composed.error());
        bool stop = false;
        listGaps(in, *composed, stop);
        if (stop)
            return refuseGaps(in);
    }
    // The file is ready before the number is given, so that no document is issued that could not be written.
    QSaveFile file(out);
    const auto fill = [&](const QByteArray &pdf) -> insieme::Done {
        if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.flush())
            return {};
        return fail(Error::Code::Io,
                    Texts::tr("%1 could not be written: %2. Nothing was left behind.").arg(out, file.errorString()));
    };
    QString number;
    if (*before) {
        if (const auto filled = fill((*before)->pdf); !filled)
            return in.fail(filled.error());
        number = (*before)->document.number;
    } else {
        const auto issued = documents::issueDocument(workspace, document, id, fill);
        if (!issued)
            return in.fail(issued.error());
        number = issued->document.number;
        in.err << Texts::tr("Issued as n. %1.").arg(number) << '\n';
    }
    if (!file.commit())
        return in.fail({Error::Code::Io,
                        Texts::tr("%1 could not be written: %2. The document is issued as n. %3; print it again.")
                            .arg(out, file.errorString(), number)});
    in.out << out << '\n';
    return Done;
}

/// Every record whose id stands on a line of standard input, as drafts: one PDF, or one each in a folder.
int printMany(Invocation &in, Workspace &workspace, const documents::Printable &printable,
              const documents::PrintRequest &like, const QString &out)
{
    std::vector<QUuid> ids;
    int unknown = 0;
    for (QString line; Invocation::nextLine(line);) {
        const auto id = printable.about ? findId(workspace, *printable.about, line.trimmed())
                                        : Result<QUuid>(fail(Error::Code::Invalid,
                                                             Texts::tr("This document is about "
                                                                       "the whole file.")));
        if (id) {
            ids.push_back(*id);
        } else {
            in.err << id.error().text << '\n';
            ++unknown;
        }
    }
    const bool folder = QFileInfo(out).isDir();
    const auto printed = folder ? documents::printManyFiles(printable, ids, like, out)
                                : documents::printManyInOne(printable, ids, like, out);
    if (!printed)
        return in.fail(printed.error());
    for (const documents::PrintedMany::Refused &refused : printed->refused)
        in.err << uuidText(refused.id) << ": " << refused.why << '\n';
    if (printed->made > 0)
        in.out << out << '\n';
    in.err << Texts::tr("%1 made, %2 not.").arg(printed->made).arg(printed->refused.size() + size_t(unknown)) << '\n';
    return printed->refused.empty() && unknown == 0 ? Done : No;
}

/// Of papers about the whole file the id is a dot.
int print(Invocation &in)
{
    const documents::Printable *printable = documents::findPrintable(in.word(0));
    if (!printable)
        return in.usage(
            Texts::tr("There is no template “%1”. “insieme-cli list templates” names them.").arg(in.word(0)));
    const QString out = in.option("out");
    const bool editable = out.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive);
    const bool many = in.word(1) == QLatin1String("-");
    if (many && (editable || !in.has("draft")))
        return in.usage(Texts::tr("Many documents are printed as drafts, in PDF: add --draft. They are issued one by "
                                  "one."));
    if (!(many && QFileInfo(out).isDir()) && !editable && !out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return in.usage(Texts::tr("Say where the document goes: --out NAME.pdf or NAME.odt"));
    Date month;
    if (in.has("month")) {
        const auto parsed = parseMonth(in.option("month"));
        if (!parsed)
            return in.usage(Texts::tr("“%1” is not a month (YYYY-MM).").arg(in.option("month")));
        month = *parsed;
    }
    auto opened = in.open(in.word(2), in.has("reveal"));
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    if (many)
        return printMany(in, workspace, *printable, {workspace.records(), {}, workspace.context(), month}, out);
    QUuid id;
    if (printable->about) {
        const auto found = findId(workspace, *printable->about, in.word(1));
        if (!found)
            return in.fail(found.error());
        id = *found;
    }
    if (printable->issued && !editable && !in.has("draft"))
        return issue(in, workspace, *printable, id, out);
    documents::PrintRequest request{workspace.records(), id, workspace.context(), month};
    if (in.has("reveal") && printable->about) {
        // Reading what is sensitive is logged first; what cannot be logged is not printed.
        if (const auto logged = workspace.logReading(*printable->about, id); !logged)
            return in.fail(logged.error());
        request.context.shown = Disclosure::Sensitive;
    }
    auto composed = printable->compose(request);
    if (!composed)
        return in.fail(composed.error());
    bool stop = false;
    listGaps(in, *composed, stop);
    if (stop && !in.has("draft"))
        return refuseGaps(in);
    composed->content.draft |= in.has("draft");
    return write(in, *composed, out, editable);
}

constexpr CommandEntry entries[] = {
    {"print", "print TEMPLATE ID|.|- FILE --out X.pdf|X.odt|FOLDER [--draft] [--reveal] [--month YYYY-MM]",
     QT_TRANSLATE_NOOP(
         "Help",
         "compose a document as PDF, or as ODT to go on editing; the first PDF of a document with a number "
         "issues it (number, frozen copy), later ones repeat it byte for byte"),
     3, 3, print},
};

} // namespace

std::span<const CommandEntry> documentCommands()
{
    return entries;
}

} // namespace insieme::cli
