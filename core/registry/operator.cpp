// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/operator.h"

#include "core/record/describe.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem roleItems[] = {
    {"coordinator", QT_TRANSLATE_NOOP("OperatorRole", "Coordinator")},
    {"director", QT_TRANSLATE_NOOP("OperatorRole", "Director")},
    {"administration", QT_TRANSLATE_NOOP("OperatorRole", "Administration")},
    {"reader", QT_TRANSLATE_NOOP("OperatorRole", "Reader")},
};
constexpr ChoiceList roleList{"OperatorRole", roleItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<OperatorRole> = &roleList;

namespace {

struct OperatorDescriptor {
    INSIEME_DESCRIPTOR(Operator)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                        {.required = true, .title = true, .disclosure = Disclosure::Personal, .width = 30}),
        field<&R::initials>("initials", "iniziali", QT_TR_NOOP("Initials"),
                            {.disclosure = Disclosure::Personal, .width = 4, .limit = 4}),
        field<&R::role>("role", "ruolo", QT_TR_NOOP("Role")),
        field<&R::active>("active", "attivo", QT_TR_NOOP("Active")));
    static_assert(arity<R>() == fields.storedCount(), "a member of Operator has no field");
};

} // namespace

template<> const RecordType &describe<Operator>()
{
    static const RecordType type = recordType<OperatorDescriptor>(
        "operator", "operators", QT_TRANSLATE_NOOP("Operator", "Operator"), QT_TRANSLATE_NOOP("Operator", "Operators"));
    return type;
}

} // namespace insieme
