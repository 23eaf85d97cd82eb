// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"

#include <functional>

class QChartView;
class QStackedWidget;
class QVBoxLayout;

namespace insieme {

class Card;
class Segmented;

/// The value of the contracts by year and body, and the forecast by month: as charts or as tables, to be copied and
/// printed.
class ContractFigures : public Page {
    Q_OBJECT
public:
    explicit ContractFigures(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    void reload(const Changes &changes) override;
    bool canPrint() const override { return true; }
    void print() override;
    /// Rows of cells as they are shown in the tables; the first is the head.
    const QList<QStringList> &years() const { return m_years; }
    const QList<QStringList> &months() const { return m_months; }
    /// The agreements behind a bar, each of which can be opened; `body` and `year`, `month`: positions of the bar.
    void showYear(int body, int year);
    void showMonth(int month);
    Card &behind() const { return *m_behind; }

private:
    void count();
    void draw();
    void fillTable(QVBoxLayout &layout, const QList<QStringList> &rows, QWidget *parent,
                   const std::function<void(int)> &opened);
    void showBehind(const Date &from, const Date &to, int body);

    QList<QStringList> m_years, m_months;
    QStringList m_bodies; ///< with their sums, largest first; at most six, then the others
    QList<QList<double>> m_byBody; ///< thousands of euro, a list a body, a value a year
    QList<double> m_byMonth;
    QStringList m_yearNames, m_monthNames;
    QList<QList<QUuid>> m_bodyIds; ///< those that each row of `m_bodies` adds up
    QList<Date> m_monthDays;
    Card *m_behind;
    QVBoxLayout *m_behindRows;
    Segmented *m_view;
    QStackedWidget *m_yearStack, *m_monthStack;
    QChartView *m_yearChart, *m_monthChart;
    QVBoxLayout *m_yearTable, *m_monthTable;
};

} // namespace insieme
