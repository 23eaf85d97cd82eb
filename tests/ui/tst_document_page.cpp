// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/documents/list_document.h"
#include "core/papers/document.h"
#include "core/papers/register.h"
#include "core/placements/placement.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/papers/paper_panel.h"
#include "ui/shell/document_page.h"
#include "ui/shell/document_panel.h"
#include "ui/shell/list_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/many_documents.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/page_thumbnails.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/two_line_title.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>

using namespace insieme;

namespace {

/// The page of a document, and the panel that makes many: as a person uses them.
class DocumentPages : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;

    static QUuid piazzola() { return fixedUuid(u"agreement/piazzola-2026"); }
    Workspace &file() { return m_window->workspace(); }
    Agreement stored() { return *file().records().load(Id<Agreement>(piazzola())); }
    void change(const std::function<void(Agreement &)> &edit)
    {
        const auto before = stored();
        auto after = before;
        edit(after);
        QVERIFY(file().perform({"Change %1"}, [&](Transaction &t) { return t.update(before, after); }));
    }
    /// The page, once it is composed.
    DocumentPage &open(const char16_t *name = u"convenzione-comune")
    {
        m_window->openPrintable(*documents::findPrintable(QStringView(name)), piazzola());
        return composed();
    }
    DocumentPage &composed()
    {
        DocumentPage &page = *m_window->documentPage();
        if (!QTest::qWaitFor([&page] { return !page.isComposing(); }, 20'000))
            QTest::qFail("the document is not composed", __FILE__, __LINE__);
        QApplication::processEvents(); // its bars find their places
        return page;
    }
    static documents::Composed longList(int rows)
    {
        documents::ListTable table;
        table.title = QStringLiteral("Prova");
        table.columns = {{200, false}, {100, true}};
        table.headers = {QStringLiteral("Riga"), QStringLiteral("Numero")};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back({QStringLiteral("Riga di prova"), QString::number(i)});
        return documents::composedOf(documents::listDocument(table));
    }
    static bool says(const DocumentPage &page, const QString &words)
    {
        const QList<Label *> labels = page.findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label *label) { return label->isVisible() && label->text().contains(words); });
    }
    static QString wordsOf(DocumentPage &page)
    {
        const documents::Pages &pages = *page.view().pages();
        QStringList words;
        for (int i = 0; i < pages.count(); ++i)
            words << pages.text(i);
        return words.join(QLatin1Char(' '));
    }
    QList<const documents::DocumentProblem *> stopping(const DocumentPage &page)
    {
        QList<const documents::DocumentProblem *> found;
        for (const documents::DocumentProblem &each : page.check().problems) {
            if (each.stops())
                found << &each;
        }
        return found;
    }
    static constexpr int all = -1;
    ListPage &tick(const QString &view, int count)
    {
        m_window->showList(view);
        ListPage *list = m_window->listPage();
        for (int i = 0; i < (count == all ? list->model().rowCount() : count); ++i)
            list->model().tick(i);
        return *list;
    }
    QString m_opened;
    Q_INVOKABLE void take(const QUrl &url) { m_opened = url.toLocalFile(); }
    QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::Files); }

