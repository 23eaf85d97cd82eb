// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/funding.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"

namespace insieme {

/// What a call says about a project, as it is typed.
struct CallFinding {
    const char *field; ///< column of the project or placement
    bool exceeded = false; ///< a limit of the call, not only something that is missing
    QString text; ///< names the call and its source
};
std::vector<CallFinding> callFindings(const FundingCall &call, const UtilityProject &project);

/// What a call says about a placement of one of its projects. `born`: of the person; not stated: the age is not judged.
/// Durations are those of the clock, suspensions that move the end not counted.
std::vector<CallFinding> callFindings(const FundingCall &call, const Placement &placement, const PlacementClock &clock,
                                      const Date &born);

/// What a project of `workers` people and `municipalities` Comuni may get, all in cents: the call's amount for a worker
/// for each, the bonus on it where there are Comuni enough, and what the Comuni add.
struct CallAmounts {
    Money granted; ///< at most, bonus included
    Money bonus;
    Money coFunding; ///< of the Comuni, at least
};
CallAmounts callAmounts(const FundingCall &call, qint64 workers, qint64 municipalities);

/// True for an application at the call's last minute or before (12:59 and 13:00 for "13:00"); a call without deadline
/// takes every application.
bool inTime(const FundingCall &call, const LocalMinute &when);

/// Whether a person fits a call, from what the application states: one sentence for each thing that does not.
QStringList eligibilityFindings(const FundingCall &call, const PlacementApplication &application, const Date &born,
                                const Date &on);

} // namespace insieme
