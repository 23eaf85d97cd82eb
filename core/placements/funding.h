// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct CallCondition;
struct CostReport;
struct CostReportLine;
struct FundInstalment;
struct FundReportDate;
struct FundingCall;
struct FundingSource;
struct Organisation;
struct Placement;
struct UtilityProject;

/// Whom a call admits.
struct CallCondition {
    Id<CallCondition> id;
    Id<FundingCall> call;
    qint64 position = 0;
    QString code; ///< of the condition, never of a diagnosis
    QString description;
    friend bool operator==(const CallCondition &, const CallCondition &) = default;
};

/// A call with its rules as data; amounts in cents, percentages in hundredths.
struct FundingCall {
    Id<FundingCall> id;
    QString code; ///< index
    QString name;
    Id<Organisation> body;
    QString act;
    std::optional<qint64> year;
    Date publishedOn;
    LocalMinute deadline; ///< with its hour: 12:59 is in time for 13:00, 13:01 is late
    std::optional<qint64> maxMonths;
    std::optional<qint64> maxDays;
    std::optional<Minutes> maxHours;
    std::optional<Money> euroPerWorker;
    std::optional<Percent> coFunding; ///< of the amount that the body grants
    std::optional<qint64> maxMunicipalities;
    std::optional<Percent> bonus;
    std::optional<qint64> bonusMunicipalities;
    std::optional<qint64> minimumAge;
    std::optional<qint64> unemployedMonths;
    std::optional<Money> maxIsee;
    std::optional<qint64> startWithinDays;
    std::optional<qint64> endWithinMonths;
    QString legalReference;
    QString notes;
    std::vector<CallCondition> conditions;
    friend bool operator==(const FundingCall &, const FundingCall &) = default;
};

/// What a funder pays and when.
struct FundInstalment {
    Id<FundInstalment> id;
    Id<FundingSource> fund;
    qint64 position = 0;
    QString condition;
    Date dueOn;
    std::optional<Money> amount;
    Date receivedOn;
    friend bool operator==(const FundInstalment &, const FundInstalment &) = default;
};

/// When a report is due to the funder.
struct FundReportDate {
    Id<FundReportDate> id;
    Id<FundingSource> fund;
    Date dueOn;
    QString description;
    Date deliveredOn;
    friend bool operator==(const FundReportDate &, const FundReportDate &) = default;
};

/// Money of one funder for one purpose: Regione, Caritas, foundation, Comune.
struct FundingSource {
    Id<FundingSource> id;
    QString name;
    Id<Organisation> funder;
    Id<FundingCall> call;
    QString act;
    Date start;
    Date end; ///< no placement that it pays may end later
    std::optional<Money> allocation;
    std::optional<Money> ceilingPerPerson;
    std::optional<Percent> maxShare;
    QString reportingRules;
    QString notes;
    std::vector<FundInstalment> instalments;
    std::vector<FundReportDate> reportDates;
    friend bool operator==(const FundingSource &, const FundingSource &) = default;
};

/// What a report charges to its fund for one placement.
struct CostReportLine {
    Id<CostReportLine> id;
    Id<CostReport> report;
    qint64 position = 0;
    Id<Placement> placement;
    QString description;
    std::optional<Minutes> hours;
    Money amount;
    friend bool operator==(const CostReportLine &, const CostReportLine &) = default;
};

/// What is reported to one funder of one project.
struct CostReport {
    Id<CostReport> id;
    QString code;
    Id<FundingSource> fund;
    Id<UtilityProject> project;
    Date periodFrom;
    Date periodTo;
    Date dueOn;
    Date deliveredOn;
    QString notes;
    std::vector<CostReportLine> lines;
    friend bool operator==(const CostReport &, const CostReport &) = default;
};

template<> const RecordType &describe<CallCondition>();
template<> const RecordType &describe<FundingCall>();
template<> const RecordType &describe<FundInstalment>();
template<> const RecordType &describe<FundReportDate>();
template<> const RecordType &describe<FundingSource>();
template<> const RecordType &describe<CostReportLine>();
template<> const RecordType &describe<CostReport>();

/// What the report charges to its fund.
Money totalOf(const CostReport &report);

} // namespace insieme
