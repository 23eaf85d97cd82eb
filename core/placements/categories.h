// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Included by the .cpp files that describe records with a category.
#include "core/placements/project.h"
#include "core/record/describe.h"

namespace insieme {

extern const ChoiceList vulnerabilityCategories;

template<> inline constexpr const ChoiceList *choicesOf<VulnerabilityCategory> = &vulnerabilityCategories;

} // namespace insieme
