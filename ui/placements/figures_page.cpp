// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/figures_page.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "ui/widgets/refilling.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace insieme {
namespace {

constexpr int months = 12;
constexpr qsizetype nameShown = 24; ///< letters of a project beside its bar

QString hoursText(qint64 minutes)
{
    return plainText(Minutes{minutes});
}

QString fewPeople()
{
    return FiguresPage::tr("Numbers below %1 do not leave the office: they could tell who it is.").arg(smallestShown);
}

/// A number of people as it may leave the office.
QString safeNumber(qint64 people)
{
    return safeToShow({{{}, people}}).front().people;
}

/// Person and host of a placement, masked as everywhere.
QStringList wordsOf(const Placement &placement, const Context &context)
{
    const RecordType &type = describe<Placement>();
    return {displayOf(type, *findField(type, u"person_id"), &placement, context),
            displayOf(type, *findField(type, u"host_id"), &placement, context)};
}

} // namespace

FiguresPage::FiguresPage(Shell &shell, QWidget *parent)
    : ChartPage(shell, tr("Figures of the placements"), 2, parent)
    , m_projects(new QComboBox(this))
{
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projects->setMinimumContentsLength(22);
    m_projects->addItem(tr("All placements"), QUuid());
    head().add(m_projects);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    m_active = addChart(tr("Active each month"));
    m_hours = addChart(tr("Hours done and planned"));
    m_cost = addChart(tr("Cost of an hour, by project"));
    m_outcomes = addChart(tr("Outcomes"));
    grid->addWidget(m_active, 0, 0);
    grid->addWidget(m_hours, 0, 1);
    grid->addWidget(m_cost, 1, 0);
    grid->addWidget(m_outcomes, 1, 1);
    column().addLayout(grid);
    for (ChartCard *card : charts())
        card->setOpens(true);
    for (ChartCard *card : {m_active, m_hours}) {
        connect(card, &ChartCard::barOpened, this, [this](int, int month) { showMonth(month); });
        connect(card, &ChartCard::rowOpened, this, &FiguresPage::showMonth);
    }
    connect(m_cost, &ChartCard::barOpened, this, [this](int, int project) { showCost(project); });
    connect(m_cost, &ChartCard::rowOpened, this, &FiguresPage::showCost);
    connect(m_outcomes, &ChartCard::barOpened, this, [this](int, int outcome) { showOutcome(outcome); });
    connect(m_outcomes, &ChartCard::rowOpened, this, &FiguresPage::showOutcome);
    connect(m_projects, &QComboBox::currentIndexChanged, this, &FiguresPage::countAnew);
}

Id<UtilityProject> FiguresPage::project() const
{
    return Id<UtilityProject>(m_projects->currentData().toUuid());
}

void FiguresPage::fillProjects(const Counted &counted)
{
    const Refilling filling(m_projects);
    const QUuid chosen = project().uuid();
    m_projects->clear();
    m_projects->addItem(tr("All placements"), QUuid());
    for (const auto &[id, title] : counted.projects) {
        m_projects->addItem(title, id);
        if (id == chosen)
            m_projects->setCurrentIndex(m_projects->count() - 1);
    }
    // The one that was chosen is gone.
    if (project().uuid() != chosen)
        countAnew();
}

ChartPage::Count FiguresPage::counting()
{
    return [this, project = project(), name = m_projects->currentText()](Workspace &workspace,
                                                                         const Context &context) -> Result<Show> {
        const Records &records = workspace.records();
        Counted counted;
        counted.project = name;
        counted.to = context.day().end_of_month();
        counted.from = calendar::addMonths(Date(counted.to.year(), counted.to.month(), 1), 1 - months);
        auto byPlacement = monthsByPlacement(records, project, counted.from, counted.to);
        auto figures = figuresOf(records, project, counted.from, counted.to);
        auto costs = costPerHour(records, counted.from, counted.to);
        if (!byPlacement || !figures || !costs)
            return tl::unexpected(!byPlacement ? byPlacement.error() : !figures ? figures.error() : costs.error());
        counted.byPlacement = std::move(*byPlacement);
        counted.figures = std::move(*figures);
        counted.costs = std::move(*costs);
        // One project: its own bar.
        if (!project.isNull())
            std::erase_if(counted.costs, [&](const ProjectCost &each) { return each.project != project; });
        for (const QUuid &id : records.ids(describe<UtilityProject>()))
            counted.projects.emplace_back(id, workspace.title(describe<UtilityProject>(), id, context.day()));
        return [this, counted = std::move(counted)] { show(counted); };
    };
}

