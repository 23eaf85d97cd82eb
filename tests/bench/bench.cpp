// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios to a raw baseline of the same run: the same rows through bare SQLite in a file of the same kind, the same days
// through a bare loop, the same pages through QTextDocument. Medians of interleaved runs; nothing here passes or fails.
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/calendar/workdays.h"
#include "core/documents/agreement_documents.h"
#include "core/documents/pages.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"
#include "core/store/list_query.h"
#include "core/store/search.h"
#include "core/store/workspace.h"
#include "tests/bench/bench_import.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTextStream>

using namespace insieme;

namespace {

QTextStream out(stdout);

template<class F> double seconds(F &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Interleaved runs of a candidate and its baseline.
template<class A, class B> void compare(const char *what, const char *goal, int runs, A &&candidate, B &&baseline)
{
    std::vector<double> a, b;
    for (int i = 0; i < runs; ++i) {
        b.push_back(baseline());
        a.push_back(candidate());
    }
    out << QString::fromLatin1(what).leftJustified(70)
        << QString::number(median(a) / median(b), 'f', 2).rightJustified(7) << " x   " << goal << Qt::endl;
}

void require(bool good, const QString &why = {})
{
    if (!good)
        qFatal("the bench could not run: %s", qPrintable(why));
}

struct Files {
    QTemporaryDir folder;
    int number = 0;
    std::unique_ptr<Workspace> fresh()
    {
        auto created = Workspace::create(folder.filePath(QStringLiteral("%1.insieme").arg(++number)), areas(), {},
                                         *makeDate(2026, 6, 22));
        require(created.has_value(), created ? QString() : created.error().text + created.error().detail);
        Organisation owner;
        owner.id = Id<Organisation>(fixedUuid(u"bench"));
        owner.names.push_back({{}, {}, QStringLiteral("Organizzazione"), {}, {}, {}});
        require((*created)->perform({"Bench"}, [&](Transaction &t) { return t.insert(owner); }).has_value());
        return std::move(*created);
    }
};

Closure closure(int i)
{
    Closure record;
    record.id = Id<Closure>(newUuid());
    record.organisation = Id<Organisation>(fixedUuid(u"bench"));
    record.site = QStringLiteral("Sede %1").arg(i % 100);
    record.from = *makeDate(2020 + i % 9, 1 + i % 12, 1 + i % 28);
    record.to = record.from;
    record.reason = QStringLiteral("Chiusura estiva %1").arg(i);
    return record;
}

const char rawSql[] =
    "INSERT INTO closure(id, site, closed_from, closed_to, reason, organisation_id) VALUES(?1, ?2, ?3, ?4, ?5, ?6)";

void rawInsert(Statement &statement, const Closure &row)
{
    statement.bind(1, row.id.uuid());
    statement.bind(2, row.site);
    statement.bind(3, isoText(row.from));
    statement.bind(4, isoText(row.to));
    statement.bind(5, row.reason);
    statement.bind(6, row.organisation.uuid());
    require(statement.run().has_value());
    statement.reset();
}

QString sqlWithColumns()
{
    // The table's own names for its two days.
    QString sql = QLatin1String(rawSql);
    QStringList dates;
    for (const Field &field : describe<Closure>().fields) {
        if (field.kind() == Kind::Date)
            dates << QLatin1String(field.column);
    }
    return sql.replace(QLatin1String("closed_from"), dates.value(0))
        .replace(QLatin1String("closed_to"), dates.value(1));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    // One part by its name: insieme_bench import.
    if (argc > 1 && qstrcmp(argv[1], "import") == 0) {
        benchImport();
        return 0;
    }
    Files files;
    const int rows = 10'000;
    const QString insertSql = sqlWithColumns();

    const auto rawBulk = [&] {
        auto workspace = files.fresh();
        std::vector<Closure> list;
        for (int i = 0; i < rows; ++i)
            list.push_back(closure(i));
        Statement statement(workspace->database(), insertSql);
        require(statement.isValid(), insertSql);
        return seconds([&] {
            require(workspace->database().exec("BEGIN IMMEDIATE").has_value());
            for (const Closure &row : list)
                rawInsert(statement, row);
            require(workspace->database().exec("COMMIT").has_value());
        });
    };
    compare(
        "10 000 inserts in one command, whole path (journal, guards, index)", "goal 5.5", 5,
        [&] {
            auto workspace = files.fresh();
            std::vector<Closure> list;
            for (int i = 0; i < rows; ++i)
                list.push_back(closure(i));
            return seconds([&] {
                const auto done = workspace->perform({"Bench"}, [&](Transaction &t) -> Done {
                    for (Closure &row : list)
                        INSIEME_TRY(t.insert(row));
                    return {};
                });
                require(done.has_value(), done ? QString() : done.error().text);
            });
        },
        rawBulk);

    const int single = 1000;
    compare(
        "1 000 single-row commands, synchronous FULL", "goal 1.5", 3,
        [&] {
            auto workspace = files.fresh();
            return seconds([&] {
                for (int i = 0; i < single; ++i) {
                    Closure row = closure(i);
                    require(workspace->perform({"Bench"}, [&](Transaction &t) { return t.insert(row); }).has_value());
                }
            });
        },
        [&] {
            auto workspace = files.fresh();
            Statement statement(workspace->database(), insertSql);
            return seconds([&] {
                for (int i = 0; i < single; ++i)
                    rawInsert(statement, closure(i));
            });
        });

    {
        auto workspace = files.fresh();
        require(
            workspace
                ->perform(
                    {"Bench"},
                    [&](Transaction &t) -> Done {
                        for (int i = 0; i < 100'000; ++i) {
                            Organisation record;
                            record.phone = QString::number(i);
                            record.names.push_back(
                                {{}, {}, QStringLiteral("Organizzazione %1").arg((i * 7919) % 100'000), {}, {}, {}});
                            INSIEME_TRY(t.insert(record));
                        }
                        return {};
                    })
                .has_value());
        const auto ids = workspace->records().ids(describe<Organisation>());
        compare(
            "100 000 records read whole by id (with child rows) / hand-written QSqlQuery", "goal 0.5", 3,
            [&] {
                return seconds([&] {
                    for (const QUuid &id : ids)
                        require(workspace->records().load(describe<Organisation>(), id).has_value());
                });
            },
            [&] {
                return seconds([&] {
                    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
                    database.setDatabaseName(workspace->path());
                    require(database.open());
                    {
                        QSqlQuery one(database), names(database);
                        one.setForwardOnly(true);
                        names.setForwardOnly(true);
                        one.prepare(QStringLiteral("SELECT * FROM organisation WHERE id=?"));
                        names.prepare(
                            QStringLiteral("SELECT * FROM organisation_name WHERE organisation_id=? ORDER BY id"));
                        for (const QUuid &id : ids) {
                            one.addBindValue(uuidText(id));
                            one.exec();
                            require(one.next());
                            Organisation record;
                            for (int i = 0; i < 26; ++i)
                                record.notes = one.value(i).toString();
                            names.addBindValue(uuidText(id));
                            names.exec();
                            while (names.next()) {
                                for (int i = 0; i < 6; ++i)
                                    record.notes = names.value(i).toString();
                            }
                        }
                    }
                    database.close();
                    database = QSqlDatabase();
                    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
                });
            });
        ListQuery query;
        query.type = &describe<Organisation>();
        const RecordList list(workspace->records(), query);
        compare(
            "100 000 records: middle page of the list by title / bare SQL", "goal 2", 5,
            [&] { return seconds([&] { require(list.page(50'000, 128)->size() == 128); }); },
            [&] {
                return seconds([&] {
                    Statement page(workspace->database(),
                                   QStringLiteral("SELECT o.* FROM search_doc d JOIN organisation o ON o.id=d.id WHERE "
                                                  "d.kind='organisations' "
                                                  "ORDER BY d.sort_key, d.id LIMIT 128 OFFSET 50000"));
                    int count = 0;
                    while (page.next())
                        count += !page.text(1).isNull();
                    require(count > 0);
                });
            });
        compare(
            "100 000 records: filter by two words / bare full-text query", "goal 2", 5,
            [&] {
                ListQuery filtered = query;
                filtered.text = QStringLiteral("organizz 777");
                return seconds([&] { require(!RecordList(workspace->records(), filtered).ids(0, 128).empty()); });
            },
            [&] {
                return seconds([&] {
                    Statement match(workspace->database(),
                                    QStringLiteral("SELECT d.id FROM search_text t JOIN search_doc d ON d.n=t.rowid "
                                                   "WHERE search_text MATCH '\"organizz\"* \"777\"*' "
                                                   "ORDER BY d.sort_key LIMIT 128"));
                    while (match.next()) {
                    }
                });
            });
    }

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

    auto sample = createSample(files.folder.filePath(QStringLiteral("sample.insieme")));
    require(sample.has_value());
    const auto composed = documents::composeAgreement(documents::agreementTemplates().front(), (*sample)->records(),
                                                      fixedUuid(u"agreement/piazzola-2026"), (*sample)->context());
    require(composed.has_value());
    QString html;
    for (const documents::Block &block : composed->content.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) {
            html += QStringLiteral("<p align=justify>");
            for (const documents::Run &run : paragraph->runs)
                html += run.text.toHtmlEscaped();
            html += QStringLiteral("</p>");
        } else if (const auto *table = std::get_if<documents::Table>(&block)) {
            html += QStringLiteral("<table border=1>");
            for (const auto &row : table->rows) {
                html += QStringLiteral("<tr>");
                for (const auto &cell : row)
                    html +=
                        QStringLiteral("<td>%1</td>").arg(cell.empty() ? QString() : cell.front().text.toHtmlEscaped());
                html += QStringLiteral("</tr>");
            }
            html += QStringLiteral("</table>");
        }
    }
    compare(
        "conventions to PDF: QTextDocument's time / ours (how many times faster)", "goal 4", 3,
        [&] {
            return seconds([&] {
                for (int i = 0; i < 20; ++i) {
                    QBuffer buffer;
                    buffer.open(QIODevice::WriteOnly);
                    QPdfWriter writer(&buffer);
                    QTextDocument document;
                    document.setHtml(html);
                    document.print(&writer);
                }
            });
        },
        [&] {
            return seconds([&] {
                for (int i = 0; i < 20; ++i)
                    require(documents::Pages(composed->content).toPdf().size() > 1000);
            });
        });
    benchImport();
    return 0;
}
