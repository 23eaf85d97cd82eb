// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/stay.h"

#include "core/agreements/agreement.h"
#include "core/base/elision.h"
#include "core/calendar/periods.h"
#include "core/housing/household.h"
#include "core/housing/unit.h"
#include "core/placements/funding.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem stayStatusItems[] = {
    {"proposed", QT_TRANSLATE_NOOP("StayStatus", "Proposed")},
    {"accepted", QT_TRANSLATE_NOOP("StayStatus", "Accepted")},
    {"running", QT_TRANSLATE_NOOP("StayStatus", "Running")},
    {"ended", QT_TRANSLATE_NOOP("StayStatus", "Ended")},
    {"cancelled", QT_TRANSLATE_NOOP("StayStatus", "Cancelled")},
};
constexpr ChoiceList stayStatusList{"StayStatus", stayStatusItems};

constexpr ChoiceItem stayEndReasonItems[] = {
    {"completed", QT_TRANSLATE_NOOP("StayEndReason", "Project completed")},
    {"other_home", QT_TRANSLATE_NOOP("StayEndReason", "Found another home")},
    {"withdrawn", QT_TRANSLATE_NOOP("StayEndReason", "Left of their own")},
    {"rules", QT_TRANSLATE_NOOP("StayEndReason", "Rules not kept")},
    {"moved", QT_TRANSLATE_NOOP("StayEndReason", "Moved to another service")},
    {"other", QT_TRANSLATE_NOOP("StayEndReason", "Other")},
};
constexpr ChoiceList stayEndReasonList{"StayEndReason", stayEndReasonItems};

constexpr ChoiceItem termKindItems[] = {
    {"fixed", QT_TRANSLATE_NOOP("TermKind", "A month")},
    {"per_person", QT_TRANSLATE_NOOP("TermKind", "A month for each person")},
    {"isee_percent", QT_TRANSLATE_NOOP("TermKind", "Percent of the ISEE")},
    {"income_percent", QT_TRANSLATE_NOOP("TermKind", "Percent of the income")},
    {"metered", QT_TRANSLATE_NOOP("TermKind", "Utilities by meter")},
};
constexpr ChoiceList termKindList{"TermKind", termKindItems};

constexpr ChoiceItem meterKindItems[] = {
    {"electricity", QT_TRANSLATE_NOOP("MeterKind", "Electricity")},
    {"gas", QT_TRANSLATE_NOOP("MeterKind", "Gas")},
    {"water", QT_TRANSLATE_NOOP("MeterKind", "Water")},
    {"heat", QT_TRANSLATE_NOOP("MeterKind", "Heat")},
};
constexpr ChoiceList meterKindList{"MeterKind", meterKindItems};

constexpr ChoiceItem itemStateItems[] = {
    {"new", QT_TRANSLATE_NOOP("ItemState", "New")},         {"good", QT_TRANSLATE_NOOP("ItemState", "Good")},
    {"worn", QT_TRANSLATE_NOOP("ItemState", "Worn")},       {"damaged", QT_TRANSLATE_NOOP("ItemState", "Damaged")},
    {"missing", QT_TRANSLATE_NOOP("ItemState", "Missing")},
};
constexpr ChoiceList itemStateList{"ItemState", itemStateItems};

constexpr ChoiceItem stayEventKindItems[] = {
    {"goal", QT_TRANSLATE_NOOP("StayEventKind", "Goal")},
    {"visit", QT_TRANSLATE_NOOP("StayEventKind", "Visit")},
    {"incident", QT_TRANSLATE_NOOP("StayEventKind", "Incident")},
};
constexpr ChoiceList stayEventKindList{"StayEventKind", stayEventKindItems};

