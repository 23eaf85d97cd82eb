// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"
#include "core/suitability/suitability.h"

namespace insieme::documents {

/// Every member by the papers that are asked for, with what is missing or ends too early.
Content suitabilityDocument(const Records &records, const SuitabilityQuestion &question, const Context &context);

/// The register of members on a day: number, name, seat, since, representative, share.
Content memberRegisterDocument(const Records &records, const Date &day, const Context &context);

/// That a cooperative is a member and what it holds, with its movements. NotFound without it; Refused when it is no
/// member on the day.
Result<Content> memberCertificate(const Records &records, const Id<Cooperative> &cooperative, const Date &day,
                                  const Context &context);

/// Everything that is open with an organisation, for a call or a visit: its data, then what each area offers.
/// NotFound without it.
Result<Content> organisationCard(const Records &records, const RecordType &type, const QUuid &id,
                                 const Context &context);

/// A member on one page: data, papers, agreements in euro, clients, shares. NotFound without it.
Result<Content> memberCard(const Records &records, const Id<Cooperative> &cooperative, const Date &day,
                           const Context &context);

} // namespace insieme::documents
