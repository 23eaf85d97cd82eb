// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_folder.h"

#include "core/areas/sample_file.h"

#include <QTest>

namespace insieme::test {

std::unique_ptr<Workspace> SampleFolder::renew(const QString &name)
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = createSample(filePath(name));
    if (made)
        return std::move(*made);
    QTest::qFail(qPrintable(made.error().text + QLatin1Char(' ') + made.error().detail), __FILE__, __LINE__);
    return nullptr;
}

} // namespace insieme::test
