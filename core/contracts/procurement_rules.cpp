// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/procurement_rules.h"

#include "core/base/elision.h"
#include "core/base/rounding.h"
#include "core/record/amount.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProcurementRules)
};

constexpr ChoiceItem thresholdItems[] = {
    {"eu_services", QT_TRANSLATE_NOOP("ThresholdKind", "EU threshold, services")},
    {"social_services", QT_TRANSLATE_NOOP("ThresholdKind", "EU threshold, social services")},
    {"direct_award", QT_TRANSLATE_NOOP("ThresholdKind", "Direct award of services")},
};
constexpr ChoiceList thresholdList{"ThresholdKind", thresholdItems};

constexpr ChoiceItem objectItems[] = {
    {"services", QT_TRANSLATE_NOOP("ContractObject", "Services and supplies")},
    {"works", QT_TRANSLATE_NOOP("ContractObject", "Works")},
};
constexpr ChoiceList objectList{"ContractObject", objectItems};

constexpr ChoiceItem baseItems[] = {
    {"whole", QT_TRANSLATE_NOOP("RevisionBase", "The whole variation")},
    {"excess", QT_TRANSLATE_NOOP("RevisionBase", "What exceeds the trigger")},
};
constexpr ChoiceList baseList{"RevisionBase", baseItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<ThresholdKind> = &thresholdList;
template<> inline constexpr const ChoiceList *choicesOf<ContractObject> = &objectList;
template<> inline constexpr const ChoiceList *choicesOf<RevisionBase> = &baseList;

namespace {

struct CodeDescriptor {
    INSIEME_DESCRIPTOR(ProcurementCode)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "denominazione", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 30}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("Procedures from"), {.required = true, .width = 10}),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("Procedures to"), {.width = 10}),
        field<&R::legalRef>("legal_ref", "fonte", QT_TR_NOOP("Source"), {.required = true, .width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ProcurementCode has no field");
};

struct ThresholdDescriptor {
    INSIEME_DESCRIPTOR(Threshold)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind"), {.title = true, .width = 30}),
        field<&R::amount, notNegative>("amount", "importo", QT_TR_NOOP("Amount without VAT"), {.width = 14}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("Procedures from"),
                             {.required = true, .title = true, .width = 10}),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("Procedures to"), {.width = 10}),
        field<&R::legalRef>("legal_ref", "fonte", QT_TR_NOOP("Source"),
                            {.required = true, .search = true, .width = 40}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static_assert(arity<R>() == fields.storedCount(), "a member of Threshold has no field");
};

struct RevisionDescriptor {
    INSIEME_DESCRIPTOR(PriceRevisionRule)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "denominazione", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .search = true, .width = 40}),
        field<&R::object>("object", "oggetto", QT_TR_NOOP("Object"), {.width = 20}),
        field<&R::base>("base", "base", QT_TR_NOOP("Counted on"), {.width = 20}),
        field<&R::trigger, notNegative>("trigger_share", "soglia", QT_TR_NOOP("Trigger, more than"), {.width = 8}),
        field<&R::paid, notNegative>("paid_share", "quota_riconosciuta", QT_TR_NOOP("Paid share"), {.width = 8}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("Procedures from"), {.required = true, .width = 10}),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("Procedures to"), {.width = 10}),
        field<&R::legalRef>("legal_ref", "fonte", QT_TR_NOOP("Source"), {.required = true, .width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of PriceRevisionRule has no field");
};

template<class R> void checkDated(const void *record, const Context &, Problems &problems)
{
    const R &row = *static_cast<const R *>(record);
    checkPeriod(row.validFrom, row.validTo, "valid_to", problems);
}

/// The row in force on a day; of several the one that began last.
template<class R, class Fits> std::optional<R> inForceOn(const Records &records, const Date &day, Fits fits)
{
    std::optional<R> best;
    if (!stated(day))
        return best;
    for (const QUuid &id : records.ids(describe<R>())) {
        Result<R> row = records.load(Id<R>(id));
        if (!row || !inForce(row->validFrom, row->validTo, day) || !fits(*row))
            continue;
        if (!best || (stated(row->validFrom) && (!stated(best->validFrom) || best->validFrom < row->validFrom)))
            best = std::move(*row);
    }
    return best;
}

} // namespace

