// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <compare>
#include <optional>
#include <QString>

namespace insieme {

/// A day. `Date()` means "not stated" (NULL in the file); each field says whether that means open-ended. Compare and
/// compute through core/calendar: Boost sorts not-a-date last and snaps to month ends.
using Date = boost::gregorian::date;

inline bool stated(const Date &day)
{
    return !day.is_special();
}

/// The day, or nothing when it cannot exist (31 February, year outside 1400–9999).
std::optional<Date> makeDate(int year, int month, int day);

/// The years that anything read from outside (a file, a form, a table) may name. Whatever rules add to such a day stays
/// far within what `Date` can hold, which throws beyond its ends.
constexpr int firstReadYear = 1600, lastReadYear = 2999;

/// As `makeDate`, for days read from outside.
std::optional<Date> makeReadDate(int year, int month, int day);

/// `YYYY-MM-DD`; empty for a day that is not stated.
QString isoText(const Date &day);

/// Exactly `YYYY-MM-DD`; nothing for any other text, for days that cannot exist and for years that may not be read.
std::optional<Date> parseIsoDate(QStringView text);

/// `gg/mm/aaaa`; empty for a day that is not stated.
QString italianText(const Date &day);

/// A local day and minute (Europe/Rome); no seconds, no zone: deadlines and meetings are written like this.
struct LocalMinute {
    Date day;
    int minute = 0; ///< since midnight, 0–1439
    friend bool operator==(const LocalMinute &, const LocalMinute &) = default;
};

/// `YYYY-MM-DDTHH:MM`; empty when the day is not stated.
QString isoText(const LocalMinute &instant);
std::optional<LocalMinute> parseIsoMinute(QStringView text);

} // namespace insieme
