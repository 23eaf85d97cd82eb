// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/merge.h"
#include "core/store/records.h"

namespace insieme {
struct HousingProperty;
struct HousingRequest;
struct HousingStay;
} // namespace insieme

namespace insieme::documents {

/// The stay as a template sees it: its own fields, and besides them who lives there, the house, what is due and paid
/// until `until`, readings and inventory as rows, the latest extension, a second language where one is known.
Result<MergeNodePtr> stayNode(const Records &records, const HousingStay &stay, const Context &context,
                              const Date &until);
/// The request with its rank in the waiting list of its call and its points by criterion.
Result<MergeNodePtr> housingRequestNode(const Records &records, const Id<HousingRequest> &id, const Context &context);
/// The house with its figures from the first day of the year to `until`; small groups are not told apart.
Result<MergeNodePtr> houseNode(const Records &records, const Id<HousingProperty> &id, const Context &context,
                               const Date &until);

/// Sentences that guests sign, in their language. `language`: its Italian name as people write it ("inglese").
struct SecondLanguage {
    QString name; ///< Italian, as in the sentence "in lingua …"
    QString agreement, handover, rules, notice;
};
/// nullptr: the program does not know the language; an interpreter signs instead.
const SecondLanguage *secondLanguage(const QString &language);

} // namespace insieme::documents