constexpr ChoiceItem stayEventCategoryItems[] = {
    {"home", QT_TRANSLATE_NOOP("StayEventCategory", "Home")},
    {"work", QT_TRANSLATE_NOOP("StayEventCategory", "Work")},
    {"school", QT_TRANSLATE_NOOP("StayEventCategory", "School")},
    {"health", QT_TRANSLATE_NOOP("StayEventCategory", "Health services")},
    {"papers", QT_TRANSLATE_NOOP("StayEventCategory", "Papers")},
    {"money", QT_TRANSLATE_NOOP("StayEventCategory", "Money")},
    {"living_together", QT_TRANSLATE_NOOP("StayEventCategory", "Living together")},
    {"damage", QT_TRANSLATE_NOOP("StayEventCategory", "Damage")},
    {"safety", QT_TRANSLATE_NOOP("StayEventCategory", "Safety")},
    {"other", QT_TRANSLATE_NOOP("StayEventCategory", "Other")},
};
constexpr ChoiceList stayEventCategoryList{"StayEventCategory", stayEventCategoryItems};

constexpr ChoiceItem handoverNoticeItems[] = {
    {"due", QT_TRANSLATE_NOOP("HandoverNotice", "Due")},
    {"registered", QT_TRANSLATE_NOOP("HandoverNotice", "Not due: the contract is registered")},
};
constexpr ChoiceList handoverNoticeList{"HandoverNotice", handoverNoticeItems};

constexpr ChoiceItem paymentKindItems[] = {
    {"payment", QT_TRANSLATE_NOOP("PaymentKind", "Payment")},
    {"paid_back", QT_TRANSLATE_NOOP("PaymentKind", "Paid back")},
    {"surcharge", QT_TRANSLATE_NOOP("PaymentKind", "Surcharge")},
    {"discount", QT_TRANSLATE_NOOP("PaymentKind", "Discount")},
    {"reminder", QT_TRANSLATE_NOOP("PaymentKind", "Reminder")},
};
constexpr ChoiceList paymentKindList{"PaymentKind", paymentKindItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<StayStatus> = &stayStatusList;
template<> inline constexpr const ChoiceList *choicesOf<StayEndReason> = &stayEndReasonList;
template<> inline constexpr const ChoiceList *choicesOf<TermKind> = &termKindList;
template<> inline constexpr const ChoiceList *choicesOf<MeterKind> = &meterKindList;
template<> inline constexpr const ChoiceList *choicesOf<ItemState> = &itemStateList;
template<> inline constexpr const ChoiceList *choicesOf<StayEventKind> = &stayEventKindList;
template<> inline constexpr const ChoiceList *choicesOf<StayEventCategory> = &stayEventCategoryList;
template<> inline constexpr const ChoiceList *choicesOf<HandoverNotice> = &handoverNoticeList;
template<> inline constexpr const ChoiceList *choicesOf<PaymentKind> = &paymentKindList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingStay)
};

QString stayTitle(const void *record, const Context &context)
{
    const auto &stay = *static_cast<const HousingStay *>(record);
    const QString name = context.titles && context.shown >= Disclosure::Personal
        ? context.titles->title(describe<Person>(), stay.person.uuid(), context.day())
        : QString();
    return name.isEmpty() ? stay.code : QStringLiteral("%1 · %2").arg(name, stay.code);
}

struct StayPlaceDescriptor {
    INSIEME_DESCRIPTOR(StayPlace)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::person>("person_id", "persona", QT_TR_NOOP("Person"),
                          {.disclosure = Disclosure::Personal, .width = 28}),
        field<&R::bed>("bed_id", "letto", QT_TR_NOOP("Bed"), {.required = true, .width = 20}),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")),
        field<&R::to>("to_date", "uscita", QT_TR_NOOP("Exit")));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayPlace has no field");
};

struct StayAbsenceDescriptor {
    INSIEME_DESCRIPTOR(StayAbsence)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From"), {.required = true}),
        field<&R::to>("to_date", "al", QT_TR_NOOP("To"), {.required = true}),
        field<&R::charged>("charged", "dovuto", QT_TR_NOOP("Contribution due")));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayAbsence has no field");
};

struct StayExtensionDescriptor {
    INSIEME_DESCRIPTOR(StayExtension)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::decidedOn>("decided_on", "deciso_il", QT_TR_NOOP("Decided on"), {.required = true}),
        field<&R::until>("until", "nuova_uscita", QT_TR_NOOP("New day of exit"), {.required = true}),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"), {.disclosure = Disclosure::Personal, .width = 40}),
        field<&R::previousEnd>("previous_end", "uscita_precedente", QT_TR_NOOP("Day of exit before")));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayExtension has no field");
};

