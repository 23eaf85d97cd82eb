// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// The words around the first one that begins as a typed word does; empty where there is none.
QString excerpt(const QString &text, const QString &typed);

} // namespace insieme
