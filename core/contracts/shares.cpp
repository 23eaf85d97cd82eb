// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/shares.h"

#include "core/base/elision.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <algorithm>
#include <numeric>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Shares)
};

/// The rows that say who executes `service` on a day.
std::vector<const AgreementShare *> rowsOn(const Agreement &agreement, const QString &service, const Date &day)
{
    std::vector<const AgreementShare *> own, general;
    for (const AgreementShare &share : agreement.shares) {
        if (!inForce(share.validFrom, share.validTo, day))
            continue;
        if (share.service == service)
            own.push_back(&share);
        else if (share.service.isEmpty())
            general.push_back(&share);
    }
    return own.empty() ? general : own;
}

SharePeriod periodOf(const std::vector<const AgreementShare *> &rows)
{
    SharePeriod period;
    const auto all = [&rows](auto part) {
        return !rows.empty()
            && std::all_of(rows.begin(), rows.end(), [&](const AgreementShare *row) { return part(*row).has_value(); });
    };
    const auto percent = [](const AgreementShare &row) {
        return row.percent ? std::optional(row.percent->basisPoints) : std::nullopt;
    };
    const auto places = [](const AgreementShare &row) { return row.places; };
    const auto amount = [](const AgreementShare &row) {
        return row.amount ? std::optional(row.amount->cents) : std::nullopt;
    };
    const auto fill = [&](auto part) {
        for (const AgreementShare *row : rows)
            period.parts.push_back({row->cooperative, *part(*row)});
    };
    if (all(percent))
        fill(percent);
    else if (all(places))
        fill(places);
    else if (all(amount))
        fill(amount);
    const qint64 sum = std::accumulate(period.parts.begin(), period.parts.end(), qint64(0),
                                       [](qint64 total, const SharePart &part) { return total + part.weight; });
    period.whole = all(percent) ? 10'000 : sum;
    return period;
}

bool sameParts(const SharePeriod &a, const SharePeriod &b)
{
    return a.whole == b.whole
        && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                      [](const SharePart &x, const SharePart &y) {
                          return x.cooperative == y.cooperative && x.weight == y.weight;
                      });
}

} // namespace

bool SharePeriod::complete() const
{
    const qint64 sum = std::accumulate(parts.begin(), parts.end(), qint64(0),
                                       [](qint64 total, const SharePart &part) { return total + part.weight; });
    return whole > 0 && sum == whole;
}

std::vector<SharePeriod> sharePeriods(const Agreement &agreement, const QString &service, const Date &from,
                                      const Date &to)
{
    std::vector<SharePeriod> result;
    calendar::Intervals rows;
    for (const AgreementShare &share : agreement.shares)
        rows.push_back({share.validFrom, share.validTo});
    for (const calendar::Interval &days : calendar::cutAtChanges(rows, {from, to})) {
        SharePeriod period = periodOf(rowsOn(agreement, service, days.from));
        period.days = days;
        if (!result.empty() && sameParts(result.back(), period))
            result.back().days.to = days.to;
        else
            result.push_back(std::move(period));
    }
    return result;
}

std::vector<CooperativeAmount> splitAmongCooperatives(const Agreement &agreement, const QString &service,
                                                      const Date &from, const Date &to, Money amount)
{
    const auto periods = sharePeriods(agreement, service, from, to);
    std::vector<qint64> days;
    for (const SharePeriod &period : periods) {
        if (!period.complete())
            return {};
        days.push_back((period.days.to - period.days.from).days() + 1);
    }
    const std::vector<Money> parts = splitByWeights(amount, days);
    std::vector<CooperativeAmount> result;
    for (size_t i = 0; i < parts.size(); ++i) {
        std::vector<qint64> weights;
        for (const SharePart &part : periods[i].parts)
            weights.push_back(part.weight);
        const std::vector<Money> amounts = splitByWeights(parts[i], weights);
        for (size_t k = 0; k < amounts.size(); ++k) {
            const Id<Cooperative> cooperative = periods[i].parts[k].cooperative;
            const auto known = std::find_if(result.begin(), result.end(), [&](const CooperativeAmount &each) {
                return each.cooperative == cooperative;
            });
            if (known == result.end())
                result.push_back({cooperative, amounts[k]});
            else
                known->amount = known->amount + amounts[k];
        }
    }
    return result;
}

