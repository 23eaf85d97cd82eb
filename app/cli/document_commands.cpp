// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agreements/agreement.h"
#include "core/documents/contract_papers.h"
#include "core/documents/housing_documents.h"
#include "core/documents/issuing.h"
#include "core/documents/pages.h"
#include "core/documents/placement_documents.h"

#include <QCoreApplication>
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
int write(Invocation &in, const documents::Composed &composed, const QString &out)
{
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
int issue(Invocation &in, Workspace &workspace, const documents::DocumentTemplate &document, const QUuid &id,
          const QString &out)
{
    const auto before = documents::issuedBefore(workspace.records(), document, id);
    if (!before)
        return in.fail(before.error());
    if (!*before) {
        const auto composed = documents::composeAgreement(document, workspace.records(), id, workspace.context());
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

/// Papers about contracts; of the whole file the id is a dot.
int printContractPaper(Invocation &in, const documents::ContractPaper &paper)
{
    const QString out = in.option("out");
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return in.usage(Texts::tr("Say where the document goes: --out NAME.pdf"));
    std::optional<Date> month;
    if (in.has("month")) {
        month = parseMonth(in.option("month"));
        if (!month)
            return in.usage(Texts::tr("“%1” is not a month (YYYY-MM).").arg(in.option("month")));
    }
    auto opened = in.open(in.word(2), false);
    if (!opened)
        return in.fail(opened.error());
    const Workspace &workspace = **opened;
    QUuid id;
    if (const RecordType *about = paper.about()) {
        const auto found = findId(workspace, *about, in.word(1));
        if (!found)
            return in.fail(found.error());
        id = *found;
    }
    auto content =
        documents::composeContractPaper(paper, workspace.records(), id, workspace.context(), month.value_or(Date()));
    if (!content)
        return in.fail(content.error());
    documents::Composed composed;
    composed.content = std::move(*content);
    composed.content.draft |= in.has("draft");
    return write(in, composed, out);
}

int print(Invocation &in)
{
    const documents::DocumentTemplate *document = documents::findTemplate(in.word(0));
    const documents::PlacementTemplate *paper = documents::findPlacementTemplate(in.word(0));
    if (const documents::ContractPaper *about = documents::findContractPaper(in.word(0)))
        return printContractPaper(in, *about);
    const documents::HousingTemplate *house = documents::findHousingTemplate(in.word(0));
    if (!document && !paper && !house)
        return in.usage(
            Texts::tr("There is no template “%1”. “insieme-cli list templates” names them.").arg(in.word(0)));
    const QString out = in.option("out");
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return in.usage(Texts::tr("Say where the document goes: --out NAME.pdf"));
    auto opened = in.open(in.word(2), in.has("reveal"));
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const RecordType &about = paper ? paper->about() : house ? house->about() : describe<Agreement>();
    const auto id = findId(workspace, about, in.word(1));
    if (!id)
        return in.fail(id.error());
    if (document && !in.has("draft"))
        return issue(in, workspace, *document, *id, out);
    Context context = workspace.context();
    if (in.has("reveal")) {
        // Reading what is sensitive is logged first; what cannot be logged is not printed.
        if (const auto logged = workspace.logReading(about, *id); !logged)
            return in.fail(logged.error());
        context.shown = Disclosure::Sensitive;
    }
    auto composed = paper ? documents::composePlacement(*paper, workspace.records(), *id, context)
        : house           ? documents::composeHousing(*house, workspace.records(), *id, context)
                          : documents::composeAgreement(*document, workspace.records(), *id, context);
    if (!composed)
        return in.fail(composed.error());
    bool stop = false;
    listGaps(in, *composed, stop);
    if (stop && !in.has("draft"))
        return refuseGaps(in);
    composed->content.draft |= in.has("draft");
    return write(in, *composed, out);
}

constexpr CommandEntry entries[] = {
    {"print", "print TEMPLATE ID|. FILE --out X.pdf [--draft] [--reveal] [--month YYYY-MM]",
     QT_TRANSLATE_NOOP("Help",
                       "compose a document as PDF; of an agreement the first one issues it (number, frozen copy) and "
                       "later ones repeat it byte for byte"),
     3, 3, print},
};

} // namespace

std::span<const CommandEntry> documentCommands()
{
    return entries;
}

} // namespace insieme::cli
