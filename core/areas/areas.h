// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/catalogue.h"

namespace insieme {

/// Every record type and every rule of the program: what a workspace is opened with.
const Catalogue &areas();
/// Adds what a library above this one says of records (the text of a letter). For whoever puts a program together,
/// before any work begins beside it.
void addFindings(const FindingSource &source);

} // namespace insieme
