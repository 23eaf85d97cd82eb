// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/link_fields.h"

namespace insieme {

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

} // namespace insieme
