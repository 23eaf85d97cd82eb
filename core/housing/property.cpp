// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/property.h"

#include "core/housing/unit.h"
#include "core/record/amount.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/organisation.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem propertyUseKindItems[] = {
    {"emergency_reception", QT_TRANSLATE_NOOP("PropertyUseKind", "Emergency reception")},
    {"works", QT_TRANSLATE_NOOP("PropertyUseKind", "Works")},
    {"housing", QT_TRANSLATE_NOOP("PropertyUseKind", "Housing")},
    {"empty", QT_TRANSLATE_NOOP("PropertyUseKind", "Empty")},
    {"other", QT_TRANSLATE_NOOP("PropertyUseKind", "Other")},
};
constexpr ChoiceList propertyUseKindList{"PropertyUseKind", propertyUseKindItems};

constexpr ChoiceItem prorationItems[] = {
    {"calendar_days", QT_TRANSLATE_NOOP("Proration", "Days of the month")},
    {"thirtieths", QT_TRANSLATE_NOOP("Proration", "Thirtieths")},
};
constexpr ChoiceList prorationList{"Proration", prorationItems};

constexpr ChoiceItem propertyRoleItems[] = {
    {"manager", QT_TRANSLATE_NOOP("PropertyRole", "Runs the house")},
    {"partner", QT_TRANSLATE_NOOP("PropertyRole", "Partner")},
    {"funder", QT_TRANSLATE_NOOP("PropertyRole", "Funder")},
    {"referrer", QT_TRANSLATE_NOOP("PropertyRole", "Refers people")},
};
constexpr ChoiceList propertyRoleList{"PropertyRole", propertyRoleItems};

constexpr ChoiceItem renovationStepKindItems[] = {
    {"milestone", QT_TRANSLATE_NOOP("RenovationStepKind", "Milestone")},
    {"permit", QT_TRANSLATE_NOOP("RenovationStepKind", "Permit")},
    {"progress_certificate", QT_TRANSLATE_NOOP("RenovationStepKind", "Progress certificate")},
    {"testing", QT_TRANSLATE_NOOP("RenovationStepKind", "Testing")},
};
constexpr ChoiceList renovationStepKindList{"RenovationStepKind", renovationStepKindItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<PropertyUseKind> = &propertyUseKindList;
template<> inline constexpr const ChoiceList *choicesOf<Proration> = &prorationList;
template<> inline constexpr const ChoiceList *choicesOf<PropertyRole> = &propertyRoleList;
template<> inline constexpr const ChoiceList *choicesOf<RenovationStepKind> = &renovationStepKindList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingProperty)
};

struct PropertyUseDescriptor {
    INSIEME_DESCRIPTOR(PropertyUse)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::property>("property_id", "", QT_TR_NOOP("Property"), {.owner = true}),
        field<&R::kind>("kind", "uso", QT_TR_NOOP("Use")), field<&R::from>("from_date", "dal", QT_TR_NOOP("From")),
        field<&R::to>("to_date", "al", QT_TR_NOOP("To")),
        field<&R::places, notNegative>("places", "posti", QT_TR_NOOP("Places")),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PropertyUse has no field");
};

struct PropertyPartnerDescriptor {
    INSIEME_DESCRIPTOR(PropertyPartner)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::property>("property_id", "", QT_TR_NOOP("Property"), {.owner = true}),
        field<&R::role>("role", "ruolo", QT_TR_NOOP("Role")),
        field<&R::organisation>("organisation_id", "organizzazione", QT_TR_NOOP("Organisation"),
                                {.required = true, .width = 30}),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")), field<&R::to>("to_date", "al", QT_TR_NOOP("To")),
        field<&R::share, notNegative>("share", "quota", QT_TR_NOOP("Share")),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PropertyPartner has no field");
};

