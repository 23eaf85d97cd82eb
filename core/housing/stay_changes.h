// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/housing/stay.h"

namespace insieme {

class Records;
class Transaction;
struct HousingBed;
struct HousingUnit;

/// What a change of a stay would mean, said before it is made. What is broken here the guards refuse as well.
struct StayConsequences {
    struct Line {
        enum class Level { Ok, Warning, Broken, Fact };
        Level level = Level::Ok;
        QString what, fact;
    };
    std::vector<Line> lines;
    bool possible = true;
    Date possibleExit; ///< when it is not possible: the latest day of exit that would be; not stated: none
};
/// `before` nullptr: a new stay. Beds and people on every day, the longest stay, the project, a notice, the
/// contributions.
///
/// It is asked while a bar is dragged: of the apartments of the stay it reads those stays only that go on when this one
/// begins, as many as their beds hold from then on, never their past; of its people their own stays.
StayConsequences consequencesOf(const Records &records, const HousingStay *before, const HousingStay &after);

/// The stay with another day of exit. A stay that runs gets an extension when it becomes longer; bed rows follow.
HousingStay withExit(const HousingStay &stay, const Date &exit, const Date &decidedOn, const QString &reason = {});
/// A stay that has not begun, some days later (or earlier, below zero).
HousingStay shifted(const HousingStay &stay, qint64 days);
/// From a day on in other beds: before the entry the whole stay, afterwards a row that ends and another that begins.
/// Each person who lives there takes one of `beds`, in their order; those for whom none is left keep theirs. From the
/// day of exit on nothing changes.
HousingStay movedTo(const Records &records, const HousingStay &stay, const Id<HousingUnit> &unit,
                    const std::vector<Id<HousingBed>> &beds, const Date &from);
/// Beds of the apartment that nobody else takes on any day of the stay from `from` on, by name. Reads no stay that
/// ended before.
std::vector<HousingBed> freeBeds(const Records &records, const HousingStay &stay, const Id<HousingUnit> &unit,
                                 const Date &from);
/// The same with a bed for each person of the household, as far as there are free ones.
HousingStay withBeds(const Records &records, HousingStay stay);

/// Keys handed over: the stay runs. The notice to the police is due where a guest is no citizen of the Union; whoever
/// checks in says so.
HousingStay checkedIn(const Records &records, const HousingStay &stay, const Date &day);
/// Keys given back: the stay is over; bed rows end.
HousingStay checkedOut(const HousingStay &stay, const Date &day, StayEndReason reason);

/// The months that the house of an apartment allows a stay; nothing: any number.
std::optional<qint64> monthsAllowed(const Records &records, const Id<HousingUnit> &unit);
/// The latest day of exit that the house allows a stay, where the change makes it longer than that; not stated: it does
/// not. What was agreed before the house set its limit stays and may become shorter; who lives there or has left is a
/// fact when it is first written.
Date beyondTheHouse(const Records &records, const HousingStay *before, const HousingStay &after);
/// Half a year where the request does not say.
qint64 monthsAskedFor(const HousingRequest &request);
/// The day of exit that a request asks for when it enters on `start`.
Date exitAskedFor(const HousingRequest &request, const Date &start);
/// A stay for a request that waits: from a day, for its months or as many as the house allows, in the beds that are
/// free. Without a code, which whoever writes it asks for.
HousingStay stayFor(const Records &records, const HousingRequest &request, const Id<HousingUnit> &unit,
                    const Date &start);
/// The same, no longer than the apartment is free for it.
struct OfferedStay {
    HousingStay stay;
    QString shortened; ///< for people: why it ends before the day that was asked for; empty: it does not
};
OfferedStay offeredStay(const Records &records, const HousingRequest &request, const Id<HousingUnit> &unit,
                        const Date &start);
/// The code of one more stay ("OSP-024"; nextCode).
QString nextStayCode(const Records &records, const Date &day);
/// Writes what a stay means for its request: accepted, housed, again waiting.
Done followRequest(Transaction &transaction, const HousingStay &stay);

} // namespace insieme
