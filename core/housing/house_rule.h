// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

namespace insieme {

/// Who may live in a house or an apartment: categories, never stories.
enum class CompositionKind { OnlyWomen, OnlyMen, OnlyAdults, OnlyFamilies, NoMinorsWithOthers };

/// A rule of a house or an apartment (`Owner`), from a day to a day, both included.
template<class Owner> struct CompositionRule {
    Id<CompositionRule> id;
    Id<Owner> owner;
    std::optional<CompositionKind> kind;
    bool binding = true; ///< otherwise it warns
    Date from;
    Date to;
    friend bool operator==(const CompositionRule &, const CompositionRule &) = default;
};

struct HousingProperty;
struct HousingUnit;
using PropertyRule = CompositionRule<HousingProperty>;
using UnitRule = CompositionRule<HousingUnit>;

template<> const RecordType &describe<PropertyRule>();
template<> const RecordType &describe<UnitRule>();

} // namespace insieme
