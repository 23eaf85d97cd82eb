// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished.h"

#include "core/base/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace insieme {
namespace {

constexpr QLatin1String lockEnd(".lock"), exportEnd(".insieme-exporting");

/// How long a place is waited for, in ms: whoever only takes away what was left there holds it for a moment.
constexpr int untilSwept = 500;

/// No ends that other programs use: browsers write `.part`.
QString endOf(Unfinished::Kind kind)
{
    switch (kind) {
    case Unfinished::Kind::Copy:
        return QStringLiteral(".copying");
    case Unfinished::Kind::Restored:
        return QStringLiteral(".restoring");
    case Unfinished::Kind::Export:
        return exportEnd;
    case Unfinished::Kind::Made:
        break;
    }
    return QStringLiteral(".making");
}

constexpr QLatin1String companions[]{QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")};

/// What the file of that name, or its log, was to become; empty: it is no unfinished file.
QString placeOf(QString name)
{
    for (const QLatin1String companion : companions) {
        if (name.endsWith(companion)) {
            name.chop(companion.size());
            break;
        }
    }
    for (const auto kind : {Unfinished::Kind::Copy, Unfinished::Kind::Restored, Unfinished::Kind::Made}) {
        if (const QString end = endOf(kind); name.endsWith(end))
            return name.chopped(end.size());
    }
    return {};
}

void drop(const QString &path)
{
    QFile::remove(path);
    for (const QLatin1String companion : companions)
        QFile::remove(path + companion);
    if (path.endsWith(exportEnd))
        QDir(path).removeRecursively();
}

/// Takes a lock that says that something is being made; false when another program still holds it after `patience` ms,
/// not when no lock can be made there. It is held until it is let go, or until its program has ended.
bool holdWhileMaking(QLockFile &lock, int patience = 0)
{
    // A program on another computer cannot be asked whether it still runs.
    constexpr int longestMaking = 24 * 60 * 60 * 1000;
    lock.setStaleLockTime(longestMaking);
    const Done taken = takeLock(lock, patience);
    return taken || taken.error().code != Error::Code::Busy;
}

} // namespace

Unfinished::Unfinished(const QString &place, Kind kind)
    : m_place(place)
    , m_path(place + endOf(kind))
    , m_lock(place + lockEnd)
    , m_taken(!holdWhileMaking(m_lock, untilSwept))
{
    const QFileInfo file(place);
    (void)dropUnfinished(file.absolutePath());
    if (m_taken)
        return;
    for (const Kind left : {Kind::Copy, Kind::Restored, Kind::Made, Kind::Export})
        drop(place + endOf(left));
}

Unfinished::~Unfinished()
{
    if (!m_taken)
        drop(m_path);
}

Done Unfinished::mayBeMade() const
{
    if (!m_taken)
        return {};
    return fail(Error::Code::Busy,
                QCoreApplication::translate("File",
                                            "%1 is being written by another program just now. Nothing was changed; "
                                            "try again later.")
                    .arg(m_place));
}

bool Unfinished::finish()
{
    return !m_taken && QFile::rename(m_path, m_place);
}

Done folderTakes(const QString &place)
{
    const QFileInfo folder(QFileInfo(place).absolutePath());
    if (!folder.isDir())
        return fail(Error::Code::Io,
                    QCoreApplication::translate(
                        "File", "The folder %1 does not exist. Nothing was written; choose another one.")
                        .arg(folder.filePath()));
    if (!folder.isWritable())
        return fail(Error::Code::Io,
                    QCoreApplication::translate(
                        "File", "The folder %1 does not allow writing. Nothing was written; choose another one.")
                        .arg(folder.filePath()));
    return {};
}

QStringList dropUnfinished(const QString &folder, const QString &own)
{
    QStringList left;
    const QDir dir(folder);
    // The folder of a file may hold thousands: no more is asked of them than their names.
    for (const QString &name : dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Unsorted)) {
        const QString path = dir.filePath(name);
        if (name.endsWith(exportEnd)) {
            QLockFile lock(path.chopped(exportEnd.size()) + lockEnd);
            if (QFileInfo(path).isDir() && holdWhileMaking(lock) && !QDir(path).removeRecursively())
                left << name;
            continue;
        }
        const bool isLock = name.endsWith(lockEnd);
        const QString place = isLock ? name.chopped(lockEnd.size()) : placeOf(name);
        if (place.isEmpty() || (!place.endsWith(QLatin1String(".insieme")) && place != own) || QFileInfo(path).isDir())
            continue;
        QLockFile lock(dir.filePath(place + lockEnd)); // a leftover itself: goes with us
        // It may be finished, or gone, since the folder was read.
        if (holdWhileMaking(lock) && !isLock && !QFile::remove(path) && QFile::exists(path))
            left << name;
    }
    return left;
}

} // namespace insieme
