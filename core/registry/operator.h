// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

namespace insieme {

enum class OperatorRole { Coordinator, Director, Administration, Reader };

/// Who works with the file; every step of the history names one.
struct Operator {
    Id<Operator> id;
    QString name;
    QString initials;
    OperatorRole role = OperatorRole::Coordinator;
    bool active = true;
    friend bool operator==(const Operator &, const Operator &) = default;
};
template<> const RecordType &describe<Operator>();

} // namespace insieme
