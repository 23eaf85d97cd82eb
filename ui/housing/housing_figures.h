// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/house_figures.h"
#include "ui/shell/chart_page.h"

class QComboBox;

namespace insieme {

/// The house in figures: how full it was, how long people stayed and waited, how much of the contributions came in; as
/// charts or as tables, for the Piano di zona and the social report. A bar opens the stays it comes from.
class HousingFigures : public ChartPage {
    Q_OBJECT
public:
    explicit HousingFigures(Shell &shell, QWidget *parent = nullptr);
    void takeFocus() override;
    const HouseFigures &figures() const { return m_figures; }
    void setYear(int year);
    /// The stays behind a bar, by its position: their nights and what was due in a month, those that ended and those
    /// that began on request in it; of an apartment, with a reason, of a payer.
    void showNights(int month);
    void showContributions(int month);
    void showLeft(int month);
    void showWaits(int month);
    void showUnit(int unit);
    void showExit(int reason);
    void showPayer(int payer);

protected:
    void fillChoices() override;
    Count counting() override;
    /// The report of the house, which has its own form.
    void printCounted() override;

private:
    /// How many, and the days they take on average.
    using Days = std::pair<qint64, std::optional<qint64>>;
    using DaysOf = std::function<Days(const HouseMonth &)>;
    /// A stay and what a bar says of it.
    struct Part {
        Id<HousingStay> stay;
        QStringList cells = {};
    };
    void open(ChartCard &card, void (HousingFigures::*show)(int));
    /// `own`: the columns after those that tell the stay; `total`: the cells under them.
    void showStays(const QString &note, const std::vector<Part> &parts, std::vector<FactTable::Column> own,
                   const QStringList &total = {}, const QString &panel = {});
    void showNights(const QString &note, const Occupancy &occupancy);
    void showAccounts(const QString &note, const std::vector<StayCoverage> &stays, const Coverage &whole);
    void showFigures();
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
