// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <cstdio>

namespace insieme {

QString isoInstant(const QDateTime &at)
{
    // What QDateTime writes as ISODateWithMs, which takes it as long as a whole row takes to be written.
    const QDate day = at.date();
    const QTime time = at.time();
    const int ahead = at.offsetFromUtc() / 60;
    char text[64];
    const int size = std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03d", day.year(), day.month(),
                                   day.day(), time.hour(), time.minute(), time.second(), time.msec());
    char zone[16] = "Z";
    if (ahead != 0)
        std::snprintf(zone, sizeof zone, "%c%02d:%02d", ahead < 0 ? '-' : '+', std::abs(ahead) / 60,
                      std::abs(ahead) % 60);
    return QLatin1String(text, size) + QLatin1String(zone);
}

} // namespace insieme
