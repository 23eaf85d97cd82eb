// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme::housing_guards {

using Findings = QList<Finding>;

/// No bed twice, nobody beyond the capacity and nobody where nobody can live, on any day.
void roomForEverybody(const Records &, const RecordType &, const QUuid &, Findings &);
/// Nobody lives in two stays on the same day.
void oneHomeForEach(const Records &, const RecordType &, const QUuid &, Findings &);
/// Nobody lives where a binding rule of the apartment, of its house or of the request forbids it.
void rulesOfTheHouse(const Records &, const RecordType &, const QUuid &, Findings &);
/// No movement lies more than three months before the stay, and no more is paid back than was paid.
void paymentsAreCovered(const Records &, const RecordType &, const QUuid &, Findings &);
/// Who is assessed has no more points than the call's criteria allow.
void pointsAreAllowed(const Records &, const RecordType &, const QUuid &, Findings &);

/// What was charged stays: months that a payment or a reminder has passed are not owed otherwise because of what a
/// household declares, of the terms and payers of a stay, or of the way in which a house counts days. They ask for
/// nothing but the file, so that two desks answer alike.
QStringList declarationsStay(const Records &, const void *before, const void *after);
QStringList termsStay(const Records &, const void *before, const void *after);
QStringList conventionsStay(const Records &, const void *before, const void *after);
/// No stay is made longer than its house allows.
QStringList houseLimitStays(const Records &, const void *before, const void *after);

std::vector<QUuid> requestsThatDepend(const Records &, const RecordType &, const QUuid &);
tl::expected<void, Error> settleScore(Transaction &, const QUuid &);

std::vector<QUuid> staysThatOwe(const Records &, const RecordType &, const QUuid &);
tl::expected<void, Error> settleArrears(Transaction &, const QUuid &);

} // namespace insieme::housing_guards
