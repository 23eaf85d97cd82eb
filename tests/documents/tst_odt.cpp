// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/list_document.h"
#include "core/documents/odt.h"
#include "core/documents/pages.h"
#include "core/documents/template.h"
#include "tests/documents/convention_data.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace insieme;
using namespace insieme::documents;
using namespace insieme::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The parts of a package, read by a program that is not ours.
QByteArray part(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"python3"_s,
                {u"-c"_s,
                 u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, path,
                 name});
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
}

Content deed()
{
    auto composed = compose(conventionTemplate(), *convention(30));
    if (!composed)
        qFatal("%s", qPrintable(composed.error().text));
    Content content = composed->content;
    content.letterhead = {u"Consorzio Esempio"_s, u"via dell'Esempio 1"_s};
    content.writtenAt = QDateTime(QDate(2026, 6, 22), QTime(10, 30), Qt::UTC);
    content.blocks.insert(content.blocks.begin() + 2, Contents{u"Indice"_s});
    Paragraph noted{Style::Body, {{u"Con una nota"_s}}};
    noted.runs.back().note = u"La nota al piede."_s;
    content.blocks.push_back(noted);
    content.blocks.push_back(PageBreak{PageBreak::Turn::Landscape});
    content.blocks.push_back(Paragraph{Style::Title, {{u"Allegato A"_s}}});
    Table table;
    table.columns = {{1}, {2}, {1, true}};
    table.rows = {{{{u"Voce"_s}}, {{u"Testo"_s}}, {{u"Euro"_s}}},
                  {{{u"unita"_s}}, {{u"coperta"_s}}, {{u"1,00"_s}}},
                  {{{u"a  b\tc & <d>"_s}}, {{QString(QChar(1)) + u"e"_s}}, {{u"2,00"_s}}}};
    table.spans = {{1, 0, 2, 1}};
    content.blocks.push_back(table);
    content.blocks.push_back(QrCode{u"https://example.it/x"_s, {{u"Codice di verifica"_s}}});
    content.blocks.push_back(Chart{u"Persone"_s, {{u"LPU"_s, u"40"_s, 40}}});
    content.blocks.push_back(
        Bilingual{{{Paragraph{Style::Body, {{u"Benvenuti"_s}}}, Paragraph{Style::Body, {{u"Welcome"_s}}}}}});
    return content;
}

QString letters(QString text)
{
    text.replace(QChar(0x2019), u'\'');
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QChar(0x00AD) && c != u'-')
            out += c;
    }
    return out;
}

} // namespace

class OdtTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.odt"_s);
        QVERIFY(writeOdt(deed(), m_path));
    }

    void theKindStandsInTheHead()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(100);
        QCOMPARE(head.mid(30, 8), QByteArray("mimetype"));
        QVERIFY(head.mid(38).startsWith("application/vnd.oasis.opendocument.text"));
    }

    void thePartsAreSound()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        QByteArray all;
        for (const char *name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            const QByteArray bytes = part(m_path, QLatin1String(name));
            QVERIFY2(!bytes.isEmpty(), name);
            QXmlStreamReader xml(bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(QLatin1String(name) + u": "_s + xml.errorString()));
            all += bytes;
        }
        // Every style that is used is there, every picture is in the package and its list.
        const QString text = QString::fromUtf8(all);
        static const QRegularExpression uses(
            u"(?:text|table|style):(?:style-name|parent-style-name|page-layout-name|master-page-name|next-style-name)=\"([^\"]*)\""_s);
        static const QRegularExpression names(u"style:name=\"([^\"]*)\""_s);
        QSet<QString> known;
        for (auto match = names.globalMatch(text); match.hasNext();)
            known.insert(match.next().captured(1));
        int used = 0;
        for (auto match = uses.globalMatch(text); match.hasNext(); ++used) {
            const QString name = match.next().captured(1);
            QVERIFY2(known.contains(name), qPrintable(name));
        }
        QVERIFY(used > 100);
        QVERIFY(part(m_path, u"Pictures/1.png"_s).startsWith("\x89PNG"));
        for (const char *piece :
             {"<text:page-number>", "<text:page-count>", "table:table-header-rows",
              "table:number-columns-spanned=\"2\"", "table:covered-table-cell", "text:note-class=\"footnote\"",
              "text:outline-level=\"2\"", "style:next-style-name=\"Standard\"", "fo:keep-with-next=\"always\"",
              "fo:orphans=\"2\"", "fo:widows=\"2\"", "fo:hyphenate=\"true\"", "fo:language=\"it\"", "Consorzio Esempio",
              "style:master-page-name=\"Landscape\"", "a <text:s/>b<text:tab/>c &amp; &lt;d&gt;",
              "text:reference-format=\"page\""})
            QVERIFY2(all.contains(piece), piece);
        QVERIFY(!all.contains("coperta"));
        QVERIFY(!all.contains("BOZZA"));
    }

    void theSameContentMakesTheSameBytes()
    {
        const auto first = toOdt(deed()), second = toOdt(deed());
        QVERIFY(first && second);
        QVERIFY(*first == *second);
        Content draft = deed();
        draft.draft = true;
        QVERIFY(*toOdt(draft) != *first);
        QVERIFY(toOdt(Content()));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto refused = writeOdt(deed(), m_folder->filePath(u"missing/a.odt"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
    }

    /// Of a long list: asked before each row and while it is packed, and what stood there before stays.
    void aLongOneIsStoppedAnywhere()
    {
        ListTable list;
        list.title = u"Elenco"_s;
        list.columns = {{60, false}, {40, true}};
        list.headers = {u"Nome"_s, u"Importo"_s};
        for (int i = 0; i < 2'000; ++i)
            list.rows.push_back({u"Cooperativa sociale n. %1"_s.arg(i), QString::number(i)});
        const Content content = listDocument(list);
        std::vector<std::pair<int, int>> asked;
        QVERIFY(toOdt(content, [&asked](int done, int total) {
            asked.emplace_back(done, total);
            return true;
        }));
        QVERIFY(std::is_sorted(asked.begin(), asked.end()));
        const int total = asked.front().second;
        QVERIFY(total > 2'000);
        QCOMPARE(asked.front().first, 0);
        QCOMPARE(asked.back(), std::pair(total, total));
        const auto bytes = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = bytes(m_path);
        const QString other = m_folder->filePath(u"b.odt"_s);
        for (const int last : {0, 1'000, total}) {
            int most = 0;
            const GoOn goOn = [&most, last](int done, int) {
                most = done;
                return done < last;
            };
            for (const QString &path : {m_path, other}) {
                const auto stopped = writeOdt(content, path, goOn);
                QVERIFY(!stopped);
                QCOMPARE(stopped.error().code, Error::Code::Cancelled);
                QCOMPARE(most, last);
            }
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"a.odt"_s});
            QVERIFY(bytes(m_path) == before);
        }
        QVERIFY(writeOdt(content, m_path, [](int, int) { return true; }));
        QVERIFY(bytes(m_path) != before);
    }

    void libreOfficeShowsTheSameWords()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty() || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("LibreOffice (soffice) or pdftotext is not installed");
        QProcess convert;
        convert.setProcessChannelMode(QProcess::MergedChannels);
        convert.start(office,
                      {u"-env:UserInstallation=file://"_s + m_folder->filePath(u"profile"_s), u"--headless"_s,
                       u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder->path(), m_path});
        QVERIFY2(convert.waitForFinished(240'000), "soffice did not finish");
        const QString pdf = m_folder->filePath(u"a.pdf"_s);
        QVERIFY2(QFile::exists(pdf), convert.readAll().constData()); // its exit status proves nothing
        const auto text = [&](const QStringList &pages) {
            QProcess reader;
            reader.start(u"pdftotext"_s, QStringList{u"-layout"_s} + pages + QStringList{pdf, u"-"_s});
            reader.waitForFinished();
            return QString::fromUtf8(reader.readAll());
        };
        const QString whole = letters(text({}));
        const Content content = deed();
        for (const Block &block : content.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->runs.empty())
                continue;
            // The beginning of each paragraph; its end may be on another page, after a footer.
            const QString words = letters(plainText(paragraph->runs)).left(40);
            QVERIFY2(whole.contains(words), qPrintable(words));
        }
        const qsizetype count = text({}).count(u'\f');
        QVERIFY(count >= 5);
        for (int page = 1; page <= count; ++page) {
            const QString shown = text({u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)}).simplified();
            QVERIFY2(shown.contains(u"Pagina %1 di %2"_s.arg(page).arg(count)), qPrintable(shown.right(200)));
            QCOMPARE(shown.contains(u"via dell'Esempio 1"_s), page == 1); // the letterhead
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

INSIEME_TEST(OdtTest)
#include "tst_odt.moc"
