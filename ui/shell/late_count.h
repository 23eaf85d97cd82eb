// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/areas/views.h"
#include "core/store/workspace.h"

#include <functional>

namespace insieme {

struct Layout;

/// How many records of a list fulfil more conditions.
qint64 countIn(const View &view, const Workspace &workspace, const std::vector<Condition> &conditions);

/// How many stand in the list with a red sign today: what must be cured. Nothing where the list has no sign of its own,
/// or is too long to be judged after every command. Not for the window's thread.
std::optional<qint64> countRed(const Layout &layout, const Workspace &workspace);

/// What the navigation says beside a place: what falls due within seven days, and what is late.
struct PlaceCount {
    qint64 soon = 0, late = 0;
};
/// Of every place of the catalogue, in its order; what it takes grows with the file.
std::vector<PlaceCount> countPlaces(const Workspace &workspace, const std::function<bool()> &goOn);

} // namespace insieme
