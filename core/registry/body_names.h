// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/registry/members.h"

#include <optional>

namespace insieme {

/// What a public body is by the first word of its name ("Comune di …", "ULSS 6"); nothing where that does not tell.
std::optional<BodyKind> bodyKindIn(const QString &name);
/// With the category of the organisation that goes with it.
void setBodyKind(PublicBody &body, BodyKind kind);
/// Cooperative, public body or, where the name tells neither, any organisation.
const RecordType &organisationKindIn(const QString &name);

} // namespace insieme
