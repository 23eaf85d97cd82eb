// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

namespace insieme {

struct Operator;

/// What a Sunday or a public holiday does to the day of a deadline (see DayRule).
enum class DayMoves { No, Later, Earlier };

/// A deadline that somebody wrote down, about a record or about nothing in the file.
struct Task {
    Id<Task> id;
    QString subject;
    Date dueOn;
    std::optional<Minutes> dueTime; ///< since midnight, Europe/Rome, 0:00–23:59; not stated: the whole day
    DayMoves moves = DayMoves::No;
    std::optional<qint64> leadDays; ///< how many days before to warn; not stated: 7
    Id<Operator> owner;
    QString recordTable; ///< with recordId: what it is about; any type, so no foreign key: checked by a guard
    QString recordId;
    QString notes;
    friend bool operator==(const Task &, const Task &) = default;
};
template<> const RecordType &describe<Task>();

} // namespace insieme
