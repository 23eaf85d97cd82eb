// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/call_rules.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/calendar/periods.h"
#include "core/record/amount.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CallRules)
};

/// Says whose rule it is, and where it stands.
QString withSource(const FundingCall &call, const QString &text)
{
    const QString source = call.legalReference.isEmpty() ? call.act : call.legalReference;
    const QString rule =
        source.isEmpty() ? QStringLiteral("“%1”").arg(call.name) : QStringLiteral("“%1”, %2").arg(call.name, source);
    return QStringLiteral("%1 (%2)").arg(text, rule);
}

} // namespace

CallAmounts callAmounts(const FundingCall &call, qint64 workers, qint64 municipalities)
{
    CallAmounts result;
    const Money base{call.euroPerWorker.value_or(Money{}).cents * workers};
    if (call.bonus && call.bonusMunicipalities && municipalities >= *call.bonusMunicipalities)
        result.bonus = percentOf(base, *call.bonus);
    result.granted = base + result.bonus;
    if (call.coFunding)
        result.coFunding = percentOf(base, *call.coFunding);
    return result;
}

bool inTime(const FundingCall &call, const LocalMinute &when)
{
    if (!stated(call.deadline.day) || !stated(when.day))
        return true;
    return when.day < call.deadline.day || (when.day == call.deadline.day && when.minute <= call.deadline.minute);
}

std::vector<CallFinding> callFindings(const FundingCall &call, const UtilityProject &project)
{
    std::vector<CallFinding> result;
    const auto exceeded = [&](const char *field, const QString &text) {
        result.push_back({field, true, withSource(call, text)});
    };
    const auto missing = [&](const char *field, const QString &text) {
        result.push_back({field, false, withSource(call, text)});
    };
    const qint64 comuni = static_cast<qint64>(project.municipalities.size());
    if (call.maxMunicipalities && comuni > *call.maxMunicipalities)
        exceeded("municipalities",
                 Texts::tr("The call allows %1 Comuni; the project has %2.").arg(*call.maxMunicipalities).arg(comuni));
    if (stated(project.start) && stated(project.end)) {
        // Placements last so long, the project around them may be longer when the call says by when it ends.
        const Date last = call.endWithinMonths
            ? calendar::periodEnd(project.start, static_cast<int>(*call.endWithinMonths))
            : call.maxMonths ? calendar::periodEnd(project.start, static_cast<int>(*call.maxMonths))
            : call.maxDays   ? calendar::periodEndDays(project.start, static_cast<int>(*call.maxDays))
                             : Date();
        if (stated(last) && last < project.end)
            exceeded("end_date",
                     elided(Texts::tr("The call ends the project on %1 at the latest.").arg(italianText(last))));
    }
    if (call.startWithinDays && stated(project.outcomeOn) && stated(project.start)
        && (project.start - project.outcomeOn).days() > *call.startWithinDays)
        exceeded("start_date",
                 elided(Texts::tr("The call wants the start within %1 days of the outcome, by %2.")
                            .arg(*call.startWithinDays)
                            .arg(italianText(project.outcomeOn
                                             + boost::gregorian::days(static_cast<int>(*call.startWithinDays))))));
    if (call.maxHours && project.hoursPerWorker && *project.hoursPerWorker > *call.maxHours)
        exceeded("hours_per_worker",
                 Texts::tr("The call allows %1 hours for a worker; the project has %2.")
                     .arg(plainText(*call.maxHours), plainText(*project.hoursPerWorker)));
    if (call.euroPerWorker && project.workers && project.granted) {
        const CallAmounts amounts = callAmounts(call, *project.workers, comuni);
        if (amounts.granted < *project.granted)
            exceeded(
                "granted",
                Texts::tr("The call grants at most %1 for %2 workers; the project has %3.")
                    .arg(amountText(amounts.granted), QString::number(*project.workers), amountText(*project.granted)));
    }
    if (call.coFunding && project.granted && !project.municipalities.empty()) {
        Money given;
        for (const ProjectMunicipality &row : project.municipalities)
            given = given + row.coFunding.value_or(Money{});
        const Money wanted = percentOf(*project.granted, *call.coFunding);
        if (given < wanted)
            missing("municipalities",
                    elided(Texts::tr("The Comuni add %1; the call wants %2 % of the grant, %3.")
                               .arg(amountText(given), italianText(*call.coFunding), amountText(wanted))));
    }
    if (stated(call.deadline.day) && stated(project.appliedOn)) {
        const QString until = italianText(call.deadline.day) + QLatin1Char(' ') + isoText(call.deadline).mid(11);
        // Without an hour only the day can be judged.
        const LocalMinute applied{project.appliedOn,
                                  project.appliedTime ? static_cast<int>(project.appliedTime->count) : 0};
        if (!inTime(call, applied))
            exceeded(call.deadline.day < project.appliedOn ? "applied_on" : "applied_time",
                     elided(Texts::tr("Applications to the call ended on %1.").arg(until)));
        else if (!project.appliedTime && call.deadline.day == project.appliedOn)
            missing(
                "applied_time",
                elided(Texts::tr(
                           "Presented on the last day: the call closed at %1, the hour of the application is missing.")
                           .arg(until)));
    }
    return result;
}

