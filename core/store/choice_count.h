// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_query.h"

namespace insieme {

/// Counts the records of a list by the values of a closed list, some thousand rows at a time: for tabs that say how
/// many they hold without making anybody wait. A text of the query is not looked at.
class ChoiceCount {
public:
    /// `field`: stored in the type of the query or in one that it extends.
    ChoiceCount(const Records &records, ListQuery query, const Field &field);
    /// Looks at the next rows; true when all have been counted.
    bool step(int rows);
    qint64 total() const { return m_total; }
    qint64 of(int choice) const { return m_counts.value(choice); }

private:
    RecordList m_list;
    const Records *m_records;
    const Field *m_field;
    qint64 m_row = -1; ///< last one that was looked at
    qint64 m_total = 0;
    QHash<int, qint64> m_counts;
};

} // namespace insieme
