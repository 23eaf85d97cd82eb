// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/unit.h"

#include "core/housing/property.h"
#include "core/record/describe.h"
#include "core/registry/checks.h"

#include <QCoreApplication>

namespace insieme {
namespace {

constexpr ChoiceItem roomKindItems[] = {
    {"bedroom", QT_TRANSLATE_NOOP("RoomKind", "Bedroom")}, {"living", QT_TRANSLATE_NOOP("RoomKind", "Living room")},
    {"kitchen", QT_TRANSLATE_NOOP("RoomKind", "Kitchen")}, {"bathroom", QT_TRANSLATE_NOOP("RoomKind", "Bathroom")},
    {"other", QT_TRANSLATE_NOOP("RoomKind", "Other")},
};
constexpr ChoiceList roomKindList{"RoomKind", roomKindItems};

constexpr ChoiceItem unitStateKindItems[] = {
    {"maintenance", QT_TRANSLATE_NOOP("UnitStateKind", "Maintenance")},
    {"out_of_service", QT_TRANSLATE_NOOP("UnitStateKind", "Out of service")},
};
constexpr ChoiceList unitStateKindList{"UnitStateKind", unitStateKindItems};

} // namespace

template<> inline constexpr const ChoiceList *choicesOf<RoomKind> = &roomKindList;
template<> inline constexpr const ChoiceList *choicesOf<UnitStateKind> = &unitStateKindList;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingUnit)
};

struct UnitRoomDescriptor {
    INSIEME_DESCRIPTOR(UnitRoom)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::unit>("unit_id", "", QT_TR_NOOP("Apartment"), {.owner = true}),
        field<&R::position>("position", "numero", QT_TR_NOOP("Order")),
        field<&R::kind>("kind", "tipo", QT_TR_NOOP("Kind")),
        field<&R::name>("name", "nome", QT_TR_NOOP("Name"), {.title = true, .width = 20}),
        field<&R::surface, notNegative>("surface", "superficie", QT_TR_NOOP("Surface")));
    static_assert(arity<R>() == fields.storedCount(), "a member of UnitRoom has no field");
};

struct UnitStateDescriptor {
    INSIEME_DESCRIPTOR(UnitState)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""), field<&R::unit>("unit_id", "", QT_TR_NOOP("Apartment"), {.owner = true}),
        field<&R::kind>("kind", "stato", QT_TR_NOOP("State")),
        field<&R::from>("from_date", "dal", QT_TR_NOOP("From"), {.required = true}),
        field<&R::to>("to_date", "al", QT_TR_NOOP("To")),
        field<&R::reason>("reason", "motivo", QT_TR_NOOP("Reason"), {.title = true, .width = 40}));
    static_assert(arity<R>() == fields.storedCount(), "a member of UnitState has no field");
};

struct HousingUnitDescriptor {
    INSIEME_DESCRIPTOR(HousingUnit)
    static constexpr auto fields = insieme::fields<R>(
        field<&R::id>("id", "", ""),
        field<&R::code>("code", "codice", QT_TR_NOOP("Code"),
                        {.required = true, .title = true, .search = true, .code = true, .width = 12}),
        field<&R::property>("property_id", "immobile", QT_TR_NOOP("Property"), {.required = true, .width = 30}),
        field<&R::floor>("floor", "piano", QT_TR_NOOP("Floor"), {.width = 6}),
        field<&R::surface, notNegative>("surface", "superficie", QT_TR_NOOP("Habitable surface"), {.width = 10}),
        field<&R::height, notNegative>("height", "altezza", QT_TR_NOOP("Height in cm")),
        field<&R::accessible>("accessible", "accessibile", QT_TR_NOOP("Accessible")),
        field<&R::studio>("studio", "monolocale", QT_TR_NOOP("One room")),
        field<&R::shared>("shared", "condiviso", QT_TR_NOOP("Shared by households")),
        field<&R::salvaCasa>("salva_casa", "salva_casa", QT_TR_NOOP("“Salva casa” conditions met")),
        field<&R::salvaCasaEvidence>("salva_casa_evidence", "salva_casa_atto", QT_TR_NOOP("Evidence of the conditions"),
                                     {.width = 40}),
        field<&R::meters>("meters", "contatori", QT_TR_NOOP("Meters"), {.width = 40}),
        field<&R::equipment>("equipment", "dotazioni", QT_TR_NOOP("Equipment"), {.longText = true}),
        field<&R::notes>("notes", "note", QT_TR_NOOP("Notes"), {.longText = true}));
    static constexpr Children childLists[] = {
        children<R, &R::rooms>("rooms", "stanze", QT_TR_NOOP("Rooms")),
        children<R, &R::states>("states", "stati", QT_TR_NOOP("Maintenance and out of service")),
        children<R, &R::rules>("rules", "regole", QT_TR_NOOP("Who may live here")),
    };
    static_assert(arity<R>() == fields.storedCount() + std::size(childLists), "a member of HousingUnit has no field");
};

