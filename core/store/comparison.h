// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/history.h"
#include "core/store/list_query.h"

namespace insieme {

/// Two days of the same records, side by side.
struct Comparison {
    /// Facts: what held on the day and what holds today, both as known today. File: what the file said on the evening
    /// of the day, and on that of the later one.
    enum class Of { Facts, File } of = Of::Facts;
    Date from, to; ///< the earlier one first; of facts `to` is today
    /// Facts: the list, and `only` one record of it. File: its type and `only` narrow, its conditions do not; without
    /// a type it is everything.
    ListQuery list = {};
    QString name = {}; ///< of the list, for people

    /// Null unless it is about one record.
    QUuid record() const { return list.only.size() == 1 ? *list.only.begin() : QUuid(); }
};

/// What differs, record by record, each field with its value on the first day and on the second. Of facts it is also
/// said, as a field of the record or of a row of its lists, that something was in force on one of the days only.
/// Cancelled when it was told to end.
Result<QList<RecordChange>> compare(const Workspace &workspace, const Comparison &comparison, const Context &context,
                                    const StepGoOn &goOn = {});

} // namespace insieme
