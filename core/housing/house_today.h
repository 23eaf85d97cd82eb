// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/housing/occupancy.h"

namespace insieme {

/// What an apartment is on a day, as far as one looks at a house: who has a place, who comes, what is closed.
enum class HouseSign { Taken, Arriving, Free, Closed };

struct HouseToday {
    struct Unit {
        Id<HousingUnit> id;
        QString code;
        HouseSign sign = HouseSign::Free;
        UnitStatus status = UnitStatus::Free;
    };
    std::vector<Unit> units; ///< in the order of their list: by code, numbers in codes as numbers
    qint64 allUnits = 0, beds = 0; ///< of the whole file
};

/// Days within which somebody who is expected counts as coming.
inline constexpr int arrivalDays = 30;

/// The first `most` apartments on a day. Reads the stays of that day and later, however many there were before.
Result<HouseToday> houseToday(const Records &records, const Date &day, int most);

} // namespace insieme
