// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/allocation_proposal.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/housing/composition.h"
#include "core/housing/occupancy.h"
#include "core/housing/stay_changes.h"
#include "core/store/records.h"

#include <map>
#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AllocationProposal)
};

/// Proposed stays that are computed again.
std::set<QUuid> looseStays(const Records &records)
{
    std::set<QUuid> ids;
    Statement rows(records.database(),
                   QStringLiteral("SELECT id FROM housing_stay WHERE status='proposed' AND locked=0 AND request_id IS "
                                  "NOT NULL ORDER BY id"));
    while (rows.next())
        ids.insert(rows.uuid(0));
    return ids;
}

/// Requests that already have a stay which stands.
std::set<QUuid> settledRequests(const Records &records)
{
    std::set<QUuid> ids;
    Statement rows(records.database(),
                   QStringLiteral("SELECT request_id FROM housing_stay WHERE request_id IS NOT NULL AND "
                                  "status<>'cancelled' AND NOT (status='proposed' AND locked=0)"));
    while (rows.next())
        ids.insert(rows.uuid(0));
    return ids;
}

/// The last day of exit of a stay that may last some months.
Date lastExit(const Date &start, qint64 months)
{
    return calendar::periodEnd(start, static_cast<int>(months)) + Days(1);
}

/// Months are longer and shorter: the nights of so many, by day of entry.
std::vector<int> nightsOf(const Date &from, int days, qint64 months)
{
    std::vector<int> nights;
    nights.reserve(static_cast<size_t>(days));
    for (int i = 0; i < days; ++i) {
        const Date start = from + Days(i);
        nights.push_back(static_cast<int>((lastExit(start, months) - start).days()));
    }
    return nights;
}

/// Why nobody could take it in: the first condition that no apartment meets.
QString whyLeftOut(const AllocationProblem &problem, int r, const Date &from)
{
    const auto &request = problem.requests[size_t(r)];
    const auto most = [](const AllocationProblem::Unit &unit) {
        int capacity = 0;
        for (const auto &day : unit.days)
            capacity = std::max(capacity, day.capacity);
        return capacity;
    };
    int accessible = 0, floor = 0, allowed = 0, room = 0;
    std::optional<int> first;
    QString where;
    for (size_t u = 0; u < problem.units.size(); ++u) {
        const auto &unit = problem.units[u];
        if (request.accessible && !unit.accessible)
            continue;
        ++accessible;
        if (request.maxFloor && unit.floor > *request.maxFloor)
            continue;
        ++floor;
        if (problem.isBarred(r, static_cast<int>(u)))
            continue;
        ++allowed;
        if (most(unit) < request.people)
            continue;
        ++room;
        const auto start = firstFit(problem, r, static_cast<int>(u), 0);
        if (start && (!first || *start < *first)) {
            first = start;
            where = unit.code;
        }
    }
    if (accessible == 0)
        return Texts::tr("No apartment is accessible.");
    if (floor == 0)
        return Texts::tr("No suitable apartment is on floor %1 or below.").arg(request.maxFloor.value_or(0));
    if (allowed == 0)
        return Texts::tr("The rules keep it out of every suitable apartment: %1.").arg(request.rule);
    if (room == 0)
        return Texts::tr("No suitable apartment has room for %1 people.").arg(request.people);
    if (first)
        return elided(Texts::tr("It would fit into %1 from %2; requests with more points, or shorter gaps, go before.")
                          .arg(where, italianText(from + Days(*first))));
    return Texts::tr("No suitable apartment is free for %1 days in a row.").arg(request.days);
}

QString whyHere(const AllocationProblem &problem, const AllocationChoice &choice, const Date &from)
{
    const auto &request = problem.requests[size_t(choice.request)];
    const auto &unit = problem.units[size_t(choice.unit)];
    QStringList parts{Texts::tr("room for %1")
                          .arg(unit.days[size_t(choice.start)].capacity - unit.days[size_t(choice.start)].people)};
    if (request.accessible)
        parts << Texts::tr("accessible");
    if (request.maxFloor)
        parts << Texts::tr("floor %1").arg(unit.floor);
    if (unit.days[size_t(choice.start)].stays > 0)
        parts << Texts::tr("shared");
    parts << (choice.start == request.earliest ? Texts::tr("on the day that was asked for")
                                               : Texts::tr("%1 days after the day that was asked for (%2)")
                                                     .arg(choice.start - request.earliest)
                                                     .arg(italianText(from + Days(request.earliest))));
    return parts.join(QStringLiteral(", "));
}

/// An apartment and whether rules say who lives there: without any, nobody is asked about.
struct Place {
    HousingUnit unit;
    bool ruled = false;
};

