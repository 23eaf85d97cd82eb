// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/agenda.h"
#include "core/store/workspace.h"

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

/// Writes the calendar of what `filter` leaves, by the day that counts, also what is put off; how many deadlines it
/// holds. A calendar is written again and again, so one that is there is replaced; any other file stays (Io).
Result<int> writeCalendar(const Workspace &workspace, const QString &path, const AgendaFilter &filter, bool people);

/// The stable key of the event.
QString eventUid(const ObligationKey &key);

} // namespace insieme
