// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

namespace insieme {

/// As the history holds when something was done: ISO with milliseconds and what the local time was ahead of UTC.
QString isoInstant(const QDateTime &at);

} // namespace insieme
