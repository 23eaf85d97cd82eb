// SPDX-License-Identifier: GPL-3.0-or-later
// import and export as a script uses them: statuses, lines, what is left after a refusal.
#include "tests/cli/tool.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QTemporaryDir>

using namespace insieme;
using namespace insieme::test;

class TestExchange : public QObject {
    Q_OBJECT
private slots:
    void init();
    void importReports();
    void rehearsalAndMapping();
    void bodiesTwice();
    void contractsOfAnac();
    void contractsFromLibreOffice();
    void everyCellOfTheWholeFile();
    void refusedFiles();
    void exportAndBack();
    void exportRefuses();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QString put(const char *name, const QByteArray &content) const;
    QString bodiesOfContracts(const QString &table) const;
    static QString contracts(const char *suffix)
    {
        return QStringLiteral(INSIEME_TEST_DATA "/exchange/contracts_invented.%1").arg(QLatin1String(suffix));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    COMPARE_STATUS(run({QStringLiteral("new"), path("a.insieme")}), 0);
}

QString TestExchange::put(const char *name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestExchange::importReports()
{
    const QString table = put("soci.csv",
                              "Denominazione;Codice fiscale;Lavoratori\r\nCoop L'\xC8rica;80009470289;12\r\n"
                              "Due;123;7\r\n");
    Answer answer =
        run({QStringLiteral("import"), QStringLiteral("cooperatives"), table, path("a.insieme"),
             QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--lang"), QStringLiteral("en")});
    COMPARE_STATUS(answer, 1);
    const QStringList lines = answer.lines();
    QCOMPARE(lines[0], QStringLiteral("row,action,title,field,before,after,column,cell,reason,remedy"));
    QCOMPARE(lines[1], QStringLiteral("2,create,Coop L'Èrica,,,,,,,"));
    QVERIFY(lines[2].startsWith(QLatin1String("3,refuse,Due,,,,B Codice fiscale,")));
    QVERIFY(answer.err.contains(QStringLiteral("Created: 1, updated: 0, skipped: 0, refused: 1.")));
    answer = run({QStringLiteral("list"), QStringLiteral("cooperatives"), path("a.insieme"), QStringLiteral("--format"),
                  QStringLiteral("json")});
    QCOMPARE(answer.array().size(), 1);

    put("soci.csv", "Denominazione;Codice fiscale;Lavoratori\r\nCoop L'\xC8rica;80009470289;15\r\n");
    answer = run({QStringLiteral("import"), QStringLiteral("cooperatives"), table, path("a.insieme"),
                  QStringLiteral("--format"), QStringLiteral("csv")});
    COMPARE_STATUS(answer, 0);
    QCOMPARE(answer.lines()[1], QStringLiteral("2,update,Coop L'Èrica,head_counts.workers,12,15,,,,"));
    COMPARE_STATUS(run({QStringLiteral("undo"), path("a.insieme")}), 0);
    const QString history =
        run({QStringLiteral("history"), path("a.insieme"), QStringLiteral("--lang"), QStringLiteral("en")}).out;
    QVERIFY(history.contains(QStringLiteral("Import from “soci.csv”")));
    COMPARE_STATUS(run({QStringLiteral("verify"), path("a.insieme")}), 0);
}

void TestExchange::rehearsalAndMapping()
{
    const QString table = put("elenco.csv", "Nome coop,Tel\nUno,1\n");
    Answer answer = run({QStringLiteral("import"), QStringLiteral("cooperatives"), table, path("a.insieme"),
                         QStringLiteral("--dry-run"), QStringLiteral("--save-mapping"), path("m.json")});
    COMPARE_STATUS(answer, 1); // the name was not recognised
    const QByteArray before = bytesOf(path("a.insieme"));
    QByteArray mapping = bytesOf(path("m.json"));
    QVERIFY(mapping.contains("\"header\": \"Nome coop\""));
    mapping.replace("\"field\": \"\"", "\"field\": \"name\"");
    put("m2.json", mapping);
    const QStringList command{QStringLiteral("import"),   QStringLiteral("cooperatives"), table,
                              path("a.insieme"),          QStringLiteral("--mapping"),    path("m2.json"),
                              QStringLiteral("--format"), QStringLiteral("json")};
    const Answer rehearsal = run(command + QStringList{QStringLiteral("--dry-run")});
    COMPARE_STATUS(rehearsal, 0);
    QCOMPARE(bytesOf(path("a.insieme")), before);
    const Answer real = run(command);
    COMPARE_STATUS(real, 0);
    QCOMPARE(real.out, rehearsal.out);
    // A mapping is never overwritten, and one for another kind is refused.
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("cooperatives"), table, path("a.insieme"),
                        QStringLiteral("--save-mapping"), path("m.json")}),
                   3);
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("bodies"), table, path("a.insieme"),
                        QStringLiteral("--mapping"), path("m2.json")}),
                   1);
}

