// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/agreement_documents.h"

namespace insieme::documents {

/// The papers of a project: from the personal project to the final report. Each is made of one kind of record.
struct PlacementTemplate {
    DocumentTemplate document;
    const RecordType &(*about)();
    bool monthly = false; ///< its figures are of a month, or of its year
};
const std::vector<PlacementTemplate> &placementTemplates();
const PlacementTemplate *findPlacementTemplate(QStringView name);

/// A template filled with its record, with the consortium's letterhead. `month`: any day of the month that a register
/// or a list of allowances is for; not stated: the month of `context.today` (register), the one before (allowances).
/// Fields above `context.shown` are masked. Invalid with the reason where the record has nothing to say (an act of
/// suspension without a suspension).
Result<Composed> composePlacement(const PlacementTemplate &paper, const Records &records, const QUuid &id,
                                  const Context &context, const Date &month = {});

} // namespace insieme::documents