struct HousingBedDescriptor {
    INSIEME_DESCRIPTOR(HousingBed)
    static constexpr auto fields =
        insieme::fields<R>(field<&R::id>("id", "", ""),
                           field<&R::unit>("unit_id", "appartamento", QT_TR_NOOP("Apartment"),
                                           {.required = true, .title = true, .width = 16}),
                           field<&R::name>("name", "nome", QT_TR_NOOP("Name"),
                                           {.required = true, .title = true, .search = true, .width = 16}),
                           field<&R::room>("room", "stanza", QT_TR_NOOP("Room"), {.width = 16}),
                           field<&R::validFrom>("valid_from", "dal", QT_TR_NOOP("From")),
                           field<&R::validTo>("valid_to", "al", QT_TR_NOOP("To")));
    static_assert(arity<R>() == fields.storedCount(), "a member of HousingBed has no field");
};

void checkUnit(const void *record, const Context &, Problems &problems)
{
    const auto &unit = *static_cast<const HousingUnit *>(record);
    if (unit.salvaCasa && unit.salvaCasaEvidence.trimmed().isEmpty())
        problems.append({Verdict::Level::Invalid, QStringLiteral("salva_casa_evidence"),
                         Texts::tr("Which paper shows that the conditions are met?")});
    if (unit.studio && std::any_of(unit.rooms.begin(), unit.rooms.end(), [](const UnitRoom &room) {
            return room.kind == RoomKind::Bedroom;
        }))
        problems.append(
            {Verdict::Level::Invalid, QStringLiteral("studio"), Texts::tr("A flat of one room has no bedroom.")});
}

void checkBed(const void *record, const Context &, Problems &problems)
{
    const auto &bed = *static_cast<const HousingBed *>(record);
    checkPeriod(bed.validFrom, bed.validTo, "valid_to", problems);
}

QString bedTitle(const void *record, const Context &context)
{
    const auto &bed = *static_cast<const HousingBed *>(record);
    const QString unit =
        context.titles ? context.titles->title(describe<HousingUnit>(), bed.unit.uuid(), context.day()) : QString();
    return unit.isEmpty() ? bed.name : QStringLiteral("%1 · %2").arg(unit, bed.name);
}

constexpr qint64 squareMetre = 10'000;

} // namespace

template<> const RecordType &describe<UnitRoom>()
{
    static const RecordType type = recordType<UnitRoomDescriptor>(
        "unit_room", "", QT_TRANSLATE_NOOP("UnitRoom", "Room"), QT_TRANSLATE_NOOP("UnitRoom", "Rooms"));
    return type;
}

template<> const RecordType &describe<UnitState>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<UnitStateDescriptor>("unit_state", "", QT_TRANSLATE_NOOP("UnitState", "State"),
                                            QT_TRANSLATE_NOOP("UnitState", "Maintenance and out of service"));
        t.check = checkFromTo<UnitState>;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<HousingUnit>()
{
    static const RecordType type = [] {
        RecordType t =
            recordType<HousingUnitDescriptor>("housing_unit", "units", QT_TRANSLATE_NOOP("HousingUnit", "Apartment"),
                                              QT_TRANSLATE_NOOP("HousingUnit", "Apartments"));
        t.check = checkUnit;
        return t;
    }();
    return type;
}

template<> const RecordType &describe<HousingBed>()
{
    static const RecordType type = [] {
        RecordType t = recordType<HousingBedDescriptor>("housing_bed", "beds", QT_TRANSLATE_NOOP("HousingBed", "Bed"),
                                                        QT_TRANSLATE_NOOP("HousingBed", "Beds"));
        t.check = checkBed;
        t.title = bedTitle;
        t.validFrom = "valid_from";
        t.validUntil = "valid_to";
        return t;
    }();
    return type;
}

qint64 peopleBySurface(Area surface)
{
    const qint64 area = surface.squareCentimetres;
    if (area < 14 * squareMetre)
        return 0;
    return area < 56 * squareMetre ? area / (14 * squareMetre) : 4 + (area - 56 * squareMetre) / (10 * squareMetre);
}

qint64 peopleInStudio(Area surface, bool salvaCasa, std::optional<qint64> height)
{
    const bool eased = salvaCasa && height && *height >= 240;
    const qint64 area = surface.squareCentimetres;
    return area >= (eased ? 28 : 38) * squareMetre ? 2 : area >= (eased ? 20 : 28) * squareMetre ? 1 : 0;
}

qint64 peopleByBedroom(Area surface)
{
    return surface.squareCentimetres >= 14 * squareMetre ? 2 : surface.squareCentimetres >= 9 * squareMetre ? 1 : 0;
}

std::optional<qint64> UnitCapacity::people() const
{
    if (bySurface && byRooms)
        return std::min(*bySurface, *byRooms);
    return bySurface ? bySurface : byRooms;
}

UnitCapacity capacityOf(const HousingUnit &unit)
{
    UnitCapacity capacity;
    if (unit.surface)
        capacity.bySurface =
            unit.studio ? peopleInStudio(*unit.surface, unit.salvaCasa, unit.height) : peopleBySurface(*unit.surface);
    for (const UnitRoom &room : unit.rooms) {
        if (room.kind == RoomKind::Bedroom && room.surface)
            capacity.byRooms = capacity.byRooms.value_or(0) + peopleByBedroom(*room.surface);
    }
    return capacity;
}

} // namespace insieme
