// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/stamp_duty.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/document_check.h"

#include <functional>

namespace insieme {
struct Organisation;
struct Person;
} // namespace insieme

namespace insieme::documents {

/// What a document is asked to be made of.
struct PrintRequest {
    const Records &records;
    QUuid id; ///< of the record it is about; null: the whole file
    Context context; ///< fields above `context.shown` are masked
    Date month = {}; ///< any day of the month that monthly papers are for; not stated: each paper's own
    Assigned assigned = {}; ///< of documents that bear a number
    bool draft = false; ///< of many: BOZZA under the text, and what is missing does not hold it back
    QDateTime writtenAt = {}; ///< of what is not issued; not valid: the moment of writing
};

/// What the register keeps of a document besides its pages.
struct IssueFacts {
    Id<Organisation> recipient;
    QString place, subject, text;
    QString ownNumber; ///< that the record states itself; it is taken while nobody else has it
    Date ownDay;
    std::vector<std::pair<Id<Organisation>, Id<Person>>> signers; ///< parties with who signs for them
    std::optional<StampBasis> stamp; ///< of deeds that bear a stamp or say why not
    std::vector<DocumentProblem> findings; ///< besides what is missing, as on the day of issue; they have no page yet
    QStringList obstacles() const; ///< texts of those that stop it
};

/// A document that can be made. The window, the command line, the gallery and the tests walk one list of them.
struct Printable {
    const char *name; ///< on the command line, never changed
    const char *label; ///< English source text, context "DocumentTemplate"
    const RecordType *about; ///< nullptr: the whole file
    std::function<Result<Composed>(const PrintRequest &)> compose;
    const DocumentTemplate *issued = nullptr; ///< bears a number and is kept as it was issued; `facts` is there, too
    /// `context.today` is the day of issue.
    std::function<Result<IssueFacts>(const Records &, const QUuid &, const Context &context)> facts = {};
    /// Why its words are not for this record, which is `about`; empty: they are. Not given: they are for all.
    std::function<QString(const Records &, const AnyRecord &)> misfit = {};
    bool monthly = false; ///< it goes by `PrintRequest::month`
};
using Printables = std::vector<Printable>;

/// All of them, in the order in which they are offered.
const Printables &printables();
/// nullptr: there is none of that name.
const Printable *findPrintable(QStringView name);
/// Those about a type, or about the types that it extends.
std::vector<const Printable *> printablesOf(const RecordType &type);
QString labelOf(const Printable &printable);

/// The document whose words are for a record, among those that are for certain ones; nullptr: none is.
const Printable *printableFor(const Records &records, const AnyRecord &record);

/// The first record (in the order of keys) of which the document can be made, best one without required gaps. NotFound
/// when no record of the file fits.
Result<QUuid> exampleFor(const Printable &printable, const Records &records, const Context &context);

/// A document without fields.
Composed composedOf(Content content);

// Each area adds its own, in its own file; printable.cpp calls them.
void addAgreementPrintables(Printables &list);
void addPlacementPrintables(Printables &list);
void addContractPrintables(Printables &list);
void addHousingPrintables(Printables &list);
void addRegistryPrintables(Printables &list);
void addLetterPrintables(Printables &list);

} // namespace insieme::documents
