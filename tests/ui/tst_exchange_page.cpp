// SPDX-License-Identifier: GPL-3.0-or-later
// The import page in the real window on a temporary file: from the pasted rows to the step that is undone.
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/importer.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/store/sqlite.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/exchange/column_table.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/exchange_work.h"
#include "ui/exchange/export_card.h"
#include "ui/exchange/list_exchange.h"
#include "ui/exchange/rule_editor.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>

using namespace insieme;

class TestExchangePage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pastedRowsBecomeOneStep();
    void aCheckThatTakesLongShowsGreyBars();
    void aTableThatChangedAfterTheCheckIsCheckedAgain();
    void columnsShowNobodyWhileNamesAreHidden();
    void aTableThatWasLeftIsGoneOnWith();
    void columnsHaveRules();
    void troubleIsSaidInPlace();
    void columnsCanBeChangedAndSaved();
    void titlesStandAboveTheHeadings();
    void exportFromThePage();
    void whatOnlyAsksWaitsForNobody();
    void aWholeExportComesBack();
    void listsCopyAndPaste();
    void whatIsComputedIsKnownByItsHead();

private:
    ExchangePage &page() { return *qobject_cast<ExchangePage *>(m_window->page()); }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!page().isRunning(), 20'000); }
    QString banner() { return page().findChild<Banner *>()->text(); }
    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestExchangePage::init()
{
    setLanguage(QStringLiteral("en"));
    Theme::current().apply(Theme::Mode::Light);
    m_window = test::shown(m_folder.renew(), QSize(1180, 700));
    QVERIFY(m_window);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showList(QStringLiteral("exchange"));
    QVERIFY(qobject_cast<ExchangePage *>(m_window->page()));
}

void TestExchangePage::cleanup()
{
    m_window.reset();
}

void TestExchangePage::pastedRowsBecomeOneStep()
{
    QVERIFY(page().primaryAction() && page().primaryAction()->key == QKeySequence(Qt::Key_A));
    const qint64 before = m_window->workspace().records().count(describe<Cooperative>());
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Ragione sociale\tC.F.\tLavoratori\nNuova\t80009470289\t12\nJonathan\t99900060288\t81\n"
                                "Errata\t82002930285\tdodici\n"));
    QCOMPARE(page().columns().mappedCount(), 3);
    page().primaryAction()->run();
    wait();
    // A rehearsal: nothing is there yet.
    QCOMPARE(m_window->workspace().records().count(describe<Cooperative>()), before);
    QCOMPARE(page().report().created, 1);
    QCOMPARE(page().report().updated, 1);
    QCOMPARE(page().report().refused, 1);
    QVERIFY2(banner().contains(QStringLiteral("1 new, 1 updated, 0 unchanged, 1 refused")), qPrintable(banner()));
    QVERIFY(page().primaryAction()->whyNot.isEmpty());
    page().primaryAction()->run();
    wait();
    QVERIFY2(banner().contains(QStringLiteral("Imported")), qPrintable(banner()));
    QCOMPARE(m_window->workspace().records().count(describe<Cooperative>()), before + 1);
    QVERIFY(!page().primaryAction());
    // The window's own undo takes it back.
    QVERIFY(m_window->undo());
    QCOMPARE(m_window->workspace().records().count(describe<Cooperative>()), before);
    // And the page says so, until it is done again.
    QVERIFY2(banner().startsWith(QStringLiteral("The import was taken back")), qPrintable(banner()));
    QVERIFY(m_window->redo());
    QVERIFY2(banner().startsWith(QStringLiteral("Imported: 1 new")), qPrintable(banner()));
}

void TestExchangePage::aCheckThatTakesLongShowsGreyBars()
{
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Ragione sociale\tC.F.\nNuova\t80009470289\n"));
    auto *bars = page().findChild<Skeleton *>();
    QVERIFY(bars && bars->isHidden());
    // The check waits for whoever is writing.
    auto other = Database::open(m_window->workspace().path(), Database::Access::ReadWrite);
    QVERIFY(other && (*other)->exec("BEGIN IMMEDIATE"));
    page().check();
    QTRY_VERIFY(bars->isVisible());
    QVERIFY(page().isRunning());
    QVERIFY((*other)->exec("ROLLBACK"));
    wait();
    QTRY_VERIFY(bars->isHidden());
    QCOMPARE(page().report().created, 1);
}

