// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace insieme {

/// The sections of a form with what is left to do in each; a click, or Alt with the arrows, goes there. Two lines each
/// at the left of the form, one where it stands in a card.
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
    void setDense(bool dense);
    bool isDense() const { return m_dense; }

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

private:
    int step() const;
    QList<Item> m_items;
    bool m_dense = false;
    int m_current = -1;
};

} // namespace insieme
