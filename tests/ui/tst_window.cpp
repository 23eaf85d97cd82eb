// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/contracts/act.h"
#include "core/contracts/opportunity.h"
#include "core/contracts/procurement_rules.h"
#include "core/coordination/meeting.h"
#include "core/housing/household.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "core/papers/document.h"
#include "core/placements/placement.h"
#include "core/record/display.h"
#include "core/record/link_fields.h"
#include "core/registry/free_days.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "core/registry/requirement.h"
#include "core/store/verify.h"
#include "tests/support/held.h"
#include "tests/support/sample_folder.h"
#include "tests/support/small_disk.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/housing/waiting_panel.h"
#include "ui/placements/attendance_grid.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/trial_card.h"
#include "ui/shell/children_editor.h"
#include "ui/shell/clash_list.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/document_page.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/link_panel.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operator_band.h"
#include "ui/shell/palette.h"
#include "ui/shell/record_acts.h"
#include "ui/shell/record_page.h"
#include "ui/shell/record_peek.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/start_window.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/welcomes.h"
#include "ui/shell/window_place.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/decision_card.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>

using namespace insieme;

namespace {

class Window : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    const QUuid m_convention = fixedUuid(u"agreement/piazzola-2026");
    QString path() const { return m_folder.filePath(QStringLiteral("a.insieme")); }

