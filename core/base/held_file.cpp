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
    const QString place = QFileInfo(path).canonicalFilePath();
    const QMutexLocker alone(&guarding());
    if (place.isEmpty() || !held().contains(place))
        return {};
    return fail(Error::Code::Io,
                Texts::tr("%1 is the file that is open: choose another one, or make a copy of it first. Nothing was "
                          "changed.")
                    .arg(path));
}

} // namespace insieme
