// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/stay_changes.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/housing/composition.h"
#include "core/housing/contributions.h"
#include "core/housing/means.h"
#include "core/housing/occupancy.h"
#include "core/housing/property.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/store/next_code.h"
#include "core/store/records.h"

#include <limits>
#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

using Days = boost::gregorian::days;
using Level = StayConsequences::Line::Level;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StayChanges)
};

bool begun(const HousingStay &stay)
{
    return stay.status == StayStatus::Running || stay.status == StayStatus::Ended;
}

Result<HousingProperty> houseOf(const Records &records, const Id<HousingUnit> &unit)
{
    const auto loaded = records.load(unit);
    return loaded ? records.load(loaded->property) : tl::unexpected(loaded.error());
}

/// The problem in few words, as they stand beside a bar.
QString shortly(const UnitLoad &load, const LoadProblem &problem, const Id<HousingStay> &own)
{
    const QString day = italianText(problem.day);
    QString other;
    for (const StayLoad &stay : load.stays) {
        const bool named = std::find(problem.stays.begin(), problem.stays.end(), stay.id) != problem.stays.end();
        if (named && stay.id != own)
            other = stay.code;
    }
    switch (problem.kind) {
    case LoadProblem::Kind::NoRoom:
        return elided(Texts::tr("%1 people in %2 places from %3")
                          .arg(load.peopleOn(problem.day))
                          .arg(load.capacityOn(problem.day).value_or(0))
                          .arg(day));
    case LoadProblem::Kind::BedTwice:
        return elided(Texts::tr("the bed is taken by %1 from %2").arg(other, day));
    case LoadProblem::Kind::NotShared:
        return elided(Texts::tr("one household at a time; %1 is there from %2").arg(other, day));
    case LoadProblem::Kind::NoSuchBed:
        return elided(Texts::tr("there is no such bed on %1").arg(day));
    case LoadProblem::Kind::NotMeasured:
        return Texts::tr("how many people can live there is not written");
    case LoadProblem::Kind::Closed:
        break;
    }
    const ClosedDays *closed = load.closedOn(problem.day);
    if (!closed && (closed = load.untestedOn(problem.day)))
        return elided(Texts::tr("not available from %1: %2, not tested yet").arg(day, closed->why));
    return elided(Texts::tr("not available from %1: %2").arg(day, closed ? closed->why : QString()));
}

void judgeRoom(const Records &records, const HousingStay &after, StayConsequences &result)
{
    Date first;
    std::set<LoadProblem::Kind> said;
    for (const Id<HousingUnit> &unit : unitsOf(records, after)) {
        auto load = loadOf(records, unit, after.start);
        if (!load)
            continue;
        putStay(*load, records, after);
        for (const LoadProblem &problem : problemsOf(*load)) {
            if (std::find(problem.stays.begin(), problem.stays.end(), after.id) == problem.stays.end())
                continue;
            // One line a kind, with its first day: the guards say every one.
            if (said.insert(problem.kind).second)
                result.lines.push_back({Level::Broken, Texts::tr("Capacity"), shortly(*load, problem, after.id)});
            if (!stated(first) || problem.day < first)
                first = problem.day;
        }
    }
    if (!stated(first)) {
        result.lines.push_back({Level::Ok, Texts::tr("Capacity"), Texts::tr("a bed for everybody on every day")});
        return;
    }
    result.possible = false;
    if (stated(after.start) && after.start < first)
        result.possibleExit = first;
}

void judgeComposition(const Records &records, const HousingStay &after, StayConsequences &result)
{
    const Dwellers dwellers = dwellersOf(records, after);
    for (const Id<HousingUnit> &id : unitsOf(records, after)) {
        const auto unit = records.load(id);
        if (!unit)
            continue;
        for (const CompositionBreak &one : breaksAlone(records, *unit, dwellers)) {
            result.lines.push_back(
                {one.binding ? Level::Broken : Level::Warning, Texts::tr("Rules of the house"), one.reason});
            result.possible = result.possible && !one.binding;
        }
        for (const CompositionBreak &one : breaksWithOthers(records, *unit, dwellers, after.id)) {
            result.lines.push_back({one.binding ? Level::Broken : Level::Warning, Texts::tr("Rules of the house"),
                                    elided(Texts::tr("%1, from %2").arg(one.reason, italianText(one.day)))});
            if (!one.binding)
                continue;
            // Who leaves before the other comes lives with nobody.
            if (after.start < one.day && (result.possible || result.possibleExit > one.day))
                result.possibleExit = one.day;
            result.possible = false;
        }
    }
}

