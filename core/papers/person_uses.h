// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// A document that waits for a signature needs its signatory. An issued one is kept as it was issued, with the names in
/// it: a deed that others hold signed and that the law wants kept (GDPR art. 17(3)(b), civil code art. 2220) is not
/// rewritten; who is forgotten is told which.
PersonSource paperPeople();

} // namespace insieme
