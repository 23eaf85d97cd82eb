// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_key.h"

#include <QWidget>

namespace insieme {

/// The keys of a part, printed under it: as many as have room, the first ones first. All of them are in the sheet of
/// keys.
class KeyHints : public QWidget {
    Q_OBJECT
public:
    explicit KeyHints(QWidget *parent = nullptr);
    /// Made anew only where they are others.
    void show(const QList<PageKey> &keys);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QList<PageKey> m_keys;
    QList<QWidget *> m_hints;
};

} // namespace insieme
