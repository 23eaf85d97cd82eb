// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/calendar/intervals.h"
#include "core/contracts/day_marks.h"
#include "core/store/records.h"

namespace insieme {

struct Agreement;
struct Organisation;
struct Service;
struct ServiceUnit;

/// Units of offer of the Region (L.R. 22/2002; DGR 84/2007; mental health: DGR 1616/2008) and others.
enum class UnitKind {
    DisabilityDayCentre,
    DisabilityCommunity,
    DisabilityResidence,
    GroupApartment,
    FamilyCommunity,
    RehabilitationCentre,
    MentalHealthDayCentre,
    ProtectedTherapeuticCommunity,
    MentalHealthCommunity,
    ProtectedGroupApartment,
    HomeService,
    Other
};

/// A place where services are given, with what the Region and the Comune allow it. It outlives the agreements.
struct ServiceUnit {
    Id<ServiceUnit> id;
    QString name;
    UnitKind kind = UnitKind::Other;
    Id<Organisation> provider; ///< holder of the authorisation
    QString address;
    QString municipality;
    std::optional<qint64> authorisedPlaces;
    QString authorisation; ///< the act
    Date authorisedFrom;
    Date authorisedUntil;
    std::optional<qint64> accreditedPlaces;
    QString accreditation;
    Date accreditedFrom;
    Date accreditedUntil;
    QString weekdays; ///< "lun-ven"; empty: every day
    QString opening; ///< hours, as written in the deed
    QString closures; ///< of the year, as written in the deed
    QString responsible; ///< the office, not a person's name
    QString staff; ///< standard of staff
    QString transport;
    QString meals;
    bool active = true;
    QString notes;
    friend bool operator==(const ServiceUnit &, const ServiceUnit &) = default;
};

/// What an agreement contracts: places in a unit. Its name is the one that the shares of the agreement use.
struct Service {
    Id<Service> id;
    Id<Agreement> agreement;
    QString name;
    Id<ServiceUnit> unit;
    std::optional<qint64> places; ///< contracted
    std::optional<qint64> yearDays; ///< days of opening in a year, for values; not stated: every day
    Date validFrom; ///< not stated: as the agreement
    Date validTo;
    QString notes;
    Date accountedTo; ///< last day of the last month whose account is closed; not stated: presences are not kept here
    std::optional<Money> accountedTotal; ///< of the account of that month when it was closed
    std::optional<Minutes> yearHours; ///< contracted in a year, of a service that is paid by the hour
    friend bool operator==(const Service &, const Service &) = default;
};

enum class TariffUnit { Day, Month, Hour };

/// The price of one place of a service at one level of intensity, from a day to a day. A proposed tariff is one that is
/// being negotiated: accounts never use it.
struct Tariff {
    Id<Tariff> id;
    Id<Service> service;
    QString intensity; ///< empty: every level
    TariffUnit unit = TariffUnit::Day;
    Money healthShare; ///< paid by the ULSS
    Money socialShare; ///< paid by the Comune and the user
    bool transport = false; ///< included
    Date validFrom;
    Date validTo;
    bool proposed = false;
    bool fixed = false; ///< never revised
    QString act;
    QString notes;
    Money total() const { return healthShare + socialShare; }
    friend bool operator==(const Tariff &, const Tariff &) = default;
};

/// What is paid for a day marked `status`, from the n-th such day in a row (first = 1) to the m-th (not stated: on).
/// A row for one service comes before the rows of the agreement.
struct AbsenceRule {
    Id<AbsenceRule> id;
    Id<Agreement> agreement;
    Id<Service> service; ///< null: every service of the agreement
    DayStatus status = DayStatus::JustifiedAbsence;
    qint64 fromDay = 1;
    std::optional<qint64> toDay;
    Percent healthPart;
    Percent socialPart;
    QString clause; ///< of the deed
    Date validFrom; ///< not stated: as the agreement
    Date validTo;
    friend bool operator==(const AbsenceRule &, const AbsenceRule &) = default;
};

template<> const RecordType &describe<ServiceUnit>();
template<> const RecordType &describe<Service>();
template<> const RecordType &describe<Tariff>();
template<> const RecordType &describe<AbsenceRule>();

/// The records that belong to an agreement or a service, in the order of their dates and names.
std::vector<Service> servicesOf(const Records &records, const Id<Agreement> &agreement);
std::vector<Tariff> tariffsOf(const Records &records, const Id<Service> &service);
std::vector<AbsenceRule> absenceRulesOf(const Records &records, const Id<Agreement> &agreement);

/// The order in which the first one that fits counts.
void sortTariffs(std::vector<Tariff> &tariffs);
void sortAbsenceRules(std::vector<AbsenceRule> &rules);

/// One sentence for each wrong order: contracted ≤ accredited ≤ authorised. A number that is not stated is not judged.
/// `from`: the day from which so many are contracted; not stated: it does not matter.
QStringList placeFindings(const ServiceUnit &unit, const std::optional<qint64> &contracted = {}, const Date &from = {});

/// Places that the binding agreements contract in a unit, one row for each service that states them.
struct ContractedPlaces {
    calendar::Interval days; ///< of the service within its agreement
    qint64 places = 0;
};
std::vector<ContractedPlaces> contractedPlaces(const Records &records, const Id<ServiceUnit> &unit);

/// One sentence for the first day on which the agreements together contract more places than the unit may have.
QStringList unitPlaceFindings(const ServiceUnit &unit, const std::vector<ContractedPlaces> &contracted);

/// One sentence for each pair of tariffs (not proposed) of one intensity that are in force on the same day.
QStringList overlappingTariffs(const std::vector<Tariff> &tariffs);

} // namespace insieme
