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

/// What one of them owed and paid; the guests are one.
struct PayerCoverage {
    Payer payer;
    QString name; ///< empty: the guests
    Coverage coverage;
};

struct HouseMonth {
    Date month; ///< its first day
    OccupancyFigures occupancy;
    Coverage contributions;
    qint64 housed = 0, waitedDays = 0; ///< stays of requests that began in the month, and how long those waited
    /// Whole days, half a day up, of the stays that ended in the month, of those that began; not stated: none did.
    std::optional<qint64> averageStay() const;
    std::optional<qint64> averageWait() const;
};

/// One apartment over the days: nights of people, empty beds, days closed, how often it changed hands.
struct UnitFigures {
    Id<HousingUnit> unit;
    QString code;
    OccupancyFigures occupancy;
};

struct HouseGroup {
    QString name;
    qint64 stays = 0;
};
/// Groups below this size would tell who is in them: outside the house they are "fewer than 5".
inline constexpr qint64 smallestGroup = 5;

/// The house over days from `from` until `to`, both included: for the Piano di zona and the social report.
struct HouseFigures {
    Date from, to;
    OccupancyFigures whole;
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
