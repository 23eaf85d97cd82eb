// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/contracts/act.h"

namespace insieme {

struct Opportunity;

/// Days before the notice on which it is called to mind, when nobody planned anything: three weeks.
inline constexpr int noticeWarningDays = 21;

/// The day on which the notice is called to mind; not stated without a notice.
Date noticeWarning(const Agreement &agreement);

/// The steps back from the notice, each on the last useful working day (a Saturday or a holiday moves it earlier).
/// Empty without a notice. Late ones, before `today`, come first as they are in order of days.
std::vector<RenewalStep> planBackwards(const Agreement &agreement, const std::vector<PlanDefault> &defaults);

/// Writes the plan of an agreement: steps that are missing are added, steps not done get their day again, steps done or
/// added by hand are kept. Refused without a notice.
Done writePlan(Transaction &transaction, const Id<Agreement> &agreement);

/// The steps that every new plan gets, from the file.
std::vector<PlanDefault> planDefaults(const Records &records);

/// The next agreement, "copy as the next one": a draft that begins the day after the end with the same length, parties,
/// services, places, tariffs of the last day, shares of the last day, absence rules; no acts, no numbers, no CIG.
/// Returns its id. Refused without an end, and when the agreement already has a next one.
Result<Id<Agreement>> copyAsNext(Transaction &transaction, const Id<Agreement> &agreement);

/// The draft of the agreement that a won opportunity leads to: parties, subject, codes, value, the cooperatives that
/// were to execute and the papers that were asked for; the opportunity then names it. Returns its id. Refused before
/// the opportunity is won, and when it already names an agreement.
Result<Id<Agreement>> draftOf(Transaction &transaction, const Id<Opportunity> &opportunity);

/// The fields of the copy alone.
Agreement nextOf(const Agreement &agreement);

} // namespace insieme
