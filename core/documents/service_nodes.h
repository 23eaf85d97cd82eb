// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/record_merge.h"

namespace insieme {

struct Agreement;

namespace documents {

/// What a deed about services reads besides the fields of the agreement: `servizi` with their unit, `tariffe` (in
/// force, by service and level), `regole_assenze` with their days in words, `tetto` (value by year), `utenti` (codes
/// only).
void addServices(RecordNode &root, const Records &records, const Agreement &agreement, const Context &context);

} // namespace documents
} // namespace insieme
