// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_clock.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "core/registry/checks.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"
#include "core/registry/reference.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <set>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Placement)
};

/// The closures of the host, and the patron's day of where the work is done.
void addFreeDays(const Records &records, const Placement &placement, calendar::WorkCalendar &work)
{
    if (placement.host.isNull())
        return;
    for (const QUuid &id : records.referring(describe<Closure>(), "organisation_id", placement.host.uuid())) {
        const auto closure = records.load(Id<Closure>(id));
        if (closure && (closure->site.isEmpty() || closure->site == placement.site))
            work.addClosure({closure->from, closure->to});
    }
    QString belfiore;
    for (const Id<Organisation> &place : {placement.municipality, placement.host}) {
        const auto organisation =
            place.isNull() ? Result<Organisation>(fail(Error::Code::NotFound, {})) : records.load(place);
        if (organisation && belfiore.isEmpty())
            belfiore = organisation->belfiore;
    }
    if (belfiore.isEmpty())
        return;
    bool own = false;
    Statement days(records.database(), QStringLiteral("SELECT month, day FROM patron_day WHERE belfiore=?1"));
    days.bind(1, belfiore);
    while (days.next()) {
        work.addPatron({static_cast<int>(days.integer(0)), static_cast<int>(days.integer(1))});
        own = true;
    }
    if (const auto patron = Reference::instance().patron(belfiore); !own && patron)
        work.addPatron(patron->day);
}

void addCaps(const Records &records, const Placement &placement, PlacementClock &clock)
{
    const auto cap = [&clock](const Date &day, const QString &name, const QString &alone) {
        if (!stated(day))
            return;
        clock.input.caps.push_back({day, static_cast<int>(clock.names.caps.size())});
        clock.names.caps << name;
        clock.names.shortCaps << alone;
    };
    if (!placement.project.isNull()) {
        if (const auto project = records.load(placement.project))
            cap(project->end, Texts::tr("the project"), Texts::tr("project"));
    }
    for (const PlacementFund &share : placement.funds) {
        if (const auto fund = records.load(share.fund))
            cap(fund->end, Texts::tr("the fund “%1”").arg(fund->name), Texts::tr("fund"));
    }
    if (!placement.agreement.isNull()) {
        if (const auto agreement = records.load(placement.agreement))
            cap(agreement->end, Texts::tr("the convention"), Texts::tr("convention"));
    }
}

int daysOfMonth(const Date &month)
{
    return month.end_of_month().day();
}

Date firstOfMonth(const Date &day)
{
    return *makeDate(day.year(), day.month(), 1);
}

} // namespace

Result<PlacementKind> kindOn(const Records &records, const Id<PlacementKind> &kind, const Date &day)
{
    auto named = records.load(kind);
    if (!named || !stated(day) || inForce(named->validFrom, named->validTo, day))
        return named;
    Statement rows(records.database(), QStringLiteral("SELECT id FROM placement_kind WHERE code=?1 ORDER BY id"));
    rows.bind(1, named->code);
    while (rows.next()) {
        auto other = records.load(Id<PlacementKind>(rows.uuid(0)));
        if (other && inForce(other->validFrom, other->validTo, day))
            return other;
    }
    return named;
}

Result<PlacementClock> clockOf(const Records &records, const Placement &placement)
{
    if (!hasDuration(placement))
        return fail(Error::Code::Invalid, Texts::tr("The placement states no start or no duration."));
    PlacementClock clock;
    auto kind = kindOn(records, placement.kind, placement.start);
    if (!kind)
        return tl::unexpected(std::move(kind).error());
    clock.kind = std::move(*kind);
    calendar::ClockInput &input = clock.input;
    // A number that no clock can count stays one: it must not become another by being cut to size.
    const auto narrow = [](const std::optional<qint64> &number) {
        return number ? std::optional<int>(static_cast<int>(std::clamp<qint64>(*number, -1, 1'000'000))) : std::nullopt;
    };
    input.start = placement.start;
    input.months = narrow(placement.months);
    input.days = narrow(placement.days);
    input.until = placement.until;
    if (placement.hours)
        input.hours = placement.hours->count;
    input.week = weekOf(placement);
    input.limits = durationLimits(clock.kind);
    input.earlyEnd = placement.earlyEnd;
    addFreeDays(records, placement, input.work);
    for (const PlacementSuspension &suspension : placement.suspensions) {
        if (!stated(suspension.start) || !stated(suspension.end) || suspension.end < suspension.start)
            continue;
        auto at = std::find(clock.reasons.begin(), clock.reasons.end(), suspension.reason);
        calendar::SuspensionRule rule;
        if (const auto reason = records.load(suspension.reason)) {
            rule = suspensionRule(clock.kind, *reason);
            if (at == clock.reasons.end()) {
                clock.names.reasons << reason->name;
                clock.letters << reason->letter;
                clock.revealsHealth.push_back(reason->revealsHealth);
                clock.reasons.push_back(suspension.reason);
                at = clock.reasons.end() - 1;
            }
        } else {
            continue;
        }
        input.suspensions.push_back(
            {{suspension.start, suspension.end}, static_cast<int>(at - clock.reasons.begin()), rule});
    }
    for (const PlacementExtension &extension : placement.extensions)
        input.extensions.push_back({extension.decidedOn, extension.days, extension.writtenEnd});
    addCaps(records, placement, clock);
    if (!calendar::canCount(input))
        return fail(Error::Code::Invalid, Texts::tr("The days or numbers of the placement cannot be counted."));
    clock.result = calendar::placementClock(input);
    return clock;
}

