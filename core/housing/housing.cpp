// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing.h"

#include "core/housing/household.h"
#include "core/housing/housing_card.h"
#include "core/housing/housing_findings.h"
#include "core/housing/housing_guards.h"
#include "core/housing/housing_obligations.h"
#include "core/housing/person_uses.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "core/record/in_force.h"
#include "core/registry/person.h"
#include "core/store/next_code.h"

namespace insieme {

void addHousing(Catalogue &catalogue)
{
    const RecordType *property = &describe<HousingProperty>(), *phase = &describe<RenovationPhase>(),
                     *unit = &describe<HousingUnit>(), *bed = &describe<HousingBed>(),
                     *household = &describe<Household>(), *call = &describe<HousingCall>(),
                     *request = &describe<HousingRequest>(), *stay = &describe<HousingStay>(),
                     *payment = &describe<StayPayment>();
    for (const RecordType *type : {property, unit, bed, phase, household, call, request, stay, payment})
        catalogue.types.push_back(type);
    notInForceWhile(*stay, "status", {int(StayStatus::Proposed), int(StayStatus::Cancelled)});

    using enum Guard::Strength;
    using namespace housing_guards;
    catalogue.guards.push_back({"housing_room",
                                QT_TRANSLATE_NOOP("Guard", "room for everybody on every day"),
                                Never,
                                {stay, unit, bed, phase, household},
                                roomForEverybody,
                                true});
    catalogue.guards.push_back({"housing_one_bed",
                                QT_TRANSLATE_NOOP("Guard", "nobody in two stays on the same day"),
                                Never,
                                {stay, household},
                                oneHomeForEach});
    catalogue.guards.push_back({"housing_composition",
                                QT_TRANSLATE_NOOP("Guard", "nobody where a binding rule of the house forbids it"),
                                Never,
                                {stay, unit, property, household, request, &describe<Person>()},
                                rulesOfTheHouse});
    catalogue.guards.push_back(
        {"housing_payments",
         QT_TRANSLATE_NOOP("Guard", "no movement long before the stay, none paid back that was not paid"),
         Never,
         {stay, payment},
         paymentsAreCovered});
    catalogue.guards.push_back({"housing_points",
                                QT_TRANSLATE_NOOP("Guard", "points within those of the call"),
                                Never,
                                {request, call},
                                pointsAreAllowed});
    catalogue.changeRules.push_back({household, declarationsStay});
    catalogue.changeRules.push_back({stay, termsStay});
    catalogue.changeRules.push_back({property, conventionsStay});
    catalogue.changeRules.push_back({stay, houseLimitStays});
    for (const RecordType *type : {household, request, stay})
        keepCodesApart(catalogue, *type);
    catalogue.settlers.push_back({{request, call}, requestsThatDepend, settleScore});
    catalogue.settlers.push_back({{stay, payment, household, unit, property}, staysThatOwe, settleArrears});
    catalogue.people.push_back(housingPeople());
    catalogue.cards.push_back(housingCard());
    catalogue.cards.push_back(housingHistory());
    catalogue.cards.push_back(housingOfFund());
    for (const FindingSource &source : housingFindings())
        catalogue.findings.push_back(source);
    for (const ObligationSource &source : housingObligations())
        catalogue.obligations.push_back(source);
}

} // namespace insieme
