// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/placement.h"

#include "core/placements/categories.h"
#include "core/placements/kind.h"
#include "core/record/amount.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem placementStatusItems[] = {
    {"draft", QT_TRANSLATE_NOOP("PlacementStatus", "Draft")},
    {"ready", QT_TRANSLATE_NOOP("PlacementStatus", "Ready")},
    {"running", QT_TRANSLATE_NOOP("PlacementStatus", "Running")},
    {"completed", QT_TRANSLATE_NOOP("PlacementStatus", "Completed")},
    {"ended_early", QT_TRANSLATE_NOOP("PlacementStatus", "Ended early")},
    {"cancelled", QT_TRANSLATE_NOOP("PlacementStatus", "Cancelled")},
};
constexpr ChoiceList placementStatusList{"PlacementStatus", placementStatusItems};

constexpr ChoiceItem earlyEndReasonItems[] = {
    {"job_found", QT_TRANSLATE_NOOP("EarlyEndReason", "Job found")},
    {"withdrawn", QT_TRANSLATE_NOOP("EarlyEndReason", "Withdrawal of the person")},
    {"host", QT_TRANSLATE_NOOP("EarlyEndReason", "Decision of the host")},
    {"absences", QT_TRANSLATE_NOOP("EarlyEndReason", "Too many absences")},
    {"other", QT_TRANSLATE_NOOP("EarlyEndReason", "Other")},
};
constexpr ChoiceList earlyEndReasonList{"EarlyEndReason", earlyEndReasonItems};

constexpr ChoiceItem placementOutcomeItems[] = {
    {"hired_by_host", QT_TRANSLATE_NOOP("PlacementOutcome", "Hired by the host")},
    {"hired_elsewhere", QT_TRANSLATE_NOOP("PlacementOutcome", "Hired elsewhere")},
    {"training", QT_TRANSLATE_NOOP("PlacementOutcome", "In training")},
    {"searching", QT_TRANSLATE_NOOP("PlacementOutcome", "Still searching")},
    {"not_available", QT_TRANSLATE_NOOP("PlacementOutcome", "Not available for work")},
    {"not_reached", QT_TRANSLATE_NOOP("PlacementOutcome", "Not reached")},
};
constexpr ChoiceList placementOutcomeList{"PlacementOutcome", placementOutcomeItems};

constexpr ChoiceItem visitKindItems[] = {
    {"visit", QT_TRANSLATE_NOOP("VisitKind", "Visit")},
    {"mid_term", QT_TRANSLATE_NOOP("VisitKind", "Mid-term report")},
    {"final", QT_TRANSLATE_NOOP("VisitKind", "Final report")},
};
constexpr ChoiceList visitKindList{"VisitKind", visitKindItems};

constexpr ChoiceItem visitResultItems[] = {
    {"regular", QT_TRANSLATE_NOOP("VisitResult", "Regular")},
    {"attention", QT_TRANSLATE_NOOP("VisitResult", "Needs attention")},
    {"critical", QT_TRANSLATE_NOOP("VisitResult", "Critical")},
};
constexpr ChoiceList visitResultList{"VisitResult", visitResultItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<PlacementStatus> = &placementStatusList;
template<> inline constexpr const ChoiceList *choicesOf<EarlyEndReason> = &earlyEndReasonList;
template<> inline constexpr const ChoiceList *choicesOf<PlacementOutcome> = &placementOutcomeList;
template<> inline constexpr const ChoiceList *choicesOf<VisitKind> = &visitKindList;
template<> inline constexpr const ChoiceList *choicesOf<VisitResult> = &visitResultList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Placement)
};

QString placementTitle(const void *record, const Context &context)
{
    const auto &placement = *static_cast<const Placement *>(record);
    const QString name = context.titles && context.shown >= Disclosure::Personal
        ? context.titles->title(describe<Person>(), placement.person.uuid(), context.day())
        : QString();
    return name.isEmpty() ? placement.code : QStringLiteral("%1 · %2").arg(name, placement.code);
}