/// Which apartments a binding rule forbids, and what others ask.
void askRules(const Records &records, const HousingRequest &request, const std::vector<Place> &places,
              const Date &start, const Date &end, AllocationProblem::Request &asked, std::vector<QString> &warnings)
{
    const Dwellers dwellers = dwellersOf(request, start, end);
    std::optional<bool> minors;
    asked.barred.resize(places.size());
    asked.apart.resize(places.size());
    for (size_t u = 0; u < places.size(); ++u) {
        if (!places[u].ruled && request.workIn.isNull())
            continue;
        for (const CompositionBreak &one : breaksAlone(records, places[u].unit, dwellers)) {
            if (!one.binding) {
                warnings[u] += (warnings[u].isEmpty() ? QString() : QStringLiteral("; ")) + one.reason;
                continue;
            }
            asked.barred[u] = true;
            if (asked.rule.isEmpty())
                asked.rule = one.reason;
        }
        if (!minors)
            minors = hasMinors(records, dwellers);
        asked.apart[u] = *minors && keepsMinorsApart(records, places[u].unit, start, end);
    }
}

} // namespace

Result<AllocationQuestion> allocationQuestion(const Records &records, const Date &from, int days)
{
    AllocationQuestion question;
    question.from = from;
    const std::set<QUuid> loose = looseStays(records), settled = settledRequests(records);
    std::vector<Place> places;
    std::map<qint64, std::vector<int>> nights;
    const auto nightsOfMonths = [&](qint64 months) -> const std::vector<int> & {
        std::vector<int> &known = nights[months];
        if (known.empty())
            known = nightsOf(from, days, months);
        return known;
    };
    for (const QUuid &id : records.ids(describe<HousingUnit>())) {
        auto load = loadOf(records, Id<HousingUnit>(id));
        if (!load)
            return tl::unexpected(load.error());
        std::erase_if(load->stays, [&loose](const StayLoad &stay) { return loose.count(stay.id.uuid()) > 0; });
        AllocationProblem::Unit unit{load->unit.code,
                                     static_cast<int>(load->unit.floor.value_or(0)),
                                     load->unit.accessible,
                                     load->unit.shared,
                                     {}};
        question.months.push_back(monthsAllowed(records, load->unit.id));
        if (const auto &months = question.months.back())
            unit.longest = nightsOfMonths(*months);
        std::set<QUuid> withMinors;
        if (load->unit.shared && keepsMinorsApart(records, load->unit, from, from + Days(days))) {
            for (const StayLoad &one : load->stays) {
                const auto stay = records.load(one.id);
                if (stay && hasMinors(records, dwellersOf(records, *stay)))
                    withMinors.insert(one.id.uuid());
            }
        }
        const std::vector<Date> turns = load->turningDays();
        AllocationProblem::Day at;
        size_t turn = 0;
        for (int i = 0; i < days; ++i) {
            const Date day = from + Days(i);
            bool changed = i == 0;
            for (; turn < turns.size() && !(day < turns[turn]); ++turn)
                changed = true;
            if (changed) {
                at = {load->closedOn(day) ? 0 : static_cast<int>(load->capacityOn(day).value_or(0)), 0, 0};
                for (const StayLoad &stay : load->stays) {
                    const qint64 people = stay.peopleIn(load->unit.id, day);
                    at.people += static_cast<int>(people);
                    at.stays += people > 0;
                    // Nobody joins minors where a rule keeps them apart.
                    if (people > 0 && withMinors.count(stay.id.uuid()) > 0)
                        at.capacity = 0;
                }
            }
            unit.days.push_back(at);
        }
        question.problem.units.push_back(std::move(unit));
        question.units.emplace_back(id);
        const bool ruled = hasRules(records, load->unit);
        places.push_back({std::move(load->unit), ruled});
    }
    for (const QUuid &id : records.ids(describe<HousingRequest>())) {
        auto request = records.load(Id<HousingRequest>(id));
        if (!request)
            return tl::unexpected(request.error());
        if (!isWaiting(*request) || settled.count(id) > 0)
            continue;
        const Date wanted = stated(request->wantedFrom) && from < request->wantedFrom ? request->wantedFrom : from;
        const int earliest = static_cast<int>((wanted - from).days());
        qint64 people = 1;
        if (!request->household.isNull()) {
            if (const auto household = records.load(request->household))
                people = headcount(*household, wanted);
        }
        const Date end = exitAskedFor(*request, wanted);
        question.problem.requests.push_back(
            {request->code, static_cast<int>(people), request->score.value_or(0), request->accessible,
             request->maxFloor ? std::optional(static_cast<int>(*request->maxFloor)) : std::nullopt,
             request->acceptsShared, earliest, days, static_cast<int>((end - wanted).days())});
        question.problem.requests.back().nights = nightsOfMonths(monthsAskedFor(*request));
        question.warnings.emplace_back(places.size());
        askRules(records, *request, places, wanted, end, question.problem.requests.back(), question.warnings.back());
        question.requests.push_back(std::move(*request));
    }
    // Entry first, assessment after: an emergency without points outweighs whatever all the others have together.
    qint64 all = 0;
    for (const auto &request : question.problem.requests)
        all += request.score;
    for (size_t i = 0; i < question.requests.size(); ++i) {
        if (isUnassessedEmergency(question.requests[i]))
            question.problem.requests[i].score = all + 1;
    }
    return question;
}

