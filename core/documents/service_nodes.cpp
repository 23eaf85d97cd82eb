// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/service_nodes.h"

#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "core/contracts/contract_values.h"
#include "core/contracts/presence.h"
#include "core/contracts/service.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme::documents {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ServiceNodes)
};

Merged listOf(const QString &label, MergeNodePtr shape, std::vector<MergeNodePtr> rows)
{
    return {Merged::Kind::List, {}, label, {}, {}, std::move(rows), std::move(shape), Disclosure::Public};
}

/// "dal 1° al 2° giorno": deeds are Italian whatever the program speaks.
QString daysInWords(const AbsenceRule &rule)
{
    if (rule.toDay)
        return *rule.toDay == rule.fromDay ? QStringLiteral("%1° giorno").arg(rule.fromDay)
                                           : QStringLiteral("dal %1° al %2° giorno").arg(rule.fromDay).arg(*rule.toDay);
    return rule.fromDay == 1 ? QStringLiteral("ogni giorno") : QStringLiteral("dal %1° giorno").arg(rule.fromDay);
}

MergeNodePtr ruleNode(const Records &records, const AbsenceRule &rule, const Context &context)
{
    auto node = std::make_shared<RecordNode>(records, AnyRecord::of(rule), context);
    node->extra.insert(QStringLiteral("giorni"), scalarNode(Texts::tr("Days"), daysInWords(rule)));
    return node;
}

/// Of a part that every row states; nothing when one does not.
template<class Part> std::optional<qint64> totalOf(const std::vector<AgreementShare> &shares, Part part)
{
    qint64 sum = 0;
    for (const AgreementShare &share : shares) {
        const std::optional<qint64> value = part(share);
        if (!value || __builtin_add_overflow(sum, *value, &sum))
            return {};
    }
    return shares.empty() ? std::nullopt : std::optional(sum);
}

/// What the shares are together: places where all run side by side, parts of a whole where it is the same one, too.
void addTotals(RecordNode &root, const std::vector<AgreementShare> &shares)
{
    using Share = AgreementShare;
    const auto same = [&shares](auto Share::*part) {
        return std::all_of(shares.begin(), shares.end(),
                           [&](const Share &each) { return each.*part == shares.front().*part; });
    };
    const bool sideBySide = same(&Share::validFrom) && same(&Share::validTo);
    std::optional<qint64> percent, places;
    if (sideBySide && same(&Share::service))
        percent = totalOf(shares, [](const Share &each) {
            return each.percent ? std::optional(each.percent->basisPoints) : std::nullopt;
        });
    if (sideBySide)
        places = totalOf(shares, [](const Share &each) { return each.places; });
    const auto amount = totalOf(
        shares, [](const Share &each) { return each.amount ? std::optional(each.amount->cents) : std::nullopt; });
    const auto add = [&root](const char *name, const QString &label, Value value) {
        root.extra.insert(QLatin1String(name), scalarNode(label, std::move(value)));
    };
    add("totale_quote", Texts::tr("Shares in all"), percent ? Value(Percent{*percent}) : Value());
    add("totale_posti", Texts::tr("Places in all"), places ? Value(*places) : Value());
    add("totale_importi", Texts::tr("Amounts in all"), amount ? Value(Money{*amount}) : Value());
    add("totali_cooperative", Texts::tr("The shares have a total"), percent || places || amount);
}

MergeNodePtr yearNode(int year, const std::optional<Money> &value)
{
    auto node = std::make_shared<MapNode>();
    node->values.insert(QStringLiteral("anno"), scalarNode(Texts::tr("Year"), QString::number(year)));
    node->values.insert(QStringLiteral("importo"), scalarNode(Texts::tr("Amount"), value ? Value(*value) : Value()));
    return node;
}

template<class R> MergeNodePtr nodeOf(const Records &records, const R &record, const Context &context)
{
    return std::make_shared<RecordNode>(records, AnyRecord::of(record), context);
}

