// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/choice_count.h"

#include <algorithm>

namespace insieme {
namespace {

/// Rows that are counted while one record is read with what belongs to it.
constexpr int rowsARecord = 500;

} // namespace

ChoiceCount::ChoiceCount(const Records &records, ListQuery query, const Field &field)
    : m_list(records,
             [&query] {
                 query.text.clear();
                 query.sort = nullptr;
                 return std::move(query);
             }())
    , m_records(&records)
    , m_field(&field)
{
    if (const ListQuery &asked = m_list.query(); !whyNotFiltered(*asked.type, field, asked.on).isEmpty()) {
        m_left = m_list.ids(0, m_list.count());
        m_onDay.resize(field.ops->choices->items.size());
    }
}

bool ChoiceCount::stepOnDay(int records)
{
    const ListQuery &asked = m_list.query();
    for (; records > 0 && !m_left->empty(); --records) {
        const QUuid id = m_left->back();
        m_left->pop_back();
        const auto record = m_records->loadOn(*asked.type, id, asked.on);
        if (!record)
            continue;
        ++m_total;
        const Value value = m_field->value(record->data(), {});
        if (const auto *choice = std::get_if<Choice>(&value); choice && choice->index >= 0) {
            ++m_counts[choice->index];
            m_onDay[static_cast<size_t>(choice->index)].insert(id);
        }
    }
    return m_left->empty();
}

bool ChoiceCount::step(int rows)
{
    if (m_left)
        return stepOnDay(std::max(1, rows / rowsARecord));
    const Database &database = m_records->database();
    const QString table = quoted(m_list.query().type->table);
    // The stretch is bounded by rows of the table, not by rows that are found: those may be few.
    qint64 last = -1;
    bool more = false;
    {
        Borrowed stretch(database.cached(
            QStringLiteral(
                "SELECT max(r), count(*) FROM (SELECT rowid r FROM %1 WHERE rowid>?1 ORDER BY rowid LIMIT ?2)")
                .arg(table)));
        stretch->bind(1, m_row);
        stretch->bind(2, qint64(rows));
        if (!stretch->next() || stretch->isNull(0))
            return true;
        last = stretch->integer(0);
        more = stretch->integer(1) == rows;
    }
    const ChoiceList &choices = *m_field->ops->choices;
    Statement count(
        database,
        QStringLiteral("SELECT %1, count(*)%2 GROUP BY 1")
            .arg(m_list.columnOf(*m_field),
                 m_list.fromAndWhere(QStringLiteral("%1.rowid>%2 AND %1.rowid<=%3").arg(table).arg(m_row).arg(last),
                                     false)));
    m_list.bindAll(count, false);
    while (count.next()) {
        const qint64 found = count.integer(1);
        m_total += found;
        const QString code = count.text(0);
        for (int i = 0; i < static_cast<int>(choices.items.size()); ++i) {
            if (code == QLatin1String(choices.items[static_cast<size_t>(i)].code))
                m_counts[i] += found;
        }
    }
    m_row = last;
    return !more;
}

} // namespace insieme
