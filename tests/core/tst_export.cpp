// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes back: an export imported into its own file changes nothing, into an empty one gives the same.
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/list_export.h"
#include "core/record/json.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QRandomGenerator>

using namespace insieme;
using namespace insieme::exchange;

namespace {

QByteArray contentOf(const Workspace &workspace, const RecordType &type)
{
    QByteArray all;
    Context context = workspace.context();
    context.shown = Disclosure::Sensitive;
    for (const QUuid &id : workspace.records().ids(type))
        all += toJson(type, workspace.records().load(type, id)->data(), context) + '\n';
    return all;
}

/// Everything: what an import may have touched by mistake, too.
QByteArray contentOf(const Workspace &workspace)
{
    QByteArray all;
    for (const RecordType *type : workspace.catalogue().types)
        all += contentOf(workspace, *type);
    return all;
}

/// Everything in the folder in one step; what was refused or changed first.
QString importFolder(Workspace &workspace, const QString &folder, ImportReport &sum)
{
    const auto parts = openFolder(areas(), folder);
    if (!parts)
        return parts.error().text;
    ImportOptions options;
    QString first;
    options.outcome = [&](const RowOutcome &row) {
        if (!first.isEmpty())
            return;
        const QString where = QStringLiteral("%1 row %2").arg(QLatin1String(row.type->kind)).arg(row.row);
        if (row.what == RowOutcome::What::Refuse)
            first = QStringLiteral("%1: %2").arg(where, row.problems[0].reason);
        if (row.what == RowOutcome::What::Update)
            first = QStringLiteral("%1 changes %2: “%3” → “%4”")
                        .arg(where, row.changes[0].column, row.changes[0].before, row.changes[0].after);
    };
    const auto report = importTables(workspace, *parts, options);
    if (!report)
        return report.error().text;
    sum = *report;
    return first;
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray allBytes(const QString &folder)
{
    QByteArray all;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name))
        all += name.toUtf8() + bytes(folder + QLatin1Char('/') + name);
    return all;
}

/// Records with what makes trouble in tables: separators, quotes, line ends, formulas, zeros, old days, long texts.
QString awkwardText(QRandomGenerator &random, int longest = 30)
{
    static const QStringList pieces{QStringLiteral("=1+1"),     QStringLiteral("'"),       QStringLiteral("\""),
                                    QStringLiteral(";"),        QStringLiteral(","),       QStringLiteral("\n"),
                                    QStringLiteral("\t"),       QStringLiteral("00118"),   QStringLiteral("è€’"),
                                    QStringLiteral("<b>&amp;"), QStringLiteral("_x000D_"), QStringLiteral("+39"),
                                    QStringLiteral("1/3"),      QStringLiteral("true"),    QStringLiteral("#N/D"),
                                    QStringLiteral("😀"),        QStringLiteral("1,5"),     QStringLiteral("a b")};
    QString text;
    while (text.size() < longest && random.bounded(4) != 0)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return text.trimmed();
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        setLanguage(QStringLiteral("en"));
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }
    void comesBack_data();
    void comesBack();
    void awkwardRecordsComeBack_data();
    void awkwardRecordsComeBack();
    void sameBytes();
    void formulasAndZeros();
    void withoutPeople_data();
    void withoutPeople();
    void foldersAreCompleteOrAbsent();
    void jsonIsDescribed();
    void listsAsShown();
    void copiedForASpreadsheet();

private:
    QString exported(ExportForm form, const char *name, ExportOptions options = {});
    std::unique_ptr<Workspace> emptyFile(const char *name);
    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QString TestExport::exported(ExportForm form, const char *name, ExportOptions options)
{
    options.form = form;
    const QString folder = m_folder.filePath(QLatin1String(name));
    const Done done = exportAll(*m_workspace, folder, options);
    if (!done)
        qWarning("%s", qPrintable(done.error().text));
    return folder;
}

std::unique_ptr<Workspace> TestExport::emptyFile(const char *name)
{
    auto made = Workspace::create(m_folder.filePath(QLatin1String(name)), areas(), {}, m_workspace->today());
    return made ? std::move(*made) : nullptr;
}

void TestExport::comesBack_data()
{
    QTest::addColumn<bool>("xlsx");
    QTest::addColumn<QString>("language");
    QTest::newRow("csv") << false << "en";
    QTest::newRow("xlsx") << true << "en";
    QTest::newRow("xlsx in Italian") << true << "it";
}

