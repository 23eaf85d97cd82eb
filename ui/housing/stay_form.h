// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/form_rules.h"

namespace insieme {

FormRules stayForm();
FormRules requestForm();
FormRules householdForm();

} // namespace insieme
