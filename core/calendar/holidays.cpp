// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace insieme::calendar {

Date easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
              g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7,
              m = (a + 11 * h + 22 * l) / 451;
    return *makeDate(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

namespace {

std::vector<Holiday> holidaysOf(int year)
{
    std::vector<Holiday> list;
    const auto add = [&](int month, int day, const char *name) { list.push_back({*makeDate(year, month, day), name}); };
    const auto firstSunday = [year](int month) {
        const Date first = *makeDate(year, month, 1);
        return first + boost::gregorian::days((7 - first.day_of_week().as_number()) % 7);
    };
    const Date easterDay = easter(year);
    add(1, 1, QT_TRANSLATE_NOOP("Holiday", "New Year's Day"));
    if (year <= 1977 || year >= 1986)
        add(1, 6, QT_TRANSLATE_NOOP("Holiday", "Epiphany"));
    list.push_back({easterDay, QT_TRANSLATE_NOOP("Holiday", "Easter")});
    list.push_back({easterDay + boost::gregorian::days(1), QT_TRANSLATE_NOOP("Holiday", "Easter Monday")});
    add(4, 25, QT_TRANSLATE_NOOP("Holiday", "Liberation Day"));
    add(5, 1, QT_TRANSLATE_NOOP("Holiday", "Labour Day"));
    if (year <= 1976 || year >= 2001)
        add(6, 2, QT_TRANSLATE_NOOP("Holiday", "Republic Day"));
    else
        list.push_back({firstSunday(6), QT_TRANSLATE_NOOP("Holiday", "Republic Day")});
    add(8, 15, QT_TRANSLATE_NOOP("Holiday", "Assumption"));
    if (year >= 2026)
        add(10, 4, QT_TRANSLATE_NOOP("Holiday", "Saint Francis"));
    add(11, 1, QT_TRANSLATE_NOOP("Holiday", "All Saints"));
    add(12, 8, QT_TRANSLATE_NOOP("Holiday", "Immaculate Conception"));
    add(12, 25, QT_TRANSLATE_NOOP("Holiday", "Christmas"));
    add(12, 26, QT_TRANSLATE_NOOP("Holiday", "Saint Stephen"));
    if (year <= 1976) {
        add(3, 19, QT_TRANSLATE_NOOP("Holiday", "Saint Joseph"));
        list.push_back({easterDay + boost::gregorian::days(39), QT_TRANSLATE_NOOP("Holiday", "Ascension")});
        list.push_back({easterDay + boost::gregorian::days(60), QT_TRANSLATE_NOOP("Holiday", "Corpus Domini")});
        add(6, 29, QT_TRANSLATE_NOOP("Holiday", "Saints Peter and Paul"));
        add(11, 4, QT_TRANSLATE_NOOP("Holiday", "National Unity Day"));
    } else {
        list.push_back({firstSunday(11), QT_TRANSLATE_NOOP("Holiday", "National Unity Day")});
    }
    if (year == 2011)
        add(3, 17, QT_TRANSLATE_NOOP("Holiday", "150 years of Italian unity"));
    std::stable_sort(list.begin(), list.end(), [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    // 25 April 2011 was Easter Monday, too: the day is listed once.
    list.erase(std::unique(list.begin(), list.end(), [](const Holiday &a, const Holiday &b) { return a.day == b.day; }),
               list.end());
    return list;
}

} // namespace

std::span<const Holiday> holidays(int year)
{
    static const auto all = [] {
        std::array<std::vector<Holiday>, lastYear - firstYear + 1> years;
        for (int y = firstYear; y <= lastYear; ++y)
            years[static_cast<size_t>(y - firstYear)] = holidaysOf(y);
        return years;
    }();
    if (year < firstYear || year > lastYear)
        return {};
    return all[static_cast<size_t>(year - firstYear)];
}

bool isPublicHoliday(const Date &day)
{
    if (day.day_of_week() == boost::date_time::Sunday)
        return true;
    const auto list = holidays(day.year());
    return std::binary_search(list.begin(), list.end(), Holiday{day, ""},
                              [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
}

} // namespace insieme::calendar
