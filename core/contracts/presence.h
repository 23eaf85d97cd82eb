// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/day_marks.h"
#include "core/store/records.h"

namespace insieme {

struct Organisation;
struct Service;

/// Who uses a service, by a code that only the service can resolve: no name, no diagnosis.
struct ServiceUser {
    Id<ServiceUser> id;
    Id<Service> service;
    QString code; ///< pseudonym
    QString intensity; ///< level of the tariff
    Id<Organisation> municipality; ///< the Comune that pays the social share
    std::optional<Percent> userPart; ///< of the social share, paid by the user (ISEE); not stated: none
    Date admittedOn;
    Date dischargedOn; ///< last day
    QString notes;
    friend bool operator==(const ServiceUser &, const ServiceUser &) = default;
};

/// The marks of one user in one month.
struct Presence {
    Id<Presence> id;
    Id<ServiceUser> user;
    Date month; ///< its first day
    QString days; ///< see parseMarks
    friend bool operator==(const Presence &, const Presence &) = default;
};

template<> const RecordType &describe<ServiceUser>();
template<> const RecordType &describe<Presence>();

/// The users of a service, by code.
std::vector<ServiceUser> usersOf(const Records &records, const Id<Service> &service);
/// The sheets of a user, by month; the one of a month (never more than one).
std::vector<Presence> presencesOf(const Records &records, const Id<ServiceUser> &user);
std::optional<Presence> presenceOf(const Records &records, const Id<ServiceUser> &user, const Date &month);

} // namespace insieme
