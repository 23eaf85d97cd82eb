// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/act_form.h"

#include "core/agreements/agreement.h"
#include "core/contracts/act.h"
#include "core/contracts/extension.h"
#include "core/store/records.h"

namespace insieme {

FormRules actForm()
{
    FormRules rules;
    rules.type = &describe<AgreementAct>();
    rules.asked = {{"legal_case", [](const Records &records, const AnyRecord &act) {
                        const auto agreement = records.load(act.as<AgreementAct>().agreement);
                        return agreement && underProcurementLaw(*agreement);
                    }}};
    return rules;
}

} // namespace insieme
