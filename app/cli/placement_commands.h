// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/cli/invocation.h"
#include "core/calendar/workdays.h"
#include "core/placements/placement.h"

namespace insieme::cli {

/// `calendar placement START …`: when a placement ends, the hours until then and what is wrong; the reasons go to
/// standard error. Status No when a maximum is exceeded.
int calendarPlacement(Invocation &in, const calendar::WorkCalendar &work);

/// When the placement ends and why, and its hours: what `show` says of it besides its fields.
void showClock(Invocation &in, const Workspace &workspace, const Placement &placement, const Context &context);

} // namespace insieme::cli
