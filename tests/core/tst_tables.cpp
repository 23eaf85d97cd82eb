// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of any provenance: text in its encodings and separators, workbooks in the forms that programs write.
#include "core/exchange/csv_reader.h"
#include "core/exchange/table_source.h"
#include "tests/support/testing.h"
#include "tests/support/workbooks.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace insieme;
using namespace insieme::exchange;
using insieme::test::workbookParts;
using insieme::test::zipOf;
using insieme::test::ZipPart;

namespace {

struct Table {
    std::vector<Row> rows;
    QString form;
    std::vector<MergedCells> merged;
    QString problem;

    /// The texts of a row by its number, with kinds other than text in front.
    QString line(qint64 number) const
    {
        for (const Row &row : rows) {
            if (row.number != number)
                continue;
            QStringList cells;
            for (const Cell &cell : row.cells) {
                static const QHash<Cell::Kind, QString> marks{
                    {Cell::Kind::Number, QStringLiteral("#")},    {Cell::Kind::Percent, QStringLiteral("%")},
                    {Cell::Kind::Date, QStringLiteral("d:")},     {Cell::Kind::Instant, QStringLiteral("i:")},
                    {Cell::Kind::Duration, QStringLiteral("t:")}, {Cell::Kind::Flag, QStringLiteral("b:")},
                    {Cell::Kind::Error, QStringLiteral("!")}};
                cells << marks.value(cell.kind) + cell.text;
            }
            return cells.join(QLatin1Char('|'));
        }
        return QStringLiteral("(none)");
    }
};

Table readAll(const QByteArray &content, int sheet = 0)
{
    Table table;
    auto source = openTable(content);
    if (!source) {
        table.problem = source.error().text;
        return table;
    }
    table.form = (*source)->form();
    const Done done = (*source)->read(sheet, [&](Row &row) {
        table.rows.push_back(row);
        return true;
    });
    if (!done) {
        table.problem = done.error().text;
        return table;
    }
    table.merged = (*source)->merged(sheet);
    return table;
}

QByteArray cells(const QByteArray &rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

/// The quoted form of RFC 4180, written independently of the reader.
QByteArray quoted(const QString &text)
{
    return '"' + QString(text).replace(QLatin1String("\""), QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT
private slots:
    void separatorsAndEncodings_data();
    void separatorsAndEncodings();
    void theSeparatorLineOfExcel();
    void quotedCells();
    void blankLinesKeepTheirNumbers();
    void openQuotesAreRefused();
    void anyTextSurvives();
    void whatIsNotATable_data();
    void whatIsNotATable();
    void decimals_data();
    void decimals();
    void dateNumbers();
    void everyKindOfCell();
    void missingReferencesCount();
    void dates1904();
    void joinedAndHiddenCells();
    void severalSheets();
    void asLibraryWritesIt();
    void hostileWorkbooks_data();
    void hostileWorkbooks();
    void unpackingHasALimit();
    void damagedArchives();
};

void TestTables::separatorsAndEncodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("form");
    const QString text = QStringLiteral("Denominazione;Città\nL’Èrica €;Padova\n");
    const auto tabbed = [&](QChar separator) { return QString(text).replace(QLatin1Char(';'), separator); };
    QTest::newRow("utf-8") << text.toUtf8() << "text with “;”, UTF-8";
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << "text with “;”, UTF-8";
    QTest::newRow("comma") << tabbed(QLatin1Char(',')).toUtf8() << "text with “,”, UTF-8";
    QTest::newRow("tab") << tabbed(QLatin1Char('\t')).toUtf8() << "text with tabs, UTF-8";
    QTest::newRow("windows line ends") << QString(text).replace(QLatin1Char('\n'), QLatin1String("\r\n")).toUtf8()
                                       << "text with “;”, UTF-8";
    QTest::newRow("old mac line ends") << QString(text).replace(QLatin1Char('\n'), QLatin1Char('\r')).toUtf8()
                                       << "text with “;”, UTF-8";
    QTest::newRow("windows-1252") << QByteArray("Denominazione;Citt\xE0\nL\x92\xC8rica \x80;Padova\n")
                                  << "text with “;”, Windows-1252";
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16 as Excel writes “Unicode text”")
        << QByteArray(little(tabbed(QLatin1Char('\t')))) << "text with tabs, UTF-16";
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("utf-16 big") << QByteArray(big(text)) << "text with “;”, UTF-16";
    QStringEncoder bare(QStringConverter::Utf16LE);
    QTest::newRow("utf-16 without mark") << QByteArray(bare(text)) << "text with “;”, UTF-16";
}

void TestTables::separatorsAndEncodings()
{
    QFETCH(QByteArray, content);
    const Table table = readAll(content);
    QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
    QTEST(table.form, "form");
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.line(1), QStringLiteral("Denominazione|Città"));
    QCOMPARE(table.line(2), QStringLiteral("L’Èrica €|Padova"));
}

void TestTables::theSeparatorLineOfExcel()
{
    const Table table = readAll("sep=|\r\na;b|c\r\n1|2\r\n");
    QCOMPARE(table.line(1), QStringLiteral("a;b|c"));
    QCOMPARE(table.line(2), QStringLiteral("1|2"));
    // Commas inside Italian numbers do not win over the separator.
    QCOMPARE(readAll("importo;quota\n1,50;2,50\n3,50;4,50\n").line(3), QStringLiteral("3,50|4,50"));
}

void TestTables::quotedCells()
{
    const Table table =
        readAll("nome,note\n\"Rossi, Bianchi \"\"e\"\" figli\",\"prima\r\nseconda\"\nCoop \"Sole\",x\n");
    QCOMPARE(table.line(2), QStringLiteral("Rossi, Bianchi \"e\" figli|prima\nseconda"));
    QCOMPARE(table.line(3), QStringLiteral("Coop \"Sole\"|x"));
}

void TestTables::blankLinesKeepTheirNumbers()
{
    const Table table = readAll("elenco\r\n\r\na;b\r\n;\r\n  ; \r\n1;2\r\n");
    QCOMPARE(table.rows.size(), size_t(3));
    QCOMPARE(table.line(3), QStringLiteral("a|b"));
    QCOMPARE(table.line(6), QStringLiteral("1|2"));
}

void TestTables::openQuotesAreRefused()
{
    QVERIFY(readAll("a;b\n1;\"due\n3;4\n").problem.contains(QStringLiteral("after row 1 is never closed")));
    QByteArray huge = "a;b\n1;\"";
    huge += QByteArray(6 * 1024 * 1024, 'x');
    QVERIFY(readAll(huge).problem.contains(QStringLiteral("A cell after row 1 has more than")));
    QVERIFY(readAll(QByteArray(20'000, ';') + '\n').problem.contains(QStringLiteral("16,384")));
}

void TestTables::anyTextSurvives()
{
    QRandomGenerator random(20260622);
    const QString alphabet = QStringLiteral("ab;,\t\"\n àè€'=|1.");
    for (int round = 0; round < 200; ++round) {
        const char separator = ";,\t|"[random.bounded(4)];
        const bool utf16 = random.bounded(2) != 0;
        const int columns = 2 + static_cast<int>(random.bounded(4));
        std::vector<QStringList> expected;
        QByteArray content;
        for (int r = 0; r < 12; ++r) {
            QStringList row;
            for (int c = 0; c < columns; ++c) {
                QString text = QStringLiteral("x"); // cells of blanks only are empty, leading blanks outside quotes go
                for (quint32 i = random.bounded(9); i > 0; --i)
                    text += alphabet[static_cast<qsizetype>(random.bounded(static_cast<quint32>(alphabet.size())))];
                row << text;
                content += quoted(text) + (c + 1 < columns ? QByteArray(1, separator) : QByteArray("\r\n"));
            }
            expected.push_back(row);
        }
        if (utf16) {
            QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
            content = encoder(QString::fromUtf8(content));
        }
        const Table table = readAll(content);
        QCOMPARE(table.rows.size(), expected.size());
        for (size_t r = 0; r < expected.size(); ++r)
            QCOMPARE(table.line(static_cast<qint64>(r) + 1), expected[r].join(QLatin1Char('|')));
    }
}

void TestTables::whatIsNotATable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rest") << "97–2003";
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << "PDF";
    QTest::newRow("web page") << QByteArray("<html><table><tr><td>1</td></tr></table></html>") << "web page";
    QTest::newRow("binary") << QByteArray("abc\0def;gh\n", 11) << "not a table";
    QTest::newRow("another zip") << zipOf({{"readme.txt", "hello"}}) << "not an Excel workbook";
    QTest::newRow("OpenDocument") << zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}})
                                  << "OpenDocument";
}