template<> const RecordType &describe<ProcurementCode>()
{
    static const RecordType type = [] {
        RecordType t = recordType<CodeDescriptor>("procurement_code", "procurement-codes",
                                                  QT_TRANSLATE_NOOP("ProcurementCode", "Procurement code"),
                                                  QT_TRANSLATE_NOOP("ProcurementCode", "Procurement codes"));
        t.check = checkDated<ProcurementCode>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Threshold>()
{
    static const RecordType type = [] {
        RecordType t = recordType<ThresholdDescriptor>("procurement_threshold", "thresholds",
                                                       QT_TRANSLATE_NOOP("Threshold", "Threshold"),
                                                       QT_TRANSLATE_NOOP("Threshold", "Thresholds"));
        t.check = checkDated<Threshold>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<PriceRevisionRule>()
{
    static const RecordType type = [] {
        RecordType t = recordType<RevisionDescriptor>("price_revision_rule", "price-revision-rules",
                                                      QT_TRANSLATE_NOOP("PriceRevisionRule", "Price revision rule"),
                                                      QT_TRANSLATE_NOOP("PriceRevisionRule", "Price revision rules"));
        t.check = checkDated<PriceRevisionRule>;
        return t;
    }();
    return type;
}

std::optional<ProcurementCode> codeOn(const Records &records, const Date &procedureStart)
{
    return inForceOn<ProcurementCode>(records, procedureStart, [](const ProcurementCode &) { return true; });
}

std::optional<Threshold> thresholdOn(const Records &records, ThresholdKind kind, const Date &procedureStart)
{
    return inForceOn<Threshold>(records, procedureStart, [kind](const Threshold &row) { return row.kind == kind; });
}

std::optional<PriceRevisionRule> revisionRuleOn(const Records &records, ContractObject object,
                                                const Date &procedureStart)
{
    return inForceOn<PriceRevisionRule>(records, procedureStart,
                                        [object](const PriceRevisionRule &row) { return row.object == object; });
}

PriceRevision revisePrice(const PriceRevisionRule &rule, Money residual, Percent variation)
{
    PriceRevision result;
    result.residual = residual;
    result.variation = variation;
    const qint64 size = variation.basisPoints < 0 ? -variation.basisPoints : variation.basisPoints;
    result.due = size > rule.trigger.basisPoints;
    result.steps << Texts::tr("Rule: %1 (%2)").arg(rule.name, rule.legalRef);
    result.steps << elided((result.due
                                ? Texts::tr("The variation, %1 %, is larger than the trigger, %2 %.")
                                : Texts::tr("The variation, %1 %, is not larger than the trigger, %2 %: no revision."))
                               .arg(italianText(variation), italianText(rule.trigger)));
    if (!result.due)
        return result;
    const qint64 part = rule.base == RevisionBase::Whole ? size : size - rule.trigger.basisPoints;
    result.counted = {variation.basisPoints < 0 ? -part : part};
    result.amount = shareOf(residual, static_cast<qint64>(result.counted.basisPoints) * rule.paid.basisPoints,
                            qint64(10'000) * 10'000);
    result.steps << (rule.base == RevisionBase::Whole
                         ? Texts::tr("The whole variation counts: %1 %.").arg(italianText(result.counted))
                         : Texts::tr("What exceeds the trigger counts: %1 %.").arg(italianText(result.counted)));
    result.steps << Texts::tr("%1 still to be executed × %2 % × %3 % = %4")
                        .arg(amountText(residual), italianText(result.counted), italianText(rule.paid),
                             amountText(result.amount));
    return result;
}

} // namespace insieme