struct StayTermDescriptor {
    INSIEME_DESCRIPTOR(StayTerm)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount a month")),
        field<&R::percent, notNegative>("percent", "percentuale", QT_TR_NOOP("Percent")),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")), field<&R::to>("to_date", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayTerm has no field");
};

struct StayPayerDescriptor {
    INSIEME_DESCRIPTOR(StayPayer)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::payer>("payer_id", "pagante", QT_TR_NOOP("Paid by"), {.width = 28}),
        field<&R::share, partOfWhole>("share", "quota", QT_TR_NOOP("Share")),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")), field<&R::to>("to_date", "al", QT_TR_NOOP("To")),
        field<&R::fund>("fund_id", "fondo", QT_TR_NOOP("Paid by the fund"), {.width = 28}));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayPayer has no field");
};

struct StayReadingDescriptor {
    INSIEME_DESCRIPTOR(StayReading)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::meter>("meter", "contatore", QT_TR_NOOP("Meter")),
        field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::value, notNegative>("value", "lettura", QT_TR_NOOP("Reading")),
        field<&R::price, notNegative>("price", "prezzo", QT_TR_NOOP("Price of 100 units")));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayReading has no field");
};

struct StayItemDescriptor {
    INSIEME_DESCRIPTOR(StayItem)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::name>("name", "nome", QT_TR_NOOP("Thing"), {.required = true, .title = true, .width = 30}),
        field<&R::quantity, notNegative>("quantity", "quantita", QT_TR_NOOP("How many")),
        field<&R::stateIn>("state_in", "stato_ingresso", QT_TR_NOOP("At the entry")),
        field<&R::stateOut>("state_out", "stato_uscita", QT_TR_NOOP("At the exit")));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayItem has no field");
};

