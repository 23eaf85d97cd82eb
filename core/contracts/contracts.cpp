// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/contracts.h"

#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "core/contracts/contract_obligations.h"
#include "core/contracts/extension.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/presence.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/service.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"
#include "core/store/records.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using Findings = QList<Finding>;

/// Contracted ≤ accredited ≤ authorised, whichever of the two records was touched.
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

void tariffsDoNotOverlap(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto tariff = records.load(Id<Tariff>(id));
    if (!tariff)
        return;
    for (const QString &text : overlappingTariffs(tariffsOf(records, tariff->service)))
        findings.append({&type, id, text});
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
            {&type, id, Texts::tr("The same user has two sheets for %1.").arg(isoText(presence->month).left(7))});
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
    Id<Agreement> key(id);
    if (&type == &describe<Service>()) {
        const auto service = records.load(Id<Service>(id));
        if (!service)
            return;
        key = service->agreement;
    }
    const auto agreement = records.load(key);
    if (!agreement || !isBinding(agreement->status))
        return;
    QStringList names;
    qint64 places = 0;
    bool all = true;
    for (const Service &service : servicesOf(records, key)) {
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
                         Texts::tr("The registered extensions end on %1, the agreement on %2.")
                             .arg(italianText(latest), italianText(agreement->end))});
}

void extensionIsAllowed(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto act = records.load(Id<AgreementAct>(id));
    if (!act || act->status != ActStatus::Registered || !isExtension(act->kind))
        return;
    const auto agreement = records.load(act->agreement);
    if (!agreement)
        return;
    for (const CheckItem &item : extensionChecks(records, *agreement, *act)) {
        if (item.level == CheckItem::Level::Blocked)
            findings.append({&type, id, QStringLiteral("%1: %2").arg(item.what, item.fact)});
    }
}

/// Whether the same cooperatives have the same shares on the same days, in whatever order the rows are. A cooperative
/// that was entered twice and made one is the same: its old record is gone, and the row kept its id.
bool sameShares(const Records &records, const Agreement &a, const Agreement &b)
{
    if (a.shares.size() != b.shares.size())
        return false;
    const auto comparable = [](AgreementShare share) {
        share.id = {};
        share.agreement = {};
        share.reason.clear();
        return share;
    };
    std::vector<AgreementShare> rest = b.shares;
    for (AgreementShare row : a.shares) {
        if (!records.exists(describe<Cooperative>(), row.cooperative.uuid())) {
            const auto now =
                std::find_if(rest.begin(), rest.end(), [&](const auto &each) { return each.id == row.id; });
            if (now != rest.end())
                row.cooperative = now->cooperative;
        }
        const auto at = std::find_if(rest.begin(), rest.end(),
                                     [&](const auto &each) { return comparable(each) == comparable(row); });
        if (at == rest.end())
            return false;
        rest.erase(at);
    }
    return true;
}

