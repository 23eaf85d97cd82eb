// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/housing/household.h"
#include "core/housing/unit.h"

namespace insieme {

class Records;

/// A request in its place of the waiting list.
struct WaitingLine {
    HousingRequest request;
    int rank = 0; ///< from 1
    std::optional<int> rankBefore; ///< on the earlier day; not stated: it was not waiting then
    qint64 people = 1;
    qint64 minors = 0;
    bool iseeExpired = false; ///< on the day of the list; also where its validity is not known
    Id<HousingUnit> unit; ///< the first apartment that it fits into; null: none within two years
    QString unitCode;
    Date from; ///< from when it would fit
};

/// Who waits on a day, first things first: emergencies that are not assessed yet (entry first, assessment after), then
/// by score, then by the day of receipt. What stands above the score is law of the house, not of the call.
struct WaitingList {
    Date day, before;
    std::vector<WaitingLine> lines;
    int entered = 0; ///< since the earlier day
    int left = 0; ///< housed, withdrawn or refused since
};

/// `call` null: every call. `before`: the day to compare with. Ranks of the past follow from the days that the requests
/// state (received, assessed, closed); where an apartment is free is only looked up when `withUnits` is true.
Result<WaitingList> waitingList(const Records &records, const Id<HousingCall> &call, const Date &day,
                                const Date &before, bool withUnits);

} // namespace insieme
