// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/housing/allocation_proposal.h"
#include "core/housing/stay_changes.h"
#include "core/store/workspace.h"
#include "tests/support/testing.h"

#include <cstdlib>
#include <new>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <set>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {
thread_local qint64 bytesAsked = 0; ///< of the heap, by this thread
}

// For the whole program of tests: the heap as it is, and counted. The sanitizer has a heap of its own and counts
// nothing.
#ifndef __SANITIZE_ADDRESS__
void *operator new(std::size_t size)
{
    bytesAsked += qint64(size);
    if (void *memory = std::malloc(std::max(size, std::size_t(1))))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
#endif

namespace {

AllocationProblem instance(quint32 seed, int requests, int units, int horizon)
{
    QRandomGenerator random(seed);
    AllocationProblem problem;
    for (int u = 0; u < units; ++u) {
        AllocationProblem::Unit unit{
            u"U%1"_s.arg(u), random.bounded(3), random.bounded(3) == 0, random.bounded(3) == 0, {}};
        const int capacity = 1 + random.bounded(4), free = random.bounded(horizon / 4);
        for (int day = 0; day < horizon; ++day)
            unit.days.push_back(day < free ? AllocationProblem::Day{capacity, capacity, 1}
                                           : AllocationProblem::Day{capacity, 0, 0});
        problem.units.push_back(unit);
    }
    for (int r = 0; r < requests; ++r) {
        const int earliest = random.bounded(horizon / 3);
        problem.requests.push_back({u"R%1"_s.arg(r), 1 + random.bounded(3), 20 + random.bounded(80),
                                    random.bounded(5) == 0, random.bounded(5) == 0 ? std::optional(1) : std::nullopt,
                                    random.bounded(2) == 0, earliest, earliest + random.bounded(horizon / 2),
                                    horizon / 8 + random.bounded(horizon / 4)});
    }
    return problem;
}

/// Day by day, by code of its own.
bool feasible(const AllocationProblem &problem, const std::vector<AllocationChoice> &choices)
{
    std::set<int> seen;
    for (const AllocationChoice &c : choices) {
        const auto &request = problem.requests[size_t(c.request)];
        const auto &unit = problem.units[size_t(c.unit)];
        if (!seen.insert(c.request).second || c.start < request.earliest || c.start > request.latest
            || c.start + request.days > int(unit.days.size()) || (request.accessible && !unit.accessible)
            || (request.maxFloor && unit.floor > *request.maxFloor))
            return false;
    }
    for (size_t u = 0; u < problem.units.size(); ++u) {
        for (int day = 0; day < int(problem.units[u].days.size()); ++day) {
            int people = problem.units[u].days[size_t(day)].people, stays = problem.units[u].days[size_t(day)].stays;
            bool alone = !problem.units[u].shared, added = false;
            for (const AllocationChoice &c : choices) {
                const auto &request = problem.requests[size_t(c.request)];
                if (c.unit != int(u) || day < c.start || day >= c.start + request.days)
                    continue;
                people += request.people;
                ++stays;
                added = true;
                alone = alone || !request.acceptsShared;
            }
            if (added && (people > problem.units[u].days[size_t(day)].capacity || (alone && stays > 1)))
                return false;
        }
    }
    return true;
}

/// The best score there is: every order of every set of requests in every unit, each as early as it can be.
qint64 bestScore(const AllocationProblem &problem)
{
    const size_t sets = size_t(1) << problem.requests.size();
    std::vector<qint64> score(sets, 0);
    for (size_t set = 1; set < sets; ++set) {
        for (size_t r = 0; r < problem.requests.size(); ++r)
            score[set] += set >> r & 1 ? problem.requests[r].score : 0;
    }
    std::vector<char> reached(sets, 0);
    reached[0] = 1;
    for (size_t u = 0; u < problem.units.size(); ++u) {
        AllocationProblem one;
        one.units = {problem.units[u]};
        one.requests = problem.requests;
        std::vector<char> fits(sets, 0);
        fits[0] = 1;
        const std::function<void(size_t, std::vector<AllocationChoice> &)> extend =
            [&](size_t set, std::vector<AllocationChoice> &choices) {
                fits[set] = 1;
                for (int r = 0; r < int(one.requests.size()); ++r) {
                    if (set >> r & 1)
                        continue;
                    const auto &request = one.requests[size_t(r)];
                    for (int start = request.earliest; start <= request.latest; ++start) {
                        choices.push_back({r, 0, start});
                        if (feasible(one, choices)) {
                            extend(set | size_t(1) << r, choices);
                            choices.pop_back();
                            break;
                        }
                        choices.pop_back();
                    }
                }
            };
        std::vector<AllocationChoice> choices;
        extend(0, choices);
        std::vector<char> next = reached;
        for (size_t set = 0; set < sets; ++set) {
            for (size_t more = 1; reached[set] && more < sets; ++more) {
                if (fits[more] && !(set & more))
                    next[set | more] = 1;
            }
        }
        reached = next;
    }
    qint64 best = 0;
    for (size_t set = 0; set < sets; ++set)
        best = reached[set] ? std::max(best, score[set]) : best;
    return best;
}

class Allocation : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { setLanguage(u"en"_s); }

    /// Each first fit, against every day tried by the judge.
    void theFirstFitIsTheFirstDayThatIsFeasible()
    {
        const quint32 seed = test::seed();
        int found = 0, nowhere = 0;
        for (quint32 more = 0; more < 12; ++more) {
            const AllocationProblem problem = instance(seed + more, 12, 5, 100);
            for (int r = 0; r < int(problem.requests.size()); ++r) {
                for (int u = 0; u < int(problem.units.size()); ++u) {
                    for (const int from : {0, 25}) {
                        std::optional<int> judged;
                        for (int start = from; start < 100 && !judged; ++start) {
                            if (feasible(problem, {{r, u, start}}))
                                judged = start;
                        }
                        QCOMPARE(firstFit(problem, r, u, from), judged);
                        ++(judged ? found : nowhere);
                    }
                }
            }
        }
        QVERIFY(found > 100 && nowhere > 100);
    }

    /// It looks at one apartment, however many there are: copying two thousand of them for each answer took minutes.
    /// What it asks of the heap is counted.
    void theFirstFitDoesNotGrowWithTheHouse()
    {
        const AllocationProblem problem = instance(5, 50, 2'000, 731);
        int found = 0;
        const qint64 before = bytesAsked;
        for (int call = 0; call < 20'000; ++call)
            found += firstFit(problem, call % 50, call % 2'000, 0).has_value();
        const qint64 asked = bytesAsked - before;
        QVERIFY(found > 0);
        QCOMPARE(asked, 0);
#ifndef __SANITIZE_ADDRESS__
        // The count does count.
        const auto copy = problem.units;
        QVERIFY(bytesAsked - before > qint64(copy.size()) * 731);
#endif
    }

    /// What the search chose when every round still copied the house: forty instances, choice by choice.
    void theSearchChoosesAsItDid()
    {
        quint64 mixed = 1469598103934665603ULL;
        const auto mix = [&mixed](qint64 value) { mixed = (mixed ^ quint64(value)) * 1099511628211ULL; };
        const auto all = [&mix](const std::vector<AllocationChoice> &choices) {
            for (const AllocationChoice &choice : choices) {
                mix(choice.request);
                mix(choice.unit);
                mix(choice.start);
            }
        };
        for (quint32 seed = 1; seed <= 40; ++seed) {
            const AllocationProblem problem = instance(seed, 20, 6, 120);
            AllocationSearch search;
            search.rounds = 60;
            search.seed = seed;
            const AllocationResult found = allocate(problem, search);
            all(found.choices);
            mix(found.value.score);
            mix(found.value.idle);
            all(allocateGreedily(problem).choices);
        }
        QCOMPARE(mixed, 2187141807323864475ULL);
    }

    void neverWorseThanGreedyAndOftenBetter()
    {
        int better = 0;
        constexpr int instances = 60;
        for (int seed = 1; seed <= instances; ++seed) {
            const AllocationProblem problem = instance(quint32(seed), 20, 6, 120);
            const AllocationResult greedy = allocateGreedily(problem), found = allocate(problem);
            QVERIFY(feasible(problem, greedy.choices));
            QVERIFY2(feasible(problem, found.choices), qPrintable(QString::number(seed)));
            QVERIFY(valueOf(problem, found.choices) == found.value);
            QVERIFY2(!greedy.value.betterThan(found.value), qPrintable(QString::number(seed)));
            better += found.value.betterThan(greedy.value);
        }
        qInfo("strictly better on %d of %d", better, instances);
        QVERIFY2(better * 100 >= 30 * instances, qPrintable(QString::number(better)));
    }

    void closeToTheBestThereIs()
    {
        qint64 worst = 10'000;
        for (int seed = 1; seed <= 25; ++seed) {
            const AllocationProblem problem = instance(quint32(1000 + seed), 5 + seed % 4, 2 + seed % 3, 24);
            const qint64 best = bestScore(problem);
            const AllocationResult found = allocate(problem);
            QVERIFY(feasible(problem, found.choices));
            QVERIFY(found.value.score <= best);
            if (best > 0)
                worst = std::min(worst, found.value.score * 10'000 / best);
        }
        qInfo("worst: %lld of 10000", worst);
        QVERIFY2(worst >= 9'800, qPrintable(QString::number(worst)));
    }

    void twoYearsOfFortyApartments()
    {
        const AllocationProblem problem = instance(7, 200, 40, 731);
        int steps = 0;
        AllocationSearch search{.rounds = 20};
        search.progress = [&steps](int, int) { ++steps; };
        const AllocationResult found = allocate(problem, search);
        qInfo("200 x 40 x 731 days, 20 rounds: score %lld, greedy %lld", found.value.score,
              allocateGreedily(problem).value.score);
        QVERIFY(feasible(problem, found.choices));
        QVERIFY(!found.stopped);
        QCOMPARE(steps, 21);
        std::atomic<bool> stop{false};
        search.rounds = 1'000'000;
        search.stop = &stop;
        search.progress = [&stop](int done, int) {
            if (done == 2)
                stop = true;
        };
        const AllocationResult early = allocate(problem, search);
        QVERIFY(early.stopped);
        QVERIFY(feasible(problem, early.choices));
        QVERIFY(!allocateGreedily(problem).value.betterThan(early.value));
    }

    /// A stay has the nights of its months from the day of its entry, whichever that is.
    void nightsFollowTheDayOfEntry()
    {
        // One place, free from the third day on: five nights from then, one from the eighth.
        AllocationProblem problem;
        AllocationProblem::Unit unit{u"U"_s, 0, false, false, {}};
        for (int day = 0; day < 8; ++day)
            unit.days.push_back(day < 2 ? AllocationProblem::Day{1, 1, 1} : AllocationProblem::Day{1, 0, 0});
        problem.units = {unit};
        AllocationProblem::Request request{u"R"_s, 1, 10, false, {}, false, 0, 7, 3};
        request.nights = {3, 3, 5, 4, 4, 3, 2, 1};
        problem.requests = {request, request};
        problem.requests[1].code = u"S"_s;
        QCOMPARE(firstFit(problem, 0, 0, 0), std::optional(2));
        problem.units.front().days[6] = {1, 1, 1};
        QCOMPARE(firstFit(problem, 0, 0, 0), std::optional(7));
        problem.units.front().days[6] = {1, 0, 0};
        problem.units.front().longest = {8, 8, 4, 8, 8, 8, 8, 8};
        const auto choices = allocate(problem).choices;
        QCOMPARE(choices.size(), size_t(2));
        QCOMPARE(std::min(choices[0].start, choices[1].start), 2);
        QCOMPARE(std::max(choices[0].start, choices[1].start), 6); // after four nights, not five
    }

    void nothingToDo()
    {
        QVERIFY(allocate({}).choices.empty());
        AllocationProblem problem = instance(3, 4, 2, 40);
        problem.units.clear();
        QVERIFY(allocate(problem).choices.empty());
    }

    void theSampleWithReasonsAndLocks()
    {
        QTemporaryDir folder;
        auto workspace = createSample(folder.filePath(u"a.insieme"_s)).value();
        const auto proposal = proposeAllocations(workspace->records(), workspace->today(), 731);
        QVERIFY2(proposal.has_value(), proposal ? "" : qPrintable(proposal.error().text));
        QCOMPARE(proposal->lines.size(), size_t(7));
        int placed = 0;
        for (const AllocationLine &line : proposal->lines) {
            QVERIFY(!line.reason.isEmpty());
            placed += !line.unit.isNull();
            if (!line.unit.isNull()) {
                // Months by the number of the day, as everywhere: six from the first of November end on the first of
                // May.
                const HousingStay stay =
                    stayFor(workspace->records(), *workspace->records().load(line.request), line.unit, line.start);
                QCOMPARE(isoText(line.end), isoText(stay.end));
            }
            if (line.code == u"RIC-01"_s) { // four people, no apartment for more than three
                QVERIFY(line.unit.isNull());
                QVERIFY2(line.reason.contains(u"4 people"_s), qPrintable(line.reason));
            }
            if (line.code == u"RIC-03"_s && !line.unit.isNull())
                QCOMPARE(line.unitCode, u"App. 3"_s); // the accessible one
        }
        QCOMPARE(placed, 6);
        const auto write = [&](const AllocationProposal &what) {
            return workspace->perform({"Propose"}, [&](Transaction &t) { return writeProposal(t, what); });
        };
        const auto written = write(*proposal);
        QVERIFY2(written, written ? "" : qPrintable(written.error().text)); // every guard agrees
        const auto proposed = [&] {
            return workspace->database().scalar(u"SELECT count(*) FROM housing_stay WHERE status='proposed'"_s);
        };
        QCOMPARE(proposed(), 6);
        // Each person has a bed of their own there.
        QCOMPARE(workspace->database().scalar(u"SELECT count(*) FROM housing_stay s WHERE status='proposed' AND "
                                              "(SELECT count(bed_id) FROM stay_place p WHERE p.stay_id=s.id)<"
                                              "(SELECT count(*) FROM household_member m WHERE "
                                              "m.household_id=s.household_id)"_s),
                 0);
        // Computed again, it replaces itself; what is locked stays.
        const auto again = proposeAllocations(workspace->records(), workspace->today(), 731);
        QVERIFY(write(*again).has_value());
        QCOMPARE(proposed(), 6);
        Statement one(workspace->database(), u"SELECT id FROM housing_stay WHERE status='proposed' ORDER BY code"_s);
        QVERIFY(one.next());
        const Id<HousingStay> id(one.uuid(0));
        const auto before = workspace->records().load(id);
        HousingStay locked = *before;
        locked.locked = true;
        QVERIFY(workspace->perform({"Lock"}, [&](Transaction &t) { return t.update(*before, locked); }).has_value());
        const auto third = proposeAllocations(workspace->records(), workspace->today(), 731);
        QCOMPARE(third->lines.size(), size_t(6));
        QVERIFY(write(*third).has_value());
        QVERIFY(workspace->records().exists(describe<HousingStay>(), id.uuid()));
        QCOMPARE(proposed(), 6);
    }
};

} // namespace

INSIEME_TEST(Allocation)
#include "tst_allocation.moc"
