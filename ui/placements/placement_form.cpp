// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placements/placement_form.h"

#include "core/placements/selection.h"

namespace insieme {

FormRules placementForm()
{
    FormRules rules;
    rules.type = &describe<Placement>();
    rules.code = nextPlacementCode;
    rules.movedEnds = {{"extensions", "written_end",
                        [](const AnyRecord &placement) { return TermBegin(dayAfter(placement.as<Placement>().end)); }}};
    return rules;
}

} // namespace insieme
