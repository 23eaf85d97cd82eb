// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/categories.h"

namespace insieme {
namespace {

constexpr ChoiceItem vulnerabilityCategoryItems[] = {
    {"long_term_unemployed", QT_TRANSLATE_NOOP("VulnerabilityCategory", "Long-term unemployed")},
    {"physical_disability", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, physical invalidity")},
    {"mental_disability", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, mental invalidity")},
    {"sensory_disability", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, sensory invalidity")},
    {"psychiatric_care", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, psychiatric care")},
    {"drug_addiction", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, drug addiction")},
    {"alcohol_addiction", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, alcohol addiction")},
    {"minor_in_hardship", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, minor in family hardship")},
    {"detained", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, detained")},
    {"alternative_measure", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 381/1991, alternative measure")},
    {"targeted_placement", QT_TRANSLATE_NOOP("VulnerabilityCategory", "L. 68/1999")},
    {"protection", QT_TRANSLATE_NOOP("VulnerabilityCategory", "Protection holder")},
    {"violence", QT_TRANSLATE_NOOP("VulnerabilityCategory", "Victim of violence")},
    {"minority", QT_TRANSLATE_NOOP("VulnerabilityCategory", "Minority")},
    {"social_services", QT_TRANSLATE_NOOP("VulnerabilityCategory", "In charge of social services")},
};

} // namespace

constinit const ChoiceList vulnerabilityCategories{"VulnerabilityCategory", vulnerabilityCategoryItems};

} // namespace insieme
