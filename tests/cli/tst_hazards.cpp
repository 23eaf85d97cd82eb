// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/base/held_file.h"
#include "core/base/whole_file.h"
#include "core/exchange/table_source.h"
#include "core/registry/attaching.h"
#include "core/registry/person.h"
#include "core/store/schema.h"
#include "core/store/workspace.h"
#include "core/sync/package.h"
#include "tests/cli/tool.h"
#include "tests/support/held.h"
#include "tests/support/small_disk.h"
#include "tests/support/testing.h"

#include <csignal>
#include <cstdio>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QThread>
#include <sys/stat.h>
#include <unistd.h>

using namespace insieme;
using namespace insieme::test;

namespace {

/// What happens to the file when things go wrong around it: seen from outside, process by process.
class Hazards : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList putPeople() const
    {
        return {QStringLiteral("put"), QStringLiteral("people"), m_file, QStringLiteral("-")};
    }
    qsizetype people() const
    {
        const Answer answer = run({QStringLiteral("list"), QStringLiteral("people"), m_file, QStringLiteral("--format"),
                                   QStringLiteral("csv")});
        return answer.status == 0 ? answer.lines().size() - 1 : -1;
    }
    /// Kills the process unless it ends within so many milliseconds; true when it was killed.
    static bool killedAfter(QProcess &process, int milliseconds)
    {
        if (!process.waitForStarted() || process.waitForFinished(milliseconds))
            return false;
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        return process.waitForFinished();
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

    /// The superuser is stopped by no permission: the tool runs as nobody where it can.
    static Answer asAnybody(const QStringList &arguments)
    {
        QProcess process;
        if (::geteuid() == 0)
            process.start(QStringLiteral("setpriv"),
                          QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
                                      QStringLiteral("--regid=65534"), QStringLiteral(INSIEME_CLI)}
                              + arguments);
        else
            start(process, arguments);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return Answer{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                      QString::fromUtf8(process.readAllStandardOutput()),
                      QString::fromUtf8(process.readAllStandardError())};
    }

    /// As a disk does it: in the bytes of the file, which SQLite goes on finding whole.
    bool flipABitOfTheJournal(const QString &path) const
    {
        QByteArray entry;
        {
            const auto opened = Database::open(path, Database::Access::ReadOnly);
            Statement newest(**opened, QStringLiteral("SELECT cs FROM journal ORDER BY local_no DESC LIMIT 1"));
            entry = newest.next() ? newest.blob(0) : QByteArray();
        }
        QByteArray bytes = bytesOf(path);
        const qsizetype at = bytes.indexOf(entry);
        if (entry.isEmpty() || at < 0)
            return false;
        bytes[at + entry.size() / 2] = char(bytes[at + entry.size() / 2] ^ (1 << 3));
        write(path, bytes);
        return true;
    }

private slots:
    void initTestCase()
    {
        COMPARE_STATUS(run({QStringLiteral("new"), file("sample.insieme"), QStringLiteral("--sample")}), 0);
    }

    void init()
    {
        m_file = file("work.insieme");
        for (const char *tail : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_file + QLatin1String(tail));
        QVERIFY(QFile::copy(file("sample.insieme"), m_file));
    }

    /// Whatever the moment of the kill, the file holds whole steps only and is sound.
    void killedAtAnyMoment()
    {
        constexpr int batch = 400;
        QByteArray lines;
        for (int i = 0; i < batch; ++i)
            lines += QStringLiteral("{\"family_name\":\"Cognome %1\",\"given_name\":\"Nome\"}\n").arg(i).toUtf8();
        const qsizetype first = people();
        QVERIFY(first > 0);
        QElapsedTimer whole;
        whole.start();
        COMPARE_STATUS(run(putPeople(), lines), 0);
        const int duration = static_cast<int>(std::max<qint64>(whole.elapsed(), 20));
        QRandomGenerator random(20260622);
        int killed = 0;
        for (int round = 0; round < 30; ++round) {
            QProcess process;
            start(process, putPeople());
            process.write(lines);
            process.closeWriteChannel();
            killed += killedAfter(process, random.bounded(1, duration + duration / 4));
            QVERIFY(process.error() != QProcess::FailedToStart && process.state() == QProcess::NotRunning);
            const qsizetype count = people();
            QVERIFY2((count - first) % batch == 0,
                     qPrintable(QStringLiteral("round %1: %2 people").arg(round).arg(count)));
        }
        QVERIFY2(killed >= 5, qPrintable(QString::number(killed)));
        const Answer verified = run({QStringLiteral("verify"), m_file});
        COMPARE_STATUS(verified, 0);
    }

    /// Whenever bringing a copy back is killed: who comes next, for whatever, leaves nothing half made beside the file.
    void killedInTheMiddleOfARestore()
    {
        QTemporaryDir folder;
        const QString copy = file("copy.insieme"), own = m_file;
        m_file = folder.filePath(QStringLiteral("work.insieme"));
        const auto putBack = qScopeGuard([&] { m_file = own; });
        COMPARE_STATUS(run({QStringLiteral("backup"), own, copy}), 0);
        const QStringList restore{QStringLiteral("restore"), copy, m_file}, backup{QStringLiteral("backup"), m_file};
        QElapsedTimer whole;
        whole.start();
        COMPARE_STATUS(run(restore), 0);
        const int duration = static_cast<int>(std::max<qint64>(whole.elapsed(), 20));
        const qsizetype all = people();
        QRandomGenerator random(20261130);
        int killed = 0;
        for (int round = 0; round < 25; ++round) {
            QProcess process;
            start(process, restore);
            killed += killedAfter(process, random.bounded(1, duration + duration / 8));
            QVERIFY(process.error() != QProcess::FailedToStart && process.state() == QProcess::NotRunning);
            const QDir beside(folder.path());
            if (QFile::exists(m_file))
                QCOMPARE(people(), all);
            else // put aside already
                QVERIFY(!beside.entryList({QStringLiteral("work replaced *.insieme")}).isEmpty());
            COMPARE_STATUS(run(QFile::exists(m_file) && round % 2 == 0 ? backup : restore), 0);
            QCOMPARE(people(), all);
            // The last is Qt's own, of a lock that was being taken from somebody who is gone.
            const QStringList known{QStringLiteral("work.insieme"), QStringLiteral("work.insieme.window"),
                                    QStringLiteral("work.insieme.window.rmlock")};
            for (const QString &each : beside.entryList(QDir::Files | QDir::Hidden)) {
                const bool aside = each.startsWith(QLatin1String("work replaced "));
                QVERIFY2(aside || known.contains(each), qPrintable(each));
                QVERIFY(!aside || QFile::remove(beside.filePath(each)));
            }
        }
        QVERIFY2(killed >= 5, qPrintable(QString::number(killed)));
    }

