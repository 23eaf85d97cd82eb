// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace insieme {

struct Catalogue;

/// Tasks, marks and the index of obligations; after every area that offers obligations.
void addAgenda(Catalogue &catalogue);

} // namespace insieme