/// The value of a year of the agreement at the tariffs of its deed.
Money valueOf(const std::vector<PricedService> &services, const Records &records, const Agreement &agreement, int year)
{
    const auto of = static_cast<unsigned short>(year);
    const Date from = std::max(agreement.start, Date(of, 1, 1)), to = std::min(agreement.end, Date(of, 12, 31));
    const bool priced = std::any_of(services.begin(), services.end(),
                                    [](const PricedService &each) { return !contractedLevels(each).empty(); });
    Money sum;
    for (const MonthValue &month : priced ? forecast(services, from, to) : monthlyValue(records, agreement, from, to))
        sum = sum + month.value;
    return sum;
}

bool ofTerms(const AgreementAct &act)
{
    return act.kind == ActKind::Modification || act.kind == ActKind::Correction;
}

/// The deed has nothing for the days after the end that it agreed.
bool goesBeyondTheEnd(const AgreementAct &act)
{
    return isExtension(act.kind) && (!stated(act.previousEnd) || act.previousEnd < effectOf(act));
}

bool changesAmount(const AgreementAct &act)
{
    return act.newAmount || act.newMaxAmount || act.newNetAmount;
}

bool changesPlaces(const AgreementAct &act)
{
    return act.newPlaces || act.servicePlaces;
}

bool bringsTariffs(const AgreementAct &act)
{
    return act.kind == ActKind::PriceRevision || (ofTerms(act) && changesAmount(act)) || goesBeyondTheEnd(act);
}

bool bringsRules(const AgreementAct &act)
{
    return (ofTerms(act) && !changesTerms(act)) || goesBeyondTheEnd(act);
}

bool bringsShares(const AgreementAct &act)
{
    return act.kind == ActKind::Substitution || act.newAmount || changesPlaces(act);
}

} // namespace

DeedTerms::DeedTerms(const Records &records, const Agreement &agreement, const Date &today)
    : m_agreement(agreement)
{
    if (!stated(agreement.signedOn)) {
        m_day = stated(agreement.end) && agreement.end < today ? agreement.end : today;
        return;
    }
    m_day = stated(agreement.start) ? std::max(agreement.signedOn, agreement.start) : agreement.signedOn;
    std::set<std::pair<Date, QString>> named; // days of acts with their numbers
    for (const AgreementAct &act : actsOf(records, agreement.id)) {
        if (act.status != ActStatus::Registered)
            continue;
        const Date day = effectOf(act);
        if (!stated(day))
            continue;
        if (bringsShares(act))
            m_shares.insert(day);
        if (bringsTariffs(act))
            m_tariffs.insert(day);
        else if (!act.number.isEmpty())
            named.emplace(day, act.number);
        if (bringsRules(act))
            m_rules.insert(day);
    }
    if (!named.empty()) {
        for (const Service &service : servicesOf(records, agreement.id)) {
            for (const Tariff &tariff : tariffsOf(records, service.id)) {
                if (!tariff.proposed && named.contains({tariff.validFrom, tariff.act}))
                    m_tariffs.insert(tariff.validFrom);
            }
        }
    }
    for (const AgreementShare &share : agreement.shares) {
        if (!share.reason.isEmpty() && stated(share.validFrom))
            m_shares.insert(share.validFrom);
    }
}

bool DeedTerms::states(const Date &from, const Date &to, const Days &later) const
{
    if (stated(to) && to < m_day)
        return false;
    return !stated(from) || !(m_day < from) || !later.contains(from);
}

/// Rows that what was agreed afterwards ended go on until the next one that the deed states in their place, if any.
template<class Row, class Same> void DeedTerms::restoreEnds(std::vector<Row> &rows, const Days &later, Same same) const
{
    const boost::gregorian::days one(1);
    for (Row &row : rows) {
        if (!stated(row.validTo) || !later.contains(row.validTo + one))
            continue;
        Date end;
        for (const Row &next : rows) {
            if (stated(next.validFrom) && row.validTo < next.validFrom && same(row, next)
                && (!stated(end) || next.validFrom <= end))
                end = next.validFrom - one;
        }
        row.validTo = end;
    }
}

