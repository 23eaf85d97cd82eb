// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/areas/views.h"
#include "core/base/whole_file.h"
#include "core/contracts/account.h"
#include "core/documents/address_sheets.h"
#include "core/documents/issuing.h"
#include "core/documents/letters.h"
#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/print_many.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    for (const documents::UsedValue &value : composed.used) {
        if (value.unsure)
            in.err << Texts::tr("Doubtful: %1, “%2” (%3)").arg(value.label, value.text, value.path) << '\n';
    }
}

/// What stands against issuing on the day although nothing is missing, and what is to be known before.
void listFindings(Invocation &in, const documents::Printable &printable, const documents::PrintRequest &request,
                  bool &stop)
{
    using Kind = documents::DocumentProblem::Kind;
    const auto facts = printable.facts ? printable.facts(request.records, request.id, request.context)
                                       : Result<documents::IssueFacts>(documents::IssueFacts());
    if (!facts)
        return;
    for (const documents::DocumentProblem &each : facts->findings) {
        in.err << (each.kind == Kind::Contradiction  ? Texts::tr("Contradictory: %1")
                       : each.kind == Kind::Expired  ? Texts::tr("Not in force: %1")
                       : each.kind == Kind::Expiring ? Texts::tr("Ends soon: %1")
                                                     : Texts::tr("Doubtful: %1"))
                      .arg(each.text)
               << '\n';
        stop |= each.stops();
    }
}

int refuse(Invocation &in)
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

/// What was issued goes out as it was; whoever gets it is told what the record says by now.
void tellChanges(Invocation &in, const Workspace &workspace, const documents::Issued &issued)
{
    const QString changed = documents::saidOtherwiseNow(workspace.records(), issued.document, workspace.context());
    if (!changed.isEmpty())
        in.err << changed << '\n';
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
        const documents::PrintRequest request{workspace.records(), id, workspace.context()};
        const auto composed = printable.compose(request);
        if (!composed)
            return in.fail(composed.error());
        bool stop = false;
        listGaps(in, *composed, stop);
        listFindings(in, printable, request, stop);
        if (stop)
            return refuse(in);
    }
    // The file is ready before the number is given, so that no document is issued that could not be written.
    WholeFile file(out);
    QString number;
    if (*before) {
        if (const auto filled = file.fill((*before)->pdf); !filled)
            return in.fail(filled.error());
        tellChanges(in, workspace, **before);
        number = (*before)->document.number;
    } else {
        const auto issued = documents::issueDocument(workspace, document, id,
                                                     [&file](const QByteArray &pdf) { return file.fill(pdf); });
        if (!issued)
            return in.fail(issued.error());
        number = issued->document.number;
        in.err << Texts::tr("Issued as n. %1.").arg(number) << '\n';
    }
    if (const auto finished = file.finish(); !finished)
        return in.fail({Error::Code::Io,
                        finished.error().text + QLatin1Char(' ')
                            + Texts::tr("The document is issued as n. %1; print it again.").arg(number)});
    in.out << out << '\n';
    return Done;
}

/// The records whose ids stand on the lines of standard input; those that cannot be read are named and counted.
std::vector<QUuid> readIds(Invocation &in, const Workspace &workspace, const RecordType &type, int &unknown)
{
    std::vector<QUuid> ids;
    for (QString line; Invocation::nextLine(line);) {
        if (line.trimmed().isEmpty())
            continue;
        if (const auto id = findId(workspace, type, line.trimmed())) {
            ids.push_back(*id);
        } else {
            in.err << id.error().text << '\n';
            ++unknown;
        }
    }
    return ids;
}

int report(Invocation &in, const documents::PrintedMany &printed, int unknown, const QString &out)
{
    for (const documents::PrintedMany::Refused &refused : printed.refused)
        in.err << uuidText(refused.id) << ": " << refused.why << '\n';
    if (printed.made > 0)
        in.out << out << '\n';
    in.err << Texts::tr("%1 made, %2 not.").arg(printed.made).arg(printed.refused.size() + size_t(unknown)) << '\n';
    if (printed.broken)
        return in.fail(*printed.broken);
    return printed.refused.empty() && unknown == 0 ? Done : No;
}

