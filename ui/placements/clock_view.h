// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"

#include <QWidget>

namespace insieme {

/// The placement as a bar over the months: done, suspended with an arrow to the same days at the end, closures that do
/// not count, base, end and the nearest limit. It shows what core computed and computes nothing itself.
class ClockBar : public QWidget {
    Q_OBJECT
public:
    explicit ClockBar(QWidget *parent = nullptr);
    /// `neutral`: reasons are not told apart (privacy).
    void show(const PlacementClock &clock, const Date &today);
    QSize sizeHint() const override { return {560, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal x(const Date &day) const;
    QRectF span(const Date &from, const Date &to) const;
    void paintMonths(QPainter &painter) const;
    void paintBar(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    PlacementClock m_clock;
    Date m_today, m_from, m_to;
};

/// "Why this date": one row for each step, also those that give +0. Where there is no room the words of its effect give
/// way first, then what it says takes two lines.
class ClockSteps : public QWidget {
    Q_OBJECT
public:
    explicit ClockSteps(QWidget *parent = nullptr);
    void show(const PlacementClock &clock, bool neutral);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QString icon;
        ClockLine line;
        QString end;
        enum class Effect { Given, Moves, Stays, Kept, Broken, Plain } effect = Effect::Plain;
        bool last = false;
    };
    struct Columns {
        int detail, days, end; ///< left edges
        int room; ///< of what a step says
        bool effects; ///< there is room for their words
    };
    Columns columns() const;
    int heightOf(const Row &row, const Columns &columns) const;
    std::vector<Row> m_rows;
};

/// The hours: a figure, a bar, three lines, and what is missing with its remedy.
class HoursCard : public QWidget {
    Q_OBJECT
public:
    explicit HoursCard(QWidget *parent = nullptr);
    void show(const HoursBalance &hours);
    QSize sizeHint() const override { return {300, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HoursBalance m_hours;
};

} // namespace insieme
