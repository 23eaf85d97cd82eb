// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/calendar_lanes.h"

#include "ui/housing/guest_name.h"

#include <QCoreApplication>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingCalendar)
};

/// Nights as the timeline counts days: the last one included.
Date lastNight(const Date &exit)
{
    return stated(exit) ? exit - Days(1) : Date();
}

QString squareMetres(Area surface)
{
    const qint64 tenths = (surface.squareCentimetres + 500) / 1'000;
    return tenths % 10 == 0 ? QString::number(tenths / 10) : QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10);
}

QString noteOf(const UnitLoad &load, const Date &today)
{
    QStringList parts;
    if (load.unit.surface)
        parts << squareMetres(*load.unit.surface) + QStringLiteral(" m²");
    if (load.closedOn(today) || load.unit.accessible)
        parts << (load.closedOn(today) ? unitStatusText(unitOn(load, today).status) : Texts::tr("accessible"));
    else if (load.unit.floor)
        parts << (*load.unit.floor == 0 ? Texts::tr("ground floor") : Texts::tr("floor %1").arg(*load.unit.floor));
    return parts.join(QStringLiteral(", "));
}

} // namespace

CalendarLanes::CalendarLanes(const Workspace &workspace, const Context &context, const Id<HousingProperty> &property,
                             bool changes)
    : m_today(context.day())
    , m_changes(changes)
{
    const Records &records = workspace.records();
    if (auto loads = houseLoads(records))
        m_loads = std::move(*loads);
    std::erase_if(m_loads,
                  [&property](const UnitLoad &load) { return !property.isNull() && load.unit.property != property; });
    m_days = {m_today - Days(92), m_today + Days(280)};
    Stays stays;
    for (const UnitLoad &load : m_loads) {
        for (const StayLoad &stay : load.stays) {
            if (auto record = records.load(stay.id)) {
                m_names.insert(stay.id.uuid(), housing::guestName(workspace, context, *record));
                stays[stay.id.uuid()] = std::move(*record);
            }
        }
        for (const Date &day : load.turningDays()) {
            m_days.first = std::min(m_days.first, day);
            m_days.second = std::max(m_days.second, day);
        }
    }
    for (const UnitLoad &load : m_loads)
        m_lanes << laneOf(load, stays);
}

Id<HousingStay> CalendarLanes::stayOfSpan(const QString &span)
{
    return Id<HousingStay>(QUuid::fromString(span.section(QLatin1Char('#'), 0, 0)));
}

Id<HousingUnit> CalendarLanes::unitOfLane(const QString &lane)
{
    return Id<HousingUnit>(QUuid::fromString(lane));
}

QString CalendarLanes::spanOf(const Id<HousingStay> &stay) const
{
    const QString begin = uuidText(stay.uuid()) + QLatin1Char('#');
    for (const Timeline::Lane &lane : m_lanes) {
        for (const Timeline::Span &span : lane.spans) {
            if (span.key.startsWith(begin))
                return span.key;
        }
    }
    return {};
}

QString CalendarLanes::summary() const
{
    qint64 places = 0, people = 0, closed = 0;
    for (const UnitLoad &load : m_loads) {
        const qint64 capacity = load.capacityOn(m_today).value_or(0);
        places += capacity;
        people += load.peopleOn(m_today);
        closed += load.closedOn(m_today) ? capacity : 0;
    }
    return Texts::tr("Places: %1 · taken %2 · not available %3 · free %4")
        .arg(places)
        .arg(people)
        .arg(closed)
        .arg(std::max<qint64>(places - people - closed, 0));
}

