// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/housing/occupancy.h"
#include "core/housing/stay.h"

namespace insieme {

struct HousingProperty;

/// What was due and paid of contributions.
struct Coverage {
    Money due, paid;
    /// Not stated when nothing was due.
    std::optional<Percent> rate() const;
};

/// What was due and paid of one stay.
struct StayCoverage {
    Id<HousingStay> stay;
    Coverage coverage;
};

/// What one of them owed and paid; the guests are one.
struct PayerCoverage {
    Payer payer;
    QString name; ///< empty: the guests
    Coverage coverage;
    std::vector<StayCoverage> stays = {}; ///< that it adds up
};

/// A stay of a request that began.
struct HousedStay {
    Id<HousingStay> stay;
    qint64 waitedDays = 0; ///< from the receipt of the request to the entry
};

struct HouseMonth {
    Date month; ///< its first day
    Occupancy occupancy;
    Coverage contributions;
    std::vector<StayCoverage> accounts = {}; ///< that the contributions add up
    std::vector<HousedStay> housed = {}; ///< that began in the month
    /// Whole days, half a day up, of the stays that ended in the month, of those that began; not stated: none did.
    std::optional<qint64> averageStay() const;
    std::optional<qint64> averageWait() const;
};

/// One apartment over the days: nights of people, empty beds, days closed, how often it changed hands.
struct UnitFigures {
    Id<HousingUnit> unit;
    QString code;
    Occupancy occupancy;
};

struct HouseGroup {
    QString name;
    std::vector<Id<HousingStay>> stays;
};
/// Groups below this size would tell who is in them: outside the house they are "fewer than 5".
inline constexpr qint64 smallestGroup = 5;

/// The house over days from `from` until `to`, both included: for the Piano di zona and the social report.
struct HouseFigures {
    Date from, to;
    OccupancyFigures whole; ///< the sum of the months, where the stays are
    Coverage contributions;
    std::vector<PayerCoverage> payers; ///< the guests first, then by name
    std::vector<HouseMonth> months;
    std::vector<UnitFigures> units;
    qint64 households = 0; ///< with a stay in these days
    qint64 people = 0, minors = 0; ///< of those households, in these days
    qint64 shared = 0; ///< households in apartments that house several
    std::vector<HouseGroup> exits; ///< by reason, of the stays that ended
    std::vector<HouseGroup> referrers; ///< by referring body, of the stays that began
    qint64 waiting = 0; ///< requests on the last day
    qint64 housed = 0; ///< stays of requests that began in these days
    qint64 waitedDays = 0; ///< of those, from the receipt to the entry
    /// Whole days, half a day up; not stated: no stay ended, nobody was housed.
    std::optional<qint64> averageStay() const;
    std::optional<qint64> averageWait() const;
};
/// `property` null: every apartment of the file.
Result<HouseFigures> houseFigures(const Records &records, const Id<HousingProperty> &property, const Date &from,
                                  const Date &to, const Context &context);

} // namespace insieme
