// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <span>
#include <vector>

namespace insieme::calendar {

inline constexpr int firstYear = 1950, lastYear = 2200;

struct Holiday {
    Date day;
    const char *name; ///< English source text, context "Holiday"; two names that fall on one day are joined
};

/// Easter Sunday of the Gregorian calendar.
Date easter(int year);

/// The national holidays of a year besides Sundays, in order, no day twice (L. 260/1949 with its changes: 6 January not
/// 1978–1985; 19 March, Ascension, Corpus Domini, 29 June and 4 November until 1976; 2 June not 1977–2000, then the
/// first Sunday of June; 17 March 2011; 4 October from 2026, L. 151/2025). Empty outside 1950–2200.
std::span<const Holiday> holidays(int year);

/// A Sunday or a national holiday ("giorno festivo").
bool isPublicHoliday(const Date &day);

} // namespace insieme::calendar
