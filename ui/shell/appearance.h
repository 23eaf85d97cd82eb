// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/settings.h"

namespace insieme {

/// The theme as it was chosen, otherwise that of the desktop.
void applyTheme();
Setting themeSetting();

/// The language as it was chosen, otherwise Italian.
void applyLanguage();
/// `chosen` is given what keeps the choice, and calls it only where what is on the screen can be made anew after it.
Setting languageSetting(const std::function<void(const std::function<void()> &keep)> &chosen);

} // namespace insieme
