// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/contracts.h"

#include "core/agreements/agreement.h"
#include "core/agreements/terms_on.h"
#include "core/base/elision.h"
#include "core/calendar/intervals.h"
#include "core/contracts/account.h"
#include "core/contracts/act.h"
#include "core/contracts/closed_accounts.h"
#include "core/contracts/contract_obligations.h"
#include "core/contracts/extension.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/presence.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/service.h"
#include "core/contracts/shares.h"
#include "core/contracts/signed_terms.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/store/records.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Findings = QList<Finding>;

/// Contracted ≤ accredited ≤ authorised, whichever of the two records was touched. What all agreements of a unit
/// contract together is told by contractChecks().
void placesAreAllowed(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    std::vector<QUuid> services;
    if (&type == &describe<Service>())
        services.push_back(id);
    else
        services = records.referring(describe<Service>(), "unit_id", id);
    for (const QUuid &each : services) {
        const auto service = records.load(Id<Service>(each));
        if (!service || service->unit.isNull())
            continue;
        const auto unit = records.load(service->unit);
        const auto agreement = records.load(service->agreement);
        if (!unit || !agreement || !isBinding(agreement->status))
            continue;
        for (const QString &text : placeFindings(*unit, service->places))
            findings.append({&type, id, text});
    }
}

/// The signed agreement that a touched agreement or service is about.
std::optional<Agreement> bindingAgreement(const Records &records, const RecordType &type, const QUuid &id)
{
    Id<Agreement> key(id);
    if (&type == &describe<Service>()) {
        const auto service = records.load(Id<Service>(id));
        if (!service)
            return std::nullopt;
        key = service->agreement;
    }
    const auto agreement = records.load(key);
    return agreement && isBinding(agreement->status) ? std::optional(*agreement) : std::nullopt;
}

/// In a signed agreement that names cooperatives, somebody executes every service on every day.
void sharesNameSomebody(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto agreement = bindingAgreement(records, type, id);
    if (!agreement || agreement->shares.empty() || !stated(agreement->start) || !stated(agreement->end))
        return;
    for (const Service &service : servicesOf(records, agreement->id)) {
        const auto days = calendar::common({agreement->start, agreement->end}, {service.validFrom, service.validTo});
        const auto nobody = days ? dayOfNobody(*agreement, service.name, days->from, days->to) : std::nullopt;
        if (nobody)
            findings.append(
                {&type, id,
                 elided(Texts::tr("Nobody is named for “%1” from %2.").arg(service.name, italianText(*nobody)))});
    }
}

/// The total that was written down when the last month was closed is the one of its account: also where the closing and
/// the sheets come from two desks.
void closedTotalIsThere(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto service = records.load(Id<Service>(id));
    if (!service || !stated(service->accountedTo) || !service->accountedTotal)
        return;
    const auto account = accountOf(records, service->id, service->accountedTo);
    if (account && !account->lines.empty() && account->total != *service->accountedTotal)
        findings.append({&type, id,
                         elided(Texts::tr("The month up to %1 was closed at %2; its account is %3.")
                                    .arg(italianText(service->accountedTo), amountText(*service->accountedTotal),
                                         amountText(account->total)))});
}

void tariffsDoNotOverlap(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto tariff = records.load(Id<Tariff>(id));
    if (!tariff)
        return;
    for (const QString &text : overlappingTariffs(tariffsOf(records, tariff->service)))
        findings.append({&type, id, text});
}

/// One rule decides a day: two of the same kind of day, of one service or of all, do not meet.
void absenceRulesDoNotMeet(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto rule = records.load(Id<AbsenceRule>(id));
    if (!rule)
        return;
    for (const AbsenceRule &other : absenceRulesOf(records, rule->agreement)) {
        const bool apart =
            (rule->toDay && *rule->toDay < other.fromDay) || (other.toDay && *other.toDay < rule->fromDay);
        if (other.id != rule->id && other.status == rule->status && other.service == rule->service && !apart
            && overlap(rule->validFrom, rule->validTo, other.validFrom, other.validTo))
            findings.append({&type, id,
                             Texts::tr("Two rules say what is paid for “%1” on the same days.")
                                 .arg(dayStatusList.label(static_cast<int>(rule->status)))});
    }
}

void presenceIsThereOnce(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto presence = records.load(Id<Presence>(id));
    if (!presence)
        return;
    int same = 0;
    for (const QUuid &other : records.referring(describe<Presence>(), "user_id", presence->user.uuid())) {
        const auto each = records.load(Id<Presence>(other));
        same += each && stated(each->month) && stated(presence->month) && each->month == presence->month;
    }
    if (same > 1)
        findings.append(
            {&type, id, Texts::tr("The same user has two sheets for %1.").arg(italianText(presence->month).mid(3))});
}

void ruleBelongsToItsAgreement(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto rule = records.load(Id<AbsenceRule>(id));
    if (!rule || rule->service.isNull())
        return;
    const auto service = records.load(rule->service);
    if (service && service->agreement != rule->agreement)
        findings.append({&type, id, Texts::tr("The absence rule names a service of another agreement.")});
}

