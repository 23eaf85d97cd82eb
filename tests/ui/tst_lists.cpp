// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/areas/views.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/service.h"
#include "core/housing/property.h"
#include "core/papers/document.h"
#include "core/placements/funding.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/record/display.h"
#include "core/registry/ledger.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/registry/requirement.h"
#include "core/registry/saved_view.h"
#include "core/store/verify.h"
#include "core/suitability/suitability.h"
#include "tests/support/testing.h"
#include "tests/ui/page_audit.h"
#include "tests/ui/shown.h"
#include "ui/exchange/list_exchange.h"
#include "ui/shell/bulk_edit.h"
#include "ui/shell/document_page.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/record_peek.h"
#include "ui/shell/welcomes.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tick_popover.h"
#include "ui/widgets/totals_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

using namespace insieme;

namespace {

/// What people do in lists all day.
class Lists : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        m_window.reset();
        const QString path = m_folder->filePath(QStringLiteral("a.insieme"));
        auto file = QFile::exists(path) ? Workspace::open(path, areas()) : createSample(path);
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().text));
        m_window = std::make_unique<MainWindow>(std::move(*file));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->showList(QStringLiteral("cooperatives"));
    }
    Tabs &tabs() { return *m_window->page()->findChild<Tabs *>(); }
    QList<QUuid> ids()
    {
        QList<QUuid> result;
        for (int row = 0; row < m_window->listPage()->model().rowCount(); ++row)
            result << m_window->listPage()->model().idAt(row);
        return result;
    }
    TotalsStrip &strip() { return *m_window->page()->findChild<TotalsStrip *>(); }
    /// The place of a column in the list; -1: it is not shown.
    int columnOf(const char *name)
    {
        const auto &columns = m_window->listPage()->model().columns();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (qstrcmp(columns[i].column, name) == 0)
                return static_cast<int>(i);
        }
        return -1;
    }
    /// Shows or hides a column by its name.
    void pressInColumns(const QString &name)
    {
        const QList<PageAction> actions = m_window->page()->actions();
        for (const PageAction &action : actions) {
            if (action.text == QStringLiteral("Columns"))
                action.run();
        }
        const auto *line = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
        const auto *choice = line ? qobject_cast<const TickPopover *>(line->parentWidget()->parentWidget()) : nullptr;
        QVERIFY(choice && choice->isVisible());
        QTest::keyClicks(&choice->line(), name);
        QCOMPARE(choice->list().currentItem()->text(), name);
        QTest::keyClick(&choice->line(), Qt::Key_Return);
        QTest::keyClick(&choice->line(), Qt::Key_Escape);
        QVERIFY(!choice->isVisible());
        QVERIFY(m_window->page()->isAncestorOf(QApplication::focusWidget()));
    }

    /// The words of the list on paper, without spaces and divisions at line ends.
    QString printed()
    {
        settle(*m_window); // what the rows of a choice are on another day is found first
        m_window->page()->print();
        QString words;
        const documents::Pages &pages = *m_window->documentPage()->view().pages();
        for (int i = 0; i < pages.count(); ++i) {
            for (QString line : pages.text(i)) {
                if (line.endsWith(QLatin1Char('-')))
                    line.chop(1);
                words += line;
            }
        }
        m_window->goBack();
        return words.remove(QLatin1Char(' '));
    }
    static bool says(const QString &words, QStringList wanted)
    {
        return std::all_of(wanted.begin(), wanted.end(), [&words](QString &each) {
            return words.contains(each.remove(QLatin1Char(' ')).remove(QChar(QChar::Nbsp)));
        });
    }

