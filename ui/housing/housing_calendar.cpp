// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/housing_calendar.h"

#include "core/housing/contributions.h"
#include "core/registry/person.h"

#include <QLabel>
#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

QUuid stayOfKey(const QString &key)
{
    return QUuid::fromString(key.section(QLatin1Char('#'), 0, 0));
}

qint64 numberIn(const QString &code)
{
    qint64 digits = 0;
    for (const QChar c : code) {
        if (c.isDigit())
            digits = digits * 10 + c.digitValue();
    }
    return digits;
}

/// Nights as the timeline counts days: the last one included.
Date lastNight(const Date &exit)
{
    return stated(exit) ? exit - Days(1) : Date();
}

} // namespace

HousingCalendar::HousingCalendar(Shell &shell, QWidget *parent)
    : Page(shell, parent)
    , m_summary(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_timeline(new Timeline(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("There is no apartment yet. Under “Apartments” you write down the first one with its beds; its "
                        "stays then stand here as bars."));
    column->addWidget(m_empty);
    column->addWidget(m_timeline, 1);
    m_timeline->setLaneWidth(190);
    m_timeline->setJudge([this](const Timeline::Proposal &proposal) { return judge(proposal); });
    connect(m_timeline, &Timeline::accepted, this, &HousingCalendar::accept);
    connect(m_timeline, &Timeline::opened, this, [this](const QString &span) {
        if (const QUuid id = stayOfKey(span); !id.isNull())
            this->shell().openRecord(describe<HousingStay>(), id);
    });
    reload({});
    m_timeline->showToday();
}

QString HousingCalendar::title() const
{
    return tr("Calendar of the house");
}

std::optional<PageAction> HousingCalendar::primaryAction()
{
    return PageAction{tr("New stay"), QStringLiteral("key-round"), QKeySequence(Qt::Key_N),
                      [this] { shell().openNew(QStringLiteral("allocations")); }};
}

QList<PageAction> HousingCalendar::actions()
{
    const auto scale = [this](const QString &text, Timeline::Scale value) {
        return PageAction{text, QStringLiteral("chart-gantt"), {}, [this, value] { m_timeline->setScale(value); }};
    };
    return {scale(tr("Show weeks"), Timeline::Scale::Weeks), scale(tr("Show months"), Timeline::Scale::Months),
            scale(tr("Show years"), Timeline::Scale::Years)};
}

void HousingCalendar::takeFocus()
{
    m_timeline->setFocus();
}

QString HousingCalendar::summary() const
{
    return m_summary->text();
}

QString HousingCalendar::nameOf(const HousingStay &stay) const
{
    const Context context = shell().context();
    return context.shown < Disclosure::Personal
        ? stay.code
        : shell().workspace().title(describe<Person>(), stay.person.uuid(), context.day());
}

Timeline::Lane HousingCalendar::laneOf(const UnitLoad &load)
{
    const Date today = shell().context().day();
    Timeline::Lane lane;
    lane.key = uuidText(load.unit.id.uuid());
    lane.title = load.unit.code;
    const qint64 capacity = load.capacityOn(today).value_or(0);
    lane.note = tr("%n place(s)", nullptr, static_cast<int>(capacity)) + QStringLiteral(" · ")
        + unitStatusText(unitOn(load, today).status);
    lane.rows = std::max<int>(1, static_cast<int>(load.beds.size()));
    const auto rowOf = [&load](const Id<HousingBed> &bed) {
        for (size_t i = 0; i < load.beds.size(); ++i) {
            if (load.beds[i].id == bed)
                return static_cast<int>(i);
        }
        return 0;
    };
    for (const StayLoad &stay : load.stays) {
        const HousingStay &record = m_stays[stay.id.uuid()];
        // Beds that are taken on the same nights are one bar, as tall as they are many.
        std::vector<TakenBed> beds;
        for (const TakenBed &taken : stay.beds) {
            if (taken.unit == load.unit.id)
                beds.push_back(taken);
        }
        if (beds.empty() && stay.unit == load.unit.id && stay.beds.empty())
            beds.push_back({stay.id,
                            stay.code,
                            load.beds.empty() ? Id<HousingBed>() : load.beds.front().id,
                            {},
                            load.unit.id,
                            {},
                            stay.nights});
        int piece = 0;
        while (!beds.empty()) {
            const TakenBed first = beds.front();
            int top = lane.rows, bottom = 0;
            std::erase_if(beds, [&](const TakenBed &other) {
                const bool same = isoText(other.nights.from) == isoText(first.nights.from)
                    && isoText(other.nights.to) == isoText(first.nights.to);
                if (same) {
                    top = std::min(top, rowOf(other.bed));
                    bottom = std::max(bottom, rowOf(other.bed));
                }
                return same;
            });
            if (stay.beds.empty())
                bottom = std::min<int>(lane.rows, std::max<int>(1, static_cast<int>(stay.members.size()))) - 1;
            Timeline::Span span;
            span.key = uuidText(stay.id.uuid()) + QStringLiteral("#%1/%2").arg(lane.key).arg(piece++);
            span.from = first.nights.from;
            span.to = lastNight(first.nights.to);
            span.text = nameOf(record);
            span.row = top;
            span.rows = bottom - top + 1;
            const bool last = isoText(first.nights.to) == isoText(exitOf(record));
            span.movable = last && record.status != StayStatus::Ended && stated(record.end) && shell().canChange();
            if (record.status == StayStatus::Running || record.status == StayStatus::Ended) {
                span.look = Timeline::Look::Soft;
            } else if (record.status == StayStatus::Accepted && record.start == today) {
                span.look = Timeline::Look::Soft;
                span.tone = Theme::Tone::Warn;
                span.icon = QStringLiteral("key-round");
            } else {
                span.look = Timeline::Look::Dashed;
                span.tone = Theme::Tone::Info;
            }
            lane.spans << span;
        }
    }
    int number = 0;
    for (const ClosedDays &closed : load.closed) {
        Timeline::Span span;
        span.key = QStringLiteral("#%1/closed%2").arg(lane.key).arg(number++);
        span.from = closed.nights.from;
        span.to = lastNight(closed.nights.to);
        span.text = closed.why;
        span.rows = lane.rows;
        span.look = Timeline::Look::Hatched;
        span.tone = Theme::Tone::Neutral;
        span.icon = QStringLiteral("hammer");
        lane.spans << span;
    }
    return lane;
}

void HousingCalendar::reload(const Changes &)
{
    const Workspace &workspace = shell().workspace();
    const Date today = shell().context().day();
    m_loads.clear();
    m_stays.clear();
    for (const QUuid &id : workspace.records().ids(describe<HousingUnit>())) {
        auto load = loadOf(workspace.records(), Id<HousingUnit>(id));
        if (!load)
            continue;
        for (const StayLoad &stay : load->stays) {
            if (auto record = workspace.records().load(stay.id))
                m_stays.insert(stay.id.uuid(), std::move(*record));
        }
        m_loads.push_back(std::move(*load));
    }
    std::sort(m_loads.begin(), m_loads.end(), [](const UnitLoad &a, const UnitLoad &b) {
        return std::pair(numberIn(a.unit.code), a.unit.code) < std::pair(numberIn(b.unit.code), b.unit.code);
    });
    QList<Timeline::Lane> lanes;
    qint64 places = 0, people = 0, closed = 0;
    Date first = today - Days(90), last = today + Days(270);
    for (const UnitLoad &load : m_loads) {
        lanes << laneOf(load);
        const qint64 capacity = load.capacityOn(today).value_or(0);
        places += capacity;
        people += load.peopleOn(today);
        closed += load.closedOn(today) ? capacity : 0;
        for (const Date &day : load.turningDays()) {
            first = std::min(first, day);
            last = std::max(last, day);
        }
    }
    m_summary->setText(tr("%1 places: %2 taken, %3 not available, %4 free.")
                           .arg(places)
                           .arg(people)
                           .arg(closed)
                           .arg(std::max<qint64>(places - people - closed, 0)));
    m_summary->setVisible(!lanes.isEmpty());
    m_empty->setVisible(lanes.isEmpty());
    m_timeline->setVisible(!lanes.isEmpty());
    m_timeline->setToday(today);
    m_timeline->setRange(*makeDate(first.year(), first.month(), 1), last + Days(120));
    m_timeline->setLanes(lanes);
}

const HousingStay *HousingCalendar::stayOf(const QString &span) const
{
    const auto found = m_stays.constFind(stayOfKey(span));
    return found == m_stays.constEnd() ? nullptr : &*found;
}

std::vector<LoadProblem> HousingCalendar::problemsWith(const HousingStay &stay, const Date &exit) const
{
    std::vector<LoadProblem> problems;
    for (UnitLoad load : m_loads) {
        bool touched = false;
        for (StayLoad &other : load.stays) {
            if (other.id != stay.id)
                continue;
            touched = true;
            for (TakenBed &taken : other.beds) {
                if (isoText(taken.nights.to) == isoText(other.nights.to)
                    || (stated(taken.nights.to) && exit < taken.nights.to))
                    taken.nights.to = exit;
            }
            other.nights.to = exit;
        }
        if (!touched)
            continue;
        for (LoadProblem &problem : problemsOf(load)) {
            if (std::find(problem.stays.begin(), problem.stays.end(), stay.id) != problem.stays.end())
                problems.push_back(std::move(problem));
        }
    }
    return problems;
}

Timeline::Judgement HousingCalendar::judge(const Timeline::Proposal &proposal) const
{
    Timeline::Judgement result;
    const HousingStay *stay = stayOf(proposal.span);
    if (!stay)
        return result;
    const auto add = [&result](Theme::Tone tone, const QString &what) {
        CheckList::Check check;
        check.tone = tone;
        check.what = what;
        result.checks << check;
    };
    const Date exit = proposal.to + Days(1);
    Date possible = exit;
    const std::vector<LoadProblem> problems = problemsWith(*stay, exit);
    for (const LoadProblem &problem : problems) {
        add(Theme::Tone::Bad, problem.text);
        possible = std::min(possible, problem.day);
    }
    if (problems.empty())
        add(Theme::Tone::Ok, tr("There is a bed for everybody on every day."));
    const Date latest = latestExit(*stay);
    if (stated(latest) && latest < exit) {
        add(Theme::Tone::Bad, tr("Maximum and project allow it until %1.").arg(italianText(latest)));
        possible = std::min(possible, latest);
    } else if (stated(latest)) {
        add(Theme::Tone::Ok, tr("Maximum and project last until %1.").arg(italianText(latest)));
    }
    result.possible = !(possible < exit);
    if (!result.possible && stay->start < possible)
        result.possibleUntil = possible - Days(1);
    const Records &records = shell().workspace().records();
    Household household;
    if (const auto loaded = records.load(stay->household))
        household = *loaded;
    ContributionRules rules;
    if (const auto unit = records.load(stay->unit)) {
        if (const auto property = records.load(unit->property))
            rules = {property->proration, property->exitDayCounted, property->dueDay.value_or(rules.dueDay)};
    }
    HousingStay after = *stay;
    after.end = exit;
    const auto total = [&](const HousingStay &which) {
        Money sum;
        for (const MonthlyDue &due : duesOf(which, household, rules, exitOf(which)))
            sum = sum + due.total();
        return sum;
    };
    const Money difference = total(after) - total(*stay);
    add(Theme::Tone::Info,
        difference.cents < 0 ? tr("Contributions: € %1 less.").arg(italianText(Money{-difference.cents}))
                             : tr("Contributions: € %1 more.").arg(italianText(difference)));
    return result;
}

void HousingCalendar::accept(const Timeline::Proposal &proposal)
{
    const HousingStay *stay = stayOf(proposal.span);
    const Date exit = proposal.to + Days(1);
    if (!stay || exit == stay->end)
        return;
    const HousingStay before = *stay;
    HousingStay after = before;
    if (before.status == StayStatus::Running && before.end < exit)
        after.extensions.push_back({.decidedOn = shell().workspace().today(), .until = exit});
    for (StayPlace &place : after.places) {
        if (stated(place.to) && (place.to == before.end || exit < place.to))
            place.to = exit;
    }
    after.end = exit;
    const Command command{before.end < exit ? QT_TRANSLATE_NOOP("Command", "Extend %1")
                                            : QT_TRANSLATE_NOOP("Command", "End %1 early"),
                          {LabelArgument{{}, &describe<HousingStay>(), before.id.uuid()}}};
    const auto done = shell().workspace().perform(
        command, [&](Transaction &transaction) { return transaction.update(before, after); });
    if (!done) {
        shell().say(done.error().text, true);
        reload({});
        return;
    }
    shell().say(tr("The day of exit is now %1.").arg(italianText(exit)));
}

} // namespace insieme
