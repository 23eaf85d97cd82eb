// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing_guards.h"

#include "core/base/elision.h"
#include "core/housing/composition.h"
#include "core/housing/contributions.h"
#include "core/housing/household.h"
#include "core/housing/means.h"
#include "core/housing/occupancy.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/stay_changes.h"
#include "core/record/amount.h"
#include "core/registry/organisation.h"
#include "core/store/records.h"

#include <map>
#include <QCoreApplication>
#include <set>

namespace insieme::housing_guards {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingRules)
};

/// Days before the entry on which an advance may be paid.
constexpr int longestAdvance = 92;

void addUnitsOfStay(const HousingStay &stay, const Records &records, std::set<QUuid> &units)
{
    if (!stay.unit.isNull())
        units.insert(stay.unit.uuid());
    for (const StayPlace &place : stay.places) {
        if (const auto bed = records.load(place.bed))
            units.insert(bed->unit.uuid());
    }
}

/// The apartments on which a record weighs.
std::set<QUuid> unitsOf(const Records &records, const RecordType &type, const QUuid &id)
{
    std::set<QUuid> units;
    if (&type == &describe<HousingUnit>()) {
        if (records.exists(type, id))
            units.insert(id);
    } else if (&type == &describe<HousingBed>()) {
        if (const auto bed = records.load(Id<HousingBed>(id))) {
            units.insert(bed->unit.uuid());
            // A bed that was moved to another apartment takes its sleepers along.
            Borrowed stays(records.database().cached(
                QStringLiteral("SELECT DISTINCT stay_id FROM stay_place WHERE bed_id=?1 ORDER BY 1")));
            stays->bind(1, id);
            std::vector<QUuid> ids;
            while (stays->next())
                ids.push_back(stays->uuid(0));
            for (const QUuid &stayId : ids) {
                if (const auto stay = records.load(Id<HousingStay>(stayId)))
                    addUnitsOfStay(*stay, records, units);
            }
        } else {
            // Which apartment has a bed less is no longer written anywhere.
            for (const QUuid &unit : records.ids(describe<HousingUnit>()))
                units.insert(unit);
        }
    } else if (&type == &describe<RenovationPhase>()) {
        if (const auto phase = records.load(Id<RenovationPhase>(id))) {
            for (const RenovationUnit &row : phase->units)
                units.insert(row.unit.uuid());
        }
    } else if (&type == &describe<Household>()) {
        for (const QUuid &stayId : records.referring(describe<HousingStay>(), "household_id", id)) {
            if (const auto stay = records.load(Id<HousingStay>(stayId)))
                addUnitsOfStay(*stay, records, units);
        }
    } else if (const auto stay = records.load(Id<HousingStay>(id))) {
        addUnitsOfStay(*stay, records, units);
    }
    return units;
}

} // namespace

void roomForEverybody(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    Date since;
    if (&type == &describe<HousingStay>()) {
        // What was over before its first day is not in its way.
        if (const auto stay = records.load(Id<HousingStay>(id)))
            since = stay->start;
    }
    for (const QUuid &unit : unitsOf(records, type, id)) {
        const auto load = loadOf(records, Id<HousingUnit>(unit), since);
        if (!load)
            continue;
        for (const LoadProblem &problem : problemsOf(*load)) {
            const bool own = &type != &describe<HousingStay>()
                || std::find(problem.stays.begin(), problem.stays.end(), Id<HousingStay>(id)) != problem.stays.end();
            if (own)
                findings.append({&type, id, problem.text});
        }
    }
}

void oneHomeForEach(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const std::vector<QUuid> stays = &type == &describe<Household>()
        ? records.referring(describe<HousingStay>(), "household_id", id)
        : std::vector<QUuid>{id};
    for (const QUuid &key : stays) {
        const auto stay = records.load(Id<HousingStay>(key));
        if (!stay)
            continue;
        for (const QString &other : alsoElsewhere(records, *stay))
            findings.append({&type, id,
                             Texts::tr("%1 and %2: the same person would live in both on the same day. Write in each "
                                       "who sleeps in which bed, or let one end before the other begins.")
                                 .arg(stay->code, other)});
    }
}

