// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issuing.h"

#include "core/agreements/agreement.h"
#include "core/agreements/agreement_rules.h"
#include "core/documents/pages.h"
#include "core/store/attachments.h"

#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QList<FrozenValue> valuesOf(const Composed &composed)
{
    QList<FrozenValue> values;
    for (const UsedValue &value : composed.used)
        values.append({value.path, value.label, value.text});
    return values;
}

/// Why the deed cannot be issued as it is.
QStringList obstacles(const Composed &composed, const Agreement &agreement)
{
    QStringList reasons;
    for (const MissingField &field : composed.missing) {
        if (field.required)
            reasons << Texts::tr("%1 is missing.").arg(field.label);
    }
    return reasons + shareFindings(agreement, Sums::Exact) + amountFindings(agreement, Sums::Exact);
}

/// The deed's own protocol number, when nobody has it yet; otherwise this desk's next.
RegisterNumber numberFor(const Workspace &workspace, const Agreement &agreement, const Date &day)
{
    if (!agreement.protocolNumber.isEmpty()) {
        if (const auto typed = typedNumber(workspace.records(), agreement.protocolNumber, day))
            return *typed;
    }
    return nextNumber(workspace, day);
}

Done write(Workspace &workspace, Transaction &transaction, const DocumentTemplate &source, const QUuid &id,
           const std::function<Done(const QByteArray &)> &beforeCommit, Issued &issued)
{
    const Records &records = transaction.records();
    const auto agreement = records.load(Id<Agreement>(id));
    if (!agreement)
        return tl::unexpected(agreement.error());
    const Date today = transaction.context().today;
    const RegisterNumber number = numberFor(workspace, *agreement, today);
    const bool own = number.text == agreement->protocolNumber && stated(agreement->protocolDate);
    auto composed = composeAgreement(source, records, id, transaction.context(),
                                     {number.text, own ? agreement->protocolDate : today});
    if (!composed)
        return tl::unexpected(composed.error());
    QStringList reasons = obstacles(*composed, *agreement);
    Document &document = issued.document;
    document.id = Id<Document>(newUuid());
    composed->content.id = document.id.uuid();
    composed->content.writtenAt = workspace.clock().now();
    const Pages pages(composed->content);
    if (const QString glyphs = pages.missingGlyphs(); !glyphs.isEmpty())
        reasons
            << Texts::tr("These characters are not in the fonts of documents and would not be printed: %1").arg(glyphs);
    if (!reasons.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("The document was not issued; nothing was written.") + QLatin1Char('\n')
                        + reasons.join(QLatin1Char('\n')));
    issued.pdf = pages.toPdf();
    const QByteArray text = templateText(source).toUtf8();
    const auto templateHash = storeContent(transaction, text);
    const auto pdfHash = storeContent(transaction, issued.pdf);
    if (!templateHash || !pdfHash)
        return tl::unexpected((templateHash ? pdfHash : templateHash).error());
    document.title = composed->content.title.left(500);
    document.templateName = QLatin1String(source.name);
    document.templateVersion = source.version;
    document.templateHash = *templateHash;
    document.pdfHash = *pdfHash;
    document.pages = pages.count();
    document.recordTable = QLatin1String(describe<Agreement>().table);
    document.recordId = uuidText(id);
    document.recipient = agreement->body;
    document.place = agreement->signingPlace;
    document.number = number.text;
    document.year = number.year;
    document.sequence = number.sequence;
    document.issuedOn = today;
    for (const auto &[party, signer] : {std::pair(agreement->body, agreement->bodySignatory),
                                        std::pair(agreement->consortium, agreement->consortiumSignatory)})
        document.signatures.push_back(
            {.position = static_cast<qint64>(document.signatures.size()) + 1, .party = party, .signer = signer});
    const auto frozen = storeContent(transaction, frozenOf(document, valuesOf(*composed)).toJson());
    if (!frozen)
        return tl::unexpected(frozen.error());
    document.frozenHash = *frozen;
    INSIEME_TRY(transaction.insert(document));
    return beforeCommit ? beforeCommit(issued.pdf) : Done();
}

} // namespace

Result<std::optional<Issued>> issuedBefore(const Records &records, const DocumentTemplate &document, const QUuid &id)
{
    const auto found = issuedDocument(records, QLatin1String(document.name), describe<Agreement>(), id);
    if (!found)
        return std::optional<Issued>();
    auto pdf = issuedPdf(records.database(), *found);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return std::optional<Issued>(Issued{*found, std::move(*pdf)});
}

Result<Issued> issueDocument(Workspace &workspace, const DocumentTemplate &document, const QUuid &id,
                             const std::function<Done(const QByteArray &)> &beforeCommit)
{
    Issued issued;
    const Command command{QT_TRANSLATE_NOOP("Command", "Issue the document for %1"),
                          {{QString(), &describe<Agreement>(), id}}};
    const auto step = workspace.found(command, [&](Transaction &transaction) -> Done {
        auto before = issuedBefore(transaction.records(), document, id);
        if (!before)
            return tl::unexpected(before.error());
        if (*before) {
            issued = std::move(**before);
            return beforeCommit ? beforeCommit(issued.pdf) : Done();
        }
        return write(workspace, transaction, document, id, beforeCommit, issued);
    });
    if (!step)
        return tl::unexpected(step.error());
    return issued;
}

Result<QList<ValueChange>> changesSinceIssue(const Records &records, const Document &document, const Context &context)
{
    const auto copy = frozenCopy(records.database(), document);
    if (!copy)
        return tl::unexpected(copy.error());
    const DocumentTemplate *source = findTemplate(document.templateName);
    if (!source)
        return fail(Error::Code::NotFound, Texts::tr("There is no template “%1” any more.").arg(document.templateName));
    Date day = document.issuedOn;
    for (const FrozenValue &value : copy->values) {
        if (value.path == QLatin1String("protocollo_data")) {
            const QStringList parts = value.text.split(QLatin1Char('/'));
            day = makeDate(parts.value(2).toInt(), parts.value(1).toInt(), parts.value(0).toInt()).value_or(day);
        }
    }
    const auto composed =
        composeAgreement(*source, records, QUuid::fromString(document.recordId), context, {document.number, day});
    if (!composed)
        return tl::unexpected(composed.error());
    return changesSince(*copy, valuesOf(*composed));
}

} // namespace insieme::documents
