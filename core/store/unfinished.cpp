// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished.h"

#include "core/base/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

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
    case Unfinished::Kind::AsOf:
        break;
    }
    return QStringLiteral(".making");
}

void drop(const QString &path)
{
    for (const char *companion : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(companion));
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
    for (const Kind left : {Kind::Copy, Kind::Restored, Kind::AsOf, Kind::Export})
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

QStringList dropUnfinished(const QString &folder, const QString &own)
{
    static const QRegularExpression made(
        QStringLiteral("^(.+)(?:(?:\\.copying|\\.restoring|\\.making)(?:-wal|-shm|-journal)?|(\\.lock))$"));
    QStringList left;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const auto match = made.match(file.fileName());
        const QString place = match.captured(1);
        if (!match.hasMatch() || (!place.endsWith(QLatin1String(".insieme")) && place != own))
            continue;
        QLockFile lock(file.absolutePath() + QLatin1Char('/') + place + lockEnd); // a leftover itself: goes with us
        // It may be finished, or gone, since the folder was read.
        if (holdWhileMaking(lock) && match.captured(2).isEmpty() && !QFile::remove(file.filePath())
            && QFile::exists(file.filePath()))
            left << file.fileName();
    }
    for (const QFileInfo &exported :
         QDir(folder).entryInfoList({QLatin1Char('*') + exportEnd}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
    {
        QLockFile lock(exported.filePath().chopped(exportEnd.size()) + lockEnd);
        if (holdWhileMaking(lock) && !QDir(exported.filePath()).removeRecursively())
            left << exported.fileName();
    }
    return left;
}

} // namespace insieme