std::vector<Tariff> DeedTerms::tariffs(std::vector<Tariff> ofService) const
{
    std::erase_if(ofService, [this](const Tariff &tariff) {
        return tariff.proposed || !states(tariff.validFrom, tariff.validTo, m_tariffs);
    });
    restoreEnds(ofService, m_tariffs, [](const Tariff &a, const Tariff &b) {
        return a.unit == b.unit && a.intensity.compare(b.intensity, Qt::CaseInsensitive) == 0;
    });
    return ofService;
}

std::vector<AbsenceRule> DeedTerms::rules(std::vector<AbsenceRule> rules) const
{
    std::erase_if(rules, [this](const AbsenceRule &rule) { return !states(rule.validFrom, rule.validTo, m_rules); });
    restoreEnds(rules, m_rules, [](const AbsenceRule &a, const AbsenceRule &b) {
        const bool shareADay = (!a.toDay || b.fromDay <= *a.toDay) && (!b.toDay || a.fromDay <= *b.toDay);
        return a.service == b.service && a.status == b.status && shareADay;
    });
    return rules;
}

std::vector<size_t> DeedTerms::positionsOfShares() const
{
    std::vector<size_t> rows;
    for (size_t i = 0; i < m_agreement.shares.size(); ++i) {
        const AgreementShare &share = m_agreement.shares[i];
        if (states(share.validFrom, share.validTo, m_shares))
            rows.push_back(i);
    }
    return rows;
}

std::vector<AgreementShare> DeedTerms::shares() const
{
    std::vector<AgreementShare> shares;
    for (const size_t row : positionsOfShares())
        shares.push_back(m_agreement.shares[row]);
    restoreEnds(shares, m_shares, [](const AgreementShare &a, const AgreementShare &b) {
        return a.cooperative == b.cooperative && a.service == b.service;
    });
    return shares;
}

void addServices(RecordNode &root, const Records &records, const Agreement &agreement, const Context &context)
{
    std::vector<MergeNodePtr> services, tariffs, rules, years, users, shares;
    const DeedTerms terms(records, agreement, context.today);
    std::vector<PricedService> priced = pricedServices(records, agreement.id);
    for (PricedService &each : priced) {
        services.push_back(nodeOf(records, each.service, context));
        each.tariffs = terms.tariffs(std::move(each.tariffs));
        for (const Tariff &tariff : each.tariffs)
            tariffs.push_back(nodeOf(records, tariff, context));
        for (const ServiceUser &user : usersOf(records, each.service.id)) {
            if (inForce(user.admittedOn, user.dischargedOn, terms.day()))
                users.push_back(nodeOf(records, user, context));
        }
    }
    for (const AbsenceRule &rule : terms.rules(absenceRulesOf(records, agreement.id)))
        rules.push_back(ruleNode(records, rule, context));
    const std::vector<AgreementShare> executed = terms.shares();
    for (const AgreementShare &share : executed)
        shares.push_back(nodeOf(records, share, context));
    addTotals(root, executed);
    if (stated(agreement.start) && stated(agreement.end)) {
        for (int year = agreement.start.year(); year <= agreement.end.year() && years.size() < 20; ++year) {
            if (const Money value = valueOf(priced, records, agreement, year); value.cents != 0)
                years.push_back(yearNode(year, value));
        }
    }
    const auto add = [&root](const char *name, Merged merged) { root.extra[QLatin1String(name)] = std::move(merged); };
    add("servizi", listOf(Texts::tr("Services"), nodeOf(records, Service(), context), std::move(services)));
    add("tariffe", listOf(Texts::tr("Tariffs"), nodeOf(records, Tariff(), context), std::move(tariffs)));
    add("regole_assenze", listOf(Texts::tr("Absence rules"), ruleNode(records, {}, context), std::move(rules)));
    add("tetto", listOf(Texts::tr("Value by year"), yearNode(0, {}), std::move(years)));
    add("utenti", listOf(Texts::tr("Users"), nodeOf(records, ServiceUser(), context), std::move(users)));
    const RecordType &type = describe<Agreement>();
    const Children &executors = *findChildren(type, u"shares");
    root.extra.insert(QLatin1String(executors.merge),
                      listOf(type.label(executors), nodeOf(records, AgreementShare(), context), std::move(shares)));
}

} // namespace insieme::documents