void TestTables::whatIsNotATable()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Table table = readAll(content);
    QVERIFY2(table.problem.contains(says), qPrintable(table.problem));
}

void TestTables::decimals_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *written, const char *plain) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(plain);
    };
    row("9.99", "9.99");
    row("0", "0");
    row("-0.5", "-0.5");
    row("1.5E-3", "0.0015");
    row("8.0009470289E10", "80009470289");
    row("0.30000000000000004", "0.3");
    row("1234.5600000000001", "1234.56");
    row("0.1", "0.1");
    row("99999999999999.995", "100000000000000");
    row("1000000000000000", "1000000000000000");
    row("00012.500", "12.5");
    row("1E400", "");
    row("1e99999", "");
    row("1,5", "");
    row(".", "");
    row("", "");
    row("NaN", "");
}

void TestTables::decimals()
{
    QFETCH(QString, written);
    QFETCH(QString, plain);
    QCOMPARE(plainDecimal(written).value_or(QString()), plain);
}

void TestTables::dateNumbers()
{
    const auto day = [](const char *serial, bool from1904 = false) {
        const auto instant = instantOfSerial(QString::fromLatin1(serial), from1904);
        return instant ? isoText(*instant) : QString();
    };
    QCOMPARE(day("1"), QStringLiteral("1900-01-01T00:00"));
    QCOMPARE(day("59"), QStringLiteral("1900-02-28T00:00"));
    QCOMPARE(day("60"), QString());
    QCOMPARE(day("61"), QStringLiteral("1900-03-01T00:00"));
    QCOMPARE(day("46195"), QStringLiteral("2026-06-22T00:00"));
    QCOMPARE(day("46195.5"), QStringLiteral("2026-06-22T12:00"));
    QCOMPARE(day("46195.9999999"), QStringLiteral("2026-06-23T00:00"));
    QCOMPARE(day("44733", true), QStringLiteral("2026-06-22T00:00"));
    QCOMPARE(day("401768"), QStringLiteral("2999-12-31T00:00"));
    QCOMPARE(day("401769"), QString());
    QCOMPARE(day("401768", true), QString());
    QCOMPARE(day("2958465"), QString());
    QCOMPARE(day("-1"), QString());
    QCOMPARE(durationOfSerial(u"1.5"), QStringLiteral("36:00"));
    QCOMPARE(durationOfSerial(u"0.3166666667"), QStringLiteral("7:36"));
}

