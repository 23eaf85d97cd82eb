// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pages.h"
#include "core/documents/pdf_fonts.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/typography.h"
#include "tests/support/preflight.h"
#include "tests/support/small_disk.h"
#include "tests/support/testing.h"

#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace insieme;
using namespace insieme::documents;
using namespace Qt::Literals::StringLiterals;

namespace {

Paragraph body(const QString &text, const QString &field = {})
{
    return Paragraph{Style::Body, {{text, false, false, field}}};
}

QString allText(const Pages &pages)
{
    QString text;
    for (int i = 0; i < pages.count(); ++i)
        text += pages.text(i).join(u'\n') + u'\n';
    return text;
}

int pageOf(const Pages &pages, const QString &words)
{
    for (int i = 0; i < pages.count(); ++i) {
        if (pages.text(i).join(u' ').contains(words))
            return i;
    }
    return -1;
}

QByteArray png(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage painted(const Pages &pages, int page, double scale = 1)
{
    QImage image((pages.size(page) * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    painter.end();
    return image;
}

} // namespace

class BlocksTest : public QObject {
    Q_OBJECT
private slots:
    /// Days, amounts and codes stand whole, whatever shares their columns were given.
    void figuresAreNeverBroken()
    {
        Table table;
        table.columns = {{1}, {1}, {1, true}, {9}};
        const QStringList row{u"31/12/2026"_s, u"CONTR-2026-001"_s, u"12.345.678,90"_s,
                              u"Una descrizione lunga che ha posto da cedere"_s};
        for (int i = 0; i < 3; ++i) {
            std::vector<Runs> cells;
            for (const QString &text : row)
                cells.push_back({{text}});
            table.rows.push_back(std::move(cells));
        }
        Content content;
        content.blocks.push_back(table);
        const QString text = Pages(content).text(0).join(u'\n');
        for (int i = 0; i < 3; ++i)
            QCOMPARE(text.count(row[i]), 3);
    }

    void notesStandAtTheFootOfTheirPage()
    {
        Content content;
        for (int i = 1; i <= 60; ++i) {
            Paragraph paragraph = body(u"Capoverso numero %1 con alcune parole che riempiono la riga"_s.arg(i));
            if (i % 6 == 0)
                paragraph.runs.back().note = u"Nota al capoverso %1."_s.arg(i);
            content.blocks.push_back(paragraph);
        }
        const Pages pages(content);
        QVERIFY(pages.count() >= 2);
        for (int i = 6; i <= 60; i += 6) {
            const int page = pageOf(pages, u"numero %1 con"_s.arg(i));
            const QStringList lines = pages.text(page);
            const auto note = lines.indexOf(QRegularExpression(u".*Nota al capoverso %1\\."_s.arg(i)));
            QVERIFY2(note >= 0, qPrintable(u"note %1 is not on page %2"_s.arg(i).arg(page)));
            // Below every line of the text.
            for (qsizetype line = note; line < lines.size(); ++line)
                QVERIFY(!lines[line].contains(u"Capoverso"_s));
        }
        // The numbers follow each other.
        QVERIFY(allText(pages).contains(u"\u00B9 Nota al capoverso 6."_s));
    }

    void aNoteLongerThanAPageGoesOn()
    {
        Content content;
        Paragraph paragraph = body(u"Testo"_s);
        QString note;
        for (int i = 0; i < 1500; ++i)
            note += u"parola%1 "_s.arg(i);
        paragraph.runs.back().note = note;
        content.blocks = {paragraph};
        const Pages pages(content);
        QVERIFY(pages.count() >= 2);
        const QString text = allText(pages);
        for (const int i : {0, 700, 1499})
            QCOMPARE(text.count(u"parola%1 "_s.arg(i)) + text.count(u"parola%1\n"_s.arg(i)), 1);
    }

    void spansJoinCells()
    {
        Content content;
        Table table;
        table.columns = {{2}, {1}, {1, true}};
        const auto row = [](const QString &a, const QString &b, const QString &c) {
            return std::vector<Runs>{{{a, false, false, a}}, {{b, false, false, b}}, {{c, false, false, c}}};
        };
        table.rows = {row(u"Voce"_s, u"Anno"_s, u"Importo"_s), row(u"larga"_s, u"coperta"_s, u"uno"_s),
                      row(u"alta"_s, u"x"_s, u"due"_s), row(u"nascosta"_s, u"y"_s, u"tre"_s)};
        table.spans = {{1, 0, 2, 1}, {2, 0, 1, 2}};
        content.blocks = {table};
        const Pages pages(content);
        const QString text = allText(pages);
        QVERIFY(text.contains(u"larga"_s) && text.contains(u"alta"_s) && text.contains(u"tre"_s));
        QVERIFY(!text.contains(u"coperta"_s) && !text.contains(u"nascosta"_s));
        // A span beyond the table is cut to it.
        table.spans = {{3, 2, 9, 9}, {40, 1, 1, 1}, {1, 7, 1, 1}};
        content.blocks = {table};
        QVERIFY(allText(Pages(content)).contains(u"nascosta"_s));
    }

    void joinedRowsStayOnOnePage()
    {
        for (int fill = 40; fill < 56; ++fill) {
            Content content;
            Table table;
            table.columns = {{1}, {1}};
            table.rows.push_back({{{u"H"_s}}, {{u"H"_s}}});
            for (int i = 0; i < fill; ++i)
                table.rows.push_back({{{u"riga"_s}}, {{u"riga"_s}}});
            for (int i = 0; i < 4; ++i)
                table.rows.push_back(
                    {{{i == 0 ? u"gruppo"_s : QString()}}, {{u"membro %1"_s.arg(i), false, false, u"membro"_s}}});
            table.rows.push_back({{{u"coda"_s}}, {{u"coda"_s}}});
            table.spans = {{static_cast<size_t>(fill) + 1, 0, 1, 4}};
            content.blocks = {table};
            const Pages pages(content);
            QSet<int> on;
            for (const FieldPlace &place : pages.fields())
                on.insert(place.page);
            QCOMPARE(on.size(), 1);
        }
    }

    void annexesMayLie()
    {
        Content content;
        content.blocks = {body(u"atto"_s),   PageBreak{PageBreak::Turn::Landscape}, body(u"allegato"_s), PageBreak{},
                          body(u"ancora"_s), PageBreak{PageBreak::Turn::Portrait},  body(u"fine"_s)};
        const Pages pages(content);
        QCOMPARE(pages.count(), 4);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(pages.size(i).width() > pages.size(i).height(), i == 1 || i == 2);
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(pages.writePdf(path));
        QProcess info;
        info.start(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"4"_s, path});
        QVERIFY(info.waitForFinished());
        const QString text = QString::fromUtf8(info.readAll());
        static const QRegularExpression size(u"Page +\\d+ size: +([\\d.]+) x ([\\d.]+)"_s);
        int number = 0;
        for (auto all = size.globalMatch(text); all.hasNext(); ++number) {
            const auto match = all.next();
            QCOMPARE(match.captured(1).toDouble() > match.captured(2).toDouble(), number == 1 || number == 2);
        }
        QCOMPARE(number, 4);
    }

    void contentsKnowThePages()
    {
        Content content;
        content.title = u"Atto"_s;
        content.blocks = {Paragraph{Style::Title, {{u"Atto lungo"_s}}}, Contents{u"Indice"_s}};
        for (int i = 1; i <= 12; ++i) {
            content.blocks.push_back(Paragraph{Style::Article, {{u"Art. %1 – Oggetto"_s.arg(i)}}});
            for (int k = 0; k < 9; ++k)
                content.blocks.push_back(body(u"Testo dell'articolo che riempie la pagina, riga per riga."_s));
        }
        const Pages pages(content);
        QVERIFY(pages.count() >= 3);
        const QStringList first = pages.text(0);
        for (int i = 1; i <= 12; ++i) {
            int page = -1;
            for (int p = pages.count() - 1; p >= 0 && page < 0; --p) {
                if (pages.text(p).contains(u"Art. %1 – Oggetto"_s.arg(i)))
                    page = p;
            }
            QVERIFY(first.contains(u"Art. %1 – Oggetto"_s.arg(i)));
            QVERIFY2(first.contains(QString::number(page + 1)), qPrintable(u"%1 on %2"_s.arg(i).arg(page + 1)));
        }
    }

    void thePdfHasBookmarks()
    {
        Content content;
        content.title = u"Atto"_s;
        for (int i = 1; i <= 8; ++i) {
            content.blocks.push_back(
                Paragraph{i == 1 || i == 5 ? Style::Title : Style::Article, {{u"Capo %1 – perché «x»"_s.arg(i)}}});
            for (int k = 0; k < 20; ++k)
                content.blocks.push_back(body(u"Testo che riempie la pagina."_s));
        }
        const Pages pages(content);
        const QByteArray pdf = pages.toPdf();
        QCOMPARE(pdf.count("/Title <FEFF"), 9); // and the file's own
        QVERIFY(pdf.contains("/PageMode/UseOutlines"));
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(pages.writePdf(path));
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY(check.waitForFinished());
        const QByteArray said = check.readAll();
        QVERIFY2(check.exitCode() == 0 && !said.contains("WARNING"), said.constData());
        QProcess open;
        open.start(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
        QVERIFY(open.waitForFinished());
        const QString outlines = QString::fromUtf8(open.readAll());
        QCOMPARE(outlines.count(u"\"title\""_s), 8);
        QVERIFY(outlines.contains(u"Capo 5 – perché «x»"_s));
    }

    /// Kerned, moved and slanted as the preview shows them: a reader finds the words, ligatures letter by letter.
    void thePdfSaysWhatItsGlyphsMean()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        Content content;
        content.blocks = {Paragraph{Style::Body,
                                    {{u"Ufficio affidi, efficacia: «perché» € 1.234,56 – AVVERTENZA "_s},
                                     {u"corsivo"_s, false, true}}},
                          Table{{{1}, {1}}, {{Runs{{u"cella corsiva"_s, false, true}}, Runs{{u"Ωρα Жук őszi"_s}}}}}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(Pages(content).writePdf(path));
        QProcess read;
        read.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(read.waitForFinished());
        const QString text = QString::fromUtf8(read.readAll()).simplified();
        for (const QString &words : {u"Ufficio affidi, efficacia: «perché» € 1.234,56 – AVVERTENZA corsivo"_s,
                                     u"cella corsiva"_s, u"Ωρα Жук őszi"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QProcess fonts;
        fonts.start(u"pdffonts"_s, {path});
        QVERIFY(fonts.waitForFinished());
        // Each is a part of its font, embedded, with its meaning.
        const QStringList lines = QString::fromUtf8(fonts.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(lines.size() >= 3);
        static const QRegularExpression form(u"^[A-Z]{6}\\+Liberation\\S+ +CID TrueType +Identity-H +yes yes yes"_s);
        for (const QString &line : lines)
            QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    }

    /// The file's own dictionary and its description in XML, which has no control characters, say the same.
    void titlesOfSeveralLinesAreSaidAlike()
    {
        Content content;
        content.title = u"Verbale\n<n. 1> & altri\tdue"_s;
        content.subject = u"Oggetto\r\nin due righe"_s + QChar(0xD800);
        content.blocks = {body(u"Testo"_s)};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QVERIFY(Pages(content).writePdf(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.contains(">Verbale &lt;n. 1&gt; &amp; altri due<"));
        const QByteArray known = QByteArray("Verbale <n. 1> & altri due").toHex(' ').replace(' ', "00").toUpper();
        QVERIFY(pdf.contains("/Title <FEFF00" + known + '>'));
        const test::Preflight preflight;
        if (const QString why = preflight.whyNot(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const QString faults = preflight.faultsOf(folder.path(), 1);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /// PDF/A-1 allows no array of more than 8 191 elements, and no packed stream without a byte.
    void thousandsOfPagesHangFromATree()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        PdfWriter pdf(file, {u"Molte pagine"_s, {}, {}, QDateTime::currentDateTimeUtc(), QUuid::createUuid()});
        const int count = 2'001;
        for (int i = 0; i < count; ++i)
            QVERIFY(pdf.page(QSizeF(100 + i % 3, 100), [](Canvas &) {}));
        QVERIFY(pdf.finish({{u"ultima"_s, 1, count - 1, 100}}));
        file.seek(0);
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("/Length 0>>"));
        static const QRegularExpression kids(u"/Kids\\[([^\\]]*)\\]"_s);
        int nodes = 0;
        for (auto found = kids.globalMatch(QString::fromLatin1(bytes)); found.hasNext(); ++nodes)
            QVERIFY(found.next().captured(1).count(u'R') <= 1'000);
        QCOMPARE(nodes, 4);
        file.close();
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        for (const QString &question : {u"--check"_s, u"--show-npages"_s}) {
            QProcess qpdf;
            qpdf.start(u"qpdf"_s, {question, path});
            QVERIFY(qpdf.waitForFinished() && qpdf.exitCode() == 0);
            QVERIFY(question == u"--check" || qpdf.readAll().trimmed().toInt() == count);
        }
    }

    /// Another Liberation of the machine has other glyphs under the same numbers: the PDF would say other letters.
    void documentsAreSetInTheBundledFonts()
    {
        const QList<QByteArray> fonts = bundledFonts();
        QCOMPARE(fonts.size(), 6);
        QStringList set;
        for (const QByteArray &bytes : fonts) {
            const QRawFont bundled(bytes, 11);
            const bool sans = bundled.familyName() == sansFamily;
            QVERIFY(sans || bundled.familyName() == serifFamily);
            const QRawFont used = QRawFont::fromFont(
                documentFont(11, bundled.weight() >= QFont::DemiBold, bundled.style() != QFont::StyleNormal, sans));
            QCOMPARE(used.familyName(), bundled.familyName());
            QVERIFY(used.fontTable("glyf") == bundled.fontTable("glyf"));
            set << used.familyName() + u' ' + used.styleName();
        }
        QVERIFY2(set.removeDuplicates() == 0, qPrintable(set.join(u',')));
        // There is no sans italic among them: the upright one is slanted.
        const QRawFont slanted = QRawFont::fromFont(documentFont(11, false, true, true));
        QVERIFY(slanted.fontTable("glyf") == QRawFont(fonts.at(4), 11).fontTable("glyf"));
    }

    void photographsAndDrawingsAreKeptApart()
    {
        const auto pdfOf = [](const QImage &image) {
            Picture picture;
            picture.image = image;
            picture.width = 60;
            Content content;
            content.blocks = {picture, picture};
            return Pages(content).toPdf();
        };
        QImage drawing(400, 300, QImage::Format_RGB32);
        drawing.fill(Qt::white);
        QPainter(&drawing).fillRect(20, 20, 100, 80, QColor(31, 96, 92));
        QImage photograph(400, 300, QImage::Format_RGB32);
        QRandomGenerator random(test::seed());
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 400; ++x)
                photograph.setPixel(
                    x, y, qRgb((x + random.bounded(24)) & 255, (y + random.bounded(24)) & 255, x * y / 500 & 255));
        }
        const QByteArray exact = pdfOf(drawing), near = pdfOf(photograph);
        QVERIFY(!exact.contains("/DCTDecode"));
        QCOMPARE(near.count("/DCTDecode"), 1); // the same picture twice is in the file once
        QVERIFY(near.size() < 400 * 300 * 3 / 2);
    }

    void twoLanguagesStandSideBySide()
    {
        Content content;
        Bilingual deed;
        deed.leftLanguage = u"it-IT"_s;
        deed.rightLanguage = u"en-GB"_s;
        for (int i = 0; i < 40; ++i)
            deed.pairs.emplace_back(
                body(u"Gli ospiti rispettano il regolamento della casa e la quiete comune."_s, u"it%1"_s.arg(i)),
                body(u"Guests respect the rules of the house and the quiet of all."_s, u"en%1"_s.arg(i)));
        content.blocks = {deed};
        const Pages pages(content);
        QVERIFY(pages.count() >= 2);
        QHash<QString, FieldPlace> first;
        for (const FieldPlace &place : pages.fields()) {
            if (!first.contains(place.field))
                first.insert(place.field, place);
        }
        for (int i = 0; i < 40; ++i) {
            const FieldPlace left = first[u"it%1"_s.arg(i)], right = first[u"en%1"_s.arg(i)];
            QCOMPARE(left.page, right.page);
            QVERIFY(std::abs(left.area.top() - right.area.top()) < 0.5);
            QVERIFY(left.area.right() < right.area.left());
        }
    }

    void chartsAreAsLongAsTheirValues()
    {
        Content content;
        content.blocks = {Chart{u"Persone per tipo"_s, {{u"LPU"_s, u"40"_s, 40}, {u"Tirocini"_s, u"10"_s, 10}}}};
        const Pages pages(content);
        QVERIFY(allText(pages).contains(u"Tirocini"_s));
        const QImage image = painted(pages, 0, 2);
        QList<int> lengths;
        for (int y = 0, before = 0; y < image.height() / 2; ++y) {
            int length = 0;
            for (int x = 0; x < image.width(); ++x)
                length += image.pixelColor(x, y) == QColor(31, 96, 92);
            if (length > 20 && before <= 20)
                lengths << 0;
            if (length > 20)
                lengths.last() = std::max(lengths.last(), length);
            before = length;
        }
        QCOMPARE(lengths.size(), 2);
        QVERIFY(std::abs(lengths[0] - 4 * lengths[1]) <= 6);
    }

    void aQrCodeIsDrawnWithItsQuietZone()
    {
        Content content;
        content.blocks = {QrCode{u"https://example.it/verifica/0214-2026"_s}, QrCode{QString(9000, u'x')},
                          body(u"sotto"_s)};
        const Pages pages(content);
        QCOMPARE(pages.count(), 1); // a text too long for a code is left out, not cut
        const QImage image = painted(pages, 0, 3);
        int dark = 0;
        QRect area;
        for (int y = 0; y < image.height() / 3; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) == qRgb(0, 0, 0)) {
                    ++dark;
                    area |= QRect(x, y, 1, 1);
                }
            }
        }
        QVERIFY(dark > 2000);
        QVERIFY(std::abs(area.width() - area.height()) <= 2);
        QVERIFY(std::abs(area.width() / 3.0 * 25.4 / 72 - 28) < 0.5);
        // Three finder patterns: the corner of each is dark, the fourth corner is not a full square of seven.
        QVERIFY(image.pixel(area.left() + 2, area.top() + 2) == qRgb(0, 0, 0));
        QVERIFY(image.pixel(area.right() - 2, area.top() + 2) == qRgb(0, 0, 0));
        QVERIFY(image.pixel(area.left() + 2, area.bottom() - 2) == qRgb(0, 0, 0));
    }

    void picturesBecomeOpaqueAndNoFinerThanPrint()
    {
        const auto picture = pictureFrom(png({3000, 1500}, QColor(255, 0, 0, 128)), 50);
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text));
        QVERIFY(!picture->image.hasAlphaChannel());
        QVERIFY(picture->image.width() <= 600 && picture->image.width() >= 500);
        QVERIFY(picture->image.pixelColor(5, 5).green() > 100); // over white
        Content content;
        content.blocks = {*picture, body(u"sotto"_s)};
        const Pages pages(content);
        QVERIFY(painted(pages, 0).pixelColor(90, 80).red() > 200);
        const QByteArray pdf = pages.toPdf();
        QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None"));
        QVERIFY(!pictureFrom("no picture", 50));
        QVERIFY(!pictureFrom({}, 50));
    }

    void aPictureOfAHundredMegapixelsIsRefused()
    {
        const QByteArray head("P6\n20000 5000\n255\n"); // the rest need not even be there
        const auto refused = pictureFrom(head, 100);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"20000"_s));
    }