void TestExchangePage::aTableThatChangedAfterTheCheckIsCheckedAgain()
{
    const auto write = [this](const QByteArray &rows) {
        QFile file(m_folder.filePath(QStringLiteral("elenco.csv")));
        return file.open(QIODevice::WriteOnly) && file.write("Ragione sociale;C.F.\n" + rows) > 0;
    };
    const qint64 before = m_window->workspace().records().count(describe<Cooperative>());
    page().setKind(describe<Cooperative>());
    QVERIFY(write("Nuova;80009470289\n"));
    page().openFile(m_folder.filePath(QStringLiteral("elenco.csv")));
    page().check();
    wait();
    QCOMPARE(page().report().created, 1);
    QVERIFY(write("Nuova;80009470289\nMai vista;82002930285\n"));
    page().apply();
    QVERIFY(!page().isRunning()); // nothing else happens while it writes
    QVERIFY2(banner().contains(QStringLiteral("changed after it was checked")), qPrintable(banner()));
    QCOMPARE(m_window->workspace().records().count(describe<Cooperative>()), before);
    page().check();
    wait();
    QCOMPARE(page().report().created, 2);
    page().apply();
    QVERIFY(!page().isRunning());
    QCOMPARE(page().report().created, 2);
    QCOMPARE(m_window->workspace().records().count(describe<Cooperative>()), before + 2);
    QVERIFY(!m_window->workspace().refresh()); // it is not taken for another program's
}

void TestExchangePage::columnsShowNobodyWhileNamesAreHidden()
{
    m_window->setPrivacy(true);
    m_window->showList(QStringLiteral("exchange"));
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Ragione sociale\tPresidente\tE-mail\nNuova\tMario Introvabile\tmario@esempio.it\n"));
    QStringList shown;
    for (int row = 0; row < page().columns().rowCount(); ++row)
        shown << page().columns().item(row, 2)->text() << page().columns().item(row, 2)->toolTip();
    QVERIFY2(shown.filter(QStringLiteral("Introvabile")).isEmpty(), qPrintable(shown.join(QLatin1Char('\n'))));
    QVERIFY(shown.contains(QStringLiteral("Nuova")));
    page().setKind(describe<Person>());
    page().paste(QStringLiteral("Cognome\tNome\tNata il\nIntrovabile\tMario\t01/02/1980\n"));
    for (int row = 0; row < page().columns().rowCount(); ++row)
        QCOMPARE(page().columns().item(row, 2)->text(), page().columns().item(0, 2)->text());
    m_window->setPrivacy(false);
}

