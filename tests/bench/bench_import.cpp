// SPDX-License-Identifier: GPL-3.0-or-later
// 100 000 rows of a CSV and of a workbook through the whole import – reading, matching, checks, guards, journal, and
// the index that follows – against the same rows, ready in memory, through one prepared statement in one transaction;
// and organisations with codes, each of which is looked for among all others, against the same without.
#include "core/areas/areas.h"
#include "core/exchange/importer.h"
#include "core/exchange/sheet_writer.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <sys/resource.h>

namespace insieme::bench {
namespace {

constexpr int rows = 100'000;
constexpr int bodies = 10'000;

/// A tax code of an organisation with its check digit.
QString codeOf(int i)
{
    const QString digits = QStringLiteral("%1").arg(i + 1, 7, 10, QLatin1Char('0')) + QStringLiteral("028");
    int sum = 0;
    for (int at = 0; at < 10; ++at) {
        const int digit = digits[at].digitValue() * (1 + at % 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

Closure closureOf(int i, const Id<Organisation> &owner)
{
    Closure record;
    record.organisation = owner;
    record.site = QStringLiteral("Sede %1").arg(i % 100);
    record.from = *makeDate(2020 + i % 9, 1 + i % 12, 1 + i % 28);
    record.to = record.from;
    record.reason = QStringLiteral("Chiusura estiva %1").arg(i);
    return record;
}

std::unique_ptr<Workspace> fresh(QTemporaryDir &folder, int number, Id<Organisation> &owner)
{
    auto made = Workspace::create(folder.filePath(QStringLiteral("%1.insieme").arg(number)), areas(), {},
                                  *makeDate(2026, 6, 22));
    Organisation organisation;
    organisation.names.push_back({.name = QStringLiteral("Organizzazione")});
    if (!made || !(*made)->perform({"Bench"}, [&](Transaction &t) { return t.insert(organisation); }))
        qFatal("the bench could not run");
    owner = organisation.id;
    return std::move(*made);
}

} // namespace

void importFigures()
{
    QTextStream out(stdout);
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("closures.csv"));
    const QString xlsx = folder.filePath(QStringLiteral("closures.xlsx"));
    {
        std::vector<exchange::OutColumn> columns;
        const RecordType &type = describe<Closure>();
        for (const char *name : {"organisation_id", "site", "start_date", "end_date", "reason"}) {
            const Field *field = findField(type, QLatin1String(name));
            columns.push_back({QLatin1String(name), QLatin1String(name), field->kind(), 20, field, false});
        }
        columns[0].kind = Kind::Text;
        columns[0].title = true;
        exchange::CsvFolder text(folder.path());
        exchange::Workbook book(xlsx, *makeDate(2026, 6, 22));
        for (exchange::SheetWriter *writer : std::initializer_list<exchange::SheetWriter *>{&text, &book}) {
            (void)writer->begin(QStringLiteral("closures"), QStringLiteral("Chiusure"), columns);
            for (int i = 0; i < rows; ++i) {
                const Closure record = closureOf(i, {});
                (void)writer->row({{{}, QStringLiteral("Organizzazione")},
                                   {record.site, record.site},
                                   {record.from, italianText(record.from)},
                                   {record.to, italianText(record.to)},
                                   {record.reason, record.reason}});
            }
            (void)writer->close();
        }
    }
    int number = 0;
    const auto bare = [&] {
        Id<Organisation> owner;
        const auto workspace = fresh(folder, ++number, owner);
        std::vector<Closure> list;
        for (int i = 0; i < rows; ++i) {
            list.push_back(closureOf(i, owner));
            list.back().id = Id<Closure>(newUuid());
        }
        return seconds([&] {
            auto lock = WriteLock::begin(workspace->database());
            Statement insert(workspace->database(),
                             QStringLiteral("INSERT INTO closure(id, organisation_id, site, start_date, end_date, "
                                            "reason) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
            for (const Closure &row : list) {
                insert.bind(1, row.id.uuid());
                insert.bind(2, row.organisation.uuid());
                insert.bind(3, row.site);
                insert.bind(4, isoText(row.from));
                insert.bind(5, isoText(row.to));
                insert.bind(6, row.reason);
                if (!insert.run())
                    qFatal("the bench could not run");
            }
            (void)lock->commit();
        });
    };
    std::vector<double> followed;
    const auto import = [&](const QString &path, bool dryRun) {
        Id<Organisation> owner;
        const auto workspace = fresh(folder, ++number, owner);
        const double time = seconds([&] {
            const RecordType &type = describe<Closure>();
            const auto tables = exchange::openTables(path, type);
            const auto mapping = exchange::proposeMapping(*tables, type);
            exchange::ImportOptions options;
            options.dryRun = dryRun;
            const auto report = exchange::importTable(*workspace, type, *tables, *mapping, options);
            if (!report || report->created != rows)
                qFatal("the bench could not run: %s", report ? "rows" : qPrintable(report.error().text));
        });
        if (!dryRun)
            followed.push_back(seconds([&] { workspace->catchUp(); }));
        return time;
    };
    const auto importBodies = [&](bool coded) {
        const QString path = folder.filePath(QStringLiteral("bodies.csv"));
        {
            QFile file(path);
            require(file.open(QIODevice::WriteOnly));
            file.write("name,tax_code,vat_number,ipa_code\n");
            for (int i = 0; i < bodies; ++i) {
                const QString codes = QStringLiteral("%1,%1,ente_%2").arg(codeOf(i)).arg(i);
                file.write(QStringLiteral("Ente %1,%2\n").arg(i).arg(coded ? codes : QStringLiteral(",,")).toUtf8());
            }
        }
        Id<Organisation> owner;
        const auto workspace = fresh(folder, ++number, owner);
        return seconds([&] {
            const RecordType &type = describe<Organisation>();
            const auto tables = exchange::openTables(path, type);
            const auto mapping = exchange::proposeMapping(*tables, type);
            const auto report = exchange::importTable(*workspace, type, *tables, *mapping, {});
            require(report && report->created == bodies, report ? QStringLiteral("rows") : report.error().text);
        });
    };
    std::vector<double> base, text, book, rehearsal;
    for (int i = 0; i < 3; ++i) {
        base.push_back(bare());
        text.push_back(import(csv, false));
        book.push_back(import(xlsx, false));
        rehearsal.push_back(import(csv, true));
    }
    const auto middle = [](std::vector<double> values) {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    compare(
        "10 000 organisations with three codes each imported from CSV, to the same without codes", "goal 1.5", 3,
        [&] { return importBodies(true); }, [&] { return importBodies(false); });
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto line = [&](const char *what, double time) {
        out << QString::fromLatin1(what).leftJustified(70)
            << QString::number(middle(base) / time, 'f', 2).rightJustified(7) << " of bare speed   goal 0.15"
            << Qt::endl;
    };
    line("100 000 rows imported from CSV", middle(text));
    line("100 000 rows imported from CSV, search index and agenda included", middle(text) + middle(followed));
    line("100 000 rows imported from XLSX", middle(book));
    line("100 000 rows rehearsed from CSV (no commit)", middle(rehearsal));
    out << "largest memory of the process: " << usage.ru_maxrss / 1024 << " MB" << Qt::endl;
}

} // namespace insieme::bench
