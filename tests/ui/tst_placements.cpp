// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/placements/funding.h"
#include "core/placements/project.h"
#include "core/placements/running.h"
#include "core/record/display.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "ui/placements/attendance_grid.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/register_bar.h"
#include "ui/placements/timeline_page.h"
#include "ui/placements/trial_card.h"
#include "ui/shell/many_documents.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoPicker : public PickerSource {
public:
    QList<Hit> find(const RecordType &, const QString &) const override { return {}; }
    QString title(const RecordType &, const QUuid &) const override { return {}; }
};

/// A window that only remembers what a panel asked of it.
class QuietShell : public Shell {
public:
    explicit QuietShell(Workspace &workspace)
        : m_workspace(workspace)
    {
    }
    ~QuietShell() override
    {
        for (const QPointer<LongWork> &work : works) {
            if (work) {
                work->stop();
                work->wait();
            }
        }
    }
    Workspace &workspace() const override { return m_workspace; }
    const PickerSource &picker() const override { return m_picker; }
    Context context() const override
    {
        Context context = m_workspace.context();
        context.shown = hidden ? Disclosure::Public : shown;
        return context;
    }
    bool privacy() const override { return hidden; }
    void openPlace(const QString &) override { }
    void openRecord(const RecordType &, const QUuid &) override { }
    RecordPanel *openPanel(const RecordType &, const QUuid &, const QString &,
                           const std::function<void(RecordPanel &)> &) override
    {
        return nullptr;
    }
    void openNew(const QString &, const GivenValues &) override { }
    void openDocument(const QString &title, documents::Composed) override { opened << title; }
    void run(LongWork &work, std::function<void()>) override
    {
        works << &work;
        QObject::connect(&work, &QThread::finished, &work, &QObject::deleteLater);
        work.start();
    }
    void runAlone(LongWork &work) override
    {
        work.start();
        work.wait();
    }
    void say(const QString &text, bool bad) override { (bad ? complaints : said) << text; }
    void sayStep(const QString &text) override { said << text; }
    bool hidden = false;
    Disclosure shown = Disclosure::Personal;
    QStringList opened, said, complaints;
    QList<QPointer<LongWork>> works;

private:
    Workspace &m_workspace;
    NoPicker m_picker;
};

class PlacementPanels : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QuietShell> m_shell;
    std::unique_ptr<ClockPanel> m_panel;

    AnyRecord placement(int number) const
    {
        return *m_workspace->records().load(describe<Placement>(), fixedUuid(u"placement/%1"_s.arg(number)));
    }
    void open(int number)
    {
        m_panel = std::make_unique<ClockPanel>(*m_shell);
        m_panel->resize(1130, 760);
        m_panel->showRecord(placement(number));
        // As the record page does after every command.
        connect(m_workspace.get(), &Workspace::changed, m_panel.get(),
                [this, number] { m_panel->showRecord(placement(number)); });
        m_panel->show();
    }

