// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/house_rule.h"
#include "core/housing/household.h"
#include "core/housing/stay.h"

namespace insieme {

class Records;
struct HousingUnit;

/// A rule about who lives where that a household would break.
struct CompositionBreak {
    bool binding = true; ///< false: it only warns, also where what it asks is not known
    Date day; ///< the first one
    QString reason; ///< for people, without names
    std::vector<Id<HousingStay>> others; ///< stays on which it depends; empty: the household alone
};

/// A household that lives somewhere from a day until a day, which is not counted; not stated: open.
struct Dwellers {
    Id<Person> person; ///< who stands for the household
    Id<Household> household;
    Date from, until;
    Id<Organisation> workIn; ///< Comune of the place of work; null: no matter
    bool workBinding = false;
};
Dwellers dwellersOf(const Records &records, const HousingStay &stay);
Dwellers dwellersOf(const HousingRequest &request, const Date &from, const Date &until);

/// True where the apartment or its house states any rule about who lives there.
bool hasRules(const Records &records, const HousingUnit &unit);
/// What the rules of the apartment and of its house say to a household alone: who they are, where they work.
std::vector<CompositionBreak> breaksAlone(const Records &records, const HousingUnit &unit, const Dwellers &dwellers);
/// What they say to it beside the other stays of the apartment, itself left out.
std::vector<CompositionBreak> breaksWithOthers(const Records &records, const HousingUnit &unit,
                                               const Dwellers &dwellers, const Id<HousingStay> &itself);
/// True where a binding rule keeps minors apart from other households on some day of a period.
bool keepsMinorsApart(const Records &records, const HousingUnit &unit, const Date &from, const Date &until);
/// True when a member is a minor on some day of its time there.
bool hasMinors(const Records &records, const Dwellers &dwellers);

} // namespace insieme
