// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lock.h"

#include "core/base/whole_file.h"

#include <cerrno>
#include <QCoreApplication>
#include <QLockFile>
#include <QThread>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// What `QLockFile` says of a disk without room is what it says of any other trouble: the system knows more.
Done tryLock(QLockFile &lock, int patience)
{
    errno = 0;
    if (lock.tryLock(patience))
        return {};
    const int why = errno;
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return fail(Error::Code::Busy,
                    Texts::tr("Another program holds %1. Nothing was changed; try again later.").arg(lock.fileName()));
    case QLockFile::PermissionError:
        return fail(Error::Code::ReadOnly,
                    Texts::tr("%1 could not be written: its folder does not allow it.").arg(lock.fileName()));
    default:
        // A part of the bytes that was written is no error of the system.
        return tl::unexpected(notWritten(lock.fileName(), why == 0 ? ENOSPC : why, qt_error_string(why)));
    }
}

} // namespace

Done takeLock(QLockFile &lock, int patience)
{
    Done taken = tryLock(lock, patience);
    if (taken || taken.error().code != Error::Code::Busy)
        return taken;
    constexpr int untilWritten = 100; // ms, long: the file is written right after it is made
    // Qt's own name for what keeps two programs from taking over the same lock; it, too, may have been left empty.
    QLockFile takingOver(lock.fileName() + QStringLiteral(".rmlock"));
    takingOver.setStaleLockTime(untilWritten);
    if (!takingOver.tryLock(4 * untilWritten))
        return taken;
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
    return tryLock(lock, 0);
}

} // namespace insieme
