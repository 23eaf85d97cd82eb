// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/tariff_days.h"

#include "core/registry/checks.h"

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
    calendar::Intervals rows;
    for (const Tariff &tariff : tariffs)
        rows.push_back({tariff.validFrom, tariff.validTo});
    for (const calendar::Interval &days : calendar::cutAtChanges(rows, {from, to})) {
        const Tariff *tariff = tariffOn(tariffs, intensity, days.from, proposedToo);
        if (!result.empty() && result.back().tariff == tariff)
            result.back().days.to = days.to;
        else
            result.push_back({days, tariff});
    }
    return result;
}

} // namespace insieme