struct PropertyReachDescriptor {
    INSIEME_DESCRIPTOR(PropertyReach)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::property>("property_id", "", QT_TR_NOOP("Property"), {.owner = true}),
        field<&R::municipality>("municipality_id", "comune", QT_TR_NOOP("Comune"), {.required = true, .width = 30}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PropertyReach has no field");
};

struct HousingPropertyDescriptor {
    INSIEME_DESCRIPTOR(HousingProperty)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.search = true, .code = true, .width = 12}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 36}),
        field<&R::address>("address", "indirizzo", QT_TR_NOOP("Address"), {.search = true, .width = 40}),
        field<&R::municipality>("municipality_id", "comune", QT_TR_NOOP("Comune"), {.width = 26}),
        field<&R::owner>("owner_id", "proprietario", QT_TR_NOOP("Owner"), {.width = 30}),
        field<&R::cadastralCategory>("cadastral_category", "categoria_catastale", QT_TR_NOOP("Cadastral category"),
                                     {.width = 8}),
        field<&R::sheet>("sheet", "foglio", QT_TR_NOOP("Sheet"), {.width = 8}),
        field<&R::parcel>("parcel", "particella", QT_TR_NOOP("Parcel"), {.width = 8}),
        field<&R::subaltern>("subaltern", "subalterno", QT_TR_NOOP("Subaltern"), {.width = 8}),
        field<&R::purchasedOn>("purchased_on", "acquistato_il", QT_TR_NOOP("Bought on")),
        field<&R::purchaseDeed>("purchase_deed", "atto_acquisto", QT_TR_NOOP("Deed of purchase"), {.width = 36}),
        field<&R::purchasePrice, notNegative>("purchase_price", "prezzo", QT_TR_NOOP("Price")),
        field<&R::areaPlan>("area_plan", "piano_di_zona", QT_TR_NOOP("Piano di zona"), {.width = 40}),
        field<&R::proration>("proration", "divisione_mese", QT_TR_NOOP("Part of a month counts by")),
        field<&R::exitDayCounted>("exit_day_counted", "giorno_uscita_contato",
                                  QT_TR_NOOP("The day of exit is counted")),
        field<&R::dueDay, between<1, 28>>("due_day", "giorno_scadenza", QT_TR_NOOP("Contributions due on day")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}),
        field<&R::regulation>("regulation", "regolamento", QT_TR_NOOP("Rules of the house"), {.width = 40}),
        field<&R::paymentMethod>("payment_method", "modalita_pagamento", QT_TR_NOOP("How contributions are paid"),
                                 {.width = 40}),
        field<&R::noticeDays, someDays>("notice_days", "preavviso_giorni", QT_TR_NOOP("Notice to guests, days")),
        field<&R::guestNoticeDays, someDays>("guest_notice_days", "preavviso_ospite_giorni",
                                             QT_TR_NOOP("Notice of guests, days")),
        field<&R::latePenalty, notNegative>("late_penalty", "penale_giorno", QT_TR_NOOP("Penalty for a day of delay")),
        field<&R::maxMonths, between<1, 120>>("max_months", "mesi_massimi", QT_TR_NOOP("Stays last months at most")));
    static constexpr Children childLists[] = {
        children<R, &R::uses>("uses", "usi", QT_TR_NOOP("Uses over time")),
        children<R, &R::partners>("partners", "partner", QT_TR_NOOP("Partners and managers")),
        children<R, &R::rules>("rules", "regole", QT_TR_NOOP("Who may live here")),
        children<R, &R::reach>("reach", "comuni_raggiungibili", QT_TR_NOOP("Comuni within reach for work")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of HousingProperty has no field");
};

struct RenovationUnitDescriptor {
    INSIEME_DESCRIPTOR(RenovationUnit)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::phase>("phase_id", "", QT_TR_NOOP("Phase"), {.owner = true}),
        field<&R::unit>("unit_id", "appartamento", QT_TR_NOOP("Apartment"), {.required = true, .width = 16}));
    static_assert(arity<R>() == fields.storedCount(), "a member of RenovationUnit has no field");
};

struct RenovationStepDescriptor {
    INSIEME_DESCRIPTOR(RenovationStep)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::phase>("phase_id", "", QT_TR_NOOP("Phase"), {.owner = true}),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"),
                               {.required = true, .title = true, .width = 36}),
        field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.width = 24}),
        field<&R::dueOn>("due_on", "entro_il", QT_TR_NOOP("Due on")),
        field<&R::doneOn>("done_on", "fatto_il", QT_TR_NOOP("Done on")),
        field<&R::expiresOn>("expires_on", "scade_il", QT_TR_NOOP("Expires on")));
    static_assert(arity<R>() == fields.storedCount(), "a member of RenovationStep has no field");
};

