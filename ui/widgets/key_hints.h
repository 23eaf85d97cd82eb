// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_key.h"

#include <QWidget>

namespace insieme {

/// The keys of a part, printed under it.
class KeyHints : public QWidget {
    Q_OBJECT
public:
    explicit KeyHints(QWidget *parent = nullptr);
    /// Made anew only where they are others.
    void show(const QList<PageKey> &keys);

private:
    QList<PageKey> m_keys;
};

} // namespace insieme
