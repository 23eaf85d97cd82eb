// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/allocation_proposal.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>
#include <numeric>
#include <QRandomGenerator>

namespace insieme {
namespace {

using Pick = AllocationChoice;

bool suits(const AllocationProblem::Unit &unit, const AllocationProblem::Request &request)
{
    return (!request.accessible || unit.accessible) && (!request.maxFloor || unit.floor <= *request.maxFloor);
}

/// The first day from `from` on which a request can enter an apartment as its days stand. `closed`: by day, how many
/// that do not share are there besides; nullptr: none.
std::optional<int> firstFree(const AllocationProblem &problem, const AllocationProblem::Unit &unit,
                             const std::vector<int> *closed, int r, int u, int from)
{
    const auto &request = problem.requests[size_t(r)];
    if (!suits(unit, request) || problem.isBarred(r, u))
        return {};
    const int horizon = static_cast<int>(unit.days.size());
    const bool alone = !unit.shared || !problem.sharesIn(r, u);
    int start = std::max(from, request.earliest);
    if (start >= horizon)
        return {};
    int nights = problem.nightsIn(r, u, start);
    for (int day = start; day < horizon && start <= request.latest && start + nights <= horizon; ++day) {
        const AllocationProblem::Day &at = unit.days[size_t(day)];
        if (at.people + request.people > at.capacity || (alone && at.stays > 0) || (closed && (*closed)[size_t(day)])) {
            start = day + 1;
            if (start < horizon)
                nights = problem.nightsIn(r, u, start);
        } else if (day - start + 1 == nights) {
            return start;
        }
    }
    return {};
}

/// The apartments with what was chosen so far.
class Board {
public:
    explicit Board(const AllocationProblem &problem)
        : m_problem(problem)
        , m_units(problem.units)
        , m_closed(problem.units.size())
        , m_chosen(problem.requests.size())
    {
        for (size_t u = 0; u < m_units.size(); ++u)
            m_closed[u].assign(m_units[u].days.size(), 0);
    }

    std::optional<int> fit(int r, int u, int from) const
    {
        return firstFree(m_problem, m_units[size_t(u)], &m_closed[size_t(u)], r, u, from);
    }
    void put(const Pick &choice) { change(choice, 1); }
    void take(const Pick &choice) { change(choice, -1); }
    const std::optional<Pick> &chosen(int r) const { return m_chosen[size_t(r)]; }
    std::vector<Pick> choices() const
    {
        std::vector<Pick> all;
        for (const auto &choice : m_chosen) {
            if (choice)
                all.push_back(*choice);
        }
        return all;
    }

private:
    void change(const Pick &choice, int sign)
    {
        const auto &request = m_problem.requests[size_t(choice.request)];
        auto &unit = m_units[size_t(choice.unit)];
        const int end = choice.start + m_problem.nightsIn(choice.request, choice.unit, choice.start);
        for (int day = choice.start; day < end; ++day) {
            unit.days[size_t(day)].people += sign * request.people;
            unit.days[size_t(day)].stays += sign;
            // Who does not share keeps the others out of a shared apartment.
            if (!m_problem.sharesIn(choice.request, choice.unit))
                m_closed[size_t(choice.unit)][size_t(day)] += sign;
        }
        m_chosen[size_t(choice.request)] = sign > 0 ? std::optional(choice) : std::nullopt;
    }