struct PlacementSuspensionDescriptor {
    INSIEME_DESCRIPTOR(PlacementSuspension)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::placement>("placement_id", "", QT_TR_NOOP("Placement"), {.owner = true}),
        field<&R::reason>("reason_id", "motivo", QT_TR_NOOP("Reason"),
                          {.required = true, .disclosure = Disclosure::Sensitive, .width = 24}),
        field<&R::start>("start_date", "dal", QT_TR_NOOP("From"), {.required = true}),
        field<&R::end>("end_date", "al", QT_TR_NOOP("To"), {.required = true}),
        field<&R::decidedOn>("decided_on", "atto_del", QT_TR_NOOP("Act of")),
        field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PlacementSuspension has no field");
};

struct PlacementExtensionDescriptor {
    INSIEME_DESCRIPTOR(PlacementExtension)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::placement>("placement_id", "", QT_TR_NOOP("Placement"), {.owner = true}),
        field<&R::decidedOn>("decided_on", "atto_del", QT_TR_NOOP("Act of"), {.required = true}),
        field<&R::days, between<1, 3660>>("days", "giorni", QT_TR_NOOP("Days"), {.required = true}),
        field<&R::writtenEnd>("written_end", "fine_scritta", QT_TR_NOOP("End as the act writes it")),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"),
                          {.title = true, .disclosure = Disclosure::Personal, .width = 40}),
        field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PlacementExtension has no field");
};

