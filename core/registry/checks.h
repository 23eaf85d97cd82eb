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
};
inline constexpr NotNegative notNegative;

/// Reports an end before its start. A day that is not stated leaves that side open.
void checkPeriod(const Date &from, const Date &to, const char *endColumn, Problems &problems);

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
