// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"

#include <algorithm>
#include <cmath>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int namesAbove = 3; ///< a longer legend stands at the right

QAbstractBarSeries *barsFor(const ChartCard::Figures &figures)
{
    if (figures.lying)
        return figures.stacked ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                               : new QHorizontalBarSeries;
    return figures.stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
}

double longestOf(const ChartCard::Figures &figures)
{
    double most = 0;
    for (qsizetype place = 0; place < figures.places.size(); ++place) {
        double sum = 0;
        for (const ChartCard::Series &series : figures.series) {
            sum += series.values.value(place);
            most = std::max(most, figures.stacked ? sum : series.values.value(place));
        }
    }
    return most;
}

/// Two places of one name would be one on the axis.
QStringList toldApart(const QStringList &places)
{
    QStringList names;
    for (const QString &place : places) {
        QString name = place;
        for (int i = 2; names.contains(name); ++i)
            name = QStringLiteral("%1 (%2)").arg(place).arg(i);
        names << name;
    }
    return names;
}

} // namespace

ChartCard::ChartCard(const QString &title, int height, QWidget *parent)
    : Card(title, parent)
    , m_name(title)
    , m_view(new QChartView(this))
    , m_table(new QWidget(this))
    , m_rows(new QVBoxLayout(m_table))
    , m_nothing(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_note(new Label({}, 12, QFont::Normal, Label::Role::Secondary, this))
{
    auto *copyButton = new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Ghost, this);
    copyButton->setAccessibleName(tr("Copy “%1” as a table").arg(title));
    copyButton->setToolTip(copyButton->accessibleName());
    connect(copyButton, &Button::clicked, this, &ChartCard::copy);
    addToHead(copyButton);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumHeight(height);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(title);
    body()->addWidget(m_view, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_table);
    body()->addWidget(m_nothing);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    connect(&Theme::current(), &Theme::changed, this, &ChartCard::draw);
    draw();
}

void ChartCard::setFigures(Figures figures)
{
    m_figures = std::move(figures);
    m_counted = true;
    fillTable();
    draw();
}

void ChartCard::setOpens(bool opens)
{
    m_opens = opens;
    fillTable();
    draw();
}

void ChartCard::setTable(bool table)
{
    m_asTable = table;
    draw();
}

void ChartCard::copy()
{
    QStringList lines;
    for (const QStringList &row : leaving())
        lines << row.join(QLatin1Char('\t'));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    emit copied();
}

void ChartCard::fillTable()
{
    clearLayout(*m_rows);
    if (m_figures.cells.size() < 2)
        return;
    std::vector<FactTable::Column> columns;
    for (qsizetype i = 0; i < m_figures.cells.front().size(); ++i)
        columns.push_back({m_figures.cells.front()[i], i == 0 ? 3 : 2, i > 0});
    auto *table = new FactTable(std::move(columns), m_table);
    table->setAccessibleName(m_name);
    QStringList spoken;
    const qsizetype last = m_figures.cells.size() - (m_figures.totalRow ? 1 : 0);
    for (qsizetype i = 1; i < m_figures.cells.size(); ++i) {
        if (m_opens && i < last)
            table->addOpening(m_figures.cells[i]);
        else
            table->add(m_figures.cells[i], i >= last);
        spoken << m_figures.cells[i].join(QLatin1Char(' '));
    }
    connect(table, &FactTable::opened, this, [this, last](int row) {
        if (m_opens && row + 1 < last)
            emit rowOpened(row);
    });
    m_view->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    m_rows->addWidget(table);
    m_rows->addStretch(1);
}

void ChartCard::draw()
{
    const bool any = longestOf(m_figures) > 0;
    const bool rows = m_figures.cells.size() > 1;
    m_view->setVisible(!m_asTable && any);
    m_table->setVisible(m_asTable && rows);
    m_nothing->setText(m_counted ? tr("Nothing to show for this time.") : tr("The figures are being counted."));
    m_nothing->setVisible(m_asTable ? !rows : !any);
    m_note->setText(m_figures.note);
    m_note->setVisible(!m_figures.note.isEmpty());
    m_view->setBackgroundBrush(Theme::current().surface);
    QChart *old = m_view->chart();
    m_view->setChart(any ? chart() : new QChart);
    delete old;
}

QChart *ChartCard::chart()
{
    const Theme &theme = Theme::current();
    const double most = m_figures.most > 0 ? m_figures.most : longestOf(m_figures);
    const qsizetype count = m_figures.places.size();
    // The axis of lying bars counts from below.
    const auto placeAt = [lying = m_figures.lying, count](qsizetype at) { return lying ? count - 1 - at : at; };
    auto *chart = new QChart;
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 12, 0});
    QAbstractBarSeries *bars = barsFor(m_figures);
    bars->setBarWidth(0.6);
    for (qsizetype i = 0; i < m_figures.series.size(); ++i) {
        const Series &series = m_figures.series[i];
        auto *set = new QBarSet(series.name);
        set->setColor(theme.series(series.colour));
        set->setBorderColor(theme.surface);
        set->setLabelColor(theme.onSeries(series.colour));
        for (qsizetype at = 0; at < count; ++at)
            *set << series.values.value(placeAt(at));
        if (m_opens && series.opens) {
            connect(set, &QBarSet::clicked, this,
                    [this, i, placeAt](int at) { emit barOpened(static_cast<int>(i), static_cast<int>(placeAt(at))); });
            connect(set, &QBarSet::hovered, m_view, [view = m_view](bool over) {
                view->viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
            });
        }
        bars->append(set);
    }
    if (!m_figures.labels.isEmpty()) {
        bars->setLabelsVisible(true);
        bars->setLabelsFormat(m_figures.labels);
        bars->setLabelsPrecision(4);
    }
    chart->addSeries(bars);
    QStringList places;
    for (qsizetype at = 0; at < count; ++at)
        places << m_figures.places[placeAt(at)];
    auto *named = new QBarCategoryAxis(chart);
    named->append(toldApart(places));
    auto *numbers = new QValueAxis(chart);
    numbers->setRange(0, std::ceil(most));
    numbers->setLabelFormat(QStringLiteral("%.0f"));
    if (most < 6)
        numbers->setTickCount(static_cast<int>(std::ceil(most)) + 1); // whole steps
    else
        numbers->applyNiceNumbers();
    chart->addAxis(named, m_figures.lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(numbers, m_figures.lying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(named);
    bars->attachAxis(numbers);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(named), static_cast<QAbstractAxis *>(numbers)}) {
        axis->setLabelsFont(Theme::font(12));
        axis->setLabelsColor(theme.text2);
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.border);
    }
    named->setGridLineVisible(false);
    if (!m_figures.unit.isEmpty()) {
        numbers->setTitleText(m_figures.unit);
        numbers->setTitleFont(Theme::font(12));
        numbers->setTitleBrush(theme.text2);
    }
    chart->legend()->setVisible(m_figures.series.size() > 1);
    chart->legend()->setAlignment(m_figures.series.size() > namesAbove ? Qt::AlignRight : Qt::AlignTop);
    chart->legend()->setFont(Theme::font(12));
    chart->legend()->setLabelColor(theme.text2);
    return chart;
}

} // namespace insieme