void judgeLength(const Records &records, const HousingStay *before, const HousingStay &after, StayConsequences &result)
{
    const Date exit = exitOf(after);
    const auto limit = [&](const Date &latest) {
        result.possible = false;
        if (after.start < latest && (!stated(result.possibleExit) || latest < result.possibleExit))
            result.possibleExit = latest;
    };
    if (const Date latest = beyondTheHouse(records, before, after); stated(latest)) {
        result.lines.push_back(
            {Level::Broken, Texts::tr("The house"), elided(Texts::tr("allows it until %1").arg(italianText(latest)))});
        limit(latest);
    }
    if (after.maxMonths && stated(after.start)) {
        const Date latest = calendar::periodEnd(after.start, static_cast<int>(*after.maxMonths)) + Days(1);
        const bool broken = stated(exit) && latest < exit;
        result.lines.push_back(
            {broken ? Level::Broken : Level::Ok, Texts::tr("Longest stay"),
             elided(Texts::tr("%1 months, until %2").arg(*after.maxMonths).arg(italianText(latest)))});
        if (broken)
            limit(latest);
    }
    if (stated(after.projectUntil)) {
        const Date latest = after.projectUntil + Days(1);
        const bool broken = stated(exit) && latest < exit;
        result.lines.push_back({broken ? Level::Broken : Level::Ok, Texts::tr("Project"),
                                elided(Texts::tr("lasts until %1").arg(italianText(after.projectUntil)))});
        if (broken)
            limit(latest);
    }
}

/// A notice that makes the stay shorter. Who gave it is not written: it is held against what each of them owes.
void judgeNotice(const Records &records, const HousingStay *before, const HousingStay &after, StayConsequences &result)
{
    const Date exit = exitOf(after);
    if (!before || !stated(after.noticeOn) || !stated(exit) || (stated(exitOf(*before)) && exitOf(*before) <= exit))
        return;
    const auto house = houseOf(records, after.unit);
    if (!house || (!house->noticeDays && !house->guestNoticeDays))
        return;
    const qint64 given = (exit - after.noticeOn).days();
    const QString what = Texts::tr("Notice");
    const auto missing = [given](const std::optional<qint64> &owed) {
        return static_cast<int>(std::max<qint64>(owed.value_or(given) - given, 0));
    };
    if (const int days = missing(house->noticeDays))
        result.lines.push_back(
            {Level::Warning, what,
             Texts::tr("given by the house it takes %1 days: %n missing", nullptr, days).arg(*house->noticeDays)});
    if (const int days = missing(house->guestNoticeDays))
        result.lines.push_back(
            {Level::Warning, what,
             Texts::tr("given by the guest it takes %1 days: %n missing", nullptr, days).arg(*house->guestNoticeDays)});
    if (missing(house->noticeDays) == 0 && missing(house->guestNoticeDays) == 0)
        result.lines.push_back(
            {Level::Ok, what,
             Texts::tr("%n day(s) before the exit, as the house wants", nullptr, static_cast<int>(given))});
}

/// Days of the stay on which something is owed: not those of an absence without contribution.
qint64 chargedDays(const HousingStay &stay)
{
    qint64 days = 0;
    for (Date day = stay.start; day < exitOf(stay); day = day + Days(1))
        days += std::none_of(stay.absences.begin(), stay.absences.end(), [&day](const StayAbsence &absence) {
            return !absence.charged && inForce(absence.from, absence.to, day);
        });
    return days;
}

void judgeMoney(const Records &records, const HousingStay *before, const HousingStay &after, StayConsequences &result)
{
    if (!stated(after.start) || !stated(exitOf(after)) || (before && !stated(exitOf(*before))))
        return;
    // A proposal owes nothing yet: what it will owe is shown as if it were accepted.
    const auto counted = [](HousingStay stay) {
        if (stay.status == StayStatus::Proposed)
            stay.status = StayStatus::Accepted;
        return stay;
    };
    const Household household = householdOf(records, after);
    const Money is = duesOfWholeStay(counted(after), household, rulesFor(records, after));
    const Money was =
        before ? duesOfWholeStay(counted(*before), householdOf(records, *before), rulesFor(records, *before)) : Money{};
    if (is == was && before)
        return;
    const Money difference = is - was;
    const qint64 days = chargedDays(after) - (before ? chargedDays(*before) : 0);
    const QString amount = (difference.cents < 0 ? QStringLiteral("−") : QStringLiteral("+"))
        + amountText(Money{std::abs(difference.cents)});
    result.lines.push_back(
        {Level::Fact, Texts::tr("Contributions"),
         days == 0 ? amount : Texts::tr("%1 (%n day(s))", nullptr, static_cast<int>(std::abs(days))).arg(amount)});
}

