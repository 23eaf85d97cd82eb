// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/housing/house_rule.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct HousingProperty;
struct HousingUnit;

enum class RoomKind { Bedroom, Living, Kitchen, Bathroom, Other };
enum class UnitStateKind { Maintenance, OutOfService };

struct UnitRoom {
    Id<UnitRoom> id;
    Id<HousingUnit> unit;
    qint64 position = 0;
    RoomKind kind = RoomKind::Bedroom;
    QString name;
    std::optional<Area> surface;
    friend bool operator==(const UnitRoom &, const UnitRoom &) = default;
};

/// Days on which nobody can live there, both included; a last day that is not stated: until further notice.
struct UnitState {
    Id<UnitState> id;
    Id<HousingUnit> unit;
    UnitStateKind kind = UnitStateKind::Maintenance;
    Date from;
    Date to;
    QString reason;
    friend bool operator==(const UnitState &, const UnitState &) = default;
};

/// An apartment. Free, reserved and occupied follow from the stays, they are no fields.
struct HousingUnit {
    Id<HousingUnit> id;
    QString code;
    Id<HousingProperty> property;
    std::optional<qint64> floor; ///< 0: ground floor
    std::optional<Area> surface; ///< habitable
    std::optional<qint64> height; ///< centimetres
    bool accessible = false;
    bool studio = false; ///< one room with its bathroom
    bool shared = false; ///< may house several households at once
    bool salvaCasa = false; ///< conditions of DPR 380/2001 art. 24 c. 5-bis and 5-ter are met
    QString salvaCasaEvidence;
    QString meters;
    QString equipment;
    QString notes;
    std::vector<UnitRoom> rooms;
    std::vector<UnitState> states;
    std::vector<UnitRule> rules;
    friend bool operator==(const HousingUnit &, const HousingUnit &) = default;
};

struct HousingBed {
    Id<HousingBed> id;
    Id<HousingUnit> unit;
    QString name;
    QString room;
    Date validFrom;
    Date validTo; ///< last day
    friend bool operator==(const HousingBed &, const HousingBed &) = default;
};

template<> const RecordType &describe<HousingUnit>();
template<> const RecordType &describe<UnitRoom>();
template<> const RecordType &describe<UnitState>();
template<> const RecordType &describe<HousingBed>();

/// People whom a habitable surface can house: 14 m² each for the first four, 10 m² for each further one.
/// DM 5-7-1975 art. 2.
qint64 peopleBySurface(Area surface);
/// People whom a flat of one room can house: 28 m² one, 38 m² two; 20 and 28 m² and 2.40 m of height where the
/// conditions of DPR 380/2001 art. 24 c. 5-bis are met. Never three.
qint64 peopleInStudio(Area surface, bool salvaCasa, std::optional<qint64> height);
/// People for whom there is a bedroom: 9 m² one, 14 m² two. DM 5-7-1975 art. 2.
qint64 peopleByBedroom(Area surface);

/// How many people the rules allow in the unit, without counting beds.
struct UnitCapacity {
    std::optional<qint64> bySurface; ///< not stated: the surface is not known
    std::optional<qint64> byRooms; ///< not stated: no bedroom is written down
    /// The lesser of both; nothing when neither is known.
    std::optional<qint64> people() const;
};
UnitCapacity capacityOf(const HousingUnit &unit);

} // namespace insieme
