// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement_obligations.h"

#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/placements/attendance.h"
#include "core/placements/funding.h"
#include "core/placements/missing_registers.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/record/display.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlacementObligations)
};

constexpr int week[] = {7};
constexpr int monthAndWeek[] = {30, 7};
constexpr int threeSteps[] = {60, 30, 15};

constexpr ObligationKind placementKinds[] = {
    {"placement_end", "placements", QT_TRANSLATE_NOOP("Obligation", "Placement ends"), DayRule::AsWritten, threeSteps},
    {"placement_papers", "placements", QT_TRANSLATE_NOOP("Obligation", "Papers before the start"),
     DayRule::MovesEarlier, week},
    {"placement_policy", "placements", QT_TRANSLATE_NOOP("Obligation", "Liability policy expires"), DayRule::AsWritten,
     monthAndWeek},
    {"placement_visit", "placements", QT_TRANSLATE_NOOP("Obligation", "Visit of the tutor"), DayRule::AsWritten, week},
    {"placement_outcome", "placements", QT_TRANSLATE_NOOP("Obligation", "Outcome after six months"),
     DayRule::MovesLater, week},
    {"placement_review", "placements", QT_TRANSLATE_NOOP("Obligation", "Data to review or delete"), DayRule::AsWritten,
     monthAndWeek},
    {"placement_maximum", "placements", QT_TRANSLATE_NOOP("Obligation", "Last day on which a placement may end"),
     DayRule::AsWritten, monthAndWeek},
    {"placement_register", "placements", QT_TRANSLATE_NOOP("Obligation", "Register missing or incomplete"),
     DayRule::MovesLater, week},
};
enum PlacementKindIndex { End, Papers, Policy, Visit, Outcome, Review, Maximum, Register };

constexpr ObligationKind registerKinds[] = {
    {"attendance_register", "placements", QT_TRANSLATE_NOOP("Obligation", "Register to hand in"), DayRule::MovesLater,
     week},
};
constexpr ObligationKind fundKinds[] = {
    {"fund_report", "placements", QT_TRANSLATE_NOOP("Obligation", "Report to the funder"), DayRule::MovesLater,
     monthAndWeek},
    {"fund_instalment", "placements", QT_TRANSLATE_NOOP("Obligation", "Instalment of a fund"), DayRule::MovesLater,
     week},
    {"fund_end", "placements", QT_TRANSLATE_NOOP("Obligation", "Fund ends"), DayRule::AsWritten, threeSteps},
};
constexpr ObligationKind applicationKinds[] = {
    {"application_review", "placements", QT_TRANSLATE_NOOP("Obligation", "Data to review or delete"),
     DayRule::AsWritten, monthAndWeek},
};
constexpr ObligationKind callKinds[] = {
    {"call_deadline", "placements", QT_TRANSLATE_NOOP("Obligation", "Applications to a call"), DayRule::AsWritten,
     monthAndWeek, 0},
};
constexpr ObligationKind projectKinds[] = {
    {"project_end", "placements", QT_TRANSLATE_NOOP("Obligation", "Project ends"), DayRule::AsWritten, threeSteps},
    {"project_step", "placements", QT_TRANSLATE_NOOP("Obligation", "Next step of a project"), DayRule::MovesLater,
     week},
};
constexpr ObligationKind reportKinds[] = {
    {"cost_report_due", "placements", QT_TRANSLATE_NOOP("Obligation", "Cost report due"), DayRule::MovesLater,
     monthAndWeek},
};

/// Handed in by the fifth of the next month, as the printed register says.
Date registerDay(const Date &month)
{
    return month.end_of_month() + Days(5);
}

/// What the consortium keeps to where nothing else is written on the record; policy, not law.
constexpr int keptMonths = 120, keptMonthsOfUnselected = 24;

/// Every month that may lack its register; the index asks which do (`registerBearing`).
void offerRegisters(const Placement &placement, const QString &which, const QString &who,
                    std::vector<Obligation> &obligations)
{
    const Date &start = placement.start, &end = placement.end;
    if (!keepsRegisters(placement) || !stated(start) || !stated(end) || start.year() < 1950 || end.year() > 2200)
        return;
    for (Date month(start.year(), start.month(), 1); month <= end; month = month.end_of_month() + Days(1))
        obligations.push_back({.kind = &placementKinds[Register],
                               .part = registerPart(placement.id, month),
                               .written = registerDay(month),
                               .which = QStringLiteral("%1, %2").arg(italianText(month).mid(3), which),
                               .who = who});
}

