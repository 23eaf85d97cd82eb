// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placement_form.h"

#include "core/placements/placement.h"

namespace insieme {

FormRules placementForm()
{
    FormRules rules;
    rules.type = &describe<Placement>();
    rules.movedEnds = {{"extensions", "written_end",
                        [](const AnyRecord &placement) { return TermBegin(dayAfter(placement.as<Placement>().end)); }}};
    return rules;
}

} // namespace insieme