/// A signed agreement whose services are known names the same services in its shares.
void sharesNameServices(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto agreement = bindingAgreement(records, type, id);
    if (!agreement)
        return;
    QStringList names;
    qint64 places = 0;
    bool all = true;
    for (const Service &service : servicesOf(records, agreement->id)) {
        names << service.name;
        if (service.places && inForce(service.validFrom, service.validTo, agreement->end))
            places += *service.places;
        all &= service.places.has_value();
    }
    if (names.isEmpty())
        return;
    for (const AgreementShare &share : agreement->shares) {
        if (!share.service.isEmpty() && !names.contains(share.service))
            findings.append(
                {&type, id,
                 Texts::tr("The shares name “%1”, which is no service of the agreement.").arg(share.service)});
    }
    if (all && agreement->places && places > *agreement->places)
        findings.append(
            {&type, id,
             Texts::tr("The services have %1 places, the agreement %2.").arg(places).arg(*agreement->places)});
}

/// The end of an agreement is the one that its latest registered extension says.
void endIsThatOfTheActs(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    Id<Agreement> key(id);
    if (&type == &describe<AgreementAct>()) {
        const auto act = records.load(Id<AgreementAct>(id));
        if (!act)
            return;
        key = act->agreement;
    }
    const auto agreement = records.load(key);
    if (!agreement)
        return;
    Date latest;
    for (const AgreementAct &act : actsOf(records, key)) {
        if (act.status == ActStatus::Registered && isExtension(act.kind) && stated(act.newEnd)
            && (!stated(latest) || latest < act.newEnd))
            latest = act.newEnd;
    }
    if (stated(latest) && isBinding(agreement->status) && !(stated(agreement->end) && agreement->end == latest))
        findings.append({&type, id,
                         elided(Texts::tr("The registered extensions end on %1, the agreement on %2.")
                                    .arg(italianText(latest), italianText(agreement->end)))});
}

void extensionIsAllowed(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto act = records.load(Id<AgreementAct>(id));
    if (!act || act->status != ActStatus::Registered || !isExtension(act->kind))
        return;
    const auto agreement = records.load(act->agreement);
    if (!agreement)
        return;
    for (const CheckItem &item : extensionChecks(records, *agreement, *act, act->signedOn)) {
        if (item.level == CheckItem::Level::Blocked)
            findings.append({&type, id, QStringLiteral("%1: %2").arg(item.what, item.fact)});
    }
}

} // namespace

void addContracts(Catalogue &catalogue)
{
    const RecordType *agreement = &describe<Agreement>();
    const RecordType *unit = &describe<ServiceUnit>(), *service = &describe<Service>(), *tariff = &describe<Tariff>();
    const RecordType *rule = &describe<AbsenceRule>(), *presence = &describe<Presence>();
    const RecordType *act = &describe<AgreementAct>();
    for (const RecordType *type : {&describe<Opportunity>(), unit, service, tariff, rule, &describe<ServiceUser>(),
                                   presence, act, &describe<RenewalStep>(), &describe<ProcurementCode>(),
                                   &describe<Threshold>(), &describe<PriceRevisionRule>(), &describe<PlanDefault>()})
        catalogue.types.push_back(type);

    knowTermsOfOtherDays();

    using enum Guard::Strength;
    catalogue.guards.push_back({"service_places",
                                QT_TRANSLATE_NOOP("Guard", "places contracted, accredited, authorised"),
                                Never,
                                {unit, service},
                                placesAreAllowed});
    catalogue.guards.push_back({"closed_total",
                                QT_TRANSLATE_NOOP("Guard", "a closed account is what it was"),
                                Never,
                                {service},
                                closedTotalIsThere});
    catalogue.guards.push_back({"share_days",
                                QT_TRANSLATE_NOOP("Guard", "somebody executes every service on every day"),
                                Complete,
                                {agreement, service},
                                sharesNameSomebody});
    catalogue.guards.push_back(
        {"tariff_days", QT_TRANSLATE_NOOP("Guard", "one tariff on a day"), Never, {tariff}, tariffsDoNotOverlap});
    catalogue.guards.push_back({"absence_rule_days",
                                QT_TRANSLATE_NOOP("Guard", "one absence rule for a day"),
                                Never,
                                {rule},
                                absenceRulesDoNotMeet});
    catalogue.guards.push_back({"presence_once",
                                QT_TRANSLATE_NOOP("Guard", "a day of presence is there once"),
                                Never,
                                {presence},
                                presenceIsThereOnce});
    catalogue.guards.push_back({"absence_rule_service",
                                QT_TRANSLATE_NOOP("Guard", "an absence rule belongs to its agreement"),
                                Never,
                                {rule},
                                ruleBelongsToItsAgreement});
    catalogue.guards.push_back({"share_services",
                                QT_TRANSLATE_NOOP("Guard", "shares name services of the agreement"),
                                Complete,
                                {agreement, service},
                                sharesNameServices});
    catalogue.guards.push_back({"extension_end",
                                QT_TRANSLATE_NOOP("Guard", "the end follows from the acts"),
                                Complete,
                                {agreement, act},
                                endIsThatOfTheActs});
    catalogue.guards.push_back({"extension_conditions",
                                QT_TRANSLATE_NOOP("Guard", "conditions of an extension"),
                                Complete,
                                {act},
                                extensionIsAllowed});
    addSignedTerms(catalogue);
    addClosedAccounts(catalogue);
    addContractObligations(catalogue);
}

} // namespace insieme