struct PlacementFundDescriptor {
    INSIEME_DESCRIPTOR(PlacementFund)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::placement>("placement_id", "", QT_TR_NOOP("Placement"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::fund>("fund_id", "fondo", QT_TR_NOOP("Fund"), {.required = true, .width = 40}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")));
    static_assert(arity<R>() == fields.storedCount(), "a member of PlacementFund has no field");
};

struct PlacementVisitDescriptor {
    INSIEME_DESCRIPTOR(PlacementVisit)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::placement>("placement_id", "", QT_TR_NOOP("Placement"), {.owner = true}),
        field<&R::onDay>("on_day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")), field<&R::result>("result", "esito", QT_TR_NOOP("Result")),
        field<&R::note>("note", "nota", QT_TR_NOOP("Note"), {.disclosure = Disclosure::Personal, .width = 60}),
        field<&R::nextOn>("next_on", "prossima", QT_TR_NOOP("Next on")));
    static_assert(arity<R>() == fields.storedCount(), "a member of PlacementVisit has no field");
};

struct PlacementDescriptor {
    INSIEME_DESCRIPTOR(Placement)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.required = true, .search = true, .code = true, .width = 14}),
        field<&R::person>(
            "person_id", "persona", QT_TR_NOOP("Person"),
            {.required = true, .search = true, .subject = true, .disclosure = Disclosure::Personal, .width = 28}),
        field<&R::kind>("kind_id", "tipo", QT_TR_NOOP("Kind"), {.required = true, .width = 30}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 12}),
        field<&R::project>("project_id", "progetto", QT_TR_NOOP("Project"), {.width = 36}),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Convention"), {.width = 36}),
        field<&R::municipality>("municipality_id", "comune", QT_TR_NOOP("Comune"), {.width = 26}),
        field<&R::host>("host_id", "ospitante", QT_TR_NOOP("Host"), {.width = 26}),
        field<&R::site>("site", "sede", QT_TR_NOOP("Site"), {.search = true, .width = 26}),
        field<&R::tutor>("tutor_id", "tutor", QT_TR_NOOP("Tutor"), {.width = 24}),
        field<&R::hostTutor>("host_tutor_id", "tutor_ospitante", QT_TR_NOOP("Tutor of the host"), {.width = 24}),
        field<&R::sendingService>("sending_service", "servizio_inviante", QT_TR_NOOP("Sending service"),
                                  {.disclosure = Disclosure::Sensitive, .width = 36}),
        field<&R::category>("category", "categoria", QT_TR_NOOP("Category"), {.disclosure = Disclosure::Sensitive}),
        field<&R::evidence>("evidence", "attestazione", QT_TR_NOOP("Evidence"),
                            {.disclosure = Disclosure::Sensitive, .width = 40}),
        field<&R::job>("job", "mansione", QT_TR_NOOP("Job"), {.search = true, .width = 36}),
        field<&R::start>("start_date", "inizio", QT_TR_NOOP("Start"), {.width = 10}),
        field<&R::months, between<1, 120>>("months", "mesi", QT_TR_NOOP("Months")),
        field<&R::days, between<1, 3660>>("days", "giorni", QT_TR_NOOP("Days")),
        field<&R::until>("until", "fino_al", QT_TR_NOOP("Until")),
        field<&R::hours, notNegative>("hours", "ore", QT_TR_NOOP("Hours in all")),
        field<&R::earlyEnd>("early_end", "fine_anticipata", QT_TR_NOOP("Early end")),
        field<&R::earlyEndReason>("early_end_reason", "motivo_fine_anticipata", QT_TR_NOOP("Why it ended early"),
                                  {.disclosure = Disclosure::Personal}),
        field<&R::end>("end_date", "fine", QT_TR_NOOP("End"), {.settled = true, .width = 10}),
        field<&R::hoursMon, lengthOfADay>("hours_mon", "ore_lunedi", QT_TR_NOOP("Hours on Monday")),
        field<&R::hoursTue, lengthOfADay>("hours_tue", "ore_martedi", QT_TR_NOOP("Hours on Tuesday")),
        field<&R::hoursWed, lengthOfADay>("hours_wed", "ore_mercoledi", QT_TR_NOOP("Hours on Wednesday")),
        field<&R::hoursThu, lengthOfADay>("hours_thu", "ore_giovedi", QT_TR_NOOP("Hours on Thursday")),
        field<&R::hoursFri, lengthOfADay>("hours_fri", "ore_venerdi", QT_TR_NOOP("Hours on Friday")),
        field<&R::hoursSat, lengthOfADay>("hours_sat", "ore_sabato", QT_TR_NOOP("Hours on Saturday")),
        field<&R::hoursSun, lengthOfADay>("hours_sun", "ore_domenica", QT_TR_NOOP("Hours on Sunday")),
        field<&R::ccnl>("ccnl", "ccnl", QT_TR_NOOP("CCNL"), {.width = 36}),
        field<&R::level>("level", "livello", QT_TR_NOOP("Level"), {.width = 8}),
        field<&R::deed>("deed", "contratto", QT_TR_NOOP("Contract or deed"), {.width = 30}),
        field<&R::allowance, notNegative>("allowance", "indennita", QT_TR_NOOP("Allowance a month"), {.width = 12}),
        field<&R::meals>("meals", "mensa", QT_TR_NOOP("Meals")),
        field<&R::cost, notNegative>("cost", "costo", QT_TR_NOOP("Cost in all"), {.width = 14}),
        field<&R::inailPosition>("inail_position", "posizione_inail", QT_TR_NOOP("INAIL position"), {.width = 14}),
        field<&R::rctPolicy>("rct_policy", "polizza_rct", QT_TR_NOOP("Liability policy"), {.width = 30}),
        field<&R::rctUntil>("rct_until", "scadenza_rct", QT_TR_NOOP("Liability policy until")),
        field<&R::communication>("communication", "comunicazione", QT_TR_NOOP("Mandatory communication"),
                                 {.width = 24}),
        field<&R::communicatedOn>("communicated_on", "comunicata_il", QT_TR_NOOP("Communicated on")),
        field<&R::safetyTrainingOn>("safety_training_on", "formazione_sicurezza", QT_TR_NOOP("Safety training on")),
        field<&R::medicalCheckNeeded>("medical_check_needed", "visita_necessaria", QT_TR_NOOP("Medical check needed")),
        field<&R::medicalCheckOn>("medical_check_on", "visita_del", QT_TR_NOOP("Medical check on")),
        field<&R::objectives>("objectives", "obiettivi", QT_TR_NOOP("Objectives"),
                              {.longText = true, .disclosure = Disclosure::Personal}),
        field<&R::activities>("activities", "attivita", QT_TR_NOOP("Activities"), {.longText = true}),
        field<&R::outcome>("outcome", "esito", QT_TR_NOOP("Outcome at the end")),
        field<&R::outcomeOn>("outcome_on", "esito_del", QT_TR_NOOP("Outcome on")),
        field<&R::outcomeLater>("outcome_later", "esito_a_sei_mesi", QT_TR_NOOP("Outcome after six months")),
        field<&R::outcomeLaterOn>("outcome_later_on", "esito_a_sei_mesi_del",
                                  QT_TR_NOOP("Outcome after six months on")),
        field<&R::retentionUntil>("retention_until", "conservazione_fino", QT_TR_NOOP("Keep until")),
        field<&R::legalHold>("legal_hold", "conservazione_bloccata", QT_TR_NOOP("Keep for a dispute")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true, .disclosure = Disclosure::Personal}),
        field<&R::latestEnd>("latest_end", "fine_massima", QT_TR_NOOP("Latest possible end"),
                             {.settled = true, .width = 10}));
    static constexpr Children childLists[] = {
        children<R, &R::suspensions>("suspensions", "sospensioni", QT_TR_NOOP("Suspensions")),
        children<R, &R::extensions>("extensions", "proroghe", QT_TR_NOOP("Extensions")),
        children<R, &R::funds>("funds", "fondi", QT_TR_NOOP("Shares of the funds")),
        children<R, &R::visits>("visits", "monitoraggio", QT_TR_NOOP("Monitoring")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of Placement has no field");
};

void checkSuspension(const void *record, const Context &, Problems &problems)
{
    const auto &suspension = *static_cast<const PlacementSuspension *>(record);
    checkPeriod(suspension.start, suspension.end, "end_date", problems);
}

void checkPlacement(const void *record, const Context &, Problems &problems)
{
    const auto &placement = *static_cast<const Placement *>(record);
    const auto add = [&problems](Verdict::Level level, const char *field, const QString &text) {
        problems.append({level, QLatin1String(field), text});
    };
    const int bases = int(placement.months.has_value()) + int(placement.days.has_value());
    if (bases > 1)
        add(Verdict::Level::Invalid, "days", Texts::tr("A placement lasts months or days, not both."));
    if (placement.days && stated(placement.until))
        add(Verdict::Level::Invalid, "until", Texts::tr("A placement lasts days or until a day, not both."));
    checkPeriod(placement.start, placement.until, "until", problems);
    checkPeriod(placement.start, placement.earlyEnd, "early_end", problems);
    for (const auto &[day, column] : {std::pair(placement.start, "start_date"), {placement.until, "until"}}) {
        if (stated(day) && (day.year() < calendar::firstYear || day.year() >= calendar::lastYear))
            add(Verdict::Level::Invalid, column,
                Texts::tr("Days are known from %1 to %2.").arg(calendar::firstYear).arg(calendar::lastYear));
    }
    const bool running = placement.status == PlacementStatus::Running || placement.status == PlacementStatus::Completed
        || placement.status == PlacementStatus::EndedEarly;
    if (running && !stated(placement.start))
        add(Verdict::Level::Invalid, "start_date", Texts::tr("A placement that began needs its first day."));
    if (running && bases == 0 && !stated(placement.until) && !placement.hours)
        add(Verdict::Level::Invalid, "months",
            Texts::tr("A placement that began needs a duration: months, days, an end or hours."));
    if (placement.status == PlacementStatus::EndedEarly && !stated(placement.earlyEnd))
        add(Verdict::Level::Invalid, "early_end", Texts::tr("When did it end?"));
    if (placement.hours && weekOf(placement).weekly() == 0)
        add(running ? Verdict::Level::Invalid : Verdict::Level::Warning, "hours_mon",
            Texts::tr("Hours in all need the hours of the week."));
    if (placement.category && placement.evidence.isEmpty())
        add(Verdict::Level::Warning, "evidence", Texts::tr("Which paper shows the category?"));
    if (!placement.tutor.isNull() && placement.tutor == placement.person)
        add(Verdict::Level::Invalid, "tutor_id", Texts::tr("Nobody is their own tutor."));
    Money sum;
    for (const PlacementFund &share : placement.funds)
        sum = sum + share.amount;
    if (placement.cost && *placement.cost < sum)
        add(Verdict::Level::Invalid, "funds",
            Texts::tr("The funds pay %1; the placement costs %2.").arg(amountText(sum), amountText(*placement.cost)));
}

} // namespace

