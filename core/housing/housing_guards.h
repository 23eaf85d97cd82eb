// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme::housing_guards {

using Findings = QList<Finding>;

/// No bed twice, nobody beyond the capacity and nobody where nobody can live, on any day.
void roomForEverybody(const Records &, const RecordType &, const QUuid &, Findings &);
/// Nobody sleeps in two beds on the same day.
void onePersonOneBed(const Records &, const RecordType &, const QUuid &, Findings &);
/// Nobody lives where a binding rule of the apartment, of its house or of the request forbids it.
void rulesOfTheHouse(const Records &, const RecordType &, const QUuid &, Findings &);
/// No payment lies before the stay, and no more is paid back than was paid.
void paymentsAreCovered(const Records &, const RecordType &, const QUuid &, Findings &);
/// Who is assessed has no more points than the call's criteria allow.
void pointsAreAllowed(const Records &, const RecordType &, const QUuid &, Findings &);

/// A change of what a household declares leaves the months alone that a payment or a reminder of its stays has passed.
/// It asks for nothing but the file, so that two desks answer alike.
QStringList chargedMonthsStay(const Records &, const void *before, const void *after);

std::vector<QUuid> requestsThatDepend(const Records &, const RecordType &, const QUuid &);
tl::expected<void, Error> settleScore(Transaction &, const QUuid &);

std::vector<QUuid> staysThatOwe(const Records &, const RecordType &, const QUuid &);
tl::expected<void, Error> settleArrears(Transaction &, const QUuid &);

} // namespace insieme::housing_guards
