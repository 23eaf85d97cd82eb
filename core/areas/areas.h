// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Every record type and every rule of the program: what a workspace is opened with.
const Catalogue &areas();

} // namespace insieme
