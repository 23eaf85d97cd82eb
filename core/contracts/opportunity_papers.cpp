// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/opportunity_papers.h"

namespace insieme {

Result<SuitabilityQuestion> opportunityQuestion(const Records &records, const Id<Opportunity> &id, const Date &day)
{
    const auto opportunity = records.load(id);
    if (!opportunity)
        return tl::unexpected(opportunity.error());
    SuitabilityQuestion question = memberQuestion(records, day);
    question.about = opportunity->subject;
    if (stated(opportunity->deadline.day) && day <= opportunity->deadline.day)
        question.until = opportunity->deadline.day;
    for (const OpportunityRequirement &row : opportunity->requiredPapers)
        addAsked(question, row.kind, row.service);
    return question;
}

std::vector<QUuid> openOpportunities(const Records &records)
{
    Statement rows(records.database(),
                   QStringLiteral("SELECT id FROM opportunity WHERE status IN "
                                  "('found','studying','preparing','submitted') ORDER BY subject, id"));
    std::vector<QUuid> ids;
    while (rows.next())
        ids.push_back(rows.uuid(0));
    return ids;
}

} // namespace insieme
