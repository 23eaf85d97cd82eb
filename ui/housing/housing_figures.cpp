// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_figures.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/housing/property.h"
#include "core/record/display.h"
#include "ui/housing/housing_pages.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/refilling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <tuple>

namespace insieme {
namespace {

constexpr int yearsOffered = 12;

QString percentText(const std::optional<Percent> &rate)
{
    return rate ? italianText(*rate) + QStringLiteral(" %") : QStringLiteral("–");
}

QString daysText(const std::optional<qint64> &days)
{
    return days ? HousingFigures::tr("%n day(s)", nullptr, static_cast<int>(*days)) : QStringLiteral("–");
}

QString payerOf(const PayerCoverage &payer)
{
    return payer.payer.isGuest() ? HousingFigures::tr("Guests") : payer.name;
}

QString reasonOf(const HouseGroup &group)
{
    return group.name.isEmpty() ? HousingFigures::tr("not stated") : group.name;
}

QString monthName(const Date &month)
{
    return QLocale(language()).standaloneMonthName(month.month().as_number(), QLocale::ShortFormat);
}

QString daysOf(const Date &month)
{
    return elided(HousingFigures::tr("from %1 to %2").arg(italianText(month), italianText(month.end_of_month())));
}

/// Only for what is painted; sums stay in cents.
double euros(Money amount)
{
    return double(amount.cents) / 100.0;
}

} // namespace

HousingFigures::HousingFigures(Shell &shell, QWidget *parent)
    : ChartPage(shell, tr("The house in figures"), 3, parent)
    , m_years(new QComboBox(this))
{
    m_years->setAccessibleName(tr("Year"));
    head().add(m_years);
    auto *values = new QHBoxLayout;
    values->setSpacing(12);
    for (const QString &name :
         {tr("Occupancy"), tr("Average stay"), tr("Average wait"), tr("Contributions covered"), tr("People housed")})
    {
        auto *card = new Card({}, body());
        card->body()->setSpacing(0);
        card->body()->addWidget(new Label(name, 12, QFont::Medium, Label::Role::Secondary, card));
        m_values << new Label({}, 22, QFont::DemiBold, Label::Role::Text, card);
        card->body()->addWidget(m_values.last());
        values->addWidget(card, 1);
    }
    column().addLayout(values);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    m_occupancy = addChart(tr("Beds taken, by month, %"));
    m_money = addChart(tr("Contributions by month, €"));
    m_stays = addChart(tr("Average stay by month of exit, days"));
    m_waits = addChart(tr("Average wait by month of entry, days"));
    m_units = addChart(tr("Nights by apartment"), 340); // a line for each apartment
    m_exits = addChart(tr("Why stays ended"));
    m_payers = addChart(tr("Who pays, €"));
    grid->addWidget(m_occupancy, 0, 0);
    grid->addWidget(m_money, 0, 1);
    grid->addWidget(m_stays, 1, 0);
    grid->addWidget(m_waits, 1, 1);
    grid->addWidget(m_units, 2, 0);
    grid->addWidget(m_exits, 2, 1);
    grid->addWidget(m_payers, 3, 0, 1, 2);
    column().addLayout(grid);
    open(*m_occupancy, &HousingFigures::showNights);
    open(*m_money, &HousingFigures::showContributions);
    open(*m_stays, &HousingFigures::showLeft);
    open(*m_waits, &HousingFigures::showWaits);
    open(*m_units, &HousingFigures::showUnit);
    open(*m_exits, &HousingFigures::showExit);
    open(*m_payers, &HousingFigures::showPayer);
    connect(m_years, &QComboBox::currentIndexChanged, this, &HousingFigures::countAnew);
}

void HousingFigures::takeFocus()
{
    m_years->setFocus();
}

Id<HousingProperty> HousingFigures::property() const
{
    const std::vector<QUuid> ids = shell().workspace().records().ids(describe<HousingProperty>());
    return ids.size() == 1 ? Id<HousingProperty>(ids.front()) : Id<HousingProperty>();
}

void HousingFigures::fillChoices()
{
    const Refilling filling(m_years);
    const QVariant chosen = m_years->currentData();
    const int now = shell().context().day().year();
    m_years->clear();
    for (int year = now; year > now - yearsOffered; --year)
        m_years->addItem(QString::number(year), year);
    m_years->setCurrentIndex(std::max(0, m_years->findData(chosen)));
}

void HousingFigures::setYear(int year)
{
    m_years->setCurrentIndex(m_years->findData(year));
}

ChartPage::Count HousingFigures::counting()
{
    const auto year = static_cast<unsigned short>(m_years->currentData().toInt());
    return [this, year, property = property()](Workspace &workspace, const Context &context) -> Result<Show> {
        const Date from(year, 1, 1), to = std::min(Date(year, 12, 31), std::max(context.day(), from));
        auto figures = houseFigures(workspace.records(), property, from, to, context);
        if (!figures)
            return tl::unexpected(figures.error());
        return [this, figures = std::move(*figures)] {
            m_figures = figures;
            showFigures();
        };
    };
}

void HousingFigures::showFigures()
{
    const Date from = m_figures.from, to = m_figures.to;
    head().setSummary(elided(tr("From %1 to %2: %L3 nights in %L4 usable, %5, %6, %n request(s) waiting.", nullptr,
                                static_cast<int>(m_figures.waiting))
                                 .arg(italianText(from), italianText(to))
                                 .arg(m_figures.whole.takenDays)
                                 .arg(m_figures.whole.placeDays)
                                 .arg(tr("%n entry(ies)", nullptr, static_cast<int>(m_figures.whole.entries)),
                                      tr("%n exit(s)", nullptr, static_cast<int>(m_figures.whole.exits)))));
    const QStringList values{percentText(m_figures.whole.rate()), daysText(m_figures.averageStay()),
                             daysText(m_figures.averageWait()), percentText(m_figures.contributions.rate()),
                             m_figures.minors > 0 ? tr("%1, %2 minors").arg(m_figures.people).arg(m_figures.minors)
                                                  : QString::number(m_figures.people)};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_values[i]->setText(values[i]);

    showMonths();
    showDays(*m_stays, tr("Exits"), tr("Average stay"), 0, {m_figures.whole.exits, m_figures.averageStay()},
             [](const HouseMonth &month) { return std::pair(month.occupancy.exits, month.averageStay()); });
    showDays(*m_waits, tr("Entries on request"), tr("Average wait"), 1, {m_figures.housed, m_figures.averageWait()},
             [](const HouseMonth &month) {
                 return std::pair(static_cast<qint64>(month.housed.size()), month.averageWait());
             });
    showUnits();
    showExits();
    showPayers();
}

void HousingFigures::showMonths()
{
    ChartCard::Figures beds, money;
    beds.most = 100;
    beds.series = {{tr("Occupancy"), 0, {}}};
    beds.cells = {{tr("Month"), tr("Usable"), tr("Taken"), tr("Closed"), tr("Occupancy")}};
    money.series = {{tr("Due"), 5, {}}, {tr("Paid"), 0, {}}};
    money.cells = {{tr("Month"), tr("Due"), tr("Paid"), tr("Covered")}};
    beds.totalRow = money.totalRow = true;
    const auto rows = [&](const QString &name, const OccupancyFigures &occupancy, const Coverage &contributions) {
        beds.cells << QStringList{name, QString::number(occupancy.placeDays), QString::number(occupancy.takenDays),
                                  QString::number(occupancy.closedDays), percentText(occupancy.rate())};
        money.cells << QStringList{name, italianText(contributions.due), italianText(contributions.paid),
                                   percentText(contributions.rate())};
    };
    for (const HouseMonth &month : m_figures.months) {
        const QString name = monthName(month.month);
        const auto share = month.occupancy.rate();
        beds.places << name;
        beds.series[0].values << (share ? double(share->basisPoints) / 100.0 : 0.0);
        money.series[0].values << euros(month.contributions.due);
        money.series[1].values << euros(month.contributions.paid);
        rows(name, month.occupancy, month.contributions);
    }
    money.places = beds.places;
    rows(tr("Total"), m_figures.whole, m_figures.contributions);
    m_occupancy->setFigures(std::move(beds));
    m_money->setFigures(std::move(money));
}

void HousingFigures::showDays(ChartCard &card, const QString &counted, const QString &average, int colour,
                              const Days &all, const DaysOf &of)
{
    ChartCard::Figures figures;
    figures.series = {{average, colour, {}}};
    figures.cells = {{tr("Month"), counted, average}};
    if (all.second) {
        for (const HouseMonth &month : m_figures.months) {
            const auto [count, days] = of(month);
            figures.places << monthName(month.month);
            figures.series[0].values << double(days.value_or(0));
            figures.cells << QStringList{figures.places.last(), QString::number(count), daysText(days)};
        }
        figures.cells << QStringList{tr("Total"), QString::number(all.first), daysText(all.second)};
        figures.totalRow = true;
    }
    card.setFigures(std::move(figures));
}

void HousingFigures::showUnits()
{
    ChartCard::Figures figures;
    figures.lying = figures.stacked = true;
    figures.series = {{tr("Taken"), 0, {}}, {tr("Empty"), 3, {}, false}, {tr("Closed"), 5, {}, false}};
    figures.cells = {{tr("Apartment"), tr("Taken"), tr("Empty"), tr("Closed"), tr("Entries")}};
    for (const UnitFigures &unit : m_figures.units) {
        const OccupancyFigures &part = unit.occupancy;
        const qint64 empty = std::max<qint64>(part.placeDays - part.takenDays, 0);
        figures.places << unit.code;
        figures.series[0].values << double(part.takenDays);
        figures.series[1].values << double(empty);
        figures.series[2].values << double(part.closedDays);
        figures.cells << QStringList{unit.code, QString::number(part.takenDays), QString::number(empty),
                                     QString::number(part.closedDays), QString::number(part.entries)};
    }
    m_units->setFigures(std::move(figures));
}

void HousingFigures::showExits()
{
    ChartCard::Figures figures;
    figures.lying = true;
    figures.series = {{tr("Stays"), 1, {}}};
    figures.cells = {{tr("Reason"), tr("Stays")}};
    for (const HouseGroup &group : m_figures.exits) {
        figures.places << reasonOf(group);
        figures.series[0].values << double(group.stays.size());
        figures.cells << QStringList{figures.places.last(), QString::number(group.stays.size())};
    }
    m_exits->setFigures(std::move(figures));
}

void HousingFigures::showPayers()
{
    ChartCard::Figures figures;
    figures.lying = true;
    figures.series = {{tr("Due"), 5, {}}, {tr("Paid"), 0, {}}};
    figures.cells = {{tr("Payer"), tr("Due"), tr("Paid"), tr("Covered")}};
    for (const PayerCoverage &payer : m_figures.payers) {
        const Coverage &part = payer.coverage;
        figures.places << payerOf(payer);
        figures.series[0].values << euros(part.due);
        figures.series[1].values << euros(part.paid);
        figures.cells << QStringList{payerOf(payer), italianText(part.due), italianText(part.paid),
                                     percentText(part.rate())};
    }
    m_payers->setFigures(std::move(figures));
}

void HousingFigures::open(ChartCard &card, void (HousingFigures::*show)(int))
{
    card.setOpens(true);
    connect(&card, &ChartCard::barOpened, this, [this, show](int, int place) { (this->*show)(place); });
    connect(&card, &ChartCard::rowOpened, this, show);
}

void HousingFigures::showStays(const QString &note, const std::vector<Part> &parts, std::vector<FactTable::Column> own,
                               const QStringList &total, const QString &panel)
{
    Behind behind;
    behind.note = note;
    behind.type = &describe<HousingStay>();
    behind.panel = panel;
    behind.columns = {{tr("Stay"), 2}, {tr("Guest"), 4}, {tr("Apartment"), 2}, {tr("Entry"), 2}, {tr("Exit"), 2}};
    behind.columns.insert(behind.columns.end(), own.begin(), own.end());
    if (!total.isEmpty())
        behind.total = QStringList{tr("Total"), {}, {}, {}, {}} + total;
    lookBehind([this, behind, parts](Workspace &workspace, const Context &context) -> Result<Show> {
        const RecordType &type = *behind.type;
        std::vector<std::pair<HousingStay, QStringList>> stays;
        for (const Part &part : parts) {
            if (auto stay = workspace.records().load(part.stay))
                stays.emplace_back(std::move(*stay), part.cells);
        }
        std::stable_sort(stays.begin(), stays.end(), [](const auto &a, const auto &b) {
            return std::tie(a.first.start, a.first.code) < std::tie(b.first.start, b.first.code);
        });
        Behind found = behind;
        for (const auto &[stay, cells] : stays) {
            QStringList row;
            for (const char16_t *column : {u"code", u"person_id", u"unit_id"})
                row << displayOf(type, *findField(type, column), &stay, context);
            found.rows << row + QStringList{italianText(stay.start), italianText(exitOf(stay))} + cells;
            found.ids.push_back(stay.id.uuid());
        }
        return [this, found] { showBehind(found); };
    });
}

void HousingFigures::showNights(const QString &note, const Occupancy &occupancy)
{
    std::vector<Part> parts;
    for (const StayNights &part : occupancy.stays) {
        if (part.nights > 0)
            parts.push_back({part.stay, {QString::number(part.nights)}});
    }
    showStays(note, parts, {{tr("Nights"), 1, true}}, {QString::number(occupancy.takenDays)});
}

void HousingFigures::showAccounts(const QString &note, const std::vector<StayCoverage> &stays, const Coverage &whole)
{
    std::vector<Part> parts;
    parts.reserve(stays.size());
    for (const StayCoverage &stay : stays)
        parts.push_back({stay.stay, {italianText(stay.coverage.due), italianText(stay.coverage.paid)}});
    showStays(note, parts, {{tr("Due"), 2, true}, {tr("Paid"), 2, true}},
              {italianText(whole.due), italianText(whole.paid)}, QStringLiteral("ledger"));
}

void HousingFigures::showNights(int month)
{
    const HouseMonth &of = m_figures.months[static_cast<size_t>(month)];
    showNights(daysOf(of.month), of.occupancy);
}

void HousingFigures::showContributions(int month)
{
    const HouseMonth &of = m_figures.months[static_cast<size_t>(month)];
    showAccounts(daysOf(of.month), of.accounts, of.contributions);
}

void HousingFigures::showLeft(int month)
{
    const HouseMonth &of = m_figures.months[static_cast<size_t>(month)];
    std::vector<Part> parts;
    for (const StayNights &part : of.occupancy.stays) {
        if (part.left)
            parts.push_back({part.stay, {QString::number(part.days)}});
    }
    showStays(daysOf(of.month), parts, {{tr("Days"), 1, true}}, {QString::number(of.occupancy.stayDays)});
}

void HousingFigures::showWaits(int month)
{
    const HouseMonth &of = m_figures.months[static_cast<size_t>(month)];
    std::vector<Part> parts;
    qint64 days = 0;
    for (const HousedStay &part : of.housed) {
        parts.push_back({part.stay, {QString::number(part.waitedDays)}});
        days += part.waitedDays;
    }
    showStays(daysOf(of.month), parts, {{tr("Days of waiting"), 1, true}}, {QString::number(days)});
}

void HousingFigures::showUnit(int unit)
{
    const UnitFigures &of = m_figures.units[static_cast<size_t>(unit)];
    showNights(tr("Apartment %1").arg(of.code), of.occupancy);
}

void HousingFigures::showExit(int reason)
{
    const HouseGroup &group = m_figures.exits[static_cast<size_t>(reason)];
    std::vector<Part> parts;
    for (const Id<HousingStay> &stay : group.stays)
        parts.push_back({stay});
    showStays(reasonOf(group), parts, {});
}

void HousingFigures::showPayer(int payer)
{
    const PayerCoverage &of = m_figures.payers[static_cast<size_t>(payer)];
    showAccounts(payerOf(of), of.stays, of.coverage);
}

void HousingFigures::printCounted()
{
    if (property().isNull()) {
        shell().say(tr("The report is made for one property: open it from the list of properties."), true);
        return;
    }
    openHousingPaper(shell(), "dati-casa", property().uuid(), m_figures.to);
}

} // namespace insieme
