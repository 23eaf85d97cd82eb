// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"

namespace insieme {

/// A new file with the sample consortium, written through the same door as everything else and standing on its day.
Result<std::unique_ptr<Workspace>> createSample(const QString &path, const QString &desk = {});

} // namespace insieme