void offerPlacement(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &placement = *static_cast<const Placement *>(record);
    if (placement.status == PlacementStatus::Draft || placement.status == PlacementStatus::Cancelled)
        return;
    const QString host = titleIn(context, describe<Organisation>(), placement.host.uuid());
    const QString which = host.isEmpty() ? placement.code : QStringLiteral("%1, %2").arg(placement.code, host);
    const QString who = titleIn(context, describe<Person>(), placement.person.uuid());
    const auto add = [&](PlacementKindIndex kind, const Date &day, const QString &why = {}, const QUuid &part = {}) {
        if (stated(day))
            obligations.push_back(
                {.kind = &placementKinds[kind], .part = part, .written = day, .which = which, .who = who, .why = why});
    };
    const bool open = placement.status == PlacementStatus::Ready || placement.status == PlacementStatus::Running;
    if (open) {
        add(End, placement.end);
        // An extension is possible until then; where it ends there already, the end says it.
        if (stated(placement.end) && stated(placement.latestEnd) && placement.end < placement.latestEnd)
            add(Maximum, placement.latestEnd,
                elided(
                    Texts::tr("It ends on %1 as it is; no extension goes further.").arg(italianText(placement.end))));
        QStringList papers;
        if (placement.inailPosition.isEmpty())
            papers << Texts::tr("INAIL position");
        if (placement.rctPolicy.isEmpty())
            papers << Texts::tr("liability policy");
        if (!stated(placement.communicatedOn))
            papers << Texts::tr("mandatory communication");
        if (!stated(placement.safetyTrainingOn))
            papers << Texts::tr("safety training");
        if (placement.medicalCheckNeeded && !stated(placement.medicalCheckOn))
            papers << Texts::tr("medical check");
        if (placement.deed.isEmpty())
            papers << Texts::tr("contract or deed");
        if (!papers.isEmpty() && stated(placement.start))
            add(Papers, placement.start - Days(1), Texts::tr("Missing: %1.").arg(papers.join(QStringLiteral(", "))));
        if (stated(placement.rctUntil) && stated(placement.end) && placement.rctUntil < placement.end)
            add(Policy, placement.rctUntil, placement.rctPolicy);
        if (!placement.visits.empty())
            add(Visit, placement.visits.back().nextOn, {}, placement.visits.back().id.uuid());
    } else if (!placement.outcomeLater && stated(placement.end)) {
        add(Outcome, calendar::addMonths(placement.end, 6));
    }
    if (!placement.legalHold) {
        const bool byDefault = !stated(placement.retentionUntil) && !open && stated(placement.end);
        add(Review, byDefault ? calendar::addMonths(placement.end, keptMonths) : placement.retentionUntil,
            byDefault ? Texts::tr("Ten years after the end; another day can be written on the placement.") : QString());
    }
    offerRegisters(placement, which, who, obligations);
}

void offerRegister(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &month = *static_cast<const AttendanceMonth *>(record);
    if (!stated(month.month) || stated(month.signedOn))
        return;
    obligations.push_back({.kind = &registerKinds[0],
                           .written = registerDay(month.month),
                           .which = italianText(month.month).mid(3),
                           .who = titleIn(context, describe<Placement>(), month.placement.uuid())});
}

void offerApplication(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &application = *static_cast<const PlacementApplication *>(record);
    // Of those who got a place, the placement says how long.
    const bool byDefault = !stated(application.retentionUntil);
    if (byDefault && (application.status == ApplicationStatus::Selected || !stated(application.answeredOn)))
        return;
    obligations.push_back({.kind = &applicationKinds[0],
                           .written = byDefault ? calendar::addMonths(application.answeredOn, keptMonthsOfUnselected)
                                                : application.retentionUntil,
                           .which = application.receiptNumber,
                           .who = titleIn(context, describe<Person>(), application.person.uuid()),
                           .why = byDefault
                               ? Texts::tr("Two years after the outcome was told; another day can be written on the "
                                           "application.")
                               : QString()});
}

void offerFund(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &fund = *static_cast<const FundingSource *>(record);
    if (stated(fund.end))
        obligations.push_back({.kind = &fundKinds[2],
                               .written = fund.end,
                               .which = fund.name,
                               .why = Texts::tr("No placement that it pays may end later.")});
    for (const FundReportDate &date : fund.reportDates) {
        if (stated(date.dueOn) && !stated(date.deliveredOn))
            obligations.push_back({.kind = &fundKinds[0],
                                   .part = date.id.uuid(),
                                   .written = date.dueOn,
                                   .which = fund.name,
                                   .why = date.description});
    }
    for (const FundInstalment &instalment : fund.instalments) {
        if (stated(instalment.dueOn) && !stated(instalment.receivedOn))
            obligations.push_back({.kind = &fundKinds[1],
                                   .part = instalment.id.uuid(),
                                   .written = instalment.dueOn,
                                   .which = fund.name,
                                   .why = instalment.condition});
    }
}

void offerCall(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &call = *static_cast<const FundingCall *>(record);
    if (stated(call.deadline.day))
        obligations.push_back(
            {.kind = &callKinds[0], .written = call.deadline.day, .minute = call.deadline.minute, .which = call.name});
}

void offerProject(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &project = *static_cast<const UtilityProject *>(record);
    if (project.status == ProjectStatus::Closed || project.status == ProjectStatus::Refused)
        return;
    if (stated(project.end) && project.status != ProjectStatus::Draft)
        obligations.push_back({.kind = &projectKinds[0], .written = project.end, .which = project.title});
    for (const ProjectEvent &event : project.events) {
        if (stated(event.nextOn))
            obligations.push_back({.kind = &projectKinds[1],
                                   .part = event.id.uuid(),
                                   .written = event.nextOn,
                                   .what = event.nextStep,
                                   .which = project.title,
                                   .why = event.what});
    }
}

void offerReport(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &report = *static_cast<const CostReport *>(record);
    if (stated(report.dueOn) && !stated(report.deliveredOn))
        obligations.push_back({.kind = &reportKinds[0],
                               .written = report.dueOn,
                               .which = report.code,
                               .why = titleIn(context, describe<FundingSource>(), report.fund.uuid())});
}

} // namespace

std::vector<ObligationSource> placementObligations()
{
    return {{&describe<Placement>(), placementKinds, offerPlacement},
            {&describe<PlacementApplication>(), applicationKinds, offerApplication},
            {&describe<AttendanceMonth>(), registerKinds, offerRegister},
            {&describe<FundingSource>(), fundKinds, offerFund},
            {&describe<FundingCall>(), callKinds, offerCall},
            {&describe<UtilityProject>(), projectKinds, offerProject},
            {&describe<CostReport>(), reportKinds, offerReport}};
}

} // namespace insieme
