// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace insieme {

/// `text`, its last article elided when a day, a share or a place in an order follows that is read with a vowel: "dal "
/// before "11 luglio 2026", "11/07/2026", "11/07", "8,00 %" or "8°" becomes "dall'". Anything else stays as it is.
QString elidedBefore(const QString &text, const QString &following);

/// `text`, every article in it elided as by `elidedBefore`. For sentences of the program, which meet their days only
/// when they are filled ("scade il %1"), not for what people wrote; English has no such article.
QString elided(const QString &text);

} // namespace insieme
