// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>

namespace insieme {

class MainWindow;

/// Pages and papers of contracts, in the window's theme.
void renderContracts(MainWindow &window, const std::function<QString(const char *)> &name);

} // namespace insieme
