// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/household.h"
#include "core/housing/stay.h"

namespace insieme {

/// The last day on which a declaration holds; not stated: until further notice.
Date lastDay(const MeansDeclaration &declaration);

/// What is known of a household's means on the days of one month.
struct KnownMeans {
    std::optional<Money> amount; ///< nothing: no declaration holds
    QString missing; ///< for people, with what to do: why there is none
    QString doubt; ///< for people, with what to do: why it may not hold
};
/// With the declaration that holds on `first`, otherwise with the one that begins next until `last`.
KnownMeans meansOn(const Household &household, MeansKind kind, const Date &first, const Date &last);
/// The last day on which a declaration of the kind is known to hold. `Nothing`: none ever did; `Open`: no end.
struct MeansEnd {
    enum class Known { Nothing, Until, Open } known = Known::Nothing;
    Date day;
};
MeansEnd lastKnown(const Household &household, MeansKind kind);

/// True for a contribution that is a part of the ISEE or the income.
bool isShareOfMeans(TermKind kind);
/// HousingStay::meansUntil as it follows from the household's declarations.
Date coveredUntil(const HousingStay &stay, const Household &household);

} // namespace insieme
