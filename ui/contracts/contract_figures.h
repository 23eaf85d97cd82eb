// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/chart_page.h"

namespace insieme {

/// The value of the contracts by year and body, and the forecast by month: as charts or as tables, to be copied and
/// printed.
class ContractFigures : public ChartPage {
    Q_OBJECT
public:
    explicit ContractFigures(Shell &shell, QWidget *parent = nullptr);
    /// Rows of cells as they are shown in the tables; the first is the head.
    const QList<QStringList> &years() const { return m_years->figures().cells; }
    const QList<QStringList> &months() const { return m_months->figures().cells; }
    /// The agreements behind a bar, each of which can be opened; `body` and `year`, `month`: positions of the bar.
    void showYear(int body, int year);
    void showMonth(int month);

protected:
    Count counting() override;

private:
    void showAgreements(const Date &from, const Date &to, int body);

    struct Counted {
        QStringList bodies; ///< with their sums, largest first; at most six, then the others
        QList<QList<QUuid>> bodyIds; ///< those that each row of `bodies` adds up
        int firstYear = 0, lastYear = 0;
        QList<Date> monthDays;
        ChartCard::Figures years, months;
    };
    static Counted count(const Workspace &workspace, const Date &today);

    Counted m_counted;
    ChartCard *m_years, *m_months;
};

} // namespace insieme
