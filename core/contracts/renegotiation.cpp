// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/renegotiation.h"

#include "core/contracts/rounding.h"
#include "core/contracts/tariff_days.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Renegotiation)
};

/// Days of opening among `days` calendar days of a service.
qint64 openDays(const Service &service, qint64 days)
{
    const qint64 year = service.yearDays.value_or(365);
    return year >= 365 ? days : (2 * days * year + 365) / (2 * 365);
}

struct Priced {
    Money health, social;
};

/// Places × days of one part under one tariff.
Priced priceOf(const Tariff &tariff, qint64 places, qint64 open, qint64 calendarDays)
{
    if (tariff.unit == TariffUnit::Month)
        return {shareOf(tariff.healthShare, places * calendarDays * 12, 365),
                shareOf(tariff.socialShare, places * calendarDays * 12, 365)};
    return {shareOf(tariff.healthShare, places * open, 1), shareOf(tariff.socialShare, places * open, 1)};
}

/// The days of opening of each part of a list of consecutive days: rounding the sums, not the parts, so that old and
/// new side count the same days however many steps they have.
class OpenDays {
public:
    explicit OpenDays(const Service &service)
        : m_service(service)
    {
    }
    qint64 next(qint64 calendarDays)
    {
        m_days += calendarDays;
        const qint64 sum = openDays(m_service, m_days);
        return sum - std::exchange(m_given, sum);
    }

private:
    const Service &m_service;
    qint64 m_days = 0, m_given = 0;
};

struct Side {
    Money health, social, lastPrice;
    TariffUnit unit = TariffUnit::Day;
    qint64 days = 0;
    bool gap = false;
};

Side sideOf(const PricedService &priced, const QString &intensity, const Date &from, const Date &to, qint64 places,
            bool proposed)
{
    Side side;
    OpenDays open(priced.service);
    for (const TariffDays &part : splitByTariff(priced.tariffs, intensity, from, to, proposed)) {
        const qint64 days = open.next(part.count());
        side.days += days;
        if (!part.tariff) {
            side.gap = true;
            continue;
        }
        const Priced price = priceOf(*part.tariff, places, days, part.count());
        side.health = side.health + price.health;
        side.social = side.social + price.social;
        side.lastPrice = part.tariff->total();
        side.unit = part.tariff->unit;
    }
    return side;
}

QStringList intensitiesOf(const std::vector<Tariff> &tariffs)
{
    QStringList result;
    for (const Tariff &tariff : tariffs) {
        if (tariff.unit != TariffUnit::Hour && !result.contains(tariff.intensity, Qt::CaseInsensitive))
            result << tariff.intensity;
    }
    if (result.size() > 1)
        result.removeAll(QString());
    return result;
}

/// The days of a service between two days.
std::pair<Date, Date> daysOf(const Service &service, const Date &from, const Date &to)
{
    return {stated(service.validFrom) && from < service.validFrom ? service.validFrom : from,
            stated(service.validTo) && service.validTo < to ? service.validTo : to};
}

void addDifference(std::vector<CooperativeDifference> &list, const std::vector<CooperativeAmount> &parts, bool after)
{
    for (const CooperativeAmount &part : parts) {
        auto known = std::find_if(list.begin(), list.end(), [&](const CooperativeDifference &each) {
            return each.cooperative == part.cooperative;
        });
        if (known == list.end()) {
            list.push_back({part.cooperative, {}, {}});
            known = list.end() - 1;
        }
        Money &value = after ? known->newValue : known->oldValue;
        value = value + part.amount;
    }
}

} // namespace