private slots:
    void init()
    {
        m_window = test::shown(m_folder.renew(), QSize(1440, 900));
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    /// It is composed beside the window, which reads nothing of it meanwhile and lets nothing of it out.
    void theWindowDoesNotCompose()
    {
        m_window->openPrintable(*documents::findPrintable(u"convenzione-comune"), piazzola());
        DocumentPage &page = *m_window->documentPage();
        QVERIFY(page.isComposing());
        {
            const test::Asked deeds(*m_window, "FROM \"agreement\""), signers(*m_window, "FROM \"person\"");
            composed();
            QCOMPARE(deeds.count() + signers.count(), 0);
        }
        QVERIFY(!page.check().problems.empty());

        m_window->openPrintable(*documents::findPrintable(u"convenzione-comune"), piazzola());
        DocumentPage &next = *m_window->documentPage();
        const QString path = m_folder.filePath(QStringLiteral("presto.pdf"));
        bool asked = false;
        next.askForPrinterBy([&asked](QPrinter &) {
            asked = true;
            return DocumentPage::Asked::Cancelled;
        });
        const QStringList waysOut{QStringLiteral("PDF/A"), QStringLiteral("ODT"), QStringLiteral("Print")};
        const auto offered = [&] {
            int enabled = 0;
            for (const Button *each : next.findChildren<Button *>()) {
                if (!waysOut.contains(each->text()))
                    continue;
                enabled += each->isEnabled();
                if (!each->isEnabled() && !each->toolTip().contains(QStringLiteral("still being composed")))
                    return -1;
            }
            return enabled;
        };
        QCOMPARE(offered(), 0);
        QVERIFY(!next.savePdf(path) && !next.saveOdt(path) && !next.issue());
        next.print();
        next.askForPdf(); // no dialog
        QVERIFY(!asked && !QFile::exists(path) && next.isComposing());
        QVERIFY(says(next, QStringLiteral("still being composed")));
        composed();
        QVERIFY(!says(next, QStringLiteral("still being composed")));
        QCOMPARE(offered(), int(waysOut.size()));
        QVERIFY(next.savePdf(path));
    }

    /// What was asked for last is shown; until then what there was stays, and the check of it.
    void theLatestDocumentIsShown()
    {
        DocumentPage &page = open();
        const documents::Pages *before = page.view().pages();
        for (const char16_t *court : {u"Este", u"Asti", u"Lodi"}) {
            change([&](Agreement &deed) { deed.court = QString::fromUtf16(court); });
            QVERIFY(page.isComposing());
            QCOMPARE(page.view().pages(), before);
            QTest::keyClick(m_window.get(), Qt::Key_F8);
        }
        const QString words = wordsOf(composed());
        QVERIFY(words.contains(QStringLiteral("di Lodi")));
        QVERIFY(!words.contains(QStringLiteral("di Este")) && !words.contains(QStringLiteral("di Asti")));
        // F8 was for its problems.
        QVERIFY(page.panel().openEditor() || page.check().stopping() == 0);
    }

    /// Long ones are waited for quietly; Esc leaves them, Stop says so in the page, and the window may go.
    void aLongOneIsWaitedForOrLeft()
    {
        m_window->showList(QStringLiteral("bodies"));
        m_window->openDocument(QStringLiteral("Prova"), longList(40'000));
        QPointer<DocumentPage> page = m_window->documentPage();
        const QString quiet = QStringLiteral("Composing…");
        const auto chips = [&page, &quiet] {
            const QList<Chip *> all = page->findChildren<Chip *>();
            return std::any_of(all.begin(), all.end(), [&](const Chip *chip) {
                return chip->isVisible() && chip->accessibleName().contains(quiet);
            });
        };
        QVERIFY(!chips());
        QTRY_VERIFY(chips());
        QVERIFY(page->isComposing());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->documentPage());
        QTRY_VERIFY(!page);

        m_window->openDocument(QStringLiteral("Prova"), longList(40'000));
        page = m_window->documentPage();
        m_window->dock().stopAll();
        composed();
        QVERIFY(says(*page, QStringLiteral("It was stopped")));
        QVERIFY(!page->savePdf(m_folder.filePath(QStringLiteral("fermato.pdf"))));

        m_window->openDocument(QStringLiteral("Prova"), longList(40'000));
        QVERIFY(m_window->documentPage()->isComposing());
        m_window.reset();
    }

    /// Why it cannot be made stands in its page, where it would.
    void whatCannotBeComposedIsSaid()
    {
        m_window->openPrintable(*documents::findPrintable(u"convenzione-comune"), newUuid());
        DocumentPage &page = composed();
        QVERIFY(page.check().problems.empty());
        const QList<Banner *> notes = page.findChildren<Banner *>();
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Banner *note) { return note->isVisible(); }));
        QVERIFY(!page.savePdf(m_folder.filePath(QStringLiteral("niente.pdf"))));
    }

    /// The number is given and the pages are frozen beside the window; Esc stops it, and nothing was issued.
    void theWindowDoesNotIssue()
    {
        DocumentPage &page = open();
        QTimer::singleShot(0, m_window.get(), [this] { QTest::keyClick(m_window.get(), Qt::Key_Escape); });
        QVERIFY(!page.issue());
        QCOMPARE(m_window->documentPage(), &page);
        QVERIFY(!composed().isIssued() && says(page, QStringLiteral("nothing was issued")));
        QCOMPARE(file().records().count(describe<Document>()), 0);
        const test::Asked written(*m_window, "INSERT INTO");
        QVERIFY(page.issue());
        QCOMPARE(written.count(), 0);
        QVERIFY(composed().isIssued() && says(page, QStringLiteral("Issued as n. ")));
        QCOMPARE(file().records().count(describe<Document>()), 1);
    }

    /// Where something is put right opens at its rows, and the way back leads to the document.
    void theWayBackLeadsToTheDocument()
    {
        m_window->showRecord(describe<Agreement>(), piazzola());
        const QString title = open().title();
        const QUuid person = fixedUuid(u"person/marta-esempio");
        QVERIFY(!m_window->openPanel(describe<Person>(), person, QStringLiteral("roles")));
        QApplication::processEvents();
        RecordPage *record = m_window->recordPage();
        QVERIFY(record && record->id() == person);
        const auto rows = record->findChildren<ChildrenEditor *>();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const ChildrenEditor *each) { return each->isVisible(); }));
        m_window->goBack();
        QVERIFY(m_window->documentPage());
        QCOMPARE(composed().title(), title);
        m_window->goBack();
        QVERIFY(m_window->recordPage() && m_window->recordPage()->id() == piazzola());
        m_window->goForward();
        QVERIFY(m_window->documentPage());
        composed();
    }

    /// Who stops the composing keeps the pages and what is typed beside them; nothing old leaves, and it is composed
    /// again when it is wanted.
    void stoppedComposingKeepsWhatWasShown()
    {
        change([](Agreement &deed) { deed.court.clear(); });
        DocumentPage &page = open();
        for (int i = 0; i < 12 && !page.panel().openEditor(); ++i)
            QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(page.panel().openEditor());
        QTest::keyClicks(page.panel().openEditor()->editor(), QStringLiteral("Pado"));
        const int pages = page.view().pages()->count();
        change([](Agreement &deed) { deed.subject = QStringLiteral("Un oggetto del tutto diverso"); });
        QVERIFY(page.isComposing());
        QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
        composed();
        QCOMPARE(page.view().pages()->count(), pages);
        QVERIFY(!wordsOf(page).contains(QStringLiteral("del tutto diverso")));
        auto *typed =
            page.panel().openEditor() ? qobject_cast<QLineEdit *>(page.panel().openEditor()->editor()) : nullptr;
        QVERIFY(typed && typed->text().contains(QStringLiteral("Pado")));
        QVERIFY(!page.savePdf(m_folder.filePath(QStringLiteral("vecchio.pdf"))) && !page.issue());
        QVERIFY(!page.savePdf(m_folder.filePath(QStringLiteral("vecchio.pdf"))));
        QApplication::processEvents(); // the remedy appears
        const auto remedies = page.findChild<Banner *>()->findChildren<Button *>();
        const auto again = std::find_if(remedies.begin(), remedies.end(), [](const Button *each) {
            return each->isVisible() && each->text() == DocumentPage::tr("Compose again");
        });
        QVERIFY(again != remedies.end());
        (*again)->click();
        composed();
        QVERIFY(wordsOf(page).contains(QStringLiteral("del tutto diverso")));
        QVERIFY(page.findChild<Banner *>()->isHidden());
        QVERIFY(page.panel().openEditor());
    }

    /// What nobody can take back is asked once, in its place.
    void issuingIsAskedOnce()
    {
        DocumentPage &page = open();
        auto *panel = page.findChild<DocumentPanel *>();
        QVERIFY(panel);
        QSignalSpy asked(panel, &DocumentPanel::issueAsked);
        panel->askToIssue();
        panel->askToIssue(); // a double click
        QCOMPARE(asked.count(), 0);
        const auto labels = panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return !label->isHidden() && label->text().contains(QLatin1String("cannot be undone"));
        }));
        QVERIFY(!page.isIssued());
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        panel->askToIssue();
        QCOMPARE(asked.count(), 1);
        QVERIFY(composed().isIssued());
    }

    /// A key that is held down asks, and is not its own answer.
    void aHeldKeyDoesNotIssue()
    {
        DocumentPage &page = open();
        QSignalSpy asked(&page.panel(), &DocumentPanel::issueAsked);
        const auto key = [this](Qt::Key pressed, Qt::KeyboardModifiers with, bool repeated) {
            QTest::simulateEvent(m_window.get(), true, pressed, with, {}, repeated);
        };
        key(Qt::Key_Return, Qt::ControlModifier, false);
        QVERIFY(says(page, QStringLiteral("cannot be undone")));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Return, Qt::ControlModifier, true);
        QCOMPARE(asked.count(), 0);
        QVERIFY(!composed().isIssued());
        key(Qt::Key_Return, Qt::ControlModifier, false);
        QCOMPARE(asked.count(), 1);
        QVERIFY(composed().isIssued());
    }

    /// The name over the pages is read whole on the screen of an office, in two lines where one has no room; of what
    /// has none in two the tooltip says the rest.
    void aLongNameIsReadWhole()
    {
        const QString name = QStringLiteral("Convenzioni e contratti con la ULSS 6 Euganea, filtrati per stato");
        const auto named = [&](const QString &text) {
            m_window->openDocument(text, longList(3));
            QApplication::processEvents();
            return m_window->page()->findChild<TwoLineTitle *>();
        };
        m_window->resize(1366, 768);
        const TwoLineTitle *title = named(name);
        QVERIFY(title && title->toolTip().isEmpty());
        const QStringList lines = title->lines(title->width());
        QCOMPARE(lines.join(QLatin1Char(' ')), name);
        QVERIFY(title->height() >= title->fontMetrics().lineSpacing() * lines.size());
        title = named(QStringLiteral("Breve"));
        QCOMPARE(title->lines(title->width()).size(), 1);
        const QString endless = QStringList(12, name).join(QStringLiteral("; "));
        title = named(endless);
        QCOMPARE(title->lines(title->width()).size(), 2);
        QVERIFY(title->lines(title->width()).last().endsWith(QStringLiteral("…")));
        QCOMPARE(title->toolTip(), endless);
        QCOMPARE(m_window->size(), QSize(1366, 768));
    }

    /// What can be pressed says its key, and the key does it.
    void everyButtonOfTheBarPrintsItsKey()
    {
        DocumentPage &page = open();
        QHash<QString, QString> keys;
        for (const Button *button : page.findChildren<Button *>())
            keys.insert(button->text(), button->key());
        QCOMPARE(keys[QStringLiteral("PDF/A")], QStringLiteral("Ctrl S"));
        QCOMPARE(keys[QStringLiteral("ODT")], QStringLiteral("Ctrl Shift S"));
        QCOMPARE(keys[QStringLiteral("Fields")], QStringLiteral("F"));
        QTest::keyClick(m_window.get(), Qt::Key_F);
        const QList<Button *> buttons = page.findChildren<Button *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->text() == QLatin1String("Fields") && button->isChecked();
        }));
    }

    /// Not before the register gave it, whatever the record states; the card says which one it will be.
    void aDraftHasNoNumberYet()
    {
        DocumentPage &page = open();
        const auto paper = [&page] { return page.view().pages()->text(0).join(QLatin1Char(' ')); };
        QVERIFY2(paper().contains(QStringLiteral("da assegnare")), qPrintable(paper().left(300)));
        QVERIFY(!paper().contains(QStringLiteral("0214/2026")));
        const auto &problems = page.check().problems;
        const auto assigned = std::count_if(problems.begin(), problems.end(), [](const auto &each) {
            return each.kind == documents::DocumentProblem::Kind::Assigned;
        });
        QCOMPARE(assigned, 1);
        // Tinted although the fields are not.
        QVERIFY(!page.view().isTinted());
        const QRect place = page.view().placeOf(QStringLiteral("protocollo_numero"));
        const QImage shown = page.view().grab(place).toImage();
        const QColor ground = shown.pixelColor(shown.width() - 2, 1);
        QVERIFY2(ground.blue() > ground.red() + 20, qPrintable(ground.name()));
        QVERIFY(page.issue());
        composed();
        QVERIFY(paper().contains(QStringLiteral("0214/2026")));
        QVERIFY(!paper().contains(QStringLiteral("da assegnare")));
    }

    /// Numbers at one line stand as one reads them, in the margin.
    void marksAtOneLineStandInTheirOrder()
    {
        DocumentPage &page = open();
        const QString field = QStringLiteral("protocollo_numero");
        std::vector<DocumentView::Mark> marks;
        for (int number = 1; number <= 6; ++number) {
            marks.push_back({field, number, Theme::Tone::Bad});
            page.view().setMarks(marks);
            const QRect paper = page.view().placeOfPage(0), value = page.view().placeOf(field);
            for (int each = 1; each <= number; ++each) {
                const QRect disc = page.view().placeOfMark(each);
                QVERIFY(disc.left() >= paper.left() && disc.right() < value.left());
                QVERIFY(each == 1 || disc.left() > page.view().placeOfMark(each - 1).left());
            }
        }
    }

    /// Ctrl+0 shows a page whole, Ctrl+1 as broad as there is room; the button says the one that is not.
    void theWholePageIsOneKeyAway()
    {
        DocumentPage &page = open();
        const auto offers = [&page](const QString &text, const QString &key) {
            const auto buttons = page.findChildren<Button *>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const Button *each) {
                return each->isVisible() && each->text() == text && each->key() == key;
            });
        };
        const QWidget *room = page.view().parentWidget();
        const double broad = page.view().zoom();
        QVERIFY(page.view().placeOfPage(0).height() > room->height());
        QVERIFY(offers(QStringLiteral("Whole page"), QStringLiteral("Ctrl 0")));
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QVERIFY(page.view().placeOfPage(0).height() <= room->height());
        QVERIFY(page.view().placeOfPage(0).height() > room->height() * 8 / 10);
        QVERIFY(offers(QStringLiteral("Page width"), QStringLiteral("Ctrl 1")));
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(page.view().zoom(), broad);
    }

    /// What is said does not move the page, and leads to the file.
    void aSavedFileIsOneClickAway()
    {
        DocumentPage &page = open();
        const QPoint before = page.view().mapTo(&page, QPoint());
        const QString path = m_folder.filePath(QStringLiteral("bozza.pdf"));
        QVERIFY(page.savePdf(path));
        QApplication::processEvents();
        QCOMPARE(page.view().mapTo(&page, QPoint()), before);
        QStringList opened;
        for (const QString &text : {QStringLiteral("Open"), QStringLiteral("Open the folder")}) {
            for (Button *each : page.findChildren<Button *>()) {
                if (each->text() != text || !each->isVisible())
                    continue;
                QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
                each->click();
                QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
                opened << m_opened;
            }
        }
        QCOMPARE(opened, (QStringList{path, QFileInfo(path).absolutePath()}));
        QVERIFY(!page.savePdf(m_folder.filePath(QStringLiteral("none/x.pdf"))));
        for (const Button *each : page.findChildren<Button *>())
            QVERIFY(each->text() != QLatin1String("Open") || !each->isVisible());
    }

    /// The file says which of many conventions it is, and names nobody.
    void theFileIsCalledAfterItsRecord()
    {
        const auto agreement = *file().records().load(Id<Agreement>(piazzola()));
        QVERIFY(!agreement.code.isEmpty());
        const QString name = open().fileName(QStringLiteral(".pdf"));
        QVERIFY2(name.contains(agreement.code) && name.endsWith(QLatin1String(".pdf")), qPrintable(name));
        QVERIFY2(!name.contains(QLatin1Char('/')), qPrintable(name));
        const auto placement =
            *file().records().load(Id<Placement>(file().records().ids(describe<Placement>()).front()));
        m_window->openPrintable(*documents::findPrintable(u"registro-presenze"), placement.id.uuid());
        const QString paper = m_window->documentPage()->fileName({});
        QVERIFY2(!paper.contains((*file().records().load(placement.person)).familyName), qPrintable(paper));
    }

    /// F8 from one gap to the next, round and round; the numbers in the panel are those beside the page.
    void f8GoesToTheNextGap()
    {
        change([](Agreement &deed) {
            deed.court.clear();
            deed.signingPlace.clear();
        });
        DocumentPage &page = open();
        QVERIFY(page.hasRequiredGaps());
        QVERIFY(stopping(page).size() >= 2);
        QStringList visited;
        // The head counts what stops, although every field may be in place.
        const auto labels = page.panel().findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const Label *label) {
            return label->text().contains(QStringLiteral("%1 to see to first").arg(stopping(page).size()));
        }));
        for (int i = 0; i < 12; ++i) {
            QTest::simulateEvent(m_window.get(), true, Qt::Key_F8, {}, {}, i > 0); // held
            QApplication::processEvents();
            // The panel follows.
            if (const FieldEditor *field = page.panel().openEditor())
                QCOMPARE(field->visibleRegion().boundingRect(), field->rect());
            QVERIFY(page.panel().openEditor() || !visited.isEmpty());
            if (page.panel().openEditor())
                visited << QString::fromLatin1(page.panel().openEditor()->field().column);
        }
        QVERIFY2(visited.contains(QStringLiteral("court")) && visited.contains(QStringLiteral("signing_place")),
                 qPrintable(visited.join(QLatin1Char(' '))));
        QVERIFY(!page.issue());
        QVERIFY(!page.isIssued());
    }

    /// A gap is filled in beside the page: it is written in the record, and the page says it at once.
    void aGapIsFilledInPlace()
    {
        change([](Agreement &deed) { deed.court.clear(); });
        DocumentPage &page = open();
        const qsizetype before = stopping(page).size();
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F8);
            FieldEditor *editor = page.panel().openEditor();
            if (editor && qstrcmp(editor->field().column, "court") == 0)
                break;
        }
        FieldEditor *editor = page.panel().openEditor();
        QVERIFY(editor);
        QCOMPARE(QLatin1String(editor->field().column), QLatin1String("court"));
        editor->setValue(QStringLiteral("Padova"));
        QVERIFY(page.panel().fill());
        QCOMPARE(file().records().load(Id<Agreement>(piazzola()))->court, QStringLiteral("Padova"));
        composed();
        QCOMPARE(stopping(page).size(), before - 1);
        QVERIFY(page.issue());
        QVERIFY(!page.issue()); // once
        QVERIFY(composed().isIssued());
        QVERIFY(!page.issue());
    }

    /// By the keys alone: Enter writes what is typed and goes on, F8 does not lose it, and what has no field is gone
    /// to.
    void whatIsTypedBesideThePageIsKept()
    {
        change([](Agreement &deed) {
            deed.court.clear();
            deed.signingPlace.clear();
        });
        DocumentPage &page = open();
        const auto goTo = [&](const char *column) {
            for (int i = 0; i < 14; ++i) {
                const FieldEditor *editor = page.panel().openEditor();
                if (editor && qstrcmp(editor->field().column, column) == 0)
                    return true;
                QTest::keyClick(m_window.get(), Qt::Key_F8);
                if (!page.panel().openEditor() && page.panel().current() >= 0) {
                    const auto *way = qobject_cast<Button *>(QApplication::focusWidget());
                    if (!way || !page.panel().isAncestorOf(way))
                        return false;
                }
            }
            return false;
        };
        const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
        QVERIFY(goTo("court"));
        type(QStringLiteral("Padova"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stored().court, QStringLiteral("Padova"));
        composed();
        QVERIFY(page.panel().current() >= 0); // at the next

        QVERIFY(goTo("signing_place"));
        type(QStringLiteral("Presina"));
        const FieldEditor *typed = page.panel().openEditor();
        // The page is made anew since something else was changed: what is typed is still there, and has the keys.
        change([](Agreement &deed) { deed.notes = QStringLiteral("Altro"); });
        composed();
        QCOMPARE(page.panel().openEditor(), typed);
        QVERIFY(typed->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(stored().signingPlace, QStringLiteral("Presina"));
        composed();
        QVERIFY(page.panel().openEditor() != typed);
    }

    /// What ended is numbered, F8 goes there, and a policy that goes on is written in place.
    void whatEndedIsPutRightInPlace()
    {
        change([](Agreement &deed) { deed.rctUntil = Date(2026, 5, 31); });
        DocumentPage &page = open();
        QCOMPARE(stopping(page).size(), 1);
        QVERIFY(!page.issue());
        bool said = false;
        for (const Label *label : page.panel().findChildren<Label *>())
            said |= label->text().contains(QStringLiteral("must be in force on the day of issue"));
        QVERIFY(said);
        FieldEditor *editor = nullptr;
        for (int i = 0; i < 12 && !editor; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F8);
            if (page.panel().openEditor() && qstrcmp(page.panel().openEditor()->field().column, "rct_until") == 0)
                editor = page.panel().openEditor();
        }
        QVERIFY(editor);
        QCOMPARE(*editor->value(), Value(Date(2026, 5, 31))); // what is written, to be changed
        editor->setValue(Date(2027, 5, 31));
        QVERIFY(page.panel().fill());
        QCOMPARE(file().records().load(Id<Agreement>(piazzola()))->rctUntil, Date(2027, 5, 31));
        composed();
        QCOMPARE(stopping(page).size(), 0);
        QVERIFY(page.issue());
    }

    /// Nothing of an issued document is left to check, to fill in or to issue, names shown or hidden.
    void anIssuedDocumentIsNotChecked()
    {
        const auto words = [](DocumentPage &page) {
            QStringList texts;
            for (const Label *label : page.panel().findChildren<Label *>()) {
                if (label->isVisibleTo(&page.panel()))
                    texts << label->text();
            }
            for (const PageAction &action : page.actions())
                texts << action.text;
            return texts;
        };
        const QStringList ofDrafts{QStringLiteral("Check before issuing"), QStringLiteral("Issue"),
                                   QStringLiteral("Next field to see to")};
        const QStringList before = words(open());
        for (const QString &each : ofDrafts)
            QVERIFY2(before.contains(each), qPrintable(each));
        QVERIFY(open().issue());
        // At once, and when it is opened again.
        QVERIFY(!words(composed()).contains(QStringLiteral("next field to see to")));
        for (const bool hidden : {false, true}) {
            m_window->setPrivacy(hidden);
            DocumentPage &page = open();
            QVERIFY(page.isIssued() && page.check().problems.empty());
            const QStringList after = words(page);
            for (const QString &each : ofDrafts)
                QVERIFY2(!after.contains(each), qPrintable(each));
            QVERIFY(after.contains(QStringLiteral("Issued document")));
        }
    }

    /// Names that are hidden are filled in, and nothing is issued that cannot be read.
    void whileNamesAreHiddenNothingIsMissingAndNothingIssued()
    {
        QVERIFY(open().check().stopping() == 0);
        const auto gaps = [this] { return open().check().fields - open().check().filled; };
        const int before = gaps();
        m_window->setPrivacy(true);
        QCOMPARE(open().check().stopping(), 0);
        QCOMPARE(gaps(), before);
        DocumentPage &page = open();
        const QString whyNot = QStringLiteral("Show names first");
        const auto offered = page.actions();
        QVERIFY(std::any_of(offered.begin(), offered.end(), [&](const PageAction &action) {
            return action.text == DocumentPage::tr("Issue") && action.whyNot.contains(whyNot);
        }));
        QVERIFY(!page.issue());
        QVERIFY(page.findChild<Banner *>()->text().contains(whyNot));
        QVERIFY(!open().isIssued());
        m_window->setPrivacy(false);
        QVERIFY(open().issue());
    }

    /// Once it is issued the page shows, prints and saves what was issued, whatever becomes of the record.
    void anIssuedDocumentStaysWhatItWas()
    {
        QVERIFY(open().issue());
        change([](Agreement &deed) { deed.subject = QStringLiteral("Un oggetto del tutto diverso"); });
        // The deed names people: it does not leave while names are hidden.
        m_window->setPrivacy(true);
        DocumentPage &masked = open();
        QVERIFY(masked.isIssued());
        QVERIFY(!masked.saveOdt(m_folder.filePath(QStringLiteral("nomi.odt"))));
        QVERIFY(!masked.savePdf(m_folder.filePath(QStringLiteral("nomi.pdf"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("nomi.pdf"))));
        const QString person = m_window->workspace().title(
            describe<Person>(), file().records().load(Id<Agreement>(piazzola()))->bodySignatory.uuid(), {});
        QVERIFY(!person.isEmpty());
        const auto names = [&person](DocumentPage &shown) {
            const documents::Pages &pages = *shown.view().pages();
            for (int i = 0; i < pages.count(); ++i) {
                if (pages.text(i).join(QLatin1Char(' ')).contains(person))
                    return true;
            }
            return false;
        };
        QVERIFY(!names(masked));
        m_window->setPrivacy(false);
        QVERIFY(names(open()));
        QVERIFY(open().savePdf(m_folder.filePath(QStringLiteral("nomi.pdf"))));
        DocumentPage &page = open();
        QVERIFY(page.isIssued());
        const auto text = [](const QString &path) {
            QProcess unzip;
            unzip.start(QStringLiteral("python3"),
                        {QStringLiteral("-c"),
                         QStringLiteral("import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1])"
                                        ".read('content.xml'))"),
                         path});
            unzip.waitForFinished();
            return QString::fromUtf8(unzip.readAllStandardOutput());
        };
        const QString copy = m_folder.filePath(QStringLiteral("copia.odt"));
        QVERIFY(page.saveOdt(copy));
        const QString said = text(copy);
        if (said.isEmpty())
            QSKIP("python3 is not installed");
        QVERIFY(said.contains(QStringLiteral("0214/2026")));
        QVERIFY(!said.contains(QStringLiteral("del tutto diverso")));
        QVERIFY(!page.check().stopping());
    }

    /// Who finds a deed by its text sees the words around; in company they stay in the deed.
    void thePaletteSaysWhereTheWordsStand()
    {
        QVERIFY(open().issue());
        QVERIFY(file().search().followTexts());
        const auto texts = [this](const QString &typed) {
            m_window->openPalette(typed);
            const auto *view = m_window->palettePart().findChild<QListView *>();
            QStringList all;
            bool inDocuments = false;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (!(index.flags() & Qt::ItemIsSelectable))
                    inDocuments = index.data().toString() == CommandPalette::tr("Text in documents");
                else if (inDocuments)
                    all << index.data(Qt::ToolTipRole).toString().section(QLatin1Char('\n'), -1);
            }
            m_window->palettePart().hide();
            return all;
        };
        const QStringList said = texts(QStringLiteral("controversi"));
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().startsWith(QStringLiteral("«")));
        QVERIFY2(said.front().contains(u"ontroversi") && said.front().size() < 200, qPrintable(said.front()));
        m_window->setPrivacy(true);
        const QStringList masked = texts(QStringLiteral("controversi"));
        QVERIFY(masked.size() == 1 && !masked.front().contains(u"ontroversi"));
    }

    void thumbnailsLeadToTheirPage()
    {
        DocumentPage &page = open();
        auto *thumbnails = page.findChild<PageThumbnails *>();
        QVERIFY(thumbnails->partCount() > 4);
        QScrollBar *bar = nullptr;
        for (QScrollArea *area : page.findChildren<QScrollArea *>()) {
            if (area->widget() == &page.view())
                bar = area->verticalScrollBar();
        }
        QVERIFY(bar);
        thumbnails->choosePart(3);
        QVERIFY(std::abs(bar->value() - page.view().placeOfPage(3).top()) < 40);
        bar->setValue(0);
        QCOMPARE(thumbnails->currentPart(), 0);
        thumbnails->setFocus();
        QTest::keyClick(thumbnails, Qt::Key_Down);
        QCOMPARE(thumbnails->currentPart(), 1);
    }

    void zoomAndFields()
    {
        DocumentPage &page = open();
        const double zoom = page.view().zoom();
        const QSize size = page.view().size();
        Button *larger = nullptr, *fields = nullptr;
        for (Button *each : page.findChildren<Button *>()) {
            if (each->accessibleName() == QStringLiteral("Larger") || each->toolTip() == QStringLiteral("Larger"))
                larger = each;
            if (each->text() == QStringLiteral("Fields"))
                fields = each;
        }
        QVERIFY(larger && fields);
        larger->click();
        QVERIFY(page.view().zoom() > zoom);
        QVERIFY(page.view().width() > size.width());
        // The same pages, whatever the size.
        QVERIFY(!page.view().isTinted());
        const QImage plain = page.view().grab().toImage();
        fields->click();
        QVERIFY(page.view().isTinted());
        QVERIFY(page.view().grab().toImage() != plain);
        fields->click();
        QVERIFY(page.view().grab().toImage() == plain);
    }

    /// Nothing tints, and nothing offers to, where no fields are counted: in a list, and in what was issued.
    void fieldsAreOfferedWhereThereAreSome()
    {
        const auto offered = [this] {
            const QList<PageAction> actions = m_window->documentPage()->actions();
            return std::any_of(actions.begin(), actions.end(),
                               [](const PageAction &action) { return action.text == QStringLiteral("Fields"); });
        };
        DocumentPage &page = open();
        QVERIFY(offered());
        QTest::keyClick(m_window.get(), Qt::Key_F);
        QVERIFY(page.view().isTinted());
        QVERIFY(page.issue());
        composed();
        QVERIFY(!offered() && !page.view().isTinted());
        QTest::keyClick(m_window.get(), Qt::Key_F);
        QVERIFY(!page.view().isTinted());
        m_window->showList(QStringLiteral("cooperatives"));
        m_window->page()->print();
        QVERIFY(m_window->documentPage());
        composed();
        QVERIFY(!offered());
    }

    void printersAreListedAndNoneIsSaid()
    {
        DocumentPage &page = open();
        Button *printer = nullptr;
        for (Button *each : page.findChildren<Button *>()) {
            if (each->text() == QStringLiteral("Print"))
                printer = each;
        }
        QVERIFY(printer);
        if (!printer->toolTip().contains(QStringLiteral("no printer"))) {
            QVERIFY(printer->toolTip().startsWith(QStringLiteral("Printers: ")));
            QSKIP("there is a printer on this computer");
        }
        printer->click();
        bool said = false;
        for (const Label *label : page.findChildren<Label *>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("no printer"));
        QVERIFY(said);
    }

    void theIssueCardSaysTheStampDuty()
    {
        change([](Agreement &deed) { deed.stampRegime = StampRegime::PerSheet; });
        DocumentPage &page = open();
        const auto length =
            documents::Pages(
                documents::findPrintable(u"convenzione-comune")
                    ->compose(
                        {file().records(), piazzola(), file().context(), {}, {QStringLiteral("1"), Date(2026, 6, 22)}})
                    ->content)
                .length();
        const QString amount = italianText(Money{stampSheets(length) * 16'00});
        bool said = false;
        for (const Label *label : page.panel().findChildren<Label *>())
            said |= label->text().contains(amount) && label->text().contains(QStringLiteral("d.P.R. 642/1972"));
        QVERIFY(said);
    }

    void theIssueCardSaysWhoSigns()
    {
        const auto says = [](DocumentPage &page, const QString &words) {
            for (const Label *label : page.panel().findChildren<Label *>()) {
                if (label->text() == words)
                    return true;
            }
            return false;
        };
        QVERIFY(says(open(), QStringLiteral("Anna Esempio, Sindaca")));
        QVERIFY(says(open(), QStringLiteral("Paolo Finti, Presidente")));
        m_window->setPrivacy(true);
        QVERIFY(!says(open(), QStringLiteral("Anna Esempio, Sindaca")));
        m_window->setPrivacy(false);
        change([](Agreement &deed) { deed.bodySignatory = {}; });
        QVERIFY(says(open(), QStringLiteral("Per il Comune di Piazzola sul Brenta: nobody is stated")));
        QVERIFY(says(open(), QStringLiteral("Paolo Finti, Presidente")));
    }

    /// All that are listed, one PDF; what is missing is named first.
    void manyIntoOnePdf()
    {
        ListPage &list = tick(QStringLiteral("agreements"), all);
        list.printTicked();
        ManyDocuments *panel = list.manyDocuments();
        QVERIFY(panel);
        QVERIFY(!panel->confirm().isEnabled());
        QVERIFY(panel->choose(QStringLiteral("convenzione-comune")));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60'000);
        QVERIFY(panel->checked());
        QCOMPARE(panel->checked()->made + panel->checked()->refused.size(), size_t(list.model().rowCount()));
        const auto *findings = panel->findChild<CheckList *>();
        QCOMPARE(findings->checks().size(), static_cast<qsizetype>(panel->checked()->refused.size()));
        for (const CheckList::Check &each : findings->checks())
            QVERIFY(!each.what.isEmpty() && !each.fact.isEmpty());
        QVERIFY(panel->checked()->made > 0);
        QVERIFY(panel->confirm().isEnabled());
        const QString path = m_folder.filePath(QStringLiteral("all.pdf"));
        QVERIFY(panel->makeInto(path));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60'000);
        QVERIFY(QFile::exists(path));
        QVERIFY2(panel->sentence().contains(path), qPrintable(panel->sentence()));
    }

    void manyAreIssuedIntoAFolder()
    {
        ListPage &list = tick(QStringLiteral("agreements"), all);
        list.printTicked();
        ManyDocuments *panel = list.manyDocuments();
        QVERIFY(panel->choose(QStringLiteral("convenzione-comune")));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60'000);
        QVERIFY(panel->chooseWhere(ManyDocuments::Where::Issue));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60'000);
        const int made = panel->checked()->made;
        QVERIFY(made > 0);
        const QString folder = m_folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(panel->makeInto(folder));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60'000);
        QCOMPARE(files(folder).size(), made);
        QCOMPARE(file().records().count(describe<Document>()), qint64(made));
    }

    /// A text with fields becomes a letter to each, and what was written is printed next.
    void aLetterToEachAndThenItsPages()
    {
        ListPage &list = tick(QStringLiteral("cooperatives"), 4);
        list.printTicked();
        ManyDocuments *panel = list.manyDocuments();
        QVERIFY(panel->choose(QStringLiteral("lettera")));
        QVERIFY(!panel->confirm().isEnabled());
        panel->letterField("title")->setValue(QStringLiteral("Convocazione"));
        panel->letterField("subject")->setValue(QStringLiteral("assemblea"));
        panel->letterField("text")->setValue(QStringLiteral("Gentile [[destinatario.denominazione]], vi invitiamo."));
        emit panel->letterField("text")->edited();
        QTRY_VERIFY(panel->confirm().isEnabled());
        panel->confirm().click();
        QTRY_VERIFY(list.manyDocuments() && list.manyDocuments() != panel);
        QCOMPARE(file().records().count(describe<Document>()), 4);
        panel = list.manyDocuments();
        QTRY_VERIFY_WITH_TIMEOUT(panel->checked() && !panel->isRunning(), 60'000);
        QCOMPARE(panel->checked()->made, 4);
        const QString path = m_folder.filePath(QStringLiteral("letters.pdf"));
        QVERIFY(panel->makeInto(path));
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isRunning(), 60'000);
        QVERIFY(QFile::exists(path));
    }

    void labelsBeginWhereTheSheetIsStillWhole()
    {
        ListPage &list = tick(QStringLiteral("bodies"), 5);
        list.printTicked();
        ManyDocuments *panel = list.manyDocuments();
        QVERIFY(panel->choose(QStringLiteral("etichette-3x7")));
        panel->findChild<QSpinBox *>()->setValue(20);
        panel->confirm().click();
        QVERIFY(m_window->documentPage());
        const QString path = m_folder.filePath(QStringLiteral("labels.pdf"));
        QVERIFY(composed().savePdf(path));
        QVERIFY(QFile::exists(path));
    }

    /// A list of thousands of rows: the window goes on, and Escape leaves what was there before.
    void aFileOfManyRowsIsStopped_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("pdf") << QStringLiteral("pdf");
        QTest::newRow("odt") << QStringLiteral("odt");
    }
    void aFileOfManyRowsIsStopped()
    {
        QFETCH(QString, suffix);
        m_window->openDocument(QStringLiteral("Prova"), longList(3'000));
        DocumentPage &page = composed();
        const QString path = m_folder.filePath(QStringLiteral("elenco.") + suffix);
        const auto save = [&] { return suffix == QStringLiteral("odt") ? page.saveOdt(path) : page.savePdf(path); };
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
        before.close();
        const QStringList there = files(m_folder.path());
        bool wentOn = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            wentOn = true;
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
        });
        QVERIFY(!save());
        QVERIFY(wentOn);
        QCOMPARE(m_window->documentPage(), &page); // Escape was for the work
        QCOMPARE(files(m_folder.path()), there);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("before"));
        before.close();
        bool said = false;
        for (const Label *label : page.findChildren<Label *>())
            said |= label->isVisible() && label->text().contains(QStringLiteral("It was stopped"));
        QVERIFY(said);
        QVERIFY(save());
        QVERIFY(before.open(QIODevice::ReadOnly));
        QVERIFY(before.read(6) != QByteArray("before"));
    }

    /// Whatever margins the printer has, and however the sheet lies: its pages are those of the preview, and the words
    /// stand where they stand there.
    void thePrinterPrintsThePagesOfThePreview_data()
    {
        QTest::addColumn<bool>("landscape");
        QTest::newRow("a deed") << false;
        QTest::newRow("a list that lies") << true;
    }
    void thePrinterPrintsThePagesOfThePreview()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        QFETCH(bool, landscape);
        if (landscape) {
            documents::Composed list = longList(90);
            list.content.landscape = true;
            m_window->openDocument(QStringLiteral("Prova"), std::move(list));
        } else {
            open();
        }
        DocumentPage &page = composed();
        const documents::Pages &preview = *page.view().pages();
        QVERIFY(preview.count() > 1);
        QCOMPARE(preview.size(0).width() > preview.size(0).height(), landscape);
        const QString printed = m_folder.filePath(QStringLiteral("stampata.pdf")),
                      saved = m_folder.filePath(QStringLiteral("salvata.pdf"));
        page.askForPrinterBy([&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(printed);
            printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
            return DocumentPage::Asked::Print;
        });
        page.print();
        QVERIFY(page.savePdf(saved));
        const auto wordsOf = [](const QString &path, int number) {
            QProcess reader;
            const QString at = QString::number(number + 1);
            reader.start(QStringLiteral("pdftotext"),
                         {QStringLiteral("-bbox"), QStringLiteral("-f"), at, QStringLiteral("-l"), at, path,
                          QStringLiteral("-")});
            reader.waitForFinished();
            static const QRegularExpression word(
                QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>([^<]*)</word>"));
            std::vector<std::pair<QString, QPointF>> words;
            const QString said = QString::fromUtf8(reader.readAllStandardOutput());
            for (auto match = word.globalMatch(said); match.hasNext();) {
                const auto found = match.next();
                words.emplace_back(found.captured(3),
                                   QPointF(found.captured(1).toDouble(), found.captured(2).toDouble()));
            }
            return words;
        };
        // Resolutions round differently: two points.
        const auto areTheSame = [](const auto &one, const auto &other) {
            return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto &a, const auto &b) {
                return a.first == b.first && (a.second - b.second).manhattanLength() < 2;
            });
        };
        for (int i = 0; i < preview.count(); ++i) {
            const auto words = wordsOf(printed, i);
            QVERIFY(!words.empty());
            QVERIFY2(areTheSame(words, wordsOf(saved, i)), qPrintable(QStringLiteral("page %1").arg(i + 1)));
        }
        QVERIFY(wordsOf(printed, preview.count()).empty());

        // A part of it; and nothing when it was thought better of.
        QVERIFY(QFile::remove(printed));
        page.askForPrinterBy([&](QPrinter &) { return DocumentPage::Asked::Cancelled; });
        page.print();
        QVERIFY(!QFile::exists(printed));
        page.askForPrinterBy([&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(printed);
            printer.setFromTo(2, 2);
            return DocumentPage::Asked::Print;
        });
        page.print();
        QVERIFY(areTheSame(wordsOf(printed, 0), wordsOf(saved, 1)));
        QVERIFY(wordsOf(printed, 1).empty());
    }

    /// From the register of documents: sent, signed, complete; and what changed since.
    void aDocumentFromItsIssueToTheSignedCopy()
    {
        QVERIFY(open().issue());
        const QUuid id = file().records().ids(describe<Document>()).front();
        change([](Agreement &deed) { deed.project = QStringLiteral("Altro progetto"); });
        m_window->showRecord(describe<Document>(), id);
        auto *panel = m_window->page()->findChild<PaperPanel *>();
        // It is composed again beside the window.
        QVERIFY(panel && panel->isComparing() && panel->changes() == 0);
        QTRY_VERIFY(!panel->isComparing());
        QVERIFY(panel->changes() > 0);
        // Until it is compared again what was found stays.
        change([](Agreement &deed) { deed.project = QStringLiteral("Un altro ancora"); });
        QVERIFY(panel->isComparing() && panel->changes() > 0);
        QTRY_VERIFY(!panel->isComparing());
        QVERIFY(panel->changes() > 0);
        QVERIFY(panel->markSent());
        const QString scan = m_folder.filePath(QStringLiteral("firmata.pdf"));
        QFile file(scan);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
        file.close();
        panel = m_window->page()->findChild<PaperPanel *>();
        QVERIFY2(panel->attachSigned(scan), qPrintable(panel->sentence()));
        const auto row = this->file().records().load(Id<Document>(id));
        QCOMPARE(stateOf(*row), DocumentState::Complete);
        panel = m_window->page()->findChild<PaperPanel *>();
        QVERIFY(!panel->attachSigned(m_folder.filePath(QStringLiteral("none.pdf"))));
    }

    /// Mistakes in the text are said at the field while it is typed, stay when it was saved, and hold the issue back.
    void aLetterSaysItsMistakes()
    {
        Document letter;
        letter.id = Id<Document>(newUuid());
        letter.title = QStringLiteral("Una lettera");
        letter.text = QStringLiteral("Gentili signori,");
        QVERIFY(file().perform({"Add %1"}, [&](Transaction &t) { return t.insert(letter); }));
        m_window->showRecord(describe<Document>(), letter.id.uuid());
        RecordPage *page = m_window->recordPage();
        FieldEditor *text = page->editor("text");
        const auto type = [text](const QString &words) {
            text->setValue(words);
            emit text->edited();
        };
        type(QStringLiteral("[[nessuno]]\n[[oggi | niente]]\n[[#ogni firme]]"));
        QTRY_COMPARE(text->level(), Verdict::Level::Warning);
        const QStringList said = text->message().split(QLatin1Char('\n'));
        QVERIFY2(said.size() == 3 && said[0].contains(QStringLiteral("nessuno"))
                     && said[1].contains(QStringLiteral("niente")) && said[2].contains(QStringLiteral("[[/ogni]]")),
                 qPrintable(text->message()));
        QVERIFY(page->save());
        QCOMPARE(text->message(), said.join(QLatin1Char('\n')));
        auto *panel = m_window->page()->findChild<PaperPanel *>();
        for (const QString &line : said)
            QVERIFY2(panel->sentence().contains(line), qPrintable(panel->sentence()));
        QVERIFY(file().records().load(letter.id)->text.contains(QStringLiteral("[[nessuno]]")));

        type(QStringLiteral("Gentili signori, il [[oggi | data_estesa]]."));
        QTRY_COMPARE(text->message(), QString());
        QVERIFY(page->save());
        QCOMPARE(text->message(), QString());
        QVERIFY(!panel->sentence().contains(QStringLiteral("nessuno")));
    }

    void annullingAsksWhy()
    {
        QVERIFY(open().issue());
        const QUuid id = file().records().ids(describe<Document>()).front();
        m_window->showRecord(describe<Document>(), id);
        auto *panel = m_window->page()->findChild<PaperPanel *>();
        QVERIFY(!panel->annul());
        panel->editor("void_reason")->setValue(QStringLiteral("Errore nel testo"));
        QVERIFY2(panel->annul(), qPrintable(panel->sentence()));
        QCOMPARE(stateOf(*file().records().load(Id<Document>(id))), DocumentState::Void);
    }
};

} // namespace

INSIEME_TEST(DocumentPages)
#include "tst_document_page.moc"
