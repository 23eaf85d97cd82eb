// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QString>

namespace insieme {

class MainWindow;

/// Members and papers, cards of bodies, the consortium, what is entered twice; `name` gives the file of a picture.
void renderRegister(MainWindow &window, const std::function<QString(const char *)> &name);

} // namespace insieme
