// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Draws every page in both themes and every document of the sample consortium into a folder; of the pages only those
/// whose name contains `filter`. Returns the exit status: 0 only when every picture has the size it should have.
int renderGallery(const QString &folder, const QString &filter = {});

} // namespace insieme
