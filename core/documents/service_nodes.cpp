// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/service_nodes.h"

#include "core/agreements/agreement.h"
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

} // namespace

void addServices(RecordNode &root, const Records &records, const Agreement &agreement, const Context &context)
{
    std::vector<MergeNodePtr> services, tariffs, rules, years, users;
    const Date day = stated(agreement.end) && agreement.end < context.today ? agreement.end : context.today;
    for (const Service &service : servicesOf(records, agreement.id)) {
        services.push_back(nodeOf(records, service, context));
        for (const Tariff &tariff : tariffsOf(records, service.id)) {
            // A deed that is not signed yet states what will be paid; one in force what is paid from now on.
            if (!tariff.proposed && (!stated(tariff.validTo) || !(tariff.validTo < day)))
                tariffs.push_back(nodeOf(records, tariff, context));
        }
        for (const ServiceUser &user : usersOf(records, service.id)) {
            if (inForce(user.admittedOn, user.dischargedOn, day))
                users.push_back(nodeOf(records, user, context));
        }
    }
    for (const AbsenceRule &rule : absenceRulesOf(records, agreement.id)) {
        if (!stated(rule.validTo) || !(rule.validTo < day))
            rules.push_back(ruleNode(records, rule, context));
    }
    if (stated(agreement.start) && stated(agreement.end)) {
        for (int year = agreement.start.year(); year <= agreement.end.year() && years.size() < 20; ++year) {
            Money sum;
            const auto of = static_cast<unsigned short>(year);
            for (const MonthValue &month : monthlyValue(records, agreement, Date(of, 1, 1), Date(of, 12, 31)))
                sum = sum + month.value;
            if (sum.cents != 0)
                years.push_back(yearNode(year, sum));
        }
    }
    const auto add = [&root](const char *name, Merged merged) {
        root.extra.insert(QLatin1String(name), std::move(merged));
    };
    add("servizi", listOf(Texts::tr("Services"), nodeOf(records, Service(), context), std::move(services)));
    add("tariffe", listOf(Texts::tr("Tariffs"), nodeOf(records, Tariff(), context), std::move(tariffs)));
    add("regole_assenze", listOf(Texts::tr("Absence rules"), ruleNode(records, {}, context), std::move(rules)));
    add("tetto", listOf(Texts::tr("Value by year"), yearNode(0, {}), std::move(years)));
    add("utenti", listOf(Texts::tr("Users"), nodeOf(records, ServiceUser(), context), std::move(users)));
}

} // namespace insieme::documents
