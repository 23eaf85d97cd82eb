// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/base/whole_file.h"
#include "core/documents/pages.h"
#include "core/documents/print_many.h"
#include "core/papers/document.h"
#include "core/registry/members.h"
#include "tests/support/sample_folder.h"
#include "tests/support/small_disk.h"
#include "tests/support/testing.h"

#include <cerrno>
#include <csignal>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <sys/resource.h>
#include <unistd.h>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

class PrintManyTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_file = m_folder.renew();
        QVERIFY(m_file);
        m_ids = m_file->records().ids(describe<Cooperative>());
        QVERIFY(m_ids.size() > 15);
        m_ids.push_back(newUuid()); // a record that is not there
    }

    void manyFilesAndWhyNot()
    {
        const QString out = m_folder.filePath(u"out"_s);
        QVERIFY(QDir().mkpath(out));
        int asked = 0;
        const auto result = printManyFiles(card(), m_ids, like(), out, [&](int done, int total) {
            asked += done == asked && total == static_cast<int>(m_ids.size());
            return true;
        });
        QVERIFY(result);
        QCOMPARE(result->made, static_cast<int>(m_ids.size()) - 1);
        QCOMPARE(result->refused.size(), size_t(1));
        QCOMPARE(result->refused.front().id, m_ids.back());
        QVERIFY(!result->refused.front().why.isEmpty());
        QCOMPARE(asked, static_cast<int>(m_ids.size()));
        const QStringList files = QDir(out).entryList(QDir::Files);
        QCOMPARE(files.size(), result->made);
        QCOMPARE(files.front(), u"scheda-cooperativa-01.pdf"_s);
        const auto nowhere = printManyFiles(card(), m_ids, like(), out + u"/none"_s);
        QVERIFY(nowhere && nowhere->broken && nowhere->made == 0);
    }

    void oneFileWithAllPages()
    {
        const QString path = m_folder.filePath(u"all.pdf"_s);
        const auto result = printManyInOne(card(), m_ids, like(), path);
        QVERIFY(result);
        int pages = 0;
        for (size_t i = 0; i + 1 < m_ids.size(); ++i) {
            PrintRequest request = like();
            request.id = m_ids[i];
            pages += Pages(card().compose(request)->content).count();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Title <FEFF"), result->made + 1); // and the file's own
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        QProcess check;
        check.start(u"qpdf"_s, {u"--show-npages"_s, path});
        QVERIFY(check.waitForFinished() && check.exitCode() == 0);
        QCOMPARE(check.readAll().trimmed().toInt(), pages);
    }

    void aFullDiskLeavesNoHalfFile()
    {
        const test::SmallDisk disk(m_folder.filePath(u"narrow"_s), 40'960);
        if (!disk.isThere())
            QSKIP("no file system may be mounted here");
        const QString path = m_folder.filePath(u"narrow/full.pdf"_s);
        int asked = 0;
        const auto refused = printManyInOne(card(), m_ids, like(), path, [&asked](int, int) { return ++asked > 0; });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Full);
        QVERIFY(refused.error().text.contains(path));
        QVERIFY(asked < static_cast<int>(m_ids.size())); // what can no longer be kept is not made
        QCOMPARE(QDir(m_folder.filePath(u"narrow"_s)).entryList(QDir::Files), QStringList());
    }

    /// There may be room for many other files.
    void aFileThatMayNotGrowIsNoFullDisk()
    {
        rlimit limit{}, old{};
        getrlimit(RLIMIT_FSIZE, &old);
        limit = old;
        limit.rlim_cur = 40'000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        const Done refused = writeWhole(m_folder.filePath(u"large.pdf"_s), QByteArray(100'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
        QVERIFY2(refused.error().text.contains(qt_error_string(EFBIG)), qPrintable(refused.error().text));
        QVERIFY(!QFile::exists(m_folder.filePath(u"large.pdf"_s)));
    }

    /// Only a disk without room is called full.
    void tooManyOpenFilesAreNoFullDisk()
    {
        rlimit limit{}, old{};
        getrlimit(RLIMIT_NOFILE, &old);
        limit = old;
        limit.rlim_cur = 0;
        setrlimit(RLIMIT_NOFILE, &limit);
        const Done refused = writeWhole(m_folder.filePath(u"none.pdf"_s), "text");
        setrlimit(RLIMIT_NOFILE, &old);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
    }

    /// Numbers are for ever: what has one is counted, whatever ends the work.
    void whatWasIssuedBeforeItBrokeOffIsCounted()
    {
        const Printable &convention = *findPrintable(u"convenzione-comune");
        QUuid ready;
        for (const QUuid &id : m_file->records().ids(describe<Agreement>())) {
            if (checkMany(convention, {id}, like(), true).made == 1)
                ready = id;
        }
        const QString out = folder(u"barred"_s), second = out + u"/convenzione-comune-2.pdf"_s;
        QVERIFY(QDir().mkpath(second + u"/in the way"_s));
        const auto issued = issueManyFiles(*m_file, convention, {ready, ready}, out);
        QVERIFY(issued && issued->broken);
        QCOMPARE(issued->made, 1);
        QVERIFY2(issued->broken->text.contains(u"convenzione-comune-2.pdf"_s), qPrintable(issued->broken->text));
        QCOMPARE(m_file->records().count(describe<Document>()), qint64(1));
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList{u"convenzione-comune-1.pdf"_s});
    }

    void manyAreIssuedAndPrintedAgainAsTheyWere()
    {
        const Printable &convention = *findPrintable(u"convenzione-comune");
        const std::vector<QUuid> all = m_file->records().ids(describe<Agreement>());
        const PrintedMany checked = checkMany(convention, all, like(), true);
        QVERIFY(checked.made > 0 && checked.made < static_cast<int>(all.size()));
        QCOMPARE(checked.made + checked.refused.size(), all.size());
        const QString out = folder(u"issued"_s), again = folder(u"again"_s);
        const auto issued = issueManyFiles(*m_file, convention, all, out);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().text));
        QCOMPARE(issued->made, checked.made);
        QCOMPARE(m_file->records().count(describe<Document>()), qint64(issued->made));
        const auto printed = printManyFiles(convention, all, like(), again);
        QVERIFY(printed);
        QVERIFY(printed->made >= issued->made);
        for (const QString &name : QDir(out).entryList(QDir::Files))
            QCOMPARE(bytesOf(again + u'/' + name), bytesOf(out + u'/' + name));
        // In one PDF their pages would be made anew: refused, with the number.
        const auto one = printManyInOne(convention, all, like(), m_folder.filePath(u"one.pdf"_s));
        QVERIFY(one);
        QCOMPARE(one->made, printed->made - issued->made);
        // Papers without a number are not issued.
        QVERIFY(!issueManyFiles(*m_file, card(), m_ids, out));
    }

    /// Drafts can always be printed: they say that they are drafts, and what is missing is marked in the page.
    /// Nothing that names people is written, or given a number, while names are hidden.
    void whileNamesAreHiddenNothingIssuedLeaves()
    {
        const QString out = m_folder.filePath(u"hidden"_s);
        QVERIFY(QDir().mkpath(out));
        const Printable &convention = *findPrintable(u"convenzione-comune");
        const auto ready = exampleFor(convention, m_file->records(), m_file->context());
        QVERIFY(ready);
        PrintRequest hidden = like();
        hidden.context.shown = Disclosure::Public;
        hidden.draft = true;
        const auto check = checkMany(convention, {*ready}, hidden, true);
        QVERIFY(check.made == 0 && check.refused.front().why.contains(u"names people"_s));
        QCOMPARE(checkMany(convention, {*ready}, hidden, false).made, 1);
        QVERIFY(issueManyFiles(*m_file, convention, {*ready}, m_folder.filePath(u"."_s)));
        const auto printed = printManyFiles(convention, {*ready}, hidden, out);
        QVERIFY(printed && printed->made == 0 && printed->refused.front().why.contains(u"names people"_s));
        QVERIFY(QDir(out).isEmpty());
    }

    void draftsOfManyLeaveWithGaps()
    {
        const Printable &convention = *findPrintable(u"convenzione-comune");
        const std::vector<QUuid> all = m_file->records().ids(describe<Agreement>());
        PrintRequest drafts = like();
        drafts.draft = true;
        const auto printed = printManyInOne(convention, all, drafts, m_folder.filePath(u"drafts.pdf"_s));
        QVERIFY2(printed, printed ? "" : qPrintable(printed.error().text));
        const auto refused = printManyInOne(convention, all, like(), m_folder.filePath(u"whole.pdf"_s));
        QVERIFY(refused && refused->made < printed->made);
        QCOMPARE(size_t(printed->made), all.size());
    }

    /// Each further document costs the disk its own pages, all of them, and the memory not even those, packed as they
    /// are there.
    void memoryDoesNotGrowWithTheirNumber()
    {
        struct Print {
            double peak = 0; ///< MiB
            qint64 size = 0;
        };
        const auto print = [&](int rounds) {
            std::vector<QUuid> many;
            for (int i = 0; i < rounds; ++i)
                many.insert(many.end(), m_ids.begin(), m_ids.end() - 1);
            const QString path = m_folder.filePath(u"many.pdf"_s);
            Print result;
            const auto printed = printManyInOne(card(), many, like(), path, [&result](int, int) {
                result.peak = std::max(result.peak, residentMegabytes());
                return true;
            });
            result.size = printed && printed->made == static_cast<int>(many.size()) ? QFileInfo(path).size() : 0;
            return result;
        };
        constexpr int rounds = 20;
        print(2); // fonts and caches are there
        const Print one = print(1), two = print(2), many = print(rounds);
        QVERIFY(one.size > 0 && two.size > one.size);
        const qint64 ofARound = two.size - one.size;
        const qint64 further = many.size - two.size;
        const double packed = static_cast<double>(further) / (1024.0 * 1024.0);
        qInfo("%d documents: %.1f MiB, %d documents: %.1f MiB, of pages: %.2f MiB", int(2 * m_ids.size() - 2), two.peak,
              int(rounds * (m_ids.size() - 1)), many.peak, packed);
        QVERIFY2(std::abs(further - (rounds - 2) * ofARound) < further / 100, qPrintable(QString::number(ofARound)));
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed for a while
        QVERIFY2(many.peak - two.peak < packed, qPrintable(QString::number(many.peak - two.peak)));
#endif
    }

    void itStopsWhenTold()
    {
        const QString path = m_folder.filePath(u"some.pdf"_s);
        const auto result = printManyInOne(card(), m_ids, like(), path, [](int done, int) { return done < 3; });
        QVERIFY(result);
        QVERIFY(result->stopped);
        QCOMPARE(result->made, 3);
        QVERIFY(QFile::exists(path));
        const QString none = m_folder.filePath(u"none.pdf"_s);
        const auto nothing = printManyInOne(card(), {newUuid()}, like(), none);
        QVERIFY(nothing);
        QCOMPARE(nothing->made, 0);
        QVERIFY(!QFile::exists(none));
    }

private:
    QString folder(const QString &name) const
    {
        QDir(m_folder.path()).mkpath(name);
        return m_folder.filePath(name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static double residentMegabytes()
    {
        QFile file(u"/proc/self/statm"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE))
            / (1024.0 * 1024.0);
    }
    static const Printable &card()
    {
        return *findPrintable(u"scheda-cooperativa");
    }
    PrintRequest like() const
    {
        return {m_file->records(), {}, m_file->context()};
    }
    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_file;
    std::vector<QUuid> m_ids;
};

INSIEME_TEST(PrintManyTest)
#include "tst_print_many.moc"
