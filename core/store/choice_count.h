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
    /// Looks at the next rows; true when all have been counted. Where the file keeps the field as it is today and the
    /// query asks for another day, each record is read as it was then: a few for the time of that many rows.
    bool step(int rows);
    qint64 total() const { return m_total; }
    qint64 of(int choice) const { return m_counts.value(choice); }
    /// By choice, those that were read as they were on the day: no condition of a list tells them. Empty: none was.
    const std::vector<QSet<QUuid>> &onDay() const { return m_onDay; }

private:
    bool stepOnDay(int records);

    RecordList m_list;
    const Records *m_records;
    const Field *m_field;
    qint64 m_row = -1; ///< last one that was looked at
    qint64 m_total = 0;
    QHash<int, qint64> m_counts;
    std::optional<std::vector<QUuid>> m_left; ///< to be read as they were on the day
    std::vector<QSet<QUuid>> m_onDay;
};

} // namespace insieme
