// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

/// A value for the eyes of a person: dates and amounts as written in Italy, labels of closed lists, titles of
/// references. A field above `context.shown` gives a mask of fixed length. This is the only way a value reaches a
/// screen, a table or a print.
QString display(const Field &field, const Value &value, const Context &context);
/// The field of a record; a reference is named as on the day its `asOf` field states.
QString displayOf(const RecordType &type, const Field &field, const void *record, const Context &context);

/// What a masked value looks like.
QString mask();

} // namespace insieme
