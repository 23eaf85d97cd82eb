// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on two files.
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/placements/placement.h"
#include "core/record/display.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/content_hash.h"
#include "core/sync/desks.h"
#include "core/sync/merge.h"
#include "tests/support/testing.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/sync/decision_panel.h"
#include "ui/sync/desks_page.h"
#include "ui/sync/history_page.h"
#include "ui/sync/merge_list.h"
#include "ui/sync/merge_view.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace insieme;

namespace {

class ExchangeWindows : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_main, m_desk;
    Id<Placement> m_first, m_second;
    QString m_site; ///< of the first, before anybody wrote

    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    static DesksPage *page(MainWindow &window)
    {
        window.openPlace(QStringLiteral("desks"));
        return qobject_cast<DesksPage *>(window.page());
    }
    template<class F> void edit(MainWindow &window, const Id<Placement> &id, F &&change)
    {
        const auto done = window.workspace().perform({"Change"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(id);
            if (!before)
                return tl::unexpected(before.error());
            Placement after = *before;
            change(after);
            return t.update(*before, after);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    static QByteArray hash(MainWindow &window)
    {
        return contentHash(window.workspace().database(), window.workspace().catalogue());
    }

private slots:
    void initTestCase() { Theme::current().apply(Theme::Mode::Light); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto main = createSample(file("main.insieme"));
        auto desk = Workspace::create(file("desk.insieme"), areas(), QStringLiteral("Limena"));
        QVERIFY(main && desk);
        m_main = std::make_unique<MainWindow>(std::move(*main));
        m_desk = std::make_unique<MainWindow>(std::move(*desk));
        for (MainWindow *window : {m_main.get(), m_desk.get()}) {
            window->resize(1280, 800);
            window->show();
            QVERIFY(QTest::qWaitForWindowExposed(window));
        }
        // A new desk begins from the window alone.
        QVERIFY(page(*m_main)->writePackageTo(file("full.pacchetto"), {.full = true}));
        page(*m_desk)->openPackage(file("full.pacchetto"));
        QVERIFY(page(*m_desk) != nullptr);
        auto *begin = page(*m_desk);
        begin->openPackage(file("full.pacchetto"));
        QVERIFY(begin->previewing());
        begin->merge();
        QCOMPARE(hash(*m_desk), hash(*m_main));
        m_main->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_main.get()));
        const auto ids = m_main->workspace().records().ids(describe<Placement>());
        m_first = Id<Placement>(ids[0]);
        m_second = Id<Placement>(ids[1]);
        m_site = m_main->workspace().records().load(m_first)->site;
        edit(*m_main, m_first, [](Placement &p) { p.job = QStringLiteral("Cura del verde"); });
        edit(*m_desk, m_first, [](Placement &p) { p.site = QStringLiteral("Limena"); });
        edit(*m_main, m_second, [](Placement &p) { p.site = QStringLiteral("Biblioteca"); });
        edit(*m_desk, m_second, [](Placement &p) { p.site = QStringLiteral("Archivio"); });
        QVERIFY(page(*m_desk)->writePackageTo(file("one.pacchetto"), {}));
    }
    void cleanup()
    {
        m_main.reset();
        m_desk.reset();
    }

    /// A command that waits may hold thousands of changes: the first of them are shown, and how many are left.
    void aLongCommandIsShownInPart()
    {
        RecordChange change;
        change.type = &describe<Placement>();
        change.op = SQLITE_UPDATE;
        for (int i = 0; i < 30; ++i) {
            FieldChange field;
            field.label = QStringLiteral("Campo %1").arg(i);
            field.after = ShownValue{QStringLiteral("valore")};
            change.fields << field;
        }
        DecisionPanel panel(m_main->picker(), m_main->workspace().today());
        panel.show(QStringLiteral("Prova"), nullptr, {}, {}, {}, {}, {change, change});
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            texts << label->text();
        QCOMPARE(texts.filter(QStringLiteral(": valore")).size(), 20);
        QVERIFY2(texts.filter(QStringLiteral("40 more change")).size() == 1, qPrintable(texts.join(QLatin1Char('\n'))));
    }

    /// The path names each place once.
    void thePathToThePreview()
    {
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        QVERIFY(exchange->previewing());
        QApplication::processEvents();
        QStringList path;
        for (const QAbstractButton *crumb : m_main->findChild<TopBar *>()->findChildren<QAbstractButton *>()) {
            if (crumb->isVisible() && !crumb->text().isEmpty())
                path << crumb->text();
        }
        QVERIFY2(path.contains(exchange->title()), qPrintable(path.join(QLatin1Char('|'))));
        QCOMPARE(path.removeDuplicates(), 0);
    }

    /// The list counts what the head counts: what was decided is no longer to decide, and can be decided anew.
    void whatIsDecidedLeavesItsSection()
    {
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        auto *list = exchange->preview().findChild<MergeList *>();
        const auto sections = [list] {
            QHash<QString, int> counts;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                if (index.data(MergeModel::IsSection).toBool())
                    counts.insert(index.data().toString(), index.data(MergeModel::CountRole).toInt());
            }
            return counts;
        };
        const auto *model = qobject_cast<const MergeModel *>(list->model());
        QCOMPARE(sections().value(QStringLiteral("To decide")), 1);
        const QUuid record = model->record(list->currentIndex().row())->id;
        QTest::keyClick(m_main.get(), Qt::Key_2);
        QVERIFY(!sections().contains(QStringLiteral("To decide")));
        QCOMPARE(sections().value(QStringLiteral("Decided")), 1);
        QCOMPARE(model->record(list->currentIndex().row())->id, record);
        QCOMPARE(model->nextToDecide(-1), -1);
        QTest::keyClick(m_main.get(), Qt::Key_1);
        QTest::keyClick(m_main.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_main->workspace().records().load(m_second)->site, QStringLiteral("Biblioteca"));
    }