Done forPlacementsIn(const Records &records, const Id<UtilityProject> &project, const Date &from, const Date &to,
                     const std::function<Done(const Placement &, const PlacementClock &)> &each)
{
    const std::vector<QUuid> ids = project.isNull()
        ? records.ids(describe<Placement>())
        : records.referring(describe<Placement>(), "project_id", project.uuid());
    for (const QUuid &id : ids) {
        const auto placement = records.load(Id<Placement>(id));
        if (!placement)
            return tl::unexpected(placement.error());
        if (!counts(*placement) || placement->status == PlacementStatus::Draft)
            continue;
        const auto clock = clockOf(records, *placement);
        if (clock && from <= clock->result.end && clock->input.start <= to)
            INSIEME_TRY(each(*placement, *clock));
    }
    return Done();
}

Result<std::vector<AttendanceMonth>> registersOf(const Records &records, const Id<Placement> &placement)
{
    std::vector<AttendanceMonth> result;
    for (const QUuid &id : records.referring(describe<AttendanceMonth>(), "placement_id", placement.uuid())) {
        auto month = records.load(Id<AttendanceMonth>(id));
        if (!month)
            return tl::unexpected(std::move(month).error());
        result.push_back(std::move(*month));
    }
    std::sort(result.begin(), result.end(),
              [](const AttendanceMonth &a, const AttendanceMonth &b) { return a.month < b.month; });
    return result;
}

HoursBalance hoursOf(const PlacementClock &clock, const std::vector<AttendanceMonth> &months, const Date &today)
{
    HoursBalance balance;
    const calendar::ClockInput &input = clock.input;
    const calendar::ClockResult &result = clock.result;
    balance.target = input.hours.value_or(result.plannedMinutes);
    // A day counts as passed when something was written for it, or when its month is over in the registers.
    std::set<Date> written;
    calendar::Intervals away = result.suspended; // with the days to come on which nobody will be there
    for (const AttendanceMonth &month : months) {
        for (const AttendanceDay &day : month.days) {
            if (!stated(day.day))
                continue;
            // What is written for a day to come is not done yet.
            if (today < day.day) {
                if (day.absence)
                    away.push_back({day.day, day.day});
                continue;
            }
            const qint64 planned = calendar::plannedMinutes(input.week, input.work, result.suspended, day.day, day.day);
            written.insert(day.day);
            balance.done += workedMinutes(day);
            if (input.start <= day.day && day.day <= result.end)
                balance.lost += std::max<qint64>(planned - workedMinutes(day), 0);
        }
    }
    away = calendar::joined(std::move(away));
    Date next = std::max(input.start, today);
    while (written.count(next))
        next = next + Days(1);
    if (next <= result.end)
        balance.inCalendar = calendar::plannedMinutes(input.week, input.work, away, next, result.end);
    balance.left = std::max<qint64>(balance.target - balance.done, 0);
    balance.missing = std::max<qint64>(balance.left - balance.inCalendar, 0);
    if (balance.left == 0)
        balance.forecastEnd = written.empty() ? Date() : *written.rbegin();
    else
        balance.forecastEnd = calendar::exhaustionDay(input.week, input.work, away, next, balance.left);
    if (balance.missing > 0 && balance.inCalendar > 0) {
        for (const qint64 minutes : input.week.minutes) {
            const qint64 longer = (minutes * balance.left + balance.inCalendar - 1) / balance.inCalendar;
            balance.dailyToReach = std::max(balance.dailyToReach, longer);
            balance.weeklyToReach += longer;
        }
    }
    balance.weeklyMost = input.limits.longestWeek();
    for (Date month = *makeDate(input.start.year(), input.start.month(), 1);
         month.end_of_month() < today && month <= result.end; month = month.end_of_month() + Days(1))
    {
        const bool registered =
            std::any_of(months.begin(), months.end(), [&](const AttendanceMonth &one) { return one.month == month; });
        balance.unregistered += !registered
            && calendar::plannedMinutes(input.week, input.work, result.suspended, std::max(month, input.start),
                                        std::min(month.end_of_month(), result.end))
                > 0;
    }
    return balance;
}

