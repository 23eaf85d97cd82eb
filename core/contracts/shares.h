// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/base/error.h"
#include "core/calendar/intervals.h"

namespace insieme {

/// A cooperative's part of a service on certain days, exact: weight of the sum of all weights.
struct SharePart {
    Id<Cooperative> cooperative;
    qint64 weight = 0;
};

/// Days on which the same cooperatives execute a service in the same parts.
struct SharePeriod {
    calendar::Interval days;
    std::vector<SharePart> parts; ///< in the order of the agreement's rows; empty: nobody is named
    qint64 whole = 0; ///< sum that the weights must reach: 10 000 for percentages; otherwise their own sum
    bool complete() const;
};

/// Who executes a service (empty: the whole agreement) from `from` to `to`, day by day: the rows of that service, where
/// it has none those of the whole agreement. Percentages come before places, places before euro. In order, every day
/// once.
std::vector<SharePeriod> sharePeriods(const Agreement &agreement, const QString &service, const Date &from,
                                      const Date &to);

/// An amount of certain days split among the cooperatives that execute the service on them: the days of each period
/// weigh as they are many. The parts sum to the amount, not a cent over. Empty when nobody is named on a day.
struct CooperativeAmount {
    Id<Cooperative> cooperative;
    Money amount;
};
std::vector<CooperativeAmount> splitAmongCooperatives(const Agreement &agreement, const QString &service,
                                                      const Date &from, const Date &to, Money amount);

/// What is wrong in the shares of a service between two days: days on which they do not reach the whole.
QStringList incompleteShares(const Agreement &agreement, const QString &service, const Date &from, const Date &to);

/// The services that the rows name, in their order, for an agreement whose services nobody described; an empty name is
/// the whole agreement, which is all there is without rows.
QStringList servicesNamed(const Agreement &agreement);

/// The first day between two on which no row names a cooperative for a service.
std::optional<Date> dayOfNobody(const Agreement &agreement, const QString &service, const Date &from, const Date &to);

/// From `day` on `to` takes over the whole part of `from` in a service; the rows before stay as they were, the history
/// of the substitution is in them. Invalid when `from` executes nothing on that day or no reason is given.
Result<Agreement> substituted(const Agreement &agreement, const QString &service, const Id<Cooperative> &from,
                              const Id<Cooperative> &to, const Date &day, const QString &reason);

} // namespace insieme
