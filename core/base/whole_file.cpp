// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include "core/base/held_file.h"

#include <cerrno>
#include <QCoreApplication>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

} // namespace

Error notWritten(const QString &path, int why, const QString &words)
{
    const bool full = why == ENOSPC || why == EDQUOT;
    return {full ? Error::Code::Full : Error::Code::Io,
            Texts::tr("%1 could not be written: %2. Nothing was left behind.")
                .arg(path,
                     full               ? Texts::tr("the disk is full")
                         : why == EROFS ? Texts::tr("what lies on this disk can only be read")
                                        : words)};
}

Error WholeFile::refused() const
{
    return notWritten(fileName(), m_why, error() == NoError ? qt_error_string(m_why) : errorString());
}

bool WholeFile::kept(bool done)
{
    // Where only a part of the bytes fits, Qt calls that no error; the system says what stopped the rest.
    if (!done && m_why == 0)
        m_why = errno == 0 && error() == NoError ? ENOSPC : errno;
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
    INSIEME_TRY(mayOpen(fileName()));
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
