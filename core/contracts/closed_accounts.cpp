// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/closed_accounts.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/contracts/account.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// `list` with a record as it was or will be; a null one is not there.
template<class R> void put(std::vector<R> &list, const QUuid &id, const R *record)
{
    std::erase_if(list, [&id](const R &each) { return each.id.uuid() == id; });
    if (record)
        list.push_back(*record);
}

bool samePayers(const Account &a, const Account &b)
{
    return std::equal(a.payers.begin(), a.payers.end(), b.payers.begin(), b.payers.end(),
                      [](const PayerAmount &x, const PayerAmount &y) {
                          return x.payer == y.payer && x.organisation == y.organisation && x.user == y.user
                              && x.amount == y.amount;
                      });
}

bool sameCooperatives(const Account &a, const Account &b)
{
    const auto has = [](const Account &account, const CooperativeAccount &part) {
        return std::any_of(
            account.cooperatives.begin(), account.cooperatives.end(), [&part](const CooperativeAccount &each) {
                return each.cooperative == part.cooperative && each.gross == part.gross && each.fee == part.fee;
            });
    };
    return a.cooperatives.size() == b.cooperatives.size()
        && std::all_of(a.cooperatives.begin(), a.cooperatives.end(),
                       [&](const CooperativeAccount &part) { return has(b, part); });
}

bool sameAccount(const Account &a, const Account &b)
{
    return a.total == b.total && samePayers(a, b) && sameCooperatives(a, b);
}

const Account *ofMonth(const std::vector<Account> &accounts, const Date &month)
{
    const auto at =
        std::find_if(accounts.begin(), accounts.end(), [&month](const Account &each) { return each.month == month; });
    return at == accounts.end() ? nullptr : &*at;
}

using Answers = std::vector<QStringList>;
using Afters = std::span<const void *const>;

/// One of the changes that are asked about, and the days of whose accounts it is; not stated: all.
struct Asked {
    size_t at = 0;
    Date from, to;
};

/// What a closed month says to becoming another one; nullptr: without an account.
QString refusal(const Service &service, const Date &month, const Account *was, const Account *is)
{
    if ((!was && !is) || (was && is && sameAccount(*was, *is)))
        return {};
    const Money old = was ? was->total : Money{}, total = is ? is->total : Money{};
    const QString name = isoText(month).left(7), closed = italianText(service.accountedTo);
    return total == old
        ? elided(Texts::tr("The account of %1 of “%2” is closed: with this change its %3 would be divided in "
                           "another way. Open the months again first, or let the change begin after %4. Nothing "
                           "was changed.")
                     .arg(name, service.name, amountText(total), closed))
        : elided(Texts::tr("The account of %1 of “%2” is closed at %3: with this change it would be %4. Open "
                           "the months again first, or let the change begin after %5. Nothing was changed.")
                     .arg(name, service.name, amountText(old), amountText(total), closed));
}

/// What the closed months of a service say to each change; `set(basis, at)` puts the record as that change leaves it
/// into what the accounts come from, without `at` as it was. The service is read once.
template<class Set>
void ask(const Records &records, const Id<Service> &id, std::vector<Asked> changes, Set &&set, Answers &answers)
{
    const auto service = records.load(id);
    if (!service || !stated(service->accountedTo))
        return;
    std::erase_if(changes,
                  [&](const Asked &change) { return stated(change.from) && service->accountedTo < change.from; });
    if (changes.empty())
        return;
    const auto now = accountBasis(records, id);
    if (!now)
        return;
    AccountBasis before = *now;
    set(before, std::nullopt);
    std::vector<Account> was;
    std::pair<Date, Date> read; // the days of `was`
    for (const Asked &change : changes) {
        AccountBasis after = *now;
        set(after, change.at);
        Date first = change.from, last = service->accountedTo;
        if (stated(change.to) && change.to < last)
            last = change.to;
        for (const AccountBasis *basis : {&before, &after}) {
            for (const Presence &sheet : basis->sheets) {
                if (!stated(change.from) && stated(sheet.month) && (!stated(first) || sheet.month < first))
                    first = sheet.month;
            }
        }
        if (!stated(first) || last < first)
            continue;
        if (read != std::pair(first, last)) {
            was = accountsOf(before, first, last);
            read = {first, last};
        }
        const auto is = accountsOf(after, first, last);
        QString text;
        for (Date month(first.year(), first.month(), 1); text.isEmpty() && !(last < month);
             month = calendar::addMonths(month, 1))
            text = refusal(*service, month, ofMonth(was, month), ofMonth(is, month));
        if (!text.isEmpty())
            answers[change.at] << text;
    }
}

