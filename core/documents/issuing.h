// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/agreement_documents.h"
#include "core/papers/register.h"

namespace insieme::documents {

struct Issued {
    Document document;
    QByteArray pdf;
    /// The text of these pages; nothing in documents that were issued before it was kept, and where it cannot be read:
    /// the pages stand for themselves.
    std::optional<Content> content = {};

    /// What to say where `content` is wanted and there is none.
    QString withoutText() const;
    /// True when this program would set the text on the same pages, whatever it writes about itself into the file.
    bool setsTheSamePages() const;
};

/// What issuing on a day gives: the number that the record states itself, while nobody has it, otherwise this desk's
/// next.
RegisterNumber numberFor(const Workspace &workspace, const QString &own, const Date &day);

/// The document of a template and an agreement as it was issued, byte for byte; nothing when none is in force.
Result<std::optional<Issued>> issuedBefore(const Records &records, const DocumentTemplate &document, const QUuid &id);

/// Gives the number and the day, and freezes template, values and pages in one step that cannot be undone. The number
/// is the agreement's own protocol number when it states one that is free, otherwise this desk's next. Refused, with
/// every reason, while required fields are missing, sums of a deed are not reached, or a character is not in the fonts.
/// A document in force is returned as it is. `beforeCommit` may still refuse when the pages are known (a file that
/// cannot be written): then nothing was issued.
Result<Issued> issueDocument(Workspace &workspace, const DocumentTemplate &document, const QUuid &id,
                             const std::function<Done(const QByteArray &)> &beforeCommit = {});

/// What would read otherwise if an issued document were made again from its record as it is now, with the template as
/// it is now.
Result<QList<ValueChange>> changesSinceIssue(const Records &records, const Document &document, const Context &context);

/// What an issued document would say otherwise by now, for whoever gets it once more: one sentence; empty when its
/// record says the same, or that cannot be told. What only another version of its template brought does not count.
QString saidOtherwiseNow(const Records &records, const Document &document, const Context &context);

} // namespace insieme::documents