std::vector<CallFinding> callFindings(const FundingCall &call, const Placement &placement, const PlacementClock &clock,
                                      const Date &born)
{
    std::vector<CallFinding> result;
    const auto exceeded = [&](const char *field, const QString &text) {
        result.push_back({field, true, withSource(call, text)});
    };
    const Date &start = clock.input.start;
    const qint64 days = clock.result.netDays;
    if (call.maxDays && days > *call.maxDays)
        exceeded("end_date", Texts::tr("The call allows %1 days; the placement has %2.").arg(*call.maxDays).arg(days));
    if (call.maxMonths) {
        const Date last = calendar::periodEnd(start, static_cast<int>(*call.maxMonths));
        if (days > (last - start).days() + 1)
            exceeded("end_date",
                     elided(Texts::tr("The call allows %1 months, to %2 without suspensions; the placement ends on %3.")
                                .arg(*call.maxMonths)
                                .arg(italianText(last), italianText(clock.result.end))));
    }
    if (call.maxHours) {
        const qint64 minutes = clock.input.hours.value_or(clock.result.plannedMinutes);
        if (minutes > call.maxHours->count)
            exceeded("hours",
                     Texts::tr("The call allows %1 hours for a worker; the placement has %2.")
                         .arg(plainText(*call.maxHours), plainText(Minutes{minutes})));
    }
    if (call.minimumAge && stated(born) && start < calendar::addMonths(born, static_cast<int>(*call.minimumAge) * 12))
        exceeded("person_id",
                 elided(Texts::tr("The call asks for %1 years of age; they are not reached on %2.")
                            .arg(*call.minimumAge)
                            .arg(italianText(start))));
    if (!call.conditions.empty() && !placement.category) {
        QStringList admitted;
        for (const CallCondition &condition : call.conditions)
            admitted << condition.description;
        result.push_back({"category", false,
                          withSource(call,
                                     Texts::tr("The call admits: %1. The placement states no category.")
                                         .arg(admitted.join(QStringLiteral("; "))))});
    }
    return result;
}

QStringList eligibilityFindings(const FundingCall &call, const PlacementApplication &application, const Date &born,
                                const Date &on)
{
    QStringList result;
    if (call.minimumAge && stated(born) && stated(on)) {
        const Date reached = calendar::addMonths(born, static_cast<int>(*call.minimumAge) * 12);
        if (on < reached)
            result << elided(Texts::tr("Younger than %1 years on %2.").arg(*call.minimumAge).arg(italianText(on)));
    }
    if (call.maxIsee && application.isee && *application.isee > *call.maxIsee)
        result << Texts::tr("The ISEE is above %1.").arg(amountText(*call.maxIsee));
    if (call.maxIsee && !application.isee)
        result << Texts::tr("The ISEE is missing.");
    if (application.isee && stated(application.iseeUntil) && stated(on) && application.iseeUntil < on)
        result << elided(Texts::tr("The ISEE was valid until %1.").arg(italianText(application.iseeUntil)));
    // Long-term unemployment or a category: one of the two opens the call.
    const bool category = application.category && *application.category != VulnerabilityCategory::LongTermUnemployed;
    if (call.unemployedMonths && !category && stated(on)) {
        const bool longEnough = stated(application.unemployedSince)
            && calendar::addMonths(application.unemployedSince, static_cast<int>(*call.unemployedMonths)) <= on;
        if (!longEnough)
            result << Texts::tr("Neither unemployed for %1 months nor in one of the categories.")
                          .arg(*call.unemployedMonths);
    }
    if (!inTime(call, application.receivedAt))
        result << Texts::tr("Received after the deadline, %1 %2.")
                      .arg(italianText(call.deadline.day), isoText(call.deadline).mid(11));
    return result;
}

} // namespace insieme