struct StayEventDescriptor {
    INSIEME_DESCRIPTOR(StayEvent)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::stay>("stay_id", "", QT_TR_NOOP("Stay"), {.owner = true}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.required = true, .disclosure = Disclosure::Sensitive}),
        field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::doneOn>("done_on", "fatto_il", QT_TR_NOOP("Done on")),
        field<&R::category>("category", "categoria", QT_TR_NOOP("Category"), {.disclosure = Disclosure::Sensitive}),
        field<&R::note>("note", "nota", QT_TR_NOOP("Note"), {.disclosure = Disclosure::Sensitive, .width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayEvent has no field");
};

struct HousingStayDescriptor {
    INSIEME_DESCRIPTOR(HousingStay)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.required = true, .search = true, .code = true, .width = 12}),
        field<&R::person>(
            "person_id", "persona", QT_TR_NOOP("Person"),
            {.required = true, .search = true, .subject = true, .disclosure = Disclosure::Personal, .width = 28}),
        field<&R::household>("household_id", "nucleo", QT_TR_NOOP("Household"),
                             {.disclosure = Disclosure::Personal, .width = 28}),
        field<&R::unit>("unit_id", "appartamento", QT_TR_NOOP("Apartment"), {.required = true, .width = 16}),
        field<&R::request>("request_id", "richiesta", QT_TR_NOOP("Request"),
                           {.disclosure = Disclosure::Personal, .width = 24}),
        field<&R::agreement>("agreement_id", "convenzione", QT_TR_NOOP("Convention"), {.width = 36}),
        field<&R::manager>("manager_id", "gestore", QT_TR_NOOP("Run by"), {.width = 28}),
        field<&R::operatorInCharge>("operator_id", "operatore", QT_TR_NOOP("Educator in charge"), {.width = 24}),
        field<&R::status>("status", "stato", QT_TR_NOOP("Status"), {.width = 12}),
        field<&R::locked>("locked", "bloccato", QT_TR_NOOP("Locked")),
        field<&R::start>("start_date", "inizio", QT_TR_NOOP("Start"), {.required = true, .width = 10}),
        field<&R::end>("end_date", "uscita", QT_TR_NOOP("Day of exit"), {.width = 10}),
        field<&R::maxMonths, between<1, 120>>("max_months", "mesi_massimi", QT_TR_NOOP("Months at most")),
        field<&R::projectUntil>("project_until", "progetto_fino", QT_TR_NOOP("Project until")),
        field<&R::enteredOn>("entered_on", "consegna", QT_TR_NOOP("Check-in on")),
        field<&R::keys>("keys", "chiavi", QT_TR_NOOP("Keys"), {.width = 20}),
        field<&R::deposit, notNegative>("deposit", "deposito", QT_TR_NOOP("Deposit")),
        field<&R::depositPaidOn>("deposit_paid_on", "deposito_versato", QT_TR_NOOP("Deposit paid on")),
        field<&R::depositReturnedOn>("deposit_returned_on", "deposito_reso", QT_TR_NOOP("Deposit returned on")),
        field<&R::noticeOn>("notice_on", "preavviso", QT_TR_NOOP("Notice on")),
        field<&R::leftOn>("left_on", "riconsegna", QT_TR_NOOP("Check-out on")),
        field<&R::endReason>("end_reason", "motivo_uscita", QT_TR_NOOP("Why it ended"),
                             {.disclosure = Disclosure::Personal}),
        field<&R::stateFound>("state_found", "stato_trovato", QT_TR_NOOP("State found"), {.longText = true}),
        field<&R::policeNoticeDue>("police_notice_due", "comunicazione_dovuta", QT_TR_NOOP("Notice to the police due")),
        field<&R::policeNoticeOn>("police_notice_on", "comunicazione_del", QT_TR_NOOP("Notice to the police on")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true, .disclosure = Disclosure::Sensitive}),
        field<&R::unpaidSince>("unpaid_since", "moroso_dal", QT_TR_NOOP("Unpaid since"),
                               {.settled = true, .width = 10}),
        field<&R::remindedOn>("reminded_on", "sollecitato_il", QT_TR_NOOP("Reminded on"),
                              {.settled = true, .width = 10}),
        field<&R::meansUntil>("means_until", "dichiarazioni_fino", QT_TR_NOOP("Declarations valid until"),
                              {.settled = true, .width = 10}),
        field<&R::depositReturned, notNegative>("deposit_returned", "deposito_reso_importo",
                                                QT_TR_NOOP("Deposit given back")),
        field<&R::handoverNotice>("handover_notice", "cessione_fabbricato",
                                  QT_TR_NOOP("Notice of the handover of the building")),
        field<&R::handoverNoticeOn>("handover_notice_on", "cessione_fabbricato_del",
                                    QT_TR_NOOP("Notice of the handover on")));
    static constexpr Children childLists[] = {
        children<R, &R::places>("places", "posti", QT_TR_NOOP("Beds")),
        children<R, &R::absences>("absences", "assenze", QT_TR_NOOP("Absences")),
        children<R, &R::extensions>("extensions", "proroghe", QT_TR_NOOP("Extensions")),
        children<R, &R::terms>("terms", "contributi", QT_TR_NOOP("Contribution")),
        children<R, &R::payers>("payers", "paganti", QT_TR_NOOP("Who pays")),
        children<R, &R::readings>("readings", "letture", QT_TR_NOOP("Meter readings")),
        children<R, &R::items>("items", "inventario", QT_TR_NOOP("Inventory")),
        children<R, &R::events>("events", "percorso", QT_TR_NOOP("Goals, visits, incidents")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of HousingStay has no field");
};

struct StayPaymentDescriptor {
    INSIEME_DESCRIPTOR(StayPayment)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::stay>("stay_id", "soggiorno", QT_TR_NOOP("Stay"), {.required = true, .title = true, .width = 28}),
        field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true, .title = true, .width = 10}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::payer>("payer_id", "pagante", QT_TR_NOOP("Paid by"), {.width = 28}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")),
        field<&R::reference>("reference", "riferimento", QT_TR_NOOP("Reference"), {.search = true, .width = 30}),
        field<&R::fund>("fund_id", "fondo", QT_TR_NOOP("Paid by the fund"), {.width = 28}));
    static_assert(arity<R>() == fields.storedCount(), "a member of StayPayment has no field");
};

