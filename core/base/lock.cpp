// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lock.h"

#include <QLockFile>
#include <QThread>

namespace insieme {

bool takeLock(QLockFile &lock)
{
    if (lock.tryLock(0) || lock.error() != QLockFile::LockFailedError)
        return lock.isLocked();
    constexpr int untilWritten = 100; // ms, long: the file is written right after it is made
    // Qt's own name for what keeps two programs from taking over the same lock; it, too, may have been left empty.
    QLockFile takingOver(lock.fileName() + QStringLiteral(".rmlock"));
    takingOver.setStaleLockTime(untilWritten);
    if (!takingOver.tryLock(4 * untilWritten))
        return false;
    const auto saysWhoseItIs = [&lock] {
        qint64 process = 0;
        QString host, application;
        return lock.getLockInfo(&process, &host, &application);
    };
    if (!saysWhoseItIs())
        QThread::msleep(untilWritten);
    if (!saysWhoseItIs())
        lock.removeStaleLockFile(); // refuses while a program has the file open, whatever it says
    takingOver.unlock();
    return lock.tryLock(0);
}

} // namespace insieme
