// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/housing/household.h"
#include "core/housing/stay.h"

#include <atomic>
#include <functional>
#include <optional>

namespace insieme {

class Records;
class Transaction;
struct HousingProperty;
struct HousingUnit;

/// The question without a file behind it. Days are numbers from the first day of the horizon.
struct AllocationProblem {
    struct Day {
        int capacity = 0; ///< people; 0: nobody can live there
        int people = 0; ///< already there
        int stays = 0;
    };
    struct Unit {
        QString code;
        int floor = 0;
        bool accessible = false;
        bool shared = false;
        std::vector<Day> days; ///< of the whole horizon, the same number for every unit
        std::vector<int> longest = {}; ///< by day of entry, the nights that a stay may last there; empty: any number
    };
    struct Request {
        QString code;
        int people = 1;
        qint64 score = 0;
        bool accessible = false;
        std::optional<int> maxFloor;
        bool acceptsShared = false;
        int earliest = 0; ///< first possible day of entry
        int latest = 0; ///< last one
        int days = 1; ///< nights of the stay that it asks for, from its first possible day
        std::vector<bool> barred = {}; ///< by unit: a binding rule keeps it out; empty: none does
        std::vector<bool> apart = {}; ///< by unit: a binding rule lets it live there only alone; empty: none does
        QString rule = {}; ///< the rule that keeps it out somewhere, for people
        std::vector<int> nights = {}; ///< by day of entry; who enters later leaves no earlier; empty: `days`
    };
    std::vector<Unit> units;
    std::vector<Request> requests;
    bool isBarred(int request, int unit) const
    {
        const std::vector<bool> &barred = requests[size_t(request)].barred;
        return !barred.empty() && barred[size_t(unit)];
    }
    /// True when the request may live in the unit together with others.
    bool sharesIn(int request, int unit) const
    {
        const Request &one = requests[size_t(request)];
        return one.acceptsShared && (one.apart.empty() || !one.apart[size_t(unit)]);
    }
    /// Nights of a request's stay in a unit that it enters on a day of the horizon.
    int nightsIn(int request, int unit, int start) const
    {
        const Request &one = requests[size_t(request)];
        const std::vector<int> &longest = units[size_t(unit)].longest;
        const int nights = one.nights.empty() ? one.days : one.nights[size_t(start)];
        return longest.empty() ? nights : std::min(nights, longest[size_t(start)]);
    }
};

struct AllocationChoice {
    int request = -1, unit = -1, start = 0;
};

/// Compared in this order: score housed (more), then idle days (fewer): days before the last proposed stay of an
/// apartment on which it could be lived in and nobody is there.
struct AllocationValue {
    qint64 score = 0;
    qint64 idle = 0;
    friend bool operator==(const AllocationValue &, const AllocationValue &) = default;
    bool betterThan(const AllocationValue &other) const
    {
        return score != other.score ? score > other.score : idle < other.idle;
    }
};

struct AllocationResult {
    std::vector<AllocationChoice> choices; ///< in the order of the requests
    AllocationValue value;
    bool stopped = false; ///< the search was ended early: the best so far
};

struct AllocationSearch {
    int rounds = 400; ///< of the local search
    quint32 seed = 1;
    const std::atomic<bool> *stop = nullptr;
    std::function<void(int done, int all)> progress;
};

/// The first day from `from` on which the request fits into the unit; nothing when there is none in its time.
std::optional<int> firstFit(const AllocationProblem &problem, int request, int unit, int from);
/// By score, each at the first day that fits anywhere.
AllocationResult allocateGreedily(const AllocationProblem &problem);
/// Rolling matching of requests and apartments, then local search; never worse than `allocateGreedily`.
AllocationResult allocate(const AllocationProblem &problem, const AllocationSearch &search = {});
AllocationValue valueOf(const AllocationProblem &problem, const std::vector<AllocationChoice> &choices);

/// One line of the proposal, for people.
struct AllocationLine {
    Id<HousingRequest> request;
    QString code;
    qint64 score = 0;
    qint64 priority = 0; ///< the score, or above all scores: an emergency that is assessed after the entry
    Id<HousingUnit> unit; ///< null: left out
    QString unitCode;
    Date start, end; ///< the day of exit is not counted
    QString reason;
};
struct AllocationProposal {
    std::vector<AllocationLine> lines; ///< by priority
    AllocationValue value;
    bool stopped = false;
};

/// The question as the file puts it: apartments with what stands in them, and the requests that wait. It can be
/// answered by `allocate` in another thread.
struct AllocationQuestion {
    AllocationProblem problem;
    std::vector<HousingRequest> requests; ///< as in the problem
    std::vector<Id<HousingUnit>> units; ///< as in the problem
    std::vector<std::vector<QString>> warnings; ///< by request and unit: what its rules ask and would not be kept
    std::vector<std::optional<qint64>> months; ///< that each unit's house allows; nothing: any number
    Date from;
};
/// Proposed stays that are not locked and belong to a request do not stand in the way; requests with any other stay no
/// longer wait.
Result<AllocationQuestion> allocationQuestion(const Records &records, const Date &from, int days);
/// Each line with its reason.
AllocationProposal proposalOf(const AllocationQuestion &question, const AllocationResult &result);

/// Proposes for the requests that wait, from a day over `days` days. Proposed stays that are not locked and belong to a
/// request are computed again; everything else stands.
Result<AllocationProposal> proposeAllocations(const Records &records, const Date &from, int days,
                                              const AllocationSearch &search = {});
/// Writes the proposal: unlocked proposed stays of requests are removed, new ones made; the guards judge them as any
/// other stay.
Done writeProposal(Transaction &transaction, const AllocationProposal &proposal);

/// The proposed stay of a request that is not locked; nothing: it has none.
std::optional<HousingStay> looseProposal(const Records &records, const Id<HousingRequest> &request);
/// Removes the proposed stays of one request that are not locked.
Done removeLooseProposals(Transaction &transaction, const Id<HousingRequest> &request);

} // namespace insieme
