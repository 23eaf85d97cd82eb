// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/members.h"
#include "core/store/records.h"

namespace insieme {

enum class ShareMovementKind {
    Subscription,
    Transfer, ///< from the cooperative to the counterpart
    PayBack
};

/// A movement of shares in the consortium's capital. Balances are never stored: they follow from the movements.
struct ShareMovement {
    Id<ShareMovement> id;
    ShareMovementKind kind = ShareMovementKind::Subscription;
    Date day; ///< not stated: before every other one (brought forward)
    Id<Cooperative> cooperative;
    Id<Cooperative> counterpart; ///< of a transfer: who receives
    Money amount; ///< above zero
    Date paidOn; ///< of a subscription: when the capital was paid; of a pay-back: when it was paid out
    QString act;
    QString notes;
    friend bool operator==(const ShareMovement &, const ShareMovement &) = default;
};
template<> const RecordType &describe<ShareMovement>();

/// One line of a cooperative's account.
struct LedgerLine {
    ShareMovement movement;
    Money change; ///< negative: less
    Money balance; ///< after it
};
/// In the order of the days; movements without a day first.
std::vector<LedgerLine> ledgerOf(const Records &records, const Id<Cooperative> &cooperative);
/// At the end of a day; a day that is not stated: after every movement.
Money shareBalance(const Records &records, const Id<Cooperative> &cooperative, const Date &day = {});
/// Subscribed and not paid at the end of a day.
Money unpaidCapital(const Records &records, const Id<Cooperative> &cooperative, const Date &day);

void addLedger(Catalogue &catalogue);

} // namespace insieme