namespace {

/// The stays whose place a record has a say in.
std::set<QUuid> staysUnderRules(const Records &records, const RecordType &type, const QUuid &id)
{
    std::set<QUuid> stays;
    const auto add = [&stays](const std::vector<QUuid> &ids) { stays.insert(ids.begin(), ids.end()); };
    const auto inUnit = [&](const QUuid &unit) {
        add(records.referring(describe<HousingStay>(), "unit_id", unit));
        for (const QUuid &bed : records.referring(describe<HousingBed>(), "unit_id", unit)) {
            Borrowed rows(records.database().cached(
                QStringLiteral("SELECT DISTINCT stay_id FROM stay_place WHERE bed_id=?1 ORDER BY 1")));
            rows->bind(1, bed);
            while (rows->next())
                stays.insert(rows->uuid(0));
        }
    };
    if (&type == &describe<HousingStay>())
        stays.insert(id);
    else if (&type == &describe<Household>())
        add(records.referring(describe<HousingStay>(), "household_id", id));
    else if (&type == &describe<HousingRequest>())
        add(records.referring(describe<HousingStay>(), "request_id", id));
    else if (&type == &describe<Person>()) {
        // A birth or a tax code that is put right may break what was kept.
        Borrowed rows(records.database().cached(
            QStringLiteral("SELECT id FROM housing_stay WHERE person_id=?1 OR household_id IN (SELECT household_id "
                           "FROM household_member WHERE person_id=?1)")));
        rows->bind(1, id);
        while (rows->next())
            stays.insert(rows->uuid(0));
    } else if (&type == &describe<HousingUnit>())
        inUnit(id);
    else {
        for (const QUuid &unit : records.referring(describe<HousingUnit>(), "property_id", id))
            inUnit(unit);
    }
    return stays;
}

} // namespace

void rulesOfTheHouse(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    for (const QUuid &stayId : staysUnderRules(records, type, id)) {
        const auto stay = records.load(Id<HousingStay>(stayId));
        if (!stay || stay->status == StayStatus::Cancelled || stay->status == StayStatus::Ended)
            continue;
        const Dwellers dwellers = dwellersOf(records, *stay);
        for (const Id<HousingUnit> &unitId : insieme::unitsOf(records, *stay)) {
            const auto unit = records.load(unitId);
            if (!unit)
                continue;
            std::vector<CompositionBreak> broken = breaksAlone(records, *unit, dwellers);
            const auto more = breaksWithOthers(records, *unit, dwellers, stay->id);
            broken.insert(broken.end(), more.begin(), more.end());
            for (const CompositionBreak &one : broken) {
                if (one.binding)
                    findings.append(
                        {&type, id,
                         elided(Texts::tr("%1 in %2 from %3: %4. Choose another apartment, or make the rule "
                                          "one that only warns.")
                                    .arg(stay->code, unit->code, italianText(one.day), one.reason))});
            }
        }
    }
}

void paymentsAreCovered(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    Id<HousingStay> stayId(id);
    if (&type == &describe<StayPayment>()) {
        const auto payment = records.load(Id<StayPayment>(id));
        if (!payment)
            return;
        stayId = payment->stay;
    }
    const auto stay = records.load(stayId);
    if (!stay)
        return;
    if (&type == &describe<StayPayment>() && stated(stay->start)) {
        // The entry may be put off afterwards: the day of the payment was right when it was written.
        const auto payment = records.load(Id<StayPayment>(id));
        if (payment && payment->day < stay->start - Days(longestAdvance))
            findings.append(
                {&type, id,
                 elided(Texts::tr("%1 begins on %2, and a movement of %3 is dated long before: is the year right?")
                            .arg(stay->code, italianText(stay->start), italianText(payment->day)))});
    }
    Borrowed sums(records.database().cached(
        QStringLiteral("SELECT fund_id, sum(CASE kind WHEN 'payment' THEN amount WHEN 'paid_back' THEN -amount ELSE 0 "
                       "END) FROM stay_payment WHERE stay_id=?1 GROUP BY payer_id, fund_id")));
    sums->bind(1, stayId.uuid());
    while (sums->next()) {
        if (sums->integer(1) < 0)
            findings.append({&type, id,
                             Texts::tr("%1: %2 more would be paid back than was paid.")
                                 .arg(stay->code, amountText(Money{-sums->integer(1)}))});
    }
}

