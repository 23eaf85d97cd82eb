// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Agreement;
struct FundingCall;
struct FundingSource;
struct Organisation;
struct Person;
struct PlacementApplication;
struct UtilityProject;

enum class ProjectStatus {
    Draft,
    Applied,
    Granted,
    Running,
    Closed,
    Refused,
};

/// What decides between applications with the same points.
enum class TieBreak {
    None,
    LowerIsee,
    Younger,
    Older,
    EarlierReceipt,
    LongerUnemployed,
};

enum class ApplicationStatus {
    Received,
    Admitted,
    Excluded,
    Selected,
    Reserve,
    Withdrawn,
};

/// Codes of the categories that give access (L. 381/1991 art. 4, L. 68/1999, the calls); never a diagnosis.
enum class VulnerabilityCategory {
    LongTermUnemployed,
    PhysicalDisability,
    MentalDisability,
    SensoryDisability,
    PsychiatricCare,
    DrugAddiction,
    AlcoholAddiction,
    MinorInHardship,
    Detained,
    AlternativeMeasure,
    TargetedPlacement,
    Protection,
    Violence,
    Minority,
    SocialServices,
};

/// A Comune that takes part, with its convention.
struct ProjectMunicipality {
    Id<ProjectMunicipality> id;
    Id<UtilityProject> project;
    qint64 position = 0;
    Id<Organisation> municipality;
    Id<Agreement> agreement;
    std::optional<qint64> places;
    std::optional<Money> coFunding;
    friend bool operator==(const ProjectMunicipality &, const ProjectMunicipality &) = default;
};

/// Who takes people in, where, and who is beside them.
struct ProjectHost {
    Id<ProjectHost> id;
    Id<UtilityProject> project;
    qint64 position = 0;
    Id<Organisation> host;
    QString site;
    Id<Person> tutor;
    QString job;
    std::optional<qint64> places;
    friend bool operator==(const ProjectHost &, const ProjectHost &) = default;
};

/// What a fund gives to the project.
struct ProjectFund {
    Id<ProjectFund> id;
    Id<UtilityProject> project;
    qint64 position = 0;
    Id<FundingSource> fund;
    Money amount;
    friend bool operator==(const ProjectFund &, const ProjectFund &) = default;
};

/// Places kept for people of a quota before the others.
struct ProjectQuota {
    Id<ProjectQuota> id;
    Id<UtilityProject> project;
    qint64 position = 0;
    QString code;
    QString description;
    qint64 places = 0;
    friend bool operator==(const ProjectQuota &, const ProjectQuota &) = default;
};

/// What was done to coordinate the project. No stories of people.
struct ProjectEvent {
    Id<ProjectEvent> id;
    Id<UtilityProject> project;
    Date onDay;
    QString what;
    QString who;
    QString nextStep;
    Date nextOn;
    friend bool operator==(const ProjectEvent &, const ProjectEvent &) = default;
};

/// A public-utility project: the consortium carries it out, Comuni and funds pay it, cooperatives host.
struct UtilityProject {
    Id<UtilityProject> id;
    QString code; ///< index
    QString title;
    Id<FundingCall> call;
    Id<Organisation> proposer;
    Id<Organisation> implementer;
    Id<Person> coordinator;
    QString cup;
    ProjectStatus status = ProjectStatus::Draft;
    Date appliedOn;
    std::optional<Minutes> appliedTime; ///< of that day, since midnight: a call closes at an hour
    Date outcomeOn;
    Date start;
    Date end; ///< no placement may end later; index
    std::optional<qint64> workers;
    std::optional<Minutes> hoursPerWorker;
    std::optional<Money> granted;
    QString activities;
    TieBreak tieFirst = TieBreak::LowerIsee;
    TieBreak tieSecond = TieBreak::Younger;
    TieBreak tieThird = TieBreak::EarlierReceipt;
    QString notes;
    std::vector<ProjectMunicipality> municipalities;
    std::vector<ProjectHost> hosts;
    std::vector<ProjectFund> funds;
    std::vector<ProjectQuota> quotas;
    std::vector<ProjectEvent> events;
    friend bool operator==(const UtilityProject &, const UtilityProject &) = default;
};

/// Points for one criterion.
struct ApplicationScore {
    Id<ApplicationScore> id;
    Id<PlacementApplication> application;
    qint64 position = 0;
    QString criterion;
    qint64 points = 0; ///< in hundredths: 12,50 = 1250
    friend bool operator==(const ApplicationScore &, const ApplicationScore &) = default;
};

/// A person's application to a project. Conditions are codes of categories, never diagnoses.
struct PlacementApplication {
    Id<PlacementApplication> id;
    QString receiptNumber; ///< index
    LocalMinute receivedAt;
    Id<UtilityProject> project;
    Id<Person> person;
    Id<Organisation> municipality;
    ApplicationStatus status = ApplicationStatus::Received;
    std::optional<VulnerabilityCategory> category;
    QString evidence; ///< which paper shows it, never what it says
    QString evidenceBody;
    std::optional<Money> isee;
    Date iseeUntil;
    Date unemployedSince;
    QString quota;
    QString exclusion;
    Date answeredOn;
    Date retentionUntil;
    QString notes;
    std::vector<ApplicationScore> scores;
    friend bool operator==(const PlacementApplication &, const PlacementApplication &) = default;
};

template<> const RecordType &describe<ProjectMunicipality>();
template<> const RecordType &describe<ProjectHost>();
template<> const RecordType &describe<ProjectFund>();
template<> const RecordType &describe<ProjectQuota>();
template<> const RecordType &describe<ProjectEvent>();
template<> const RecordType &describe<UtilityProject>();
template<> const RecordType &describe<ApplicationScore>();
template<> const RecordType &describe<PlacementApplication>();

/// What the funds give to the project.
Money fundedTotal(const UtilityProject &project);
/// Points in hundredths.
qint64 totalPoints(const PlacementApplication &application);

} // namespace insieme