void TestExchangePage::aTableThatWasLeftIsGoneOnWith()
{
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Come si chiama\tC.F.\nNuova\t80009470289\n"));
    QComboBox *field = page().columns().fieldBox(0);
    field->setCurrentIndex(field->findData(QStringLiteral("name")));
    const auto box = [this](const QString &text) {
        const QList<QCheckBox *> boxes = page().findChildren<QCheckBox *>();
        return *std::find_if(boxes.begin(), boxes.end(), [&](const QCheckBox *each) { return each->text() == text; });
    };
    box(ExchangePage::tr("Update what is known"))->click();
    m_window->setPrivacy(true); // the page is made anew
    m_window->setPrivacy(false);
    QVERIFY2(banner().contains(QStringLiteral("was left before its end")), qPrintable(banner()));
    for (Button *button : page().findChild<Banner *>()->findChildren<Button *>()) {
        if (button->text() == ExchangePage::tr("Go on with it")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(page().columns().mappedCount(), 2);
    QVERIFY(box(ExchangePage::tr("Create what is new"))->isChecked());
    QVERIFY(!box(ExchangePage::tr("Update what is known"))->isChecked());
    page().check();
    wait();
    QCOMPARE(page().report().created, 1);
    page().apply();
    QVERIFY2(banner().contains(QStringLiteral("Imported")), qPrintable(banner()));
    m_window->showList(QStringLiteral("cooperatives"));
    m_window->showList(QStringLiteral("exchange"));
    QVERIFY(page().findChild<Banner *>()->isHidden());
}

void TestExchangePage::columnsHaveRules()
{
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Ragione sociale\tC.F.\tTipologia\tCapitale\tCostituita\n"
                                "Nuova\t80009470289\tsociale di inserimento\t1.000,555\t1/3/04\n"));
    ColumnTable &columns = page().columns();
    const auto choose = [&](int column, const char *target) {
        columns.fieldBox(column)->setCurrentIndex(columns.fieldBox(column)->findData(QLatin1String(target)));
    };
    choose(2, "kind");
    choose(3, "capital");
    choose(4, "founded_on");
    page().primaryAction()->run();
    wait();
    QCOMPARE(page().report().refused, 1); // a word, a third decimal, a century: each is asked for, not guessed
    page().stepBack();
    choose(2, "kind");
    choose(3, "capital");
    choose(4, "founded_on");
    emit columns.rulesWanted(2);
    QComboBox *meaning = page().rules().meaningOf(QStringLiteral("Sociale di inserimento"));
    QVERIFY(meaning);
    meaning->setCurrentIndex(meaning->findData(QStringLiteral("b")));
    emit columns.rulesWanted(3);
    page().rules().rounding().setChecked(true);
    emit columns.rulesWanted(4);
    page().rules().century().setValue(1950);
    page().primaryAction()->run();
    wait();
    QVERIFY2(page().report().created == 1, qPrintable(banner()));
    page().primaryAction()->run();
    wait();
    const Records &records = m_window->workspace().records();
    for (const QUuid &id : records.ids(describe<Cooperative>())) {
        const auto cooperative = records.load(Id<Cooperative>(id));
        if (cooperative->taxCode != QLatin1String("80009470289"))
            continue;
        QCOMPARE(cooperative->kind, CooperativeKind::B);
        QCOMPARE(cooperative->capital->cents, 1000'56);
        QCOMPARE(cooperative->foundedOn, Date(2004, 3, 1));
    }
}

void TestExchangePage::troubleIsSaidInPlace()
{
    page().paste(QStringLiteral("  "));
    QVERIFY2(banner().contains(QStringLiteral("clipboard")), qPrintable(banner()));
    page().openFile(m_folder.filePath(QStringLiteral("nowhere.xlsx")));
    QVERIFY2(banner().contains(QStringLiteral("nowhere.xlsx")), qPrintable(banner()));
    page().paste(QStringLiteral("1\n2\n"));
    QVERIFY2(banner().contains(QStringLiteral("names of the columns")), qPrintable(banner()));
    QCOMPARE(page().primaryAction()->key, QKeySequence(Qt::Key_A)); // still to be chosen
}

void TestExchangePage::columnsCanBeChangedAndSaved()
{
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Come si chiama\tColore\nUna\tblu\n"));
    QCOMPARE(page().columns().mappedCount(), 0);
    QVERIFY(!page().primaryAction()->whyNot.isEmpty());
    QComboBox *field = page().columns().fieldBox(0);
    field->setCurrentIndex(field->findData(QStringLiteral("name")));
    QVERIFY(page().primaryAction()->whyNot.isEmpty());
    auto *name = page().findChild<QLineEdit *>(QStringLiteral("mappingName"));
    QVERIFY(name);
    name->setText(QStringLiteral("Elenco"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(exchange::savedMappings(m_window->workspace(), describe<Cooperative>()).size(), size_t(1));
    // The next table of this form is understood at once.
    QVERIFY(page().stepBack());
    page().paste(QStringLiteral("Colore\tCome si chiama\nblu\tDue\n"));
    QCOMPARE(page().columns().mappedCount(), 1);
}

/// What stands above the headings looks more like them: the right row is chosen, by keys, too.
void TestExchangePage::titlesStandAboveTheHeadings()
{
    page().setKind(describe<Cooperative>());
    page().paste(QStringLiteral("Nome\tPEC\tCodice fiscale\n\nCome si chiama\tPEC\tColore\nUna\tuna@pec.it\tblu\n"));
    QComboBox &headings = page().headings();
    QVERIFY(headings.isVisible() && headings.focusPolicy() & Qt::TabFocus);
    QCOMPARE(headings.count(), 3);
    QCOMPARE(headings.currentData().toInt(), 1);
    QCOMPARE(page().columns().headerOf(0), QStringLiteral("Nome"));
    headings.setFocus();
    QTest::keyClick(&headings, Qt::Key_Down);
    QCOMPARE(headings.currentData().toInt(), 3);
    QVERIFY(headings.currentText().contains(QStringLiteral("Come si chiama")));
    QCOMPARE(page().columns().headerOf(0), QStringLiteral("Come si chiama"));
    QCOMPARE(page().columns().samplesOf(0).size(), size_t(1));
    QCOMPARE(page().columns().mappedCount(), 1);
    page().primaryAction()->run();
    wait();
    QCOMPARE(page().report().created + page().report().refused, 1);
}

void TestExchangePage::exportFromThePage()
{
    auto *card = page().findChild<ExportCard *>();
    QVERIFY(card);
    const QString folder = m_folder.filePath(QStringLiteral("out"));
    card->exportTo(folder);
    QVERIFY(card->isRunning() && !page().isUnsaved()); // it goes on in the dock
    QTRY_VERIFY_WITH_TIMEOUT(!card->isRunning(), 20'000);
    QVERIFY(QFileInfo::exists(folder + QStringLiteral("/cooperatives.xlsx")));
}

/// Another program writes for long while the index is behind.
void TestExchangePage::whatOnlyAsksWaitsForNobody()
{
    const Workspace &window = m_window->workspace();
    const ListQuery cooperatives{.type = &describe<Cooperative>()};
    const qint64 rows = RecordList(window.records(), cooperatives).count();
    auto other = Database::open(window.path(), Database::Access::ReadWrite);
    QVERIFY(
        other
        && (*other)->exec("INSERT INTO search_mark(id) SELECT id FROM cooperative WHERE true ON CONFLICT DO NOTHING; "
                          "BEGIN IMMEDIATE"));
    using Counting = FileWork<qint64>;
    Counting counting({}, window.path(), forList(window, cooperatives),
                      [&cooperatives](Workspace &workspace, Counting &) -> Result<qint64> {
                          return RecordList(workspace.records(), cooperatives).count();
                      });
    const std::unique_ptr<ExportWork> exporting(
        exportWork(window, m_folder.filePath(QStringLiteral("beside")), {}, nullptr));
    counting.start();
    exporting->start();
    QVERIFY(counting.wait(60'000) && exporting->wait(60'000));
    const Result<qint64> counted = counting.take();
    const Done exported = exporting->take();
    QVERIFY2(counted, counted ? "" : qPrintable(counted.error().text));
    QCOMPARE(*counted, rows);
    QVERIFY2(exported, exported ? "" : qPrintable(exported.error().text));
    // What writes goes on waiting for its turn.
    FileWork<void> writing({}, window.path(), toWrite(), [](Workspace &, FileWork<void> &) { return Done(); });
    writing.start();
    QVERIFY(!writing.wait(2'000));
    QVERIFY((*other)->exec("ROLLBACK"));
    QVERIFY(writing.wait(60'000));
    QVERIFY(writing.take());
}

/// With what is sensitive it makes another file anew; without it the card says that it does not.
void TestExchangePage::aWholeExportComesBack()
{
    auto *card = page().findChild<ExportCard *>();
    const auto says = [card](const QString &words) {
        const auto labels = card->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const Label *label) { return label->text().contains(words); });
    };
    const auto boxes = card->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2);
    QCheckBox &people = *boxes[0], &sensitive = *boxes[1];
    card->findChild<Segmented *>()->setCurrent(1);
    const auto refusedFrom = [&](const QString &name) -> qint64 {
        card->exportTo(m_folder.filePath(name));
        if (!QTest::qWaitFor([card] { return !card->isRunning(); }, 20'000))
            return -1;
        const auto fresh = Workspace::create(m_folder.filePath(name + QStringLiteral(".insieme")), areas(), {});
        const auto parts = exchange::openFolder(areas(), m_folder.filePath(name));
        const auto report =
            fresh && parts ? exchange::importTables(**fresh, *parts, {}) : tl::unexpected(Error{Error::Code::Io, {}});
        return report ? report->refused : -1;
    };
    QVERIFY(says(QStringLiteral("Sensitive data are left out")));
    QVERIFY(refusedFrom(QStringLiteral("least")) > 0);
    const auto read = [this] {
        return m_window->workspace().database().scalar(QStringLiteral("SELECT count(*) FROM access_log"));
    };
    const qint64 before = read();
    sensitive.setChecked(true);
    QVERIFY(says(QStringLiteral("can be imported again, into another file")));
    QCOMPARE(refusedFrom(QStringLiteral("whole")), 0);
    QVERIFY(read() > before);
    people.setChecked(true);
    QVERIFY(!sensitive.isChecked() && !sensitive.isEnabled());
}

void TestExchangePage::listsCopyAndPaste()
{
    m_window->showList(QStringLiteral("cooperatives"));
    ListPage *list = m_window->listPage();
    list->table().selectRow(0);
    list->table().setFocus();
    const QString first = list->model().index(0, 0).data().toString();
    QTest::keyClick(&list->table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml());
    const QStringList lines = copied->text().split(QLatin1Char('\n'));
    // What follows from other records is copied as it is shown.
    QCOMPARE(lines[0],
             QStringLiteral("Name\tKind\tComune\tSuitability\tNext paper expires\tNext paper expires (remark)\t"
                            "Agreements\tPlacements\tWork %1")
                 .arg(int(m_window->context().day().year())));
    QStringList shown;
    for (int column = 0; column < list->model().columnCount(); ++column) {
        const QModelIndex cell = list->model().index(0, column);
        shown << cell.data().toString();
        if (column == 4)
            shown << cell.data(RemarkRole).toString();
    }
    shown.last().remove(QStringLiteral(" €")).remove(QStringLiteral("\u00a0€"));
    QCOMPARE(lines[1], shown.join(QLatin1Char('\t')));
    QCOMPARE(shown.front(), first);
    // Pasted into the list it opens the import for its kind, and nothing is changed by what is there already.
    QTest::keyClick(&list->table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(qobject_cast<ExchangePage *>(m_window->page()));
    QCOMPARE(page().columns().mappedCount(), 3);
    for (int column = 3; column < page().columns().rowCount(); ++column)
        QCOMPARE(page().columns().fieldBox(column)->currentText(), QStringLiteral("— computed, not imported —"));
    page().check();
    wait();
    QCOMPARE(page().report().skipped, 1);
    QCOMPARE(page().report().created + page().report().updated + page().report().refused, 0);
    // The page says into what, and one step back is the list.
    m_window->showList(QStringLiteral("cooperatives"));
    QTest::keyClick(&m_window->listPage()->table(), Qt::Key_V, Qt::ControlModifier);
    const QList<Label *> labels = page().findChildren<Label *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
        return label->isVisible() && label->text() == QStringLiteral("Paste into “Cooperatives”");
    }));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->listPage());
    QCOMPARE(QLatin1String(m_window->listPage()->layoutOfPage().view), QLatin1String("cooperatives"));
    // So it is once the rows are imported.
    QGuiApplication::clipboard()->setText(QStringLiteral("Ragione sociale\tC.F.\nNuova\t80009470289\n"));
    QTest::keyClick(&m_window->listPage()->table(), Qt::Key_V, Qt::ControlModifier);
    page().check();
    wait();
    page().apply();
    wait();
    QVERIFY2(banner().startsWith(QStringLiteral("Imported")), qPrintable(banner()));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(m_window->listPage());
    QCOMPARE(QLatin1String(m_window->listPage()->layoutOfPage().view), QLatin1String("cooperatives"));
    QVERIFY(m_window->undo());
}

void TestExchangePage::whatIsComputedIsKnownByItsHead()
{
    const RecordType &type = describe<Cooperative>();
    for (const char *head : {"Suitability", "Idoneità", "suitability", "Work 2019", "work", "Next paper expires",
                             "Next paper expires (remark)", "next_expiry_remark"})
        QVERIFY2(isComputed(type, QString::fromUtf8(head)), head);
    for (const char *head : {"", "Colour", "Work 20199", "Name", "remark"})
        QVERIFY2(!isComputed(type, QString::fromUtf8(head)), head);
    QVERIFY(!isComputed(describe<Operator>(), QStringLiteral("Suitability")));
    // Of a table that was written in CSV, too.
    page().setKind(type);
    page().paste(QStringLiteral("name\tsuitability\tColore\nNuova\tidonea\tblu\n"));
    QCOMPARE(page().columns().mappedCount(), 1);
    QCOMPARE(page().columns().fieldBox(1)->currentText(), QStringLiteral("— computed, not imported —"));
    QCOMPARE(page().columns().fieldBox(2)->currentText(), QStringLiteral("— not imported —"));
}

INSIEME_TEST(TestExchangePage)
#include "tst_exchange_page.moc"
