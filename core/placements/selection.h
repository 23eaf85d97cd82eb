// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/placements/placement.h"
#include "core/placements/ranking.h"

#include <QHash>

namespace insieme {

class Transaction;

/// What the ranking of a project would write into one application.
struct SelectionChange {
    PlacementApplication application; ///< as it is now
    ApplicationStatus becomes = ApplicationStatus::Selected; ///< or Reserve
};

/// The outcomes that are not yet recorded. Refused, with the names of the Comuni or the numbers of the applications,
/// while applications are neither admitted nor excluded, while nothing decides who gets the last place of a Comune,
/// and when a person who has a placement already would lose the place.
Result<std::vector<SelectionChange>> selectionOf(const Records &records, const Id<UtilityProject> &project);

/// Records the outcomes of the ranking: who has a place and who waits on the reserve list. Once more after somebody
/// withdrew, the next of the list moves up.
Done recordSelection(Transaction &transaction, const Id<UtilityProject> &project);

/// The placements of a project that were not cancelled, by person: which application has led to one.
QHash<QUuid, Placement> placementsByPerson(const Records &records, const Id<UtilityProject> &project);

/// The placement that a selected application leads to, as a draft: person, project, Comune with its convention,
/// category, the longest duration of the call, and the first host of the project with a free place. Refused when the
/// application has no place or has led to a placement already.
Result<Id<Placement>> beginPlacement(Transaction &transaction, const Id<PlacementApplication> &application);

/// The code of one more placement ("INS-2026-008"; nextCode).
QString nextPlacementCode(const Records &records, const Date &day);

} // namespace insieme
