// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/paper_rules.h"

#include "core/base/elision.h"
#include "core/papers/register.h"
#include "core/store/records.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Document)
};

/// What is frozen when a document is issued; the rest may go on.
bool sameDeed(const Document &a, const Document &b)
{
    const bool parties =
        std::equal(a.signatures.begin(), a.signatures.end(), b.signatures.begin(), b.signatures.end(),
                   [](const DocumentSignature &x, const DocumentSignature &y) { return x.party == y.party; });
    return a.title == b.title && a.templateName == b.templateName && a.recordTable == b.recordTable
        && a.recordId == b.recordId && a.recipient == b.recipient && a.subject == b.subject && a.text == b.text
        && a.place == b.place && a.number == b.number && a.year == b.year && a.sequence == b.sequence
        && a.issuedOn == b.issuedOn && a.templateVersion == b.templateVersion && a.templateHash == b.templateHash
        && a.pdfHash == b.pdfHash && a.frozenHash == b.frozenHash && a.pages == b.pages && parties;
}

} // namespace

void checkDocument(const Document &document, Problems &problems)
{
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    const bool anySigned = std::any_of(document.signatures.begin(), document.signatures.end(),
                                       [](const DocumentSignature &s) { return stated(s.signedOn); });
    if (!isIssued(document)) {
        if (!document.number.isEmpty() || !document.pdfHash.isEmpty() || !document.frozenHash.isEmpty())
            invalid("issued_on",
                    Texts::tr("A draft has no number and no frozen copy: they are given when it is issued."));
        if (stated(document.sentOn) || stated(document.completedOn) || stated(document.voidedOn) || anySigned)
            invalid("issued_on", Texts::tr("Only an issued document can be sent, signed, completed or annulled."));
        return;
    }
    if (document.number.isEmpty() || !document.year || document.pdfHash.isEmpty() || document.frozenHash.isEmpty()
        || document.templateHash.isEmpty())
        invalid("number", Texts::tr("An issued document has a number and a frozen copy; issue it by printing it."));
    const auto notBefore = [&](const Date &day, const char *field, const QString &label) {
        if (stated(day) && day < document.issuedOn)
            invalid(field,
                    Texts::tr("%1, %2, is before the day of issue, %3.")
                        .arg(label, italianText(day), italianText(document.issuedOn)));
    };
    notBefore(document.sentOn, "sent_on", Texts::tr("The day it was sent"));
    notBefore(document.completedOn, "completed_on", Texts::tr("The day it was completed"));
    notBefore(document.voidedOn, "voided_on", Texts::tr("The day it was annulled"));
    for (const DocumentSignature &signature : document.signatures)
        notBefore(signature.signedOn, "signatures", Texts::tr("The day of a signature"));
    if (stated(document.completedOn)) {
        const bool all = std::all_of(document.signatures.begin(), document.signatures.end(),
                                     [](const DocumentSignature &s) { return stated(s.signedOn); });
        if (!all)
            invalid("completed_on", Texts::tr("Not every party has signed, so the document is not complete."));
        if (stated(document.voidedOn))
            invalid("voided_on", Texts::tr("A document that every party signed is not annulled here."));
    }
    if (stated(document.voidedOn) && document.voidReason.trimmed().isEmpty())
        invalid("void_reason", Texts::tr("Say why the document is annulled."));
    if (!stated(document.voidedOn) && !document.voidReason.isEmpty())
        invalid("voided_on", Texts::tr("A reason is stated, but not the day on which the document was annulled."));
}

QStringList refusedChanges(const Records &records, const Document *before, const Document *after)
{
    QStringList refused;
    if (!after) {
        if (before && isIssued(*before))
            refused << Texts::tr("Document n. %1 was issued and stays in the register. Annul it with a reason instead.")
                           .arg(before->number);
        return refused;
    }
    if (!before || !isIssued(*before)) {
        if (isIssued(*after) && !frozenCopy(records.database(), *after))
            refused << Texts::tr("A document is issued by printing it, not by writing its date.");
        return refused;
    }
    if (!sameDeed(*before, *after))
        refused << elided(
            Texts::tr("Document n. %1 was issued on %2: its number, text and parties no longer change. Annul it and "
                      "issue another one.")
                .arg(before->number, italianText(before->issuedOn)));
    if (stated(before->voidedOn) && before->voidedOn != after->voidedOn)
        refused << Texts::tr("Document n. %1 was annulled; this stays.").arg(before->number);
    return refused;
}

} // namespace insieme
