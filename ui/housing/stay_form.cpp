// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/stay_form.h"

#include "core/housing/stay.h"

namespace insieme {

FormRules stayForm()
{
    FormRules rules;
    rules.type = &describe<HousingStay>();
    rules.movedEnds = {
        {"extensions", "until", [](const AnyRecord &stay) { return TermBegin(exitOf(stay.as<HousingStay>()), true); }}};
    rules.exit = true;
    return rules;
}

} // namespace insieme
