// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

namespace insieme {

/// A file on which this process holds locks, for as long as this lives. POSIX takes every lock of a process off a file
/// as soon as the process closes any descriptor of it, wherever and by whatever name it was opened: another program
/// then takes itself for the last one, and takes the log away from under the open file. Such a file is opened by SQLite
/// only, which knows.
class HeldFile {
public:
    explicit HeldFile(const QString &path);
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;

    struct Identity {
        QString place; ///< without links
        quint64 device = 0, inode = 0;
        bool isSameFile(const Identity &other) const { return device == other.device && inode == other.inode; }
    };

private:
    Identity m_identity;
};

/// Whether the file may be opened other than by SQLite, to read or to write; asked before every opening of a file that
/// people or command lines name. Io, with what to do, when this process holds it, or the file whose log or journal
/// stands there or would.
Done mayOpen(const QString &path);

/// Whether this process holds the file that lies under the path, and another one that lay there before.
struct Holding {
    bool same = false, replaced = false;
};
Holding holdingOf(const QString &path);

} // namespace insieme
