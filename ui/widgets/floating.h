// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/focus_watch.h"

#include <QPointer>
#include <QWidget>

namespace insieme {

/// A small part over the window: a child of the window, not a window of its own. It has the keys while it is open and
/// gives them back. What happens outside of it closes it.
class Floating : public QWidget {
    Q_OBJECT
public:
    /// `owner`: whose part it is, inside the window over which it opens; it goes with it.
    explicit Floating(QWidget *owner);
    /// Hides, and gives the keys back when it has them.
    void close();

protected:
    /// Shows it below `anchor`, or above where there is no room; `size` without the shadow. The keys go to `keys`, a
    /// part of it, and back to `back`. What is pressed in the anchor does not close it.
    void openAt(QWidget *anchor, const QSize &size, QWidget *keys, QWidget *back);
    /// Free on every side for the shadow, pixels.
    static constexpr int margin = 30;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow(const QWidget *keys);
    QPointer<QWidget> m_owner, m_anchor, m_back;
    FocusWatch m_focus;
};

} // namespace insieme
