// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/house_figures.h"
#include "ui/shell/page.h"

class QChart;
class QChartView;
class QComboBox;
class QVBoxLayout;

namespace insieme {

class Card;
class Label;
class Segmented;

/// The house in figures: how full it was, how long people stayed and waited, how much of the contributions came in; as
/// charts or as tables, for the Piano di zona and the social report.
class HousingFigures : public Page {
    Q_OBJECT
public:
    explicit HousingFigures(Shell &shell, QWidget *parent = nullptr);
    QString title() const override;
    QList<PageAction> actions() override;
    void reload(const Changes &changes) override;
    void takeFocus() override;
    bool canPrint() const override { return true; }
    void print() override;
    const HouseFigures &figures() const { return m_figures; }
    void setYear(int year);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Picture {
        Card *card = nullptr;
        QChartView *view = nullptr;
        QWidget *table = nullptr;
        QVBoxLayout *rows = nullptr;
        QList<QStringList> cells;
    };
    Picture addPicture(QWidget *parent, const QString &title);
    /// How many, and the days they take on average.
    using Days = std::pair<qint64, std::optional<qint64>>;
    using DaysOf = std::function<Days(const HouseMonth &)>;
    void countDays(Picture &picture, const QString &counted, const QString &average, const Days &all, const DaysOf &of);
    void drawDays(Picture &picture, const QString &average, int colour, const DaysOf &of);
    void count();
    void draw();
    void put(Picture &picture, QChart *chart, const QString &spoken);
    void fillYears();
    Id<HousingProperty> property() const;

    HouseFigures m_figures;
    bool m_stale = true;
    QComboBox *m_years;
    Segmented *m_view;
    Label *m_summary;
    QList<Label *> m_values;
    Picture m_occupancy, m_money, m_stays, m_waits, m_units, m_exits, m_payers;
};

} // namespace insieme
