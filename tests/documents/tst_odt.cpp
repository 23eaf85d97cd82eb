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
    noted.runs.back().note = u"La nota dell'esempio."_s;
    content.blocks.push_back(noted);
    // Lists of every kind: one inside another, over a table, begun anew, and with the letters that Italian leaves out.
    const auto item = [&content](const QString &marker, int level, const QString &words) {
        content.blocks.push_back(Paragraph{Style::Item, {{words}}, marker, level});
    };
    item(u"1."_s, 0, u"Primo comma, che elenca:"_s);
    for (const QChar letter : u"abcdefghilm"_s)
        item(QString(letter) + u')', 1, u"voce della lettera %1"_s.arg(letter));
    item(u"–"_s, 1, u"voce senza numero"_s);
    item(u"A)"_s, 1, u"allegato al comma"_s);
    item(u"2."_s, 0, u"Secondo comma"_s);
    Table between;
    between.columns = {{1}};
    between.rows = {{{{u"Fra i commi"_s}}}, {{{u"tabella"_s}}}};
    content.blocks.push_back(between);
    item(u"b)"_s, 1, u"lettera oltre la tabella"_s);
    item(u"3."_s, 0, u"Terzo comma"_s);
    item(u"a)"_s, 1, u"lettera sotto il terzo"_s);
    item(u"a)"_s, 1, u"lettera da capo"_s);
    item(u"1."_s, 0, u"Comma di un altro articolo"_s);
    item(u"z)"_s, 0, u"ultima lettera"_s);
    item(u"aa)"_s, 0, u"lettera doppia"_s);
    item(u"§"_s, 0, u"segno di altri"_s);
    content.blocks.push_back(
        Signatures{{{{{u"Per un ente dal nome molto lungo, che occupa più righe della sua metà del foglio"_s}},
                     {{u"La presidente"_s}},
                     {{u"Primafirma"_s}}},
                    {{{u"Per la cooperativa"_s}}, {{u"Il presidente"_s}}, {{u"Secondafirma"_s}}},
                    {{{u"Per chi firma da solo"_s}}, {{u"Socio"_s}}, {{u"Terzafirma"_s}}}}});
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
        for (const char *piece : {"<text:page-number>",
                                  "<text:page-count>",
                                  "table:table-header-rows",
                                  "table:number-columns-spanned=\"2\"",
                                  "table:covered-table-cell",
                                  "text:note-class=\"footnote\"",
                                  "\">\u00A0La nota dell’esempio.<",
                                  "<style:footnote-sep ",
                                  "text:outline-level=\"2\"",
                                  "style:next-style-name=\"Standard\"",
                                  "fo:keep-with-next=\"always\"",
                                  "fo:orphans=\"2\"",
                                  "loext:hyphenation-no-last-word=\"true\"",
                                  "fo:widows=\"2\"",
                                  "fo:hyphenate=\"true\"",
                                  "fo:language=\"it\"",
                                  "Consorzio Esempio",
                                  "style:master-page-name=\"Landscape\"",
                                  "a <text:s/>b<text:tab/>c &amp; &lt;d&gt;",
                                  "text:reference-format=\"page\""})
            QVERIFY2(all.contains(piece), piece);
        QVERIFY(!all.contains("coperta"));
        QVERIFY(!all.contains("BOZZA"));
    }

    /// What the word processor counts, and what it is told.
    void listsAreLists()
    {
        const QString body = QString::fromUtf8(part(m_path, u"content.xml"_s));
        if (body.isEmpty())
            QSKIP("python3 is not installed");
        // Of each item: its depth, its list, the number it is told, the first words.
        QStringList found, lists;
        QXmlStreamReader xml(body);
        bool says = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.qualifiedName() == u"text:list")
                lists.removeLast();
            if (token != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.qualifiedName() == u"text:list") {
                lists << attributes.value(u"text:style-name"_s).toString();
                if (attributes.hasAttribute(u"text:continue-list"_s))
                    found << u"goes on"_s;
            } else if (xml.qualifiedName() == u"text:list-item") {
                found << u"%1 %2 %3"_s.arg(lists.size())
                             .arg(lists.last(), attributes.value(u"text:start-value"_s))
                             .trimmed();
                says = true;
            } else if (xml.qualifiedName() == u"text:p" && std::exchange(says, false) && !lists.isEmpty()) {
                found.last() += u": "_s + xml.readElementText(QXmlStreamReader::IncludeChildElements).left(22);
            }
        }
        QVERIFY(!xml.hasError());
        const qsizetype first = found.indexOf(u"1 Clauses: Primo comma, che elenc"_s);
        QVERIFY2(first > 10, qPrintable(found.join(u'\n'))); // those of the convention come before
        const QStringList expected{u"1 Clauses: Primo comma, che elenc"_s,
                                   u"2 Letters: voce della lettera a"_s,
                                   u"2 Letters: voce della lettera b"_s,
                                   u"2 Letters: voce della lettera c"_s,
                                   u"2 Letters: voce della lettera d"_s,
                                   u"2 Letters: voce della lettera e"_s,
                                   u"2 Letters: voce della lettera f"_s,
                                   u"2 Letters: voce della lettera g"_s,
                                   u"2 Letters: voce della lettera h"_s,
                                   u"2 Letters: voce della lettera i"_s,
                                   u"2 Letters 12: voce della lettera l"_s,
                                   u"2 Letters: voce della lettera m"_s,
                                   u"2 Dashes: voce senza numero"_s,
                                   u"2 Capitals 1: allegato al comma"_s,
                                   u"1 Clauses: Secondo comma"_s,
                                   u"goes on"_s,
                                   u"1 Clauses"_s,
                                   u"2 Letters 2: lettera oltre la tabel"_s,
                                   u"1 Clauses: Terzo comma"_s,
                                   u"2 Letters: lettera sotto il terzo"_s,
                                   u"2 Letters 1: lettera da capo"_s,
                                   u"1 Clauses: Comma di un altro arti"_s,
                                   u"1 Letters 26: ultima lettera"_s,
                                   u"1 Letters: lettera doppia"_s};
        QCOMPARE(found.mid(first), expected);
        QVERIFY(body.contains(u">§<text:tab/>segno di altri<"_s));
        QVERIFY(!body.contains(u">1.<text:tab/>"_s));
    }

    void theFacesItUsesAreInIt()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
            QSKIP("python3 is not installed");
        const auto faces = [this] {
            QStringList found;
            const QString manifest = QString::fromUtf8(part(m_path, u"META-INF/manifest.xml"_s));
            const QString styles = QString::fromUtf8(part(m_path, u"styles.xml"_s));
            static const QRegularExpression file(u"full-path=\"Fonts/([^\"]*)\""_s);
            for (auto all = file.globalMatch(manifest); all.hasNext();) {
                const QString name = all.next().captured(1);
                QFile bundled(u":/documents/fonts/"_s + name);
                if (!bundled.open(QIODevice::ReadOnly) || part(m_path, u"Fonts/"_s + name) != bundled.readAll()
                    || !styles.contains(u"xlink:href=\"Fonts/%1\""_s.arg(name)))
                    found << u"unsound:"_s;
                found << name.section(u'.', 0, 0);
            }
            return found.join(u' ');
        };
        QCOMPARE(faces(), u"LiberationSerif-Regular LiberationSerif-Bold LiberationSans-Regular LiberationSans-Bold"_s);
        Content small;
        small.blocks.push_back(Paragraph{Style::Body, {{u"in corsivo"_s, false, true}}});
        QVERIFY(writeOdt(small, m_path));
        QCOMPARE(faces(), u"LiberationSerif-Italic LiberationSans-Regular"_s); // the sans is of the footer
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
            const QString words = letters(paragraph->marker + plainText(paragraph->runs)).left(40);
            QVERIFY2(whole.contains(words), qPrintable(words));
        }
        // Who signs stands at one height, however long the names are.
        QProcess places;
        places.start(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s});
        QVERIFY(places.waitForFinished());
        const QString boxes = QString::fromUtf8(places.readAll());
        const auto heightOf = [&boxes](const QString &word) {
            const QRegularExpression place(u"yMin=\"([0-9.]+)\"[^>]*>%1<"_s.arg(word));
            return place.match(boxes).captured(1).toDouble();
        };
        QVERIFY(heightOf(u"&lt;d&gt;"_s) > 0);
        QVERIFY(heightOf(u"Codice"_s) > heightOf(u"&lt;d&gt;"_s) + 28 / 25.4 * 72); // all of the code is between them
        QVERIFY(heightOf(u"Primafirma"_s) > 0);
        QCOMPARE(heightOf(u"Primafirma"_s), heightOf(u"Secondafirma"_s));
        QVERIFY(heightOf(u"Terzafirma"_s) > heightOf(u"Secondafirma"_s));
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
