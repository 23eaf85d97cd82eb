// SPDX-License-Identifier: GPL-3.0-or-later
// What is held back on its way to the write-ahead log, and that nobody can tell.
#include "core/store/sqlite.h"
#include "tests/support/small_disk.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <unistd.h>

using namespace insieme;

namespace {

using Model = QMap<int, QByteArray>;

int writes = 0;

ssize_t countedWrite(int file, const void *data, size_t size, off_t offset)
{
    ++writes;
    return ::pwrite(file, data, size, offset);
}

class LogWritesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("a.insieme")); }

    static std::unique_ptr<Database> open(const QString &path, Database::Access access = Database::Access::ReadWrite)
    {
        auto database = std::move(*Database::open(path, access));
        if (!database->exec("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=200"))
            return {};
        return database;
    }
    static Model contents(const Database &database)
    {
        Model model;
        Statement rows(database, QStringLiteral("SELECT k, v FROM t"));
        while (rows.next())
            model.insert(static_cast<int>(rows.integer(0)), rows.blob(1));
        return model;
    }
    static bool put(Database &database, Model &model, QRandomGenerator &random)
    {
        const int key = random.bounded(40);
        const QByteArray value(random.bounded(8) == 0 ? random.bounded(20'000) : random.bounded(1500),
                               static_cast<char>('a' + random.bounded(26)));
        Statement row(database, QStringLiteral("INSERT INTO t(k, v) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET v=?2"));
        row.bind(1, qint64(key));
        row.bind(2, value);
        model[key] = value;
        return row.run().has_value();
    }
    /// What a program finds that opens the file after the others were killed at this moment.
    Model afterKill()
    {
        const QTemporaryDir other;
        const QString copy = other.filePath(QStringLiteral("a.insieme"));
        for (const char *suffix : {"", "-wal"})
            QFile::copy(path() + QLatin1String(suffix), copy + QLatin1String(suffix));
        const auto database = open(copy);
        return database->scalarText(QStringLiteral("PRAGMA integrity_check")) == QLatin1String("ok")
            ? contents(*database)
            : Model{{-1, "damaged"}};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto database = open(path(), Database::Access::Create);
        QVERIFY(database);
        QVERIFY(database->exec("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB NOT NULL)"));
    }

    void aTransactionIsOneWrite()
    {
        const auto database = open(path());
        QVERIFY(database->exec("INSERT INTO t VALUES(0, zeroblob(10))"));
        sqlite3_vfs *files = sqlite3_vfs_find("unix");
        const char *name = files->xGetSystemCall(files, "pwrite64") ? "pwrite64" : "pwrite";
        QCOMPARE(files->xSetSystemCall(files, name, reinterpret_cast<sqlite3_syscall_ptr>(&countedWrite)), SQLITE_OK);
        const auto put = qScopeGuard([&] { files->xSetSystemCall(files, name, nullptr); });
        writes = 0;
        QVERIFY(database->exec("INSERT INTO t VALUES(1, zeroblob(100000))"));
        QCOMPARE(writes, 1);
    }

    void whatIsTakenBackIsNeverWrittenOverOthers()
    {
        const auto one = open(path()), other = open(path());
        QVERIFY(one->exec("PRAGMA cache_size=6; BEGIN; INSERT INTO t VALUES(1, zeroblob(100000)); ROLLBACK"));
        QVERIFY(other->exec("INSERT INTO t VALUES(2, zeroblob(100000))"));
        const Model committed{{2, QByteArray(100000, '\0')}};
        QCOMPARE(contents(*one), committed);
        QCOMPARE(contents(*open(path())), committed);
        QCOMPARE(afterKill(), committed);
    }

    void aDiskThatIsFullIsSaidAtTheCommit()
    {
        const QString folder = m_folder->filePath(QStringLiteral("small"));
        test::SmallDisk disk(folder, 2 << 20);
        if (!disk.isThere())
            QSKIP("no disk may be mounted here");
        const auto database = open(folder + QStringLiteral("/a.insieme"), Database::Access::Create);
        QVERIFY(database && database->exec("CREATE TABLE t(k INTEGER PRIMARY KEY, v BLOB NOT NULL)"));
        disk.fill(40'000);
        const Done done = database->exec("INSERT INTO t VALUES(1, zeroblob(100000))");
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Full);
        QCOMPARE(contents(*database), Model());
        QVERIFY(QFile::remove(folder + QStringLiteral("/fill")));
        QVERIFY(database->exec("INSERT INTO t VALUES(2, zeroblob(100000))"));
        QCOMPARE(contents(*database).keys(), QList<int>{2});
        QCOMPARE(database->scalarText(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void nobodyCanTell()
    {
        QRandomGenerator random(test::seed());
        Model committed;
        std::array<std::unique_ptr<Database>, 2> connections{open(path()), open(path())};
        int kept = 0, undone = 0;
        for (int round = 0; round < 600; ++round) {
            auto &chosen = connections[random.bounded(2u)];
            const auto &other = &chosen == &connections[0] ? connections[1] : connections[0];
            if (random.bounded(20) == 0)
                chosen = open(path());
            Database &database = *chosen;
            // With so few pages most of a transaction is in the log before it commits, and is changed there again.
            // SQLite 3.40 then loses what is committed after a part was taken back, should the program be killed.
            const bool spills = random.bounded(2) == 0;
            QVERIFY(database.exec(QStringLiteral("PRAGMA synchronous=%1; PRAGMA cache_size=%2")
                                      .arg(random.bounded(3))
                                      .arg(spills ? 6 : 2000)));
            Model model = committed;
            QVERIFY(database.exec("BEGIN IMMEDIATE"));
            for (int part = random.bounded(1, 5); part > 0; --part) {
                const Model before = model;
                QVERIFY(database.exec("SAVEPOINT part"));
                for (int i = random.bounded(30); i > 0; --i)
                    QVERIFY(put(database, model, random));
                if (!spills && random.bounded(3) == 0) {
                    QVERIFY(database.exec("ROLLBACK TO part"));
                    model = before;
                }
                QVERIFY(database.exec("RELEASE part"));
                if (random.bounded(3) == 0)
                    QCOMPARE(contents(database), model);
                if (random.bounded(10) == 0)
                    QCOMPARE(afterKill(), committed);
            }
            QCOMPARE(contents(*other), committed);
            if (random.bounded(3) == 0) {
                QVERIFY(database.exec("ROLLBACK"));
                ++undone;
            } else {
                QVERIFY(database.exec("COMMIT"));
                committed = model;
                ++kept;
            }
            if (random.bounded(2) == 0)
                QCOMPARE(contents(database), committed);
            QCOMPARE(contents(*other), committed);
            if (random.bounded(5) == 0)
                QCOMPARE(afterKill(), committed);
            static constexpr std::array how{"PASSIVE", "FULL", "RESTART", "TRUNCATE"};
            if (random.bounded(10) == 0)
                QVERIFY(other->exec(
                    QStringLiteral("PRAGMA wal_checkpoint(%1)").arg(QLatin1String(how[random.bounded(4u)]))));
        }
        QVERIFY(kept > 200 && undone > 100);
        for (auto &connection : connections)
            connection.reset();
        const auto database = open(path());
        QCOMPARE(contents(*database), committed);
        QCOMPARE(database->scalarText(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void aDatabaseWithoutALogIsWrittenAsEver()
    {
        const auto database = open(path());
        QVERIFY(database->exec("PRAGMA journal_mode=DELETE; INSERT INTO t VALUES(1, zeroblob(100000))"));
        QCOMPARE(contents(*database).size(), 1);
        QVERIFY(database->exec("PRAGMA journal_mode=WAL; PRAGMA locking_mode=EXCLUSIVE; BEGIN"));
        QVERIFY(database->exec("INSERT INTO t VALUES(2, zeroblob(100000)); ROLLBACK"));
        QVERIFY(database->exec("INSERT INTO t VALUES(3, zeroblob(100000)); DELETE FROM t WHERE k=1"));
        QVERIFY(database->exec("PRAGMA locking_mode=NORMAL; SELECT 1 FROM t"));
        QCOMPARE(contents(*database).keys(), QList<int>{3});
        QCOMPARE(afterKill().keys(), QList<int>{3});
    }
};

INSIEME_TEST(LogWritesTest)

} // namespace

#include "tst_log_writes.moc"