template<class R> std::vector<const R *> recordsOf(Afters afters)
{
    std::vector<const R *> records;
    for (const void *after : afters)
        records.push_back(static_cast<const R *>(after));
    return records;
}

/// The changes that leave something by which accounts are judged other than it was; `judged` takes the rest away.
template<class R, class Judged>
std::vector<Asked> different(const R *before, const std::vector<const R *> &afters, Judged &&judged)
{
    std::vector<Asked> changes;
    for (size_t i = 0; i < afters.size(); ++i) {
        if (!before || !afters[i] || !(judged(*before) == judged(*afters[i])))
            changes.push_back({i});
    }
    return changes;
}

/// Asks the services that a record belonged to and will belong to. `put(basis, record)`: the record as it was or will
/// be there; nullptr: not there.
template<class R, class Of, class Put>
Answers answersOf(const Records &records, const R *before, const std::vector<const R *> &afters,
                  const std::vector<Asked> &changes, Of &&serviceOf, Put &&put)
{
    Answers answers(afters.size());
    if (changes.empty())
        return answers;
    using Services = std::vector<Id<Service>>;
    const auto ownOf = [&](const R *record) { return record ? serviceOf(*record) : Services(); };
    const auto holds = [](const Services &services, const Id<Service> &service) {
        return std::find(services.begin(), services.end(), service) != services.end();
    };
    const Services were = ownOf(before);
    std::vector<Services> are(afters.size());
    Services all;
    const auto add = [&](const Services &services) {
        for (const Id<Service> &service : services) {
            if (!service.isNull() && !holds(all, service))
                all.push_back(service);
        }
    };
    add(were);
    for (const Asked &change : changes) {
        are[change.at] = ownOf(afters[change.at]);
        add(are[change.at]);
    }
    for (const Id<Service> &service : all) {
        std::vector<Asked> here = changes;
        std::erase_if(here,
                      [&](const Asked &change) { return !holds(were, service) && !holds(are[change.at], service); });
        ask(
            records, service, std::move(here),
            [&](AccountBasis &basis, std::optional<size_t> at) {
                const R *record = at ? afters[*at] : before;
                put(basis, record && holds(at ? are[*at] : were, service) ? record : nullptr);
            },
            answers);
    }
    return answers;
}

template<class R> QUuid idOf(const R *before, const std::vector<const R *> &afters)
{
    return (before ? before : afters.front())->id.uuid();
}

Answers tariffsStay(const Records &records, const void *beforeRecord, Afters afterRecords)
{
    const auto *before = static_cast<const Tariff *>(beforeRecord);
    const auto afters = recordsOf<Tariff>(afterRecords);
    const auto judged = [](Tariff tariff) {
        tariff.fixed = false;
        tariff.act.clear();
        tariff.notes.clear();
        return tariff;
    };
    return answersOf<Tariff>(
        records, before, afters, different(before, afters, judged),
        [](const Tariff &tariff) { return tariff.proposed ? std::vector<Id<Service>>() : std::vector{tariff.service}; },
        [id = idOf(before, afters)](AccountBasis &basis, const Tariff *record) {
            put(basis.tariffs, id, record);
            sortTariffs(basis.tariffs);
        });
}