private slots:
    void initTestCase() { Theme::current().apply(Theme::Mode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        for (const Layout &layout : layouts())
            forgetColumns(layout);
        QSettings().remove(QStringLiteral("sidebar")); // groups fold as at the first start
        open();
    }
    void cleanup() { m_window.reset(); }

    /// A row is two lines high only where its words are longer than their columns.
    void aRemarkIsPrintedBesideItsDay()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        settle(*m_window);
        m_window->page()->print();
        QVERIFY(m_window->documentPage());
        const documents::Pages &pages = *m_window->documentPage()->view().pages();
        int beside = 0;
        for (int i = 0; i < pages.count(); ++i) {
            for (const QString &line : pages.text(i))
                beside += line.contains(QRegularExpression(QStringLiteral("\\d\\d/\\d\\d/\\d{4}\\s+DURC")));
        }
        QVERIFY2(beside > 10, qPrintable(pages.text(0).join(QLatin1Char('\n'))));
    }

    /// Whatever comes or goes elsewhere, or is taken back: the same record has the keys, in the same cell, and what is
    /// read stays where it is in the window.
    void rowsThatAreReadAgainStayUnderTheEyes()
    {
        m_window->resize(1180, 700);
        m_window->showList(QStringLiteral("people"));
        settle(*m_window);
        ListPage &page = *m_window->listPage();
        ListTable &table = page.table();
        Workspace &file = m_window->workspace();
        const auto current = [&] { return page.model().idAt(table.currentIndex().row()); };
        const auto top = [&](const QUuid &id) {
            return table.visualRect(page.model().index(page.model().rowOf(id), 0)).top();
        };
        const auto add = [&file](const QString &name) {
            Person person;
            person.id = Id<Person>(newUuid());
            person.familyName = name;
            person.givenName = QStringLiteral("Prova");
            QVERIFY(file.perform({"Add %1"}, [&](Transaction &t) { return t.insert(person); }));
        };
        const int rows = page.model().rowCount(), bars = table.verticalScrollBar()->maximum();
        QVERIFY2(rows > 12 && bars > 120, qPrintable(QString::number(bars)));
        table.verticalScrollBar()->setValue(100);
        const int row = table.rowAt(table.viewport()->height() / 2);
        table.setCurrentIndex(page.model().index(row, 2));
        const QUuid id = current();
        const int place = top(id);
        const auto stays = [&](int shifted) {
            QCOMPARE(current(), id);
            QCOMPARE(table.currentIndex().row(), row + shifted);
            QCOMPARE(table.currentIndex().column(), 2);
            QVERIFY(table.selectionModel()->isRowSelected(row + shifted));
            QCOMPARE(top(id), place);
        };
        add(QStringLiteral("Aaa"));
        stays(1);
        QVERIFY(file.undo());
        stays(0);
        QVERIFY(file.redo());
        stays(1);
        // Where the keys are out of sight, what is in sight stays.
        table.verticalScrollBar()->setValue(0);
        table.setCurrentIndex(page.model().index(0, 0));
        table.verticalScrollBar()->setValue(bars);
        const QUuid first = page.model().idAt(table.rowAt(0));
        const int before = top(first);
        add(QStringLiteral("Aab"));
        QCOMPARE(top(first), before);
        QCOMPARE(table.currentIndex().row(), 0);
        // What is gone leaves the keys to its neighbour.
        add(QStringLiteral("Aac"));
        const QUuid added = page.model().idAt(2);
        page.select(added);
        QVERIFY(file.undo());
        QVERIFY(page.model().rowOf(added) < 0);
        QCOMPARE(table.currentIndex().row(), 2);
        QVERIFY(table.selectionModel()->isRowSelected(2));
        QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
    }

    /// The first rows of a long list are there at once; the window counts none of it, and what is shown stays where it
    /// is when the others come.
    void aLongListIsCountedBeside()
    {
        const auto back =
            qScopeGuard([before = std::exchange(RecordModel::mostInShort, 5)] { RecordModel::mostInShort = before; });
        m_window->resize(1180, 700);
        std::optional<test::Asked> counts(std::in_place, *m_window, "SELECT count(*) FROM \"person\"");
        m_window->showList(QStringLiteral("people"));
        ListPage &page = *m_window->listPage();
        RecordModel &model = page.model();
        ListTable &table = page.table();
        const auto says = [&page](const QString &words) {
            const QList<Label *> labels = page.findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const Label *label) { return label->isVisible() && label->text() == words; });
        };
        QVERIFY(model.isLong() && !model.isCounted());
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(says(QStringLiteral("…")));
        page.print();
        QVERIFY(!m_window->documentPage());
        QVERIFY(m_window->notice().contains(QStringLiteral("still being counted")));
        table.setCurrentIndex(model.index(3, 1));
        const QUuid id = model.idAt(3);
        const int top = table.visualRect(table.currentIndex()).top();
        const auto stays = [&] {
            QCOMPARE(model.idAt(table.currentIndex().row()), id);
            QCOMPARE(table.currentIndex().column(), 1);
            QCOMPARE(table.visualRect(table.currentIndex()).top(), top);
        };
        QTRY_VERIFY(model.isCounted());
        const auto all = static_cast<int>(m_window->workspace().records().ids(describe<Person>()).size());
        QCOMPARE(model.rowCount(), all);
        QVERIFY(all > 12 && !model.idAt(all - 1).isNull() && model.idAt(all).isNull());
        QVERIFY(says(QStringLiteral("%1 in all").arg(all)));
        stays();
        // What is added elsewhere comes beside, too, and nothing jumps meanwhile.
        Person person;
        person.id = Id<Person>(newUuid());
        person.familyName = QStringLiteral("Prova");
        person.givenName = QStringLiteral("Zzz");
        Workspace &file = m_window->workspace();
        QVERIFY(file.perform({"Add %1"}, [&](Transaction &t) { return t.insert(person); }));
        QVERIFY(model.isCounted());
        QCOMPARE(model.rowCount(), all);
        stays();
        QTRY_COMPARE(model.rowCount(), all + 1);
        stays();
        QCOMPARE(model.idAt(all), person.id.uuid());
        QVERIFY(file.undo());
        QTRY_COMPARE(model.rowCount(), all);
        stays();
        QCOMPARE(counts->count(), 0);
        counts.reset();
        // A row that lies further than is known yet is reached all the same.
        const QUuid last = model.idAt(all - 1);
        m_window->openPlace(QStringLiteral("desk"));
        m_window->showList(QStringLiteral("people"));
        ListPage &again = *m_window->listPage();
        QVERIFY(!again.model().isCounted());
        again.select(last);
        QCOMPARE(again.model().idAt(again.table().currentIndex().row()), last);
        QTRY_VERIFY(again.model().isCounted());
        QCOMPARE(again.model().idAt(again.table().currentIndex().row()), last);
        QCOMPARE(again.model().rowCount(), all);
        // The strip beside a record, and a window that goes meanwhile.
        m_window->showRecord(describe<Person>(), last);
        auto *strip = m_window->findChild<ListStrip *>();
        QVERIFY(strip);
        QCOMPARE(strip->model().idAt(all - 1), last);
        m_window->showList(QStringLiteral("people"));
        m_window.reset();
    }

    /// Italian says "all" after the gender of what is listed.
    void allHasTheGenderOfWhatIsListed()
    {
        setLanguage(QStringLiteral("it"));
        const auto back = qScopeGuard([] { setLanguage(QStringLiteral("en")); });
        for (const auto &[view, all] :
             {std::pair("cooperatives", "Tutte"), std::pair("requests", "Tutte"), std::pair("people", "Tutte"),
              std::pair("tasks", "Tutte"), std::pair("placements", "Tutti"), std::pair("bodies", "Tutti"),
              std::pair("documents", "Tutti"), std::pair("stay-payments", "Tutti")})
        {
            m_window->showList(QLatin1String(view));
            QCOMPARE(tabs().text(0), QLatin1String(all));
        }
        // Whatever is made with "Nuova" is feminine, but for words that the list says otherwise in the plural.
        static const QSet<QString> otherwise{QStringLiteral("agreements"), QStringLiteral("documents"),
                                             QStringLiteral("renovations")};
        for (const Layout &layout : layouts()) {
            const QString made = QCoreApplication::translate("Layout", layout.addLabel);
            if (otherwise.contains(QLatin1String(layout.view)) || !made.startsWith(QStringLiteral("Nuov")))
                continue;
            m_window->showList(QLatin1String(layout.view));
            QVERIFY2(tabs().text(0) == (made.startsWith(QStringLiteral("Nuova ")) ? u"Tutte" : u"Tutti"), layout.view);
        }
    }

    /// With the keyboard alone: tick three, choose the field, type the value, confirm; one step, taken back as one.
    void aFieldOfAllTickedRecordsIsChangedInOneStep()
    {
        ListPage *list = m_window->listPage();
        list->table().setFocus();
        QTest::keyClick(&list->table(), Qt::Key_Home);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&list->table(), Qt::Key_Down);
            QTest::keyClick(&list->table(), Qt::Key_Space);
        }
        QCOMPARE(list->model().tickedCount(), 3);
        const QSet<QUuid> ticked = list->model().marked();
        QHash<QUuid, QString> before;
        for (const QUuid &id : ticked)
            before[id] = m_window->workspace().records().load(Id<Cooperative>(id))->phone;
        QTest::keyClick(m_window.get(), Qt::Key_E);
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(panel);
        QVERIFY(!panel->confirm().isEnabled());
        QVERIFY(!panel->chooseField(u"name")); // titles are changed one by one
        QVERIFY(panel->chooseField(u"phone"));
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("+39 049 000111"));
        QTRY_VERIFY(panel->confirm().isEnabled());
        const auto step = m_window->workspace().undoable();
        QTest::keyClick(panel->editor()->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!list->bulkEdit());
        QVERIFY(!step || m_window->workspace().undoable()->step == step->step + 1);
        for (const QUuid &id : ticked)
            QCOMPARE(m_window->workspace().records().load(Id<Cooperative>(id))->phone,
                     QStringLiteral("+39 049 000111"));
        QVERIFY(m_window->undo());
        for (const QUuid &id : ticked)
            QCOMPARE(m_window->workspace().records().load(Id<Cooperative>(id))->phone, before[id]);
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    /// Only where that is asked for: a key pressed before a value is typed changes nothing.
    void nothingTypedEmptiesNoField()
    {
        ListPage *list = m_window->listPage();
        const Id<Cooperative> one(list->model().idAt(0));
        const QString phone = QStringLiteral("049 000000");
        QVERIFY(m_window->workspace().perform({"Test"}, [&](Transaction &tx) {
            const auto before = *tx.records().load(one);
            Cooperative after = before;
            after.phone = phone;
            return tx.update(before, after);
        }));
        list->model().tick(list->model().rowOf(one.uuid()));
        list->changeTicked();
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(panel->chooseField(u"phone"));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        auto *empties = panel->findChild<QCheckBox *>();
        QVERIFY(empties && empties->isVisible());
        const auto press = [panel] { QTest::keyClick(panel->editor()->editor(), Qt::Key_Return, Qt::ControlModifier); };
        press();
        QCOMPARE(list->bulkEdit(), panel);
        // What was typed and taken away again is nothing, too.
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("1"));
        QTest::keyClick(panel->editor()->editor(), Qt::Key_Backspace);
        press();
        QCOMPARE(list->bulkEdit(), panel);
        QCOMPARE(m_window->workspace().records().load(one)->phone, phone);
        empties->click();
        QVERIFY(panel->confirm().isEnabled());
        // A value that is typed after all counts instead.
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("2"));
        QVERIFY(!empties->isChecked());
        empties->click();
        press();
        QVERIFY(!list->bulkEdit());
        QVERIFY(m_window->workspace().records().load(one)->phone.isEmpty());
        QVERIFY(m_window->undo());
    }

    /// Typing in the choice of a field chooses and nothing more; Enter goes to its value, and Tab comes past it to
    /// everything else, whichever fields were chosen before.
    void changingManyIsWalkedWithTheKeys()
    {
        ListPage *list = m_window->listPage();
        list->model().tick(0);
        QTest::keyClick(&list->table(), Qt::Key_E);
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(panel);
        QTRY_VERIFY(!panel->confirm().isEnabled());
        auto *fields = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(fields && panel->isAncestorOf(fields));
        QTest::keyClicks(fields, QStringLiteral("em"));
        QCOMPARE(list->bulkEdit(), panel); // letters of the page stay away
        QTest::qWait(QApplication::keyboardInputInterval() + 50); // the end of a word
        const Field *phone = findField(describe<Cooperative>(), u"phone");
        QTest::keyClicks(fields, describe<Cooperative>().label(*phone).left(3));
        QCOMPARE(QApplication::focusWidget(), fields);
        QCOMPARE(&panel->editor()->field(), phone);
        QVERIFY(isNull(*panel->editor()->value()));
        // A name of several words is typed with its spaces.
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        int spaced = -1;
        for (int i = 0; i < fields->count() && spaced < 0; ++i) {
            if (fields->itemText(i).indexOf(QLatin1Char(' ')) > 1)
                spaced = i;
        }
        QVERIFY(spaced >= 0);
        const QString label = fields->itemText(spaced);
        QTest::keyClicks(fields, label.left(label.indexOf(QLatin1Char(' ')) + 2));
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(fields->currentText().left(label.indexOf(QLatin1Char(' ')) + 2).toLower(),
                 label.left(label.indexOf(QLatin1Char(' ')) + 2).toLower());
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        QVERIFY(panel->chooseField(u"phone"));
        QTest::keyClick(fields, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), panel->editor()->editor());
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("049 000111"));
        QTRY_VERIFY(panel->confirm().isEnabled());
        QTest::keyClick(panel->editor()->editor(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), fields);
        QTest::keyClick(fields, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), panel->editor()->editor());
        QSet<QWidget *> passed;
        for (QWidget *at = QApplication::focusWidget(); !passed.contains(at); at = QApplication::focusWidget()) {
            passed << at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QVERIFY(passed.contains(&panel->confirm()));
        QVERIFY(passed.contains(&list->table()));
        // What is typed is changed next: nothing else comes between.
        panel->editor()->editor()->setFocus();
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("049"));
        QTRY_VERIFY(panel->confirm().isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &panel->confirm());
        QVERIFY(passed.contains(fields));
    }

    /// Tab goes down the page as it is read, through the questions too when they are asked.
    void tabGoesDownTheList()
    {
        ListPage *list = m_window->listPage();
        const auto places = [list] {
            QList<QPoint> result;
            QWidget *first = list->findChild<Tabs *>();
            first->setFocus();
            for (QWidget *at = first; at != &list->table(); at = QApplication::focusWidget()) {
                result << at->mapTo(list, QPoint(0, at->height() / 2));
                QTest::keyClick(at, Qt::Key_Tab);
            }
            return result;
        };
        const auto descends = [](const QList<QPoint> &points) {
            constexpr int line = 12; // of one row
            return std::is_sorted(points.begin(), points.end(), [](const QPoint &a, const QPoint &b) {
                return a.y() + line < b.y() || (std::abs(a.y() - b.y()) <= line && a.x() < b.x());
            });
        };
        QVERIFY(places().size() >= 4 && descends(places()));
        const qsizetype before = places().size();
        // The question that stands below the other one is asked first.
        QTest::keyClick(&list->table(), Qt::Key_A);
        QApplication::processEvents();
        QCOMPARE(places().size(), before + 2);
        QVERIFY(descends(places()));
        // A view is kept of what is otherwise than the list opens.
        QTest::keyClick(&list->table(), Qt::Key_V);
        QApplication::processEvents();
        QCOMPARE(places().size(), before + 2);
        list->table().sortByColumn(1, Qt::DescendingOrder);
        QApplication::processEvents();
        const qsizetype sorted = places().size(); // the list offers to save it
        QTest::keyClick(&list->table(), Qt::Key_V);
        QApplication::processEvents();
        QCOMPARE(places().size(), sorted + 2);
        QVERIFY(descends(places()));
    }

    /// The first and the last row are one key away, whatever the columns are.
    void homeAndEndWalkTheRows()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        ListTable &table = m_window->listPage()->table();
        const int rows = table.model()->rowCount();
        QVERIFY(rows > 3);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(1, 0));
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex(), table.model()->index(rows - 1, 0));
        QTest::keyClick(&table, Qt::Key_Right);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex(), table.model()->index(0, 1));
    }

    /// What the command line lists as conventions and as contracts is so called in the window, too.
    void conventionsAndContractsHaveTheirTabs()
    {
        m_window->showList(QStringLiteral("agreements"));
        for (const QString &name : {QStringLiteral("conventions"), QStringLiteral("contracts")}) {
            const View &view = *findView(name);
            ListQuery query;
            query.type = view.type;
            query.conditions = view.conditions;
            const RecordList list(m_window->workspace().records(), query);
            const auto wanted = list.ids(0, list.count());
            QVERIFY(!wanted.empty());
            int tab = 0;
            for (int i = 1; i < tabs().count(); ++i)
                tab = tabs().text(i) == view.title() ? i : tab;
            QVERIFY2(tab > 0, qPrintable(name));
            QTRY_VERIFY(tabs().partName(tab).contains(QString::number(wanted.size())));
            tabs().setCurrent(tab);
            const auto shown = [this] {
                const QList<QUuid> all = ids();
                return QSet<QUuid>(all.begin(), all.end());
            };
            QTRY_COMPARE(shown(), QSet<QUuid>(wanted.begin(), wanted.end()));
        }
    }

    /// An Italian office looks for people by their family names; what is titled after a person follows.
    void peopleAreOrderedByFamilyName()
    {
        const Records &records = m_window->workspace().records();
        const auto namesOf = [&](auto personOf) {
            QStringList names;
            for (const QUuid &id : ids()) {
                const auto person = records.load(personOf(id));
                names << sortKey(person->familyName + QLatin1Char(' ') + person->givenName);
            }
            return names;
        };
        m_window->showList(QStringLiteral("people"));
        QStringList names = namesOf([](const QUuid &id) { return Id<Person>(id); });
        QVERIFY(names.size() > 10);
        QVERIFY2(std::is_sorted(names.begin(), names.end()), qPrintable(names.join(QLatin1Char('|'))));
        m_window->showList(QStringLiteral("placements"));
        names = namesOf([&](const QUuid &id) { return records.load(Id<Placement>(id))->person; });
        QVERIFY(names.size() > 5);
        QVERIFY2(std::is_sorted(names.begin(), names.end()), qPrintable(names.join(QLatin1Char('|'))));
    }

    /// Another day has a button of its own, and stands as a token that is taken away like the others.
    void anotherDayIsChosenInTheList()
    {
        const QString label = QCoreApplication::translate("insieme::ListPage", "As of a day");
        const auto buttons = m_window->listPage()->findChildren<Button *>();
        const auto button =
            std::find_if(buttons.begin(), buttons.end(), [&](const Button *b) { return b->text() == label; });
        QVERIFY(button != buttons.end() && (*button)->isVisible());
        QTest::mouseClick(*button, Qt::LeftButton);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line && line != &m_window->listPage()->filter());
        // What is no day changes nothing; Esc puts the question away.
        QTest::keyClicks(line, QStringLiteral("mai"));
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        QVERIFY(!stated(m_window->context().asOf) && line->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QTest::mouseClick(*button, Qt::LeftButton);
        QTest::keyClicks(line, QStringLiteral("1/1/2020"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(stated(m_window->context().asOf));
        QCOMPARE(m_window->context().asOf, Date(2020, 1, 1));
        QVERIFY(!m_window->canChange());
        // The counts of the navigation are today's, and nothing floats in the middle of the band.
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        const auto counted = [this] {
            const QAbstractItemModel &places = *m_window->findChild<Sidebar *>()->model();
            for (int row = 0; row < places.rowCount(); ++row) {
                if (places.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String(" late")))
                    return true;
            }
            return false;
        };
        QVERIFY(!counted());
        bool seen = false;
        for (const Banner *band : m_window->findChildren<Banner *>()) {
            const QList<Label *> words = band->findChildren<Label *>();
            if (!band->isVisible() || words.size() < 2 || !words[1]->isVisible())
                continue;
            seen = seen || band->text().contains(QStringLiteral("01/01/2020"));
            QVERIFY(words[1]->x() - words[0]->x() - paint::textWidth(words[0]->text(), words[0]->font()) < 40);
        }
        QVERIFY(seen);
        QLineEdit &filter = m_window->listPage()->filter();
        filter.setFocus();
        QTest::keyClick(&filter, Qt::Key_Backspace);
        QTRY_VERIFY(!stated(m_window->context().asOf));
        QTRY_VERIFY(counted());
    }

    /// What the form of each would say, once a sentence, for how many.
    void whatIsSaidOfTheTickedIsShown()
    {
        FundingCall call{.id = Id<FundingCall>(newUuid()), .name = QStringLiteral("Bando")};
        call.deadline = {Date(2022, 1, 27), 12 * 60};
        UtilityProject first{.id = Id<UtilityProject>(newUuid()), .title = QStringLiteral("Verde"), .call = call.id};
        UtilityProject second{.id = Id<UtilityProject>(newUuid()), .title = QStringLiteral("Blu"), .call = call.id};
        QVERIFY(m_window->workspace().perform({"Test"}, [&](Transaction &tx) -> Done {
            INSIEME_TRY(tx.insert(call));
            INSIEME_TRY(tx.insert(first));
            return tx.insert(second);
        }));
        m_window->showList(QStringLiteral("projects"));
        ListPage *list = m_window->listPage();
        list->model().tick(list->model().rowOf(first.id.uuid()));
        list->model().tick(list->model().rowOf(second.id.uuid()));
        list->changeTicked();
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(panel->chooseField(u"applied_on"));
        auto *line = qobject_cast<QLineEdit *>(panel->editor()->editor());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("27/01/2022"));
        QTRY_VERIFY(panel->confirm().isEnabled()); // it is a warning
        QTRY_VERIFY(!panel->findings().isEmpty());
        QCOMPARE(panel->findings().count(QLatin1Char('\n')), 0);
        QVERIFY2(panel->findings().startsWith(QLatin1Char('2'))
                     && panel->findings().contains(QStringLiteral("the hour of the application is missing")),
                 qPrintable(panel->findings()));
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("26/01/2022"));
        // What was said goes at once; whether anything is said of the new value is known when it was looked for.
        QVERIFY(m_window->findChild<LongWork *>());
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QVERIFY2(panel->findings().isEmpty(), qPrintable(panel->findings()));
    }

    /// Drafts take a wrong code together, as a warning; together they do not leave the draft with it.
    void draftsAreExcusedTogether()
    {
        UtilityProject first{.id = Id<UtilityProject>(newUuid()), .title = QStringLiteral("Verde")};
        first.cup = QStringLiteral("C11");
        UtilityProject second{.id = Id<UtilityProject>(newUuid()), .title = QStringLiteral("Blu")};
        QVERIFY(m_window->workspace().perform({"Test"}, [&](Transaction &tx) -> Done {
            INSIEME_TRY(tx.insert(first));
            return tx.insert(second);
        }));
        m_window->showList(QStringLiteral("projects"));
        ListPage *list = m_window->listPage();
        list->model().tick(list->model().rowOf(first.id.uuid()));
        list->model().tick(list->model().rowOf(second.id.uuid()));
        list->changeTicked();
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(panel->chooseField(u"cup"));
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("C12"));
        QTRY_VERIFY(panel->confirm().isEnabled());
        QTRY_VERIFY(!panel->findings().isEmpty());
        // Of the other one it is said already.
        QVERIFY2(panel->findings().startsWith(QLatin1Char('1')) && panel->findings().contains(QStringLiteral("CUP: ")),
                 qPrintable(panel->findings()));
        QVERIFY(panel->chooseField(u"status"));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        UtilityProject applied = second;
        applied.status = ProjectStatus::Applied;
        panel->editor()->setValue(findField(describe<UtilityProject>(), u"status")->value(&applied, {}));
        emit panel->editor()->edited();
        QVERIFY(!panel->confirm().isEnabled());
        QVERIFY(!panel->apply());
        for (const UtilityProject &each : {first, second})
            QVERIFY(m_window->workspace().records().load(each.id)->status == ProjectStatus::Draft);
    }

    /// What names a record of any kind is two fields, and one choice.
    void aLinkOfAllTickedRecordsIsChangedWhole()
    {
        Workspace &workspace = m_window->workspace();
        const QUuid agreement = workspace.records().ids(describe<Agreement>()).front();
        std::vector<Id<Task>> tasks;
        QVERIFY(workspace.perform({"Test"}, [&](Transaction &tx) -> Done {
            for (const bool linked : {true, true, false}) {
                Task task{.subject = QStringLiteral("Telefonare"), .dueOn = Date(2026, 12, 1)};
                task.recordTable = linked ? QStringLiteral("agreement") : QString();
                task.recordId = linked ? uuidText(agreement) : QString();
                INSIEME_TRY(tx.insert(task));
                tasks.push_back(task.id);
            }
            return {};
        }));
        m_window->showList(QStringLiteral("tasks"));
        ListPage *list = m_window->listPage();
        const auto change = [&] {
            list->model().untick();
            for (const Id<Task> &id : tasks)
                list->model().tick(list->model().rowOf(id.uuid()));
            QCOMPARE(list->model().tickedCount(), 3);
            list->changeTicked();
            QVERIFY(!list->bulkEdit()->chooseField(u"record_table"));
            QVERIFY(list->bulkEdit()->chooseField(u"record_id"));
        };
        change();
        QTest::keyClicks(list->bulkEdit()->editor()->editor(), QStringLiteral("comune di piazzola"));
        QTest::keyClick(list->bulkEdit()->editor()->editor(), Qt::Key_Return);
        QTRY_VERIFY(list->bulkEdit()->confirm().isEnabled());
        QVERIFY(list->bulkEdit()->apply());
        for (const Id<Task> &id : tasks) {
            const auto task = workspace.records().load(id);
            const RecordType *about = workspace.catalogue().findTable(task->recordTable);
            QVERIFY2(about && about != &describe<Agreement>(), qPrintable(task->recordTable));
            const QString title = workspace.title(*about, QUuid::fromString(task->recordId), {});
            QVERIFY2(title.contains(QStringLiteral("Piazzola")), qPrintable(title));
        }
        QCOMPARE(verify(workspace), QStringList());
        // It is taken away whole as well.
        change();
        QVERIFY(!m_window->findChild<LongWork *>()
                || QTest::qWaitFor([this] { return !m_window->findChild<LongWork *>(); }));
        list->bulkEdit()->findChild<QCheckBox *>()->click();
        QTRY_VERIFY(list->bulkEdit()->confirm().isEnabled());
        QVERIFY(list->bulkEdit()->apply());
        for (const Id<Task> &id : tasks) {
            const auto task = workspace.records().load(id);
            QVERIFY(task->recordTable.isEmpty() && task->recordId.isEmpty());
        }
    }

    void aValueThatIsRefusedChangesNothing()
    {
        ListPage *list = m_window->listPage();
        list->model().tick(1);
        list->model().tick(2);
        list->changeTicked();
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(!panel->whyNot().text().isEmpty() && !panel->whyNot().isTried());
        QVERIFY(panel->chooseField(u"tax_code"));
        // What is ticked is read beside the window, which answers meanwhile.
        QVERIFY(m_window->findChild<LongWork *>());
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QVERIFY(!panel->whyNot().isTried());
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("12345"));
        QVERIFY(!panel->confirm().isEnabled() && panel->whyNot().isTried());
        QVERIFY(!panel->apply());
        // Another tick: what was read before counts no more.
        QVERIFY(panel->chooseField(u"phone"));
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("+39 049 000222"));
        QTRY_VERIFY(panel->confirm().isEnabled());
        list->model().tick(3);
        QVERIFY(!panel->confirm().isEnabled() && !panel->apply());
        QTRY_VERIFY(panel->confirm().isEnabled());
        list->model().untick();
        QVERIFY(!list->bulkEdit()); // nothing is ticked: nothing to change
    }

    /// Beside the window; stopped or refused it leaves everything as it was, and the panel says so until something else
    /// is asked for.
    void aChangeThatIsStoppedChangesNothing()
    {
        ListPage *list = m_window->listPage();
        list->model().tick(1);
        list->model().tick(2);
        const Id<Cooperative> one(list->model().idAt(1));
        list->changeTicked();
        BulkEdit *panel = list->bulkEdit();
        QVERIFY(panel->chooseField(u"phone"));
        QTest::keyClicks(panel->editor()->editor(), QStringLiteral("+39 049 000333"));
        QTRY_VERIFY(panel->confirm().isEnabled());
        const auto says = [panel](const char *text) {
            const auto labels = panel->findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(), [text](const Label *label) {
                return label->isVisible() && label->text().contains(QLatin1String(text));
            });
        };
        const QString phone = m_window->workspace().records().load(one)->phone;
        QTRY_VERIFY(!m_window->findChild<LongWork *>()); // what is ticked has been read
        // Once: what is read again afterwards is not stopped.
        connect(
            &m_window->dock(), &ProgressDock::changed, m_window.get(), [this] { m_window->dock().stopAll(); },
            Qt::SingleShotConnection);
        QVERIFY(!panel->apply());
        QCOMPARE(list->bulkEdit(), panel);
        QVERIFY(says("stopped"));
        QVERIFY(!m_window->workspace().undoable());
        QCOMPARE(m_window->workspace().records().load(one)->phone, phone);
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        // Somebody changes the field elsewhere: what is ticked is read again, and why nothing was changed stays.
        {
            auto beside = Workspace::open(m_window->workspace().path(), areas());
            QVERIFY(beside);
            QVERIFY((*beside)->perform({"Elsewhere"}, [&](Transaction &tx) -> Done {
                const auto now = tx.records().load(one);
                Cooperative after = *now;
                after.phone = QStringLiteral("+39 049 000444");
                return tx.update(*now, after);
            }));
        }
        QVERIFY(!panel->apply());
        QVERIFY(says("Nothing was changed"));
        const auto told = panel->findChildren<Label *>();
        for (const Label *label : told)
            QVERIFY2(label->text().count(QStringLiteral("nothing was changed"), Qt::CaseInsensitive) < 2,
                     qPrintable(label->text()));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QVERIFY(says("Nothing was changed"));
        QCOMPARE(m_window->workspace().records().load(one)->phone, QStringLiteral("+39 049 000444"));
        bool wentOn = false;
        QTimer::singleShot(0, m_window.get(), [&wentOn] { wentOn = true; });
        QVERIFY(panel->apply());
        QVERIFY(wentOn && !list->bulkEdit());
        QCOMPARE(m_window->workspace().records().load(one)->phone, QStringLiteral("+39 049 000333"));
        QVERIFY(m_window->notice().contains(m_window->workspace().undoable()->label));
    }

    /// However much it wrote: the window goes on while it is taken back, and stopped nothing is.
    void aLargeStepIsTakenBackBesideTheWindow()
    {
        Workspace &workspace = m_window->workspace();
        const auto count = [&] { return workspace.records().ids(describe<Person>()).size(); };
        const auto before = count();
        QVERIFY(workspace.perform({"Many"}, [&](Transaction &tx) -> Done {
            for (int i = 0; i < 201; ++i) {
                Person person;
                person.familyName = QStringLiteral("Prova %1").arg(i);
                INSIEME_TRY(tx.insert(person));
            }
            return {};
        }));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        const qint64 step = workspace.undoable()->step;
        const auto stopping =
            connect(&m_window->dock(), &ProgressDock::changed, m_window.get(), [this] { m_window->dock().stopAll(); });
        QVERIFY(!m_window->undo());
        disconnect(stopping);
        QCOMPARE(count(), before + 201);
        QCOMPARE(workspace.undoable()->step, step);
        int wentOn = 0;
        QTimer::singleShot(0, m_window.get(), [&wentOn] { ++wentOn; });
        QVERIFY(m_window->undo());
        QCOMPARE(count(), before);
        QTimer::singleShot(0, m_window.get(), [&wentOn] { ++wentOn; });
        QVERIFY(m_window->redo());
        QCOMPARE(count(), before + 201);
        QCOMPARE(wentOn, 2);
        QCOMPARE(verify(workspace), QStringList());
    }

    /// A filter that finds more than a list holds: wherever its rows are counted it is said.
    void aListThatIsCutSaysSo()
    {
        Workspace &workspace = m_window->workspace();
        const auto more = static_cast<int>(RecordList::mostMatches) + 1;
        QVERIFY(workspace.perform({"Many"}, [&](Transaction &tx) -> Done {
            for (int i = 0; i < more; ++i) {
                PublicBody body;
                body.names = {{.name = QStringLiteral("Tantissimi %1").arg(i)}};
                INSIEME_TRY(tx.insert(body));
            }
            return {};
        }));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        const QString count = QLocale().toString(RecordList::mostMatches);
        const auto saysCut = [&](const QWidget &part) {
            const auto labels = part.findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(), [&](const Label *label) {
                return label->text().contains(QStringLiteral("first ") + count);
            });
        };
        m_window->showList(QStringLiteral("bodies"));
        ListPage *list = m_window->listPage();
        QTRY_VERIFY(list->model().rowCount() >= more && !saysCut(*list));
        list->filter().setText(QStringLiteral("tantissimi 12"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QTRY_VERIFY(list->model().isSettled());
        QVERIFY(list->model().rowCount() > 1 && !saysCut(*list));
        list->filter().setText(QStringLiteral("tantissimi"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QTRY_COMPARE(list->model().rowCount(), more - 1);
        QTRY_VERIFY(saysCut(*list));
        copyForExcel(*m_window, list->model(), list->model().taken());
        QVERIFY2(m_window->notice().contains(QStringLiteral("first ") + count), qPrintable(m_window->notice()));
        m_window->showRecord(describe<PublicBody>(), list->model().idAt(0));
        QTRY_VERIFY(saysCut(*m_window->findChild<ListStrip *>()));
    }

    /// A view comes back with filter, order and columns; after the file was closed, too; others do not see it.
    void aSavedViewComesBackAndIsItsOperators()
    {
        Workspace &workspace = m_window->workspace();
        const auto operators = workspace.records().ids(describe<Operator>());
        QVERIFY(operators.size() >= 2);
        QVERIFY(workspace.setOperator(operators[0]));
        ListPage *list = m_window->listPage();
        const int without = tabs().count();
        list->filter().setText(QStringLiteral("padova"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        tabs().setCurrent(1);
        list->table().sortByColumn(1, Qt::DescendingOrder);
        const QList<QUuid> wanted = ids();
        QVERIFY(!wanted.isEmpty());
        QVERIFY(wanted.size() < 24);
        QVERIFY(list->keepView(QStringLiteral("Padovane")));
        QCOMPARE(tabs().count(), without + 1);
        QCOMPARE(tabs().text(tabs().current()), QStringLiteral("Padovane"));
        QCOMPARE(ids(), wanted);
        tabs().setCurrent(0);
        QVERIFY(ids() != wanted);

        open();
        QVERIFY(m_window->workspace().setOperator(operators[0]));
        m_window->showList(QStringLiteral("cooperatives"));
        tabs().setCurrent(without);
        QCOMPARE(ids(), wanted);
        // The way to a record and back keeps the view.
        m_window->showRecord(describe<Cooperative>(), wanted.front());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(tabs().current(), without);
        QCOMPARE(ids(), wanted);

        QVERIFY(m_window->workspace().setOperator(operators[1]));
        m_window->showList(QStringLiteral("cooperatives"));
        QCOMPARE(tabs().count(), without);
        QVERIFY(m_window->undo());
        QVERIFY(m_window->workspace().setOperator(operators[0]));
        m_window->showList(QStringLiteral("cooperatives"));
        QCOMPARE(tabs().count(), without);
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    /// What a tab holds that no condition tells, filtered and sorted: with the keyboard alone.
    void aTabOfAGroupBecomesAView()
    {
        const QString label = QCoreApplication::translate("Layout", "Papers to see to");
        m_window->resize(1440, 900);
        const int without = tabs().count();
        tabs().setFocus();
        for (int i = 1; i < without && tabs().text(tabs().current()) != label; ++i)
            QTest::keyClick(&tabs(), Qt::Key_Right);
        QCOMPARE(tabs().text(tabs().current()), label);
        const auto offersV = [this] {
            const auto buttons = m_window->listPage()->findChildren<Button *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
                return button->isVisible() && button->text() == QStringLiteral("Save this view")
                    && button->key() == QStringLiteral("V");
            });
        };
        QTRY_VERIFY(offersV());
        QTRY_VERIFY(!ids().isEmpty());
        ListTable &table = m_window->listPage()->table();
        const QList<QUuid> group = ids();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QTest::keyClick(&table, Qt::Key_Right);
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
        QLineEdit &filter = m_window->listPage()->filter();
        filter.setFocus();
        QTest::keyClicks(&filter, QStringLiteral("padova"));
        QTest::keyClick(&filter, Qt::Key_Return);
        const QList<QUuid> wanted = ids();
        QVERIFY(wanted.size() > 1 && wanted.size() < group.size());
        QCOMPARE(m_window->listPage()->model().sortOrder(), Qt::DescendingOrder);

        QTest::keyClick(m_window.get(), Qt::Key_V);
        QWidget *name = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(name) && name != &filter);
        QTest::keyClicks(name, QStringLiteral("Carte"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(tabs().count(), without + 1);
        QCOMPARE(tabs().text(tabs().current()), QStringLiteral("Carte"));
        QCOMPARE(ids(), wanted);
        QVERIFY(says(printed(), {label}));
        QTRY_VERIFY(tabs().partName(without).contains(QString::number(wanted.size())));

        // The way to a record and back keeps it, and the narrow list beside holds the same.
        m_window->showRecord(describe<Cooperative>(), wanted.front());
        QCOMPARE(m_window->findChild<ListStrip *>()->model().rowCount(), static_cast<int>(wanted.size()));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(ids(), wanted);
        tabs().setFocus();
        QTest::keyClick(&tabs(), Qt::Key_Home);
        QCOMPARE(ids().size(), m_window->workspace().records().count(describe<Cooperative>()));
        QTest::keyClick(&tabs(), Qt::Key_End);
        QCOMPARE(ids(), wanted);

        open();
        tabs().setFocus();
        QTest::keyClick(&tabs(), Qt::Key_End);
        QTRY_COMPARE(ids(), wanted);
        // What it holds of the group stands as a token, which goes as the others do.
        QLineEdit &again = m_window->listPage()->filter();
        again.setFocus();
        QTest::keyClick(&again, Qt::Key_Home);
        QTest::keyClick(&again, Qt::Key_Backspace);
        QCOMPARE(tabs().text(tabs().current()), QStringLiteral("Carte"));
        QVERIFY(ids().size() > wanted.size());
        // Who takes the view back stands in the whole list, not in what is left of it.
        QVERIFY(m_window->undo());
        QCOMPARE(tabs().count(), without);
        QCOMPARE(ids().size(), m_window->workspace().records().count(describe<Cooperative>()));
        QVERIFY(m_window->listPage()->filter().text().isEmpty());
    }

    void aViewOfAnotherVersionIsReadAsFarAsItGoes()
    {
        const Layout &layout = *findLayout(u"cooperatives");
        const ViewContent read = readViewContent(
            layout,
            QStringLiteral("{\"text\":\"x\",\"conditions\":[{\"field\":\"nosuch\",\"equal\":\"1\"},{\"field\":"
                           "\"membership\",\"equal\":\"nosuch\"}],\"columns\":[\"nosuch:3\",\"phone:-5\"],"
                           "\"sort\":7,\"group\":\"nosuch\"}"));
        QCOMPARE(read.state.group, 0);
        QCOMPARE(read.state.text, QStringLiteral("x"));
        QVERIFY(read.state.tokens.empty());
        QCOMPARE(read.columns.size(), size_t(1));
        QVERIFY(readViewContent(layout, QStringLiteral("not json")).columns.empty());
        SavedView broken;
        broken.name = QStringLiteral("a");
        broken.place = QStringLiteral("cooperatives");
        broken.content = QStringLiteral("not json");
        QVERIFY(!saveView(m_window->workspace(), broken));
    }

    /// Widths and order of columns are where they were left when the list is opened again.
    void columnsStayWhereTheyWerePut()
    {
        ListPage *list = m_window->listPage();
        const auto before = list->model().columns();
        list->table().head().resizeSection(1, 211);
        list->table().head().moveSection(2, 1);
        QApplication::processEvents();
        QCOMPARE(list->model().columns()[1].column, before[2].column);
        QCOMPARE(list->model().columns()[2].column, before[1].column);
        m_window->showList(QStringLiteral("people"));
        m_window->showList(QStringLiteral("cooperatives"));
        const auto after = m_window->listPage()->model().columns();
        QCOMPARE(after[1].column, before[2].column);
        QCOMPARE(after[2].column, before[1].column);
        QCOMPARE(after[2].width, 211);
        forgetColumns(m_window->listPage()->layoutOfPage());
    }

    /// Sorting, moving and the menu of a cell need no mouse.
    /// What was done is said above the sums, also above those of what is ticked.
    void whatWasDoneDoesNotCoverTheSums()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        const auto *toast = m_window->findChild<UndoToast *>();
        QVERIFY(m_window->workspace().perform({"Test"}, [](Transaction &t) {
            Person person;
            person.id = Id<Person>(newUuid());
            person.givenName = QStringLiteral("Mario");
            person.familyName = QStringLiteral("Rossi");
            return t.insert(person);
        }));
        for (const bool ticked : {false, true}) {
            if (ticked)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
            QApplication::processEvents();
            m_window->sayStep();
            QVERIFY(toast->isVisible());
            const QWidget *sums =
                ticked ? static_cast<QWidget *>(m_window->page()->findChild<SelectionBar *>()) : &strip();
            QVERIFY(sums->isVisible());
            const int bottom = toast->geometry().bottom() - 30; // without the shadow
            QVERIFY(bottom <= sums->mapTo(m_window.get(), QPoint()).y());
        }
    }

    /// Many are chosen at once, with the keys or the mouse, and what is not there is said.
    void columnsAreChosenFromAListThatStays()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        ListPage *list = m_window->listPage();
        const auto asBefore = qScopeGuard([list] { forgetColumns(list->layoutOfPage()); });
        list->table().selectRow(3);
        const QUuid under = list->model().idAt(3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_C);
        auto *choice = m_window->findChild<TickPopover *>();
        QVERIFY(choice && choice->isVisible());
        QCOMPARE(choice->findChild<KeyHints *>()->findChildren<Keycap *>().size(), 3);
        QVERIFY(m_window->rect().contains(choice->geometry().marginsRemoved({30, 30, 30, 30})));
        // Those shown stand first, as in the list.
        const auto &columns = list->model().columns();
        QVERIFY(columns.size() > 3);
        for (int row = 0; row + 1 < static_cast<int>(columns.size()); ++row)
            QCOMPARE(choice->list().item(row)->checkState(), Qt::Checked);
        QCOMPARE(choice->list().item(static_cast<int>(columns.size()) - 1)->checkState(), Qt::Unchecked);
        QTest::keyClicks(&choice->line(), QStringLiteral("iba"));
        QTest::keyClick(&choice->line(), Qt::Key_Return);
        QVERIFY(columnOf("iban") > 0 && choice->isVisible());
        QCOMPARE(list->model().idAt(list->table().currentIndex().row()), under);
        QVERIFY(list->table().selectionModel()->isRowSelected(3));
        choice->line().clear();
        QTest::keyClick(&choice->line(), Qt::Key_Space); // the first one goes
        QTest::keyClick(&choice->line(), Qt::Key_Down);
        QTest::keyClick(&choice->line(), Qt::Key_Space);
        QCOMPARE(choice->list().item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(choice->list().item(1)->checkState(), Qt::Unchecked);
        QTest::keyClicks(&choice->line(), QStringLiteral("zzz"));
        QVERIFY(!choice->list().isVisible());
        QCOMPARE(test::placeFaults(*choice), QStringList());
        choice->line().clear();
        const QRect row = choice->list().visualItemRect(choice->list().item(0));
        QTest::mouseClick(choice->list().viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(choice->list().item(0)->checkState(), Qt::Checked);
        QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(600, 120)); // elsewhere: it goes
        QVERIFY(!choice->isVisible());
        // The button opens and closes it.
        for (Button *button : list->findChildren<Button *>()) {
            if (button->iconName() != QStringLiteral("columns-3"))
                continue;
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(choice->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(!choice->isVisible());
        }
    }

    void columnsAreSortedAndMovedByKeys()
    {
        ListPage *list = m_window->listPage();
        ListTable &table = list->table();
        const auto before = list->model().columns();
        QVERIFY(before.size() > 3);
        list->takeFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), 1);
        int asked = 0;
        connect(&table, &QWidget::customContextMenuRequested, this, [&](const QPoint &at) {
            ++asked;
            QCOMPARE(table.indexAt(at), table.currentIndex());
        });
        disconnect(&table, &QWidget::customContextMenuRequested, list, nullptr);
        QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked, 1);

        QTest::keyClick(&table, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QApplication::processEvents();
        QCOMPARE(list->model().columns()[2].column, before[1].column);
        QCOMPARE(table.currentIndex().row(), 1);
        QCOMPARE(table.currentIndex().column(), 2);
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
            QApplication::processEvents();
        }
        // The first column stays.
        QCOMPARE(list->model().columns()[0].column, before[0].column);
        QCOMPARE(list->model().columns()[1].column, before[1].column);
        QCOMPARE(table.currentIndex().column(), 1);
        forgetColumns(list->layoutOfPage());

        QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->model().sortColumn(), 0);
        QCOMPARE(list->model().sortOrder(), Qt::DescendingOrder);
        QCOMPARE(table.currentIndex().row(), 0);
        QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->model().sortOrder(), Qt::AscendingOrder);

        const QList<PageKey> keys = table.keys();
        for (const char *key : {"←→", "Alt ↑↓", "Alt Shift ←→", "Shift F10"})
            QVERIFY2(std::any_of(keys.begin(), keys.end(),
                                 [&](const PageKey &line) { return line.key == QString::fromUtf8(key); }),
                     key);
    }

    /// What has a key says it on its button.
    void everyButtonOfAListPrintsItsKey()
    {
        for (const char *view : {"cooperatives", "agreements"}) {
            m_window->showList(QLatin1String(view));
            QHash<QString, QString> keys;
            for (const PageAction &action : m_window->page()->actions())
                keys.insert(action.text, paint::keyText(action.key));
            int printed = 0;
            for (const Button *button : m_window->page()->findChildren<Button *>()) {
                const QString action = button->text().section(QStringLiteral(" ("), 0, 0); // what is left out follows
                if (keys.contains(action)) {
                    QCOMPARE(button->key(), keys[action]);
                    QVERIFY2(!button->key().isEmpty(), qPrintable(action));
                    ++printed;
                }
            }
            QVERIFY(printed > 2);
        }
    }

    /// A state can be typed: the label of the field, a colon, and how the value begins.
    void aConditionIsTyped()
    {
        m_window->showList(QStringLiteral("agreements"));
        ListPage *list = m_window->listPage();
        const int all = list->model().rowCount();
        list->find();
        QTest::keyClicks(&list->filter(), QStringLiteral("status:sign"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QCOMPARE(list->state().tokens.size(), size_t(1));
        QCOMPARE(QLatin1String(list->state().tokens.front().field->column), QLatin1String("status"));
        QVERIFY(list->filter().text().isEmpty());
        QVERIFY(list->model().rowCount() > 0 && list->model().rowCount() < all);
        // The whole word needs no Enter.
        list->stepBack();
        list->find();
        QTest::keyClicks(&list->filter(), QStringLiteral("status:signed"));
        QTRY_COMPARE(list->state().tokens.size(), size_t(1));
        // Words with a colon that mean nothing of the kind are searched.
        list->stepBack();
        list->find();
        QTest::keyClicks(&list->filter(), QStringLiteral("nothing:signed"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QCOMPARE(list->model().text(), QStringLiteral("nothing:signed"));
        QVERIFY(list->state().tokens.empty());
    }

    /// As of another day a list holds what was in force then, and nothing else: what was signed and states its first
    /// day; an end that is not stated is open.
    void anotherDayShowsWhatWasInForce()
    {
        const Date day = *makeDate(2026, 1, 15);
        QSet<QUuid> wanted;
        const auto all = m_window->workspace().records().ids(describe<Agreement>());
        for (const QUuid &id : all) {
            const auto agreement = m_window->workspace().records().load(Id<Agreement>(id));
            const bool wasSigned = agreement->status != AgreementStatus::Draft
                && agreement->status != AgreementStatus::Sent && agreement->status != AgreementStatus::Abandoned;
            if (wasSigned && stated(agreement->start) && agreement->start <= day
                && (!stated(agreement->end) || day <= agreement->end))
                wanted.insert(id);
        }
        QVERIFY(!wanted.isEmpty() && wanted.size() < static_cast<qsizetype>(all.size()));
        m_window->setDay(day);
        m_window->showList(QStringLiteral("agreements"));
        const QList<QUuid> shown = ids();
        QCOMPARE(QSet<QUuid>(shown.begin(), shown.end()), wanted);
        m_window->setDay({});
        QCOMPARE(ids().size(), static_cast<qsizetype>(all.size()));
    }

    /// On another day the next expiry is that of the day, and the file knows only the order of today: it is said, and
    /// the list keeps the order it can have.
    void anotherDayIsNotOrderedAsToday()
    {
        const auto tip = [this](int column) {
            return m_window->listPage()->model().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        };
        const QHeaderView *head = nullptr;
        const auto press = [&](int column) {
            head = m_window->listPage()->table().horizontalHeader();
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                              {head->sectionViewportPosition(column) + 30, head->height() / 2});
        };
        Workspace &workspace = m_window->workspace();
        QVERIFY(workspace.setOperator(workspace.records().ids(describe<Operator>()).front()));
        // A view of today: what is expired, in the order in which it expired.
        const int expiry = columnOf("next_expiry");
        const QList<QUuid> byName = ids();
        press(expiry);
        QCOMPARE(head->sortIndicatorSection(), expiry);
        QVERIFY(ids() != byName);
        QCOMPARE(tip(expiry), QStringLiteral("Next paper expires"));
        ListState state;
        state.sort = findField(describe<Cooperative>(), u"next_expiry");
        state.order = Qt::DescendingOrder;
        state.tokens = {
            {findField(describe<Cooperative>(), u"next_expiry"), Condition::Test::AtMost, workspace.today(), {}}};
        m_window->listPage()->setState(state);
        const QList<QUuid> asViewed = ids();
        QVERIFY(!asViewed.isEmpty() && asViewed.size() < byName.size());
        QVERIFY(m_window->listPage()->keepView(QStringLiteral("Scadute")));
        const int view = tabs().current();
        tabs().setCurrent(0);

        m_window->setDay(*makeDate(2024, 3, 1));
        QCOMPARE(ids(), byName);
        QVERIFY(tip(expiry).contains(QStringLiteral("01/03/2024")));
        QCOMPARE(tip(columnOf("kind")), QStringLiteral("Kind"));
        press(expiry);
        QCOMPARE(head->sortIndicatorSection(), 0);
        QCOMPARE(ids(), byName);
        QCOMPARE(m_window->notice(), tip(expiry));
        QVERIFY(says(printed(), {QStringLiteral("in order of Name")}));
        press(columnOf("kind"));
        QCOMPARE(head->sortIndicatorSection(), columnOf("kind"));
        QVERIFY(ids() != byName);
        // The view stays what it is, says what it leaves out, and is whole again on its day.
        m_window->say(QString());
        tabs().setCurrent(tabs().count() - 1);
        QCOMPARE(tabs().text(tabs().current()), QStringLiteral("Scadute"));
        QCOMPARE(ids(), byName);
        QCOMPARE(m_window->notice(), tip(expiry));
        QVERIFY(says(printed(), {QStringLiteral("(not on this day)"), QStringLiteral("in order of Name")}));
        m_window->setDay({});
        QCOMPARE(tabs().current(), view);
        QCOMPARE(ids(), asViewed);
        QCOMPARE(m_window->listPage()->table().horizontalHeader()->sortIndicatorSection(), expiry);
    }

    /// Wherever the column stands by which a list is ordered, the narrow list beside a record has its order, and the
    /// record after this one is the next of the list.
    void theNarrowListHasTheOrderOfTheList()
    {
        const QList<QUuid> byName = ids();
        m_window->listPage()->table().sortByColumn(columnOf("next_expiry"), Qt::DescendingOrder);
        QHeaderView &head = m_window->listPage()->table().head();
        head.moveSection(columnOf("next_expiry"), 1);
        QApplication::processEvents();
        QCOMPARE(columnOf("next_expiry"), 1);
        const QList<QUuid> wanted = ids();
        QVERIFY(wanted != byName);
        m_window->showRecord(describe<Cooperative>(), wanted.front());
        const RecordModel &narrow = m_window->findChild<ListStrip *>()->model();
        QCOMPARE(narrow.rowCount(), static_cast<int>(wanted.size()));
        for (int row = 0; row < narrow.rowCount(); ++row)
            QCOMPARE(narrow.idAt(row), wanted[row]);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(ids(), wanted);
        QCOMPARE(m_window->listPage()->table().horizontalHeader()->sortIndicatorSection(), columnOf("next_expiry"));
        QVERIFY(says(printed(), {QStringLiteral("in descending order of Next paper expires")}));
    }

    /// Columns that come and go beside it leave the order where it is; with its own column it goes.
    void theOrderGoesWithItsColumn()
    {
        const QList<QUuid> byName = ids();
        m_window->listPage()->table().sortByColumn(columnOf("next_expiry"), Qt::AscendingOrder);
        const QList<QUuid> byExpiry = ids();
        QVERIFY(byExpiry != byName);
        const int before = columnOf("next_expiry");
        const QHeaderView &head = *m_window->listPage()->table().horizontalHeader();
        pressInColumns(QStringLiteral("Suitability"));
        QCOMPARE(columnOf("suitability"), -1);
        QCOMPARE(columnOf("next_expiry"), before - 1);
        QCOMPARE(ids(), byExpiry);
        QCOMPARE(head.sortIndicatorSection(), before - 1);
        QCOMPARE(m_window->listPage()->state().sort, findField(describe<Cooperative>(), u"next_expiry"));
        QVERIFY(says(printed(), {QStringLiteral("in order of Next paper expires")}));
        m_window->showList(QStringLiteral("cooperatives"));
        QCOMPARE(ids(), byExpiry);
        // Shown again it comes last, as the layout has it.
        pressInColumns(QStringLiteral("Suitability"));
        const ListColumn &last = m_window->listPage()->model().columns().back();
        QVERIFY(qstrcmp(last.column, "suitability") == 0 && last.isComputed());
        QCOMPARE(ids(), byExpiry);

        pressInColumns(QStringLiteral("Next paper expires"));
        QCOMPARE(columnOf("next_expiry"), -1);
        QCOMPARE(ids(), byName);
        QCOMPARE(m_window->listPage()->table().horizontalHeader()->sortIndicatorSection(), 0);
        QVERIFY(!m_window->listPage()->state().sort);
    }

    /// What is computed for the rows in view has no order in the file: the arrow does not say so.
    void whatIsComputedGivesNoOrder()
    {
        ListPage *list = m_window->listPage();
        const QList<QUuid> byName = ids();
        for (size_t i = 0; i < list->model().columns().size(); ++i) {
            const ListColumn column = list->model().columns()[i];
            const Field *field = findField(list->model().type(), QLatin1String(column.column));
            const bool ordered = i == 0 || (!column.isComputed() && (field->stored() || field->is.sortBy));
            m_window->say(QString());
            list->table().sortByColumn(static_cast<int>(i), Qt::DescendingOrder);
            QCOMPARE(list->table().horizontalHeader()->sortIndicatorSection(), ordered ? static_cast<int>(i) : 0);
            QCOMPARE(m_window->notice().isEmpty(), ordered);
            if (!ordered)
                QCOMPARE(ids(), byName);
        }
    }

    /// In the smallest window with a panel beside the list no button is cut: it is whole, or in the menu of its row.
    void buttonsAreWholeBesideAPanel_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "it"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void buttonsAreWholeBesideAPanel()
    {
        QFETCH(QString, language);
        setLanguage(language);
        const auto english = qScopeGuard([] { setLanguage(QStringLiteral("en")); });
        open();
        const auto look = [this] {
            QApplication::processEvents();
            const auto buttons = m_window->listPage()->findChildren<Button *>();
            for (Button *button : buttons) {
                bool inPanel = false;
                for (QWidget *at = button; at; at = at->parentWidget())
                    inPanel = inPanel || qobject_cast<InlinePanel *>(at);
                if (!button->isVisible() || inPanel)
                    continue;
                const QByteArray name = (button->text() + button->accessibleName()).toUtf8();
                QVERIFY2(button->width() >= button->sizeHint().width(), name.constData());
                QVERIFY2(button->visibleRegion() == QRegion(button->rect()), name.constData());
            }
        };
        qsizetype inMenu = 0, panels = 0;
        for (const Layout &layout : layouts()) {
            m_window->resize(1180, 700);
            m_window->showList(QLatin1String(layout.view));
            ListPage *list = m_window->listPage();
            if (!list || list->model().rowCount() == 0)
                continue;
            const QUuid first = list->model().idAt(0);
            list->filter().setText(list->model().index(0, 0).data().toString());
            QTest::keyClick(&list->filter(), Qt::Key_Return);
            look();
            list->openBeside(first);
            look();
            list->model().tick(0);
            list->changeTicked();
            panels += list->bulkEdit() != nullptr;
            look();
            for (const ActionRow *row : list->findChildren<ActionRow *>())
                inMenu += row->inMenu().size();
            // What has room again comes out of the menu.
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
            list->model().untick();
            m_window->resize(1440, 900);
            look();
            for (const ActionRow *row : list->findChildren<ActionRow *>()) {
                if (row->isVisible())
                    QCOMPARE(row->inMenu(), QList<Button *>());
            }
        }
        QVERIFY(inMenu > 0 && panels > 3);
    }

    /// What the window shows around and inside the rows is on the paper, too.
    void aPrintedListSaysWhatItShows()
    {
        const Workspace &workspace = m_window->workspace();
        const QString printedToday = QStringLiteral("printed on %1").arg(italianText(workspace.today()));
        QVERIFY(says(printed(),
                     {QStringLiteral("24 in all"), printedToday, QStringLiteral("in order of Name"),
                      m_window->listPage()->model().index(0, 3).data().toString()}));

        tabs().setCurrent(1);
        m_window->listPage()->filter().setText(QStringLiteral("padova"));
        QTest::keyClick(&m_window->listPage()->filter(), Qt::Key_Return);
        m_window->listPage()->table().sortByColumn(4, Qt::DescendingOrder);
        const RecordModel &model = m_window->listPage()->model();
        const QStringList wanted{
            QStringLiteral("found for “padova”"),
            QStringLiteral("%1: %2").arg(model.type().label(*findField(model.type(), u"membership")),
                                         membershipChoices().label(0)),
            QStringLiteral("in descending order of %1")
                .arg(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString())};
        QVERIFY(says(printed(), wanted));
        // What is ticked goes by no filter.
        m_window->listPage()->model().tick(0);
        const QString ticked = printed();
        QVERIFY(says(ticked, {QStringLiteral("only the 1 ticked"), wanted.back()}) && !says(ticked, {wanted.front()}));
        m_window->listPage()->model().untick();

        m_window->showList(QStringLiteral("agreements"));
        const RecordModel &agreements = m_window->listPage()->model();
        const Field &amount = *findField(agreements.type(), u"amount");
        const qint64 sum = agreements.list().sum(amount);
        QVERIFY(sum > 0);
        const QString total = display(amount, Money{sum}, workspace.context());
        const QString second = agreements.index(0, 0).data(SecondLineRole).toString();
        QVERIFY(!second.isEmpty());
        QVERIFY(says(printed(), {QStringLiteral("Total"), total, second}));
        // What was paid back is taken away, what only went from one to another left out; prices have no total.
        Money balance;
        for (const QUuid &id : workspace.records().ids(describe<ShareMovement>())) {
            const auto movement = workspace.records().load(Id<ShareMovement>(id));
            if (movement->kind == ShareMovementKind::Subscription)
                balance = balance + movement->amount;
            else if (movement->kind == ShareMovementKind::PayBack)
                balance = Money{balance.cents - movement->amount.cents};
        }
        m_window->showList(QStringLiteral("share-movements"));
        const Field &moved = *findField(describe<ShareMovement>(), u"amount");
        QVERIFY(says(printed(), {QStringLiteral("Total"), display(moved, balance, workspace.context())}));
        m_window->showList(QStringLiteral("tariffs"));
        QVERIFY(!says(printed(), {QStringLiteral("Total")}));
        // What no column stores adds up, too, under the list and on paper.
        m_window->showList(QStringLiteral("projects"));
        const RecordModel &projects = m_window->listPage()->model();
        const Field &funded = *findField(projects.type(), u"funded");
        QVERIFY(!funded.stored());
        Money all;
        for (int row = 0; row < projects.rowCount(); ++row)
            all.cents += std::get<Money>(funded.value(projects.recordAt(row)->data(), workspace.context())).cents;
        const QString sumOfAll = display(funded, all, workspace.context());
        QVERIFY(all.cents > 0 && says(printed(), {QStringLiteral("Total"), sumOfAll}));
        QCOMPARE(strip().total(columnOf("funded")), sumOfAll);

        m_window->setDay(*makeDate(2020, 1, 1));
        m_window->showList(QStringLiteral("cooperatives"));
        QVERIFY(says(printed(), {QStringLiteral("as of 01/01/2020"), printedToday}));
        m_window->setDay({});
        QVERIFY(!says(printed(), {QStringLiteral("as of 01/01/2020")}));

        m_window->showList(QStringLiteral("people"));
        m_window->setPrivacy(true);
        const QUuid person = m_window->listPage()->model().idAt(0);
        const QString words = printed();
        QVERIFY(says(words, {caseName(describe<Person>(), person, nullptr)}));
        QVERIFY(!says(words, {workspace.records().load(Id<Person>(person))->familyName}));
        m_window->setPrivacy(false);
    }

    /// A long list is read, composed and laid out beside the window, which goes on; each cell reads as in the window.
    void aListIsPrintedBesideTheWindow()
    {
        m_window->showList(QStringLiteral("agreements"));
        const RecordModel &model = m_window->listPage()->model();
        m_window->listPage()->table().sortByColumn(1, Qt::DescendingOrder);
        QStringList wanted;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                wanted << model.index(row, column).data().toString().simplified();
        }
        bool wentOn = false;
        QTimer::singleShot(0, this, [&] { wentOn = true; });
        // Whatever the divisions and the kind of apostrophe.
        const auto plain = [](QString text) {
            return text.remove(QLatin1Char('-')).replace(QChar(0x2019), QLatin1Char('\''));
        };
        const QString words = plain(printed());
        QVERIFY(wentOn);
        for (const QString &cell : wanted)
            QVERIFY2(says(words, {plain(cell)}), qPrintable(cell));

        wentOn = false;
        QTimer::singleShot(0, this, [&] { wentOn = true; });
        m_window->listPage()->table().clearSelection(); // another page than before the printing
        m_window->listPage()->copy();
        QVERIFY(wentOn);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')),
                 m_window->listPage()->model().rowCount() + 1);
    }

    /// Ticks are taken in the order of the list, whatever the order of ticking and whatever the filter leaves of them:
    /// what is done with them is done with as many as the bar says.
    void tickedRowsAreTakenInTheOrderOfTheList()
    {
        ListPage *list = m_window->listPage();
        RecordModel &model = list->model();
        list->table().sortByColumn(1, Qt::DescendingOrder);
        const QStringList names{model.index(2, 0).data().toString(), model.index(7, 0).data().toString()};
        for (const int row : {7, 2})
            model.tick(row);
        list->copy();
        QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(names[0]) && lines[2].startsWith(names[1]));
        list->filter().setText(names[1]);
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QCOMPARE(*model.tickedShown(), 1);
        const auto *bar = list->findChild<SelectionBar *>();
        QVERIFY2(bar->shownCount().contains(QStringLiteral("2 ticked, 1 outside")), qPrintable(bar->shownCount()));
        list->copy();
        lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(names[0]) && lines[2].startsWith(names[1]));
        // All that the filter leaves besides, then none.
        list->filter().setText(QStringLiteral("esempio"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        const int outside = 2 - *model.tickedShown();
        QVERIFY(model.rowCount() > 2);
        QVERIFY(model.tickAll());
        QCOMPARE(*model.tickedShown(), model.rowCount());
        QCOMPARE(model.tickedCount(), model.rowCount() + outside);
        QVERIFY(model.tickAll());
        QVERIFY(!model.hasTicks());
    }

    /// However long the list: all that it shows is ticked by its question, single rows of it are not, and what is done
    /// with them is done with all of them.
    void allRowsAreTickedByTheQuestionOfTheList()
    {
        const QScopedValueRollback<int> few(RecordModel::mostTicked, 4);
        ListPage *list = m_window->listPage();
        RecordModel &model = list->model();
        const int all = model.rowCount();
        QVERIFY(all > 6);
        QTest::keyClick(&list->table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(model.isAllTicked());
        QCOMPARE(model.tickedCount(), all);
        const auto *bar = list->findChild<SelectionBar *>();
        QCOMPARE(bar->shownCount(), QStringLiteral("All %1 ticked").arg(all));
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        // Two of them are not.
        const QUuid first = model.idAt(0), sixth = model.idAt(5);
        model.tick(0);
        model.tick(5);
        QCOMPARE(bar->shownCount(), QStringLiteral("%1 ticked, all but 2").arg(all - 2));
        QCOMPARE(model.index(5, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        const auto copied = [list] {
            list->copy();
            return QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts).size() - 1;
        };
        QCOMPARE(copied(), all - 2);
        // The order is another, the rows are the same; a part of them is shown, and the others stay ticked.
        list->table().sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(model.tickedCount(), all - 2);
        QVERIFY(!model.isTicked(first) && !model.isTicked(sixth));
        const QSet<QUuid> only{first, sixth, model.idAt(1), model.idAt(2)};
        const auto shown = static_cast<int>(only.size());
        model.setConditions({}, &only);
        QCOMPARE(model.tickedCount(), all - 2);
        QCOMPARE(model.tickedShown(), std::optional(shown - 2));
        QCOMPARE(copied(), all - 2);
        model.setConditions({});
        QTest::keyClick(&list->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model.tickedCount(), all);
        QTest::keyClick(&list->table(), Qt::Key_Escape);
        QVERIFY(!model.hasTicks());
    }

    /// Of a part of the list all is ticked: where other rows are shown nothing of it is, and that is said.
    void allRowsOfAPartStayTickedWithinIt()
    {
        const QScopedValueRollback<int> few(RecordModel::mostTicked, 4);
        ListPage *list = m_window->listPage();
        RecordModel &model = list->model();
        list->filter().setText(QStringLiteral("esempio"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QVERIFY(model.rowCount() > 4);
        QVERIFY(model.tickAll());
        QVERIFY(model.isAllTicked());
        list->filter().clear();
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QVERIFY(!model.hasTicks());
        QVERIFY2(m_window->notice().contains(QStringLiteral("other rows")), qPrintable(m_window->notice()));
        // What is ticked outside the filter is not given up for all within it.
        const QUuid outside = [&model] {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!model.index(row, 0).data().toString().contains(QStringLiteral("Esempio")))
                    return model.idAt(row);
            }
            return QUuid();
        }();
        QVERIFY(!outside.isNull());
        model.tick(model.rowOf(outside));
        list->filter().setText(QStringLiteral("esempio"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QTest::keyClick(&list->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(model.marked(), QSet<QUuid>{outside});
        QVERIFY2(m_window->notice().contains(QStringLiteral("outside the filter")), qPrintable(m_window->notice()));
    }

    /// One step for all of them, but for those that are not ticked; more than a step may hold is refused beforehand.
    void aFieldOfAllRowsIsChangedInOneStep()
    {
        const QScopedValueRollback<int> few(RecordModel::mostTicked, 4);
        ListPage *list = m_window->listPage();
        RecordModel &model = list->model();
        QVERIFY(model.tickAll());
        const QUuid left = model.idAt(1);
        model.tick(1);
        const auto change = [&] {
            list->changeTicked();
            QVERIFY(list->bulkEdit()->chooseField(u"phone"));
            QTest::keyClicks(list->bulkEdit()->editor()->editor(), QStringLiteral("+39 049 000555"));
        };
        {
            const QScopedValueRollback<int> bound(BulkEdit::mostChanged, 5);
            change();
            QVERIFY(!list->bulkEdit()->confirm().isEnabled() && !list->bulkEdit()->apply());
            QVERIFY2(list->bulkEdit()->whyNot().text().contains(QStringLiteral("At most 5")),
                     qPrintable(list->bulkEdit()->whyNot().text()));
        }
        change();
        QTRY_VERIFY(list->bulkEdit()->confirm().isEnabled());
        QVERIFY(list->bulkEdit()->apply());
        const Workspace &workspace = m_window->workspace();
        for (const QUuid &id : workspace.records().ids(describe<Cooperative>()))
            QCOMPARE(workspace.records().load(Id<Cooperative>(id))->phone == QStringLiteral("+39 049 000555"),
                     id != left);
        QCOMPARE(model.tickedCount(), model.rowCount() - 1);
        QVERIFY(m_window->undo());
        for (const QUuid &id : workspace.records().ids(describe<Cooperative>()))
            QVERIFY(workspace.records().load(Id<Cooperative>(id))->phone != QStringLiteral("+39 049 000555"));
    }

    /// What is no field is said to be none; a condition stands there once; what is left is told of the whole.
    void theFilterSaysWhatItTookTheWordsFor()
    {
        ListPage *list = m_window->listPage();
        const auto subtitle = [this](const QString &words) {
            const auto labels = m_window->listPage()->findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const Label *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        list->filter().setText(QStringLiteral("colour:blue"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QVERIFY(subtitle(QStringLiteral("There is no field “colour”")));
        list->filter().setText(QStringLiteral("blue at 12:30"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QVERIFY(subtitle(QStringLiteral("Nothing matches the filter")));
        m_window->showList(QStringLiteral("agreements"));
        list = m_window->listPage();
        QTRY_VERIFY(!list->isGathering());
        const int whole = list->model().rowCount();
        for (int times = 0; times < 2; ++times) {
            list->filter().setText(QStringLiteral("Status:draft"));
            QTest::keyClick(&list->filter(), Qt::Key_Return);
        }
        QCOMPARE(list->state().tokens.size(), 1);
        const int left = list->model().rowCount();
        QVERIFY(left > 0 && left < whole);
        QTRY_VERIFY(subtitle(QStringLiteral("%1 of %2").arg(left).arg(whole)));
    }

    /// Nothing is counted, summed or changed of a record that is no more.
    void whatIsGoneIsTickedNoMore()
    {
        Cooperative fresh;
        fresh.names = {{.name = QStringLiteral("Di passaggio")}};
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &tx) { return tx.insert(fresh); }));
        RecordModel &model = m_window->listPage()->model();
        model.tick(model.rowOf(fresh.id.uuid()));
        model.tick(0);
        QCOMPARE(model.tickedCount(), 2);
        QVERIFY(m_window->undo());
        QCOMPARE(model.tickedCount(), 1);
        QVERIFY(!model.marked().contains(fresh.id.uuid()));
    }

    /// Two people entered in the same minute do not get the same number.
    void caseNumbersTellPeopleApart()
    {
        QSet<QString> numbers;
        for (int i = 0; i < 2000; ++i)
            numbers.insert(caseName(describe<Person>(), newUuid(), nullptr));
        QVERIFY2(numbers.size() >= 1998, qPrintable(QString::number(numbers.size())));
    }

    /// Wherever somebody is, all areas are in sight in the window of every day, and no two rows have the same sign.
    void theNavigationIsReadAtOneLook()
    {
        m_window->resize(1440, 900);
        auto *bar = m_window->findChild<Sidebar *>();
        QSet<QString> areas;
        for (const NavPlace &place : pageCatalogue().places()) {
            if (place.order % 10 == 0 && place.group != NavGroup::Rules) {
                QVERIFY2(!areas.contains(QLatin1String(place.icon)), place.icon);
                areas.insert(QLatin1String(place.icon));
            }
        }
        QVERIFY2(areas.size() <= 17, qPrintable(QString::number(areas.size())));
        std::pair<NavGroup, int> area;
        QSet<QString> within;
        for (const NavPlace &place : pageCatalogue().places()) {
            if (const std::pair at(place.group, place.order / 10); at != area) {
                area = at;
                within = areas;
            }
            if (place.order % 10 != 0 || place.group == NavGroup::Rules) {
                QVERIFY2(!within.contains(QLatin1String(place.icon)), qPrintable(place.key));
                within.insert(QLatin1String(place.icon));
            }
            m_window->openPlace(place.key);
            QApplication::processEvents();
            QVERIFY2(bar->verticalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 %2").arg(place.key).arg(bar->verticalScrollBar()->maximum())));
            QVERIFY(bar->viewport()->rect().contains(bar->visualRect(bar->currentIndex())));
        }
        // What belongs to an area shows only there.
        m_window->openPlace(QStringLiteral("desk"));
        const auto shows = [&](const QString &key) {
            const QString title = PageCatalogue::titleOf(*pageCatalogue().findPlace(key), m_window->workspace());
            for (int row = 0; row < bar->model()->rowCount(); ++row) {
                if (bar->model()->index(row, 0).data().toString() == title)
                    return !bar->isRowHidden(row);
            }
            return false;
        };
        for (const char *key : {"tasks", "share-movements", "organisations", "duplicates", "thresholds"})
            QVERIFY2(!shows(QLatin1String(key)), key);
        m_window->openPlace(QStringLiteral("share-movements"));
        QVERIFY(shows(QStringLiteral("share-movements")));
    }

    /// People call it by the name of their house; where there are several, or none, by what it is.
    void theHouseHasItsName()
    {
        Workspace &workspace = m_window->workspace();
        const NavPlace &place = *pageCatalogue().findPlace(u"housing");
        const auto house =
            workspace.records().load(Id<HousingProperty>(workspace.records().ids(describe<HousingProperty>()).front()));
        QVERIFY(house);
        QCOMPARE(PageCatalogue::titleOf(place, workspace), house->name);
        HousingProperty other = *house;
        other.name = QStringLiteral("Casa Rosa");
        QVERIFY(workspace.perform({"Change"}, [&](Transaction &t) { return t.update(*house, other); }));
        m_window->openPlace(QStringLiteral("housing"));
        QCOMPARE(m_window->page()->title(), QStringLiteral("Casa Rosa"));
        const QAbstractItemModel &rows = *m_window->findChild<Sidebar *>()->model();
        const auto named = [&rows](const QString &name) {
            return !rows.match(rows.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
        };
        QVERIFY(named(QStringLiteral("Casa Rosa")));
        HousingProperty second{.id = Id<HousingProperty>(newUuid()),
                               .code = QStringLiteral("ALTRA"),
                               .name = QStringLiteral("Casa Blu"),
                               .municipality = house->municipality};
        QVERIFY(workspace.perform({"Add"}, [&](Transaction &t) { return t.insert(second); }));
        QVERIFY(named(QStringLiteral("Houses")) && !named(QStringLiteral("Casa Rosa")));
        QCOMPARE(m_window->page()->title(), QStringLiteral("Houses"));
    }

    /// What is read by its day opens by its day, and goes back to that order from a view.
    void listsOpenInTheirOwnOrder()
    {
        for (const auto &[view, column] :
             {std::pair("tasks", "due_on"), std::pair("share-movements", "day"), std::pair("stay-payments", "day")})
        {
            m_window->showList(QLatin1String(view));
            ListPage *list = m_window->listPage();
            QCOMPARE(list->table().horizontalHeader()->sortIndicatorSection(), columnOf(column));
            const Field *field = findField(list->model().type(), QLatin1String(column));
            const bool falling = list->layoutOfPage().latestFirst;
            Date before;
            for (int row = 0; row < list->model().rowCount(); ++row) {
                const Value value = field->value(list->model().recordAt(row)->data(), m_window->context());
                const Date day = std::get<Date>(value);
                if (stated(day) && stated(before))
                    QVERIFY2(falling ? day <= before : before <= day,
                             qPrintable(QStringLiteral("%1, row %2: %3 after %4")
                                            .arg(QLatin1String(view))
                                            .arg(row)
                                            .arg(isoText(day), isoText(before))));
                before = day;
            }
        }
    }

    /// The sign of a paper is that of its cooperative's judgement.
    void papersSayWhetherTheyAreValid()
    {
        m_window->showList(QStringLiteral("requirements"));
        const RecordModel &model = m_window->listPage()->model();
        const int standing = columnOf("standing");
        QVERIFY(standing > 0);
        const Date today = m_window->context().day();
        QSet<int> tones;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &paper = model.recordAt(row)->as<Requirement>();
            const int tone = model.index(row, standing).data(ToneRole).toInt();
            tones.insert(tone);
            if (!paper.replaced && stated(paper.validUntil))
                QCOMPARE(tone == static_cast<int>(Theme::Tone::Bad), paper.validUntil < today);
            const auto cooperative = m_window->workspace().records().load(Id<Cooperative>(paper.organisation.uuid()));
            const auto verdict =
                cooperative ? standingOn(m_window->workspace().records(), *cooperative, today) : std::nullopt;
            for (const PaperVerdict &each : verdict ? verdict->papers : std::vector<PaperVerdict>()) {
                // Amber may be about the end of an agreement.
                if (each.paper == paper.id && !paper.replaced && each.light != Light::Amber)
                    QCOMPARE(tone == static_cast<int>(Theme::Tone::Ok), each.light == Light::Green);
            }
        }
        QVERIFY(tones.contains(static_cast<int>(Theme::Tone::Ok))
                && tones.contains(static_cast<int>(Theme::Tone::Bad)));
    }

    /// The button in the head copies the list, the key the row.
    void theHeadCopiesTheListAsShown()
    {
        ListPage *list = m_window->listPage();
        list->table().selectRow(0);
        for (Button *button : list->findChildren<Button *>()) {
            if (button->text() == QStringLiteral("Copy the list") && button->isVisible())
                button->click();
        }
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), list->model().rowCount() + 1);
        list->copy();
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
    }

    /// A field and a colon: the values that begin so are offered, and Enter makes the condition.
    void aTypedFieldBecomesACondition()
    {
        ListPage *list = m_window->listPage();
        QLineEdit &filter = list->filter();
        filter.setFocus();
        const int all = list->model().rowCount();
        QTest::keyClick(&filter, Qt::Key_Down, Qt::AltModifier);
        auto *offer = m_window->findChild<Popover *>();
        QVERIFY(offer && offer->isVisible());
        const auto &fields = offer->items();
        QVERIFY(std::any_of(fields.begin(), fields.end(),
                            [](const auto &item) { return item.text == QLatin1String("Comune"); }));
        QTest::keyClick(&filter, Qt::Key_Escape);
        QTest::keyClicks(&filter, QStringLiteral("comune:pado"));
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(list->model().rowCount(), all); // nothing is lost from sight meanwhile
        QCOMPARE(offer->items().front().text, QStringLiteral("Padova"));
        QTest::keyClick(&filter, Qt::Key_Return);
        QCOMPARE(filter.text(), QString());
        QCOMPARE(list->state().tokens.size(), size_t(1));
        QVERIFY(list->model().rowCount() > 0 && list->model().rowCount() < all);
        QTest::keyClick(&filter, Qt::Key_Down);
        QVERIFY(list->table().hasFocus());
    }

    /// What an empty list is for, with the first thing to do under the keys.
    void anEmptyListSaysWhatBelongsThere()
    {
        const QString path = m_folder->filePath(QStringLiteral("new.insieme"));
        auto file = Workspace::create(path, areas(), {}, *makeDate(2026, 6, 22));
        QVERIFY(file);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(std::move(*file));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        for (const char *view : {"cooperatives", "agreements", "people", "placements", "properties"}) {
            m_window->showList(QLatin1String(view));
            const QString title = QCoreApplication::translate("Layout", welcomeOf(view)->title);
            const QList<Label *> labels = m_window->listPage()->findChildren<Label *>();
            QVERIFY2(std::any_of(labels.begin(), labels.end(),
                                 [&title](const Label *label) { return label->isVisible() && label->text() == title; }),
                     view);
            const auto *button = qobject_cast<Button *>(QApplication::focusWidget());
            QVERIFY2(button && button->text() == m_window->page()->primaryAction()->text, view);
        }
        QCOMPARE(PageCatalogue::titleOf(*pageCatalogue().findPlace(u"housing"), m_window->workspace()),
                 QStringLiteral("Houses"));
    }

    /// People stand with their initials, a yes as a tick, which is said in words.
    void peopleAndYesAreCellsOfTheirOwn()
    {
        const auto cellOf = [this](const char *view, const char *title, int row) {
            m_window->showList(QLatin1String(view));
            RecordModel &model = m_window->listPage()->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(title))
                    return model.index(row, column);
            }
            return QModelIndex();
        };
        const QModelIndex person = cellOf("tasks", "Looked after by", 0);
        QVERIFY(person.isValid());
        QCOMPARE(person.data(CellKindRole).value<CellKind>(), CellKind::Person);
        const QModelIndex active = cellOf("operators", "Active", 0);
        QVERIFY(active.isValid());
        QCOMPARE(active.data(CellKindRole).value<CellKind>(), CellKind::Check);
        QCOMPARE(active.data(ToneRole).toInt(), static_cast<int>(Theme::Tone::Ok));
        QCOMPARE(active.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Yes"));
        const ListTable &table = m_window->listPage()->table();
        const auto inkOf = [&table](const QModelIndex &cell) {
            const QImage image = test::painted(*table.itemDelegateForIndex(cell), cell, {90, 36});
            int ink = 0;
            for (int y = 0; y < 34; ++y) { // without the line below
                for (int x = 0; x < image.width(); ++x)
                    ink += qGray(image.pixel(x, y)) < 160;
            }
            return ink;
        };
        const int ink = inkOf(active);
        QVERIFY2(ink > 10 && ink < 60, qPrintable(QString::number(ink))); // a tick, no word
    }

    /// Whoever hears a row beside a record hears what others see of it: its state, its name, its day.
    void theStripSpeaksWhatItPaints()
    {
        for (const char *view : {"cooperatives", "agreements"}) {
            m_window->showList(QLatin1String(view));
            RecordModel &list = m_window->listPage()->model();
            const QUuid id = list.idAt(1);
            const RecordType &type = list.type();
            QString state;
            for (int column = 1; column < list.columnCount(); ++column) {
                const QModelIndex cell = list.index(1, column);
                const auto kind = cell.data(CellKindRole).value<CellKind>();
                if (state.isEmpty() && (kind == CellKind::Light || kind == CellKind::Chip))
                    state = cell.data(Qt::AccessibleTextRole).toString();
            }
            QVERIFY2(!state.isEmpty(), view);
            const QString name = list.index(1, 0).data().toString().simplified();
            m_window->showRecord(type, id);
            ListStrip *strip = m_window->listStrip();
            QVERIFY(strip);
            const QTableView &rows = strip->view();
            const int row = strip->model().rowOf(id);
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&strip->view());
            QVERIFY(access && access->tableInterface() && row >= 0 && access->tableInterface()->cellAt(row, 0));
            const QString spoken = access->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
            QVERIFY2(spoken.startsWith(state + QStringLiteral(", ") + name + QStringLiteral(", ")), qPrintable(spoken));
            static const QRegularExpression day(QStringLiteral("\\d\\d/\\d\\d/\\d{4}$"));
            QVERIFY2(spoken.contains(day), qPrintable(spoken));
            QCOMPARE(rows.model()->index(row, 0).data(Qt::ToolTipRole).toString(), spoken);
        }
    }

    /// Two rows of one name differ beside the record by what stands under the name; the strip keeps its width.
    void theStripTellsRecordsOfOneNameApart()
    {
        m_window->resize(1440, 900);
        Workspace &workspace = m_window->workspace();
        const auto first = workspace.records().load(Id<Agreement>(fixedUuid(u"agreement/piazzola-2026")));
        QVERIFY(first && !first->code.isEmpty());
        m_window->showRecord(describe<Agreement>(), first->id.uuid());
        ListStrip *strip = m_window->listStrip();
        QVERIFY(strip && strip->isVisible());
        QCOMPARE(strip->width(), 264);
        QTableView &view = strip->view();
        const auto painted = [](const QTableView &rows, const QModelIndex &index) {
            return test::painted(*rows.itemDelegate(), index, {264, rows.sizeHintForIndex(index).height()});
        };
        const QModelIndex index = strip->model().index(strip->model().rowOf(first->id.uuid()), 0);
        QVERIFY(view.rowHeight(index.row()) > 40);
        // Its ground does not reach the edge of the strip.
        const QRect current = view.visualRect(view.currentIndex());
        QVERIFY(current.isValid());
        QCOMPARE(strip->grab().toImage().pixelColor(view.viewport()->mapTo(strip, current.topLeft() + QPoint(2, 9))),
                 Theme::current().surface);
        const QImage before = painted(view, index);
        // With whom it is stands under its name.
        Agreement other = *first;
        other.body = Id<Organisation>(fixedUuid(u"organisation/comune-esempio"));
        QVERIFY(workspace.perform({"Change"}, [&](Transaction &t) { return t.update(*first, other); }));
        strip->reload();
        QVERIFY(painted(view, strip->model().index(strip->model().rowOf(first->id.uuid()), 0)) != before);
        // What is concluded has no sign; names that begin alike differ below, whatever day stands at the right.
        m_window->showList(QStringLiteral("agreements"));
        m_window->showRecord(describe<Agreement>(), first->id.uuid());
        ListStrip &deeds = *m_window->listStrip();
        QHash<QString, QSet<QByteArray>> under;
        QHash<QString, int> rowsOf;
        int concluded = 0;
        for (int row = 0; row < deeds.model().rowCount(); ++row) {
            const QModelIndex at = deeds.model().index(row, 0);
            const QImage image = painted(deeds.view(), at);
            if (deeds.model().recordAt(row)->as<Agreement>().status == AgreementStatus::Closed) {
                ++concluded;
                QImage none(16, 40, QImage::Format_RGB32);
                none.fill(Qt::white);
                QCOMPARE(image.copy(14, 4, 16, 40), none);
            }
            const QString look = at.data().toString().simplified().left(30);
            const QImage words = image.copy(40, 26, 120, 20);
            under[look].insert(QByteArray(reinterpret_cast<const char *>(words.constBits()), words.sizeInBytes()));
            ++rowsOf[look];
        }
        QVERIFY(concluded > 0);
        int alikeDeeds = 0;
        for (auto each = rowsOf.cbegin(); each != rowsOf.cend(); ++each) {
            alikeDeeds += *each > 1;
            QVERIFY2(under[each.key()].size() == *each, qPrintable(each.key()));
        }
        QVERIFY(alikeDeeds > 0);
        // Papers have no code: those of one cooperative are told apart by their kind; rules of one convention by what
        // stands in their own title; two of those are of one kind and differ by their days.
        const std::tuple<const char *, const RecordType *, int> alikes[] = {
            {"requirements", &describe<Requirement>(), 0}, {"absence-rules", &describe<AbsenceRule>(), 1}};
        for (const auto &[place, type, twins] : alikes) {
            m_window->showList(QLatin1String(place));
            m_window->showRecord(*type, m_window->listPage()->model().idAt(0));
            QTableView &rows = m_window->listStrip()->view();
            QVERIFY2(rows.rowHeight(0) > 40, place);
            QSet<QByteArray> seen;
            const QModelIndex top = rows.model()->index(0, 0);
            int alike = 0;
            for (int row = 0; row < 20 && rows.model()->index(row, 0).data() == top.data(); ++row, ++alike) {
                const QImage image = painted(rows, rows.model()->index(row, 0));
                seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            }
            QVERIFY2(alike > 1, place);
            QCOMPARE(seen.size(), alike - twins);
        }
        // A day with its hour leaves the name its line.
        m_window->showList(QStringLiteral("opportunities"));
        m_window->showRecord(describe<Opportunity>(), m_window->listPage()->model().idAt(0));
        QVERIFY(m_window->listStrip()->view().rowHeight(0) > 40);
        // Beside a day an address has no room: one line, the day without what is understood.
        m_window->showList(QStringLiteral("cooperatives"));
        m_window->showRecord(describe<Cooperative>(), m_window->listPage()->model().idAt(0));
        QVERIFY(m_window->listStrip()->view().rowHeight(0) < 40);
        // A list of names alone stays as low as it was.
        m_window->showList(QStringLiteral("people"));
        m_window->showRecord(describe<Person>(), m_window->listPage()->model().idAt(0));
        QVERIFY(m_window->listStrip());
        QVERIFY(m_window->listStrip()->view().rowHeight(0) < 40);
    }

    void aRecordOpensBesideItsList()
    {
        ListPage *list = m_window->listPage();
        list->table().selectRow(3);
        list->table().setFocus();
        QTest::keyClick(&list->table(), Qt::Key_Return, Qt::ControlModifier);
        auto *panel = list->findChild<RecordPeek *>();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(panel->id(), list->model().idAt(3));
        QTest::keyClick(&list->table(), Qt::Key_Down);
        QCOMPARE(panel->id(), list->model().idAt(4));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage() == list);
        QTRY_VERIFY(!list->findChild<RecordPeek *>());
    }

    /// What the filter leaves begins at its first row, which is current, and can be kept as a view.
    void whatIsFoundBeginsAtTheTop()
    {
        open();
        m_window->showList(QStringLiteral("people"));
        ListPage *list = m_window->listPage();
        auto *table = list->findChild<ListTable *>();
        table->scrollToBottom();
        list->find();
        QTest::keyClicks(&list->filter(), QStringLiteral("a"));
        QTRY_COMPARE(list->model().text(), QStringLiteral("a"));
        QVERIFY(list->model().rowCount() > 1);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(list->filter().hasFocus());
        const auto buttons = list->findChildren<Button *>();
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->text() == QStringLiteral("Save this view") && !button->isHidden();
        }));
    }

    /// Under its column, to the pixel of the figures above it, wherever the column goes; whole in a narrow window, too.
    void totalsStandUnderTheirColumns()
    {
        open();
        m_window->resize(1440, 900);
        m_window->showList(QStringLiteral("agreements"));
        const auto asBefore = qScopeGuard([this] { forgetColumns(m_window->listPage()->layoutOfPage()); });
        ListTable &table = m_window->listPage()->table();
        const auto standsThere = [&] {
            QApplication::processEvents();
            const int column = columnOf("amount");
            const QRect figure = strip().totalRect(column);
            const int right =
                table.viewport()->x() + table.columnViewportPosition(column) + table.columnWidth(column) - 12;
            return figure.right() + 1 == right
                && figure.width() == paint::textWidth(strip().total(column), Theme::font(13, QFont::DemiBold));
        };
        const int before = columnOf("amount");
        QVERIFY(before > 1);
        QVERIFY(!strip().words().isEmpty() && !strip().total(before).isEmpty());
        QVERIFY(standsThere());
        table.setFocus();
        table.setCurrentIndex(m_window->listPage()->model().index(0, before));
        QTest::keyClick(&table, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(columnOf("amount"), before - 1);
        QVERIFY(standsThere());
        m_window->resize(1180, 700);
        QVERIFY(standsThere());
        // A column that is out of sight takes its total along.
        table.setColumnWidth(0, 1600);
        QApplication::processEvents();
        QVERIFY(strip().totalRect(columnOf("amount")).isEmpty());
        // As each total is told to those who do not see where it stands.
        const QString name = strip().partName(1);
        QVERIFY2(name.contains(strip().total(columnOf("amount"))), qPrintable(name));
        m_window->listPage()->filter().setText(QStringLiteral("zzz"));
        QTest::keyClick(&m_window->listPage()->filter(), Qt::Key_Return);
        QVERIFY(strip().isHidden());
    }

    /// Two totals side by side never run into each other, and there is room for the one that is wider than its values.
    void totalsHaveTheirRoom()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *table = new ListTable(&window);
        QStandardItemModel model(0, 3);
        QList<QStandardItem *> row;
        for (const QString &text : {QStringLiteral("Name"), QStringLiteral("1,00 €"), QStringLiteral("2,00 €")})
            row << new QStandardItem(text);
        model.appendRow(row);
        table->setModel(&model);
        table->setWidths({0, 60, 60});
        auto *totals = new TotalsStrip(*table, &window);
        column->addWidget(table);
        column->addWidget(totals);
        window.resize(500, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString much = QStringLiteral("13.160.400.000,00 €");
        totals->set(QStringLiteral("1 in all"), {QString(), much, much});
        QApplication::processEvents();
        for (const int each : {1, 2})
            QVERIFY(table->columnWidth(each) >= paint::textWidth(much, Theme::font(13, QFont::DemiBold)) + 24);
        QCOMPARE(test::placeFaults(window), QStringList());
        for (const int each : {1, 2})
            table->setColumnWidth(each, 70);
        table->setColumnWidth(0, 320);
        QVERIFY(!totals->totalRect(1).isEmpty() && !totals->totalRect(2).isEmpty());
        QVERIFY(totals->totalRect(1).right() < totals->totalRect(2).left());
    }

    /// The pictures of the manual are taken of a page that is through with its sums.
    void aPageAtRestHasItsSums()
    {
        open();
        m_window->resize(1440, 900);
        const int column = columnOf("agreements");
        QCOMPARE(strip().total(column), QStringLiteral("…"));
        QVERIFY(m_window->listPage()->isGathering());
        settle(*m_window);
        QVERIFY(!m_window->listPage()->isGathering());
        QVERIFY2(strip().total(column).toInt() > 0, qPrintable(strip().total(column)));
    }

    /// A word with a ground and a tone, which says how far a document has come.
    void theStateOfADocumentIsAChip()
    {
        open();
        Document letter;
        letter.title = QStringLiteral("Richiesta di incontro");
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(letter); }));
        m_window->showList(QStringLiteral("documents"));
        const QModelIndex state = m_window->listPage()->model().index(
            m_window->listPage()->model().rowOf(letter.id.uuid()), columnOf("state"));
        QCOMPARE(state.data(CellKindRole).value<CellKind>(), CellKind::Chip);
        QCOMPARE(state.data().toString(), QStringLiteral("Draft"));
        const Field &field = *findField(describe<Document>(), u"state");
        const auto tone = [&] { return toneOf(field.value(&letter, m_window->context())); };
        QCOMPARE(tone(), Theme::Tone::Neutral);
        letter.issuedOn = m_window->workspace().today();
        QCOMPARE(tone(), Theme::Tone::Info);
        letter.signatures.push_back({});
        letter.signatures.back().signedOn = letter.issuedOn;
        QCOMPARE(tone(), Theme::Tone::Info); // one party is not all of them
        letter.completedOn = letter.issuedOn;
        QCOMPARE(tone(), Theme::Tone::Ok);
        letter.voidedOn = letter.issuedOn;
        QCOMPARE(tone(), Theme::Tone::Neutral);
    }

    /// Whoever walks with the keys reads what the mouse would read by resting there.
    void cutWordsAreToldToTheKeys()
    {
        open();
        m_window->resize(1600, 900);
        settle(*m_window);
        ListTable &table = m_window->listPage()->table();
        const int seat = columnOf("municipality");
        QVERIFY(seat > 0 && !table.isColumnHidden(seat));
        table.head().resizeSection(seat, 70); // somebody wants it so
        const auto asBefore = qScopeGuard([this] { forgetColumns(m_window->listPage()->layoutOfPage()); });
        int cut = -1;
        const RecordModel &model = m_window->listPage()->model();
        for (int row = 0; row < model.rowCount() && cut < 0; ++row) {
            const QString text = model.index(row, seat).data().toString();
            if (paint::textWidth(text, Theme::font(13)) + 24 > table.columnWidth(seat))
                cut = row;
        }
        QVERIFY(cut >= 0);
        QToolTip::hideText();
        table.setFocus();
        table.setCurrentIndex(model.index(cut, seat - 1));
        QTest::keyClick(&table, Qt::Key_Right);
        QCOMPARE(table.currentIndex().column(), seat);
        QCOMPARE(QToolTip::text(), model.index(cut, seat).data(Qt::ToolTipRole).toString());
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    /// The ring of the current row leaves nothing behind when the current cell is not in the first column.
    void theRingMovesWithTheRow()
    {
        open();
        settle(*m_window); // sums that come in may widen their columns
        auto *table = m_window->listPage()->findChild<ListTable *>();
        table->setFocus();
        const auto shown = [&] {
            QApplication::processEvents();
            const QRect area(table->viewport()->mapTo(m_window.get(), QPoint()), table->viewport()->size());
            return m_window->screen()->grabWindow(m_window->winId()).toImage().copy(area);
        };
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right}) {
            const QImage before = shown();
            QTest::keyClick(table, key);
            const QImage walked = shown();
            QVERIFY(!walked.isNull() && walked != before);
            table->viewport()->update();
            QCOMPARE(walked, shown());
        }
    }
};

} // namespace

INSIEME_TEST(Lists)
#include "tst_lists.moc"
