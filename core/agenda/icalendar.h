// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/agenda.h"

namespace insieme {

struct CalendarOptions {
    QDateTime stamp; ///< when the calendar was written
    QString name; ///< shown by calendar programs
    bool people = false; ///< with the names of people and free texts that may hold them
};

/// The lines as a calendar (RFC 5545): one event each, on the day that counts, with an alarm for every lead time (at
/// nine in the morning; for an hour, at that hour). The key of an event depends on kind, record and row only, so that a
/// program that reads the calendar again moves the event instead of adding a second one.
QByteArray toICalendar(const std::vector<AgendaItem> &items, const CalendarOptions &options);

/// The stable key of the event.
QString eventUid(const ObligationKey &key);

} // namespace insieme
