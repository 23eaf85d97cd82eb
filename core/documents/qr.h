// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <QRect>
#include <QString>
#include <vector>

namespace insieme::documents {

/// A QR code in modules: bars of dark modules in rows, with the quiet zone of four modules that readers need around
/// them.
struct QrModules {
    int side = 0; ///< with the quiet zone
    std::vector<QRect> bars; ///< each one module high
};

/// Error correction M. Nothing when the text is empty or too long for one code.
std::optional<QrModules> qrModules(const QString &text);

} // namespace insieme::documents