struct RenovationSourceDescriptor {
    INSIEME_DESCRIPTOR(RenovationSource)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::phase>("phase_id", "", QT_TR_NOOP("Phase"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::funder>("funder_id", "finanziatore", QT_TR_NOOP("Funder"), {.width = 30}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"), {.required = true, .title = true, .width = 30}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")));
    static_assert(arity<R>() == fields.storedCount(), "a member of RenovationSource has no field");
};

struct RenovationCostDescriptor {
    INSIEME_DESCRIPTOR(RenovationCost)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::phase>("phase_id", "", QT_TR_NOOP("Phase"), {.owner = true}),
        field<&R::day>("day", "giorno", QT_TR_NOOP("Day"), {.required = true}),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"), {.title = true, .width = 36}),
        field<&R::supplier>("supplier_id", "fornitore", QT_TR_NOOP("Supplier"), {.width = 30}),
        field<&R::source>("source", "fonte", QT_TR_NOOP("Source"), {.width = 24}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount")));
    static_assert(arity<R>() == fields.storedCount(), "a member of RenovationCost has no field");
};

struct RenovationPhaseDescriptor {
    INSIEME_DESCRIPTOR(RenovationPhase)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.search = true, .code = true, .width = 12}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::property>("property_id", "immobile", QT_TR_NOOP("Property"), {.required = true, .width = 30}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::contractor>("contractor_id", "impresa", QT_TR_NOOP("Contractor"), {.width = 30}),
        field<&R::contract>("contract", "contratto", QT_TR_NOOP("Contract"), {.width = 30}),
        field<&R::plannedStart>("planned_start", "inizio_previsto", QT_TR_NOOP("Planned start")),
        field<&R::plannedEnd>("planned_end", "fine_prevista", QT_TR_NOOP("Planned end")),
        field<&R::startedOn>("started_on", "iniziati_il", QT_TR_NOOP("Started on")),
        field<&R::expectedEnd>("expected_end", "fine_attesa", QT_TR_NOOP("Expected end")),
        field<&R::testedOn>("tested_on", "collaudo", QT_TR_NOOP("Tested on")),
        field<&R::budget, notNegative>("budget", "spesa_prevista", QT_TR_NOOP("Budget")),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::units>("units", "appartamenti", QT_TR_NOOP("Apartments")),
        children<R, &R::steps>("steps", "tappe", QT_TR_NOOP("Milestones and permits")),
        children<R, &R::sources>("sources", "fonti", QT_TR_NOOP("Sources")),
        children<R, &R::costs>("costs", "spese", QT_TR_NOOP("Costs")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists),
                  "a member of RenovationPhase has no field");
};

void checkPhase(const void *record, const Context &, Problems &problems)
{
    const auto &phase = *static_cast<const RenovationPhase *>(record);
    checkPeriod(phase.plannedStart, phase.plannedEnd, "planned_end", problems);
    checkPeriod(firstDay(phase), phase.expectedEnd, "expected_end", problems);
    checkPeriod(firstDay(phase), phase.testedOn, "tested_on", problems);
    Money sources;
    for (const RenovationSource &source : phase.sources)
        sources = sources + source.amount;
    if (phase.budget && !phase.sources.empty() && sources < *phase.budget)
        problems.append({Verdict::Level::Warning, QStringLiteral("budget"),
                         Texts::tr("The sources give %1 of %2.").arg(amountText(sources), amountText(*phase.budget))});
    for (const RenovationCost &cost : phase.costs) {
        const bool known = cost.source.isEmpty()
            || std::any_of(phase.sources.begin(), phase.sources.end(),
                           [&cost](const RenovationSource &source) { return source.name == cost.source; });
        if (!known)
            problems.append({Verdict::Level::Invalid, QStringLiteral("costs"),
                             Texts::tr("No source of this phase is called “%1”.").arg(cost.source)});
    }
}

} // namespace

