// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/registry/organisation.h"
#include "core/store/list_query.h"
#include "core/store/search.h"
#include "tests/bench/bench.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_model.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLineEdit>

namespace insieme::bench {
namespace {

constexpr int million = 1'000'000;

/// The same rows by hand: one statement for the page, one for each list of rows that belong to a record.
void barePage(const Workspace &workspace, const QString &tail)
{
    Statement page(
        workspace.database(),
        QStringLiteral("SELECT o.* FROM search_doc d JOIN organisation o ON o.id=d.id WHERE d.kind='organisations' ")
            + tail);
    std::vector<Statement> children;
    for (const QString &sql : childQueries(describe<Organisation>()))
        children.emplace_back(workspace.database(), sql);
    int count = 0;
    while (page.next()) {
        QStringList row;
        for (int i = 0; i < sqlite3_column_count(page.handle()); ++i)
            row << page.text(i);
        for (Statement &rows : children) {
            rows.bind(1, page.uuid(0));
            while (rows.next()) {
                for (int i = 0; i < sqlite3_column_count(rows.handle()); ++i)
                    row << rows.text(i);
            }
            rows.reset();
        }
        ++count;
    }
    require(count == 128, QString::number(count));
}

/// The longest turn of the window's thread for what a person does in a list, on both files.
void listTurns(MainWindow &large, MainWindow &small)
{
    using Act = std::function<void(ListPage &)>;
    const auto words = [](const char *text) {
        return [text](ListPage &list) { list.filter().setText(QLatin1String(text)); };
    };
    const auto lastOf = [](MainWindow &window) {
        Statement last(window.workspace().database(),
                       QStringLiteral("SELECT id FROM search_doc WHERE kind='organisations' ORDER BY sort_key DESC, id "
                                      "DESC LIMIT 1"));
        require(last.next());
        return last.uuid(0);
    };
    const Field *phone = findField(describe<Organisation>(), u"phone"),
                *active = findField(describe<Organisation>(), u"active");
    const std::pair<const char *, Act> acts[] = {
        {"a rare word is typed", words("b12345")},
        {"a word of all is typed", words("organizz")},
        {"the filter is cleared", words("")},
        {"a condition that holds for none",
         [active](ListPage &list) {
             list.model().setConditions({{active, Condition::Test::Equal, false, {}}});
         }},
        {"no condition", [](ListPage &list) { list.model().setConditions({}); }},
        {"to the end by title", [](ListPage &list) { list.table().scrollToBottom(); }},
        {"the order of a column without an index",
         [phone](ListPage &list) { list.model().sortBy(phone, Qt::AscendingOrder); }},
        {"to the end in that order", [](ListPage &list) { list.table().scrollToBottom(); }},
        {"back to the titles", [](ListPage &list) { list.model().sortBy(nullptr, Qt::AscendingOrder); }},
        {"a record far down is chosen",
         [&](ListPage &list) { list.select(lastOf(&list == large.listPage() ? large : small)); }}};
    for (const auto &[what, act] : acts) {
        double longest[2] = {};
        int at = 0;
        for (MainWindow *window : {&small, &large})
            longest[at++] = longestTurn(*window, 400, [&, &done = act] { done(*window->listPage()); });
        print(qPrintable(QStringLiteral("1,000,000 records: longest turn, %1 (%2 ms) / 10,000 records")
                             .arg(QLatin1String(what))
                             .arg(longest[1] * 1000, 0, 'f', 1)),
              longest[1] / longest[0], "x", "1");
    }
}

} // namespace

void listFigures(Files &files)
{
    const QString path = files.withOrganisations(million);
    auto workspace = std::move(*Workspace::open(path, areas()));
    ListQuery query;
    query.type = &describe<Organisation>();
    const auto page = [&](const char *what, const ListQuery &each, qint64 offset, const QString &tail) {
        compare(
            what, "2", 9,
            [&] {
                const RecordList list(workspace->records(), each);
                return seconds([&] { require(list.page(offset, 128)->size() == 128); });
            },
            [&] { return seconds([&] { barePage(*workspace, tail); }); });
    };
    page("1,000,000 records: first page by title / bare SQL", query, 0,
         QStringLiteral("ORDER BY d.sort_key, d.id LIMIT 128"));
    page("1,000,000 records: jump to the middle by title / bare SQL with OFFSET", query, million / 2,
         QStringLiteral("ORDER BY d.sort_key, d.id LIMIT 128 OFFSET 500000"));
    {
        const RecordList list(workspace->records(), query);
        require(list.page(million / 2, 128)->size() == 128);
        compare(
            "1,000,000 records: next page in the middle / bare SQL with OFFSET", "far below 1", 9,
            [&, at = million / 2]() mutable {
                return seconds([&] { require(list.page(at += 128, 128)->size() == 128); });
            },
            [&] {
                return seconds(
                    [&] { barePage(*workspace, QStringLiteral("ORDER BY d.sort_key, d.id LIMIT 128 OFFSET 500000")); });
            });
    }
    ListQuery byPhone = query;
    byPhone.sort = findField(*query.type, u"phone");
    compare(
        "1,000,000 records: first page by a column with missing values / bare SQL", "2", 3,
        [&] {
            const RecordList list(workspace->records(), byPhone);
            return seconds([&] { require(list.page(0, 128)->size() == 128); });
        },
        [&] {
            return seconds(
                [&] { barePage(*workspace, QStringLiteral("ORDER BY o.phone IS NULL, o.phone, o.id LIMIT 128")); });
        });
    for (const auto &[what, text, words] :
         {std::tuple("1,000,000 records: filter by a word of all / bare SQL, the better plan", "organizz",
                     "'\"organizz\"*'"),
          std::tuple("1,000,000 records: filter by a rare word / bare full text", "b12345", "'\"b12345\"*'"),
          std::tuple("1,000,000 records: filter by two words / bare full text", "padova 77", "'\"padova\"* \"77\"*'")})
    {
        ListQuery filtered = query;
        filtered.text = QLatin1String(text);
        const bool common = filtered.text == QLatin1String("organizz");
        compare(
            what, "2", 5,
            [&] {
                const RecordList list(workspace->records(), filtered);
                return seconds([&] { require(!list.ids(0, 128).empty()); });
            },
            [&, match = words] {
                return seconds([&] {
                    Statement rows(
                        workspace->database(),
                        common ? QStringLiteral("SELECT id FROM search_doc WHERE kind='organisations' AND (' '||text) "
                                                "LIKE '% organizz%' ORDER BY sort_key, id LIMIT 128")
                               : QStringLiteral("SELECT d.id FROM search_text CROSS JOIN search_doc d ON "
                                                "d.n=search_text.rowid WHERE search_text MATCH %1 "
                                                "AND d.kind='organisations' ORDER BY d.sort_key, d.id LIMIT 10001")
                                     .arg(QLatin1String(match)));
                    int count = 0;
                    while (rows.next())
                        ++count;
                    require(count > 0);
                });
            });
    }
    const auto find = [&] { return workspace->search().find(QStringLiteral("organizzazione 5"), nullptr, 12).size(); };
    require(find() == 12);
    compare(
        "1,000,000 records: quick search of a title / first page by title", "2", 9,
        [&] { return seconds([&] { require(find() == 12); }); },
        [&] { return seconds([&] { barePage(*workspace, QStringLiteral("ORDER BY d.sort_key, d.id LIMIT 128")); }); });

    Theme::current().apply(Theme::Mode::Light);
    MainWindow window(std::move(workspace));
    window.showList(QStringLiteral("organisations"));
    RecordModel &model = window.listPage()->model();
    while (!model.isCounted())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    // A place far down is there when it was found beside the window.
    const auto look = [&model](int row) {
        while (!model.recordAt(row))
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        require(!model.index(row, 0).data(Qt::DisplayRole).toString().isEmpty());
    };
    const double before = residentMemory();
    for (int i = 0; i < 243; ++i)
        look(static_cast<int>((qint64(i) * 7919 * 4111) % million));
    print("1,000,000 records: memory after looking at 243 places, above the empty list", residentMemory() - before,
          "MiB", "2");
    auto few = std::move(*Workspace::open(files.withOrganisations(10'000), areas()));
    MainWindow small(std::move(few));
    small.showList(QStringLiteral("organisations"));
    for (MainWindow *each : {&window, &small}) {
        each->resize(1440, 900);
        each->show();
    }
    listTurns(window, small);
}

} // namespace insieme::bench
