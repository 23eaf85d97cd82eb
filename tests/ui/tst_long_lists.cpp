// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/documents/pages.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/list_question.h"
#include "core/store/reading_limit.h"
#include "core/store/search.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/shell/bulk_edit.h"
#include "ui/shell/document_page.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/totals_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A list whose rows the window's own thread may not look for: they come, in time, and nothing is wrong until then.
class LongLists : public QObject {
    Q_OBJECT

    static constexpr int many = 25'000; ///< more than are asked for at a time
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

    QString copyOf(const QString &name)
    {
        const QString path = m_folder->filePath(u"shown.insieme"_s);
        m_window.reset();
        QFile::remove(path);
        return QFile::copy(m_folder->filePath(name), path) ? path : QString();
    }
    void open(const QString &name)
    {
        auto file = Workspace::open(copyOf(name), areas());
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().text));
        m_window = test::shown(std::move(*file), {1180, 700});
        QVERIFY(m_window);
    }
    /// Written past the door, as fast as the file takes them.
    static void addOrganisations(Workspace &workspace)
    {
        const QString numbers =
            u"WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i<%1) "_s.arg(many);
        const QString id = u"printf('%08x-0000-7000-8000-%012x', (i*7919)%25013, i)"_s;
        for (const QString &sql :
             {u"BEGIN IMMEDIATE"_s,
              u"INSERT INTO organisation(id, category, active, phone) "_s + numbers
                  + u"SELECT %1, 'other', i%500<>0, CASE WHEN i%3=0 THEN NULL ELSE printf('049%06d', (i*31)%24989) "
                    "END FROM n"_s.arg(id),
              u"INSERT INTO organisation_name(id, organisation_id, name) "_s + numbers
                  + u"SELECT replace(%1, '-7000-', '-7001-'), %1, printf('Zeta %06d', (i*7919)%25013) FROM n"_s.arg(id),
              u"INSERT INTO search_doc(id, kind, title, sort_key, text) "_s + numbers
                  + u"SELECT %1, 'organisations', printf('Zeta %06d', (i*7919)%25013), printf('zeta %08d', "
                    "(i*7919)%25013), printf('zeta %06d', (i*7919)%25013)||' %2 b'||(i%500) FROM n"_s.arg(
                        id, Search::kindWord(describe<Organisation>())),
              u"INSERT INTO search_text(search_text) VALUES('rebuild')"_s, u"COMMIT"_s})
        {
            const auto done = workspace.database().exec(sql);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        }
    }
    ListPage &list() { return *m_window->listPage(); }
    RecordModel &model() { return list().model(); }
    ListTable &table() { return list().table(); }
    void showMany()
    {
        m_window->showList(u"organisations"_s);
        settle(*m_window);
        QVERIFY(model().isLong() && model().isCounted());
        QVERIFY(model().rowCount() > many);
    }
    /// Rows as the file has them, read by themselves.
    std::vector<QUuid> inFile(qint64 first, qint64 limit)
    {
        return RecordList(m_window->workspace().records(), model().list().query()).ids(first, limit);
    }
    bool shows(int first, int rows)
    {
        const std::vector<QUuid> ids = inFile(first, rows);
        for (int i = 0; i < static_cast<int>(ids.size()); ++i) {
            if (model().idAt(first + i) != ids[static_cast<size_t>(i)])
                return false;
        }
        return !ids.empty();
    }
    bool says(const QString &words)
    {
        const auto labels = list().findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label *label) { return label->isVisible() && label->text() == words; });
    }
    void type(const QString &text)
    {
        list().filter().setFocus();
        list().filter().setText(text);
        QTest::keyClick(&list().filter(), Qt::Key_Return);
    }
    void byPhone() { model().sortBy(findField(describe<Organisation>(), u"phone"), Qt::AscendingOrder); }
    /// Looked for beside the window by now, and not there yet.
    bool isLookedFor()
    {
        for (int i = 0; i < 200 && m_window->findChildren<LongWork *>().isEmpty(); ++i)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        return model().isAsking();
    }

