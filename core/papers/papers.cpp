// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/papers.h"

#include "core/papers/deed_words.h"
#include "core/papers/document.h"
#include "core/papers/paper_obligations.h"
#include "core/papers/paper_rules.h"
#include "core/papers/person_uses.h"
#include "core/papers/register.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Findings = QList<Finding>;

void numbersAreUnique(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Document> document = records.load(Id<Document>(id));
    if (!document || document->number.isEmpty())
        return;
    for (const QUuid &other : documentsWithNumber(records.database(), document->number)) {
        if (other != id) {
            const Result<Document> twin = records.load(Id<Document>(other));
            findings.append({&type, id,
                             Texts::tr("The number %1 is given twice: to “%2” and to “%3”.")
                                 .arg(document->number, document->title, twin ? twin->title : uuidText(other))});
        }
    }
}

void recordExists(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Document> document = records.load(Id<Document>(id));
    if (!document || document->recordTable.isEmpty() || isIssued(*document)) // what was issued outlives its record
        return;
    const RecordType *owner = records.catalogue().findTable(document->recordTable);
    if (!owner || !records.exists(*owner, QUuid::fromString(document->recordId)))
        findings.append(
            {&type, id, Texts::tr("The record of which “%1” is made does not exist.").arg(document->title)});
}

/// Of one deed one copy is in force. Also seen when the annulment of an earlier one is taken back. Two that every party
/// signed, at two desks, are a fact that no annulment mends: the rule speaks of those that are still open.
void oneInForce(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Document> document = records.load(Id<Document>(id));
    if (!document || document->recordTable.isEmpty() || !isIssued(*document) || stated(document->voidedOn)
        || stated(document->completedOn))
        return;
    const RecordType *owner = records.catalogue().findTable(document->recordTable);
    if (!owner)
        return;
    for (const Document &other : documentsOf(records, *owner, QUuid::fromString(document->recordId))) {
        if (other.id != document->id && other.templateName == document->templateName && isIssued(other)
            && !stated(other.voidedOn))
            findings.append({&type, id,
                             Texts::tr("“%1” is in force twice, as n. %2 and as n. %3: annul one of them first.")
                                 .arg(document->title, document->number, other.number)});
    }
}

/// Undo, merges and other programs do not pass by the check of changes; this one sees the result.
void frozenStays(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const Result<Document> document = records.load(Id<Document>(id));
    if (!document || !isIssued(*document))
        return;
    const Result<FrozenCopy> copy = frozenCopy(records.database(), *document);
    if (!copy && copy.error().code == Error::Code::NotFound)
        return; // has not arrived in this file yet
    if (!copy)
        findings.append({&type, id, copy.error().text});
    else if (!copy->fits(*document))
        findings.append({&type, id,
                         Texts::tr("Document n. %1 is no longer what was issued: number, day, text and pages of an "
                                   "issued document do not change.")
                             .arg(document->number)});
}

} // namespace

void addPapers(Catalogue &catalogue)
{
    const RecordType *document = &describe<Document>();
    catalogue.types.push_back(document);

    using enum Guard::Strength;
    catalogue.guards.push_back({"document_frozen",
                                QT_TRANSLATE_NOOP("Guard", "an issued document does not change"),
                                Never,
                                {document},
                                frozenStays});
    catalogue.guards.push_back({"document_numbers",
                                QT_TRANSLATE_NOOP("Guard", "a number is given once"),
                                Complete,
                                {document},
                                numbersAreUnique});
    catalogue.guards.push_back({"document_record",
                                QT_TRANSLATE_NOOP("Guard", "a document belongs to an existing record"),
                                Complete,
                                {document},
                                recordExists});
    catalogue.guards.push_back({"document_in_force",
                                QT_TRANSLATE_NOOP("Guard", "of one deed one copy is in force"),
                                Complete,
                                {document},
                                oneInForce});
    catalogue.obligations.push_back(documentObligations());
    catalogue.people.push_back(paperPeople());
    catalogue.texts.push_back(deedTexts());
    catalogue.changeRules.push_back({document, [](const Records &records, const void *before, const void *after) {
                                         return refusedChanges(records, static_cast<const Document *>(before),
                                                               static_cast<const Document *>(after));
                                     }});
}

} // namespace insieme
