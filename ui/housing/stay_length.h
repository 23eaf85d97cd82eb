// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/household.h"
#include "core/housing/stay.h"
#include "ui/widgets/check_list.h"

namespace insieme {

class Records;

namespace housing {

/// The months that a request asks for beside what is proposed for it, with the reason where they are fewer.
CheckList::Check lengthCheck(const Records &records, const HousingRequest &request, const HousingStay &stay);

} // namespace housing
} // namespace insieme