void TestExchange::bodiesTwice()
{
    // The public bodies of Veneto as IndicePA lists them: real names, codes that are missing, zeros in front.
    const QString table = QStringLiteral(INSIEME_REFERENCE "/public_bodies_veneto.csv");
    const QStringList command{QStringLiteral("import"), QStringLiteral("bodies"),   table,
                              path("a.insieme"),        QStringLiteral("--format"), QStringLiteral("csv")};
    const Answer first = run(command);
    COMPARE_STATUS(first, 0);
    QCOMPARE(first.out.count(QStringLiteral(",create,")), 1697);
    const Answer again = run(command);
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.out.count(QStringLiteral(",skip,")), 1697);
    QCOMPARE(again.lines().size(), 1698);
}

QString TestExchange::bodiesOfContracts(const QString &table) const
{
    const QList<QByteArray> lines = bytesOf(table).split('\n');
    QMap<QByteArray, QByteArray> bodies;
    for (const QByteArray &line : lines.mid(1)) {
        // Fields 19 and 20 from the front hold no quotes; texts before them may.
        QByteArrayList cells;
        bool quoted = false;
        QByteArray cell;
        for (const char c : line) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                cells << cell;
                cell.clear();
            } else {
                cell += c;
            }
        }
        if (cells.size() > 20)
            bodies.insert(cells[18], cells[19]);
    }
    QByteArray bodyTable = "Codice fiscale;Denominazione\n";
    for (auto body = bodies.begin(); body != bodies.end(); ++body)
        bodyTable += body.key() + ';' + body.value() + '\n';
    return put("b.csv", bodyTable);
}

void TestExchange::contractsOfAnac()
{
    // The bodies first; then contracts that name them by tax code, with amounts with a point.
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("bodies"), bodiesOfContracts(contracts("csv")),
                        path("a.insieme")}),
                   0);
    const Answer answer = run({QStringLiteral("import"), QStringLiteral("contracts"), contracts("csv"),
                               path("a.insieme"), QStringLiteral("--format"), QStringLiteral("csv")});
    COMPARE_STATUS(answer, 0);
    const QJsonArray made = run({QStringLiteral("list"), QStringLiteral("agreements"), path("a.insieme"),
                                 QStringLiteral("--format"), QStringLiteral("json")})
                                .array();
    QCOMPARE(made.size(), 60);
    QSet<QString> amounts;
    for (const QJsonValue &agreement : made)
        amounts << agreement[QLatin1String("amount")].toString();
    QVERIFY(amounts.contains(QStringLiteral("247029.75")));
    COMPARE_STATUS(run({QStringLiteral("verify"), path("a.insieme")}), 0);
}

void TestExchange::contractsFromLibreOffice()
{
    // The same table saved as a workbook: numbers and dates are typed, tax codes lost their zeros; the result is the
    // same.
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("bodies"), bodiesOfContracts(contracts("csv")),
                        path("a.insieme")}),
                   0);
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("contracts"), contracts("csv"), path("a.insieme")}),
                   0);
    const Answer again = run({QStringLiteral("import"), QStringLiteral("contracts"), contracts("xlsx"),
                              path("a.insieme"), QStringLiteral("--format"), QStringLiteral("csv")});
    COMPARE_STATUS(again, 0);
    QCOMPARE(again.out.count(QStringLiteral(",skip,")), 60);
    QVERIFY(again.out.contains(QStringLiteral("00617460274")));
}

