// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/housing_obligations.h"

#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/record/display.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

/// Days after which a contribution that is not paid is reminded of, and reminded of again.
constexpr int firstReminder = 10, nextReminder = 30;

constexpr int week[] = {7};
constexpr int twoDays[] = {2};
constexpr int monthAndWeek[] = {30, 7};
constexpr int threeSteps[] = {60, 30, 15};

constexpr ObligationKind stayKinds[] = {
    {"stay_entry", "housing", QT_TRANSLATE_NOOP("Obligation", "Entry into an apartment"), DayRule::AsWritten, week},
    {"stay_exit", "housing", QT_TRANSLATE_NOOP("Obligation", "Stay ends"), DayRule::AsWritten, threeSteps},
    {"stay_project", "housing", QT_TRANSLATE_NOOP("Obligation", "Project of a guest ends"), DayRule::AsWritten,
     monthAndWeek},
    // 48 hours are counted by the clock: no holiday moves them.
    {"stay_police_notice", "housing", QT_TRANSLATE_NOOP("Obligation", "Notice to the police within 48 hours"),
     DayRule::AsWritten, twoDays},
    {"stay_handover_notice", "housing",
     QT_TRANSLATE_NOOP("Obligation", "Notice of the handover of the building within 48 hours"), DayRule::AsWritten,
     twoDays},
    {"stay_step", "housing", QT_TRANSLATE_NOOP("Obligation", "Goal or visit of a guest"), DayRule::AsWritten, week},
    {"stay_deposit", "housing", QT_TRANSLATE_NOOP("Obligation", "Deposit to return"), DayRule::MovesLater, week},
    {"stay_arrears", "housing", QT_TRANSLATE_NOOP("Obligation", "Contribution to remind of, unless it is paid"),
     DayRule::MovesLater, week},
    {"stay_means", "housing", QT_TRANSLATE_NOOP("Obligation", "ISEE or income of a guest expires"), DayRule::AsWritten,
     threeSteps},
};
enum StayKindIndex { Entry, Exit, Project, PoliceNotice, HandoverNoticeDay, Step, Deposit, Arrears, Means };

constexpr ObligationKind requestKinds[] = {
    {"housing_assessment", "housing", QT_TRANSLATE_NOOP("Obligation", "Assessment of a housing request"),
     DayRule::MovesLater, week},
};
constexpr ObligationKind callKinds[] = {
    {"housing_call", "housing", QT_TRANSLATE_NOOP("Obligation", "Housing call closes"), DayRule::AsWritten,
     monthAndWeek},
};
constexpr ObligationKind phaseKinds[] = {
    {"works_end", "housing", QT_TRANSLATE_NOOP("Obligation", "End of works"), DayRule::AsWritten, monthAndWeek},
    {"works_step", "housing", QT_TRANSLATE_NOOP("Obligation", "Milestone of works"), DayRule::AsWritten, monthAndWeek},
    {"works_permit", "housing", QT_TRANSLATE_NOOP("Obligation", "Permit expires"), DayRule::AsWritten, threeSteps},
};

void offerStay(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &stay = *static_cast<const HousingStay *>(record);
    if (stay.status == StayStatus::Cancelled || stay.status == StayStatus::Proposed)
        return;
    const QString which = stay.code;
    const QString who = titleIn(context, describe<Person>(), stay.person.uuid());
    const auto add = [&](StayKindIndex kind, const Date &day, const QUuid &part = {}) {
        if (stated(day))
            obligations.push_back({.kind = &stayKinds[kind], .part = part, .written = day, .which = which, .who = who});
    };
    if (stay.status == StayStatus::Accepted && !stated(stay.enteredOn))
        add(Entry, stay.start);
    if (stay.status == StayStatus::Accepted || stay.status == StayStatus::Running) {
        add(Exit, stay.end);
        add(Means, stay.meansUntil);
        if (stay.status == StayStatus::Running) {
            add(Project, stay.projectUntil);
            for (const StayEvent &event : stay.events) {
                if (!stated(event.doneOn) && event.kind != StayEventKind::Incident)
                    add(Step, event.day, event.id.uuid());
            }
        }
    }
    if (stay.status != StayStatus::Accepted) {
        const Date within48Hours = (stated(stay.enteredOn) ? stay.enteredOn : stay.start) + Days(2);
        if (stay.policeNoticeDue && !stated(stay.policeNoticeOn))
            add(PoliceNotice, within48Hours);
        if (stay.handoverNotice == HandoverNotice::Due && !stated(stay.handoverNoticeOn))
            add(HandoverNoticeDay, within48Hours);
    }
    if (stay.status == StayStatus::Ended && stay.deposit && stated(stay.depositPaidOn)
        && !stated(stay.depositReturnedOn) && stated(exitOf(stay)))
        add(Deposit, exitOf(stay) + Days(30));
    if (stay.status != StayStatus::Accepted && stated(stay.unpaidSince)) {
        const Date first = stay.unpaidSince + Days(firstReminder);
        const bool again = stated(stay.remindedOn) && first < stay.remindedOn + Days(nextReminder);
        add(Arrears, again ? stay.remindedOn + Days(nextReminder) : first);
    }
}

void offerRequest(const void *record, const Context &context, std::vector<Obligation> &obligations)
{
    const auto &request = *static_cast<const HousingRequest *>(record);
    // Who came in an emergency is assessed after the entry, which closes the request.
    const bool over = request.emergency
        ? request.status == RequestStatus::Withdrawn || request.status == RequestStatus::Refused
        : stated(request.closedOn);
    if (stated(request.assessBy) && !stated(request.assessedOn) && !over)
        obligations.push_back({.kind = &requestKinds[0],
                               .written = request.assessBy,
                               .which = request.code,
                               .who = titleIn(context, describe<Person>(), request.person.uuid())});
}

void offerCall(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &call = *static_cast<const HousingCall *>(record);
    if (stated(call.closesOn))
        obligations.push_back({.kind = &callKinds[0], .written = call.closesOn, .which = call.name});
}

void offerPhase(const void *record, const Context &, std::vector<Obligation> &obligations)
{
    const auto &phase = *static_cast<const RenovationPhase *>(record);
    if (!stated(phase.testedOn) && stated(lastDay(phase)))
        obligations.push_back({.kind = &phaseKinds[0], .written = lastDay(phase), .which = phase.name});
    for (const RenovationStep &step : phase.steps) {
        const bool done = stated(step.doneOn);
        if (!done && stated(step.dueOn))
            obligations.push_back({.kind = &phaseKinds[1],
                                   .part = step.id.uuid(),
                                   .written = step.dueOn,
                                   .which = phase.name,
                                   .why = step.description});
        if (step.kind == RenovationStepKind::Permit && stated(step.expiresOn) && !stated(phase.testedOn))
            obligations.push_back({.kind = &phaseKinds[2],
                                   .part = step.id.uuid(),
                                   .written = step.expiresOn,
                                   .which = phase.name,
                                   .why = step.description});
    }
}

} // namespace

std::vector<ObligationSource> housingObligations()
{
    return {{&describe<HousingStay>(), stayKinds, offerStay},
            {&describe<HousingRequest>(), requestKinds, offerRequest},
            {&describe<HousingCall>(), callKinds, offerCall},
            {&describe<RenovationPhase>(), phaseKinds, offerPhase}};
}

} // namespace insieme
