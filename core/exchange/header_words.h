// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <QHash>
#include <QSet>

namespace insieme::exchange {

/// What a header means.
struct HeaderWord {
    QString target;
    bool named = true; ///< a name of the field; false: a word that offices use for it, and for other things
};
using HeaderWords = QHash<QString, HeaderWord>; ///< by folded header

/// For one kind of record: column names, labels in both languages, merge names, and the words that offices use. The
/// first meaning of a word wins.
HeaderWords headerWords(const RecordType &type);
/// The same for a table of child rows; the owner is the target "owner".
HeaderWords childHeaderWords(const RecordType &owner, const Children &children);
/// Folded names and labels, likewise, of the fields that follow from others: none of them is imported.
QSet<QString> computedWords(const RecordType &type);

} // namespace insieme::exchange
