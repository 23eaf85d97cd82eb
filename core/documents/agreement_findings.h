// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_check.h"
#include "core/store/records.h"

namespace insieme {
struct Agreement;
struct Cooperative;
} // namespace insieme

namespace insieme::documents {

/// What stands against issuing a deed on `context.today`, or is to be known before, besides fields that are missing:
/// sums that are not reached, days that cannot follow each other, acts that changed it since, what the record's check
/// warns of, and what is not in force that day or not for long: papers of the executing cooperatives, policy,
/// guarantee, authorisations of the services, offices of who signs.
std::vector<DocumentProblem> agreementFindings(const Records &records, const Agreement &agreement,
                                               const Context &context);

/// The papers that an agreement asks of a cooperative: those that are not there on the day stop a deed, those that end
/// within their lead time are told. Shown at `field`.
void addPaperFindings(const Records &records, const Agreement &agreement, const Id<Cooperative> &cooperative,
                      const Context &context, const QString &field, std::vector<DocumentProblem> &findings);

} // namespace insieme::documents