    const AllocationProblem &m_problem;
    std::vector<AllocationProblem::Unit> m_units;
    std::vector<std::vector<int>> m_closed;
    std::vector<std::optional<Pick>> m_chosen;
};

/// The unit where a request can enter first; between equal days the smallest that is enough.
std::optional<Pick> earliest(const AllocationProblem &problem, const Board &board, int r)
{
    std::optional<Pick> best;
    int bestSize = 0;
    for (int u = 0; u < static_cast<int>(problem.units.size()); ++u) {
        const auto start = board.fit(r, u, 0);
        if (!start)
            continue;
        const int size = problem.units[size_t(u)].days[size_t(*start)].capacity;
        if (!best || *start < best->start || (*start == best->start && size < bestSize)) {
            best = Pick{r, u, *start};
            bestSize = size;
        }
    }
    return best;
}

std::vector<int> byScore(const AllocationProblem &problem)
{
    std::vector<int> order(problem.requests.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&problem](int a, int b) {
        return problem.requests[size_t(a)].score > problem.requests[size_t(b)].score;
    });
    return order;
}

// Weights are whole numbers, exact in a double; the library adds the infinite distances of vertices that nobody
// reaches, which overflows in an integer.
using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Graph = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<boost::edge_capacity_t, long,
                    boost::property<boost::edge_residual_capacity_t, long,
                                    boost::property<boost::edge_reverse_t, Traits::edge_descriptor,
                                                    boost::property<boost::edge_weight_t, double>>>>>;

void join(Graph &graph, size_t from, size_t to, long weight)
{
    const auto there = boost::add_edge(from, to, graph).first, back = boost::add_edge(to, from, graph).first;
    auto capacity = boost::get(boost::edge_capacity, graph);
    auto weights = boost::get(boost::edge_weight, graph);
    auto reverse = boost::get(boost::edge_reverse, graph);
    capacity[there] = 1;
    capacity[back] = 0;
    weights[there] = static_cast<double>(weight);
    weights[back] = -static_cast<double>(weight);
    reverse[there] = back;
    reverse[back] = there;
}

/// One round: every apartment takes at most one more request. The highest scores that can be matched together, among
/// them the earliest days. (Requests that can be matched together form a matroid: the heaviest set is a largest one.)
bool matchOnce(const AllocationProblem &problem, Board &board)
{
    const size_t requests = problem.requests.size(), units = problem.units.size();
    const size_t source = requests + units, sink = source + 1;
    Graph graph(sink + 1);
    qint64 top = 0;
    for (const auto &request : problem.requests)
        top = std::max(top, request.score);
    std::vector<std::vector<int>> starts(requests, std::vector<int>(units, -1));
    bool any = false;
    const long horizon = units > 0 ? static_cast<long>(problem.units.front().days.size()) + 1 : 1;
    for (size_t r = 0; r < requests; ++r) {
        if (board.chosen(int(r)))
            continue;
        bool fits = false;
        for (size_t u = 0; u < units; ++u) {
            const auto start = board.fit(int(r), int(u), 0);
            if (!start)
                continue;
            starts[r][u] = *start;
            fits = any = true;
            join(graph, r, requests + u, *start);
        }
        // A point of score weighs more than all days that a matching could save.
        if (fits)
            join(graph, source, r,
                 static_cast<long>(top - problem.requests[r].score) * horizon * static_cast<long>(units + 1));
    }
    if (!any)
        return false;
    for (size_t u = 0; u < units; ++u)
        join(graph, requests + u, sink, 0);
    boost::successive_shortest_path_nonnegative_weights(graph, source, sink);
    const auto residual = boost::get(boost::edge_residual_capacity, graph);
    const auto capacity = boost::get(boost::edge_capacity, graph);
    bool put = false;
    for (size_t r = 0; r < requests; ++r) {
        for (auto [edge, end] = boost::out_edges(r, graph); edge != end; ++edge) {
            const size_t to = boost::target(*edge, graph);
            if (capacity[*edge] != 1 || residual[*edge] != 0 || to < requests || to >= source)
                continue;
            board.put({int(r), int(to - requests), starts[r][to - requests]});
            put = true;
        }
    }
    return put;
}

/// Places what is not placed, in an order.
void fill(const AllocationProblem &problem, Board &board, const std::vector<int> &order)
{
    for (const int r : order) {
        if (!board.chosen(r)) {
            if (const auto choice = earliest(problem, board, r))
                board.put(*choice);
        }
    }
}

/// Each stay as early as it can be in its apartment, first things first.
void closeGaps(const AllocationProblem &problem, Board &board)
{
    std::vector<Pick> choices = board.choices();
    std::sort(choices.begin(), choices.end(), [](const Pick &a, const Pick &b) { return a.start < b.start; });
    for (const Pick &choice : choices) {
        board.take(choice);
        const auto start = board.fit(choice.request, choice.unit, 0);
        board.put({choice.request, choice.unit, start ? *start : choice.start});
    }
    (void)problem;
}

} // namespace

