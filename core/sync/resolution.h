// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/store/catalogue.h"

namespace insieme {

/// Mine: what the command wanted, a value or the whole command that was set aside. Theirs: what stands in the file.
enum class Choose { Mine, Theirs, Value };

/// How a conflict was decided; its key is the conflict's. As a record it travels, and is undone, like any other.
struct ConflictResolution {
    Id<ConflictResolution> id;
    std::optional<Choose> choice; ///< always stated
    friend bool operator==(const ConflictResolution &, const ConflictResolution &) = default;
};
template<> const RecordType &describe<ConflictResolution>();

void addSync(Catalogue &catalogue);

} // namespace insieme
