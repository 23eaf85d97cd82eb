// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

namespace insieme {

/// A file on which this process holds locks, for as long as this lives. POSIX takes every lock of a process off a file
/// as soon as the process closes any descriptor of it, wherever it was opened: another program then takes itself for
/// the last one, and takes the log away from under the open file. Such a file is opened by SQLite only, which knows.
class HeldFile {
public:
    explicit HeldFile(const QString &path);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;

private:
    QString m_place;
};

/// Whether the file may be opened other than by SQLite, to read or to write; asked before every opening of a file that
/// people or command lines name. Io, with what to do, when this process holds it, or the file whose log or journal
/// stands there or would.
Done mayOpen(const QString &path);

} // namespace insieme
