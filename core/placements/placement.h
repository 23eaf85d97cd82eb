// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/calendar/placement_clock.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Agreement;
struct FundingSource;
struct Organisation;
struct Person;
struct Placement;
struct PlacementKind;
struct SuspensionReason;
struct UtilityProject;
enum class VulnerabilityCategory;

enum class PlacementStatus {
    Draft,
    Ready,
    Running,
    Completed,
    EndedEarly,
    Cancelled,
};

enum class EarlyEndReason {
    JobFound,
    Withdrawn,
    Host,
    Absences,
    Other,
};

enum class PlacementOutcome {
    HiredByHost,
    HiredElsewhere,
    Training,
    Searching,
    NotAvailable,
    NotReached,
};

enum class VisitKind {
    Visit,
    MidTerm,
    Final,
};

enum class VisitResult {
    Regular,
    Attention,
    Critical,
};

/// Days on which a placement stands still, both included.
struct PlacementSuspension {
    Id<PlacementSuspension> id;
    Id<Placement> placement;
    Id<SuspensionReason> reason;
    Date start;
    Date end;
    Date decidedOn;
    QString act;
    friend bool operator==(const PlacementSuspension &, const PlacementSuspension &) = default;
};

/// An act that adds days to the end.
struct PlacementExtension {
    Id<PlacementExtension> id;
    Id<Placement> placement;
    Date decidedOn;
    qint64 days = 0; ///< calendar days added
    Date writtenEnd;
    QString reason;
    QString act;
    friend bool operator==(const PlacementExtension &, const PlacementExtension &) = default;
};

/// What a fund pays of the cost of the placement.
struct PlacementFund {
    Id<PlacementFund> id;
    Id<Placement> placement;
    qint64 position = 0;
    Id<FundingSource> fund;
    Money amount;
    friend bool operator==(const PlacementFund &, const PlacementFund &) = default;
};

/// A visit or a report; what was seen of work, never of health.
struct PlacementVisit {
    Id<PlacementVisit> id;
    Id<Placement> placement;
    Date onDay;
    VisitKind kind = VisitKind::Visit;
    VisitResult result = VisitResult::Regular;
    QString note;
    Date nextOn;
    friend bool operator==(const PlacementVisit &, const PlacementVisit &) = default;
};

/// A person at work for a limited time. The condition is the code of a category, never a diagnosis.
struct Placement {
    Id<Placement> id;
    QString code; ///< index
    Id<Person> person;
    Id<PlacementKind> kind;
    PlacementStatus status = PlacementStatus::Draft;
    Id<UtilityProject> project;
    Id<Agreement> agreement;
    Id<Organisation> municipality;
    Id<Organisation> host;
    QString site;
    Id<Person> tutor;
    Id<Person> hostTutor;
    QString sendingService;
    std::optional<VulnerabilityCategory> category;
    QString evidence; ///< which paper shows it, never what it says
    QString job;
    Date start; ///< index
    std::optional<qint64> months; ///< one of months, days, end or hours gives the end
    std::optional<qint64> days;
    Date until; ///< a deed that writes its end: it wins over the months
    std::optional<Minutes> hours; ///< the base when nothing else is given, otherwise what has to be made by then
    Date earlyEnd;
    std::optional<EarlyEndReason> earlyEndReason;
    Date end; ///< by the clock; written by the program
    Date latestEnd; ///< the furthest end that maximum and caps allow; by the clock; not stated: no limit
    std::optional<Minutes> hoursMon;
    std::optional<Minutes> hoursTue;
    std::optional<Minutes> hoursWed;
    std::optional<Minutes> hoursThu;
    std::optional<Minutes> hoursFri;
    std::optional<Minutes> hoursSat;
    std::optional<Minutes> hoursSun;
    QString ccnl;
    QString level;
    QString deed;
    std::optional<Money> allowance;
    bool meals = false;
    bool medicalCheckNeeded = false;
    bool legalHold = false; ///< kept for a dispute, whatever the day says
    std::optional<Money> cost;
    QString inailPosition;
    QString rctPolicy;
    Date rctUntil;
    QString communication; ///< UNILAV: the day before the start at the latest
    Date communicatedOn;
    Date safetyTrainingOn;
    Date medicalCheckOn;
    QString objectives;
    QString activities;
    std::optional<PlacementOutcome> outcome;
    Date outcomeOn;
    std::optional<PlacementOutcome> outcomeLater;
    Date outcomeLaterOn;
    Date retentionUntil;
    QString notes;
    std::vector<PlacementSuspension> suspensions;
    std::vector<PlacementExtension> extensions;
    std::vector<PlacementFund> funds;
    std::vector<PlacementVisit> visits;
    friend bool operator==(const Placement &, const Placement &) = default;
};

template<> const RecordType &describe<PlacementSuspension>();
template<> const RecordType &describe<PlacementExtension>();
template<> const RecordType &describe<PlacementFund>();
template<> const RecordType &describe<PlacementVisit>();
template<> const RecordType &describe<Placement>();

/// The hours of the week, Monday first.
calendar::WeeklySchedule weekOf(const Placement &placement);
void setWeek(Placement &placement, const calendar::WeeklySchedule &week);

/// True when the placement counts for sums and maxima: not cancelled.
bool counts(const Placement &placement);

} // namespace insieme
