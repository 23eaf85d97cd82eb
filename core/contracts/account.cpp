// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/account.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/calendar/periods.h"
#include "core/calendar/workdays.h"
#include "core/contracts/tariff_days.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Account)
};

/// How many days of one status in a row, and which.
struct Run {
    std::optional<DayStatus> status;
    qint64 length = 0;

    void add(const std::optional<DayMark> &mark)
    {
        if (!mark || mark->status == DayStatus::Closed)
            return;
        length = status == mark->status ? length + 1 : 1;
        status = mark->status;
    }
};

const AbsenceRule *ruleFor(const std::vector<AbsenceRule> &rules, const Id<Service> &service, const Date &day,
                           DayStatus status, qint64 dayInRow)
{
    const AbsenceRule *best = nullptr;
    for (const AbsenceRule &rule : rules) {
        const bool here = rule.service.isNull() || rule.service == service;
        if (!here || !inForce(rule.validFrom, rule.validTo, day) || rule.status != status || dayInRow < rule.fromDay
            || (rule.toDay && dayInRow > *rule.toDay))
            continue;
        if (!best || (best->service.isNull() && !rule.service.isNull()))
            best = &rule;
    }
    return best;
}

/// One user's month as it grows.
class UserAccount {
public:
    UserAccount(Account &account, const std::vector<AbsenceRule> &rules, const UserMonth &month)
        : m_account(account)
        , m_rules(rules)
        , m_month(month)
    {
        for (const auto &mark : month.before)
            m_run.add(mark);
    }

