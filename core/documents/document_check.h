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
        Expired, ///< what must be in force on the day of issue (a paper, a policy, an office) and is not
        Expiring, ///< in force, but not for long or not as long as the deed
        Doubtful, ///< may stay so: what the record's own check warns of, a wording for want of a better one
        Empty ///< a field without value that may stay so
    } kind = Kind::Missing;
    QString field; ///< path in the template; empty: it stands nowhere on the pages
    QString text; ///< label of the field, or the sentence
    int page = -1; ///< first page with the field; -1: on none
    Origin origin = {}; ///< where it is put right
    bool stops() const { return kind == Kind::Missing || kind == Kind::Contradiction || kind == Kind::Expired; }
};

DocumentProblem contradiction(const QString &field, const QString &text, const Origin &origin);

struct DocumentCheck {
    std::vector<DocumentProblem> problems; ///< in the order of the pages; their numbers count from 1
    int fields = 0; ///< that the document uses
    int filled = 0;
    int stopping() const;
};

/// `findings`: what is to be said besides the fields; each is shown at its field, otherwise at the nearest one of the
/// same row, list or record that stands on a page. `assigned`: paths of the fields that are given when it is issued.
DocumentCheck checkBeforeIssue(const Composed &composed, const Pages &pages,
                               const std::vector<DocumentProblem> &findings, const QStringList &assigned);

struct Signatory {
    QString party; ///< "Per il Comune di Esempio"; empty where people sign for themselves
    QString name; ///< empty: nobody is stated
    QString capacity;
};
/// Who signs, as the first block of signatures says: annexes are signed by the same.
std::vector<Signatory> signatoriesOf(const Content &content);

} // namespace insieme::documents
