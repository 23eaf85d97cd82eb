// SPDX-License-Identifier: GPL-3.0-or-later
// A package of another desk: the first byte says what the rest is – 0: the file itself, 1: its payload in a container
// that fits, 2: the changeset of an entry, looked at as far as the preview of a merge.
#include "core/areas/areas.h"
#include "core/registry/organisation.h"
#include "core/store/backup.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"

#include <cstdint>
#include <QTemporaryDir>

using namespace insieme;

namespace {

struct Desks {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> main, other;
    Package package;

    Desks()
    {
        const auto made = [&](const char *name) {
            auto created = Workspace::create(folder.filePath(QLatin1String(name)), areas(), {}, *makeDate(2026, 6, 22));
            if (!created)
                qFatal("no file to fuzz with");
            return std::move(*created);
        };
        main = made("main.insieme");
        other = made("other.insieme");
        Organisation organisation;
        organisation.names.push_back({{}, {}, QStringLiteral("Ente"), {}, {}, {}});
        const auto add = [&](Transaction &t) { return t.insert(organisation); };
        if (!main->perform({"Add"}, add))
            qFatal("no file to fuzz with");
        const auto full = makePackage(*main, {.full = true});
        if (!full || !mergePackage(*other, *full))
            qFatal("no file to fuzz with");
        organisation = {};
        organisation.names.push_back({{}, {}, QStringLiteral("Altro ente"), {}, {}, {}});
        if (!other->perform({"Add"}, add))
            qFatal("no file to fuzz with");
        package = *makePackage(*other, {});
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 3) {
    case 0:
        // Without a passphrase: making a key takes half a second on purpose.
        (void)packageHeader(bytes);
        (void)parsePackage(bytes, {});
        break;
    case 1: {
        Package package;
        (void)parsePayload(bytes, package);
        break;
    }
    default: {
        static Desks desks;
        Package package = desks.package;
        JournalEntry &entry = package.entries.front();
        entry.stored = QByteArray(1, '\0') + bytes;
        entry.sha256 = entry.hash();
        const auto report = mergePackage(*desks.main, package, {.keep = false});
        if (report && report->arrived > 0 && desks.main->records().count(describe<Organisation>()) != 1)
            qFatal("a preview changed the file");
    }
    }
    return 0;
}
