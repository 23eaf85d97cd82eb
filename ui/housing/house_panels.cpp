// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/house_panels.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "ui/housing/housing_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/layout_tools.h"

#include <QVBoxLayout>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

QString peopleText(const std::optional<qint64> &people)
{
    return people ? QString::number(*people) : UnitPanel::tr("not stated");
}

/// Who lives somewhere on a day, as far as names may be shown.
QString guestsOf(const CalendarLanes &lanes, const UnitDay &day)
{
    QStringList names;
    for (const StayLoad *stay : day.stays) {
        if (const QString name = lanes.nameOf(stay->id); !name.isEmpty())
            names << name;
    }
    return names.join(QStringLiteral("; "));
}

} // namespace

UnitPanel::UnitPanel(Shell &shell, QWidget *parent)
    : ReadPanel(shell, parent)
{
    QVBoxLayout *column = plainColumn(body());
    auto *now = new Card(tr("On the day"), body());
    m_facts = new QVBoxLayout;
    now->body()->addLayout(m_facts);
    m_timeline = new Timeline(now);
    m_timeline->setAccessibleName(tr("Stays and works of the apartment"));
    m_timeline->setLaneWidth(110);
    m_timeline->setSpread(731);
    now->body()->addWidget(m_timeline);
    column->addWidget(now);
    auto *capacity = new Card(tr("For how many people"), body());
    m_capacity = new QVBoxLayout;
    capacity->body()->addLayout(m_capacity);
    column->addWidget(capacity);
    connect(m_timeline, &Timeline::opened, this, [this](const QString &span) {
        if (const auto stay = CalendarLanes::stayOfSpan(span); !stay.isNull())
            this->shell().openRecord(describe<HousingStay>(), stay.uuid());
    });
}

UnitPanel::Reading UnitPanel::reading() const
{
    return [](const Workspace &workspace, const Context &context, const QUuid &id) -> Result<CalendarLanes> {
        const auto unit = workspace.records().load(Id<HousingUnit>(id));
        return unit ? CalendarLanes(workspace, context, unit->property, false) : CalendarLanes();
    };
}

void UnitPanel::show(const CalendarLanes &house)
{
    clearLayout(*m_facts);
    clearLayout(*m_capacity);
    const Date today = shell().context().day();
    const auto load = std::find_if(house.loads().begin(), house.loads().end(),
                                   [this](const UnitLoad &each) { return each.unit.id.uuid() == id(); });
    m_timeline->setVisible(load != house.loads().end());
    if (load == house.loads().end())
        return;
    const UnitDay day = unitOn(*load, today);
    auto *facts = new FactList(this);
    facts->add(tr("State"), unitStatusText(day.status));
    facts->add(tr("People"), tr("%1 of %2").arg(day.people).arg(peopleText(day.capacity)));
    if (!day.stays.empty())
        facts->add(tr("Guests"), guestsOf(house, day));
    for (const Date &turn : load->turningDays()) {
        if (!(today < turn))
            continue;
        const UnitDay next = unitOn(*load, turn);
        facts->add(elided(tr("From %1").arg(italianText(turn))),
                   next.stays.empty()
                       ? unitStatusText(next.status)
                       : QStringLiteral("%1: %2").arg(unitStatusText(next.status), guestsOf(house, next)));
        break;
    }
    m_facts->addWidget(facts);

    Timeline::Lane lane = house.lanes()[static_cast<qsizetype>(load - house.loads().begin())];
    lane.note.clear();
    Date first = calendar::addMonths(today, -12), last = calendar::addMonths(today, 12);
    for (const Date &turn : load->turningDays()) {
        first = std::min(first, turn);
        last = std::max(last, turn);
    }
    m_timeline->setToday(today);
    m_timeline->setRange(Date(first.year(), first.month(), 1), calendar::addMonths(last, 2).end_of_month());
    m_timeline->setLanes({lane});
    m_timeline->setFixedHeight(m_timeline->heightOfLanes() + 16);
    m_timeline->showDay(calendar::addMonths(today, -8));

    const HousingUnit &unit = load->unit;
    const UnitCapacity rules = capacityOf(unit);
    auto *table = new FactTable({{tr("Rule"), 4}, {tr("Where it stands"), 4}, {tr("People"), 1, true}}, this);
    if (unit.studio)
        table->add(
            {unit.salvaCasa ? tr("Flat of one room, eased conditions") : tr("Flat of one room"),
             unit.salvaCasa ? QStringLiteral("DPR 380/2001 art. 24 c. 5-bis") : QStringLiteral("DM 5-7-1975 art. 3"),
             peopleText(rules.bySurface)});
    else
        table->add({tr("Habitable surface"), QStringLiteral("DM 5-7-1975 art. 2"), peopleText(rules.bySurface)});
    for (const UnitRoom &room : unit.rooms) {
        if (room.kind == RoomKind::Bedroom && room.surface)
            table->add(
                {room.name, QStringLiteral("DM 5-7-1975 art. 2"), QString::number(peopleByBedroom(*room.surface))});
    }
    if (rules.byRooms)
        table->add({tr("All bedrooms"), {}, peopleText(rules.byRooms)});
    const auto beds = std::count_if(load->beds.begin(), load->beds.end(), [&today](const HousingBed &bed) {
        return !(stated(bed.validFrom) && today < bed.validFrom) && !(stated(bed.validTo) && bed.validTo < today);
    });
    table->add({tr("Beds on the day"), {}, QString::number(beds)});
    table->add({tr("The least of them"), {}, peopleText(day.capacity)}, true);
    m_capacity->addWidget(table);
}

