// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/signed_terms.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/calendar/intervals.h"
#include "core/contracts/act.h"
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

/// Whether the instalments are the same but for their days and their ids, which an act writes anew.
bool sameInstalments(const Agreement &a, const Agreement &b)
{
    const auto comparable = [](Instalment row) {
        row.id = {};
        row.agreement = {};
        row.dueOn = {};
        return row;
    };
    return std::equal(a.instalments.begin(), a.instalments.end(), b.instalments.begin(), b.instalments.end(),
                      [&](const Instalment &x, const Instalment &y) { return comparable(x) == comparable(y); });
}

std::vector<AgreementAct> registeredActs(const Records &records, const Id<Agreement> &agreement)
{
    auto acts = actsOf(records, agreement);
    std::erase_if(acts, [](const AgreementAct &act) { return act.status != ActStatus::Registered; });
    return acts;
}

/// Labels of the columns in which two records differ.
QStringList changedColumns(const RecordType &type, std::span<const char *const> columns, const void *before,
                           const void *after)
{
    QStringList changed;
    for (const char *column : columns) {
        const Field &field = *findField(type, QLatin1String(column));
        if (!field.ops->same(field.at(const_cast<void *>(before)), field.at(const_cast<void *>(after))))
            changed << type.label(field);
    }
    return changed;
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
    for (const AgreementAct &act : registeredActs(records, before.id)) {
        if (auto outcome = withAct(before, act))
            foreseen.push_back(std::move(*outcome));
    }
    const RecordType &type = describe<Agreement>();
    static constexpr const char *terms[] = {"subject",        "kind",         "consortium_id",   "body_id",
                                            "start_date",     "end_date",     "renewable",       "extension_months",
                                            "amount",         "net_amount",   "max_amount",      "unit_cost",
                                            "vat_regime",     "stamp_regime", "payment_days",    "places",
                                            "signed_on",      "cig",          "procedure_start", "notice_days",
                                            "notice_months",  "weekly_hours", "total_hours",     "max_days",
                                            "report_cadence", "privacy_role", "court",           "price_revision",
                                            "consortium_fee"};
    static constexpr const char *facts[] = {"procedure_start", "variation_part"};
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
        // Facts of the deed that nobody had written down yet.
        const auto isFact = [column](const char *each) { return qstrcmp(each, column) == 0; };
        if (std::any_of(std::begin(facts), std::end(facts), isFact)
            && isNull(field.ops->get(field.at(const_cast<Agreement *>(&before)))))
            continue;
        // A party that was entered twice and made one: its old record is gone, and it is the same party.
        const Value party = field.ops->get(field.at(const_cast<Agreement *>(&before)));
        const auto *was = std::get_if<QUuid>(&party);
        if (was && field.ops->target && !records.exists(field.ops->target(), *was))
            continue;
        changed << type.label(field);
    }
    const auto agreed = [&](auto &&same) {
        return same(before) || std::any_of(foreseen.begin(), foreseen.end(), same);
    };
    if (!agreed([&](const Agreement &outcome) { return sameShares(records, outcome, after); }))
        changed << Texts::tr("the shares of the cooperatives");
    if (!agreed([&](const Agreement &outcome) { return sameInstalments(outcome, after); }))
        changed << Texts::tr("the instalments");
    if (changed.isEmpty())
        return {};
    return {
        Texts::tr("The agreement is signed: %1 can be changed by an act only (extension, modification, substitution, "
                  "correction), or after the agreement is set back to draft. Nothing was changed.")
            .arg(changed.join(QStringLiteral(", ")))};
}

/// The binding agreement of a service; nothing for one that is still a draft.
std::optional<Agreement> bindingAgreement(const Records &records, const Id<Agreement> &id)
{
    const auto agreement = records.load(id);
    return agreement && isBinding(agreement->status) ? std::optional(*agreement) : std::nullopt;
}

/// Services are added to a signed agreement while it is being recorded; what they are stays, their places change by an
/// act that names the service.
QStringList signedServicesStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord)
        return {};
    const auto &before = *static_cast<const Service *>(beforeRecord);
    if (!bindingAgreement(records, before.agreement))
        return {};
    if (!afterRecord)
        return {
            Texts::tr("The agreement of “%1” is signed: the service is not removed. Set the agreement back to draft "
                      "first, if it was never signed. Nothing was changed.")
                .arg(before.name)};
    const auto &after = *static_cast<const Service *>(afterRecord);
    static constexpr const char *terms[] = {"agreement_id", "name",       "unit_id", "year_days",
                                            "year_hours",   "valid_from", "valid_to"};
    const RecordType &type = describe<Service>();
    QStringList changed = changedColumns(type, terms, &before, &after);
    // A fact of the deed that nobody had written down yet.
    if (!before.yearHours)
        changed.removeAll(type.label(*findField(type, u"year_hours")));
    const auto acts = registeredActs(records, before.agreement);
    if (before.places != after.places && std::none_of(acts.begin(), acts.end(), [&](const AgreementAct &act) {
            return act.service == before.name && act.servicePlaces && act.servicePlaces == after.places;
        }))
        changed << type.label(*findField(type, u"places"));
    // An extension carries on what ends with the agreement.
    if (std::any_of(acts.begin(), acts.end(), [&](const AgreementAct &act) {
            return isExtension(act.kind) && stated(act.previousEnd) && stated(act.newEnd) && stated(before.validTo)
                && stated(after.validTo) && act.previousEnd == before.validTo && act.newEnd == after.validTo;
        }))
        changed.removeAll(type.label(*findField(type, u"valid_to")));
    // A unit that was entered twice and made one.
    if (!before.unit.isNull() && !records.exists(describe<ServiceUnit>(), before.unit.uuid()))
        changed.removeAll(type.label(*findField(type, u"unit_id")));
    if (changed.isEmpty())
        return {};
    return {Texts::tr("The agreement of “%1” is signed: %2 can be changed by an act only (of the places: an act that "
                      "names the service), or after the agreement is set back to draft. Nothing was changed.")
                .arg(before.name, changed.join(QStringLiteral(", ")))};
}