void CalendarLanes::dress(Timeline::Span &span, const HousingStay &stay, bool last) const
{
    span.movable = m_changes && last && stay.status != StayStatus::Ended && stated(stay.end);
    switch (stay.status) {
    case StayStatus::Running:
        span.look = Timeline::Look::Soft;
        span.moves = m_changes ? Timeline::Moves::Lane : Timeline::Moves::None;
        break;
    case StayStatus::Ended:
        span.look = Timeline::Look::Soft;
        break;
    case StayStatus::Accepted:
    case StayStatus::Proposed:
    case StayStatus::Cancelled:
        span.look = Timeline::Look::Dashed;
        span.tone = Theme::Tone::Info;
        span.moves = m_changes ? Timeline::Moves::Free : Timeline::Moves::None;
        if (stay.locked)
            span.icon = QStringLiteral("lock");
        if (stay.status == StayStatus::Accepted && stay.start == m_today) {
            span.look = Timeline::Look::Soft;
            span.tone = Theme::Tone::Warn;
            span.icon = QStringLiteral("key-round");
            span.text = Texts::tr("%1: enters today").arg(span.text);
        }
        break;
    }
}

void CalendarLanes::addStay(Timeline::Lane &lane, const UnitLoad &load, const StayLoad &stay,
                            const HousingStay &record) const
{
    const auto rowOf = [&load](const Id<HousingBed> &bed) {
        const auto found =
            std::find_if(load.beds.begin(), load.beds.end(), [&bed](const HousingBed &each) { return each.id == bed; });
        return found == load.beds.end() ? 0 : static_cast<int>(found - load.beds.begin());
    };
    std::vector<TakenBed> beds;
    std::copy_if(stay.beds.begin(), stay.beds.end(), std::back_inserter(beds),
                 [&load](const TakenBed &taken) { return taken.unit == load.unit.id; });
    const bool whole = stay.beds.empty();
    if (whole) {
        TakenBed all;
        all.bed = load.beds.empty() ? Id<HousingBed>() : load.beds.front().id;
        all.nights = stay.nights;
        beds.push_back(all);
    }
    // Beds that are taken on the same nights and lie side by side are one bar, as tall as they are many.
    std::stable_sort(beds.begin(), beds.end(), [&](const TakenBed &a, const TakenBed &b) {
        return std::tuple(isoText(a.nights.from), isoText(a.nights.to), rowOf(a.bed))
            < std::tuple(isoText(b.nights.from), isoText(b.nights.to), rowOf(b.bed));
    });
    int piece = 0;
    for (size_t i = 0; i < beds.size();) {
        const TakenBed &first = beds[i];
        size_t next = i + 1;
        while (next < beds.size() && beds[next].nights.from == first.nights.from
               && isoText(beds[next].nights.to) == isoText(first.nights.to)
               && rowOf(beds[next].bed) == rowOf(first.bed) + static_cast<int>(next - i))
            ++next;
        Timeline::Span span;
        span.key = QStringLiteral("%1#%2/%3").arg(uuidText(stay.id.uuid()), lane.key).arg(piece++);
        span.from = first.nights.from;
        span.to = lastNight(first.nights.to);
        span.text = nameOf(stay.id);
        span.row = rowOf(first.bed);
        span.rows =
            whole ? std::clamp<int>(static_cast<int>(stay.members.size()), 1, lane.rows) : static_cast<int>(next - i);
        dress(span, record, isoText(first.nights.to) == isoText(exitOf(record)));
        lane.spans << span;
        i = next;
    }
}

Timeline::Lane CalendarLanes::laneOf(const UnitLoad &load, const Stays &stays) const
{
    Timeline::Lane lane;
    lane.key = uuidText(load.unit.id.uuid());
    lane.title = load.unit.code;
    lane.note = noteOf(load, m_today);
    lane.rows = std::max<int>(1, static_cast<int>(load.beds.size()));
    lane.badge = QString::number(load.capacityOn(m_today).value_or(0));
    lane.badgeIcon = QStringLiteral("bed-double");
    lane.creates = m_changes;
    for (const StayLoad &stay : load.stays) {
        if (const auto record = stays.constFind(stay.id.uuid()); record != stays.constEnd())
            addStay(lane, load, stay, *record);
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
        span.icon = closed.works ? QStringLiteral("hammer") : QStringLiteral("wrench");
        lane.spans << span;
    }
    std::stable_sort(lane.spans.begin(), lane.spans.end(), [](const Timeline::Span &a, const Timeline::Span &b) {
        return isoText(a.from) < isoText(b.from);
    });
    return lane;
}

} // namespace insieme
