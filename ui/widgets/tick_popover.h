// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/floating.h"

#include <QStringList>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace insieme {

class Button;
class Label;

/// Many things of which some are wanted: those first, then the others, with a line that finds one by its words. It
/// stays open while they are ticked. ↑↓ choose, Space and Enter tick, Esc closes.
class TickPopover : public Floating {
    Q_OBJECT
public:
    struct Item {
        QString key, text;
        bool on = false;
    };
    /// `title`: what they are; `back`: words of the button that makes everything as at the beginning.
    TickPopover(const QString &title, const QString &back, QWidget *owner);
    /// Opens at `anchor`; the keys go back to `keysBack`.
    void open(QWidget *anchor, const QList<Item> &items, QWidget *keysBack);
    /// The same while it is open, in the order in which it was opened.
    void refresh(const QList<Item> &items);
    QLineEdit &line() const { return *m_line; }
    QListWidget &list() const { return *m_list; }

signals:
    void ticked(const QString &key, bool on);
    void backWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void take(QListWidgetItem *item);
    void step(int by);
    QLineEdit *m_line;
    QListWidget *m_list;
    Label *m_nothing;
};

} // namespace insieme
