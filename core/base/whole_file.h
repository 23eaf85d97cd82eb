// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QSaveFile>

namespace insieme {

/// A file that is written whole or not at all: what stood there before stays until it is finished. Every refusal is Io
/// or Full, with the file's name and what is in the way, in the user's language.
class WholeFile : public QSaveFile {
public:
    explicit WholeFile(const QString &path)
        : QSaveFile(path)
    {
    }
    Done begin();
    /// All of what the file is to hold, as far as the disk; it takes its place when it is finished.
    Done fill(const QByteArray &bytes);
    Done finish();
    /// Why it could not be written, as the device says it now.
    Error refused() const;
};

/// `bytes` as a file, whole or not at all.
Done writeWhole(const QString &path, const QByteArray &bytes);

} // namespace insieme
