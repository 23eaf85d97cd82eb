// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/housing/unit.h"

namespace insieme {

class Records;
struct HousingStay;
struct Household;
struct Person;

/// Days from `from` until `to`, which is not counted; not stated: open.
struct Nights {
    Date from, to;
    bool contains(const Date &day) const { return !(stated(from) && day < from) && !(stated(to) && !(day < to)); }
    bool empty() const { return stated(from) && stated(to) && !(from < to); }
};

/// A bed that a stay takes.
struct TakenBed {
    Id<HousingStay> stay;
    QString stayCode;
    Id<HousingBed> bed;
    QString bedName;
    Id<HousingUnit> unit;
    Id<Person> person;
    Nights nights;
};

/// A stay as it weighs on apartments.
struct StayLoad {
    Id<HousingStay> id;
    QString code;
    QString status;
    Id<HousingUnit> unit; ///< where it begins
    Nights nights;
    std::vector<TakenBed> beds; ///< in the order of their rows
    std::vector<Nights> members; ///< of the household
    /// People for whom the apartment must have room on a day: those with a bed there, and members without any bed
    /// where the household lives (a reservation without beds counts whole).
    qint64 peopleIn(const Id<HousingUnit> &unit, const Date &day) const;
};

/// Days on which nobody can live in an apartment.
struct ClosedDays {
    Nights nights;
    QString why; ///< for people: the works or the state
    bool works = false;
    bool untested = false; ///< works that began and whose testing is not written: nobody moves in, whatever their end
};

/// Everything that weighs on one apartment.
struct UnitLoad {
    HousingUnit unit;
    std::vector<HousingBed> beds;
    std::vector<StayLoad> stays; ///< in the order of their start; cancelled ones are not there
    std::vector<ClosedDays> closed;

    /// The least of rules and beds of the day; nothing when nobody stated any.
    std::optional<qint64> capacityOn(const Date &day) const;
    qint64 peopleOn(const Date &day) const;
    const ClosedDays *closedOn(const Date &day) const;
    /// Works that should be over by then and were not tested; nullptr: none.
    const ClosedDays *untestedOn(const Date &day) const;
    /// The days on which something begins or ends, in order: between two of them nothing changes.
    std::vector<Date> turningDays() const;
};
/// `since` stated: without the stays that ended before that day.
Result<UnitLoad> loadOf(const Records &records, const Id<HousingUnit> &unit, const Date &since = {});
/// The apartments where a stay begins or has a bed, each once.
std::vector<Id<HousingUnit>> unitsOf(const Records &records, const HousingStay &stay);
/// The load with a stay as it would be, instead of as the file has it; a stay without a key is a new one. What is
/// cancelled is left out.
void putStay(UnitLoad &load, const Records &records, const HousingStay &stay);
/// Every apartment by its code, numbers in codes as numbers.
Result<std::vector<UnitLoad>> houseLoads(const Records &records);

/// The codes of the other stays in which a person of this one would live on the same day. In a stay whose
/// beds name nobody the whole household lives, otherwise those who have one.
QStringList alsoElsewhere(const Records &records, const HousingStay &stay);

enum class UnitStatus { Free, Reserved, Occupied, Partly, Maintenance, OutOfService, Works };
/// A word for people.
QString unitStatusText(UnitStatus status);

/// The apartment on a day, present or past.
struct UnitDay {
    UnitStatus status = UnitStatus::Free;
    qint64 people = 0;
    std::optional<qint64> capacity;
    std::vector<const StayLoad *> stays;
};
UnitDay unitOn(const UnitLoad &load, const Date &day);

/// What broke in an apartment: the first day of each finding.
struct LoadProblem {
    enum class Kind { BedTwice, NoRoom, Closed, NotShared, NoSuchBed, NotMeasured } kind;
    Date day;
    QString text; ///< a sentence with the day and the reason
    std::vector<Id<HousingStay>> stays;
};
std::vector<LoadProblem> problemsOf(const UnitLoad &load);

/// What one stay adds to the figures of some days.
struct StayNights {
    Id<HousingStay> stay;
    qint64 nights = 0; ///< people, times days
    bool left = false; ///< it ended in these days
    qint64 days = 0; ///< of a stay that ended in them, whole
};

/// Occupancy over days from `from` until `to`, both included.
struct OccupancyFigures {
    qint64 placeDays = 0; ///< beds that could be used, times days
    qint64 takenDays = 0; ///< people, times days
    qint64 closedDays = 0; ///< beds of apartments that were closed, times days
    qint64 entries = 0, exits = 0;
    qint64 stayDays = 0; ///< of the stays that ended in the period, whole
    std::optional<Percent> rate() const;
};
/// The same with what is behind it; what is added up of several is OccupancyFigures.
struct Occupancy : OccupancyFigures {
    std::vector<StayNights> stays; ///< that the nights and the exits come from, each once
};
/// Only stays that began count as taken, reservations do not.
Result<Occupancy> occupancy(const Records &records, const std::vector<Id<HousingUnit>> &units, const Date &from,
                            const Date &to);

} // namespace insieme
