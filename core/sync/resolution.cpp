// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/resolution.h"

#include "core/record/describe.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem chooseItems[] = {
    {"mine", QT_TRANSLATE_NOOP("Choose", "What the change wanted")},
    {"theirs", QT_TRANSLATE_NOOP("Choose", "What stood already")},
    {"value", QT_TRANSLATE_NOOP("Choose", "Another value")},
};
constexpr ChoiceList chooseList{"Choose", chooseItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<Choose> = &chooseList;

namespace {

struct ConflictResolutionDescriptor {
    INSIEME_DESCRIPTOR(ConflictResolution)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::choice>("choice", "scelta", QT_TR_NOOP("Choice"), {.required = true, .title = true, .width = 10}));
    static_assert(arity<R>() == fields.storedCount(), "a member of ConflictResolution has no field");
};

} // namespace

template<> const RecordType &describe<ConflictResolution>()
{
    static const RecordType type = recordType<ConflictResolutionDescriptor>(
        "conflict_resolution", "", QT_TRANSLATE_NOOP("ConflictResolution", "Decision on a conflict"),
        QT_TRANSLATE_NOOP("ConflictResolution", "Decisions on conflicts"));
    return type;
}

void addSync(Catalogue &catalogue)
{
    catalogue.aside.push_back(&describe<ConflictResolution>());
}

} // namespace insieme
