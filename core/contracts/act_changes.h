// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What acts change besides the agreement's own terms: who executes, and what is paid.
#include "core/contracts/act.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/service.h"
#include "core/store/workspace.h"

namespace insieme {

struct Cooperative;

/// An act's number and day of signature, as the user states them.
struct ActReference {
    QString number;
    Date signedOn;
};

/// From `day` on `to` takes over the part of `from` in a service (empty: the whole agreement), as one step; of a
/// binding agreement a registered act says so. Refused for the reasons of substituted(), and without the day of
/// signature where an act is needed.
Done substituteCooperative(Transaction &transaction, const Id<Agreement> &agreement, const QString &service,
                           const Id<Cooperative> &from, const Id<Cooperative> &to, const Date &day,
                           const QString &reason, const ActReference &reference);

/// Brings the proposed tariffs of an agreement into force: what was in force is closed the day before, and an act says
/// so. Refused without proposals and where a tariff is never revised.
Done adoptProposals(Transaction &transaction, const Id<Agreement> &agreement, const ActReference &reference);

/// The rule of price revision that governs an agreement, by the day its procedure started. Refused, with the reason,
/// when that day is not stated or no rule was in force on it.
Result<PriceRevisionRule> revisionRuleOf(const Records &records, const Agreement &agreement);

/// The tariffs of an agreement that a revision changes on a day, and what each becomes: every share × (1 + counted ×
/// paid), to the cent. Tariffs that are never revised and proposed ones stay.
struct RevisedTariff {
    Tariff before, after;
};
std::vector<RevisedTariff> revisedTariffs(const Records &records, const Id<Agreement> &agreement,
                                          const PriceRevisionRule &rule, const PriceRevision &revision,
                                          const Date &from);

/// Registers a price revision with its computation and brings its tariffs into force from a day. Refused when the
/// variation does not exceed the trigger, and when no tariff can give way on that day.
Done adoptPriceRevision(Transaction &transaction, const Id<Agreement> &agreement, Money residual, Percent variation,
                        const Date &from, const ActReference &reference);

} // namespace insieme
