// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <QDateTime>

namespace insieme {

/// Days begin and deadlines end in Italy, whatever time the computer is set to. For the start of a program, before
/// anything asks for the time; a computer that does not know the zone keeps its own.
void useItalianTime();

/// An instant of the history (ISO, UTC) as people read it: local day and minute.
QString instantText(const QString &iso);

/// The only source of "now"; tests, the sample file and `--today` pin the day.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTime(); }
    virtual Date today() const
    {
        const QDate day = now().date();
        return *makeDate(day.year(), day.month(), day.day());
    }
};

/// Stands on one day at eight in the morning, so that what is due at an hour reads the same whenever it is asked.
class PinnedClock : public Clock {
public:
    explicit PinnedClock(Date day)
        : m_day(day)
        , m_now(QDate(day.year(), day.month(), day.day()), QTime(8, 0))
    {
    }
    QDateTime now() const override { return m_now; }
    Date today() const override { return m_day; }

private:
    Date m_day;
    QDateTime m_now;
};

} // namespace insieme
