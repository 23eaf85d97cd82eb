// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/registry/members.h"
#include "core/store/as_of.h"
#include "core/store/content_hash.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>

using namespace insieme;

namespace {

/// A file of structure 8 with two cooperatives, one written on 22, the other on 23 June 2026: what the next structure
/// moves into tables of its own is neither lost nor taken for damage.
class Upgrade : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile packed(QStringLiteral(INSIEME_TEST_DATA "/upgrade/structure8.z"));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QFile file(m_folder->filePath(QStringLiteral("a.insieme")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(qUncompress(packed.readAll())) > 0);
        file.close();
        auto opened = Workspace::open(file.fileName(), areas());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
        m_workspace = std::move(*opened);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("PRAGMA user_version")), currentSchemaVersion());
    }
    void cleanup() { m_workspace.reset(); }

    void anUpgradedFileIsSound()
    {
        QCOMPARE(verify(*m_workspace), QStringList());
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT sum(workers) FROM head_count")), 29);
    }

    /// A desk that begins from such a file holds the same: the history happens again, with its update in between.
    void aNewDeskHoldsTheSame()
    {
        const auto package = makePackage(*m_workspace, {.full = true});
        QVERIFY2(package, package ? "" : qPrintable(package.error().text));
        auto desk =
            Workspace::create(m_folder->filePath(QStringLiteral("b.insieme")), areas(), QStringLiteral("Limena"));
        QVERIFY(desk);
        const auto merged = mergePackage(**desk, *package, {});
        QVERIFY2(merged, merged ? "" : qPrintable(merged.error().text));
        QCOMPARE(contentHash((*desk)->database(), areas()), contentHash(m_workspace->database(), areas()));
        QCOMPARE(verify(**desk), QStringList());
        QCOMPARE((*desk)->database().scalar(QStringLiteral("SELECT sum(workers) FROM head_count")), 29);
    }

    /// One by one, entries of the old structure do not fit: they are refused, and nothing changes.
    void oldEntriesAreNotPutInOrder()
    {
        auto package = makePackage(*m_workspace, {.full = true});
        QVERIFY(package);
        auto desk =
            Workspace::create(m_folder->filePath(QStringLiteral("b.insieme")), areas(), QStringLiteral("Limena"));
        QVERIFY(desk && mergePackage(**desk, *package, {}));
        QVERIFY((*desk)->perform({"Change"}, [](Transaction &t) {
            Organisation added;
            added.names.push_back({{}, {}, QStringLiteral("Ente nuovo"), {}, {}, {}});
            return t.insert(added);
        }));
        auto late = makePackage(**desk, {});
        QVERIFY(late && !late->entries.isEmpty());
        for (JournalEntry &entry : late->entries) {
            entry.schemaVersion = 8;
            entry.sha256 = entry.hash();
        }
        const QByteArray was = contentHash(m_workspace->database(), areas());
        const auto refused = mergePackage(*m_workspace, *late, {});
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(Error::Code::Refused));
        QCOMPARE(contentHash(m_workspace->database(), areas()), was);
    }

    void damageIsStillFoundAfterAnUpgrade()
    {
        QVERIFY(m_workspace->database().exec("UPDATE head_count SET workers=workers+1 WHERE workers=20"));
        QVERIFY(!verify(*m_workspace).isEmpty());
    }

    void workGoesOnAfterAnUpgrade()
    {
        Cooperative third;
        third.names.push_back({.name = QStringLiteral("Cooperativa Esempio Terza")});
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(third); }));
        QCOMPARE(verify(*m_workspace), QStringList());
        QVERIFY(m_workspace->undo());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// What cannot be undone any more names the update and the way that is left.
    void aStepBeforeTheUpdateIsNotUndone()
    {
        const QString counted = QStringLiteral("SELECT count(*) FROM journal");
        const qint64 entries = m_workspace->database().scalar(counted);
        const auto refused = m_workspace->undo();
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(Error::Code::Refused));
        const auto update = [this](const char *column) {
            return m_workspace->database().scalarText(
                QStringLiteral("SELECT %1 FROM schema_step WHERE version=9").arg(QLatin1String(column)));
        };
        const QString text = refused.error().text;
        for (const QString &part :
             {QStringLiteral("as-of"), update("program"), italianText(*parseIsoDate(update("at").left(10)))})
            QVERIFY2(!part.isEmpty() && text.contains(part), qPrintable(text));
        QCOMPARE(m_workspace->database().scalar(counted), entries);
        QCOMPARE(m_workspace->records().count(describe<Cooperative>()), 2);
    }

    /// An evening before the update is made again from the beginning of the history, in today's structure.
    void anEveningBeforeTheUpdateCanBeOpened()
    {
        const QString target = m_folder->filePath(QStringLiteral("b.insieme"));
        const Done done = asOf(*m_workspace, *makeDate(2026, 6, 22), target);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + done.error().detail));
        auto before = Workspace::open(target, areas());
        QVERIFY2(before, before ? "" : qPrintable(before.error().text));
        QVERIFY((*before)->isReadOnly());
        QCOMPARE(m_workspace->records().count(describe<Cooperative>()), 2);
        const auto ids = (*before)->records().ids(describe<Cooperative>());
        QCOMPARE(ids.size(), size_t(1));
        const auto then = (*before)->records().load(Id<Cooperative>(ids.front()));
        const auto now = m_workspace->records().load(Id<Cooperative>(ids.front()));
        QVERIFY(then && now);
        QCOMPARE(*then, *now);
        QVERIFY(!then->headCounts.empty());
        QCOMPARE(verify(**before), QStringList());
    }

    void twoEveningsBeforeTheUpdateAreCompared()
    {
        const auto changes = changesBetween(*m_workspace, *makeDate(2026, 6, 22), *makeDate(2026, 6, 23));
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().text + changes.error().detail));
        QCOMPARE(changes->size(), 1);
        QCOMPARE(changes->front().op, SQLITE_INSERT);
        QVERIFY(changes->front().fields.size() > 1);
        // From before the update to after it: the work of the days, not the moving of values.
        Cooperative third;
        third.names.push_back({.name = QStringLiteral("Cooperativa Esempio Terza")});
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(third); }));
        const auto all = changesBetween(*m_workspace, *makeDate(2026, 6, 22), m_workspace->today());
        QVERIFY2(all, all ? "" : qPrintable(all.error().text + all.error().detail));
        QCOMPARE(all->size(), 2);
    }
};

} // namespace

INSIEME_TEST(Upgrade)
#include "tst_upgrade.moc"