    /// Whenever making a file is killed: there is none, or one with all that it begins with, and it can be made.
    void killedInTheMiddleOfNew()
    {
        QTemporaryDir folder;
        const QString made = folder.filePath(QStringLiteral("made.insieme"));
        const QStringList begin{QStringLiteral("new"), made, QStringLiteral("--sample")};
        const qsizetype all = people();
        const QString own = std::exchange(m_file, made);
        const auto putBack = qScopeGuard([&] { m_file = own; });
        QElapsedTimer whole;
        whole.start();
        COMPARE_STATUS(run(begin), 0);
        const int duration = static_cast<int>(std::max<qint64>(whole.elapsed(), 20));
        QRandomGenerator random(20261201);
        int killed = 0, without = 0;
        for (int round = 0; round < 20; ++round) {
            for (const char *tail : {"", "-wal", "-shm"})
                QFile::remove(made + QLatin1String(tail));
            QProcess process;
            start(process, begin);
            killed += killedAfter(process, random.bounded(1, duration + duration / 8));
            QVERIFY(process.error() != QProcess::FailedToStart && process.state() == QProcess::NotRunning);
            if (!QFile::exists(made)) {
                ++without;
                COMPARE_STATUS(run(begin), 0);
            }
            QCOMPARE(people(), all);
            COMPARE_STATUS(run({QStringLiteral("verify"), made}), 0);
            COMPARE_STATUS(run(putPeople(), "{\"family_name\":\"Cognome\",\"given_name\":\"Nome\"}\n"), 0);
            // The lock beside a file that was whole already goes with the next that is made there.
            for (const QString &each : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
                QVERIFY2(each == QLatin1String("made.insieme") || each.startsWith(QLatin1String("made.insieme.lock")),
                         qPrintable(each));
        }
        QVERIFY2(killed >= 5 && without >= 3, qPrintable(QStringLiteral("%1, %2").arg(killed).arg(without)));
    }

    /// A file that was never finished, as other programs can leave it, is told and not written to.
    void aFileThatLacksItsBeginningIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("nothing but the mark of the program") << QStringLiteral("pragma application_id=1229869897");
        QTest::newRow("no desk") << QStringLiteral("delete from meta where key='desk'");
        QTest::newRow("no facts") << QStringLiteral("drop table meta");
        QTest::newRow("no steps of the structure") << QStringLiteral("drop table schema_step");
    }

    void aFileThatLacksItsBeginningIsRefused()
    {
        QFETCH(QString, sql);
        const bool empty = sql.startsWith(QLatin1String("pragma"));
        const QString path = empty ? file("begun.insieme") : m_file;
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {path, sql});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const QByteArray bytes = bytesOf(path);
        QVERIFY(!bytes.isEmpty());
        for (const QStringList &command :
             {QStringList{QStringLiteral("info"), path}, QStringList{QStringLiteral("verify"), path},
              QStringList{QStringLiteral("put"), QStringLiteral("bodies"), path,
                          QStringLiteral("{\"name\":\"Comune\"}")},
              QStringList{QStringLiteral("restore"), path, file("elsewhere.insieme")}})
        {
            const Answer answer = run(command + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
            COMPARE_STATUS(answer, 3);
            QVERIFY2(answer.err.contains(path + QStringLiteral(" is incomplete")), qPrintable(answer.err));
            QCOMPARE(bytesOf(path), bytes);
        }
        QVERIFY(!QFile::exists(file("elsewhere.insieme")));
        OpenOptions options;
        options.window = true;
        QVERIFY(!Workspace::open(path, areas(), options));
    }