void FiguresPage::show(const Counted &counted)
{
    const PlacementFigures &figures = counted.figures;
    m_project = counted.project;
    fillProjects(counted);
    m_from = counted.from;
    m_to = counted.to;
    m_byPlacement = counted.byPlacement;
    m_series = summed(m_byPlacement, m_from, m_to);

    ChartCard::Figures active, hours;
    active.cells = {{tr("Month"), tr("Placements")}};
    active.leaving = active.cells;
    active.noteLeaving = fewPeople();
    active.series = {{tr("Placements"), 2, {}}};
    hours.cells = {{tr("Month"), tr("Done"), tr("Planned")}};
    hours.series = {{tr("Done"), 0, {}}, {tr("Planned"), 5, {}}};
    hours.totalRow = true;
    qint64 done = 0, planned = 0;
    for (const MonthFigures &month : m_series) {
        active.places << QLocale(language()).monthName(month.month.month().as_number(), QLocale::ShortFormat);
        const QString name = active.places.last() + QLatin1Char(' ') + QString::number(month.month.year());
        active.series[0].values << double(month.active);
        active.cells << QStringList{name, QString::number(month.active)};
        active.leaving << QStringList{name, safeNumber(month.active)};
        hours.series[0].values << double(month.done) / 60.0;
        hours.series[1].values << double(month.planned) / 60.0;
        hours.cells << QStringList{name, hoursText(month.done), hoursText(month.planned)};
        done += month.done;
        planned += month.planned;
    }
    hours.places = active.places;
    hours.cells << QStringList{tr("Total"), hoursText(done), hoursText(planned)};
    m_active->setFigures(std::move(active));
    m_hours->setFigures(std::move(hours));
    head().setSummary(elided(tr("From %1 to %2: %n people, %3 hours done", nullptr, int(figures.people))
                                 .arg(italianText(m_from), italianText(m_to), hoursText(done))));

    m_costs = counted.costs;
    ChartCard::Figures cost;
    cost.lying = true;
    cost.note = coverageOf(figures, false).join(QLatin1Char('\n'));
    cost.noteLeaving = coverageOf(figures, true).join(QLatin1Char(' '));
    cost.labels = QStringLiteral("@value\u00a0€");
    cost.series = {{tr("Euro an hour"), 3, {}}};
    cost.cells = {{tr("Project"), tr("Cost"), tr("Hours"), tr("Euro an hour")}};
    for (const ProjectCost &each : m_costs) {
        const auto titled = std::find_if(counted.projects.begin(), counted.projects.end(),
                                         [&each](const auto &one) { return one.first == each.project.uuid(); });
        const QString name = titled == counted.projects.end() ? QString() : titled->second;
        cost.places << name.left(nameShown);
        cost.series[0].values << double(each.perHour.cents) / 100.0;
        cost.cells << QStringList{name, amountText(each.cost), hoursText(each.minutes), amountText(each.perHour)};
    }
    m_cost->setFigures(std::move(cost));

    m_outcomeGroups = figures.byOutcome;
    ChartCard::Figures outcomes;
    outcomes.lying = true;
    outcomes.series = {{tr("People"), 0, {}}};
    outcomes.cells = {{tr("Outcome"), tr("People")}};
    outcomes.leaving = outcomes.cells;
    outcomes.noteLeaving = fewPeople();
    for (const PlacementFigures::Group &group : m_outcomeGroups) {
        outcomes.places << group.name;
        outcomes.series[0].values << double(group.people);
        outcomes.cells << QStringList{group.name, QString::number(group.people)};
    }
    for (const SafeGroup &group : safeToShow(m_outcomeGroups))
        outcomes.leaving << QStringList{group.name, group.people};
    m_outcomes->setFigures(std::move(outcomes));
}

