// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Tasks, marks and the index of obligations; after every area that offers obligations. `follow` as `agendaIndex`
/// takes it.
void addAgenda(Catalogue &catalogue, decltype(Follower::follow) follow);

} // namespace insieme