/// Ten thousand contracts as CSV, and as a workbook that LibreOffice made of it: the same records, cell by cell, and
/// those of the table itself. The first column is opened as text: a CIG like 7071127E95 is a number to a spreadsheet,
/// which keeps another one (such rows are refused, never guessed).
void TestExchange::everyCellOfTheWholeFile()
{
    QFile packed(QStringLiteral(INSIEME_TEST_DATA "/exchange/contracts_invented_whole.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QString csv = put("whole.csv", qUncompress(packed.readAll()));
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 {QStringLiteral("-env:UserInstallation=file://") + path("profile"), QStringLiteral("--headless"),
                  QStringLiteral("--infilter=Text - txt - csv (StarCalc):44,34,76,1,1/2"),
                  QStringLiteral("--convert-to"), QStringLiteral("xlsx"), QStringLiteral("--outdir"), m_folder->path(),
                  csv});
    if (!office.waitForFinished(240'000) || !QFileInfo::exists(path("whole.xlsx")))
        QSKIP("LibreOffice Calc is not installed: no workbook to compare with");

    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("bodies"), bodiesOfContracts(csv), path("a.insieme")}),
                   0);
    QVERIFY(QFile::copy(path("a.insieme"), path("b.insieme")));
    const auto rowsOf = [&](const QString &table, const char *file) {
        const Answer imported = run({QStringLiteral("import"), QStringLiteral("contracts"), table, path(file),
                                     QStringLiteral("--format"), QStringLiteral("csv")});
        if (imported.status != 0)
            qWarning("%s", qPrintable(imported.out.right(400) + imported.err.left(400)));
        const QJsonArray list = run({QStringLiteral("list"), QStringLiteral("agreements"), path(file),
                                     QStringLiteral("--format"), QStringLiteral("json")})
                                    .array();
        QMap<QString, QJsonObject> rows;
        for (const QJsonValue &value : list) {
            QJsonObject row = value.toObject();
            row.remove(QStringLiteral("id"));
            rows.insert(row[QLatin1String("cig")].toString(), row);
        }
        return rows;
    };
    const auto fromCsv = rowsOf(csv, "a.insieme"), fromWorkbook = rowsOf(path("whole.xlsx"), "b.insieme");
    QCOMPARE(fromCsv.size(), 10'000);
    QCOMPARE(fromWorkbook.keys(), fromCsv.keys());
    int cells = 0;
    for (auto row = fromCsv.begin(); row != fromCsv.end(); ++row) {
        const QJsonObject &other = fromWorkbook[row.key()];
        QCOMPARE(other.keys(), row->keys());
        for (const QString &column : row->keys()) {
            QVERIFY2((*row)[column] == other[column],
                     qPrintable(QStringLiteral("%1, %2: “%3”, workbook “%4”")
                                    .arg(row.key(), column, (*row)[column].toVariant().toString(),
                                         other[column].toVariant().toString())));
            ++cells;
        }
    }
    QVERIFY(cells > 300'000);
    // And the table itself, read by other code: the key and the amount of every line.
    const QList<QByteArray> lines = bytesOf(csv).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QString key = QString::fromUtf8(line.left(line.indexOf(',')));
        if (key.isEmpty())
            continue;
        QVERIFY2(fromCsv.contains(key), qPrintable(key));
        const QString amount = fromCsv[key][QLatin1String("amount")].toString();
        QVERIFY2(!amount.isEmpty() && QString::fromUtf8(line).contains(QLatin1Char(',') + amount + QLatin1Char(',')),
                 qPrintable(key + QStringLiteral(": ") + amount));
    }
    COMPARE_STATUS(run({QStringLiteral("verify"), path("b.insieme")}), 0);
}

void TestExchange::refusedFiles()
{
    const auto import = [&](const QString &file) {
        return run({QStringLiteral("import"), QStringLiteral("cooperatives"), file, path("a.insieme")});
    };
    COMPARE_STATUS(import(path("nowhere.csv")), 3);
    COMPARE_STATUS(import(put("empty.csv", "")), 3);
    COMPARE_STATUS(import(put("old.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")), 3);
    COMPARE_STATUS(import(put("broken.xlsx", "PK\x03\x04 and nothing")), 3);
    COMPARE_STATUS(import(put("numbers.csv", "1\n2\n")), 1);
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("things"), put("x.csv", "a,b\n"), path("a.insieme")}),
                   2);
    COMPARE_STATUS(run({QStringLiteral("import"), QStringLiteral("cooperatives"), put("x.csv", "name\nUno\n")}), 2);
}

