// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"

namespace insieme::sample {

/// The papers of the members: late or missing at invented cooperatives only.
std::vector<AnyRecord> sampleRegister();
/// Authorisation and accreditation for each service of the convention with the ULSS.
std::vector<AgreementRequirement> sampleRequiredPapers(const Id<Agreement> &agreement, const QString &slug);

} // namespace insieme::sample
