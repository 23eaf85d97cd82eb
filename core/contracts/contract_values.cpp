// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/contract_values.h"

#include "core/agreements/agreement.h"
#include "core/calendar/intervals.h"
#include "core/registry/checks.h"

#include <algorithm>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

bool wasSigned(const Agreement &agreement)
{
    return isBinding(agreement.status) || agreement.status == AgreementStatus::Closed
        || agreement.status == AgreementStatus::Terminated;
}

Money sumOf(const std::vector<MonthValue> &months)
{
    Money sum;
    for (const MonthValue &month : months)
        sum = sum + month.value;
    return sum;
}

} // namespace

std::vector<MonthValue> monthlyValue(const Records &records, const Agreement &agreement, const Date &from,
                                     const Date &to)
{
    const auto days = calendar::common({agreement.start, agreement.end}, {from, to});
    if (!days || !stated(days->from) || !stated(days->to))
        return {};
    const std::vector<PricedService> services = pricedServices(records, agreement.id);
    if (std::any_of(services.begin(), services.end(),
                    [](const PricedService &each) { return !contractedLevels(each).empty(); }))
        return forecast(services, days->from, days->to);
    const std::optional<Money> amount = agreement.netAmount ? agreement.netAmount : agreement.amount;
    if (!amount || !stated(agreement.start) || !stated(agreement.end))
        return {};
    // The parts of the whole duration sum to the amount; those asked for are taken out of them.
    std::vector<MonthValue> all;
    std::vector<qint64> weights;
    for (Date first = agreement.start; !(agreement.end < first); first = first.end_of_month() + Days(1)) {
        const Date last = std::min(agreement.end, first.end_of_month());
        all.push_back({Date(first.year(), first.month(), 1), {}});
        weights.push_back((last - first).days() + 1);
    }
    const std::vector<Money> parts = splitByWeights(*amount, weights);
    std::vector<MonthValue> result;
    for (size_t i = 0; i < all.size(); ++i) {
        all[i].value = parts[i];
        if (!(all[i].month.end_of_month() < days->from) && !(days->to < all[i].month))
            result.push_back(all[i]);
    }
    return result;
}

std::vector<MonthValue> monthlyValueOfAll(const Records &records, const Date &from, const Date &to)
{
    std::vector<MonthValue> result;
    if (!stated(from) || !stated(to))
        return result;
    for (Date month(from.year(), from.month(), 1); !(to < month); month = month.end_of_month() + Days(1))
        result.push_back({month, {}});
    for (const QUuid &id : records.ids(describe<Agreement>())) {
        const auto agreement = records.load(Id<Agreement>(id));
        if (!agreement || !wasSigned(*agreement))
            continue;
        for (const MonthValue &month : monthlyValue(records, *agreement, from, to)) {
            const auto at = std::find_if(result.begin(), result.end(),
                                         [&](const MonthValue &each) { return each.month == month.month; });
            if (at != result.end())
                at->value = at->value + month.value;
        }
    }
    return result;
}

std::vector<AgreementValue> valueByAgreement(const Records &records, const Date &from, const Date &to)
{
    std::vector<AgreementValue> result;
    for (const QUuid &id : records.ids(describe<Agreement>())) {
        const auto agreement = records.load(Id<Agreement>(id));
        if (!agreement || !wasSigned(*agreement))
            continue;
        const Money value = sumOf(monthlyValue(records, *agreement, from, to));
        if (value.cents != 0)
            result.push_back({agreement->id, agreement->body, value});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const AgreementValue &a, const AgreementValue &b) { return b.value < a.value; });
    return result;
}

std::vector<BodyYear> valueByYearAndBody(const Records &records, int first, int last)
{
    std::vector<BodyYear> result;
    if (last < first)
        return result;
    const Date from(static_cast<unsigned short>(first), 1, 1), to(static_cast<unsigned short>(last), 12, 31);
    std::vector<std::pair<Id<Organisation>, Money>> sums;
    for (const QUuid &id : records.ids(describe<Agreement>())) {
        const auto agreement = records.load(Id<Agreement>(id));
        if (!agreement || !wasSigned(*agreement) || agreement->body.isNull())
            continue;
        for (const MonthValue &month : monthlyValue(records, *agreement, from, to)) {
            const int year = month.month.year();
            auto row = std::find_if(result.begin(), result.end(), [&](const BodyYear &each) {
                return each.body == agreement->body && each.year == year;
            });
            if (row == result.end())
                row = result.insert(result.end(), {agreement->body, year, {}});
            row->value = row->value + month.value;
            auto sum =
                std::find_if(sums.begin(), sums.end(), [&](const auto &each) { return each.first == agreement->body; });
            if (sum == sums.end())
                sum = sums.insert(sums.end(), {agreement->body, {}});
            sum->second = sum->second + month.value;
        }
    }
    const auto sumOfBody = [&sums](const Id<Organisation> &body) {
        return std::find_if(sums.begin(), sums.end(), [&](const auto &each) { return each.first == body; })
            ->second.cents;
    };
    std::erase_if(result, [](const BodyYear &row) { return row.value.cents == 0; });
    std::sort(result.begin(), result.end(), [&](const BodyYear &a, const BodyYear &b) {
        if (a.body != b.body) {
            const qint64 x = sumOfBody(a.body), y = sumOfBody(b.body);
            return x != y ? x > y : a.body.uuid() < b.body.uuid();
        }
        return a.year < b.year;
    });
    return result;
}

std::optional<Consumption> consumptionOf(const Records &records, const Agreement &agreement, const Date &day)
{
    if (!stated(agreement.start) || !stated(agreement.end) || agreement.end < agreement.start || !stated(day))
        return std::nullopt;
    Consumption result;
    result.days = (agreement.end - agreement.start).days() + 1;
    const Date last = std::min(day, agreement.end);
    result.daysGone = last < agreement.start ? 0 : (last - agreement.start).days() + 1;
    result.agreed = sumOf(monthlyValue(records, agreement, agreement.start, agreement.end));
    if (result.agreed.cents == 0)
        return std::nullopt;
    if (result.daysGone > 0)
        result.expected = sumOf(monthlyValue(records, agreement, agreement.start, last));
    std::vector<Date> months;
    for (const PricedService &priced : pricedServices(records, agreement.id)) {
        for (const Account &account : accountsOf(records, priced.service.id, agreement.start, last)) {
            result.accounted = result.accounted + account.total;
            const auto frame =
                calendar::common({agreement.start, agreement.end}, {account.month, account.month.end_of_month()});
            if (frame)
                result.agreedOfThose = result.agreedOfThose + sumOf(forecast({priced}, frame->from, frame->to));
            if (std::find(months.begin(), months.end(), account.month) == months.end())
                months.push_back(account.month);
        }
    }
    result.months = static_cast<int>(months.size());
    return result;
}

} // namespace insieme
