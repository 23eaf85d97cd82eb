// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/payroll.h"

#include "core/placements/missing_registers.h"
#include "core/store/records.h"

#include <algorithm>
#include <QCoreApplication>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Payroll)
};

bool tellsHealth(Absence absence)
{
    return absence == Absence::Illness || absence == Absence::Injury || absence == Absence::Maternity;
}

QString nameOf(Absence absence)
{
    switch (absence) {
    case Absence::Unexcused:
        return Texts::tr("Unjustified absence");
    case Absence::Leave:
        return Texts::tr("Leave, justified");
    case Absence::Illness:
        return Texts::tr("Illness");
    case Absence::Holiday:
        return Texts::tr("Holiday");
    case Absence::Closure:
        return Texts::tr("Closure of the host");
    case Absence::Injury:
        return Texts::tr("Injury");
    case Absence::Maternity:
        return Texts::tr("Maternity");
    }
    return {};
}

/// One entry for each name, in the order in which they come.
void count(std::vector<PayrollAbsence> &absences, const QString &name, qint64 minutes)
{
    auto at = std::find_if(absences.begin(), absences.end(),
                           [&name](const PayrollAbsence &absence) { return absence.name == name; });
    if (at == absences.end()) {
        absences.push_back({name});
        at = absences.end() - 1;
    }
    ++at->days;
    at->minutes += minutes;
}

std::vector<PayrollAbsence> absencesOf(const PlacementClock &clock, const Placement &placement,
                                       const std::vector<AttendanceMonth> &registers, const Date &month, bool health)
{
    const calendar::ClockInput &input = clock.input;
    const auto planned = [&input](const Date &day) {
        return calendar::plannedMinutes(input.week, input.work, {}, day, day);
    };
    std::vector<PayrollAbsence> absences, suspended;
    for (const AttendanceMonth &entry : registers) {
        if (entry.month != month)
            continue;
        std::vector<AttendanceDay> days = entry.days;
        std::sort(days.begin(), days.end(), [](const AttendanceDay &a, const AttendanceDay &b) {
            return stated(a.day) && (!stated(b.day) || a.day < b.day);
        });
        for (const AttendanceDay &day : days) {
            if (!stated(day.day) || !day.absence)
                continue;
            const bool neutral = !health && tellsHealth(*day.absence);
            // Hours that were done on a day of absence are not missing.
            const qint64 lost = std::max<qint64>(planned(day.day) - workedMinutes(day), 0);
            count(absences, neutral ? Texts::tr("Suspension") : nameOf(*day.absence), lost);
        }
    }
    const calendar::Interval inside{std::max(month, input.start), std::min(month.end_of_month(), clock.result.end)};
    for (Date day = inside.from; day <= inside.to; day = day + Days(1)) {
        const auto out = std::find_if(placement.suspensions.begin(), placement.suspensions.end(),
                                      [&day](const PlacementSuspension &suspension) {
                                          return stated(suspension.start) && stated(suspension.end)
                                              && suspension.start <= day && day <= suspension.end;
                                      });
        const qint64 minutes = planned(day);
        if (out == placement.suspensions.end() || minutes == 0)
            continue;
        const auto at = std::find(clock.reasons.begin(), clock.reasons.end(), out->reason) - clock.reasons.begin();
        const bool known = static_cast<size_t>(at) < clock.reasons.size();
        const bool neutral = !known || (!health && clock.revealsHealth[static_cast<size_t>(at)]);
        count(suspended,
              neutral ? Texts::tr("Suspension")
                      : Texts::tr("Suspension: %1").arg(clock.names.reasons.value(static_cast<int>(at))),
              minutes);
    }
    for (const PayrollAbsence &suspension : suspended) {
        const auto same = std::find_if(absences.begin(), absences.end(), [&suspension](const PayrollAbsence &absence) {
            return absence.name == suspension.name;
        });
        if (same == absences.end()) {
            absences.push_back(suspension);
        } else {
            same->days += suspension.days;
            same->minutes += suspension.minutes;
        }
    }
    std::stable_sort(absences.begin(), absences.end(),
                     [](const PayrollAbsence &a, const PayrollAbsence &b) { return a.name < b.name; });
    return absences;
}

} // namespace

Result<std::vector<PayrollLine>> payrollOf(const Records &records, const Id<UtilityProject> &project, const Date &month,
                                           bool health)
{
    std::vector<PayrollLine> lines;
    for (const QUuid &each : records.referring(describe<Placement>(), "project_id", project.uuid())) {
        const auto placement = records.load(Id<Placement>(each));
        if (!placement)
            return tl::unexpected(placement.error());
        const auto registers = registersOf(records, placement->id);
        if (!registers)
            return tl::unexpected(registers.error());
        const auto clock =
            counts(*placement) ? clockOf(records, *placement) : Result<PlacementClock>(fail(Error::Code::NotFound, {}));
        if (!clock)
            continue;
        for (const MonthBalance &balance : monthsOf(*clock, *placement, *registers)) {
            if (balance.month != month)
                continue;
            PayrollLine line{.placement = *placement, .balance = balance};
            line.absences = absencesOf(*clock, *placement, *registers, month, health);
            // A month that is suspended as a whole has nothing planned, and its absences are still told.
            const bool due = balance.plannedMinutes > 0 || !line.absences.empty();
            if (!balance.registered && !(due && keepsRegisters(*placement)))
                continue;
            using enum PayrollLine::Register;
            if (!balance.registered)
                line.state = balance.plannedMinutes > 0 ? Missing : Signed;
            else if (!stated(balance.signedOn))
                line.state = Unsigned;
            else if (balance.emptyDays > 0)
                line.state = Incomplete;
            lines.push_back(std::move(line));
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const PayrollLine &a, const PayrollLine &b) { return a.placement.code < b.placement.code; });
    return lines;
}

QString textOf(PayrollLine::Register state)
{
    using enum PayrollLine::Register;
    switch (state) {
    case Signed:
        return {};
    case Unsigned:
        return Texts::tr("register not signed");
    case Incomplete:
        return Texts::tr("register incomplete");
    case Missing:
        return Texts::tr("register missing");
    }
    return {};
}

} // namespace insieme
