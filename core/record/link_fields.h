// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

/// The two fields by which a record names one of any kind, without a reference: those that its descriptor says to name
/// records (Options::names), the table first, then the key. They are written together. Both nullptr: it names none.
struct LinkFields {
    const Field *table = nullptr;
    const Field *key = nullptr;
    explicit operator bool() const { return key != nullptr; }
};
LinkFields linkFields(const RecordType &type);

/// Says once which kind a reference of this column is for, in whatever record it stands, where its descriptor lets in
/// more (a Comune is a public body, the reference holds any organisation). The area of that kind says it, before
/// anybody asks.
void meanBy(const char *column, const RecordType &kind);
/// The kind of record that is chosen for a reference: what is meant by its column, otherwise all that it may hold.
const RecordType &meantBy(const Field &reference);

} // namespace insieme
