// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QStringView>

namespace insieme {

/// An optional minus, digits, and `separator` with 1 to `decimals` digits, as an integer of the smallest unit. Nothing
/// for any other text and for more than 15 digits, so that sums of thousands of values stay far from overflow.
std::optional<qint64> parseDecimal(QStringView text, int decimals, QChar separator);

} // namespace insieme
