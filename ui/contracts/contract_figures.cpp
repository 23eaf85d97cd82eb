// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_figures.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/contracts/contract_values.h"
#include "core/record/amount.h"
#include "core/registry/organisation.h"

#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int shownBodies = 6;
constexpr int shownMonths = 18;
constexpr int chartHeight = 250;

/// Only for what is painted; sums stay in cents.
double thousands(Money amount)
{
    return double(amount.cents) / 100'000.0;
}

Date firstOf(int year)
{
    return Date(static_cast<unsigned short>(year), 1, 1);
}

Date lastOf(int year)
{
    return Date(static_cast<unsigned short>(year), 12, 31);
}

} // namespace

ContractFigures::ContractFigures(Shell &shell, QWidget *parent)
    : ChartPage(shell, tr("Contracts in figures"), 1, parent)
    , m_years(addChart(tr("Value by year and body"), chartHeight))
    , m_months(addChart(tr("Forecast by month"), chartHeight))
{
    for (ChartCard *card : charts()) {
        card->setOpens(true);
        column().addWidget(card);
    }
    connect(m_years, &ChartCard::barOpened, this, &ContractFigures::showYear);
    connect(m_years, &ChartCard::rowOpened, this,
            [this](int body) { showAgreements(firstOf(m_counted.firstYear), lastOf(m_counted.lastYear), body); });
    connect(m_months, &ChartCard::barOpened, this, [this](int, int month) { showMonth(month); });
    connect(m_months, &ChartCard::rowOpened, this, &ContractFigures::showMonth);
}

void ContractFigures::showAgreements(const Date &from, const Date &to, int body)
{
    const QString days = elided(tr("from %1 to %2").arg(italianText(from), italianText(to)));
    Behind behind;
    behind.note = body < 0 ? days : QStringLiteral("%1, %2").arg(m_counted.bodies[body], days);
    behind.columns = {{tr("Contract"), 6}, {tr("Body"), 4}, {tr("Value"), 2, true}};
    behind.type = &describe<Agreement>();
    const QList<QUuid> bodies = body < 0 ? QList<QUuid>() : m_counted.bodyIds[body];
    lookBehind([this, from, to, bodies, behind](Workspace &workspace, const Context &context) -> Result<Show> {
        Behind found = behind;
        Money sum;
        for (const AgreementValue &each : valueByAgreement(workspace.records(), from, to)) {
            if (!bodies.isEmpty() && !bodies.contains(each.body.uuid()))
                continue;
            found.rows << QStringList{workspace.title(describe<Agreement>(), each.agreement.uuid(), context.day()),
                                      workspace.title(describe<Organisation>(), each.body.uuid(), context.day()),
                                      amountText(each.value)};
            found.ids.push_back(each.agreement.uuid());
            sum = sum + each.value;
        }
        found.total = {tr("Total"), {}, amountText(sum)};
        return [this, found] { showBehind(found); };
    });
}

void ContractFigures::showYear(int body, int year)
{
    showAgreements(firstOf(m_counted.firstYear + year), lastOf(m_counted.firstYear + year), body);
}

void ContractFigures::showMonth(int month)
{
    const Date first = m_counted.monthDays[month];
    showAgreements(first, first.end_of_month(), -1);
}

ChartPage::Count ContractFigures::counting()
{
    return [this](Workspace &workspace, const Context &context) -> Result<Show> {
        return [this, counted = count(workspace, context.day())] {
            m_counted = counted;
            m_years->setFigures(counted.years);
            m_months->setFigures(counted.months);
        };
    };
}

ContractFigures::Counted ContractFigures::count(const Workspace &workspace, const Date &today)
{
    Counted counted;
    counted.firstYear = today.year() - 2;
    counted.lastYear = today.year() + 2;
    const int count = counted.lastYear - counted.firstYear + 1;
    ChartCard::Figures &years = counted.years;
    years.stacked = true;
    years.unit = tr("thousands of euro");
    years.totalRow = true;
    for (int year = counted.firstYear; year <= counted.lastYear; ++year)
        years.places << QString::number(year);
    QList<QList<Money>> amounts;
    QUuid body;
    int bodies = 0;
    for (const BodyYear &row : valueByYearAndBody(workspace.records(), counted.firstYear, counted.lastYear)) {
        if (row.body.uuid() != body) {
            body = row.body.uuid();
            if (++bodies <= shownBodies + 1) {
                counted.bodies << (bodies <= shownBodies ? workspace.title(describe<Organisation>(), body, today)
                                                         : tr("Others"));
                counted.bodyIds << QList<QUuid>();
                amounts << QList<Money>(count);
            }
            counted.bodyIds.last() << body;
        }
        Money &cell = amounts.last()[row.year - counted.firstYear];
        cell = cell + row.value;
    }
    years.cells = {QStringList{tr("Body")} + years.places};
    QList<Money> sums(count);
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        QStringList cells{counted.bodies[i]};
        ChartCard::Series series{counted.bodies[i], static_cast<int>(i), {}};
        for (qsizetype year = 0; year < amounts[i].size(); ++year) {
            cells << amountText(amounts[i][year]);
            series.values << thousands(amounts[i][year]);
            sums[year] = sums[year] + amounts[i][year];
        }
        years.cells << cells;
        years.series << series;
    }
    QStringList total{tr("Total")};
    for (const Money &sum : sums)
        total << amountText(sum);
    years.cells << total;

    ChartCard::Figures &months = counted.months;
    months.unit = tr("thousands of euro");
    months.totalRow = true;
    months.cells = {{tr("Month"), tr("Value")}};
    months.series = {{tr("Forecast by month"), 0, {}}};
    const Date from(today.year(), today.month(), 1);
    Date to = from;
    for (int i = 1; i < shownMonths; ++i)
        to = to.end_of_month() + boost::gregorian::days(1);
    Money sum;
    for (const MonthValue &month : monthlyValueOfAll(workspace.records(), from, to.end_of_month())) {
        const QString name = QStringLiteral("%1/%2")
                                 .arg(month.month.month().as_number(), 2, 10, QLatin1Char('0'))
                                 .arg(month.month.year() % 100, 2, 10, QLatin1Char('0'));
        months.places << name;
        counted.monthDays << month.month;
        months.series[0].values << thousands(month.value);
        months.cells << QStringList{name, amountText(month.value)};
        sum = sum + month.value;
    }
    months.cells << QStringList{tr("Total"), amountText(sum)};
    return counted;
}

} // namespace insieme
