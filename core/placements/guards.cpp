// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/guards.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/placements/allowance_minimum.h"
#include "core/placements/call_rules.h"
#include "core/placements/funding.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project.h"
#include "core/record/amount.h"
#include "core/registry/checks.h"
#include "core/registry/free_days.h"
#include "core/registry/person.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <set>

namespace insieme::placement_guards {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementRules)
};

QString hours(qint64 minutes)
{
    return plainText(Minutes{minutes});
}

/// The owners of child rows that name a record in a column.
std::vector<QUuid> ownersOf(const Records &records, const char *table, const char *owner, const char *column,
                            const QUuid &id)
{
    std::vector<QUuid> result;
    Borrowed statement(
        records.database().cached(QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3=?1 ORDER BY 1")
                                      .arg(QLatin1String(owner), QLatin1String(table), QLatin1String(column))));
    statement->bind(1, id);
    while (statement->next())
        result.push_back(statement->uuid(0));
    return result;
}

/// A sum of one query with bound ids.
Money sum(const Records &records, const char *sql, const QUuid &first, const QUuid &second = {})
{
    Borrowed statement(records.database().cached(QLatin1String(sql)));
    statement->bind(1, first);
    if (!second.isNull())
        statement->bind(2, second);
    return statement->next() ? Money{statement->integer(0)} : Money{};
}

/// The placements whose clock depends on a record.
std::vector<QUuid> placementsOf(const Records &records, const RecordType &type, const QUuid &id)
{
    const RecordType &placement = describe<Placement>();
    if (&type == &placement)
        return {id};
    if (&type == &describe<UtilityProject>())
        return records.referring(placement, "project_id", id);
    if (&type == &describe<Agreement>())
        return records.referring(placement, "agreement_id", id);
    if (&type == &describe<FundingSource>())
        return ownersOf(records, "placement_fund", "placement_id", "fund_id", id);
    if (&type == &describe<SuspensionReason>())
        return ownersOf(records, "placement_suspension", "placement_id", "reason_id", id);
    if (&type == &describe<AttendanceMonth>()) {
        const auto month = records.load(Id<AttendanceMonth>(id));
        return month ? std::vector<QUuid>{month->placement.uuid()} : std::vector<QUuid>();
    }
    if (&type == &describe<Closure>()) {
        std::vector<QUuid> hosted;
        Borrowed statement(records.database().cached(QStringLiteral(
            "SELECT p.id FROM closure c CROSS JOIN placement p ON p.host_id=c.organisation_id WHERE c.id=?1 ORDER BY "
            "p.id")));
        statement->bind(1, id);
        while (statement->next())
            hosted.push_back(statement->uuid(0));
        return hosted;
    }
    if (&type == &describe<PatronDay>()) {
        // Only a base of hours moves with a free day.
        std::vector<QUuid> byHours;
        Borrowed statement(records.database().cached(QStringLiteral(
            "SELECT id FROM placement WHERE hours IS NOT NULL AND months IS NULL AND days IS NULL AND until "
            "IS NULL ORDER BY id")));
        while (statement->next())
            byHours.push_back(statement->uuid(0));
        return byHours;
    }
    // A kind: the row that governs may be another one of the same code.
    std::vector<QUuid> result;
    const auto kind = records.load(Id<PlacementKind>(id));
    if (!kind)
        return result;
    Borrowed statement(records.database().cached(QStringLiteral(
        "SELECT p.id FROM placement p JOIN placement_kind k ON k.id=p.kind_id WHERE k.code=?1 ORDER BY 1")));
    statement->bind(1, kind->code);
    while (statement->next())
        result.push_back(statement->uuid(0));
    return result;
}

/// Says which placement, where the record that was written is another one.
QString about(const RecordType &type, const Placement &placement, const QString &text)
{
    return &type == &describe<Placement>() ? text : QStringLiteral("%1: %2").arg(placement.code, text);
}

} // namespace

