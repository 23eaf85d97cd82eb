// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>

namespace insieme {

/// While it lives, the choices of a box are filled anew, and the box is silent. A list that is open over it stays open,
/// with the same choice under the keys where it is still there.
class Refilling {
public:
    explicit Refilling(QComboBox *box)
        : m_box(box)
        , m_silent(box)
        , m_list(box->findChild<QAbstractItemView *>()) // there once it was opened
    {
        if (m_list && m_list->isVisible())
            m_under = m_list->currentIndex().data().toString();
    }
    ~Refilling()
    {
        const int at = m_under.isEmpty() ? -1 : m_box->findText(m_under);
        if (at >= 0)
            m_list->setCurrentIndex(m_box->model()->index(at, m_box->modelColumn()));
    }
    Q_DISABLE_COPY(Refilling)

private:
    QComboBox *m_box;
    QSignalBlocker m_silent;
    QAbstractItemView *m_list;
    QString m_under;
};

} // namespace insieme
