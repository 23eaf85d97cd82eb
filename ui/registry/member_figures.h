// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/layouts.h"

namespace insieme {

/// What the list of the cooperatives says beside their fields: sign and words of a member's papers (standingOn), which
/// paper is next, the agreements it executes, the placements it hosts, and its part of the year's agreements.
extern const RowFigure memberPapers, nextPaper, executedAgreements, hostedPlacements, workOfTheYear;

/// The sign of memberPapers.
Theme::Tone suitabilityOf(const Records &records, const AnyRecord &record, const Date &day);

/// What the list of papers says of each: whether it is valid on the day, about to expire, past, or gave way to another;
/// likewise its sign.
extern const RowFigure paperStanding;
Theme::Tone paperStateOf(const Records &records, const AnyRecord &record, const Date &day);

/// Of the members on a day: how many have every paper; its groups are those with a paper to see to, and the
/// cooperatives that host a placement.
std::unique_ptr<ListSurvey> surveyMembers(const Records &records, const Date &day);

} // namespace insieme