QStringList incompleteShares(const Agreement &agreement, const QString &service, const Date &from, const Date &to)
{
    QStringList result;
    for (const SharePeriod &period : sharePeriods(agreement, service, from, to)) {
        if (period.complete())
            continue;
        const QString days =
            elided(Texts::tr("from %1 to %2").arg(italianText(period.days.from), italianText(period.days.to)));
        if (period.parts.empty()) {
            result << (service.isEmpty() ? Texts::tr("Nobody is named %1.").arg(days)
                                         : Texts::tr("Nobody is named for “%1” %2.").arg(service, days));
        } else {
            const qint64 sum = std::accumulate(period.parts.begin(), period.parts.end(), qint64(0),
                                               [](qint64 total, const SharePart &part) { return total + part.weight; });
            result << (service.isEmpty() ? Texts::tr("The shares sum to %1 % %2.").arg(italianText(Percent{sum}), days)
                                         : Texts::tr("The shares of “%1” sum to %2 % %3.")
                                               .arg(service, italianText(Percent{sum}), days));
        }
    }
    return result;
}

QStringList servicesNamed(const Agreement &agreement)
{
    QStringList names;
    for (const AgreementShare &share : agreement.shares) {
        if (!names.contains(share.service))
            names << share.service;
    }
    return names.isEmpty() ? QStringList{QString()} : names;
}

std::optional<Date> dayOfNobody(const Agreement &agreement, const QString &service, const Date &from, const Date &to)
{
    calendar::Intervals rows;
    for (const AgreementShare &share : agreement.shares)
        rows.push_back({share.validFrom, share.validTo});
    for (const calendar::Interval &days : calendar::cutAtChanges(rows, {from, to})) {
        if (rowsOn(agreement, service, days.from).empty())
            return days.from;
    }
    return std::nullopt;
}

Result<Agreement> substituted(const Agreement &agreement, const QString &service, const Id<Cooperative> &from,
                              const Id<Cooperative> &to, const Date &day, const QString &reason)
{
    using Code = Error::Code;
    if (!stated(day) || reason.trimmed().isEmpty())
        return fail(Code::Invalid, Texts::tr("A substitution needs its day and its reason. Nothing was changed."));
    if (to.isNull() || to == from)
        return fail(Code::Invalid, Texts::tr("A substitution needs another cooperative. Nothing was changed."));
    if (!inForce(agreement.start, agreement.end, day))
        return fail(Code::Invalid,
                    elided(Texts::tr("%1 is not a day of the agreement. Nothing was changed.").arg(italianText(day))));
    Agreement result = agreement;
    result.shares.clear();
    bool found = false;
    for (const AgreementShare &row : agreement.shares) {
        const bool concerned =
            row.service == service && row.cooperative == from && !(stated(row.validTo) && row.validTo < day);
        if (!concerned) {
            result.shares.push_back(row);
            continue;
        }
        if (row.amount && !row.percent && !row.places) {
            return fail(Code::Invalid,
                        Texts::tr("This share is an amount for its whole period: divide the amount between the two "
                                  "cooperatives in the rows of the shares. Nothing was changed."));
        }
        found |= inForce(row.validFrom, row.validTo, day);
        AgreementShare after = row;
        after.cooperative = to;
        after.reason = reason.trimmed();
        if (stated(row.validFrom) && !(row.validFrom < day)) {
            result.shares.push_back(after);
            continue;
        }
        AgreementShare before = row;
        before.validTo = day - boost::gregorian::days(1);
        after.id = {};
        after.validFrom = day;
        after.amount.reset();
        const bool whole = !(stated(before.validTo) && stated(agreement.start) && before.validTo < agreement.start);
        if (whole)
            result.shares.push_back(before);
        else
            after.id = row.id;
        result.shares.push_back(after);
    }
    if (!found)
        return fail(
            Code::Invalid,
            elided(service.isEmpty()
                       ? Texts::tr("This cooperative has no share on %1. Nothing was changed.").arg(italianText(day))
                       : Texts::tr("This cooperative has no share of “%1” on %2. Nothing was changed.")
                             .arg(service, italianText(day))));
    return result;
}

} // namespace insieme
