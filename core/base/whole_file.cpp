// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <cerrno>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

} // namespace

Error WholeFile::refused() const
{
    const bool full = m_why == ENOSPC || m_why == EFBIG || m_why == EDQUOT;
    return {full ? Error::Code::Full : Error::Code::Io,
            Texts::tr("%1 could not be written: %2. Nothing was left behind.")
                .arg(fileName(), full ? Texts::tr("the disk is full") : errorString())};
}

bool WholeFile::kept(bool done)
{
    // A disk without room takes a part of the bytes and calls that no error; one without any room says so.
    if (!done && m_why == 0)
        m_why = error() == NoError ? ENOSPC : errno;
    return done;
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    errno = 0;
    const qint64 written = QSaveFile::writeData(data, size);
    kept(written == size);
    return written;
}

Done WholeFile::begin()
{
    errno = 0;
    if (!kept(open(QIODevice::WriteOnly)))
        return tl::unexpected(refused());
    return {};
}

Done WholeFile::fill(const QByteArray &bytes)
{
    INSIEME_TRY(begin());
    if (write(bytes) != bytes.size())
        return tl::unexpected(refused());
    errno = 0;
    if (!kept(flush()))
        return tl::unexpected(refused());
    return {};
}

Done WholeFile::finish()
{
    // Closing forgets why writing failed.
    errno = 0;
    if (!kept(flush()) || error() != NoError)
        return tl::unexpected(refused());
    if (!kept(commit()))
        return tl::unexpected(refused());
    return {};
}

Done writeWhole(const QString &path, const QByteArray &bytes)
{
    WholeFile file(path);
    INSIEME_TRY(file.fill(bytes));
    return file.finish();
}

} // namespace insieme