template<> const RecordType &describe<PlacementSuspension>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PlacementSuspensionDescriptor>(
            "placement_suspension", "", QT_TRANSLATE_NOOP("PlacementSuspension", "Suspension"),
            QT_TRANSLATE_NOOP("PlacementSuspension", "Suspensions"));
        t.check = checkSuspension;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<PlacementExtension>()
{
    static const RecordType type = recordType<PlacementExtensionDescriptor>(
        "placement_extension", "", QT_TRANSLATE_NOOP("PlacementExtension", "Extension"),
        QT_TRANSLATE_NOOP("PlacementExtension", "Extensions"));
    return type;
}

template<> const RecordType &describe<PlacementFund>()
{
    static const RecordType type =
        recordType<PlacementFundDescriptor>("placement_fund", "", QT_TRANSLATE_NOOP("PlacementFund", "Share of a fund"),
                                            QT_TRANSLATE_NOOP("PlacementFund", "Shares of the funds"));
    return type;
}

template<> const RecordType &describe<PlacementVisit>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PlacementVisitDescriptor>("placement_visit", "",
                                                            QT_TRANSLATE_NOOP("PlacementVisit", "Visit of the tutor"),
                                                            QT_TRANSLATE_NOOP("PlacementVisit", "Monitoring"));
        t.sealed = true;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Placement>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<PlacementDescriptor>("placement", "placements", QT_TRANSLATE_NOOP("Placement", "Placement"),
                                            QT_TRANSLATE_NOOP("Placement", "Placements"));
        t.sealed = true;
        t.check = checkPlacement;
        t.isDraft = isDraftWhile<&Placement::status, PlacementStatus::Draft>;
        t.title = placementTitle;
        t.validFrom = "start_date";
        t.validUntil = "end_date";
        t.titleTells = Disclosure::Personal;
        return t;
    }();
    return type;
}

calendar::WeeklySchedule weekOf(const Placement &placement)
{
    const auto minutes = [](const std::optional<Minutes> &time) { return time.value_or(Minutes{}).count; };
    return {{minutes(placement.hoursMon), minutes(placement.hoursTue), minutes(placement.hoursWed),
             minutes(placement.hoursThu), minutes(placement.hoursFri), minutes(placement.hoursSat),
             minutes(placement.hoursSun)}};
}

void setWeek(Placement &placement, const calendar::WeeklySchedule &week)
{
    std::optional<Minutes> *const days[] = {&placement.hoursMon, &placement.hoursTue, &placement.hoursWed,
                                            &placement.hoursThu, &placement.hoursFri, &placement.hoursSat,
                                            &placement.hoursSun};
    for (size_t i = 0; i < 7; ++i)
        *days[i] = week.minutes[i] > 0 ? std::optional(Minutes{week.minutes[i]}) : std::nullopt;
}

bool counts(const Placement &placement)
{
    return placement.status != PlacementStatus::Cancelled;
}

} // namespace insieme
