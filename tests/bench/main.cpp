// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/clock.h"
#include "core/calendar/workdays.h"
#include "core/registry/organisation.h"
#include "core/store/search.h"
#include "tests/bench/bench.h"
#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QFile>
#include <unistd.h>

namespace insieme::bench {

double residentMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    require(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

QStringList childQueries(const RecordType &type)
{
    QStringList queries;
    for (const Children *children : allChildren(type)) {
        queries << QStringLiteral("SELECT * FROM \"%1\" WHERE \"%2\"=?1 ORDER BY id")
                       .arg(QLatin1String(children->type().table), QLatin1String(ownerField(children->type())->column));
    }
    return queries;
}

std::unique_ptr<Workspace> Files::fresh()
{
    auto created =
        Workspace::create(path(QStringLiteral("%1.insieme").arg(++m_number)), areas(), {}, *makeDate(2026, 6, 22));
    require(created.has_value(), created ? QString() : created.error().text + created.error().detail);
    Organisation owner;
    owner.id = Id<Organisation>(fixedUuid(u"bench"));
    owner.names.push_back({{}, {}, QStringLiteral("Organizzazione"), {}, {}, {}});
    require((*created)->perform({"Bench"}, [&](Transaction &t) { return t.insert(owner); }).has_value());
    return std::move(*created);
}

QString Files::withOrganisations(int count)
{
    auto workspace = fresh();
    const QString path = workspace->path();
    Database &database = workspace->database();
    const QString numbers =
        QStringLiteral("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<%1) ").arg(count);
    const QString id = QStringLiteral("printf('%08x-0000-7000-8000-%012x', (i*7919)%1000003, i)");
    const QString name = QStringLiteral("printf('Organizzazione %06d', (i*7919)%1000003)");
    const auto run = [&](const QString &sql) {
        const auto done = database.exec(sql);
        require(done.has_value(), done ? QString() : done.error().text + done.error().detail);
    };
    run(QStringLiteral("BEGIN IMMEDIATE"));
    run(QStringLiteral("INSERT INTO organisation(id, category, active, phone, municipality) ") + numbers
        + QStringLiteral("SELECT %1, 'other', 1, CASE WHEN i%3=0 THEN NULL ELSE printf('049%06d', (i*31)%999983) END, "
                         "'Padova' FROM n")
              .arg(id));
    run(QStringLiteral("INSERT INTO organisation_name(id, organisation_id, name) ") + numbers
        + QStringLiteral("SELECT replace(%1, '-7000-', '-7001-'), %1, %2 FROM n").arg(id, name));
    run(QStringLiteral("INSERT INTO search_doc(id, kind, title, sort_key, text) ") + numbers
        + QStringLiteral("SELECT %1, 'organisations', %2, printf('organizzazione %08d', (i*7919)%1000003), "
                         "lower(%2)||' %3 padova b'||(i%50000) FROM n")
              .arg(id, name, Search::kindWord(describe<Organisation>())));
    run(QStringLiteral("INSERT INTO search_text(search_text) VALUES('rebuild')"));
    run(QStringLiteral("COMMIT"));
    run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return path;
}

void calendarFigures()
{
    const calendar::WorkCalendar work;
    const Date from = *makeDate(1990, 1, 1), to = *makeDate(2089, 12, 31);
    compare(
        "working days of a century / a bare loop over its days", "far below 1", 5,
        [&] {
            return seconds([&] {
                qint64 sum = 0;
                for (int i = 0; i < 200; ++i)
                    sum += work.workingDays(from + boost::gregorian::days(i), to);
                require(sum > 0);
            });
        },
        [&] {
            return seconds([&] {
                qint64 sum = 0;
                for (int i = 0; i < 200; ++i) {
                    for (Date day = from; day <= to; day += boost::gregorian::days(1))
                        sum += day.day_of_week() != boost::date_time::Sunday;
                }
                require(sum > 0);
            });
        });
}

} // namespace insieme::bench

int main(int argc, char **argv)
{
    using namespace insieme::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    insieme::useItalianTime(); // as the programs do
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        insieme::fonts::beginWithComputer();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--window"))
        return childWindow(arguments.mid(2));
    const auto wanted = [&](const char *name) {
        return arguments.size() == 1 || arguments.contains(QLatin1String(name));
    };
    Files files;
    if (wanted("bulk"))
        bulkFigures(files);
    if (wanted("single"))
        singleFigures(files);
    if (wanted("contracts"))
        contractFigures(files);
    if (wanted("reads"))
        readFigures(files);
    if (wanted("lists"))
        listFigures(files);
    if (wanted("calendar"))
        calendarFigures();
    if (wanted("documents"))
        documentFigures(files);
    if (wanted("import"))
        importFigures();
    if (wanted("window"))
        windowFigures(files);
    if (wanted("sync"))
        syncFigures();
    if (wanted("year"))
        yearFigures();
    if (wanted("turns"))
        turnFigures(files);
    return 0;
}
