// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// Whether all that is stored of both records, rows included, is the same. Both of one type.
bool holdTheSame(const AnyRecord &one, const AnyRecord &other);

/// Brings a record that is being edited to what the file holds `now`: what only the file changed since `seen` is taken
/// over, rows too. What both changed stays in `edited` as it is and is told; after that `edited` is an edit of `now`.
/// Of a link (LinkFields) the key is told, with both its fields. A row that one side removed and the other changed is
/// told without a field.
QList<FieldConflict> rebase(AnyRecord &edited, const AnyRecord &seen, const AnyRecord &now, const Context &context);

/// Puts what `source` holds of a conflict into `record`; without a field the row, or its absence.
void takeSide(AnyRecord &record, const AnyRecord &source, const FieldConflict &conflict);

/// The record or the row of it that a conflict is about; nullptr: the record has no such row.
const void *partOf(const AnyRecord &record, const FieldConflict &conflict);

/// Whether both hold the same of a conflict: the value, with both fields of a link; without a field the whole row, or
/// that there is none.
bool agreeOn(const FieldConflict &conflict, const AnyRecord &one, const AnyRecord &other);

/// Makes the rows of `to` those of `from`. Both records of one type that has `children`.
void copyRows(const Children &children, AnyRecord &to, const AnyRecord &from);

} // namespace insieme
