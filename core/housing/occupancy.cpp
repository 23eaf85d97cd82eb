// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/occupancy.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/housing/contributions.h"
#include "core/housing/property.h"
#include "core/registry/checks.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QHash>
#include <set>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingRules)
};

Date dayOf(const Statement &row, int column)
{
    return parseIsoDate(row.text(column)).value_or(Date());
}

Date later(const Date &a, const Date &b)
{
    return !stated(a) || (stated(b) && a < b) ? b : a;
}

Date earlier(const Date &a, const Date &b)
{
    return !stated(a) || (stated(b) && b < a) ? b : a;
}

/// Days that are both included, as nights.
Nights nightsOf(const Date &first, const Date &last)
{
    return {first, stated(last) ? last + Days(1) : Date()};
}

void readBeds(const Records &records, StayLoad &stay)
{
    Borrowed rows(records.database().cached(
        QStringLiteral("SELECT p.bed_id, b.name, b.unit_id, p.person_id, p.from_date, p.to_date FROM stay_place p "
                       "JOIN housing_bed b ON b.id=p.bed_id WHERE p.stay_id=?1 ORDER BY p.position, p.id")));
    rows->bind(1, stay.id.uuid());
    while (rows->next()) {
        TakenBed taken{stay.id,
                       stay.code,
                       Id<HousingBed>(rows->uuid(0)),
                       rows->text(1),
                       Id<HousingUnit>(rows->uuid(2)),
                       Id<Person>(rows->uuid(3)),
                       {}};
        taken.nights = {later(dayOf(*rows, 4), stay.nights.from), earlier(dayOf(*rows, 5), stay.nights.to)};
        if (!taken.nights.empty())
            stay.beds.push_back(std::move(taken));
    }
}

void readMembers(const Records &records, const QUuid &household, StayLoad &stay)
{
    Borrowed rows(records.database().cached(
        QStringLiteral("SELECT from_date, to_date FROM household_member WHERE household_id=?1 ORDER BY id")));
    rows->bind(1, household);
    while (rows->next())
        stay.members.push_back(nightsOf(dayOf(*rows, 0), dayOf(*rows, 1)));
}

void readClosedDays(const Records &records, UnitLoad &load)
{
    for (const UnitState &state : load.unit.states) {
        const QString kind =
            state.kind == UnitStateKind::Maintenance ? Texts::tr("maintenance") : Texts::tr("out of service");
        load.closed.push_back({nightsOf(state.from, state.to),
                               state.reason.isEmpty() ? kind : QStringLiteral("%1: %2").arg(kind, state.reason)});
    }
    Borrowed phases(records.database().cached(
        QStringLiteral("SELECT DISTINCT phase_id FROM renovation_unit WHERE unit_id=?1 ORDER BY 1")));
    phases->bind(1, load.unit.id.uuid());
    std::vector<QUuid> ids;
    while (phases->next())
        ids.push_back(phases->uuid(0));
    for (const QUuid &id : ids) {
        const auto phase = records.load(Id<RenovationPhase>(id));
        if (phase && stated(firstDay(*phase)))
            load.closed.push_back({nightsOf(firstDay(*phase), lastDay(*phase)), Texts::tr("works: %1").arg(phase->name),
                                   true, stated(phase->startedOn) && !stated(phase->testedOn)});
    }
}

} // namespace

qint64 StayLoad::peopleIn(const Id<HousingUnit> &asked, const Date &day) const
{
    if (!nights.contains(day))
        return 0;
    qint64 here = 0, anywhere = 0, present = 0;
    Id<HousingUnit> home = unit;
    for (const TakenBed &taken : beds) {
        if (!taken.nights.contains(day))
            continue;
        if (anywhere++ == 0)
            home = taken.unit;
        here += taken.unit == asked;
    }
    for (const Nights &member : members)
        present += member.contains(day);
    if (home == asked)
        here += std::max<qint64>(std::max<qint64>(present, 1) - anywhere, 0);
    return here;
}

std::optional<qint64> UnitLoad::capacityOn(const Date &day) const
{
    std::optional<qint64> people = capacityOf(unit).people();
    if (beds.empty())
        return people;
    const qint64 usable = std::count_if(
        beds.begin(), beds.end(), [&day](const HousingBed &bed) { return inForce(bed.validFrom, bed.validTo, day); });
    return people ? std::min(*people, usable) : usable;
}

