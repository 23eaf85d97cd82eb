// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/calendar/placement_clock.h"
#include "core/record/record_type.h"

namespace insieme {

struct PlacementKind;

/// Why a placement stands still, and whether that moves its end where the kind says nothing else.
struct SuspensionReason {
    Id<SuspensionReason> id;
    QString code; ///< on the command line; lower case, e.g. "illness"
    QString name;
    QString neutralName; ///< shown instead where the reason would tell about a person's health
    QString letter; ///< in the attendance grid
    bool extends = false;
    qint64 minimumDays = 1; ///< calendar days from which it moves the end
    bool revealsHealth = false;
    QString legalReference;
    QString notes;
    friend bool operator==(const SuspensionReason &, const SuspensionReason &) = default;
};

/// A reason that a kind treats in its own way.
struct KindSuspension {
    Id<KindSuspension> id;
    Id<PlacementKind> kind;
    Id<SuspensionReason> reason;
    bool extends = false;
    qint64 minimumDays = 1;
    friend bool operator==(const KindSuspension &, const KindSuspension &) = default;
};

enum class AllowanceRule {
    None, ///< nothing is paid by the placement (PUC)
    Wage, ///< the contract's wage; hours go to the payroll office
    FullFromThreshold, ///< whole from `fullAttendance` of the planned hours on, below in proportion to days (DGR
                       ///< 1816/2017)
    ProRataDays, ///< in proportion to days present
    ProRataHours ///< in proportion to hours done
};

/// The rules of a kind of placement from a day to a day (both included; not stated: open). Several rows share a code;
/// the day on which a placement starts chooses one.
struct PlacementKind {
    Id<PlacementKind> id;
    QString code;
    QString name;
    Date validFrom;
    Date validTo;
    QString legalReference;
    bool employment = false;
    std::optional<qint64> minimumMonths;
    std::optional<qint64> minimumDays;
    std::optional<qint64> maximumMonths; ///< extensions included, suspensions that move the end not counted
    std::optional<qint64> maximumDays;
    std::optional<Minutes> maximumHours; ///< of work in all
    std::optional<Minutes> minimumWeeklyHours;
    std::optional<Minutes> maximumWeeklyHours;
    std::optional<Money> minimumAllowance; ///< gross, a month
    std::optional<Money> minimumAllowanceMeals; ///< where meals are provided
    AllowanceRule allowanceRule = AllowanceRule::None;
    std::optional<Percent> fullAttendance; ///< of the planned hours, from which the allowance is whole
    std::optional<Percent>
        reducedFrom; ///< of full time: planned hours from which a part of the lowest allowance will do
    std::optional<Percent> reducedTo; ///< up to here, included
    std::optional<Percent> reducedAmount; ///< that part
    bool suspensionsExtend = false; ///< false: no reason moves the end, except those listed
    QString notes;
    std::vector<KindSuspension> suspensions;
    friend bool operator==(const PlacementKind &, const PlacementKind &) = default;
};

template<> const RecordType &describe<SuspensionReason>();
template<> const RecordType &describe<KindSuspension>();
template<> const RecordType &describe<PlacementKind>();

/// What a reason does to a placement of a kind.
calendar::SuspensionRule suspensionRule(const PlacementKind &kind, const SuspensionReason &reason);
calendar::DurationLimits durationLimits(const PlacementKind &kind);

/// The kinds and reasons as they come with the program, without a file: what the command line counts with.
struct PlacementRules {
    std::vector<PlacementKind> kinds;
    std::vector<SuspensionReason> reasons;
    /// The row of a code in force on a day; nullptr when there is none.
    const PlacementKind *kindOn(const QString &code, const Date &day) const;
    const SuspensionReason *reason(const QString &code) const;
};
Result<PlacementRules> shippedPlacementRules();

} // namespace insieme
