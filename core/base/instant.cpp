// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <cstdlib>

namespace insieme {

QString isoInstant(const QDateTime &at)
{
    // What QDateTime writes as ISODateWithMs, which takes it as long as a whole row takes to be written.
    const QDate day = at.date();
    const QTime time = at.time();
    const int ahead = at.offsetFromUtc() / 60;
    QString text(ahead == 0 ? 24 : 29, Qt::Uninitialized);
    QChar *to = text.data();
    const auto put = [&to](int number, int digits, char after) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            to[i] = QLatin1Char(static_cast<char>('0' + number % 10));
        to += digits;
        if (after != '\0')
            *to++ = QLatin1Char(after);
    };
    put(day.year(), 4, '-');
    put(day.month(), 2, '-');
    put(day.day(), 2, 'T');
    put(time.hour(), 2, ':');
    put(time.minute(), 2, ':');
    put(time.second(), 2, '.');
    put(time.msec(), 3, ahead == 0 ? 'Z' : ahead < 0 ? '-' : '+');
    if (ahead != 0) {
        put(std::abs(ahead) / 60, 2, ':');
        put(std::abs(ahead) % 60, 2, '\0');
    }
    return text;
}

} // namespace insieme
