// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/registry/members.h"

namespace insieme::sample {

/// The papers of the members: late or missing at invented cooperatives only.
std::vector<AnyRecord> sampleRegister();
/// What a cooperative of the sample does, and where; empty for those of which nothing is told.
void addOffers(Cooperative &cooperative, const QString &slug);
/// Authorisation and accreditation for each service of the convention with the ULSS.
std::vector<AgreementRequirement> sampleRequiredPapers(const Id<Agreement> &agreement, const QString &slug);

} // namespace insieme::sample