void judgeMeans(const Records &records, const HousingStay &after, StayConsequences &result)
{
    const Date until = coveredUntil(after, householdOf(records, after));
    if (stated(until))
        result.lines.push_back(
            {Level::Warning, Texts::tr("ISEE and income"),
             until < after.start
                 ? Texts::tr("not known: the contribution is not counted")
                 : elided(Texts::tr("valid until %1: later months are not counted").arg(italianText(until)))});
}

void judgePeople(const Records &records, const HousingStay &after, StayConsequences &result)
{
    for (const QString &other : alsoElsewhere(records, after)) {
        result.possible = false;
        result.lines.push_back(
            {Level::Broken, Texts::tr("People"), Texts::tr("somebody lives in %1 on the same days").arg(other)});
    }
}

} // namespace

StayConsequences consequencesOf(const Records &records, const HousingStay *before, const HousingStay &after)
{
    StayConsequences result;
    if (!stated(after.start) || (stated(exitOf(after)) && !(after.start < exitOf(after)))) {
        result.possible = false;
        result.lines.push_back({Level::Broken, Texts::tr("Days"),
                                Texts::tr("the day of exit, which is not counted, comes after the day of entry")});
        return result;
    }
    judgeRoom(records, after, result);
    judgeComposition(records, after, result);
    judgeLength(records, before, after, result);
    judgeNotice(records, before, after, result);
    judgePeople(records, after, result);
    judgeMoney(records, before, after, result);
    judgeMeans(records, after, result);
    return result;
}

namespace {

/// Absences end with the stay.
void endAbsences(HousingStay &stay, const Date &exit)
{
    std::erase_if(stay.absences,
                  [&exit](const StayAbsence &absence) { return stated(absence.from) && !(absence.from < exit); });
    for (StayAbsence &absence : stay.absences) {
        if (stated(absence.to) && exit < absence.to)
            absence.to = exit;
    }
}

} // namespace

HousingStay withExit(const HousingStay &stay, const Date &exit, const Date &decidedOn, const QString &reason)
{
    HousingStay after = stay;
    const Date old = exitOf(stay);
    if (stay.status == StayStatus::Running && stated(old) && old < exit)
        after.extensions.push_back({.decidedOn = decidedOn, .until = exit, .reason = reason, .previousEnd = old});
    for (StayPlace &place : after.places) {
        if (stated(place.to) && (place.to == old || exit < place.to))
            place.to = exit;
    }
    // Nobody can have taken a bed after the exit.
    std::erase_if(after.places, [&exit](const StayPlace &place) { return stated(place.from) && !(place.from < exit); });
    endAbsences(after, exit);
    after.end = exit;
    return after;
}

HousingStay shifted(const HousingStay &stay, qint64 days)
{
    HousingStay after = stay;
    const auto move = [days](Date &day) {
        if (stated(day))
            day = day + Days(static_cast<int>(days));
    };
    move(after.start);
    move(after.end);
    for (StayPlace &place : after.places) {
        move(place.from);
        move(place.to);
    }
    for (StayAbsence &absence : after.absences) {
        move(absence.from);
        move(absence.to);
    }
    return after;
}

std::vector<HousingBed> freeBeds(const Records &records, const HousingStay &stay, const Id<HousingUnit> &unit,
                                 const Date &from)
{
    std::vector<HousingBed> beds;
    const auto load = loadOf(records, unit, from);
    if (!load)
        return beds;
    const Date exit = exitOf(stay);
    for (const HousingBed &bed : load->beds) {
        bool taken = (stated(bed.validFrom) && from < bed.validFrom)
            || (stated(bed.validTo) && (!stated(exit) || bed.validTo + Days(1) < exit));
        for (const StayLoad &other : load->stays) {
            if (other.id == stay.id)
                continue;
            for (const TakenBed &one : other.beds) {
                const bool apart = (stated(one.nights.to) && !(from < one.nights.to))
                    || (stated(exit) && stated(one.nights.from) && !(one.nights.from < exit));
                taken = taken || (one.bed == bed.id && !apart);
            }
        }
        if (!taken)
            beds.push_back(bed);
    }
    return beds;
}

