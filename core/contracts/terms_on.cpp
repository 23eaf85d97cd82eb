// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/terms_on.h"

#include "core/contracts/act.h"
#include "core/record/in_force.h"

#include <algorithm>

namespace insieme {
namespace {

bool countsOn(const AgreementAct &act, const Date &day)
{
    const Date signedOn = stated(act.signedOn) ? act.signedOn : act.actOn, effect = effectOf(act);
    return (stated(signedOn) && signedOn <= day) || (stated(effect) && effect <= day);
}

/// A term as the acts left it: nothing to do unless one that does not count yet says it.
template<class T, class Said>
void takeBack(T &term, const std::vector<AgreementAct> &counting, const std::vector<AgreementAct> &later, Said said)
{
    const auto says = [&](const AgreementAct &act) { return act.*said != T(); };
    if (std::none_of(later.begin(), later.end(), says))
        return;
    const auto last = std::find_if(counting.rbegin(), counting.rend(), says);
    term = last == counting.rend() ? T() : (*last).*said;
}

void takeBackEnd(Agreement &agreement, const AgreementAct &act)
{
    if (!stated(act.newEnd))
        return;
    for (AgreementShare &share : agreement.shares) {
        const bool longer = isExtension(act.kind) && stated(share.validTo) && share.validTo == act.newEnd;
        if (longer && stated(act.previousEnd) && !(stated(share.validFrom) && act.previousEnd < share.validFrom))
            share.validTo = act.previousEnd;
    }
    agreement.end = act.previousEnd;
}

AgreementStatus statusOn(const Agreement &agreement, const std::vector<AgreementAct> &counting,
                         const std::vector<AgreementAct> &later, const Date &day)
{
    const OutOfForce never = outOfForce(describe<Agreement>());
    const Value status = never.field->value(&agreement, {});
    const bool wasSigned = std::find(never.others.begin(), never.others.end(), status) != never.others.end();
    if (!wasSigned || (stated(agreement.end) && agreement.end < day))
        return agreement.status;
    for (auto act = counting.rbegin(); act != counting.rend(); ++act) {
        if (act->kind == ActKind::Termination && effectOf(*act) <= day)
            return AgreementStatus::Terminated;
        if (act->kind == ActKind::TechnicalExtension && stated(act->previousEnd) && act->previousEnd < day)
            return AgreementStatus::TechnicalExtension;
    }
    const auto technical = [](const AgreementAct &act) { return act.kind == ActKind::TechnicalExtension; };
    const bool told =
        std::any_of(counting.begin(), counting.end(), technical) || std::any_of(later.begin(), later.end(), technical);
    return agreement.status == AgreementStatus::TechnicalExtension && !told ? agreement.status
                                                                            : AgreementStatus::Signed;
}

/// As countsOn and takeBackEnd have it: the end before the first of the acts that move it and do not count yet.
constexpr char endOn[] =
    "coalesce((SELECT coalesce(previous_end, '9999-12-31') FROM agreement_act a"
    " WHERE a.agreement_id=agreement.id AND a.status='registered' AND a.new_end IS NOT NULL"
    " AND coalesce(a.signed_on, a.act_on, '9999-12-31')>%1"
    " AND coalesce(a.effective_from, CASE WHEN a.kind IN ('renewal', 'extension_option', 'technical_extension')"
    " THEN date(a.previous_end, '+1 day') END, a.signed_on, a.act_on, '9999-12-31')>%1"
    " ORDER BY coalesce(a.signed_on, a.act_on, '9999-12-31'), a.id LIMIT 1), agreement.end_date)";

} // namespace

void knowTermsOfOtherDays()
{
    const RecordType &agreement = describe<Agreement>();
    knownUntil(agreement, endOn);
    maybeUnknown(agreement, {"net_amount", "max_amount", "places", "cig", "notice_days", "notice_months"});
}

void setTermsOn(const Records &records, Agreement &then, const Date &day)
{
    std::vector<AgreementAct> counting, later;
    for (const AgreementAct &act : actsOf(records, then.id)) {
        if (act.status == ActStatus::Registered)
            (countsOn(act, day) ? counting : later).push_back(act);
    }
    for (auto act = later.rbegin(); act != later.rend(); ++act) {
        takeBackEnd(then, *act);
        if (act->newAmount)
            then.amount = act->previousAmount;
    }
    takeBack(then.netAmount, counting, later, &AgreementAct::newNetAmount);
    if (std::any_of(later.begin(), later.end(),
                    [](const AgreementAct &act) { return act.newAmount && !act.newNetAmount; }))
        then.netAmount.reset(); // it followed the amount, rounded
    takeBack(then.maxAmount, counting, later, &AgreementAct::newMaxAmount);
    takeBack(then.places, counting, later, &AgreementAct::newPlaces);
    takeBack(then.cig, counting, later, &AgreementAct::newCig);
    takeBack(then.noticeDays, counting, later, &AgreementAct::newNoticeDays);
    takeBack(then.noticeMonths, counting, later, &AgreementAct::newNoticeMonths);
    then.status = statusOn(then, counting, later, day);
}

} // namespace insieme
