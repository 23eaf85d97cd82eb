// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

/// A condition on one stored column.
struct Condition {
    const Field *field = nullptr;
    enum class Test { Equal, AtLeast, AtMost, OneOf, Null, NotNull } test = Test::Equal;
    Value value = {};
    std::vector<Value> values = {}; ///< of OneOf
};

/// One list of a kind: what is in it and in which order. The rows are read in pages, so that a list of a million
/// records costs what its visible part costs.
struct ListQuery {
    const RecordType *type = nullptr;
    const Field *sort = nullptr; ///< nullptr: the title, in Italian order
    bool descending = false; ///< missing values come last in both directions
    QString text; ///< words that must all begin a word of the record
    std::vector<Condition> conditions;
};

class RecordList {
public:
    RecordList(const Records &records, ListQuery query);
    const ListQuery &query() const { return m_query; }
    qint64 count() const;
    std::vector<QUuid> ids(qint64 offset, qint64 limit) const;
    /// Whole records in the order of the list.
    Result<std::vector<AnyRecord>> page(qint64 offset, qint64 limit) const;
    /// Position of a record; -1 when it is not in the list.
    qint64 indexOf(const QUuid &id) const;

private:
    QString fromAndWhere() const;
    QString order() const;
    void bindAll(Statement &statement) const;
    const Records *m_records;
    ListQuery m_query;
};

} // namespace insieme
