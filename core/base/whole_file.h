// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QSaveFile>

namespace insieme {

/// Why a file could not be written, from `errno` and the words for it: Full where there is no room, otherwise Io.
Error notWritten(const QString &path, int why, const QString &words);

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
    /// Why it could not be written: what was in the way first, whatever happened since.
    Error refused() const;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool kept(bool done); ///< keeps why the call before failed; `errno` was 0 before that call
    int m_why = 0; ///< of the first call that failed
};

/// `bytes` as a file, whole or not at all.
Done writeWhole(const QString &path, const QByteArray &bytes);

} // namespace insieme
