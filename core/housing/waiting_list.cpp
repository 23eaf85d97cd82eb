// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/waiting_list.h"

#include "core/calendar/periods.h"
#include "core/housing/allocation_proposal.h"
#include "core/housing/means.h"
#include "core/registry/person.h"
#include "core/store/records.h"

namespace insieme {
namespace {

constexpr int twoYears = 731;

bool waitedOn(const HousingRequest &request, const Date &day)
{
    if (stated(request.receivedOn) && day < request.receivedOn)
        return false;
    return stated(request.closedOn) ? day < request.closedOn : isWaiting(request);
}

/// The order on a day: what was assessed later had no score then.
std::vector<const HousingRequest *> ranked(const std::vector<HousingRequest> &requests, const Date &day)
{
    std::vector<const HousingRequest *> list;
    for (const HousingRequest &request : requests) {
        if (waitedOn(request, day))
            list.push_back(&request);
    }
    const auto assessed = [&day](const HousingRequest &request) {
        return !stated(request.assessedOn) || !(day < request.assessedOn) ? request.score.value_or(-1) : -1;
    };
    const auto key = [&](const HousingRequest *request) {
        const qint64 score = assessed(*request);
        return std::tuple(!(request->emergency && score < 0), -score, isoText(request->receivedOn), request->code);
    };
    std::stable_sort(list.begin(), list.end(),
                     [&key](const HousingRequest *a, const HousingRequest *b) { return key(a) < key(b); });
    return list;
}

void count(const Records &records, const Date &day, WaitingLine &line)
{
    const auto household = records.load(line.request.household);
    if (!household) {
        line.iseeExpired = true;
        return;
    }
    line.people = headcount(*household, day);
    const Date adultBorn = calendar::addMonths(day, -18 * 12);
    for (const HouseholdMember &member : household->members) {
        const auto person = records.load(member.person);
        line.minors += person && stated(person->birthDate) && adultBorn < person->birthDate;
    }
    const KnownMeans isee = meansOn(*household, MeansKind::Isee, day, day);
    line.iseeExpired = !isee.amount || !isee.doubt.isEmpty();
}

} // namespace

Result<WaitingList> waitingList(const Records &records, const Id<HousingCall> &call, const Date &day,
                                const Date &before, bool withUnits)
{
    std::vector<HousingRequest> requests;
    const std::vector<QUuid> ids = call.isNull()
        ? records.ids(describe<HousingRequest>())
        : records.referring(describe<HousingRequest>(), "call_id", call.uuid());
    for (const QUuid &id : ids) {
        auto request = records.load(Id<HousingRequest>(id));
        if (!request)
            return tl::unexpected(request.error());
        requests.push_back(std::move(*request));
    }
    WaitingList list{day, before, {}};
    const std::vector<const HousingRequest *> now = ranked(requests, day), then = ranked(requests, before);
    for (const HousingRequest *request : now) {
        WaitingLine line{*request, static_cast<int>(list.lines.size()) + 1};
        const auto was = std::find(then.begin(), then.end(), request);
        if (was == then.end())
            ++list.entered;
        else
            line.rankBefore = static_cast<int>(was - then.begin()) + 1;
        count(records, day, line);
        list.lines.push_back(std::move(line));
    }
    for (const HousingRequest *request : then)
        list.left += std::find(now.begin(), now.end(), request) == now.end();
    if (!withUnits)
        return list;
    const auto question = allocationQuestion(records, day, twoYears);
    if (!question)
        return tl::unexpected(question.error());
    for (WaitingLine &line : list.lines) {
        const auto at = std::find_if(question->requests.begin(), question->requests.end(),
                                     [&line](const HousingRequest &other) { return other.id == line.request.id; });
        if (at == question->requests.end())
            continue;
        std::optional<int> first;
        for (size_t unit = 0; unit < question->units.size(); ++unit) {
            const auto start = firstFit(question->problem, static_cast<int>(at - question->requests.begin()),
                                        static_cast<int>(unit), 0);
            if (start && (!first || *start < *first)) {
                first = start;
                line.unit = question->units[unit];
                line.unitCode = question->problem.units[unit].code;
                line.from = day + boost::gregorian::days(*start);
            }
        }
    }
    return list;
}

} // namespace insieme