qint64 UnitLoad::peopleOn(const Date &day) const
{
    qint64 sum = 0;
    for (const StayLoad &stay : stays)
        sum += stay.peopleIn(unit.id, day);
    return sum;
}

const ClosedDays *UnitLoad::closedOn(const Date &day) const
{
    for (const ClosedDays &days : closed) {
        if (days.nights.contains(day))
            return &days;
    }
    return nullptr;
}

const ClosedDays *UnitLoad::untestedOn(const Date &day) const
{
    for (const ClosedDays &days : closed) {
        if (days.untested && stated(days.nights.to) && !(day < days.nights.to))
            return &days;
    }
    return nullptr;
}

std::vector<Date> UnitLoad::turningDays() const
{
    std::set<Date> days;
    const auto add = [&days](const Nights &nights) {
        for (const Date &day : {nights.from, nights.to}) {
            if (stated(day))
                days.insert(day);
        }
    };
    for (const StayLoad &stay : stays) {
        add(stay.nights);
        for (const TakenBed &taken : stay.beds)
            add(taken.nights);
        for (const Nights &member : stay.members)
            add(member);
    }
    for (const ClosedDays &days_ : closed)
        add(days_.nights);
    for (const HousingBed &bed : beds)
        add(nightsOf(bed.validFrom, bed.validTo));
    return {days.begin(), days.end()};
}

Result<UnitLoad> loadOf(const Records &records, const Id<HousingUnit> &unit, const Date &since)
{
    auto loaded = records.load(unit);
    if (!loaded)
        return tl::unexpected(loaded.error());
    UnitLoad load;
    load.unit = std::move(*loaded);
    for (const QUuid &id : records.referring(describe<HousingBed>(), "unit_id", unit.uuid())) {
        if (auto bed = records.load(Id<HousingBed>(id)))
            load.beds.push_back(std::move(*bed));
    }
    std::sort(load.beds.begin(), load.beds.end(), [](const HousingBed &a, const HousingBed &b) {
        return std::pair(a.name, uuidText(a.id.uuid())) < std::pair(b.name, uuidText(b.id.uuid()));
    });
    struct Row {
        StayLoad stay;
        QUuid household;
    };
    std::vector<Row> rows;
    {
        Borrowed stays(records.database().cached(QStringLiteral(
            "SELECT id, code, status, unit_id, household_id, start_date, end_date, left_on FROM housing_stay "
            "WHERE status<>'cancelled' AND (unit_id=?1 OR id IN (SELECT p.stay_id FROM stay_place p JOIN housing_bed b "
            "ON b.id=p.bed_id WHERE b.unit_id=?1)) AND coalesce(left_on, end_date, ?2)>=?2 "
            "ORDER BY start_date, code, id")));
        stays->bind(1, unit.uuid());
        stays->bind(2, stated(since) ? isoText(since) : QStringLiteral(""));
        while (stays->next()) {
            Row row;
            row.stay.id = Id<HousingStay>(stays->uuid(0));
            row.stay.code = stays->text(1);
            row.stay.status = stays->text(2);
            row.stay.unit = Id<HousingUnit>(stays->uuid(3));
            row.household = stays->uuid(4);
            const Date left = dayOf(*stays, 7);
            row.stay.nights = {dayOf(*stays, 5), stated(left) ? left : dayOf(*stays, 6)};
            rows.push_back(std::move(row));
        }
    }
    for (Row &row : rows) {
        readBeds(records, row.stay);
        if (!row.household.isNull())
            readMembers(records, row.household, row.stay);
        load.stays.push_back(std::move(row.stay));
    }
    readClosedDays(records, load);
    return load;
}

