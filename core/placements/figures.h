// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/placements/placement.h"

namespace insieme {

class Records;

/// Figures of a project and a period, for the social report and the funders.
struct PlacementFigures {
    struct Group {
        QString name; ///< translated label or title
        qint64 people = 0;
    };
    qint64 started = 0; ///< first day inside the period
    qint64 ended = 0; ///< last day inside it
    qint64 running = 0; ///< on the last day of the period
    qint64 people = 0; ///< different people with a day in it
    qint64 minutes = 0; ///< done in the period
    Money cost; ///< reported for the placements counted, whatever the day
    std::optional<Money> costPerHour; ///< rounded half up; nothing without hours
    std::vector<Group> byKind, byMunicipality, byOutcome;
};

/// `project` null: all of them. Both days included.
Result<PlacementFigures> figuresOf(const Records &records, const Id<UtilityProject> &project, const Date &from,
                                   const Date &to);

/// Groups below this many people do not leave the office: in a small Comune two people are somebody.
inline constexpr qint64 smallestShown = 5;

/// The groups as they may leave: those below `smallestShown` become "fewer than 5", and where that would let one be
/// computed from the total, the smallest of the others goes, too. No number of a suppressed group is in the text.
struct SafeGroup {
    QString name, people;
};
std::vector<SafeGroup> safeToShow(const std::vector<PlacementFigures::Group> &groups);

} // namespace insieme
