// SPDX-License-Identifier: GPL-3.0-or-later
// No work on the window's thread grows with the file: its longest turn on a large file / on a small one. In processor
// time of that thread, so that neither what works beside it nor another program counts.
#include "app/scenes.h"
#include "core/agenda/task.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/record/link_fields.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/saved_view.h"
#include "tests/bench/bench.h"
#include "ui/shell/layouts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSet>

namespace insieme::bench {
namespace {

constexpr int manyRecords = 20'000;
constexpr int runs = 2; ///< the quicker counts
/// Milliseconds after which nothing is waited for any more; where keys are typed, until they rest.
constexpr int quiet = 50, rest = 350;

/// Kinds of which there are as many in every file: rules and tables, who works here, the consortium.
bool isKept(const RecordType &type)
{
    for (const NavPlace &place : pageCatalogue().places()) {
        if (const View *view = findView(place.key); view && place.group == NavGroup::Rules && isA(type, *view->type))
            return true;
    }
    return isA(type, describe<Operator>()) || isA(type, describe<SavedView>()) || isA(type, describe<Consortium>());
}

void run(Database &database, const QString &sql)
{
    const auto done = database.exec(sql);
    require(done.has_value(), done ? QString() : done.error().text + done.error().detail + sql);
}

/// The sample and so many copies of it: each is a world of its own, so that no record has more to do with others.
/// Written past the door; nobody has the keys of the people in the copies.
QString sampleTimes(Files &files, const QString &name, int copies)
{
    const QString path = files.path(name);
    auto sample = createSample(path);
    require(sample.has_value(), sample ? QString() : sample.error().text);
    Database &database = (*sample)->database();
    run(database, QStringLiteral("PRAGMA foreign_keys=OFF"));
    run(database, QStringLiteral("BEGIN IMMEDIATE"));
    const auto copied = [](const QString &id) {
        return QStringLiteral("CASE WHEN %1 IN (SELECT id FROM consortium) THEN %1 ELSE printf('%08x', i) || "
                              "substr(%1, 9) END")
            .arg(id);
    };
    for (const RecordType *type : areas().recorded()) {
        const bool child = std::any_of(type->fields.begin(), type->fields.end(), [](const Field &field) {
            return field.is.owner && isKept(field.ops->target());
        });
        if (copies == 0 || isKept(*type) || child)
            continue;
        QStringList columns{QStringLiteral("\"id\"")}, values{copied(QStringLiteral("\"id\""))};
        for (const Field &field : type->fields) {
            const QString column = QLatin1Char('"') + QLatin1String(field.column) + QLatin1Char('"');
            if (!field.stored() || columns.contains(column))
                continue;
            const bool names = (field.ops->target && !isKept(field.ops->target())) || &field == linkFields(*type).key;
            columns << column;
            values << (names ? copied(column) : column);
        }
        const QString table = QLatin1Char('"') + QLatin1String(type->table) + QLatin1Char('"');
        run(database,
            QStringLiteral("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<%1) INSERT OR IGNORE "
                           "INTO %2(%3) SELECT %4 FROM %2, n WHERE \"id\" NOT IN (SELECT id FROM consortium)")
                .arg(QString::number(copies), table, columns.join(u','), values.join(u',')));
    }
    for (const RecordType *type : areas().types)
        run(database,
            QStringLiteral("INSERT INTO search_mark(id) SELECT id FROM \"%1\" WHERE true ON CONFLICT DO NOTHING")
                .arg(QLatin1String(type->table)));
    run(database, QStringLiteral("COMMIT"));
    sample->reset();
    auto indexed = Workspace::open(path, areas());
    require(indexed.has_value(), indexed ? QString() : indexed.error().text);
    (*indexed)->catchUp();
    return path;
}

std::unique_ptr<MainWindow> windowOn(const QString &path)
{
    OpenOptions options;
    options.window = true;
    auto workspace = Workspace::open(path, areas(), options);
    require(workspace.has_value(), workspace ? QString() : workspace.error().text);
    auto window = std::make_unique<MainWindow>(std::move(*workspace));
    window->resize(1440, 900);
    window->show();
    return window;
}

double turn(const std::function<void()> &work)
{
    const auto now = [] {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
    };
    const double before = now();
    work();
    return now() - before;
}

} // namespace

double longestTurn(const MainWindow &window, int patience, const std::function<void()> &act)
{
    double longest = turn(act);
    QElapsedTimer still;
    still.start();
    while (still.elapsed() < patience) {
        longest = std::max(longest, turn([] { QApplication::processEvents(); }));
        const auto works = window.findChildren<LongWork *>();
        if (std::any_of(works.begin(), works.end(), [](const LongWork *work) { return work->isPassing(); }))
            still.start();
        QThread::msleep(2);
    }
    return longest;
}

void turnFigures(Files &files)
{
    setLanguage(QStringLiteral("it"));
    Theme::current().apply(Theme::Mode::Light);
    const QString small = sampleTimes(files, QStringLiteral("small.insieme"), 0);
    qint64 records = 0;
    {
        auto file = Workspace::open(small, areas());
        require(file.has_value());
        records = (*file)->database().scalar(QStringLiteral("SELECT count(*) FROM search_doc"));
    }
    const QString large = sampleTimes(files, QStringLiteral("large.insieme"), static_cast<int>(manyRecords / records));
    std::unique_ptr<MainWindow> windows[2] = {windowOn(small), windowOn(large)};
    for (const auto &window : windows)
        settle(*window);
    using Act = std::function<void(MainWindow &)>;
    const auto compare = [&](const QString &what, int patience, const Act &before, const Act &act) {
        double best[2] = {1e9, 1e9};
        for (int i = 0; i < runs; ++i) {
            for (int at = 0; at < 2; ++at) {
                MainWindow &window = *windows[at];
                if (RecordPage *typed = window.recordPage(); typed && typed->isUnsaved())
                    emit typed->discarded(); // otherwise it asks whether to leave
                before(window);
                settle(window);
                QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // pages that were left
                best[at] = std::min(best[at], longestTurn(window, patience, [&] { act(window); }));
            }
        }
        print(qPrintable(QStringLiteral("%1 (%2 ms on the large file)").arg(what).arg(best[1] * 1000, 0, 'f', 1)),
              best[1] / best[0], "x", "1");
    };
    const Act away = [](MainWindow &window) { window.openPlace(QStringLiteral("manual")); };
    const Act command = [](MainWindow &window) {
        Task task{.id = Id<Task>(newUuid()), .subject = QStringLiteral("Telefonare")};
        task.dueOn = window.workspace().today();
        require(window.workspace()
                    .perform({"Bench"}, [&](Transaction &transaction) { return transaction.insert(task); })
                    .has_value());
    };
    for (const NavPlace &place : pageCatalogue().places()) {
        const Act open = [&place](MainWindow &window) { window.openPlace(place.key); };
        compare(QStringLiteral("%1: opened").arg(place.key), quiet, away, open);
        compare(QStringLiteral("%1: a task is written").arg(place.key), quiet, open, command);
    }
    for (const Layout &layout : layouts()) {
        const RecordType &type = *findView(QLatin1String(layout.view))->type;
        const auto ids = windows[0]->workspace().records().ids(type);
        if (ids.empty())
            continue;
        const Act open = [&type, id = ids.front()](MainWindow &window) { window.showRecord(type, id); };
        const QString what = QLatin1String(layout.view);
        compare(QStringLiteral("%1, a record: opened").arg(what), quiet, away, open);
        compare(QStringLiteral("%1, a record: a task is written").arg(what), quiet, open, command);
        compare(
            QStringLiteral("%1, a record: a key is typed").arg(what), rest,
            [&](MainWindow &window) {
                open(window);
                window.recordPage()->edit();
            },
            [](MainWindow &window) {
                for (FieldEditor *editor : window.recordPage()->findChildren<FieldEditor *>()) {
                    auto *line = qobject_cast<QLineEdit *>(editor->editor());
                    if (!line || !editor->field().writable() || editor->isMasked())
                        continue;
                    line->insert(QStringLiteral("a"));
                    emit line->textEdited(line->text());
                    return;
                }
            });
    }
}

} // namespace insieme::bench
