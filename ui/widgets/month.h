// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"
#include "ui/widgets/floating.h"
#include "ui/widgets/painted_parts.h"

#include <functional>
#include <QAbstractButton>
#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace insieme {

class Button;
class FieldBox;
class Label;

/// The days of one month in weeks from Monday. Free days lie on a ground of their own, a national holiday has a dot and
/// a name, today a line, the day that was chosen is filled. Arrows go by days and weeks, PgUp and PgDn by months, with
/// Ctrl or Shift by years, Home and End to the ends of the month, T to today; Enter takes.
class MonthDays : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit MonthDays(const Date &today, QWidget *parent = nullptr);
    /// `chosen` may be not stated.
    void set(const Date &day, const Date &chosen);
    /// Days before and after those that may be typed are the first and the last of these.
    void go(Date day);
    void goMonths(int months);
    const Date &day() const { return m_day; }
    const Date &today() const { return m_today; }
    /// "Tuesday 2 June 2026".
    static QString longText(const Date &day);

    int partCount() const override;
    QString partName(int index) const override;
    QRect partRect(int index) const override;
    int currentPart() const override { return m_day.day() - 1; }
    void choosePart(int index) override { emit chosen(dayOf(index)); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void moved();
    void chosen(const Date &day);
    void left(); ///< with Esc or Tab

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Date dayOf(int index) const;
    int partAt(const QPoint &point) const;
    void tell();
    Date m_today, m_day, m_chosen;
    int m_under = -1; ///< the mouse
};

/// A month with its name, the ways to others, and what the day is on which the keys stand.
class Month : public QWidget {
    Q_OBJECT
public:
    explicit Month(const Date &today, QWidget *parent = nullptr);
    void set(const Date &day, const Date &chosen) { m_days->set(day, chosen); }
    MonthDays &days() const { return *m_days; }

private:
    void tell();
    MonthDays *m_days;
    Label *m_name, *m_day, *m_holiday;
    Button *m_before, *m_after;
};

/// A month over the window, below the box of a line in which a day is typed.
class MonthPopover : public Floating {
    Q_OBJECT
public:
    MonthPopover(QLineEdit *line, FieldBox *box, const Date &today, std::function<void(const Date &)> taken);
    /// Stands on `day`; `chosen`, which may be not stated, is filled.
    void open(const Date &day, const Date &chosen);
    Month &month() const { return *m_month; }

private:
    QPointer<QLineEdit> m_line;
    QPointer<FieldBox> m_box;
    Month *m_month;
};

/// At the end of a box with a day: opens and closes the month.
class MonthButton : public QAbstractButton {
    Q_OBJECT
public:
    /// `day`: the one that is typed, not stated without one.
    MonthButton(QLineEdit *line, FieldBox *box, const Date &today, const std::function<Date()> &day,
                const std::function<void(const Date &)> &taken);
    /// Null until it was opened once.
    MonthPopover *popover() const { return m_popover; }
    QSize sizeHint() const override { return {22, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<MonthPopover> m_popover;
};

} // namespace insieme
