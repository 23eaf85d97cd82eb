// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <QHash>
#include <QSet>

namespace insieme::exchange {

/// Folded headers → target, for one kind of record: column names, labels in both languages, merge names, and the words
/// that offices use. The first meaning of a word wins.
QHash<QString, QString> headerWords(const RecordType &type);
/// The same for a table of child rows; the owner is the target "owner".
QHash<QString, QString> childHeaderWords(const RecordType &owner, const Children &children);
/// Folded names and labels, likewise, of the fields that follow from others: none of them is imported.
QSet<QString> computedWords(const RecordType &type);

} // namespace insieme::exchange