void maximaAreKept(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    for (const QUuid &placementId : placementsOf(records, type, id)) {
        const auto placement = records.load(Id<Placement>(placementId));
        if (!placement || !counts(*placement) || !hasDuration(*placement))
            continue;
        const auto clock = clockOf(records, *placement);
        if (!clock)
            continue;
        for (const calendar::ClockWarning &warning : clock->result.warnings) {
            if (warning.broken)
                findings.append({&type, id, about(type, *placement, describe(warning, clock->names))});
        }
    }
}

void hoursAreKept(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    for (const QUuid &placementId : placementsOf(records, type, id)) {
        const auto placement = records.load(Id<Placement>(placementId));
        const auto months = registersOf(records, Id<Placement>(placementId));
        if (!placement || !months || !counts(*placement))
            continue;
        qint64 done = 0;
        for (const AttendanceMonth &month : *months)
            done += workedMinutes(month);
        const auto kind = kindOn(records, placement->kind, placement->start);
        if (kind && kind->maximumHours && done > kind->maximumHours->count)
            findings.append({&type, id,
                             about(type, *placement,
                                   Texts::tr("%1 hours were done; this kind has at most %2.")
                                       .arg(hours(done), hours(kind->maximumHours->count)))});
        if (placement->hours && done > placement->hours->count)
            findings.append({&type, id,
                             about(type, *placement,
                                   Texts::tr("%1 hours were done; the placement has %2.")
                                       .arg(hours(done), hours(placement->hours->count)))});
    }
}

void daysBelongToThePlacement(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    for (const QUuid &placementId : placementsOf(records, type, id)) {
        const auto placement = records.load(Id<Placement>(placementId));
        const auto months = registersOf(records, Id<Placement>(placementId));
        if (!placement || !months || months->empty())
            continue;
        const auto clock = clockOf(records, *placement);
        if (!clock) {
            findings.append({&type, id, about(type, *placement, clock.error().text)});
            continue;
        }
        std::set<Date> seen;
        for (const AttendanceMonth &month : *months) {
            if (!seen.insert(month.month).second)
                findings.append(
                    {&type, id,
                     about(type, *placement,
                           Texts::tr("There are two registers of %1.").arg(italianText(month.month).mid(3)))});
            for (const AttendanceDay &day : month.days) {
                if (!day.worked || day.worked->count <= 0 || !stated(day.day))
                    continue;
                if (day.day < clock->input.start || clock->result.end < day.day) {
                    findings.append({&type, id,
                                     about(type, *placement,
                                           elided(Texts::tr("Hours on %1, outside the placement (%2 to %3).")
                                                      .arg(italianText(day.day), italianText(clock->input.start),
                                                           italianText(clock->result.end))))});
                    continue;
                }
                for (const calendar::Interval &days : clock->result.suspended) {
                    if (days.contains(day.day))
                        findings.append({&type, id,
                                         about(type, *placement,
                                               elided(Texts::tr("Hours on %1, while the placement is suspended.")
                                                          .arg(italianText(day.day))))});
                }
            }
        }
    }
}

