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
    // A disk without room takes a part of the bytes and calls that no error; one without any room says so.
    const bool full = error() == NoError || error() == ResourceError
        || (error() == WriteError && (errno == ENOSPC || errno == EFBIG || errno == EDQUOT));
    return {full ? Error::Code::Full : Error::Code::Io,
            Texts::tr("%1 could not be written: %2. Nothing was left behind.")
                .arg(fileName(), full ? Texts::tr("the disk is full") : errorString())};
}

Done WholeFile::begin()
{
    if (!open(QIODevice::WriteOnly))
        return tl::unexpected(refused());
    return {};
}

Done WholeFile::fill(const QByteArray &bytes)
{
    INSIEME_TRY(begin());
    if (write(bytes) != bytes.size() || !flush())
        return tl::unexpected(refused());
    return {};
}

Done WholeFile::finish()
{
    // Closing forgets why writing failed.
    if (!flush() || error() != NoError)
        return tl::unexpected(refused());
    if (!commit())
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
