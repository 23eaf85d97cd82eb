// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Draws every page in both themes and every document of the sample consortium into a folder; `part`: only the pages of
/// one area (register, placements, contracts, housing). Returns the exit status.
int renderGallery(const QString &folder, const QString &part = {});

} // namespace insieme