Renegotiation simulate(const Agreement &agreement, const std::vector<PricedService> &services, const Date &from,
                       const Date &to)
{
    Renegotiation result;
    result.from = from;
    result.to = to;
    for (const PricedService &priced : services) {
        const auto [first, last] = daysOf(priced.service, from, to);
        if (last < first)
            continue;
        if (!priced.service.places) {
            result.findings << Texts::tr("%1: the contracted places are not stated.").arg(priced.service.name);
            continue;
        }
        if (std::any_of(priced.tariffs.begin(), priced.tariffs.end(),
                        [](const Tariff &tariff) { return tariff.unit == TariffUnit::Hour; }))
            result.findings << Texts::tr("%1: tariffs by the hour are not simulated.").arg(priced.service.name);
        const QStringList levels = intensitiesOf(priced.tariffs);
        if (levels.size() > 1)
            result.findings << Texts::tr("%1: the places are divided evenly among %2 levels of intensity.")
                                   .arg(priced.service.name)
                                   .arg(levels.size());
        Money oldValue, newValue;
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const qint64 all = *priced.service.places, count = levels.size();
            RenegotiationLine line;
            line.service = priced.service.id;
            line.name = priced.service.name;
            line.intensity = levels[i];
            line.places = all / count + (i < all % count ? 1 : 0);
            const Side before = sideOf(priced, levels[i], first, last, line.places, false);
            const Side after = sideOf(priced, levels[i], first, last, line.places, true);
            if (before.gap)
                result.findings << Texts::tr("%1: on some of these days no tariff is in force.").arg(line.name);
            line.unit = after.unit;
            line.days = after.days;
            line.oldTariff = before.lastPrice;
            line.newTariff = after.lastPrice;
            line.oldHealth = before.health;
            line.oldSocial = before.social;
            line.newHealth = after.health;
            line.newSocial = after.social;
            oldValue = oldValue + line.oldValue();
            newValue = newValue + line.newValue();
            result.oldHealth = result.oldHealth + line.oldHealth;
            result.oldSocial = result.oldSocial + line.oldSocial;
            result.newHealth = result.newHealth + line.newHealth;
            result.newSocial = result.newSocial + line.newSocial;
            result.lines.push_back(line);
        }
        const auto before = splitAmongCooperatives(agreement, priced.service.name, first, last, oldValue);
        if (before.empty())
            result.findings << incompleteShares(agreement, priced.service.name, first, last);
        addDifference(result.cooperatives, before, false);
        addDifference(result.cooperatives,
                      splitAmongCooperatives(agreement, priced.service.name, first, last, newValue), true);
    }
    result.findings.removeDuplicates();
    return result;
}

std::vector<PricedService> pricedServices(const Records &records, const Id<Agreement> &agreement)
{
    std::vector<PricedService> result;
    for (const Service &service : servicesOf(records, agreement))
        result.push_back({service, tariffsOf(records, service.id)});
    return result;
}

Result<Renegotiation> simulate(const Records &records, const Id<Agreement> &id, const Date &from, const Date &to)
{
    const auto agreement = records.load(id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (!stated(from) || !stated(to) || to < from)
        return fail(Error::Code::Invalid, Texts::tr("The last day of the simulation is before the first."));
    return simulate(*agreement, pricedServices(records, id), from, to);
}

std::vector<MonthValue> forecast(const std::vector<PricedService> &services, const Date &from, const Date &to)
{
    std::vector<MonthValue> result;
    if (!stated(from) || !stated(to))
        return result;
    // What is worth up to the end of each month: the months then sum to the whole, however days and cents round.
    const auto until = [&](const Date &last) {
        Money sum;
        for (const PricedService &priced : services) {
            const auto [begin, end] = daysOf(priced.service, from, last);
            const QStringList levels = intensitiesOf(priced.tariffs);
            if (end < begin || !priced.service.places)
                continue;
            for (qsizetype i = 0; i < levels.size(); ++i) {
                const qint64 all = *priced.service.places, count = levels.size();
                const Side side = sideOf(priced, levels[i], begin, end, all / count + (i < all % count ? 1 : 0), false);
                sum = sum + side.health + side.social;
            }
        }
        return sum;
    };
    Money before;
    for (Date first = from; !(to < first); first = first.end_of_month() + boost::gregorian::days(1)) {
        const Money now = until(to < first.end_of_month() ? to : first.end_of_month());
        result.push_back({Date(first.year(), first.month(), 1), now - before});
        before = now;
    }
    return result;
}

} // namespace insieme
