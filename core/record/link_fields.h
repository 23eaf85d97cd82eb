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

} // namespace insieme
