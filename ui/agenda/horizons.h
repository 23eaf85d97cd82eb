// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace insieme {

/// Five counts side by side, each a filter: up to the chosen one there is a line below. Left and right arrows move.
class Horizons : public QWidget {
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
    QSize sizeHint() const override { return {600, 92}; }
    QSize minimumSizeHint() const override { return {500, 92}; }

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
class WeekChart : public QWidget {
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
    QSize sizeHint() const override { return {320, 190}; }

signals:
    void weekClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<Week> m_weeks;
};

} // namespace insieme
