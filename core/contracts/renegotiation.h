// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contracts/account.h"
#include "core/contracts/service.h"
#include "core/contracts/shares.h"

namespace insieme {

/// One service at one level of intensity, over the days simulated.
struct RenegotiationLine {
    Id<Service> service;
    QString name;
    QString intensity;
    TariffUnit unit = TariffUnit::Day;
    qint64 places = 0;
    qint64 days = 0; ///< of opening, in the days simulated
    Minutes hours; ///< instead of places and days, of what is paid by the hour
    Money oldTariff, newTariff; ///< on the last day simulated
    Money oldHealth, newHealth, oldSocial, newSocial; ///< of all places and days
    Money oldValue() const { return oldHealth + oldSocial; }
    Money newValue() const { return newHealth + newSocial; }
    Money difference() const { return newValue() - oldValue(); }
};

struct CooperativeDifference {
    Id<Cooperative> cooperative;
    Money oldValue, newValue;
    Money difference() const { return newValue - oldValue; }
};

/// One payer: the ULSS, each Comune (a null one: places without a user), all users together.
struct PayerDifference {
    PayerAmount::Payer payer = PayerAmount::Payer::HealthAuthority;
    Id<Organisation> organisation;
    qint64 users = 0;
    Money oldValue, newValue;
    Money difference() const { return newValue - oldValue; }
};
/// The payer for people, of the language of the program.
QString payerText(const PayerDifference &payer, const Context &context);

/// What the proposed tariffs of an agreement would change between two days.
struct Renegotiation {
    Date from, to;
    std::vector<RenegotiationLine> lines;
    std::vector<CooperativeDifference> cooperatives;
    std::vector<PayerDifference> payers; ///< in the order ULSS, Comuni, places without a user, users
    Money oldHealth, newHealth, oldSocial, newSocial;
    Money difference() const { return newHealth + newSocial - oldHealth - oldSocial; }
    QStringList findings; ///< places that are not stated, days without a tariff, shares that do not sum
};

/// A service with its tariffs, the proposed ones among them.
struct PricedService {
    Service service;
    std::vector<Tariff> tariffs;
    std::vector<ServiceUser> users = {}; ///< who pays the social share; none: not known
};

/// What a service contracts at one level of intensity: places or, paid by the hour, minutes in a year.
struct ContractedLevel {
    QString intensity;
    qint64 places = 0;
    std::optional<qint64> minutes;
};
/// The levels that its tariffs price. Where there are several, places and hours are divided evenly among them: the deed
/// does not say how. Empty where neither places nor hours are stated.
std::vector<ContractedLevel> contractedLevels(const PricedService &priced);

/// Old and new tariffs × places × days × cooperatives and payers. The social share is divided evenly among the places;
/// each user in the service on those days takes one, and pays their part of it. Days are counted as the share of the
/// service's days of opening that falls between the two days; both sides count the same days. What is paid by the hour
/// counts the share of the year's hours. Where a service has several levels of intensity, its places and its hours are
/// divided evenly among them, and a finding says so.
Renegotiation simulate(const Agreement &agreement, const std::vector<PricedService> &services, const Date &from,
                       const Date &to);
Result<Renegotiation> simulate(const Records &records, const Id<Agreement> &agreement, const Date &from,
                               const Date &to);

/// The value of an agreement between two days at the tariffs in force, per calendar month: the forecast. The months sum
/// to what simulate() says of the whole.
struct MonthValue {
    Date month;
    Money value;
};
std::vector<MonthValue> forecast(const std::vector<PricedService> &services, const Date &from, const Date &to);

/// The services of an agreement with all their tariffs.
std::vector<PricedService> pricedServices(const Records &records, const Id<Agreement> &agreement);

} // namespace insieme
