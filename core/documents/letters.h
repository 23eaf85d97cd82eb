// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "core/store/workspace.h"

namespace insieme {

struct AgreementShare;
struct Document;
struct Meeting;

namespace documents {

/// To a member: what it executes of an agreement. A draft until a number is assigned.
Result<Composed> composeAssignment(const Records &records, const Id<AgreementShare> &share, const Context &context,
                                   const Assigned &assigned = {});

/// A letter written here: its text is a template of its own, with fields of the letter, its recipient
/// (`destinatario`), the consortium and the day (`oggi`). Invalid with the place of each mistake in it.
Result<Composed> composeLetter(const Records &records, const Id<Document> &letter, const Context &context,
                               const Assigned &assigned = {});

/// The text of a letter as it is read where nothing is filled in; nothing of other documents.
std::vector<TemplatePiece> letterPieces(const Records &records, const Document &document, const Context &context);
/// Has said with what else is said of records (findingsOf), as warnings, once in a program: the mistakes in the text of
/// a letter (Document) that is not issued yet, each with its line (a draft is kept with them, it is only not issued),
/// and that an agreement states another number than its issued deed has.
void addDocumentFindings();

/// One letter like `pattern` (title, subject, place, text with fields) to each organisation that the records are or
/// lead to, as drafts, in one step that can be undone; two records of one organisation make one letter. The new
/// letters, in the order of `ids`. Invalid with each mistake in the text, or naming the records without an
/// organisation as far as `shown` lets it; Cancelled when `goOn` says no: then nothing was written.
Result<std::vector<QUuid>> writeLetters(Workspace &workspace, const Document &pattern, const RecordType &type,
                                        const std::vector<QUuid> &ids, const GoOn &goOn = {},
                                        Disclosure shown = Disclosure::Personal);

/// The call to a meeting, or its minutes. Invalid where there is nothing to say: a call without agenda, minutes of a
/// meeting that was not held.
Result<Composed> composeConvocation(const Records &records, const Id<Meeting> &meeting, const Context &context,
                                    const Assigned &assigned = {});
Result<Composed> composeMinutes(const Records &records, const Id<Meeting> &meeting, const Context &context,
                                const Assigned &assigned = {});

} // namespace documents
} // namespace insieme
