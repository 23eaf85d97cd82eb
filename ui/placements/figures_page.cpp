// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/figures_page.h"

#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/placements/figures.h"
#include "core/placements/project.h"
#include "ui/widgets/card.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QGridLayout>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLocale>
#include <QScrollArea>
#include <QValueAxis>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int months = 12;

QBarSet *barsOf(const QString &name, int series)
{
    auto *set = new QBarSet(name);
    set->setColor(Theme::current().series(series));
    set->setBorderColor(Qt::transparent);
    return set;
}

/// A chart of bars over named places, whole numbers on the other axis.
QChart *barChart(QAbstractBarSeries *series, const QStringList &places, bool lying, int most, const QString &format)
{
    auto *chart = new QChart;
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale(QLocale::Italian));
    chart->addSeries(series);
    auto *named = new QBarCategoryAxis(chart);
    named->append(places);
    auto *numbers = new QValueAxis(chart);
    numbers->setRange(0, std::max(1, most));
    numbers->setLabelFormat(format);
    numbers->setTickCount(std::min(6, std::max(2, most + 1)));
    numbers->applyNiceNumbers();
    chart->addAxis(named, lying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(numbers, lying ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(named);
    series->attachAxis(numbers);
    return chart;
}

} // namespace

FiguresPage::FiguresPage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_projects(new QComboBox(this))
    , m_summary(new Label({}, 13, QFont::Normal, Label::Role::Secondary, this))
    , m_body(new QWidget)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 14, 24, 14);
    page->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(new Label(title(), 20, QFont::DemiBold, Label::Role::Text, this));
    titles->addWidget(m_summary);
    head->addLayout(titles, 1);
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projects->setMinimumContentsLength(28);
    head->addWidget(m_projects);
    page->addLayout(head);
    auto *area = new QScrollArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    m_body->setObjectName(QStringLiteral("page"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->addWidget(area, 1);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setSpacing(12);
    m_active = addPicture(tr("Active each month"));
    m_hours = addPicture(tr("Hours done and planned"));
    m_cost = addPicture(tr("Cost of an hour, by project"));
    m_coverage = new Label({}, 12, QFont::Normal, Label::Role::Secondary, m_cost.card);
    m_coverage->setWordWrap(true);
    m_cost.card->body()->addWidget(m_coverage);
    m_outcomes = addPicture(tr("Outcomes"));
    grid->addWidget(m_active.card, 0, 0);
    grid->addWidget(m_hours.card, 0, 1);
    grid->addWidget(m_cost.card, 1, 0);
    grid->addWidget(m_outcomes.card, 1, 1);
    connect(m_projects, &QComboBox::currentIndexChanged, this, &FiguresPage::count);
    connect(&Theme::current(), &Theme::changed, this, &FiguresPage::count);
}

FiguresPage::Picture FiguresPage::addPicture(const QString &title)
{
    auto *card = new Card(title, m_body);
    auto *view = new QChartView(card);
    view->setRenderHint(QPainter::Antialiasing);
    view->setMinimumHeight(230);
    view->setFocusPolicy(Qt::NoFocus);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundBrush(Qt::NoBrush);
    view->viewport()->setAutoFillBackground(false);
    view->setAccessibleName(title);
    auto *empty = new Label(tr("Nothing to show for these months."), 13, QFont::Normal, Label::Role::Secondary, card);
    card->body()->addWidget(view, 1);
    card->body()->addWidget(empty);
    return {card, view, empty};
}

QString FiguresPage::title() const
{
    return tr("Figures of the placements");
}

void FiguresPage::dress(QChart &chart) const
{
    const Theme &theme = Theme::current();
    chart.setBackgroundVisible(false);
    chart.setMargins({});
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.legend()->setFont(Theme::font(12));
    chart.legend()->setLabelColor(theme.text2);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsFont(Theme::font(11));
        axis->setLabelsColor(theme.text2);
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.border);
        if (qobject_cast<QBarCategoryAxis *>(axis))
            axis->setGridLineVisible(false);
    }
}

void FiguresPage::put(const Picture &picture, QChart *chart, const QString &spoken)
{
    picture.view->setVisible(chart != nullptr);
    picture.empty->setVisible(chart == nullptr);
    picture.view->setAccessibleDescription(spoken);
    if (!chart)
        return;
    dress(*chart);
    QChart *old = picture.view->chart();
    picture.view->setChart(chart);
    delete old;
}