    /// SQLite would take such a name for an address, and work on another file.
    void aNameLikeAnAddressIsAName()
    {
        QTemporaryDir folder;
        const auto tool = [&folder](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            start(process, arguments);
            process.waitForFinished(60'000);
            return Answer{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                          QString::fromUtf8(process.readAllStandardError())};
        };
        const auto at = [&folder](const char *name) { return folder.filePath(QLatin1String(name)); };
        QVERIFY(QFile::copy(file("sample.insieme"), at("keep.insieme")));
        const QByteArray kept = bytesOf(at("keep.insieme"));
        const QString named = QStringLiteral("file:keep.insieme"), copy = QStringLiteral("file:copy.insieme");
        COMPARE_STATUS(tool({QStringLiteral("new"), named}), 0);
        COMPARE_STATUS(tool({QStringLiteral("put"), QStringLiteral("bodies"), named,
                             QStringLiteral("{\"name\":\"Comune di Prova\"}")}),
                       0);
        COMPARE_STATUS(tool({QStringLiteral("backup"), named, copy}), 0);
        COMPARE_STATUS(tool({QStringLiteral("restore"), copy, named}), 0);
        const Answer listed = tool({QStringLiteral("list"), QStringLiteral("bodies"), named});
        QVERIFY2(listed.out.contains(QStringLiteral("Comune di Prova")), qPrintable(listed.out + listed.err));
        QVERIFY(QFile::exists(at("file:keep.insieme")) && QFile::exists(at("file:copy.insieme")));
        QVERIFY(!QFile::exists(at("copy.insieme")));
        QCOMPARE(bytesOf(at("keep.insieme")), kept);
    }

    /// What lies at the place of a new file stays, also a link that leads nowhere.
    void whatIsThereStaysWhenAFileIsMade()
    {
        const QString loop = file("loop.insieme"), gone = file("gone.insieme"), link = file("link.insieme");
        QVERIFY(QFile::link(loop, loop) && QFile::link(gone, link));
        for (const QString &path : {loop, link, m_file}) {
            const QByteArray before = bytesOf(path);
            const Answer answer = run({QStringLiteral("new"), path});
            COMPARE_STATUS(answer, 3);
            QVERIFY2(answer.err.contains(QStringLiteral("esiste già")), qPrintable(answer.err));
            QCOMPARE(bytesOf(path), before);
        }
        QVERIFY(QFileInfo(loop).isSymLink() && QFileInfo(link).isSymLink() && !QFileInfo::exists(gone));
    }

    /// Whoever only reads does not wait for whoever writes for long, also where the index has to follow first.
    void readersDoNotWaitForAWriter_data()
    {
        QTest::addColumn<bool>("behind");
        QTest::newRow("the index has followed") << false;
        QTest::newRow("the index is behind") << true;
    }

    void readersDoNotWaitForAWriter()
    {
        QFETCH(bool, behind);
        COMPARE_STATUS(run(putPeople(), "{\"family_name\":\"Prima\",\"given_name\":\"Anna\"}\n"), 0);
        qsizetype known = people();
        const QString body = run({QStringLiteral("list"), QStringLiteral("bodies"), m_file, QStringLiteral("--format"),
                                  QStringLiteral("json")})
                                 .array()[0]
                                 .toObject()[QLatin1String("id")]
                                 .toString();
        auto writer = Workspace::open(m_file, areas(), {.follow = Follow::Nothing});
        QVERIFY(writer);
        if (behind) {
            Person person{.id = Id<Person>(newUuid()),
                          .givenName = QStringLiteral("Ada"),
                          .familyName = QStringLiteral("Seconda")};
            QVERIFY((*writer)->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
            ++known;
        }
        const auto held = WriteLock::begin((*writer)->database());
        QVERIFY(held);
        const QString copy = file(behind ? "behind.insieme" : "followed.insieme");
        for (const QStringList &command :
             {QStringList{QStringLiteral("info"), m_file}, QStringList{QStringLiteral("verify"), m_file},
              QStringList{QStringLiteral("history"), m_file}, QStringList{QStringLiteral("deadlines"), m_file},
              QStringList{QStringLiteral("list"), QStringLiteral("people"), m_file, QStringLiteral("--where"),
                          behind ? QStringLiteral("Seconda") : QStringLiteral("Prima")},
              QStringList{QStringLiteral("show"), QStringLiteral("bodies"), body, m_file},
              QStringList{QStringLiteral("backup"), m_file, copy}})
        {
            QElapsedTimer waited;
            waited.start();
            const Answer answer = run(command);
            COMPARE_STATUS(answer, 0);
            QVERIFY2(waited.elapsed() < 8'000, qPrintable(command[0]));
            if (command[0] == QLatin1String("list"))
                QCOMPARE(answer.lines().size(), 2);
        }
        QCOMPARE(people(), known);
        COMPARE_STATUS(run({QStringLiteral("verify"), copy}), 0);
    }

    /// What cannot be printed is no success, whatever stands in its way.
    void anAnswerThatIsLostIsNoSuccess_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *where : {">/dev/full", ">&-"}) {
            for (const char *command : {"list conventions FILE --format csv", "history FILE", "--help", "info FILE",
                                        "put bodies FILE {\"name\":\"Comune\"}"})
                QTest::addRow("%s %s", command, where) << QString::fromLatin1(command) + QLatin1String(where);
        }
    }

    void anAnswerThatIsLostIsNoSuccess()
    {
        QFETCH(QString, command);
        const qsizetype cut = command.indexOf(QLatin1Char('>'));
        QStringList words = command.left(cut).split(QLatin1Char(' '));
        words.replaceInStrings(QStringLiteral("FILE"), m_file);
        const QByteArray before = bytesOf(m_file);
        QProcess process;
        process.start(QStringLiteral("bash"),
                      QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$@\" ") + command.mid(cut),
                                  QStringLiteral("bash"), QStringLiteral(INSIEME_CLI), QStringLiteral("--lang"),
                                  QStringLiteral("en")}
                          + words);
        QVERIFY(process.waitForFinished(60'000));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitCode() == 3 && said.contains(QStringLiteral("Not all of the answer could be written")),
                 qPrintable(QString::number(process.exitCode()) + said));
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
        if (!command.startsWith(QLatin1String("put")))
            QCOMPARE(bytesOf(m_file), before);
    }