std::vector<Id<HousingUnit>> unitsOf(const Records &records, const HousingStay &stay)
{
    std::vector<Id<HousingUnit>> units;
    const auto add = [&units](const Id<HousingUnit> &unit) {
        if (!unit.isNull() && std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    };
    add(stay.unit);
    for (const StayPlace &place : stay.places) {
        if (const auto bed = records.load(place.bed))
            add(bed->unit);
    }
    return units;
}

void putStay(UnitLoad &load, const Records &records, const HousingStay &stay)
{
    std::erase_if(load.stays, [&stay](const StayLoad &other) { return other.id == stay.id; });
    const std::vector<Id<HousingUnit>> units = unitsOf(records, stay);
    if (stay.status == StayStatus::Cancelled || std::find(units.begin(), units.end(), load.unit.id) == units.end())
        return;
    const Field &status = *findField(describe<HousingStay>(), u"status");
    const Value code = status.value(&stay, {});
    StayLoad added{.id = stay.id,
                   .code = stay.code,
                   .status = plainText(code),
                   .unit = stay.unit,
                   .nights = {stay.start, exitOf(stay)}};
    for (const StayPlace &place : stay.places) {
        const auto bed = records.load(place.bed);
        if (!bed)
            continue;
        TakenBed taken{stay.id, stay.code, bed->id, bed->name, bed->unit, place.person, {}};
        taken.nights = {later(place.from, added.nights.from), earlier(place.to, added.nights.to)};
        if (!taken.nights.empty())
            added.beds.push_back(std::move(taken));
    }
    for (const HouseholdMember &member : householdOf(records, stay).members)
        added.members.push_back(nightsOf(member.from, member.to));
    load.stays.push_back(std::move(added));
    std::stable_sort(load.stays.begin(), load.stays.end(), [](const StayLoad &a, const StayLoad &b) {
        return std::pair(isoText(a.nights.from), a.code) < std::pair(isoText(b.nights.from), b.code);
    });
}

Result<std::vector<UnitLoad>> houseLoads(const Records &records)
{
    std::vector<UnitLoad> loads;
    for (const QUuid &id : records.ids(describe<HousingUnit>())) {
        auto load = loadOf(records, Id<HousingUnit>(id));
        if (!load)
            return tl::unexpected(load.error());
        loads.push_back(std::move(*load));
    }
    const auto natural = [](const QString &code) {
        qint64 digits = 0;
        for (const QChar c : code) {
            if (c.isDigit())
                digits = digits * 10 + c.digitValue();
        }
        return digits;
    };
    std::sort(loads.begin(), loads.end(), [&natural](const UnitLoad &a, const UnitLoad &b) {
        return std::pair(natural(a.unit.code), a.unit.code) < std::pair(natural(b.unit.code), b.unit.code);
    });
    return loads;
}

namespace {

/// Who lives where because of a stay, and when.
std::vector<std::pair<QUuid, Nights>> peopleOf(const Records &records, const HousingStay &stay)
{
    const Nights time{stay.start, exitOf(stay)};
    std::vector<std::pair<QUuid, Nights>> people;
    const auto add = [&](const Id<Person> &person, const Date &from, const Date &to) {
        const Nights nights{later(from, time.from), earlier(to, time.to)};
        if (!person.isNull() && !nights.empty())
            people.emplace_back(person.uuid(), nights);
    };
    for (const StayPlace &place : stay.places)
        add(place.person, place.from, place.to);
    if (std::any_of(stay.places.begin(), stay.places.end(),
                    [](const StayPlace &place) { return !place.person.isNull(); }))
        return people;
    add(stay.person, {}, {});
    for (const HouseholdMember &member : householdOf(records, stay).members) {
        const Nights nights = nightsOf(member.from, member.to);
        if (member.person != stay.person)
            add(member.person, nights.from, nights.to);
    }
    return people;
}

} // namespace

QStringList alsoElsewhere(const Records &records, const HousingStay &stay)
{
    QStringList codes;
    if (stay.status == StayStatus::Cancelled)
        return codes;
    const auto people = peopleOf(records, stay);
    std::set<QUuid> others;
    for (const auto &[person, nights] : people) {
        Borrowed rows(records.database().cached(QStringLiteral(
            "SELECT id FROM housing_stay WHERE status<>'cancelled' AND id IS NOT ?2 AND (person_id=?1 OR "
            "household_id IN (SELECT household_id FROM household_member WHERE person_id=?1) OR "
            "id IN (SELECT stay_id FROM stay_place WHERE person_id=?1)) ORDER BY id")));
        rows->bind(1, person);
        rows->bind(2, stay.id.uuid());
        while (rows->next())
            others.insert(rows->uuid(0));
    }
    for (const QUuid &id : others) {
        const auto other = records.load(Id<HousingStay>(id));
        if (!other)
            continue;
        const auto there = peopleOf(records, *other);
        const bool same = std::any_of(people.begin(), people.end(), [&there](const auto &one) {
            return std::any_of(there.begin(), there.end(), [&one](const auto &two) {
                return one.first == two.first
                    && !Nights{later(one.second.from, two.second.from), earlier(one.second.to, two.second.to)}.empty();
            });
        });
        if (same)
            codes << other->code;
    }
    codes.sort();
    return codes;
}

std::vector<LoadProblem> problemsOf(const UnitLoad &load)
{
    std::vector<LoadProblem> problems;
    std::set<QString> said;
    const auto say = [&](const QString &key, LoadProblem problem) {
        if (said.insert(key).second)
            problems.push_back(std::move(problem));
    };
    const QString name = load.unit.code;
    std::vector<Date> days = load.turningDays();
    if (!days.empty())
        days.insert(days.begin(), days.front() - Days(1));
    for (const Date &day : days) {
        std::vector<const StayLoad *> here;
        QHash<QUuid, const TakenBed *> beds;
        for (const StayLoad &stay : load.stays) {
            if (stay.peopleIn(load.unit.id, day) > 0)
                here.push_back(&stay);
            for (const TakenBed &taken : stay.beds) {
                if (taken.unit != load.unit.id || !taken.nights.contains(day))
                    continue;
                const TakenBed *&other = beds[taken.bed.uuid()];
                if (other)
                    say(QStringLiteral("bed") + taken.bedName + other->stayCode + stay.code,
                        {LoadProblem::Kind::BedTwice,
                         day,
                         elided(Texts::tr("%1, %2: on %3 the bed is taken by %4 and by %5.")
                                    .arg(name, taken.bedName, italianText(day), other->stayCode, stay.code)),
                         {other->stay, stay.id}});
                other = &taken;
                for (const HousingBed &bed : load.beds) {
                    if (bed.id == taken.bed && !inForce(bed.validFrom, bed.validTo, day))
                        say(QStringLiteral("gone") + taken.bedName + stay.code,
                            {LoadProblem::Kind::NoSuchBed,
                             day,
                             elided(Texts::tr("%1, %2: there is no such bed on %3, %4 takes it.")
                                        .arg(name, taken.bedName, italianText(day), stay.code)),
                             {stay.id}});
                }
            }
        }
        if (here.empty())
            continue;
        std::vector<Id<HousingStay>> ids;
        QStringList codes;
        for (const StayLoad *stay : here) {
            ids.push_back(stay->id);
            codes << stay->code;
        }
        if (const ClosedDays *closed = load.closedOn(day))
            say(QStringLiteral("closed") + codes.join(QLatin1Char(',')) + closed->why,
                {LoadProblem::Kind::Closed, day,
                 elided(Texts::tr("%1 is not available on %2 (%3); %4 is there.")
                            .arg(name, italianText(day), closed->why, codes.join(QStringLiteral(", ")))),
                 ids});
        else if (const ClosedDays *untested = load.untestedOn(day)) {
            for (const StayLoad *stay : here) {
                if (stay->status == QLatin1String("running"))
                    say(QStringLiteral("untested") + stay->code + untested->why,
                        {LoadProblem::Kind::Closed,
                         day,
                         elided(Texts::tr(
                                    "%1 is not available on %2 (%3, not tested yet); %4 is there. Write the day of the "
                                    "testing.")
                                    .arg(name, italianText(day), untested->why, stay->code)),
                         {stay->id}});
            }
        }
        const qint64 people = load.peopleOn(day);
        const auto capacity = load.capacityOn(day);
        for (const StayLoad *stay : here) {
            // Who has left is a fact, whatever is written of the apartment.
            if (!capacity && stay->status != QLatin1String("ended"))
                say(QStringLiteral("unmeasured") + stay->code,
                    {LoadProblem::Kind::NotMeasured,
                     day,
                     elided(Texts::tr(
                                "%1: nobody has written how many people can live there (surface, bedrooms or beds); %2 "
                                "would be there from %3.")
                                .arg(name, stay->code, italianText(day))),
                     {stay->id}});
        }
        if (capacity && *capacity < people)
            say(QStringLiteral("room") + codes.join(QLatin1Char(',')) + QString::number(people),
                {LoadProblem::Kind::NoRoom, day,
                 elided(Texts::tr("%1 has room for %2; on %3 there would be %4 people (%5).")
                            .arg(name)
                            .arg(*capacity)
                            .arg(italianText(day))
                            .arg(people)
                            .arg(codes.join(QStringLiteral(", ")))),
                 ids});
        if (here.size() > 1 && !load.unit.shared)
            say(QStringLiteral("shared") + codes.join(QLatin1Char(',')),
                {LoadProblem::Kind::NotShared, day,
                 elided(Texts::tr("%1 is for one household at a time; on %2 there are %3.")
                            .arg(name, italianText(day), codes.join(QStringLiteral(", ")))),
                 ids});
    }
    return problems;
}

QString unitStatusText(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Free:
        return Texts::tr("free");
    case UnitStatus::Reserved:
        return Texts::tr("reserved");
    case UnitStatus::Occupied:
        return Texts::tr("occupied");
    case UnitStatus::Partly:
        return Texts::tr("partly occupied");
    case UnitStatus::Maintenance:
        return Texts::tr("maintenance");
    case UnitStatus::OutOfService:
        return Texts::tr("out of service");
    case UnitStatus::Works:
        return Texts::tr("in works");
    }
    return {};
}

