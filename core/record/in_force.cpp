// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/in_force.h"

#include <algorithm>

namespace insieme {
namespace {

struct Said {
    const char *column = nullptr;
    std::vector<int> values;
    const char *until = nullptr; ///< SQL
    std::vector<const char *> unknown;
};

QHash<const RecordType *, Said> &said()
{
    static QHash<const RecordType *, Said> all;
    return all;
}

} // namespace

OutOfForce outOfForce(const RecordType &type)
{
    const auto found = said().constFind(&type);
    if (found == said().cend() || !found->column)
        return {};
    OutOfForce result{findField(type, QLatin1String(found->column)), {}};
    const ChoiceList *choices = result.field->ops->choices;
    for (int i = 0; i < static_cast<int>(choices->items.size()); ++i) {
        if (std::find(found->values.begin(), found->values.end(), i) == found->values.end())
            result.others.emplace_back(Choice{choices, i});
    }
    return result;
}

void notInForceWhile(const RecordType &type, const char *column, std::vector<int> values)
{
    Said &one = said()[&type];
    one.column = column;
    one.values = std::move(values);
}

void knownUntil(const RecordType &type, const char *sql)
{
    said()[&type].until = sql;
}

QString knownUntil(const RecordType &type, const Date &day)
{
    const auto found = said().constFind(&type);
    return found == said().cend() || !found->until
        ? QString()
        : QString::fromLatin1(found->until)
              .replace(QLatin1String("%1"), QLatin1Char('\'') + isoText(day) + QLatin1Char('\''));
}

void maybeUnknown(const RecordType &type, std::vector<const char *> columns)
{
    said()[&type].unknown = std::move(columns);
}

bool maybeUnknown(const RecordType &type, const Field &field)
{
    const auto found = said().constFind(&type);
    return found != said().cend()
        && std::any_of(found->unknown.begin(), found->unknown.end(),
                       [&field](const char *column) { return qstrcmp(column, field.column) == 0; });
}

} // namespace insieme