/// One PDF, or one each in a folder; issued, or as drafts.
int printMany(Invocation &in, Workspace &workspace, const documents::Printable &printable,
              const documents::PrintRequest &like, const QString &out, bool issuing)
{
    int unknown = 0;
    const std::vector<QUuid> ids = readIds(in, workspace, *printable.about, unknown);
    const bool folder = QFileInfo(out).isDir();
    const auto printed = issuing ? documents::issueManyFiles(workspace, printable, ids, out)
        : folder                 ? documents::printManyFiles(printable, ids, like, out)
                                 : documents::printManyInOne(printable, ids, like, out);
    return printed ? report(in, *printed, unknown, out) : in.fail(printed.error());
}

/// Envelopes or labels with the addresses of the records whose ids stand on standard input.
int addresses(Invocation &in)
{
    const View *view = viewOf(in, in.word(0));
    if (!view)
        return Usage;
    if (!documents::hasAddress(*view->type))
        return in.usage(Texts::tr("“%1” is not a kind of records with an address.").arg(in.word(0)));
    const documents::AddressFormat *format = documents::findAddressFormat(in.word(1));
    if (!format) {
        QStringList names;
        for (const documents::AddressFormat &each : documents::addressFormats())
            names << QLatin1String(each.name);
        return in.usage(
            Texts::tr("There is no sheet “%1”. There are: %2.").arg(in.word(1), names.join(QStringLiteral(", "))));
    }
    const QString out = in.option("out");
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return in.usage(Texts::tr("Say where the sheets go: --out NAME.pdf"));
    bool number = true;
    const int first = in.has("first") ? in.option("first").toInt(&number) : 1;
    if (!number)
        return in.usage(Texts::tr("“%1” is not a number.").arg(in.option("first")));
    auto opened = in.open(in.word(2), false);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    int unknown = 0;
    const std::vector<QUuid> ids = readIds(in, workspace, *view->type, unknown);
    const auto sheet =
        documents::addressSheet(*format, *view->type, ids, workspace.records(), workspace.context(), first);
    if (!sheet)
        return in.fail(sheet.error());
    if (sheet->count.made > 0) {
        const documents::Pages pages(sheet->content);
        if (const auto written = pages.writePdf(out); !written)
            return in.fail(written.error());
    }
    return report(in, sheet->count, unknown, out);
}

