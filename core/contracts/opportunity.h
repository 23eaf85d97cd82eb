// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Agreement;
struct Cooperative;
struct Opportunity;
struct Organisation;
struct RequirementKind;

enum class OpportunityKind {
    OpenProcedure,
    Invitation, ///< negotiated procedure
    DirectRequest,
    ReservedProcedure,
    AccreditationCall,
    CoDesignNotice,
    ExpressionOfInterest,
    Other
};

/// Where an opportunity stands on its way to a contract, in that order.
enum class OpportunityStatus { Found, Studying, Preparing, Submitted, Won, Lost, Declined, Cancelled };

/// The light: can the consortium take part?
enum class Suitability { Suitable, WithReserve, NotSuitable };

enum class ParticipationDecision { TakePart, Decline };

/// A cooperative that might execute.
struct OpportunityCandidate {
    Id<OpportunityCandidate> id;
    Id<Opportunity> opportunity;
    Id<Cooperative> cooperative;
    QString part; ///< what it would do
    QString notes;
    friend bool operator==(const OpportunityCandidate &, const OpportunityCandidate &) = default;
};

/// A paper that the notice asks of those who would execute.
struct OpportunityRequirement {
    Id<OpportunityRequirement> id;
    Id<Opportunity> opportunity;
    Id<RequirementKind> kind;
    QString service; ///< asked for this service only; empty: of all
    QString notes;
    friend bool operator==(const OpportunityRequirement &, const OpportunityRequirement &) = default;
};

/// What comes before a contract: a tender, a notice, a request.
struct Opportunity {
    Id<Opportunity> id;
    QString subject;
    Id<Organisation> body;
    OpportunityKind kind = OpportunityKind::OpenProcedure;
    OpportunityStatus status = OpportunityStatus::Found;
    Date publishedOn;
    Date procedureStart; ///< of the notice or invitation: decides which procurement code applies
    LocalMinute questionsBy;
    LocalMinute deadline;
    std::optional<Money> value; ///< estimated, without VAT
    std::optional<qint64> durationMonths;
    QString cpv;
    QString cig;
    std::optional<Suitability> suitability;
    QString suitabilityWhy;
    std::optional<ParticipationDecision> decision;
    Date decidedOn;
    QString decisionWhy;
    Date outcomeOn;
    QString outcome;
    QString lessons;
    Id<Agreement> agreement; ///< what came of it
    QString link;
    QString notes;
    std::vector<OpportunityCandidate> candidates;
    std::vector<OpportunityRequirement> requiredPapers;
    friend bool operator==(const Opportunity &, const Opportunity &) = default;
};

template<> const RecordType &describe<OpportunityCandidate>();
template<> const RecordType &describe<OpportunityRequirement>();
template<> const RecordType &describe<Opportunity>();

} // namespace insieme
