// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// Two desks on two files: what each does, the preview of the merge, what is left to decide, the history. False: an
/// error was written to standard error.
bool renderExchange(const QString &folder, const QString &suffix);

} // namespace insieme
