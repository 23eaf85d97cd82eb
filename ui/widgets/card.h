// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/marks.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace insieme {

/// A white block with a hairline: title at the left, what belongs to it at the right of its head, content below.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// A widget at the right end of the head.
    void addToHead(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    Label *m_title, *m_note;
};

/// Label at the left, value at the right of a fixed width, one line each; values can be selected.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void clear();
    void add(const QString &label, const QString &value);
    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// Tabs with a line under the chosen one and counts in pills. Arrows move, as in every tab bar.
class Tabs : public QWidget {
    Q_OBJECT
public:
    explicit Tabs(QWidget *parent = nullptr);
    int add(const QString &text);
    void clear();
    void setText(int index, const QString &text);
    /// 0 hides the pill.
    void setCount(int index, int count, bool loud = false);
    int count() const { return static_cast<int>(m_items.size()); }
    int current() const { return m_current; }
    void setCurrent(int index);
    QString text(int index) const { return m_items[index].text; }
    QRect tabRect(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 40}; }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Item {
        QString text;
        int count = 0;
        bool loud = false;
    };
    int widthOf(const Item &item) const;
    void tell();
    QList<Item> m_items;
    int m_current = 0;
};

/// Two to five choices in one box.
class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QStringList &texts, QWidget *parent = nullptr);
    int current() const { return m_current; }
    void setCurrent(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect partRect(int index) const;
    QStringList m_texts;
    int m_current = 0;
};

} // namespace insieme