void TestTables::everyKindOfCell()
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-410]d\\ mmmm\\ yyyy;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ &quot;days €&quot;\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"167\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
        "<numFmt numFmtId=\"168\" formatCode=\"[Red]General\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"10\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"20\"/>"
        "</cellXfs>";
    const QByteArray strings = "<si><t>Comune di Padova</t></si>"
                               "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">L’</t></r><r><t>Èrica</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si><si><t>a_x000D_b</t></si><si><t/></si>";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"inlineStr\"><is>"
        "<t>in riga</t></is></c><c r=\"E1\" t=\"s\"><v>2</v></c><c r=\"F1\" t=\"s\"><v>3</v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>9.99</v></c><c r=\"B3\" s=\"1\"><v>46195</v></c><c r=\"C3\" "
        "s=\"2\"><v>46195</v></c>"
        "<c r=\"D3\" s=\"3\"><v>1234.56</v></c><c r=\"E3\" s=\"4\"><v>0.22</v></c><c r=\"F3\" s=\"5\"><v>1.5</v></c>"
        "<c r=\"G3\" s=\"6\"><v>46195.5</v></c><c r=\"H3\" s=\"7\"><v>12</v></c><c r=\"I3\" "
        "s=\"8\"><v>0.5</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"C4\"><f>A3*2</f><v>19.98</v></c><c r=\"D4\"><f>A3</f></c><c r=\"E4\" t=\"str\"><f>X</f><v>testo</v></c>"
        "<c r=\"F4\" t=\"s\"><v>99</v></c><c r=\"G4\" s=\"1\"><v>60</v></c><c r=\"H4\" s=\"1\"/></row>";
    const Table table = readAll(zipOf(workbookParts(cells(rows), strings, styles)));
    QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
    QCOMPARE(table.line(1), QStringLiteral("Comune di Padova|L’Èrica||in riga|a\rb"));
    QCOMPARE(table.line(3),
             QStringLiteral("#9.99|d:2026-06-22|d:2026-06-22|#1234.56|%0.22|t:36:00|"
                            "i:2026-06-22T12:00|#12|t:12:00"));
    QCOMPARE(table.line(4),
             QStringLiteral("b:true|!#N/A|#19.98|!formula without a value|testo|!missing text|"
                            "!day 60 of the calendar of the sheet, which does not exist"));
}

