// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing_guards.h"

#include "core/housing/composition.h"
#include "core/housing/contributions.h"
#include "core/housing/household.h"
#include "core/housing/means.h"
#include "core/housing/occupancy.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <set>

namespace insieme::housing_guards {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingRules)
};

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
    for (const QUuid &unit : unitsOf(records, type, id)) {
        const auto load = loadOf(records, Id<HousingUnit>(unit));
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

void onePersonOneBed(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    Borrowed rows(records.database().cached(QStringLiteral(
        "SELECT a.code, b.code, p.person_id FROM stay_place p JOIN housing_stay a ON a.id=p.stay_id "
        "JOIN stay_place q ON q.person_id=p.person_id AND q.id<>p.id JOIN housing_stay b ON b.id=q.stay_id "
        "WHERE p.stay_id=?1 AND a.status<>'cancelled' AND b.status<>'cancelled' "
        "AND coalesce(max(coalesce(p.from_date,a.start_date),a.start_date),'0') "
        "< min(coalesce(q.to_date,b.left_on,b.end_date,'9999'),coalesce(b.left_on,b.end_date,'9999')) "
        "AND coalesce(max(coalesce(q.from_date,b.start_date),b.start_date),'0') "
        "< min(coalesce(p.to_date,a.left_on,a.end_date,'9999'),coalesce(a.left_on,a.end_date,'9999')) "
        "ORDER BY 1, 2")));
    rows->bind(1, id);
    std::set<std::pair<QString, QString>> said;
    while (rows->next()) {
        if (said.insert({rows->text(0), rows->text(1)}).second)
            findings.append({&type, id,
                             Texts::tr("%1 and %2: the same person would sleep in two beds on the same day.")
                                 .arg(rows->text(0), rows->text(1))});
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
                    findings.append({&type, id,
                                     Texts::tr("%1 in %2 from %3: %4. Choose another apartment, or make the rule "
                                               "one that only warns.")
                                         .arg(stay->code, unit->code, italianText(one.day), one.reason)});
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
    Borrowed sums(records.database().cached(
        QStringLiteral("SELECT fund_id, sum(CASE kind WHEN 'payment' THEN amount WHEN 'paid_back' THEN -amount ELSE 0 "
                       "END) FROM stay_payment WHERE stay_id=?1 GROUP BY payer_id, fund_id")));
    sums->bind(1, stayId.uuid());
    while (sums->next()) {
        if (sums->integer(1) < 0)
            findings.append({&type, id,
                             Texts::tr("%1: € %2 more would be paid back than was paid.")
                                 .arg(stay->code, italianText(Money{-sums->integer(1)}))});
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

/// What the parts of ISEE and income come to in a month; nothing where one of them was not known.
std::optional<Money> shareOfMeans(const MonthlyDue &due)
{
    Money sum;
    for (const Charge &charge : due.charges) {
        if (!isShareOfMeans(charge.kind))
            continue;
        if (!charge.missing.isEmpty())
            return {};
        sum = sum + charge.amount;
    }
    return sum;
}

} // namespace

QStringList chargedMonthsStay(const Records &records, const void *beforeRecord, const void *afterRecord)
{
    if (!beforeRecord || !afterRecord)
        return {};
    const auto &before = *static_cast<const Household *>(beforeRecord);
    const auto &after = *static_cast<const Household *>(afterRecord);
    if (before.means == after.means && before.isee == after.isee && before.iseeUntil == after.iseeUntil
        && before.income == after.income)
        return {};
    QStringList refused;
    for (const QUuid &key : records.referring(describe<HousingStay>(), "household_id", before.id.uuid())) {
        const auto stay = records.load(Id<HousingStay>(key));
        const Date charged = stay ? lastMovement(records, stay->id) : Date();
        if (!stated(charged))
            continue;
        const ContributionRules rules = rulesFor(records, *stay);
        for (const MonthlyDue &due : duesOf(*stay, before, rules, charged)) {
            const std::optional<Money> was = charged < due.dueOn ? std::nullopt : shareOfMeans(due);
            if (!was)
                continue;
            const Money is = shareOfMeans(dueFor(*stay, after, rules, due.month)).value_or(Money{});
            if (is == *was)
                continue;
            refused << Texts::tr("%1: for %2 € %3 were charged with the declaration that stood there, now it would be "
                                 "€ %4. What was charged stays: let the new declaration begin after %5, and write "
                                 "a difference as a surcharge or a discount among the movements of the stay. Nothing "
                                 "was changed.")
                           .arg(stay->code, italianText(due.month).mid(3), italianText(*was), italianText(is),
                                italianText(charged));
            break;
        }
    }
    return refused;
}

} // namespace insieme::housing_guards
