// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"

namespace insieme {

/// Records that were opened on this computer at this desk. Only their keys are kept, and not in the file.
using OpenedRecord = std::pair<const RecordType *, QUuid>;

void noteOpened(const Workspace &workspace, const RecordType &type, const QUuid &id);
/// The last one first; those that are gone since are left out.
std::vector<OpenedRecord> openedLately(const Workspace &workspace);

} // namespace insieme
