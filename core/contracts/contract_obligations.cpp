// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/contract_obligations.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/contracts/act.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/service.h"
#include "core/record/amount.h"
#include "core/record/display.h"
#include "core/registry/operator.h"
#include "core/registry/organisation.h"

#include <QCoreApplication>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ContractObligations)
};

constexpr int week[] = {7};
constexpr int twoWeeks[] = {14, 3};
constexpr int threeMonths[] = {90, 30};
constexpr int month[] = {30};

// A term with an hour stands as the notice says, also on a Sunday.
constexpr ObligationKind opportunityKinds[] = {
    {"opportunity_deadline", "contracts", QT_TRANSLATE_NOOP("Obligation", "Offer to hand in"), DayRule::AsWritten,
     twoWeeks},
    {"opportunity_questions", "contracts", QT_TRANSLATE_NOOP("Obligation", "Last day for questions"),
     DayRule::AsWritten, week, 0},
    {"opportunity_outcome", "contracts", QT_TRANSLATE_NOOP("Obligation", "Outcome to ask for"), DayRule::MovesLater,
     week},
};
constexpr ObligationKind unitKinds[] = {
    {"unit_authorisation", "contracts", QT_TRANSLATE_NOOP("Obligation", "Authorisation expires"), DayRule::AsWritten,
     threeMonths},
    {"unit_accreditation", "contracts", QT_TRANSLATE_NOOP("Obligation", "Accreditation expires"), DayRule::AsWritten,
     threeMonths},
};
constexpr ObligationKind tariffKinds[] = {
    {"tariff_end", "contracts", QT_TRANSLATE_NOOP("Obligation", "Tariff ends"), DayRule::AsWritten, month, 0},
    {"tariff_proposed", "contracts", QT_TRANSLATE_NOOP("Obligation", "Proposed tariff to be agreed"),
     DayRule::AsWritten, month},
};
constexpr ObligationKind actKinds[] = {
    {"act_draft", "contracts", QT_TRANSLATE_NOOP("Obligation", "Act to be registered"), DayRule::AsWritten,
     threeMonths},
};
constexpr ObligationKind stepKinds[] = {
    {"renewal_step", "contracts", QT_TRANSLATE_NOOP("Obligation", "Step to the renewal"), DayRule::MovesEarlier, week},
};
constexpr ObligationKind serviceKinds[] = {
    {"service_account", "contracts", QT_TRANSLATE_NOOP("Obligation", "Presences and account of a month"),
     DayRule::MovesLater, week},
    {"service_end", "contracts", QT_TRANSLATE_NOOP("Obligation", "Service ends"), DayRule::AsWritten, threeMonths, 0},
};

/// Days after the term for offers in which an outcome is usually known; then it is asked for.
constexpr int outcomeDays = 60;

void offerOpportunity(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &opportunity = *static_cast<const Opportunity *>(record);
    if (opportunity.status > OpportunityStatus::Submitted || opportunity.decision == ParticipationDecision::Decline)
        return;
    const QString body = titleIn(context, describe<Organisation>(), opportunity.body.uuid());
    const QString which = body.isEmpty() ? opportunity.subject : opportunity.subject + QStringLiteral(", ") + body;
    const auto add = [&](int kind, const LocalMinute &when) {
        if (!stated(when.day))
            return;
        Obligation obligation{.kind = &opportunityKinds[kind], .written = when.day, .which = which};
        obligation.minute = when.minute;
        obligation.why = opportunity.decision ? Texts::tr("Decided to take part.")
                                              : Texts::tr("Whether to take part is not decided yet.");
        obligations.push_back(std::move(obligation));
    };
    if (opportunity.status == OpportunityStatus::Submitted) {
        if (stated(opportunity.deadline.day) && !stated(opportunity.outcomeOn))
            obligations.push_back(
                {.kind = &opportunityKinds[2],
                 .written = opportunity.deadline.day + Days(outcomeDays),
                 .which = which,
                 .why = elided(Texts::tr("Handed in; the term was %1.").arg(italianText(opportunity.deadline.day)))});
        return;
    }
    add(0, opportunity.deadline);
    add(1, opportunity.questionsBy);
}

