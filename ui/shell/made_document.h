// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/issuing.h"
#include "core/documents/printable.h"

namespace insieme {

/// A document as its page shows it: laid out for the window's thread and looked through, with what its issue gives.
struct MadeDocument {
    documents::Composed composed; ///< with its pages
    std::optional<documents::Issued> issued = {}; ///< as it was frozen
    QString number = {}; ///< of the issued document, or the next; empty where it bears none
    QString stamp = {}; ///< the duty, or why it cannot be told, with the law; empty: none is said
    documents::DocumentCheck check = {}; ///< of an issued document nothing is left to check
};

/// A document of the list, of a record. `month`: of monthly papers; not stated: each paper's own.
struct DocumentOf {
    const documents::Printable *printable = nullptr;
    QUuid id = {};
    Date month = {};
};

// Not for the window's thread. `goOn` is asked while it is laid out; Cancelled when it says no.

/// Of what is composed already.
Result<MadeDocument> makeDocument(documents::Composed composed, const documents::GoOn &goOn);
/// What was issued as it was frozen, as long as `context` may name people; otherwise composed as the record is now.
Result<MadeDocument> makeDocument(const DocumentOf &of, const Workspace &workspace, const Context &context,
                                  const documents::GoOn &goOn);

} // namespace insieme