QString FiguresPage::noteOnPaper() const
{
    return QStringLiteral("%1; %2").arg(m_project,
                                        elided(tr("from %1 to %2").arg(italianText(m_from), italianText(m_to))));
}

void FiguresPage::showMonth(int month)
{
    lookBehind([this, all = m_series[static_cast<size_t>(month)],
                byPlacement = m_byPlacement](Workspace &workspace, const Context &context) -> Result<Show> {
        Behind behind;
        behind.note = elided(tr("from %1 to %2").arg(italianText(all.month), italianText(all.month.end_of_month())));
        behind.columns = {{tr("Person"), 4}, {tr("Host"), 4}, {tr("Done"), 1, true}, {tr("Planned"), 1, true}};
        behind.type = &describe<Placement>();
        for (const PlacementMonths &each : byPlacement) {
            const auto part = std::find_if(each.months.begin(), each.months.end(),
                                           [&all](const MonthFigures &one) { return one.month == all.month; });
            if (part == each.months.end())
                continue;
            const auto placement = workspace.records().load(each.placement);
            if (!placement)
                continue;
            behind.rows << wordsOf(*placement, context) + QStringList{hoursText(part->done), hoursText(part->planned)};
            behind.ids.push_back(each.placement.uuid());
        }
        behind.total = {tr("Total"), {}, hoursText(all.done), hoursText(all.planned)};
        return [this, behind] { showBehind(behind); };
    });
}

void FiguresPage::showOutcome(int outcome)
{
    lookBehind([this, group = m_outcomeGroups[static_cast<size_t>(outcome)]](Workspace &workspace,
                                                                             const Context &context) -> Result<Show> {
        Behind behind;
        behind.note = group.name;
        behind.columns = {{tr("Person"), 4}, {tr("Host"), 4}, {tr("End"), 1}};
        behind.type = &describe<Placement>();
        for (const QUuid &id : group.placements) {
            const auto placement = workspace.records().load(Id<Placement>(id));
            if (!placement)
                continue;
            behind.rows << wordsOf(*placement, context) + QStringList{italianText(placement->end)};
            behind.ids.push_back(id);
        }
        return [this, behind] { showBehind(behind); };
    });
}

void FiguresPage::showCost(int project)
{
    const ProjectCost cost = m_costs[static_cast<size_t>(project)];
    lookBehind([this, cost, from = m_from, to = m_to](Workspace &workspace, const Context &context) -> Result<Show> {
        const auto figures = figuresOf(workspace.records(), cost.project, from, to);
        if (!figures)
            return tl::unexpected(figures.error());
        Behind behind;
        behind.note = tr("%1: %2 hours")
                          .arg(workspace.title(describe<UtilityProject>(), cost.project.uuid(), context.day()),
                               hoursText(cost.minutes));
        behind.columns = {{tr("Report"), 4}, {tr("From"), 2}, {tr("Until"), 2}, {tr("Amount"), 2, true}};
        behind.type = &describe<CostReport>();
        for (const PlacementFigures::Report &report : figures->reports) {
            if (!report.paired)
                continue;
            behind.rows << QStringList{report.code, italianText(report.from), italianText(report.to),
                                       amountText(report.amount)};
            behind.ids.push_back(report.id);
        }
        behind.total = {tr("Total"), {}, {}, amountText(cost.cost)};
        return [this, behind] { showBehind(behind); };
    });
}

void FiguresPage::takeFocus()
{
    m_projects->setFocus();
}

} // namespace insieme
