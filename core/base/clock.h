// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <QDateTime>

namespace insieme {

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

/// Stands on one day; the time of day goes on.
class PinnedClock : public Clock {
public:
    explicit PinnedClock(Date day)
        : m_day(day)
    {
    }
    QDateTime now() const override
    {
        const auto parts = m_day.year_month_day();
        return QDateTime(QDate(parts.year, parts.month, parts.day), QTime::currentTime());
    }
    Date today() const override { return m_day; }

private:
    Date m_day;
};

} // namespace insieme
