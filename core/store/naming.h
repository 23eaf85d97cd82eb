// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

class Records;

/// Whether a text names a person: what the plan of a forgetting lists, what the history says and what the search closes
/// is told by this one rule.
class Naming {
public:
    /// `person`: a record as it can still be read. What it was called before counts as well, as far as the history of
    /// this file can be read.
    Naming(const Records &records, const AnyRecord &person);
    /// The words of a name stand side by side, in any order and with at most one other word among them, or one of the
    /// person's codes stands there. Whole words: nobody called Li is named by a libro. One word alone would name half
    /// the file: it counts where the record with the text `refers` to the person, elsewhere the codes only.
    bool in(const QString &text, bool refers = false) const;
    /// One telling word of the name, or a code, stands there.
    bool hintedIn(const QString &text) const;
    /// For FTS5: finds every text that names the person, and more. Empty: nothing would name them.
    QString match() const;
    QUuid person() const { return m_person; }

private:
    void add(const AnyRecord &person);
    bool holdsCode(const QString &plain) const;
    QUuid m_person;
    QList<QStringList> m_names; ///< the words of each, folded and sorted
    QStringList m_codes; ///< folded
};

} // namespace insieme
