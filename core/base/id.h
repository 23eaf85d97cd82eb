// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUuid>

namespace insieme {

/// The key of a record of type T: a UUID that only T's can be compared with or assigned to. A null id means
/// "not stated".
template<class T> class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    const QUuid &uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }
    friend bool operator==(const Id &, const Id &) = default;

private:
    QUuid m_uuid;
};

/// A new time-ordered key (UUID version 7: milliseconds, then random bits).
QUuid newUuid();

/// The same key for the same name on every machine (UUID version 5): for the sample and for data shipped with the
/// program.
QUuid fixedUuid(QStringView name);

/// Lower-case text without braces, as stored in the file.
inline QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace insieme
