// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

class MainWindow;

/// Every document of the list of printables, made of the first record of the file that fits, envelopes and labels: each
/// page as a picture, the whole as PDF and as ODT.
void renderDocuments(MainWindow &window, const QString &folder);

} // namespace insieme
