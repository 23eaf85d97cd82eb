// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/agreement_documents.h"

namespace insieme::documents {

/// The papers of the house: from the agreement with the guest to the figures for the area plan. Each is made of one
/// kind of record.
struct HousingTemplate {
    DocumentTemplate document;
    const RecordType &(*about)();
    bool monthly = false; ///< its account or its figures end with a month
};
const std::vector<HousingTemplate> &housingTemplates();
const HousingTemplate *findHousingTemplate(QStringView name);

/// Empty: the paper can be made of the record; otherwise why not (an extension of a stay that has none).
QString whyNoHousingPaper(const HousingTemplate &paper, const Records &records, const QUuid &id);

/// A template filled with its record, with the consortium's letterhead. `until`: the last day that accounts and figures
/// count; not stated: the day of the context. Figures are those of the year of that day. Fields above `context.shown`
/// are masked; goals, visits and incidents are in no paper.
Result<Composed> composeHousing(const HousingTemplate &paper, const Records &records, const QUuid &id,
                                const Context &context, const Date &until = {});

} // namespace insieme::documents
