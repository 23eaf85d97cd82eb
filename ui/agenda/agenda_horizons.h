// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agenda/agenda.h"

#include <QList>

namespace insieme {

/// A stretch of the agenda, named.
struct Horizon {
    QString title, note;
    AgendaFilter filter;
};

/// What is late, today and three stretches up to 90 days, of what `base` lets through: each from where the one before
/// ends.
QList<Horizon> horizonsOf(const Agenda &agenda, const AgendaFilter &base);

/// The week, and how much of what `base` lets through is late or due today, in words.
QString daySentence(const Agenda &agenda, const AgendaFilter &base);

/// "lun 22/06"; of another year than today's "31/12/2036".
QString shortDay(const Date &day, const Date &today);
/// "09:00"
QString hourOf(const AgendaItem &item);

} // namespace insieme
