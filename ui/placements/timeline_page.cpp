// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/timeline_page.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/documents/list_document.h"
#include "core/placements/change_of_cost.h"
#include "core/placements/funding.h"
#include "core/placements/running.h"
#include "core/record/amount.h"
#include "core/registry/members.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "ui/shell/page_head.h"
#include "ui/shell/welcomes.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/refilling.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/span_legend.h"

#include <algorithm>
#include <map>
#include <QComboBox>
#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>
#include <utility>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

/// What ended longer ago is in the list, not in the way here.
constexpr int daysBack = 60;
constexpr int ofPlacements = 2; ///< the colour of the area

/// The placement of a span's key ("placement/…#n": one placement may stand in several lanes).
QUuid placementOf(const QString &key)
{
    return QUuid::fromString(key.section(QLatin1Char('#'), 0, 0));
}

} // namespace

PlacementTimelinePage::PlacementTimelinePage(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_tabs(new QTabBar(this))
    , m_projects(new QComboBox(this))
    , m_more(new Banner(false, this))
    , m_empty(new EmptyState(this))
    , m_timeline(new Timeline(this))
    , m_skeleton(Skeleton::over(*m_timeline->viewport()))
{
    m_timeline->setAccessibleName(tr("Placements in time"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(12);
    auto *head = new PageHead(QStringLiteral("chart-gantt"), 2, title(), this);
    m_projects->setAccessibleName(tr("Project"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projects->setMinimumContentsLength(22);
    m_projects->addItem(tr("All placements"), QUuid());
    head->add(m_projects);
    head->addPrint(*this);
    column->addWidget(head);
    for (const QString &name : {tr("By host"), tr("By Comune"), tr("By fund")})
        m_tabs->addTab(name);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    using Look = Timeline::Look;
    m_legend = new SpanLegend({{tr("running"), Look::Solid, Theme::Tone::Ok, ofPlacements},
                               {tr("ready to begin"), Look::Soft, Theme::Tone::Ok, ofPlacements},
                               {tr("suspended"), Look::Hatched, Theme::Tone::Violet}},
                              this);
    auto *by = new QHBoxLayout;
    by->addWidget(m_tabs, 1);
    by->addWidget(m_legend);
    column->addLayout(by);
    m_more->addRemedy(tr("Open the list"), {}, [this] { this->shell().openPlace(QStringLiteral("placements")); });
    column->addWidget(m_more);
    m_empty->hide();
    column->addWidget(m_empty, 1);
    column->addWidget(m_timeline, 1);
    m_keys = new KeyHints(this);
    column->addWidget(m_keys);
    m_timeline->setLaneWidth(220);
    m_timeline->setJudge([this](const Timeline::Proposal &proposal) { return judge(proposal); });
    connect(m_timeline, &Timeline::refused, this, [this](const QString &why) { this->shell().say(why); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_by = static_cast<By>(tab);
        reload({});
    });
    connect(m_projects, &QComboBox::currentIndexChanged, this, [this] {
        m_project = m_projects->currentData().toUuid();
        reload({});
    });
    connect(m_timeline, &Timeline::accepted, this, &PlacementTimelinePage::accept);
    connect(m_timeline, &Timeline::opened, this, [this](const QString &span) {
        if (const QUuid id = placementOf(span); !id.isNull())
            this->shell().openRecord(describe<Placement>(), id);
    });
    reload({});
}

QString PlacementTimelinePage::title() const
{
    return tr("Placements in time");
}

void PlacementTimelinePage::takeFocus()
{
    if (m_empty->isHidden() || !m_empty->takeFocus())
        m_timeline->setFocus();
}

QVariant PlacementTimelinePage::choices() const
{
    return QVariant::fromValue(Choices{m_by, m_timeline->sight(), m_project});
}

void PlacementTimelinePage::setChoices(const QVariant &choices)
{
    const auto kept = choices.value<Choices>();
    m_timeline->setSight(kept.sight);
    m_placed = true;
    if (shell().workspace().records().exists(describe<UtilityProject>(), kept.project))
        m_project = kept.project;
    setBy(kept.by);
    reload({});
}

void PlacementTimelinePage::setBy(By by)
{
    m_tabs->setCurrentIndex(static_cast<int>(by));
}

void PlacementTimelinePage::setMost(qint64 placements)
{
    m_most = placements;
    reload({});
}

void PlacementTimelinePage::fillProjects()
{
    bool same = m_projects->count() == 1 + static_cast<int>(m_shown.projects.size());
    for (size_t i = 0; same && i < m_shown.projects.size(); ++i) {
        const int row = 1 + static_cast<int>(i);
        same = m_projects->itemText(row) == m_shown.projects[i].first
            && m_projects->itemData(row).toUuid() == m_shown.projects[i].second;
    }
    const Refilling filling(m_projects);
    if (!same) {
        m_projects->clear();
        m_projects->addItem(tr("All placements"), QUuid());
        for (const auto &[name, id] : m_shown.projects)
            m_projects->addItem(name, id);
    }
    m_projects->setCurrentIndex(std::max(0, m_projects->findData(m_project)));
}

QString PlacementTimelinePage::leftOff() const
{
    return m_shown.leftOff == 0
        ? QString()
        : tr("%n placement(s) that start later are not drawn.", nullptr, static_cast<int>(m_shown.leftOff));
}

void PlacementTimelinePage::reload(const Changes &)
{
    using Look = FileWork<Shown>;
    const Question question{m_by, m_most, m_project, shell().canChange()};
    auto *look = new Look(
        {QStringLiteral("chart-gantt"), tr("Looking through the placements"), tr("Nothing is changed by looking.")},
        shell().workspace().path(), toLoad(), [question, like = shell().context()](Workspace &workspace, Look &work) {
            const Context context = contextIn(workspace, like);
            return read(workspace, question, context, [&work] { return !work.wasStopped(); });
        });
    m_skeleton->await(*look);
    m_look.begin(shell(), look, [this](Result<Shown> shown) { showRead(std::move(shown)); });
}

Result<PlacementTimelinePage::Shown> PlacementTimelinePage::read(const Workspace &workspace, const Question &question,
                                                                 const Context &context,
                                                                 const std::function<bool()> &goOn)
{
    const Records &records = workspace.records();
    const By by = question.by;
    Shown shown;
    shown.today = context.today;
    const Date from = context.today - Days(daysBack);
    std::vector<QUuid> projects = projectsAround(records, from);
    // The one that is chosen stays, also when its last placement has ended.
    if (!question.project.isNull() && std::find(projects.begin(), projects.end(), question.project) == projects.end())
        projects.push_back(question.project);
    for (const QUuid &id : projects)
        shown.projects.emplace_back(workspace.title(describe<UtilityProject>(), id, context.day()), id);
    std::sort(shown.projects.begin(), shown.projects.end());
    const PlacementsAround around =
        placementsAround(records, from, Id<UtilityProject>(question.project), question.most);
    shown.leftOff = around.count - static_cast<qint64>(around.ids.size());
    struct Group {
        QString title;
        std::vector<QUuid> placements;
    };
    std::map<QString, Group> groups;
    shown.first = shown.last = context.today;
    for (const QUuid &id : around.ids) {
        if (!goOn())
            return fail(Error::Code::Cancelled, tr("It was stopped: the placements are not all shown."));
        auto placement = records.load(Id<Placement>(id));
        if (!placement)
            continue;
        auto clock = clockOf(records, *placement);
        if (!clock)
            continue;
        std::vector<std::pair<const RecordType *, QUuid>> where;
        if (by == By::Host)
            where.emplace_back(&describe<Organisation>(), placement->host.uuid());
        else if (by == By::Municipality)
            where.emplace_back(&describe<Organisation>(), placement->municipality.uuid());
        for (const PlacementFund &share : placement->funds) {
            if (by == By::Fund)
                where.emplace_back(&describe<FundingSource>(), share.fund.uuid());
        }
        if (where.empty())
            where.emplace_back(&describe<Organisation>(), QUuid());
        for (const auto &[type, group] : where) {
            const QString name = group.isNull() ? tr("Not stated") : workspace.title(*type, group, context.day());
            groups[name + uuidText(group)].title = name;
            groups[name + uuidText(group)].placements.push_back(id);
        }
        shown.first = std::min(shown.first, clock->input.start);
        shown.last = std::max(shown.last, clock->result.end);
        const QString person = context.shown < Disclosure::Personal
            ? placement->code
            : workspace.title(describe<Person>(), placement->person.uuid(), context.day());
        shown.entries.insert(id, {std::move(*placement), std::move(*clock), person});
    }
    for (auto &[key, group] : groups) {
        Timeline::Lane lane;
        lane.key = key;
        lane.title = group.title;
        lane.note = tr("%n placement(s)", nullptr, static_cast<int>(group.placements.size()));
        shown.lanes << lane;
        shown.groups.emplace_back(group.title, std::move(group.placements));
    }
    draw(shown, question.movable);
    return shown;
}

void PlacementTimelinePage::draw(Shown &shown, bool movable)
{
    for (int lane = 0; lane < shown.lanes.size(); ++lane) {
        Timeline::Lane &row = shown.lanes[lane];
        // Bars that share a day stand under each other.
        std::vector<Date> ends;
        for (const QUuid &id : shown.groups[static_cast<size_t>(lane)].second) {
            const Entry &entry = *shown.entries.constFind(id);
            size_t line = 0;
            while (line < ends.size() && entry.clock.input.start <= ends[line])
                ++line;
            if (line == ends.size())
                ends.push_back(entry.clock.result.end);
            else
                ends[line] = entry.clock.result.end;
            // The bar in pieces, so that no text stands on a hatch; the last piece carries the end and can be moved.
            const QString base = uuidText(id) + QLatin1Char('#') + QString::number(lane);
            const calendar::Interval whole{entry.clock.input.start, entry.clock.result.end};
            const calendar::Intervals pieces = calendar::gaps(entry.clock.result.counted, whole);
            const auto widest = std::max_element(
                pieces.begin(), pieces.end(), [](const calendar::Interval &a, const calendar::Interval &b) {
                    return calendar::length(a).value_or(0) < calendar::length(b).value_or(0);
                });
            for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
                const bool last = piece + 1 == pieces.end();
                Timeline::Span span;
                span.key = last ? base : base + QLatin1Char('/') + isoText(piece->from);
                span.from = piece->from;
                span.to = piece->to;
                span.text = piece == widest ? entry.person : QString();
                span.series = ofPlacements;
                span.look =
                    entry.placement.status == PlacementStatus::Ready ? Timeline::Look::Soft : Timeline::Look::Solid;
                span.row = static_cast<int>(line);
                span.movable = last && movable;
                row.spans << span;
            }
            for (const calendar::Interval &days : entry.clock.result.counted) {
                Timeline::Span out;
                out.key = base + QStringLiteral("/s") + isoText(days.from);
                out.from = days.from;
                out.to = days.to;
                out.tone = Theme::Tone::Violet;
                out.look = Timeline::Look::Hatched;
                out.row = static_cast<int>(line);
                row.spans << out;
            }
        }
        row.rows = std::max<int>(1, static_cast<int>(ends.size()));
    }
}

void PlacementTimelinePage::showRead(Result<Shown> shown)
{
    const bool empty = !shown || shown->lanes.isEmpty();
    if (shown)
        setWelcome(*m_empty, shell(), "placements-timeline", "placements");
    else
        m_empty->set({}, shown.error().text, {});
    const bool keys = m_timeline->hasFocus();
    m_empty->setVisible(empty);
    m_timeline->setVisible(!empty);
    m_keys->setVisible(!empty);
    m_legend->setVisible(!empty);
    if (empty && keys)
        m_empty->takeFocus();
    m_shown = shown ? std::move(*shown) : Shown();
    if (!shown)
        return;
    fillProjects();
    m_more->show(Theme::Tone::Warn, leftOff(),
                 m_shown.leftOff > 0 ? tr("Choose a project, or look in the list.") : QString());
    m_timeline->setToday(m_shown.today);
    m_timeline->setRange(*makeDate(m_shown.first.year(), m_shown.first.month(), 1), m_shown.last + Days(120));
    m_timeline->setLanes(m_shown.lanes);
    m_keys->show(m_timeline->keys());
    if (!std::exchange(m_placed, true))
        m_timeline->showToday();
}

/// Twelve months from the one before today's: who works in which, and from when to when.
void PlacementTimelinePage::print()
{
    if (isLooking()) {
        shell().say(tr("The placements are still being read. Print them in a moment."), true);
        return;
    }
    constexpr int months = 12;
    const Workspace &workspace = shell().workspace();
    const Date today = workspace.today();
    const Date first = calendar::addMonths(Date(today.year(), today.month(), 1), -1);
    documents::ListTable table;
    table.title = title();
    table.note = elided(tr("%1; ■ at work, □ suspended for the whole month; on %2")
                            .arg(m_tabs->tabText(m_tabs->currentIndex()), italianText(today)));
    if (m_shown.leftOff > 0)
        table.note += QLatin1Char(' ') + leftOff();
    for (const QUuid &id : workspace.records().ids(describe<Consortium>()))
        table.letterhead << workspace.title(describe<Consortium>(), id, {});
    table.columns = {{200}, {170}, {90}, {90}};
    table.headers = {m_tabs->tabText(m_tabs->currentIndex()), tr("Person"), tr("From"), tr("Until")};
    for (int i = 0; i < months; ++i) {
        const Date month = calendar::addMonths(first, i);
        table.columns.push_back({44});
        table.headers << QLocale(language()).monthName(month.month().as_number(), QLocale::ShortFormat);
    }
    for (const auto &[group, ids] : m_shown.groups) {
        for (const QUuid &id : ids) {
            const Entry &entry = *m_shown.entries.constFind(id);
            const calendar::Interval whole{entry.clock.input.start, entry.clock.result.end};
            QStringList row{id == ids.front() ? group : QString(), entry.person, italianText(whole.from),
                            italianText(whole.to)};
            for (int i = 0; i < months; ++i) {
                const Date month = calendar::addMonths(first, i);
                const auto inside = calendar::common(whole, {month, month.end_of_month()});
                const bool works = inside && !calendar::gaps(entry.clock.result.counted, *inside).empty();
                row << (works ? QStringLiteral("■") : inside ? QStringLiteral("□") : QString());
            }
            table.rows.push_back(row);
        }
    }
    shell().openDocument(table.title, {documents::listDocument(table), {}});
}

const PlacementTimelinePage::Entry *PlacementTimelinePage::entryOf(const QString &span) const
{
    const auto found = m_shown.entries.constFind(placementOf(span));
    return found == m_shown.entries.constEnd() ? nullptr : &*found;
}

Placement PlacementTimelinePage::proposed(const Entry &entry, const Date &end) const
{
    Placement after = entry.placement;
    const Date now = entry.clock.result.end;
    if (now < end) {
        after.extensions.push_back(
            {.decidedOn = shell().workspace().today(), .days = (end - now).days(), .writtenEnd = end});
    } else if (end < now) {
        after.earlyEnd = std::max(end, after.start);
    }
    return after;
}

Timeline::Judgement PlacementTimelinePage::judge(const Timeline::Proposal &proposal) const
{
    Timeline::Judgement result;
    const Entry *entry = entryOf(proposal.span);
    if (!entry)
        return result;
    const Workspace &workspace = shell().workspace();
    const Placement after = proposed(*entry, proposal.to);
    const auto clock = clockOf(workspace.records(), after);
    if (!clock) {
        result.possible = false;
        return result;
    }
    const auto add = [&result](Theme::Tone tone, const QString &what) {
        CheckList::Check check;
        check.tone = tone;
        check.what = what;
        result.checks << check;
    };
    for (const calendar::ClockWarning &warning : clock->result.warnings) {
        if (!warning.broken)
            continue;
        add(Theme::Tone::Bad, describe(warning, clock->names));
        result.possible = false;
    }
    if (!result.possible && stated(entry->clock.result.latestEnd))
        result.possibleUntil = entry->clock.result.latestEnd;
    const Date was = entry->clock.result.end, is = clock->result.end;
    if (result.possible)
        add(Theme::Tone::Ok,
            was < is ? tr("Extended by %n day(s), within every limit.", nullptr, static_cast<int>((is - was).days()))
                     : tr("Ends %n day(s) earlier.", nullptr, static_cast<int>((was - is).days())));
    const bool longer = was < is;
    const ChangeOfCost money = costBetween(*clock, after, hoursOf(entry->clock, {}, was).target,
                                           longer ? was + Days(1) : is + Days(1), longer ? is : was);
    if (money.allowance.cents > 0 && longer)
        add(Theme::Tone::Warn,
            tr("Up to %1 of allowance more; the shares of the funds stay as they are.")
                .arg(amountText(money.allowance)));
    else if (money.allowance.cents > 0 && is < was)
        add(Theme::Tone::Ok, tr("Up to %1 of allowance less.").arg(amountText(money.allowance)));
    if (money.wage && longer)
        add(Theme::Tone::Warn,
            tr("%1 hours of wage more, about %2 at %3 an hour; the shares of the funds stay as they are.")
                .arg(plainText(Minutes{money.minutes}), amountText(*money.wage), amountText(money.perHour)));
    else if (money.wage && is < was)
        add(Theme::Tone::Ok,
            tr("%1 hours of wage less, about %2 at %3 an hour.")
                .arg(plainText(Minutes{money.minutes}), amountText(*money.wage), amountText(money.perHour)));
    else if (money.minutes > 0 && money.costMissing && was != is)
        add(Theme::Tone::Warn,
            longer ? tr("%1 hours of wage more; what they cost is not known: the placement states no cost.")
                         .arg(plainText(Minutes{money.minutes}))
                   : tr("%1 hours of wage less; what they cost is not known: the placement states no cost.")
                         .arg(plainText(Minutes{money.minutes})));
    if (stated(after.rctUntil) && after.rctUntil < is)
        add(Theme::Tone::Warn, elided(tr("The liability policy ends on %1.").arg(italianText(after.rctUntil))));
    const Context context = shell().context();
    QStringList touched{entry->person};
    for (const Id<Person> &id : {after.tutor, after.hostTutor}) {
        if (!id.isNull() && context.shown >= Disclosure::Personal)
            touched << workspace.title(describe<Person>(), id.uuid(), context.day());
    }
    add(Theme::Tone::Ok, tr("To be told: %1.").arg(touched.join(QStringLiteral(", "))));
    return result;
}

void PlacementTimelinePage::accept(const Timeline::Proposal &proposal)
{
    const Entry *entry = entryOf(proposal.span);
    if (!entry || proposal.to == entry->clock.result.end)
        return;
    // What is shown may be of before, and rows of lists are written as they are here.
    const auto now = shell().workspace().records().load(entry->placement.id);
    if (!now || !(*now == entry->placement)) {
        shell().say(tr("The placement was changed meanwhile. Look at its bar again."), true);
        reload({});
        return;
    }
    const bool longer = entry->clock.result.end < proposal.to;
    const Placement before = entry->placement, after = proposed(*entry, proposal.to);
    const Command command{longer ? QT_TRANSLATE_NOOP("Command", "Extend %1")
                                 : QT_TRANSLATE_NOOP("Command", "End %1 early"),
                          {LabelArgument{{}, &describe<Placement>(), before.id.uuid()}}};
    const auto done = shell().workspace().perform(
        command, [&](Transaction &transaction) { return transaction.update(before, after); });
    if (!done) {
        shell().say(done.error().text, true);
        reload({});
        return;
    }
    shell().say(longer ? tr("The extension is recorded.") : tr("The early end is recorded."));
}

} // namespace insieme
