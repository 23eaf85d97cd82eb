// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/calendar/holidays.h"
#include "core/placements/allowance_minimum.h"
#include "core/placements/call_rules.h"
#include "core/placements/change_of_cost.h"
#include "core/placements/figures.h"
#include "core/placements/fund_trace.h"
#include "core/placements/payroll.h"
#include "core/placements/placement_clock.h"
#include "core/placements/project_convention.h"
#include "core/placements/ranking.h"
#include "core/placements/report_findings.h"
#include "core/placements/selection.h"
#include "core/record/json.h"
#include "core/registry/free_days.h"
#include "core/registry/person.h"
#include "core/store/history.h"
#include "core/store/list_query.h"
#include "core/store/search.h"
#include "core/store/verify.h"
#include "core/store/workspace.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <set>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

using Days = boost::gregorian::days;

Id<Placement> placementKey(int number)
{
    return Id<Placement>(fixedUuid(u"placement/%1"_s.arg(number)));
}

Id<SuspensionReason> reasonKey(const char *code)
{
    return Id<SuspensionReason>(fixedUuid(u"suspension_reason/"_s + QLatin1String(code)));
}

Id<FundingSource> fundKey(const char *slug)
{
    return Id<FundingSource>(fixedUuid(u"funding_source/"_s + QLatin1String(slug)));
}

class Placements : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    const Records &records() const { return m_workspace->records(); }

    /// Changes a record; the sentence of the refusal, empty when it was accepted.
    template<class R> QString change(const Id<R> &id, const std::function<void(R &)> &edit)
    {
        const auto before = records().load(id);
        if (!before)
            return before.error().text;
        R after = *before;
        edit(after);
        const auto done = m_workspace->perform(
            {"Change"}, [&](Transaction &transaction) { return transaction.update(*before, after); });
        return done ? QString() : done.error().text;
    }

    template<class R> QString insert(R record)
    {
        const auto done =
            m_workspace->perform({"New"}, [&](Transaction &transaction) { return transaction.insert(record); });
        return done ? QString() : done.error().text;
    }

    QString endOf(int number) const
    {
        const auto placement = records().load(placementKey(number));
        const auto clock = placement ? clockOf(records(), *placement) : Result<PlacementClock>(fail({}, {}));
        return clock ? isoText(clock->result.end) : u"?"_s;
    }

    /// Everything that the file holds of placements.
    QByteArray contents() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const char *table : {"placement", "placement_suspension", "placement_extension", "placement_fund",
                                  "attendance_month", "attendance_day", "project_fund", "funding_source"})
        {
            Statement rows(m_workspace->database(), u"SELECT * FROM %1 ORDER BY id"_s.arg(QLatin1String(table)));
            while (rows.next()) {
                for (int i = 0; i < sqlite3_column_count(rows.handle()); ++i)
                    hash.addData(rows.text(i).toUtf8() + '|');
            }
        }
        return hash.result();
    }

    /// Months that the agenda says have no complete register, by what it says they are.
    QStringList openRegisters() const
    {
        QStringList result;
        for (const AgendaItem &item : Agenda(*m_workspace).items({}, 1000)) {
            if (item.key.kind == u"placement_register"_s)
                result << isoText(item.key.written).left(7) + u' ' + item.which.section(u", "_s, 0, 1);
        }
        result.sort();
        return result;
    }

