// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contract_figures.h"

#include "core/agreements/agreement.h"
#include "core/contracts/contract_values.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/list_document.h"
#include "core/registry/organisation.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/scrolled.h"

#include <algorithm>
#include <functional>
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QValueAxis>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int shownBodies = 6;
constexpr int shownMonths = 18;

QString euro(Money amount)
{
    return italianText(amount) + QStringLiteral(" €");
}

/// Only for what is painted; sums stay in cents.
double thousands(Money amount)
{
    return double(amount.cents) / 100'000.0;
}

QChartView *chartView(QWidget *parent)
{
    auto *view = new QChartView(parent);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumHeight(250);
    view->setFocusPolicy(Qt::NoFocus);
    return view;
}

/// Replaces what a view shows by a chart of bars in the colours of the theme. `pressed`: the row and the category of a
/// bar that was pressed.
void drawBars(QChartView &view, const QStringList &categories, const QStringList &names,
              const QList<QList<double>> &values, const std::function<void(int, int)> &pressed)
{
    const Theme &theme = Theme::current();
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 12, 0});
    auto *series = new QStackedBarSeries;
    double most = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto *set = new QBarSet(names.value(i));
        set->setColor(theme.series(static_cast<int>(i)));
        set->setBorderColor(theme.surface);
        for (const double value : values[i])
            *set << value;
        QObject::connect(set, &QBarSet::clicked, &view, [pressed, i](int at) { pressed(static_cast<int>(i), at); });
        series->append(set);
    }
    for (qsizetype at = 0; at < categories.size(); ++at) {
        double sum = 0;
        for (const QList<double> &row : values)
            sum += row.value(at);
        most = std::max(most, sum);
    }
    series->setBarWidth(0.6);
    chart->addSeries(series);
    auto *across = new QBarCategoryAxis;
    across->append(categories);
    auto *up = new QValueAxis;
    up->setRange(0, most > 0 ? most * 1.08 : 1);
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->applyNiceNumbers();
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(Theme::font(12));
        axis->setLabelsColor(theme.text2);
        axis->setLinePenColor(theme.border);
        axis->setGridLineColor(theme.line);
    }
    across->setGridLineVisible(false);
    up->setTitleText(ContractFigures::tr("thousands of euro"));
    up->setTitleFont(Theme::font(12));
    up->setTitleBrush(theme.text2);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    chart->legend()->setVisible(names.size() > 1);
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->legend()->setFont(Theme::font(12));
    chart->legend()->setLabelColor(theme.text);
    view.setBackgroundBrush(theme.surface);
    QChart *old = view.chart();
    view.setChart(chart);
    delete old;
}

} // namespace

ContractFigures::ContractFigures(Shell &shell, QWidget *parent)
    : Page(shell, parent)
{
    QWidget *body = scrolledBody(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_view = new Segmented({tr("Chart"), tr("Table")}, body);
    m_view->setAccessibleName(tr("Figures of the contracts"));
    column->addWidget(m_view, 0, Qt::AlignLeft);

    const auto card = [&](const QString &title, QStackedWidget *&stack, QChartView *&chart, QVBoxLayout *&table,
                          const QList<QStringList> &rows) {
        auto *made = new Card(title, body);
        auto *copy = new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Ghost, made);
        made->addToHead(copy);
        connect(copy, &Button::clicked, this, [this, &rows] {
            QStringList lines;
            for (const QStringList &row : rows)
                lines << row.join(QLatin1Char('\t'));
            QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
            this->shell().say(tr("Copied as a table."));
        });
        stack = new QStackedWidget(made);
        chart = chartView(stack);
        chart->setAccessibleName(title);
        auto *holder = new QWidget(stack);
        table = new QVBoxLayout(holder);
        table->setContentsMargins(0, 0, 0, 0);
        stack->addWidget(chart);
        stack->addWidget(holder);
        made->body()->addWidget(stack);
        column->addWidget(made);
    };
    card(tr("Value by year and body"), m_yearStack, m_yearChart, m_yearTable, m_years);
    card(tr("Forecast by month"), m_monthStack, m_monthChart, m_monthTable, m_months);
    m_behind = new Card({}, body);
    m_behindRows = new QVBoxLayout;
    m_behind->body()->addLayout(m_behindRows);
    m_behind->hide();
    column->addWidget(m_behind);
    column->addStretch(1);
    connect(m_view, &Segmented::currentChanged, this, [this](int index) {
        m_yearStack->setCurrentIndex(index);
        m_monthStack->setCurrentIndex(index);
    });
    connect(&Theme::current(), &Theme::changed, this, [this] { draw(); });
    reload({});
}