void offerUnit(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &unit = *static_cast<const ServiceUnit *>(record);
    if (!unit.active)
        return;
    if (stated(unit.authorisedUntil))
        obligations.push_back(
            {.kind = &unitKinds[0], .written = unit.authorisedUntil, .which = unit.name, .why = unit.authorisation});
    if (stated(unit.accreditedUntil))
        obligations.push_back(
            {.kind = &unitKinds[1], .written = unit.accreditedUntil, .which = unit.name, .why = unit.accreditation});
}

void offerTariff(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &tariff = *static_cast<const Tariff *>(record);
    if (!tariff.proposed && !stated(tariff.validTo))
        return;
    obligations.push_back(
        {.kind = &tariffKinds[tariff.proposed ? 1 : 0],
         .written = tariff.proposed ? tariff.validFrom : tariff.validTo,
         .which = titleIn(context, describe<Service>(), tariff.service.uuid()),
         .why = elided(Texts::tr("%1 from %2.").arg(amountText(tariff.total()), italianText(tariff.validFrom)))});
}

void offerStep(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &step = *static_cast<const RenewalStep *>(record);
    if (stated(step.doneOn) || !stated(step.dueOn))
        return;
    Obligation obligation{.kind = &stepKinds[0], .written = step.dueOn, .owner = step.owner.uuid(), .what = step.name};
    obligation.which = titleIn(context, describe<Agreement>(), step.agreement.uuid());
    if (step.daysBefore)
        obligation.why = Texts::tr("%n day(s) before the notice.", nullptr, static_cast<int>(*step.daysBefore));
    obligation.aboutTable = QLatin1String(describe<Agreement>().table);
    obligation.aboutId = step.agreement.uuid();
    obligations.push_back(std::move(obligation));
}

void offerService(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &service = *static_cast<const Service *>(record);
    if (stated(service.validTo)) {
        Obligation end{.kind = &serviceKinds[1], .written = service.validTo, .which = service.name};
        end.aboutTable = QLatin1String(describe<Agreement>().table);
        end.aboutId = service.agreement.uuid();
        obligations.push_back(std::move(end));
    }
    if (!stated(service.accountedTo) || (stated(service.validTo) && !(service.accountedTo < service.validTo)))
        return;
    const Date first = service.accountedTo + Days(1);
    Obligation obligation{.kind = &serviceKinds[0], .written = first.end_of_month() + Days(accountTermDays)};
    obligation.which = service.name;
    if (const QString agreement = titleIn(context, describe<Agreement>(), service.agreement.uuid());
        !agreement.isEmpty())
        obligation.which += QStringLiteral(", ") + agreement;
    obligation.why = elided(Texts::tr("The accounts are closed up to %1.").arg(italianText(service.accountedTo)));
    obligation.aboutTable = QLatin1String(describe<Agreement>().table);
    obligation.aboutId = service.agreement.uuid();
    obligations.push_back(std::move(obligation));
}

/// A draft that nobody registers changes nothing: the agreement ends, or goes on as it was.
void offerAct(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &act = *static_cast<const AgreementAct *>(record);
    const Date day = stated(act.effectiveFrom) ? act.effectiveFrom
        : isExtension(act.kind)                ? act.previousEnd
                                               : act.signedOn;
    if (act.status != ActStatus::Draft || !stated(day))
        return;
    Obligation obligation{.kind = &actKinds[0], .written = day};
    obligation.which = titleIn(context, describe<Agreement>(), act.agreement.uuid());
    obligation.why = act.reason;
    obligation.aboutTable = QLatin1String(describe<Agreement>().table);
    obligation.aboutId = act.agreement.uuid();
    obligations.push_back(std::move(obligation));
}

} // namespace

void addContractObligations(Catalogue &catalogue)
{
    catalogue.obligations.push_back({&describe<Opportunity>(), opportunityKinds, offerOpportunity});
    catalogue.obligations.push_back({&describe<ServiceUnit>(), unitKinds, offerUnit});
    catalogue.obligations.push_back({&describe<Tariff>(), tariffKinds, offerTariff});
    catalogue.obligations.push_back({&describe<RenewalStep>(), stepKinds, offerStep});
    catalogue.obligations.push_back({&describe<AgreementAct>(), actKinds, offerAct});
    catalogue.obligations.push_back({&describe<Service>(), serviceKinds, offerService});
}

} // namespace insieme