UnitDay unitOn(const UnitLoad &load, const Date &day)
{
    UnitDay result;
    result.people = load.peopleOn(day);
    result.capacity = load.capacityOn(day);
    bool living = false;
    for (const StayLoad &stay : load.stays) {
        if (stay.peopleIn(load.unit.id, day) == 0)
            continue;
        result.stays.push_back(&stay);
        living = living || stay.status == QLatin1String("running") || stay.status == QLatin1String("ended");
    }
    if (const ClosedDays *closed = load.closedOn(day)) {
        result.status = closed->works ? UnitStatus::Works : UnitStatus::Maintenance;
        for (const UnitState &state : load.unit.states) {
            if (state.kind == UnitStateKind::OutOfService && inForce(state.from, state.to, day))
                result.status = UnitStatus::OutOfService;
        }
    } else if (living) {
        result.status = result.capacity && result.people < *result.capacity && load.unit.shared ? UnitStatus::Partly
                                                                                                : UnitStatus::Occupied;
    } else if (!result.stays.empty()) {
        result.status = UnitStatus::Reserved;
    }
    return result;
}

std::optional<Percent> OccupancyFigures::rate() const
{
    if (placeDays <= 0)
        return {};
    return partOf(takenDays, placeDays);
}

Result<Occupancy> occupancy(const Records &records, const std::vector<Id<HousingUnit>> &units, const Date &from,
                            const Date &to)
{
    Occupancy figures;
    QHash<QUuid, size_t> places;
    const auto partOf = [&](const StayLoad &stay) -> StayNights & {
        const auto known = places.constFind(stay.id.uuid());
        if (known != places.constEnd())
            return figures.stays[*known];
        places.insert(stay.id.uuid(), figures.stays.size());
        return figures.stays.emplace_back(StayNights{stay.id});
    };
    std::set<QUuid> counted;
    const Date end = to + Days(1);
    for (const Id<HousingUnit> &id : units) {
        auto load = loadOf(records, id);
        if (!load)
            return tl::unexpected(load.error());
        std::erase_if(load->stays, [](const StayLoad &stay) {
            return stay.status != QLatin1String("running") && stay.status != QLatin1String("ended");
        });
        std::vector<Date> days{from};
        for (const Date &day : load->turningDays()) {
            if (from < day && day < end)
                days.push_back(day);
        }
        days.push_back(end);
        for (size_t i = 0; i + 1 < days.size(); ++i) {
            const qint64 length = (days[i + 1] - days[i]).days();
            const qint64 beds = load->capacityOn(days[i]).value_or(0);
            if (load->closedOn(days[i]))
                figures.closedDays += beds * length;
            else
                figures.placeDays += beds * length;
            for (const StayLoad &stay : load->stays) {
                const qint64 nights = stay.peopleIn(id, days[i]) * length;
                figures.takenDays += nights;
                if (nights > 0)
                    partOf(stay).nights += nights;
            }
        }
        for (const StayLoad &stay : load->stays) {
            if (!counted.insert(stay.id.uuid()).second || !stated(stay.nights.from))
                continue;
            figures.entries += Nights{from, end}.contains(stay.nights.from);
            if (stay.status == QLatin1String("ended") && stated(stay.nights.to)
                && Nights{from, end}.contains(stay.nights.to)) {
                ++figures.exits;
                figures.stayDays += (stay.nights.to - stay.nights.from).days();
                StayNights &part = partOf(stay);
                part.left = true;
                part.days = (stay.nights.to - stay.nights.from).days();
            }
        }
    }
    return figures;
}

} // namespace insieme