HousingStay movedTo(const Records &records, const HousingStay &stay, const Id<HousingUnit> &unit,
                    const std::vector<Id<HousingBed>> &beds, const Date &from)
{
    HousingStay after = stay;
    if (stated(exitOf(stay)) && !(from < exitOf(stay)))
        return after; // they have left by then
    if (!begun(stay) || !(stay.start < from)) {
        after.unit = unit;
        if (after.places.empty())
            return withBeds(records, after);
        // Who gets no bed there counts as living there without one: the capacity tells.
        after.places.resize(std::min(after.places.size(), beds.size()));
        for (size_t i = 0; i < after.places.size(); ++i)
            after.places[i].bed = beds[i];
        return after;
    }
    const auto staying = std::count_if(stay.places.begin(), stay.places.end(), [&from](const StayPlace &place) {
        return !stated(place.to) || from < place.to;
    });
    if (beds.size() < std::max<size_t>(1, static_cast<size_t>(staying)))
        return after; // a household is not parted
    std::vector<Id<Person>> people;
    for (StayPlace &place : after.places) {
        const bool still = !stated(place.to) || from < place.to;
        if (!still)
            continue;
        if (stated(place.from) && !(place.from < from)) {
            people.push_back(place.person);
            place.to = place.from; // taken out below
            continue;
        }
        if (people.size() < beds.size()) {
            people.push_back(place.person);
            place.to = from;
        }
    }
    std::erase_if(after.places, [](const StayPlace &place) {
        return stated(place.from) && stated(place.to) && !(place.from < place.to);
    });
    // A household that never had beds of its own gets them now.
    if (people.empty()) {
        for (const HouseholdMember &member : householdOf(records, stay).members) {
            if (inForce(member.from, member.to, from))
                people.push_back(member.person);
        }
        if (people.empty())
            people.push_back(stay.person);
    }
    for (size_t i = 0; i < people.size() && i < beds.size(); ++i)
        after.places.push_back({.position = static_cast<qint64>(after.places.size()) + 1,
                                .person = people[i],
                                .bed = beds[i],
                                .from = from});
    return after;
}

HousingStay withBeds(const Records &records, HousingStay stay)
{
    const std::vector<HousingBed> beds = freeBeds(records, stay, stay.unit, stay.start);
    std::vector<Id<Person>> people;
    for (const HouseholdMember &member : householdOf(records, stay).members) {
        if (inForce(member.from, member.to, stay.start))
            people.push_back(member.person);
    }
    if (people.empty())
        people.push_back(stay.person);
    stay.places.clear();
    for (size_t i = 0; i < people.size() && i < beds.size(); ++i)
        stay.places.push_back({.position = static_cast<qint64>(i) + 1, .person = people[i], .bed = beds[i].id});
    return stay;
}

HousingStay checkedIn(const Records &records, const HousingStay &stay, const Date &day)
{
    HousingStay after = stay.places.empty() ? withBeds(records, stay) : stay;
    after.status = StayStatus::Running;
    after.enteredOn = day;
    after.start = day;
    for (StayPlace &place : after.places) {
        if (stated(place.from) && place.from < day)
            place.from = day;
    }
    std::erase_if(after.absences,
                  [&day](const StayAbsence &absence) { return stated(absence.to) && absence.to < day; });
    for (StayAbsence &absence : after.absences) {
        if (stated(absence.from) && absence.from < day)
            absence.from = day;
    }
    return after;
}

HousingStay checkedOut(const HousingStay &stay, const Date &day, StayEndReason reason)
{
    HousingStay after = stay;
    after.status = StayStatus::Ended;
    after.leftOn = day;
    after.endReason = reason;
    for (StayPlace &place : after.places) {
        if (stated(place.to) && day < place.to)
            place.to = day;
    }
    std::erase_if(after.places, [&day](const StayPlace &place) { return stated(place.from) && !(place.from < day); });
    endAbsences(after, day);
    return after;
}

QString nextStayCode(const Records &records, const Date &day)
{
    return nextCode(records, describe<HousingStay>(), QStringLiteral("OSP-"), day);
}

