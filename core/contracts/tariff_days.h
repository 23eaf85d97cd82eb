// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/intervals.h"
#include "core/contracts/service.h"

namespace insieme {

/// The tariff in force on a day for a level of intensity: one of that level before one of every level; proposed ones
/// only when asked for, and then before those in force. nullptr: none. The pointer lives as long as the list.
const Tariff *tariffOn(const std::vector<Tariff> &tariffs, const QString &intensity, const Date &day,
                       bool proposedToo = false);

/// Days of a stay under one tariff (nullptr: days for which there is none).
struct TariffDays {
    calendar::Interval days;
    const Tariff *tariff = nullptr;
    qint64 count() const { return (days.to - days.from).days() + 1; }
};

/// A stay from `from` to `to` (both included, both stated) cut where the tariff changes: every day is in exactly one
/// part, in order. Empty when `to` is before `from`.
std::vector<TariffDays> splitByTariff(const std::vector<Tariff> &tariffs, const QString &intensity, const Date &from,
                                      const Date &to, bool proposedToo = false);

} // namespace insieme
