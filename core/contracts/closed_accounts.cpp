// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/closed_accounts.h"

#include "core/calendar/periods.h"
#include "core/contracts/account.h"
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

/// What the closed months of a service, of those between two days (not stated: all), say to a change; `set` puts the
/// record into what the accounts come from.
template<class Set>
QStringList refused(const Records &records, const Id<Service> &id, Set &&set, const Date &from = {},
                    const Date &to = {})
{
    const auto service = records.load(id);
    if (!service || !stated(service->accountedTo) || (stated(from) && service->accountedTo < from))
        return {};
    const auto now = accountBasis(records, id);
    if (!now)
        return {};
    AccountBasis before = *now, after = *now;
    set(before, false);
    set(after, true);
    Date first = from, last = service->accountedTo;
    if (stated(to) && to < last)
        last = to;
    for (const AccountBasis *basis : {&before, &after}) {
        for (const Presence &sheet : basis->sheets) {
            if (!stated(from) && stated(sheet.month) && (!stated(first) || sheet.month < first))
                first = sheet.month;
        }
    }
    if (!stated(first) || last < first)
        return {};
    const auto was = accountsOf(before, first, last), is = accountsOf(after, first, last);
    for (Date month(first.year(), first.month(), 1); !(last < month); month = calendar::addMonths(month, 1)) {
        const Account *a = ofMonth(was, month), *b = ofMonth(is, month);
        if ((!a && !b) || (a && b && sameAccount(*a, *b)))
            continue;
        const Money old = a ? a->total : Money{}, total = b ? b->total : Money{};
        const QString name = isoText(month).left(7), closed = italianText(service->accountedTo);
        return {total == old
                    ? Texts::tr("The account of %1 of “%2” is closed: with this change its %3 € would be divided in "
                                "another way. Open the months again first, or let the change begin after %4. Nothing "
                                "was changed.")
                          .arg(name, service->name, italianText(total), closed)
                    : Texts::tr("The account of %1 of “%2” is closed at %3 €: with this change it would be %4 €. Open "
                                "the months again first, or let the change begin after %5. Nothing was changed.")
                          .arg(name, service->name, italianText(old), italianText(total), closed)};
    }
    return {};
}

/// Asks the services that a record belonged to and will belong to. `put(basis, record)`: the record as it was or will
/// be there; nullptr: not there.
template<class R, class Of, class Put>
QStringList refusedOf(const Records &records, const void *beforeRecord, const void *afterRecord, Of &&serviceOf,
                      Put &&put, const Date &from = {}, const Date &to = {})
{
    const auto *before = static_cast<const R *>(beforeRecord), *after = static_cast<const R *>(afterRecord);
    std::vector<Id<Service>> services;
    for (const R *each : {before, after}) {
        for (const Id<Service> &service : each ? serviceOf(*each) : std::vector<Id<Service>>()) {
            if (!service.isNull() && std::find(services.begin(), services.end(), service) == services.end())
                services.push_back(service);
        }
    }
    const auto belongs = [&](const R &record, const Id<Service> &service) {
        const auto own = serviceOf(record);
        return std::find(own.begin(), own.end(), service) != own.end();
    };
    QStringList result;
    for (const Id<Service> &service : services) {
        result += refused(
            records, service,
            [&](AccountBasis &basis, bool then) {
                const R *record = then ? after : before;
                put(basis, record && belongs(*record, service) ? record : nullptr);
            },
            from, to);
    }
    return result;
}

template<class R> QUuid idOf(const void *before, const void *after)
{
    return static_cast<const R *>(before ? before : after)->id.uuid();
}

QStringList tariffsStay(const Records &records, const void *before, const void *after)
{
    return refusedOf<Tariff>(
        records, before, after,
        [](const Tariff &tariff) { return tariff.proposed ? std::vector<Id<Service>>() : std::vector{tariff.service}; },
        [id = idOf<Tariff>(before, after)](AccountBasis &basis, const Tariff *record) {
            put(basis.tariffs, id, record);
            sortTariffs(basis.tariffs);
        });
}