QString ContractFigures::title() const
{
    return tr("Contracts in figures");
}

void ContractFigures::reload(const Changes &)
{
    m_behind->hide();
    count();
    draw();
}

void ContractFigures::showBehind(const Date &from, const Date &to, int body)
{
    clearLayout(*m_behindRows);
    const Workspace &workspace = shell().workspace();
    const Date today = shell().context().day();
    auto *table = new FactTable({{tr("Contract"), 6}, {tr("Body"), 4}, {tr("Value"), 2, true}}, m_behind);
    std::vector<QUuid> ids;
    Money sum;
    for (const AgreementValue &each : valueByAgreement(workspace.records(), from, to)) {
        if (body >= 0 && !m_bodyIds[body].contains(each.body.uuid()))
            continue;
        table->addOpening({workspace.title(describe<Agreement>(), each.agreement.uuid(), today),
                           workspace.title(describe<Organisation>(), each.body.uuid(), today), euro(each.value)});
        ids.push_back(each.agreement.uuid());
        sum = sum + each.value;
    }
    table->add({tr("Total"), {}, euro(sum)}, true);
    connect(table, &FactTable::opened, this, [this, ids](int row) {
        if (row >= 0 && row < static_cast<int>(ids.size()))
            shell().openRecord(describe<Agreement>(), ids[static_cast<size_t>(row)]);
    });
    const QString days = tr("from %1 to %2").arg(italianText(from), italianText(to));
    m_behind->setTitle(tr("What is behind it"));
    m_behind->setNote(body < 0 ? days : QStringLiteral("%1, %2").arg(m_bodies[body], days));
    m_behindRows->addWidget(table);
    m_behind->show();
}

void ContractFigures::showYear(int body, int year)
{
    const auto number = static_cast<unsigned short>(m_yearNames[year].toUInt());
    showBehind(Date(number, 1, 1), Date(number, 12, 31), body);
}

void ContractFigures::showMonth(int month)
{
    const Date first = m_monthDays[month];
    showBehind(first, first.end_of_month(), -1);
}

void ContractFigures::count()
{
    const Workspace &workspace = shell().workspace();
    const Date today = shell().context().day();
    const int first = today.year() - 2, last = today.year() + 2;
    m_yearNames.clear();
    for (int year = first; year <= last; ++year)
        m_yearNames << QString::number(year);
    m_bodies.clear();
    m_bodyIds.clear();
    m_byBody.clear();
    QList<QList<Money>> amounts;
    QUuid body;
    int bodies = 0;
    for (const BodyYear &row : valueByYearAndBody(workspace.records(), first, last)) {
        if (row.body.uuid() != body) {
            body = row.body.uuid();
            if (++bodies <= shownBodies) {
                m_bodies << workspace.title(describe<Organisation>(), body, today);
                m_bodyIds << QList<QUuid>();
                amounts << QList<Money>(last - first + 1);
            } else if (bodies == shownBodies + 1) {
                m_bodies << tr("Others");
                m_bodyIds << QList<QUuid>();
                amounts << QList<Money>(last - first + 1);
            }
            m_bodyIds.last() << body;
        }
        Money &cell = amounts.last()[row.year - first];
        cell = cell + row.value;
    }
    m_years = {QStringList{tr("Body")} + m_yearNames};
    QList<Money> sums(last - first + 1);
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        QStringList cells{m_bodies[i]};
        QList<double> values;
        for (qsizetype year = 0; year < amounts[i].size(); ++year) {
            cells << euro(amounts[i][year]);
            values << thousands(amounts[i][year]);
            sums[year] = sums[year] + amounts[i][year];
        }
        m_years << cells;
        m_byBody << values;
    }
    QStringList total{tr("Total")};
    for (const Money &sum : sums)
        total << euro(sum);
    m_years << total;

    m_months = {{tr("Month"), tr("Value")}};
    m_monthNames.clear();
    m_byMonth.clear();
    m_monthDays.clear();
    const Date from(today.year(), today.month(), 1);
    Date to = from;
    for (int i = 1; i < shownMonths; ++i)
        to = to.end_of_month() + boost::gregorian::days(1);
    Money sum;
    for (const MonthValue &month : monthlyValueOfAll(workspace.records(), from, to.end_of_month())) {
        const QString name = QStringLiteral("%1/%2")
                                 .arg(month.month.month().as_number(), 2, 10, QLatin1Char('0'))
                                 .arg(month.month.year() % 100, 2, 10, QLatin1Char('0'));
        m_monthNames << name;
        m_monthDays << month.month;
        m_byMonth << thousands(month.value);
        m_months << QStringList{name, euro(month.value)};
        sum = sum + month.value;
    }
    m_months << QStringList{tr("Total"), euro(sum)};
}