Answers absenceRulesStay(const Records &records, const void *beforeRecord, Afters afterRecords)
{
    const auto *before = static_cast<const AbsenceRule *>(beforeRecord);
    const auto afters = recordsOf<AbsenceRule>(afterRecords);
    const auto judged = [](AbsenceRule rule) {
        rule.clause.clear();
        return rule;
    };
    return answersOf<AbsenceRule>(
        records, before, afters, different(before, afters, judged),
        [&records](const AbsenceRule &rule) {
            std::vector<Id<Service>> services{rule.service};
            if (rule.service.isNull()) {
                services.clear();
                for (const Service &each : servicesOf(records, rule.agreement))
                    services.push_back(each.id);
            }
            return services;
        },
        [id = idOf(before, afters)](AccountBasis &basis, const AbsenceRule *record) {
            put(basis.rules, id, record);
            sortAbsenceRules(basis.rules);
        });
}

/// A new user of closed months, once there are sheets of them: they would have none, and get them later.
QStringList newUserStaysOut(const Records &records, const ServiceUser &user)
{
    const auto service = records.load(user.service);
    if (!service || !stated(service->accountedTo))
        return {};
    Date first;
    for (const ServiceUser &other : usersOf(records, user.service)) {
        for (const Presence &sheet : presencesOf(records, other.id)) {
            if (stated(sheet.month) && (!stated(first) || sheet.month < first))
                first = sheet.month;
        }
    }
    if (!stated(first) || !overlap(user.admittedOn, user.dischargedOn, first, service->accountedTo))
        return {};
    return {elided(
        Texts::tr("The accounts of “%1” are closed up to %2: a user is admitted after that day, or the months are "
                  "opened again first. Nothing was changed.")
            .arg(service->name, italianText(service->accountedTo)))};
}

Answers usersStay(const Records &records, const void *beforeRecord, Afters afterRecords)
{
    const auto *before = static_cast<const ServiceUser *>(beforeRecord);
    std::vector<const ServiceUser *> afters = recordsOf<ServiceUser>(afterRecords);
    const Id<ServiceUser> id(idOf(before, afters));
    if (!before && !records.exists(describe<ServiceUser>(), id.uuid())) {
        Answers answers;
        for (const ServiceUser *after : afters)
            answers.push_back(newUserStaysOut(records, *after));
        return answers;
    }
    // A Comune that was entered twice and made one: the old record is gone, and it is the same payer.
    std::vector<ServiceUser> same;
    if (before && !before->municipality.isNull()
        && !records.exists(describe<Organisation>(), before->municipality.uuid())) {
        same.reserve(afters.size());
        for (const ServiceUser *&after : afters) {
            if (!after)
                continue;
            same.push_back(*after);
            same.back().municipality = before->municipality;
            after = &same.back();
        }
    }
    const auto judged = [](ServiceUser user) {
        user.code.clear();
        user.notes.clear();
        return user;
    };
    const auto changes = different(before, afters, judged);
    const auto sheets = changes.empty() ? std::vector<Presence>() : presencesOf(records, id);
    return answersOf<ServiceUser>(
        records, before, afters, changes, [](const ServiceUser &user) { return std::vector{user.service}; },
        [&](AccountBasis &basis, const ServiceUser *record) {
            put(basis.users, id.uuid(), record);
            std::erase_if(basis.sheets, [&id](const Presence &sheet) { return sheet.user == id; });
            if (record)
                basis.sheets.insert(basis.sheets.end(), sheets.begin(), sheets.end());
        });
}

