// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/settings.h"

#include <QPoint>

namespace insieme {

/// The settings that are changed often, what is done with the file, and the way to all settings.
void openSettingsMenu(QWidget *window, const QPoint &at, const QList<Setting> &settings,
                      const QList<PageAction> &aboutFiles, const PageAction &all);

} // namespace insieme
