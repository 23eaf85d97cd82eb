// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the journal, as a damaged or foreign file may hold it.
#include "core/areas/areas.h"
#include "core/store/changes.h"
#include "core/store/schema.h"

#include <cstdint>
#include <QDir>
#include <QTemporaryDir>

using namespace insieme;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    static const std::unique_ptr<Database> database = [] {
        auto opened = Database::open(folder.filePath(QStringLiteral("a.insieme")), Database::Access::Create);
        if (!opened || !migrate(**opened, QDateTime::currentDateTime(), [](int) { return Done(); }))
            qFatal("no file to fuzz with");
        if (!(*opened)->exec("PRAGMA foreign_keys=OFF"))
            qFatal("no file to fuzz with");
        return std::move(*opened);
    }();
    const QByteArray stored(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto changeset = unpacked(stored);
    if (!changeset)
        return 0;
    (void)ChangesetReader(*database, areas(), currentSchemaVersion()).read(*changeset, true);
    return 0;
}
