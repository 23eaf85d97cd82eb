// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/calendar/intervals.h"
#include "core/store/records.h"

namespace insieme {

/// What one row of an agreement's shares is worth, for its days.
struct ShareAmount {
    Id<Cooperative> cooperative;
    calendar::Interval days; ///< both stated
    Money amount;
    /// The part that falls on the days from `from` to `to`, in proportion to them; what is inside and what is outside
    /// sum to the amount.
    Money within(const Date &from, const Date &to) const;
};

/// The amount of an agreement divided among the rows of its shares, exact to the cent: amounts where every row states
/// one; otherwise in proportion to percentage × days where the rows are about the whole agreement, or to places × days
/// where every row states places. What no row covers is nobody's. Nothing where the agreement has no amount, no first
/// or last day, or its rows do not tell.
std::optional<std::vector<ShareAmount>> shareAmounts(const Agreement &agreement);

/// A cooperative's part of an agreement that binds or bound.
struct ExecutedAgreement {
    Id<Agreement> agreement;
    Id<Organisation> client;
    Date start, end;
    std::optional<Money> amount; ///< of the whole agreement; nothing: the deed does not tell
    Money inPeriod;
    std::optional<Percent> share = {}; ///< of the whole agreement; nothing: the deed does not tell
    std::vector<calendar::Interval> days = {}; ///< of each of its rows, as far as the agreement runs
};
/// The agreements signed, extended, ended or closed that a cooperative has a share in and that run between two days.
std::vector<ExecutedAgreement> executedBetween(const Records &records, const Id<Cooperative> &cooperative,
                                               const Date &from, const Date &to);

/// How much of a cooperative's turnover through the consortium comes from each client, the largest first.
struct ClientTurnover {
    Id<Organisation> client;
    Money amount;
    Percent share; ///< of all; the shares of a cooperative sum to 100 %
};
std::vector<ClientTurnover> turnoverByClient(const std::vector<ExecutedAgreement> &executed);

} // namespace insieme
