// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/in_force.h"

namespace insieme {
namespace {

struct Said {
    const char *column;
    std::vector<int> values;
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
    if (found == said().cend())
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
    said().insert(&type, {column, std::move(values)});
}

} // namespace insieme
