// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"
#include "core/store/sqlite.h"

class QDataStream;

namespace insieme {

/// A value as SQLite stores it, before any field gives it a meaning; sealed values stay sealed in it.
struct RawValue {
    enum class Type : quint8 { Null, Integer, Text, Blob };
    Type type = Type::Null;
    qint64 number = 0;
    QByteArray bytes;

    static RawValue of(sqlite3_value *value);
    static RawValue column(const Statement &statement, int column);
    void bind(Statement &statement, int index) const;
    bool isNull() const { return type == Type::Null; }
    friend bool operator==(const RawValue &, const RawValue &) = default;
};

QDataStream &operator<<(QDataStream &out, const RawValue &value);
QDataStream &operator>>(QDataStream &in, RawValue &value);

} // namespace insieme
