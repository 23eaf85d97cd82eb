// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/house_rule.h"

#include "core/housing/property.h"
#include "core/housing/unit.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem compositionItems[] = {
    {"only_women", QT_TRANSLATE_NOOP("CompositionKind", "Only women")},
    {"only_men", QT_TRANSLATE_NOOP("CompositionKind", "Only men")},
    {"only_adults", QT_TRANSLATE_NOOP("CompositionKind", "Only adults")},
    {"only_families", QT_TRANSLATE_NOOP("CompositionKind", "Only families with minors")},
    {"no_minors_with_others", QT_TRANSLATE_NOOP("CompositionKind", "No minors together with other households")},
};
constexpr ChoiceList compositionList{"CompositionKind", compositionItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<CompositionKind> = &compositionList;

namespace {

struct PropertyRuleDescriptor {
    INSIEME_DESCRIPTOR(PropertyRule)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::owner>("property_id", "", QT_TR_NOOP("Property"), {.owner = true}),
        field<&R::kind>("kind", "regola", QT_TR_NOOP("Rule"), {.required = true}),
        field<&R::binding>("binding", "vincolante", QT_TR_NOOP("Binding")),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")), field<&R::to>("to_date", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of PropertyRule has no field");
};

struct UnitRuleDescriptor {
    INSIEME_DESCRIPTOR(UnitRule)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::owner>("unit_id", "", QT_TR_NOOP("Apartment"), {.owner = true}),
        field<&R::kind>("kind", "regola", QT_TR_NOOP("Rule"), {.required = true}),
        field<&R::binding>("binding", "vincolante", QT_TR_NOOP("Binding")),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From")), field<&R::to>("to_date", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of UnitRule has no field");
};

} // namespace

template<> const RecordType &describe<PropertyRule>()
{
    static const RecordType type = [] {
        RecordType t = recordType<PropertyRuleDescriptor>("property_rule", "",
                                                          QT_TRANSLATE_NOOP("PropertyRule", "Who may live here"),
                                                          QT_TRANSLATE_NOOP("PropertyRule", "Who may live here"));
        t.check = checkFromTo<PropertyRule>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<UnitRule>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<UnitRuleDescriptor>("unit_rule", "", QT_TRANSLATE_NOOP("UnitRule", "Who may live here"),
                                           QT_TRANSLATE_NOOP("UnitRule", "Who may live here"));
        t.check = checkFromTo<UnitRule>;
        return t;
    }();
    return type;
}

} // namespace insieme