/// The terms of a signed agreement change through registered acts only, and it is not removed. Going back to a draft is
/// allowed, by itself.
QStringList signedTermsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord)
        return {};
    const auto &before = *static_cast<const Agreement *>(beforeRecord);
    if (!afterRecord && isBinding(before.status))
        return {Texts::tr("The agreement is signed: it is not removed. Set it back to draft first, if it was never "
                          "signed. Nothing was changed.")};
    if (!afterRecord)
        return {};
    const auto &after = *static_cast<const Agreement *>(afterRecord);
    if (!isBinding(before.status))
        return {};
    std::vector<Agreement> foreseen; // what each registered act makes of the agreement
    for (const AgreementAct &act : actsOf(records, before.id)) {
        if (act.status != ActStatus::Registered)
            continue;
        if (auto outcome = withAct(before, act))
            foreseen.push_back(std::move(*outcome));
    }
    const RecordType &type = describe<Agreement>();
    static constexpr const char *terms[] = {"kind",       "consortium_id", "body_id",          "start_date",
                                            "end_date",   "renewable",     "extension_months", "amount",
                                            "net_amount", "max_amount",    "vat_regime",       "places",
                                            "signed_on",  "cig",           "notice_days",      "notice_months"};
    QStringList changed;
    for (const char *column : terms) {
        const Field &field = *findField(type, QLatin1String(column));
        if (field.ops->same(field.at(const_cast<Agreement *>(&before)), field.at(const_cast<Agreement *>(&after))))
            continue;
        const auto says = [&](const Agreement &outcome) {
            return field.ops->same(field.at(const_cast<Agreement *>(&outcome)),
                                   field.at(const_cast<Agreement *>(&after)));
        };
        if (std::any_of(foreseen.begin(), foreseen.end(), says))
            continue;
        // A party that was entered twice and made one: its old record is gone, and it is the same party.
        const Value party = field.ops->get(field.at(const_cast<Agreement *>(&before)));
        const auto *was = std::get_if<QUuid>(&party);
        if (was && field.ops->target && !records.exists(field.ops->target(), *was))
            continue;
        changed << type.label(field);
    }
    const auto shared = [&](const Agreement &outcome) { return sameShares(records, outcome, after); };
    if (!shared(before) && std::none_of(foreseen.begin(), foreseen.end(), shared))
        changed << Texts::tr("the shares of the cooperatives");
    if (changed.isEmpty())
        return {};
    return {
        Texts::tr("The agreement is signed: %1 can be changed by an act only (extension, modification, substitution, "
                  "correction), or after the agreement is set back to draft. Nothing was changed.")
            .arg(changed.join(QStringLiteral(", ")))};
}

/// The sheets of a month whose account is closed stay as they are.
QStringList closedMonthsStay(const Records &records, const void *beforeRecord, const void *)
{
    if (!beforeRecord)
        return {};
    const auto &before = *static_cast<const Presence *>(beforeRecord);
    const auto user = records.load(before.user);
    const auto service = user ? records.load(user->service) : tl::unexpected(user.error());
    if (!service || !stated(service->accountedTo) || !stated(before.month) || service->accountedTo < before.month)
        return {};
    return {Texts::tr("The account of %1 is closed: open the month again before its presences are changed. Nothing was "
                      "changed.")
                .arg(isoText(before.month).left(7))};
}

QStringList registeredActsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord)
        return {};
    const auto &before = *static_cast<const AgreementAct *>(beforeRecord);
    if (before.status != ActStatus::Registered)
        return {};
    if (!afterRecord)
        return {Texts::tr("A registered act is not removed: the terms of the agreement come from it. Undo its "
                          "registration, or correct it with another act. Nothing was changed.")};
    AgreementAct after = *static_cast<const AgreementAct *>(afterRecord);
    after.notes = before.notes;
    // A cooperative that was entered twice and made one.
    for (auto member : {&AgreementAct::leaving, &AgreementAct::entering}) {
        if (!(before.*member).isNull() && !records.exists(describe<Cooperative>(), (before.*member).uuid()))
            after.*member = before.*member;
    }
    if (after == before)
        return {};
    after.status = before.status;
    if (after == before)
        return {};
    return {Texts::tr("A registered act is not changed; set it back to draft first. Nothing was changed.")};
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

    using enum Guard::Strength;
    catalogue.guards.push_back({"service_places",
                                QT_TRANSLATE_NOOP("Guard", "places contracted, accredited, authorised"),
                                Never,
                                {unit, service},
                                placesAreAllowed});
    catalogue.guards.push_back(
        {"tariff_days", QT_TRANSLATE_NOOP("Guard", "one tariff on a day"), Never, {tariff}, tariffsDoNotOverlap});
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
    catalogue.changeRules.push_back({agreement, signedTermsStay});
    catalogue.changeRules.push_back({act, registeredActsStay});
    catalogue.changeRules.push_back({presence, closedMonthsStay});
    addContractObligations(catalogue);
}

} // namespace insieme