    void aWordOfTenThousandLettersStaysOnThePages()
    {
        Content content;
        content.blocks = {
            body(QString(10'000, u'm'), u"word"_s),
            Table{{{1}, {1}},
                  {{{{u"A"_s}}, {{u"B"_s}}}, {{{QString(10'000, u'w'), false, false, u"cell"_s}}, {{u"x"_s}}}}}};
        const Pages pages(content);
        for (const FieldPlace &place : pages.fields())
            QVERIFY(place.area.left() >= 60 && place.area.right() <= 595 - 60 && place.area.bottom() <= 842 - 60);
        const QString text = allText(pages);
        QCOMPARE(text.count(u'm'), 10'000);
        QCOMPARE(text.count(u'w'), 10'000);
    }

    void aTableOfAThousandRows()
    {
        Content content;
        Table table;
        table.columns = {{1}, {3}};
        table.rows.push_back({{{u"N."_s}}, {{u"Nome"_s}}});
        for (int i = 1; i <= 1000; ++i)
            table.rows.push_back({{{QString::number(i)}}, {{u"riga numero %1"_s.arg(i)}}});
        content.blocks = {table};
        const Pages pages(content);
        QVERIFY(pages.count() > 15 && pages.count() < 60);
        const QString text = allText(pages);
        QCOMPARE(text.count(u"riga numero"_s), 1000);
        QCOMPARE(text.count(u"N.\n"_s), pages.count());
    }

    void aFullDiskLeavesNoHalfFile()
    {
        QTemporaryDir folder;
        test::SmallDisk disk(folder.filePath(u"narrow"_s), 1'000'000);
        if (!disk.isThere())
            QSKIP("no file system may be mounted here");
        Content content;
        for (int i = 0; i < 2'000; ++i)
            content.blocks.push_back(body(QString::number(i * 7919 % 100'003)));
        const QString path = folder.filePath(u"narrow/a.pdf"_s);
        QVERIFY(Pages(Content()).writePdf(path));
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray before = kept.readAll();
        disk.fill(4096);
        const auto refused = Pages(content).writePdf(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Full);
        QVERIFY2(refused.error().text.contains(u"the disk is full"_s), qPrintable(refused.error().text));
        QFile after(path);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QVERIFY(after.readAll() == before);
        QCOMPARE(QDir(folder.filePath(u"narrow"_s)).entryList(QDir::Files), QStringList({u"a.pdf"_s, u"fill"_s}));
    }
};

INSIEME_TEST(BlocksTest)
#include "tst_blocks.moc"