std::optional<int> firstFit(const AllocationProblem &problem, int request, int unit, int from)
{
    return firstFree(problem, problem.units[size_t(unit)], nullptr, request, unit, from);
}

AllocationValue valueOf(const AllocationProblem &problem, const std::vector<AllocationChoice> &choices)
{
    AllocationValue value;
    std::vector<int> last(problem.units.size(), 0);
    std::vector<std::vector<bool>> lived(problem.units.size());
    for (const Pick &choice : choices) {
        const auto &request = problem.requests[size_t(choice.request)];
        value.score += request.score;
        auto &days = lived[size_t(choice.unit)];
        days.resize(problem.units[size_t(choice.unit)].days.size());
        const int end = choice.start + problem.nightsIn(choice.request, choice.unit, choice.start);
        last[size_t(choice.unit)] = std::max(last[size_t(choice.unit)], end);
        std::fill(days.begin() + choice.start, days.begin() + end, true);
    }
    for (size_t u = 0; u < problem.units.size(); ++u) {
        for (int day = 0; day < last[u]; ++day) {
            const auto &at = problem.units[u].days[size_t(day)];
            value.idle += at.capacity > 0 && at.stays == 0 && !lived[u][size_t(day)];
        }
    }
    return value;
}

AllocationResult allocateGreedily(const AllocationProblem &problem)
{
    Board board(problem);
    fill(problem, board, byScore(problem));
    const std::vector<Pick> choices = board.choices();
    return {choices, valueOf(problem, choices), false};
}

AllocationResult allocate(const AllocationProblem &problem, const AllocationSearch &search)
{
    AllocationResult best = allocateGreedily(problem);
    const auto stopped = [&search] { return search.stop && search.stop->load(); };
    const auto consider = [&](const Board &board) {
        const std::vector<Pick> choices = board.choices();
        const AllocationValue value = valueOf(problem, choices);
        if (!value.betterThan(best.value))
            return false;
        best.choices = choices;
        best.value = value;
        return true;
    };
    Board matched(problem);
    while (!stopped() && matchOnce(problem, matched)) {
    }
    closeGaps(problem, matched);
    consider(matched);

    // Take a few stays back, those of one apartment or any, and place them and the others anew in another order.
    QRandomGenerator random(search.seed);
    const std::vector<int> order = byScore(problem);
    Board board(problem);
    for (int round = 0; round < search.rounds && !problem.units.empty() && !problem.requests.empty(); ++round) {
        if (stopped()) {
            best.stopped = true;
            break;
        }
        if (search.progress)
            search.progress(round, search.rounds);
        // What the last round left is taken back: only the days that were chosen are written, not the whole house.
        for (const Pick &choice : board.choices())
            board.take(choice);
        const int unit = random.bounded(static_cast<int>(problem.units.size()));
        const int other = random.bounded(static_cast<int>(problem.units.size()));
        const bool byUnit = random.bounded(2) == 0;
        std::vector<int> loose;
        for (const Pick &choice : best.choices) {
            const bool out = byUnit ? choice.unit == unit || choice.unit == other : random.bounded(100) < 25;
            if (out)
                loose.push_back(choice.request);
            else
                board.put(choice);
        }
        for (const int r : order) {
            if (!board.chosen(r) && std::find(loose.begin(), loose.end(), r) == loose.end())
                loose.push_back(r);
        }
        std::shuffle(loose.begin(), loose.end(), random);
        if (random.bounded(3) == 0)
            std::stable_sort(loose.begin(), loose.end(), [&problem](int a, int b) {
                return problem.requests[size_t(a)].earliest < problem.requests[size_t(b)].earliest;
            });
        // Some are tried in a unit of chance first: the earliest day is not always the best place.
        for (const int r : loose) {
            if (random.bounded(2) == 0) {
                const int u = random.bounded(static_cast<int>(problem.units.size()));
                if (const auto start = board.fit(r, u, 0))
                    board.put({r, u, *start});
            }
        }
        fill(problem, board, loose);
        closeGaps(problem, board);
        consider(board);
    }
    if (search.progress)
        search.progress(search.rounds, search.rounds);
    std::sort(best.choices.begin(), best.choices.end(),
              [](const Pick &a, const Pick &b) { return a.request < b.request; });
    return best;
}

} // namespace insieme