    void add(const Date &day, const std::optional<DayMark> &mark)
    {
        m_run.add(mark);
        if (!mark)
            return;
        const ServiceUser &user = m_month.user;
        if (!inForce(user.admittedOn, user.dischargedOn, day)) {
            find(elided(Texts::tr("%1: %2 is marked, but the user was not admitted on that day.")
                            .arg(user.code, italianText(day))));
            return;
        }
        Percent health{10'000}, social{10'000};
        if (const AbsenceRule *rule = ruleFor(m_rules, m_account.service.id, day, mark->status, m_run.length)) {
            health = rule->healthPart;
            social = rule->socialPart;
        } else if (!isAttended(mark->status)) {
            health = social = Percent{0};
            if (mark->status != DayStatus::Closed)
                find(Texts::tr("The agreement has no rule for “%1” on the day %2 in a row: it is not paid.")
                         .arg(dayStatusList.label(static_cast<int>(mark->status)))
                         .arg(m_run.length));
        }
        const Tariff *tariff = tariffOn(m_account.tariffs, user.intensity, day);
        if (!tariff) {
            if (health.basisPoints != 0 || social.basisPoints != 0)
                find(elided(Texts::tr("There is no tariff for %1 on %2: the day is not paid.")
                                .arg(user.code, italianText(day))));
            return;
        }
        if (tariff->unit == TariffUnit::Hour && !mark->hours && isAttended(mark->status))
            find(elided(
                Texts::tr("%1: %2 has no hours, and the tariff is by the hour.").arg(user.code, italianText(day))));
        AccountLine &line = lineFor(*mark, health, social, static_cast<size_t>(tariff - m_account.tariffs.data()));
        ++line.days;
        if (tariff->unit == TariffUnit::Month)
            return;
        qint64 minutes = 60;
        if (tariff->unit == TariffUnit::Hour) {
            minutes = mark->hours.value_or(Minutes{}).count;
            line.hours.count += minutes;
        }
        const auto part = [minutes](Money price, Percent percent) {
            return shareOf(price, percent.basisPoints * minutes, qint64(10'000) * 60);
        };
        charge(line, part(tariff->healthShare, health), part(tariff->socialShare, social));
    }

    /// Tariffs by the month are paid for the days of the month that they were in force and used.
    void finish()
    {
        const int days = daysInMonth(m_account.month);
        for (AccountLine &line : m_lines) {
            const Tariff &tariff = m_account.tariffs[line.tariff];
            if (tariff.unit != TariffUnit::Month)
                continue;
            const auto part = [&](Money price, Percent percent) {
                return shareOf(price, percent.basisPoints * line.days, qint64(10'000) * days);
            };
            charge(line, part(tariff.healthShare, line.healthPart), part(tariff.socialShare, line.socialPart));
        }
        m_account.lines.insert(m_account.lines.end(), m_lines.begin(), m_lines.end());
    }

private:
    void find(const QString &text)
    {
        if (!m_account.findings.contains(text))
            m_account.findings << text;
    }

    AccountLine &lineFor(const DayMark &mark, Percent health, Percent social, size_t tariff)
    {
        for (AccountLine &line : m_lines) {
            if (line.status == mark.status && line.tariff == tariff && line.healthPart == health
                && line.socialPart == social)
                return line;
        }
        AccountLine line;
        line.user = m_month.user.id;
        line.code = m_month.user.code;
        line.status = mark.status;
        line.healthPart = health;
        line.socialPart = social;
        line.tariff = tariff;
        m_lines.push_back(line);
        return m_lines.back();
    }

    void charge(AccountLine &line, Money health, Money social)
    {
        const Money own = percentOf(social, m_month.user.userPart.value_or(Percent{}));
        line.health = line.health + health;
        line.social = line.social + social;
        line.own = line.own + own;
        line.municipality = line.municipality + (social - own);
    }

    Account &m_account;
    const std::vector<AbsenceRule> &m_rules;
    const UserMonth &m_month;
    Run m_run;
    std::vector<AccountLine> m_lines;
};

void addPayer(std::vector<PayerAmount> &payers, const PayerAmount &more)
{
    if (more.amount.cents == 0)
        return;
    for (PayerAmount &each : payers) {
        if (each.payer == more.payer && each.organisation == more.organisation && each.user == more.user) {
            each.amount = each.amount + more.amount;
            return;
        }
    }
    payers.push_back(more);
}

void addCooperatives(Account &account, const Agreement &agreement)
{
    const Date last = account.month.end_of_month();
    const auto parts = splitAmongCooperatives(agreement, account.service.name, account.month, last, account.total);
    if (parts.empty() && account.total.cents != 0)
        account.findings << incompleteShares(agreement, account.service.name, account.month, last);
    for (const CooperativeAmount &part : parts)
        account.cooperatives.push_back(
            {part.cooperative, part.amount, percentOf(part.amount, feeOn(agreement, account.month))});
}

/// The sheet of the month or of the one before.
void read(UserMonth &user, const Presence &presence, const Date &month, const Date &before)
{
    if (presence.month != month && presence.month != before)
        return;
    if (auto marks = parseMarks(presence.days, daysInMonth(presence.month)))
        (presence.month == month ? user.marks : user.before) = std::move(*marks);
}

} // namespace

Account computeAccount(const Agreement &agreement, const Service &service, const std::vector<Tariff> &tariffs,
                       const std::vector<AbsenceRule> &rules, const std::vector<UserMonth> &users, const Date &month)
{
    Account account;
    account.service = service;
    account.month = Date(month.year(), month.month(), 1);
    account.tariffs = tariffs;
    for (const UserMonth &user : users) {
        UserAccount own(account, rules, user);
        for (size_t i = 0; i < user.marks.size(); ++i)
            own.add(account.month + boost::gregorian::days(static_cast<int>(i)), user.marks[i]);
        own.finish();
    }
    using enum PayerAmount::Payer;
    std::vector<PayerAmount> municipalities, own;
    for (const AccountLine &line : account.lines) {
        account.health = account.health + line.health;
        account.social = account.social + line.social;
        const auto user =
            std::find_if(users.begin(), users.end(), [&](const UserMonth &each) { return each.user.id == line.user; });
        if (line.municipality.cents != 0 && user->user.municipality.isNull()) {
            const QString text = Texts::tr("%1: the Comune that pays the social share is not stated.").arg(line.code);
            if (!account.findings.contains(text))
                account.findings << text;
        }
        addPayer(municipalities, {Municipality, user->user.municipality, {}, line.municipality});
        addPayer(own, {User, {}, line.user, line.own});
    }
    addPayer(account.payers, {HealthAuthority, agreement.body, {}, account.health});
    account.payers.insert(account.payers.end(), municipalities.begin(), municipalities.end());
    account.payers.insert(account.payers.end(), own.begin(), own.end());
    account.total = account.health + account.social;
    addCooperatives(account, agreement);
    return account;
}

std::vector<UserMonth> userMonths(const Records &records, const Id<Service> &service, const Date &month)
{
    const Date first(month.year(), month.month(), 1), before = calendar::addMonths(first, -1);
    std::vector<UserMonth> users;
    for (const ServiceUser &user : usersOf(records, service)) {
        UserMonth each{user, {}, {}};
        for (const Presence &presence : presencesOf(records, user.id))
            read(each, presence, first, before);
        if (!each.marks.empty() || overlap(user.admittedOn, user.dischargedOn, first, first.end_of_month()))
            users.push_back(std::move(each));
    }
    return users;
}

Result<Account> accountOf(const Records &records, const Id<Service> &id, const Date &month)
{
    const auto service = records.load(id);
    if (!service)
        return tl::unexpected(service.error());
    const auto agreement = records.load(service->agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    return computeAccount(*agreement, *service, tariffsOf(records, id), absenceRulesOf(records, service->agreement),
                          userMonths(records, id, month), month);
}

Result<AccountBasis> accountBasis(const Records &records, const Id<Service> &id)
{
    const auto service = records.load(id);
    if (!service)
        return tl::unexpected(service.error());
    const auto agreement = records.load(service->agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    AccountBasis basis{*agreement,           *service, tariffsOf(records, id), absenceRulesOf(records, agreement->id),
                       usersOf(records, id), {}};
    for (const ServiceUser &user : basis.users) {
        const auto own = presencesOf(records, user.id);
        basis.sheets.insert(basis.sheets.end(), own.begin(), own.end());
    }
    return basis;
}

std::vector<Account> accountsOf(const AccountBasis &basis, const Date &from, const Date &to)
{
    std::vector<Account> result;
    if (!stated(from) || !stated(to))
        return result;
    for (Date month(from.year(), from.month(), 1); !(to < month); month = calendar::addMonths(month, 1)) {
        std::vector<UserMonth> users;
        for (const ServiceUser &user : basis.users) {
            UserMonth each{user, {}, {}};
            for (const Presence &presence : basis.sheets) {
                if (presence.user == user.id)
                    read(each, presence, month, calendar::addMonths(month, -1));
            }
            if (!each.marks.empty())
                users.push_back(std::move(each));
        }
        if (!users.empty())
            result.push_back(computeAccount(basis.agreement, basis.service, basis.tariffs, basis.rules, users, month));
    }
    return result;
}

std::vector<Account> accountsOf(const Records &records, const Id<Service> &id, const Date &from, const Date &to)
{
    const auto basis = accountBasis(records, id);
    return basis ? accountsOf(*basis, from, to) : std::vector<Account>();
}

QStringList missingMarks(const ServiceUnit &unit, const std::vector<UserMonth> &users, const Date &month)
{
    calendar::WorkCalendar open;
    open.setWeekdays(calendar::parseWeekdays(unit.weekdays).value_or(0b1111111u));
    const bool holidays = unit.weekdays.isEmpty();
    std::vector<std::pair<QString, QStringList>> missing; // the days, whose
    for (const UserMonth &each : users) {
        QStringList days;
        for (int i = 0; i < daysInMonth(month); ++i) {
            const Date day = Date(month.year(), month.month(), 1) + boost::gregorian::days(i);
            const bool marked = static_cast<size_t>(i) < each.marks.size() && each.marks[static_cast<size_t>(i)];
            if (!marked && inForce(each.user.admittedOn, each.user.dischargedOn, day)
                && (holidays || open.isWorkingDay(day)))
                days << QString::number(i + 1);
        }
        if (days.isEmpty())
            continue;
        const QString which = days.join(QStringLiteral(", "));
        const auto same =
            std::find_if(missing.begin(), missing.end(), [&](const auto &group) { return group.first == which; });
        if (same == missing.end())
            missing.emplace_back(which, QStringList{each.user.code});
        else
            same->second << each.user.code;
    }
    QStringList result;
    for (const auto &[days, codes] : missing) {
        constexpr qsizetype named = 3;
        QString who = codes.mid(0, named).join(QStringLiteral(", "));
        if (codes.size() > named)
            who = Texts::tr("%1 and %n more", nullptr, static_cast<int>(codes.size() - named)).arg(who);
        result << elided(Texts::tr("%1: no mark on %2").arg(who, days));
    }
    return result;
}

Done closeMonth(Transaction &transaction, const Id<Service> &id, const Date &month)
{
    const Records &records = transaction.records();
    const auto service = records.load(id);
    if (!service)
        return tl::unexpected(service.error());
    const Date first(month.year(), month.month(), 1), last = first.end_of_month();
    if (stated(service->accountedTo) && !(service->accountedTo < last))
        return fail(Error::Code::Refused, Texts::tr("This month is closed already. Nothing was changed."));
    if (stated(service->accountedTo) && service->accountedTo + boost::gregorian::days(1) != first)
        return fail(
            Error::Code::Refused,
            elided(Texts::tr("The months are closed in order: the next one to close begins on %1. Nothing was changed.")
                       .arg(italianText(service->accountedTo + boost::gregorian::days(1)))));
    const auto account = accountOf(records, id, first);
    if (!account)
        return tl::unexpected(account.error());
    QStringList reasons = account->findings;
    if (const auto unit = records.load(service->unit))
        reasons += missingMarks(*unit, userMonths(records, id, first), first);
    else
        reasons << Texts::tr("the unit of the service, whose days of opening count, is not stated");
    if (account->lines.empty())
        reasons << Texts::tr("the month has no presences");
    reasons.removeDuplicates();
    constexpr qsizetype most = 6;
    if (const auto more = reasons.size() - most; more > 0)
        reasons = reasons.mid(0, most) << Texts::tr("%n more line(s).", nullptr, static_cast<int>(more));
    if (!reasons.isEmpty())
        return fail(Error::Code::Refused,
                    Texts::tr("The month was not closed. Still in the way:") + QLatin1Char('\n')
                        + reasons.join(QLatin1Char('\n')));
    Service after = *service;
    after.accountedTo = last;
    after.accountedTotal = account->total;
    return transaction.update(*service, after);
}

Done reopenMonth(Transaction &transaction, const Id<Service> &id)
{
    const auto service = transaction.records().load(id);
    if (!service)
        return tl::unexpected(service.error());
    if (!stated(service->accountedTo))
        return fail(Error::Code::Refused, Texts::tr("No month of this service is closed. Nothing was changed."));
    Service after = *service;
    after.accountedTo = Date(after.accountedTo.year(), after.accountedTo.month(), 1) - boost::gregorian::days(1);
    const auto account = accountOf(transaction.records(), id, after.accountedTo);
    after.accountedTotal = account && !account->lines.empty() ? std::optional(account->total) : std::nullopt;
    return transaction.update(*service, after);
}

std::optional<Date> parseMonth(QStringView text)
{
    return text.size() == 7 ? parseIsoDate(QString(text.toString() + QStringLiteral("-01"))) : std::nullopt;
}

} // namespace insieme