AllocationProposal proposalOf(const AllocationQuestion &question, const AllocationResult &result)
{
    const AllocationProblem &problem = question.problem;
    const Date &from = question.from;
    AllocationProposal proposal{{}, result.value, result.stopped};
    for (size_t r = 0; r < problem.requests.size(); ++r) {
        const HousingRequest &request = question.requests[r];
        AllocationLine line{request.id, request.code, request.score.value_or(0), problem.requests[r].score};
        const auto choice =
            std::find_if(result.choices.begin(), result.choices.end(),
                         [r](const AllocationChoice &one) { return one.request == static_cast<int>(r); });
        if (choice == result.choices.end()) {
            line.reason = whyLeftOut(problem, static_cast<int>(r), from);
        } else {
            line.unit = question.units[size_t(choice->unit)];
            line.unitCode = problem.units[size_t(choice->unit)].code;
            line.start = from + Days(choice->start);
            line.end = line.start + Days(problem.nightsIn(choice->request, choice->unit, choice->start));
            line.reason = whyHere(problem, *choice, from);
            if (const QString &warning = question.warnings[r][size_t(choice->unit)]; !warning.isEmpty())
                line.reason += QStringLiteral(", ") + Texts::tr("attention: %1").arg(warning);
            if (const auto &months = question.months[size_t(choice->unit)]; months && *months < monthsAskedFor(request))
                line.reason += QStringLiteral(", ")
                    + Texts::tr("%1 months instead of %2, as long as the house allows")
                          .arg(*months)
                          .arg(monthsAskedFor(request));
            if (isUnassessedEmergency(request))
                line.reason = Texts::tr("emergency, before the others: %1").arg(line.reason);
        }
        proposal.lines.push_back(std::move(line));
    }
    std::stable_sort(proposal.lines.begin(), proposal.lines.end(),
                     [](const AllocationLine &a, const AllocationLine &b) {
                         return a.priority != b.priority ? a.priority > b.priority : a.code < b.code;
                     });
    return proposal;
}

Result<AllocationProposal> proposeAllocations(const Records &records, const Date &from, int days,
                                              const AllocationSearch &search)
{
    const auto question = allocationQuestion(records, from, days);
    if (!question)
        return tl::unexpected(question.error());
    return proposalOf(*question, allocate(question->problem, search));
}

std::optional<HousingStay> looseProposal(const Records &records, const Id<HousingRequest> &request)
{
    for (const QUuid &id : records.referring(describe<HousingStay>(), "request_id", request.uuid())) {
        const auto stay = records.load(Id<HousingStay>(id));
        if (stay && stay->status == StayStatus::Proposed && !stay->locked)
            return *stay;
    }
    return {};
}

Done removeLooseProposals(Transaction &transaction, const Id<HousingRequest> &request)
{
    for (const QUuid &id : transaction.records().referring(describe<HousingStay>(), "request_id", request.uuid())) {
        const auto stay = transaction.records().load(Id<HousingStay>(id));
        if (stay && stay->status == StayStatus::Proposed && !stay->locked)
            INSIEME_TRY(transaction.remove(describe<HousingStay>(), id));
    }
    return {};
}

Done writeProposal(Transaction &transaction, const AllocationProposal &proposal)
{
    for (const QUuid &id : looseStays(transaction.records()))
        INSIEME_TRY(transaction.remove(describe<HousingStay>(), id));
    for (const AllocationLine &line : proposal.lines) {
        auto request = transaction.records().load(line.request);
        if (!request)
            return tl::unexpected(request.error());
        HousingRequest after = *request;
        after.status = line.unit.isNull()
            ? (stated(after.assessedOn) ? RequestStatus::Assessed : RequestStatus::Received)
            : RequestStatus::Proposed;
        INSIEME_TRY(transaction.update(*request, after));
        if (line.unit.isNull())
            continue;
        const HousingStay stay{.code = QStringLiteral("%1-P").arg(line.code),
                               .person = request->person,
                               .household = request->household,
                               .unit = line.unit,
                               .request = line.request,
                               .status = StayStatus::Proposed,
                               .start = line.start,
                               .end = line.end,
                               .maxMonths = monthsAllowed(transaction.records(), line.unit)};
        HousingStay withTheirBeds = withBeds(transaction.records(), stay);
        INSIEME_TRY(transaction.insert(withTheirBeds));
    }
    return {};
}

} // namespace insieme
