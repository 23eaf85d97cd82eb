// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/issuing.h"

#include "core/documents/frozen_content.h"
#include "core/documents/pages.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/printable.h"
#include "core/store/attachments.h"

#include <algorithm>
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

/// Required fields that have no value.
QStringList gaps(const Composed &composed)
{
    QStringList reasons;
    for (const MissingField &field : composed.missing) {
        if (field.required)
            reasons << Texts::tr("%1 is missing.").arg(field.label);
    }
    return reasons;
}

Result<const Printable *> printableOf(const DocumentTemplate &document)
{
    const Printable *printable = findPrintable(QString::fromLatin1(document.name));
    if (!printable || !printable->issued)
        return fail(Error::Code::NotFound,
                    Texts::tr("There is no template “%1” any more.").arg(QLatin1String(document.name)));
    return printable;
}

/// A letter is a document that was written here: issuing completes its own row.
bool isWrittenHere(const Printable &printable)
{
    return printable.about == &describe<Document>();
}

Done write(Workspace &workspace, Transaction &transaction, const Printable &printable, const QUuid &id,
           const std::function<Done(const QByteArray &)> &beforeCommit, Issued &issued)
{
    const Records &records = transaction.records();
    const DocumentTemplate &source = *printable.issued;
    const auto facts = printable.facts(records, id, transaction.context());
    if (!facts)
        return tl::unexpected(facts.error());
    const Date today = transaction.context().today;
    const RegisterNumber number = numberFor(workspace, facts->ownNumber, today);
    const bool own = number.text == facts->ownNumber && stated(facts->ownDay);
    auto composed =
        printable.compose({records, id, transaction.context(), {}, {number.text, own ? facts->ownDay : today}});
    if (!composed)
        return tl::unexpected(composed.error());
    QStringList reasons = gaps(*composed) + facts->obstacles();
    Document &document = issued.document;
    Document before;
    if (isWrittenHere(printable)) {
        auto draft = records.load(Id<Document>(id));
        if (!draft)
            return tl::unexpected(draft.error());
        before = document = std::move(*draft);
    } else {
        document.id = Id<Document>(newUuid());
        document.recordTable = QLatin1String(printable.about->table);
        document.recordId = uuidText(id);
    }
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
    if (!isWrittenHere(printable))
        document.title = composed->content.title.left(500);
    document.templateName = QLatin1String(source.name);
    document.templateVersion = source.version;
    document.templateHash = *templateHash;
    document.pdfHash = *pdfHash;
    document.pages = pages.count();
    document.recipient = facts->recipient;
    document.place = facts->place;
    document.subject = facts->subject;
    document.text = facts->text;
    document.number = number.text;
    document.year = number.year;
    document.sequence = number.sequence;
    document.issuedOn = today;
    if (document.signatures.empty()) {
        for (const auto &[party, signer] : facts->signers)
            document.signatures.push_back(
                {.position = static_cast<qint64>(document.signatures.size()) + 1, .party = party, .signer = signer});
    }
    canonicalise(describe<Document>(), &document, isWrittenHere(printable) ? &before : nullptr); // frozen as stored
    const auto frozen =
        storeContent(transaction, frozenOf(document, valuesOf(*composed), frozenContent(composed->content)).toJson());
    if (!frozen)
        return tl::unexpected(frozen.error());
    document.frozenHash = *frozen;
    issued.content = std::move(composed->content);
    INSIEME_TRY(isWrittenHere(printable) ? transaction.update(before, document) : transaction.insert(document));
    return beforeCommit ? beforeCommit(issued.pdf) : Done();
}

} // namespace

RegisterNumber numberFor(const Workspace &workspace, const QString &own, const Date &day)
{
    if (!own.isEmpty()) {
        if (const auto typed = typedNumber(workspace.records(), own, day))
            return *typed;
    }
    return nextNumber(workspace, day);
}

