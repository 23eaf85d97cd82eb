// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace insieme {

/// A key that a part takes itself, as the sheet of keys shows it.
struct PageKey {
    QString key, text;
    friend bool operator==(const PageKey &, const PageKey &) = default;
};

/// A widget that takes keys of its own in keyPressEvent: whoever derives from this beside QWidget tells them to the
/// sheet of keys. Only those that do something as it is just now.
class KeyedPart {
public:
    virtual ~KeyedPart() = default;
    virtual QList<PageKey> keys() const = 0;
};

} // namespace insieme
