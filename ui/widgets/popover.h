// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QPointer>
#include <QUuid>
#include <QWidget>

class QLineEdit;

namespace insieme {

/// What is found while somebody types, below the line: a child over the window, not a window of its own, so that the
/// keys stay in the line. ↑↓ choose, Enter takes, Ctrl+N creates, Esc closes. As wide as the box around the line or
/// as the longest name, and never outside the window. What tells an item apart stands at its right, where the row is
/// too short for both below its name.
class Popover : public QWidget {
    Q_OBJECT
public:
    struct Item {
        QString icon, text, hint;
        QString key; ///< handed back
        bool create = false; ///< a row of the last ones, "Create «…»"; the first of them has the key
    };
    Popover(QLineEdit *line, std::function<void(const Item &)> taken);
    /// Shows the items; an empty list hides. What begins like a word of `text` is bold and underlined.
    void offer(const QList<Item> &items, const QString &text);
    const QList<Item> &items() const { return m_items; }
    int current() const { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// At its line, wherever that is now.
    void place();
    bool isTwoLines(int row) const;
    int firstCreating() const; ///< -1: nothing can be created
    QRect rowRect(int row) const;
    int rowAt(const QPoint &point) const;
    void take(int row);
    QPointer<QLineEdit> m_line;
    std::function<void(const Item &)> m_taken;
    QList<Item> m_items;
    QString m_text;
    int m_current = 0;
};

} // namespace insieme
