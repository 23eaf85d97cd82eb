// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace insieme {

/// The sections of a form with what is left to do in each; a click, or Alt with the arrows, goes there.
class SectionList : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    struct Item {
        QString title, note;
        Theme::Tone tone = Theme::Tone::Neutral;
    };
    explicit SectionList(QWidget *parent = nullptr);
    void set(const QList<Item> &items);
    const QList<Item> &items() const { return m_items; }
    void setCurrent(int index);
    /// Beside the form two lines each; in a card one each or, where it is low, only their signs in a row and the words
    /// of the current one, or of the one under the mouse.
    enum class Shape { Beside, Lines, Signs };
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }

    int partCount() const override { return static_cast<int>(m_items.size()); }
    QString partName(int index) const override;
    QRect partRect(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override { emit chosen(index); }
    QSize sizeHint() const override;

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int besideWidth() const;
    int step() const;
    int partAt(const QPoint &point) const;
    void paintHint(QPainter &painter, int top) const;
    QList<Item> m_items;
    Shape m_shape = Shape::Beside;
    int m_current = 0, m_under = -1;
};

} // namespace insieme