Money allowanceOf(const PlacementKind &kind, Money full, const MonthBalance &month, int daysOfTheMonth, int daysInside)
{
    if (kind.allowanceRule == AllowanceRule::None || kind.allowanceRule == AllowanceRule::Wage
        || month.plannedMinutes <= 0)
        return {};
    const Money whole = daysInside >= daysOfTheMonth ? full : shareOf(full, daysInside, daysOfTheMonth);
    switch (kind.allowanceRule) {
    case AllowanceRule::FullFromThreshold: {
        // done ÷ planned ≥ threshold, without dividing
        const qint64 threshold = kind.fullAttendance.value_or(Percent{7000}).basisPoints;
        if (std::is_gteq(compareProducts(month.doneMinutes, 10'000, month.plannedMinutes, threshold)))
            return whole;
        [[fallthrough]];
    }
    case AllowanceRule::ProRataDays:
        return shareOf(whole, std::min(month.doneDays, month.plannedDays), std::max<qint64>(month.plannedDays, 1));
    case AllowanceRule::ProRataHours:
        return shareOf(whole, std::min(month.doneMinutes, month.plannedMinutes), month.plannedMinutes);
    case AllowanceRule::None:
    case AllowanceRule::Wage:
        break;
    }
    return {};
}

std::vector<MonthBalance> monthsOf(const PlacementClock &clock, const Placement &placement,
                                   const std::vector<AttendanceMonth> &registers)
{
    std::vector<MonthBalance> result;
    const calendar::ClockInput &input = clock.input;
    calendar::WorkCalendar scheduled = input.work;
    scheduled.setWeekdays(input.week.weekdays());
    for (Date month = firstOfMonth(input.start); month <= clock.result.end; month = month.end_of_month() + Days(1)) {
        MonthBalance balance;
        balance.month = month;
        const calendar::Interval inside{std::max(month, input.start), std::min(month.end_of_month(), clock.result.end)};
        balance.plannedMinutes =
            calendar::plannedMinutes(input.week, input.work, clock.result.suspended, inside.from, inside.to);
        balance.plannedDays = scheduled.workingDays(inside.from, inside.to);
        qint64 suspended = 0;
        for (const calendar::Interval &days : calendar::clipped(clock.result.suspended, inside)) {
            balance.plannedDays -= scheduled.workingDays(days.from, days.to);
            suspended += calendar::length(days).value_or(0);
        }
        std::set<Date> written;
        for (const AttendanceMonth &entry : registers) {
            if (entry.month != month)
                continue;
            balance.registered = true;
            balance.signedOn = entry.signedOn;
            for (const AttendanceDay &day : entry.days) {
                if (stated(day.day) && (day.worked || day.absence))
                    written.insert(day.day);
                const qint64 worked = workedMinutes(day);
                balance.doneMinutes += worked;
                balance.doneDays += worked > 0;
            }
        }
        for (Date day = inside.from; balance.registered && day <= inside.to; day = day + Days(1)) {
            const bool out = std::any_of(clock.result.suspended.begin(), clock.result.suspended.end(),
                                         [&day](const calendar::Interval &days) { return days.contains(day); });
            balance.emptyDays += !out && scheduled.isWorkingDay(day) && !written.count(day);
        }
        if (balance.plannedMinutes > 0)
            balance.attendance = partOf(balance.doneMinutes, balance.plannedMinutes);
        const qint64 days = calendar::length(inside).value_or(0) - suspended;
        balance.allowance = balance.registered ? allowanceOf(clock.kind, placement.allowance.value_or(Money{}), balance,
                                                             daysOfMonth(month), static_cast<int>(days))
                                               : Money{};
        result.push_back(balance);
    }
    return result;
}

std::vector<MissingPaper> missingPapers(const PlacementClock *clock, const Placement &placement, const Date &today)
{
    std::vector<MissingPaper> result;
    if (!counts(placement) || placement.status == PlacementStatus::Completed
        || placement.status == PlacementStatus::EndedEarly)
        return result;
    const bool begun = stated(placement.start) && placement.start <= today;
    const auto missing = [&](const char *field, const QString &text) { result.push_back({field, text, begun}); };
    if (placement.inailPosition.isEmpty())
        missing("inail_position", Texts::tr("The INAIL position is missing."));
    if (placement.rctPolicy.isEmpty())
        missing("rct_policy", Texts::tr("The liability policy is missing."));
    else if (clock && stated(placement.rctUntil) && placement.rctUntil < clock->result.end)
        result.push_back({"rct_until",
                          elided(Texts::tr("The liability policy ends on %1, before the placement.")
                                     .arg(italianText(placement.rctUntil))),
                          placement.rctUntil < today});
    if (!stated(placement.communicatedOn))
        missing("communicated_on",
                Texts::tr("The mandatory communication is missing: it is due the day before the start."));
    else if (stated(placement.start) && placement.start <= placement.communicatedOn)
        result.push_back({"communicated_on",
                          Texts::tr("The mandatory communication was sent after the day before the start."), true});
    if (!stated(placement.safetyTrainingOn))
        missing("safety_training_on", Texts::tr("The safety training is missing: it comes before the start."));
    if (placement.medicalCheckNeeded && !stated(placement.medicalCheckOn))
        missing("medical_check_on", Texts::tr("The medical check is missing."));
    if (placement.deed.isEmpty())
        missing("deed", Texts::tr("The contract or deed is missing."));
    return result;
}

} // namespace insieme
