// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/focus_watch.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;

namespace insieme {

/// A column at the left of what it belongs to. Docked, it takes its place in the row; in a window too narrow for both
/// it lies over the neighbour once it is pulled out, and goes when somebody clicks or tabs elsewhere.
class Drawer : public QWidget {
    Q_OBJECT
public:
    /// Becomes the first of `row`, beside `neighbour`; both have one parent.
    Drawer(QBoxLayout *row, QWidget *neighbour);
    /// Takes the widget over, and deletes the one before; nullptr: there is no column.
    void setContent(QWidget *content);
    void setDocked(bool docked);
    bool isDocked() const { return m_docked; }
    /// Lies over its neighbour now.
    bool isOut() const { return !m_docked && isVisible(); }
    void pullOut();
    void putAway();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    QBoxLayout *m_row;
    QWidget *m_neighbour;
    QPointer<QWidget> m_content;
    bool m_docked = true;
    FocusWatch m_focus;
};

} // namespace insieme
