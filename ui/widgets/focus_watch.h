// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <QApplication>

namespace insieme {

/// Tells where the keys go, as long as it lives. A widget has it as a member instead of a connection of its own: a
/// widget that goes takes the focus from its children when it is no more than a QWidget, and would be called once more.
class FocusWatch {
public:
    void begin(std::function<void(QWidget *before, QWidget *now)> moved)
    {
        m_life = std::make_unique<QObject>();
        QObject::connect(qApp, &QApplication::focusChanged, m_life.get(), std::move(moved));
    }
    void end() { m_life.reset(); }

private:
    std::unique_ptr<QObject> m_life;
};

} // namespace insieme
