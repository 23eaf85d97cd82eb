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
enum class MeansKind { Isee, Income };
/// What a home means from which the place of work is out of reach.
enum class WorkReach { Warns, Binds };
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

/// What a household declares of its means, from a day to a day, both included. One of a kind holds on a day. An ISEE
/// whose last day is not stated holds until 31 December of its year (DPCM 159/2013 art. 10), an income until further
/// notice.
struct MeansDeclaration {
    Id<MeansDeclaration> id;
    Id<Household> household;
    MeansKind kind = MeansKind::Isee;
    std::optional<Money> amount; ///< of the income: a year
    Date from;
    Date to;
    QString protocol; ///< of the DSU
    friend bool operator==(const MeansDeclaration &, const MeansDeclaration &) = default;
};

struct Household {
    Id<Household> id;
    QString code;
    Id<Person> person;
    std::optional<Money> isee; ///< without a first day, as it was written before declarations had days
    Date iseeUntil;
    std::optional<Money> income; ///< a year; without days, too
    QString language; ///< in which papers are explained, when it is not Italian
    QString notes;
    std::vector<HouseholdMember> members;
    std::vector<MeansDeclaration> means;
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
    Id<Organisation> workIn; ///< Comune of the place of work, which the home has to be near to
    std::optional<WorkReach> workReach; ///< not stated: a home out of reach warns
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
template<> const RecordType &describe<MeansDeclaration>();
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
