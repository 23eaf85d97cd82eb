// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QString>
#include <sys/stat.h>
#include <unistd.h>

namespace insieme::test {

/// Whether this process holds a lock on the file, as the system tells it (Linux).
inline bool holdsLock(const QString &path)
{
    struct stat known = {};
    if (::stat(QFile::encodeName(path).constData(), &known) != 0)
        return false;
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return false;
    const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(known.st_ino));
    for (const QByteArray &line : locks.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() > 5 && words[4].toLongLong() == ::getpid() && words[5].endsWith(inode))
            return true;
    }
    return false;
}

} // namespace insieme::test