QStringList absenceRulesStay(const Records &records, const void *before, const void *after)
{
    return refusedOf<AbsenceRule>(
        records, before, after,
        [&records](const AbsenceRule &rule) {
            std::vector<Id<Service>> services{rule.service};
            if (rule.service.isNull()) {
                services.clear();
                for (const Service &each : servicesOf(records, rule.agreement))
                    services.push_back(each.id);
            }
            return services;
        },
        [id = idOf<AbsenceRule>(before, after)](AccountBasis &basis, const AbsenceRule *record) {
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
    return {Texts::tr("The accounts of “%1” are closed up to %2: a user is admitted after that day, or the months are "
                      "opened again first. Nothing was changed.")
                .arg(service->name, italianText(service->accountedTo))};
}

QStringList usersStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    const auto *after = static_cast<const ServiceUser *>(afterRecord);
    if (!beforeRecord && !records.exists(describe<ServiceUser>(), after->id.uuid()))
        return newUserStaysOut(records, *after);
    std::optional<ServiceUser> before;
    if (beforeRecord) {
        before = *static_cast<const ServiceUser *>(beforeRecord);
        // A Comune that was entered twice and made one: its old record is gone, and it is the same payer.
        if (after && !before->municipality.isNull()
            && !records.exists(describe<Organisation>(), before->municipality.uuid()))
            before->municipality = after->municipality;
        ServiceUser comparable = *before;
        if (after) {
            comparable.code = after->code;
            comparable.notes = after->notes;
            if (comparable == *after)
                return {};
        }
    }
    const Id<ServiceUser> id = before ? before->id : after->id;
    const auto sheets = presencesOf(records, id);
    return refusedOf<ServiceUser>(
        records, before ? &*before : nullptr, afterRecord,
        [](const ServiceUser &user) { return std::vector{user.service}; },
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
QStringList sheetsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    const auto *before = static_cast<const Presence *>(beforeRecord);
    const auto *after = static_cast<const Presence *>(afterRecord);
    const QUuid id = idOf<Presence>(before, after);
    if (!before && !records.exists(describe<Presence>(), id))
        return {};
    // Absences in a row go on into the month after.
    const auto first = [](const Presence *sheet) { return sheet ? sheet->month : Date(); };
    Date from = first(before), to = first(after);
    if (!stated(from) || (stated(to) && to < from))
        std::swap(from, to);
    if (!stated(to))
        to = from;
    if (!stated(from))
        return {};
    return refusedOf<Presence>(
        records, before, after,
        [&records](const Presence &sheet) {
            const auto user = records.load(sheet.user);
            return user ? std::vector{user->service} : std::vector<Id<Service>>();
        },
        [&id](AccountBasis &basis, const Presence *record) { put(basis.sheets, id, record); }, from,
        calendar::addMonths(to, 1).end_of_month());
}

/// Who receives what: shares, fee and payer. A party that was entered twice and made one is the same.
QStringList partsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord || !afterRecord)
        return {};
    Agreement before = *static_cast<const Agreement *>(beforeRecord);
    const auto &after = *static_cast<const Agreement *>(afterRecord);
    if (!before.body.isNull() && !records.exists(describe<Organisation>(), before.body.uuid()))
        before.body = after.body;
    for (AgreementShare &row : before.shares) {
        if (records.exists(describe<Organisation>(), row.cooperative.uuid()))
            continue;
        const auto now = std::find_if(after.shares.begin(), after.shares.end(),
                                      [&row](const AgreementShare &each) { return each.id == row.id; });
        if (now != after.shares.end())
            row.cooperative = now->cooperative;
    }
    if (before.shares == after.shares && before.consortiumFee == after.consortiumFee && before.fees == after.fees
        && before.body == after.body)
        return {};
    QStringList result;
    for (const Service &service : servicesOf(records, before.id))
        result += refused(records, service.id,
                          [&](AccountBasis &basis, bool then) { basis.agreement = then ? after : before; });
    return result;
}

/// The agreement of a service and the name that its shares use.
QStringList servicesStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord || !afterRecord)
        return {};
    const auto &before = *static_cast<const Service *>(beforeRecord);
    const auto &after = *static_cast<const Service *>(afterRecord);
    if (before.agreement == after.agreement && before.name == after.name)
        return {};
    return refused(records, before.id, [&](AccountBasis &basis, bool then) {
        basis.service = then ? after : before;
        if (const auto agreement = records.load(basis.service.agreement)) {
            basis.agreement = *agreement;
            basis.rules = absenceRulesOf(records, agreement->id);
        }
    });
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
