// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

class Records;

/// The rules of placements that need more than one record.
namespace placement_guards {

using Findings = QList<Finding>;

/// No end after the maximum of the kind, the end of the project, of a fund or of the convention.
void maximaAreKept(const Records &, const RecordType &, const QUuid &, Findings &);
/// No more hours done than the kind and the placement allow.
void hoursAreKept(const Records &, const RecordType &, const QUuid &, Findings &);
/// One register a month, and hours only on days of the placement on which it does not stand still.
void daysBelongToThePlacement(const Records &, const RecordType &, const QUuid &, Findings &);
/// Fund ≥ its projects; fund of a project ≥ its placements; ceilings for a person.
void fundsAreNotExceeded(const Records &, const RecordType &, const QUuid &, Findings &);
/// Reports charge no more to a fund than the placement's share of it.
void reportsAreCovered(const Records &, const RecordType &, const QUuid &, Findings &);
/// The numbers that a call allows its projects and their placements.
void callsAreKept(const Records &, const RecordType &, const QUuid &, Findings &);
/// The allowance of a placement that began or is ready is not below the lowest of its kind.
void allowancesReachTheMinimum(const Records &, const RecordType &, const QUuid &, Findings &);
/// One row of a kind on any day, one reason a code.
void rulesDoNotOverlap(const Records &, const RecordType &, const QUuid &, Findings &);
/// The placements whose end depends on a record, and the settler of their end.
std::vector<QUuid> placementsThatDepend(const Records &, const RecordType &, const QUuid &);
tl::expected<void, Error> settleEnd(Transaction &, const QUuid &);
/// The end that lists and the agenda read is the one that the clock gives.
void endsAreSettled(const Records &, const RecordType &, const QUuid &, Findings &);
/// The shares of a placement that began are its whole cost.
void costsAreFunded(const Records &, const RecordType &, const QUuid &, Findings &);

} // namespace placement_guards
} // namespace insieme
