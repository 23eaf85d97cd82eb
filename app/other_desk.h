// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"

namespace insieme {

/// A second desk of the same consortium after some days of work on its own.
struct OtherDesk {
    std::unique_ptr<Workspace> workspace;
    QString package; ///< path of what it has to give
};

/// Makes the second desk in `folder`, writes at both sides, and packs what the other one wrote: other fields of one
/// placement, the same field of another, one value entered at both, fields that only one changed, a new record.
/// `main` has then one operator for each desk. NotFound when the file has too few records for it.
Result<OtherDesk> makeOtherDesk(Workspace &main, const QString &folder);

} // namespace insieme
