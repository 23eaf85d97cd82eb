// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/plan.h"

#include "core/calendar/deadlines.h"
#include "core/calendar/periods.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/service.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

Date stepDay(const Date &notice, qint64 daysBefore)
{
    return calendar::beforeDays(notice, static_cast<int>(daysBefore), calendar::SaturdayPolicy::Move);
}

/// The end of an agreement of the same length that begins the day after `end`.
Date nextEnd(const Date &start, const Date &end)
{
    const Date first = end + boost::gregorian::days(1);
    if (const auto months = calendar::wholeMonths(start, end))
        return calendar::periodEnd(first, *months);
    return end + boost::gregorian::days(static_cast<int>((end - start).days()) + 1);
}

} // namespace

Date noticeWarning(const Agreement &agreement)
{
    const Date notice = noticeBy(agreement);
    return stated(notice) ? notice - boost::gregorian::days(noticeWarningDays) : Date();
}

std::vector<RenewalStep> planBackwards(const Agreement &agreement, const std::vector<PlanDefault> &defaults)
{
    std::vector<RenewalStep> steps;
    const Date notice = noticeBy(agreement);
    if (!stated(notice))
        return steps;
    for (const PlanDefault &row : defaults) {
        if (row.daysBefore < 0 || row.daysBefore > 3650)
            continue;
        RenewalStep step;
        step.agreement = agreement.id;
        step.name = row.name;
        step.daysBefore = row.daysBefore;
        step.dueOn = row.daysBefore == 0 ? notice : stepDay(notice, row.daysBefore);
        steps.push_back(std::move(step));
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const RenewalStep &a, const RenewalStep &b) { return a.dueOn < b.dueOn; });
    return steps;
}

std::vector<PlanDefault> planDefaults(const Records &records)
{
    std::vector<PlanDefault> result;
    for (const QUuid &id : records.ids(describe<PlanDefault>())) {
        if (auto row = records.load(Id<PlanDefault>(id)))
            result.push_back(std::move(*row));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const PlanDefault &a, const PlanDefault &b) { return a.daysBefore > b.daysBefore; });
    return result;
}

