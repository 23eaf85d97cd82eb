// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>

namespace insieme {

class MainWindow;

/// The pages and papers of the house.
void renderHousing(MainWindow &window, const std::function<QString(const char *)> &name);

} // namespace insieme
