// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/qr.h"

#include <memory>
#include <qrencode.h>

namespace insieme::documents {

std::optional<QrModules> qrModules(const QString &text)
{
    constexpr int quiet = 4;
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty())
        return {};
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeData(static_cast<int>(utf8.size()), reinterpret_cast<const unsigned char *>(utf8.constData()), 0,
                          QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        return {};
    QrModules modules;
    modules.side = code->width + 2 * quiet;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width;) {
            const auto dark = [&](int column) {
                return column < code->width && (code->data[y * code->width + column] & 1);
            };
            int end = x;
            while (dark(end))
                ++end;
            if (end > x)
                modules.bars.emplace_back(quiet + x, quiet + y, end - x, 1);
            x = end + 1;
        }
    }
    return modules;
}

} // namespace insieme::documents
