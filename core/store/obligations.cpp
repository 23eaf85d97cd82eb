// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/obligations.h"

#include "core/calendar/deadlines.h"

namespace insieme {

Date dayThatCounts(const Date &written, DayRule rule)
{
    if (!stated(written) || written.year() < calendar::firstYear || written.year() > calendar::lastYear)
        return written;
    switch (rule) {
    case DayRule::AsWritten:
        return written;
    case DayRule::MovesLater:
        return calendar::afterDays(written, 0);
    case DayRule::MovesEarlier:
        return calendar::beforeDays(written, 0);
    }
    return written;
}

Date Obligation::day() const
{
    return dayThatCounts(written, rule.value_or(kind->rule));
}

} // namespace insieme
