// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/allowance_minimum.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/record/amount.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AllowanceMinimum)
};

/// part ÷ whole ≥ percent, without dividing.
bool atLeast(qint64 part, qint64 whole, Percent percent)
{
    return std::is_gteq(compareProducts(part, 10'000, whole, percent.basisPoints));
}

} // namespace

AllowanceMinimum minimumAllowanceOf(const PlacementKind &kind, const Placement &placement)
{
    AllowanceMinimum result;
    const bool meals = placement.meals && kind.minimumAllowanceMeals;
    const std::optional<Money> whole = meals ? kind.minimumAllowanceMeals : kind.minimumAllowance;
    if (!whole)
        return result;
    result.amount = whole;
    result.why = meals ? Texts::tr("At least %1 a month with meals (%2).").arg(amountText(*whole), kind.legalReference)
                       : Texts::tr("At least %1 a month (%2).").arg(amountText(*whole), kind.legalReference);
    const qint64 week = weekOf(placement).weekly();
    const qint64 full = kind.maximumWeeklyHours.value_or(Minutes{}).count;
    if (!kind.reducedFrom || !kind.reducedTo || !kind.reducedAmount || week <= 0 || full <= 0)
        return result;
    const bool reduced = atLeast(week, full, *kind.reducedFrom)
        && std::is_lteq(compareProducts(week, 10'000, full, kind.reducedTo->basisPoints));
    if (!reduced) {
        if (!atLeast(week, full, *kind.reducedFrom))
            result.why += QLatin1Char(' ')
                + elided(Texts::tr("%1 hours of %2 a week are less than %3 %: the rule has no part for them.")
                             .arg(plainText(Minutes{week}), plainText(Minutes{full}), italianText(*kind.reducedFrom)));
        return result;
    }
    result.amount = percentOf(*whole, *kind.reducedAmount);
    result.why += QLatin1Char(' ')
        + elided(Texts::tr("%1 hours of %2 a week are %3 %, between %4 % and %5 %: %6 % of it, %7.")
                     .arg(plainText(Minutes{week}), plainText(Minutes{full}), italianText(partOf(week, full)),
                          italianText(*kind.reducedFrom), italianText(*kind.reducedTo),
                          italianText(*kind.reducedAmount), amountText(*result.amount)));
    return result;
}

} // namespace insieme
