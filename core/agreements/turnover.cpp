// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/turnover.h"

#include "core/store/sqlite.h"

#include <algorithm>
#include <map>

namespace insieme {
namespace {

using calendar::Interval;

std::vector<std::optional<Interval>> daysOfRows(const Agreement &agreement)
{
    std::vector<std::optional<Interval>> result;
    for (const AgreementShare &share : agreement.shares)
        result.push_back(calendar::common({share.validFrom, share.validTo}, {agreement.start, agreement.end}));
    return result;
}

/// Weight of each row, and at the end of what nobody executes; empty when the rows do not tell.
std::vector<qint64> weightsOf(const Agreement &agreement, const std::vector<std::optional<Interval>> &days)
{
    const auto every = [&agreement](auto &&test) {
        return std::all_of(agreement.shares.begin(), agreement.shares.end(), test);
    };
    const bool whole = every([](const AgreementShare &s) { return s.percent && s.service.isEmpty(); });
    if (!whole && !every([](const AgreementShare &s) { return s.places.has_value(); }))
        return {};
    std::vector<qint64> weights;
    qint64 sum = 0;
    for (size_t i = 0; i < days.size(); ++i) {
        const AgreementShare &share = agreement.shares[i];
        const qint64 part = whole ? share.percent->basisPoints : *share.places;
        const qint64 length = days[i] ? calendar::length(*days[i]).value_or(0) : 0;
        if (part < 0 || part > 1'000'000)
            return {};
        weights.push_back(part * length);
        sum += weights.back();
    }
    const qint64 all = whole ? 10'000 * calendar::length({agreement.start, agreement.end}).value_or(0) : sum;
    weights.push_back(std::max<qint64>(0, all - sum));
    return weights;
}

bool wasBinding(AgreementStatus status)
{
    return isBinding(status) || status == AgreementStatus::Terminated || status == AgreementStatus::Closed;
}

} // namespace

Money ShareAmount::within(const Date &from, const Date &to) const
{
    const auto inside = calendar::common(days, {from, to});
    const qint64 all = calendar::length(days).value_or(0);
    const qint64 part = inside ? calendar::length(*inside).value_or(0) : 0;
    const std::vector<Money> parts = splitByWeights(amount, {part, all - part});
    return parts.empty() ? Money{} : parts.front();
}

std::optional<std::vector<ShareAmount>> shareAmounts(const Agreement &agreement)
{
    if (!stated(agreement.start) || !stated(agreement.end) || agreement.end < agreement.start
        || agreement.shares.empty())
        return std::nullopt;
    const auto days = daysOfRows(agreement);
    const bool amounts = std::all_of(agreement.shares.begin(), agreement.shares.end(),
                                     [](const AgreementShare &s) { return s.amount.has_value(); });
    std::vector<Money> parts;
    if (amounts) {
        for (const AgreementShare &share : agreement.shares)
            parts.push_back(*share.amount);
    } else if (agreement.amount) {
        parts = splitByWeights(*agreement.amount, weightsOf(agreement, days));
    }
    if (parts.empty())
        return std::nullopt;
    std::vector<ShareAmount> result;
    for (size_t i = 0; i < days.size(); ++i) {
        if (days[i])
            result.push_back({agreement.shares[i].cooperative, *days[i], parts[i]});
    }
    return result;
}

std::vector<ExecutedAgreement> executedBetween(const Records &records, const Id<Cooperative> &cooperative,
                                               const Date &from, const Date &to)
{
    std::vector<ExecutedAgreement> result;
    std::vector<QUuid> owners;
    {
        Borrowed rows(records.database().cached(QStringLiteral(
            "SELECT DISTINCT s.agreement_id FROM agreement_share s JOIN agreement a ON a.id=s.agreement_id "
            "WHERE s.cooperative_id=?1 AND (s.valid_to IS NULL OR s.valid_to>=?2) "
            "AND (s.valid_from IS NULL OR s.valid_from<=?3) AND (a.end_date IS NULL OR a.end_date>=?2) "
            "AND (a.start_date IS NULL OR a.start_date<=?3)")));
        rows->bind(1, cooperative.uuid());
        rows->bind(2, isoText(from));
        rows->bind(3, isoText(to));
        while (rows->next())
            owners.push_back(rows->uuid(0));
    }
    for (const QUuid &id : owners) {
        const auto agreement = records.load(Id<Agreement>(id));
        if (!agreement || !wasBinding(agreement->status))
            continue;
        const Interval term{agreement->start, agreement->end};
        ExecutedAgreement executed{agreement->id, agreement->body, agreement->start, agreement->end, {}, {}};
        const AgreementShare *latest = nullptr;
        for (const AgreementShare &share : agreement->shares) {
            const auto days = calendar::common({share.validFrom, share.validTo}, term);
            if (share.cooperative != cooperative || !days)
                continue;
            executed.days.push_back(*days);
            if (calendar::common(*days, {from, to})
                && (!latest || isoText(latest->validFrom) <= isoText(share.validFrom)))
                latest = &share;
        }
        if (std::none_of(executed.days.begin(), executed.days.end(), [&](const Interval &days) {
                return calendar::common(days, {from, to});
            }))
            continue;
        if (latest && latest->service.isEmpty())
            executed.share = latest->percent;
        if (const auto amounts = shareAmounts(*agreement)) {
            executed.amount = Money{};
            Money all;
            for (const ShareAmount &amount : *amounts) {
                all = all + amount.amount;
                if (amount.cooperative == cooperative) {
                    executed.amount = *executed.amount + amount.amount;
                    executed.inPeriod = executed.inPeriod + amount.within(from, to);
                }
            }
            if (!executed.share) {
                const Money others = std::max(all, agreement->amount.value_or(all)) - *executed.amount;
                const std::vector<Money> parts = splitByWeights(Money{10'000}, {executed.amount->cents, others.cents});
                if (!parts.empty())
                    executed.share = Percent{parts.front().cents};
            }
        }
        result.push_back(std::move(executed));
    }
    std::sort(result.begin(), result.end(), [](const ExecutedAgreement &a, const ExecutedAgreement &b) {
        return a.inPeriod != b.inPeriod ? b.inPeriod < a.inPeriod : a.agreement.uuid() < b.agreement.uuid();
    });
    return result;
}

std::vector<ClientTurnover> turnoverByClient(const std::vector<ExecutedAgreement> &executed)
{
    std::map<QUuid, Money> sums;
    for (const ExecutedAgreement &each : executed) {
        if (each.amount)
            sums[each.client.uuid()] = sums[each.client.uuid()] + each.inPeriod;
    }
    std::vector<ClientTurnover> result;
    for (const auto &[client, amount] : sums) {
        if (amount.cents > 0)
            result.push_back({Id<Organisation>(client), amount, {}});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const ClientTurnover &a, const ClientTurnover &b) { return b.amount < a.amount; });
    std::vector<qint64> weights;
    weights.reserve(result.size());
    for (const ClientTurnover &each : result)
        weights.push_back(each.amount.cents);
    const std::vector<Money> shares = splitByWeights(Money{10'000}, weights);
    for (size_t i = 0; i < result.size(); ++i)
        result[i].share = Percent{shares[i].cents};
    return result;
}

} // namespace insieme