private slots:
    void init()
    {
        setLanguage(u"it"_s);
        Theme::current().apply(Theme::Mode::Light);
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
        m_shell = std::make_unique<QuietShell>(*m_workspace);
    }
    void cleanup()
    {
        m_panel.reset();
        m_shell.reset();
        m_workspace.reset();
        setLanguage(u"en"_s);
    }

    void theSentenceComesFirst()
    {
        open(12);
        QCOMPARE(m_panel->sentence(), u"Finisce domenica 25 ottobre 2026"_s);
        open(16);
        QVERIFY(m_panel->sentence().startsWith(u"Finito giovedì 30 aprile 2026"_s));
    }

    void tryingAnExtensionShowsTheLimitFirst()
    {
        open(12);
        TrialCard &trial = m_panel->trial();
        trial.days().setText(u"30"_s);
        QVERIFY2(trial.refusal().contains(u"31/10/2026"_s), qPrintable(trial.refusal()));
        QVERIFY(!trial.apply().isEnabled());
        QVERIFY(trial.use().isVisibleTo(m_panel.get()));
        trial.use().click();
        QCOMPARE(trial.days().text(), u"6"_s);
        QVERIFY(trial.apply().isEnabled());
        trial.apply().click();
        QCOMPARE(m_panel->sentence(), u"Finisce sabato 31 ottobre 2026"_s);
        QVERIFY(m_shell->complaints.isEmpty());
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(m_panel->sentence(), u"Finisce domenica 25 ottobre 2026"_s);
    }

    /// An illness that would move the end beyond the project is recorded with the end at the limit.
    void aSuspensionBeyondTheLimitsCanBeRecorded()
    {
        open(12);
        TrialCard &trial = m_panel->trial();
        trial.setMode(true);
        auto *reason = trial.findChild<QComboBox *>();
        reason->setCurrentIndex(reason->findText(u"Malattia"_s));
        const auto lines = trial.findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName() == TrialCard::tr("First day of the suspension"))
                line->setText(u"29/06/2026"_s);
            if (line->accessibleName() == TrialCard::tr("Last day of the suspension"))
                line->setText(u"28/07/2026"_s);
        }
        QVERIFY2(trial.refusal().contains(u"31/10/2026"_s), qPrintable(trial.refusal()));
        QVERIFY(trial.use().isVisibleTo(m_panel.get()));
        trial.use().click();
        QCOMPARE(trial.refusal(), QString());
        trial.apply().click();
        QVERIFY2(m_shell->complaints.isEmpty(), qPrintable(m_shell->complaints.join(u' ')));
        QCOMPARE(m_panel->sentence(), u"Finisce sabato 31 ottobre 2026"_s);
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(m_panel->sentence(), u"Finisce domenica 25 ottobre 2026"_s);
    }

    /// The arrows walk along what is tried; Tab goes to its fields.
    void whatIsTriedIsChosenWithTheArrows()
    {
        open(12);
        TrialCard &trial = m_panel->trial();
        auto *mode = trial.findChild<Segmented *>();
        m_panel->show();
        QApplication::setActiveWindow(m_panel.get());
        mode->setFocus();
        QTest::keyClick(mode, Qt::Key_Right);
        QVERIFY(mode->hasFocus() && mode->current() == 1 && !trial.days().isVisible());
        QTest::keyClick(mode, Qt::Key_Left);
        QVERIFY(mode->hasFocus() && mode->current() == 0 && trial.days().isVisible());
    }

    void aMonthIsTypedInFewerThanFortyKeys()
    {
        // Hours of a day to come are not written; an absence is.
        open(12);
        const Date tomorrow(2026, 6, 23);
        QVERIFY(!m_panel->grid().attendance().write(tomorrow, Minutes{240}, {}));
        QCOMPARE(m_shell->complaints.size(), 1);
        QVERIFY2(m_shell->complaints.front().contains(u"23/06/2026"_s), qPrintable(m_shell->complaints.front()));
        QVERIFY(m_panel->grid().attendance().write(tomorrow, {}, Absence::Leave));
        m_panel.reset();
        m_shell.reset();
        m_workspace.reset();
        static const PinnedClock later{Date(2026, 7, 31)};
        auto opened = Workspace::open(m_folder.filePath(u"a.insieme"_s), areas(), {.clock = &later});
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        m_shell = std::make_unique<QuietShell>(*m_workspace);
        open(12);
        AttendanceGrid &grid = m_panel->grid();
        QVERIFY(grid.attendance().rowCount() == 8);
        grid.setCurrentDay(Date(2026, 7, 1));
        int keys = 0;
        const auto press = [&](Qt::Key key, const QString &typed) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, typed);
            QApplication::sendEvent(&grid, &event);
            ++keys;
        };
        while (grid.currentDay().month() == 7)
            press(Qt::Key_4, u"4"_s);
        QCOMPARE(keys, 23);
        const auto months = registersOf(m_workspace->records(), Id<Placement>(placement(12).id()));
        QCOMPARE(workedMinutes(months->back()), 23 * 240);
        QCOMPARE(months->back().days.size(), size_t(23));
        // Letters, and what is not open stays as it is.
        grid.setCurrentDay(Date(2026, 7, 2));
        press(Qt::Key_A, u"a"_s);
        QCOMPARE(isoText(grid.currentDay()), u"2026-07-03"_s);
        QVERIFY(grid.attendance().entryOf(Date(2026, 7, 2))->absence == Absence::Unexcused);
        press(Qt::Key_Delete, {});
        QVERIFY(!grid.attendance().entryOf(Date(2026, 7, 3)));
        press(Qt::Key_Backspace, {});
        press(Qt::Key_Space, u" "_s);
        QCOMPARE(grid.attendance().entryOf(Date(2026, 7, 2))->worked->count, 240);
        QVERIFY(m_shell->complaints.isEmpty());
        grid.setCurrentDay(Date(2026, 6, 1));
        press(Qt::Key_4, u"4"_s);
        QCOMPARE(m_shell->complaints.size(), 1);
        QVERIFY(!grid.attendance().entryOf(Date(2026, 6, 1)));
        // One step a cell: undo takes back the last one.
        QVERIFY(m_workspace->undo().has_value());
        QVERIFY(!grid.attendance().entryOf(Date(2026, 7, 2))->worked);
    }

    /// One key changes nothing of a signed month; below the grid the signature is withdrawn, with the reason.
    void aSignedMonthIsOpenedBelowTheGrid()
    {
        open(12);
        AttendanceGrid &grid = m_panel->grid();
        RegisterBar &bar = m_panel->monthRegister();
        const Date day(2026, 4, 28);
        grid.setCurrentDay(day);
        QVERIFY(!bar.isHidden());
        const auto before = grid.attendance().entryOf(day);
        QKeyEvent four(QEvent::KeyPress, Qt::Key_4, Qt::NoModifier, u"4"_s);
        QApplication::sendEvent(&grid, &four);
        QCOMPARE(m_shell->complaints.size(), 1);
        QVERIFY(grid.attendance().entryOf(day) == before);
        grid.setCurrentDay(day);
        QVERIFY(!bar.confirm().isEnabled());
        qobject_cast<QLineEdit *>(bar.signedOn().editor())->clear();
        auto *notes = qobject_cast<QPlainTextEdit *>(bar.notes().editor());
        QVERIFY(notes);
        notes->setPlainText(u"28/04: quattro ore, non assente"_s);
        QVERIFY(bar.confirm().isEnabled());
        bar.confirm().click();
        QCOMPARE(m_shell->complaints.size(), 1);
        grid.setCurrentDay(day);
        QApplication::sendEvent(&grid, &four);
        QCOMPARE(m_shell->complaints.size(), 1);
        QCOMPARE(grid.attendance().entryOf(day)->worked->count, 240);
    }

    /// What is typed of a register stays until it is written: whatever day of the grid is current, and when its days
    /// change.
    void aTypedSignatureIsNotLost()
    {
        open(12);
        AttendanceGrid &grid = m_panel->grid();
        RegisterBar &bar = m_panel->monthRegister();
        const Date day(2026, 6, 22);
        QVERIFY(grid.attendance().write(day, Minutes{240}, {}));
        grid.setCurrentDay(day);
        auto *notes = qobject_cast<QPlainTextEdit *>(bar.notes().editor());
        QVERIFY(!bar.isHidden() && notes && !m_panel->isUnsaved());
        QSignalSpy changed(m_panel.get(), &RecordPanel::stateChanged);
        notes->setPlainText(u"Foglio consegnato a mano"_s);
        QVERIFY(m_panel->isUnsaved());
        QVERIFY(!changed.isEmpty());
        grid.setCurrentDay(Date(2026, 4, 28));
        QCOMPARE(notes->toPlainText(), u"Foglio consegnato a mano"_s);
        QVERIFY(grid.attendance().write(day, Minutes{120}, {}));
        QCOMPARE(notes->toPlainText(), u"Foglio consegnato a mano"_s);
        QVERIFY(m_panel->isUnsaved() && m_panel->keep());
        QVERIFY2(m_shell->complaints.isEmpty(), qPrintable(m_shell->complaints.join(u' ')));
        QVERIFY(!m_panel->isUnsaved());
        const AttendanceMonth *june = grid.attendance().registerOf(Date(2026, 6, 1));
        QVERIFY(june);
        QCOMPARE(june->notes, u"Foglio consegnato a mano"_s);
        QCOMPARE(grid.attendance().entryOf(day)->worked->count, 120);
        grid.setCurrentDay(Date(2026, 4, 28));
        QVERIFY(notes->toPlainText() != u"Foglio consegnato a mano"_s);
        QVERIFY(!m_panel->isUnsaved());
        qobject_cast<QLineEdit *>(bar.signedOn().editor())->setText(u"quando?"_s);
        QVERIFY(m_panel->isUnsaved() && !m_panel->keep());
        QCOMPARE(m_shell->complaints.size(), 1);
    }

    void privacyHidesReasonsThatTellAboutHealth()
    {
        m_shell->hidden = true;
        open(12);
        const AttendanceModel &model = m_panel->grid().attendance();
        QCOMPARE(model.data(model.indexOf(Date(2026, 5, 5)), Qt::DisplayRole).toString(), u"S"_s);
        QCOMPARE(model.data(model.indexOf(Date(2026, 8, 11)), Qt::DisplayRole).toString(), u"C"_s);
        for (const QWidget *part : m_panel->findChildren<QWidget *>())
            QVERIFY2(!part->accessibleDescription().contains(u"Malattia"_s), part->metaObject()->className());
        const auto legend = [this] {
            QStringList words;
            for (const QLabel *label : m_panel->findChild<KeyHints *>()->findChildren<QLabel *>())
                words << label->text();
            return words;
        };
        QCOMPARE(legend().size(), 7);
        QVERIFY(legend().contains(ClockPanel::tr("suspended")) && !legend().contains(ClockPanel::tr("illness")));
        QCOMPARE(m_panel->findChild<KeyHints *>()->findChildren<Keycap *>().size(), 7);
        m_shell->hidden = false;
        const auto shownOn5May = [&] {
            open(12);
            const AttendanceModel &shown = m_panel->grid().attendance();
            return shown.data(shown.indexOf(Date(2026, 5, 5)), Qt::DisplayRole).toString();
        };
        // Names are shown, what tells about health only once it was asked for.
        QCOMPARE(shownOn5May(), u"S"_s);
        m_shell->shown = Disclosure::Sensitive;
        QCOMPARE(shownOn5May(), u"M"_s);
        QVERIFY(legend().contains(ClockPanel::tr("illness")));
        m_shell->shown = Disclosure::Personal;
    }

    /// Without names a record is called by the code that its papers have, wherever it is named.
    void whatHasACodeIsCalledByIt()
    {
        const AnyRecord record = placement(12);
        const QString code = record.as<Placement>().code;
        QVERIFY(!code.isEmpty());
        const RecordType &type = describe<Placement>();
        const QString title = m_workspace->title(type, record.id(), {});
        Context context = m_workspace->context();
        QCOMPARE(shownTitle(type, record.id(), title, context), title);
        context.shown = Disclosure::Public;
        const QString called = type.singularLabel() + u' ' + code;
        QCOMPARE(shownTitle(type, record.id(), title, context), called);
        AttendanceMonth month;
        month.placement = record.as<Placement>().id;
        QCOMPARE(displayOf(describe<AttendanceMonth>(), *findField(describe<AttendanceMonth>(), u"placement_id"),
                           &month, context),
                 called);
        // A person has no code: the number that is theirs.
        QVERIFY(!caseName(describe<Person>(), record.as<Placement>().person.uuid(), m_workspace.get()).contains(code));
    }

    /// Whatever is not drawn is said, and a project brings it into sight.
    void theTimelineSaysWhatItLeavesOff()
    {
        PlacementTimelinePage page(*m_shell);
        QVERIFY(page.isLooking()); // the window answers meanwhile
        QTRY_VERIFY(!page.isLooking());
        const auto drawn = [&page] {
            QSet<QString> keys;
            for (const Timeline::Lane &lane : page.timeline().lanes()) {
                for (const Timeline::Span &span : lane.spans)
                    keys << span.key.section(u'#', 0, 0);
            }
            return keys.size();
        };
        const auto around = [this](const QUuid &project, qint64 limit) {
            return placementsAround(m_workspace->records(), m_workspace->today() - boost::gregorian::days(60),
                                    Id<UtilityProject>(project), limit);
        };
        const auto &banner = *page.findChild<Banner *>();
        const qsizetype all = drawn();
        QVERIFY(all > 2);
        QVERIFY(banner.isHidden());
        page.setMost(all - 2);
        QTRY_VERIFY(!page.isLooking());
        QCOMPARE(drawn(), all - 2);
        QVERIFY(!banner.isHidden());
        QVERIFY2(banner.text().contains(u'2'), qPrintable(banner.text()));
        const PlacementsAround two = around({}, 2), many = around({}, 1'000);
        QVERIFY(two.count == all && many.count == all && many.ids.size() == size_t(all));
        QCOMPARE(two.ids, std::vector<QUuid>(many.ids.begin(), many.ids.begin() + 2));
        auto *projects = page.findChild<QComboBox *>();
        QVERIFY(projects->count() > 1);
        qsizetype least = all;
        for (int i = 1; i < projects->count(); ++i) {
            projects->setCurrentIndex(i);
            QTRY_VERIFY(!page.isLooking());
            const qint64 count = around(projects->currentData().toUuid(), 1).count;
            QVERIFY(count > 0); // a project without any is not offered
            QCOMPARE(banner.isHidden(), count <= all - 2);
            least = std::min<qsizetype>(least, drawn());
        }
        QVERIFY(least < all - 2);
    }

    /// The choice of projects is made anew only where it differs.
    void theChoiceOfProjectsStays()
    {
        PlacementTimelinePage page(*m_shell);
        QTRY_VERIFY(!page.isLooking());
        auto *projects = page.findChild<QComboBox *>();
        const Id<UtilityProject> green(fixedUuid(u"utility_project/verde-2026"));
        const int row = projects->findData(green.uuid());
        QVERIFY(row > 0);
        projects->setCurrentIndex(row);
        QTRY_VERIFY(!page.isLooking());
        const QSignalSpy emptied(projects->model(), &QAbstractItemModel::rowsRemoved);
        const auto before = *m_workspace->records().load(green);
        UtilityProject idle{.id = Id<UtilityProject>(newUuid()), .title = u"Senza inserimenti"_s, .call = before.call};
        const auto added = m_workspace->perform({"Test"}, [&](Transaction &t) { return t.insert(idle); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        page.reload({});
        QTRY_VERIFY(!page.isLooking());
        QCOMPARE(emptied.size(), 0);
        QCOMPARE(projects->findData(idle.id.uuid()), -1);
        auto renamed = before;
        renamed.title = u"Aaa verde"_s;
        QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &t) { return t.update(before, renamed); }));
        page.reload({});
        QTRY_VERIFY(!page.isLooking());
        QVERIFY(emptied.size() > 0);
        QCOMPARE(projects->currentData().toUuid(), green.uuid());
        QVERIFY2(projects->currentText().contains(u"Aaa verde"_s), qPrintable(projects->currentText()));
    }

    /// Rows of lists are written as they are here: what is of before must not take a newer one away.
    void aBarThatIsOfBeforeChangesNothing()
    {
        PlacementTimelinePage page(*m_shell);
        page.resize(1180, 700);
        page.show();
        QTRY_VERIFY(!page.isLooking());
        const Id<Placement> id(placement(12).id());
        const auto extend = [&] {
            for (const Timeline::Lane &lane : page.timeline().lanes()) {
                for (const Timeline::Span &each : lane.spans) {
                    if (each.key.startsWith(uuidText(id.uuid())) && each.movable)
                        page.timeline().setCurrentSpan(each.key);
                }
            }
            QTest::keyClick(&page.timeline(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
            QTest::keyClick(&page.timeline(), Qt::Key_Return);
        };
        const auto before = *m_workspace->records().load(id);
        auto after = before;
        after.notes = u"cambiato intanto"_s;
        QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &t) { return t.update(before, after); }));
        extend();
        QCOMPARE(m_shell->complaints.size(), 1);
        QCOMPARE(m_workspace->records().load(id)->extensions.size(), size_t(0));
        QVERIFY(page.isLooking());
        QTRY_VERIFY(!page.isLooking());
        extend();
        QCOMPARE(m_shell->complaints.size(), 1);
        QCOMPARE(m_workspace->records().load(id)->extensions.size(), size_t(1));
    }

    /// Whoever comes back finds the project that was looked at.
    void theTimelineKeepsItsProject()
    {
        PlacementTimelinePage page(*m_shell);
        QTRY_VERIFY(!page.isLooking());
        auto *projects = page.findChild<QComboBox *>();
        QVERIFY(projects->count() > 1);
        const QUuid chosen = projects->itemData(1).toUuid();
        projects->setCurrentIndex(1);
        QTRY_VERIFY(!page.isLooking());
        const qsizetype lanes = page.timeline().lanes().size();
        PlacementTimelinePage again(*m_shell);
        again.setChoices(page.choices());
        QTRY_VERIFY(!again.isLooking());
        QCOMPARE(again.findChild<QComboBox *>()->currentData().toUuid(), chosen);
        QCOMPARE(again.timeline().lanes().size(), lanes);
    }

    void draggingAnEndShowsWhatItWouldMean()
    {
        PlacementTimelinePage page(*m_shell);
        page.resize(1180, 700);
        page.show();
        QTRY_COMPARE(page.timeline().lanes().size(), 4);
        page.setBy(PlacementTimelinePage::By::Fund);
        QTRY_VERIFY(!page.isLooking());
        QCOMPARE(page.timeline().lanes().size(), 4);
        page.setBy(PlacementTimelinePage::By::Municipality);
        QTRY_COMPARE(page.timeline().lanes().size(), 2);
        page.setBy(PlacementTimelinePage::By::Host);
        QTRY_COMPARE(page.timeline().lanes().size(), 4);
        QString span;
        for (const Timeline::Lane &lane : page.timeline().lanes()) {
            for (const Timeline::Span &each : lane.spans) {
                if (each.key.startsWith(uuidText(placement(12).id())) && each.movable)
                    span = each.key;
            }
        }
        QVERIFY(!span.isEmpty());
        page.timeline().setCurrentSpan(span);
        QTest::keyClick(&page.timeline(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(page.timeline().proposal().has_value());
        QVERIFY(page.timeline().judgement().possible);
        // Limits, money and whom it touches, before it is accepted.
        QStringList told;
        for (const CheckList::Check &check : page.timeline().judgement().checks)
            told << check.what;
        QCOMPARE(told.size(), 3);
        QVERIFY2(told[1].contains(u"14,52\u00a0€"_s), qPrintable(told[1]));
        QVERIFY2(told[2].contains(u"Persona Esempio 12"_s), qPrintable(told[2]));
        QCOMPARE(m_workspace->records().load(Id<Placement>(placement(12).id()))->extensions.size(), size_t(0));
        QTest::keyClick(&page.timeline(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!page.timeline().judgement().possible);
        QCOMPARE(isoText(page.timeline().judgement().possibleUntil), u"2026-10-31"_s);
        QTest::keyClick(&page.timeline(), Qt::Key_Escape);
        QTest::keyClick(&page.timeline(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(&page.timeline(), Qt::Key_Return);
        const auto after = m_workspace->records().load(Id<Placement>(placement(12).id()));
        QCOMPARE(after->extensions.size(), size_t(1));
        QCOMPARE(after->extensions.front().days, 1);
        QVERIFY(m_shell->complaints.isEmpty());
    }

    void papersAndDocumentsAreOffered()
    {
        PapersPanel papers(*m_shell);
        papers.showRecord(placement(15));
        QCOMPARE(papers.count(), 2);
        QCOMPARE(papers.lateCount(), 1);
        const auto buttons = papers.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 8);
        for (QPushButton *button : buttons)
            button->click();
        // Acts of what did not happen are refused with the reason; everything else opens.
        QCOMPARE(m_shell->opened.size() + m_shell->complaints.size(), 8);
        QCOMPARE(m_shell->complaints.size(), 3);
        papers.showRecord(placement(12));
        QCOMPARE(papers.count(), 0);
    }

    void fundsAndRankingsShow()
    {
        FundPanel fund(*m_shell);
        fund.showRecord(
            *m_workspace->records().load(describe<FundingSource>(), fixedUuid(u"funding_source/fondo-straordinario")));
        QStringList spoken;
        for (const QWidget *part : fund.findChildren<QWidget *>())
            spoken << part->accessibleDescription();
        QVERIFY2(spoken.join(u' ').contains(u"20.000,00\u00a0€"_s), qPrintable(spoken.join(u' ')));
        RankingPanel ranking(*m_shell);
        ranking.showRecord(
            *m_workspace->records().load(describe<UtilityProject>(), fixedUuid(u"utility_project/verde-2026")));
        QCOMPARE(ranking.count(), 7);
        QVERIFY(!ranking.recording()); // the sample has it recorded
        const Id<PlacementApplication> first(fixedUuid(u"placement_application/3"_s));
        const Id<PlacementApplication> next(fixedUuid(u"placement_application/8"_s));
        const auto before = m_workspace->records().load(first);
        PlacementApplication withdrawn = *before;
        withdrawn.status = ApplicationStatus::Withdrawn;
        QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &t) { return t.update(*before, withdrawn); }));
        const auto project =
            *m_workspace->records().load(describe<UtilityProject>(), fixedUuid(u"utility_project/verde-2026"));
        ranking.showRecord(project);
        QVERIFY(ranking.recording() && ranking.recording()->isEnabled());
        ranking.recording()->click();
        QCOMPARE(m_workspace->records().load(next)->status, ApplicationStatus::Selected);
        ranking.showRecord(project);
        QVERIFY(!ranking.recording());
        QCOMPARE(ranking.count(), 6);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the buttons of before
        // The outcome to all of them at once, one file for each.
        auto *letters = ranking.findChild<Button *>();
        for (Button *each : ranking.findChildren<Button *>()) {
            if (each->text().startsWith(u"Letters with the outcome"_s))
                letters = each;
        }
        QVERIFY(letters);
        letters->click();
        auto *many = ranking.findChild<ManyDocuments *>();
        QVERIFY(many);
        QVERIFY(!letters->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(many->checked() && !many->isRunning(), 60'000);
        // Who is not in the ranking is told so, too.
        QCOMPARE(
            many->checked()->made + int(many->checked()->refused.size()),
            int(m_workspace->records()
                    .referring(describe<PlacementApplication>(), "project_id", fixedUuid(u"utility_project/verde-2026"))
                    .size()));

        QVERIFY(many->checked()->made > 0);
        QVERIFY(many->chooseWhere(ManyDocuments::Where::Folder));
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), 60'000);
        const QTemporaryDir folder;
        QVERIFY(many->makeInto(folder.path()));
        QTRY_VERIFY_WITH_TIMEOUT(!many->isRunning(), 60'000);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), many->checked()->made);
    }
};

} // namespace

INSIEME_TEST(PlacementPanels)
#include "tst_placements.moc"
