// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday_names.h"

#include "core/calendar/holidays.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme::calendar {

QString holidayName(const Date &day)
{
    const auto list = holidays(day.year());
    const auto found = std::find_if(list.begin(), list.end(), [&day](const Holiday &each) { return each.day == day; });
    return found == list.end() ? QString() : QCoreApplication::translate("Holiday", found->name);
}

} // namespace insieme::calendar