void pointsAreAllowed(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const std::vector<QUuid> requests = &type == &describe<HousingCall>()
        ? records.referring(describe<HousingRequest>(), "call_id", id)
        : std::vector<QUuid>{id};
    for (const QUuid &requestId : requests) {
        const auto request = records.load(Id<HousingRequest>(requestId));
        if (!request || request->call.isNull())
            continue;
        const auto call = records.load(request->call);
        if (!call)
            continue;
        std::set<QString> seen;
        for (const RequestScore &score : request->scores) {
            const auto criterion =
                std::find_if(call->criteria.begin(), call->criteria.end(),
                             [&score](const CallCriterion &one) { return one.code == score.criterion; });
            if (criterion == call->criteria.end())
                findings.append(
                    {&type, id,
                     Texts::tr("%1: “%2” has no criterion “%3”.").arg(request->code, call->name, score.criterion)});
            else if (criterion->maximum < score.points)
                findings.append({&type, id,
                                 Texts::tr("%1: “%2” gives at most %3 points, not %4.")
                                     .arg(request->code, criterion->name)
                                     .arg(criterion->maximum)
                                     .arg(score.points)});
            if (!seen.insert(score.criterion).second)
                findings.append(
                    {&type, id, Texts::tr("%1: “%2” is assessed twice.").arg(request->code, score.criterion)});
        }
    }
}

std::vector<QUuid> requestsThatDepend(const Records &records, const RecordType &type, const QUuid &id)
{
    if (&type == &describe<HousingCall>())
        return records.referring(describe<HousingRequest>(), "call_id", id);
    return records.exists(type, id) ? std::vector<QUuid>{id} : std::vector<QUuid>();
}

tl::expected<void, Error> settleScore(Transaction &transaction, const QUuid &id)
{
    const auto request = transaction.records().load(Id<HousingRequest>(id));
    if (!request)
        return {};
    HousingRequest settled = *request;
    const auto call = request->call.isNull() ? Result<HousingCall>(fail(Error::Code::NotFound, {}))
                                             : transaction.records().load(request->call);
    settled.score = call && !request->scores.empty() ? std::optional(weightedScore(*request, *call)) : std::nullopt;
    return transaction.settle(describe<HousingRequest>(), &*request, &settled);
}

std::vector<QUuid> staysThatOwe(const Records &records, const RecordType &type, const QUuid &id)
{
    const RecordType &stay = describe<HousingStay>();
    if (&type == &describe<StayPayment>()) {
        const auto payment = records.load(Id<StayPayment>(id));
        return payment ? std::vector<QUuid>{payment->stay.uuid()} : std::vector<QUuid>();
    }
    if (&type == &describe<Household>())
        return records.referring(stay, "household_id", id);
    if (&type == &describe<HousingUnit>())
        return records.referring(stay, "unit_id", id);
    if (&type == &describe<HousingProperty>()) {
        std::vector<QUuid> stays;
        for (const QUuid &unit : records.referring(describe<HousingUnit>(), "property_id", id)) {
            const std::vector<QUuid> more = records.referring(stay, "unit_id", unit);
            stays.insert(stays.end(), more.begin(), more.end());
        }
        return stays;
    }
    return records.exists(type, id) ? std::vector<QUuid>{id} : std::vector<QUuid>();
}

tl::expected<void, Error> settleArrears(Transaction &transaction, const QUuid &id)
{
    const auto stay = transaction.records().load(Id<HousingStay>(id));
    if (!stay)
        return {};
    HousingStay settled = *stay;
    settled.meansUntil = coveredUntil(*stay, householdOf(transaction.records(), *stay));
    settled.unpaidSince = unpaidSince(transaction.records(), *stay);
    settled.remindedOn = {};
    for (const QUuid &key : transaction.records().referring(describe<StayPayment>(), "stay_id", id)) {
        const auto payment = transaction.records().load(Id<StayPayment>(key));
        if (payment && payment->kind == PaymentKind::Reminder
            && (!stated(settled.remindedOn) || settled.remindedOn < payment->day))
            settled.remindedOn = payment->day;
    }
    return transaction.settle(describe<HousingStay>(), &*stay, &settled);
}