void ContractFigures::fillTable(QVBoxLayout &layout, const QList<QStringList> &rows, QWidget *parent,
                                const std::function<void(int)> &opened)
{
    clearLayout(layout);
    std::vector<FactTable::Column> columns;
    for (qsizetype i = 0; i < rows.front().size(); ++i)
        columns.push_back({rows.front()[i], i == 0 ? 3 : 2, i > 0});
    auto *table = new FactTable(std::move(columns), parent);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        if (i + 1 == rows.size())
            table->add(rows[i], true);
        else
            table->addOpening(rows[i]);
    }
    connect(table, &FactTable::opened, this, [opened, last = rows.size() - 2](int row) {
        if (row < last)
            opened(row);
    });
    layout.addWidget(table);
    layout.addStretch(1);
}

void ContractFigures::draw()
{
    drawBars(*m_yearChart, m_yearNames, m_bodies, m_byBody, [this](int body, int year) { showYear(body, year); });
    drawBars(*m_monthChart, m_monthNames, {tr("Forecast by month")}, {m_byMonth},
             [this](int, int month) { showMonth(month); });
    fillTable(*m_yearTable, m_years, m_yearStack, [this](int body) {
        const auto year = [](const QString &name) { return static_cast<unsigned short>(name.toUInt()); };
        showBehind(Date(year(m_yearNames.first()), 1, 1), Date(year(m_yearNames.last()), 12, 31), body);
    });
    fillTable(*m_monthTable, m_months, m_monthStack, [this](int month) { showMonth(month); });
}

void ContractFigures::print()
{
    documents::ListTable table;
    table.title = tr("Value by year and body");
    documents::Content head;
    documents::addLetterhead(head, shell().workspace().records(), shell().context());
    table.letterhead = head.letterhead;
    table.headers = m_years.front();
    for (qsizetype i = 0; i < m_years.front().size(); ++i)
        table.columns.push_back({i == 0 ? 3.0 : 2.0, i > 0});
    for (qsizetype i = 1; i < m_years.size(); ++i)
        table.rows.push_back(m_years[i]);
    documents::Composed composed;
    composed.content = documents::listDocument(table);
    documents::Paragraph heading{documents::Style::Heading, {{tr("Forecast by month")}}};
    heading.keepWithNext = true;
    composed.content.blocks.push_back(std::move(heading));
    documents::Table months;
    months.columns = {{3}, {2, true}};
    months.totalRow = true;
    for (const QStringList &row : m_months)
        months.rows.push_back({{{row[0]}}, {{row[1]}}});
    composed.content.blocks.push_back(std::move(months));
    const QString name = title();
    shell().openDocument(name, std::move(composed));
}

} // namespace insieme