template<> const RecordType &describe<PropertyUse>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PropertyUseDescriptor>("property_use", "", QT_TRANSLATE_NOOP("PropertyUse", "Use"),
                                                         QT_TRANSLATE_NOOP("PropertyUse", "Uses over time"));
        t.check = checkFromTo<PropertyUse>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<PropertyPartner>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PropertyPartnerDescriptor>(
            "property_partner", "", QT_TRANSLATE_NOOP("PropertyPartner", "Partner"),
            QT_TRANSLATE_NOOP("PropertyPartner", "Partners and managers"));
        t.check = checkFromTo<PropertyPartner>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<PropertyReach>()
{
    static const RecordType type = recordType<PropertyReachDescriptor>(
        "property_reach", "", QT_TRANSLATE_NOOP("PropertyReach", "Comune within reach"),
        QT_TRANSLATE_NOOP("PropertyReach", "Comuni within reach for work"));
    return type;
}

template<> const RecordType &describe<HousingProperty>()
{
    static const RecordType type = recordType<HousingPropertyDescriptor>(
        "housing_property", "properties", QT_TRANSLATE_NOOP("HousingProperty", "Property"),
        QT_TRANSLATE_NOOP("HousingProperty", "Properties"));
    return type;
}

template<> const RecordType &describe<RenovationUnit>()
{
    static const RecordType type = recordType<RenovationUnitDescriptor>(
        "renovation_unit", "", QT_TRANSLATE_NOOP("RenovationUnit", "Apartment in works"),
        QT_TRANSLATE_NOOP("RenovationUnit", "Apartments"));
    return type;
}

template<> const RecordType &describe<RenovationStep>()
{
    static const RecordType type =
        recordType<RenovationStepDescriptor>("renovation_step", "", QT_TRANSLATE_NOOP("RenovationStep", "Milestone"),
                                             QT_TRANSLATE_NOOP("RenovationStep", "Milestones and permits"));
    return type;
}

template<> const RecordType &describe<RenovationSource>()
{
    static const RecordType type =
        recordType<RenovationSourceDescriptor>("renovation_source", "", QT_TRANSLATE_NOOP("RenovationSource", "Source"),
                                               QT_TRANSLATE_NOOP("RenovationSource", "Sources"));
    return type;
}

template<> const RecordType &describe<RenovationCost>()
{
    static const RecordType type =
        recordType<RenovationCostDescriptor>("renovation_cost", "", QT_TRANSLATE_NOOP("RenovationCost", "Cost"),
                                             QT_TRANSLATE_NOOP("RenovationCost", "Costs"));
    return type;
}

template<> const RecordType &describe<RenovationPhase>()
{
    static const RecordType type = [] {
        RecordType t = recordType<RenovationPhaseDescriptor>("renovation_phase", "renovations",
                                                             QT_TRANSLATE_NOOP("RenovationPhase", "Phase of the works"),
                                                             QT_TRANSLATE_NOOP("RenovationPhase", "Works"));
        t.check = checkPhase;
        return t;
    }();
    return type;
}

WorksMoney moneyOf(const RenovationPhase &phase)
{
    WorksMoney money;
    money.budget = phase.budget.value_or(Money{});
    for (const RenovationSource &source : phase.sources) {
        money.sources.push_back({source.name, source.amount, {}});
        money.funded = money.funded + source.amount;
    }
    Money others;
    for (const RenovationCost &cost : phase.costs) {
        money.spent = money.spent + cost.amount;
        const auto source = std::find_if(money.sources.begin(), money.sources.end(),
                                         [&cost](const WorksMoney::Source &one) { return one.name == cost.source; });
        if (source == money.sources.end())
            others = others + cost.amount;
        else
            source->spent = source->spent + cost.amount;
    }
    if (others.cents != 0)
        money.sources.push_back({QString(), {}, others});
    return money;
}

Date firstDay(const RenovationPhase &phase)
{
    return stated(phase.startedOn) ? phase.startedOn : phase.plannedStart;
}

Date lastDay(const RenovationPhase &phase)
{
    return stated(phase.testedOn) ? phase.testedOn : stated(phase.expectedEnd) ? phase.expectedEnd : phase.plannedEnd;
}

} // namespace insieme