void checkStay(const void *record, const Context &, Problems &problems)
{
    const auto &stay = *static_cast<const HousingStay *>(record);
    const auto invalid = [&problems](const char *field, const QString &text) {
        problems.append({Verdict::Level::Invalid, QLatin1String(field), text});
    };
    const auto exitAfterEntry = [&](const Date &entry, const Date &exit, const char *field) {
        if (stated(entry) && stated(exit) && !(entry < exit))
            invalid(field, Texts::tr("The day of exit, which is not counted, comes after the day of entry."));
    };
    exitAfterEntry(stay.start, stay.end, "end_date");
    exitAfterEntry(stay.start, stay.leftOn, "left_on");
    if (stated(stay.start) && stated(exitOf(stay)) && stated(latestExit(stay)) && latestExit(stay) < exitOf(stay))
        invalid("end_date",
                elided(Texts::tr("The stay can last until %1 at the latest (maximum and project).")
                           .arg(italianText(latestExit(stay)))));
    for (const StayPlace &place : stay.places) {
        exitAfterEntry(place.from, place.to, "places");
        if ((stated(place.from) && stated(stay.start) && place.from < stay.start)
            || (stated(place.to) && stated(exitOf(stay)) && exitOf(stay) < place.to))
            invalid("places", Texts::tr("A bed is taken on days outside the stay."));
    }
    for (const StayAbsence &absence : stay.absences) {
        if ((stated(absence.from) && stated(stay.start) && absence.from < stay.start)
            || (stated(absence.to) && stated(exitOf(stay)) && exitOf(stay) < absence.to))
            problems.append({Verdict::Level::Warning, QStringLiteral("absences"),
                             Texts::tr("An absence lies on days outside the stay.")});
    }
    if (stay.depositReturned && (!stay.deposit || *stay.deposit < *stay.depositReturned))
        invalid("deposit_returned", Texts::tr("More would be given back than was paid as a deposit."));
    if (stay.handoverNotice == HandoverNotice::Registered && stated(stay.handoverNoticeOn))
        invalid("handover_notice_on", Texts::tr("Where the contract is registered no notice is sent."));
    if (stay.status == StayStatus::Running && stated(stay.leftOn))
        invalid("status", Texts::tr("Who has left is no longer staying: the status is “Ended”."));
    if (stay.status == StayStatus::Ended && !stated(exitOf(stay)))
        invalid("left_on", Texts::tr("When did they leave?"));
    for (const StayTerm &term : stay.terms) {
        const bool percent = term.kind == TermKind::IseePercent || term.kind == TermKind::IncomePercent;
        if (percent ? !term.percent : term.kind != TermKind::Metered && !term.amount)
            invalid("terms", Texts::tr("A contribution needs its amount or its percentage."));
    }
    for (const StayPayer &payer : stay.payers) {
        if (payer.payer.isNull() == payer.fund.isNull()) {
            invalid("payers",
                    payer.fund.isNull() ? Texts::tr("Who pays this share: an organisation or a fund?")
                                        : Texts::tr("A share is paid by an organisation or by a fund, not by both: "
                                                    "the fund knows its funder."));
            break;
        }
        qint64 sum = 0;
        for (const StayPayer &other : stay.payers) {
            if (inForce(other.from, other.to, stated(payer.from) ? payer.from : stay.start))
                sum += other.share.basisPoints;
        }
        if (sum > 10'000) {
            invalid("payers", Texts::tr("Together they would pay more than the whole contribution."));
            break;
        }
    }
}

void checkPayment(const void *record, const Context &context, Problems &problems)
{
    const auto &payment = *static_cast<const StayPayment *>(record);
    if (stated(context.day()) && context.day() < payment.day)
        problems.append({Verdict::Level::Warning, QStringLiteral("day"), Texts::tr("This day is still to come.")});
    if (!payment.payer.isNull() && !payment.fund.isNull())
        problems.append({Verdict::Level::Invalid, QStringLiteral("fund_id"),
                         Texts::tr("An organisation or a fund has paid, not both: the fund knows its funder.")});
    if (payment.kind == PaymentKind::Reminder ? payment.amount.cents != 0 : payment.amount.cents == 0)
        problems.append(
            {Verdict::Level::Invalid, QStringLiteral("amount"),
             payment.kind == PaymentKind::Reminder ? Texts::tr("A reminder moves no money.") : Texts::tr("How much?")});
}

} // namespace

