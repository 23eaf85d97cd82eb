// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement_clock.h"

namespace insieme {

/// The lowest allowance of a placement, gross and a month, and where it comes from.
struct AllowanceMinimum {
    std::optional<Money> amount; ///< nothing: the kind has none
    QString why; ///< for people: each step in a sentence, with the source; empty without an amount
};

/// With or without meals, and in part for a part of full time (DGR Veneto 1816/2017: planned hours from 50 % to 70 % of
/// full time, 70 % of the amount), by the numbers of the kind. Full time is the most hours a week that the kind has.
/// Below the smallest part the rule has no amount of its own: the whole one holds. Cents are rounded half up.
AllowanceMinimum minimumAllowanceOf(const PlacementKind &kind, const Placement &placement);

} // namespace insieme
