// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Document;
struct Organisation;
struct Person;

enum class DocumentState {
    Draft,
    Issued, ///< numbered and frozen
    Sent, ///< to the counterpart, not returned yet
    Signed, ///< by at least one party
    Complete, ///< signed by all, the signed copy is here
    Void ///< annulled; its number stays taken
};

/// A party that has to sign, in the order of the deed.
struct DocumentSignature {
    Id<DocumentSignature> id;
    Id<Document> document;
    qint64 position = 0;
    Id<Organisation> party;
    Id<Person> signer;
    Date signedOn; ///< not stated: has not signed yet
    friend bool operator==(const DocumentSignature &, const DocumentSignature &) = default;
};

/// A document written here (a letter, minutes) or made of a record, from its draft to the signed copy. From the day it
/// is issued its number, its text and what it was made of stay as they are: pages, values and template are kept by
/// their hash, and a guard compares.
struct Document {
    Id<Document> id;
    QString title;
    /// As on the command line, e.g. "convenzione-comune"; what is written here is a letter unless it says otherwise.
    QString templateName = QStringLiteral("lettera-ente");
    QString recordTable; ///< of the record it is made of; empty: of itself
    QString recordId;
    Id<Organisation> recipient;
    QString subject;
    QString text; ///< of documents written here, with fields as in a template
    QString place;
    QString number; ///< of the register, "0214/2026"; given when it is issued
    std::optional<qint64> year; ///< of the register
    std::optional<qint64> sequence; ///< number within the year, where the number shows one
    Date issuedOn; ///< not stated: a draft
    std::optional<qint64> templateVersion;
    QString templateHash; ///< SHA-256 of the template's text, kept as content
    QString pdfHash; ///< SHA-256 of the pages, kept as content
    QString frozenHash; ///< SHA-256 of the list of values, kept as content
    std::optional<qint64> pages;
    Date sentOn; ///< day of the PEC
    QString sentNote; ///< identifier of the PEC or another way of sending
    Date completedOn; ///< the signed copy came in
    Date voidedOn;
    QString voidReason;
    QString notes;
    std::vector<DocumentSignature> signatures;
    friend bool operator==(const Document &, const Document &) = default;
};

template<> const RecordType &describe<Document>();
template<> const RecordType &describe<DocumentSignature>();

DocumentState stateOf(const Document &document);
inline bool isIssued(const Document &document)
{
    return stated(document.issuedOn);
}

} // namespace insieme