    /// A merge is whole or has not been: whenever it is killed, and the same package is taken afterwards.
    void killedInTheMiddleOfAMerge()
    {
        const QString desk = file("desk.insieme"), full = file("full.pacchetto"), package = file("desk.pacchetto");
        const auto tool = [](const QStringList &words) { return run(words); };
        COMPARE_STATUS(tool({QStringLiteral("sync"), QStringLiteral("export"), m_file, full, QStringLiteral("--full")}),
                       0);
        COMPARE_STATUS(tool({QStringLiteral("new"), desk}), 0);
        COMPARE_STATUS(tool({QStringLiteral("sync"), QStringLiteral("import"), desk, full}), 0);
        constexpr int commands = 12, each = 30;
        for (int command = 0; command < commands; ++command) {
            QByteArray lines;
            for (int i = 0; i < each; ++i)
                lines += QStringLiteral("{\"family_name\":\"Cognome %1\",\"given_name\":\"Nome %2\"}\n")
                             .arg(command)
                             .arg(i)
                             .toUtf8();
            COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("people"), desk, QStringLiteral("-")}, lines), 0);
        }
        COMPARE_STATUS(tool({QStringLiteral("sync"), QStringLiteral("export"), desk, package}), 0);
        const QStringList import{QStringLiteral("sync"), QStringLiteral("import"), m_file, package};
        const qsizetype before = people(), after = before + commands * each;
        const auto asBefore = [&] {
            for (const char *tail : {"", "-wal", "-shm", "-journal"})
                QFile::remove(m_file + QLatin1String(tail));
            return QFile::copy(file("before.insieme"), m_file);
        };
        QVERIFY(QFile::copy(m_file, file("before.insieme")));
        QElapsedTimer whole;
        whole.start();
        COMPARE_STATUS(tool(import), 0);
        const int duration = static_cast<int>(std::max<qint64>(whole.elapsed(), 20));
        QCOMPARE(people(), after);
        QRandomGenerator random(20261129);
        int killed = 0, undone = 0;
        for (int round = 0; round < 25; ++round) {
            if (people() == after)
                QVERIFY(asBefore());
            QProcess process;
            start(process, import);
            killed += killedAfter(process, random.bounded(1, duration + duration / 8));
            QVERIFY(process.error() != QProcess::FailedToStart && process.state() == QProcess::NotRunning);
            const qsizetype count = people();
            QVERIFY2(count == before || count == after,
                     qPrintable(QStringLiteral("round %1: %2 people").arg(round).arg(count)));
            undone += count == before;
            COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
        }
        QVERIFY2(killed >= 5 && undone >= 3, qPrintable(QStringLiteral("%1, %2").arg(killed).arg(undone)));
        if (people() == before)
            COMPARE_STATUS(tool(import), 0);
        QCOMPARE(people(), after);
        COMPARE_STATUS(tool(import), 0); // once more: it has it all
        QCOMPARE(people(), after);
    }

    /// Two processes that write at once: each write is done or refused, none is lost or doubled.
    void twoWritersAtOnce()
    {
        const qsizetype before = people();
        constexpr int rounds = 20;
        int written = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess a, b;
            for (QProcess *process : {&a, &b}) {
                start(*process, putPeople());
                process->write("{\"family_name\":\"Insieme\",\"given_name\":\"Due\"}\n");
                process->closeWriteChannel();
            }
            for (QProcess *process : {&a, &b}) {
                QVERIFY(process->waitForFinished());
                const int status = process->exitCode();
                const QByteArray said = process->readAllStandardError();
                QVERIFY2(status == 0 || (status == 3 && !said.isEmpty()), said.constData());
                written += status == 0;
            }
        }
        QVERIFY2(written >= rounds, qPrintable(QString::number(written)));
        QCOMPARE(people(), before + written);
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
    }

    /// The command line beside a window that works: each sees what the other did, and no log is taken away from under
    /// the window. Whatever reads the file inside the window's process closes nothing that the window holds.
    void theCommandLineBesideAWindow()
    {
        OpenOptions options;
        options.window = true;
        auto window = Workspace::open(m_file, areas(), options);
        QVERIFY2(window, window ? "" : qPrintable(window.error().text));
        const auto add = [&](const QString &name) {
            Person person{.id = Id<Person>(newUuid()), .givenName = QStringLiteral("Ada"), .familyName = name};
            return (*window)->perform({"Add"}, [&](Transaction &t) { return t.insert(person); }).has_value();
        };
        QVERIFY(add(QStringLiteral("Finestra uno")));
        QVERIFY(holdsLock(m_file));
        const auto look = [&] {
            OpenOptions reading;
            reading.readOnly = true;
            return Workspace::open(m_file, areas(), reading).has_value();
        };
        const QString log = m_file + QStringLiteral("-wal");
        qsizetype known = people();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(look()); // work beside the window opens the file and lets it go
            QVERIFY(inspectFile(m_file)); // as a dialog does with what was chosen
            QVERIFY(holdsLock(m_file));
            QVERIFY(QFileInfo::exists(log));
            COMPARE_STATUS(run(putPeople(), "{\"family_name\":\"Riga\",\"given_name\":\"Comando\"}\n"), 0);
            QVERIFY2(QFileInfo::exists(log), "the window's log was taken away");
            QCOMPARE((*window)->records().ids(describe<Person>()).size(), size_t(++known));
            QVERIFY(add(QStringLiteral("Finestra")));
            QCOMPARE(people(), ++known);
        }
        // Chosen by mistake, it is refused before it is opened.
        QVERIFY(holdsIndex(m_file));
        for (const char *tail : {"", "-wal", "-shm", "-journal"}) {
            const QString chosen = m_file + QLatin1String(tail), linked = file("linked");
            QVERIFY2(!attachable(chosen) && !exchange::openTable(chosen) && !readPackage(chosen, {}), tail);
            QVERIFY2(!writeWhole(chosen, "x"), tail);
            QVERIFY(QFile::link(chosen, linked));
            QVERIFY2(mayOpen(chosen).error().text.contains(chosen) && !exchange::openTable(linked), tail);
            QVERIFY(QFile::remove(linked));
        }
        const QString again = file("again.insieme");
        QCOMPARE(::link(qPrintable(m_file), qPrintable(again)), 0);
        QVERIFY2(!mayOpen(again) && !attachable(again), "by another name it was opened");
        QVERIFY(QFile::remove(again));
        QVERIFY(!QFileInfo::exists(m_file + QStringLiteral("-journal")));
        QVERIFY(mayOpen(file("other.insieme-wal")) && mayOpen(file("other")));
        QVERIFY(holdsLock(m_file) && holdsIndex(m_file));
        // Killed now, it leaves everything that it announced.
        const QString left = file("left.insieme");
        for (const char *tail : {"", "-wal"})
            QCOMPARE(
                QProcess::execute(QStringLiteral("cp"), {m_file + QLatin1String(tail), left + QLatin1String(tail)}), 0);
        window->reset();
        for (const QString &one : {m_file, left}) {
            m_file = one;
            QCOMPARE(people(), known);
            COMPARE_STATUS(run({QStringLiteral("verify"), one}), 0);
        }
    }

    /// Another file is put in the place of the one that a window has open, as programs do that keep folders alike. The
    /// log of the window is not taken for one of that file.
    void theCommandLineOpensAFileThatWasReplacedUnderAWindow()
    {
        const qsizetype known = people();
        OpenOptions options;
        options.window = true;
        auto window = Workspace::open(m_file, areas(), options);
        QVERIFY(window);
        const auto add = [&](int index) {
            Person person{.id = Id<Person>(newUuid()),
                          .givenName = QStringLiteral("Ada"),
                          .familyName = QStringLiteral("Finestra %1").arg(index)};
            return (*window)->perform({"Add"}, [&](Transaction &t) { return t.insert(person); });
        };
        for (int i = 0; i < 20; ++i)
            QVERIFY(add(i));
        QVERIFY(QFile::copy(file("sample.insieme"), file("other")));
        QCOMPARE(std::rename(QFile::encodeName(file("other")).constData(), QFile::encodeName(m_file).constData()), 0);
        const auto whole = [this] { return bytesOf(file("sample.insieme")); };
        for (const QStringList &asked : {QStringList{QStringLiteral("verify"), m_file}, putPeople()}) {
            const Answer answer = run(asked, "{\"family_name\":\"Riga\",\"given_name\":\"Comando\"}\n");
            QVERIFY(answer.status > 0);
            QVERIFY2(answer.err.contains(QStringLiteral("è stato sostituito")), qPrintable(answer.err));
            QCOMPARE(bytesOf(m_file), whole());
        }
        QVERIFY(!add(20));
        // The window has noticed; it can still show and copy what it has.
        QVERIFY(!(*window)->refresh());
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
        QCOMPARE(people(), known);
        COMPARE_STATUS(run(putPeople(), "{\"family_name\":\"Riga\",\"given_name\":\"Comando\"}\n"), 0);
        QVERIFY(!add(20));
        QCOMPARE((*window)->records().ids(describe<Person>()).size(), size_t(known + 20));
        window->reset();
        QCOMPARE(people(), known + 1);
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
    }

    /// A limit on the size of files stands for a disk that fills up in the middle of a step.
    void theDiskFillsUp()
    {
        QByteArray lines;
        for (int i = 0; i < 8000; ++i)
            lines += QStringLiteral("{\"family_name\":\"Cognome %1\",\"given_name\":\"%2\"}\n")
                         .arg(i)
                         .arg(QString(200, QLatin1Char('n')))
                         .toUtf8();
        const qsizetype before = people();
        const qint64 kibibytes = QFileInfo(m_file).size() / 1024 + 600;
        QProcess process;
        process.start(QStringLiteral("bash"),
                      QStringList{QStringLiteral("-c"),
                                  QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(kibibytes),
                                  QStringLiteral("bash"), QStringLiteral(INSIEME_CLI)}
                          + putPeople());
        process.write(lines);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAllStandardError();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 3, said.constData());
        QVERIFY(!said.isEmpty());
        QCOMPARE(people(), before);
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
        COMPARE_STATUS(run(putPeople(), "{\"family_name\":\"Dopo\",\"given_name\":\"Anna\"}\n"), 0);
        QCOMPARE(people(), before + 1);
    }

    /// A disk of its own that is really full; only where a file system may be mounted.
    void theDiskIsFull()
    {
        QByteArray lines;
        for (int i = 0; i < 6000; ++i)
            lines += QStringLiteral("{\"family_name\":\"Cognome %1\",\"given_name\":\"%2\"}\n")
                         .arg(i)
                         .arg(QString(200, QLatin1Char('n')))
                         .toUtf8();
        const QString disk = file("disk");
        QVERIFY(QDir().mkpath(disk));
        const qint64 kibibytes = QFileInfo(m_file).size() / 1024 + 900;
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-m"), QStringLiteral("bash"), QStringLiteral("-c"),
                       QStringLiteral("mount -t tmpfs -o size=%1k tmpfs \"$1\" || exit 77\n"
                                      "f=$1/a.insieme; cp \"$2\" \"$f\"; \"$3\" put people \"$f\" - ; put=$?\n"
                                      "\"$3\" list people \"$f\" --format csv | wc -l\n"
                                      "\"$3\" verify \"$f\" >/dev/null && echo whole\n"
                                      "exit $put")
                           .arg(kibibytes),
                       QStringLiteral("bash"), disk, m_file, QStringLiteral(INSIEME_CLI)});
        if (!process.waitForStarted())
            QSKIP("there is no unshare here");
        process.write(lines);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        if (process.exitCode() == 77 || process.exitCode() == 1)
            QSKIP("no file system may be mounted here");
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitCode() == 3, qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Il disco è pieno. Non è stato cambiato nulla")), qPrintable(said));
        const QStringList out = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
        QCOMPARE(out.value(0).trimmed().toLongLong(), people() + 1);
        QCOMPARE(out.value(1), QStringLiteral("whole"));
    }

    void aFileOnAFullDiskIsReadAndCopied_data()
    {
        QTest::addColumn<bool>("logged");
        QTest::newRow("closed as it should be") << false;
        QTest::newRow("with changes in its log that the power cut left") << true;
    }

    /// Not a byte is free, so that SQLite can make nothing beside the file: all of it can be read all the same, copied
    /// elsewhere, and why it cannot be changed is said.
    void aFileOnAFullDiskIsReadAndCopied()
    {
        QFETCH(const bool, logged);
        const QString folder = file("full"), path = folder + QStringLiteral("/a.insieme");
        SmallDisk disk(folder, 3 * QFileInfo(m_file).size());
        if (!disk.isThere())
            QSKIP("no file system may be mounted here");
        const Answer added = run(putPeople(), "{\"family_name\":\"Ultimissima\",\"given_name\":\"Anna\"}\n");
        COMPARE_STATUS(added, 0);
        const QString id = added.lines().front();
        if (logged) {
            const auto open = Workspace::open(m_file, areas());
            QVERIFY(open && (*open)->setMeta(QStringLiteral("desk_name"), QStringLiteral("Nel registro")));
            QVERIFY(QFileInfo(m_file + QStringLiteral("-wal")).size() > 0);
            QVERIFY(QFile::copy(m_file, path));
            QVERIFY(QFile::copy(m_file + QStringLiteral("-wal"), path + QStringLiteral("-wal")));
        } else {
            QVERIFY(QFile::copy(m_file, path));
        }
        disk.fill();
        const QByteArray bytes = bytesOf(path), log = bytesOf(path + QStringLiteral("-wal"));
        const QString why = QStringLiteral("Il disco è pieno: fai spazio"), out = file("elsewhere.insieme");
        QFile::remove(out);
        const auto tell = [&](const char *command) {
            return run(QString::fromUtf8(command)
                           .replace(QStringLiteral("ID"), id)
                           .split(QLatin1Char(' '))
                           .replaceInStrings(QStringLiteral("FILE"), path)
                           .replaceInStrings(QStringLiteral("OUT"), out));
        };
        for (const char *command : {"list people FILE --format csv", "show people ID FILE", "info FILE", "verify FILE",
                                    "history FILE", "backup FILE OUT"})
        {
            const Answer answer = tell(command);
            COMPARE_STATUS(answer, 0);
            QVERIFY2(answer.err.contains(why), qPrintable(QLatin1String(command) + answer.err));
        }
        QVERIFY(tell("list people FILE").out.contains(QStringLiteral("Ultimissima")));
        QCOMPARE(tell("info FILE").out.contains(QStringLiteral("Nel registro")), logged);
        QVERIFY(tell("info OUT").out.contains(QStringLiteral("Nel registro")) == logged);
        QVERIFY(tell("list people OUT").out.contains(QStringLiteral("Ultimissima")));
        for (const char *command : {"backup FILE", "remove people ID FILE"}) {
            const Answer refused = tell(command);
            COMPARE_STATUS(refused, 3);
            QVERIFY2(refused.err.contains(QStringLiteral("Il disco è pieno")), qPrintable(refused.err));
        }
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(bytesOf(path + QStringLiteral("-wal")), log);
    }

    /// No copy is made where there is no room, the reason is said, and nothing is left of it.
    void noRoomForACopy()
    {
        const QString disk = file("narrow");
        QVERIFY(QDir().mkpath(disk));
        const qint64 kibibytes = QFileInfo(m_file).size() / 1024;
        QProcess process;
        process.start(
            QStringLiteral("unshare"),
            {QStringLiteral("-m"), QStringLiteral("bash"), QStringLiteral("-c"),
             QStringLiteral(
                 "mount -t tmpfs -o size=%1k tmpfs \"$1\" || exit 77\n"
                 "cd \"$1\"; cp \"$2\" a.insieme; cp \"$2\" b.bak.insieme; mkdir 'a backups'\n"
                 "\"$3\" info a.insieme >/dev/null; ls -R >../before\n"
                 "for command in 'backup a.insieme' 'backup a.insieme o.insieme' "
                 "'restore b.bak.insieme a.insieme' 'restore b.bak.insieme c.insieme' "
                 "'as-of a.insieme 2026-06-22 z.insieme'; do \"$3\" $command; echo $?; done\n"
                 "head -c 100M /dev/zero >fill 2>/dev/null\n"
                 "for command in 'backup a.insieme o.insieme' 'restore b.bak.insieme a.insieme' "
                 "'as-of a.insieme 2026-06-22 z.insieme'; do \"$3\" $command; echo $?; done\n"
                 "rm fill; ls -R | grep -v -e -wal -e -shm >../after\n"
                 "grep -v -e -wal -e -shm ../before | diff - ../after && cmp a.insieme b.bak.insieme && echo same\n")
                 .arg(2 * kibibytes + 400),
             QStringLiteral("bash"), disk, m_file, QStringLiteral(INSIEME_CLI)});
        if (!process.waitForStarted())
            QSKIP("there is no unshare here");
        QVERIFY(process.waitForFinished(120'000));
        if (process.exitCode() == 77 || process.exitStatus() != QProcess::NormalExit)
            QSKIP("no file system may be mounted here");
        const QString said = QString::fromUtf8(process.readAllStandardError());
        const QString out = QString::fromUtf8(process.readAllStandardOutput());
        if (said.contains(QLatin1String("unshare")))
            QSKIP("no file system may be mounted here");
        QVERIFY2(out == QStringLiteral("3\n").repeated(8) + QStringLiteral("same\n"), qPrintable(out + said));
        QStringList sentences = said.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        // What reads goes on, and says why it can do no more.
        sentences.removeAll(
            QStringLiteral("Il disco è pieno: fai spazio e riapri il file; fino ad allora si può solo leggere."));
        QCOMPARE(sentences.size(), 8);
        for (const QString &sentence : sentences)
            QVERIFY2(sentence.startsWith(QStringLiteral("Il disco è pieno. Non è stato cambiato nulla")),
                     qPrintable(said));
    }

    void aCopyThatIsNotSoundIsNotRestoredUnasked_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("said");
        QTest::newRow("a bit of the history")
            << QStringLiteral("UPDATE journal SET cs=zeroblob(length(cs)) WHERE local_no=1")
            << QStringLiteral("History");
        QTest::newRow("one flipped bit of the journal") << QString() << QStringLiteral("History");
        QTest::newRow("no beginning") << QStringLiteral("DELETE FROM journal WHERE local_no=1")
                                      << QStringLiteral("entry 1 is missing");
        QTest::newRow("an attached file")
            << QStringLiteral("UPDATE blob SET content=x'00'")
            << QStringLiteral("Attachment “file.txt”, Person “Anna Rossi”: This attachment is damaged");
        QTest::newRow("keys of people") << QStringLiteral("DELETE FROM person_key")
                                        << QStringLiteral("the key to what");
        QTest::newRow("a day") << QStringLiteral("UPDATE agreement SET end_date='2026-02-31'")
                               << QStringLiteral("Agreement “Convenzione quadro”: End holds “2026-02-31”");
    }

    /// What `verify` says of a copy is said before it takes the place of a good file, and it only does when that is
    /// asked.
    void aCopyThatIsNotSoundIsNotRestoredUnasked()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, said);
        const QString good = file("good.insieme"), copy = file("unsound.insieme"), scan = file("Verbale.txt");
        QFile::remove(good);
        QFile::remove(copy);
        write(scan, "della riunione");
        COMPARE_STATUS(run({QStringLiteral("new"), good}), 0);
        const Answer person = run({QStringLiteral("put"), QStringLiteral("people"), good,
                                   QStringLiteral(R"({"given_name":"Anna","family_name":"Rossi"})")});
        COMPARE_STATUS(person, 0);
        COMPARE_STATUS(run({QStringLiteral("put"), QStringLiteral("conventions"), good,
                            QStringLiteral(R"({"subject":"Convenzione quadro","end_date":"2027-01-31"})")}),
                       0);
        COMPARE_STATUS(run({QStringLiteral("attach"), QStringLiteral("people"), person.out.trimmed(), scan, good}), 0);
        COMPARE_STATUS(run({QStringLiteral("backup"), good, copy}), 0);
        const QStringList restore{QStringLiteral("restore"), copy, good, QStringLiteral("--lang"),
                                  QStringLiteral("en")};
        if (damage.isEmpty()) {
            QVERIFY(flipABitOfTheJournal(copy));
        } else {
            auto opened = Database::open(copy, Database::Access::ReadWrite);
            QVERIFY(opened && (*opened)->exec(damage));
        }
        const QByteArray was = bytesOf(good), unsound = bytesOf(copy);
        const Answer refused = run(restore);
        COMPARE_STATUS(refused, 3);
        QVERIFY2(refused.err.contains(said), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("--damaged")), qPrintable(refused.err));
        QCOMPARE(bytesOf(good), was);
        QCOMPARE(bytesOf(copy), unsound);
        const Answer found = run({QStringLiteral("verify"), copy, QStringLiteral("--lang"), QStringLiteral("en")});
        COMPARE_STATUS(found, 1);
        QVERIFY2(found.out.contains(said), qPrintable(found.out));
        COMPARE_STATUS(run(restore + QStringList{QStringLiteral("--damaged")}), 0);
        COMPARE_STATUS(run({QStringLiteral("verify"), good}), 1);
        COMPARE_STATUS(run({QStringLiteral("verify"), file("nessuno.insieme")}), 3);
    }

    /// Whoever is forgotten where hardly any room is left is gone from the copy beside the file, too; what could not be
    /// cleared is said, and cleared when there is room.
    void noRoomToForget()
    {
        const Answer added = run(putPeople(), "{\"family_name\":\"Introvabilissimo\",\"given_name\":\"Zaccaria\"}\n");
        COMPARE_STATUS(added, 0);
        const QString id = added.lines().front();
        const QString disk = file("forgetting");
        QVERIFY(QDir().mkpath(disk));
        const qint64 kibibytes = QFileInfo(m_file).size() / 1024;
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-m"), QStringLiteral("bash"), QStringLiteral("-c"),
                       QStringLiteral("mount -t tmpfs -o size=%1k tmpfs \"$1\" || exit 77\n"
                                      "cd \"$1\"; cp \"$2\" a.insieme; \"$3\" backup a.insieme >/dev/null || exit 77\n"
                                      "head -c 100M /dev/zero >fill 2>/dev/null; truncate -s -600K fill\n"
                                      "\"$3\" forget \"$4\" a.insieme --confirm; echo $?\n"
                                      "rm fill\n"
                                      "\"$3\" show people \"$4\" a*/*.insieme | grep -c Zaccaria\n"
                                      "\"$3\" forget \"$4\" a.insieme --confirm; echo $?\n"
                                      "grep -il introvabilissimo a.insieme a*/*.insieme; echo done\n")
                           .arg(3 * kibibytes + 2000),
                       QStringLiteral("bash"), disk, m_file, QStringLiteral(INSIEME_CLI), id});
        if (!process.waitForStarted())
            QSKIP("there is no unshare here");
        QVERIFY(process.waitForFinished(120'000));
        const QString said = QString::fromUtf8(process.readAllStandardError());
        if (process.exitCode() == 77 || said.contains(QLatin1String("unshare")))
            QSKIP("no file system may be mounted here");
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), QStringLiteral("3\n0\n0\ndone\n"));
        QVERIFY2(said.contains(QStringLiteral("il disco è pieno")), qPrintable(said));
        QVERIFY2(!said.contains(QStringLiteral("Non è stato cambiato nulla")), qPrintable(said));
    }

    /// One bit of an entry of the history: seen by verify, said by undo, and nothing is changed.
    void aFlippedBitInTheHistory()
    {
        COMPARE_STATUS(run(putPeople(), "{\"family_name\":\"Cognome\",\"given_name\":\"Nome\"}\n"), 0);
        const qsizetype before = people();
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"),
                     {m_file,
                      QStringLiteral("UPDATE journal SET cs=CAST(substr(cs, 1, length(cs)-1) || x'7f' AS BLOB) "
                                     "WHERE local_no=(SELECT max(local_no) FROM journal)")});
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
        const Answer undone = run({QStringLiteral("undo"), m_file});
        QVERIFY2(undone.status == 1 || undone.status == 3, qPrintable(undone.err));
        QVERIFY2(undone.err.contains(QStringLiteral("danneggiata"))
                     && undone.err.contains(QStringLiteral("ripristina l'ultima copia")),
                 qPrintable(undone.err));
        const Answer verified = run({QStringLiteral("verify"), m_file});
        COMPARE_STATUS(verified, 1);
        QVERIFY2((verified.out + verified.err).contains(QStringLiteral("danneggiata")), qPrintable(verified.out));
        QCOMPARE(people(), before);
    }

    void foreignFilesAreRefusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const QString notOurs = QStringLiteral("non è un file di Insieme. Non è stato toccato"),
                      anothers = QStringLiteral("appartiene a un altro programma. Non è stato toccato"),
                      endless = QStringLiteral("è incompleto: manca la fine. Non è stato toccato; ripristina");
        QTest::newRow("empty") << QByteArray() << notOurs;
        QTest::newRow("text") << QByteArray("Elenco delle cooperative\n") << notOurs;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") + QByteArray(5000, 'x') << notOurs;
        QTest::newRow("almost a database") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\7') << anothers;
        const QByteArray sample = bytesOf(file("sample.insieme"));
        QByteArray foreign = sample;
        foreign.replace(68, 4, QByteArray("\0\0\0\7", 4)); // the application's number in the head
        QTest::newRow("the database of another program") << foreign << anothers;
        QTest::newRow("the first page only") << sample.left(4096) << endless;
        QTest::newRow("half") << sample.left(sample.size() / 2) << endless;
        QTest::newRow("one byte short") << sample.chopped(1) << endless;
    }

    void foreignFilesAreRefusedAndUntouched()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const QString path = file("foreign.insieme");
        write(path, bytes);
        const QStringList id(QStringLiteral("00000000-0000-7000-8000-000000000001"));
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("info"), path}, QStringList{QStringLiteral("verify"), path},
              QStringList{QStringLiteral("undo"), path},
              QStringList{QStringLiteral("list"), QStringLiteral("people"), path},
              QStringList{QStringLiteral("history"), path},
              QStringList{QStringLiteral("put"), QStringLiteral("people"), path, QStringLiteral("{}")},
              QStringList{QStringLiteral("restore"), path, m_file}})
        {
            const Answer answer = run(arguments);
            COMPARE_STATUS(answer, 3);
            QVERIFY2(answer.err.contains(QStringLiteral("foreign.insieme ") + sentence), qPrintable(answer.err));
            QCOMPARE(bytesOf(path), bytes);
        }
        COMPARE_STATUS(run({QStringLiteral("verify"), m_file}), 0);
    }

    void aFileOfANewerVersionIsRefused()
    {
        const QString path = file("newer.insieme");
        QByteArray bytes = bytesOf(file("sample.insieme"));
        bytes[63] = 99; // user_version, big-endian at offset 60
        write(path, bytes);
        const Answer answer = run({QStringLiteral("info"), path});
        COMPARE_STATUS(answer, 3);
        QVERIFY2(answer.err.contains(QStringLiteral("è stato scritto da un Insieme più nuovo (struttura 99"))
                     && answer.err.contains(QStringLiteral("Non è stato toccato; installa la versione più nuova")),
                 qPrintable(answer.err));
        QCOMPARE(bytesOf(path), bytes);
    }

    /// A flipped bit anywhere is never a crash, and one in the pages of the journal never goes unseen by verify.
    void flippedBits()
    {
        const QByteArray sample = bytesOf(file("sample.insieme"));
        const QString path = file("flipped.insieme");
        QRandomGenerator random(7);
        for (int round = 0; round < 25; ++round) {
            QByteArray bytes = sample;
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            for (const char *tail : {"-wal", "-shm"})
                QFile::remove(path + QLatin1String(tail));
            write(path, bytes);
            for (const QStringList &arguments : {QStringList{QStringLiteral("verify"), path},
                                                 QStringList{QStringLiteral("list"), QStringLiteral("people"), path},
                                                 QStringList{QStringLiteral("history"), path}})
            {
                const Answer answer = run(arguments);
                QVERIFY2(answer.status == 0 || answer.status == 1 || answer.status == 3,
                         qPrintable(QStringLiteral("byte %1: %2 %3").arg(at).arg(answer.status).arg(answer.err)));
                QVERIFY(answer.status == 0 || !(answer.err + answer.out).isEmpty());
            }
        }
    }

    /// What is no file on a disk, or says nothing, is told in words of its own, and nothing is waited for.
    void whatIsNoFileIsToldApart()
    {
        const QString folder = file("folder.insieme"), pipe = file("pipe"), empty = file("empty.insieme");
        QVERIFY(QDir().mkpath(folder) && ::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        write(empty, {});
        const std::pair<QString, QString> places[] = {
            {folder, QStringLiteral("is a folder")},
            {pipe, QStringLiteral("a device or a pipe")},
            {QStringLiteral("/dev/null"), QStringLiteral("a device or a pipe")},
            {empty, QStringLiteral("is not a file of Insieme")}};
        for (const auto &[path, why] : places) {
            for (const QStringList &command :
                 {QStringList{QStringLiteral("info"), path},
                  QStringList{QStringLiteral("put"), QStringLiteral("people"), path, QStringLiteral("{}")},
                  QStringList{QStringLiteral("restore"), path, m_file}})
            {
                QProcess process;
                start(process, command + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
                QVERIFY2(process.waitForFinished(20'000), qPrintable(path));
                QCOMPARE(process.exitCode(), 3);
                const QString said = QString::fromUtf8(process.readAllStandardError());
                QVERIFY2(said.contains(path) && said.contains(why), qPrintable(said));
            }
            const auto opened = Workspace::open(path, areas());
            QVERIFY2(!opened && opened.error().text.contains(path), qPrintable(path)); // as a window does
        }
        QVERIFY(QFileInfo(empty).size() == 0 && QDir(folder).isEmpty());
    }

    void aFolderWithoutPermission()
    {
        const QString folder = file("closed");
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/a.insieme");
        QVERIFY(QFile::copy(file("sample.insieme"), path));
        QFile::setPermissions(path, QFile::ReadOwner);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const QByteArray bytes = bytesOf(path);
        if (::geteuid() == 0) {
            QFile::setPermissions(m_folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther
                                      | QFile::ExeOther);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
            QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
        }
        const Answer listed = asAnybody({QStringLiteral("list"), QStringLiteral("people"), path});
        const Answer written = asAnybody({QStringLiteral("put"), QStringLiteral("people"), path,
                                          QStringLiteral("{\"family_name\":\"A\",\"given_name\":\"B\"}")});
        const Answer created = asAnybody({QStringLiteral("new"), folder + QStringLiteral("/b.insieme")});
        QFile::setPermissions(path, {});
        const Answer secret = asAnybody({QStringLiteral("info"), path, QStringLiteral("--lang"), QStringLiteral("en")});
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        COMPARE_STATUS(listed, 0);
        COMPARE_STATUS(written, 3);
        QVERIFY(!written.err.isEmpty());
        COMPARE_STATUS(secret, 3);
        QVERIFY2(secret.err.contains(QStringLiteral("no permission to read")), qPrintable(secret.err));
        COMPARE_STATUS(created, 3);
        QVERIFY2(created.err.contains(folder) && created.err.contains(QStringLiteral("non permette di scrivere")),
                 qPrintable(created.err));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/b.insieme")));
        QCOMPARE(bytesOf(path), bytes);
    }
};

} // namespace

INSIEME_TEST(Hazards)
#include "tst_hazards.moc"
