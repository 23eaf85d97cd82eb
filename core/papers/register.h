// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/document.h"
#include "core/store/workspace.h"

#include <QJsonObject>

namespace insieme {

/// A value as it stands in an issued document.
struct FrozenValue {
    QString path; ///< in the template; rows of lists are counted from 1: `rate[2].importo`
    QString label; ///< for people, in the language of the desk that issued
    QString text; ///< as printed
    friend bool operator==(const FrozenValue &, const FrozenValue &) = default;
};

/// What an issued document was made of; kept as content under Document::frozenHash.
struct FrozenCopy {
    QUuid document;
    QString title, templateName, recordTable, recordId, subject, text, place, number;
    qint64 year = 0, templateVersion = 0, pages = 0;
    Date issuedOn;
    QString templateHash, pdfHash;
    QList<FrozenValue> values;
    /// The text, block for block, as core/documents writes it; empty in documents that were issued before it was kept.
    QJsonObject blocks;

    /// True when the record says the same.
    bool fits(const Document &document) const;
    QByteArray toJson() const;
};

FrozenCopy frozenOf(const Document &document, QList<FrozenValue> values, const QJsonObject &blocks = {});

/// NotFound when it has not arrived in this file, Damaged when it cannot be read.
Result<FrozenCopy> frozenCopy(const Database &database, const Document &document);

/// The pages as they were issued, byte for byte.
Result<QByteArray> issuedPdf(const Database &database, const Document &document);

/// Ids of the documents with a number; annulled ones keep theirs.
std::vector<QUuid> documentsWithNumber(const Database &database, const QString &number);

/// The documents made of a record, the latest issued first, drafts last.
std::vector<Document> documentsOf(const Records &records, const RecordType &type, const QUuid &id);
/// The document in force of a template and a record: issued and not annulled.
std::optional<Document> issuedDocument(const Records &records, const QString &templateName, const RecordType &type,
                                       const QUuid &id);

/// What would read otherwise if the document were made again: values that differ, came or went away.
struct ValueChange {
    QString path, label, before, now;
};
QList<ValueChange> changesSince(const FrozenCopy &copy, const QList<FrozenValue> &now);

struct RegisterNumber {
    QString text; ///< "0214/2026", from another desk than the main one "0003/2026/Laptop"
    qint64 year = 0;
    std::optional<qint64> sequence;
};

/// The next number of this desk for documents of a day. The main desk counts without a suffix, every other desk with
/// its name, so that two desks never give the same number.
RegisterNumber nextNumber(const Workspace &workspace, const Date &day);
/// A number typed by a person; Invalid when it is empty or already in the register.
Result<RegisterNumber> typedNumber(const Records &records, const QString &text, const Date &day);

/// Attaches the signed copy: a scan or PDF, or a .p7m. Invalid for other files. `signedOn` is set for the parties that
/// have not signed yet, and the document is complete. One undoable step.
Result<qint64> attachSigned(Workspace &workspace, const Id<Document> &id, const QString &fileName,
                            const QByteArray &content, const Date &signedOn);
/// The PEC went out; undoable.
Result<qint64> markSent(Workspace &workspace, const Id<Document> &id, const Date &day, const QString &note);
/// Keeps the number as void; undoable until another document stands on it.
Result<qint64> annul(Workspace &workspace, const Id<Document> &id, const QString &reason);

} // namespace insieme
