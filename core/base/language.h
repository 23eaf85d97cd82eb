// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Installs the translations of "it" or "en" for the whole program, Qt's own texts included; may be called again.
/// Texts are translated when they are shown, so what is on the screen must be asked for again.
void setLanguage(const QString &language);
QString language();

} // namespace insieme
