// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/documents/list_document.h"
#include "core/documents/pages.h"
#include "core/documents/typography.h"
#include "tests/support/testing.h"

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <thread>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

QString words(QRandomGenerator &random, int count)
{
    static const QStringList vocabulary =
        u"il consorzio realizza interventi di accoglienza, accompagnamento e inclusione socio lavorativa delle persone "
        u"in condizione di "
        "fragilità; l'attività è svolta secondo l'articolo 55 e n. 84 del regolamento (euro 48.000,00) cooperative"_s
            .split(u' ');
    QStringList text;
    for (int i = 0; i < count; ++i)
        text << vocabulary[random.bounded(static_cast<int>(vocabulary.size()))];
    return text.join(u' ');
}

/// What is written, whatever the line breaks, hyphens and kind of apostrophe.
QString letters(QString text)
{
    text.replace(QChar(0x2019), u'\'').remove(u'-');
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
    }
    return out;
}

struct Sample {
    Content content;
    QString text; ///< without tables' headers
};

/// A document of every kind of block; each block is one field "b<number>", so that the places tell the lines.
Sample randomSample(quint32 seed)
{
    QRandomGenerator random(seed);
    Sample sample;
    sample.content.title = u"Prova"_s;
    if (random.bounded(2))
        sample.content.letterhead = {u"Consorzio Esempio"_s, u"via dell'Esempio 1"_s};
    const int count = 5 + random.bounded(40);
    for (int i = 0; i < count; ++i) {
        const QString field = u"b%1"_s.arg(i);
        const int kind = random.bounded(12);
        if (kind == 0) {
            Table table;
            table.columns = {{30, false}, {50, false}, {20, true}};
            table.rows.push_back({{{u"HEAD"_s}}, {{u"HEAD"_s}}, {{u"HEAD"_s}}});
            const int rows = 1 + random.bounded(70);
            for (int r = 0; r < rows; ++r) {
                std::vector<Runs> row;
                for (int c = 0; c < 3; ++c) {
                    const QString text = words(random, 1 + random.bounded(c == 1 ? 14 : 3));
                    row.push_back({{text, false, false, u"b%1.r%2"_s.arg(i).arg(r)}});
                    sample.text += text;
                }
                table.rows.push_back(row);
            }
            sample.content.blocks.push_back(table);
        } else if (kind == 1) {
            const QString text = words(random, 3);
            sample.content.blocks.push_back(Paragraph{Style::Article, {{text, false, false, field}}});
            sample.text += text;
        } else if (kind == 2 && random.bounded(3) == 0) {
            sample.content.blocks.push_back(PageBreak{});
        } else {
            const QString text = words(random, 1 + random.bounded(120));
            const bool marked = random.bounded(2);
            sample.content.blocks.push_back(Paragraph{kind % 2 ? Style::Body : Style::Item,
                                                      {{text, false, false, field}},
                                                      marked ? u"a)"_s : QString(),
                                                      int(random.bounded(2U))});
            sample.text += text + (marked ? u"a)"_s : QString());
        }
    }
    sample.content.blocks.push_back(
        Paragraph{Style::Body, {{u"Letto e sottoscritto"_s, false, false, u"last"_s}}, {}, 0, true});
    sample.content.blocks.push_back(
        Signatures{{{{{u"Per l'ente"_s, false, false, u"signature"_s}}, {{u"Sindaca"_s}}, {{u"Anna"_s}}}}});
    sample.text += u"Letto e sottoscritto Per l'ente Sindaca Anna"_s;
    return sample;
}

