// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/renegotiation.h"

#include "core/base/rounding.h"
#include "core/contracts/tariff_days.h"
#include "core/record/display.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Renegotiation)
};

/// Days between two, 29 February left out: a year has 365, whichever it is.
qint64 daysOfYears(const calendar::Interval &days)
{
    qint64 count = (days.to - days.from).days() + 1;
    for (int year = days.from.year(); year <= days.to.year(); ++year) {
        if (!boost::gregorian::gregorian_calendar::is_leap_year(static_cast<unsigned short>(year)))
            continue;
        const Date leapDay(static_cast<unsigned short>(year), 2, 29);
        count -= !(leapDay < days.from) && !(days.to < leapDay);
    }
    return count;
}

/// The part of a year's amount that falls into some of its days.
qint64 partOfYear(qint64 year, qint64 days)
{
    return (2 * days * year + 365) / (qint64(2) * 365);
}

struct Priced {
    Money health, social;
};

/// One part under one tariff: minutes, or places × days. A tariff by the month is paid for the days of each month, as
/// accounts count it.
Priced priceOf(const Tariff &tariff, const ContractedLevel &level, qint64 amount, const calendar::Interval &days)
{
    if (level.minutes)
        return {shareOf(tariff.healthShare, amount, 60), shareOf(tariff.socialShare, amount, 60)};
    if (tariff.unit == TariffUnit::Month) {
        Priced sum;
        for (Date first = days.from; !(days.to < first); first = first.end_of_month() + boost::gregorian::days(1)) {
            const Date last = std::min(days.to, first.end_of_month());
            const qint64 used = level.places * ((last - first).days() + 1), month = first.end_of_month().day();
            sum.health = sum.health + shareOf(tariff.healthShare, used, month);
            sum.social = sum.social + shareOf(tariff.socialShare, used, month);
        }
        return sum;
    }
    return {shareOf(tariff.healthShare, level.places * amount, 1),
            shareOf(tariff.socialShare, level.places * amount, 1)};
}

/// The days of opening, or the minutes, of each part of a list of consecutive days: rounding the sums, not the parts,
/// so that old and new side count the same however many steps they have.
class Amounts {
public:
    Amounts(const Service &service, const ContractedLevel &level)
        : m_service(service)
        , m_level(level)
    {
    }
    qint64 next(const TariffDays &part)
    {
        m_calendarDays += part.count();
        m_days += daysOfYears(part.days);
        const qint64 open = m_service.yearDays.value_or(365);
        const qint64 sum = m_level.minutes ? partOfYear(*m_level.minutes, m_days)
            : open >= 365                  ? m_calendarDays
                                           : partOfYear(open, m_days);
        return sum - std::exchange(m_given, sum);
    }

private:
    const Service &m_service;
    const ContractedLevel &m_level;
    qint64 m_days = 0, m_calendarDays = 0, m_given = 0;
};

struct Side {
    Money health, social, lastPrice;
    TariffUnit unit = TariffUnit::Day;
    qint64 amount = 0; ///< days of opening, or minutes
    bool gap = false;
};

Side sideOf(const PricedService &priced, const ContractedLevel &level, const Date &from, const Date &to, bool proposed)
{
    Side side;
    Amounts amounts(priced.service, level);
    for (const TariffDays &part : splitByTariff(priced.tariffs, level.intensity, from, to, proposed)) {
        const qint64 amount = amounts.next(part);
        side.amount += amount;
        if (!part.tariff || (part.tariff->unit == TariffUnit::Hour) != level.minutes.has_value()) {
            side.gap = true;
            continue;
        }
        const Priced price = priceOf(*part.tariff, level, amount, part.days);
        side.health = side.health + price.health;
        side.social = side.social + price.social;
        side.lastPrice = part.tariff->total();
        side.unit = part.tariff->unit;
    }
    return side;
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

void addPayer(std::vector<PayerDifference> &payers, const PayerDifference &more)
{
    auto known = std::find_if(payers.begin(), payers.end(), [&more](const PayerDifference &each) {
        return each.payer == more.payer && each.organisation == more.organisation;
    });
    if (known == payers.end()) {
        payers.push_back(more);
        return;
    }
    known->users += more.users;
    known->oldValue = known->oldValue + more.oldValue;
    known->newValue = known->newValue + more.newValue;
}

/// Who pays the social share of a line.
void addSocialPayers(std::vector<PayerDifference> &payers, const RenegotiationLine &line,
                     const std::vector<ServiceUser> &users, const Date &first, const Date &last)
{
    using enum PayerAmount::Payer;
    std::vector<const ServiceUser *> own;
    for (const ServiceUser &user : users) {
        const bool level = line.intensity.isEmpty() || user.intensity.compare(line.intensity, Qt::CaseInsensitive) == 0;
        if (level && overlap(user.admittedOn, user.dischargedOn, first, last))
            own.push_back(&user);
    }
    const auto count = std::max({static_cast<size_t>(line.places), own.size(), size_t(1)});
    const std::vector<qint64> even(count, 1);
    const std::vector<Money> before = splitByWeights(line.oldSocial, even);
    const std::vector<Money> after = splitByWeights(line.newSocial, even);
    for (size_t i = 0; i < count; ++i) {
        if (i >= own.size()) {
            addPayer(payers, {Municipality, {}, 0, before[i], after[i]});
            continue;
        }
        const Percent part = own[i]->userPart.value_or(Percent{});
        const Money paidBefore = percentOf(before[i], part), paidAfter = percentOf(after[i], part);
        addPayer(payers, {Municipality, own[i]->municipality, 1, before[i] - paidBefore, after[i] - paidAfter});
        if (part.basisPoints > 0)
            addPayer(payers, {User, {}, 1, paidBefore, paidAfter});
    }
}

} // namespace

