// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/link_fields.h"

namespace insieme {
namespace {

using Meanings = std::vector<std::pair<const char *, const RecordType *>>;

Meanings &meanings()
{
    static Meanings said;
    return said;
}

/// Null: nothing is said of it.
const RecordType *find(const char *column)
{
    for (const auto &[name, kind] : meanings()) {
        if (qstrcmp(name, column) == 0)
            return kind;
    }
    return nullptr;
}

} // namespace

LinkFields linkFields(const RecordType &type)
{
    LinkFields link;
    for (const Field *field : allFields(type)) {
        if (field->is.names)
            (link.table ? link.key : link.table) = field;
    }
    Q_ASSERT(!link.table == !link.key);
    return link;
}

void meanBy(const char *column, const RecordType &kind)
{
    if (!find(column))
        meanings().emplace_back(column, &kind);
}

const RecordType &meantBy(const Field &reference)
{
    const RecordType *kind = find(reference.column);
    return kind ? *kind : reference.ops->target();
}

} // namespace insieme