namespace {

/// The day of the last payment or reminder: what fell due until then was charged. Not stated: nothing was.
Date lastMovement(const Records &records, const Id<HousingStay> &stay)
{
    Date last;
    for (const QUuid &key : records.referring(describe<StayPayment>(), "stay_id", stay.uuid())) {
        const auto payment = records.load(Id<StayPayment>(key));
        if (payment && (!stated(last) || last < payment->day))
            last = payment->day;
    }
    return last;
}

/// What the dues of a stay come from, as they stood or as they would.
struct DuesBasis {
    HousingStay stay;
    const Household &household;
    const ContributionRules &rules;

    MonthlyDue of(const Date &month) const
    {
        // What was charged before somebody set the stay back is judged as it was charged.
        HousingStay counted = stay;
        if (counted.status == StayStatus::Proposed || counted.status == StayStatus::Cancelled)
            counted.status = StayStatus::Accepted;
        return dueFor(counted, household, rules, month);
    }
};

/// What each payer owes; the order of the rows says nothing.
std::map<QUuid, qint64> owedBy(const MonthlyDue &due)
{
    std::map<QUuid, qint64> owed;
    for (const DueShare &part : due.shares)
        owed[part.payer.key()] += part.amount.cents;
    return owed;
}

/// The sums of the kinds of which everything was known in `asked`: what was missing may still become known.
std::map<TermKind, qint64> known(const MonthlyDue &due, const MonthlyDue &asked)
{
    std::map<TermKind, qint64> sums;
    for (const Charge &charge : due.charges)
        sums[charge.kind] += charge.amount.cents;
    for (const Charge &charge : asked.charges) {
        if (!charge.missing.isEmpty())
            sums.erase(charge.kind);
    }
    return sums;
}

/// A sentence where a month that a payment or a reminder has passed would be owed otherwise. `remedy` is asked for the
/// first day on which something new may begin.
template<class Remedy>
QStringList movedCharges(const Records &records, const DuesBasis &before, const DuesBasis &after, Remedy &&remedy)
{
    const Date charged = lastMovement(records, before.stay.id);
    const Date start = before.stay.start;
    if (!stated(charged) || !stated(start))
        return {};
    std::vector<std::pair<MonthlyDue, MonthlyDue>> months;
    Date free;
    for (Date month(start.year(), start.month(), 1); !(charged < month); month = month.end_of_month() + Days(1)) {
        const MonthlyDue was = before.of(month);
        if (charged < was.dueOn)
            continue;
        free = month.end_of_month() + Days(1);
        months.emplace_back(was, after.of(month));
    }
    // What was paid before anything was owed is no charge: a deposit, an advance.
    if (std::all_of(months.begin(), months.end(), [](const auto &each) { return each.first.charges.empty(); }))
        return {};
    for (const auto &[was, is] : months) {
        const bool whole = std::all_of(was.charges.begin(), was.charges.end(),
                                       [](const Charge &charge) { return charge.missing.isEmpty(); });
        if (whole ? owedBy(was) == owedBy(is) : known(was, was) == known(is, was))
            continue;
        const QString month = italianText(was.month).mid(3);
        const QString moved = is.total() == was.total()
            ? Texts::tr("%1: for %2 %3 were charged, and now they would be divided in another way.")
                  .arg(before.stay.code, month, amountText(was.total()))
            : Texts::tr("%1: for %2 %3 were charged, now it would be %4.")
                  .arg(before.stay.code, month, amountText(was.total()), amountText(is.total()));
        return {moved + QLatin1Char(' ') + remedy(free)};
    }
    return {};
}

QString beginsLater(const QString &what, const Date &free)
{
    return elided(
        Texts::tr("What was charged stays: let %1 begin on %2 or later, and write a difference as a surcharge or a "
                  "discount among the movements of the stay. Nothing was changed.")
            .arg(what, italianText(free)));
}

} // namespace

