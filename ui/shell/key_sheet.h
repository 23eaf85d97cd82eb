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
    void open(const QList<PageAction> &window, const QList<PageAction> &page);
    QStringList lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        QString key, text;
    };
    int rowHeight() const;
    QRect box() const;
    void putAway();
    QList<Line> m_window, m_page;
    QPointer<QWidget> m_before;
};

} // namespace insieme
