// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/task.h"
#include "core/areas/areas.h"
#include "core/registry/free_days.h"
#include "core/registry/organisation.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "tests/bench/bench.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace insieme::bench {
namespace {

constexpr int rows = 10'000;

std::vector<Closure> closures(int count)
{
    std::vector<Closure> list;
    for (int i = 0; i < count; ++i) {
        Closure record;
        record.id = Id<Closure>(newUuid());
        record.organisation = Id<Organisation>(fixedUuid(u"bench"));
        record.site = QStringLiteral("Sede %1").arg(i % 100);
        record.from = *makeDate(2020 + i % 9, 1 + i % 12, 1 + i % 28);
        record.to = record.from;
        record.reason = QStringLiteral("Chiusura estiva %1").arg(i);
        list.push_back(record);
    }
    return list;
}

/// Records from which nothing follows for others: what the description alone costs.
std::vector<Task> tasks(int count)
{
    std::vector<Task> list;
    for (int i = 0; i < count; ++i) {
        Task record;
        record.id = Id<Task>(newUuid());
        record.subject = QStringLiteral("Sollecito %1").arg(i);
        record.dueOn = *makeDate(2020 + i % 9, 1 + i % 12, 1 + i % 28);
        record.dueTime = Minutes{i % 1440};
        record.leadDays = i % 30;
        record.notes = QStringLiteral("Sentito l'ufficio %1").arg(i % 100);
        list.push_back(record);
    }
    return list;
}

template<class R> QString insertSql()
{
    QStringList columns, marks;
    for (const Field &field : describe<R>().fields) {
        columns << QLatin1String(field.column);
        marks << QStringLiteral("?");
    }
    return QStringLiteral("INSERT INTO %1(%2) VALUES(%3)")
        .arg(QLatin1String(describe<R>().table), columns.join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
}

template<class R> void rawInsert(Statement &statement, const R &row)
{
    int index = 1;
    for (const Field &field : describe<R>().fields) {
        const Value value = field.value(&row, {});
        if (const auto *id = std::get_if<QUuid>(&value))
            statement.bind(index, *id);
        else if (const auto *minutes = std::get_if<Minutes>(&value))
            statement.bind(index, minutes->count);
        else if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(index, *number);
        else if (insieme::isNull(value))
            statement.bindNull(index);
        else
            statement.bind(index, plainText(value));
        ++index;
    }
    require(statement.run().has_value());
    statement.reset();
}

const QString bareEntry =
    QStringLiteral("INSERT INTO journal(local_no, step, cmd, desk, at, label, label_args, schema_ver, kind, atomic, "
                   "status, cs, sha256) VALUES(?1, ?1, ?2, 'desk', 'at', 'Bench', '[]', 1, 0, 0, 0, ?3, ?4)");

/// An entry of the history and no more: not which records it is about, and nothing for the index.
void writeBareEntry(Statement &entry, int number, const QByteArray &changeset)
{
    const QByteArray stored = packed(changeset);
    entry.bind(1, qint64(number));
    entry.bind(2, newUuid());
    entry.bind(3, stored);
    entry.bind(4, entryHash({}, {}, {}, {}, {}, {}, {}, 1, 0, {}, 0, stored));
    require(entry.run().has_value());
    entry.reset();
}

double rawBulk(Files &files)
{
    auto workspace = files.fresh();
    const auto list = closures(rows);
    Statement statement(workspace->database(), insertSql<Closure>());
    require(statement.isValid(), insertSql<Closure>());
    return seconds([&] {
        require(workspace->database().exec("BEGIN IMMEDIATE").has_value());
        for (const Closure &row : list)
            rawInsert(statement, row);
        require(workspace->database().exec("COMMIT").has_value());
    });
}

} // namespace

void bulkFigures(Files &files)
{
    compare(
        "10,000 inserts: record layer alone / raw prepared inserts, both under a session", "1.15", 5,
        [&] {
            auto workspace = files.fresh();
            auto list = tasks(rows);
            double time = 0;
            const auto done = workspace->perform({"Bench"}, [&](Transaction &t) -> Done {
                time = seconds([&] {
                    for (Task &row : list)
                        require(t.insert(row).has_value());
                });
                return {};
            });
            require(done.has_value());
            return time;
        },
        [&] {
            auto workspace = files.fresh();
            const auto list = tasks(rows);
            Database &database = workspace->database();
            Statement statement(database, insertSql<Task>());
            require(database.exec("BEGIN IMMEDIATE").has_value());
            const auto recorder = Recorder::start(database, areas());
            require(recorder.has_value());
            return seconds([&] {
                for (const Task &row : list)
                    rawInsert(statement, row);
            });
        });
    compare(
        "10,000 inserts: session, changeset, SHA-256 and journal entry / raw prepared inserts", "3.6", 5,
        [&] {
            auto workspace = files.fresh();
            const auto list = closures(rows);
            Database &database = workspace->database();
            Statement statement(database, insertSql<Closure>());
            return seconds([&] {
                require(database.exec("BEGIN IMMEDIATE").has_value());
                auto recorder = Recorder::start(database, areas());
                require(recorder.has_value());
                for (const Closure &row : list)
                    rawInsert(statement, row);
                const auto changeset = recorder->changeset();
                require(changeset.has_value());
                Statement entry(database, bareEntry);
                writeBareEntry(entry, 1000, *changeset);
                require(database.exec("COMMIT").has_value());
            });
        },
        [&] { return rawBulk(files); });
    // The search index and the agenda follow later, when they are asked for or while the window is idle.
    std::vector<double> whole, followed, raw;
    for (int run = 0; run < 5; ++run) {
        raw.push_back(rawBulk(files));
        auto workspace = files.fresh();
        auto list = closures(rows);
        whole.push_back(seconds([&] {
            const auto done = workspace->perform({"Bench"}, [&](Transaction &t) -> Done {
                for (Closure &row : list)
                    INSIEME_TRY(t.insert(row));
                return {};
            });
            require(done.has_value(), done ? QString() : done.error().text);
        }));
        followed.push_back(seconds([&] { workspace->catchUp(); }));
        require(workspace->database().scalar(QStringLiteral("SELECT count(*) FROM search_doc")) > rows);
    }
    print("10,000 inserts in one command: the whole way through the door / raw prepared inserts",
          median(whole) / median(raw), "x", "5.5");
    print("10,000 inserts in one command: search index and agenda, later / raw prepared inserts",
          median(followed) / median(raw), "x", "1.5");
}

void singleFigures(Files &files)
{
    // What a disk needs to keep a commit changes from second to second: all three go on in turns of a few.
    constexpr int commands = 5'000, turn = 50, runs = 3;
    std::vector<double> whole, bare;
    for (int run = 0; run < runs; ++run) {
        auto rawFile = files.fresh(), ownFile = files.fresh(), bareFile = files.fresh();
        auto rows = closures(commands);
        Statement rawStatement(rawFile->database(), insertSql<Closure>());
        Database &database = bareFile->database();
        Statement begin(database, QStringLiteral("BEGIN IMMEDIATE"));
        Statement commit(database, QStringLiteral("COMMIT"));
        Statement insert(database, insertSql<Closure>());
        Statement entry(database, bareEntry);
        const auto journalled = [&](int at) {
            require(begin.run().has_value());
            auto recorder = Recorder::start(database, areas());
            require(recorder.has_value());
            rawInsert(insert, rows[static_cast<size_t>(at)]);
            const auto changeset = recorder->changeset();
            require(changeset.has_value());
            writeBareEntry(entry, 1000 + at, *changeset);
            require(commit.run().has_value());
        };
        const auto each = [](int from, auto &&act) {
            return seconds([&] {
                for (int i = from; i < from + turn; ++i)
                    act(i);
            });
        };
        double rawTime = 0, bareTime = 0, wholeTime = 0;
        for (int from = 0; from < commands; from += turn) {
            rawTime += each(from, [&](int i) { rawInsert(rawStatement, rows[static_cast<size_t>(i)]); });
            bareTime += each(from, journalled);
            wholeTime += each(from, [&](int i) {
                const auto done =
                    ownFile->perform({"Bench"}, [&](Transaction &t) { return t.insert(rows[static_cast<size_t>(i)]); });
                require(done.has_value(), done ? QString() : done.error().text);
            });
        }
        whole.push_back(wholeTime / rawTime);
        bare.push_back(bareTime / rawTime);
    }
    print("5,000 single-row commands / raw inserts, each its own transaction, synchronous=FULL", median(whole), "x",
          "1.5");
    print("the same, only session, changeset, SHA-256 and journal entry of each / raw inserts", median(bare), "x", "-");
}

void readFigures(Files &files)
{
    const QString path = files.withOrganisations(100'000);
    auto workspace = std::move(*Workspace::open(path, areas()));
    const auto ids = workspace->records().ids(describe<Organisation>());
    const int columns = static_cast<int>(describe<Organisation>().fields.size());
    compare(
        "100,000 records read whole by id, with child rows / hand-written QSqlQuery", "0.5", 3,
        [&] {
            return seconds([&] {
                for (const QUuid &id : ids)
                    require(workspace->records().load(describe<Organisation>(), id).has_value());
            });
        },
        [&] {
            const auto time = seconds([&] {
                auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
                database.setDatabaseName(path);
                require(database.open());
                QSqlQuery one(database);
                one.setForwardOnly(true);
                one.prepare(QStringLiteral("SELECT * FROM organisation WHERE id=?"));
                std::vector<QSqlQuery> children;
                for (QString sql : childQueries(describe<Organisation>())) {
                    QSqlQuery &rows = children.emplace_back(database);
                    rows.setForwardOnly(true);
                    rows.prepare(sql.replace(QLatin1String("?1"), QLatin1String("?")));
                }
                for (const QUuid &id : ids) {
                    one.addBindValue(uuidText(id));
                    require(one.exec() && one.next());
                    Organisation record;
                    for (int i = 0; i < columns; ++i)
                        record.notes = one.value(i).toString();
                    for (QSqlQuery &rows : children) {
                        rows.addBindValue(uuidText(id));
                        require(rows.exec());
                        while (rows.next()) {
                            OrganisationName row;
                            for (int i = 0; i < 6; ++i)
                                row.name = rows.value(i).toString();
                            record.names.push_back(row);
                        }
                    }
                }
            });
            QSqlDatabase::removeDatabase(QStringLiteral("bench"));
            return time;
        });
}

} // namespace insieme::bench