QStringList declarationsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord || !afterRecord)
        return {};
    const auto &before = *static_cast<const Household *>(beforeRecord);
    const auto &after = *static_cast<const Household *>(afterRecord);
    // Who lives there is a fact, and what is owed for them follows it; what they declare holds from its day on.
    Household declared = before;
    declared.means = after.means;
    declared.isee = after.isee;
    declared.iseeUntil = after.iseeUntil;
    declared.income = after.income;
    if (declared == before)
        return {};
    QStringList refused;
    for (const QUuid &key : records.referring(describe<HousingStay>(), "household_id", before.id.uuid())) {
        const auto stay = records.load(Id<HousingStay>(key));
        if (!stay)
            continue;
        const ContributionRules rules = rulesFor(records, *stay);
        refused += movedCharges(records, {*stay, before, rules}, {*stay, declared, rules},
                                [](const Date &free) { return beginsLater(Texts::tr("the new declaration"), free); });
    }
    return refused;
}

QStringList termsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord || !afterRecord)
        return {};
    HousingStay before = *static_cast<const HousingStay *>(beforeRecord);
    const auto &after = *static_cast<const HousingStay *>(afterRecord);
    // A payer that was entered twice and made one: its old record is gone, and it is the same payer.
    for (StayPayer &row : before.payers) {
        const auto now = std::find_if(after.payers.begin(), after.payers.end(),
                                      [&row](const StayPayer &each) { return each.id == row.id; });
        if (now != after.payers.end() && !row.payer.isNull()
            && !records.exists(describe<Organisation>(), row.payer.uuid()))
            row.payer = now->payer;
    }
    // Entry, exit and absences are facts, and what is owed follows them; what was agreed holds from its day on.
    HousingStay agreed = before;
    agreed.terms = after.terms;
    agreed.payers = after.payers;
    if (agreed == before)
        return {};
    const Household household = householdOf(records, before);
    const ContributionRules rules = rulesFor(records, before);
    return movedCharges(records, {before, household, rules}, {agreed, household, rules},
                        [](const Date &free) { return beginsLater(Texts::tr("the new contribution or payer"), free); });
}

QStringList conventionsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord || !afterRecord)
        return {};
    const auto &before = *static_cast<const HousingProperty *>(beforeRecord);
    const auto &after = *static_cast<const HousingProperty *>(afterRecord);
    if (before.proration == after.proration && before.exitDayCounted == after.exitDayCounted)
        return {};
    ContributionRules was = rulesOf(before), is = rulesOf(after);
    is.dueDay = was.dueDay;
    for (const QUuid &unit : records.referring(describe<HousingUnit>(), "property_id", before.id.uuid())) {
        for (const QUuid &key : records.referring(describe<HousingStay>(), "unit_id", unit)) {
            const auto stay = records.load(Id<HousingStay>(key));
            if (!stay)
                continue;
            const Household household = householdOf(records, *stay);
            QStringList refused =
                movedCharges(records, {*stay, household, was}, {*stay, household, is}, [](const Date &) {
                    return Texts::tr(
                        "What was charged stays, and the way of counting days has no first day of its own: "
                        "it is another one for a house of which nothing was charged yet. Nothing was "
                        "changed.");
                });
            if (!refused.isEmpty())
                return refused;
        }
    }
    return {};
}

QStringList houseLimitStays(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    const auto *before = static_cast<const HousingStay *>(beforeRecord);
    const auto *after = static_cast<const HousingStay *>(afterRecord);
    const Date latest = after ? beyondTheHouse(records, before, *after) : Date();
    if (!stated(latest))
        return {};
    return {elided(Texts::tr("%1: the house allows %2 months, until %3, extensions included. Nothing was changed.")
                       .arg(after->code)
                       .arg(monthsAllowed(records, after->unit).value_or(0))
                       .arg(italianText(latest)))};
}

} // namespace insieme::housing_guards