/// A copy of a letter to each organisation whose id stands on standard input.
int letters(Invocation &in)
{
    const View *view = viewOf(in, in.word(1));
    if (!view)
        return Usage;
    if (!documents::hasOrganisation(*view->type))
        return in.usage(Texts::tr("“%1” is not a kind of records to whom letters are written.").arg(in.word(1)));
    auto opened = in.open(in.word(2), true);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const auto id = findId(workspace, describe<Document>(), in.word(0));
    if (!id)
        return in.fail(id.error());
    const auto pattern = workspace.records().load(Id<Document>(*id));
    if (!pattern)
        return in.fail(pattern.error());
    int unknown = 0;
    const std::vector<QUuid> ids = readIds(in, workspace, *view->type, unknown);
    if (unknown > 0) {
        in.err << Texts::tr("No letter was written.") << '\n';
        return No;
    }
    const auto written = documents::writeLetters(workspace, *pattern, *view->type, ids);
    if (!written)
        return in.fail(written.error());
    for (const QUuid &each : *written)
        in.out << uuidText(each) << '\n';
    return Done;
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
    const bool issuing = many && printable->issued && !in.has("draft");
    if (many && !printable->about)
        return in.usage(Texts::tr("This document is about the whole file."));
    if (many && editable)
        return in.usage(Texts::tr("Many documents are printed as PDF; each is saved as ODT by itself."));
    if (issuing && !QFileInfo(out).isDir())
        return in.usage(
            Texts::tr("Many documents are issued into a folder, each in a file of its own: say which folder "
                      "there is. With --draft they go into one PDF."));
    if (!(many && QFileInfo(out).isDir()) && !editable && !out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return in.usage(many ? Texts::tr("Say where the documents go: --out NAME.pdf, or a folder that is there")
                             : Texts::tr("Say where the document goes: --out NAME.pdf or NAME.odt"));
    Date month;
    if (in.has("month")) {
        const auto parsed = parseMonth(in.option("month"));
        if (!parsed)
            return in.usage(Texts::tr("“%1” is not a month (YYYY-MM).").arg(in.option("month")));
        month = *parsed;
        if (!printable->monthly)
            return in.usage(Texts::tr("“%1” goes by no month: leave --month out. Nothing was made.").arg(in.word(0)));
    }
    auto opened = in.open(in.word(2), in.has("reveal") || issuing);
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    if (many)
        return printMany(
            in, workspace, *printable,
            {workspace.records(), {}, workspace.context(), month, {}, in.has("draft"), workspace.clock().now()}, out,
            issuing);
    QUuid id;
    if (printable->about) {
        const auto found = findId(workspace, *printable->about, in.word(1));
        if (!found)
            return in.fail(found.error());
        id = *found;
    }
    if (printable->issued && !editable && !in.has("draft"))
        return issue(in, workspace, *printable, id, out);
    bool issued = false;
    if (printable->issued) {
        const auto before = documents::issuedBefore(workspace.records(), *printable->issued, id);
        issued = !before || *before; // also what cannot be read back was issued
        if (issued && !in.has("draft")) {
            if (!before)
                return in.fail(before.error());
            // The editable copy of what was issued says what was issued.
            tellChanges(in, workspace, **before);
            if ((*before)->content)
                return write(in, {*(*before)->content, {}, {}}, out, editable);
            in.err << (*before)->withoutText() << '\n';
            return No;
        }
    }
    documents::PrintRequest request{workspace.records(),    id, workspace.context(), month, {}, false,
                                    workspace.clock().now()};
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
    // What would stand against issuing says nothing where it was issued; a copy that is not issued may have findings.
    if (bool notYet = false; printable->issued && !issued)
        listFindings(in, *printable, request, notYet);
    if (stop && !in.has("draft"))
        return refuse(in);
    composed->content.draft |= in.has("draft");
    return write(in, *composed, out, editable);
}

constexpr CommandEntry entries[] = {
    {"print",
     "print TEMPLATE ID|.|- FILE --out X.pdf|X.odt|FOLDER [--draft] [--reveal] [--month YYYY-MM] [--operator NAME]",
     QT_TRANSLATE_NOOP(
         "Help",
         "compose a document as PDF, or as ODT to go on editing; the first PDF of a document with a number "
         "issues it (number, frozen copy), later ones repeat it byte for byte; with “-” those whose ids stand on "
         "standard "
         "input, as drafts or issued into a folder"),
     3, print},
    {"addresses", "addresses KIND SHEET FILE --out X.pdf [--first N]",
     QT_TRANSLATE_NOOP(
         "Help",
         "envelopes (busta-dl, busta-c5) or labels (etichette-3x7, etichette-3x8, etichette-3x8-70) for the "
         "records whose ids stand on standard input, from label N on"),
     3, addresses},
    {"letters", "letters ID KIND FILE [--operator NAME]",
     QT_TRANSLATE_NOOP("Help",
                       "copy a letter, with the fields in its text, to each organisation whose id stands on standard "
                       "input; prints the ids of the new letters, for “print lettera-ente -”"),
     3, letters},
};

} // namespace

std::span<const CommandEntry> documentCommands()
{
    return entries;
}

} // namespace insieme::cli
