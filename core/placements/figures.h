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
        std::vector<QUuid> placements = {}; ///< of these people
    };
    qint64 started = 0; ///< first day inside the period
    qint64 ended = 0; ///< last day inside it
    qint64 running = 0; ///< on the last day of the period
    qint64 people = 0; ///< different people with a day in it
    qint64 minutes = 0; ///< done in the period
    /// A cost report with lines of the placements counted, and what became of it.
    struct Report {
        QUuid id;
        QString code;
        Date from, to;
        Money amount; ///< of the placements counted
        bool paired = false; ///< false: it has no period, or one that reaches out of the months of the figures
    };
    Money cost; ///< of the reports that are paired
    qint64 costPlacements = 0; ///< how many of the placements these reports are about
    qint64 costMinutes = 0; ///< done by those placements in the months of their reports, each once
    std::optional<Money> costPerHour; ///< cost ÷ costMinutes, rounded half up; nothing without both
    qint64 placements = 0; ///< all that are counted
    std::vector<Report> reports; ///< by code
    std::vector<Group> byKind, byMunicipality, byOutcome;
};

/// `project` null: all of them. Both days included. Costs are those of the reports whose period lies within the months
/// of `from` and `to`; hours are set against them for the same placements and the same days only.
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

/// Which part the cost of an hour is about, in one sentence, and a sentence for each report that is left out of it.
/// `leaves`: the sentences go out of the office, numbers of people are safe to show.
QStringList coverageOf(const PlacementFigures &figures, bool leaves);

} // namespace insieme
