// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "core/placements/attendance.h"
#include "core/placements/kind.h"
#include "core/placements/placement.h"
#include "core/registry/ledger.h"
#include "core/registry/members.h"
#include "tests/core/sync_simulation.h"

namespace insieme::test {
namespace {

using boost::gregorian::days;

template<class R> Id<R> oneOf(const Records &records, const std::function<int(int)> &pick, int most)
{
    const auto ids = records.ids(describe<R>());
    return ids.empty() ? Id<R>() : Id<R>(ids[static_cast<size_t>(pick(std::min<int>(most, int(ids.size()))))]);
}

/// Loads one of the first few, so that the desks meet, changes it, and writes it.
template<class R, class F> Done changeOne(Transaction &t, const std::function<int(int)> &pick, F &&change)
{
    const auto before = t.records().load(oneOf<R>(t.records(), pick, 5));
    if (!before)
        return {};
    R after = *before;
    change(after);
    return t.update(*before, after);
}

} // namespace

Done areaCommand(Transaction &t, const std::function<int(int)> &pick)
{
    const Date from(2026, 5, 1);
    const auto someDay = [&] { return from + days(pick(150)); };
    switch (pick(9)) {
    case 0: // a suspension comes or goes
        return changeOne<Placement>(t, pick, [&](Placement &placement) {
            if (!placement.suspensions.empty() && pick(2)) {
                placement.suspensions.erase(placement.suspensions.begin());
                return;
            }
            const Date start = someDay();
            PlacementSuspension row;
            row.reason = oneOf<SuspensionReason>(t.records(), pick, 9);
            row.start = start;
            row.end = start + days(1 + pick(50));
            placement.suspensions.push_back(row);
        });
    case 1:
        return changeOne<Placement>(t, pick, [&](Placement &placement) {
            if (pick(2))
                placement.start = placement.start + days(pick(9) - 4);
            else
                placement.earlyEnd = Date();
            placement.job = QStringLiteral("Mansione %1").arg(pick(3));
        });
    case 2:
    case 3: // hours of a day
        return changeOne<AttendanceMonth>(t, pick, [&](AttendanceMonth &month) {
            if (stated(month.signedOn)) {
                month.signedOn = {};
                month.notes += QStringLiteral("riaperto ");
            }
            const Date day = month.month + days(pick(28));
            const auto there = std::find_if(month.days.begin(), month.days.end(),
                                            [&](const AttendanceDay &each) { return each.day == day; });
            if (there != month.days.end() && pick(3) == 0) {
                month.days.erase(there);
                return;
            }
            AttendanceDay row;
            if (there != month.days.end())
                row = *there;
            row.day = day;
            row.worked = Minutes{60 * (1 + pick(5))};
            row.absence.reset();
            if (there != month.days.end())
                *there = row;
            else
                month.days.push_back(row);
        });
    case 4: { // shares come and go; what is drained at two desks must not fall below zero
        ShareMovement movement;
        movement.kind = pick(2) ? ShareMovementKind::Subscription : ShareMovementKind::PayBack;
        movement.day = someDay();
        movement.cooperative = oneOf<Cooperative>(t.records(), pick, 4);
        movement.amount = Money{100'00 * (1 + pick(20))};
        return t.insert(movement);
    }
    case 5: {
        const Id<ShareMovement> id = oneOf<ShareMovement>(t.records(), pick, 8);
        return id.isNull() ? Done() : t.remove(describe<ShareMovement>(), id.uuid());
    }
    case 6: // a guest stays longer or shorter
        return changeOne<HousingStay>(t, pick, [&](HousingStay &stay) {
            stay.end = stated(stay.end) ? stay.end + days(pick(120) - 60) : someDay();
        });
    case 7: // another bed
        return changeOne<HousingStay>(t, pick, [&](HousingStay &stay) {
            if (!stay.places.empty())
                stay.places.front().bed = oneOf<HousingBed>(t.records(), pick, 12);
        });
    default:
        return changeOne<HousingStay>(t, pick, [&](HousingStay &stay) {
            StayTerm term;
            term.kind = TermKind::Fixed;
            term.amount = Money{10'00 * (1 + pick(30))};
            term.from = someDay();
            stay.terms.push_back(term);
        });
    }
}

QStringList areaFaults(const Database &database)
{
    QStringList faults;
    const auto none = [&](const char *what, const char *sql) {
        Statement found(database, QLatin1String(sql));
        if (!found.isValid())
            faults << QStringLiteral("%1: the judge cannot ask").arg(QLatin1String(what));
        else if (found.next())
            faults << QStringLiteral("%1: %2").arg(QLatin1String(what), found.text(0));
    };
    // Two people in a bed on one night. A place runs from the day stated, or that of the stay, until its own end or
    // that of the stay.
    none("a bed is taken twice",
         "WITH night AS (SELECT p.id, p.bed_id, coalesce(p.from_date, s.start_date) a, "
         "min(coalesce(p.to_date, '9999'), coalesce(s.left_on, s.end_date, '9999')) b "
         "FROM stay_place p JOIN housing_stay s ON s.id=p.stay_id WHERE p.bed_id IS NOT NULL AND s.status IN "
         "('accepted','running','ended')) "
         "SELECT x.bed_id FROM night x JOIN night y ON x.bed_id=y.bed_id AND x.id<y.id AND x.a<y.b AND y.a<x.b");
    none("an account below zero",
         "WITH line AS (SELECT cooperative_id c, CASE kind WHEN 'subscription' THEN amount ELSE -amount END v FROM "
         "share_movement UNION ALL SELECT counterpart_id, amount FROM share_movement WHERE kind='transfer') "
         "SELECT c FROM line WHERE c IS NOT NULL GROUP BY c HAVING sum(v)<0");
    none("hours of a day twice",
         "SELECT m.placement_id||' '||d.day FROM attendance_day d JOIN attendance_month m ON m.id=d.month_id GROUP BY "
         "m.placement_id, d.day HAVING count(*)>1");
    none("hours outside the placement",
         "SELECT d.day FROM attendance_day d JOIN attendance_month m ON m.id=d.month_id JOIN placement p ON "
         "p.id=m.placement_id WHERE d.worked>0 AND (d.day<p.start_date OR d.day>p.end_date)");
    return faults;
}

} // namespace insieme::test
