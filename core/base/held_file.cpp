// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/held_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

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

/// How many hold each file, by its place without links.
QHash<QString, int> &held()
{
    static QHash<QString, int> files;
    return files;
}

/// Also of a file that is not there yet.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath()
                         : QFileInfo(file.absolutePath()).canonicalFilePath() + QLatin1Char('/') + file.fileName();
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
    : m_place(QFileInfo(path).canonicalFilePath())
{
    const QMutexLocker alone(&guarding());
    ++held()[m_place];
}

HeldFile::~HeldFile()
{
    const QMutexLocker alone(&guarding());
    if (--held()[m_place] == 0)
        held().remove(m_place);
}

Done mayOpen(const QString &path)
{
    const QString place = placeOf(path), main = besideWhich(place);
    const QMutexLocker alone(&guarding());
    if (!main.isEmpty() && held().contains(main))
        return fail(
            Error::Code::Io,
            Texts::tr("%1 belongs to the file that is open and holds its latest changes: choose another one, or "
                      "make a copy of the open file. Nothing was changed.")
                .arg(path));
    if (!held().contains(place))
        return {};
    return fail(Error::Code::Io,
                Texts::tr("%1 is the file that is open: choose another one, or make a copy of it first. Nothing was "
                          "changed.")
                    .arg(path));
}

} // namespace insieme