/// A new sheet never changes a closed account: a month is closed when no admitted user is without marks, nobody is
/// admitted to closed months, and sheets of others are not paid. So a file can be read in whatever order its lists
/// come.
Answers sheetsStay(const Records &records, const void *beforeRecord, Afters afterRecords)
{
    const auto *before = static_cast<const Presence *>(beforeRecord);
    const auto afters = recordsOf<Presence>(afterRecords);
    const QUuid id = idOf(before, afters);
    if (!before && !records.exists(describe<Presence>(), id))
        return Answers(afters.size());
    std::vector<Asked> changes = different(before, afters, [](const Presence &sheet) { return sheet; });
    // Absences in a row go on into the month after.
    for (Asked &change : changes) {
        const auto first = [](const Presence *sheet) { return sheet ? sheet->month : Date(); };
        Date from = first(before), to = first(afters[change.at]);
        if (!stated(from) || (stated(to) && to < from))
            std::swap(from, to);
        change.from = from;
        if (stated(from))
            change.to = calendar::addMonths(stated(to) ? to : from, 1).end_of_month();
    }
    std::erase_if(changes, [](const Asked &change) { return !stated(change.from); });
    return answersOf<Presence>(
        records, before, afters, changes,
        [&records](const Presence &sheet) {
            const auto user = records.load(sheet.user);
            return user ? std::vector{user->service} : std::vector<Id<Service>>();
        },
        [&id](AccountBasis &basis, const Presence *record) { put(basis.sheets, id, record); });
}

/// Who receives what: shares, fee and payer. A party that was entered twice and made one is the same.
Answers partsStay(const Records &records, const void *beforeRecord, Afters afterRecords)
{
    Answers answers(afterRecords.size());
    if (!beforeRecord)
        return answers;
    const auto &before = *static_cast<const Agreement *>(beforeRecord);
    const auto gone = [&records](const auto &party) {
        return !party.isNull() && !records.exists(describe<Organisation>(), party.uuid());
    };
    std::vector<Agreement> afters(afterRecords.size());
    std::vector<Asked> changes;
    for (size_t i = 0; i < afters.size(); ++i) {
        if (!afterRecords[i])
            continue;
        Agreement &after = afters[i] = *static_cast<const Agreement *>(afterRecords[i]);
        if (after.body != before.body && gone(before.body))
            after.body = before.body;
        for (const AgreementShare &row : before.shares) {
            const auto same = std::find_if(after.shares.begin(), after.shares.end(),
                                           [&row](const AgreementShare &each) { return each.id == row.id; });
            if (same != after.shares.end() && same->cooperative != row.cooperative && gone(row.cooperative))
                same->cooperative = row.cooperative;
        }
        if (before.shares != after.shares || before.consortiumFee != after.consortiumFee || before.fees != after.fees
            || before.body != after.body)
            changes.push_back({i});
    }
    if (changes.empty())
        return answers;
    for (const Service &service : servicesOf(records, before.id)) {
        ask(
            records, service.id, changes,
            [&](AccountBasis &basis, std::optional<size_t> at) { basis.agreement = at ? afters[*at] : before; },
            answers);
    }
    return answers;
}

/// The agreement of a service and the name that its shares use.
Answers servicesStay(const Records &records, const void *beforeRecord, Afters afterRecords)
{
    Answers answers(afterRecords.size());
    const auto *before = static_cast<const Service *>(beforeRecord);
    const auto afters = recordsOf<Service>(afterRecords);
    if (!before)
        return answers;
    std::vector<Asked> changes =
        different(before, afters, [](const Service &service) { return std::pair(service.agreement, service.name); });
    std::erase_if(changes, [&](const Asked &change) { return !afters[change.at]; });
    ask(
        records, before->id, std::move(changes),
        [&](AccountBasis &basis, std::optional<size_t> at) {
            basis.service = at ? *afters[*at] : *before;
            if (const auto agreement = records.load(basis.service.agreement)) {
                basis.agreement = *agreement;
                basis.rules = absenceRulesOf(records, agreement->id);
            }
        },
        answers);
    return answers;
}

} // namespace

void addClosedAccounts(Catalogue &catalogue)
{
    catalogue.changeRules.push_back({&describe<Agreement>(), partsStay});
    catalogue.changeRules.push_back({&describe<Service>(), servicesStay});
    catalogue.changeRules.push_back({&describe<Tariff>(), tariffsStay});
    catalogue.changeRules.push_back({&describe<AbsenceRule>(), absenceRulesStay});
    catalogue.changeRules.push_back({&describe<ServiceUser>(), usersStay});
    catalogue.changeRules.push_back({&describe<Presence>(), sheetsStay});
}

} // namespace insieme