PropertyPanel::PropertyPanel(Shell &shell, QWidget *parent)
    : ReadPanel(shell, parent)
    , m_list(plainColumn(body()))
{
}

PropertyPanel::Reading PropertyPanel::reading() const
{
    return [](const Workspace &workspace, const Context &context, const QUuid &id) -> Result<HouseFacts> {
        HouseFacts read{CalendarLanes(workspace, context, Id<HousingProperty>(id), false), {}};
        const Records &records = workspace.records();
        for (const QUuid &each : records.referring(describe<RenovationPhase>(), "property_id", id)) {
            if (auto phase = records.load(Id<RenovationPhase>(each)))
                read.phases.push_back(std::move(*phase));
        }
        std::sort(read.phases.begin(), read.phases.end(),
                  [](const RenovationPhase &a, const RenovationPhase &b) { return a.position < b.position; });
        return read;
    };
}

void PropertyPanel::show(const HouseFacts &read)
{
    clearLayout(*m_list);
    const Date today = shell().context().day();
    const CalendarLanes &house = read.house;
    auto *units = new Card(tr("Apartments on the day"), body());
    units->setNote(house.summary());
    auto *table =
        new FactTable({{tr("Apartment"), 2}, {tr("State"), 3}, {tr("People"), 2, true}, {tr("Guests"), 6}}, units);
    std::vector<QUuid> opens;
    for (const UnitLoad &load : house.loads()) {
        const UnitDay day = unitOn(load, today);
        table->addOpening({load.unit.code, unitStatusText(day.status),
                           QStringLiteral("%1 / %2").arg(day.people).arg(peopleText(day.capacity)),
                           guestsOf(house, day)});
        opens.push_back(load.unit.id.uuid());
    }
    table->setAccessibleName(tr("Apartments on the day"));
    connect(table, &FactTable::opened, this, [this, opens](int row) {
        if (row >= 0 && row < static_cast<int>(opens.size()))
            shell().openRecord(describe<HousingUnit>(), opens[static_cast<size_t>(row)]);
    });
    units->body()->addWidget(
        opens.empty() ? static_cast<QWidget *>(new Label(tr("No apartment belongs to this property yet."), units))
                      : table);
    table->setVisible(!opens.empty());
    m_list->addWidget(units);

    auto *works = new Card(tr("Works: funded and spent"), body());
    auto *money = new FactTable({{tr("Phase"), 4},
                                 {tr("Until"), 2},
                                 {tr("Budget"), 2, true},
                                 {tr("Funded"), 2, true},
                                 {tr("Spent"), 2, true},
                                 {tr("Left"), 2, true}},
                                works);
    money->setAccessibleName(tr("Works: funded and spent"));
    std::vector<QUuid> shown;
    for (const RenovationPhase &phase : read.phases) {
        const WorksMoney sums = moneyOf(phase);
        const bool late = !stated(phase.testedOn) && stated(lastDay(phase)) && lastDay(phase) < today;
        money->addOpening({phase.name, italianText(lastDay(phase)), italianText(sums.budget), italianText(sums.funded),
                           italianText(sums.spent), italianText(sums.budget - sums.spent)},
                          late || sums.budget < sums.spent);
        shown.push_back(phase.id.uuid());
    }
    connect(money, &FactTable::opened, this, [this, shown](int row) {
        if (row >= 0 && row < static_cast<int>(shown.size()))
            shell().openRecord(describe<RenovationPhase>(), shown[static_cast<size_t>(row)]);
    });
    works->body()->addWidget(money);
    works->setVisible(!shown.empty());
    m_list->addWidget(works);
}

