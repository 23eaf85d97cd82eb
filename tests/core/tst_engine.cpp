// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite's session engine does wrongly or in silence, and what keeps it from doing harm here.
#include "core/areas/areas.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/store/schema.h"
#include "core/store/verify.h"
#include "tests/support/testing.h"

#include <QRegularExpression>
#include <QSqlDriver>
#include <QTemporaryDir>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

using namespace insieme;

namespace {

/// As Qt's own, built with a copy of the library: its handle means nothing to ours.
class ForeignDriver : public QSqlDriver {
    int m_file = 0;

public:
    bool hasFeature(DriverFeature) const override { return false; }
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override
    {
        setOpen(true);
        return true;
    }
    void close() override { setOpen(false); }
    QSqlResult *createResult() const override { return nullptr; }
    QVariant handle() const override
    {
        return QVariant::fromValue(reinterpret_cast<sqlite3 *>(const_cast<int *>(&m_file)));
    }
};

class Engine : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString path() const { return m_folder->filePath(QStringLiteral("a.insieme")); }
    Done change(const Operator &before, const Operator &after)
    {
        const auto step = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(before, after); });
        return step ? Done() : Done(tl::unexpected(step.error()));
    }
    /// Makes the empty table `operator` again, with its text changed.
    void remake(const QString &from, const QString &to)
    {
        Database &database = m_workspace->database();
        QString sql = database.scalarText(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name='operator'"));
        QVERIFY2(sql.contains(from), qPrintable(sql));
        sql.replace(from, to);
        QVERIFY(database.exec("PRAGMA foreign_keys=OFF; DROP TABLE operator"));
        const Done done = database.exec(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text + done.error().detail));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(path(), areas(), QStringLiteral("Prova"), *makeDate(2026, 6, 22));
        QVERIFY(created);
        m_workspace = std::move(*created);
    }
    void cleanup() { m_workspace.reset(); }

    void tablesThatCannotBeRecordedAreRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *from, const char *to, const char *problem) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(problem);
        };
        row("no key", "TEXT PRIMARY KEY NOT NULL", "TEXT NOT NULL", "operator: the first column must be id");
        row("key that counts", "TEXT PRIMARY KEY NOT NULL", "INTEGER PRIMARY KEY NOT NULL",
            "operator.id: column is INTEGER, the member needs TEXT");
        row("key not first", "id       TEXT PRIMARY KEY NOT NULL,\n  name     TEXT,",
            "name TEXT, id TEXT PRIMARY KEY NOT NULL,", "operator: the first column must be id");
        row("generated column", "active   INTEGER NOT NULL",
            "active INTEGER NOT NULL, twice INTEGER GENERATED ALWAYS AS (active*2) VIRTUAL",
            "operator.twice: generated columns cannot be recorded");
        row("stored generated column", "active   INTEGER NOT NULL",
            "active INTEGER NOT NULL, twice INTEGER GENERATED ALWAYS AS (active*2) STORED",
            "operator.twice: generated columns cannot be recorded");
        row("default", "name     TEXT,", "name TEXT DEFAULT 'nessuno',",
            "operator.name: a default would not be recorded");
        row("unique column", "name     TEXT,", "name TEXT UNIQUE,", "operator: unique index");
        row("not strict", ") STRICT", ")", "operator: the table must be STRICT");
        row("other type", "role     TEXT NOT NULL", "role INTEGER NOT NULL",
            "operator.role: column is INTEGER, the member needs TEXT");
        row("may not be empty", "initials TEXT", "initials TEXT NOT NULL",
            "operator.initials: NOT NULL, but the member may be empty");
        row("missing column", "initials TEXT,", "", "operator.initials: described, but the table has no such column");
        row("column too many", "active   INTEGER NOT NULL", "active INTEGER NOT NULL, extra TEXT",
            "operator: the table has 6 columns, described are 5");
    }
    void tablesThatCannotBeRecordedAreRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, problem);
        QCOMPARE(schemaProblems(m_workspace->database(), areas()), QStringList());
        remake(from, to);
        const QStringList problems = schemaProblems(m_workspace->database(), areas());
        QVERIFY2(std::any_of(problems.begin(), problems.end(),
                             [&problem](const QString &each) { return each.startsWith(problem); }),
                 qPrintable(problems.join(QLatin1Char('\n'))));
        m_workspace.reset();
        const auto opened = Workspace::open(path(), areas());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Damaged);
        QVERIFY(opened.error().detail.contains(problem));
    }

    void missingTablesTriggersAndReferencesAreRefused()
    {
        Database &database = m_workspace->database();
        QVERIFY(database.exec("CREATE TRIGGER echo AFTER INSERT ON operator BEGIN UPDATE person SET active=0; END"));
        QVERIFY(schemaProblems(database, areas())
                    .join(QLatin1Char('\n'))
                    .contains(QLatin1String("operator: trigger echo")));
        QVERIFY(database.exec("DROP TRIGGER echo; PRAGMA foreign_keys=OFF; DROP TABLE operator"));
        QVERIFY(schemaProblems(database, areas()).contains(QStringLiteral("operator: there is no such table")));
        QString sql = database.scalarText(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name='person_role'"));
        sql.replace(QRegularExpression(QStringLiteral("organisation_id([^,]*)REFERENCES organisation\\(id\\)")),
                    QStringLiteral("organisation_id\\1"));
        QVERIFY(database.exec("DROP TABLE person_role"));
        QVERIFY(database.exec(sql));
        QVERIFY(schemaProblems(database, areas())
                    .contains(QStringLiteral("person_role.organisation_id: must reference organisation")));
    }

    /// What is changed and changed back, or made and removed, in one command was nothing.
    void whatCancelsOutIsNoStep()
    {
        Operator record;
        record.name = QStringLiteral("Elena Inventi");
        const auto nothing = m_workspace->perform({"Both"}, [&](Transaction &t) -> Done {
            INSIEME_TRY(t.insert(record));
            return t.remove(describe<Operator>(), record.id.uuid());
        });
        QVERIFY(nothing);
        QCOMPARE(*nothing, 0);
        record.id = {};
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
        const auto back = m_workspace->perform({"Both"}, [&](Transaction &t) -> Done {
            Operator other = record;
            other.name = QStringLiteral("Marta Esempio");
            INSIEME_TRY(t.update(record, other));
            return t.update(other, record);
        });
        QVERIFY(back);
        QCOMPARE(*back, 0);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM journal")), 1);
    }

    /// Forms hand over an empty reason where nobody typed one: the entry is as sound as one without.
    void anEmptyReasonIsNone()
    {
        for (const QString &reason : {QString(), QStringLiteral(""), QStringLiteral("perché sì")}) {
            Operator added;
            added.name = QStringLiteral("Elena Inventi");
            QVERIFY(m_workspace->perform({"Add", {}, reason}, [&](Transaction &t) { return t.insert(added); }));
            QCOMPARE(verify(*m_workspace), QStringList());
            QVERIFY(m_workspace->undo());
        }
    }

    /// A part that failed and was rolled back leaves nothing in the changeset, and what came after it is all there.
    void aPartThatFailedIsNotRecorded()
    {
        const auto add = [](Transaction &t, const QString &name) {
            Operator record;
            record.name = name;
            return t.insert(record);
        };
        QVERIFY(m_workspace->perform({"Some"}, [&](Transaction &t) -> Done {
            INSIEME_TRY(add(t, QStringLiteral("Prima")));
            const Done failed = t.attempt([&]() -> Done {
                INSIEME_TRY(add(t, QStringLiteral("Mai")));
                return fail(Error::Code::Refused, QStringLiteral("no"));
            });
            if (failed)
                return fail(Error::Code::Refused, QStringLiteral("it should have failed"));
            return add(t, QStringLiteral("Dopo"));
        }));
        QCOMPARE(m_workspace->records().count(describe<Operator>()), 2);
        const auto entry = journalEntries(m_workspace->database(), QStringLiteral("1")).front();
        const auto rows = ChangesetReader(m_workspace->database(), areas(), currentSchemaVersion())
                              .read(*unpacked(entry.stored), true);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// Pages that a transaction wrote before its end and a savepoint took back: SQLite 3.40 then puts the sums of the
    /// log right from the wrong frame on. The commit is there for whoever has the file open, and once the program is
    /// killed it is gone with all after it.
    void aPartThatWasTakenBackLosesNothingToAKill()
    {
        Database &database = m_workspace->database();
        QVERIFY(database.exec("CREATE TABLE large(k INTEGER PRIMARY KEY, v BLOB); PRAGMA cache_size=6"));
        QVERIFY(database.exec("BEGIN IMMEDIATE; SAVEPOINT part; INSERT INTO large VALUES(1, zeroblob(60000));"
                              "INSERT INTO large VALUES(2, zeroblob(60000));"
                              "UPDATE large SET v=randomblob(60000) WHERE k=2; ROLLBACK TO part; RELEASE part;"
                              "INSERT INTO large VALUES(3, zeroblob(60000)); COMMIT"));
        const QTemporaryDir killed;
        const QString copy = killed.filePath(QStringLiteral("a.insieme"));
        for (const char *suffix : {"", "-wal"})
            QVERIFY(QFile::copy(path() + QLatin1String(suffix), copy + QLatin1String(suffix)));
        const auto found = Database::open(copy, Database::Access::ReadWrite);
        QVERIFY(found);
        QCOMPARE((*found)->scalar(QStringLiteral("SELECT sum(k) FROM large")), 3);
    }

    /// Only described tables are recorded: neither the index nor the journal itself.
    void onlyRecordsAreRecorded()
    {
        Operator record;
        record.name = QStringLiteral("Elena Inventi");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
        QVERIFY(m_workspace->logReading(describe<Operator>(), record.id.uuid()));
        Operator renamed = record;
        renamed.name = QStringLiteral("Marta Esempio");
        QVERIFY(change(record, renamed));
        for (const JournalEntry &entry : journalEntries(m_workspace->database(), QStringLiteral("1"))) {
            const auto rows = ChangesetReader(m_workspace->database(), areas(), currentSchemaVersion())
                                  .read(*unpacked(entry.stored), false);
            QVERIFY(rows);
            for (const RowChange &row : *rows)
                QCOMPARE(row.table, QStringLiteral("operator"));
        }
    }

    /// Numbers beyond what floating point holds, empty texts and every script come back from an undo as they were.
    void valuesComeBackExactly()
    {
        Cooperative record;
        record.category = OrganisationCategory::Cooperative;
        record.names.push_back({.name = QStringLiteral("Alfa")});
        record.capital = Money{(qint64(1) << 53) + 1};
        record.notes = QStringLiteral("שלום 😀 e\u0301 «fine»\nriga");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
        const Cooperative was = *m_workspace->records().load(Id<Cooperative>(record.id.uuid()));
        QCOMPARE(was.capital->cents, (qint64(1) << 53) + 1);
        Cooperative other = was;
        other.capital = Money{(qint64(1) << 53) + 2};
        other.notes.clear();
        QVERIFY(m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(was, other); }));
        QVERIFY(m_workspace->undo());
        QCOMPARE(*m_workspace->records().load(Id<Cooperative>(record.id.uuid())), was);
        QVERIFY(m_workspace->redo());
        QCOMPARE(m_workspace->records().load(Id<Cooperative>(record.id.uuid()))->capital->cents, (qint64(1) << 53) + 2);
    }

    void damagedChangesetsAreNeverApplied()
    {
        Operator record;
        record.name = QStringLiteral("Elena Inventi");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
        const QByteArray whole =
            unpacked(journalEntries(m_workspace->database(), QStringLiteral("1")).front().stored).value();
        QVERIFY(isWellFormed(whole));
        constexpr qsizetype head = 2 + 5 + 9; // the table and its columns, without rows: that is whole, and nothing
        for (qsizetype size = 1; size < whole.size(); ++size)
            QVERIFY2(size == head || !isWellFormed(whole.left(size)), qPrintable(QString::number(size)));
        QVERIFY(m_workspace->database().exec("UPDATE journal SET cs=substr(cs, 1, length(cs)-3)"));
        QCOMPARE(m_workspace->undo().error().code, Error::Code::Damaged);
        QCOMPARE(m_workspace->records().count(describe<Operator>()), 1);
    }

    /// Qt's driver and this program share one copy of SQLite; otherwise nothing would be recorded.
    void theSameCopyOfSqliteIsUsed()
    {
        QCOMPARE(m_workspace->database().recordingProblem(), QString());
        QVERIFY(sqlite3_compileoption_used("ENABLE_SESSION"));
        QVERIFY(sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK"));
    }

    /// A driver that brought a SQLite of its own opens the file unseen by ours: the file is read, and nothing is
    /// written.
    void withAnotherCopyOfSqliteNothingIsWritten()
    {
        Operator record;
        record.id = Id<Operator>(newUuid());
        record.name = QStringLiteral("Elena Inventi");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
        m_workspace.reset();
        QSqlDatabase::registerSqlDriver(QStringLiteral("FOREIGN"), new QSqlDriverCreator<ForeignDriver>);
        auto opened = Workspace::open(path(), areas(), {.driver = QStringLiteral("FOREIGN")});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        m_workspace = std::move(*opened);
        QVERIFY(m_workspace->isReadOnly());
        QVERIFY2(m_workspace->readOnlyReason().contains(QLatin1String("SQLite")),
                 qPrintable(m_workspace->readOnlyReason()));
        QCOMPARE(m_workspace->readOnlyReason(), m_workspace->database().recordingProblem());
        QCOMPARE(m_workspace->records().load(record.id)->name, record.name);
        const auto refused = m_workspace->perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<Operator>(), record.id.uuid()); });
        QCOMPARE(refused.error().code, Error::Code::ReadOnly);
        QVERIFY(!m_workspace->database().exec("DELETE FROM operator"));
        QVERIFY(!Database::open(m_folder->filePath(QStringLiteral("b.insieme")), Database::Access::Create,
                                QStringLiteral("FOREIGN")));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("b.insieme"))));
        // Once the installation is whole again the file can be written.
        m_workspace.reset();
        m_workspace = Workspace::open(path(), areas()).value();
        QVERIFY(m_workspace->perform({"Remove"},
                                     [&](Transaction &t) { return t.remove(describe<Operator>(), record.id.uuid()); }));
    }

    /// Whoever comes second waits, then is told; nothing is half-written.
    void oneWriterAtATime()
    {
        auto other = Database::open(path(), Database::Access::ReadWrite);
        QVERIFY(other);
        QVERIFY((*other)->exec("PRAGMA busy_timeout=50"));
        QVERIFY(m_workspace->database().exec("PRAGMA busy_timeout=50"));
        {
            auto held = WriteLock::begin(**other);
            QVERIFY(held);
            Operator record;
            record.name = QStringLiteral("Elena Inventi");
            const auto refused = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); });
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Busy);
            QVERIFY(!refused.error().text.isEmpty());
        }
        QCOMPARE(m_workspace->records().count(describe<Operator>()), 0);
        Operator record;
        record.name = QStringLiteral("Elena Inventi");
        QVERIFY(m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); }));
    }

    void migrationsAreFrozen()
    {
        QVERIFY(m_workspace->database().exec("UPDATE schema_step SET sha256='0' WHERE version=2"));
        m_workspace.reset();
        const auto opened = Workspace::open(path(), areas());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Damaged);
        QVERIFY(opened.error().text.contains(QLatin1Char('2')));
    }
};

} // namespace

INSIEME_TEST(Engine)
#include "tst_engine.moc"
