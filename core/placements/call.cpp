// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/elision.h"
#include "core/placements/funding.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

} // namespace

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Funding)
};

struct CallConditionDescriptor {
    INSIEME_DESCRIPTOR(CallCondition)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::call>("call_id", "", QT_TR_NOOP("Call"), {.owner = true}),
        field<&R::position>("position", "ordine", QT_TR_NOOP("Order")),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.width = 16}),
        field<&R::description>("description", "descrizione", QT_TR_NOOP("Description"),
                               {.required = true, .title = true, .width = 60}));
    static_assert(arity<R>() == fields.storedCount(), "a member of CallCondition has no field");
};

struct FundingCallDescriptor {
    INSIEME_DESCRIPTOR(FundingCall)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"), {.search = true, .code = true, .width = 16}),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 50}),
        field<&R::body>("body_id", "ente", QT_TR_NOOP("Issuing body"), {.width = 36}),
        field<&R::act>("act", "atto", QT_TR_NOOP("Act"), {.search = true, .width = 40}),
        field<&R::year>("year", "anno", QT_TR_NOOP("Year"), {.year = true, .width = 6}),
        field<&R::publishedOn>("published_on", "pubblicato_il", QT_TR_NOOP("Published on")),
        field<&R::deadline>("deadline", "scadenza", QT_TR_NOOP("Applications until"), {.width = 18}),
        field<&R::maxMonths, someMonths>("max_months", "mesi_massimi", QT_TR_NOOP("At most months"), {.width = 6}),
        field<&R::maxDays, someDays>("max_days", "giorni_massimi", QT_TR_NOOP("At most days")),
        field<&R::maxHours, notNegative>("max_hours", "ore_massime", QT_TR_NOOP("At most hours")),
        field<&R::euroPerWorker, notNegative>("euro_per_worker", "euro_per_lavoratore",
                                              QT_TR_NOOP("At most for a worker"), {.width = 12}),
        field<&R::coFunding, notNegative>("co_funding", "cofinanziamento", QT_TR_NOOP("Co-funding of the Comuni"),
                                          {.width = 8}),
        field<&R::maxMunicipalities, notNegative>("max_municipalities", "comuni_massimi", QT_TR_NOOP("At most Comuni")),
        field<&R::bonus, notNegative>("bonus", "premio", QT_TR_NOOP("Bonus")),
        field<&R::bonusMunicipalities, notNegative>("bonus_municipalities", "premio_comuni",
                                                    QT_TR_NOOP("Bonus from Comuni")),
        field<&R::minimumAge, notNegative>("minimum_age", "eta_minima", QT_TR_NOOP("At least years of age")),
        field<&R::unemployedMonths, someMonths>("unemployed_months", "mesi_disoccupazione",
                                                QT_TR_NOOP("Unemployed for months")),
        field<&R::maxIsee, notNegative>("max_isee", "isee_massimo", QT_TR_NOOP("ISEE at most")),
        field<&R::startWithinDays, someDays>("start_within_days", "avvio_entro_giorni",
                                             QT_TR_NOOP("Start within days of the outcome")),
        field<&R::endWithinMonths, someMonths>("end_within_months", "fine_entro_mesi",
                                               QT_TR_NOOP("End within months of the start")),
        field<&R::legalReference>("legal_reference", "riferimento", QT_TR_NOOP("Legal reference"), {.width = 50}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::conditions>("conditions", "condizioni", QT_TR_NOOP("Eligible conditions")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of FundingCall has no field");
};

void checkCall(const void *record, const Context &, Problems &problems)
{
    const auto &call = *static_cast<const FundingCall *>(record);
    if (stated(call.publishedOn) && stated(call.deadline.day) && call.deadline.day < call.publishedOn) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("deadline"),
                         elided(Texts::tr("Applications end on %1, before the call was published.")
                                    .arg(italianText(call.deadline.day)))});
    }
    if (call.bonus.has_value() != call.bonusMunicipalities.has_value()) {
        problems.append({Verdict::Level::Invalid, QStringLiteral("bonus"),
                         Texts::tr("A bonus needs both its percentage and the number of Comuni.")});
    }
}

} // namespace

template<> const RecordType &describe<CallCondition>()
{
    static const RecordType type = recordType<CallConditionDescriptor>(
        "call_condition", "", QT_TRANSLATE_NOOP("CallCondition", "Eligible condition"),
        QT_TRANSLATE_NOOP("CallCondition", "Eligible conditions"));
    return type;
}

template<> const RecordType &describe<FundingCall>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<FundingCallDescriptor>("funding_call", "calls", QT_TRANSLATE_NOOP("FundingCall", "Call"),
                                              QT_TRANSLATE_NOOP("FundingCall", "Calls"));
        t.check = checkCall;
        return t;
    }();
    return type;
}

} // namespace insieme
