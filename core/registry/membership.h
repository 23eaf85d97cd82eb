// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Cooperative;
enum class Membership;

/// In the order in which they happen on one day.
enum class MembershipStepKind { Requested, Approved, CapitalPaid, Registered, Refused, Resigned, Excluded };

/// A step on the way into the consortium and out of it.
struct MembershipStep {
    Id<MembershipStep> id;
    Id<Cooperative> cooperative;
    MembershipStepKind step = MembershipStepKind::Requested;
    Date day; ///< of the step; of a resignation or exclusion: the last day as a member
    QString act; ///< e.g. "CdA 12/05/2012"
    QString reason; ///< of a refusal, a resignation, an exclusion
    friend bool operator==(const MembershipStep &, const MembershipStep &) = default;
};
template<> const RecordType &describe<MembershipStep>();

/// Heads on a day. Volunteers are counted apart.
struct HeadCount {
    Id<HeadCount> id;
    Id<Cooperative> cooperative;
    Date day; ///< not stated: before every other count
    std::optional<qint64> workers; ///< worker members and disadvantaged workers included
    std::optional<qint64> workerMembers;
    std::optional<qint64> disadvantagedWorkers; ///< L. 381/1991 art. 4
    std::optional<qint64> volunteers;
    QString source;
    friend bool operator==(const HeadCount &, const HeadCount &) = default;
};
template<> const RecordType &describe<HeadCount>();

/// What the steps say; nothing without steps.
struct MembershipState {
    Membership membership;
    Date since; ///< of the latest registration
    Date until; ///< last day as a member
};
std::optional<MembershipState> membershipBySteps(const Cooperative &cooperative);
/// What they said on the evening of a day; the two dates where there are no steps.
MembershipState membershipOn(const Cooperative &cooperative, const Date &day);

/// True when it is a member on the day: by the steps, where there are some, otherwise by the two dates. A former member
/// without a last day is not counted.
bool isMemberOn(const Cooperative &cooperative, const Date &day);

/// The latest count on a day; nullptr when there is none yet. A day that is not stated: the latest of all.
const HeadCount *headCountOn(const Cooperative &cooperative, const Date &day);

/// Adds a step and brings membership and dates into line with it.
void addStep(Cooperative &cooperative, const MembershipStep &step);

/// Steps that cannot follow each other, membership and dates that say otherwise, counts that cannot be, and the 30 % of
/// L. 381/1991 art. 4 as a warning.
void checkMembership(const Cooperative &cooperative, Problems &problems);

} // namespace insieme
