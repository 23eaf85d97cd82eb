// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/held_file.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <sys/stat.h>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

QMutex &guarding()
{
    static QMutex mutex;
    return mutex;
}

std::vector<HeldFile::Identity> &held()
{
    static std::vector<HeldFile::Identity> files;
    return files;
}

/// Also of a file that is not there yet, whose number is 0.
HeldFile::Identity identityOf(const QString &path)
{
    const QFileInfo file(path);
    HeldFile::Identity identity{file.canonicalFilePath()};
    struct stat found { };
    if (identity.place.isEmpty())
        identity.place = QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName();
    else if (::stat(QFile::encodeName(identity.place).constData(), &found) == 0)
        identity = {identity.place, found.st_dev, found.st_ino};
    return identity;
}

/// The file beside which SQLite keeps this one: its log, whose index has locks of its own, or its journal.
QString besideWhich(const QString &place)
{
    for (const auto tail : {QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-journal")}) {
        if (place.endsWith(tail))
            return place.chopped(tail.size());
    }
    return {};
}

} // namespace

HeldFile::HeldFile(const QString &path)
    : m_identity(identityOf(path))
{
    const QMutexLocker alone(&guarding());
    held().push_back(m_identity);
}

HeldFile::~HeldFile()
{
    const QMutexLocker alone(&guarding());
    const auto own = std::find_if(held().begin(), held().end(), [this](const Identity &each) {
        return each.place == m_identity.place && each.isSameFile(m_identity);
    });
    held().erase(own);
}

Holding holdingOf(const QString &path)
{
    const HeldFile::Identity asked = identityOf(path);
    Holding holding;
    const QMutexLocker alone(&guarding());
    for (const HeldFile::Identity &each : held()) {
        const bool same = asked.inode != 0 && each.isSameFile(asked);
        holding.same |= same;
        holding.replaced |= asked.inode != 0 && !same && each.place == asked.place;
    }
    return holding;
}

Done mayOpen(const QString &path)
{
    const HeldFile::Identity asked = identityOf(path);
    const QString main = besideWhich(asked.place);
    const QMutexLocker alone(&guarding());
    for (const HeldFile::Identity &each : held()) {
        if (each.place == main)
            return fail(
                Error::Code::Io,
                Texts::tr("%1 belongs to the file that is open and holds its latest changes: choose another one, or "
                          "make a copy of the open file. Nothing was changed.")
                    .arg(path));
        // By another name, too: a hard link.
        if (each.place == asked.place || (asked.inode != 0 && each.isSameFile(asked)))
            return fail(Error::Code::Io,
                        Texts::tr("%1 is the file that is open: choose another one, or make a copy of it first. "
                                  "Nothing was changed.")
                            .arg(path));
    }
    return {};
}

} // namespace insieme