std::optional<qint64> monthsAllowed(const Records &records, const Id<HousingUnit> &unit)
{
    const auto house = houseOf(records, unit);
    return house ? house->maxMonths : std::nullopt;
}

Date beyondTheHouse(const Records &records, const HousingStay *before, const HousingStay &after)
{
    const auto months = monthsAllowed(records, after.unit);
    const bool fact = after.status == StayStatus::Ended || (!before && after.status == StayStatus::Running);
    if (!months || !stated(after.start) || after.status == StayStatus::Cancelled || fact)
        return {};
    const auto latest = [&months](const HousingStay &stay) {
        return calendar::periodEnd(stay.start, static_cast<int>(*months)) + Days(1);
    };
    const auto daysBeyond = [&](const HousingStay &stay) -> qint64 {
        const Date exit = stated(exitOf(stay)) ? exitOf(stay) : latestExit(stay);
        if (!stated(exit))
            return std::numeric_limits<qint64>::max();
        return std::max<qint64>((exit - latest(stay)).days(), 0);
    };
    const auto monthsBeyond = [&months](const HousingStay &stay) {
        return std::max<qint64>(stay.maxMonths.value_or(0) - *months, 0);
    };
    const auto houseIn = [&records](const HousingStay &stay) {
        const auto unit = records.load(stay.unit);
        return unit ? unit->property : Id<HousingProperty>();
    };
    const bool known = before && stated(before->start) && houseIn(*before) == houseIn(after);
    const bool longer = daysBeyond(after) > (known ? daysBeyond(*before) : 0)
        || monthsBeyond(after) > (known ? monthsBeyond(*before) : 0);
    return longer ? latest(after) : Date();
}

qint64 monthsAskedFor(const HousingRequest &request)
{
    constexpr qint64 monthsWhenNotStated = 6;
    return request.months.value_or(monthsWhenNotStated);
}

Date exitAskedFor(const HousingRequest &request, const Date &start)
{
    return calendar::periodEnd(start, static_cast<int>(monthsAskedFor(request))) + Days(1);
}

HousingStay stayFor(const Records &records, const HousingRequest &request, const Id<HousingUnit> &unit,
                    const Date &start)
{
    HousingStay stay{.person = request.person,
                     .household = request.household,
                     .unit = unit,
                     .request = request.id,
                     .status = StayStatus::Proposed,
                     .locked = true,
                     .start = start,
                     .end = exitAskedFor(request, start),
                     .maxMonths = monthsAllowed(records, unit)};
    if (const Date latest = latestExit(stay); stated(latest))
        stay.end = std::min(stay.end, latest);
    return withBeds(records, stay);
}

OfferedStay offeredStay(const Records &records, const HousingRequest &request, const Id<HousingUnit> &unit,
                        const Date &start)
{
    OfferedStay offered{stayFor(records, request, unit, start), {}};
    HousingStay &stay = offered.stay;
    if (stay.end < exitAskedFor(request, start))
        offered.shortened = Texts::tr("the house allows %1 months").arg(stay.maxMonths.value_or(0));
    // A shorter stay may find beds that the longer one did not: each step ends earlier.
    for (StayConsequences means = consequencesOf(records, nullptr, stay);
         !means.possible && stated(means.possibleExit) && means.possibleExit < stay.end;
         means = consequencesOf(records, nullptr, stay))
    {
        stay.end = means.possibleExit;
        stay = withBeds(records, stay);
        offered.shortened =
            elided(Texts::tr("the apartment is free for it until %1").arg(italianText(means.possibleExit)));
    }
    return offered;
}

Done followRequest(Transaction &transaction, const HousingStay &stay)
{
    if (stay.request.isNull())
        return {};
    const auto request = transaction.records().load(stay.request);
    if (!request)
        return {};
    HousingRequest after = *request;
    switch (stay.status) {
    case StayStatus::Proposed:
        after.status = RequestStatus::Proposed;
        break;
    case StayStatus::Accepted:
        after.status = RequestStatus::Accepted;
        break;
    case StayStatus::Running:
        after.status = RequestStatus::Housed;
        if (!stated(after.closedOn))
            after.closedOn = stay.start;
        break;
    case StayStatus::Cancelled:
        after.status = stated(after.assessedOn) ? RequestStatus::Assessed : RequestStatus::Received;
        break;
    case StayStatus::Ended:
        return {};
    }
    return after == *request ? Done() : transaction.update(*request, after);
}

} // namespace insieme