private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void theSampleShowsASuspensionThatMovesAndOneThatDoesNot()
    {
        QCOMPARE(endOf(12), u"2026-10-25"_s);
        QCOMPARE(endOf(13), u"2026-08-01"_s);
        QCOMPARE(endOf(14), u"2026-09-11"_s);
        QCOMPARE(endOf(16), u"2026-04-30"_s);
        const auto placement = records().load(placementKey(12));
        const auto clock = clockOf(records(), *placement);
        QCOMPARE(clock->result.steps.size(), size_t(4));
        QCOMPARE(clock->result.steps[1].days, 40);
        QCOMPARE(clock->result.steps[2].rule, calendar::ClockStep::Rule::SuspensionTooShort);
        QCOMPARE(clock->result.steps.back().days, 6);
        QCOMPARE(clock->names.caps.value(clock->result.steps.back().reason), u"the project"_s);
    }

    void hoursAndMonthsAreThoseOfTheRegisters()
    {
        const auto placement = records().load(placementKey(12));
        const auto clock = clockOf(records(), *placement);
        const auto months = registersOf(records(), placementKey(12));
        const HoursBalance hours = hoursOf(*clock, *months, m_workspace->today());
        QCOMPARE(hours.done, 144 * 60);
        QCOMPARE(hours.lost, 8 * 60);
        QCOMPARE(hours.target, 480 * 60);
        QCOMPARE(hours.left, 336 * 60);
        // Judged day by day: Monday to Friday from 22 June on, without holidays, the closure and San Martino.
        qint64 calendarMinutes = 0;
        for (Date day(2026, 6, 22); day <= clock->result.end; day = day + Days(1)) {
            const bool closed = Date(2026, 8, 10) <= day && day <= Date(2026, 8, 21);
            const int weekday = day.day_of_week().as_number();
            if (!closed && weekday != 0 && weekday != 6 && !calendar::isPublicHoliday(day))
                calendarMinutes += 240;
        }
        QCOMPARE(hours.inCalendar, calendarMinutes);
        QCOMPARE(hours.missing, 336 * 60 - calendarMinutes);
        if (hours.missing > 0)
            QVERIFY(hours.dailyToReach > 240 && hours.dailyToReach < 300);
        QVERIFY(hours.weeklyToReach <= hours.weeklyMost);
        QCOMPARE(hours.unregistered, 0);
        // Registers that nobody wrote are no hours lost, and a week has forty hours at most.
        const HoursBalance unwritten = hoursOf(*clock, {}, Date(2026, 10, 1));
        QCOMPARE(unwritten.unregistered, 6); // March to September; the suspension leaves no day of work in May
        QVERIFY(unwritten.weeklyToReach > unwritten.weeklyMost);

        // Hours on a day to come are not done yet; an absence on one is known not to be.
        std::vector<AttendanceMonth> ahead = *months;
        ahead.back().days.push_back({.day = Date(2026, 6, 29), .worked = Minutes{480}});
        ahead.back().days.push_back({.day = Date(2026, 6, 30), .absence = Absence::Leave});
        const HoursBalance known = hoursOf(*clock, ahead, m_workspace->today());
        QCOMPARE(known.done, hours.done);
        QCOMPARE(known.lost, hours.lost);
        QCOMPARE(known.inCalendar, hours.inCalendar - 240);
        QVERIFY(known.forecastEnd > hours.forecastEnd); // what is not done that day is done on another one

        const std::vector<MonthBalance> balances = monthsOf(*clock, *placement, *months);
        QCOMPARE(balances.size(), size_t(8));
        QCOMPARE(balances[0].plannedMinutes, 48 * 60);
        QCOMPARE(balances[1].plannedMinutes, 84 * 60);
        QCOMPARE(balances[1].doneMinutes, 76 * 60);
        QCOMPARE(balances[1].attendance->basisPoints, 90'48);
        // 76 of 84 hours are more than 70 %: the whole month.
        QCOMPARE(balances[1].allowance.cents, 450'00);
        QCOMPARE(balances[2].plannedMinutes, 0);
        QCOMPARE(balances[2].allowance.cents, 0);
    }

    void monthsWithoutARegisterAreInTheAgenda()
    {
        // Due on the fifth of the month after; the months to come are not there yet.
        const QStringList atFirst{u"2026-06 05/2026, INS-2026-015"_s, u"2026-07 06/2026, INS-2026-013"_s,
                                  u"2026-07 06/2026, INS-2026-015"_s};
        QCOMPARE(openRegisters(), atFirst);
        // A register that is there is an obligation of its own until it is signed …
        AttendanceMonth may{
            .id = Id<AttendanceMonth>(newUuid()), .placement = placementKey(15), .month = Date(2026, 5, 1)};
        may.days = {{.day = Date(2026, 5, 18), .worked = Minutes{240}}};
        QCOMPARE(insert(may), QString());
        QCOMPARE(openRegisters(), atFirst.mid(1));
        // … and open again when it is signed with planned days left empty.
        const auto sign = [&](const Date &day) {
            return change<AttendanceMonth>(may.id, [&](AttendanceMonth &month) { month.signedOn = day; });
        };
        QCOMPARE(sign(Date(2026, 6, 1)), QString());
        QCOMPARE(openRegisters(), atFirst);
        QCOMPARE(change<AttendanceMonth>(may.id,
                                         [](AttendanceMonth &month) {
                                             month.signedOn = {};
                                             month.notes = u"giorni mancanti"_s;
                                             for (int day = 19; day <= 29; ++day) {
                                                 if (day != 23 && day != 24)
                                                     month.days.push_back(
                                                         {.day = Date(2026, 5, static_cast<unsigned short>(day)),
                                                          .absence = Absence::Leave});
                                             }
                                         }),
                 QString());
        QCOMPARE(openRegisters(), atFirst.mid(1));
        QCOMPARE(sign(Date(2026, 6, 3)), QString());
        QCOMPARE(openRegisters(), atFirst.mid(1));
        QVERIFY(m_workspace->undo().has_value());
        // Removed, it is missing again, though nothing of the placement changed.
        QVERIFY(m_workspace
                    ->perform({"Remove"},
                              [&](Transaction &transaction) {
                                  return transaction.remove(describe<AttendanceMonth>(), may.id.uuid());
                              })
                    .has_value());
        QCOMPARE(openRegisters(), atFirst);
        // The host is closed all June: nothing is planned, nothing is missing there.
        const Id<Closure> closure(newUuid());
        QCOMPARE(insert(Closure{.id = closure,
                                .organisation = records().load(placementKey(15))->host,
                                .from = Date(2026, 6, 1),
                                .to = Date(2026, 6, 30),
                                .reason = u"prova"_s}),
                 QString());
        QCOMPARE(openRegisters(), atFirst.mid(0, 1));
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(openRegisters(), atFirst);
        QVERIFY(m_workspace->search().rebuild(m_workspace->today()));
        QCOMPARE(openRegisters(), atFirst);
        // A placement that was never begun keeps no registers.
        QCOMPARE(change<Placement>(placementKey(15), [](Placement &p) { p.status = PlacementStatus::Cancelled; }),
                 QString());
        QCOMPARE(openRegisters(), atFirst.mid(1, 1));
    }

    /// What was signed is neither changed nor removed until the signature is withdrawn, with a reason.
    void aSignedRegisterStays()
    {
        const auto months = registersOf(records(), placementKey(12));
        const auto april =
            std::find_if(months->begin(), months->end(), [](const auto &m) { return m.month == Date(2026, 4, 1); });
        QVERIFY(april != months->end() && stated(april->signedOn));
        const QByteArray before = contents();
        const auto refused = [&](const std::function<void(AttendanceMonth &)> &edit) {
            const QString why = change<AttendanceMonth>(april->id, edit);
            return contents() == before ? why : QStringLiteral("written");
        };
        const QString hours = refused([](AttendanceMonth &month) { month.days.front().worked = Minutes{60}; });
        QVERIFY2(hours.contains(u"04/2026"_s) && hours.contains(u"signature"_s), qPrintable(hours));
        QVERIFY(refused([](AttendanceMonth &month) { month.days.pop_back(); }).contains(u"signature"_s));
        QVERIFY(refused([](AttendanceMonth &month) {
                    month.days.pop_back();
                    month.signedOn = Date(2026, 5, 20);
                }).contains(u"signature"_s));
        QVERIFY(refused([](AttendanceMonth &month) { month.signedOn = {}; }).contains(u"why"_s));
        const auto removed = m_workspace->perform({"Remove"}, [&](Transaction &transaction) {
            return transaction.remove(describe<AttendanceMonth>(), april->id.uuid());
        });
        QVERIFY(!removed && removed.error().code == Error::Code::Refused);
        QCOMPARE(contents(), before);
        // A remark is none of its days; withdrawn with a reason it is open, and what was undone is as it was.
        QCOMPARE(change<AttendanceMonth>(april->id, [](AttendanceMonth &month) { month.notes = u"copia in sede"_s; }),
                 QString());
        QCOMPARE(change<AttendanceMonth>(april->id,
                                         [](AttendanceMonth &month) {
                                             month.signedOn = {};
                                             month.notes = u"28/04: ore da correggere"_s;
                                         }),
                 QString());
        QCOMPARE(
            change<AttendanceMonth>(april->id, [](AttendanceMonth &month) { month.days.front().worked = Minutes{60}; }),
            QString());
        QCOMPARE(change<AttendanceMonth>(april->id, [](AttendanceMonth &month) { month.signedOn = Date(2026, 6, 22); }),
                 QString());
        for (int step = 0; step < 4; ++step)
            QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(contents(), before);
    }

    void thePayrollListLeavesNobodyOut()
    {
        const Id<UtilityProject> project(fixedUuid(u"utility_project/tirocini-2026"));
        const auto told = [&](const Date &month, bool health) {
            QStringList result;
            const auto lines = payrollOf(records(), project, month, health);
            for (const PayrollLine &line : *lines) {
                QStringList parts{QStringList{line.placement.code.right(3), textOf(line.state)}.join(u' ').trimmed()};
                for (const PayrollAbsence &absence : line.absences)
                    parts << u"%1 %2 %3"_s.arg(absence.name).arg(absence.days).arg(absence.minutes / 60);
                result << parts.join(u"; "_s);
            }
            return result;
        };
        // 012 was ill from Monday the fourth on: 20 days on which hours were planned.
        QCOMPARE(told(Date(2026, 5, 1), true),
                 (QStringList{u"012; Suspension: Malattia 20 80"_s, u"013; Suspension: Malattia 6 24"_s, u"014"_s,
                              u"015 register missing"_s}));
        QCOMPARE(
            told(Date(2026, 5, 1), false),
            (QStringList{u"012; Suspension 20 80"_s, u"013; Suspension 6 24"_s, u"014"_s, u"015 register missing"_s}));
        QCOMPARE(told(Date(2026, 4, 1), true).front(), u"012; Leave, justified 1 4; Unjustified absence 1 4"_s);
        const QStringList june = told(Date(2026, 6, 1), true);
        QCOMPARE(june.mid(1),
                 (QStringList{u"013 register missing"_s, u"014 register not signed"_s, u"015 register missing"_s}));
        // Kinds of the register by name, those about health as one where it must not show.
        AttendanceMonth may{
            .id = Id<AttendanceMonth>(newUuid()), .placement = placementKey(15), .month = Date(2026, 5, 1)};
        may.signedOn = Date(2026, 6, 1);
        const std::optional<Absence> week[] = {Absence::Illness, Absence::Injury, Absence::Unexcused, Absence::Leave,
                                               std::nullopt};
        for (unsigned short i = 0; i < 5; ++i)
            may.days.push_back({.day = Date(2026, 5, static_cast<unsigned short>(18 + i)),
                                .worked = week[i] ? std::nullopt : std::optional(Minutes{240}),
                                .absence = week[i]});
        QCOMPARE(insert(may), QString());
        QCOMPARE(told(Date(2026, 5, 1), true).back(),
                 u"015 register incomplete; Illness 1 4; Injury 1 4; Leave, justified 1 4; Unjustified absence 1 4"_s);
        QCOMPARE(told(Date(2026, 5, 1), false).back(),
                 u"015 register incomplete; Leave, justified 1 4; Suspension 2 8; Unjustified absence 1 4"_s);
    }

    void allowancesFollowTheRuleOfTheKind()
    {
        PlacementKind kind;
        kind.allowanceRule = AllowanceRule::FullFromThreshold;
        kind.fullAttendance = Percent{70'00};
        MonthBalance month;
        month.plannedMinutes = 100 * 60, month.plannedDays = 20;
        month.doneMinutes = 70 * 60, month.doneDays = 14;
        QCOMPARE(allowanceOf(kind, {450'00}, month, 30, 30).cents, 450'00);
        --month.doneMinutes;
        QCOMPARE(allowanceOf(kind, {450'00}, month, 30, 30).cents, 315'00);
        kind.allowanceRule = AllowanceRule::ProRataHours;
        QCOMPARE(allowanceOf(kind, {450'00}, month, 30, 30).cents, 314'93);
        kind.allowanceRule = AllowanceRule::ProRataDays;
        QCOMPARE(allowanceOf(kind, {450'00}, month, 30, 15).cents, 157'50);
        kind.allowanceRule = AllowanceRule::Wage;
        QCOMPARE(allowanceOf(kind, {450'00}, month, 30, 30).cents, 0);
    }

    /// Gross a month: 450, 350 with meals; planned hours from 50 to 70 % of full time: 70 % of it (DGR 1816/2017).
    void theLowestAllowanceFollowsMealsAndHours()
    {
        const auto kind = records().load(records().load(placementKey(12))->kind);
        QVERIFY(kind.has_value() && kind->reducedFrom);
        const auto lowest = [&](qint64 weekly, bool meals) {
            Placement p;
            p.hoursMon = Minutes{weekly}; // only the sum of the week counts here
            p.meals = meals;
            const AllowanceMinimum minimum = minimumAllowanceOf(*kind, p);
            return minimum.amount ? minimum.amount->cents : -1;
        };
        QCOMPARE(lowest(40 * 60, false), 450'00);
        QCOMPARE(lowest(40 * 60, true), 350'00);
        QCOMPARE(lowest(28 * 60, false), 315'00); // 70 %
        QCOMPARE(lowest(28 * 60 + 1, false), 450'00);
        QCOMPARE(lowest(20 * 60, false), 315'00); // 50 %
        QCOMPARE(lowest(20 * 60, true), 245'00);
        QCOMPARE(lowest(20 * 60 - 1, false), 450'00);
        QCOMPARE(lowest(0, false), 450'00);
        PlacementKind other = *kind;
        other.reducedAmount = Percent{33'33};
        Placement half;
        half.hoursTue = Minutes{20 * 60};
        QCOMPARE(minimumAllowanceOf(other, half).amount->cents, 149'99); // 149,985
        other.minimumAllowance = {};
        QVERIFY(!minimumAllowanceOf(other, half).amount);
        const QString why = minimumAllowanceOf(*kind, *records().load(placementKey(12))).why;
        QVERIFY2(why.contains(u"450,00\u00a0€"_s) && why.contains(u"315,00\u00a0€"_s) && why.contains(u"1816/2017"_s),
                 qPrintable(why));
        // A draft may be below it, a placement that runs may not; meals lower what is asked.
        const auto pay = [this](qint64 cents, bool meals, PlacementStatus status) {
            return change<Placement>(placementKey(15), [&](Placement &p) {
                p.allowance = Money{cents};
                p.meals = meals;
                p.status = status;
            });
        };
        QVERIFY(pay(314'99, false, PlacementStatus::Running).contains(u"315,00\u00a0€"_s));
        QCOMPARE(pay(315'00, false, PlacementStatus::Running), QString());
        QVERIFY(!pay(244'99, true, PlacementStatus::Running).isEmpty());
        QCOMPARE(pay(245'00, true, PlacementStatus::Running), QString());
        QCOMPARE(pay(100'00, false, PlacementStatus::Draft), QString());
        QVERIFY(verify(*m_workspace).isEmpty());
        // The three numbers stand together.
        QVERIFY(!change<PlacementKind>(kind->id, [](PlacementKind &k) { k.reducedTo = {}; }).isEmpty());
        QVERIFY(!change<PlacementKind>(kind->id, [](PlacementKind &k) { k.reducedTo = Percent{40'00}; }).isEmpty());
    }

    /// Days at the end: months of an allowance by their days, a wage by its hours.
    void daysAtTheEndHaveTheirPrice()
    {
        const auto priced = [this](int number, const Date &from, const Date &to) {
            const auto placement = records().load(placementKey(number));
            const auto clock = clockOf(records(), *placement);
            return costBetween(*clock, *placement, hoursOf(*clock, {}, placement->start).target, from, to);
        };
        // 450 a month: a whole August, and ten of the thirty days of September.
        const ChangeOfCost internship = priced(13, Date(2026, 8, 1), Date(2026, 9, 10));
        QCOMPARE(internship.allowance.cents, 450'00 + 150'00);
        QVERIFY(!internship.wage && !internship.costMissing);
        // 12.000 for 520 hours of wage: 4:15 from Monday to Thursday, Friday is Christmas.
        const ChangeOfCost job = priced(1, Date(2026, 12, 21), Date(2026, 12, 27));
        QCOMPARE(job.allowance.cents, 0);
        QCOMPARE(job.minutes, 4 * 255);
        QCOMPARE(job.perHour.cents, 23'08);
        QCOMPARE(job.wage->cents, 392'31);
        QCOMPARE(change<Placement>(placementKey(1),
                                   [](Placement &p) {
                                       p.status = PlacementStatus::Draft;
                                       p.cost = {};
                                   }),
                 QString());
        const ChangeOfCost unknown = priced(1, Date(2026, 12, 21), Date(2026, 12, 27));
        QVERIFY(unknown.costMissing && !unknown.wage);
        QCOMPARE(unknown.minutes, 4 * 255);
    }

    void maximaHoldWhateverIsWritten()
    {
        const auto extend = [this](int number, qint64 days) {
            return change<Placement>(placementKey(number), [days](Placement &p) {
                p.extensions.push_back({.decidedOn = Date(2026, 6, 22), .days = days});
            });
        };
        const QByteArray before = contents();
        QVERIFY(extend(12, 30).contains(u"31/10/2026"_s));
        QCOMPARE(contents(), before);
        QCOMPARE(extend(12, 6), QString());
        QCOMPARE(endOf(12), u"2026-10-31"_s);
        QVERIFY(!extend(12, 1).isEmpty());
        // The project cannot end before its placements, nor the rule become stricter than they are.
        const Id<UtilityProject> project(fixedUuid(u"utility_project/tirocini-2026"));
        QVERIFY(change<UtilityProject>(project, [](UtilityProject &p) {
                    p.end = Date(2026, 10, 30);
                }).contains(u"INS-2026-012"_s));
        const auto placement = records().load(placementKey(12));
        QVERIFY(!change<PlacementKind>(placement->kind, [](PlacementKind &k) { k.maximumMonths = 3; }).isEmpty());
        QVERIFY(
            !change<SuspensionReason>(reasonKey("closure"), [](SuspensionReason &r) { r.minimumDays = 1; }).isEmpty());
        QVERIFY(!change<FundingSource>(fundKey("caritas-2026"), [](FundingSource &f) {
                     f.end = Date(2026, 10, 1);
                 }).isEmpty());
        // A suspension that would move the end past the project.
        QVERIFY(!change<Placement>(placementKey(12), [](Placement &p) {
                     p.suspensions.push_back(
                         {.reason = reasonKey("maternity"), .start = Date(2026, 7, 1), .end = Date(2026, 7, 2)});
                 }).isEmpty());
        // What was refused left nothing; taking the extension back works, twice does not.
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(contents(), before);
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void theEndInTheListsFollowsWhateverChanges()
    {
        const auto stored = [this](int number) { return isoText(records().load(placementKey(number))->end); };
        QCOMPARE(stored(12), u"2026-10-25"_s);
        QCOMPARE(change<Placement>(placementKey(12), [](Placement &p) { p.months = 5; }), QString());
        QCOMPARE(stored(12), u"2026-09-24"_s);
        // What is typed there is not taken: it is computed.
        QCOMPARE(change<Placement>(placementKey(12), [](Placement &p) { p.end = Date(2026, 12, 24); }), QString());
        QCOMPARE(stored(12), u"2026-09-24"_s);
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(stored(12), u"2026-10-25"_s);
        // A rule that changes moves the placements that it governs, in the same step.
        QCOMPARE(change<SuspensionReason>(reasonKey("illness"), [](SuspensionReason &r) { r.minimumDays = 41; }),
                 QString());
        QCOMPARE(stored(12), u"2026-09-15"_s);
        QVERIFY(verify(*m_workspace).isEmpty());
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(stored(12), u"2026-10-25"_s);
        // So does a closure of the host where hours give the end, and its removal.
        QCOMPARE(change<Placement>(placementKey(15),
                                   [](Placement &p) {
                                       p.months = {};
                                       p.hours = Minutes{260 * 60};
                                   }),
                 QString());
        const QString before = stored(15);
        const Id<Closure> closure(fixedUuid(u"prova/closure"));
        QCOMPARE(insert(Closure{.id = closure,
                                .organisation = records().load(placementKey(15))->host,
                                .from = Date(2026, 7, 6),
                                .to = Date(2026, 7, 10),
                                .reason = u"prova"_s}),
                 QString());
        QCOMPARE(stored(15), isoText(*parseIsoDate(before) + Days(7)));
        QVERIFY(m_workspace
                    ->perform({"Remove"},
                              [&](Transaction &transaction) {
                                  return transaction.remove(describe<Closure>(), closure.uuid());
                              })
                    .has_value());
        QCOMPARE(stored(15), before);
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void hoursOutsideThePlacementAreRefused()
    {
        const auto register_ = [](int number, const Date &day, qint64 minutes) {
            AttendanceMonth month{.placement = placementKey(number), .month = *makeDate(day.year(), day.month(), 1)};
            month.days = {{.day = day, .worked = Minutes{minutes}}};
            return month;
        };
        QCOMPARE(insert(register_(15, Date(2026, 5, 18), 240)), QString());
        QVERIFY(insert(register_(15, Date(2026, 5, 19), 240)).contains(u"05/2026"_s));
        QVERIFY(!insert(register_(15, Date(2026, 9, 1), 240)).isEmpty());
        QVERIFY(!insert(register_(15, Date(2026, 6, 1), 25 * 60)).isEmpty());
        // A suspension over days with hours is refused, too: the hours would be lost.
        QVERIFY(!change<Placement>(placementKey(15), [](Placement &p) {
                     p.suspensions.push_back(
                         {.reason = reasonKey("other"), .start = Date(2026, 5, 18), .end = Date(2026, 5, 20)});
                 }).isEmpty());
        QVERIFY(!change<Placement>(placementKey(16), [](Placement &p) { p.earlyEnd = Date(2026, 4, 1); }).isEmpty());
    }

    void damagedNumbersAreNotCounted()
    {
        for (const char *sql :
             {"UPDATE placement SET months=99999999999999", "UPDATE placement SET months=-3",
              "UPDATE placement SET start_date='9999-12-30'", "UPDATE placement SET start_date='1400-01-01'",
              "UPDATE placement SET hours_mon=9000000000000000000", "UPDATE placement SET days=2147483648, months=NULL",
              "UPDATE placement_kind SET maximum_months=4294967297",
              "UPDATE placement_suspension SET end_date='9999-12-31'",
              "UPDATE placement_extension SET days=9223372036854775807",
              "UPDATE attendance_month SET month='9999-12-01'",
              "UPDATE attendance_day SET worked=9223372036854775807, day='9999-12-31'"})
        {
            cleanup();
            init();
            QVERIFY(m_workspace->database().exec(sql).has_value());
            (void)verify(*m_workspace);
            QVERIFY(m_workspace->search().rebuild(m_workspace->today()));
            for (int number = 12; number <= 16; ++number) {
                const auto placement = records().load(placementKey(number));
                const auto clock = clockOf(records(), *placement);
                const auto months = registersOf(records(), placementKey(number));
                if (clock && months) {
                    (void)hoursOf(*clock, *months, m_workspace->today());
                    (void)monthsOf(*clock, *placement, *months);
                }
            }
            (void)figuresOf(records(), {}, Date(2026, 1, 1), Date(2026, 12, 31));
        }
    }

    void everyEuroHasItsPlace()
    {
        for (const QUuid &id : records().ids(describe<FundingSource>())) {
            const auto trace = traceOf(records(), Id<FundingSource>(id));
            QVERIFY(trace.has_value());
            QCOMPARE(trace->allocation.cents,
                     (trace->unassigned + trace->freeInProjects + trace->reported + trace->residual).cents);
            QVERIFY(trace->unassigned.cents >= 0 && trace->freeInProjects.cents >= 0 && trace->residual.cents >= 0);
            Money shares;
            for (const FundTrace::Line &line : trace->lines)
                shares = shares + line.share;
            QCOMPARE(shares.cents, trace->toPlacements.cents);
        }
        const auto give = [this](int number, qint64 cents) {
            return change<Placement>(placementKey(number), [cents](Placement &p) {
                p.funds.front().amount.cents += cents;
                p.cost->cents += cents;
            });
        };
        QVERIFY(give(14, 1).contains(u"2.500,00"_s)); // the ceiling for a person
        QVERIFY(!change<FundingSource>(fundKey("regione-lpu"), [](FundingSource &f) {
                     f.allocation->cents -= 1;
                 }).isEmpty());
        QVERIFY(!give(1, 1).isEmpty()); // the project has no more
        // Cost and shares differ by a cent: a draft may, one that is ready may not.
        QVERIFY(!change<Placement>(placementKey(12), [](Placement &p) { p.cost->cents += 1; }).isEmpty());
        // More is reported than the fund pays.
        const Id<CostReport> report(fixedUuid(u"cost_report/fondo-straordinario-2026-1"));
        QVERIFY(!change<CostReport>(report, [](CostReport &r) { r.lines.front().amount.cents += 1; }).isEmpty());
        // What was reported cannot be taken away, nor the placement cancelled.
        QVERIFY(!change<Placement>(placementKey(16), [](Placement &p) {
                     p.funds.front().amount.cents -= 1, p.cost->cents -= 1;
                 }).isEmpty());
        QVERIFY(!change<Placement>(placementKey(16), [](Placement &p) {
                     p.status = PlacementStatus::Cancelled;
                 }).isEmpty());
    }

    void callsCheckTheProject()
    {
        const auto call = records().load(Id<FundingCall>(fixedUuid(u"funding_call/dgr-804-2014")));
        QVERIFY(call.has_value());
        const CallAmounts four = callAmounts(*call, 4, 2);
        QCOMPARE(four.granted.cents, 20'000'00);
        QCOMPARE(four.coFunding.cents, 7'000'00);
        QCOMPARE(four.bonus.cents, 0);
        QCOMPARE(callAmounts(*call, 4, 3).bonus.cents, 1'000'00);

        UtilityProject project{.title = u"x"_s, .call = call->id, .start = Date(2014, 9, 1), .end = Date(2015, 2, 28)};
        const auto fields = [&] {
            QStringList result;
            for (const CallFinding &finding : callFindings(*call, project))
                result << QLatin1String(finding.field) + (finding.exceeded ? u"!"_s : QString());
            return result;
        };
        QCOMPARE(fields(), QStringList());
        project.end = Date(2015, 3, 1); // the seventh month
        QCOMPARE(fields(), QStringList(u"end_date!"_s));
        project.end = Date(2015, 2, 28);
        project.municipalities.resize(15);
        QCOMPARE(fields(), QStringList());
        project.municipalities.resize(16);
        QCOMPARE(fields(), QStringList(u"municipalities!"_s));
        project.municipalities.resize(2);
        project.workers = 4;
        project.granted = Money{20'000'00};
        project.municipalities[0].coFunding = Money{6'999'99};
        QCOMPARE(fields(), QStringList(u"municipalities"_s));
        project.municipalities[0].coFunding = Money{7'000'00};
        QCOMPARE(fields(), QStringList());
        project.granted = Money{20'000'01};
        QVERIFY(fields().contains(u"granted!"_s));

        // The official date: published on 17 May 2023, 120 days later is 14 September.
        const auto later = records().load(Id<FundingCall>(fixedUuid(u"funding_call/dgr-1320-2022")));
        UtilityProject started{.title = u"x"_s, .outcomeOn = Date(2023, 5, 17), .start = Date(2023, 9, 14)};
        QVERIFY(callFindings(*later, started).empty());
        started.start = Date(2023, 9, 15);
        QCOMPARE(callFindings(*later, started).size(), size_t(1));

        FundingCall noon;
        noon.deadline = {Date(2022, 1, 27), 12 * 60};
        QVERIFY(inTime(noon, {Date(2022, 1, 27), 11 * 60 + 59}));
        QVERIFY(inTime(noon, {Date(2022, 1, 27), 12 * 60}));
        QVERIFY(!inTime(noon, {Date(2022, 1, 27), 12 * 60 + 1}));

        // Of a project, too: to the minute where the hour is known, and asked for where only the hour decides.
        noon.name = u"Prova"_s, noon.legalReference = u"DGR 1/2022"_s;
        UtilityProject presented{.title = u"x"_s, .appliedOn = Date(2022, 1, 27), .appliedTime = Minutes{12 * 60}};
        QVERIFY(callFindings(noon, presented).empty());
        presented.appliedTime = Minutes{12 * 60 + 1};
        QCOMPARE(callFindings(noon, presented).size(), size_t(1));
        QVERIFY(callFindings(noon, presented).front().exceeded);
        QVERIFY(callFindings(noon, presented).front().text.contains(u"“Prova”, DGR 1/2022"_s));
        presented.appliedTime = {};
        QVERIFY(!callFindings(noon, presented).front().exceeded);
        presented.appliedOn = Date(2022, 1, 26);
        QVERIFY(callFindings(noon, presented).empty());
        presented.appliedOn = Date(2022, 1, 28);
        QVERIFY(callFindings(noon, presented).front().exceeded);

        PlacementApplication application;
        application.receivedAt = {Date(2022, 12, 1), 600};
        application.unemployedSince = Date(2021, 12, 1);
        QVERIFY(eligibilityFindings(*later, application, Date(1992, 12, 1), Date(2022, 12, 1)).isEmpty());
        QCOMPARE(eligibilityFindings(*later, application, Date(1992, 12, 2), Date(2022, 12, 1)).size(), 1);
        application.unemployedSince = Date(2021, 12, 2);
        QCOMPARE(eligibilityFindings(*later, application, Date(1990, 1, 1), Date(2022, 12, 1)).size(), 1);
        application.category = VulnerabilityCategory::Protection;
        QVERIFY(eligibilityFindings(*later, application, Date(1990, 1, 1), Date(2022, 12, 1)).isEmpty());
    }

    /// What the project says of its days, its hosts, its Comuni and its places is said of each placement.
    void aPlacementOutsideItsProjectIsSaid()
    {
        const auto said = [this](const Placement &placement) {
            QStringList fields;
            for (const Problem &problem : findingsOf(records(), AnyRecord::of(placement), m_workspace->context())) {
                if (problem.text.contains(u"PPU-2026-01"_s))
                    fields << problem.field;
            }
            fields.sort();
            return fields;
        };
        const auto inside = records().load(placementKey(1));
        QVERIFY(!inside->project.isNull());
        QCOMPARE(said(*inside), QStringList());
        Placement outside = *inside;
        outside.start = outside.start - Days(1);
        QCOMPARE(said(outside), QStringList{u"start_date"_s});
        outside = *inside;
        outside.host = records().load(placementKey(12))->host;
        outside.municipality = Id<Organisation>(fixedUuid(u"organisation/comune-limena"));
        QCOMPARE(said(outside), (QStringList{u"host_id"_s, u"municipality_id"_s}));
        // One more than there are places, on the days on which all are there.
        const auto project = records().load(inside->project);
        QCOMPARE(project->workers, std::optional<qint64>(4));
        Placement fifth = *inside;
        fifth.id = Id<Placement>(newUuid());
        fifth.code = u"INS-PROVA"_s;
        const auto together = m_workspace->database().scalar(
            u"SELECT count(*) FROM placement WHERE project_id=(SELECT project_id FROM placement WHERE code='%1') AND "
            "status<>'cancelled'"_s.arg(inside->code));
        QCOMPARE(said(fifth).contains(u"project_id"_s), together >= 4);
        QCOMPARE(change<UtilityProject>(project->id, [&](UtilityProject &p) { p.workers = together; }), QString());
        QVERIFY(said(fifth).contains(u"project_id"_s));
    }

    /// The call of the project binds its placements: DGR 751/2024, 180 days, 520 hours, 30 years.
    void callsBindThePlacements()
    {
        const Id<FundingCall> call(fixedUuid(u"funding_call/dgr-751-2024"));
        const auto limits = [this](const std::function<void(Placement &)> &edit) {
            return change<Placement>(placementKey(1), edit);
        };
        // The kind has the same numbers: made wider, only the call is left to say no.
        QCOMPARE(change<PlacementKind>(records().load(placementKey(1))->kind,
                                       [](PlacementKind &k) {
                                           k.maximumDays = 365;
                                           k.maximumHours = Minutes{1'000 * 60};
                                       }),
                 QString());
        const QString days = limits([](Placement &p) { p.days = 181; });
        QVERIFY2(days.contains(u"180"_s) && days.contains(u"DGR Veneto n. 751/2024"_s), qPrintable(days));
        QVERIFY(limits([](Placement &p) { p.hours = Minutes{520 * 60 + 1}; }).contains(u"520"_s));
        QCOMPARE(limits([](Placement &p) { p.hours = Minutes{519 * 60}; }), QString());
        // Thirty years on the first day, not one day later; whichever of the two records is written.
        const Id<Person> person = records().load(placementKey(1))->person;
        const auto born = [&](const Date &day) {
            return change<Person>(person, [&](Person &p) { p.birthDate = day; });
        };
        QCOMPARE(born(Date(1996, 7, 1)), QString());
        QVERIFY(born(Date(1996, 7, 2)).contains(u"INS-2026-001"_s));
        // A call that becomes stricter than its placements.
        QVERIFY(change<FundingCall>(call, [](FundingCall &c) { c.maxDays = 179; }).contains(u"INS-2026-001"_s));
        QVERIFY(!change<FundingCall>(call, [](FundingCall &c) {
                     c.maxDays = {};
                     c.maxMonths = 5;
                 }).isEmpty());
        QVERIFY(!change<FundingCall>(call, [](FundingCall &c) { c.minimumAge = 31; }).isEmpty());
        // Whom the call admits is a finding, never a refusal.
        const auto placement = records().load(placementKey(1));
        const auto findings = callFindings(*records().load(call), *placement, *clockOf(records(), *placement), {});
        QVERIFY(!placement->category);
        QCOMPARE(findings.size(), size_t(1));
        QVERIFY(!findings.front().exceeded && findings.front().text.contains(u"vulnerabili"_s));
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void rankingsBreakTiesAndKeepReservedPlaces()
    {
        const auto project = records().load(Id<UtilityProject>(fixedUuid(u"utility_project/verde-2026")));
        auto applications = applicationsOf(records(), project->id);
        QVERIFY(applications.has_value());
        auto lists = rank(*project, *applications);
        QCOMPARE(lists.size(), size_t(1));
        QStringList order, selected;
        for (const RankedApplication &row : lists.front().rows) {
            order << row.application.receiptNumber.mid(5);
            if (row.selected)
                selected << row.application.receiptNumber.mid(5);
        }
        // 41,50; 38; three with 34: ISEE 3.700, then 3.900 twice (the younger first); 29; 22. The excluded one is out.
        QCOMPARE(order, (QStringList{u"002"_s, u"004"_s, u"001"_s, u"003"_s, u"008"_s, u"006"_s, u"005"_s}));
        QCOMPARE(selected.size(), 4);
        QVERIFY(selected.contains(u"002"_s) && !selected.contains(u"006"_s));

        // A reserved place for somebody the points would leave out.
        UtilityProject changed = *project;
        changed.quotas.front().places = 2;
        lists = rank(changed, *applications);
        int reserved = 0;
        for (const RankedApplication &row : lists.front().rows) {
            reserved += row.quota == u"servizi"_s;
            if (row.application.receiptNumber.endsWith(u"006"_s))
                QVERIFY(row.selected);
        }
        QCOMPARE(reserved, 2);
        // Another order of tie-breaks gives another list.
        changed.tieFirst = TieBreak::EarlierReceipt;
        lists = rank(changed, *applications);
        QCOMPARE(lists.front().rows[2].application.receiptNumber, u"2026/001"_s);
    }

    void theLatestPossibleEndFollowsTheProject()
    {
        // INS-2026-012 ends on 25/10/2026; the project lets it last until 31/10/2026.
        const auto placement = *records().load(placementKey(12));
        QCOMPARE(isoText(placement.latestEnd), u"2026-10-31"_s);
        QVERIFY(placement.end < placement.latestEnd);
        QCOMPARE(change<UtilityProject>(placement.project, [](UtilityProject &p) { p.end = Date(2026, 10, 28); }),
                 QString());
        QCOMPARE(isoText(records().load(placementKey(12))->latestEnd), u"2026-10-28"_s);
        QVERIFY(verify(*m_workspace).isEmpty());
        QVERIFY(m_workspace->undo());
        QCOMPARE(isoText(records().load(placementKey(12))->latestEnd), u"2026-10-31"_s);
    }

    void aProjectDraftsItsConventions()
    {
        // Tirocini 2026: two Comuni, two hosts, two funds, no convention.
        const auto before = *records().load(Id<UtilityProject>(fixedUuid(u"utility_project/tirocini-2026"_s)));
        const auto draft = [&](const Id<UtilityProject> &id) {
            const auto done = m_workspace->perform({"Test"}, [&](Transaction &t) -> Done {
                const auto made = draftConventions(t, id);
                return made ? Done() : Done(tl::unexpected(made.error()));
            });
            return done ? QString() : done.error().text;
        };
        QCOMPARE(withoutConvention(before).size(), size_t(2));
        QCOMPARE(draft(before.id), QString());
        const auto project = *records().load(before.id);
        QVERIFY(withoutConvention(project).empty());
        QVERIFY(project.municipalities[0].agreement != project.municipalities[1].agreement);
        const auto agreement = *records().load(project.municipalities[1].agreement);
        QCOMPARE(agreement.status, AgreementStatus::Draft);
        QCOMPARE(agreement.body, project.municipalities[1].municipality);
        QCOMPARE(agreement.consortium, project.implementer);
        QCOMPARE(agreement.places, project.municipalities[1].places);
        QCOMPARE(agreement.posts.size(), project.hosts.size());
        QCOMPARE(agreement.posts.front().job, project.hosts.front().job);
        QCOMPARE(agreement.shares.size(), size_t(2));
        // Nobody has said how the funds are divided between two Comuni.
        QCOMPARE(agreement.funding.size(), size_t(2));
        QVERIFY(!agreement.funding.front().amount && !agreement.amount);
        QVERIFY(draft(before.id).contains(u"has its convention"_s));

        // With one Comune the amounts are those of the project.
        const Id<UtilityProject> green(fixedUuid(u"utility_project/verde-2026"_s));
        QCOMPARE(change<UtilityProject>(green, [](UtilityProject &p) { p.municipalities.front().agreement = {}; }),
                 QString());
        QCOMPARE(draft(green), QString());
        const auto whole = *records().load(records().load(green)->municipalities.front().agreement);
        const auto call = *records().load(records().load(green)->call);
        QCOMPARE(whole.programme, call.name);
        QCOMPARE(whole.totalHours, records().load(green)->hoursPerWorker);
        Money sum;
        for (const FundingLine &line : whole.funding)
            sum = sum + line.amount.value_or(Money());
        QCOMPARE(sum.cents, fundedTotal(*records().load(green)).cents);
        QCOMPARE(whole.amount->cents, sum.cents);
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void theRankingBecomesOutcomesAndPlacements()
    {
        const Id<UtilityProject> project(fixedUuid(u"utility_project/verde-2026"));
        const auto application = [&](int number) {
            return *records().load(Id<PlacementApplication>(fixedUuid(u"placement_application/%1"_s.arg(number))));
        };
        const auto status = [&](int number, ApplicationStatus to) {
            return change<PlacementApplication>(application(number).id,
                                                [to](PlacementApplication &a) { a.status = to; });
        };
        const auto record = [&] {
            const auto done =
                m_workspace->perform({"Test"}, [&](Transaction &t) { return recordSelection(t, project); });
            return done ? QString() : done.error().text;
        };
        const auto begin = [&](int number) -> Result<Placement> {
            Id<Placement> made;
            const auto done = m_workspace->perform({"Test"}, [&](Transaction &t) -> Done {
                const auto id = beginPlacement(t, application(number).id);
                if (!id)
                    return tl::unexpected(id.error());
                made = *id;
                return {};
            });
            if (!done)
                return tl::unexpected(done.error());
            return records().load(made);
        };
        // The sample has it recorded already.
        QVERIFY(selectionOf(records(), project)->empty());
        QVERIFY(record().contains(u"recorded already"_s));
        QVERIFY(placementsByPerson(records(), project).contains(application(3).person.uuid()));
        QVERIFY(!placementsByPerson(records(), project).contains(application(8).person.uuid()));
        QVERIFY(begin(3).error().text.contains(u"already has a placement"_s));
        QVERIFY(begin(8).error().text.contains(u"has a place"_s));

        // Somebody withdraws before the placement began: the next of the list moves up, once it is recorded.
        QCOMPARE(status(3, ApplicationStatus::Withdrawn), QString());
        QCOMPARE(record(), QString());
        QCOMPARE(application(8).status, ApplicationStatus::Selected);
        QCOMPARE(application(6).status, ApplicationStatus::Reserve);
        const auto made = begin(8);
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        const Placement other = placementsByPerson(records(), project).value(application(1).person.uuid());
        QCOMPARE(made->person, application(8).person);
        QCOMPARE(made->kind, other.kind);
        QCOMPARE(made->project, project);
        QCOMPARE(made->municipality, application(8).municipality);
        QCOMPARE(made->agreement, records().load(project)->municipalities.front().agreement);
        QCOMPARE(made->category, application(8).category);
        QCOMPARE(made->status, PlacementStatus::Draft);
        QVERIFY(made->code.startsWith(u"INS-2026-"_s));
        const auto codes = records().ids(describe<Placement>());
        QCOMPARE(std::count_if(codes.begin(), codes.end(),
                               [&](const QUuid &id) { return records().load(Id<Placement>(id))->code == made->code; }),
                 1);

        // Whoever has a placement does not lose the place silently.
        QCOMPARE(status(3, ApplicationStatus::Admitted), QString());
        QVERIFY(record().contains(u"2026/008 has a placement already"_s));
        QCOMPARE(status(3, ApplicationStatus::Withdrawn), QString());
        // Nothing is recorded while an application is not looked at.
        QCOMPARE(status(5, ApplicationStatus::Received), QString());
        QVERIFY(record().contains(u"2026/005"_s));
        QCOMPARE(status(5, ApplicationStatus::Reserve), QString());
        // Nor while nothing decides who gets the last place.
        QCOMPARE(status(8, ApplicationStatus::Withdrawn), QString());
        QCOMPARE(status(4, ApplicationStatus::Withdrawn), QString());
        QCOMPARE(status(2, ApplicationStatus::Withdrawn), QString());
        for (const int number : {1, 5, 6}) {
            QCOMPARE(change<PlacementApplication>(application(number).id,
                                                  [](PlacementApplication &a) {
                                                      a.isee.reset();
                                                      a.scores.clear();
                                                      a.quota.clear();
                                                  }),
                     QString());
        }
        QCOMPARE(change<UtilityProject>(project,
                                        [](UtilityProject &p) {
                                            p.tieFirst = p.tieSecond = p.tieThird = TieBreak::None;
                                            p.municipalities.front().places = 2;
                                            for (size_t i = 1; i < p.municipalities.size(); ++i)
                                                p.municipalities[i].places = 0;
                                        }),
                 QString());
        QVERIFY(record().contains(u"do not decide"_s));
    }

    void personalValuesAreSealedWithThePerson()
    {
        const auto sealedObjectives = [this](int number) {
            Statement row(m_workspace->database(), u"SELECT objectives FROM placement WHERE id=?1"_s);
            row.bind(1, placementKey(number).uuid());
            return row.next() ? row.blob(0) : QByteArray();
        };
        QVERIFY(!sealedObjectives(12).isEmpty());
        QVERIFY(!sealedObjectives(12).contains("Autonomia"));
        const auto placement = records().load(placementKey(12));
        QVERIFY(placement->objectives.startsWith(u"Autonomia"_s));
        QVERIFY(placement->category.has_value());

        // About somebody else: sealed anew, readable, and undone whole.
        const Id<Person> other(fixedUuid(u"person/persona-esempio-17"));
        QCOMPARE(change<Placement>(placementKey(12), [&](Placement &p) { p.person = other; }), QString());
        QVERIFY(records().load(placementKey(12))->objectives.startsWith(u"Autonomia"_s));
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(records().load(placementKey(12))->objectives, placement->objectives);

        // Forgotten: what was personal is gone, sums, hours and ends remain.
        const auto hours = registersOf(records(), placementKey(12));
        QCOMPARE(m_workspace->forgetPerson(describe<Person>(), placement->person.uuid(), u"prova"_s).error().code,
                 Error::Code::Refused); // it runs
        QCOMPARE(change<Placement>(placementKey(12),
                                   [](Placement &p) {
                                       p.status = PlacementStatus::Cancelled;
                                       p.retentionUntil = Date();
                                   }),
                 QString());
        for (const QUuid &id :
             records().referring(describe<PlacementApplication>(), "person_id", placement->person.uuid()))
            QCOMPARE(
                change<PlacementApplication>(Id<PlacementApplication>(id),
                                             [](PlacementApplication &a) { a.status = ApplicationStatus::Withdrawn; }),
                QString());
        const Done forgetting = m_workspace->forgetPerson(describe<Person>(), placement->person.uuid(), u"prova"_s);
        QVERIFY2(forgetting, forgetting ? "" : qPrintable(forgetting.error().text));
        const auto forgotten = records().load(placementKey(12));
        QVERIFY(forgotten->objectives.isEmpty());
        QVERIFY(!forgotten->category);
        QCOMPARE(endOf(12), u"2026-10-25"_s);
        QCOMPARE(registersOf(records(), placementKey(12))->size(), hours->size());
        QVERIFY(verify(*m_workspace).isEmpty());
    }

    void healthIsNotFoundBySearching()
    {
        const auto found = [this](const QString &text) {
            ListQuery query;
            query.type = &describe<Placement>();
            query.text = text;
            return RecordList(records(), query).count();
        };
        QVERIFY(found(u"vivaio"_s) > 0);
        QCOMPARE(found(u"esempio 12"_s), 1);
        QCOMPARE(found(u"malattia"_s), 0);
        QCOMPARE(found(u"autonomia"_s), 0);
    }

    void absencesAreMaskedUntilAskedFor()
    {
        auto months = registersOf(records(), placementKey(12));
        QVERIFY(months && !months->empty());
        AttendanceMonth month = months->back();
        QVERIFY(!month.days.empty());
        month.days.front().absence = Absence::Illness;
        Context context = m_workspace->context();
        context.shown = Disclosure::Personal;
        QVERIFY(!toJson(describe<AttendanceMonth>(), &month, context).contains("illness"));
        context.shown = Disclosure::Sensitive;
        QVERIFY(toJson(describe<AttendanceMonth>(), &month, context).contains("illness"));
    }

    void figuresCountPeopleAndHideSmallGroups()
    {
        const Id<UtilityProject> project(fixedUuid(u"utility_project/tirocini-2026"));
        const auto year = figuresOf(records(), project, Date(2026, 1, 1), Date(2026, 6, 22));
        QVERIFY(year.has_value());
        QCOMPARE(year->people, 5);
        QCOMPARE(year->started, 5);
        QCOMPARE(year->ended, 1);
        QCOMPARE(year->running, 4);
        QCOMPARE(year->minutes,
                 m_workspace->database().scalar(u"SELECT sum(worked) FROM attendance_day WHERE day<='2026-06-22'"_s));
        QCOMPARE(year->cost.cents, 2'994'57);
        // The report is about two of the five: 016 from 12 January on, 013 from February to May. Their hours count,
        // those of the others do not.
        QCOMPARE(year->costPlacements, 2);
        QCOMPARE(year->placements, 5);
        const qint64 theirs =
            m_workspace->database().scalar(u"SELECT sum(d.worked) FROM attendance_day d JOIN attendance_month m ON "
                                           u"m.id=d.month_id JOIN placement p ON "
                                           "p.id=m.placement_id WHERE p.code IN ('INS-2026-013', 'INS-2026-016')"_s);
        QVERIFY(theirs < year->minutes);
        QCOMPARE(year->costMinutes, theirs);
        QCOMPARE(year->costPerHour->cents, (2 * 2'994'57 * 60 + theirs) / (2 * theirs));
        QCOMPARE(coverageOf(*year, false).size(), 1);
        QVERIFY(coverageOf(*year, false).front().contains(u"2 placements of 5"_s));
        QVERIFY(coverageOf(*year, true).front().contains(u"fewer than 5 placements of 5"_s));
        // A report that reaches out of the months asked for is named and left out, not set against fewer hours.
        const auto spring = figuresOf(records(), project, Date(2026, 1, 1), Date(2026, 4, 30));
        QVERIFY(spring->minutes > 0 && !spring->costPerHour);
        QCOMPARE(spring->cost.cents, 0);
        QCOMPARE(coverageOf(*spring, false).size(), 1);
        QVERIFY(coverageOf(*spring, false).front().contains(u"REND-2026-01"_s));
        // Its period narrowed, only the hours of those days are set against it.
        const Id<CostReport> report(fixedUuid(u"cost_report/fondo-straordinario-2026-1"));
        QCOMPARE(change<CostReport>(report,
                                    [](CostReport &r) {
                                        r.periodFrom = Date(2026, 2, 1);
                                        r.periodTo = Date(2026, 2, 28);
                                    }),
                 QString());
        const auto february = figuresOf(records(), project, Date(2026, 1, 1), Date(2026, 4, 30));
        QCOMPARE(
            february->costMinutes,
            m_workspace->database().scalar(
                u"SELECT sum(d.worked) FROM attendance_day d JOIN attendance_month m ON m.id=d.month_id JOIN "
                "placement p ON p.id=m.placement_id WHERE p.code IN ('INS-2026-013', 'INS-2026-016') AND d.day LIKE "
                "'2026-02-%'"_s));
        QCOMPARE(figuresOf(records(), project, Date(2025, 1, 1), Date(2025, 12, 31))->people, 0);

        const auto texts = [](std::vector<PlacementFigures::Group> groups) {
            QStringList result;
            for (const SafeGroup &group : safeToShow(groups))
                result << group.people;
            return result;
        };
        QCOMPARE(texts({{u"a"_s, 12}, {u"b"_s, 7}, {u"c"_s, 5}}), (QStringList{u"12"_s, u"7"_s, u"5"_s}));
        QCOMPARE(texts({{u"a"_s, 12}, {u"b"_s, 7}, {u"c"_s, 4}}),
                 (QStringList{u"12"_s, u"not shown"_s, u"fewer than 5"_s}));
        QCOMPARE(texts({{u"a"_s, 12}, {u"b"_s, 3}, {u"c"_s, 1}, {u"d"_s, 0}}),
                 (QStringList{u"12"_s, u"fewer than 5"_s, u"fewer than 5"_s, u"0"_s}));
    }

    void reportsAreComparedWithTheRegisters()
    {
        const Id<CostReport> id(fixedUuid(u"cost_report/fondo-straordinario-2026-1"));
        const CostReport report = *records().load(id);
        // What is reported is what the registers give; two that the fund pays, too, are not in it yet.
        const QStringList open = *reportFindings(records(), report);
        QCOMPARE(open.size(), 2);
        QVERIFY(open[0].startsWith(u"INS-2026-012: 144:00"_s) && open[1].startsWith(u"INS-2026-014: "_s));
        const auto added = [&](const std::function<void(CostReport &)> &edit) {
            CostReport changed = report;
            edit(changed);
            QStringList list = *reportFindings(records(), changed);
            return list.mid(0, list.size() - 2).join(u'\n');
        };
        QCOMPARE(added([](CostReport &) {}), QString());
        QCOMPARE(added([](CostReport &r) { r.lines[0].hours->count += 30; }),
                 u"INS-2026-016: 312:30 hours are reported, 312:00 are in the registers of these months."_s);
        QCOMPARE(added([](CostReport &r) { r.lines[0].hours->count -= 30; }),
                 u"INS-2026-016: 312:00 hours are in the registers of these months, 311:30 are reported."_s);
        QCOMPARE(added([](CostReport &r) { r.lines[1].amount.cents += 1; }),
                 u"INS-2026-013: 1.354,26\u00a0€ are reported, the registers of these months give 1.354,25\u00a0€."_s);
        QCOMPARE(added([](CostReport &r) { r.lines[1].amount.cents -= 1; }),
                 u"INS-2026-013: the registers of these months give 1.354,25\u00a0€, 1.354,24\u00a0€ are reported."_s);
        // One cent of it to another fund: together they are the allowance.
        CostReport other{.code = u"REND-2026-02"_s,
                         .fund = fundKey("caritas-2026"),
                         .project = report.project,
                         .periodFrom = Date(2026, 2, 1),
                         .periodTo = Date(2026, 5, 31)};
        other.lines = {{.placement = placementKey(13), .description = u"prova"_s, .amount = Money{1}}};
        QCOMPARE(insert(other), QString());
        QCOMPARE(added([](CostReport &r) { r.lines[1].amount.cents -= 1; }), QString());
        // Somebody who has no register in those months.
        QVERIFY(added([](CostReport &r) {
                    r.lines.push_back({.placement = placementKey(15), .amount = Money{100}});
                }).contains(u"INS-2026-015: it is reported"_s));
        CostReport undated = report;
        undated.periodFrom = {};
        QCOMPARE(reportFindings(records(), undated)->size(), 1);
    }

    void papersThatAreMissingAreNamed()
    {
        const auto papers = [this](int number) {
            const auto placement = records().load(placementKey(number));
            const auto clock = clockOf(records(), *placement);
            QStringList fields;
            for (const MissingPaper &paper : missingPapers(&*clock, *placement, m_workspace->today()))
                fields << QLatin1String(paper.field) + (paper.late ? u"!"_s : QString());
            return fields;
        };
        QCOMPARE(papers(12), QStringList());
        QCOMPARE(papers(15), (QStringList{u"rct_until"_s, u"safety_training_on!"_s}));
        QVERIFY(papers(1).contains(u"communicated_on"_s));
        QCOMPARE(papers(16), QStringList());
    }

    /// No sequence of suspensions, extensions, shares and registers, whatever was refused or undone in between, passes
    /// a maximum or loses an hour or a cent. The judge reads the tables and counts day by day; it knows none of the
    /// guards and nothing of the clock.
    void noSequencePassesAMaximumOrLosesAnHourOrACent()
    {
        const Date projectEnd(2026, 10, 31);
        const char *const reasons[] = {"illness", "closure", "other", "maternity"};
        const int minimum[] = {30, 15, 1, 1};
        const bool extends[] = {true, true, false, true};
        int accepted = 0, refused = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            QRandomGenerator random(seed);
            cleanup();
            init();
            qint64 minutes = m_workspace->database().scalar(u"SELECT sum(worked) FROM attendance_day"_s);
            for (int turn = 0; turn < 60; ++turn) {
                const int number = 12 + random.bounded(4);
                const QByteArray before = contents();
                const Date day = Date(2026, 1, 12) + Days(random.bounded(300));
                QString refusal;
                bool undone = false;
                qint64 added = 0;
                switch (random.bounded(5)) {
                case 0:
                    refusal = change<Placement>(placementKey(number), [&](Placement &p) {
                        p.extensions.push_back({.decidedOn = day, .days = 1 + random.bounded(40)});
                    });
                    break;
                case 1:
                    refusal = change<Placement>(placementKey(number), [&](Placement &p) {
                        p.suspensions.push_back({.reason = reasonKey(reasons[random.bounded(4)]),
                                                 .start = day,
                                                 .end = day + Days(random.bounded(45))});
                    });
                    break;
                case 2:
                    refusal = change<Placement>(placementKey(number), [&](Placement &p) {
                        const qint64 cents = random.bounded(-50'000, 50'000);
                        p.funds.front().amount.cents += cents;
                        p.cost->cents += cents;
                    });
                    break;
                case 3: {
                    const auto months = registersOf(records(), placementKey(number));
                    if (months->empty())
                        continue;
                    added = random.bounded(1, 481);
                    refusal = change<AttendanceMonth>(months->back().id, [&](AttendanceMonth &m) {
                        m.days.push_back({.day = m.month + Days(random.bounded(28)), .worked = Minutes{added}});
                    });
                    break;
                }
                case 4:
                    undone = m_workspace->undo().has_value();
                    minutes = m_workspace->database().scalar(u"SELECT sum(worked) FROM attendance_day"_s);
                    break;
                }
                if (!refusal.isEmpty()) {
                    ++refused;
                    QCOMPARE(contents(), before);
                } else if (!undone) {
                    ++accepted;
                    minutes += added;
                }
                // Hours: what was accepted is there, nothing else.
                QCOMPARE(m_workspace->database().scalar(u"SELECT sum(worked) FROM attendance_day"_s), minutes);
                for (int at = 12; at <= 15; ++at) {
                    const auto p = records().load(placementKey(at));
                    std::set<Date> counted, out;
                    for (int r = 0; r < 4; ++r) {
                        std::set<Date> days;
                        for (const PlacementSuspension &s : p->suspensions) {
                            for (Date d = s.start; s.reason == reasonKey(reasons[r]) && d <= s.end; d = d + Days(1)) {
                                if (p->start <= d)
                                    days.insert(d);
                            }
                        }
                        out.insert(days.begin(), days.end());
                        std::vector<Date> run;
                        const auto close = [&] {
                            if (extends[r] && static_cast<int>(run.size()) >= minimum[r])
                                counted.insert(run.begin(), run.end());
                            run.clear();
                        };
                        for (const Date &d : days) {
                            if (!run.empty() && run.back() + Days(1) != d)
                                close();
                            run.push_back(d);
                        }
                        close();
                    }
                    // Months by the number of the day: 16 March + 6 is 15 September.
                    const int month = int(p->start.month()) + int(*p->months);
                    const Date baseEnd =
                        Date(p->start.year(), month > 12 ? month - 12 : month, p->start.day()) - Days(1);
                    qint64 left = (baseEnd - p->start).days() + 1;
                    for (const PlacementExtension &e : p->extensions)
                        left += e.days;
                    QVERIFY2(left <= 365, "more than twelve months of its own");
                    Date end = p->start;
                    for (;; end = end + Days(1)) {
                        if (!counted.count(end) && --left == 0)
                            break;
                    }
                    QVERIFY2(end <= projectEnd,
                             qPrintable(u"seed %1 turn %2: %3"_s.arg(seed).arg(turn).arg(isoText(end))));
                    Statement worked(
                        m_workspace->database(),
                        u"SELECT d.day FROM attendance_day d JOIN attendance_month m ON m.id=d.month_id WHERE "
                        "m.placement_id=?1 AND d.worked>0"_s);
                    worked.bind(1, placementKey(at).uuid());
                    while (worked.next()) {
                        const Date d = *parseIsoDate(worked.text(0));
                        QVERIFY(p->start <= d && d <= end && !out.count(d));
                    }
                    Money sum;
                    for (const PlacementFund &f : p->funds)
                        sum = sum + f.amount;
                    QCOMPARE(sum.cents, p->cost->cents);
                }
                QCOMPARE(m_workspace->database().scalar(
                             u"SELECT count(*) FROM funding_source s WHERE s.allocation < (SELECT sum(amount) FROM "
                             "placement_fund f WHERE f.fund_id=s.id)"_s),
                         0);
                QCOMPARE(
                    m_workspace->database().scalar(
                        u"SELECT count(*) FROM (SELECT f.fund_id fund, sum(f.amount) used, (SELECT sum(amount) FROM "
                        "project_fund pf WHERE pf.fund_id=f.fund_id AND pf.project_id=p.project_id) given FROM "
                        "placement_fund f JOIN placement p ON p.id=f.placement_id GROUP BY f.fund_id, p.project_id) "
                        "WHERE used>given"_s),
                    0);
            }
            QVERIFY(verify(*m_workspace).isEmpty());
        }
        QVERIFY2(accepted > 40 && refused > 40, qPrintable(u"%1 accepted, %2 refused"_s.arg(accepted).arg(refused)));
    }
};

} // namespace

INSIEME_TEST(Placements)
#include "tst_placements.moc"