void TestTables::missingReferencesCount()
{
    const Table table = readAll(zipOf(workbookParts(
        cells("<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>b</t></is></c></row><row><c><v>2</v></c></row>"))));
    QCOMPARE(table.line(1), QStringLiteral("#1|b"));
    QCOMPARE(table.line(2), QStringLiteral("#2"));
}

void TestTables::dates1904()
{
    const Table table = readAll(zipOf(workbookParts(cells("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>44733</v></c></row>"),
                                                    {}, "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "date1904=\"1\"")));
    QCOMPARE(table.line(1), QStringLiteral("d:2026-06-22"));
}

void TestTables::joinedAndHiddenCells()
{
    const Table table = readAll(zipOf(workbookParts(cells("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                                          "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>2</v></c></row>")
                                                    + "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>")));
    QCOMPARE(table.merged.size(), size_t(1));
    QCOMPARE(table.merged[0].lastRow, 3);
    QVERIFY(!table.rows[0].hidden);
    QVERIFY(table.rows[1].hidden);
}

void TestTables::severalSheets()
{
    QList<ZipPart> parts = workbookParts(cells("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    parts[1].content.replace("</sheets>",
                             "<sheet name=\"Nascosto\" sheetId=\"2\" state=\"hidden\" r:id=\"rId9\"/>"
                             "<sheet name=\"Grafico\" sheetId=\"3\" r:id=\"rId8\"/></sheets>");
    parts[2].content.replace("</Relationships>",
                             "<Relationship Id=\"rId9\" Type=\"x/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                             "<Relationship Id=\"rId8\" Type=\"x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                             "</Relationships>");
    ZipPart second = parts[3];
    second.name = "xl/worksheets/sheet2.xml";
    second.content.replace("<v>1</v>", "<v>2</v>");
    parts << second;
    const QByteArray content = zipOf(parts);
    auto source = openTable(content);
    QVERIFY(source.has_value());
    const auto sheets = (*source)->sheets();
    QCOMPARE(sheets.size(), size_t(2));
    QCOMPARE(sheets[1].name, QStringLiteral("Nascosto"));
    QVERIFY(sheets[1].hidden);
    QCOMPARE(readAll(content, 1).line(1), QStringLiteral("#2"));
}

void TestTables::asLibraryWritesIt()
{
    QTemporaryDir folder;
    for (const bool rowByRow : {false, true}) { // shared and inline strings
        const QByteArray path = folder.filePath(QString::number(rowByRow)).toUtf8();
        lxw_workbook_options options = {.constant_memory = rowByRow, .tmpdir = nullptr, .use_zip64 = 0};
        lxw_workbook *book = workbook_new_opt(path.constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Enti");
        lxw_format *date = workbook_add_format(book);
        format_set_num_format(date, "dd/mm/yyyy");
        worksheet_write_string(sheet, 0, 0, "00118", nullptr);
        worksheet_write_number(sheet, 0, 1, 1807969.99, nullptr);
        lxw_datetime day = {2026, 6, 22, 0, 0, 0};
        worksheet_write_datetime(sheet, 0, 2, &day, date);
        worksheet_write_string(sheet, 0, 3, "è <b> & \"c\"\nd", nullptr);
        worksheet_write_boolean(sheet, 0, 4, 1, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        QFile file(QString::fromUtf8(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(readAll(file.readAll()).line(1),
                 QStringLiteral("00118|#1807969.99|d:2026-06-22|è <b> & \"c\"\nd|b:true"));
    }
}

void TestTables::hostileWorkbooks_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const QByteArray good = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    QTest::newRow("row number beyond the sheet") << cells("<row r=\"9999999999\"><c><v>1</v></c></row>");
    QTest::newRow("rows out of order") << cells("<row r=\"5\"><c><v>1</v></c></row>" + good);
    QTest::newRow("column beyond the sheet") << cells("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>");
    QTest::newRow("cut off") << QByteArray("<sheetData>" + good + "<row r=\"2\"><c");
    QTest::newRow("deep") << cells("<row r=\"1\"><c r=\"A1\">" + QByteArray("<a>").repeated(5000) + "</c></row>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ENTITY x \"y\">]>" + cells(good));
    QTest::newRow("endless text") << cells("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + QByteArray(3'000'000, 'x')
                                           + "</v></c></row>");
    QTest::newRow("endless attribute") << cells("<row r=\"1\" a=\"" + QByteArray(3'000'000, 'x') + "\"/>");
    QTest::newRow("endless comment") << cells("<!--" + QByteArray(3'000'000, '-') + "-->" + good);
    QTest::newRow("character data") << cells("<row r=\"1\"><c r=\"A1\" t=\"str\"><v><![CDATA["
                                             + QByteArray("<>").repeated(1'000'000) + "]]></v></c></row>");
    QTest::newRow("zero bytes") << cells(QByteArray("\0\0\0", 3));
}

void TestTables::hostileWorkbooks()
{
    QFETCH(QByteArray, sheet);
    const Table table = readAll(zipOf(workbookParts(sheet)));
    QVERIFY(table.problem.contains(QStringLiteral("Nothing was imported")));
}

void TestTables::unpackingHasALimit()
{
    // 150 MB of shared strings in a fraction of it; too many texts; ten thousand and one parts.
    const QByteArray text = "<si><t>" + QByteArray(20'000, 'a') + "</t></si>";
    const QByteArray bomb = zipOf(workbookParts(cells(""), text.repeated(7'500)));
    QVERIFY(bomb.size() < 1'000'000);
    QString problem = readAll(bomb).problem;
    QVERIFY2(problem.contains(QStringLiteral("far more than it should")), qPrintable(problem));
    problem = readAll(zipOf(workbookParts(cells(""), QByteArray("<si><t>a</t></si>").repeated(2'000'001)))).problem;
    QVERIFY2(problem.contains(QStringLiteral("different texts")), qPrintable(problem));
    QList<ZipPart> parts = workbookParts(cells(""));
    for (int i = 0; i < 10'001; ++i)
        parts << ZipPart{"x/" + QByteArray::number(i), {}};
    QVERIFY(readAll(zipOf(parts)).problem.contains(QStringLiteral("more parts")));
}

void TestTables::damagedArchives()
{
    const QByteArray good = zipOf(workbookParts(cells("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
    QVERIFY(readAll(good).problem.isEmpty());
    QVERIFY(readAll(good.left(good.size() / 2)).problem.contains(QStringLiteral("damaged")));
    // A flipped bit is noticed by the checksum or makes no difference to the cell.
    for (qsizetype at = 0; at < good.size(); at += 7) {
        QByteArray flipped = good;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        const Table table = readAll(flipped);
        QVERIFY2(!table.problem.isEmpty() || table.line(1) == QLatin1String("#1"), qPrintable(QString::number(at)));
    }
}

INSIEME_TEST(TestTables)
#include "tst_tables.moc"
