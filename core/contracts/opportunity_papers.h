// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/opportunity.h"
#include "core/suitability/suitability.h"

namespace insieme {

/// What a notice asks for: the papers asked of every member, and its own, valid on the day and through the deadline for
/// offers while that is still to come. NotFound without it.
Result<SuitabilityQuestion> opportunityQuestion(const Records &records, const Id<Opportunity> &opportunity,
                                                const Date &day);

/// The opportunities that are still to be decided, by their subject.
std::vector<QUuid> openOpportunities(const Records &records);

} // namespace insieme