QString payerText(const PayerDifference &payer, const Context &context)
{
    using enum PayerAmount::Payer;
    const QString name =
        payer.organisation.isNull() ? QString() : titleIn(context, describe<Organisation>(), payer.organisation.uuid());
    switch (payer.payer) {
    case HealthAuthority:
        return name.isEmpty() ? Texts::tr("Health share") : name;
    case Municipality:
        return payer.organisation.isNull() ? Texts::tr("Comune not stated") : name;
    case User:
        return Texts::tr("%n user(s)", nullptr, static_cast<int>(payer.users));
    }
    return {};
}

std::vector<ContractedLevel> contractedLevels(const PricedService &priced)
{
    const auto intensities = [&priced](bool byHour) {
        QStringList list;
        for (const Tariff &tariff : priced.tariffs) {
            if ((tariff.unit == TariffUnit::Hour) == byHour && !list.contains(tariff.intensity, Qt::CaseInsensitive))
                list << tariff.intensity;
        }
        if (list.size() > 1)
            list.removeAll(QString());
        return list;
    };
    const auto part = [](qint64 all, qsizetype i, qsizetype count) { return all / count + (i < all % count ? 1 : 0); };
    std::vector<ContractedLevel> levels;
    const QStringList byPlace = intensities(false), byHour = intensities(true);
    for (qsizetype i = 0; priced.service.places && i < byPlace.size(); ++i)
        levels.push_back({byPlace[i], part(*priced.service.places, i, byPlace.size()), {}});
    for (qsizetype i = 0; priced.service.yearHours && i < byHour.size(); ++i)
        levels.push_back({byHour[i], 0, part(priced.service.yearHours->count, i, byHour.size())});
    return levels;
}

Renegotiation simulate(const Agreement &agreement, const std::vector<PricedService> &services, const Date &from,
                       const Date &to)
{
    Renegotiation result;
    result.from = from;
    result.to = to;
    std::vector<PayerDifference> social;
    for (const PricedService &priced : services) {
        const auto [first, last] = daysOf(priced.service, from, to);
        if (last < first)
            continue;
        const auto priceBy = [&priced](bool hour) {
            return std::any_of(priced.tariffs.begin(), priced.tariffs.end(),
                               [hour](const Tariff &tariff) { return (tariff.unit == TariffUnit::Hour) == hour; });
        };
        if (!priced.service.places && (priceBy(false) || priced.tariffs.empty()))
            result.findings << Texts::tr("%1: the contracted places are not stated.").arg(priced.service.name);
        if (!priced.service.yearHours && priceBy(true))
            result.findings << Texts::tr("%1: the hours contracted in a year are not stated.").arg(priced.service.name);
        const std::vector<ContractedLevel> levels = contractedLevels(priced);
        const auto byHour = std::count_if(levels.begin(), levels.end(),
                                          [](const ContractedLevel &level) { return level.minutes.has_value(); });
        if (byHour > 1 || static_cast<qsizetype>(levels.size()) - byHour > 1)
            result.findings << Texts::tr("%1: places and hours are divided evenly among the levels of intensity.")
                                   .arg(priced.service.name);
        Money oldValue, newValue;
        for (const ContractedLevel &level : levels) {
            RenegotiationLine line;
            line.service = priced.service.id;
            line.name = priced.service.name;
            line.intensity = level.intensity;
            line.places = level.places;
            const Side before = sideOf(priced, level, first, last, false);
            const Side after = sideOf(priced, level, first, last, true);
            if (before.gap)
                result.findings << Texts::tr("%1: on some of these days no tariff is in force.").arg(line.name);
            line.unit = after.unit;
            (level.minutes ? line.hours.count : line.days) = after.amount;
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
            addSocialPayers(social, line, priced.users, first, last);
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
    using enum PayerAmount::Payer;
    if (!result.lines.empty())
        result.payers.push_back({HealthAuthority, agreement.body, 0, result.oldHealth, result.newHealth});
    const auto order = [](const PayerDifference &payer) {
        return payer.payer == User ? 2 : payer.organisation.isNull() ? 1 : 0;
    };
    std::stable_sort(social.begin(), social.end(),
                     [&order](const PayerDifference &a, const PayerDifference &b) { return order(a) < order(b); });
    result.payers.insert(result.payers.end(), social.begin(), social.end());
    return result;
}

std::vector<PricedService> pricedServices(const Records &records, const Id<Agreement> &agreement)
{
    std::vector<PricedService> result;
    for (const Service &service : servicesOf(records, agreement))
        result.push_back({service, tariffsOf(records, service.id), {}});
    return result;
}

Result<Renegotiation> simulate(const Records &records, const Id<Agreement> &id, const Date &from, const Date &to)
{
    const auto agreement = records.load(id);
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (!stated(from) || !stated(to) || to < from)
        return fail(Error::Code::Invalid, Texts::tr("The last day of the simulation is before the first."));
    std::vector<PricedService> services = pricedServices(records, id);
    for (PricedService &priced : services)
        priced.users = usersOf(records, priced.service.id);
    return simulate(*agreement, services, from, to);
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
            if (end < begin)
                continue;
            for (const ContractedLevel &level : contractedLevels(priced)) {
                const Side side = sideOf(priced, level, begin, end, false);
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
