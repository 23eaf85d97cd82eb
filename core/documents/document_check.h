// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"
#include "core/documents/template.h"

namespace insieme::documents {

/// Something to know or to mend before a document leaves.
struct DocumentProblem {
    enum class Kind {
        Assigned, ///< the number and the day, given when it is issued
        Missing, ///< a required field without value
        Contradiction, ///< sums of the record that do not agree, a state that does not fit
        Empty ///< a field without value that may stay so
    } kind = Kind::Missing;
    QString field; ///< path in the template; empty: it stands nowhere on the pages
    QString text; ///< label of the field, or the sentence
    int page = -1; ///< first page with the field; -1: on none
    bool stops() const { return kind == Kind::Missing || kind == Kind::Contradiction; }
};

struct DocumentCheck {
    std::vector<DocumentProblem> problems; ///< in the order of the pages; their numbers count from 1
    int fields = 0; ///< that the document uses
    int filled = 0;
    int stopping() const;
};

/// `obstacles`: why the document cannot be issued although no field is missing. `assigned`: paths of the fields that
/// are given when it is issued.
DocumentCheck checkBeforeIssue(const Composed &composed, const Pages &pages, const QStringList &obstacles,
                               const QStringList &assigned);

} // namespace insieme::documents