QString pageText(const QString &path, int page)
{
    QProcess reader;
    const QString number = QString::number(page + 1);
    reader.start(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// A printer that takes some pages and then is switched off.
class FailingPrinter : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;
    int pagesLeft = 0;
    bool newPage() override { return pagesLeft-- > 0 && QPdfWriter::newPage(); }
};

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
private slots:
    /// Laid out by a thread that has ended, painted and read by this one: the same pages, byte for byte.
    void pagesOfAnotherThread()
    {
        const auto elsewhere = [](const Content &content, const GoOn &goOn) {
            std::optional<Result<Pages>> made;
            std::thread([&] { made.emplace(Pages::forAnotherThread(content, goOn)); }).join();
            return std::move(*made);
        };
        ListTable list;
        list.title = u"Elenco"_s;
        list.columns = {{60, false}, {40, true}};
        list.headers = {u"Nome"_s, u"Importo"_s};
        for (int i = 0; i < 1'500; ++i)
            list.rows.push_back(
                {u"Cooperativa sociale n. %1 di Montegrotto Terme\nvia Roma"_s.arg(i), QString::number(i)});
        for (Content content : {listDocument(list), randomSample(7).content}) {
            content.writtenAt = QDateTime(QDate(2026, 6, 22), QTime(10, 0), Qt::UTC);
            content.id = fixedUuid(u"pages"_s);
            const Pages here(content);
            const auto there = elsewhere(content, [](int, int) { return true; });
            QVERIFY(there);
            QCOMPARE(there->count(), here.count());
            for (int i = 0; i < here.count(); ++i)
                QCOMPARE(there->text(i), here.text(i));
            QVERIFY(there->toPdf() == here.toPdf());
        }
        int rows = 0;
        const auto stopped =
            elsewhere(listDocument(list), [&rows](int, int total) { return total == 1'501 && ++rows < 100; });
        QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
        QCOMPARE(rows, 100);
    }

    void goodPagesWhateverTheText_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void goodPagesWhateverTheText()
    {
        QFETCH(quint32, seed);
        const Sample sample = randomSample(seed);
        const Pages pages(sample.content);

        // Nothing is lost, nothing is doubled but the headers of tables.
        QString found;
        for (int i = 0; i < pages.count(); ++i) {
            QVERIFY(!pages.text(i).isEmpty());
            found += pages.text(i).join(u' ');
        }
        found.remove(u"HEAD"_s);
        QCOMPARE(sorted(letters(found)), sorted(letters(sample.text)));

        QHash<QString, QMap<int, int>> lines; // field → page → lines
        QSet<int> otherText, signaturePages;
        int last = 0;
        for (const FieldPlace &place : pages.fields()) {
            QVERIFY2(place.area.left() >= 60 && place.area.right() <= 595 - 60 && place.area.top() >= 40
                         && place.area.bottom() <= 842 - 60,
                     qPrintable(u"%1 on page %2"_s.arg(place.field).arg(place.page)));
            QVERIFY(place.page >= last); // reading order
            last = place.page;
            ++lines[place.field][place.page];
            (place.field == u"signature"_s ? signaturePages : otherText).insert(place.page);
        }
        QVERIFY(otherText.contains(signaturePages));

        for (size_t b = 0; b < sample.content.blocks.size(); ++b) {
            const QMap<int, int> perPage = lines.value(u"b%1"_s.arg(b));
            if (const auto *paragraph = std::get_if<Paragraph>(&sample.content.blocks[b])) {
                for (const int count : perPage)
                    QVERIFY2(perPage.size() == 1 || count >= 2, "a line alone");
                const QMap<int, int> next = lines.value(u"b%1"_s.arg(b + 1), lines.value(u"b%1.r0"_s.arg(b + 1)));
                if (paragraph->style == Style::Article && !next.isEmpty())
                    QCOMPARE(perPage.lastKey(), next.firstKey());
            } else if (const auto *table = std::get_if<Table>(&sample.content.blocks[b])) {
                QSet<int> tablePages;
                QMap<int, int> rowsOnPage;
                for (size_t r = 0; r + 1 < table->rows.size(); ++r) {
                    const QMap<int, int> row = lines.value(u"b%1.r%2"_s.arg(b).arg(r));
                    QCOMPARE(row.size(), 1); // no row is divided
                    ++rowsOnPage[row.firstKey()];
                }
                for (auto page = rowsOnPage.begin(); page != rowsOnPage.end(); ++page) {
                    QVERIFY(pages.text(page.key()).contains(u"HEAD"_s));
                    QVERIFY2(rowsOnPage.size() == 1 || page.value() >= 2 || page.key() != rowsOnPage.lastKey(),
                             "the last row alone");
                }
            }
        }
    }

    void aRowTallerThanAPageIsDivided()
    {
        QRandomGenerator random(5);
        const QString text = words(random, 2500);
        Content content;
        content.blocks.push_back(
            Table{{{1}, {3}}, {{{{u"HEAD"_s}}, {{u"HEAD"_s}}}, {{{u"x"_s}}, {{text}}}, {{{u"y"_s}}, {{u"z"_s}}}}});
        const Pages pages(content);
        QVERIFY(pages.count() >= 3);
        QString found;
        for (int i = 0; i < pages.count(); ++i) {
            QVERIFY(pages.text(i).contains(u"HEAD"_s));
            found += pages.text(i).join(u' ');
        }
        QCOMPARE(sorted(letters(found.remove(u"HEAD"_s))), sorted(letters(u"xyz"_s + text)));
    }

    void longNamesStayOnThePage()
    {
        const QString word(400, u'm');
        Content content;
        content.title = word;
        content.letterhead = {
            u"Consorzio per la promozione umana e l'integrazione sociale dei cittadini, società cooperativa sociale consortile"_s,
            word};
        content.blocks = {
            Paragraph{Style::Title, {{word, false, false, u"a"_s}}},
            Paragraph{Style::Body, {{word, false, false, u"b"_s}}, u"1."_s},
            Table{{{1}, {1}}, {{{{u"A"_s}}, {{u"B"_s}}}, {{{word, false, false, u"c"_s}}, {{u"x"_s}}}}},
            Paragraph{Style::Body, {{u"fine"_s}}},
            Signatures{{{{{word, false, false, u"d"_s}}, {}, {}}, {{}, {}, {{word, false, false, u"e"_s}}}}}};
        const Pages pages(content);
        QSet<QString> seen;
        for (const FieldPlace &place : pages.fields()) {
            QVERIFY2(place.area.left() >= 60 && place.area.right() <= 595 - 60, qPrintable(place.field));
            seen.insert(place.field);
        }
        QCOMPARE(seen.size(), 5);
        // The letterhead does not run into the right margin.
        QImage image(595, 842, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, 0);
        painter.end();
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixel(560, y), qRgb(255, 255, 255));
    }

    void signaturesOfManyPartiesComeWithText()
    {
        for (int fill = 1; fill < 60; ++fill) {
            Content content;
            for (int i = 0; i < fill; ++i)
                content.blocks.push_back(
                    Paragraph{Style::Body, {{u"riga"_s, false, false, u"text"_s}}, {}, 0, i + 1 == fill});
            Signatures signatures;
            for (int i = 0; i < 5; ++i)
                signatures.parties.push_back(
                    {{{u"Parte"_s, false, false, u"signature"_s}}, {{u"qualità"_s}}, {{u"nome"_s}}});
            content.blocks.push_back(signatures);
            const Pages pages(content);
            QHash<QString, QSet<int>> on;
            for (const FieldPlace &place : pages.fields())
                on[place.field].insert(place.page);
            QCOMPARE(on[u"signature"_s].size(), 1);
            QVERIFY(on[u"text"_s].contains(on[u"signature"_s]));
        }
    }

    /// The words that are signed are not read on two pages.
    void whatIsSignedStaysInOnePiece()
    {
        QRandomGenerator random(11);
        const QString clause = words(random, 70);
        int moved = 0;
        for (int fill = 1; fill < 60; ++fill) {
            Content content;
            for (int i = 0; i < fill; ++i)
                content.blocks.push_back(Paragraph{Style::Body, {{u"riga"_s}}});
            content.blocks.push_back(Paragraph{Style::Body, {{clause, false, false, u"clause"_s}}, {}, 0, true});
            content.blocks.push_back(Signatures{{{{{u"Parte"_s, false, false, u"signature"_s}}, {}, {}}}});
            const Pages pages(content);
            QHash<QString, QSet<int>> on;
            int lines = 0;
            for (const FieldPlace &place : pages.fields()) {
                on[place.field].insert(place.page);
                lines += place.field == u"clause"_s;
            }
            QVERIFY(lines >= 4);
            QCOMPARE(on[u"clause"_s], on[u"signature"_s]);
            QCOMPARE(on[u"clause"_s].size(), 1);
            moved += on[u"clause"_s].contains(1) ? 1 : 0;
        }
        QVERIFY(moved > 0 && moved < 59);
    }

    /// A note under a table says what its rows mean: it does not turn the page alone.
    void aNoteComesWithTheLastRowsOfItsTable()
    {
        int together = 0;
        for (int count = 1; count < 90; ++count) {
            Table table{{{1}, {1}}, {{{{u"HEAD"_s}}, {{u"HEAD"_s}}}}};
            for (int i = 0; i < count; ++i)
                table.rows.push_back({{{u"riga"_s, false, false, u"row"_s}}, {{u"x"_s}}});
            Content content;
            content.blocks = {table, Paragraph{Style::Small, {{u"nota"_s, false, false, u"note"_s}}}};
            const Pages pages(content);
            QHash<int, int> rows;
            int note = -1;
            for (const FieldPlace &place : pages.fields()) {
                if (place.field == u"row"_s)
                    ++rows[place.page];
                else
                    note = place.page;
            }
            QCOMPARE(note, pages.count() - 1);
            QVERIFY2(rows.value(note) >= std::min(count, 2), qPrintable(QString::number(count)));
            together += rows.value(note) == 2 && note > 0;
        }
        QVERIFY(together > 0);
    }

    /// "Totale" is not squeezed into the column of the numbers.
    void theWordOfASumReachesOverTheEmptyCells()
    {
        Table table{{{1, true}, {6}, {3, true}, {3, true}},
                    {{{{u"N."_s}}, {{u"Voce"_s}}, {{u"Ore"_s}}, {{u"Importo"_s}}},
                     {{{u"1"_s}}, {{u"spesa"_s}}, {{u"12"_s}}, {{u"10,00"_s}}},
                     {{{u"Totale rendicontato"_s}}, {}, {}, {{u"10,00"_s}}}}};
        QCOMPARE(spanAt(table, 2, 0).columns, size_t(1));
        table.totalRow = true;
        QCOMPARE(spanAt(table, 1, 0).columns, size_t(1));
        QCOMPARE(spanAt(table, 2, 0).columns, size_t(3));
        for (size_t column = 0; column < 4; ++column)
            QCOMPARE(isCovered(table, 2, column), column == 1 || column == 2);
        Content content;
        content.blocks = {table};
        QVERIFY(Pages(content).text(0).contains(u"Totale rendicontato"_s));
        table.rows[2][1] = {{u"2 voci"_s}};
        QCOMPARE(spanAt(table, 2, 0).columns, size_t(1));
    }

    void pageBreaksAreKept()
    {
        Content content;
        content.blocks = {PageBreak{}, Paragraph{Style::Body, {{u"uno"_s}}},  PageBreak{},
                          PageBreak{}, Paragraph{Style::Title, {{u"due"_s}}}, PageBreak{}};
        const Pages pages(content);
        QCOMPARE(pages.count(), 2);
        QCOMPARE(pages.text(1), QStringList{u"due"_s});
        QCOMPARE(Pages(Content()).count(), 1);
    }

    void whatTheFontsDoNotHaveIsNamed()
    {
        Content content;
        content.title = u"titolo ★"_s;
        content.letterhead = {u"漢"_s};
        content.blocks = {Paragraph{Style::Body, {{u"àèìòù € «» – ’ § ° שלום\nriga\tdue\u00A0x"_s}}},
                          Table{{{1}}, {{{{u"A"_s}}}, {{{u"👍"_s}}}}}};
        QCOMPARE(Pages(content).missingGlyphs(), u"★漢👍"_s);
    }

    void theSamePageAtEverySize()
    {
        const Sample sample = randomSample(3);
        const Pages pages(sample.content);
        const auto image = [&](double scale) {
            QImage result((pages.size() * scale).toSize(), QImage::Format_RGB32);
            result.fill(Qt::white);
            QPainter painter(&result);
            painter.scale(scale, scale);
            pages.paint(painter, 0);
            painter.end();
            return result.scaled(60, 85, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage small = image(1), large = image(3);
        int inked = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x) {
                QVERIFY(std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y))) < 60);
                inked += qGray(small.pixel(x, y)) < 230;
            }
        }
        QVERIFY(inked > 300);
    }

    /// Printers have other resolutions; the same words stand on the same pages, in the same lines.
    void thePrinterBreaksAsThePreviewDoes_data()
    {
        QTest::addColumn<int>("resolution");
        for (const int resolution : {150, 300, 600, 1200})
            QTest::newRow(QByteArray::number(resolution).constData()) << resolution;
    }
    void thePrinterBreaksAsThePreviewDoes()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QFETCH(int, resolution);
        QTemporaryDir folder;
        for (const quint32 seed : {5U, 6U, 7U}) {
            const Pages pages(randomSample(seed).content);
            QVERIFY(pages.count() > 1);
            const QString printed = folder.filePath(u"printed.pdf"_s), saved = folder.filePath(u"saved.pdf"_s);
            {
                QPdfWriter printer(printed);
                printer.setResolution(resolution);
                printer.setPageMargins({});
                const auto done = pages.print(printer, 0, pages.count());
                QVERIFY2(done, done ? "" : qPrintable(done.error().text));
                QCOMPARE(*done, pages.count());
            }
            QVERIFY(pages.writePdf(saved));
            for (int i = 0; i < pages.count(); ++i) {
                const QString asPrinted = pageText(printed, i), asSaved = pageText(saved, i);
                QCOMPARE(asPrinted, asSaved);
                for (const QString &line : pages.text(i)) {
                    const QString words = letters(line);
                    QVERIFY2(letters(asPrinted).contains(words), qPrintable(line));
                }
            }
            QCOMPARE(pageText(printed, pages.count()).trimmed(), QString());
        }
    }

    void aPartIsPrinted()
    {
        const Pages pages(randomSample(5).content);
        QTemporaryDir folder;
        QPdfWriter printer(folder.filePath(u"a.pdf"_s));
        QCOMPARE(*pages.print(printer, 1, 2), 1);
    }

    void aPrinterThatGoesInTheMiddleIsTold()
    {
        const Pages pages(randomSample(7).content);
        QVERIFY(pages.count() > 2);
        QTemporaryDir folder;
        FailingPrinter printer(folder.filePath(u"a.pdf"_s));
        printer.pagesLeft = 1;
        const auto refused = pages.print(printer, 0, pages.count());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
        // Two pages are out: it says from which one to go on.
        QVERIFY2(refused.error().text.contains(u'2') && refused.error().text.contains(u'3'),
                 qPrintable(refused.error().text));
        FailingPrinter none(folder.filePath(u"missing/a.pdf"_s));
        QVERIFY(!pages.print(none, 0, pages.count()));
    }

    void theDraftMarkIsUnderTheTextAndNotText()
    {
        Sample sample = randomSample(4);
        const QByteArray plain = Pages(sample.content).toPdf();
        const QStringList text = Pages(sample.content).text(0);
        sample.content.draft = true;
        const Pages draft(sample.content);
        QCOMPARE(draft.text(0), text);
        QVERIFY(draft.toPdf() != plain);
    }

    void listsRepeatTheirHeader()
    {
        ListTable list;
        list.title = u"Cooperative"_s;
        list.note = u"200 righe"_s;
        list.columns = {{3}, {2}, {1, true}};
        list.headers = {u"Denominazione"_s, u"Sede"_s, u"Posti"_s};
        for (int i = 0; i < 200; ++i)
            list.rows.push_back({u"Cooperativa Esempio %1"_s.arg(i), u"Padova"_s, QString::number(i)});
        const Pages pages(listDocument(list));
        QVERIFY(pages.count() > 3);
        for (int i = 0; i < pages.count(); ++i)
            QVERIFY(pages.text(i).contains(u"Denominazione"_s));
        // It says what language it is in: as the window, and Italian where Italian is asked for.
        QVERIFY(pages.toPdf().contains("/Lang(en-GB)"));
        QVERIFY(Pages(inItalian([&] { return listDocument(list); })).toPdf().contains("/Lang(it-IT)"));
        list.columns.resize(6);
        list.headers.resize(6);
        const Pages wide(listDocument(list));
        QVERIFY(wide.size().width() > wide.size().height());
        list.rows.clear();
        QVERIFY(Pages(listDocument(list)).text(0).contains(u"Denominazione"_s));
    }

    /// A group stands under its title in a table of its own; no row is lost between them.
    void aListInGroups()
    {
        ListTable list;
        list.title = u"Scadenze"_s;
        list.columns = {{1}, {3}};
        list.headers = QStringList{u"Giorno"_s, u"Che cosa"_s};
        for (int i = 0; i < 7; ++i)
            list.rows.push_back({u"%1/06"_s.arg(i + 1), u"riga %1"_s.arg(i)});
        list.groups = {{2, u"Oggi"_s}, {2, u"Domani"_s}, {5, u"Dopo"_s}};
        QStringList told;
        for (const Block &block : listDocument(list).blocks) {
            if (const auto *words = std::get_if<Paragraph>(&block); words && words->style == Style::Heading) {
                QVERIFY(words->keepWithNext);
                told << plainText(words->runs);
            } else if (const auto *table = std::get_if<Table>(&block)) {
                told << QString::number(table->rows.size() - 1); // without the head
            }
        }
        QCOMPARE(told, (QStringList{u"2"_s, u"Oggi"_s, u"0"_s, u"Domani"_s, u"3"_s, u"Dopo"_s, u"2"_s}));
    }

    void aPdfThatCannotBeWrittenLeavesTheOldOne()
    {
        QTemporaryDir folder;
        const Pages pages(randomSample(1).content);
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(pages.writePdf(path));
        const auto refused = pages.writePdf(folder.filePath(u"missing/a.pdf"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Io);
        QVERIFY(!refused.error().text.contains(u": ."_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.pdf"_s});
    }
};

INSIEME_TEST(PagesTest)
#include "tst_pages.moc"