Result<std::optional<Issued>> issuedBefore(const Records &records, const DocumentTemplate &document, const QUuid &id)
{
    const auto printable = printableOf(document);
    if (!printable)
        return tl::unexpected(printable.error());
    std::optional<Document> found;
    if (!isWrittenHere(**printable)) {
        found = issuedDocument(records, QLatin1String(document.name), *(*printable)->about, id);
    } else if (auto letter = records.load(Id<Document>(id)); letter && isIssued(*letter)) {
        found = std::move(*letter);
    }
    if (!found)
        return std::optional<Issued>();
    auto pdf = issuedPdf(records.database(), *found);
    if (!pdf)
        return tl::unexpected(pdf.error());
    Issued issued{*found, std::move(*pdf)};
    const auto copy = frozenCopy(records.database(), *found);
    if (copy && !copy->blocks.isEmpty()) {
        if (auto content = contentOf(copy->blocks))
            issued.content = std::move(*content);
    }
    return std::optional<Issued>(std::move(issued));
}

QString Issued::withoutText() const
{
    return Texts::tr("Beside document n. %1 its text is not kept: what was issued is the PDF. Save it, and print that.")
        .arg(document.number);
}

bool Issued::setsTheSamePages() const
{
    const QList<QByteArray> issued = pageContents(pdf);
    return content && !issued.isEmpty() && pageContents(Pages(*content).toPdf()) == issued;
}

Result<Issued> issueDocument(Workspace &workspace, const DocumentTemplate &document, const QUuid &id,
                             const std::function<Done(const QByteArray &)> &beforeCommit)
{
    Issued issued;
    const auto printable = printableOf(document);
    if (!printable)
        return tl::unexpected(printable.error());
    const Command command{QT_TRANSLATE_NOOP("Command", "Issue the document for %1"),
                          {{QString(), (*printable)->about, id}}};
    const auto step = workspace.found(command, [&](Transaction &transaction) -> Done {
        auto before = issuedBefore(transaction.records(), document, id);
        if (!before)
            return tl::unexpected(before.error());
        if (*before) {
            issued = std::move(**before);
            return beforeCommit ? beforeCommit(issued.pdf) : Done();
        }
        return write(workspace, transaction, **printable, id, beforeCommit, issued);
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
    const Printable *source = findPrintable(document.templateName);
    if (!source || !source->issued)
        return fail(Error::Code::NotFound, Texts::tr("There is no template “%1” any more.").arg(document.templateName));
    Date day = document.issuedOn;
    for (const FrozenValue &value : copy->values) {
        if (value.path == QLatin1String("protocollo_data")) {
            const QStringList parts = value.text.split(QLatin1Char('/'));
            day = makeDate(parts.value(2).toInt(), parts.value(1).toInt(), parts.value(0).toInt()).value_or(day);
        }
    }
    const QUuid about = isWrittenHere(*source) ? document.id.uuid() : QUuid::fromString(document.recordId);
    const auto composed = source->compose({records, about, context, {}, {document.number, day}});
    if (!composed)
        return tl::unexpected(composed.error());
    return changesSince(*copy, valuesOf(*composed));
}

QString saidOtherwiseNow(const Records &records, const Document &document, const Context &context)
{
    const auto changes = changesSinceIssue(records, document, context);
    const Printable *source = findPrintable(document.templateName);
    if (!changes || !source || !source->issued)
        return {};
    const bool sameTemplate = document.templateVersion == source->issued->version;
    QStringList labels;
    for (const ValueChange &change : *changes) {
        if (sameTemplate || (!change.before.isEmpty() && !change.now.isEmpty()))
            labels << change.label;
    }
    labels.removeDuplicates();
    if (labels.isEmpty())
        return {};
    const qsizetype shown = std::min<qsizetype>(labels.size(), 5);
    return Texts::tr(
               "The record says otherwise by now (%1); this is document n. %2 as it was issued. Annul it to issue "
               "another.")
        .arg(labels.mid(0, shown).join(QStringLiteral(", "))
                 + (shown < labels.size() ? QStringLiteral(", …") : QString()),
             document.number);
}

} // namespace insieme::documents
