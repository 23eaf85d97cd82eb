// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QApplication>

namespace insieme {

/// Tells where the keys go, as long as it lives. A widget has it as a member instead of a connection of its own: a
/// widget that goes takes the focus from its children when it is no more than a QWidget, and would be called once more.
class FocusWatch {
public:
    FocusWatch() = default;
    ~FocusWatch() { end(); }
    Q_DISABLE_COPY(FocusWatch)
    void begin(std::function<void(QWidget *before, QWidget *now)> moved)
    {
        end();
        m_connection = QObject::connect(qApp, &QApplication::focusChanged, std::move(moved));
    }
    void end() { QObject::disconnect(m_connection); }

private:
    QMetaObject::Connection m_connection;
};

} // namespace insieme
