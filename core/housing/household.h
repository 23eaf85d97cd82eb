// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct HousingProperty;
struct HousingRequest;
struct Household;
struct HousingCall;
struct Organisation;
struct Person;

enum class Relation { Reference, Partner, Child, Parent, Sibling, Relative, Other };
/// Categories, never stories.
enum class HousingNeed { Eviction, NoHome, Unfit, Overcrowded, FamilyBreak, Protection, Autonomy, Work, Other };
enum class RequestStatus { Received, Assessed, Proposed, Accepted, Housed, Withdrawn, Refused };

/// Who lives together, from a day to a day, both included.
struct HouseholdMember {
    Id<HouseholdMember> id;
    Id<Household> household;
    Id<Person> person;
    std::optional<Relation> relation;
    Date from; ///< not stated: from the beginning
    Date to;
    friend bool operator==(const HouseholdMember &, const HouseholdMember &) = default;
};

struct Household {
    Id<Household> id;
    QString code;
    Id<Person> person;
    std::optional<Money> isee;
    Date iseeUntil;
    std::optional<Money> income; ///< a year
    QString language; ///< in which papers are explained, when it is not Italian
    QString notes;
    std::vector<HouseholdMember> members;
    friend bool operator==(const Household &, const Household &) = default;
};

/// Members on a day, at least one: the reference person counts without a row, too.
qint64 headcount(const Household &household, const Date &day);

struct CallCriterion {
    Id<CallCriterion> id;
    Id<HousingCall> call;
    qint64 position = 0;
    QString code;
    QString name;
    qint64 maximum = 0; ///< points
    qint64 weight = 1;
    friend bool operator==(const CallCriterion &, const CallCriterion &) = default;
};

/// By which criteria requests are assessed.
struct HousingCall {
    Id<HousingCall> id;
    QString code;
    QString name;
    Id<HousingProperty> property;
    Date opensOn;
    Date closesOn;
    QString notes;
    std::vector<CallCriterion> criteria;
    friend bool operator==(const HousingCall &, const HousingCall &) = default;
};

struct RequestScore {
    Id<RequestScore> id;
    Id<HousingRequest> request;
    QString criterion; ///< code of the call's criterion
    qint64 points = 0;
    friend bool operator==(const RequestScore &, const RequestScore &) = default;
};

struct HousingRequest {
    Id<HousingRequest> id;
    QString code;
    Date receivedOn;
    Id<Person> person;
    Id<Household> household;
    Id<HousingCall> call;
    RequestStatus status = RequestStatus::Received;
    Id<Organisation> referrer;
    std::optional<HousingNeed> need;
    bool emergency = false; ///< entry first, assessment after
    Date assessBy;
    Date wantedFrom;
    std::optional<qint64> months;
    bool accessible = false;
    std::optional<qint64> maxFloor;
    bool acceptsShared = false;
    QString workplace;
    Date assessedOn;
    std::optional<qint64> score; ///< weighted points; written by the program
    Date closedOn;
    QString notes;
    std::vector<RequestScore> scores;
    friend bool operator==(const HousingRequest &, const HousingRequest &) = default;
};

/// True while the request waits for an apartment.
bool isWaiting(const HousingRequest &request);
/// Points times weights of the criteria that the call knows.
qint64 weightedScore(const HousingRequest &request, const HousingCall &call);

template<> const RecordType &describe<Household>();
template<> const RecordType &describe<HouseholdMember>();
template<> const RecordType &describe<HousingCall>();
template<> const RecordType &describe<CallCriterion>();
/// Entry first, assessment after: it goes before all points.
inline bool isUnassessedEmergency(const HousingRequest &request)
{
    return request.emergency && !request.score;
}
template<> const RecordType &describe<HousingRequest>();
template<> const RecordType &describe<RequestScore>();

} // namespace insieme
