// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/record/record_type.h"

#include <vector>

namespace insieme {

struct Cooperative;
struct PublicBody;

/// What social cooperatives do: A services to people (L. 381/1991 art. 1 c. 1 a), then B activities that give work.
enum class ServiceField {
    EarlyChildhood,
    MinorsAndFamilies,
    School,
    Elderly,
    Disability,
    MentalHealth,
    Addiction,
    HomeCare,
    HealthCare,
    Reception,
    Housing,
    WorkIntegration,
    Culture,
    Greenery,
    Cleaning,
    Catering,
    Transport,
    Assembly,
    Laundry,
    Waste,
    Maintenance,
    Agriculture,
    Office,
    Other
};

/// A field in which a cooperative works, and the days on which it does.
struct OfferedService {
    Id<OfferedService> id;
    Id<Cooperative> cooperative;
    ServiceField service = ServiceField::Other;
    QString detail; ///< in its own words: "asilo nido Limena"
    Date validFrom; ///< a day that is not stated leaves that side open
    Date validTo;
    friend bool operator==(const OfferedService &, const OfferedService &) = default;
};
template<> const RecordType &describe<OfferedService>();

/// Where a cooperative works: a Comune, a ULSS, a social area, a Province, a Region.
struct Territory {
    Id<Territory> id;
    Id<Cooperative> cooperative;
    Id<PublicBody> body;
    QString detail;
    Date validFrom; ///< a day that is not stated leaves that side open
    Date validTo;
    friend bool operator==(const Territory &, const Territory &) = default;
};
template<> const RecordType &describe<Territory>();

/// What a cooperative offers on a day, each once, in the order of the list: "Disabilità, Verde".
QString servicesOn(const Cooperative &cooperative, const Date &day);
/// Where it works on the day of the context, each once: "Limena, ULSS 6 Euganea".
QString territoriesOn(const Cooperative &cooperative, const Context &context);

} // namespace insieme