    void otherFieldsMergeAndTheSameFieldIsDecidedByAKey()
    {
        const QByteArray was = hash(*m_main);
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        QVERIFY(exchange->previewing());
        QCOMPARE(hash(*m_main), was);
        QCOMPARE(exchange->preview().undecided(), 1);
        QTest::keyClick(m_main.get(), Qt::Key_2);
        QCOMPARE(exchange->preview().undecided(), 0);
        QTest::keyClick(m_main.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!exchange->previewing());
        const Records &records = m_main->workspace().records();
        QCOMPARE(records.load(m_first)->job, QStringLiteral("Cura del verde"));
        QCOMPARE(records.load(m_first)->site, QStringLiteral("Limena"));
        QCOMPARE(records.load(m_second)->site, QStringLiteral("Archivio"));
        QCOMPARE(openConflictCount(m_main->workspace()), 0);
        // The answer brings the other window to the same state.
        QVERIFY(exchange->writePackageTo(file("two.pacchetto"), {}));
        auto *other = page(*m_desk);
        other->openPackage(file("two.pacchetto"));
        QVERIFY(other->previewing());
        other->merge();
        QCOMPARE(hash(*m_desk), hash(*m_main));
    }

    void whatIsNotDecidedStaysInTheList()
    {
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        exchange->merge();
        QApplication::processEvents();
        QCOMPARE(openConflictCount(m_main->workspace()), 1);
        QCOMPARE(m_main->workspace().records().load(m_second)->site, QStringLiteral("Biblioteca"));
        // The card with another value, typed.
        auto *value = exchange->findChild<QLineEdit *>();
        for (QLineEdit *each : exchange->findChildren<QLineEdit *>()) {
            if (each->isVisible())
                value = each;
        }
        QVERIFY(value);
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("Portineria"));
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(openConflictCount(m_main->workspace()), 0);
        QCOMPARE(m_main->workspace().records().load(m_second)->site, QStringLiteral("Portineria"));
        QVERIFY(m_main->undo());
        QCOMPARE(openConflictCount(m_main->workspace()), 1);
        QVERIFY(m_main->undo()); // the merge, as one step
        QCOMPARE(m_main->workspace().records().load(m_first)->site, m_site);
    }

    /// The preview goes with its page; what was decided in it does not.
    void decisionsOutliveThePreview()
    {
        const auto press = [this](const char *text) {
            for (Button *button : m_main->page()->findChildren<Button *>()) {
                if (button->isVisible() && button->text() == DesksPage::tr(text)) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
            return false;
        };
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        QTest::keyClick(m_main.get(), Qt::Key_2);
        QCOMPARE(exchange->preview().undecided(), 0);
        m_main->setPrivacy(true);
        m_main->setPrivacy(false);
        m_main->openPlace(QStringLiteral("history"));
        exchange = page(*m_main);
        QVERIFY(!exchange->previewing());
        QVERIFY(press("Go on with it"));
        QVERIFY(exchange->previewing());
        QCOMPARE(exchange->preview().undecided(), 0);
        QTest::keyClick(m_main.get(), Qt::Key_Escape);
        QVERIFY(press("Go on with it"));
        exchange->merge();
        QCOMPARE(m_main->workspace().records().load(m_second)->site, QStringLiteral("Archivio"));
        QVERIFY(!press("Go on with it"));
        // Two steps: what was decided, and the merge.
        QVERIFY(m_main->undo());
        QCOMPARE(openConflictCount(m_main->workspace()), 1);
        QVERIFY(m_main->undo());
        QCOMPARE(m_main->workspace().records().load(m_first)->site, m_site);
    }

    /// A key of the cards decides on the page of the desks, too.
    void aConflictThatStayedIsDecidedByItsKey()
    {
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        exchange->merge();
        QCOMPARE(openConflictCount(m_main->workspace()), 1);
        QTest::keyClick(m_main.get(), Qt::Key_2);
        QTRY_COMPARE(openConflictCount(m_main->workspace()), 0);
        QCOMPARE(m_main->workspace().records().load(m_second)->site, QStringLiteral("Archivio"));
    }

    void theRoleIsTakenOnlyWhenItIsAskedFor()
    {
        auto *exchange = page(*m_desk);
        QTest::mouseClick(exchange->findChild<Button *>(QStringLiteral("takeRole")), Qt::LeftButton);
        QVERIFY(!syncState(m_desk->workspace()).main);
        auto *ask = exchange->findChild<Banner *>(QStringLiteral("askForRole"));
        QVERIFY(ask && ask->isVisible());
        for (Button *button : ask->findChildren<Button *>()) {
            if (button->text() == DesksPage::tr("Make this the main desk")) {
                QTest::mouseClick(button, Qt::LeftButton);
                break;
            }
        }
        QVERIFY(syncState(m_desk->workspace()).main);
        QVERIFY(!ask->isVisible());
    }

    /// Another program may take it while it is asked.
    void nothingIsAskedOfTheMainDesk()
    {
        auto *exchange = page(*m_desk);
        QTest::mouseClick(exchange->findChild<Button *>(QStringLiteral("takeRole")), Qt::LeftButton);
        const auto *ask = exchange->findChild<Banner *>(QStringLiteral("askForRole"));
        QVERIFY(ask && ask->isVisible());
        exchange->reload({});
        QVERIFY(ask->isVisible());
        QVERIFY(takeMainRole(m_desk->workspace()));
        exchange->reload({});
        QVERIFY(!ask->isVisible());
    }

    void escapeLeavesEverythingAsItIs()
    {
        const QByteArray was = hash(*m_main);
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        QVERIFY(exchange->previewing());
        QTest::keyClick(m_main.get(), Qt::Key_Escape);
        QVERIFY(!exchange->previewing());
        QCOMPARE(hash(*m_main), was);
    }

    void aRecordLeftOutIsSetAside()
    {
        auto *exchange = page(*m_main);
        exchange->openPackage(file("one.pacchetto"));
        exchange->preview().leaveOut(m_first.uuid(), true);
        QCOMPARE(exchange->preview().report().setAside, 1);
        // The printed list says what was left out, and why it waits.
        QString printed;
        const documents::Composed list = exchange->preview().printed();
        for (const documents::Block &block : list.content.blocks) {
            if (const auto *table = std::get_if<documents::Table>(&block)) {
                for (const auto &row : table->rows) {
                    for (const auto &cell : row) {
                        for (const documents::Run &run : cell)
                            printed += run.text + QLatin1Char(' ');
                    }
                }
            }
        }
        QVERIFY2(printed.contains(QStringLiteral("left out")), qPrintable(printed));
        QVERIFY2(printed.contains(QStringLiteral("set aside")), qPrintable(printed));
        exchange->merge();
        QVERIFY(m_main->workspace().records().load(m_first)->site != QStringLiteral("Limena"));
        QCOMPARE(openConflictCount(m_main->workspace()), 2);
    }

    void badPackagesSaySoAndShowNothing()
    {
        QFile broken(file("broken.pacchetto"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("INSIEMEPACKAGE");
        broken.close();
        auto *exchange = page(*m_main);
        exchange->openPackage(broken.fileName());
        QVERIFY(!exchange->previewing());
        exchange->openPackage(file("none.pacchetto"));
        QVERIFY(!exchange->previewing());
        QVERIFY(!exchange->writePackageTo(file("one.pacchetto"), {})); // never overwrites
    }

    void theHistorySaysWhoAndAtWhichDesk()
    {
        Workspace &file = m_desk->workspace();
        const QUuid worker = file.records().ids(describe<Operator>()).front();
        QVERIFY(file.setOperator(worker));
        edit(*m_desk, m_first, [](Placement &p) { p.job = QStringLiteral("Orto"); });
        m_desk->openPlace(QStringLiteral("history"));
        auto *history = qobject_cast<HistoryPage *>(m_desk->page());
        history->setSpan(HistoryPage::Span::All);
        QTRY_VERIFY(!history->isLooking() && history->rows() > 0);
        QSet<QString> who;
        const QAbstractItemModel *rows = history->findChild<ListTable *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            who.insert(rows->index(row, 1).data().toString());
        const QString expected = file.title(describe<Operator>(), worker, {}) + QStringLiteral(" · Limena");
        QVERIFY2(who.contains(expected), qPrintable(QStringList(who.values()).join(QLatin1Char('\n'))));
        // Before anybody was chosen: by the account of the computer.
        QVERIFY(std::any_of(who.cbegin(), who.cend(), [&expected](const QString &each) {
            return each != expected && each.endsWith(QStringLiteral(" · Limena"));
        }));
        QVERIFY(who.contains(m_main->workspace().deskName()));
    }

    void whoWorkedIsANumberWhileNamesAreHidden()
    {
        Workspace &file = m_desk->workspace();
        const QUuid worker = file.records().ids(describe<Operator>()).front();
        const QString name = file.title(describe<Operator>(), worker, {});
        const QString number = caseName(describe<Operator>(), worker, nullptr);
        QVERIFY(file.setOperator(worker));
        edit(*m_desk, m_second, [](Placement &p) { p.site = QStringLiteral("Orto"); });
        QVERIFY(file.perform({"Test"}, [](Transaction &transaction) {
            Person person;
            person.id = Id<Person>(newUuid());
            person.givenName = QStringLiteral("Mario");
            person.familyName = QStringLiteral("Introvabile");
            return transaction.insert(person);
        }));
        const auto told = [this] {
            m_desk->openPlace(QStringLiteral("history"));
            auto *history = qobject_cast<HistoryPage *>(m_desk->page());
            history->setSpan(HistoryPage::Span::All);
            QStringList texts;
            if (!QTest::qWaitFor([history] { return !history->isLooking() && history->rows() > 0; }))
                return texts;
            const QAbstractItemModel *rows = history->findChild<ListTable *>()->model();
            for (int row = 0; row < rows->rowCount(); ++row)
                texts << rows->index(row, 1).data().toString();
            for (const QComboBox *choice : history->findChildren<QComboBox *>()) {
                for (int i = 0; i < choice->count(); ++i)
                    texts << choice->itemText(i);
            }
            return texts;
        };
        QVERIFY(told().contains(name)); // to choose
        QVERIFY(told().contains(name + QStringLiteral(" · Limena")));
        m_desk->setPrivacy(true);
        QVERIFY2(told().filter(name).isEmpty(), qPrintable(told().join(QLatin1Char('\n'))));
        QVERIFY(told().contains(number));
        QVERIFY(told().contains(number + QStringLiteral(" · Limena")));
        // What was done is said of every step, of the sample's first one, too.
        const QAbstractItemModel *rows = qobject_cast<HistoryPage *>(m_desk->page())->findChild<ListTable *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY(rows->index(row, 0).data().toString().isEmpty() == rows->index(row, 2).data().toString().isEmpty());
        m_desk->setPrivacy(false);

        // The other desk sees who did what arrives.
        QVERIFY(page(*m_desk)->writePackageTo(this->file("two.pacchetto"), {}));
        const auto arriving = [this] {
            auto *exchange = page(*m_main);
            exchange->openPackage(this->file("two.pacchetto"));
            QStringList names;
            for (const MergedCommand &command : exchange->preview().report().commands)
                names << command.operatorName;
            return names;
        };
        QVERIFY(arriving().contains(name));
        m_main->setPrivacy(true);
        QVERIFY(!arriving().contains(name));
        QVERIFY(arriving().contains(number));
        // Whom it is about has the number that it has everywhere.
        qsizetype hidden = 0;
        auto *exchange = page(*m_main);
        exchange->openPackage(this->file("two.pacchetto"));
        for (const MergedRecord &record : exchange->preview().report().records) {
            if (!hidesTitle(*record.type, m_main->context()))
                continue;
            QCOMPARE(record.title, caseName(*record.type, record.id, &m_main->workspace()));
            ++hidden;
        }
        QVERIFY(hidden > 0);
        m_main->setPrivacy(false);
    }

    /// Only a whole answer says that nothing happened; "Show everything" offers no field of the area before.
    void anEmptyHistorySaysWhy()
    {
        m_main->openPlace(QStringLiteral("history"));
        auto *history = qobject_cast<HistoryPage *>(m_main->page());
        QVERIFY(history);
        QTRY_VERIFY(!history->isLooking());
        auto *empty = history->findChild<EmptyState *>();
        const auto says = [&](const char *text) {
            const auto labels = empty->findChildren<QLabel *>();
            return empty->isVisible() && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                       return label->text() == HistoryPage::tr(text);
                   });
        };
        const auto press = [&] { QTest::mouseClick(empty->findChild<Button *>(), Qt::LeftButton); };
        // Stopped, and then the file is not to be read.
        history->setSpan(HistoryPage::Span::All);
        m_main->dock().stopAll();
        QTRY_VERIFY(!history->isLooking());
        QCOMPARE(history->rows(), 0);
        QVERIFY(says("The history was not looked through to the end"));
        const QString path = m_main->workspace().path(), away = path + QStringLiteral(".away");
        QVERIFY(QFile::rename(path, away));
        history->setSpan(HistoryPage::Span::All);
        QTRY_VERIFY(!history->isLooking());
        QVERIFY(QFile::rename(away, path));
        QVERIFY(says("The history was not looked through to the end"));
        press();
        QTRY_VERIFY(history->rows() > 0);
        QVERIFY(!empty->isVisible());

        QComboBox *fields = nullptr;
        for (QComboBox *each : history->findChildren<QComboBox *>()) {
            if (each->accessibleName() == HistoryPage::tr("Field"))
                fields = each;
        }
        QVERIFY(fields);
        history->setSpan(HistoryPage::Span::Today);
        for (const RecordType *type : m_main->workspace().catalogue().types) {
            history->setArea(type);
            QTRY_VERIFY(!history->isLooking());
            if (history->rows() == 0 && fields->count() > 1)
                break;
        }
        QVERIFY(says("Nothing happened in what is chosen"));
        QVERIFY(fields->count() > 1);
        press();
        QTRY_VERIFY(history->rows() > 0);
        QCOMPARE(fields->count(), 1);
    }

    void theHistoryNarrowsAndComparesAndOpensThePast()
    {
        m_main->openPlace(QStringLiteral("history"));
        auto *history = qobject_cast<HistoryPage *>(m_main->page());
        QVERIFY(history);
        history->setSpan(HistoryPage::Span::All);
        QTRY_VERIFY(!history->isLooking());
        const int all = history->rows();
        history->setSpan(HistoryPage::Span::Today);
        history->setArea(&describe<Placement>()); // the first look is dropped
        QTRY_VERIFY(!history->isLooking());
        QVERIFY(history->rows() >= 2 && history->rows() < all);
        const Date today = m_main->workspace().today(), yesterday = today - boost::gregorian::days(1);
        const auto rowsBetween = [this](const Comparison &comparison) {
            m_main->openComparison(comparison);
            const auto *compared = qobject_cast<ComparisonPage *>(m_main->page());
            return compared && QTest::qWaitFor([compared] { return !compared->isLooking(); }, 30'000) ? compared->rows()
                                                                                                      : -1;
        };
        using enum Comparison::Of;
        QCOMPARE(rowsBetween({File, today, today}), 0);
        const int whole = rowsBetween({File, yesterday, today});
        QVERIFY(whole > 1);
        // One record alone is as new as the file; a kind is a part of it.
        ListQuery list;
        list.type = &describe<Placement>();
        const int ofKind = rowsBetween({File, yesterday, today, list});
        QVERIFY(ofKind > 1 && ofKind < whole);
        list.only = {m_first.uuid()};
        QCOMPARE(rowsBetween({File, yesterday, today, list}), 1);
        QTest::keyClick(m_main->page(), Qt::Key_Escape);
        m_main->openPlace(QStringLiteral("history"));
        history = qobject_cast<HistoryPage *>(m_main->page());
        history->setSpan(HistoryPage::Span::Week);
        QTRY_VERIFY(history->rows() > 1);
        // Who looked at what is masked.
        history->showReadings(true);
        QTRY_VERIFY(!history->isLooking());
        QCOMPARE(history->rows(), 0);
        QVERIFY(m_main->workspace().logReading(describe<Placement>(), m_first.uuid()));
        history->setSpan(HistoryPage::Span::All);
        QTRY_VERIFY(!history->isLooking());
        QCOMPARE(history->rows(), 1);
        history->setArea(&describe<Agreement>());
        QTRY_VERIFY(!history->isLooking());
        QCOMPARE(history->rows(), 0);
        history->setArea(nullptr);
        history->showReadings(false);
        QTRY_VERIFY(history->rows() > 0);
        history->openAsOf(m_main->workspace().today());
        m_main->openPlace(QStringLiteral("deadlines")); // the page that asked is gone when the file is made
        MainWindow *past = nullptr;
        const auto opened = [&] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (auto *each = qobject_cast<MainWindow *>(window);
                    each && each != m_main.get() && each != m_desk.get())
                    past = each;
            }
            return past != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(opened(), 30'000);
        QVERIFY(past->workspace().isReadOnly());
        QCOMPARE(hash(*past), hash(*m_main));
        bool banded = false;
        for (const Banner *band : past->findChildren<Banner *>())
            banded |=
                band->isVisible() && band->text().contains(QStringLiteral("The file as it was on the evening of"));
        QVERIFY(banded);
        const auto press = [past](const char *label) {
            const QString text = QCoreApplication::translate("insieme::MainWindow", label);
            for (auto *button : past->findChildren<Button *>()) {
                if (button->isVisible() && button->text() == text) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return true;
                }
            }
            return false;
        };
        // The record that is shown there is compared in the window of today's file.
        past->showRecord(describe<Placement>(), m_first.uuid());
        QVERIFY(press("Compare with today"));
        auto *compared = qobject_cast<ComparisonPage *>(m_main->page());
        QVERIFY(compared && compared->isLooking());
        QTRY_VERIFY(!compared->isLooking());
        QCOMPARE(compared->rows(), 0); // nothing was done since
        QVERIFY2(compared->summary().contains(QStringLiteral("evening")), qPrintable(compared->summary()));
        const QPointer<MainWindow> closed = past;
        QVERIFY(press("Back to today"));
        QTRY_VERIFY(!closed);
        compared->print();
        QVERIFY(m_main->documentPage());
    }
};

} // namespace

INSIEME_TEST(ExchangeWindows)
#include "tst_sync_pages.moc"
