// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_hash.h"

#include <QCryptographicHash>

namespace insieme {

QByteArray contentHash(const Database &database, const Catalogue &catalogue)
{
    std::vector<const char *> tables;
    for (const RecordType *type : catalogue.recorded())
        tables.push_back(type->table);
    std::sort(tables.begin(), tables.end(), [](const char *a, const char *b) { return qstrcmp(a, b) < 0; });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray row;
    for (const char *table : tables) {
        hash.addData(QByteArray(table) + '\n');
        Statement rows(database, QStringLiteral("SELECT * FROM \"%1\" ORDER BY id").arg(QLatin1String(table)));
        while (rows.next()) {
            row.clear();
            for (int i = 0; i < sqlite3_column_count(rows.handle()); ++i) {
                // Type and length first, so that no two rows can read the same.
                const int type = sqlite3_column_type(rows.handle(), i);
                const auto *data = static_cast<const char *>(sqlite3_column_blob(rows.handle(), i));
                const int size = sqlite3_column_bytes(rows.handle(), i);
                row += char('0' + type);
                row += QByteArray::number(size) + ':';
                row.append(data, size);
            }
            hash.addData(row);
        }
    }
    return hash.result();
}

} // namespace insieme