template<> const RecordType &describe<StayPlace>()
{
    static const RecordType type = recordType<StayPlaceDescriptor>(
        "stay_place", "", QT_TRANSLATE_NOOP("StayPlace", "Bed taken"), QT_TRANSLATE_NOOP("StayPlace", "Beds"));
    return type;
}

template<> const RecordType &describe<StayAbsence>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<StayAbsenceDescriptor>("stay_absence", "", QT_TRANSLATE_NOOP("StayAbsence", "Absence"),
                                              QT_TRANSLATE_NOOP("StayAbsence", "Absences"));
        t.check = checkFromTo<StayAbsence>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<StayExtension>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<StayExtensionDescriptor>("stay_extension", "", QT_TRANSLATE_NOOP("StayExtension", "Extension"),
                                                QT_TRANSLATE_NOOP("StayExtension", "Extensions"));
        t.sealed = true;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<StayTerm>()
{
    static const RecordType type = [] {
        RecordType t = recordType<StayTermDescriptor>("stay_term", "", QT_TRANSLATE_NOOP("StayTerm", "Contribution"),
                                                      QT_TRANSLATE_NOOP("StayTerm", "Contribution"));
        t.check = checkFromTo<StayTerm>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<StayPayer>()
{
    static const RecordType type = [] {
        RecordType t = recordType<StayPayerDescriptor>("stay_payer", "", QT_TRANSLATE_NOOP("StayPayer", "Payer"),
                                                       QT_TRANSLATE_NOOP("StayPayer", "Who pays"));
        t.check = checkFromTo<StayPayer>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<StayReading>()
{
    static const RecordType type =
        recordType<StayReadingDescriptor>("stay_reading", "", QT_TRANSLATE_NOOP("StayReading", "Reading"),
                                          QT_TRANSLATE_NOOP("StayReading", "Meter readings"));
    return type;
}

template<> const RecordType &describe<StayItem>()
{
    static const RecordType type =
        recordType<StayItemDescriptor>("stay_item", "", QT_TRANSLATE_NOOP("StayItem", "Thing of the inventory"),
                                       QT_TRANSLATE_NOOP("StayItem", "Inventory"));
    return type;
}

template<> const RecordType &describe<StayEvent>()
{
    static const RecordType type = [] {
        RecordType t = recordType<StayEventDescriptor>("stay_event", "", QT_TRANSLATE_NOOP("StayEvent", "Event"),
                                                       QT_TRANSLATE_NOOP("StayEvent", "Goals, visits, incidents"));
        t.sealed = true;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<HousingStay>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<HousingStayDescriptor>("housing_stay", "allocations", QT_TRANSLATE_NOOP("HousingStay", "Stay"),
                                              QT_TRANSLATE_NOOP("HousingStay", "Stays"));
        t.sealed = true;
        t.check = checkStay;
        t.titleTells = Disclosure::Personal;
        t.validFrom = "start_date";
        t.validUntil = "end_date";
        t.title = stayTitle;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<StayPayment>()
{
    static const RecordType type = [] {
        RecordType t = recordType<StayPaymentDescriptor>("stay_payment", "stay-payments",
                                                         QT_TRANSLATE_NOOP("StayPayment", "Movement"),
                                                         QT_TRANSLATE_NOOP("StayPayment", "Payments of contributions"));
        t.check = checkPayment;
        return t;
    }();
    return type;
}

Date exitOf(const HousingStay &stay)
{
    return stated(stay.leftOn) ? stay.leftOn : stay.end;
}

Date latestExit(const HousingStay &stay)
{
    Date latest;
    if (stay.maxMonths && stated(stay.start))
        latest = calendar::periodEnd(stay.start, static_cast<int>(*stay.maxMonths)) + boost::gregorian::days(1);
    if (stated(stay.projectUntil)) {
        const Date exit = stay.projectUntil + boost::gregorian::days(1);
        if (!stated(latest) || exit < latest)
            latest = exit;
    }
    return latest;
}

} // namespace insieme
