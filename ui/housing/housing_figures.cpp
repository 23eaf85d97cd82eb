// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_figures.h"

#include "core/base/language.h"
#include "core/housing/property.h"
#include "ui/housing/housing_pages.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/scrolled.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QValueAxis>
#include <QVBoxLayout>

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

QString monthName(const Date &month)
{
    return QLocale(language()).standaloneMonthName(month.month().as_number(), QLocale::ShortFormat);
}

QBarSet *setOf(const QString &name, int series)
{
    auto *set = new QBarSet(name);
    set->setColor(Theme::current().series(series));
    set->setBorderColor(Theme::current().surface);
    return set;
}

/// A chart in the colours of the theme; `most`: the end of the scale of values.
QChart *chartOf(QAbstractBarSeries *series, const QStringList &places, double most, bool lying)
{
    const Theme &theme = Theme::current();
    auto *chart = new QChart;
    chart->addSeries(series);
    series->setBarWidth(0.6);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 12, 0});
    auto *named = new QBarCategoryAxis(chart);
    named->append(places);
    auto *numbers = new QValueAxis(chart);
    numbers->setRange(0, most);
    numbers->setLabelFormat(QStringLiteral("%.0f"));
    if (most < 6)
        numbers->setTickCount(static_cast<int>(most) + 1); // whole steps
    else
        numbers->applyNiceNumbers();
    chart->addAxis(named, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(numbers, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(named);
    series->attachAxis(numbers);
    for (QAbstractAxis *axis : chart->axes()) {
        axis->setLabelsFont(Theme::font(12));
        axis->setLabelsColor(theme.text2);
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.border);
    }
    named->setGridLineVisible(false);
    chart->legend()->setVisible(series->count() > 1);
    chart->legend()->setFont(Theme::font(12));
    chart->legend()->setLabelColor(theme.text2);
    chart->legend()->setAlignment(Qt::AlignTop);
    return chart;
}

} // namespace

HousingFigures::HousingFigures(Shell &shell, QWidget *parent)
    : Page(shell, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(new IconTile(QStringLiteral("chart-column"), 3, this));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    m_summary = new Label({}, 13, QFont::Normal, Label::Role::Secondary, this);
    m_summary->setWordWrap(true);
    titles->addWidget(m_summary);
    head->addLayout(titles, 1);
    m_view = new Segmented({tr("Charts"), tr("Tables")}, this);
    m_view->setAccessibleName(tr("How the figures are shown"));
    head->addWidget(m_view);
    m_years = new QComboBox(this);
    m_years->setAccessibleName(tr("Year"));
    head->addWidget(m_years);
    auto *print = new Button(QStringLiteral("printer"), tr("Print"), Button::Kind::Secondary, this);
    print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    head->addWidget(print);
    column->addLayout(head);

    auto *inside = new QWidget(this);
    QVBoxLayout *body = scrolledColumn(inside);
    QWidget *parts = body->parentWidget();
    auto *values = new QHBoxLayout;
    values->setSpacing(12);
    for (const QString &name :
         {tr("Occupancy"), tr("Average stay"), tr("Average wait"), tr("Contributions covered"), tr("People housed")})
    {
        auto *card = new Card({}, parts);
        card->body()->setSpacing(0);
        card->body()->addWidget(new Label(name, 12, QFont::Medium, Label::Role::Secondary, card));
        m_values << new Label({}, 22, QFont::DemiBold, Label::Role::Text, card);
        card->body()->addWidget(m_values.last());
        values->addWidget(card, 1);
    }
    body->addLayout(values);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    m_occupancy = addPicture(parts, tr("Beds taken, by month, %"));
    m_money = addPicture(parts, tr("Contributions by month, €"));
    m_units = addPicture(parts, tr("Nights by apartment"));
    m_exits = addPicture(parts, tr("Why stays ended"));
    m_units.view->setMinimumHeight(340); // a line for each apartment
    grid->addWidget(m_occupancy.card, 0, 0);
    grid->addWidget(m_money.card, 0, 1);
    m_payers = addPicture(parts, tr("Who pays, €"));
    m_stays = addPicture(parts, tr("Average stay by month of exit, days"));
    m_waits = addPicture(parts, tr("Average wait by month of entry, days"));
    grid->addWidget(m_stays.card, 1, 0);
    grid->addWidget(m_waits.card, 1, 1);
    grid->addWidget(m_units.card, 2, 0);
    grid->addWidget(m_exits.card, 2, 1);
    grid->addWidget(m_payers.card, 3, 0, 1, 2);
    body->addLayout(grid);
    body->addStretch();
    column->addWidget(inside, 1);
    connect(m_years, &QComboBox::currentIndexChanged, this, &HousingFigures::count);
    connect(m_view, &Segmented::currentChanged, this, &HousingFigures::draw);
    connect(print, &Button::clicked, this, &HousingFigures::print);
    connect(&Theme::current(), &Theme::changed, this, &HousingFigures::draw);
}

