// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_folder.h"

#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"

#include <QFile>
#include <QTest>

namespace insieme::test {
namespace {

Done copySample(const QString &path)
{
    // Making it takes most of the time of a short test: once for each language, in which it names its desk.
    static const QTemporaryDir folder;
    const QString made = folder.filePath(language() + QStringLiteral(".insieme"));
    if (!QFile::exists(made)) {
        auto sample = createSample(made);
        if (!sample)
            return tl::unexpected(std::move(sample).error());
        (*sample)->catchUp();
    }
    if (!QFile::copy(made, path))
        return fail(Error::Code::Io, QStringLiteral("the sample could not be copied to ") + path);
    return {};
}

} // namespace

std::unique_ptr<Workspace> SampleFolder::renew(const QString &name)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Done copied = copySample(filePath(name));
    auto opened = copied ? Workspace::open(filePath(name), areas()) : tl::unexpected(copied.error());
    if (opened)
        return std::move(*opened);
    QTest::qFail(qPrintable(opened.error().text + QLatin1Char(' ') + opened.error().detail), __FILE__, __LINE__);
    return nullptr;
}

} // namespace insieme::test
