// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/housing/house_rule.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct HousingProperty;
struct HousingUnit;
struct Organisation;

enum class PropertyUseKind { EmergencyReception, Works, Housing, Empty, Other };

/// In how many parts a month is divided when a contribution is due for a part of it.
enum class Proration { CalendarDays, Thirtieths };

enum class PropertyRole { Manager, Partner, Funder, Referrer };

/// What the building was used for, both days included.
struct PropertyUse {
    Id<PropertyUse> id;
    Id<HousingProperty> property;
    PropertyUseKind kind = PropertyUseKind::Housing;
    Date from;
    Date to;
    std::optional<qint64> places;
    QString description;
    friend bool operator==(const PropertyUse &, const PropertyUse &) = default;
};

/// Who runs or supports the building, both days included.
struct PropertyPartner {
    Id<PropertyPartner> id;
    Id<HousingProperty> property;
    PropertyRole role = PropertyRole::Partner;
    Id<Organisation> organisation;
    Date from;
    Date to;
    std::optional<Percent> share; ///< of costs and contributions
    QString description;
    friend bool operator==(const PropertyPartner &, const PropertyPartner &) = default;
};

/// A Comune from which one can work while living in the house, besides its own.
struct PropertyReach {
    Id<PropertyReach> id;
    Id<HousingProperty> property;
    Id<Organisation> municipality;
    friend bool operator==(const PropertyReach &, const PropertyReach &) = default;
};

struct HousingProperty {
    Id<HousingProperty> id;
    QString code;
    QString name;
    QString address;
    Id<Organisation> municipality;
    Id<Organisation> owner;
    QString cadastralCategory;
    QString sheet;
    QString parcel;
    QString subaltern;
    Date purchasedOn;
    QString purchaseDeed;
    std::optional<Money> purchasePrice;
    QString areaPlan; ///< reference in the Piano di zona
    Proration proration = Proration::CalendarDays;
    bool exitDayCounted = false; ///< the day of entry always counts
    std::optional<qint64> dueDay; ///< of the month, for contributions
    QString regulation; ///< the rules of the house that guests receive: name and day
    QString paymentMethod; ///< how contributions are paid, as agreements with guests say it
    std::optional<qint64> noticeDays; ///< of whoever runs the house, before it ends a stay
    std::optional<qint64> guestNoticeDays;
    std::optional<Money> latePenalty; ///< a day, for an apartment that is given back late
    std::optional<qint64> maxMonths; ///< that a new stay may last, extensions included
    QString notes;
    std::vector<PropertyUse> uses;
    std::vector<PropertyPartner> partners;
    std::vector<PropertyRule> rules;
    std::vector<PropertyReach> reach;
    friend bool operator==(const HousingProperty &, const HousingProperty &) = default;
};

enum class RenovationStepKind { Milestone, Permit, ProgressCertificate, Testing };

struct RenovationPhase;

/// An apartment on which the phase works: it is not available meanwhile.
struct RenovationUnit {
    Id<RenovationUnit> id;
    Id<RenovationPhase> phase;
    Id<HousingUnit> unit;
    friend bool operator==(const RenovationUnit &, const RenovationUnit &) = default;
};

struct RenovationStep {
    Id<RenovationStep> id;
    Id<RenovationPhase> phase;
    RenovationStepKind kind = RenovationStepKind::Milestone;
    QString description;
    QString act;
    Date dueOn;
    Date doneOn;
    Date expiresOn;
    friend bool operator==(const RenovationStep &, const RenovationStep &) = default;
};

struct RenovationSource {
    Id<RenovationSource> id;
    Id<RenovationPhase> phase;
    qint64 position = 0;
    Id<Organisation> funder;
    QString name; ///< costs name it
    Money amount;
    friend bool operator==(const RenovationSource &, const RenovationSource &) = default;
};

struct RenovationCost {
    Id<RenovationCost> id;
    Id<RenovationPhase> phase;
    Date day;
    QString description;
    Id<Organisation> supplier;
    QString source; ///< name of the source that pays
    Money amount;
    friend bool operator==(const RenovationCost &, const RenovationCost &) = default;
};

/// A part of the works. Its units are not available from its first to its last day, both included.
struct RenovationPhase {
    Id<RenovationPhase> id;
    QString code;
    QString name;
    Id<HousingProperty> property;
    qint64 position = 0;
    Id<Organisation> contractor;
    QString contract;
    Date plannedStart;
    Date plannedEnd;
    Date startedOn;
    Date expectedEnd; ///< when it is late: instead of the planned one
    Date testedOn; ///< last day of the works
    std::optional<Money> budget;
    QString notes;
    std::vector<RenovationUnit> units;
    std::vector<RenovationStep> steps;
    std::vector<RenovationSource> sources;
    std::vector<RenovationCost> costs;
    friend bool operator==(const RenovationPhase &, const RenovationPhase &) = default;
};

/// Budget, funding by source and what was spent of it.
struct WorksMoney {
    struct Source {
        QString name;
        Money funded, spent;
    };
    std::vector<Source> sources; ///< costs that no source pays stand last, without a name
    Money budget, funded, spent;
};
WorksMoney moneyOf(const RenovationPhase &phase);

Date firstDay(const RenovationPhase &phase);
/// Not stated: nobody knows when the works end.
Date lastDay(const RenovationPhase &phase);

template<> const RecordType &describe<HousingProperty>();
template<> const RecordType &describe<PropertyUse>();
template<> const RecordType &describe<PropertyPartner>();
template<> const RecordType &describe<PropertyReach>();
template<> const RecordType &describe<RenovationPhase>();
template<> const RecordType &describe<RenovationUnit>();
template<> const RecordType &describe<RenovationStep>();
template<> const RecordType &describe<RenovationSource>();
template<> const RecordType &describe<RenovationCost>();

} // namespace insieme
