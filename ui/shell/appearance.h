// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/settings.h"

namespace insieme {

/// The theme as it was chosen, otherwise that of the desktop.
void applyTheme();
Setting themeSetting();

/// The language as it was chosen, otherwise Italian.
void applyLanguage();
/// `chosen` is called afterwards: what is on the screen must be made anew.
Setting languageSetting(const std::function<void()> &chosen);

} // namespace insieme