void TestExchange::exportAndBack()
{
    COMPARE_STATUS(run({QStringLiteral("new"), path("s.insieme"), QStringLiteral("--sample")}), 0);
    for (const char *form : {"csv", "xlsx", "json"}) {
        const QString folder = path(form);
        COMPARE_STATUS(
            run({QStringLiteral("export"), path("s.insieme"), folder, QStringLiteral("--as"), QLatin1String(form)}), 0);
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/cooperatives.") + QLatin1String(form)));
    }
    for (const char *form : {"csv", "xlsx"}) {
        for (const char *kind : {"cooperatives", "bodies", "people", "agreements"}) {
            const Answer answer =
                run({QStringLiteral("import"), QLatin1String(kind),
                     QStringLiteral("%1/%2.%3").arg(path(form), QLatin1String(kind), QLatin1String(form)),
                     path("s.insieme"), QStringLiteral("--format"), QStringLiteral("csv")});
            COMPARE_STATUS(answer, 0);
            QCOMPARE(answer.out.count(QStringLiteral(",skip,")), answer.lines().size() - 1);
        }
    }
    // The whole folder in one step: of its own file nothing changes, a rehearsal fills an empty one with everything
    // when nothing was held back; otherwise whatever must have a held back value is refused.
    Answer folder = run({QStringLiteral("import-folder"), path("csv"), path("s.insieme"), QStringLiteral("--format"),
                         QStringLiteral("csv")});
    COMPARE_STATUS(folder, 0);
    QVERIFY(folder.lines().size() > 200);
    QCOMPARE(folder.out.count(QStringLiteral(",skip,")), folder.lines().size() - 1);
    QVERIFY(folder.lines()[0].startsWith(QLatin1String("table,row,action,")));
    const auto rehearse = [&](const char *from) {
        folder = run({QStringLiteral("import-folder"), path(from), path("a.insieme"), QStringLiteral("--format"),
                      QStringLiteral("csv"), QStringLiteral("--dry-run")});
        return folder.out.count(QStringLiteral(",refuse,"));
    };
    QVERIFY(rehearse("xlsx") > 0);
    COMPARE_STATUS(run({QStringLiteral("export"), path("s.insieme"), path("whole"), QStringLiteral("--as"),
                        QStringLiteral("xlsx"), QStringLiteral("--reveal")}),
                   0);
    QCOMPARE(rehearse("whole"), 0);
    QVERIFY(folder.out.contains(QStringLiteral("\ncooperatives,2,create,")));
    COMPARE_STATUS(run({QStringLiteral("import-folder"), m_folder->path(), path("a.insieme")}), 1);
    COMPARE_STATUS(run({QStringLiteral("export"), path("s.insieme"), path("public"), QStringLiteral("--as"),
                        QStringLiteral("csv"), QStringLiteral("--without-personal-data")}),
                   0);
    QVERIFY(!QFileInfo::exists(path("public/people.csv")));
    QVERIFY(!bytesOf(path("public/agreements.csv")).contains("signatory"));
}

void TestExchange::exportRefuses()
{
    COMPARE_STATUS(run({QStringLiteral("export"), path("a.insieme"), path("x")}), 2);
    COMPARE_STATUS(
        run({QStringLiteral("export"), path("a.insieme"), path("x"), QStringLiteral("--as"), QStringLiteral("ods")}),
        2);
    COMPARE_STATUS(run({QStringLiteral("export"), path("a.insieme"), path("x"), QStringLiteral("--as"),
                        QStringLiteral("csv"), QStringLiteral("--reveal"), QStringLiteral("--without-personal-data")}),
                   2);
    COMPARE_STATUS(
        run({QStringLiteral("export"), path("none.insieme"), path("x"), QStringLiteral("--as"), QStringLiteral("csv")}),
        3);
    QDir().mkpath(path("full/of"));
    COMPARE_STATUS(
        run({QStringLiteral("export"), path("a.insieme"), path("full"), QStringLiteral("--as"), QStringLiteral("csv")}),
        3);
    QCOMPARE(QDir(path("full")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{QStringLiteral("of")});
    QVERIFY(!QFileInfo::exists(path("x")));
}

INSIEME_TEST(TestExchange)
#include "tst_exchange.moc"
