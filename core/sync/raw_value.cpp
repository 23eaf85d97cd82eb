// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/raw_value.h"

#include <QDataStream>

namespace insieme {

RawValue RawValue::of(sqlite3_value *value)
{
    RawValue raw;
    switch (value ? sqlite3_value_type(value) : SQLITE_NULL) {
    case SQLITE_INTEGER:
        raw.type = Type::Integer;
        raw.number = sqlite3_value_int64(value);
        break;
    case SQLITE_TEXT:
        raw.type = Type::Text;
        raw.bytes = QByteArray(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
        break;
    case SQLITE_BLOB:
        raw.type = Type::Blob;
        raw.bytes = QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
        break;
    default:
        break;
    }
    return raw;
}

RawValue RawValue::column(const Statement &statement, int column)
{
    return of(sqlite3_column_value(statement.handle(), column));
}

void RawValue::bind(Statement &statement, int index) const
{
    switch (type) {
    case Type::Null:
        statement.bindNull(index);
        break;
    case Type::Integer:
        statement.bind(index, number);
        break;
    case Type::Text:
        sqlite3_bind_text(statement.handle(), index, bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_TRANSIENT);
        break;
    case Type::Blob:
        sqlite3_bind_blob(statement.handle(), index, bytes.isNull() ? "" : bytes.constData(),
                          static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
}

QDataStream &operator<<(QDataStream &out, const RawValue &value)
{
    return out << quint8(value.type) << value.number << value.bytes;
}

QDataStream &operator>>(QDataStream &in, RawValue &value)
{
    quint8 type = 0;
    in >> type >> value.number >> value.bytes;
    if (type > quint8(RawValue::Type::Blob))
        in.setStatus(QDataStream::ReadCorruptData);
    else
        value.type = static_cast<RawValue::Type>(type);
    return in;
}

} // namespace insieme
