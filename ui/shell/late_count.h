// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/views.h"
#include "core/store/workspace.h"

namespace insieme {

struct Layout;

/// How many records of a list fulfil more conditions.
qint64 countIn(const View &view, const Workspace &workspace, const std::vector<Condition> &conditions);

/// How many stand in the list with a red sign today: what must be cured. Nothing where the list has no sign of its own,
/// or is too long to be judged after every command.
std::optional<qint64> countRed(const Layout &layout, const Workspace &workspace);

} // namespace insieme