HousingFigures::Picture HousingFigures::addPicture(QWidget *parent, const QString &title)
{
    Picture picture;
    picture.card = new Card(title, parent);
    auto *copy = Button::iconOnly(QStringLiteral("copy"), tr("Copy “%1” as a table").arg(title), picture.card);
    picture.card->addToHead(copy);
    picture.view = new QChartView(picture.card);
    picture.view->setFrameShape(QFrame::NoFrame);
    picture.view->setRenderHint(QPainter::Antialiasing);
    picture.view->setMinimumHeight(220);
    picture.view->setFocusPolicy(Qt::NoFocus);
    picture.view->setAccessibleName(title);
    picture.card->body()->addWidget(picture.view, 1);
    picture.table = new QWidget(picture.card);
    picture.rows = new QVBoxLayout(picture.table);
    picture.rows->setContentsMargins(0, 0, 0, 0);
    picture.card->body()->addWidget(picture.table);
    connect(copy, &Button::clicked, this, [this, card = picture.card] {
        for (const Picture *each : {&m_occupancy, &m_money, &m_stays, &m_waits, &m_units, &m_exits, &m_payers}) {
            if (each->card != card)
                continue;
            QStringList lines;
            for (const QStringList &row : each->cells)
                lines << row.join(QLatin1Char('\t'));
            QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
            this->shell().say(tr("Copied as a table."));
        }
    });
    return picture;
}

QString HousingFigures::title() const
{
    return tr("The house in figures");
}

