// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing_findings.h"

#include "core/base/elision.h"
#include "core/housing/contributions.h"
#include "core/housing/household.h"
#include "core/housing/stay_changes.h"
#include "core/record/amount.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingFindings)
};

/// What the request of a stay asks for.
Problems ofStay(const Records &records, const AnyRecord &record, const Context &)
{
    const auto &stay = record.as<HousingStay>();
    const auto request =
        stay.request.isNull() ? Result<HousingRequest>(fail(Error::Code::NotFound, {})) : records.load(stay.request);
    if (!request || !request->months || !stated(stay.start))
        return {};
    const Date asked = exitAskedFor(*request, stay.start);
    // Once it is agreed, other days were chosen.
    if (stated(stay.end) && (stay.end == asked || stay.status != StayStatus::Proposed))
        return {};
    const int months = static_cast<int>(monthsAskedFor(*request));
    const QString text =
        elided(Texts::tr("The request asks for %n month(s): until %1.", nullptr, months).arg(italianText(asked)));
    return {{Verdict::Level::Warning, QStringLiteral("end_date"), text}};
}

/// More than will ever fall due, where that is known: a figure too many, most often.
Problems ofPayment(const Records &records, const AnyRecord &record, const Context &)
{
    const auto &payment = record.as<StayPayment>();
    if (payment.kind != PaymentKind::Payment)
        return {};
    auto stay = records.load(payment.stay);
    if (!stay || !stated(exitOf(*stay)) || stated(stay->meansUntil) || stay->terms.empty()
        || std::any_of(stay->terms.begin(), stay->terms.end(),
                       [](const StayTerm &term) { return term.kind == TermKind::Metered; }))
        return {};
    if (stay->status == StayStatus::Proposed)
        stay->status = StayStatus::Accepted;
    Money due = duesOfWholeStay(*stay, householdOf(records, *stay), rulesFor(records, *stay)), paid = payment.amount;
    for (const QUuid &key : records.referring(describe<StayPayment>(), "stay_id", stay->id.uuid())) {
        const auto other = records.load(Id<StayPayment>(key));
        if (!other || other->id == payment.id)
            continue;
        switch (other->kind) {
        case PaymentKind::Payment:
            paid = paid + other->amount;
            break;
        case PaymentKind::PaidBack:
            paid = paid - other->amount;
            break;
        case PaymentKind::Surcharge:
            due = due + other->amount;
            break;
        case PaymentKind::Discount:
            due = due - other->amount;
            break;
        case PaymentKind::Reminder:
            break;
        }
    }
    if (paid <= due)
        return {};
    return {{Verdict::Level::Warning, QStringLiteral("amount"),
             Texts::tr("With it %1 is paid more than falls due over the whole stay (%2).")
                 .arg(amountText(paid - due), amountText(due))}};
}

} // namespace

std::vector<FindingSource> housingFindings()
{
    return {{&describe<HousingStay>(), ofStay}, {&describe<StayPayment>(), ofPayment}};
}

} // namespace insieme
