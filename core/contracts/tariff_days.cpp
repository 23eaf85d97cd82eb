// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/tariff_days.h"

#include "core/registry/checks.h"

#include <algorithm>

namespace insieme {

const Tariff *tariffOn(const std::vector<Tariff> &tariffs, const QString &intensity, const Date &day, bool proposedToo)
{
    const Tariff *best = nullptr;
    const auto rank = [&intensity](const Tariff &tariff) {
        return (tariff.proposed ? 2 : 0) + (tariff.intensity.isEmpty() && !intensity.isEmpty() ? 0 : 1);
    };
    for (const Tariff &tariff : tariffs) {
        if (tariff.proposed && !proposedToo)
            continue;
        const bool fits = tariff.intensity.isEmpty() || tariff.intensity.compare(intensity, Qt::CaseInsensitive) == 0;
        if (!fits || !inForce(tariff.validFrom, tariff.validTo, day))
            continue;
        if (!best || rank(*best) < rank(tariff))
            best = &tariff;
    }
    return best;
}

std::vector<TariffDays> splitByTariff(const std::vector<Tariff> &tariffs, const QString &intensity, const Date &from,
                                      const Date &to, bool proposedToo)
{
    std::vector<TariffDays> result;
    if (!stated(from) || !stated(to) || to < from)
        return result;
    std::vector<Date> starts{from};
    const auto add = [&](const Date &day) {
        if (stated(day) && from < day && !(to < day))
            starts.push_back(day);
    };
    for (const Tariff &tariff : tariffs) {
        add(tariff.validFrom);
        if (stated(tariff.validTo))
            add(tariff.validTo + boost::gregorian::days(1));
    }
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (size_t i = 0; i < starts.size(); ++i) {
        const Date last = i + 1 < starts.size() ? starts[i + 1] - boost::gregorian::days(1) : to;
        const Tariff *tariff = tariffOn(tariffs, intensity, starts[i], proposedToo);
        if (!result.empty() && result.back().tariff == tariff)
            result.back().days.to = last;
        else
            result.push_back({{starts[i], last}, tariff});
    }
    return result;
}

} // namespace insieme