    void choose(FieldEditor *editor, const Value &value)
    {
        QVERIFY(editor);
        editor->setValue(value);
        emit editor->edited();
    }
    /// Whether a button or a line of the form says exactly this.
    bool showsWords(const QString &words) const
    {
        const QWidget *page = m_window->recordPage();
        const auto says = [&words](const auto &widgets) {
            return std::any_of(widgets.begin(), widgets.end(),
                               [&words](const auto *each) { return each->isVisible() && each->text() == words; });
        };
        return says(page->findChildren<Button *>()) || says(page->findChildren<Label *>());
    }
    void type(FieldEditor *editor, const QString &text)
    {
        QVERIFY(editor);
        auto *line = qobject_cast<QLineEdit *>(editor->editor());
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Walks to a line of the palette and takes it.
    void take(const QString &line)
    {
        CommandPalette &palette = m_window->palettePart();
        const qsizetype at = palette.offered().indexOf(line);
        QVERIFY2(at >= 0, qPrintable(line + QStringLiteral(" of ") + palette.offered().join(QLatin1Char('|'))));
        for (qsizetype i = 0; i < at; ++i)
            QTest::keyClick(&palette.line(), Qt::Key_Down);
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
    }
    QString shownTab() const { return m_window->recordPage()->tabs().text(m_window->recordPage()->tabs().current()); }
    Agreement stored() const { return *m_window->workspace().records().load(Id<Agreement>(m_convention)); }

private slots:
    void initTestCase()
    {
        // No print server of this computer is asked.
        qputenv("CUPS_SERVER", "localhost:1");
        Theme::current().apply(Theme::Mode::Light);
    }
    void init()
    {
        m_window = test::shown(m_folder.renew());
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    void layoutsNameRealFields()
    {
        QCOMPARE(layoutProblems(), QStringList());
        for (const Layout &layout : layouts()) {
            for (const Field *field : unplacedFields(*findView(QLatin1String(layout.view))->type, layout))
                QFAIL(qPrintable(QStringLiteral("%1.%2 has no place in its form")
                                     .arg(QLatin1String(layout.view), QLatin1String(field->column))));
        }
    }

    /// What is recorded is seen and changed in a list of its own, or elsewhere for the reason given here.
    void everyKindOfRecordHasItsList()
    {
        const QHash<QString, QString> elsewhere{
            {QStringLiteral("deadline-marks"), QStringLiteral("what was done about a line of the deadlines")},
            {QStringLiteral("import-mappings"), QStringLiteral("chosen and renewed by an import")},
            {QStringLiteral("attachments"), QStringLiteral("among the files of its record")},
            {QStringLiteral("attachment-names"), QStringLiteral("what one of these files is called")},
            {QStringLiteral("saved-views"), QStringLiteral("in the menu of its list")},
            {QStringLiteral("attendance"), QStringLiteral("a row of the grid of its placement")},
            {QStringLiteral("presences"), QStringLiteral("a row of the grid of its agreement")},
            {QStringLiteral("renewal-steps"), QStringLiteral("in the plan of its agreement")},
        };
        QStringList without;
        for (const RecordType *type : areas().types) {
            const QString kind = QLatin1String(type->kind);
            QVERIFY2(findView(kind) && areas().findKind(kind) == type, type->kind);
            if (layoutOf(*type)) {
                QVERIFY2(!elsewhere.contains(kind), type->kind);
                QVERIFY2(pageCatalogue().findPlace(layoutOf(*type)->view), type->kind);
            } else if (!elsewhere.contains(kind)) {
                without << kind;
            }
        }
        QCOMPARE(without, QStringList());
    }

    void aRuleIsChangedInItsForm()
    {
        m_window->openPlace(QStringLiteral("closures"));
        QVERIFY(m_window->listPage());
        QVERIFY(m_window->listPage()->model().rowCount() > 0);
        const QUuid closure = m_window->listPage()->model().idAt(0);
        m_window->showRecord(describe<Closure>(), closure);
        QVERIFY(m_window->recordPage());
        m_window->recordPage()->edit();
        type(m_window->recordPage()->editor("reason"), QStringLiteral("Lavori"));
        QVERIFY(m_window->recordPage()->save());
        QCOMPARE(m_window->workspace().records().load(Id<Closure>(closure))->reason, QStringLiteral("Lavori"));
        // An empty list says what it is for.
        QVERIFY(m_window->workspace().perform({"Remove"}, [&](Transaction &transaction) -> Done {
            for (const QUuid &id : m_window->workspace().records().ids(describe<PlanDefault>()))
                INSIEME_TRY(transaction.remove(describe<PlanDefault>(), id));
            return {};
        }));
        m_window->openPlace(QStringLiteral("plan-defaults"));
        QVERIFY(m_window->listPage());
        const QString purpose = QCoreApplication::translate("Layout", welcomeOf(u"plan-defaults")->purpose);
        const auto labels = m_window->listPage()->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const Label *label) {
            return label->isVisible() && label->text().startsWith(purpose);
        }));
    }

    /// A row of a grid has no page: its record is opened instead.
    void whatHasNoPageLeadsToItsRecord()
    {
        const auto steps = m_window->workspace().records().ids(describe<RenewalStep>());
        QVERIFY(!steps.empty());
        const auto step = m_window->workspace().records().load(Id<RenewalStep>(steps.front()));
        QVERIFY(step);
        m_window->showRecord(describe<RenewalStep>(), steps.front());
        QVERIFY(m_window->recordPage());
        QCOMPARE(m_window->recordPage()->id(), step->agreement.uuid());
    }

    /// A dialog shows the folder of the file that is open, and looks into none of what stands there: what closes a
    /// file takes the locks of the window off it. The window holds its file through every page.
    void theWindowHoldsItsFile()
    {
        const QFileInfo file(m_window->workspace().path());
        QVERIFY(test::holdsLock(file.filePath()));
        bool seen = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            const auto *rows = dialog ? dialog->findChild<QTreeView *>(QStringLiteral("treeView")) : nullptr;
            seen = rows && QTest::qWaitFor([&] {
                       const QModelIndex folder = rows->rootIndex();
                       for (int row = 0; row < rows->model()->rowCount(folder); ++row) {
                           // Icon and kind of a file are asked when it is shown.
                           const QModelIndex at = rows->model()->index(row, 0, folder);
                           if (at.data().toString() == file.fileName())
                               return !at.data(Qt::DecorationRole).value<QIcon>().isNull();
                       }
                       return false;
                   });
            if (dialog)
                dialog->reject();
        });
        QVERIFY(askToOpen(m_window.get(), QStringLiteral("Open"), QStringLiteral("All files (*)"), file.absolutePath())
                    .isEmpty());
        QVERIFY(seen);
        QVERIFY(test::holdsLock(file.filePath()));
        for (const NavPlace &place : pageCatalogue().places()) {
            m_window->openPlace(place.key);
            QTRY_VERIFY(!m_window->findChild<LongWork *>());
            QVERIFY2(test::holdsLock(file.filePath()), qPrintable(place.key));
        }
    }

    /// A new account has no folder for documents: the dialog opens at home, and what is accepted can be written.
    void filesAreKeptAtHomeWhereNoFolderIsForThem()
    {
        const QTemporaryDir home;
        const QByteArray before = qgetenv("HOME");
        const auto back = qScopeGuard([&before] { qputenv("HOME", before); });
        qputenv("HOME", QFile::encodeName(home.path()));
        QString folder;
        QTimer::singleShot(0, this, [&folder] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            folder = dialog ? dialog->directory().absolutePath() : QString();
            if (dialog)
                dialog->reject();
        });
        const QString gone = home.filePath(QStringLiteral("gone/Convenzione.pdf"));
        QVERIFY(askToSave(m_window.get(), QStringLiteral("Save"), gone, QStringLiteral("PDF (*.pdf)")).isEmpty());
        QCOMPARE(folder, QDir(home.path()).absolutePath());
    }

    /// What is typed without an ending gets that of the chosen kind, and is asked about with it.
    void aNameGetsTheEndingOfItsKind()
    {
        const QTemporaryDir folder;
        const QString kinds = QStringLiteral("Excel (*.xlsx);;CSV (*.csv)");
        const auto saved = [&](const QString &typed, const QString &kind, QString *asked = nullptr) {
            QTimer::singleShot(0, this, [&] {
                auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                if (!dialog)
                    return;
                dialog->selectNameFilter(kind);
                auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
                line->setText(typed);
                if (asked)
                    QTimer::singleShot(0, this, [&, dialog] {
                        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                        *asked = question ? question->text() : QString();
                        if (question)
                            question->reject();
                        dialog->reject();
                    });
                QTest::keyClick(line, Qt::Key_Return);
            });
            const QString path =
                askToSave(m_window.get(), QStringLiteral("Save"), folder.filePath(QStringLiteral("x.xlsx")), kinds);
            return path.isEmpty() ? QString() : QFileInfo(path).fileName();
        };
        QCOMPARE(saved(QStringLiteral("Elenco 2026.11"), QStringLiteral("Excel (*.xlsx)")),
                 QStringLiteral("Elenco 2026.11.xlsx"));
        QCOMPARE(saved(QStringLiteral("Elenco"), QStringLiteral("CSV (*.csv)")), QStringLiteral("Elenco.csv"));
        QCOMPARE(saved(QStringLiteral("Elenco.CSV"), QStringLiteral("Excel (*.xlsx)")), QStringLiteral("Elenco.CSV"));
        QFile there(folder.filePath(QStringLiteral("Elenco.csv")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        QString asked;
        QCOMPARE(saved(QStringLiteral("Elenco"), QStringLiteral("CSV (*.csv)"), &asked), QString());
        QVERIFY2(asked.contains(QStringLiteral("Elenco.csv")), qPrintable(asked));
    }

    void theWholeJourney()
    {
        m_window->showList(QStringLiteral("agreements"));
        // Find the convention by the name of its Comune, with the keyboard alone.
        ListPage *list = m_window->listPage();
        QVERIFY(list);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&list->filter(), QStringLiteral("piazzola pubblica"));
        QTest::keyClick(&list->filter(), Qt::Key_Return);
        QCOMPARE(list->model().rowCount(), 1);
        QTest::keyClick(&list->table(), Qt::Key_Return);
        RecordPage *record = m_window->recordPage();
        QVERIFY(record);
        QCOMPARE(record->id(), m_convention);

        // Correct its end date; the form says what it understood.
        const Date before = stored().end;
        type(record->editor("end_date"), QStringLiteral("31/2/2027"));
        QVERIFY(!record->editor("end_date")->message().isEmpty());
        QVERIFY(!record->save());
        QCOMPARE(stored().end, before);
        type(record->editor("end_date"), QStringLiteral("31/1/2027"));
        QVERIFY(record->editor("end_date")->message().isEmpty());
        QVERIFY(record->isDirty());
        auto *why = record->findChild<QLineEdit *>(QStringLiteral("why"));
        QVERIFY(why);
        why->setText(QStringLiteral("chiesto dal Comune"));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(why->text().isEmpty());
        QVERIFY(!record->isDirty());
        QCOMPARE(stored().end, *makeDate(2027, 1, 31));

        // See the history.
        record->tabs().setCurrent(record->tabs().count() - 1);
        const QString history = record->findChild<QTextBrowser *>()->toPlainText();
        QVERIFY2(history.contains(QStringLiteral("31/01/2027")) && history.contains(italianText(before))
                     && history.contains(QStringLiteral("chiesto dal Comune")),
                 qPrintable(history.left(300)));

        // Undo and redo.
        record->tabs().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored().end, before);
        QCOMPARE(*record->editor("end_date")->value(), Value(before));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stored().end, *makeDate(2027, 1, 31));
        QVERIFY(m_window->undo());

        // Preview and save the PDF.
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        DocumentPage *document = m_window->documentPage();
        QVERIFY(document);
        QTRY_VERIFY(!document->isComposing());
        QVERIFY(!document->hasRequiredGaps());
        const QString pdf = m_folder.filePath(QStringLiteral("convenzione.pdf"));
        QVERIFY(document->savePdf(pdf));
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith("%PDF-1.4"));
        QVERIFY(!document->savePdf(m_folder.filePath(QStringLiteral("none/x.pdf"))));
        // No printer: said in the page, and no PDF appears somewhere in its stead.
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        document->askForPrinterBy([](QPrinter &) { return DocumentPage::Asked::NoPrinter; });
        document->print();
        bool said = false;
        for (const QLabel *label : document->findChildren<QLabel *>())
            said |=
                label->isVisible() && label->text().contains(QStringLiteral("There is no printer on this computer"));
        QVERIFY(said);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->recordPage());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage());
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    void blanksAreNoChangeAndNoValue()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        const Agreement before = stored();
        QVERIFY(!before.cig.isEmpty());
        type(record->editor("subject"), QStringLiteral("   "));
        QVERIFY(!record->editor("subject")->message().isEmpty());
        QVERIFY(!record->save());
        // No keyboard of a test writes what is not ASCII.
        QApplication::clipboard()->setText(before.subject + QStringLiteral("  "));
        QTest::keySequence(record->editor("subject")->editor(), QKeySequence::SelectAll);
        QTest::keySequence(record->editor("subject")->editor(), QKeySequence::Paste);
        QVERIFY(!record->editor("subject")->isChanged());
        type(record->editor("cig"), before.cig.toLower());
        QVERIFY(!record->editor("cig")->isChanged());
        type(record->editor("court"), QStringLiteral("  "));
        QVERIFY(record->save());
        QCOMPARE(stored().court, QString());
        QCOMPARE(stored().subject, before.subject);
        QCOMPARE(stored().cig, before.cig);
    }

    void aWrongCodeIsSaidWhileTyping()
    {
        const QUuid signedDeed = fixedUuid(u"agreement/ulss-6-2024");
        m_window->showRecord(describe<Agreement>(), signedDeed);
        FieldEditor *cig = m_window->recordPage()->editor("cig");
        type(cig, QStringLiteral("B7E26B1DC8"));
        QVERIFY(cig->message().contains(QStringLiteral("DC7")));
        QVERIFY(!showsWords(QStringLiteral("Save draft")) && showsWords(QStringLiteral("It cannot be saved yet")));
        // One way on, not two.
        QVERIFY(!showsWords(QStringLiteral("Save")) && showsWords(QStringLiteral("What to put right")));
        QVERIFY(!m_window->recordPage()->save());
        emit m_window->recordPage()->discarded();
        cig = m_window->recordPage()->editor("cig");
        QVERIFY(cig->message().isEmpty());
        QVERIFY(!m_window->recordPage()->isDirty());
    }

    void aDraftIsSavedWithItsMistakes()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        QVERIFY(stored().status == AgreementStatus::Draft);
        const QString before = stored().cig;
        type(record->editor("project"), QStringLiteral("Altro"));
        QVERIFY(showsWords(QStringLiteral("Save")) && !showsWords(QStringLiteral("Save draft")));
        type(record->editor("cig"), QStringLiteral("B2F4A91C0"));
        const QString excused = QStringLiteral("A draft can be saved with mistakes, too.");
        QVERIFY(showsWords(QStringLiteral("Save draft")) && showsWords(excused));
        QVERIFY(!showsWords(QStringLiteral("It cannot be saved yet")));
        QCOMPARE(record->editor("cig")->level(), Verdict::Level::Invalid);
        // What cannot be stored is in the way of a draft, too.
        type(record->editor("end_date"), QStringLiteral("31/2/2027"));
        QVERIFY(showsWords(QStringLiteral("What to put right")) && !showsWords(QStringLiteral("Save")));
        QVERIFY(!record->save());
        type(record->editor("end_date"), QStringLiteral("31/1/2027"));
        QVERIFY(showsWords(QStringLiteral("Save draft")));
        // It does not become a deed with them.
        const Value draft = *record->editor("status")->value();
        Agreement deed = stored();
        deed.status = AgreementStatus::Sent;
        choose(record->editor("status"), findField(describe<Agreement>(), u"status")->value(&deed, {}));
        QVERIFY(showsWords(QStringLiteral("What to put right")) && !showsWords(QStringLiteral("Save draft")));
        QVERIFY(!record->save());
        QCOMPARE(stored().cig, before);
        choose(record->editor("status"), draft);
        QVERIFY(showsWords(excused));
        QVERIFY(record->save());
        QCOMPARE(stored().cig, QStringLiteral("B2F4A91C0"));
        QVERIFY(stored().status == AgreementStatus::Draft);
        QVERIFY(!record->editor("cig")->message().isEmpty()); // it goes on saying so
    }

    /// What a kept draft lacks is missing, no mistake, until somebody tries to do without it.
    void aDraftThatIsKeptIsNotReproachedItsGaps()
    {
        Agreement draft;
        draft.subject = QStringLiteral("Da completare");
        QVERIFY(m_window->workspace().perform({"Draft"}, [&](Transaction &t) { return t.insert(draft); }));
        m_window->showRecord(describe<Agreement>(), draft.id.uuid());
        RecordPage *record = m_window->recordPage();
        record->edit();
        FieldEditor *body = record->editor("body_id");
        const auto said = [&] {
            QStringList lines;
            const auto lists = record->findChildren<CheckList *>();
            const auto shown =
                std::find_if(lists.begin(), lists.end(), [](const CheckList *each) { return each->isVisible(); });
            for (const CheckList::Check &check : shown == lists.end() ? QList<CheckList::Check>() : (*shown)->checks())
                lines << (check.tone == Theme::Tone::Bad ? QStringLiteral("! ") : QString()) + check.what + u' '
                        + check.fact;
            return lines.join(u'|');
        };
        const auto isQuiet = [&] {
            return body->level() == Verdict::Level::Valid && body->message().isEmpty() && !said().contains(u'!')
                && said().contains(QStringLiteral("still to fill in"))
                && said().contains(QStringLiteral("Counterpart"));
        };
        type(record->editor("project"), QStringLiteral("Altro"));
        QVERIFY2(isQuiet(), qPrintable(said()));
        QVERIFY(showsWords(QStringLiteral("Save draft"))
                && showsWords(QStringLiteral("A draft can be saved with gaps, too.")));
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(record->isAncestorOf(QApplication::focusWidget())
                && !qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().size());
        QVERIFY(record->save());
        QVERIFY2(isQuiet(), qPrintable(said()));
        // It leaves the draft with them as little as before.
        Agreement deed = *m_window->workspace().records().load(Id<Agreement>(draft.id));
        deed.status = AgreementStatus::Sent;
        choose(record->editor("status"), findField(describe<Agreement>(), u"status")->value(&deed, {}));
        QVERIFY(body->level() == Verdict::Level::Invalid && !record->save());
    }

    /// The keys that an empty form prints.
    void theKeysOfAFormWorkInANewRecord()
    {
        m_window->showNew(QStringLiteral("cooperatives"));
        RecordPage *record = m_window->recordPage();
        const auto holds = [](const FieldEditor *editor) { return editor->editor() == QApplication::focusWidget(); };
        type(record->editor("name"), QStringLiteral("Cooperativa Nuova Prova"));
        type(record->editor("tax_code"), QStringLiteral("123"));
        record->editor("name")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QVERIFY(holds(record->editor("tax_code")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!holds(record->editor("tax_code")));
        type(record->editor("tax_code"), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QApplication::processEvents();
        // Saved, and another one is begun.
        QVERIFY(m_window->recordPage() && m_window->recordPage()->id().isNull());
        QVERIFY(!m_window->recordPage()->isDirty());
        QVERIFY2(m_window->notice().contains(QStringLiteral("Cooperativa Nuova Prova")),
                 qPrintable(m_window->notice()));
    }

    /// A field takes Ctrl+Z while there is something in it to take back; what was saved is taken back by the window.
    void whatWasSavedIsUndoneFromItsField()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        const QString before = stored().project;
        record->edit();
        type(record->editor("project"), QStringLiteral("Prova"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(stored().project, QStringLiteral("Prova"));
        QCOMPARE(QApplication::focusWidget(), record->editor("project")->editor());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stored().project, before);
        // In a form that is not saved it stays in the field.
        type(record->editor("project"), QStringLiteral("Altro"));
        record->editor("code")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(*record->editor("project")->value(), Value(QStringLiteral("Altro")));
        QVERIFY(record->isDirty());
        QCOMPARE(stored().project, before);
    }

    /// What a deadline is about is found by its name, shown by it, and one key away.
    void aDeadlineIsLinkedByName()
    {
        m_window->showNew(QStringLiteral("tasks"));
        RecordPage *record = m_window->recordPage();
        QVERIFY(!record->editor("record_table"));
        type(record->editor("subject"), QStringLiteral("Telefonare"));
        type(record->editor("due_on"), QStringLiteral("1/12/2026"));
        type(record->editor("record_id"), QStringLiteral("comune di piazzola"));
        QVERIFY(!record->save());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(record->save());
        QApplication::processEvents();
        const QUuid id = m_window->recordPage()->id();
        const Workspace &workspace = m_window->workspace();
        const auto task = workspace.records().load(Id<Task>(id));
        QVERIFY(task);
        const RecordType *about = workspace.catalogue().findTable(task->recordTable);
        QVERIFY(about && workspace.records().exists(*about, QUuid::fromString(task->recordId)));
        const QString title = workspace.title(*about, QUuid::fromString(task->recordId), {});
        QCOMPARE(qobject_cast<QLineEdit *>(m_window->recordPage()->editor("record_id")->editor())->text(), title);
        const auto texts = m_window->recordPage()->findChildren<QLabel *>();
        QVERIFY(std::any_of(texts.begin(), texts.end(), [&](const QLabel *label) { return label->text() == title; }));
        for (const QLabel *label : texts)
            QVERIFY2(!label->text().contains(task->recordId), qPrintable(label->text()));
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QCOMPARE(m_window->recordPage()->id(), QUuid::fromString(task->recordId));
    }

    /// What a signed agreement changes by an act only is said while it is typed, not when it is saved.
    void whatMayNotBeChangedIsSaidWhileTyping()
    {
        const Records &records = m_window->workspace().records();
        const auto all = records.ids(describe<Agreement>());
        const auto bound = std::find_if(all.begin(), all.end(), [&](const QUuid &id) {
            const auto agreement = records.load(Id<Agreement>(id));
            return agreement->status == AgreementStatus::Signed && stated(agreement->end);
        });
        QVERIFY(bound != all.end());
        const Date end = records.load(Id<Agreement>(*bound))->end;
        m_window->showRecord(describe<Agreement>(), *bound);
        RecordPage *record = m_window->recordPage();
        record->edit();
        type(record->editor("end_date"), italianText(end + boost::gregorian::days(30)));
        QTRY_COMPARE(record->editor("end_date")->level(), Verdict::Level::Invalid);
        QVERIFY2(record->editor("end_date")->message().contains(QStringLiteral("signed")),
                 qPrintable(record->editor("end_date")->message()));
        const auto told = [record](const QString &what) {
            const auto lists = record->findChildren<CheckList *>();
            return std::any_of(lists.begin(), lists.end(), [&](const CheckList *list) {
                return list->checks().size() == 1 && list->checks().front().what == what;
            });
        };
        QVERIFY(told(describe<Agreement>().label(*findField(describe<Agreement>(), u"end_date"))));
        // Taken back, it is not refused any more, at once.
        type(record->editor("end_date"), italianText(end));
        QVERIFY2(record->editor("end_date")->message().isEmpty(), qPrintable(record->editor("end_date")->message()));
        QVERIFY(told(RecordPage::tr("Nothing in the way so far")));
        QTRY_VERIFY(told(RecordPage::tr("Nothing in the way")));
        emit record->discarded();
    }

    /// Esc costs nothing: a form that was discarded comes back whole, what cannot be read included.
    void aDiscardedFormComesBack()
    {
        m_window->showNew(QStringLiteral("cooperatives"));
        type(m_window->recordPage()->editor("name"), QStringLiteral("Cooperativa Nuova Prova"));
        type(m_window->recordPage()->editor("tax_code"), QStringLiteral("123"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_window->listPage());
        QVERIFY2(m_window->notice().contains(QStringLiteral("New cooperative")), qPrintable(m_window->notice()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        RecordPage *record = m_window->recordPage();
        QVERIFY(record && record->isDirty());
        QCOMPARE(*record->editor("name")->value(), Value(QStringLiteral("Cooperativa Nuova Prova")));
        QVERIFY(!record->editor("tax_code")->message().isEmpty());
    }

    /// Whoever goes back after Esc does not find the form anew, filled by nobody and asking to be saved.
    void aDiscardedFormIsNoPlaceToComeBackTo()
    {
        m_window->showList(QStringLiteral("agreements"));
        m_window->showRecord(describe<Agreement>(), m_convention);
        const auto isConvention = [this] {
            return m_window->recordPage() && m_window->recordPage()->id() == m_convention;
        };
        const auto openGiven = [this] {
            m_window->openNew(QStringLiteral("cooperatives"), {{"name", Value(QStringLiteral("Cooperativa Data"))}});
            return m_window->recordPage() && m_window->recordPage()->isDirty();
        };
        QVERIFY(openGiven());
        emit m_window->recordPage()->discarded();
        QVERIFY(isConvention());
        m_window->goForward();
        QVERIFY(isConvention());
        m_window->goBack();
        QVERIFY(m_window->listPage());
        m_window->goForward();
        QVERIFY(isConvention());
        // Likewise when it is discarded on the way back; what was discarded last still comes back itself.
        QVERIFY(openGiven());
        m_window->goBack();
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Discard")));
        QVERIFY(isConvention());
        m_window->goForward();
        QVERIFY(isConvention());
        QVERIFY(openGiven());
        emit m_window->recordPage()->discarded();
        m_window->takeBack();
        QVERIFY(m_window->recordPage() && m_window->recordPage()->isDirty());
        emit m_window->recordPage()->discarded();
        QVERIFY(isConvention());
        m_window->goBack();
        QVERIFY(m_window->listPage());
    }

    void anEditIsDiscardedAndComesBack()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->recordPage()->edit();
        const QString tab = shownTab();
        type(m_window->recordPage()->editor("end_date"), QStringLiteral("31/2/2027"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->recordPage()->isDirty());
        QCOMPARE(m_window->recordPage()->id(), m_convention);
        QCOMPARE(shownTab(), tab);
        QCOMPARE(*m_window->recordPage()->editor("end_date")->value(), Value(stored().end));
        // The index has followed: nothing was written.
        Changes followed;
        followed.everything = true;
        emit m_window->workspace().changed(followed);
        m_window->takeBack();
        QVERIFY(m_window->recordPage()->isDirty());
        QCOMPARE(qobject_cast<QLineEdit *>(m_window->recordPage()->editor("end_date")->editor())->text(),
                 QStringLiteral("31/2/2027"));
        // What is done meanwhile ends it: then Ctrl+Z is about that.
        emit m_window->recordPage()->discarded();
        Agreement next = stored();
        next.code = QStringLiteral("DOPO");
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(stored(), next); }));
        m_window->takeBack();
        QVERIFY(!m_window->recordPage()->isDirty());
        QVERIFY(stored().code != QStringLiteral("DOPO"));
    }

    /// It would come back over a form that is not saved either: that is asked about first, and what is written
    /// meanwhile, here or elsewhere, ends what was discarded.
    void aDiscardedFormComesBackOverAnother_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("written");
        QTest::addRow("discarded") << QStringLiteral("Discard") << false;
        QTest::addRow("kept") << QStringLiteral("Stay here") << false;
        QTest::addRow("saved") << QStringLiteral("Save") << false;
        QTest::addRow("discarded, written elsewhere") << QStringLiteral("Discard") << true;
    }
    void aDiscardedFormComesBackOverAnother()
    {
        QFETCH(QString, answer);
        QFETCH(bool, written);
        const auto typed = [this] { return std::get<QString>(*m_window->recordPage()->editor("project")->value()); };
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->recordPage()->edit();
        type(m_window->recordPage()->editor("project"), QStringLiteral("Uno"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_window->recordPage()->edit();
        type(m_window->recordPage()->editor("project"), QStringLiteral("Due"));
        m_window->takeBack();
        if (written) {
            Agreement next = stored();
            next.code = QStringLiteral("ALTROVE");
            QVERIFY(
                m_window->workspace().perform({"Elsewhere"}, [&](Transaction &t) { return t.update(stored(), next); }));
        }
        QVERIFY(test::answerLeaving(*m_window, answer) && m_window->recordPage());
        const bool ended = written || answer == QStringLiteral("Save");
        QCOMPARE(m_window->notice().contains(QStringLiteral("can no longer be brought back")), ended);
        QCOMPARE(m_window->recordPage()->isDirty(), answer != QStringLiteral("Save"));
        QCOMPARE(stored().project == QStringLiteral("Due"), answer == QStringLiteral("Save"));
        QCOMPARE(typed(),
                 ended || answer == QStringLiteral("Stay here") ? QStringLiteral("Due") : QStringLiteral("Uno"));
        if (m_window->recordPage()->isDirty())
            emit m_window->recordPage()->discarded();
    }

    /// What another program writes ends it, too: that is said when it is noticed, not by the next Ctrl+Z.
    void aDiscardedFormEndsByAnotherProgram()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->recordPage()->edit();
        type(m_window->recordPage()->editor("project"), QStringLiteral("Uno"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        auto beside = Workspace::open(path(), areas());
        QVERIFY(beside);
        QVERIFY((*beside)->perform({"Elsewhere"}, [this](Transaction &t) {
            const auto before = *t.records().load(Id<Agreement>(m_convention));
            Agreement after = before;
            after.code = QStringLiteral("ALTROVE");
            return t.update(before, after);
        }));
        QTRY_VERIFY(m_window->notice().contains(QStringLiteral("can no longer be brought back")));
        QVERIFY(m_window->notice().contains(QStringLiteral("Another program")));
    }

    /// Undoing what made a record leaves its page; where one comes back to it, it says what brings it back.
    void anUndoneCreationLeavesItsPage()
    {
        m_window->showNew(QStringLiteral("cooperatives"));
        type(m_window->recordPage()->editor("name"), QStringLiteral("Cooperativa Nuova Prova"));
        QVERIFY(m_window->recordPage()->save());
        QApplication::processEvents();
        const QUuid id = m_window->recordPage()->id();
        QVERIFY(!id.isNull());
        m_window->takeBack();
        QVERIFY(m_window->listPage());
        m_window->showRecord(describe<Cooperative>(), id);
        QVERIFY(m_window->recordPage());
        const auto banners = m_window->recordPage()->findChildren<Banner *>();
        QVERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(QStringLiteral("Ctrl+Shift+Z"));
        }));
    }

    /// Who types in a record that is removed elsewhere is told; when it comes back nothing of that stays, and saving
    /// goes on.
    void whatCameBackIsNotCalledRemoved()
    {
        m_window->showNew(QStringLiteral("cooperatives"));
        type(m_window->recordPage()->editor("name"), QStringLiteral("Cooperativa Nuova Prova"));
        QVERIFY(m_window->recordPage()->save());
        RecordPage *page = m_window->recordPage();
        const QUuid id = page->id();
        type(page->editor("bank"), QStringLiteral("Banca Prova"));
        QVERIFY(page->isDirty());
        const auto *banner = page->findChild<Banner *>();
        Workspace &file = m_window->workspace();
        QVERIFY(file.undo());
        QVERIFY(!file.records().load(describe<Cooperative>(), id));
        QVERIFY(banner->isVisible() && banner->text().contains(QStringLiteral("removed in the meantime")));
        QVERIFY(page->isDirty() && !page->isGone());
        QVERIFY(file.redo());
        QVERIFY2(!banner->isVisible(), qPrintable(banner->text()));
        QVERIFY(page->isDirty());
        QVERIFY(page->save());
        QVERIFY(!banner->isVisible());
        QCOMPARE(file.records().load(Id<Cooperative>(id))->bank, QStringLiteral("Banca Prova"));
    }

    void aLongTextIsRefusedAndNotCut()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        FieldEditor *project = m_window->recordPage()->editor("project");
        project->setValue(QString(1'000'000, QLatin1Char('x')));
        emit project->edited();
        QVERIFY(!project->message().isEmpty());
        QVERIFY(!m_window->recordPage()->save());
        QCOMPARE(std::get<QString>(*project->value()).size(), 1'000'000);
        emit m_window->recordPage()->discarded();
    }

    void aNewCooperativeNeedsOnlyItsName()
    {
        m_window->showNew(QStringLiteral("cooperatives"));
        RecordPage *record = m_window->recordPage();
        type(record->editor("name"), QStringLiteral("Cooperativa Nuova Prova"));
        QVERIFY(record->save());
        QVERIFY(!record->id().isNull());
        m_window->showList(QStringLiteral("cooperatives"));
        m_window->listPage()->model().setText(QStringLiteral("nuova prova"));
        QCOMPARE(m_window->listPage()->model().rowCount(), 1);
        m_window->showRecord(describe<Cooperative>(), m_window->listPage()->model().idAt(0));
        m_window->recordPage()->remove();
        QCoreApplication::processEvents();
        QVERIFY(m_window->listPage());
        QVERIFY(m_window->undo());
        m_window->listPage()->model().setText(QStringLiteral("nuova prova"));
        QCOMPARE(m_window->listPage()->model().rowCount(), 1);
    }

    void aNameIsCorrectedWhereItIsInUse()
    {
        const Id<Organisation> body = stored().body;
        m_window->showRecord(describe<Organisation>(), body.uuid());
        RecordPage *record = m_window->recordPage();
        const size_t names = m_window->workspace().records().load(body)->names.size();
        type(record->editor("name"), QStringLiteral("Comune di Piazzola"));
        QVERIFY(record->save());
        QCOMPARE(m_window->workspace().records().load(body)->names.size(), names);
        QCOMPARE(m_window->workspace().title(describe<Organisation>(), body.uuid(), {}),
                 QStringLiteral("Comune di Piazzola"));
    }

    void aRecordInUseIsNotRemoved()
    {
        const Id<Organisation> body = stored().body;
        m_window->showRecord(describe<Organisation>(), body.uuid());
        RecordPage *record = m_window->recordPage();
        QCOMPARE(&record->type(), &describe<PublicBody>());
        record->remove();
        QVERIFY(m_window->workspace().records().load(body));
    }

    /// What names a record that cannot be removed is a list whose records can be opened: some of them, then all.
    void whatKeepsARecordCanBeOpened()
    {
        const RecordType &kind = describe<Cooperative>();
        Workspace &file = m_window->workspace();
        QUuid busy;
        std::vector<std::pair<const RecordType *, QUuid>> named;
        for (const QUuid &id : file.records().ids(kind)) {
            if (auto users = usersOf(file.records(), kind, id); users.size() > named.size()) {
                named = std::move(users);
                busy = id;
            }
        }
        const auto count = static_cast<int>(named.size());
        QVERIFY(count > 5);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->showRecord(kind, busy);
        QTest::keyClick(m_window->recordPage()->focusWidget(), Qt::Key_Delete);
        const auto banners = m_window->recordPage()->findChildren<Banner *>();
        const auto told =
            std::find_if(banners.begin(), banners.end(), [](const Banner *each) { return each->reasons() != nullptr; });
        QVERIFY(told != banners.end());
        const Banner *banner = *told;
        const auto rows = [banner] {
            QList<Button *> found;
            for (Button *each : banner->reasons()->findChildren<Button *>()) {
                if (each->isVisible())
                    found << each;
            }
            return found;
        };
        QTRY_COMPARE(rows().size(), 5);
        QVERIFY2(!banner->text().contains(QLatin1Char('\n')), qPrintable(banner->text()));
        QVERIFY(rows().last()->text().contains(QString::number(count)));
        const int before = banner->height();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F8);
        QCOMPARE(m_window->focusWidget(), rows().last());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rows().size(), count);
        QTRY_VERIFY(banner->height() > before);
        // The keys are at the first that was not in sight, and it is in sight.
        QCOMPARE(m_window->focusWidget(), rows().at(4));
        QTRY_VERIFY(!rows().at(4)->visibleRegion().isEmpty());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        const auto [kindOfFifth, fifth] = named.at(4);
        QVERIFY(layoutOf(*kindOfFifth));
        QTRY_COMPARE(m_window->recordPage()->id(), fifth);
    }

    /// Reasons why a record stays are still told when something keeps its form from being saved: that comes first.
    void whatKeepsAFormFromBeingSavedComesFirst()
    {
        const RecordType &kind = describe<Cooperative>();
        m_window->show();
        for (const QUuid &id : m_window->workspace().records().ids(kind)) {
            if (usersOf(m_window->workspace().records(), kind, id).empty())
                continue;
            m_window->showRecord(kind, id);
            break;
        }
        RecordPage *record = m_window->recordPage();
        record->remove();
        FieldEditor *pec = record->editor("pec");
        type(pec, QStringLiteral("prova@"));
        QApplication::processEvents();
        record->editor("phone")->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(pec->isAncestorOf(QApplication::focusWidget()));
        emit record->discarded();
    }

    /// What is refused for another reason says that reason, whatever names the record.
    void onlyWhatIsInUseListsItsUsers()
    {
        Workspace &file = m_window->workspace();
        for (const RecordType *kind : file.catalogue().types) {
            if (!layoutOf(*kind))
                continue;
            for (const QUuid &id : file.records().ids(*kind)) {
                const auto record = file.records().load(*kind, id);
                if (!record || file.records().typeOfRow(*kind, id) != kind
                    || usersOf(file.records(), *kind, id).empty())
                    continue;
                const QStringList refusals = refusalsOf(file.records(), *kind, record->data(), nullptr);
                if (refusals.isEmpty())
                    continue;
                m_window->showRecord(*kind, id);
                m_window->recordPage()->remove();
                QVERIFY(file.records().exists(*kind, id));
                const auto banners = m_window->recordPage()->findChildren<Banner *>();
                QVERIFY(std::any_of(banners.begin(), banners.end(), [&](const Banner *each) {
                    return each->text().contains(refusals.front()) && !each->reasons();
                }));
                return;
            }
        }
        QFAIL("nothing of the sample is refused and named at once");
    }

    /// Whose name is sealed, by the number of its case.
    void whatWasRemovedIsNamed()
    {
        Workspace &workspace = m_window->workspace();
        for (const QUuid &id : workspace.records().ids(describe<Placement>())) {
            const QString code = workspace.records().load(Id<Placement>(id))->code;
            if (!removeRecord(workspace, describe<Placement>(), id))
                continue;
            const QString told = workspace.undoable()->label;
            QVERIFY2(!code.isEmpty() && told.contains(code), qPrintable(told));
            QVERIFY(m_window->undo());
            return;
        }
        QSKIP("every placement of the sample is in use");
    }

    /// Two that are called alike are two: which one holds is asked.
    void namesakesChosenHereAndElsewhereAreTwo()
    {
        std::vector<Id<Organisation>> bodies;
        for (const char *town : {"Padova", "Vicenza"}) {
            PublicBody body;
            body.id = Id<Organisation>(newUuid());
            body.names = {{.name = QStringLiteral("Ente Doppio")}};
            body.municipality = QLatin1String(town);
            QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(body); }));
            bodies.emplace_back(body.id.uuid());
        }
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        FieldEditor *body = record->editor("body_id");
        body->setValue(Value(bodies[0].uuid()));
        emit body->edited();
        {
            auto other = Workspace::open(path(), areas());
            QVERIFY(other);
            Agreement next = stored();
            const Agreement seen = next;
            next.body = bodies[1];
            QVERIFY((*other)->perform({"Change"}, [&](Transaction &t) { return t.update(seen, next); }));
        }
        const auto *clashes = record->findChild<ClashList *>();
        QTRY_COMPARE(clashes->clashes().size(), 1);
        QVERIFY(!clashes->clashes()[0].taken);
        QVERIFY(!record->save());
        QCOMPARE(stored().body, bodies[1]);
    }

    void aChangeFromElsewhereIsNeverOverwritten_data()
    {
        QTest::addColumn<bool>("theirs");
        QTest::newRow("mine is kept") << false;
        QTest::newRow("theirs is taken") << true;
    }
    void aChangeFromElsewhereIsNeverOverwritten()
    {
        QFETCH(bool, theirs);
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        type(record->editor("end_date"), QStringLiteral("31/1/2027"));
        type(record->editor("cig"), QStringLiteral("B1234567"));
        const std::optional<Value> cig = record->editor("cig")->value();
        {
            auto other = Workspace::open(path(), areas());
            QVERIFY(other);
            Agreement next = stored();
            const Agreement seen = next;
            next.end = *makeDate(2027, 2, 28);
            next.code = QStringLiteral("ALTROVE");
            QVERIFY((*other)->perform({"Change"}, [&](Transaction &t) { return t.update(seen, next); }));
        }
        // The window sees it by itself, and says what is so.
        const auto *toast = m_window->findChild<UndoToast *>();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->text(),
                 QStringLiteral("Another program changed the file. What you typed is kept, the rest is up to date."));
        QVERIFY(record->isDirty());
        QCOMPARE(*record->editor("end_date")->value(), Value(*makeDate(2027, 1, 31)));
        QCOMPARE(record->editor("cig")->value(), cig);
        QCOMPARE(*record->editor("code")->value(), Value(QStringLiteral("ALTROVE")));
        QVERIFY(!record->editor("code")->isChanged());
        bool inHead = false;
        for (const Label *label : record->findChildren<Label *>())
            inHead |= label->isVisible() && label->text().contains(QStringLiteral("to 28/02/2027"));
        QVERIFY(inHead);
        // Saving is refused until it is decided, and leads there.
        QVERIFY(!record->save());
        QCOMPARE(stored().end, *makeDate(2027, 2, 28));
        auto *banner = record->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        const auto *clashes = record->findChild<ClashList *>();
        QVERIFY(clashes->isVisible());
        QCOMPARE(clashes->clashes(),
                 (QList<ClashList::Clash>{{record->type().label(*findField(record->type(), u"end_date")),
                                           QStringLiteral("31/12/2026"), QStringLiteral("31/01/2027"),
                                           QStringLiteral("28/02/2027")}}));
        auto *card = qobject_cast<DecisionCard *>(QApplication::focusWidget());
        QVERIFY(card && clashes->isAncestorOf(card));
        if (theirs)
            QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
        else
            QTest::keyClick(card, Qt::Key_Space);
        const Date wanted = theirs ? *makeDate(2027, 2, 28) : *makeDate(2027, 1, 31);
        QCOMPARE(*record->editor("end_date")->value(), Value(wanted));
        QVERIFY(!banner->isVisible());
        // Until it is saved the other one can be taken, too, and neither is lost.
        const auto cards = clashes->widget()->findChildren<DecisionCard *>();
        QCOMPARE(cards.size(), 2);
        QVERIFY(cards[theirs]->isChosen() && !cards[!theirs]->isChosen());
        emit cards[!theirs]->chosen();
        QCOMPARE(*record->editor("end_date")->value(), Value(*makeDate(2027, theirs ? 1 : 2, theirs ? 31 : 28)));
        emit clashes->widget()->findChildren<DecisionCard *>()[theirs]->chosen();
        type(record->editor("cig"), QStringLiteral("B123456789"));
        QVERIFY2(record->save(), qPrintable(banner->text()));
        const Agreement now = stored();
        QCOMPARE(now.end, wanted);
        QCOMPARE(now.code, QStringLiteral("ALTROVE"));
        QCOMPARE(now.cig, QStringLiteral("B123456789"));
        QVERIFY(!clashes->isVisible());
    }

    /// Also in rows, and when what is typed cannot be read yet.
    void rowsChangedElsewhereAreDecidedOneByOne()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        const auto reasons = [record] {
            std::vector<FieldEditor *> cells;
            for (FieldEditor *cell : record->findChildren<FieldEditor *>()) {
                if (&cell->field() == findField(describe<AgreementShare>(), u"reason"))
                    cells.push_back(cell);
            }
            return cells;
        };
        record->edit();
        const Agreement seen = stored();
        QVERIFY(seen.shares.size() > 1);
        QCOMPARE(reasons().size(), seen.shares.size());
        type(reasons().front(), QStringLiteral("qui"));
        type(record->editor("end_date"), QStringLiteral("31/1/2"));
        {
            auto other = Workspace::open(path(), areas());
            QVERIFY(other);
            Agreement next = seen;
            next.end = *makeDate(2027, 2, 28);
            next.shares[0].reason = QStringLiteral("altrove");
            next.shares[1].reason = QStringLiteral("anche");
            QVERIFY((*other)->perform({"Change"}, [&](Transaction &t) { return t.update(seen, next); }));
        }
        QVERIFY(m_window->workspace().refresh());
        const auto *clashes = record->findChild<ClashList *>();
        QCOMPARE(clashes->clashes().size(), 1);
        QCOMPARE(clashes->clashes().front().mine, QStringLiteral("qui"));
        QCOMPARE(clashes->clashes().front().theirs, QStringLiteral("altrove"));
        QCOMPARE(*reasons()[1]->value(), Value(QStringLiteral("anche")));
        QCOMPARE(static_cast<QLineEdit *>(record->editor("end_date")->editor())->text(), QStringLiteral("31/1/2"));
        type(record->editor("end_date"), QStringLiteral("31/1/2027"));
        emit clashes->widget()->findChildren<DecisionCard *>()[1]->chosen();
        QCOMPARE(*reasons()[0]->value(), Value(QStringLiteral("altrove")));
        // What could not be compared before is compared now.
        QVERIFY(!record->save());
        QCOMPARE(clashes->clashes().back().mine, QStringLiteral("31/01/2027"));
        QCOMPARE(clashes->clashes().back().theirs, QStringLiteral("28/02/2027"));
        emit clashes->widget()->findChildren<DecisionCard *>()[2]->chosen();
        QVERIFY(record->save());
        QCOMPARE(stored().end, *makeDate(2027, 1, 31));
        QCOMPARE(stored().shares[0].reason, QStringLiteral("altrove"));
        QCOMPARE(stored().shares[1].reason, QStringLiteral("anche"));
    }

    void everyListOpensSortsAndPrints()
    {
        // The sample has issued nothing yet.
        Document letter;
        letter.title = QStringLiteral("Lettera di prova");
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(letter); }));
        for (const Layout &layout : layouts()) {
            m_window->showList(QLatin1String(layout.view));
            ListPage *list = m_window->listPage();
            QVERIFY(list->model().rowCount() > 0);
            QStringList ids;
            for (int row = 0; row < list->model().rowCount(); ++row)
                ids << uuidText(list->model().idAt(row));
            ids.sort();
            for (int column = 0; column < list->model().columnCount(); ++column) {
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    list->model().sort(column, order);
                    QStringList sorted;
                    for (int row = 0; row < list->model().rowCount(); ++row)
                        sorted << uuidText(list->model().idAt(row));
                    sorted.sort();
                    QCOMPARE(sorted, ids);
                }
            }
            m_window->page()->print();
            QVERIFY(m_window->documentPage());
            const QString pdf = m_folder.filePath(QLatin1String(layout.view) + QStringLiteral(".pdf"));
            QTRY_VERIFY(!m_window->documentPage()->isComposing());
            QVERIFY(m_window->documentPage()->savePdf(pdf));
            m_window->goBack();
            QVERIFY(m_window->listPage());
        }
    }

    void aReadOnlyWindowOffersNoChange()
    {
        m_window.reset();
        OpenOptions options;
        options.readOnly = true;
        auto workspace = Workspace::open(path(), areas(), options);
        QVERIFY(workspace);
        m_window = std::make_unique<MainWindow>(std::move(*workspace));
        m_window->show();
        m_window->showRecord(describe<Agreement>(), m_convention);
        QVERIFY(qobject_cast<QLineEdit *>(m_window->recordPage()->editor("subject")->editor())->isReadOnly());
        QVERIFY(!m_window->undo());
        m_window->showNew(QStringLiteral("cooperatives"));
        QVERIFY(m_window->recordPage() && !m_window->recordPage()->id().isNull());
    }

    /// On a full disk a file is read as it lies there: why it can only be read is said, and once somebody writes to it
    /// after all, that too, with the way to see it.
    void aFileOnAFullDiskIsShownUntilSomebodyWrites()
    {
        m_window.reset();
        const QString folder = m_folder.filePath(QStringLiteral("disk")), file = folder + QStringLiteral("/a.insieme");
        test::SmallDisk disk(folder, 4 * QFileInfo(path()).size());
        if (!disk.isThere())
            QSKIP("no file system may be mounted here");
        QVERIFY(QFile::copy(path(), file));
        disk.fill();
        OpenOptions options;
        options.window = true;
        auto workspace = Workspace::open(file, areas(), options);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text));
        QVERIFY((*workspace)->lacksRoom() && (*workspace)->database().isFrozen());
        m_window = std::make_unique<MainWindow>(std::move(*workspace));
        m_window->show();
        m_window->showList(QStringLiteral("cooperatives"));
        QVERIFY(m_window->listPage()->model().rowCount() > 2);
        const auto banners = m_window->findChildren<Banner *>();
        const auto band = std::find_if(banners.begin(), banners.end(), [](const Banner *each) {
            return each->isVisible() && each->text().contains(QStringLiteral("The disk is full"));
        });
        QVERIFY(band != banners.end());
        const auto buttons = (*band)->findChildren<Button *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](const Button *each) { return each->text() == QStringLiteral("Open the file again"); }));
        QVERIFY(QFile::remove(folder + QStringLiteral("/fill")));
        QTest::qSleep(20); // the clock of the file system
        const auto writer = Workspace::open(file, areas());
        QVERIFY(writer && (*writer)->setMeta(QStringLiteral("tried"), QStringLiteral("after")));
        QTRY_VERIFY((*band)->text().contains(QStringLiteral("Another program changed the file")));
        QVERIFY(!m_window->findChildren<Banner *>().isEmpty() && m_window->listPage());
        m_window.reset();
    }

    /// What cannot be done in a file that is only read is named, with the reason; what is no command is not found.
    void aReadOnlyPaletteSaysWhyACommandIsMissing()
    {
        m_window.reset();
        OpenOptions options;
        options.readOnly = true;
        auto workspace = Workspace::open(path(), areas(), options);
        QVERIFY(workspace);
        m_window = std::make_unique<MainWindow>(std::move(*workspace));
        m_window->show();
        m_window->openPalette(QStringLiteral(">new cooper"));
        const CommandPalette &palette = m_window->palettePart();
        QCOMPARE(palette.offered(), QStringList());
        QVERIFY2(palette.nothing().contains(QStringLiteral("New cooperative"))
                     && palette.nothing().contains(m_window->workspace().readOnlyReason()),
                 qPrintable(palette.nothing()));
        m_window->openPalette(QStringLiteral(">zzz"));
        QVERIFY2(palette.nothing().startsWith(QStringLiteral("Nothing found")), qPrintable(palette.nothing()));
        m_window->openPalette(QStringLiteral(">"));
        QVERIFY(!palette.offered().isEmpty());
        QCOMPARE(palette.nothing(), QString());
    }

    /// What is typed is saved first: the action of the page waits in second place, with its key.
    void whileARecordIsEditedOnlySavingIsPrimary()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *page = m_window->recordPage();
        const auto primary = page->primaryAction();
        QVERIFY(primary);
        const auto offers = [&] {
            const QList<PageAction> actions = page->actions();
            return std::any_of(actions.begin(), actions.end(), [&](const PageAction &each) {
                return each.text == primary->text && each.key == primary->key;
            });
        };
        const auto *top = m_window->findChild<TopBar *>();
        QVERIFY(top->primary->isVisibleTo(top) && !offers());
        type(page->editor("project"), QStringLiteral("Progetto di prova"));
        QVERIFY(page->isDirty());
        QVERIFY(!page->primaryAction() && !top->primary->isVisibleTo(top) && offers());
        QVERIFY(page->save());
        QVERIFY(page->primaryAction() && top->primary->isVisibleTo(top) && !offers());
        QVERIFY(m_window->undo());
    }

    void theListFoldsBesideTheRecordAndWalks()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        ListPage *list = m_window->listPage();
        list->table().selectRow(2);
        const QUuid first = list->model().idAt(2), second = list->model().idAt(3);
        QTest::keyClick(&list->table(), Qt::Key_Return);
        QVERIFY(m_window->recordPage() && m_window->listStrip());
        QCOMPARE(m_window->recordPage()->id(), first);
        QTest::keyClick(&m_window->listStrip()->view(), Qt::Key_Down);
        QTRY_COMPARE(m_window->recordPage()->id(), second);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage());
        QCOMPARE(m_window->listPage()->model().idAt(m_window->listPage()->table().currentIndex().row()), second);
    }

    void thePaletteFindsRecordsPagesAndStates()
    {
        CommandPalette &palette = m_window->palettePart();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette.isVisible());
        QTest::keyClicks(&palette.line(), QStringLiteral("portico"));
        QVERIFY2(palette.offered().join(QLatin1Char('|')).contains(QStringLiteral("Portico")),
                 qPrintable(palette.offered().join(QLatin1Char('|'))));
        // The cooperative comes before its papers.
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QVERIFY(m_window->recordPage());
        QCOMPARE(QLatin1String(m_window->recordPage()->type().kind), QLatin1String(describe<Cooperative>().kind));
        m_window->openPalette(QStringLiteral("portico"));
        QTest::keyClick(&palette.line(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->listPage());
        QVERIFY(m_window->listPage()->findChild<RecordPeek *>());
        for (const char *prefix : {"è:", "È :", "e:", "é:", "is:"}) {
            m_window->openPalette(QString::fromUtf8(prefix));
            QVERIFY2(palette.offered().size() > 4, prefix);
        }
        m_window->openPalette(QStringLiteral("è:expired"));
        QVERIFY(!palette.offered().isEmpty());
        // Whatever it is said of, and with words of the records or of their list behind it.
        setLanguage(QStringLiteral("it"));
        for (const char *typed : {"è:scaduto", "è:scadute", "è:in corso", "è:in corso ins"}) {
            m_window->openPalette(QString::fromUtf8(typed));
            QVERIFY2(!palette.offered().isEmpty(), typed);
        }
        m_window->openPalette(QString::fromUtf8("è:scaduto pippo"));
        QVERIFY(palette.offered().isEmpty());
        QTest::keyClick(&palette.line(), Qt::Key_Return); // what was typed stays, to be put right
        QVERIFY(palette.isVisible());
        setLanguage(QStringLiteral("en"));
        m_window->openPalette(QStringLiteral("#2026"));
        QVERIFY2(palette.offered().join(QLatin1Char('|')).contains(QStringLiteral("All in")),
                 qPrintable(palette.offered().join(QLatin1Char('|'))));
        m_window->openPalette(QStringLiteral("is:"));
        QVERIFY(palette.offered().size() > 4);
        // Kinds of organisations are no states.
        QVERIFY(!palette.offered().contains(QStringLiteral("ULSS")));
        m_window->openPalette(QStringLiteral("ulss6"));
        const QStringList joined = palette.offered();
        m_window->openPalette(QStringLiteral("ulss 6"));
        QVERIFY(!joined.isEmpty());
        QCOMPARE(joined.front(), palette.offered().front());
        m_window->openPalette(QStringLiteral(">undo"));
        QCOMPARE(palette.offered(), QStringList{MainWindow::tr("Undo")});
        QTest::keyClick(&palette.line(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void thePaletteBringsWhatIsCalledSoFirst()
    {
        CommandPalette &palette = m_window->palettePart();
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette(QStringLiteral("cooperatives"));
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        QVERIFY(m_window->listPage());
        QCOMPARE(QLatin1String(m_window->listPage()->layoutOfPage().view), QLatin1String("cooperatives"));

        // A new record of any kind, from wherever one stands.
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette(QStringLiteral(">new coop"));
        QCOMPARE(palette.offered(), QStringList{QStringLiteral("New cooperative")});
        QTest::keyClick(&palette.line(), Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        QVERIFY(m_window->recordPage()->id().isNull());

        // The papers of a cooperative leave room for what can be done with it.
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette(QStringLiteral("portico"));
        const QStringList offered = palette.offered();
        const auto *view = palette.findChild<QListView *>();
        QVERIFY(view);
        const auto papers = std::count_if(offered.begin(), offered.end(), [](const QString &title) {
            return title.startsWith(QLatin1String("Il Portico, "));
        });
        QVERIFY2(papers > 0 && papers <= 6, qPrintable(offered.join(QLatin1Char('|'))));
        const QString action = QCoreApplication::translate(
            "Navigation", pageCatalogue().actionsOf(describe<Cooperative>()).front()->label);
        bool inSight = false;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            inSight |= index.data().toString() == action && view->viewport()->rect().contains(view->visualRect(index));
        }
        QVERIFY2(inSight, qPrintable(offered.join(QLatin1Char('|'))));
    }

    /// Enter after the beginning of a name opens whoever is called so, whatever the actions are called.
    void noActionStandsBeforeANameThatBeginsLikeIt()
    {
        Workspace &workspace = m_window->workspace();
        for (const char *name : {"Undine", "Remo"}) {
            Person person;
            person.id = Id<Person>(newUuid());
            person.givenName = QLatin1String(name);
            person.familyName = QStringLiteral("Introvabile");
            QVERIFY(workspace.perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        }
        const auto undoable = workspace.undoable()->step;
        m_window->showRecord(describe<Person>(), workspace.records().ids(describe<Person>()).front());
        CommandPalette &palette = m_window->palettePart();
        for (const char *typed : {"und", "rem"}) {
            m_window->openPalette(QLatin1String(typed));
            QVERIFY2(palette.offered().front().contains(QStringLiteral("Introvabile")),
                     qPrintable(palette.offered().join(QLatin1Char('|'))));
            QTest::keyClick(&palette.line(), Qt::Key_Return);
            QVERIFY(m_window->recordPage()->title().contains(QStringLiteral("Introvabile")));
        }
        QCOMPARE(workspace.undoable()->step, undoable);
        // The whole word is an order.
        m_window->openPalette(QStringLiteral("undo"));
        QCOMPARE(palette.offered().front(), QStringLiteral("Undo"));
        QTest::keyClick(&palette.line(), Qt::Key_Escape);
    }

    /// By the words that people have for a thing: its kind and its place in any order, the beginning of a page or an
    /// action, the title that stands over a page; tables to choose from come last.
    void thePaletteUnderstandsWhatPeopleCallThings()
    {
        CommandPalette &palette = m_window->palettePart();
        m_window->openPlace(QStringLiteral("desk"));
        const auto offered = [&](const QString &text) {
            m_window->openPalette(text);
            return palette.offered();
        };
        const Records &records = m_window->workspace().records();
        const QString agreement = describe<Agreement>().singularLabel().left(6);
        const auto titled = [&](const RecordType &type) {
            QStringList titles;
            for (const QUuid &id : records.ids(type))
                titles << m_window->workspace().title(type, id, {});
            return titles;
        };
        const QStringList agreements = titled(describe<Agreement>());
        for (const QString &text : {agreement + QStringLiteral(" piazzola"), QStringLiteral("piazzola ") + agreement}) {
            const QStringList found = offered(text);
            QVERIFY2(!found.isEmpty() && agreements.contains(found.front()),
                     qPrintable(text + QStringLiteral(": ") + found.join(QLatin1Char('|'))));
        }
        const QStringList found = offered(QStringLiteral("piazzola"));
        const auto contracts =
            std::find_if(found.begin(), found.end(), [&](const QString &each) { return agreements.contains(each); });
        QVERIFY2(contracts != found.end(), qPrintable(found.join(QLatin1Char('|'))));
        for (const QString &holiday : titled(describe<PatronDay>()))
            QVERIFY(!found.contains(holiday) || found.indexOf(holiday) > contracts - found.begin());

        QCOMPARE(offered(QStringLiteral("coop")).front(), QStringLiteral("Cooperatives"));
        QVERIFY2(offered(QStringLiteral("new coop")).front() == QLatin1String("New cooperative"),
                 qPrintable(palette.offered().join(QLatin1Char('|'))));
        QCOMPARE(offered(QStringLiteral("calendar of")).front(),
                 PageCatalogue::titleOf(*pageCatalogue().findPlace(u"housing"), m_window->workspace()));
        QVERIFY(offered(QStringLiteral("settings")).front().startsWith(QLatin1String("Settings")));
        for (const NavPlace &place : pageCatalogue().places()) {
            m_window->openPlace(place.key);
            if (place.key == QLatin1String("exchange"))
                continue; // over it stands the step of an import
            QVERIFY2(offered(m_window->page()->title()).contains(PageCatalogue::titleOf(place, m_window->workspace())),
                     qPrintable(m_window->page()->title()));
            palette.hide();
        }
    }

    /// By the name of the counterpart, with what it is found by; each area before a second of another; and its list.
    void thePaletteFindsAgreementsByTheirCounterpart()
    {
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette(QStringLiteral("piazzola"));
        CommandPalette &palette = m_window->palettePart();
        const QAbstractItemModel *model = palette.findChild<QListView *>()->model();
        const QString title = m_window->workspace().title(describe<Agreement>(), m_convention, {});
        const QStringList found = palette.offered();
        QVERIFY2(found.contains(title), qPrintable(found.join(QLatin1Char('|'))));
        const QString said = model->index(model->match(model->index(0, 0), Qt::DisplayRole, title).value(0).row(), 0)
                                 .data(Qt::ToolTipRole)
                                 .toString()
                                 .section(QLatin1Char('\n'), -1);
        QCOMPARE(said, QStringLiteral("Counterpart: Comune di Piazzola sul Brenta"));
        // Of each of these areas there is one.
        const Workspace &file = m_window->workspace();
        for (const RecordType *type :
             {&describe<PublicBody>(), &describe<Agreement>(), &describe<Cooperative>(), &describe<Meeting>()})
        {
            const auto ids = file.records().ids(*type);
            QVERIFY2(std::any_of(ids.begin(), ids.end(),
                                 [&](const QUuid &id) { return found.contains(file.title(*type, id, {})); }),
                     type->table);
        }
        const QString all = QStringLiteral("All in Agreements…");
        take(all);
        QVERIFY(m_window->listPage());
        QCOMPARE(QLatin1String(m_window->listPage()->layoutOfPage().view), QLatin1String("agreements"));
        QCOMPARE(m_window->listPage()->filter().text(), QStringLiteral("piazzola"));
        QVERIFY(m_window->listPage()->model().rowOf(m_convention) >= 0);
    }

    /// By a code that is hidden in company nothing is said of anybody.
    void thePaletteTellsNoHiddenReason()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabile");
        person.taxCode = QStringLiteral("NTRZCR80A01G693V");
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        const QAbstractItemModel *model = m_window->palettePart().findChild<QListView *>()->model();
        const auto said = [&] {
            m_window->openPalette(QStringLiteral("ntrzcr80"));
            QStringList all;
            for (int row = 0; row < model->rowCount(); ++row)
                all << model->index(row, 0).data(Qt::ToolTipRole).toString();
            return all.join(QLatin1Char('|'));
        };
        QVERIFY2(said().contains(person.taxCode), qPrintable(said()));
        m_window->setPrivacy(true);
        QVERIFY2(!said().contains(person.taxCode) && !said().contains(person.familyName), qPrintable(said()));
    }

    /// With nothing typed: what was opened lately, but for what is open; in company without names.
    void anEmptyPaletteOffersWhatWasOpenedLately()
    {
        CommandPalette &palette = m_window->palettePart();
        const Workspace &file = m_window->workspace();
        const QUuid person = file.records().ids(describe<Person>()).front();
        const QString convention = file.title(describe<Agreement>(), m_convention, {}),
                      named = file.title(describe<Person>(), person, {});
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->showRecord(describe<Person>(), person);
        m_window->openPalette();
        QCOMPARE(palette.offered().front(), convention);
        QVERIFY(!palette.offered().contains(named));
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette();
        QCOMPARE(palette.offered().mid(0, 2), (QStringList{named, convention}));
        take(convention);
        QVERIFY(m_window->recordPage());
        QCOMPARE(m_window->recordPage()->id(), m_convention);
        m_window->setPrivacy(true);
        m_window->openPalette();
        QVERIFY(!palette.offered().contains(named));
        QCOMPARE(palette.offered().front(), caseName(describe<Person>(), person, nullptr));
        palette.hide();
    }

    /// What is done with a record is found where none is open, and says which list to open one in.
    void thePaletteTellsOfActionsThatNeedARecord()
    {
        CommandPalette &palette = m_window->palettePart();
        m_window->openPlace(QStringLiteral("desk"));
        for (const QString &typed : {QStringLiteral(">exten"), QStringLiteral("exten")}) {
            m_window->openPalette(typed);
            QVERIFY2(palette.offered().contains(QStringLiteral("Extend")), qPrintable(typed));
        }
        m_window->openPalette(QStringLiteral(">ext"));
        const QAbstractItemModel *model = palette.findChild<QListView *>()->model();
        QStringList hints;
        for (int row = 0; row < model->rowCount(); ++row)
            hints << model->index(row, 0).data(Qt::ToolTipRole).toString().section(QLatin1Char('\n'), -1);
        QVERIFY2(hints.contains(QStringLiteral("first open one in Agreements")),
                 qPrintable(hints.join(QLatin1Char('|'))));
        take(QStringLiteral("Extend"));
        QVERIFY(m_window->listPage());
        // Where one is open, it is what is meant.
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->openPalette(QStringLiteral(">simul"));
        QCOMPARE(palette.offered(), QStringList{QStringLiteral("Simulate the proposed tariffs")});
        palette.hide();
    }

    /// Tab goes from the records to what can be done with the first of them, and on to the next group.
    void tabInThePaletteGoesFromGroupToGroup()
    {
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette(QStringLiteral("portico"));
        CommandPalette &palette = m_window->palettePart();
        const auto *view = palette.findChild<QListView *>();
        QTest::keyClick(&palette.line(), Qt::Key_Tab);
        QVERIFY(palette.isVisible());
        const QString action = QCoreApplication::translate(
            "Navigation", pageCatalogue().actionsOf(describe<Cooperative>()).front()->label);
        QCOMPARE(view->currentIndex().data().toString(), action);
        QTest::keyClick(&palette.line(), Qt::Key_Backtab);
        QCOMPARE(view->currentIndex().data().toString(), palette.offered().front());
        palette.hide();
    }

    /// The end of the path is where one is: nothing to go to, and Tab passes over it.
    void theEndOfThePathIsNoLink()
    {
        m_window->showRecord(describe<Cooperative>(),
                             m_window->workspace().records().ids(describe<Cooperative>()).front());
        const auto policyOf = [this](const QString &text) {
            QApplication::processEvents(); // the path shows itself
            for (const QAbstractButton *crumb : m_window->findChild<TopBar *>()->findChildren<QAbstractButton *>()) {
                if (crumb->isVisible() && crumb->text() == text)
                    return crumb->focusPolicy();
            }
            return Qt::WheelFocus;
        };
        QCOMPARE(policyOf(QStringLiteral("Cooperatives")), Qt::TabFocus);
        m_window->openPlace(QStringLiteral("cooperatives"));
        QCOMPARE(policyOf(QStringLiteral("Cooperatives")), Qt::NoFocus);
    }

    /// Keys are written in one way, and each once on the sheet.
    void keysAreWrittenInOneWay()
    {
        QCOMPARE(paint::keyText(Qt::ALT | Qt::Key_Left), QStringLiteral("Alt ←"));
        QCOMPARE(paint::keyText(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl ↵"));
        setLanguage(QStringLiteral("it"));
        const QString hide = paint::keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
        const QString shift = QCoreApplication::translate("Keys", "Shift");
        const QString space = paint::keyText(Qt::Key_Space);
        setLanguage(QStringLiteral("en"));
        QCOMPARE(hide, QStringLiteral("Ctrl %1 H").arg(shift));
        QCOMPARE(space, QStringLiteral("Spazio"));
        m_window->showRecord(describe<Cooperative>(),
                             m_window->workspace().records().ids(describe<Cooperative>()).front());
        m_window->openKeys();
        auto *sheet = m_window->findChild<KeySheet *>();
        QStringList keys;
        for (const QString &line : sheet->lines())
            keys << line.section(QStringLiteral(": "), 0, 0);
        sheet->hide();
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys, once);
    }

    /// What a cooperative has of its own stands before what every organisation has; chips stand at the left.
    void theTabsOfARecordBeginWithItsOwn()
    {
        m_window->showRecord(describe<Cooperative>(),
                             m_window->workspace().records().ids(describe<Cooperative>()).front());
        // Tables with few rows are cards of the form.
        QStringList texts;
        for (const ChildrenEditor *rows : m_window->recordPage()->findChildren<ChildrenEditor *>())
            texts << rows->parentWidget()->accessibleName();
        const RecordType &type = describe<Cooperative>();
        const QString own = type.label(type.children.front());
        const QString common = type.label(type.extends().children.front());
        QVERIFY2(texts.indexOf(own) >= 0 && texts.indexOf(own) < texts.indexOf(common),
                 qPrintable(texts.join(QLatin1Char('|'))));
        const Tabs &tabs = m_window->recordPage()->tabs();
        QCOMPARE(tabs.text(tabs.count() - 1), QStringLiteral("History"));
        for (int tab = 0; tab < tabs.count(); ++tab) {
            QVERIFY(tabs.text(tab) != own);
            QVERIFY2(!tabs.tabRect(tab).isEmpty(), qPrintable(tabs.text(tab)));
        }
    }

    /// An act has a tab, or stands beside all of them, while it is open: an action opens it, Escape closes it.
    void actsAreThereWhileTheyAreOpen()
    {
        const QUuid id = fixedUuid(u"agreement/ulss-6-2024");
        m_window->showRecord(describe<Agreement>(), id);
        RecordPage *record = m_window->recordPage();
        const Tabs &tabs = record->tabs();
        const QString first = shownTab();
        int act = 0;
        while (act < tabs.count() && tabs.text(act) != QStringLiteral("Price revision"))
            ++act;
        QVERIFY(act < tabs.count() && tabs.tabRect(act).isEmpty());
        QVERIFY(!record->openAct() && !tabs.tabRect(tabs.count() - 1).isEmpty());
        m_window->openPanel(describe<Agreement>(), id, QStringLiteral("revision"));
        QCOMPARE(shownTab(), QStringLiteral("Price revision"));
        QVERIFY(record->openAct() && !tabs.tabRect(act).isEmpty());
        m_window->recordPage()->tabs().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QCOMPARE(shownTab(), first);
        QVERIFY(record->openAct() && record->openAct()->isVisible() && tabs.tabRect(act).isEmpty());
        QCOMPARE(record->topic(), QStringLiteral("agreements/extend"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->recordPage() == record);
        QVERIFY(!record->openAct());
    }

    /// A placement opens with its clock, which is read whole: the list waits in the drawer where both have no room.
    void aPlacementOpensWithItsClock()
    {
        const Drawer *drawer = m_window->findChild<Drawer *>();
        m_window->resize(1440, 900);
        m_window->showRecord(describe<Placement>(), fixedUuid(u"placement/12"));
        QApplication::processEvents();
        QCOMPARE(shownTab(), QStringLiteral("Clock"));
        QVERIFY(!drawer->isDocked());
        const auto *clock = m_window->recordPage()->findChild<ClockPanel *>();
        QVERIFY(clock && clock->isVisible() && clock->width() >= clock->widthWanted());
        for (int day = 0; day < 31; ++day)
            QVERIFY2(clock->grid().columnWidth(day) >= 20, qPrintable(QString::number(day)));
        QCOMPARE(m_window->recordPage()->primaryAction()->text, QStringLiteral("Extend"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
        QVERIFY(clock->trial().days().hasFocus());
        m_window->recordPage()->tabs().setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("First day")));
        // Beside a record that has room enough it stays.
        m_window->showRecord(describe<Agreement>(), fixedUuid(u"agreement/ulss-6-2024"));
        QApplication::processEvents();
        QVERIFY(drawer->isDocked());
        QTest::keyClick(m_window.get(), Qt::Key_P);
        QVERIFY(!drawer->isDocked());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(drawer->isDocked());
    }

    /// The key that removes a record is printed, and deletes only what is typed where something is typed.
    void theKeyRemovesTheRecord()
    {
        Person person;
        person.id = Id<Person>(newUuid());
        person.givenName = QStringLiteral("Mario");
        person.familyName = QStringLiteral("Introvabile");
        Workspace &workspace = m_window->workspace();
        QVERIFY(workspace.perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        const auto there = [&] { return workspace.records().exists(describe<Person>(), person.id.uuid()); };
        m_window->showRecord(describe<Person>(), person.id.uuid());
        m_window->recordPage()->edit();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(there());
        // Without the key it is done from anywhere, but for what is not saved.
        const auto removed = [this] {
            const QList<PageAction> actions = m_window->page()->actions();
            const auto action = std::find_if(actions.begin(), actions.end(), [](const PageAction &each) {
                return each.key == QKeySequence(QKeySequence::Delete);
            });
            action->run();
        };
        type(m_window->recordPage()->editor("phone"), QStringLiteral("049 1"));
        QVERIFY(m_window->recordPage()->isDirty());
        removed();
        const auto banners = m_window->recordPage()->findChildren<Banner *>();
        QVERIFY(there() && std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
                    return banner->isVisible() && banner->text().contains(QStringLiteral("Nothing was removed"));
                }));
        emit m_window->recordPage()->discarded();
        m_window->showRecord(describe<Person>(), person.id.uuid());
        m_window->recordPage()->edit();
        removed();
        QVERIFY(!there() && m_window->undo() && there());
        // What is beside the record keeps its keys.
        m_window->showRecord(describe<Person>(), person.id.uuid());
        m_window->findChild<Sidebar *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(there());
        m_window->recordPage()->tabs().setCurrent(0);
        m_window->recordPage()->tabs().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Delete);
        QVERIFY(!there());
        QVERIFY(m_window->undo());
        QVERIFY(there());
    }

    /// Each tab is a key away, and whoever comes back finds the one that was left.
    void tabsHaveKeysAndAreFoundAgain()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        const auto front = [this] { return m_window->recordPage()->tabInFront(); };
        const QString first = front();
        QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(front() != first);
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(front(), first);
        QTest::keyClick(m_window.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(front(), first);
        while (front() != QStringLiteral("History"))
            QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        // By a record, a document, and what shows the window anew.
        m_window->showRecord(describe<Cooperative>(), fixedUuid(QStringLiteral("organisation/jonathan")));
        QVERIFY(front() != QStringLiteral("History"));
        m_window->goBack();
        QCOMPARE(front(), QStringLiteral("History"));
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_window->documentPage());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(front(), QStringLiteral("History"));
        m_window->setPrivacy(true);
        QCOMPARE(front(), QStringLiteral("History"));
        // Another way leads to the beginning.
        m_window->showRecord(describe<Agreement>(), m_convention);
        QCOMPARE(front(), first);
    }

    /// Why the first action cannot be done stands where it is looked for.
    void theReasonOfTheFirstActionIsSaid()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        const QString why = m_window->recordPage()->primaryAction()->whyNot;
        QVERIFY(!why.isEmpty());
        QVERIFY(showsWords(QStringLiteral("Extend: %1.").arg(why)));
        m_window->openKeys();
        const auto *sheet = m_window->findChild<KeySheet *>();
        QVERIFY2(sheet->accessibleDescription().contains(why), qPrintable(sheet->accessibleDescription()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    /// The paper of a record is in sight on its page, with the key that prints it.
    void theFirstPaperOfARecordIsPrintedByItsKey()
    {
        for (const auto &[type, label] : {std::pair(&describe<Agreement>(), "Print the document"),
                                          std::pair(&describe<Cooperative>(), "Print the card"),
                                          std::pair(&describe<Placement>(), "Print the register")})
        {
            m_window->showRecord(*type, m_window->workspace().records().ids(*type).front());
            const QString wanted = QCoreApplication::translate("Navigation", label);
            const QList<Button *> buttons = m_window->recordPage()->findChildren<Button *>();
            const auto at = std::find_if(buttons.begin(), buttons.end(),
                                         [&](const Button *button) { return button->text() == wanted; });
            QVERIFY2(at != buttons.end(), label);
            QCOMPARE((*at)->key(), QStringLiteral("Ctrl P"));
        }
        m_window->showRecord(describe<Cooperative>(),
                             m_window->workspace().records().ids(describe<Cooperative>()).front());
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_window->documentPage());
    }

    /// An action of the palette is about the record that was found, wherever one stands.
    void anActionOfThePaletteIsAboutTheRecordFound()
    {
        const QString code = stored().code;
        QVERIFY(!code.isEmpty());
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openPalette(code);
        // A draft is not extended, and nobody offers it.
        QVERIFY(!m_window->palettePart().offered().contains(QStringLiteral("Extend")));
        take(QStringLiteral("Simulate the proposed tariffs"));
        QVERIFY(m_window->recordPage());
        QCOMPARE(m_window->recordPage()->id(), m_convention);
        QCOMPARE(shownTab(), QStringLiteral("Renegotiation"));
        // Another contract is open: it is not the one that is meant.
        for (const QUuid &id : m_window->workspace().records().ids(describe<Agreement>())) {
            if (id != m_convention) {
                m_window->showRecord(describe<Agreement>(), id);
                break;
            }
        }
        QVERIFY(m_window->recordPage()->id() != m_convention);
        m_window->openPalette(code);
        take(QStringLiteral("Simulate the proposed tariffs"));
        QCOMPARE(m_window->recordPage()->id(), m_convention);
        QCOMPARE(shownTab(), QStringLiteral("Renegotiation"));
        // The record that is open stays what it is.
        const RecordPage *page = m_window->recordPage();
        m_window->openPalette(code);
        take(QStringLiteral("Simulate the proposed tariffs"));
        QVERIFY(m_window->recordPage() == page);
        QCOMPARE(shownTab(), QStringLiteral("Renegotiation"));

        m_window->openPlace(QStringLiteral("desk"));
        const QUuid stay = m_window->workspace().records().ids(describe<HousingStay>()).front();
        const auto record = m_window->workspace().records().load(describe<HousingStay>(), stay);
        QVERIFY(record);
        for (const ActionKind *action : pageCatalogue().actionsOf(describe<HousingStay>())) {
            if (action->primary)
                action->run(*m_window, *record);
        }
        QVERIFY(m_window->recordPage());
        QCOMPARE(m_window->recordPage()->id(), stay);
        QCOMPARE(shownTab(), QStringLiteral("Course of the stay"));
    }

    void thePaletteOffersOnlyWhatCanBeDone()
    {
        const ActionKind *draft = nullptr;
        for (const ActionKind *action : pageCatalogue().actionsOf(describe<Opportunity>())) {
            if (QLatin1String(action->label) == QLatin1String("Draft the agreement"))
                draft = action;
        }
        QVERIFY(draft && draft->whyNot);
        int refused = 0;
        for (const QUuid &id : m_window->workspace().records().ids(describe<Opportunity>())) {
            const auto record = m_window->workspace().records().load(describe<Opportunity>(), id);
            const QString title = m_window->workspace().title(describe<Opportunity>(), id, {});
            m_window->openPalette(title);
            const QStringList offered = m_window->palettePart().offered();
            QVERIFY(!offered.isEmpty());
            if (offered.front() != title)
                continue;
            const bool possible = draft->whyNot(*m_window, *record).isEmpty();
            refused += !possible;
            QCOMPARE(offered.contains(QStringLiteral("Draft the agreement")), possible);
        }
        QVERIFY(refused > 0);
    }

    /// While the keys are shown none of them acts on what lies behind.
    void theSheetOfKeysHoldsTheKeyboard()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showList(QStringLiteral("cooperatives"));
        ListPage *list = m_window->listPage();
        list->filter().setFocus();
        auto *sheet = m_window->findChild<KeySheet *>();
        QVERIFY(sheet);
        const auto open = [&] {
            QTest::keyClick(m_window.get(), Qt::Key_Slash, Qt::ControlModifier);
            QVERIFY(sheet->isVisible());
            QVERIFY(QApplication::focusWidget() == sheet);
        };
        open();
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_V, Qt::Key_Tab, Qt::Key_Space, Qt::Key_F1}) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(m_window->listPage() == list && sheet->isVisible());
            QVERIFY(QApplication::focusWidget() == sheet);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!m_window->palettePart().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet->isVisible() && m_window->listPage() == list);
        QVERIFY(list->filter().hasFocus());
        open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash, Qt::ControlModifier);
        QVERIFY(!sheet->isVisible() && list->filter().hasFocus());
        open();
        QTest::mouseClick(sheet, Qt::LeftButton, {}, sheet->rect().center());
        QVERIFY(sheet->isVisible());
        QTest::mouseClick(sheet, Qt::LeftButton, {}, {3, 3});
        QVERIFY(!sheet->isVisible() && list->filter().hasFocus());
    }

    /// The sheet of keys tells of each page what that page does.
    void theSheetOfKeysTellsTheKeysOfThePage()
    {
        auto *sheet = m_window->findChild<KeySheet *>();
        const auto lines = [&] {
            QApplication::processEvents();
            m_window->openKeys();
            const QStringList shown = sheet->lines();
            QTest::keyClick(sheet, Qt::Key_Escape);
            return shown;
        };
        const auto has = [](const QStringList &shown, const QString &key) {
            return std::any_of(shown.begin(), shown.end(),
                               [&](const QString &line) { return line.startsWith(key + QStringLiteral(": ")); });
        };
        const QString tick = QStringLiteral("Space: tick the row"), all = QStringLiteral("Ctrl A: tick all rows");
        m_window->showList(QStringLiteral("agreements"));
        QStringList shown = lines();
        QVERIFY2(shown.contains(tick) && shown.contains(all), qPrintable(shown.join(QLatin1Char('|'))));
        QVERIFY(has(shown, QStringLiteral("Ctrl N")) && has(shown, QStringLiteral("Ctrl F")));
        QVERIFY(!has(shown, QStringLiteral("Ctrl S")));

        m_window->showRecord(describe<Agreement>(), m_convention);
        shown = lines();
        QVERIFY(!shown.contains(tick) && !shown.contains(all));
        QVERIFY(has(shown, QStringLiteral("Ctrl S")) && has(shown, QStringLiteral("Ctrl F"))); // in the list beside
        QVERIFY(shown.contains(QStringLiteral("←→: tab by tab")));
        QVERIFY(!shown.contains(QStringLiteral("←→↑↓: day by day")));
        // A panel adds its keys while it is shown.
        m_window->openPanel(describe<Agreement>(), fixedUuid(u"agreement/ulss-6-2024"), QStringLiteral("presences"));
        shown = lines();
        QVERIFY2(shown.contains(QStringLiteral("←→↑↓: day by day")), qPrintable(shown.join(QLatin1Char('|'))));

        m_window->openPlace(QStringLiteral("desk"));
        shown = lines();
        QVERIFY(!shown.contains(tick) && shown.contains(QStringLiteral("Space: done")));
        QVERIFY(has(shown, QStringLiteral("R")) && has(shown, QStringLiteral("A")));
        QVERIFY(!has(shown, QStringLiteral("Ctrl N")) && !has(shown, QStringLiteral("Ctrl S")));

        m_window->openPlace(QStringLiteral("contracts-timeline"));
        shown = lines();
        QVERIFY(!shown.contains(tick) && shown.contains(QStringLiteral("T: to today")));
    }

    void thePaletteFindsByNumbersAndCodes()
    {
        const Agreement agreement = stored();
        QVERIFY(!agreement.code.isEmpty() && !agreement.cig.isEmpty());
        const QString title = m_window->workspace().title(describe<Agreement>(), m_convention, {});
        for (const QString &code : {agreement.code, agreement.code.left(agreement.code.size() - 1), agreement.cig}) {
            m_window->openPalette(QLatin1Char('#') + code);
            QVERIFY2(m_window->palettePart().offered().contains(title),
                     qPrintable(code + m_window->palettePart().offered().join(QLatin1Char('|'))));
        }
        // Codes that are sealed, as far as names may be shown.
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        person.taxCode = QStringLiteral("NTRZCR80A01G693V");
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        for (const QString &typed : {QStringLiteral("#ntrzcr80a01g693v"), QStringLiteral("#NTRZCR")}) {
            m_window->openPalette(typed);
            QVERIFY2(m_window->palettePart().offered().join(QLatin1Char('|')).contains(person.familyName),
                     qPrintable(m_window->palettePart().offered().join(QLatin1Char('|'))));
        }
        m_window->openPalette(QStringLiteral("#introvab")); // a name is none
        QVERIFY(!m_window->palettePart().offered().join(QLatin1Char('|')).contains(person.familyName));
        // A word of its title is no code.
        m_window->openPalette(QStringLiteral("#disoccupate"));
        QVERIFY(!m_window->palettePart().offered().contains(title));
        m_window->openPalette(QStringLiteral("disoccupate"));
        QVERIFY(m_window->palettePart().offered().contains(title));
    }

    /// However many codes begin like what is typed, a key asks the file the same few questions.
    void theWorkOfAKeyInThePaletteDoesNotGrow()
    {
        int made = 0;
        const auto fill = [&](int until) {
            QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) -> Done {
                for (; made < until; ++made) {
                    const QString number = QStringLiteral("%1").arg(made + 1, 3, 10, QLatin1Char('0'));
                    HousingCall call{.code = QStringLiteral("ZZ-") + number, .name = QStringLiteral("Prova ") + number};
                    INSIEME_TRY(t.insert(call));
                }
                return {};
            }));
        };
        const auto questions = [this](const QString &typed) {
            m_window->openPalette(QStringLiteral("#")); // the index follows what was written
            sqlite3 *file = m_window->workspace().database().handle();
            int asked = 0;
            // What the full text asks of its own tables, and whether they are still the same, depends on how it was
            // last written.
            const auto count = [](unsigned, void *number, void *statement, void *) {
                const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
                *static_cast<int *>(number) += sql && !strstr(sql, "search_text_") && !strstr(sql, "data_version");
                return 0;
            };
            sqlite3_trace_v2(file, SQLITE_TRACE_STMT, count, &asked);
            m_window->palettePart().line().setText(typed);
            sqlite3_trace_v2(file, 0, nullptr, nullptr);
            return asked;
        };
        fill(20);
        (void)questions(QStringLiteral("#zz"));
        const int few = questions(QStringLiteral("#zz"));
        const QStringList offered = m_window->palettePart().offered();
        QVERIFY(few > 0);
        QCOMPARE(offered.first(), QStringLiteral("Prova 001"));
        fill(320);
        QCOMPARE(questions(QStringLiteral("#zz")), few);
        QCOMPARE(m_window->palettePart().offered(), offered);
        // Nor does the work behind them, where more begin so than are looked at.
        const auto work = [&](int until) {
            fill(until);
            sqlite3 *file = m_window->workspace().database().handle();
            [&] {
                QTRY_COMPARE(
                    m_window->workspace().database().scalar(QStringLiteral("SELECT count(*) FROM search_dirty")), 0);
            }();
            m_window->openPalette(QStringLiteral("#"));
            int hundreds = 0;
            const auto count = [](void *number) { return ++*static_cast<int *>(number) < 0 ? 1 : 0; };
            sqlite3_progress_handler(file, 100, count, &hundreds);
            m_window->palettePart().line().setText(QStringLiteral("#zz"));
            sqlite3_progress_handler(file, 0, nullptr, nullptr);
            return hundreds;
        };
        const int atFirst = work(2200), later = work(4400);
        QVERIFY(atFirst > 0);
        QVERIFY2(later <= atFirst + atFirst / 5, qPrintable(QStringLiteral("%1 %2").arg(atFirst).arg(later)));
        // The code itself before one that begins so, whatever they are called.
        HousingCall again{.code = QStringLiteral("ZZ-001 bis"), .name = QStringLiteral("Altra prova")};
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(again); }));
        m_window->openPalette(QStringLiteral("#zz-001"));
        QCOMPARE(m_window->palettePart().offered().mid(0, 2),
                 (QStringList{QStringLiteral("Prova 001"), QStringLiteral("Altra prova")}));
    }

    void thePaletteSaysThatThereIsMore()
    {
        m_window->openPalette(QStringLiteral("coop"));
        const QStringList offered = m_window->palettePart().offered();
        const QString all = QStringLiteral("All in Cooperatives…");
        QVERIFY2(offered.contains(all), qPrintable(offered.join(QLatin1Char('|'))));
        take(all);
        QVERIFY(m_window->listPage());
        QCOMPARE(m_window->listPage()->filter().text(), QStringLiteral("coop"));
        QVERIFY(m_window->listPage()->model().rowCount() > 6);
        // Few are all shown.
        m_window->openPalette(stored().cig);
        for (const QString &line : m_window->palettePart().offered())
            QVERIFY(!line.startsWith(QStringLiteral("All ")) || !line.endsWith(QStringLiteral("…")));
    }

    /// What is late or due soon is found in every area, and opened at once; names stay hidden where they are.
    void thePaletteSaysWhatIsLateOrDue()
    {
        CommandPalette &palette = m_window->palettePart();
        const Agenda agenda(m_window->workspace());
        const std::vector<AgendaItem> late = agenda.items({.to = agenda.now()}, 8);
        const std::vector<AgendaItem> soon = agenda.items({.from = agenda.now(), .to = agenda.day(8)}, 8);
        QSet<const RecordType *> kinds;
        for (const auto &[text, items] :
             {std::pair(QStringLiteral("è:expired"), &late), std::pair(QStringLiteral("è:due soon"), &soon)})
        {
            QVERIFY(items->size() > 2);
            m_window->openPalette(text);
            const QStringList offered = palette.offered();
            qsizetype from = -1;
            for (qsizetype i = 0; i < offered.size() && from < 0; ++i)
                from = offered[i].startsWith(items->front().what) ? i : -1;
            QVERIFY2(from >= 0, qPrintable(offered.join(QLatin1Char('|'))));
            for (size_t i = 0; i < items->size(); ++i) {
                kinds.insert((*items)[i].opens);
                QVERIFY2(offered.value(from + static_cast<qsizetype>(i)).startsWith((*items)[i].what),
                         qPrintable(offered.join(QLatin1Char('|'))));
            }
            for (qsizetype down = 0; down < from; ++down)
                QTest::keyClick(&palette.line(), Qt::Key_Down);
            QTest::keyClick(&palette.line(), Qt::Key_Return);
            QVERIFY(m_window->recordPage());
            QCOMPARE(m_window->recordPage()->id(), items->front().opensId);
        }
        QVERIFY(kinds.size() > 3);
        const auto named =
            std::find_if(late.begin(), late.end(), [](const AgendaItem &item) { return !item.who.isEmpty(); });
        QVERIFY(named != late.end());
        m_window->setPrivacy(true);
        m_window->openPalette(QStringLiteral("è:expired"));
        for (const QString &line : palette.offered())
            QVERIFY2(!line.contains(named->who), qPrintable(line));
    }

    /// A state that the palette counts is what the list then shows.
    void aStateOfThePaletteOpensTheListInIt()
    {
        CommandPalette &palette = m_window->palettePart();
        const QString text = QStringLiteral("è:expired");
        m_window->openPalette(text);
        int lists = 0;
        const QStringList offered = palette.offered();
        for (qsizetype i = 0; i < offered.size(); ++i) {
            m_window->openPalette(text);
            for (qsizetype down = 0; down < i; ++down)
                QTest::keyClick(&palette.line(), Qt::Key_Down);
            QTest::keyClick(&palette.line(), Qt::Key_Return);
            ListPage *list = m_window->listPage();
            const int count = offered[i].section(QLatin1Char(' '), 0, 0).toInt();
            if (!list || count == 0)
                continue;
            ++lists;
            QCOMPARE(list->state().tokens.size(), size_t(2));
            QCOMPARE(list->model().rowCount(), count);
            // The navigation counts other things, of records and of the agenda: it says what it counts.
            QVERIFY2(!offered[i].contains(QStringLiteral("past the day")), qPrintable(offered[i]));
            // A view that is kept of it goes on filtering the same.
            const ListState kept =
                readViewContent(list->layoutOfPage(), viewContent(list->layoutOfPage(), list->state(), {})).state;
            QCOMPARE(kept.tokens.size(), size_t(2));
            QVERIFY(kept.tokens[1].test == Condition::Test::AtMost
                    && kept.tokens[1].value == list->state().tokens[1].value);
        }
        QVERIFY(lists > 0);
        // Of another day only what its lists tell apart is promised.
        m_window->setDay(*makeDate(2026, 3, 1));
        m_window->openPalette(QStringLiteral("è:"));
        const qsizetype promised = palette.offered().size();
        QVERIFY(promised > 0);
        for (qsizetype i = 0; i < promised; ++i) {
            m_window->openPalette(QStringLiteral("è:"));
            for (qsizetype down = 0; down < i; ++down)
                QTest::keyClick(&palette.line(), Qt::Key_Down);
            QTest::keyClick(&palette.line(), Qt::Key_Return);
            if (const ListPage *list = m_window->listPage())
                QVERIFY(list->state().tab > 0);
        }
    }

    /// Size and place of the window come back on the screens they were left on; other screens have their own.
    void eachArrangementOfScreensHasItsPlace()
    {
        const QRect laptop(0, 0, 1366, 768), docked(0, 0, 3286, 1080), unknown(0, 0, 1024, 768);
        const auto forget = qScopeGuard([&] { QSettings().remove(QStringLiteral("window")); });
        QSettings().remove(QStringLiteral("window"));
        QWidget left;
        left.setGeometry(20, 30, 600, 400);
        keepWindowPlace(left, laptop);
        left.setGeometry(60, 50, 700, 500);
        keepWindowPlace(left, docked);
        const auto found = [](const QRect &screens) {
            QWidget window;
            window.resize(320, 200);
            const bool restored = restoreWindowPlace(window, screens);
            return std::pair(restored, restored ? window.geometry() : QRect(QPoint(), window.size()));
        };
        QCOMPARE(found(laptop), std::pair(true, QRect(20, 30, 600, 400)));
        QCOMPARE(found(docked), std::pair(true, QRect(60, 50, 700, 500)));
        QCOMPARE(found(unknown), std::pair(false, QRect(0, 0, 320, 200)));
        // The program asks for the screens that are there.
        keepWindowPlace(left);
        QCOMPARE(found(screensNow()), std::pair(true, QRect(60, 50, 700, 500)));
    }

    /// The first window of all is no larger than the screen, and where it would fill it anyway it does.
    void theFirstWindowFitsTheScreen()
    {
        const auto fitted = [](const QRect &room) {
            QWidget window;
            window.setMinimumSize(1180, 700);
            window.resize(1440, 900);
            fitWindow(window, room);
            return std::tuple(window.size(), window.minimumSize(), window.isMaximized());
        };
        const QSize least(1180, 700);
        QCOMPARE(fitted({0, 0, 1920, 1040}), std::tuple(QSize(1440, 900), least, false));
        const auto [size, minimum, maximized] = fitted({0, 0, 1366, 728});
        QVERIFY(size.width() <= 1366 && size.height() <= 728 && maximized);
        QVERIFY(minimum.height() <= 728 && minimum.width() == least.width());
        // A screen that is smaller than what pages are made for has what it has.
        const auto [small, smallest, filled] = fitted({0, 0, 1024, 728});
        QVERIFY(small.width() <= 1024 && smallest.width() <= 1024 && filled);
    }

    /// In a record Ctrl+F goes to the list beside it, also where that waits in the drawer; letters stay words.
    void theListBesideIsFiltered()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        for (const QSize size : {QSize(1440, 900), QSize(1180, 700)}) {
            m_window->resize(size);
            m_window->showRecord(describe<Agreement>(), m_convention);
            QApplication::processEvents();
            QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
            auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            QVERIFY(line && m_window->listStrip()->isAncestorOf(line) && line->isVisible());
            QTest::keyClicks(line, QStringLiteral("piazzola"));
            QCOMPARE(line->text(), QStringLiteral("piazzola"));
            QVERIFY(!m_window->recordPage()->isUnsaved());
            QTest::keyClick(line, Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), &m_window->listStrip()->view());
            m_window->showList(QStringLiteral("people"));
        }
        m_window->openPlace(QStringLiteral("desk"));
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_window->notice().contains(QStringLiteral("nothing to filter")));
    }

    /// What the menu of the settings holds is found by its words, too.
    void settingsAreFoundInThePalette()
    {
        const QVariant theme = QSettings().value(QStringLiteral("theme"));
        const QVariant spoken = QSettings().value(QStringLiteral("language"));
        const auto restore = qScopeGuard([&] {
            for (const auto &[key, value] :
                 {std::pair(QStringLiteral("theme"), theme), std::pair(QStringLiteral("language"), spoken)})
            {
                if (value.isValid())
                    QSettings().setValue(key, value);
                else
                    QSettings().remove(key);
            }
            Theme::current().apply(Theme::Mode::Light);
        });
        QSettings().remove(QStringLiteral("theme"));
        const auto offers = [&](const QString &text, const QString &line) {
            m_window->openPalette(text);
            return m_window->palettePart().offered().contains(line);
        };
        const QString desktop = QStringLiteral("Theme: As the desktop");
        QVERIFY(!offers(QStringLiteral(">desktop"), desktop)); // as it is
        QVERIFY(offers(QStringLiteral(">dark"), QStringLiteral("Theme: Dark")));
        take(QStringLiteral("Theme: Dark"));
        QVERIFY(Theme::current().mode() == Theme::Mode::Dark);
        QVERIFY(offers(QStringLiteral("theme"), desktop));
        take(desktop);
        QVERIFY(Theme::current().mode() == Theme::desktopMode());
        QVERIFY(!QSettings().contains(QStringLiteral("theme")));

        const QUuid somebody = m_window->workspace().records().ids(describe<Operator>()).front();
        const QString name = m_window->workspace().title(describe<Operator>(), somebody, {});
        QVERIFY(m_window->workspace().setOperator({}));
        const QString works = QStringLiteral("Who is working: ") + name;
        QVERIFY(offers(QLatin1Char('>') + name, works));
        take(works);
        QCOMPARE(m_window->workspace().operatorId(), somebody);
        QVERIFY(!offers(QLatin1Char('>') + name, works));

        QSignalSpy remake(m_window.get(), &MainWindow::remakeWanted);
        QVERIFY(offers(QStringLiteral("language"), QStringLiteral("Language: Italiano")));
        take(QStringLiteral("Language: Italiano"));
        QCOMPARE(remake.count(), 1);
        QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("it"));
    }

    /// Ctrl+, opens them; each holds at once, wherever else it is offered; the palette leads to each by its synonyms.
    void settingsStandOnOnePage()
    {
        const QVariant theme = QSettings().value(QStringLiteral("theme"));
        const auto restore = qScopeGuard([&] {
            if (theme.isValid())
                QSettings().setValue(QStringLiteral("theme"), theme);
            else
                QSettings().remove(QStringLiteral("theme"));
            Theme::current().apply(Theme::Mode::Light);
        });
        QSettings().setValue(QStringLiteral("theme"), QStringLiteral("light"));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *page = qobject_cast<SettingsPage *>(m_window->page());
        QVERIFY(page);
        // The first of them has the keys, and its arrows choose.
        auto *themes = qobject_cast<Segmented *>(QApplication::focusWidget());
        QVERIFY(themes);
        QCOMPARE(themes->partName(themes->current()), QStringLiteral("Light"));
        QTest::keyClick(themes, Qt::Key_Right);
        QTRY_VERIFY(Theme::current().mode() == Theme::Mode::Dark);
        QVERIFY(m_window->page() == page && themes->hasFocus());
        // Chosen elsewhere it is seen here.
        for (const Setting &setting : m_window->settings()) {
            if (QLatin1String(setting.key) == QLatin1String("theme"))
                setting.choices[1].run();
        }
        QTRY_COMPARE(themes->partName(themes->current()), QStringLiteral("Light"));

        m_window->openSettings("names");
        auto *names = qobject_cast<Segmented *>(QApplication::focusWidget());
        QVERIFY(names && names != themes);
        QTest::keyClick(names, Qt::Key_Right);
        QTRY_VERIFY(m_window->privacy());
        page = qobject_cast<SettingsPage *>(m_window->page());
        QVERIFY(page && page->isVisible());
        // Its page is made anew, and the keys stay with what was chosen.
        names = qobject_cast<Segmented *>(QApplication::focusWidget());
        QVERIFY(names && page->isAncestorOf(names));
        QCOMPARE(names->partName(names->current()), QStringLiteral("Hidden"));
        m_window->setPrivacy(false);

        // By what people say for it.
        m_window->openPlace(QStringLiteral("desk"));
        for (const auto &[typed, name, part] :
             {std::tuple("backup", "Copy of every day", "Make a copy of the file…"),
              std::tuple("logo", "Letterhead", "Open the consortium"), std::tuple("night", "Theme", "")})
        {
            m_window->openPalette(QLatin1String(typed));
            take(QLatin1String(name));
            QVERIFY2(qobject_cast<SettingsPage *>(m_window->page()), name);
            auto *button = qobject_cast<Button *>(QApplication::focusWidget());
            QCOMPARE(button ? button->text() : QString(), QString::fromUtf8(part));
        }
        m_window->openPalette(QStringLiteral("night dark"));
        QVERIFY(m_window->palettePart().offered().contains(QStringLiteral("Theme: Dark")));
        m_window->palettePart().hide();

        // The menu of who works offers some of them, and the way to all.
        m_window->openPlace(QStringLiteral("desk"));
        QStringList lines;
        QTimer::singleShot(0, m_window.get(), [&lines] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *line : menu->actions())
                lines << line->text().section(QLatin1Char('\t'), 0, 0);
            menu->actions().last()->trigger();
            menu->close();
        });
        m_window->findChild<OperatorButton *>()->click();
        QVERIFY2(lines.contains(QStringLiteral("Dark")) && lines.contains(QStringLiteral("English")),
                 qPrintable(lines.join(QLatin1Char('|'))));
        QCOMPARE(lines.last(), QStringLiteral("All settings"));
        QVERIFY(qobject_cast<SettingsPage *>(m_window->page()));
    }

    /// Where nothing is written, it is said why nobody is chosen; what is of the computer goes on.
    void aFileThatIsOnlyReadHasItsSettings()
    {
        m_window.reset();
        OpenOptions options;
        options.readOnly = true;
        auto workspace = Workspace::open(path(), areas(), options);
        QVERIFY(workspace);
        m_window = test::shown(std::move(*workspace));
        QVERIFY(m_window);
        m_window->openSettings("theme");
        QVERIFY(qobject_cast<Segmented *>(QApplication::focusWidget()));
        QStringList said;
        for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
            if (label->isVisible())
                said << label->text();
        }
        QVERIFY(said.contains(QStringLiteral("Nothing is written in a file that can only be read.")));
        for (const Setting &setting : m_window->settings()) {
            const bool written = QLatin1String(setting.key) == QLatin1String("operator");
            QCOMPARE(setting.whyNot.isEmpty(), !written);
            QVERIFY(!written || said.contains(setting.value));
            QVERIFY(!written || (setting.choices.isEmpty() && setting.acts.isEmpty()));
        }
    }

    void whatWasSaidStaysWithItsPage()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        auto *toast = m_window->findChild<UndoToast *>();
        QVERIFY(toast);
        m_window->say(QStringLiteral("Done: something"));
        QVERIFY(toast->isVisible());
        m_window->showList(QStringLiteral("people"));
        QVERIFY(!toast->isVisible());
    }

    /// A long text has two lines; only what they cannot hold is left out, and is read where the mouse rests.
    void whatIsSaidIsWrapped()
    {
        auto *toast = m_window->findChild<UndoToast *>();
        m_window->say(QStringLiteral("Short"));
        QCOMPARE(toast->lines(), QStringList(QStringLiteral("Short")));
        const int low = toast->height();
        const QString two = QStringLiteral("The list was written to /home/somebody/documents/cooperatives/2026/June: "
                                           "the first rows only, the filter finds more.");
        m_window->say(two);
        QCOMPARE(toast->lines().size(), 2);
        QCOMPARE(toast->lines().join(QLatin1Char(' ')), two);
        QVERIFY(toast->height() > low);
        m_window->say(two + QLatin1Char(' ') + two);
        QCOMPARE(toast->lines().size(), 2);
        QVERIFY(toast->lines()[1].endsWith(QStringLiteral("…")));
        QCOMPARE(toast->toolTip(), two + QLatin1Char(' ') + two);
        QCOMPARE(toast->accessibleName(), toast->toolTip());
    }

    /// What is said of a step names nobody while names are hidden, is about that step, and is taken back only where it
    /// is what Undo takes.
    void whatWasDoneIsSaidWithoutNames()
    {
        Person person;
        person.id = Id<Person>(newUuid());
        person.givenName = QStringLiteral("Mario");
        person.familyName = QStringLiteral("Introvabile");
        Workspace &workspace = m_window->workspace();
        QVERIFY(!workspace.undoable());
        QVERIFY(workspace.perform({"Add %1", {{{}, &describe<Person>(), person.id.uuid()}}},
                                  [&](Transaction &t) { return t.insert(person); }));
        for (const char *given : {"Maria", "Marta"}) {
            const auto before = *workspace.records().load(person.id);
            Person after = before;
            after.givenName = QString::fromLatin1(given);
            QVERIFY(workspace.perform({"Change %1", {{{}, &describe<Person>(), person.id.uuid()}}},
                                      [&](Transaction &t) { return t.update(before, after); }));
        }
        m_window->setPrivacy(true);
        m_window->showList(QStringLiteral("people"));
        auto *toast = m_window->findChild<UndoToast *>();
        const auto says = [&] {
            const auto *act = toast->findChild<Button *>();
            return QStringLiteral("%1|%2").arg(toast->isVisible() ? toast->text() : QString(),
                                               act->isVisible() ? act->text() : QString());
        };
        // What changed, from what to what, and nobody's name.
        m_window->sayStep();
        const auto toldAs = [&](const QString &begin, const QString &act) {
            return says().startsWith(begin) && says().contains(QStringLiteral(" → ")) && says().endsWith(act)
                && !says().contains(QStringLiteral("Mart")) && !says().contains(QStringLiteral("Maria"));
        };
        QVERIFY2(toldAs(QStringLiteral("Given name: "), QStringLiteral("|Undo")), qPrintable(says()));
        QVERIFY(m_window->undo());
        QVERIFY2(toldAs(QStringLiteral("Undone – Given name: "), QStringLiteral("|Redo")), qPrintable(says()));
        QVERIFY(m_window->undo());
        m_window->say(QStringLiteral("Something else"));
        QCOMPARE(says(), QStringLiteral("Something else|"));
        QVERIFY(m_window->undo());
        QVERIFY(!workspace.undoable());
        QCOMPARE(says(), QStringLiteral("Undone – Add …|Redo"));
        QVERIFY(m_window->redo());
        QCOMPARE(says(), QStringLiteral("Done again – Add …|Undo"));
        QVERIFY(!m_window->notice().contains(person.familyName));
        m_window->setPrivacy(false);
        QVERIFY(m_window->undo());
        QVERIFY2(says().contains(person.familyName), qPrintable(says()));
        // However long it is, it stands at the left of the pages and leaves the navigation free.
        m_window->say(QString(400, QLatin1Char('x')));
        QVERIFY(toast->width() < m_window->width() / 2);
        QVERIFY(toast->mapTo(m_window.get(), QPoint()).x()
                > m_window->findChild<Sidebar *>()->mapTo(m_window.get(), QPoint()).x() + 100);
    }

    void hiddenNamesAreNowhere()
    {
        m_window->showList(QStringLiteral("people"));
        const RecordModel &model = m_window->listPage()->model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, 0).data().toString();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->privacy());
        const RecordModel &hidden = m_window->listPage()->model();
        QCOMPARE(hidden.rowCount(), names.size());
        for (int row = 0; row < hidden.rowCount(); ++row) {
            for (int column = 0; column < hidden.columnCount(); ++column)
                QVERIFY(!names.contains(hidden.index(row, column).data().toString()));
        }
        m_window->showRecord(describe<Person>(), hidden.idAt(0));
        RecordPage *record = m_window->recordPage();
        QVERIFY(!names.contains(record->title()));
        QVERIFY(record->editor("family_name")->isMasked());
        // What is hidden is not lost by saving something else.
        const auto before = m_window->workspace().records().load(Id<Person>(record->id()));
        record->editor("active")->setValue(!before->active);
        emit record->editor("active")->edited();
        QVERIFY(record->save());
        const auto after = m_window->workspace().records().load(Id<Person>(record->id()));
        QCOMPARE(after->familyName, before->familyName);
        QCOMPARE(after->active, !before->active);
    }

    void aListIsCopiedAsASpreadsheetPastesIt()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        ListPage *list = m_window->listPage();
        list->model().tick(1);
        list->model().tick(2);
        list->copy();
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        // A column that shows two fields in two lines, or a remark on its value, gives two columns.
        qsizetype columns = 0;
        for (const ListColumn &column : list->model().columns())
            columns += 1 + (column.figure && !column.isComputed()) + (column.secondLine != nullptr);
        for (const QString &line : lines)
            QCOMPARE(line.count(QLatin1Char('\t')), columns - 1);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td")));
    }

    /// While another day is shown nothing can be changed: no form, no key, no undo.
    void anotherDayChangesNothing()
    {
        const Id<Agreement> id(fixedUuid(u"agreement/piazzola-2026"));
        const auto before = *m_window->workspace().records().load(id);
        Agreement after = before;
        after.notes = QStringLiteral("prima");
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(before, after); }));
        m_window->setDay(*makeDate(2020, 1, 1));
        m_window->showRecord(describe<Agreement>(), id.uuid());
        for (const PageAction &action : m_window->recordPage()->actions())
            QVERIFY(action.key != QKeySequence(Qt::Key_E));
        QVERIFY(!m_window->undo());
        QVERIFY(!m_window->redo());
        QCOMPARE(m_window->workspace().records().load(id)->notes, after.notes);
        // Whatever page asks for it, the door is shut.
        QVERIFY(!m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(after, before); }));
        m_window->openPlace(QStringLiteral("placements-timeline"));
        auto *timeline = m_window->page()->findChild<Timeline *>();
        QVERIFY(timeline);
        QTRY_VERIFY(!timeline->lanes().isEmpty());
        for (const Timeline::Lane &lane : timeline->lanes())
            QVERIFY(std::none_of(lane.spans.begin(), lane.spans.end(),
                                 [](const Timeline::Span &span) { return span.movable; }));
        m_window->setDay({});
        QVERIFY(m_window->undo());
        QCOMPARE(m_window->workspace().records().load(id)->notes, before.notes);
    }

    /// What held on the day that is shown stands beside what holds today: of a list, of a record, by the keys, on
    /// paper.
    void anotherDayIsComparedWithToday()
    {
        const auto compared = [this]() -> ComparisonPage * {
            QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            auto *page = qobject_cast<ComparisonPage *>(m_window->page());
            return page && QTest::qWaitFor([page] { return !page->isLooking(); }, 20'000) ? page : nullptr;
        };
        const auto offered = [this] {
            const auto buttons = m_window->findChildren<Button *>();
            return std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
                return button->isVisible() && button->text() == QStringLiteral("Compare with today");
            });
        };
        m_window->showList(QStringLiteral("agreements"));
        QVERIFY(!offered() && !compared());
        m_window->setDay(*makeDate(2020, 6, 1));
        QVERIFY(offered());
        const auto said = [](const ComparisonPage &page) {
            QStringList cells;
            const QAbstractItemModel &model = *page.findChild<ListTable *>()->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column)
                    cells << model.index(row, column).data().toString();
            }
            return cells;
        };
        ComparisonPage *list = compared();
        QVERIFY(list && list->rows() > 1);
        QVERIFY2(list->summary().contains(QStringLiteral("01/06/2020")), qPrintable(list->summary()));
        QVERIFY(said(*list).contains(QStringLiteral("In force")));
        const int whole = list->rows();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage() && stated(m_window->context().asOf));
        // Of a filtered list only what the filter leaves, and it says so.
        m_window->listPage()->filter().setText(QStringLiteral("ulss"));
        QTest::keyClick(&m_window->listPage()->filter(), Qt::Key_Return);
        list = compared();
        QVERIFY(list && list->rows() > 0 && list->rows() < whole);
        QVERIFY2(list->summary().contains(QStringLiteral("Only rows with “ulss”.")), qPrintable(list->summary()));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);

        m_window->showRecord(describe<Agreement>(), fixedUuid(u"agreement/ulss-6-2024"));
        ComparisonPage *record = compared();
        QVERIFY(record);
        const QStringList cells = said(*record);
        QVERIFY2(cells.contains(QStringLiteral("In force")) && cells.contains(QStringLiteral("no"))
                     && cells.contains(QStringLiteral("yes, from 01/01/2024 to 31/12/2026")),
                 qPrintable(cells.join(QLatin1Char('|'))));
        QVERIFY(record->findChild<ListTable *>()->isColumnHidden(0)); // which record is said once
        record->print();
        QVERIFY(m_window->documentPage());
        m_window->goBack();
        QVERIFY(qobject_cast<ComparisonPage *>(m_window->page()));
        // Whatever the list is filtered by is said.
        const RecordType &type = describe<Agreement>();
        const auto field = [&type](const char16_t *column) { return findField(type, column); };
        const ChoiceList *kinds = field(u"kind")->ops->choices;
        Comparison narrow{.from = *makeDate(2020, 6, 1), .to = m_window->workspace().today()};
        narrow.list.type = &type;
        using enum Condition::Test;
        narrow.list.conditions = {{field(u"kind"), OneOf, {}, {Value(Choice{kinds, 0}), Value(Choice{kinds, 1})}},
                                  {field(u"signed_on"), AtLeast, Value(*makeDate(2015, 1, 1)), {}, true},
                                  {field(u"body_id"), NotNull},
                                  {field(u"previous_id"), Null}};
        m_window->openComparison(narrow);
        auto *narrowed = qobject_cast<ComparisonPage *>(m_window->page());
        QVERIFY(narrowed);
        for (const QString &words : {QStringLiteral("%1 or %2").arg(kinds->label(0), kinds->label(1)),
                                     QStringLiteral("≥ 01/01/2015 or no value"), QStringLiteral("any value"),
                                     QStringLiteral("%1: no value").arg(type.label(*field(u"previous_id")))})
            QVERIFY2(narrowed->summary().contains(words), qPrintable(narrowed->summary()));
        // One that is gone has nothing beside it.
        Comparison gone{.from = *makeDate(2020, 6, 1), .to = m_window->workspace().today()};
        gone.list.type = &describe<Agreement>();
        gone.list.only = {newUuid()};
        gone.name = QStringLiteral("Una convenzione");
        m_window->openComparison(gone);
        auto *nothing = qobject_cast<ComparisonPage *>(m_window->page());
        QVERIFY(nothing && QTest::qWaitFor([nothing] { return !nothing->isLooking(); }, 20'000));
        QCOMPARE(nothing->rows(), 0);
        QVERIFY(nothing->findChild<EmptyState *>()->accessibleName().contains(QStringLiteral("was removed")));
        m_window->openPlace(QStringLiteral("desk"));
        QVERIFY(!offered() && !compared());
        m_window->setDay({});
    }

    /// Under the title a term is said as one, not by its two fields.
    void aTermIsSaidUnderTheTitle()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        const auto under = [this](const QString &words) {
            const auto labels = m_window->recordPage()->findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(), [&words](const Label *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        Agreement agreement = stored();
        const QString from = italianText(agreement.start), to = italianText(agreement.end);
        QVERIFY(under(QStringLiteral(", from %1 to %2,").arg(from, to)));
        const Agreement before = agreement;
        agreement.start = {};
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(before, agreement); }));
        QVERIFY(under(QStringLiteral(", until %1,").arg(to)));
    }

    /// One key goes back to today from every page; Esc stays what the page says.
    void aKeyGoesBackToTodayFromEveryPage()
    {
        const Date day = *makeDate(2026, 3, 1);
        auto *sheet = m_window->findChild<KeySheet *>();
        const QString line = QStringLiteral("Ctrl T: Back to today");
        const auto back = [&] {
            m_window->openKeys();
            QVERIFY(sheet->lines().contains(line));
            QTest::keyClick(sheet, Qt::Key_Escape);
            QVERIFY(stated(m_window->context().asOf));
            QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
            QVERIFY(!stated(m_window->context().asOf));
        };
        m_window->openPlace(QStringLiteral("desk"));
        m_window->openKeys();
        QVERIFY(!sheet->lines().contains(line));
        QTest::keyClick(sheet, Qt::Key_Escape);
        m_window->setDay(day);
        back();
        m_window->showList(QStringLiteral("agreements"));
        m_window->setDay(day);
        // On a list Esc takes back what was chosen in it, and then goes back to today.
        m_window->listPage()->filter().setText(QStringLiteral("x"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_window->listPage()->filter().text(), QString());
        QVERIFY(stated(m_window->context().asOf));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage() && !stated(m_window->context().asOf));
        m_window->setDay(day);
        back();
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->setDay(day);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage() && stated(m_window->context().asOf));
        m_window->showRecord(describe<Agreement>(), m_convention);
        back();
        QVERIFY(m_window->recordPage());
    }

    /// What the bar of the ticked rows says of Esc holds wherever the keys are.
    void escapeUnticksTheRows()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        ListPage *list = m_window->listPage();
        list->findChild<Tabs *>()->setFocus();
        list->model().tick(1);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(list->model().marked().isEmpty());
    }

    /// Where there is no room for it the list beside a record is a drawer: a key pulls it out, the arrows walk in it,
    /// Enter or a click elsewhere puts it away.
    void theListBesideIsADrawerInANarrowWindow()
    {
        m_window->resize(1440, 900);
        m_window->showList(QStringLiteral("agreements"));
        m_window->showRecord(describe<Agreement>(), m_convention);
        QVERIFY(m_window->drawer().isDocked() && m_window->listStrip()->isVisible());
        m_window->resize(1180, 700);
        QCoreApplication::processEvents();
        QVERIFY(m_window->listStrip() && !m_window->listStrip()->isVisible());
        const int width = m_window->page()->width();
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->drawer().isOut() && m_window->listStrip()->view().hasFocus());
        QCOMPARE(m_window->page()->width(), width);
        const QUuid first = m_window->recordPage()->id();
        const Qt::Key away = m_window->listStrip()->view().currentIndex().row() > 0 ? Qt::Key_Up : Qt::Key_Down;
        QTest::keyClick(&m_window->listStrip()->view(), away);
        QTRY_VERIFY(m_window->recordPage()->id() != first);
        QVERIFY(m_window->drawer().isOut() && m_window->listStrip()->view().hasFocus());
        QTest::keyClick(&m_window->listStrip()->view(), Qt::Key_Return);
        QVERIFY(!m_window->drawer().isOut());
        QVERIFY(m_window->page()->isAncestorOf(QApplication::focusWidget()));
        // Esc puts the drawer away first, and only then goes to the list.
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->drawer().isOut());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->drawer().isOut() && m_window->recordPage());
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_window->drawer().isOut());
        QTest::mouseClick(m_window->page(), Qt::LeftButton, {}, {m_window->page()->width() - 4, 4});
        QVERIFY(!m_window->drawer().isOut());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->listPage());
        QVERIFY(!m_window->listStrip() && !m_window->drawer().isVisible());
    }

    /// Saving and going on to the next record is offered in every width.
    void theNextRecordComesInANarrowWindow()
    {
        m_window->resize(1180, 700);
        m_window->showList(QStringLiteral("agreements"));
        const QUuid first = m_window->listPage()->model().idAt(0);
        const QUuid second = m_window->listPage()->model().idAt(1);
        m_window->showRecord(describe<Agreement>(), first);
        emit m_window->recordPage()->nextWanted();
        QCOMPARE(m_window->recordPage()->id(), second);
        m_window->recordPage()->stepBack();
        QVERIFY(!m_window->drawer().isOut());
    }

    /// Copies and calendars are made from the window; neither takes the place of a file that is there.
    void copiesAndCalendarsAreWrittenFromTheWindow()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copia.insieme"));
        QVERIFY(m_window->copyTo(copy));
        QVERIFY(m_window->notice().contains(copy));
        OpenOptions options;
        options.readOnly = true;
        const auto opened = Workspace::open(copy, areas(), options);
        QVERIFY(opened);
        QCOMPARE((*opened)->records().count(describe<Agreement>()),
                 m_window->workspace().records().count(describe<Agreement>()));
        QVERIFY(!m_window->copyTo(copy));
        const QString calendar = folder.filePath(QStringLiteral("scadenze.ics"));
        QVERIFY(m_window->saveCalendar(calendar));
        QVERIFY(m_window->saveCalendar(calendar)); // again and again
        QFile file(calendar);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray events = file.readAll();
        QVERIFY(events.startsWith("BEGIN:VCALENDAR") && events.contains("BEGIN:VEVENT"));
        QVERIFY(!events.contains("Persona Esempio"));
        const QString other = folder.filePath(QStringLiteral("altro.txt"));
        QFile text(other);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("testo") == 5);
        text.close();
        QVERIFY(!m_window->saveCalendar(other));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), QByteArray("testo"));
        QStringList offered;
        for (const PageAction &action : m_window->actions())
            offered << action.text;
        for (const PageAction &action : m_window->fileActions())
            QVERIFY2(offered.contains(action.text), qPrintable(action.text));
    }

    /// Two shortcuts on one key would do neither.
    void noPageTakesAKeyOfTheWindow()
    {
        for (const NavPlace &place : pageCatalogue().places()) {
            m_window->showList(place.key);
            QSet<QKeySequence> taken;
            for (const PageAction &action : m_window->actions()) {
                if (!action.key.isEmpty() && action.key != QKeySequence(QKeySequence::Print)
                    && action.key != QKeySequence(QKeySequence::Copy))
                    taken << action.key;
            }
            QList<PageAction> own = m_window->page()->actions();
            if (const auto primary = m_window->page()->primaryAction())
                own << *primary;
            for (const PageAction &action : own)
                QVERIFY2(
                    !taken.contains(action.key),
                    qPrintable(place.key + QLatin1Char(' ') + action.text + QLatin1Char(' ') + action.key.toString()));
        }
    }

    void theWindowNeverOutgrowsItsSize()
    {
        m_window->resize(1180, 700);
        for (const Layout &layout : layouts()) {
            m_window->showList(QLatin1String(layout.view));
            QCoreApplication::processEvents();
            QCOMPARE(m_window->size(), QSize(1180, 700));
            if (m_window->listPage()->model().rowCount() == 0)
                continue;
            m_window->showRecord(*findView(QLatin1String(layout.view))->type, m_window->listPage()->model().idAt(0));
            QCoreApplication::processEvents();
            QCOMPARE(m_window->size(), QSize(1180, 700));
        }
    }

    /// What is empty says what comes there and offers the ways to begin.
    void whatIsEmptyOffersHowToBegin()
    {
        m_window.reset();
        auto workspace =
            Workspace::create(m_folder.filePath(QStringLiteral("b.insieme")), areas(), {}, *makeDate(2026, 6, 22));
        QVERIFY(workspace);
        m_window = std::make_unique<MainWindow>(std::move(*workspace));
        m_window->resize(1440, 900);
        m_window->show();
        const auto buttons = [](const QWidget *part) {
            QApplication::processEvents(); // what was put into a part that is shown already comes a moment later
            QStringList texts;
            for (const Button *button : part->findChildren<Button *>()) {
                if (button->isVisible() && !button->text().isEmpty())
                    texts << button->text() + QLatin1Char('|') + button->key();
            }
            return texts;
        };
        m_window->showList(QStringLiteral("opportunities"));
        const auto *state = m_window->listPage()->findChild<EmptyState *>();
        QVERIFY(state && state->isVisible());
        QCOMPARE(buttons(state),
                 (QStringList{QStringLiteral("New opportunity|N"), QStringLiteral("Paste rows from Excel|Ctrl V")}));
        QCOMPARE(welcomeOf(u"opportunities")->path.size(), size_t(4));
        const auto labels = state->findChildren<Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const Label *label) {
            return label->text().startsWith(QLatin1String("Here opportunities arrive"));
        }));

        m_window->openPlace(QStringLiteral("housing"));
        state = m_window->page()->findChild<EmptyState *>();
        QVERIFY(state);
        QTRY_VERIFY(state->isVisible());
        QCOMPARE(buttons(state).size(), 2);
        // The waiting list stands at the side, as it does beside apartments.
        const auto *waiting = m_window->page()->findChild<WaitingPanel *>();
        QTRY_VERIFY(waiting->mapTo(m_window->page(), QPoint()).x()
                    > state->mapTo(m_window->page(), QPoint()).x() + 400);

        m_window->openPlace(QStringLiteral("desk"));
        state = m_window->page()->findChild<EmptyState *>();
        QVERIFY(state && state->isVisible());
        QCOMPARE(buttons(state),
                 (QStringList{QStringLiteral("The consortium|N"), QStringLiteral("Import from Excel|I")}));
        // One thing is the first to do, at the top and in the middle.
        QCOMPARE(m_window->findChild<TopBar *>()->primary->text(), QStringLiteral("The consortium"));
        for (const Keycap *key : m_window->page()->findChildren<Keycap *>())
            QVERIFY(!key->isVisible());

        // Nobody was written down yet: nobody else can work.
        const auto *band = m_window->findChild<OperatorBand *>();
        QVERIFY(band && band->isVisible());
        QCOMPARE(buttons(band), QStringList{QStringLiteral("Begin|↵")});
        m_window->page()->takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_I);
        QCOMPARE(m_window->place(), QStringLiteral("exchange"));
    }

    /// Every step has a name: until somebody is chosen the file is read, and the band says so.
    void nothingIsChangedBeforeSomebodyIsChosen()
    {
        Workspace &file = m_window->workspace();
        m_window->showList(QStringLiteral("cooperatives"));
        const QString create = m_window->page()->primaryAction()->text;
        const auto *top = m_window->findChild<TopBar *>();
        QVERIFY(file.setOperator({}));
        QVERIFY(top->primary->isVisible());
        m_window->askWhoWorks();
        const auto *band = m_window->findChild<OperatorBand *>();
        QVERIFY(band->isVisible() && !top->primary->isVisible());
        const auto refused = file.perform({"Test"}, [](Transaction &) { return Done(); });
        QVERIFY(!refused && refused.error().text.contains(QStringLiteral("Choose a name")));
        // Another day is another reason, and it comes back to this one.
        m_window->setDay(*makeDate(2020, 1, 1));
        QVERIFY(file.writable().error().text.contains(QStringLiteral("another day")));
        m_window->setDay({});
        QVERIFY(file.writable().error().text.contains(QStringLiteral("Choose a name")));

        const auto offered = band->findChildren<Button *>();
        const auto known = std::find_if(offered.begin(), offered.end(), [](const Button *button) {
            return button->text() == QStringLiteral("Marta Esempio");
        });
        QVERIFY(known != offered.end());
        QTest::mouseClick(*known, Qt::LeftButton);
        QTRY_VERIFY(!band->isVisible());
        QVERIFY(file.writable() && top->primary->isVisible());
        QCOMPARE(m_window->page()->primaryAction()->text, create);
    }

    /// The answer is one key away, and whoever is new goes on in a page that can be changed, too.
    void whoWorksIsAskedWithTheKeys()
    {
        Workspace &file = m_window->workspace();
        m_window->showRecord(describe<Cooperative>(), file.records().ids(describe<Cooperative>()).front());
        const auto canBeEdited = [this] {
            const QList<PageAction> actions = m_window->page()->actions();
            return std::any_of(actions.begin(), actions.end(),
                               [](const PageAction &action) { return action.key == QKeySequence(Qt::Key_E); });
        };
        QVERIFY(canBeEdited());
        const auto *band = m_window->findChild<OperatorBand *>();
        for (const bool isNew : {false, true}) {
            QVERIFY(file.setOperator({}));
            m_window->askWhoWorks();
            QVERIFY(band->isVisible() && !canBeEdited());
            const auto *first = qobject_cast<Button *>(QApplication::focusWidget());
            QVERIFY(first && band->isAncestorOf(first));
            if (isNew) {
                m_window->findChild<OperatorBand *>()->askName();
                QTest::keyClicks(&band->line(), QStringLiteral("Nadia Prova"));
                QTest::keyClick(&band->line(), Qt::Key_Return);
            } else {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            }
            QTRY_VERIFY(!band->isVisible());
            QVERIFY(canBeEdited() && m_window->page()->isAncestorOf(QApplication::focusWidget()));
        }
    }

    /// What stands there without a file offers three ways to one, with their keys, and says what went wrong.
    void withoutAFileItIsAskedWhichOne()
    {
        StartWindow start;
        start.show();
        QVERIFY(QTest::qWaitForWindowExposed(&start));
        QStringList texts;
        for (const Button *button : start.findChildren<Button *>()) {
            if (button->isVisible())
                texts << button->text() + QLatin1Char('|') + button->key();
        }
        QCOMPARE(texts,
                 (QStringList{QStringLiteral("New file…|Ctrl N"), QStringLiteral("Open…|Ctrl O"),
                              QStringLiteral("Sample consortium…|Ctrl E")}));
        auto *banner = start.findChild<Banner *>();
        QVERIFY(!banner->isVisible());
        start.say(QStringLiteral("This file cannot be opened"), QStringLiteral("It is damaged."));
        QVERIFY(banner->isVisible() && banner->text().contains(QStringLiteral("damaged")));
    }

    /// A new file asks for a name and nothing else, in the band, and whoever answers goes on in the page.
    void theFirstOperatorIsAskedInTheBand()
    {
        m_window.reset();
        auto workspace =
            Workspace::create(m_folder.filePath(QStringLiteral("b.insieme")), areas(), {}, *makeDate(2026, 6, 22));
        QVERIFY(workspace);
        m_window = test::shown(std::move(*workspace));
        QVERIFY(m_window);
        auto *band = m_window->findChild<OperatorBand *>();
        QVERIFY(band && band->asksName());
        QCOMPARE(band->text(), QStringLiteral("What is your name?"));
        QLineEdit &line = band->line();
        QVERIFY(line.hasFocus() && !band->confirm().isEnabled());
        QTest::keyClick(&line, Qt::Key_Return);
        QVERIFY(m_window->workspace().operatorId().isNull());
        QTest::keyClicks(&line, QStringLiteral("  Nadia   Prova "));
        QTest::keyClick(&line, Qt::Key_Return);
        const Workspace &file = m_window->workspace();
        QCOMPARE(file.title(describe<Operator>(), file.operatorId(), {}), QStringLiteral("Nadia Prova"));
        QVERIFY(!band->isVisible() && m_window->page()->isAncestorOf(QApplication::focusWidget()));
        // What follows in the file does not take the keys away from where work begins.
        emit m_window->workspace().changed({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto *begin = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(begin && m_window->page()->isAncestorOf(begin) && begin->key() == QLatin1String("N"));

        // Before the first apartment nobody can stay in one: one thing to begin with, in both places.
        m_window->openPlace(QStringLiteral("housing"));
        const auto offered = [this](const char *text) {
            const auto buttons = m_window->findChildren<Button *>();
            return std::count_if(buttons.begin(), buttons.end(), [text](const Button *each) {
                return each->isVisible() && each->text() == QLatin1String(text) && each->key() == QLatin1String("N");
            });
        };
        QTRY_COMPARE(offered("New apartment"), 2);
        QCOMPARE(offered("New stay"), 0);
        QTRY_VERIFY(m_window->page()->isAncestorOf(QApplication::focusWidget()));
        m_window->openPlace(QStringLiteral("contracts-timeline"));
        QTRY_COMPARE(offered("New agreement"), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QVERIFY(m_window->recordPage() && m_window->recordPage()->id().isNull());
        m_window->openPlace(QStringLiteral("desk"));

        // Somebody else is asked for in the same place; Esc leaves it as it was, on the page one was on.
        m_window->openPalette(QStringLiteral("somebody else"));
        take(QStringLiteral("Who is working: Somebody else…"));
        QVERIFY(band->asksName() && line.hasFocus() && line.text().isEmpty());
        const Page *page = m_window->page();
        QTest::keyClick(&line, Qt::Key_Escape);
        QVERIFY(!band->isVisible() && m_window->page() == page);
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        // A name that is known is nobody new.
        band->askName();
        QTest::keyClicks(&line, QStringLiteral("nadia prova"));
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(file.records().count(describe<Operator>()), 1);

        // Who is known is a button, somebody else a line.
        QVERIFY(m_window->workspace().setOperator({}));
        band->refresh(true);
        QVERIFY(band->isVisible() && !band->asksName());
        QCOMPARE(band->text().section(QLatin1Char('\n'), 0, 0), QStringLiteral("Who is working?"));
        const auto people = band->findChildren<Button *>();
        const auto known = std::find_if(people.begin(), people.end(), [](const Button *button) {
            return button->text() == QStringLiteral("Nadia Prova");
        });
        QVERIFY(known != people.end());
        QTest::mouseClick(*known, Qt::LeftButton);
        QTRY_VERIFY(!band->isVisible());
        QVERIFY(!file.operatorId().isNull());
    }

    /// Ctrl+L links the record to any other, as what it can be to it, in one undoable step.
    void aRecordIsLinkedInOneStep()
    {
        const Records &records = m_window->workspace().records();
        const QUuid portico = fixedUuid(u"organisation/il-portico");
        const Id<Person> somebody(records.ids(describe<Person>()).front());
        const auto roles = [&] { return records.load(somebody)->roles.size(); };
        const size_t before = roles();
        m_window->showRecord(describe<Cooperative>(), portico);
        const auto primary = m_window->recordPage()->primaryAction();
        QVERIFY(primary);
        QCOMPARE(primary->text, QStringLiteral("Link"));
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *panel = m_window->recordPage()->findChild<LinkPanel *>();
        QVERIFY(panel && panel->isVisible() && panel->record().isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!panel->whyNot().isEmpty() && panel->relations().isEmpty());
        const QString name = m_window->title(describe<Person>(), somebody.uuid());
        type(&panel->record(), name);
        QTest::keyClick(panel->record().editor(), Qt::Key_Return);
        QVERIFY2(panel->record().linkedType() == &describe<Person>(), qPrintable(name));
        QVERIFY(panel->relations().isEmpty() && !panel->whyNot().isEmpty()); // it is being looked at
        QTRY_VERIFY(!panel->relations().isEmpty());
        const qsizetype role = panel->relations().indexOf(QStringLiteral("Roles of “%1”").arg(name));
        QVERIFY2(role >= 0, qPrintable(panel->relations().join(QLatin1Char('|'))));
        panel->chooseRelation(static_cast<int>(role));
        QVERIFY(!panel->editor(u"organisation_id") && !panel->editor(u"person_id"));
        type(panel->editor("title"), QStringLiteral("Prova"));
        QCOMPARE(panel->whyNot(), QString());
        // Ctrl+Enter is the panel's, not the page's.
        QTest::keyClick(panel->editor("title")->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(roles(), before + 1);
        const PersonRole made = records.load(somebody)->roles.back();
        QCOMPARE(made.organisation.uuid(), portico);
        QCOMPARE(made.title, QStringLiteral("Prova"));
        QVERIFY(!panel->isVisible() && m_window->recordPage()->id() == portico);
        QVERIFY2(m_window->notice().contains(QStringLiteral("Il Portico")), qPrintable(m_window->notice()));
        QVERIFY(m_window->page()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_window->undo());
        QCOMPARE(roles(), before);
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    /// What two kinds of records can be to each other follows from their descriptions.
    void linksFollowFromTheDescriptions()
    {
        const auto between = [](const RecordType &first, const RecordType &second) {
            QStringList columns;
            for (const LinkKind &kind : linksBetween(areas(), first, second))
                columns << QLatin1String(kind.type->table) + QLatin1Char('.') + QLatin1String(kind.field->column);
            columns.sort();
            return columns;
        };
        const auto list = [](std::initializer_list<const char *> names) {
            QStringList columns;
            for (const char *name : names)
                columns << QLatin1String(name);
            return columns;
        };
        QCOMPARE(between(describe<Cooperative>(), describe<Agreement>()),
                 list({"agreement_funding.funder_id", "agreement_share.cooperative_id"}));
        QCOMPARE(
            between(describe<Agreement>(), describe<Agreement>()),
            list({"agreement.parent_id", "agreement.parent_id", "agreement.previous_id", "agreement.previous_id"}));
        const QStringList homes = between(describe<Person>(), describe<HousingUnit>());
        QCOMPARE(homes, QStringList{QStringLiteral("housing_stay.unit_id")});
        QVERIFY(between(describe<Person>(), describe<Cooperative>()).contains(QStringLiteral("placement.host_id")));
        QVERIFY(between(describe<Cooperative>(), describe<RequirementKind>())
                    .contains(QStringLiteral("requirement.kind_id")));
        // A cooperative is no Comune, whatever the reference would hold; nothing links to itself by its key.
        for (const RecordType *type : areas().types) {
            for (const QString &column : between(describe<Cooperative>(), *type))
                QVERIFY2(!column.endsWith(QStringLiteral(".municipality_id")), qPrintable(column));
            for (const QString &column : between(*type, *type))
                QVERIFY2(!column.endsWith(QStringLiteral(".id")), qPrintable(column));
        }
        QVERIFY(&meantBy(*findField(describe<Placement>(), u"municipality_id")) == &describe<PublicBody>());
        QVERIFY(&meantBy(*findField(describe<Agreement>(), u"consortium_id")) == &describe<Consortium>());
        QVERIFY(&meantBy(*findField(describe<Agreement>(), u"body_id")) == &describe<Organisation>());
        QVERIFY(m_window->workspace().records().count(describe<Threshold>()) > 0);
        m_window->showRecord(describe<Threshold>(), m_window->workspace().records().ids(describe<Threshold>()).front());
        QVERIFY(!m_window->recordPage()->primaryAction());
    }

    /// Only what can be is offered; where nothing can, it is said why. Esc puts the panel away and stays.
    void whatCannotBeLinkedSaysWhy()
    {
        const QUuid portico = fixedUuid(u"organisation/il-portico");
        m_window->showRecord(describe<Cooperative>(), portico);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *panel = m_window->recordPage()->findChild<LinkPanel *>();
        QVERIFY(panel && panel->isVisible());
        panel->choose(describe<Organisation>(), portico);
        QVERIFY(panel->relations().isEmpty());
        QCOMPARE(panel->whyNot(), QStringLiteral("it is this record itself"));
        QVERIFY(!panel->apply());
        const QUuid task = m_window->workspace().records().ids(describe<Task>()).front();
        panel->choose(describe<Task>(), task);
        QVERIFY(panel->relations().isEmpty());
        QVERIFY2(panel->whyNot().contains(QStringLiteral("Cooperatives")), qPrintable(panel->whyNot()));
        panel->record().editor()->setFocus();
        QTest::keyClick(panel->record().editor(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible() && m_window->recordPage() && m_window->recordPage()->id() == portico);

        // So it does from elsewhere on the page.
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        m_window->recordPage()->tabs().setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible() && m_window->recordPage());

        // What has a primary action of its own keeps it, and is linked by the key all the same.
        m_window->showRecord(describe<Agreement>(), m_convention);
        QCOMPARE(m_window->recordPage()->primaryAction()->text, QStringLiteral("Extend"));
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->recordPage()->findChild<LinkPanel *>()->isVisible());
        for (const Layout &layout : layouts()) {
            const auto acts = pageCatalogue().actionsOf(*findView(QLatin1String(layout.view))->type);
            QVERIFY2(std::count_if(acts.begin(), acts.end(), [](const ActionKind *act) { return act->primary; }) <= 1,
                     layout.view);
            QVERIFY2(std::count_if(acts.begin(), acts.end(),
                                   [](const ActionKind *act) { return act->key == QKeySequence(Qt::CTRL | Qt::Key_L); })
                         <= 1,
                     layout.view);
        }
    }

    /// What the rules read grows with the years: it is read beside the window, and once for all that is offered.
    void theRulesAreAskedBesideTheWindow()
    {
        const Records &records = m_window->workspace().records();
        m_window->showRecord(describe<Agreement>(), m_convention);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *panel = m_window->recordPage()->findChild<LinkPanel *>();
        QVERIFY(panel && panel->isVisible());
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        const QUuid portico = fixedUuid(u"organisation/il-portico");
        const test::Asked asked(*m_window, "FROM \"service\" WHERE \"agreement_id\"");
        panel->choose(describe<Cooperative>(), portico);
        QVERIFY(panel->relations().isEmpty() && !panel->whyNot().isEmpty());
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QCOMPARE(asked.count(), 0);
        // They say what they say to each alone.
        std::vector<LinkDraft> links;
        for (const LinkKind &kind : linksBetween(areas(), describe<Agreement>(), describe<Cooperative>()))
            links.emplace_back(kind, *records.load(describe<Agreement>(), m_convention),
                               *records.load(describe<Cooperative>(), portico));
        QVERIFY(links.size() > 1);
        const std::vector<QStringList> said = forbidden(records, links);
        qsizetype allowed = 0;
        for (size_t i = 0; i < links.size(); ++i) {
            QCOMPARE(said[i], forbidden(records, {links[i]}).front());
            allowed += said[i].isEmpty();
        }
        QCOMPARE(panel->relations().size(), allowed);
        QVERIFY(asked.count() > 0);
    }

    /// An empty list asks to add the first record only where one can be added.
    void anEmptyListSaysWhatFits()
    {
        m_window.reset();
        const QString empty = m_folder.filePath(QStringLiteral("b.insieme"));
        QVERIFY(Workspace::create(empty, areas(), {}, *makeDate(2026, 6, 22)));
        const auto says = [&](const QString &words) {
            for (const QLabel *label : m_window->page()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        const QString add = QStringLiteral("Begin with one, or take over the list");
        for (const bool readOnly : {false, true}) {
            m_window.reset();
            OpenOptions options;
            options.readOnly = readOnly;
            auto workspace = Workspace::open(empty, areas(), options);
            QVERIFY(workspace);
            m_window = std::make_unique<MainWindow>(std::move(*workspace));
            m_window->show();
            m_window->showList(QStringLiteral("cooperatives"));
            QCOMPARE(says(add), !readOnly);
            QCOMPARE(says(QStringLiteral("This file can only be read")), readOnly);
            const auto offersPaste = [this] {
                const auto buttons = m_window->page()->findChildren<Button *>();
                return std::any_of(buttons.begin(), buttons.end(), [](const Button *button) {
                    return button->isVisible() && button->text() == QStringLiteral("Paste rows from Excel");
                });
            };
            QCOMPARE(offersPaste(), !readOnly);
            // A number is given by issuing: rows that bring one would be refused.
            m_window->showList(QStringLiteral("documents"));
            QVERIFY(m_window->listPage()->model().rowCount() == 0 && !offersPaste());
        }
        m_window.reset();
        auto workspace = Workspace::open(empty, areas());
        QVERIFY(workspace);
        m_window = std::make_unique<MainWindow>(std::move(*workspace));
        m_window->show();
        m_window->showList(QStringLiteral("cooperatives"));
        m_window->setDay(*makeDate(2026, 3, 1));
        QVERIFY(!says(add));
        QVERIFY(says(QStringLiteral("01/03/2026")));
    }

    /// Nothing of the bar under a form is cut, in Italian either, whatever it says.
    void theSaveBarHasRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440") << QSize(1440, 900);
        QTest::newRow("1366") << QSize(1366, 768);
        QTest::newRow("1180") << QSize(1180, 700);
    }
    void theSaveBarHasRoom()
    {
        QFETCH(QSize, size);
        setLanguage(QStringLiteral("it"));
        const auto restore = qScopeGuard([] { setLanguage(QStringLiteral("en")); });
        auto sample = createSample(m_folder.filePath(QStringLiteral("it.insieme")));
        QVERIFY(sample);
        m_window = std::make_unique<MainWindow>(std::move(*sample));
        m_window->resize(size);
        m_window->show();
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        record->edit();
        for (const char *day : {"31/1/2027", "31/2/2027"}) {
            type(record->editor("end_date"), QString::fromLatin1(day));
            QApplication::processEvents();
            auto *bar = record->findChild<QFrame *>(QStringLiteral("savebar"));
            QVERIFY(bar && bar->isVisible());
            QCOMPARE(m_window->size(), size);
            int buttons = 0;
            for (const QWidget *part : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!part->isVisible())
                    continue;
                buttons += qobject_cast<const Button *>(part) != nullptr;
                const QString name =
                    QStringLiteral("%1 %2").arg(QLatin1String(part->metaObject()->className()), part->accessibleName());
                QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(name));
                QVERIFY2(bar->rect().contains(part->geometry()), qPrintable(name));
            }
            QCOMPARE(buttons, QByteArrayView(day) == QByteArrayView("31/2/2027") ? 2 : 3);
            const auto *why = bar->findChild<QLineEdit *>(QStringLiteral("why"));
            QVERIFY(why->fontMetrics().horizontalAdvance(why->placeholderText()) < why->contentsRect().width());
        }
        emit record->discarded();
    }

    /// What takes room from a form (bar, checks, a refusal) leaves the field one types in in sight, with its message.
    void theFieldTypedInStaysInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440") << QSize(1440, 900);
        QTest::newRow("1180") << QSize(1180, 700);
    }
    void theFieldTypedInStaysInSight()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        record->edit();
        const auto inSight = [](const FieldEditor *editor) {
            // The bar comes, breaks into two rows, and what has the keys is brought into sight.
            for (int i = 0; i < 3; ++i)
                QApplication::processEvents();
            const QWidget *area = editor->parentWidget();
            while (!qobject_cast<const QScrollArea *>(area))
                area = area->parentWidget();
            const QWidget *viewport = qobject_cast<const QScrollArea *>(area)->viewport();
            return viewport->rect().contains(QRect(editor->mapTo(viewport, QPoint()), editor->size()));
        };
        for (const char *column : {"end_date", "cig", "project"}) {
            FieldEditor *editor = record->editor(column);
            type(editor, QStringLiteral("31/1/20"));
            QVERIFY2(inSight(editor), column);
            type(editor, QStringLiteral("B7E26B1DC8"));
            QVERIFY2(inSight(editor), column);
        }
        // What is to be put right first has the keys, and is seen.
        QVERIFY(!record->save());
        const QWidget *first = QApplication::focusWidget();
        while (first && !qobject_cast<const FieldEditor *>(first))
            first = first->parentWidget();
        QVERIFY(first && inSight(qobject_cast<const FieldEditor *>(first)));
    }

    /// Days, amounts and shares are seen whole, whatever stands beside the form.
    void noFieldCutsItsFigures_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1920, 1080), QSize(1440, 900), QSize(1366, 768), QSize(1180, 700)})
            QTest::addRow("%d", size.width()) << size;
    }
    void noFieldCutsItsFigures()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        record->edit();
        type(record->editor("end_date"), QStringLiteral("31/12/2026"));
        record->editor("amount")->setValue(Money{123'456'789});
        emit record->editor("amount")->edited();
        QSet<int> seen; // tabs with figures
        for (int tab = 0; tab < record->tabs().count(); ++tab) {
            record->tabs().setCurrent(tab);
            QApplication::processEvents();
            for (const FieldEditor *editor : record->findChildren<FieldEditor *>()) {
                const Kind kind = editor->field().kind();
                const auto *line = qobject_cast<const QLineEdit *>(editor->editor());
                if (!line || !line->isVisible() || kind == Kind::Text || kind == Kind::Reference)
                    continue;
                seen.insert(tab);
                QVERIFY2(
                    line->fontMetrics().horizontalAdvance(line->text()) < line->contentsRect().width(),
                    qPrintable(QStringLiteral("%1, %2: %3 in %4 px")
                                   .arg(record->tabs().text(tab), QLatin1String(editor->field().column), line->text())
                                   .arg(line->width())));
            }
            for (const QScrollArea *area : record->findChildren<QScrollArea *>())
                QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                         qPrintable(record->tabs().text(tab)));
        }
        QVERIFY2(seen.size() > 1, qPrintable(QString::number(seen.size())));
        emit record->discarded();
    }

    /// The shares of an agreement are shown as what they make together; "=" takes what is missing.
    void aShareTakesWhatIsMissing()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        RecordPage *record = m_window->recordPage();
        std::vector<FieldEditor *> shares;
        ChildrenEditor *rows = nullptr;
        for (ChildrenEditor *each : record->findChildren<ChildrenEditor *>()) {
            for (FieldEditor *editor : each->findChildren<FieldEditor *>()) {
                if (qstrcmp(editor->field().column, "cooperative_id") == 0)
                    rows = each;
            }
        }
        QVERIFY(rows);
        for (FieldEditor *editor : rows->findChildren<FieldEditor *>()) {
            if (editor->field().kind() == Kind::Percent)
                shares.push_back(editor);
        }
        QCOMPARE(shares.size(), stored().shares.size());
        const auto says = [&](const QString &text) {
            const auto labels = rows->sumPart()->findChildren<Label *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const Label *label) { return label->text().contains(text); });
        };
        QVERIFY(says(QStringLiteral("100,00 %")));
        type(shares[0], QStringLiteral("20,5"));
        QVERIFY(says(QStringLiteral("95,50 %")));
        QVERIFY(shares[0]->message().contains(QStringLiteral("4,50 missing")));
        type(shares[2], QStringLiteral("="));
        QCOMPARE(*shares[2]->value(), Value(Percent{29'50}));
        QVERIFY(says(QStringLiteral("100,00 %")));
        QVERIFY(record->save());
        QCOMPARE(*stored().shares[2].percent, Percent{29'50});
    }

    void everythingThatTakesKeysHasAName()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool editor = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QPlainTextEdit *>(widget);
            if (editor && widget->isVisible() && widget->objectName() != QLatin1String("qt_spinbox_lineedit"))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            if (auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isVisible())
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), "a button without a name");
        }
    }
};

} // namespace

INSIEME_TEST(Window)
#include "tst_window.moc"
