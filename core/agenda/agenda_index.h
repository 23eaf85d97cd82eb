// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"
#include "core/store/obligation_bearing.h"

namespace insieme {

/// Brings one record into the index, and again those whose obligations it bears on.
Done followObligations(const Records &records, const QUuid &id,
                       std::span<const std::pair<const RecordType *, AnyRecord>> present,
                       std::span<const ObligationBearing> bearings);

/// The index of the obligations that the catalogue's sources offer; `follow` is `followObligations` with the bearings
/// of all areas. Call it when every area has added its own: the version that decides whether a file's index is made
/// again covers all of them.
Follower agendaIndex(const Catalogue &catalogue, decltype(Follower::follow) follow);

} // namespace insieme
