// SPDX-License-Identifier: GPL-3.0-or-later
// A whole file: the first two bytes are a place in a sound sample, the rest is written there (nothing: the file ends
// there). It is opened, listed, verified; whatever it holds, no crash and no half answer.
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/store/history.h"
#include "core/store/verify.h"

#include <cstdint>
#include <QFile>
#include <QTemporaryDir>

using namespace insieme;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    static const QByteArray sound = [] {
        const QString path = folder.filePath(QStringLiteral("sample.insieme"));
        {
            auto sample = createSample(path);
            if (!sample || !(*sample)->database().exec("PRAGMA wal_checkpoint(TRUNCATE)"))
                qFatal("no file to fuzz with");
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file to fuzz with");
        return file.readAll();
    }();
    if (size < 3)
        return 0;
    QByteArray bytes = sound;
    const qsizetype at = (qsizetype(data[0]) << 16 | qsizetype(data[1]) << 8 | data[2]) % bytes.size();
    if (size == 3)
        bytes.truncate(at);
    else
        bytes.replace(at, static_cast<qsizetype>(size) - 3,
                      QByteArray(reinterpret_cast<const char *>(data) + 3, static_cast<qsizetype>(size) - 3));
    const QString path = folder.filePath(QStringLiteral("a.insieme"));
    for (const char *tail : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(tail));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room to fuzz in");
    file.close();
    auto workspace = Workspace::open(path, areas());
    if (!workspace) {
        if (workspace.error().text.isEmpty())
            qFatal("a refusal without a reason");
        return 0;
    }
    (void)verify(**workspace);
    (void)History(**workspace).steps(0, 5, true);
    return 0;
}
