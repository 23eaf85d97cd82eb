// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"

#include "core/areas/areas.h"
#include "core/areas/sample.h"

#include <QCoreApplication>
#include <QFile>

namespace insieme {

Result<std::unique_ptr<Workspace>> createSample(const QString &path, const QString &desk)
{
    auto workspace = Workspace::create(
        path, areas(), desk.isEmpty() ? QCoreApplication::translate("File", "Sample") : desk, sampleDay());
    if (!workspace)
        return workspace;
    const auto built = (*workspace)
                           ->found({QT_TRANSLATE_NOOP("Command", "Build the sample consortium")},
                                   [](Transaction &transaction) -> Done {
                                       for (AnyRecord &record : sampleRecords())
                                           INSIEME_TRY(transaction.insert(record));
                                       return {};
                                   });
    if (!built) {
        workspace->reset();
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(path + suffix);
        return tl::unexpected(built.error());
    }
    return workspace;
}

} // namespace insieme