void TestExport::comesBack()
{
    QFETCH(bool, xlsx);
    QFETCH(QString, language);
    setLanguage(language);
    ExportOptions options;
    options.reveal = true;
    const QString folder = exported(xlsx ? ExportForm::Xlsx : ExportForm::Csv, "out", options);
    const QByteArray before = contentOf(*m_workspace);
    ImportReport sum;
    QCOMPARE(importFolder(*m_workspace, folder, sum), QString());
    QCOMPARE(contentOf(*m_workspace), before);
    QCOMPARE(sum.created + sum.updated + sum.refused, 0);
    QVERIFY(sum.skipped > 200);

    // Into an empty file, in one step: of every kind the same records, and no rule broken.
    const auto other = emptyFile("other.insieme");
    QCOMPARE(importFolder(*other, folder, sum), QString());
    for (const RecordType *type : areas().types)
        QVERIFY2(contentOf(*other, *type) == contentOf(*m_workspace, *type), type->kind);
    QVERIFY(verify(*other).isEmpty());
}

void TestExport::awkwardRecordsComeBack_data()
{
    comesBack_data();
}

void TestExport::awkwardRecordsComeBack()
{
    QFETCH(QString, language);
    setLanguage(language);
    QRandomGenerator random(20260622);
    const auto written = m_workspace->perform({"Test"}, [&](Transaction &transaction) -> Done {
        std::vector<Id<Organisation>> known;
        for (int i = 0; i < 60; ++i) {
            Cooperative record;
            record.names.push_back({.name = QStringLiteral("Coop ") + awkwardText(random) + QString::number(i)});
            record.phone = awkwardText(random);
            record.address = awkwardText(random);
            record.notes = awkwardText(random, 3000);
            record.municipality = awkwardText(random);
            record.postcode = random.bounded(2) ? QStringLiteral("00118") : QString();
            record.active = random.bounded(2);
            record.kind = static_cast<CooperativeKind>(random.bounded(5));
            if (random.bounded(2))
                record.capital = Money{static_cast<qint64>(random.bounded(2'000'000'000)) * 1000 + random.bounded(100)};
            if (random.bounded(2))
                record.headCounts.push_back({.day = Date(2026, 1, 1), .workers = 1000 + random.bounded(1'000'000)});
            if (random.bounded(2))
                record.foundedOn =
                    *makeDate(1850 + random.bounded(200), 1 + random.bounded(12), 1 + random.bounded(28));
            if (!known.empty() && random.bounded(2))
                record.parent = known[static_cast<size_t>(random.bounded(static_cast<int>(known.size())))];
            INSIEME_TRY(transaction.insert(record));
            known.push_back(record.id);
            Agreement deed;
            deed.subject = QStringLiteral("Atto ") + awkwardText(random) + QString::number(i);
            deed.body = record.id;
            deed.shares.resize(static_cast<size_t>(random.bounded(4)));
            for (AgreementShare &share : deed.shares) {
                share.cooperative = Id<Cooperative>(record.id.uuid());
                share.service = awkwardText(random);
                share.amount = Money{static_cast<qint64>(random.bounded(100'000'000))};
                if (deed.shares.size() == 1)
                    share.percent = Percent{10'000};
            }
            deed.weeklyHours = Minutes{static_cast<qint64>(random.bounded(10'000))};
            INSIEME_TRY(transaction.insert(deed));
        }
        return {};
    });
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text));
    comesBack();
}

void TestExport::sameBytes()
{
    for (const ExportForm form : {ExportForm::Csv, ExportForm::Xlsx, ExportForm::Json}) {
        const QByteArray first = allBytes(exported(form, QByteArray("a" + QByteArray::number(int(form))).constData()));
        const QByteArray second = allBytes(exported(form, QByteArray("b" + QByteArray::number(int(form))).constData()));
        QVERIFY(first.size() > 10'000);
        QVERIFY(first == second);
    }
}

void TestExport::formulasAndZeros()
{
    const auto written = m_workspace->perform({"Test"}, [](Transaction &transaction) {
        Cooperative record;
        record.names.push_back({.name = QStringLiteral("=HYPERLINK(\"http://x\")")});
        record.postcode = QStringLiteral("00118");
        record.phone = QStringLiteral("+39 049");
        record.capital = Money{-0};
        return transaction.insert(record);
    });
    QVERIFY(written.has_value());
    const QByteArray csv = bytes(exported(ExportForm::Csv, "csv") + QStringLiteral("/cooperatives.csv"));
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    QVERIFY(csv.contains(",'+39 049,"));
    QVERIFY(csv.contains(",00118,"));
    // In a workbook it is text that starts with an equals sign, and no formula.
    auto source = openTable(exported(ExportForm::Xlsx, "xlsx") + QStringLiteral("/cooperatives.xlsx"));
    QVERIFY(source.has_value());
    bool name = false, zeros = false, amount = false;
    QVERIFY((*source)
                ->read(0,
                       [&](Row &row) {
                           for (const Cell &cell : row.cells) {
                               name |= cell == Cell{Cell::Kind::Text, QStringLiteral("=HYPERLINK(\"http://x\")")};
                               zeros |= cell == Cell{Cell::Kind::Text, QStringLiteral("00118")};
                               amount |= cell == Cell{Cell::Kind::Number, QStringLiteral("0")};
                           }
                           return true;
                       })
                .has_value());
    QVERIFY(name && zeros && amount);
}

void TestExport::withoutPeople_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("csv") << int(ExportForm::Csv);
    QTest::newRow("json") << int(ExportForm::Json);
}

void TestExport::withoutPeople()
{
    QFETCH(int, form);
    const QByteArray with = allBytes(exported(static_cast<ExportForm>(form), "with"));
    ExportOptions options;
    options.personalData = false;
    const QString folder = exported(static_cast<ExportForm>(form), "without", options);
    const QByteArray without = allBytes(folder);
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/people.csv")));
    QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/people.json")));
    for (const QUuid &id : m_workspace->records().ids(describe<Person>())) {
        const auto person = m_workspace->records().load(Id<Person>(id));
        QVERIFY(with.contains(uuidText(id).toUtf8()));
        QVERIFY(with.contains(fullName(*person).toUtf8()));
        QVERIFY2(!without.contains(uuidText(id).toUtf8()), "a person is named by id");
        QVERIFY2(!without.contains(fullName(*person).toUtf8()), "a person is named");
    }
    QVERIFY(without.contains("Jonathan"));
}

void TestExport::foldersAreCompleteOrAbsent()
{
    const QString folder = m_folder.filePath(QStringLiteral("full"));
    QVERIFY(QDir().mkdir(folder));
    QFile other(folder + QStringLiteral("/mine.txt"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    const QString busy = m_folder.filePath(QStringLiteral("busy"));
    const QString made = busy + QStringLiteral(".insieme-exporting");
    QVERIFY(QDir().mkdir(made));
    QLockFile making(busy + QStringLiteral(".lock"));
    QVERIFY(making.tryLock(0));
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("killed.insieme-exporting/half"))));
    QCOMPARE(exportAll(*m_workspace, busy, {}).error().code, Error::Code::Busy);
    const Done refused = exportAll(*m_workspace, folder, {});
    QVERIFY(refused.error().text.contains(QStringLiteral("not an empty folder")));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("mine.txt")});

    std::atomic<bool> stop = true;
    ExportOptions options;
    options.stop = &stop;
    QCOMPARE(exportAll(*m_workspace, m_folder.filePath(QStringLiteral("new")), options).error().code,
             Error::Code::Cancelled);
    QVERIFY(!exportAll(*m_workspace, m_folder.filePath(QStringLiteral("no/such/folder")), {}).has_value());
    // Nothing half is left anywhere, not even by programs that were killed; what another one makes stays.
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    QVERIFY(QDir().mkdir(m_folder.filePath(QStringLiteral("empty"))));
    QVERIFY(exportAll(*m_workspace, m_folder.filePath(QStringLiteral("empty")), {}).has_value());
    making.unlock();
    QVERIFY(QDir().rmdir(made));
}

void TestExport::jsonIsDescribed()
{
    const QString folder = exported(ExportForm::Json, "json");
    const QJsonObject file = QJsonDocument::fromJson(bytes(folder + QStringLiteral("/agreements.json"))).object();
    QCOMPARE(file[QLatin1String("kind")].toString(), QStringLiteral("agreements"));
    QCOMPARE(file[QLatin1String("records")].toArray().size(), m_workspace->records().count(describe<Agreement>()));
    QSet<QString> described;
    for (const QJsonValue &column : file[QLatin1String("columns")].toArray())
        described << column[QLatin1String("table")].toString() + QLatin1Char('/')
                + column[QLatin1String("column")].toString();
    const QJsonObject record = file[QLatin1String("records")].toArray().at(0).toObject();
    for (const QString &name : record.keys()) {
        if (!record[name].isArray())
            QVERIFY2(described.contains(QStringLiteral("agreements/") + name), qPrintable(name));
    }
    QVERIFY(described.contains(QStringLiteral("agreements.shares/percent")));
}

void TestExport::listsAsShown()
{
    const RecordType &type = describe<Cooperative>();
    ListQuery query;
    query.type = &type;
    query.text = QStringLiteral("esempio");
    query.sort = findField(type, u"founded_on");
    query.descending = true;
    const RecordList list(m_workspace->records(), query);
    // What follows from other records stands in it like a field; formulas in it are none.
    const auto computed = [](const Records &, const AnyRecord &record, const Date &day) {
        return Value(QStringLiteral("=%1/%2").arg(int(day.year())).arg(record.as<Cooperative>().names.size()));
    };
    const std::vector<ListedColumn> columns{
        {findField(type, u"name")},
        {findField(type, u"heads")},
        {nullptr, QStringLiteral("said"), QStringLiteral("Said"), Kind::Text, computed},
        {nullptr, QStringLiteral("due"), QStringLiteral("Due"), Kind::Money,
         [](const Records &, const AnyRecord &, const Date &) { return Value(Money{123456}); }}};
    const Context context = m_workspace->context();
    const QString year = QString::number(int(context.day().year()));
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    QVERIFY(exportList(*m_workspace, list, columns, path, ExportForm::Csv, context).has_value());
    const QByteArrayList lines = bytes(path).trimmed().split('\n');
    QCOMPARE(lines.size(), list.count() + 1);
    QCOMPARE(lines[0], QByteArray("name,heads,said,due"));
    const auto first = list.page(0, 1);
    QVERIFY(lines[1].startsWith(titleOf(type, first->front().data(), context).toUtf8()));
    QVERIFY2(lines[1].contains(",'=" + year.toUtf8() + '/') && lines[1].endsWith(",1234.56"), lines[1].constData());
    const QString book = m_folder.filePath(QStringLiteral("list.xlsx"));
    QVERIFY(exportList(*m_workspace, list, columns, book, ExportForm::Xlsx, context).has_value());
    const auto opened = openTable(book);
    QVERIFY(opened.has_value());
    std::vector<Row> rows;
    QVERIFY((*opened)->read(0, [&rows](Row &row) {
        rows.push_back(row);
        return true;
    }));
    QCOMPARE(rows.size(), size_t(lines.size()));
    QCOMPARE(rows[0].cell(2).text, QStringLiteral("Said"));
    QVERIFY(rows[1].cell(2).kind == Cell::Kind::Text && rows[1].cell(2).text.startsWith(QLatin1Char('=') + year));
    QVERIFY(rows[1].cell(3).kind == Cell::Kind::Number);
    QCOMPARE(rows[1].cell(3).text, QStringLiteral("1234.56"));
    // After any row: what is computed may take long.
    const QString never = m_folder.filePath(QStringLiteral("never.csv"));
    qint64 asked = 0;
    const Done stopped =
        exportList(*m_workspace, list, columns, never, ExportForm::Csv, context, [&asked](qint64 done) {
            asked = done;
            return done < 1;
        });
    QCOMPARE(asked, 1);
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QVERIFY(!QFile::exists(never));
}

void TestExport::copiedForASpreadsheet()
{
    Cooperative record;
    record.names.push_back({.name = QStringLiteral("=1 <b>\tè")});
    record.postcode = QStringLiteral("00118");
    record.capital = Money{123456};
    record.headCounts.push_back({.workers = 1200});
    record.foundedOn = *makeDate(2026, 6, 22);
    const RecordType &type = describe<Cooperative>();
    std::vector<ListedColumn> columns;
    for (const char *column : {"name", "postcode", "capital", "heads", "founded_on"})
        columns.push_back({findField(type, QLatin1String(column))});
    columns.push_back(
        {nullptr, QStringLiteral("said"), QStringLiteral("Said"), Kind::Text,
         [](const Records &, const AnyRecord &, const Date &) { return Value(QStringLiteral("+a\tb")); }});
    QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &tx) { return tx.insert(record); }));
    ListQuery query;
    query.type = &type;
    query.only = {record.id.uuid()};
    const RecordList list(m_workspace->records(), query);
    const auto result = copyList(*m_workspace, list, columns, m_workspace->context());
    QVERIFY(result);
    const CopiedTable &copied = *result;
    QCOMPARE(copied.text,
             QStringLiteral("Name\tPostcode\tShare capital\tWorkers\tFounded on\tSaid\n"
                            "'=1 <b> è\t00118\t1.234,56\t1200\t22/06/2026\t'+a b\n"));
    QVERIFY(!copyList(*m_workspace, list, columns, m_workspace->context(), [](qint64) { return false; }));
    QVERIFY(copied.html.contains(QStringLiteral("<td class=\"t\">=1 &lt;b&gt; è</td><td class=\"t\">00118</td>"
                                                "<td class=\"m\" x:num=\"1234.56\">1.234,56</td>")));
    // Pasted back it is the same table.
    auto pasted = pastedTable(copied.text);
    QStringList cells;
    QVERIFY(pasted
                ->read(0,
                       [&cells](Row &row) {
                           for (const Cell &cell : row.cells)
                               cells << cell.text;
                           return true;
                       })
                .has_value());
    QCOMPARE(cells.size(), 12);
    QCOMPARE(cells[7], QStringLiteral("00118"));
}

INSIEME_TEST(TestExport)
#include "tst_export.moc"