WorksPanel::WorksPanel(Shell &shell, QWidget *parent)
    : ReadPanel(shell, parent)
    , m_list(plainColumn(body()))
{
}

WorksPanel::Reading WorksPanel::reading() const
{
    return [](const Workspace &workspace, const Context &, const QUuid &id) -> Result<WorksFacts> {
        const Records &records = workspace.records();
        const auto phase = records.load(Id<RenovationPhase>(id));
        if (!phase)
            return tl::unexpected(phase.error());
        WorksFacts works{*phase, {}};
        const Date last = lastDay(*phase);
        for (const RenovationUnit &row : phase->units) {
            const auto load = loadOf(records, row.unit, last);
            if (!load)
                continue;
            HeldBack held{load->unit.code, {}, {}};
            for (const StayLoad &stay : load->stays) {
                if (stated(last) && last < stay.nights.from && (!stated(held.next) || stay.nights.from < held.next)) {
                    held.next = stay.nights.from;
                    held.who = stay.code;
                }
            }
            works.behind.push_back(std::move(held));
        }
        return works;
    };
}

void WorksPanel::show(const WorksFacts &works)
{
    clearLayout(*m_list);
    const RenovationPhase &phase = works.phase;
    const WorksMoney sums = moneyOf(phase);
    auto *money = new Card(tr("Funding and costs"), body());
    auto *table = new FactTable(
        {{tr("Source"), 5}, {tr("Funded"), 2, true}, {tr("Spent"), 2, true}, {tr("Left"), 2, true}}, money);
    for (const WorksMoney::Source &source : sums.sources)
        table->add({source.name.isEmpty() ? tr("of no source") : source.name, italianText(source.funded),
                    italianText(source.spent), italianText(source.funded - source.spent)});
    table->add({tr("Total"), italianText(sums.funded), italianText(sums.spent), italianText(sums.funded - sums.spent)},
               true);
    table->add({tr("Budget"), italianText(sums.budget), italianText(sums.spent), italianText(sums.budget - sums.spent)},
               true);
    money->body()->addWidget(table);
    m_list->addWidget(money);

    auto *behind = new Card(tr("Apartments that it holds back"), body());
    QList<CheckList::Check> checks;
    const Date today = shell().context().day(), last = lastDay(phase);
    for (const HeldBack &held : works.behind) {
        const QString until = stated(phase.testedOn) ? elided(tr("free since %1").arg(italianText(last + Days(1))))
            : stated(last)                           ? elided(tr("not available until %1").arg(italianText(last)))
                                                     : tr("not available until further notice");
        checks << CheckList::Check{stated(phase.testedOn)             ? Theme::Tone::Ok
                                       : stated(last) && last < today ? Theme::Tone::Bad
                                                                      : Theme::Tone::Warn,
                                   held.unit,
                                   held.who.isEmpty() ? until
                                                      : elided(tr("%1; %2 enters on %3, %n day(s) later", nullptr,
                                                                  static_cast<int>((held.next - last).days()))
                                                                   .arg(until, held.who, italianText(held.next)))};
    }
    auto *list = new CheckList(behind);
    list->set(checks);
    behind->body()->addWidget(list);
    behind->setVisible(!checks.isEmpty());
    m_list->addWidget(behind);
}

} // namespace insieme
