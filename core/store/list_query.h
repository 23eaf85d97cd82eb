// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

#include <QSet>

namespace insieme {

/// A condition on one stored column.
struct Condition {
    const Field *field = nullptr;
    enum class Test { Equal, AtLeast, AtMost, OneOf, Null, NotNull } test = Test::Equal;
    Value value = {};
    std::vector<Value> values = {}; ///< of OneOf
    bool orNull = false; ///< of AtLeast and AtMost: rows that state nothing stay, too
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// How the values of a field add up to something.
struct Adding {
    const char *by = nullptr; ///< a stored field of choices of the same table; nullptr: each value is added
    std::vector<const char *> minus = {}, nothing = {}; ///< its codes whose values are taken away, or left out
    /// 1, -1 or 0 for a record.
    int signOf(const RecordType &type, const void *record) const;
};

/// One list of a kind: what is in it and in which order. The rows are read in pages, so that a list of a million
/// records costs what its visible part costs.
struct ListQuery {
    const RecordType *type = nullptr;
    /// nullptr: the title, in Italian order. References are ordered by the title they show, closed lists in the order
    /// of their values.
    const Field *sort = nullptr;
    bool descending = false; ///< missing values come last in both directions
    QString text; ///< words that must all begin a word of the record
    std::vector<Condition> conditions;
    /// Stated: only records in force on that day, as they were on it, as far as the kind says. Fields for which
    /// whyNotSorted and whyNotFiltered have a reason are left out of its order and its conditions.
    Date on = {};
    /// Not empty: of all these rows only those of these records.
    QSet<QUuid> only = {};
    /// Of all these rows not those of these records.
    QSet<QUuid> except = {};
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// Why a list that shows `on` (not stated: today) has no order by this field, for people; empty: it has. The order is
/// that of the titles then.
QString whyNotSorted(const RecordType &type, const Field &field, const Date &on);
/// The same for conditions on it, which then leave every row.
QString whyNotFiltered(const RecordType &type, const Field &field, const Date &on);

/// The rows of a query. It remembers where the pages that were read begin, so that going on from them costs nothing;
/// what it remembers is dropped when the file changes.
class RecordList {
public:
    /// Most rows of a list that is filtered by text.
    static constexpr qint64 mostMatches = 10'000;

    RecordList(const Records &records, ListQuery query);
    const ListQuery &query() const { return m_query; }
    /// Filtered by a text with words in it.
    bool isOfWords() const { return !m_match.isEmpty(); }
    qint64 count() const;
    /// Whether there is no row: found without their order.
    bool isEmpty() const;
    /// True when the text has more matches than the list holds.
    bool isCut() const;
    std::vector<QUuid> ids(qint64 offset, qint64 limit) const;
    /// The same as ids() and indexOf() where that takes no more than so many steps of SQLite's machine, and no words
    /// are looked for; otherwise nothing.
    std::optional<std::vector<QUuid>> idsWithin(int steps, qint64 offset, qint64 limit) const;
    std::optional<qint64> indexWithin(int steps, const QUuid &id) const;
    /// How many rows there are, where that was found already.
    std::optional<qint64> knownCount() const;
    /// This record has that place: rows after it are read from there on.
    void remember(qint64 place, const QUuid &id) const;
    /// These records as the list shows them, in this order; one that cannot be read is empty.
    std::vector<AnyRecord> records(const std::vector<QUuid> &ids) const;
    /// Whole records in the order of the list.
    Result<std::vector<AnyRecord>> page(qint64 offset, qint64 limit) const;
    /// Every record in the order of the list. `goOn` is told how many there were so far; false ends it, without error.
    Done each(const std::function<bool(qint64 rows)> &goOn, const std::function<void(AnyRecord &record)> &take) const;
    /// Position of a record; -1 when it is not in the list.
    qint64 indexOf(const QUuid &id) const;
    /// The sum of a stored field of whole numbers (amounts in cents, minutes …) over the list; NULL counts as nothing.
    qint64 sum(const Field &field, const Adding &adding = {}) const;

private:
    friend class ChoiceCount;
    /// Rows that state the sort column come first, in its order; then those that do not.
    enum class Part { Stated, Missing };
    struct Memory;
    Memory &memory() const;
    template<class T> std::optional<T> within(int steps, const std::function<T()> &read) const;
    QString columnOf(const Field &field) const;
    QString sortExpression() const;
    QString matchSql() const;
    QString fromAndWhere(const QString &more, bool sorted) const;
    QString order(Part part) const;
    void bindAll(Statement &statement, bool sorted) const;
    qint64 counted(const QString &more, bool sorted) const;
    qint64 statedCount() const;
    void read(Part part, qint64 skip, qint64 limit, qint64 first, std::vector<QUuid> &ids) const;
    bool walk(qint64 offset, qint64 limit, std::vector<QUuid> &ids) const;
    const std::vector<QUuid> &matches() const;

    const Records *m_records;
    ListQuery m_query;
    QString m_match;
    std::vector<Condition> m_conditions; ///< those of the query and of its day
    std::shared_ptr<Memory> m_memory;
};

} // namespace insieme
