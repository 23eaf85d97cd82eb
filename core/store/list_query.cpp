// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_query.h"

#include "core/record/describe.h"
#include "core/store/search.h"

namespace insieme {
namespace {

QString quoted(const char *name)
{
    return QLatin1Char('"') + QLatin1String(name) + QLatin1Char('"');
}

const char *kindOf(const RecordType &type)
{
    return *type.kind ? type.kind : type.table;
}

QString columnOf(const RecordType &type, const Field &field)
{
    return quoted(levelOf(type, field).table) + QLatin1Char('.') + quoted(field.column);
}

} // namespace

RecordList::RecordList(const Records &records, ListQuery query)
    : m_records(&records)
    , m_query(std::move(query))
{
    if (m_query.sort && !m_query.sort->stored())
        m_query.sort =
            m_query.sort->is.sortBy ? findField(*m_query.type, QLatin1String(m_query.sort->is.sortBy)) : nullptr;
    // Sealed values have no order in the file: such a list is sorted by its title.
    if (m_query.sort && isSealed(levelOf(*m_query.type, *m_query.sort), *m_query.sort))
        m_query.sort = nullptr;
}

QString RecordList::fromAndWhere() const
{
    const RecordType &type = *m_query.type;
    const QString own = quoted(type.table);
    const QString match = Search::matchExpression(m_query.text);
    const bool byTitle = !m_query.sort;
    QString sql;
    QStringList where;
    if (byTitle || !match.isEmpty()) {
        // CROSS JOIN: the matches come first; a walk of the sort order would run the whole match for every row.
        sql = match.isEmpty() ? QStringLiteral(" FROM search_doc d")
                              : QStringLiteral(" FROM search_text CROSS JOIN search_doc d ON d.n=search_text.rowid");
        where << QStringLiteral("d.kind=?1");
    }
    bool needsTable = !byTitle || !m_query.conditions.empty();
    if (needsTable && sql.isEmpty())
        sql = QStringLiteral(" FROM %1").arg(own);
    else if (needsTable)
        sql += QStringLiteral(" CROSS JOIN %1 ON %1.id=d.id").arg(own);
    if (needsTable) {
        for (const RecordType *level = &type; level->extends; level = &level->extends())
            sql += QStringLiteral(" JOIN %1 ON %1.id=%2.id").arg(quoted(level->extends().table), own);
    }
    if (!match.isEmpty())
        where << QStringLiteral("search_text MATCH ?2");
    int index = 3;
    for (const Condition &condition : m_query.conditions) {
        const QString column = columnOf(type, *condition.field);
        switch (condition.test) {
        case Condition::Test::Equal:
            where << column + QStringLiteral("=?%1").arg(index++);
            break;
        case Condition::Test::AtLeast:
            where << column + QStringLiteral(">=?%1").arg(index++);
            break;
        case Condition::Test::AtMost:
            where << column + QStringLiteral("<=?%1").arg(index++);
            break;
        case Condition::Test::OneOf: {
            QStringList marks;
            for (size_t i = 0; i < condition.values.size(); ++i)
                marks << QStringLiteral("?%1").arg(index++);
            where << column + QStringLiteral(" IN (%1)").arg(marks.join(QLatin1Char(',')));
            break;
        }
        case Condition::Test::Null:
            where << column + QStringLiteral(" IS NULL");
            break;
        case Condition::Test::NotNull:
            where << column + QStringLiteral(" IS NOT NULL");
            break;
        }
    }
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    return sql;
}

QString RecordList::order() const
{
    const QString direction = m_query.descending ? QStringLiteral(" DESC") : QString();
    if (!m_query.sort)
        return QStringLiteral(" ORDER BY d.sort_key%1, d.id%1").arg(direction);
    return QStringLiteral(" ORDER BY %1%2 NULLS LAST, %3.id%2")
        .arg(columnOf(*m_query.type, *m_query.sort), direction, quoted(m_query.type->table));
}

void RecordList::bindAll(Statement &statement) const
{
    const bool hasDoc = !m_query.sort || !Search::matchExpression(m_query.text).isEmpty();
    if (hasDoc)
        statement.bind(1, QLatin1String(kindOf(*m_query.type)));
    const QString match = Search::matchExpression(m_query.text);
    if (!match.isEmpty())
        statement.bind(2, match);
    int index = 3;
    for (const Condition &condition : m_query.conditions) {
        for (const Value &value : condition.values)
            detail::bindValue(statement.handle(), index++, value);
        if (condition.test == Condition::Test::Equal || condition.test == Condition::Test::AtLeast
            || condition.test == Condition::Test::AtMost)
            detail::bindValue(statement.handle(), index++, condition.value);
    }
}

qint64 RecordList::count() const
{
    Statement statement(m_records->database(), QStringLiteral("SELECT count(*)") + fromAndWhere());
    bindAll(statement);
    return statement.next() ? statement.integer(0) : 0;
}

std::vector<QUuid> RecordList::ids(qint64 offset, qint64 limit) const
{
    std::vector<QUuid> result;
    const QString id = m_query.sort ? quoted(m_query.type->table) + QStringLiteral(".id") : QStringLiteral("d.id");
    Statement statement(m_records->database(),
                        QStringLiteral("SELECT ") + id + fromAndWhere() + order()
                            + QStringLiteral(" LIMIT %1 OFFSET %2").arg(limit).arg(offset));
    bindAll(statement);
    while (statement.next())
        result.push_back(statement.uuid(0));
    return result;
}

Result<std::vector<AnyRecord>> RecordList::page(qint64 offset, qint64 limit) const
{
    std::vector<AnyRecord> result;
    for (const QUuid &id : ids(offset, limit)) {
        auto record = m_records->load(*m_query.type, id);
        if (!record)
            return tl::unexpected(std::move(record).error());
        result.push_back(std::move(*record));
    }
    return result;
}

qint64 RecordList::indexOf(const QUuid &id) const
{
    const QString column = m_query.sort ? quoted(m_query.type->table) + QStringLiteral(".id") : QStringLiteral("d.id");
    Statement statement(
        m_records->database(),
        QStringLiteral("SELECT n FROM (SELECT %1 AS id, row_number() OVER (%2) - 1 AS n%3) WHERE id='%4'")
            .arg(column, order().trimmed(), fromAndWhere(), uuidText(id)));
    bindAll(statement);
    return statement.next() ? statement.integer(0) : -1;
}

} // namespace insieme
