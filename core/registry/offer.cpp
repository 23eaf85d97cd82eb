// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/offer.h"

#include "core/record/describe.h"
#include "core/registry/checks.h"
#include "core/registry/members.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem fieldItems[] = {
    {"early_childhood", QT_TRANSLATE_NOOP("ServiceField", "Early childhood")},
    {"minors_and_families", QT_TRANSLATE_NOOP("ServiceField", "Minors and families")},
    {"school", QT_TRANSLATE_NOOP("ServiceField", "School and education")},
    {"elderly", QT_TRANSLATE_NOOP("ServiceField", "Elderly people")},
    {"disability", QT_TRANSLATE_NOOP("ServiceField", "Disability")},
    {"mental_health", QT_TRANSLATE_NOOP("ServiceField", "Mental health")},
    {"addiction", QT_TRANSLATE_NOOP("ServiceField", "Addictions")},
    {"home_care", QT_TRANSLATE_NOOP("ServiceField", "Home care")},
    {"health_care", QT_TRANSLATE_NOOP("ServiceField", "Health care")},
    {"reception", QT_TRANSLATE_NOOP("ServiceField", "Reception of migrants")},
    {"housing", QT_TRANSLATE_NOOP("ServiceField", "Social housing")},
    {"work_integration", QT_TRANSLATE_NOOP("ServiceField", "Training and work integration")},
    {"culture", QT_TRANSLATE_NOOP("ServiceField", "Culture, sport and tourism")},
    {"greenery", QT_TRANSLATE_NOOP("ServiceField", "Greenery")},
    {"cleaning", QT_TRANSLATE_NOOP("ServiceField", "Cleaning")},
    {"catering", QT_TRANSLATE_NOOP("ServiceField", "Catering")},
    {"transport", QT_TRANSLATE_NOOP("ServiceField", "Transport")},
    {"assembly", QT_TRANSLATE_NOOP("ServiceField", "Assembly and logistics")},
    {"laundry", QT_TRANSLATE_NOOP("ServiceField", "Laundry")},
    {"waste", QT_TRANSLATE_NOOP("ServiceField", "Waste and reuse")},
    {"maintenance", QT_TRANSLATE_NOOP("ServiceField", "Maintenance and repairs")},
    {"agriculture", QT_TRANSLATE_NOOP("ServiceField", "Social farming")},
    {"office", QT_TRANSLATE_NOOP("ServiceField", "Office services")},
    {"other", QT_TRANSLATE_NOOP("ServiceField", "Other")},
};
constexpr ChoiceList fieldList{"ServiceField", fieldItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<ServiceField> = &fieldList;

namespace {

struct ServiceDescriptor {
    INSIEME_DESCRIPTOR(OfferedService)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::cooperative>("cooperative_id", "", QT_TR_NOOP("Cooperative"), {.owner = true}),
        field<&R::service>("service", "servizio", QT_TR_NOOP("Service"), {.title = true, .search = true, .width = 26}),
        field<&R::detail>("detail", "dettaglio", QT_TR_NOOP("In its own words"), {.search = true, .width = 36}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of OfferedService has no field");
};

struct TerritoryDescriptor {
    INSIEME_DESCRIPTOR(Territory)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::cooperative>("cooperative_id", "", QT_TR_NOOP("Cooperative"), {.owner = true}),
        field<&R::body>("body_id", "ente", QT_TR_NOOP("Comune, ULSS or other body"),
                        {.required = true, .title = true, .width = 36}),
        field<&R::detail>("detail", "dettaglio", QT_TR_NOOP("In its own words"), {.search = true, .width = 36}),
        field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
        field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of Territory has no field");
};

template<class R> void checkRow(const void *record, const Context &, Problems &problems)
{
    const auto &row = *static_cast<const R *>(record);
    checkPeriod(row.validFrom, row.validTo, "valid_to", problems);
}

} // namespace

template<> const RecordType &describe<OfferedService>()
{
    static const RecordType type = [] {
        RecordType t = recordType<ServiceDescriptor>("cooperative_service", "",
                                                     QT_TRANSLATE_NOOP("OfferedService", "Service it offers"),
                                                     QT_TRANSLATE_NOOP("OfferedService", "Services it offers"));
        t.check = checkRow<OfferedService>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<Territory>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<TerritoryDescriptor>("cooperative_territory", "", QT_TRANSLATE_NOOP("Territory", "Territory"),
                                            QT_TRANSLATE_NOOP("Territory", "Territories"));
        t.check = checkRow<Territory>;
        return t;
    }();
    return type;
}

QString servicesOn(const Cooperative &cooperative, const Date &day)
{
    std::vector<int> kinds;
    for (const OfferedService &row : cooperative.services) {
        if (inForce(row.validFrom, row.validTo, day))
            kinds.push_back(static_cast<int>(row.service));
    }
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    QStringList names;
    for (const int kind : kinds)
        names << fieldList.label(kind);
    return names.join(QStringLiteral(", "));
}

QString territoriesOn(const Cooperative &cooperative, const Context &context)
{
    QStringList names;
    for (const Territory &row : cooperative.territories) {
        if (!context.titles || row.body.isNull() || !inForce(row.validFrom, row.validTo, context.day()))
            continue;
        const QString name = context.titles->title(describe<PublicBody>(), row.body.uuid(), context.day());
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    names.sort(Qt::CaseInsensitive); // rows have no order of their own
    return names.join(QStringLiteral(", "));
}

} // namespace insieme
