// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/housing/household.h"
#include "core/housing/stay.h"
#include "core/store/workspace.h"

namespace insieme::housing {

/// Whom a stay or a request is for, in one line: a household of several people by its code and their number, one person
/// by name; the code of the stay or the request where names are hidden. A household is counted on the first day of the
/// stay, of a request on the day of the context. On any thread, with the workspace of its work.
QString guestName(const Workspace &workspace, const Context &context, const HousingStay &stay);
QString guestName(const Workspace &workspace, const Context &context, const HousingRequest &request);

} // namespace insieme::housing
