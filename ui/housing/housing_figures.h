// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/house_figures.h"
#include "ui/shell/chart_page.h"

class QComboBox;

namespace insieme {

/// The house in figures: how full it was, how long people stayed and waited, how much of the contributions came in; as
/// charts or as tables, for the Piano di zona and the social report.
class HousingFigures : public ChartPage {
    Q_OBJECT
public:
    explicit HousingFigures(Shell &shell, QWidget *parent = nullptr);
    void takeFocus() override;
    /// The report of the house, which has its own form.
    void print() override;
    const HouseFigures &figures() const { return m_figures; }
    void setYear(int year);

protected:
    void fillChoices() override;
    void count() override;

private:
    /// How many, and the days they take on average.
    using Days = std::pair<qint64, std::optional<qint64>>;
    using DaysOf = std::function<Days(const HouseMonth &)>;
    void showMonths();
    void showDays(ChartCard &card, const QString &counted, const QString &average, int colour, const Days &all,
                  const DaysOf &of);
    void showUnits();
    void showExits();
    void showPayers();
    Id<HousingProperty> property() const;

    HouseFigures m_figures;
    QComboBox *m_years;
    QList<Label *> m_values;
    ChartCard *m_occupancy, *m_money, *m_stays, *m_waits, *m_units, *m_exits, *m_payers;
};

} // namespace insieme
