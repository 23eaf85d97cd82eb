// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/marks.h"
#include "ui/widgets/page_key.h"
#include "ui/widgets/painted_parts.h"

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
    /// A widget at the right end of the head; the title stands as high as in a card without one.
    void addToHead(QWidget *widget);
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void placeHead();
    QHBoxLayout *m_head;
    QVBoxLayout *m_titles, *m_body;
    int m_headHeight = 0; ///< of the tallest widget in the head
    Label *m_title, *m_note;
};

/// Label at the left, value at the right of a fixed width, one line each; values can be selected.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void clear();
    void add(const QString &label, const QString &value);
    int count() const { return static_cast<int>(m_facts.size()); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    QList<std::pair<Label *, Label *>> m_facts;
};

/// Tabs with a line under the chosen one and counts in pills. Arrows move, as in every tab bar. What has no room waits
/// behind an arrow at either end; the last tab can be kept in sight.
class Tabs : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    explicit Tabs(QWidget *parent = nullptr);
    int add(const QString &text);
    void clear();
    void setText(int index, const QString &text);
    /// 0 hides the pill.
    void setCount(int index, int count, bool loud = false);
    /// A tab that is only there while it is the current one: setCurrent() brings it, another choice takes it away.
    void setPassing(int index) { m_items[index].passing = true; }
    /// The last tab stands at the right end, whatever waits behind the arrows.
    void keepLast() { m_keepsLast = true; }
    int count() const { return static_cast<int>(m_items.size()); }
    int current() const { return m_current; }
    void setCurrent(int index);
    /// To the one beside it; nothing at the ends.
    void step(int by);
    QString text(int index) const { return m_items[index].text; }
    QList<PageKey> keys() const override;
    /// Empty while the tab waits behind an arrow.
    QRect tabRect(int index) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 40}; }

    // The parts are the tabs that are there: one that passes is none until it comes.
    int partCount() const override { return static_cast<int>(present().size()); }
    QString partName(int index) const override;
    QRect partRect(int index) const override { return tabRect(present().value(index, -1)); }
    int currentPart() const override { return static_cast<int>(present().indexOf(m_current)); }
    void choosePart(int index) override { setCurrent(present().value(index, -1)); }
    QAccessible::Role partsRole() const override { return QAccessible::PageTabList; }
    QAccessible::Role partRole() const override { return QAccessible::PageTab; }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// The tabs that have room around the current one, the gap between them, and whether others wait at either side.
    struct Window {
        QList<int> tabs = {};
        int gap = 0;
        bool before = false, after = false;
        bool last = false; ///< the last tab stands alone at the right end
    };
    Window shown() const;
    /// Those that are there now.
    QList<int> present() const;
    int arrowEnd(const Window &window) const; ///< where the arrow of what waits after them ends
    struct Item {
        QString text;
        int count = 0;
        bool loud = false;
        bool passing = false;
        mutable int width = -1; ///< of text and count; -1: to be measured
    };
    int widthOf(const Item &item) const;
    void tell();
    QList<Item> m_items;
    int m_current = 0;
    bool m_keepsLast = false;
};

/// Two to five choices in one box.
class Segmented : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    explicit Segmented(const QStringList &texts, QWidget *parent = nullptr);
    /// One under the other, as wide as there is room.
    void setUpright();
    QList<PageKey> keys() const override;
    int current() const { return m_current; }
    void setCurrent(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    int partCount() const override { return static_cast<int>(m_texts.size()); }
    QString partName(int index) const override { return m_texts.value(index); }
    QRect partRect(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override { setCurrent(index); }
    QAccessible::Role partsRole() const override { return QAccessible::Grouping; }
    QAccessible::Role partRole() const override { return QAccessible::RadioButton; }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void paintUpright(QPainter &painter) const;
    QStringList m_texts;
    int m_current = 0;
    bool m_upright = false;
};

} // namespace insieme
