// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"
#include "ui/housing/calendar_lanes.h"
#include "ui/shell/page.h"

namespace insieme {

/// The calendar from a day to a day, lying on A4 or (`large`) on A3, with what the looks mean. Names are those of the
/// screen: hidden there, hidden here.
documents::Content calendarDocument(const Shell &shell, const CalendarLanes &lanes, const QString &house,
                                    const Date &from, const Date &to, bool large);

} // namespace insieme