private slots:
    void initTestCase()
    {
        Theme::current().apply(Theme::Mode::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        auto sample = createSample(m_folder->filePath(u"sample.insieme"_s));
        QVERIFY(sample.has_value());
        sample->reset();
        QVERIFY(QFile::copy(m_folder->filePath(u"sample.insieme"_s), m_folder->filePath(u"many.insieme"_s)));
        auto workspace = Workspace::open(m_folder->filePath(u"many.insieme"_s), areas());
        QVERIFY(workspace.has_value());
        addOrganisations(**workspace);
    }
    void init()
    {
        for (const Layout &layout : layouts())
            forgetColumns(layout);
    }
    void cleanup()
    {
        m_window.reset();
        RowModel::mostInShort = 2'000;
        RowModel::mostSteps = 10'000;
    }

    /// What takes too many steps is ended and says nothing; nothing of it is kept.
    void aReadingIsEnded()
    {
        open(u"many.insieme"_s);
        const Records &records = m_window->workspace().records();
        ListQuery query{&describe<Organisation>()};
        const RecordList byTitle(records, query);
        QCOMPARE(byTitle.idsWithin(10'000, 0, 50), byTitle.ids(0, 50));
        QVERIFY(!byTitle.idsWithin(10'000, 20'000, 50));
        const std::vector<QUuid> far = byTitle.ids(20'000, 50);
        QVERIFY(!byTitle.indexWithin(10'000, far.back()));
        QCOMPARE(byTitle.indexOf(far.back()), 20'049);
        const RecordList again(records, query);
        again.remember(20'000, far.front());
        QCOMPARE(again.idsWithin(10'000, 20'010, 40), std::vector<QUuid>(far.begin() + 10, far.end()));
        query.sort = findField(*query.type, u"phone");
        const RecordList sorted(records, query);
        QVERIFY(!sorted.idsWithin(10'000, 0, 50));
        const qint64 count = sorted.count();
        QCOMPARE(sorted.ids(0, count).size(), static_cast<size_t>(count));
        const std::vector<QUuid> last = sorted.ids(count - 3, 10);
        QCOMPARE(last.size(), 3U);
        QCOMPARE(sorted.indexOf(last.back()), count - 1);
        query.text = u"b12"_s;
        const RecordList words(records, query);
        QVERIFY(!words.idsWithin(1'000'000, 0, 5));
        const ListAnswer answer = answerTo(records, {query, 0, 5});
        QCOMPARE(answer.count, words.count());
        QCOMPARE(answer.ids, words.ids(0, words.count()));
        QVERIFY(words.idsWithin(1'000'000, 0, 5)); // found already
    }

    /// The rows that were there stay until what is found is there; the window looks for none of it, and a person goes
    /// on: Enter, and Enter again.
    void wordsAreLookedForBeside()
    {
        open(u"many.insieme"_s);
        showMany();
        const QUuid before = model().idAt(0);
        test::Asked asked(*m_window, "MATCH");
        type(u"b123"_s);
        QVERIFY(model().isAsking());
        QCOMPARE(model().idAt(0), before);
        QVERIFY(says(u"…"_s));
        list().print();
        QVERIFY(m_window->listPage() && m_window->notice().contains(u"still being counted"_s));
        QTRY_VERIFY(!model().isAsking());
        QCOMPARE(model().rowCount(), 50);
        QVERIFY(model().isSettled() && says(u"50 found for “b123”"_s));
        QVERIFY(table().hasFocus());
        QCOMPARE(table().currentIndex().row(), 0);
        QVERIFY(table().selectionModel()->isRowSelected(0));
        QCOMPARE(asked.count(), 0);
        QVERIFY(shows(0, 50));
        // Of words that follow each other only the last count.
        type(u"b12"_s);
        QVERIFY(isLookedFor());
        type(u"b77"_s);
        QTRY_VERIFY(!model().isAsking());
        QVERIFY(says(u"50 found for “b77”"_s) && shows(0, 50));
        type(u"nichts"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        QVERIFY(says(u"Nothing matches the filter"_s));
        QVERIFY(list().filter().hasFocus());
        // A word of all is more than the list holds, and says so.
        type(u"zeta"_s);
        QTRY_VERIFY(model().isCounted() && model().rowCount() == RecordList::mostMatches);
        QVERIFY(model().isCut() && model().isCut(model().taken()));
        settle(*m_window);
        QVERIFY(shows(RecordList::mostMatches - 40, 40));
        // Enter twice opens what is found, not what was there.
        type(u"b499"_s);
        QVERIFY(model().isAsking());
        QTest::keyClick(&list().filter(), Qt::Key_Return);
        QTRY_VERIFY(m_window->recordPage());
        RecordList found(m_window->workspace().records(), [] {
            ListQuery query{&describe<Organisation>()};
            query.text = u"b499"_s;
            return query;
        }());
        QCOMPARE(m_window->recordPage()->id(), found.ids(0, 1).front());
        // Back: the filter stands, and the record is found in it.
        const QUuid fourth = found.ids(3, 1).front();
        m_window->showRecord(describe<Organisation>(), fourth);
        m_window->showList(u"organisations"_s);
        QTRY_COMPARE(model().idAt(table().currentIndex().row()), fourth);
        QCOMPARE(model().rowCount(), 50);
        QCOMPARE(list().filter().text(), u"b499"_s);
    }

    void conditionsAndOrdersAreLookedForBeside()
    {
        open(u"many.insieme"_s);
        showMany();
        const Field *active = findField(describe<Organisation>(), u"active");
        const QUuid before = model().idAt(0);
        model().setConditions({{active, Condition::Test::Equal, false, {}}});
        QVERIFY(model().isAsking());
        QCOMPARE(model().idAt(0), before);
        settle(*m_window);
        const std::vector<QUuid> idle = inFile(0, 1'000);
        QVERIFY(idle.size() >= 50);
        QCOMPARE(model().rowCount(), static_cast<int>(idle.size()));
        QVERIFY(shows(0, 1'000));
        model().setConditions({});
        QVERIFY(!model().isAsking()); // an index gives them
        settle(*m_window);
        table().setFocus();
        table().setCurrentIndex(model().index(2, 1));
        byPhone();
        QVERIFY(model().isAsking());
        settle(*m_window);
        QVERIFY(shows(0, 100));
        QCOMPARE(table().currentIndex(), model().index(0, 1));
        const int last = model().rowCount() - 1;
        table().scrollToBottom();
        QVERIFY(model().idAt(last).isNull());
        QCOMPARE(model().index(last, 0).data().toString(), u"…"_s);
        QVERIFY(!model().recordAt(last));
        QTRY_VERIFY(!model().idAt(last).isNull());
        QVERIFY(shows(last - 30, 31));
        // Somebody who scrolls on asks for other rows.
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 2);
        const int middle = table().rowAt(5);
        QTRY_VERIFY(!model().idAt(middle).isNull());
        QVERIFY(shows(middle, 10));
        settle(*m_window);
        QVERIFY(model().isAtRest());
    }

    /// In the order that has an index, too, a place far down is reached beside the window.
    /// All rows are ticked by their question: nothing of what is done with them is done on the window's thread.
    void allRowsAreTickedAndChangedBeside()
    {
        open(u"many.insieme"_s);
        showMany();
        settle(*m_window);
        const int all = model().rowCount();
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(model().isAllTicked());
        QCOMPARE(model().tickedCount(), all);
        const QUuid left = model().idAt(1);
        model().tick(1);
        {
            test::Asked asked(*m_window, "NOT IN (SELECT value"); // all but single ones
            const auto removed = m_window->workspace().perform(
                {"Test"}, [&](Transaction &tx) { return tx.remove(describe<Organisation>(), inFile(500, 1).front()); });
            QVERIFY2(removed, removed ? "" : qPrintable(removed.error().text));
            settle(*m_window);
            QCOMPARE(asked.count(), 0);
        }
        QTRY_COMPARE(model().tickedCount(), all - 2);
        // By words, too; what is ticked of all is no part of what words find.
        type(u"b123"_s);
        settle(*m_window);
        QVERIFY(model().isAllTicked());
        QTRY_COMPARE(list().findChild<SelectionBar *>()->shownCount().contains(u"outside the filter"_s), true);
        model().setText({});
        settle(*m_window);
        QCOMPARE(model().tickedCount(), all - 2);
        list().changeTicked();
        BulkEdit *panel = list().bulkEdit();
        QVERIFY(panel->chooseField(u"phone"));
        QTest::keyClicks(panel->editor()->editor(), u"049 000555"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel->confirm().isEnabled(), 60'000);
        QElapsedTimer time;
        time.start();
        QVERIFY(panel->apply());
        qInfo("%d records changed in %lld ms", all - 2, time.elapsed());
        const Records &records = m_window->workspace().records();
        ListQuery changed{&describe<Organisation>()};
        changed.conditions = {{findField(*changed.type, u"phone"), Condition::Test::Equal, u"049 000555"_s, {}}};
        QCOMPARE(RecordList(records, changed).count(), all - 2);
        QCOMPARE(RecordList(records, changed).indexOf(left), -1);
        time.start();
        QVERIFY(m_window->undo());
        qInfo("taken back in %lld ms", time.elapsed());
        QCOMPARE(RecordList(records, changed).count(), 0);
    }

    /// What is shown of too many matches is not all of them.
    void matchesThatAreCutAreNotAll()
    {
        open(u"many.insieme"_s);
        showMany();
        type(u"zeta"_s);
        QTRY_VERIFY(model().isCounted() && model().isCut());
        settle(*m_window);
        QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!model().hasTicks());
        QVERIFY2(m_window->notice().contains(u"finds more"_s), qPrintable(m_window->notice()));
    }

    void placesFarDownAreLookedForBeside()
    {
        open(u"many.insieme"_s);
        showMany();
        const int last = model().rowCount() - 1;
        table().scrollToBottom();
        QVERIFY(model().idAt(last).isNull());
        QTRY_VERIFY(!model().idAt(last).isNull());
        QVERIFY(shows(last - 30, 31));
        settle(*m_window);
        const QUuid far = inFile(15'000, 1).front();
        table().scrollToTop();
        settle(*m_window);
        list().select(far);
        QVERIFY(model().isSeeking());
        QTRY_COMPARE(table().currentIndex().row(), 15'000);
        QCOMPARE(model().idAt(15'000), far);
        QVERIFY(table().viewport()->rect().contains(table().visualRect(table().currentIndex()).center()));
        // Whoever walks on meanwhile stays there.
        const QUuid other = inFile(15'500, 1).front();
        m_window->openPlace(u"desk"_s);
        m_window->showList(u"organisations"_s);
        list().select(other);
        QVERIFY(model().isSeeking());
        table().setFocus();
        table().selectRow(4);
        QTRY_VERIFY(!model().isSeeking());
        QCOMPARE(table().currentIndex().row(), 4);
        // Back from a record the list stands at it; beside it, the strip.
        m_window->showRecord(describe<Organisation>(), other);
        ListStrip *strip = m_window->listStrip();
        QVERIFY(strip);
        QTRY_COMPARE(strip->view().currentIndex().row(), 15'500);
        QCOMPARE(strip->model().idAt(15'500), other);
        m_window->showList(u"organisations"_s);
        QTRY_COMPARE(table().currentIndex().row(), 15'500);
        QVERIFY(table().hasFocus());
    }

    /// The file changes while somebody reads in the middle: the rows stay under the eyes until it is known where they
    /// are, and where they are then; an answer about the file as it was counts for nothing.
    /// What was found of an earlier state of the file, and not told yet, is not taken for the present one.
    void anAnswerOfAnEarlierStateIsNotTaken()
    {
        open(u"many.insieme"_s);
        showMany();
        const int all = model().rowCount();
        const auto add = [this](const QString &name) {
            Organisation added;
            added.names = {{.name = name}};
            QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(added); }));
        };
        add(u"Aaa prima"_s);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents(); // it is asked
        QThread::msleep(1'500); // and found, while nobody listens
        add(u"Aab prima"_s);
        QTRY_VERIFY(model().isSettled());
        QCOMPARE(model().rowCount(), all + 2);
        QVERIFY(shows(0, 30));
    }

    void whatIsReadStaysWhenTheFileChanges()
    {
        open(u"many.insieme"_s);
        showMany();
        const auto add = [this](const QString &name) {
            Organisation added;
            added.names = {{.name = name}};
            QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(added); }));
        };
        const int all = model().rowCount();
        const QUuid middle = inFile(12'000, 1).front();
        list().select(middle);
        QTRY_COMPARE(table().currentIndex().row(), 12'000);
        const int top = table().visualRect(table().currentIndex()).top();
        const auto stays = [&](int row) {
            QCOMPARE(table().currentIndex().row(), row);
            QCOMPARE(model().idAt(row), middle);
            QCOMPARE(table().visualRect(table().currentIndex()).top(), top);
        };
        add(u"Aaa prima"_s);
        QVERIFY(!model().isSettled() && model().isCounted());
        stays(12'000);
        add(u"Aab prima"_s);
        stays(12'000);
        QTRY_VERIFY(model().isSettled());
        stays(12'002);
        QCOMPARE(model().rowCount(), all + 2);
        QVERIFY(shows(11'990, 30));
        QVERIFY(m_window->workspace().undo());
        QTRY_COMPARE(model().rowCount(), all + 1);
        stays(12'001);
        // Values are those of the file at once.
        auto record = m_window->workspace().records().load(Id<Organisation>(middle));
        QVERIFY(record.has_value());
        Organisation changed = *record;
        changed.phone = u"049 4711"_s;
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*record, changed); }));
        QVERIFY(model().recordAt(12'001));
        QCOMPARE(model().recordAt(12'001)->as<Organisation>().phone, u"049 4711"_s);
        QTRY_VERIFY(model().isSettled());
        stays(12'001);
        // What is asked for while it changes is of the file as it is in the end.
        byPhone();
        QVERIFY(isLookedFor());
        add(u"Aac prima"_s);
        QVERIFY(model().isAsking());
        settle(*m_window);
        QCOMPARE(model().rowCount(), all + 2);
        QVERIFY(shows(0, 60));
        // What is gone leaves the keys to its neighbour.
        const QUuid gone = model().idAt(7), next = model().idAt(8);
        table().setCurrentIndex(model().index(7, 0));
        QVERIFY(m_window->workspace().perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<Organisation>(), gone); }));
        QTRY_COMPARE(model().idAt(7), next);
        QCOMPARE(table().currentIndex().row(), 7);
        QCOMPARE(model().rowOf(gone), -1);
    }

    /// Where it is stopped, the list says so and looks again when somebody wants it.
    void whatIsStoppedIsOfferedAgain()
    {
        open(u"many.insieme"_s);
        showMany();
        byPhone();
        QVERIFY(isLookedFor());
        m_window->dock().stopAll();
        QTRY_VERIFY(!model().whyNotRead().isEmpty());
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(says(u"The rows are not shown"_s));
        list().copyList();
        QCOMPARE(m_window->notice(), model().whyNotRead());
        auto *again = list().findChild<EmptyState *>()->findChild<Button *>();
        QVERIFY(again && again->isVisible());
        again->click();
        QTRY_VERIFY(model().rowCount() > many && model().whyNotRead().isEmpty());
        QVERIFY(shows(0, 30));
        // So does a change of the file.
        model().sortBy(findField(describe<Organisation>(), u"phone"), Qt::DescendingOrder);
        QVERIFY(isLookedFor());
        m_window->dock().stopAll();
        QTRY_VERIFY(!model().whyNotRead().isEmpty());
        Organisation added;
        added.names = {{.name = u"Altra"_s}};
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(added); }));
        settle(*m_window);
        QVERIFY(model().whyNotRead().isEmpty() && shows(0, 30));
        // A window that goes meanwhile.
        byPhone();
        QVERIFY(isLookedFor());
        m_window.reset();
    }

    /// Without their number the rows are there, further ones come as somebody walks on, and who wants all of them has
    /// them counted again.
    void aStoppedCountingKeepsTheRows()
    {
        open(u"many.insieme"_s);
        const auto stopCounting = [this](const std::function<void()> &begin) {
            for (int tries = 0; tries < 20 && !model().isUncounted(); ++tries) {
                begin();
                while (!model().isUncounted() && !model().isSettled()) {
                    QApplication::processEvents(QEventLoop::AllEvents, 1);
                    m_window->dock().stopAll();
                }
                settle(*m_window);
            }
        };
        m_window->showList(u"organisations"_s);
        stopCounting([this] { model().tryAgain(); });
        QVERIFY(model().isUncounted() && model().whyNotRead().isEmpty());
        QVERIFY(model().rowCount() > 50 && model().rowCount() < 1'000 && shows(0, 50));
        QVERIFY(says(u"how many is not known: the counting was stopped"_s));
        table().scrollToBottom();
        QTRY_VERIFY(model().rowCount() > 5'000);
        QVERIFY(shows(5'000, 20) && model().isUncounted());
        list().copyList();
        QVERIFY2(m_window->notice().contains(u"had been stopped"_s), qPrintable(m_window->notice()));
        settle(*m_window);
        QVERIFY(model().isSettled() && model().rowCount() > many);
        // Counted for a change of the file, they stay, too.
        int added = 0;
        stopCounting([&] {
            Organisation next;
            next.names = {{.name = u"Altra %1"_s.arg(++added)}};
            QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(next); }));
        });
        QVERIFY(model().isUncounted() && model().whyNotRead().isEmpty());
        QVERIFY(model().rowCount() > many && shows(0, 50));
    }

    /// Other rows come while the next record is looked for: it is gone to all the same.
    void theNextRecordIsGoneToWhateverComesMeanwhile()
    {
        open(u"many.insieme"_s);
        showMany();
        const std::vector<QUuid> far = inFile(15'000, 2);
        m_window->showRecord(describe<Organisation>(), far[0]);
        ListStrip *strip = m_window->listStrip();
        QVERIFY(strip && strip->model().isSeeking());
        Organisation added;
        added.names = {{.name = u"Aaa prima"_s}};
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(added); }));
        emit m_window->recordPage()->nextWanted();
        QCOMPARE(m_window->recordPage()->id(), far[0]);
        QTRY_COMPARE(m_window->recordPage()->id(), far[1]);
        settle(*m_window);
        QCOMPARE(strip->model().idAt(strip->view().currentIndex().row()), far[1]);
    }

    /// Sums, ticks, views and another day in a list that may look for nothing by itself say what a short one says.
    void aLongListSaysWhatAShortOneSays()
    {
        const Date day = *makeDate(2024, 3, 1);
        QStringList said[2];
        for (const bool isLong : {false, true}) {
            RowModel::mostInShort = isLong ? 5 : 2'000;
            RowModel::mostSteps = isLong ? 0 : 10'000;
            open(u"sample.insieme"_s);
            QStringList &words = said[isLong];
            const auto tell = [&] {
                settle(*m_window);
                QCOMPARE(model().isLong(), isLong);
                const auto *strip = list().findChild<TotalsStrip *>();
                words << strip->words();
                for (int column = 0; column < model().columnCount(); ++column)
                    words << strip->total(column);
                for (int row = 0; row < model().rowCount(); ++row)
                    words << model().index(row, 0).data().toString();
                if (const auto *bar = list().findChild<SelectionBar *>(); bar && bar->isVisible())
                    words << bar->shownCount();
            };
            for (const QString &place : {u"agreements"_s, u"stay-payments"_s, u"tasks"_s, u"people"_s}) {
                m_window->showList(place);
                tell();
                type(u"a"_s);
                tell();
                type({});
                tell();
                list().setState({});
                tell();
            }
            m_window->showList(u"agreements"_s);
            settle(*m_window);
            model().tick(0);
            model().tick(1);
            type(u"padova"_s);
            tell();
            model().untick();
            QVERIFY(list().keepView(isLong ? u"lunga"_s : u"corta"_s));
            auto &tabs = *list().findChild<Tabs *>();
            tabs.setCurrent(0);
            tell();
            tabs.setCurrent(tabs.count() - 1);
            tell();
            type({});
            tell();
            QTest::keyClick(&table(), Qt::Key_A, Qt::ControlModifier);
            settle(*m_window);
            tell();
            m_window->setDay(day);
            tell();
            list().copyList();
            words << QApplication::clipboard()->text();
            m_window->setDay({});
            m_window->showList(u"people"_s);
            m_window->setPrivacy(true);
            tell();
            type(u"a"_s);
            tell();
            m_window->setPrivacy(false);
            m_window->openPlace(u"desk"_s);
        }
        QVERIFY(said[0].size() > 200);
        QCOMPARE(said[1].size(), said[0].size());
        for (qsizetype i = 0; i < said[0].size(); ++i)
            QCOMPARE(said[1][i], said[0][i]);
    }
};

} // namespace

INSIEME_TEST(LongLists)
#include "tst_long_lists.moc"
