// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/sample_file.h"
#include "core/documents/pages.h"
#include "core/documents/print_many.h"
#include "core/registry/members.h"
#include "tests/support/testing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

class PrintManyTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto sample = createSample(m_folder->filePath(u"sample.insieme"_s));
        QVERIFY(sample);
        m_file = std::move(*sample);
        m_ids = m_file->records().ids(describe<Cooperative>());
        QVERIFY(m_ids.size() > 15);
        m_ids.push_back(newUuid()); // a record that is not there
    }

    void manyFilesAndWhyNot()
    {
        const QString out = m_folder->filePath(u"out"_s);
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
        QVERIFY(!printManyFiles(card(), m_ids, like(), out + u"/none"_s));
    }

    void oneFileWithAllPages()
    {
        const QString path = m_folder->filePath(u"all.pdf"_s);
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
        QCOMPARE(bytes.count("/Title <FEFF"), result->made);
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        QProcess check;
        check.start(u"qpdf"_s, {u"--show-npages"_s, path});
        QVERIFY(check.waitForFinished() && check.exitCode() == 0);
        QCOMPARE(check.readAll().trimmed().toInt(), pages);
    }

    void itStopsWhenTold()
    {
        const QString path = m_folder->filePath(u"some.pdf"_s);
        const auto result = printManyInOne(card(), m_ids, like(), path, [](int done, int) { return done < 3; });
        QVERIFY(result);
        QVERIFY(result->stopped);
        QCOMPARE(result->made, 3);
        QVERIFY(QFile::exists(path));
        const QString none = m_folder->filePath(u"none.pdf"_s);
        const auto nothing = printManyInOne(card(), {newUuid()}, like(), none);
        QVERIFY(nothing);
        QCOMPARE(nothing->made, 0);
        QVERIFY(!QFile::exists(none));
    }

private:
    static const Printable &card() { return *findPrintable(u"scheda-cooperativa"); }
    PrintRequest like() const { return {m_file->records(), {}, m_file->context()}; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_file;
    std::vector<QUuid> m_ids;
};

INSIEME_TEST(PrintManyTest)
#include "tst_print_many.moc"
