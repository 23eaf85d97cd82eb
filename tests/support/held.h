// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <fcntl.h>
#include <QFile>
#include <QString>
#include <sys/wait.h>
#include <unistd.h>

namespace insieme::test {

/// Whether somebody holds the lock by which SQLite reads a file, as another process finds it.
inline bool holdsLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = ::fork();
    if (other == 0) {
        // Only what may be called in a copy of a program of several threads.
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002; // SHARED_FIRST and SHARED_SIZE of SQLite's file format
        lock.l_len = 510;
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type != F_UNLCK ? 0 : 1);
    }
    int status = 1;
    return other > 0 && ::waitpid(other, &status, 0) == other && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace insieme::test
