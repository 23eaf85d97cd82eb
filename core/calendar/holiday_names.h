// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

namespace insieme::calendar {

/// What is celebrated on the day, in the language of the program; empty for every other day, plain Sundays included.
QString holidayName(const Date &day);

} // namespace insieme::calendar
