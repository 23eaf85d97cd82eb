// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

namespace insieme {

/// Every key that does something just now, of the window and of the page (Ctrl+/). It keeps the keyboard to itself
/// until Esc, Ctrl+/ or a click beside it; then the keys go back to where they were.
class KeySheet : public QWidget {
    Q_OBJECT
public:
    explicit KeySheet(QWidget *window);
    /// Actions that cannot be done now are left out; `keys`: what the page takes besides its actions.
    void open(const QList<PageAction> &window, const QList<PageAction> &page, const QList<PageKey> &keys);
    QStringList lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// `reasons`: with what cannot be done now, and why.
    static QList<PageKey> linesOf(const QList<PageAction> &actions, bool reasons);
    int rowHeight() const;
    QRect box() const;
    void putAway();
    QList<PageKey> m_window, m_page;
    QPointer<QWidget> m_before;
};

} // namespace insieme
