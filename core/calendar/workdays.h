// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/holidays.h"

#include <QString>

namespace insieme::calendar {

/// Weekdays as bits: Monday is bit 0, Sunday bit 6.
using Weekdays = unsigned;
inline constexpr Weekdays mondayToFriday = 0b0011111, mondayToSaturday = 0b0111111, everyDay = 0b1111111;

/// "mon-fri", "lun-ven", "lun,mer,ven", "mon-fri,sun"; nothing for any other text.
std::optional<Weekdays> parseWeekdays(const QString &text);

/// A day of every year that is free in one place (patron saint).
struct YearlyDay {
    int month = 1;
    int day = 1;
    int fromYear = 0; ///< it is none in the years before
    /// Nothing in a year that does not have the day.
    std::optional<Date> in(int year) const { return year >= fromYear ? makeDate(year, month, day) : std::nullopt; }
};

struct Period {
    Date from, to; ///< both included
};

/// On which days work is done: weekdays, without national holidays, the patron's day and closures.
class WorkCalendar {
public:
    explicit WorkCalendar(Weekdays weekdays = mondayToFriday)
        : m_weekdays(weekdays)
    {
    }
    void addPatron(YearlyDay day) { m_patrons.push_back(day); }
    /// Closures may overlap each other and holidays; no day is taken away twice.
    void addClosure(Period closure);
    void setWeekdays(Weekdays weekdays) { m_weekdays = weekdays; }

    bool isWorkingDay(const Date &day) const;
    /// Working days from `from` to `to`, both included; negative when `to` is before `from`. No loop over days: whole
    /// weeks, then the free days of the years between.
    qint64 workingDays(const Date &from, const Date &to) const;
    /// The day on which the n-th working day after `from` falls (n > 0), or before it (n < 0); `from` itself does not
    /// count. Not stated when there is none up to 2200.
    Date addWorkingDays(const Date &from, qint64 n) const;

private:
    bool isWeekday(const Date &day) const;
    qint64 weekdaysBetween(const Date &from, const Date &to) const;
    Weekdays m_weekdays;
    std::vector<YearlyDay> m_patrons;
    std::vector<Period> m_closures; ///< in order, disjoint
};

} // namespace insieme::calendar
