// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agreements/agreement.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "core/documents/placement_documents.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int print(Invocation &in)
{
    const documents::DocumentTemplate *document = documents::findTemplate(in.word(0));
    const documents::PlacementTemplate *paper = documents::findPlacementTemplate(in.word(0));
    if (!document && !paper)
        return in.usage(
            Texts::tr("There is no template “%1”. “insieme-cli list templates” names them.").arg(in.word(0)));
    const QString out = in.option("out");
    if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return in.usage(Texts::tr("Say where the document goes: --out NAME.pdf"));
    auto opened = in.open(in.word(2), in.has("reveal"));
    if (!opened)
        return in.fail(opened.error());
    Workspace &workspace = **opened;
    const RecordType &about = paper ? paper->about() : describe<Agreement>();
    const auto id = findId(workspace, about, in.word(1));
    if (!id)
        return in.fail(id.error());
    Context context = workspace.context();
    if (in.has("reveal")) {
        // Reading what is sensitive is logged first; what cannot be logged is not printed.
        if (const auto logged = workspace.logReading(about, *id); !logged)
            return in.fail(logged.error());
        context.shown = Disclosure::Sensitive;
    }
    auto composed = paper ? documents::composePlacement(*paper, workspace.records(), *id, context)
                          : documents::composeAgreement(*document, workspace.records(), *id, context);
    if (!composed)
        return in.fail(composed.error());
    bool stop = false;
    for (const documents::MissingField &field : composed->missing) {
        in.err << (field.required ? Texts::tr("Missing: %1 (%2)") : Texts::tr("Empty: %1 (%2)"))
                      .arg(field.label, field.path)
               << '\n';
        stop |= field.required;
    }
    if (stop && !in.has("draft")) {
        in.err << Texts::tr("Nothing was written. Complete the record, or print a draft with --draft.") << '\n';
        return No;
    }
    composed->content.draft |= in.has("draft");
    const documents::Pages pages(composed->content);
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

constexpr CommandEntry entries[] = {
    {"print", "print TEMPLATE ID FILE --out X.pdf [--draft] [--reveal]",
     QT_TRANSLATE_NOOP("Help", "compose a document as PDF; missing required fields are listed"), 3, 3, print},
};

} // namespace

std::span<const CommandEntry> documentCommands()
{
    return entries;
}

} // namespace insieme::cli