/// The first day on which a record with days of validity says something else; not stated: never. Two records of one
/// id, nullptr: not there.
template<class R, class Same> Date firstDayOfChange(const R *before, const R *after, Same &&sameTerms)
{
    const Date always(boost::gregorian::min_date_time);
    const auto from = [&always](const R &each) { return stated(each.validFrom) ? each.validFrom : always; };
    if (!before || !after)
        return before || after ? from(before ? *before : *after) : Date();
    if (!sameTerms(*before, *after) || from(*before) != from(*after))
        return std::min(from(*before), from(*after));
    const Date &x = before->validTo, &y = after->validTo;
    if (stated(x) == stated(y) && (!stated(x) || x == y))
        return {};
    const Date last = stated(x) && stated(y) ? std::min(x, y) : stated(x) ? x : y;
    return last + boost::gregorian::days(1);
}

/// What is paid changes on the day on which a registered act takes effect; a correction may also begin with the
/// agreement.
QStringList needsAct(const Records &records, const Id<Agreement> &id, const QString &what, const Date &from)
{
    const auto agreement = bindingAgreement(records, id);
    if (!agreement || !stated(from))
        return {};
    const Date day = stated(agreement->start) && from < agreement->start ? agreement->start : from;
    const auto acts = registeredActs(records, id);
    if (std::any_of(acts.begin(), acts.end(),
                    [&day](const AgreementAct &act) { return stated(act.effectiveFrom) && act.effectiveFrom == day; }))
        return {};
    return {elided(
        Texts::tr("The agreement is signed: %1 changes from %2 by a registered act only that takes effect on that "
                  "day (price revision, modification, correction), or after the agreement is set back to draft. "
                  "Nothing was changed.")
            .arg(what, italianText(day)))};
}

/// The first day of two rows of validity that share one; not stated: they share none.
template<class R> Date firstDayOfBoth(const R &a, const R &b)
{
    const auto both = calendar::common({a.validFrom, a.validTo}, {b.validFrom, b.validTo});
    if (!both)
        return {};
    return stated(both->from) ? both->from : Date(boost::gregorian::min_date_time);
}

/// New tariffs and rules are recorded with the agreement and never meet one of their own kind (tariff_days); one for a
/// single level or service takes the place of a general one from its first day on.
QStringList signedTariffsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    const auto *before = static_cast<const Tariff *>(beforeRecord), *after = static_cast<const Tariff *>(afterRecord);
    const auto service = records.load((before ? before : after)->service);
    if (!service)
        return {};
    const QString what = Texts::tr("the tariff of “%1”").arg(service->name);
    if (!before) {
        if (after->proposed || after->intensity.isEmpty())
            return {};
        for (const Tariff &other : tariffsOf(records, after->service)) {
            const Date from = other.proposed || !other.intensity.isEmpty() ? Date() : firstDayOfBoth(other, *after);
            if (QStringList refused = needsAct(records, service->agreement, what, from); !refused.isEmpty())
                return refused;
        }
        return {};
    }
    const auto inForceOnly = [](const Tariff *tariff) { return tariff && !tariff->proposed ? tariff : nullptr; };
    const auto sameTerms = [](Tariff a, Tariff b) {
        for (Tariff *each : {&a, &b}) {
            each->validFrom = each->validTo = {};
            each->act.clear();
            each->notes.clear();
        }
        return a == b;
    };
    return needsAct(records, service->agreement, what,
                    firstDayOfChange(inForceOnly(before), inForceOnly(after), sameTerms));
}

QStringList signedAbsenceRulesStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    const auto *before = static_cast<const AbsenceRule *>(beforeRecord);
    const auto *after = static_cast<const AbsenceRule *>(afterRecord);
    const auto what = [](const AbsenceRule &rule) {
        return Texts::tr("the rule for “%1”").arg(dayStatusList.label(static_cast<int>(rule.status)));
    };
    if (!before) {
        if (after->service.isNull())
            return {};
        for (const AbsenceRule &other : absenceRulesOf(records, after->agreement)) {
            const bool general = other.service.isNull() && other.status == after->status;
            const Date from = general ? firstDayOfBoth(other, *after) : Date();
            if (QStringList refused = needsAct(records, after->agreement, what(*after), from); !refused.isEmpty())
                return refused;
        }
        return {};
    }
    const auto sameTerms = [](AbsenceRule a, AbsenceRule b) {
        for (AbsenceRule *each : {&a, &b}) {
            each->validFrom = each->validTo = {};
            each->clause.clear();
        }
        return a == b;
    };
    return needsAct(records, before->agreement, what(*before), firstDayOfChange(before, after, sameTerms));
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

void addSignedTerms(Catalogue &catalogue)
{
    catalogue.changeRules.push_back({&describe<Agreement>(), signedTermsStay});
    catalogue.changeRules.push_back({&describe<AgreementAct>(), registeredActsStay});
    catalogue.changeRules.push_back({&describe<Service>(), signedServicesStay});
    catalogue.changeRules.push_back({&describe<Tariff>(), signedTariffsStay});
    catalogue.changeRules.push_back({&describe<AbsenceRule>(), signedAbsenceRulesStay});
}

} // namespace insieme
