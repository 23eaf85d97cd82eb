// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/page_key.h"
#include "ui/widgets/painted_parts.h"

#include <QWidget>

namespace insieme {

/// Five counts side by side, each a filter: up to the chosen one there is a line below. Left and right arrows move.
class Horizons : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    struct Cell {
        QString count, title, note;
        enum class Tone { Plain, Late, Today } tone = Tone::Plain;
    };
    explicit Horizons(QWidget *parent = nullptr);
    void setCells(const QList<Cell> &cells);
    const QList<Cell> &cells() const { return m_cells; }
    int chosen() const { return m_chosen; }
    void choose(int index);
    QList<PageKey> keys() const override;
    QSize sizeHint() const override { return {600, 92}; }
    QSize minimumSizeHint() const override { return {500, 92}; }

    int partCount() const override { return static_cast<int>(m_cells.size()); }
    QString partName(int index) const override;
    QRect partRect(int index) const override { return cellRect(index); }
    int currentPart() const override { return m_chosen; }
    void choosePart(int index) override { choose(index); }
    QAccessible::Role partRole() const override { return QAccessible::RadioButton; }

signals:
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cellRect(int index) const;
    QList<Cell> m_cells;
    int m_chosen = 2;
};

/// Bars of lines a week, stacked by area. The same numbers are its accessible description.
class WeekChart : public QWidget, public PaintedParts, public KeyedPart {
    Q_OBJECT
public:
    struct Part {
        QString area;
        int series = 0;
        qint64 count = 0;
    };
    struct Week {
        QString label;
        QList<Part> parts;
    };
    explicit WeekChart(QWidget *parent = nullptr);
    void setWeeks(const QList<Week> &weeks);
    QList<PageKey> keys() const override;
    QSize sizeHint() const override { return {320, 190}; }
    QSize minimumSizeHint() const override { return {200, 170}; }

    int partCount() const override { return static_cast<int>(m_weeks.size()); }
    QString partName(int index) const override;
    QRect partRect(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override { emit weekClicked(index); }
    QAccessible::Role partsRole() const override { return QAccessible::Chart; }

signals:
    void weekClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<Week> m_weeks;
    int m_current = 0;
};

} // namespace insieme
