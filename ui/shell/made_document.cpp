// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/made_document.h"

#include "core/record/amount.h"
#include "ui/shell/document_page.h"

namespace insieme {

using documents::DocumentProblem;

namespace {

QString stampText(const StampBasis &basis, const DeedLength &length)
{
    const StampDuty duty = stampDuty(basis, length);
    if (!duty.amount)
        return duty.whyNot;
    const QString law = duty.law.isEmpty() ? QString() : QStringLiteral(" · ") + duty.law;
    if (duty.sheets > 0)
        return DocumentPage::tr("%1 · %n sheet(s), %2 pages, %3 lines", nullptr, static_cast<int>(duty.sheets))
                   .arg(amountText(*duty.amount))
                   .arg(length.pages)
                   .arg(length.lines)
            + law;
    return (duty.amount->cents == 0 ? DocumentPage::tr("not due") : amountText(*duty.amount)) + law;
}

/// `findings` and `assigned`: as checkBeforeIssue takes them.
Done layOut(MadeDocument &made, const documents::GoOn &goOn, const std::vector<DocumentProblem> &findings = {},
            const QStringList &assigned = {})
{
    auto pages = documents::Pages::forAnotherThread(made.composed.content, goOn);
    if (!pages)
        return tl::unexpected(pages.error());
    if (!made.issued)
        made.check = documents::checkBeforeIssue(made.composed, *pages, findings, assigned);
    made.composed.pages = std::make_shared<documents::Pages>(std::move(*pages));
    return {};
}

} // namespace

Result<MadeDocument> makeDocument(documents::Composed composed, const documents::GoOn &goOn)
{
    MadeDocument made{std::move(composed)};
    INSIEME_TRY(layOut(made, goOn));
    return made;
}

Result<MadeDocument> makeDocument(const DocumentOf &of, const Workspace &workspace, const Context &context,
                                  const documents::GoOn &goOn)
{
    const documents::Printable &printable = *of.printable;
    const Records &records = workspace.records();
    MadeDocument made;
    documents::PrintRequest request{records, of.id, context, of.month};
    documents::IssueFacts facts;
    if (printable.facts) {
        if (auto found = printable.facts(records, of.id, context))
            facts = std::move(*found);
    }
    if (printable.issued) {
        auto before = documents::issuedBefore(records, *printable.issued, of.id);
        if (!before)
            return tl::unexpected(before.error());
        made.issued = std::move(*before);
        made.number = made.issued ? made.issued->document.number
                                  : documents::numberFor(workspace, facts.ownNumber, context.today).text;
        if (made.issued)
            request.assigned = {made.number, made.issued->document.issuedOn};
    }
    // The deed itself names people: while names are hidden it is only looked at, made again without them.
    if (made.issued && made.issued->content && context.shown != Disclosure::Public) {
        made.composed = documents::composedOf(*made.issued->content);
    } else {
        auto composed = printable.compose(request);
        if (!composed)
            return tl::unexpected(composed.error());
        made.composed = std::move(*composed);
    }
    INSIEME_TRY(layOut(made, goOn, facts.findings,
                       printable.issued ? QStringList{QStringLiteral("protocollo_numero")} : QStringList()));
    // Its lines are counted on pages of this thread: those above are set anew by the one they are for.
    if (facts.stamp)
        made.stamp = stampText(*facts.stamp, documents::Pages(made.composed.content).length());
    return made;
}

} // namespace insieme
