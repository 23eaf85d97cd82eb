// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <fcntl.h>
#include <QFile>
#include <QString>
#include <sys/wait.h>
#include <unistd.h>

namespace insieme::test {

/// Whether somebody holds one of these bytes of a file, as another process finds it.
inline bool holdsBytes(const QString &path, off_t start, off_t length)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = ::fork();
    if (other == 0) {
        // Only what may be called in a copy of a program of several threads.
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = start;
        lock.l_len = length;
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    return other > 0 && ::waitpid(other, &status, 0) == other && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The lock by which SQLite reads a file: SHARED_FIRST and SHARED_SIZE of its file format.
inline bool holdsLock(const QString &path)
{
    return holdsBytes(path, 0x40000002, 510);
}

/// The lock that says that somebody uses the index of its log: the "dead man's switch" of SQLite.
inline bool holdsIndex(const QString &path)
{
    return holdsBytes(path + QStringLiteral("-shm"), 128, 1);
}

} // namespace insieme::test
