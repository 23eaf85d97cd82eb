// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agreements/agreement.h"
#include "core/contracts/presence.h"
#include "core/contracts/service.h"
#include "core/contracts/shares.h"
#include "core/store/workspace.h"

namespace insieme {

/// Days of one user that cost the same: one line of the account.
struct AccountLine {
    Id<ServiceUser> user;
    QString code;
    DayStatus status = DayStatus::Present;
    Percent healthPart{10'000}, socialPart{10'000}; ///< of the tariff that the agreement pays for such a day
    size_t tariff = 0; ///< position in Account::tariffs
    qint64 days = 0;
    Minutes hours; ///< of a tariff by the hour
    Money health, social; ///< social = municipality + user's own
    Money municipality, own;
};

/// What one payer owes. The organisation of users' own money is null.
struct PayerAmount {
    enum class Payer { HealthAuthority, Municipality, User } payer = Payer::HealthAuthority;
    Id<Organisation> organisation;
    Id<ServiceUser> user;
    Money amount;
};

/// What one cooperative receives of the month.
struct CooperativeAccount {
    Id<Cooperative> cooperative;
    Money gross;
    Money fee; ///< kept by the consortium
    Money net() const { return gross - fee; }
};

/// The account of a service for a month.
struct Account {
    Service service;
    Date month;
    std::vector<Tariff> tariffs;
    std::vector<AccountLine> lines;
    std::vector<PayerAmount> payers; ///< in the order ULSS, Comuni, users
    std::vector<CooperativeAccount> cooperatives;
    Money health, social, total;
    QStringList findings; ///< what keeps the account from being final: a day without a tariff, a status without a rule
};

struct UserMonth {
    ServiceUser user;
    MonthMarks marks;
    MonthMarks before; ///< of the month before: absences in a row go on across the month
};

/// The account of a month. Each day is rounded to the cent, then added up (tariffs by the month: each line once). The
/// user's part of a day is rounded, the Comune pays the rest of the social share. Days that are absences count in a row
/// as long as the status is the same; days without a mark and closures neither count nor interrupt. A status without a
/// rule: attended days are paid in full, others not at all, and that is a finding. A user without a Comune: the social
/// share is listed under no organisation, and that is a finding.
Account computeAccount(const Agreement &agreement, const Service &service, const std::vector<Tariff> &tariffs,
                       const std::vector<AbsenceRule> &rules, const std::vector<UserMonth> &users, const Date &month);

/// The same from the file. NotFound without such a service.
Result<Account> accountOf(const Records &records, const Id<Service> &service, const Date &month);

/// All that the accounts of a service come from.
struct AccountBasis {
    Agreement agreement;
    Service service;
    std::vector<Tariff> tariffs;
    std::vector<AbsenceRule> rules;
    std::vector<ServiceUser> users;
    std::vector<Presence> sheets; ///< of every user and month
};
/// NotFound without such a service or its agreement.
Result<AccountBasis> accountBasis(const Records &records, const Id<Service> &service);

/// What a service was used and paid for, month by month; months without a sheet are left out.
std::vector<Account> accountsOf(const AccountBasis &basis, const Date &from, const Date &to);
std::vector<Account> accountsOf(const Records &records, const Id<Service> &service, const Date &from, const Date &to);

/// Closes the account of a month: its sheets no longer change until it is opened again. Refused, with every reason,
/// while the account has findings, an admitted user has a day of opening without a mark, or an earlier month is open.
Done closeMonth(Transaction &transaction, const Id<Service> &service, const Date &month);
/// Opens the last closed month again.
Done reopenMonth(Transaction &transaction, const Id<Service> &service);

/// What keeps the sheets of a month from being complete: users with days of opening and no mark, by their code.
QStringList missingMarks(const ServiceUnit &unit, const std::vector<UserMonth> &users, const Date &month);

/// The users of a service that month with their marks, in the order of their codes; those neither admitted nor marked
/// are left out.
std::vector<UserMonth> userMonths(const Records &records, const Id<Service> &service, const Date &month);

/// The first day of the month written as YYYY-MM; nothing for any other text.
std::optional<Date> parseMonth(QStringView text);

} // namespace insieme
