// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/next_code.h"

namespace insieme {

QString nextCode(const Records &records, const RecordType &type, const QString &prefix, int digits)
{
    Borrowed last(records.database().cached(
        QStringLiteral("SELECT max(CAST(substr(code, length(?1)+1) AS INTEGER)) FROM %1 WHERE "
                       "substr(code, 1, length(?1))=?1 AND substr(code, length(?1)+1) GLOB '[0-9]*'")
            .arg(quoted(type.table))));
    last->bind(1, prefix);
    const qint64 highest = last->next() ? last->integer(0) : 0;
    return prefix + QStringLiteral("%1").arg(highest + 1, digits, 10, QLatin1Char('0'));
}

} // namespace insieme
