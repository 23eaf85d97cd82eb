// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/placements/project.h"

namespace insieme {

class Records;

/// One line of a ranking.
struct RankedApplication {
    PlacementApplication application;
    Date born; ///< of the person, for the tie-breaks
    int rank = 0; ///< from 1 within the Comune; equal only when no tie-break decides
    bool selected = false; ///< there is a place
    QString quota; ///< the quota that gave the place; empty: an ordinary one
};

/// The rankings of one project.
struct ComuneRanking {
    Id<Organisation> municipality;
    qint64 places = 0;
    std::vector<RankedApplication> rows; ///< best first
};

/// Ranks the admitted applications of each Comune: points, then the project's tie-breaks in their order. Reserved
/// places go first to the best of their quota, in the order of the whole project, then the remaining places of each
/// Comune to the best that are left. Applications that are received, excluded or withdrawn are not in it.
std::vector<ComuneRanking> rank(const UtilityProject &project, std::vector<RankedApplication> applications);

/// The applications of a project with the day of birth of each person.
Result<std::vector<RankedApplication>> applicationsOf(const Records &records, const Id<UtilityProject> &project);

} // namespace insieme