namespace {

void projectsOfFund(const Records &records, const RecordType &type, const QUuid &id, const Id<FundingSource> &fundId,
                    Findings &findings)
{
    const auto fund = records.load(fundId);
    if (!fund)
        return;
    const Money given =
        sum(records, "SELECT coalesce(sum(amount),0) FROM project_fund WHERE fund_id=?1", fundId.uuid());
    if (fund->allocation && *fund->allocation < given)
        findings.append({&type, id,
                         Texts::tr("“%1” has %2; the projects take %3.")
                             .arg(fund->name, amountText(*fund->allocation), amountText(given))});
    // Of placements without a project, too.
    const Money used =
        sum(records,
            "SELECT coalesce(sum(f.amount),0) FROM placement_fund f JOIN placement p ON p.id=f.placement_id "
            "WHERE f.fund_id=?1 AND p.status<>'cancelled'",
            fundId.uuid());
    if (fund->allocation && *fund->allocation < used)
        findings.append({&type, id,
                         Texts::tr("“%1” has %2; the placements take %3.")
                             .arg(fund->name, amountText(*fund->allocation), amountText(used))});
    if (!fund->ceilingPerPerson)
        return;
    Borrowed people(records.database().cached(QStringLiteral(
        "SELECT sum(f.amount), min(p.code) FROM placement_fund f JOIN placement p ON p.id=f.placement_id "
        "WHERE f.fund_id=?1 AND p.status<>'cancelled' GROUP BY p.person_id "
        "HAVING sum(f.amount)>?2 ORDER BY 2")));
    people->bind(1, fundId.uuid());
    people->bind(2, fund->ceilingPerPerson->cents);
    while (people->next())
        findings.append({&type, id,
                         Texts::tr("“%1” pays at most %2 for a person; %3 takes %4.")
                             .arg(fund->name, amountText(*fund->ceilingPerPerson), people->text(1),
                                  amountText(Money{people->integer(0)}))});
}

void placementsOfProject(const Records &records, const RecordType &type, const QUuid &id,
                         const Id<UtilityProject> &projectId, Findings &findings)
{
    const auto project = records.load(projectId);
    if (!project)
        return;
    QHash<QUuid, qint64> given;
    for (const ProjectFund &row : project->funds)
        given[row.fund.uuid()] += row.amount.cents;
    Statement used(
        records.database(),
        QStringLiteral("SELECT f.fund_id, sum(f.amount) FROM placement_fund f JOIN placement p ON "
                       "p.id=f.placement_id WHERE p.project_id=?1 AND p.status<>'cancelled' GROUP BY f.fund_id"));
    used.bind(1, projectId.uuid());
    while (used.next()) {
        const QUuid fundId = used.uuid(0);
        if (used.integer(1) <= given.value(fundId))
            continue;
        const auto fund = records.load(Id<FundingSource>(fundId));
        findings.append({&type, id,
                         Texts::tr("In “%1” the fund “%2” gives %3; the placements take %4.")
                             .arg(project->title, fund ? fund->name : QString(), amountText(Money{given.value(fundId)}),
                                  amountText(Money{used.integer(1)}))});
    }
}

} // namespace

