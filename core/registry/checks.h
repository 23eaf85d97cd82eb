// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

namespace insieme {

/// A check for amounts, percentages, hours and counts.
struct NotNegative {
    Verdict operator()(qint64 number) const;
    template<class T> Verdict operator()(const std::optional<T> &value) const
    {
        return value ? (*this)(*value) : Verdict::valid();
    }
    Verdict operator()(Money amount) const { return (*this)(amount.cents); }
    Verdict operator()(Percent share) const { return (*this)(share.basisPoints); }
    Verdict operator()(Minutes time) const { return (*this)(time.count); }
    Verdict operator()(Area surface) const { return (*this)(surface.squareCentimetres); }
};
inline constexpr NotNegative notNegative;

Verdict checkBetween(qint64 number, qint64 low, qint64 high);
Verdict checkPercentBetween(Percent share, int low, int high);

/// A check for counts of things, days, months and years: from Low to High, both allowed.
template<qint64 Low, qint64 High> struct Between {
    Verdict operator()(qint64 number) const { return checkBetween(number, Low, High); }
    Verdict operator()(const std::optional<qint64> &number) const
    {
        return number ? (*this)(*number) : Verdict::valid();
    }
};
template<qint64 Low, qint64 High> inline constexpr Between<Low, High> between;

/// Counts of days and of months: within a hundred years.
inline constexpr Between<0, 36'525> someDays;
inline constexpr Between<0, 1'200> someMonths;

/// A check for counts that begin at one.
struct AtLeastOne {
    Verdict operator()(qint64 number) const;
};
inline constexpr AtLeastOne atLeastOne;

/// A check for percentages: from Low to High in whole percents, both allowed.
template<int Low, int High> struct PercentBetween {
    Verdict operator()(Percent share) const { return checkPercentBetween(share, Low, High); }
    Verdict operator()(const std::optional<Percent> &share) const { return share ? (*this)(*share) : Verdict::valid(); }
};
template<int Low, int High> inline constexpr PercentBetween<Low, High> percentBetween;
inline constexpr PercentBetween<0, 100> partOfWhole;

/// A moment of a day: from 0:00 to 23:59.
Verdict timeOfDay(const std::optional<Minutes> &time);
/// Time spent in one day: from 0 to 24 hours.
Verdict lengthOfADay(const std::optional<Minutes> &time);
/// Time spent in one week: from 0 to 168 hours.
Verdict lengthOfAWeek(const std::optional<Minutes> &time);

/// Reports an end before its start. A day that is not stated leaves that side open.
void checkPeriod(const Date &from, const Date &to, const char *endColumn, Problems &problems);

/// The same as the check of a whole record with the members `from` and `to` and the column `to_date`.
template<class R> void checkFromTo(const void *record, const Context &, Problems &problems)
{
    const auto &row = *static_cast<const R *>(record);
    checkPeriod(row.from, row.to, "to_date", problems);
}

/// The key of a record of any type, as stored.
Verdict checkRecordKey(const QString &text);
/// 64 lower-case hexadecimal digits.
Verdict checkSha256(const QString &text);

/// True on the days from `from` to `to`, both included; a day that is not stated leaves that side open.
inline bool inForce(const Date &from, const Date &to, const Date &day)
{
    return !(stated(from) && day < from) && !(stated(to) && to < day);
}

/// True when two periods share a day; sides that are not stated are open.
inline bool overlap(const Date &from, const Date &to, const Date &otherFrom, const Date &otherTo)
{
    return !(stated(to) && stated(otherFrom) && to < otherFrom) && !(stated(otherTo) && stated(from) && otherTo < from);
}

} // namespace insieme
