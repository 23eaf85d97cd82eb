// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desks.h"

namespace insieme {

/// The records of the file as they are now, without people, for a partner: personal and sensitive fields are empty,
/// there is no history, no key and no attachment. It starts a file of its own that can never be merged back. Of the
/// options only `stop` counts.
Result<Package> makePartnerPackage(const Workspace &workspace, const ExportOptions &options = {});

} // namespace insieme