void FiguresPage::count()
{
    m_stale = false;
    const Records &records = shell().workspace().records();
    const Context context = shell().context();
    const Date to = context.day().end_of_month();
    const Date from = calendar::addMonths(Date(to.year(), to.month(), 1), 1 - months);
    const Id<UtilityProject> project(m_projects->currentData().toUuid());
    const auto series = monthSeries(records, project, from, to);
    const auto figures = figuresOf(records, project, from, to);
    const auto costs = costPerHour(records, from, to);
    if (!series || !figures || !costs) {
        shell().say((!series ? series.error() : !figures ? figures.error() : costs.error()).text, true);
        return;
    }
    m_series = *series;
    QStringList places, spokenActive, spokenHours;
    auto *active = barsOf(tr("Placements"), 2);
    auto *planned = barsOf(tr("Planned"), 5), *done = barsOf(tr("Done"), 0);
    qint64 mostActive = 0, mostHours = 0, allDone = 0;
    for (const MonthFigures &month : m_series) {
        const QString name = QLocale(language()).monthName(month.month.month().as_number(), QLocale::ShortFormat);
        // Places of an axis must differ: two Januaries would be one.
        places << (places.contains(name) ? name + QLatin1Char(' ') + QString::number(month.month.year() % 100) : name);
        active->append(double(month.active));
        planned->append(double(month.planned) / 60.0);
        done->append(double(month.done) / 60.0);
        mostActive = std::max(mostActive, month.active);
        mostHours = std::max({mostHours, month.planned / 60, month.done / 60});
        allDone += month.done;
        spokenActive << QStringLiteral("%1 %2").arg(places.back()).arg(month.active);
        spokenHours << QStringLiteral("%1 %2 / %3")
                           .arg(places.back(), plainText(Minutes{month.done}), plainText(Minutes{month.planned}));
    }
    m_summary->setText(tr("From %1 to %2: %n people, %3 hours done", nullptr, int(figures->people))
                           .arg(italianText(from), italianText(to), plainText(Minutes{allDone})));
    auto *activeSeries = new QBarSeries;
    activeSeries->append(active);
    QChart *chart = barChart(activeSeries, places, false, int(mostActive), QStringLiteral("%.0f"));
    chart->legend()->hide();
    if (mostActive == 0) {
        delete chart;
        chart = nullptr;
    }
    put(m_active, chart, spokenActive.join(QStringLiteral(", ")));
    auto *hours = new QBarSeries;
    hours->append(done);
    hours->append(planned);
    chart = barChart(hours, places, false, int(mostHours), QStringLiteral("%.0f"));
    if (mostHours == 0) {
        delete chart;
        chart = nullptr;
    }
    put(m_hours, chart, spokenHours.join(QStringLiteral(", ")));

    const QStringList coverage = coverageOf(*figures, false);
    m_coverage->setText(coverage.join(QLatin1Char('\n')));
    m_coverage->setVisible(!coverage.isEmpty());

    // One project: its own bar; all: each with both a cost and hours.
    QStringList names, spoken;
    auto *cost = barsOf(tr("Euro an hour"), 3);
    qint64 most = 0;
    for (const ProjectCost &each : *costs) {
        if (!project.isNull() && each.project != project)
            continue;
        names << shell().workspace().title(describe<UtilityProject>(), each.project.uuid(), context.day()).left(28);
        cost->append(double(each.perHour.cents) / 100.0);
        most = std::max(most, each.perHour.cents / 100 + 1);
        spoken << QStringLiteral("%1 %2 €").arg(names.back(), italianText(each.perHour));
    }
    chart = nullptr;
    if (names.isEmpty()) {
        delete cost;
    } else {
        auto *bars = new QHorizontalBarSeries;
        cost->setLabelColor(Theme::current().onSeries(3));
        bars->append(cost);
        bars->setLabelsVisible(true);
        bars->setLabelsFormat(QStringLiteral("@value €"));
        bars->setLabelsPrecision(4);
        chart = barChart(bars, names, true, int(most), QStringLiteral("%.0f"));
        chart->legend()->hide();
    }
    put(m_cost, chart, spoken.join(QStringLiteral(", ")));

    names.clear();
    spoken.clear();
    most = 0;
    auto *outcomes = barsOf(tr("People"), 0);
    for (auto group = figures->byOutcome.rbegin(); group != figures->byOutcome.rend(); ++group) {
        names << group->name;
        outcomes->append(double(group->people));
        most = std::max(most, group->people);
        spoken << QStringLiteral("%1 %2").arg(group->name).arg(group->people);
    }
    chart = nullptr;
    if (names.isEmpty()) {
        delete outcomes;
    } else {
        auto *bars = new QHorizontalBarSeries;
        bars->append(outcomes);
        chart = barChart(bars, names, true, int(most), QStringLiteral("%.0f"));
        chart->legend()->hide();
    }
    put(m_outcomes, chart, spoken.join(QStringLiteral(", ")));
}

void FiguresPage::reload(const Changes &)
{
    m_stale = true;
    if (!isVisible())
        return;
    {
        const QSignalBlocker blocked(m_projects);
        const QUuid chosen = m_projects->currentData().toUuid();
        m_projects->clear();
        m_projects->addItem(tr("All placements"), QUuid());
        for (const QUuid &id : shell().workspace().records().ids(describe<UtilityProject>())) {
            m_projects->addItem(shell().workspace().title(describe<UtilityProject>(), id, shell().context().day()), id);
            if (id == chosen)
                m_projects->setCurrentIndex(m_projects->count() - 1);
        }
    }
    count();
}

void FiguresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload({});
}

void FiguresPage::takeFocus()
{
    m_projects->setFocus();
}

} // namespace insieme
