// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// The index of the obligations that the catalogue's sources offer. Call it when every area has added its own: the
/// version that decides whether a file's index is made again covers all of them.
Follower agendaIndex(const Catalogue &catalogue);

} // namespace insieme