QList<PageAction> HousingFigures::actions()
{
    return {{tr("Charts or tables"), QStringLiteral("table-2"), QKeySequence(Qt::Key_V),
             [this] { m_view->setCurrent(1 - m_view->current()); }}};
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

void HousingFigures::fillYears()
{
    const QSignalBlocker blocked(m_years);
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

void HousingFigures::reload(const Changes &)
{
    m_stale = true;
    if (!isVisible())
        return;
    fillYears();
    count();
}

void HousingFigures::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload({});
}

void HousingFigures::count()
{
    m_stale = false;
    const Date today = shell().context().day();
    const auto year = static_cast<unsigned short>(m_years->currentData().toInt());
    const Date from(year, 1, 1), to = std::min(Date(year, 12, 31), std::max(today, from));
    const auto figures = houseFigures(shell().workspace().records(), property(), from, to, shell().context());
    if (!figures) {
        shell().say(figures.error().text, true);
        return;
    }
    m_figures = *figures;
    m_summary->setText(tr("From %1 to %2: %3 nights in %4 usable, %5 entries, %6 exits, %n request(s) waiting.",
                          nullptr, static_cast<int>(m_figures.waiting))
                           .arg(italianText(from), italianText(to))
                           .arg(m_figures.whole.takenDays)
                           .arg(m_figures.whole.placeDays)
                           .arg(m_figures.whole.entries)
                           .arg(m_figures.whole.exits));
    const QStringList values{percentText(m_figures.whole.rate()), daysText(m_figures.averageStay()),
                             daysText(m_figures.averageWait()), percentText(m_figures.contributions.rate()),
                             m_figures.minors > 0 ? tr("%1, %2 minors").arg(m_figures.people).arg(m_figures.minors)
                                                  : QString::number(m_figures.people)};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_values[i]->setText(values[i]);

    m_occupancy.cells = {{tr("Month"), tr("Usable"), tr("Taken"), tr("Closed"), tr("Occupancy")}};
    m_money.cells = {{tr("Month"), tr("Due"), tr("Paid"), tr("Covered")}};
    for (const HouseMonth &month : m_figures.months) {
        const QString name = monthName(month.month);
        m_occupancy.cells << QStringList{
            name, QString::number(month.occupancy.placeDays), QString::number(month.occupancy.takenDays),
            QString::number(month.occupancy.closedDays), percentText(month.occupancy.rate())};
        m_money.cells << QStringList{name, italianText(month.contributions.due), italianText(month.contributions.paid),
                                     percentText(month.contributions.rate())};
    }
    m_occupancy.cells << QStringList{tr("Total"), QString::number(m_figures.whole.placeDays),
                                     QString::number(m_figures.whole.takenDays),
                                     QString::number(m_figures.whole.closedDays), percentText(m_figures.whole.rate())};
    m_money.cells << QStringList{tr("Total"), italianText(m_figures.contributions.due),
                                 italianText(m_figures.contributions.paid),
                                 percentText(m_figures.contributions.rate())};
    countDays(m_stays, tr("Exits"), tr("Average stay"), {m_figures.whole.exits, m_figures.averageStay()},
              [](const HouseMonth &month) { return std::pair(month.occupancy.exits, month.averageStay()); });
    countDays(m_waits, tr("Entries on request"), tr("Average wait"), {m_figures.housed, m_figures.averageWait()},
              [](const HouseMonth &month) { return std::pair(month.housed, month.averageWait()); });
    m_units.cells = {{tr("Apartment"), tr("Taken"), tr("Empty"), tr("Closed"), tr("Entries")}};
    for (const UnitFigures &unit : m_figures.units)
        m_units.cells << QStringList{
            unit.code, QString::number(unit.occupancy.takenDays),
            QString::number(std::max<qint64>(unit.occupancy.placeDays - unit.occupancy.takenDays, 0)),
            QString::number(unit.occupancy.closedDays), QString::number(unit.occupancy.entries)};
    m_exits.cells = {{tr("Reason"), tr("Stays")}};
    for (const HouseGroup &group : m_figures.exits)
        m_exits.cells << QStringList{group.name.isEmpty() ? tr("not stated") : group.name,
                                     QString::number(group.stays)};
    m_payers.cells = {{tr("Payer"), tr("Due"), tr("Paid"), tr("Covered")}};
    for (const PayerCoverage &payer : m_figures.payers)
        m_payers.cells << QStringList{payerOf(payer), italianText(payer.coverage.due), italianText(payer.coverage.paid),
                                      percentText(payer.coverage.rate())};
    draw();
}

void HousingFigures::countDays(Picture &picture, const QString &counted, const QString &average, const Days &all,
                               const DaysOf &of)
{
    picture.cells = {{tr("Month"), counted, average}};
    if (!all.second)
        return;
    for (const HouseMonth &month : m_figures.months) {
        const auto [count, days] = of(month);
        picture.cells << QStringList{monthName(month.month), QString::number(count), daysText(days)};
    }
    picture.cells << QStringList{tr("Total"), QString::number(all.first), daysText(all.second)};
}

void HousingFigures::drawDays(Picture &picture, const QString &average, int colour, const DaysOf &of)
{
    QStringList months, spoken;
    auto *set = setOf(average, colour);
    double most = 1;
    bool any = false;
    for (const HouseMonth &month : m_figures.months) {
        const auto days = of(month).second;
        months << monthName(month.month);
        *set << double(days.value_or(0));
        most = std::max(most, double(days.value_or(0)));
        any = any || days;
        spoken << QStringLiteral("%1 %2").arg(months.back(), daysText(days));
    }
    auto *bars = new QBarSeries;
    bars->append(set);
    put(picture, any ? chartOf(bars, months, most, false) : nullptr, spoken.join(QStringLiteral(", ")));
    if (!any)
        delete bars;
}

void HousingFigures::put(Picture &picture, QChart *chart, const QString &spoken)
{
    const bool tables = m_view->current() == 1;
    picture.view->setVisible(!tables && chart);
    picture.table->setVisible(tables || !chart);
    picture.view->setAccessibleDescription(spoken);
    picture.view->setBackgroundBrush(Theme::current().surface);
    if (chart) {
        QChart *old = picture.view->chart();
        picture.view->setChart(chart);
        delete old;
    }
    clearLayout(*picture.rows);
    if (picture.cells.size() < 2) {
        picture.rows->addWidget(
            new Label(tr("Nothing in this year."), 13, QFont::Normal, Label::Role::Secondary, picture.table));
        return;
    }
    std::vector<FactTable::Column> columns;
    for (qsizetype i = 0; i < picture.cells.front().size(); ++i)
        columns.push_back({picture.cells.front()[i], i == 0 ? 3 : 2, i > 0});
    auto *table = new FactTable(std::move(columns), picture.table);
    for (qsizetype i = 1; i < picture.cells.size(); ++i)
        table->add(picture.cells[i], picture.cells[i].front() == tr("Total"));
    picture.rows->addWidget(table);
}

void HousingFigures::draw()
{
    QStringList months, spoken, money;
    auto *rate = setOf(tr("Occupancy"), 0);
    auto *due = setOf(tr("Due"), 5), *paid = setOf(tr("Paid"), 0);
    double most = 1;
    for (const HouseMonth &month : m_figures.months) {
        months << monthName(month.month);
        const auto share = month.occupancy.rate();
        *rate << (share ? double(share->basisPoints) / 100.0 : 0.0);
        *due << double(month.contributions.due.cents) / 100.0;
        *paid << double(month.contributions.paid.cents) / 100.0;
        most = std::max(
            {most, double(month.contributions.due.cents) / 100.0, double(month.contributions.paid.cents) / 100.0});
        spoken << QStringLiteral("%1 %2").arg(months.back(), percentText(share));
        money << QStringLiteral("%1 %2 / %3")
                     .arg(months.back(), italianText(month.contributions.paid), italianText(month.contributions.due));
    }
    auto *rates = new QBarSeries;
    rates->append(rate);
    put(m_occupancy, chartOf(rates, months, 100, false), spoken.join(QStringLiteral(", ")));
    auto *sums = new QBarSeries;
    sums->append(due);
    sums->append(paid);
    put(m_money, chartOf(sums, months, most, false), money.join(QStringLiteral(", ")));

    drawDays(m_stays, tr("Average stay"), 0,
             [](const HouseMonth &month) { return std::pair(month.occupancy.exits, month.averageStay()); });
    drawDays(m_waits, tr("Average wait"), 1,
             [](const HouseMonth &month) { return std::pair(month.housed, month.averageWait()); });

    QStringList units;
    spoken.clear();
    auto *taken = setOf(tr("Taken"), 0), *empty = setOf(tr("Empty"), 3), *closed = setOf(tr("Closed"), 5);
    double nights = 1;
    for (auto unit = m_figures.units.rbegin(); unit != m_figures.units.rend(); ++unit) {
        const OccupancyFigures &part = unit->occupancy;
        units << unit->code;
        *taken << double(part.takenDays);
        *empty << double(std::max<qint64>(part.placeDays - part.takenDays, 0));
        *closed << double(part.closedDays);
        nights = std::max(nights, double(std::max(part.placeDays, part.takenDays) + part.closedDays));
        spoken << QStringLiteral("%1 %2").arg(unit->code).arg(part.takenDays);
    }
    auto *stacked = new QHorizontalStackedBarSeries;
    for (QBarSet *set : {taken, empty, closed})
        stacked->append(set);
    put(m_units, units.isEmpty() ? nullptr : chartOf(stacked, units, nights, true), spoken.join(QStringLiteral(", ")));
    if (units.isEmpty())
        delete stacked;

    QStringList reasons;
    spoken.clear();
    auto *stays = setOf(tr("Stays"), 1);
    double exits = 1;
    for (auto group = m_figures.exits.rbegin(); group != m_figures.exits.rend(); ++group) {
        reasons << (group->name.isEmpty() ? tr("not stated") : group->name);
        *stays << double(group->stays);
        exits = std::max(exits, double(group->stays));
        spoken << QStringLiteral("%1 %2").arg(reasons.back()).arg(group->stays);
    }
    auto *bars = new QHorizontalBarSeries;
    bars->append(stays);
    put(m_exits, reasons.isEmpty() ? nullptr : chartOf(bars, reasons, exits, true), spoken.join(QStringLiteral(", ")));
    if (reasons.isEmpty())
        delete bars;

    QStringList payers;
    spoken.clear();
    auto *owed = setOf(tr("Due"), 5), *given = setOf(tr("Paid"), 0);
    double largest = 1;
    for (auto payer = m_figures.payers.rbegin(); payer != m_figures.payers.rend(); ++payer) {
        const Coverage &part = payer->coverage;
        payers << payerOf(*payer);
        *owed << double(part.due.cents) / 100.0;
        *given << double(part.paid.cents) / 100.0;
        largest = std::max({largest, double(part.due.cents) / 100.0, double(part.paid.cents) / 100.0});
        spoken << QStringLiteral("%1 %2 / %3").arg(payers.back(), italianText(part.paid), italianText(part.due));
    }
    auto *shares = new QHorizontalBarSeries;
    shares->append(owed);
    shares->append(given);
    put(m_payers, payers.isEmpty() ? nullptr : chartOf(shares, payers, largest, true),
        spoken.join(QStringLiteral(", ")));
    if (payers.isEmpty())
        delete shares;
}

void HousingFigures::print()
{
    if (property().isNull()) {
        shell().say(tr("The report is made for one property: open it from the list of properties."), true);
        return;
    }
    openHousingPaper(shell(), "dati-casa", property().uuid(), m_figures.to);
}

} // namespace insieme
