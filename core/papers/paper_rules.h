// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/papers/document.h"

namespace insieme {

class Records;

/// What is contradictory in one document, before it is written.
void checkDocument(const Document &document, Problems &problems);

/// What may not change any more, `before` being what the file holds (nullptr: a new document) and `after` what is
/// wanted (nullptr: it is removed). An issued document is annulled, not removed.
QStringList refusedChanges(const Records &records, const Document *before, const Document *after);

} // namespace insieme
