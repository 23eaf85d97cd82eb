// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/housing/house_today.h"

#include "core/store/list_query.h"

namespace insieme {
namespace {

HouseSign signOf(const UnitLoad &load, UnitStatus status, const Date &day)
{
    switch (status) {
    case UnitStatus::Occupied:
    case UnitStatus::Partly:
        return HouseSign::Taken;
    case UnitStatus::Maintenance:
    case UnitStatus::OutOfService:
    case UnitStatus::Works:
        return HouseSign::Closed;
    case UnitStatus::Reserved:
        return HouseSign::Arriving;
    case UnitStatus::Free:
        break;
    }
    const Nights soon{day, day + boost::gregorian::days(arrivalDays + 1)};
    const bool comes = std::any_of(load.stays.begin(), load.stays.end(), [&](const StayLoad &stay) {
        return stated(stay.nights.from) && soon.contains(stay.nights.from)
            && stay.peopleIn(load.unit.id, stay.nights.from) > 0;
    });
    return comes ? HouseSign::Arriving : HouseSign::Free;
}

} // namespace

Result<HouseToday> houseToday(const Records &records, const Date &day, int most)
{
    HouseToday today;
    Statement counts(records.database(),
                     QStringLiteral("SELECT (SELECT count(*) FROM housing_unit), (SELECT count(*) FROM housing_bed "
                                    "WHERE (valid_from IS NULL OR valid_from<=?1) "
                                    "AND (valid_to IS NULL OR valid_to>=?1))"));
    counts.bind(1, isoText(day));
    if (counts.next()) {
        today.allUnits = counts.integer(0);
        today.beds = counts.integer(1);
    }
    // In the order of their list.
    for (const QUuid &key : RecordList(records, {.type = &describe<HousingUnit>()}).ids(0, most)) {
        const Id<HousingUnit> id(key);
        const auto load = loadOf(records, id, day);
        if (!load)
            return tl::unexpected(load.error());
        const UnitStatus status = unitOn(*load, day).status;
        today.units.push_back({id, load->unit.code, signOf(*load, status, day), status});
    }
    return today;
}

} // namespace insieme