void fundsAreNotExceeded(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    if (&type == &describe<FundingSource>()) {
        projectsOfFund(records, type, id, Id<FundingSource>(id), findings);
        return;
    }
    std::set<QUuid> funds;
    if (&type == &describe<UtilityProject>()) {
        const auto project = records.load(Id<UtilityProject>(id));
        if (!project)
            return;
        for (const ProjectFund &row : project->funds)
            funds.insert(row.fund.uuid());
        placementsOfProject(records, type, id, Id<UtilityProject>(id), findings);
    } else {
        const auto placement = records.load(Id<Placement>(id));
        if (!placement)
            return;
        for (const PlacementFund &share : placement->funds)
            funds.insert(share.fund.uuid());
        if (!placement->project.isNull())
            placementsOfProject(records, type, id, placement->project, findings);
        for (const PlacementFund &share : placement->funds) {
            const auto fund = records.load(share.fund);
            // share ÷ cost ≤ the fund's part, without dividing
            if (fund && fund->maxShare && placement->cost
                && std::is_gt(
                    compareProducts(share.amount.cents, 10'000, placement->cost->cents, fund->maxShare->basisPoints)))
                findings.append({&type, id,
                                 elided(Texts::tr("“%1” pays at most %2 % of the cost, %3 of %4 are more.")
                                            .arg(fund->name, italianText(*fund->maxShare), amountText(share.amount),
                                                 amountText(*placement->cost)))});
        }
    }
    for (const QUuid &fund : funds)
        projectsOfFund(records, type, id, Id<FundingSource>(fund), findings);
}

void reportsAreCovered(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    static constexpr const char *pairs = "SELECT r.fund_id, l.placement_id, sum(l.amount), "
                                         "(SELECT coalesce(sum(f.amount),0) FROM placement_fund f JOIN placement p "
                                         "ON p.id=f.placement_id WHERE p.status<>'cancelled' AND "
                                         "f.placement_id=l.placement_id AND f.fund_id=r.fund_id) "
                                         "FROM cost_report_line l JOIN cost_report r ON r.id=l.report_id WHERE %1 "
                                         "GROUP BY r.fund_id, l.placement_id";
    const char *where = "r.fund_id=?1";
    if (&type == &describe<Placement>())
        where = "l.placement_id=?1";
    else if (&type == &describe<CostReport>())
        where = "(r.fund_id, l.placement_id) IN (SELECT r2.fund_id, l2.placement_id FROM cost_report_line l2 JOIN "
                "cost_report r2 ON r2.id=l2.report_id WHERE r2.id=?1)";
    Statement rows(records.database(), QLatin1String(pairs).arg(QLatin1String(where)));
    rows.bind(1, id);
    while (rows.next()) {
        if (rows.integer(2) <= rows.integer(3))
            continue;
        const auto placement = records.load(Id<Placement>(rows.uuid(1)));
        const auto fund = records.load(Id<FundingSource>(rows.uuid(0)));
        findings.append({&type, id,
                         Texts::tr("%1: %2 are reported to “%3”, which pays %4 of it.")
                             .arg(placement ? placement->code : QString(), amountText(Money{rows.integer(2)}),
                                  fund ? fund->name : QString(), amountText(Money{rows.integer(3)}))});
    }
}

namespace {

/// What the call of its project forbids a placement.
void placementInCall(const Records &records, const RecordType &type, const QUuid &id, const Id<Placement> &placementId,
                     Findings &findings)
{
    const auto placement = records.load(placementId);
    if (!placement || !counts(*placement) || placement->project.isNull() || !hasDuration(*placement))
        return;
    const auto project = records.load(placement->project);
    const auto call = project && !project->call.isNull() ? records.load(project->call)
                                                         : Result<FundingCall>(fail(Error::Code::NotFound, {}));
    const auto clock = clockOf(records, *placement);
    if (!call || !clock)
        return;
    const auto person = records.load(placement->person);
    for (const CallFinding &finding : callFindings(*call, *placement, *clock, person ? person->birthDate : Date())) {
        if (finding.exceeded)
            findings.append({&type, id, about(type, *placement, finding.text)});
    }
}

} // namespace

void callsAreKept(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    if (&type == &describe<Placement>() || &type == &describe<Person>()) {
        const std::vector<QUuid> placements = &type == &describe<Placement>()
            ? std::vector<QUuid>{id}
            : records.referring(describe<Placement>(), "person_id", id);
        for (const QUuid &each : placements)
            placementInCall(records, type, id, Id<Placement>(each), findings);
        return;
    }
    const std::vector<QUuid> projects = &type == &describe<FundingCall>()
        ? records.referring(describe<UtilityProject>(), "call_id", id)
        : std::vector<QUuid>{id};
    for (const QUuid &projectId : projects) {
        const auto project = records.load(Id<UtilityProject>(projectId));
        if (!project || project->call.isNull())
            continue;
        const auto call = records.load(project->call);
        if (!call)
            continue;
        for (const CallFinding &finding : callFindings(*call, *project)) {
            if (finding.exceeded)
                findings.append({&type, id, finding.text});
        }
        for (const QUuid &each : records.referring(describe<Placement>(), "project_id", projectId))
            placementInCall(records, type, id, Id<Placement>(each), findings);
    }
}

void rulesDoNotOverlap(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    if (&type == &describe<SuspensionReason>()) {
        const auto reason = records.load(Id<SuspensionReason>(id));
        if (!reason)
            return;
        Statement same(records.database(), QStringLiteral("SELECT count(*) FROM suspension_reason WHERE code=?1"));
        same.bind(1, reason->code);
        if (same.next() && same.integer(0) > 1)
            findings.append({&type, id, Texts::tr("There are two reasons of suspension “%1”.").arg(reason->code)});
        return;
    }
    const auto kind = records.load(Id<PlacementKind>(id));
    if (!kind)
        return;
    Statement same(records.database(), QStringLiteral("SELECT id FROM placement_kind WHERE code=?1 AND id<>?2"));
    same.bind(1, kind->code);
    same.bind(2, id);
    while (same.next()) {
        const auto other = records.load(Id<PlacementKind>(same.uuid(0)));
        if (other && overlap(kind->validFrom, kind->validTo, other->validFrom, other->validTo))
            findings.append({&type, id, Texts::tr("Two rules of “%1” are in force on the same day.").arg(kind->code)});
    }
}

void costsAreFunded(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto placement = records.load(Id<Placement>(id));
    if (!placement || !placement->cost || placement->status == PlacementStatus::Draft
        || placement->status == PlacementStatus::Cancelled)
        return;
    Money paid;
    for (const PlacementFund &share : placement->funds)
        paid = paid + share.amount;
    if (paid != *placement->cost)
        findings.append({&type, id,
                         Texts::tr("The placement costs %1; the funds pay %2.")
                             .arg(amountText(*placement->cost), amountText(paid))});
}

void allowancesReachTheMinimum(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto placement = records.load(Id<Placement>(id));
    if (!placement || !placement->allowance || placement->status == PlacementStatus::Draft || !counts(*placement))
        return;
    const auto kind = kindOn(records, placement->kind, placement->start);
    if (!kind)
        return;
    const AllowanceMinimum minimum = minimumAllowanceOf(*kind, *placement);
    if (minimum.amount && *placement->allowance < *minimum.amount)
        findings.append(
            {&type, id, Texts::tr("The allowance is %1. %2").arg(amountText(*placement->allowance), minimum.why)});
}

std::vector<QUuid> placementsThatDepend(const Records &records, const RecordType &type, const QUuid &id)
{
    // What is gone has nothing to settle; of other records the question itself says whether they are there.
    if (&type == &describe<Placement>() && !records.exists(type, id))
        return {};
    return placementsOf(records, type, id);
}

tl::expected<void, Error> settleEnd(Transaction &transaction, const QUuid &id)
{
    const auto placement = transaction.records().load(Id<Placement>(id));
    if (!placement)
        return {};
    const auto clock = clockOf(transaction.records(), *placement);
    Placement settled = *placement;
    settled.end = clock ? clock->result.end : Date();
    settled.latestEnd = clock ? clock->result.latestEnd : Date();
    return transaction.settle(describe<Placement>(), &*placement, &settled);
}

void endsAreSettled(const Records &records, const RecordType &type, const QUuid &id, Findings &findings)
{
    const auto placement = records.load(Id<Placement>(id));
    const auto clock =
        placement ? clockOf(records, *placement) : Result<PlacementClock>(fail(Error::Code::NotFound, {}));
    const Date end = clock ? clock->result.end : Date();
    if (placement && isoText(placement->end) != isoText(end))
        findings.append({&type, id,
                         elided(Texts::tr("The lists say that %1 ends on %2; counted, it is %3. Open it and save it.")
                                    .arg(placement->code, italianText(placement->end), italianText(end)))});
    // Written before it was watched, it has none.
    const Date latest = clock ? clock->result.latestEnd : Date();
    if (placement && stated(placement->latestEnd) && isoText(placement->latestEnd) != isoText(latest))
        findings.append(
            {&type, id,
             elided(Texts::tr("The lists say that %1 may last until %2; counted, it is %3. Open it and save it.")
                        .arg(placement->code, italianText(placement->latestEnd),
                             stated(latest) ? italianText(latest) : Texts::tr("without a limit")))});
}

} // namespace insieme::placement_guards
