// SPDX-License-Identifier: GPL-3.0-or-later
// Packages between desks: ratios to the bare session apply of the same changesets in the same run, and how journal and
// packages grow over a simulated year. Nothing here passes or fails.
#include "core/areas/areas.h"
#include "core/registry/organisation.h"
#include "core/store/search.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <cstdio>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace insieme::bench {
namespace {

const Date day = *makeDate(2026, 6, 22);

template<class T> T need(Result<T> result)
{
    require(result.has_value(), result ? QString() : result.error().text + result.error().detail);
    return std::move(*result);
}

double milliseconds(const std::function<void()> &work)
{
    return seconds(work) * 1000;
}

void edit(Workspace &workspace, const QUuid &id, int number)
{
    need(workspace.perform({"Change"}, [&](Transaction &t) -> Done {
        const auto before = t.records().load(Id<Organisation>(id));
        if (!before)
            return tl::unexpected(before.error());
        Organisation after = *before;
        after.phone = QStringLiteral("049 %1").arg(number);
        after.notes = QStringLiteral("Sentito il referente, richiamare dopo il %1").arg(number);
        return t.update(*before, after);
    }));
}

std::vector<QByteArray> changesets(const Workspace &workspace, const QString &condition)
{
    std::vector<QByteArray> list;
    for (const JournalEntry &entry : journalEntries(workspace.database(), condition))
        list.push_back(need(unpacked(entry.stored)));
    return list;
}

int omit(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_OMIT;
}

void bareApply(Database &database, const QByteArray &changeset)
{
    sqlite3changeset_apply(database.handle(), int(changeset.size()), const_cast<char *>(changeset.constData()), nullptr,
                           &omit, nullptr);
}

std::unique_ptr<Workspace> reopened(const QString &from, const QString &to)
{
    QFile::remove(to);
    require(QFile::copy(from, to), to);
    auto workspace = need(Workspace::open(to, areas()));
    require(workspace->database().exec("PRAGMA synchronous=OFF").has_value());
    return workspace;
}

void pulls(const QTemporaryDir &folder)
{
    const QString mainPath = folder.filePath(QStringLiteral("main.insieme"));
    auto main = need(Workspace::create(mainPath, areas(), {}, day));
    require(main->database().exec("PRAGMA synchronous=OFF").has_value());
    for (int part = 0; part < 10; ++part) {
        need(main->perform({"Fill"}, [&](Transaction &t) -> Done {
            for (int i = 0; i < 10'000; ++i) {
                Organisation record;
                record.names.push_back(
                    {{}, {}, QStringLiteral("Organizzazione %1").arg(part * 10'000 + i), {}, {}, {}});
                INSIEME_TRY(t.insert(record));
            }
            return {};
        }));
    }
    const auto ids = main->records().ids(describe<Organisation>());
    const QString deskPath = folder.filePath(QStringLiteral("desk.insieme"));
    {
        auto desk = need(Workspace::create(deskPath, areas(), {}, day));
        const Package full = need(makePackage(*main, {.full = true}));
        need(mergePackage(*desk, full, {.details = false}));
        for (int i = 0; i < 1000; ++i)
            edit(*main, ids[static_cast<size_t>(i * 97)], i);
        require(desk->database().exec("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    }
    const Package order = need(makePackage(*main, {}));
    const auto remote = changesets(*main, QStringLiteral("seq>%1 ORDER BY seq").arg(order.header.from));
    require(remote.size() == 1000);
    const QString pendingPath = folder.filePath(QStringLiteral("pending.insieme"));
    std::vector<QByteArray> own;
    {
        auto desk = reopened(deskPath, pendingPath);
        for (int i = 0; i < 1000; ++i) // a tenth on records that the main desk changed, too
            edit(*desk, ids[static_cast<size_t>(i % 10 == 0 ? i * 97 : i * 89 + 1)], 5000 + i);
        own = changesets(*desk, QLatin1String(pendingCondition));
        require(desk->database().exec("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
    }
    const QString work = folder.filePath(QStringLiteral("work.insieme"));
    const auto bare = [&](const QString &path, bool pending) {
        auto desk = reopened(path, work);
        Database &database = desk->database();
        require(database.exec("PRAGMA foreign_keys=OFF").has_value());
        std::vector<QByteArray> back;
        for (auto changeset = own.rbegin(); pending && changeset != own.rend(); ++changeset)
            back.push_back(need(inverseOf(*changeset)));
        return milliseconds([&] {
            require(database.exec("BEGIN IMMEDIATE").has_value());
            for (const QByteArray &changeset : back)
                bareApply(database, changeset);
            for (const QByteArray &changeset : remote)
                bareApply(database, changeset);
            if (pending) {
                for (const QByteArray &changeset : own)
                    bareApply(database, changeset);
            }
            require(database.exec("COMMIT").has_value());
        });
    };
    // The index follows later, when it is asked for or while the window is idle.
    std::vector<double> follower;
    const auto pull = [&](const QString &path, bool details) {
        auto desk = reopened(path, work);
        const double all =
            milliseconds([&] { need(mergePackage(*desk, order, {.backup = false, .details = details})); });
        follower.push_back(milliseconds([&] { desk->catchUp(); }));
        return all;
    };
    std::vector<double> bareOnly, pullOnly, bareBoth, pullBoth, detailed;
    for (int run = 0; run < 5; ++run) {
        bareOnly.push_back(bare(deskPath, false));
        pullOnly.push_back(pull(deskPath, false));
        bareBoth.push_back(bare(pendingPath, true));
        pullBoth.push_back(pull(pendingPath, false));
        detailed.push_back(pull(pendingPath, true));
    }
    std::printf("100 000 records, medians of 5, bare = sqlite3changeset_apply of the same changesets\n");
    std::printf("  1 000 remote, nothing pending: pull / bare apply          %6.2f x  (%.0f / %.0f ms)\n",
                median(pullOnly) / median(bareOnly), median(pullOnly), median(bareOnly));
    std::printf("  1 000 remote, 1 000 pending: pull / bare rewind+apply+apply %6.2f x  (%.0f / %.0f ms)\n",
                median(pullBoth) / median(bareBoth), median(pullBoth), median(bareBoth));
    std::printf("  the same with the report of fields and rules              %6.2f x  (%.0f ms)\n",
                median(detailed) / median(bareBoth), median(detailed));
    std::printf("  search index and agenda, later                                     (%.0f ms)\n", median(follower));
}

/// Ten files and the main one: every month each desk sends what it did, the main desk merges them one after the other,
/// and all take the answer.
void year(const QTemporaryDir &folder)
{
    constexpr int desks = 10, commandsAMonth = 20 * 20;
    QRandomGenerator random(2026);
    auto main = need(Workspace::create(folder.filePath(QStringLiteral("year.insieme")), areas(), {}, day));
    Organisation first;
    first.names.push_back({{}, {}, QStringLiteral("Comune"), {}, {}, {}});
    need(main->perform({"Begin"}, [&](Transaction &t) { return t.insert(first); }));
    const Package full = need(makePackage(*main, {.full = true}));
    std::vector<std::unique_ptr<Workspace>> files;
    std::vector<std::vector<QUuid>> ids(desks, {first.id.uuid()});
    for (int i = 0; i < desks; ++i) {
        files.push_back(need(Workspace::create(folder.filePath(QStringLiteral("year-%1.insieme").arg(i)), areas(),
                                               QStringLiteral("Sede %1").arg(i), day)));
        need(mergePackage(*files.back(), full));
    }
    require(main->database().exec("PRAGMA synchronous=OFF").has_value());
    for (const auto &file : files)
        require(file->database().exec("PRAGMA synchronous=OFF").has_value());
    std::printf("\na year of %d desks, 20 commands a desk and working day (4 in 10 new records)\n", desks);
    std::printf("month  commands  conflicts  journal KiB  file KiB  packages up KiB  package down KiB\n");
    qint64 commands = 0;
    for (int month = 1; month <= 12; ++month) {
        qint64 up = 0;
        for (size_t at = 0; at < files.size(); ++at) {
            Workspace &file = *files[at];
            for (int i = 0; i < commandsAMonth; ++i, ++commands) {
                if (random.bounded(10) < 4) {
                    Organisation record;
                    record.phone = QStringLiteral("049 %1").arg(i);
                    record.names.push_back({{}, {}, QStringLiteral("Organizzazione %1").arg(commands), {}, {}, {}});
                    need(file.perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
                    ids[at].push_back(record.id.uuid());
                } else {
                    edit(file, ids[at][random.bounded(quint32(ids[at].size()))], i);
                }
            }
            const Package package = need(makePackage(file, {}));
            up += need(packageBytes(package, {})).size();
            need(mergePackage(*main, package, {.backup = false, .details = false}));
        }
        const Package down = need(makePackage(*main, {}));
        for (const auto &file : files)
            need(mergePackage(*file, down, {.backup = false, .details = false}));
        if (month % 3 == 0 || month == 1) {
            require(main->database().exec("PRAGMA wal_checkpoint(TRUNCATE)").has_value());
            std::printf("%5d %9lld %10lld %12lld %9lld %16lld %17lld\n", month, commands, openConflictCount(*main),
                        syncState(*main).journalBytes / 1024, QFileInfo(main->path()).size() / 1024, up / 1024,
                        qint64(need(packageBytes(down, {})).size()) / 1024);
            std::fflush(stdout);
        }
    }
}

} // namespace

void syncFigures()
{
    const QTemporaryDir folder;
    pulls(folder);
}

void yearFigures()
{
    const QTemporaryDir folder;
    year(folder);
}

} // namespace insieme::bench
