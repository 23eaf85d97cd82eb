// SPDX-License-Identifier: GPL-3.0-or-later
// 100 000 rows of a CSV and of a workbook through the whole import – reading, matching, checks, guards, journal, and
// the index that follows – against the same rows, ready in memory, through one prepared statement in one transaction.
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
