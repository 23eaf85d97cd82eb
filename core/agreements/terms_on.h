// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"

namespace insieme {

/// Gives a signed agreement the terms that it had on a day: without the acts that were neither signed nor in effect by
/// then. Its end and its amount are those that each act notes as before it; places, other amounts, CIG and notice those
/// of the act before, and not stated where no act says what they were. Its status is that of an agreement in force
/// while it was. Defined by the area that keeps the acts (core/contracts).
void setTermsOn(const Records &records, Agreement &agreement, const Date &day);

/// Says once what lists need to know of it: until when an agreement was in force on a day, and which terms nobody may
/// know (core/record/in_force.h).
void knowTermsOfOtherDays();

} // namespace insieme
