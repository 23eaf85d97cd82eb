// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/placements/project.h"

namespace insieme {

class Transaction;

/// The Comuni of a project that have no convention yet.
std::vector<ProjectMunicipality> withoutConvention(const UtilityProject &project);

/// Drafts a convention with each Comune that has none, of what the project and its call say: programme, CUP, days,
/// people, requirements, quotas, activities, sites and posts of the hosts, executing cooperatives, and who pays. Money
/// of funds is written where the project has one Comune only: with several, nobody has said how it is divided. Refused
/// when every Comune has its convention. Returns those that were made.
Result<std::vector<Id<Agreement>>> draftConventions(Transaction &transaction, const Id<UtilityProject> &project);

} // namespace insieme
