// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_form.h"

#include "core/housing/household.h"
#include "core/housing/stay_changes.h"
#include "core/store/next_code.h"

namespace insieme {

FormRules stayForm()
{
    FormRules rules;
    rules.type = &describe<HousingStay>();
    rules.movedEnds = {
        {"extensions", "until", [](const AnyRecord &stay) { return TermBegin(exitOf(stay.as<HousingStay>()), true); }}};
    rules.exit = true;
    rules.code = nextStayCode;
    return rules;
}

FormRules requestForm()
{
    FormRules rules;
    rules.type = &describe<HousingRequest>();
    rules.code = [](const Records &records, const Date &day) {
        return nextCode(records, describe<HousingRequest>(), QStringLiteral("RIC-"), day);
    };
    return rules;
}

FormRules householdForm()
{
    FormRules rules;
    rules.type = &describe<Household>();
    rules.code = [](const Records &records, const Date &day) {
        return nextCode(records, describe<Household>(), QStringLiteral("NUC-"), day);
    };
    return rules;
}

} // namespace insieme
