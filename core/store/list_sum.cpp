// SPDX-License-Identifier: GPL-3.0-or-later
// What the values of a list add up to.
#include "core/record/describe.h"
#include "core/store/list_query.h"

#include <algorithm>

namespace insieme {

int Adding::signOf(const RecordType &type, const void *record) const
{
    if (!by)
        return 1;
    const QString code = plainText(findField(type, QLatin1String(by))->value(record, {}));
    const auto among = [&code](const std::vector<const char *> &codes) {
        return std::any_of(codes.begin(), codes.end(),
                           [&code](const char *each) { return code == QLatin1String(each); });
    };
    return among(nothing) ? 0 : among(minus) ? -1 : 1;
}

qint64 RecordList::sum(const Field &field, const Adding &adding) const
{
    m_records->catchUp();
    Q_ASSERT(field.stored() && qstrcmp(field.ops->sql, "INTEGER") == 0);
    // A filtered list is joined through its index; the others read the table alone.
    const RecordType &type = *m_query.type;
    const bool joined = !m_match.isEmpty() && m_conditions.empty();
    QString from = fromAndWhere({}, false);
    if (joined) {
        QString tables = QStringLiteral(" CROSS JOIN %1 ON %1.id=d.id").arg(quoted(type.table));
        for (const RecordType *level = &type; level->extends; level = &level->extends())
            tables += QStringLiteral(" JOIN %1 ON %1.id=%2.id").arg(quoted(level->extends().table), quoted(type.table));
        from.insert(from.lastIndexOf(QLatin1String(" WHERE ")), tables);
    }
    QString value = columnOf(field);
    if (adding.by) {
        QString sign = QStringLiteral("CASE ") + columnOf(*findField(type, QLatin1String(adding.by)));
        for (const char *code : adding.nothing)
            sign += QStringLiteral(" WHEN '%1' THEN 0").arg(QLatin1String(code));
        for (const char *code : adding.minus)
            sign += QStringLiteral(" WHEN '%1' THEN -1").arg(QLatin1String(code));
        value += QLatin1Char('*') + sign + QStringLiteral(" ELSE 1 END");
    }
    Statement statement(m_records->database(), QStringLiteral("SELECT ifnull(sum(%1), 0)").arg(value) + from);
    bindAll(statement, false);
    return statement.next() ? statement.integer(0) : 0;
}

} // namespace insieme