Done writePlan(Transaction &transaction, const Id<Agreement> &id)
{
    const auto agreement = transaction.records().load(id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const Date notice = noticeBy(*agreement);
    if (!stated(notice))
        return fail(Error::Code::Refused,
                    Texts::tr("There is nothing to count back from: write the end of the agreement and its days or "
                              "months of notice first. Nothing was changed."));
    const std::vector<RenewalStep> known = stepsOf(transaction.records(), id);
    for (const RenewalStep &step : known) {
        if (stated(step.doneOn) || !step.daysBefore || *step.daysBefore > 3650)
            continue;
        RenewalStep after = step;
        after.dueOn = *step.daysBefore == 0 ? notice : stepDay(notice, *step.daysBefore);
        INSIEME_TRY(transaction.update(step, after));
    }
    for (RenewalStep &step : planBackwards(*agreement, planDefaults(transaction.records()))) {
        const bool there =
            std::any_of(known.begin(), known.end(), [&](const RenewalStep &each) { return each.name == step.name; });
        if (!there)
            INSIEME_TRY(transaction.insert(step));
    }
    return {};
}

Agreement nextOf(const Agreement &agreement)
{
    Agreement next = agreement;
    next.id = Id<Agreement>(newUuid());
    next.code.clear();
    next.status = AgreementStatus::Draft;
    next.previous = agreement.id;
    next.protocolNumber.clear();
    next.repertory.clear();
    next.actNumber.clear();
    next.cig.clear();
    for (Date *day : {&next.protocolDate, &next.actDate, &next.procedureStart, &next.signedOn, &next.reportingDue})
        *day = Date();
    next.start = agreement.end + boost::gregorian::days(1);
    next.end = stated(agreement.start) ? nextEnd(agreement.start, agreement.end) : Date();
    next.shares.clear();
    for (const AgreementShare &share : agreement.shares) {
        if (!inForce(share.validFrom, share.validTo, agreement.end))
            continue;
        AgreementShare copy = share;
        copy.id = {};
        copy.agreement = next.id;
        copy.validFrom = copy.validTo = Date();
        copy.reason.clear();
        next.shares.push_back(copy);
    }
    const auto renew = [&next](auto &rows) {
        for (auto &row : rows) {
            row.id = {};
            row.agreement = next.id;
        }
    };
    if (agreement.consortiumFee || !agreement.fees.empty())
        next.consortiumFee = feeOn(agreement, next.start);
    std::erase_if(next.fees, [&next](const AgreementFee &row) { return !(next.start < row.from); });
    renew(next.fees);
    renew(next.funding);
    renew(next.posts);
    renew(next.requiredPapers);
    renew(next.instalments);
    for (Instalment &row : next.instalments)
        row.dueOn = Date();
    return next;
}

namespace {

AgreementKind kindOf(OpportunityKind kind)
{
    switch (kind) {
    case OpportunityKind::OpenProcedure:
    case OpportunityKind::Invitation:
        return AgreementKind::Procurement;
    case OpportunityKind::DirectRequest:
        return AgreementKind::DirectAward;
    case OpportunityKind::ReservedProcedure:
        return AgreementKind::ReservedContract;
    case OpportunityKind::AccreditationCall:
        return AgreementKind::HealthServices;
    case OpportunityKind::CoDesignNotice:
        return AgreementKind::CoDesign;
    case OpportunityKind::ExpressionOfInterest:
    case OpportunityKind::Other:
        return AgreementKind::Other;
    }
    return AgreementKind::Other;
}

} // namespace

Result<Id<Agreement>> draftOf(Transaction &transaction, const Id<Opportunity> &id)
{
    const Records &records = transaction.records();
    const auto opportunity = records.load(id);
    if (!opportunity)
        return tl::unexpected(opportunity.error());
    if (opportunity->status != OpportunityStatus::Won)
        return fail(Error::Code::Refused,
                    Texts::tr("An agreement comes of an opportunity that is won; write its outcome first. Nothing was "
                              "changed."));
    if (!opportunity->agreement.isNull())
        return fail(Error::Code::Refused,
                    Texts::tr("This opportunity already has its agreement; open that. Nothing was changed."));
    Agreement draft;
    draft.id = Id<Agreement>(newUuid());
    draft.subject = opportunity->subject;
    draft.kind = kindOf(opportunity->kind);
    if (const auto consortia = records.ids(describe<Consortium>()); !consortia.empty())
        draft.consortium = Id<Organisation>(consortia.front());
    draft.body = opportunity->body;
    draft.cig = opportunity->cig;
    draft.cpv = opportunity->cpv;
    draft.procedureStart = opportunity->procedureStart;
    draft.netAmount = draft.maxAmount = opportunity->value;
    for (const OpportunityCandidate &candidate : opportunity->candidates) {
        AgreementShare share;
        share.agreement = draft.id;
        share.cooperative = candidate.cooperative;
        draft.shares.push_back(share);
    }
    for (const OpportunityRequirement &required : opportunity->requiredPapers) {
        AgreementRequirement paper;
        paper.agreement = draft.id;
        paper.kind = required.kind;
        paper.service = required.service;
        paper.notes = required.notes;
        draft.requiredPapers.push_back(paper);
    }
    INSIEME_TRY(transaction.insert(draft));
    Opportunity after = *opportunity;
    after.agreement = draft.id;
    INSIEME_TRY(transaction.update(*opportunity, after));
    return draft.id;
}

Result<Id<Agreement>> copyAsNext(Transaction &transaction, const Id<Agreement> &id)
{
    const Records &records = transaction.records();
    const auto agreement = records.load(id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (!stated(agreement->end))
        return fail(Error::Code::Refused,
                    Texts::tr("An agreement without an end has no next one. Nothing was changed."));
    if (!records.referring(describe<Agreement>(), "previous_id", id.uuid()).empty())
        return fail(Error::Code::Refused,
                    Texts::tr("This agreement already has a next one; open that. Nothing was changed."));
    Agreement next = nextOf(*agreement);
    INSIEME_TRY(transaction.insert(next));
    QHash<QUuid, Id<Service>> services;
    for (const Service &service : servicesOf(records, id)) {
        if (!inForce(service.validFrom, service.validTo, agreement->end))
            continue;
        Service copy = service;
        copy.id = Id<Service>(newUuid());
        copy.agreement = next.id;
        copy.validFrom = copy.validTo = copy.accountedTo = Date();
        services.insert(service.id.uuid(), copy.id);
        INSIEME_TRY(transaction.insert(copy));
        for (const Tariff &tariff : tariffsOf(records, service.id)) {
            if (tariff.proposed || !inForce(tariff.validFrom, tariff.validTo, agreement->end))
                continue;
            Tariff price = tariff;
            price.id = {};
            price.service = copy.id;
            price.validFrom = next.start;
            price.validTo = Date();
            price.act.clear();
            INSIEME_TRY(transaction.insert(price));
        }
    }
    for (const AbsenceRule &rule : absenceRulesOf(records, id)) {
        if (!inForce(rule.validFrom, rule.validTo, agreement->end)
            || (!rule.service.isNull() && !services.contains(rule.service.uuid())))
            continue;
        AbsenceRule copy = rule;
        copy.id = {};
        copy.agreement = next.id;
        copy.service = services.value(rule.service.uuid());
        copy.validFrom = copy.validTo = Date();
        INSIEME_TRY(transaction.insert(copy));
    }
    return next.id;
}

} // namespace insieme
