// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <ctime>
#include <QTimeZone>

namespace insieme {

void useItalianTime()
{
    if (!QTimeZone("Europe/Rome").isValid())
        return;
    qputenv("TZ", "Europe/Rome");
    tzset();
}

QString instantText(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace insieme
