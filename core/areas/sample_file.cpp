// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"

#include "core/areas/areas.h"
#include "core/areas/sample.h"

#include <QCoreApplication>

namespace insieme {

Result<std::unique_ptr<Workspace>> createSample(const QString &path, const QString &desk)
{
    const auto build = [](Workspace &workspace) -> Done {
        const auto built = workspace.found({QT_TRANSLATE_NOOP("Command", "Build the sample consortium")},
                                           [](Transaction &transaction) -> Done {
                                               for (AnyRecord &record : sampleRecords())
                                                   INSIEME_TRY(transaction.insert(record));
                                               return {};
                                           });
        return built ? Done() : Done(tl::unexpected(built.error()));
    };
    return Workspace::create(path, areas(), desk.isEmpty() ? QCoreApplication::translate("File", "Sample") : desk,
                             sampleDay(), build);
}

} // namespace insieme
