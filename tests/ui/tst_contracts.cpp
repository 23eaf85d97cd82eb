// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/contracts/account.h"
#include "core/registry/requirement.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/contracts/act_panel.h"
#include "ui/contracts/contract_figures.h"
#include "ui/contracts/contract_overview.h"
#include "ui/contracts/contracts_timeline.h"
#include "ui/contracts/opportunity_panel.h"
#include "ui/contracts/presence_grid.h"
#include "ui/contracts/presence_panel.h"
#include "ui/contracts/renegotiation_panel.h"
#include "ui/contracts/revision_panel.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_overview.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/proposal_card.h"
#include "ui/widgets/timeline.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

class Contracts : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;

    static QUuid key(const char *text) { return fixedUuid(QString::fromLatin1(text)); }
    template<class P> P *show(const char *agreement, const QString &tab = {})
    {
        m_window->showRecord(describe<Agreement>(), key(agreement));
        RecordPage *page = m_window->recordPage();
        for (int i = 0; i < page->tabs().count(); ++i) {
            if (page->tabs().text(i) == tab)
                page->tabs().setCurrent(i);
        }
        QApplication::processEvents();
        return page->findChild<P *>();
    }
    /// An act, open.
    template<class P> P *act(const char *agreement)
    {
        auto *panel = show<P>(agreement);
        panel->open();
        QApplication::processEvents();
        return panel;
    }
    const Records &records() const { return m_window->workspace().records(); }
    void type(FieldEditor *editor, const QString &text)
    {
        QTest::keyClicks(editor->editor(), text);
        QApplication::processEvents();
    }

private slots:
    void initTestCase()
    {
        setLanguage(u"it"_s);
        Theme::current().apply(Theme::Mode::Light);
    }
    void cleanupTestCase() { setLanguage(u"en"_s); }
    void init()
    {
        m_window = test::shown(m_folder.renew(), QSize(1440, 900));
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    /// What stands beside the overview is one column, whoever made it.
    void cardsBesideTheOverviewAreOfOneWidth()
    {
        m_window->resize(1180, 700);
        auto *contract = show<ContractOverview>("agreement/ulss-6-2024");
        QVERIFY(contract);
        settle(*m_window);
        const auto *overview = m_window->findChild<RecordOverview *>();
        QVERIFY(overview);
        const int beside = contract->mapTo(overview, QPoint(contract->width(), 0)).x();
        QSet<int> widths;
        int cards = 0;
        for (const Card *card : overview->findChildren<Card *>()) {
            if (!card->isVisible() || card->mapTo(overview, QPoint()).x() < beside)
                continue;
            widths.insert(card->width());
            ++cards;
        }
        QVERIFY(cards >= 3);
        QCOMPARE(widths.size(), 1);
    }

    void factsOnOneScale()
    {
        auto *overview = show<ContractOverview>("agreement/ulss-6-2024");
        QVERIFY(overview && overview->timeline());
        const auto &lanes = overview->timeline()->lanes();
        QCOMPARE(lanes.front().spans.front().text, u"36 mesi, fino al 31/12/2026"_s);
        int shares = 0, proposals = 0;
        for (const Timeline::Lane &lane : lanes) {
            if (lane.title == u"Quote Comunità alloggio"_s) {
                shares = static_cast<int>(lane.spans.size());
                QVERIFY(lane.spans.front().text.contains(u"65"_s));
                QCOMPARE(lane.spans.last().from, Date(2025, 7, 1));
            }
            for (const Timeline::Span &span : lane.spans)
                proposals += span.look == Timeline::Look::Dashed;
        }
        QCOMPARE(shares, 2);
        QCOMPARE(proposals, 2);
        bool complete = false;
        for (const CheckList::Check &check : overview->checks()->checks())
            complete |= check.what == u"Quote complete"_s && check.tone == Theme::Tone::Ok;
        QVERIFY(complete);
        QVERIFY(!overview->checks()->hasErrors());
        // The paper that is expired has its remedy beside it.
        overview = show<ContractOverview>("agreement/esempio-comunita-2024");
        QVERIFY(overview->checks()->hasErrors());
        const auto checks = overview->checks()->checks();
        const auto paper = std::find_if(checks.begin(), checks.end(), [](const CheckList::Check &check) {
            return check.what.startsWith(u"Autorizzazione"_s);
        });
        QVERIFY(paper != checks.end());
        QCOMPARE(paper->remedy, u"Apri"_s);
        paper->run();
        QCOMPARE(m_window->recordPage()->id(), key("service_unit/comunita-esempio"));
    }

    /// What stands in a draft already is not said to be missing.
    void aDraftSaysWhatIsMissing()
    {
        const auto like = records().load(Id<Agreement>(key("agreement/ulss-6-2024")));
        Agreement draft;
        draft.subject = u"Prova"_s;
        draft.body = like->body;
        draft.consortium = like->consortium;
        draft.start = Date(2026, 7, 1);
        draft.end = Date(2026, 12, 31);
        const auto added = m_window->workspace().perform({"Draft"}, [&](Transaction &t) { return t.insert(draft); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
        m_window->showRecord(describe<Agreement>(), draft.id.uuid());
        QApplication::processEvents();
        const auto *overview = m_window->recordPage()->findChild<ContractOverview *>();
        QVERIFY(overview && overview->checks());
        const QString fact = overview->checks()->checks().front().fact;
        QVERIFY2(fact.contains(ContractOverview::tr("the shares")) && !fact.contains(ContractOverview::tr("the dates"))
                     && fact.contains(ContractOverview::tr("the services")),
                 qPrintable(fact));
    }

    /// Of a paper that a cooperative does not have the remedy is its form, with whose it is and which it is.
    void aMissingPaperIsWrittenDown()
    {
        const auto agreement = records().load(Id<Agreement>(key("agreement/ulss-6-2024")));
        QVERIFY(agreement && !agreement->shares.empty());
        const Id<Organisation> owner(agreement->shares.back().cooperative.uuid());
        const QUuid durc = key("requirement_kind/durc");
        QVERIFY(m_window->workspace().perform({"Test"}, [&](Transaction &transaction) -> Done {
            for (const Requirement &paper : requirementsOf(records(), owner)) {
                if (paper.kind.uuid() == durc)
                    INSIEME_TRY(transaction.remove(describe<Requirement>(), paper.id.uuid()));
            }
            return {};
        }));
        const auto *overview = show<ContractOverview>("agreement/ulss-6-2024");
        const auto checks = overview->checks()->checks();
        const auto missing = std::find_if(checks.begin(), checks.end(), [](const CheckList::Check &check) {
            return check.fact.contains(u"DURC"_s) && check.tone == Theme::Tone::Bad;
        });
        QVERIFY(missing != checks.end() && missing->run);
        missing->run();
        const RecordPage *form = m_window->recordPage();
        QVERIFY(form->id().isNull());
        QCOMPARE(&form->type(), &describe<Requirement>());
        QCOMPARE(*form->editor("organisation_id")->value(), Value(owner.uuid()));
        QCOMPARE(*form->editor("kind_id")->value(), Value(durc));
    }

    /// What a closed account comes from is read beside the window, once the keys rest, for all that was typed.
    void closedAccountsAreNotReadAtEveryKey()
    {
        const auto tariffs = tariffsOf(records(), Id<Service>(key("service/limena-2024")));
        const auto now = std::find_if(tariffs.begin(), tariffs.end(), [](const Tariff &each) {
            return each.validFrom == Date(2026, 1, 1) && !each.proposed;
        });
        QVERIFY(now != tariffs.end());
        m_window->showRecord(describe<Tariff>(), now->id.uuid());
        RecordPage *page = m_window->recordPage();
        page->edit();
        FieldEditor *health = page->editor("health_share"), *notes = page->editor("notes");
        QVERIFY(health && notes);
        settle(*m_window); // the navigation has counted
        int works = 0;
        const test::Asked asked(*m_window, "presence");
        QObject counting;
        connect(&m_window->dock(), &ProgressDock::changed, &counting, [&] {
            for (LongWork *work : m_window->findChildren<LongWork *>()) {
                // One may stand where another stood that has ended: what is counted is marked.
                const bool judges = work->icon() == u"square-pen"_s;
                works += judges && !work->property("counted").toBool();
                work->setProperty("counted", true);
            }
        });
        qobject_cast<QLineEdit *>(health->editor())->selectAll();
        QTest::keyClicks(health->editor(), u"123,45"_s);
        QTest::keyClicks(notes->editor(), u"sentito l'ufficio"_s);
        QCOMPARE(works, 0);
        QVERIFY(!page->findChild<CheckList *>()->hasErrors());
        QTRY_VERIFY(!health->message().isEmpty());
        QCOMPARE(works, 1);
        QCOMPARE(asked.count(), 0);
        QVERIFY2(health->message().contains(u"2026-05"_s), qPrintable(health->message()));
        QVERIFY2(notes->message().isEmpty(), qPrintable(notes->message()));
        QVERIFY(page->findChild<CheckList *>()->hasErrors());
        emit page->discarded();
    }

    void planLateFirst()
    {
        auto *overview = show<ContractOverview>("agreement/ulss-6-2024");
        QVERIFY(overview->plan());
        const auto steps = overview->plan()->checks();
        QCOMPARE(steps.size(), 6);
        QCOMPARE(steps[0].tone, Theme::Tone::Ok);
        QCOMPARE(steps[1].tone, Theme::Tone::Warn); // the next one
        QVERIFY(steps[1].what.startsWith(u"30/06/2026"_s));
        QVERIFY2(steps[1].fact.contains(u"Davide Fittizi"_s), qPrintable(steps[1].fact));
        QVERIFY(steps[5].what.startsWith(u"02/10/2026"_s));
        overview = show<ContractOverview>("agreement/esempio-comunita-2024");
        const auto late = overview->plan()->checks();
        QCOMPARE(late.front().tone, Theme::Tone::Bad);
        QVERIFY(late.front().what.startsWith(u"17/04/2026"_s));
        QCOMPARE(late.front().remedy, u"Fatto"_s);
        late.front().run();
        QApplication::processEvents();
        QCOMPARE(overview->plan()->checks().front().tone, Theme::Tone::Ok);
    }

    // A month of twenty users, every mark typed.
    void aMonthInFewKeys()
    {
        auto *panel = show<PresencePanel>("agreement/ulss-6-2024", u"Presenze e conto"_s);
        QVERIFY(panel);
        QCOMPARE(panel->month(), Date(2026, 6, 1)); // the first that is not closed
        PresenceGrid &grid = panel->grid();
        QCOMPARE(grid.presences().rowCount(), 20);
        grid.setFocus();
        grid.setCurrentIndex(grid.presences().index(0, 0));
        int keys = 0;
        for (int user = 0; user < 20; ++user) {
            // 1 June is a Monday, the 2nd a holiday: 21 days of opening.
            for (int day = 0; day < 21; ++day) {
                QTest::keyClick(&grid, user % 5 == 2 && day < 4 ? Qt::Key_G : Qt::Key_P);
                ++keys;
            }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QVERIFY2(keys <= 700, qPrintable(QString::number(keys)));
        const auto months = userMonths(records(), Id<Service>(key("service/limena-2024")), Date(2026, 6, 1));
        QCOMPARE(months.size(), size_t(20));
        for (const UserMonth &month : months) {
            int marks = 0, absences = 0;
            for (const auto &mark : month.marks) {
                marks += mark.has_value();
                absences += mark && mark->status == DayStatus::JustifiedAbsence;
            }
            QCOMPARE(marks, 21);
            QVERIFY(absences == 0 || absences == 4);
            QVERIFY(!month.marks[1]); // the holiday
        }
        const auto closed = m_window->workspace().perform({"Close"}, [](Transaction &transaction) {
            return closeMonth(transaction, Id<Service>(key("service/limena-2024")), Date(2026, 6, 1));
        });
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().text));
    }

    void wholeRowsAndSheets()
    {
        auto *panel = show<PresencePanel>("agreement/ulss-6-2024", u"Presenze e conto"_s);
        PresenceGrid &grid = panel->grid();
        grid.setFocus();
        grid.setCurrentIndex(grid.presences().index(0, 0));
        QTest::keyClick(&grid, Qt::Key_O);
        QTest::keyClick(&grid, Qt::Key_Plus);
        QCOMPARE(grid.currentIndex().row(), 1);
        const auto first = grid.presences().markOf(0, 0);
        QVERIFY(first && first->status == DayStatus::Hospital);
        QVERIFY(grid.presences().markOf(0, 29) && !grid.presences().markOf(0, 5)); // the 6th is a Saturday
        // From a sheet, by code, in any order.
        QApplication::clipboard()->setText(u"LIM-04\tP\t\tG\nlim-03\tx\t-\tI\n"_s);
        QTest::keySequence(&grid, QKeySequence::Paste);
        QCOMPARE(grid.presences().markOf(3, 2)->status, DayStatus::JustifiedAbsence);
        QCOMPARE(grid.presences().markOf(2, 2)->status, DayStatus::UnjustifiedAbsence);
        // One mark that is none: nothing is pasted.
        QApplication::clipboard()->setText(u"P\tP\nP\tQ\n"_s);
        grid.setCurrentIndex(grid.presences().index(10, 0));
        QTest::keySequence(&grid, QKeySequence::Paste);
        QVERIFY(!grid.presences().markOf(10, 0));
        // Closed months stay.
        panel->setMonth(Date(2026, 5, 1));
        grid.setCurrentIndex(grid.presences().index(0, 3));
        QTest::keyClick(&grid, Qt::Key_G);
        QCOMPARE(grid.presences().markOf(0, 3)->status, DayStatus::Present);
        // Privacy hides what tells about health.
        const auto inMay = [&] {
            auto *again = show<PresencePanel>("agreement/ulss-6-2024", u"Presenze e conto"_s);
            again->setMonth(Date(2026, 5, 1));
            return again->grid().presences().index(7, 17).data().toString();
        };
        m_window->setPrivacy(true);
        QCOMPARE(inMay(), u"•"_s);
        m_window->setPrivacy(false);
        QCOMPARE(inMay(), u"O"_s);
    }

    void anExtensionIsBlockedByAPaper()
    {
        auto *panel = act<ExtendPanel>("agreement/esempio-comunita-2024");
        QVERIFY(panel);
        QVERIFY2(panel->whyNot().contains(u"Autorizzazione di Comunità Esempio"_s), qPrintable(panel->whyNot()));
        QVERIFY(!panel->registerIt());
        QVERIFY(panel->prepare()); // a draft can be kept
    }

    void anExtensionIsRegistered()
    {
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        QVERIFY(panel->isVisible());
        QVERIFY(!panel->whyNot().isEmpty());
        type(panel->editor("new_end"), u"30/06/2027"_s);
        type(panel->editor("signed_on"), u"22/06/2026"_s);
        type(panel->editor("number"), u"77"_s);
        QVERIFY2(panel->whyNot().isEmpty(), qPrintable(panel->whyNot()));
        QVERIFY(panel->registerIt());
        QCOMPARE(records().load(Id<Agreement>(key("agreement/ulss-6-2024")))->end, Date(2027, 6, 30));
        m_window->undo();
        QCOMPARE(records().load(Id<Agreement>(key("agreement/ulss-6-2024")))->end, Date(2026, 12, 31));
    }

    /// What is added to the end is added to the end that there is, and is seen on the timeline beside it.
    void aProposalCountsFromThePresentEnd()
    {
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        const auto *overview = m_window->recordPage()->findChild<ContractOverview *>();
        QVERIFY(overview->isVisible() && panel->isVisible());
        type(panel->editor("new_end"), u"+6 mesi"_s);
        QCOMPARE(*panel->editor("new_end")->value(), Value(Date(2027, 6, 30)));
        const auto &spans = overview->timeline()->lanes().front().spans;
        QCOMPARE(spans.last().look, Timeline::Look::Dashed);
        QCOMPARE(spans.last().to, Date(2027, 6, 30));
        panel->editor("new_end")->setValue({});
        // An end before its day is a day of its own.
        auto *change = act<ChangePanel>("agreement/esempio-comunita-2024");
        change->choose(ActKind::Termination);
        type(change->editor("new_end"), u"+1"_s);
        QCOMPARE(*change->editor("new_end")->value(), Value(Date(2026, 6, 23)));
        change->editor("new_end")->setValue({});
    }

    /// Ctrl+Enter registers the act, or goes to what stands in the way; the next record is not meant.
    void theKeysAreThoseOfTheAct()
    {
        const Id<Agreement> id(key("agreement/ulss-6-2024"));
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        type(panel->editor("new_end"), u"+6 mesi"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->recordPage()->id(), id.uuid());
        QVERIFY(panel->isVisible() && panel->isUnsaved());
        QVERIFY(panel->editor("signed_on")->editor()->hasFocus());
        type(panel->editor("signed_on"), u"oggi"_s);
        type(panel->editor("number"), u"77"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->recordPage()->id(), id.uuid());
        QCOMPARE(records().load(id)->end, Date(2027, 6, 30));
        QVERIFY(!panel->isVisible() && !panel->isUnsaved());
    }

    /// Esc costs nothing: what was typed comes back with its panel.
    void anActThatIsDiscardedComesBack()
    {
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        type(panel->editor("new_end"), u"30/06/2027"_s);
        type(panel->editor("number"), u"77"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->recordPage()->openAct());
        QVERIFY2(m_window->notice().contains(u"Scartato"_s), qPrintable(m_window->notice()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->recordPage()->openAct() == panel && panel->isVisible());
        QCOMPARE(*panel->editor("new_end")->value(), Value(Date(2027, 6, 30)));
        QCOMPARE(*panel->editor("number")->value(), Value(u"77"_s));
        // Saved, it is kept as a draft; then there is nothing to discard.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!panel->isUnsaved());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->recordPage()->openAct());
        QVERIFY(!m_window->notice().contains(u"Scartato"_s));
    }

    /// Wherever somebody has gone meanwhile, on or back.
    void anActThatWasDiscardedWaits()
    {
        const QUuid id = key("agreement/ulss-6-2024");
        m_window->openPlace(u"manual"_s);
        m_window->showRecord(describe<Agreement>(), id);
        auto *panel = qobject_cast<ExtendPanel *>(m_window->openPanel(describe<Agreement>(), id, u"extend"_s));
        QVERIFY(panel);
        type(panel->editor("number"), u"77"_s);
        for (const bool back : {false, true}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QVERIFY(m_window->recordPage()->hasActAside());
            if (back)
                QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
            else
                m_window->openPlace(u"desk"_s);
            QVERIFY(!m_window->recordPage());
            m_window->takeBack();
            QVERIFY(m_window->recordPage() && m_window->recordPage()->id() == id);
            QVERIFY(m_window->recordPage()->openAct() == panel && panel->isVisible() && panel->isUnsaved());
            QCOMPARE(panel->editor("number")->value(), Value(u"77"_s));
        }
    }

    /// Alone: what is typed in the form stays there, and another act takes nothing away silently.
    void anActIsDiscardedWithoutTheForm()
    {
        const QUuid id = key("agreement/ulss-6-2024");
        m_window->showRecord(describe<Agreement>(), id);
        RecordPage *record = m_window->recordPage();
        record->edit();
        type(record->editor("court"), u"Padova"_s);
        const auto typed = record->editor("court")->value();
        QVERIFY(record->isDirty() && typed);
        auto *panel = qobject_cast<ExtendPanel *>(m_window->openPanel(describe<Agreement>(), id, u"extend"_s));
        QVERIFY(panel);
        type(panel->editor("number"), u"77"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_window->recordPage(), record);
        QVERIFY(!record->openAct() && record->isDirty());
        QCOMPARE(record->editor("court")->value(), typed);
        QVERIFY2(m_window->notice().contains(u"Scartato: Proroga"_s), qPrintable(m_window->notice()));
        // What is opened next begins anew.
        const auto *other = qobject_cast<ExtendPanel *>(m_window->openPanel(describe<Agreement>(), id, u"extend"_s));
        QVERIFY(other && other != panel && !other->isUnsaved());
        // Meanwhile nobody listens to what was discarded.
        emit panel->closeWanted();
        QVERIFY(record->openAct() == other && other->isVisible());
        m_window->takeBack();
        QVERIFY(record->openAct() == panel && panel->isVisible() && record->isDirty());
        QCOMPARE(panel->editor("number")->value(), Value(u"77"_s));
        // Another act in its place.
        QVERIFY(m_window->openPanel(describe<Agreement>(), id, u"change"_s));
        QVERIFY(record->openAct() != panel && !panel->isVisible());
        QVERIFY2(m_window->notice().contains(u"Scartato: Proroga"_s), qPrintable(m_window->notice()));
        m_window->takeBack();
        QVERIFY(record->openAct() == panel && panel->isVisible());
        // Then the form, with a way back of its own.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->recordPage() != record && !m_window->recordPage()->isUnsaved());
        m_window->takeBack();
        QVERIFY(m_window->recordPage() == record && record->isDirty());
        m_window->takeBack();
        QVERIFY(record->openAct() == panel && panel->isUnsaved());
        // Once something was written, Undo is about that.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(record->hasActAside());
        const auto before = records().load(Id<Agreement>(key("agreement/piazzola-2026")));
        Agreement after = *before;
        after.notes += u" altro"_s;
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); }));
        QVERIFY(!record->hasActAside());
    }

    /// One draft, however often it is kept and whatever else is typed; undone, nothing of it is drawn.
    void aDraftIsKeptOnce()
    {
        const Id<Agreement> id(key("agreement/ulss-6-2024"));
        const auto drafts = [&] {
            const auto acts = actsOf(records(), id);
            return std::count_if(acts.begin(), acts.end(), [](const AgreementAct &act) {
                return act.status == ActStatus::Draft && act.kind != ActKind::Fifth;
            });
        };
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        const auto before = drafts();
        m_window->recordPage()->editor("notes")->setValue(u"altro"_s);
        type(panel->editor("new_end"), u"30/06/2027"_s);
        QVERIFY(panel->prepare() && !panel->isUnsaved() && panel->prepare());
        QCOMPARE(drafts(), before + 1);
        // A record is not removed while an act is being written.
        type(panel->editor("number"), u"77"_s);
        const QList<PageAction> actions = m_window->recordPage()->actions();
        for (const PageAction &action : actions) {
            if (action.key == QKeySequence(QKeySequence::Delete))
                action.run();
        }
        QVERIFY(records().exists(describe<Agreement>(), id.uuid()));
        emit m_window->recordPage()->discarded();
        QVERIFY(m_window->undo());
        QCOMPARE(drafts(), before);
    }

    /// Nothing is wrong before something was typed.
    void noMistakeBeforeAWord()
    {
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        const auto *why = panel->findChild<WhyNot *>();
        QVERIFY(!panel->whyNot().isEmpty() && !why->isTried());
        QVERIFY(!panel->checks().hasErrors());
        type(panel->editor("number"), u"7"_s);
        QVERIFY(why->isTried() && panel->checks().hasErrors());
        panel->editor("number")->setValue({});
        auto *revision = show<RevisionPanel>("agreement/ulss-6-2024", u"Revisione dei prezzi"_s);
        const auto *first = revision->findChild<WhyNot *>();
        QVERIFY(!first->isTried());
        QTest::keyClicks(&revision->residual(), u"1"_s);
        QVERIFY(first->isTried());
        revision->residual().clear();
    }

    void aFifthIsAtMostAFifth()
    {
        auto *panel = act<ChangePanel>("agreement/ulss-6-2024");
        QVERIFY(panel && panel->isVisible());
        const Id<Agreement> id(key("agreement/ulss-6-2024"));
        const Money amount = *records().load(id)->amount;
        panel->choose(ActKind::Fifth);
        QVERIFY(panel->editor("new_amount")->isVisible() && !panel->editor("leaving_id")->isVisible());
        type(panel->editor("signed_on"), u"22/06/2026"_s);
        type(panel->editor("new_amount"), italianText(Money{amount.cents * 6 / 5 + 1}));
        QVERIFY(!panel->whyNot().isEmpty());
        QVERIFY(!panel->registerIt());
        QCOMPARE(records().load(id)->amount, std::optional(amount));
        panel->editor("new_amount")->setValue(Money{amount.cents * 6 / 5});
        // The largest amount with options is then larger, too: said before anything is registered.
        QVERIFY2(panel->whyNot().contains(u"massimo"_s), qPrintable(panel->whyNot()));
        panel->editor("new_max_amount")->setValue(Money{amount.cents * 6 / 5});
        type(panel->editor("number"), u"12"_s);
        QVERIFY2(panel->whyNot().isEmpty(), qPrintable(panel->whyNot()));
        QVERIFY(panel->registerIt());
        QCOMPARE(records().load(id)->amount->cents, amount.cents * 6 / 5);
    }

    void aCooperativeIsSubstitutedByAnAct()
    {
        auto *panel = act<ChangePanel>("agreement/esempio-comunita-2024");
        const Id<Agreement> id(key("agreement/esempio-comunita-2024"));
        panel->choose(ActKind::Substitution);
        QVERIFY(panel->editor("leaving_id")->isVisible() && !panel->editor("new_amount")->isVisible());
        type(panel->editor("signed_on"), u"22/06/2026"_s);
        type(panel->editor("effective_from"), u"25/06/2026"_s);
        panel->editor("service")->setValue(u"Comunità Esempio"_s);
        type(panel->editor("reason"), u"recesso"_s);
        QVERIFY(!panel->registerIt()); // nobody leaves, nobody takes over
        panel->editor("leaving_id")->setValue(key("organisation/esempio-accoglienza"));
        panel->editor("entering_id")->setValue(key("organisation/esempio-giardini"));
        type(panel->editor("number"), u"9"_s);
        QVERIFY2(panel->whyNot().isEmpty(), qPrintable(panel->whyNot()));
        QVERIFY(panel->registerIt());
        const auto now = records().load(id);
        QCOMPARE(now->shares.size(), size_t(2));
        QCOMPARE(now->shares.back().cooperative.uuid(), key("organisation/esempio-giardini"));
        m_window->undo();
        QCOMPARE(records().load(id)->shares.size(), size_t(1));
    }

    /// A convention follows its own text: what was written all the same stays in sight.
    void theCaseOfArt120IsAskedInProcurementOnly()
    {
        auto *panel = act<ChangePanel>("agreement/campo-san-martino-2026");
        panel->choose(ActKind::Modification);
        QVERIFY(panel->editor("legal_case")->isVisible());
        panel = act<ChangePanel>("agreement/esempio-comunita-2024");
        panel->choose(ActKind::Modification);
        QVERIFY(panel->editor("new_amount")->isVisible() && !panel->editor("legal_case")->isVisible());
        AgreementAct written{.agreement = Id<Agreement>(key("agreement/esempio-comunita-2024")),
                             .kind = ActKind::Modification,
                             .legalCase = LegalCase::Foreseen};
        QVERIFY(m_window->workspace().perform({"Draft"}, [&](Transaction &t) { return t.insert(written); }));
        panel = act<ChangePanel>("agreement/esempio-comunita-2024");
        QVERIFY(panel->editor("legal_case")->isVisible() && panel->prepare());
        QCOMPARE(records().load(written.id)->legalCase, std::optional(LegalCase::Foreseen));
        // The form of an act says the same.
        const auto asked = [this] {
            FieldEditor *field = m_window->recordPage()->editor("legal_case");
            return field && !field->isHidden();
        };
        m_window->showRecord(describe<AgreementAct>(), written.id.uuid());
        QVERIFY(asked());
        AgreementAct without = *records().load(written.id);
        without.legalCase.reset();
        QVERIFY(m_window->workspace().perform(
            {"Change"}, [&](Transaction &t) { return t.update(*records().load(written.id), without); }));
        m_window->showRecord(describe<Agreement>(), without.agreement.uuid());
        m_window->showRecord(describe<AgreementAct>(), written.id.uuid());
        QVERIFY(!asked());
    }

    void tariffsAreSimulatedKeptAndBroughtIntoForce()
    {
        auto *panel = show<RenegotiationPanel>("agreement/esempio-comunita-2024", u"Rinegoziazione"_s);
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(panel->lineCount(), 1);
        const auto before = records().ids(describe<Tariff>()).size();
        panel->from()->setValue(Date(2026, 7, 1));
        panel->to()->setValue(Date(2026, 7, 31));
        panel->health(0)->setValue(Money{82'50});
        type(panel->number(), u"5"_s);
        // 8 places on 31 days, 2,50 € more: judged by hand.
        QVERIFY(panel->result());
        QCOMPARE(panel->result()->difference().cents, 8 * 31 * 2'50);
        QCOMPARE(panel->result()->newHealth.cents - panel->result()->oldHealth.cents, 8 * 31 * 2'50);
        QCOMPARE(panel->result()->newSocial.cents, panel->result()->oldSocial.cents);
        QCOMPARE(records().ids(describe<Tariff>()).size(), before); // typing writes nothing
        panel->print();
        QVERIFY(m_window->findChild<DocumentPage *>());
        panel = show<RenegotiationPanel>("agreement/esempio-comunita-2024", u"Rinegoziazione"_s);
        panel->from()->setValue(Date(2026, 7, 1));
        panel->to()->setValue(Date(2026, 7, 31));
        panel->health(0)->setValue(Money{82'50});
        type(panel->number(), u"5"_s);
        QVERIFY(panel->propose());
        QCOMPARE(records().ids(describe<Tariff>()).size(), before + 1);
        QApplication::processEvents();
        QVERIFY(!panel->whyNot().isEmpty()); // not signed
        panel->signedOn()->setValue(Date(2026, 6, 22));
        type(panel->number(), u"6"_s);
        QVERIFY2(panel->whyNot().isEmpty(), qPrintable(panel->whyNot()));
        QVERIFY(panel->bringIntoForce());
        int inForce = 0;
        for (const QUuid &id : records().ids(describe<Tariff>())) {
            const auto tariff = records().load(Id<Tariff>(id));
            inForce += !tariff->proposed && tariff->healthShare == Money{82'50};
        }
        QCOMPARE(inForce, 1);
        m_window->undo();
        m_window->undo();
        QCOMPARE(records().ids(describe<Tariff>()).size(), before);
    }

    void anOpportunityJudgesThoseWhoMightExecute()
    {
        int candidates = 0;
        for (const QUuid &id : records().ids(describe<Opportunity>())) {
            m_window->showRecord(describe<Opportunity>(), id);
            QApplication::processEvents();
            auto *panel = m_window->recordPage()->findChild<OpportunityPanel *>();
            QVERIFY(panel && panel->checks() && !panel->checks()->checks().isEmpty());
            const auto opportunity = records().load(Id<Opportunity>(id));
            if (opportunity->candidates.empty()) {
                QVERIFY(!panel->candidates());
                continue;
            }
            QCOMPARE(panel->candidates()->checks().size(), qsizetype(opportunity->candidates.size()));
            candidates += static_cast<int>(opportunity->candidates.size());
        }
        QVERIFY(candidates > 0);
    }

    /// What keeps a revision from being worked out or registered has its way on beside it.
    void aPriceRevisionSaysTheWayOn()
    {
        const Id<Agreement> id(key("agreement/ulss-6-2024"));
        const auto open = [&](const Id<Agreement> &agreement) {
            m_window->showRecord(describe<Agreement>(), agreement.uuid());
            auto *panel = qobject_cast<RevisionPanel *>(
                m_window->openPanel(describe<Agreement>(), agreement.uuid(), u"revision"_s));
            QApplication::processEvents();
            return panel;
        };
        RevisionPanel *panel = open(id);
        QVERIFY(panel && panel->procedure().isVisible());
        QVERIFY(!panel->isUnsaved());
        type(&panel->procedure(), u"01/02/2025"_s);
        QVERIFY(panel->isUnsaved());
        panel->writeProcedure();
        QApplication::processEvents();
        QVERIFY(!panel->isUnsaved());
        QCOMPARE(records().load(id)->procedureStart, Date(2025, 2, 1));
        QVERIFY(!panel->procedure().isVisible());
        // What is typed stands as an amount once it is left.
        QTest::keyClicks(&panel->residual(), u"50000"_s);
        emit panel->residual().editingFinished();
        QCOMPARE(panel->residual().text(), u"50.000,00"_s);
        QTest::keyClicks(&panel->variation(), u"8"_s);
        QVERIFY(!panel->steps().isEmpty() && panel->warning().isEmpty());
        // More is left than the whole agreement is worth.
        panel->residual().setText(u"90.000.000,00"_s);
        QVERIFY(panel->warning().contains(u"90.000.000,00"_s));
        panel->residual().clear();
        panel->variation().clear();
        // A lump sum has no tariffs: its amount changes by another act.
        panel = open(Id<Agreement>(key("agreement/campo-san-martino-2026")));
        QVERIFY(panel && !panel->otherAct().isVisible());
        if (panel->procedure().isVisible()) {
            type(&panel->procedure(), u"01/02/2025"_s);
            panel->writeProcedure();
        }
        panel->residual().setText(u"10.000,00"_s);
        panel->variation().setText(u"8,00"_s);
        QVERIFY(panel->otherAct().isVisible());
        type(panel->editor("signed_on"), u"22/06/2026"_s);
        // What stands in the other act stays.
        auto *change = m_window->recordPage()->findChild<ChangePanel *>();
        QVERIFY(change);
        type(change->editor("number"), u"7"_s);
        panel->otherAct().click();
        QApplication::processEvents();
        QCOMPARE(m_window->recordPage()->findChild<ChangePanel *>(), change);
        QVERIFY(change && change->isVisible() && change->editor("legal_case")->isVisible());
        QCOMPARE(*change->editor("signed_on")->value(), Value(Date(2026, 6, 22)));
        QCOMPARE(*change->editor("number")->value(), Value(u"7"_s));
        for (const char *column : {"signed_on", "number"})
            change->editor(column)->setValue({});
    }

    void aPriceRevisionShowsItsSteps()
    {
        const Id<Agreement> id(key("agreement/ulss-6-2024"));
        auto *panel = show<RevisionPanel>("agreement/ulss-6-2024", u"Revisione dei prezzi"_s);
        QVERIFY(panel);
        QVERIFY(panel->steps().isEmpty()); // the day of the procedure is missing
        const auto dated = m_window->workspace().perform({"Date"}, [&](Transaction &transaction) -> insieme::Done {
            const auto before = transaction.records().load(id);
            Agreement after = *before;
            after.procedureStart = Date(2025, 2, 1);
            return transaction.update(*before, after);
        });
        QVERIFY2(dated, dated ? "" : qPrintable(dated.error().text));
        QApplication::processEvents();
        const auto revise = [&] {
            m_window->openPanel(describe<Agreement>(), id.uuid(), u"revision"_s);
            QTest::keyClicks(&panel->residual(), u"100.000,00"_s);
            QTest::keyClicks(&panel->variation(), u"8,00"_s);
            QVERIFY2(panel->steps().contains(u"2.400,00"_s), qPrintable(panel->steps()));
            type(panel->editor("effective_from"), u"01/07/2026"_s);
            type(panel->editor("signed_on"), u"22/06/2026"_s);
        };
        revise();
        // Saving registers nothing, neither what is in front nor what is behind the form; Register does.
        const auto last = m_window->workspace().undoable()->step;
        RecordPage *page = m_window->recordPage();
        QVERIFY(panel->isUnsaved() && !page->save() && !page->saveAll());
        page->edit();
        QVERIFY(page->save() && panel->isUnsaved());
        QCOMPARE(m_window->workspace().undoable()->step, last);
        m_window->openPanel(describe<Agreement>(), id.uuid(), u"revision"_s);
        QVERIFY(panel->registerIt());
        QVERIFY(!panel->isUnsaved() && !panel->isVisible());
        // What is below the threshold is worked out, and nothing to be saved.
        m_window->openPanel(describe<Agreement>(), id.uuid(), u"revision"_s);
        QTest::keyClicks(&panel->residual(), u"100.000,00"_s);
        QVERIFY(panel->isUnsaved());
        QTest::keyClicks(&panel->variation(), u"0,10"_s);
        QVERIFY2(!panel->isUnsaved(), qPrintable(panel->steps()));
        panel->residual().clear();
        panel->variation().clear();
        revise();
        QVERIFY(!panel->registerIt()); // the new tariff begins that day already
    }

    void contractsByBody()
    {
        m_window->openPlace(u"contracts-timeline"_s);
        auto *page = qobject_cast<ContractsTimeline *>(m_window->page());
        QVERIFY(page && page->isLooking()); // the window answers meanwhile
        QTRY_VERIFY(!page->isLooking());
        bool found = false;
        for (const Timeline::Lane &lane : page->timeline().lanes()) {
            for (const Timeline::Span &span : lane.spans) {
                if (span.key == uuidText(key("agreement/ulss-6-2024"))) {
                    found = true;
                    QCOMPARE(lane.title, u"Azienda ULSS 6 Euganea"_s);
                    QCOMPARE(lane.note, u"preavviso entro il 02/10/2026"_s);
                }
            }
        }
        QVERIFY(found);
        const test::Asked asked(*m_window, "FROM \"agreement\"");
        page->print();
        QVERIFY(m_window->findChild<DocumentPage *>());
        QCOMPARE(asked.count(), 0);
    }

    /// An end is moved by an act that is signed: moving the bar shows what it would mean, and opens the act.
    void anEndThatIsMovedIsAnExtension()
    {
        m_window->openPlace(u"contracts-timeline"_s);
        auto *page = qobject_cast<ContractsTimeline *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isLooking());
        const QUuid id = key("agreement/ulss-6-2024");
        const Date end = m_window->workspace().records().load(Id<Agreement>(id))->end;
        const auto step = [&] {
            const auto last = m_window->workspace().undoable();
            return last ? last->step : 0;
        };
        const qint64 before = step();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        timeline.setCurrentSpan(uuidText(id));
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(timeline.proposal() && timeline.proposal()->to == end + boost::gregorian::days(7));
        QVERIFY(timeline.judgement().possible);
        QCOMPARE(timeline.judgement().changes.front().after, italianText(end + boost::gregorian::days(7)));
        QVERIFY(timeline.judgement().checks.front().fact.contains(u"7"_s)); // days more
        QTest::keyClick(&timeline, Qt::Key_Escape);
        QVERIFY(!timeline.proposal() && m_window->page() == page);
        // An extension is not shorter.
        QTest::keyClick(&timeline, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(timeline.proposal() && !timeline.judgement().possible);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QVERIFY(timeline.proposal() && m_window->page() == page);
        QTest::keyClick(&timeline, Qt::Key_Escape);
        QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QApplication::processEvents();
        QVERIFY(m_window->recordPage() && m_window->recordPage()->id() == id);
        auto *panel = m_window->findChild<ExtendPanel *>();
        QVERIFY(panel && panel->isVisible() && panel->isUnsaved());
        QCOMPARE(panel->editor("new_end")->value(), std::optional<Value>(end + boost::gregorian::days(7)));
        QCOMPARE(step(), before);
        // Where nothing can be changed no end can be moved.
        QVERIFY(panel->prepare());
        m_window->setDay(Date(2026, 1, 1));
        m_window->openPlace(u"contracts-timeline"_s);
        page = qobject_cast<ContractsTimeline *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isLooking() && !page->timeline().lanes().isEmpty());
        for (const Timeline::Lane &lane : page->timeline().lanes()) {
            for (const Timeline::Span &span : lane.spans)
                QVERIFY(!span.movable);
        }
        m_window->setDay({});
    }

    void whatAMoveWouldMeanIsInTheWindow_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1180, 700), QSize(1440, 900)})
            QTest::addRow("%d", size.width()) << size;
    }
    /// Wholly, wherever the bar is; where it is long it scrolls, with the ways on in sight.
    void whatAMoveWouldMeanIsInTheWindow()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->openPlace(u"contracts-timeline"_s);
        auto *page = qobject_cast<ContractsTimeline *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isLooking() && !page->timeline().lanes().isEmpty());
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        int looked = 0, scrolled = 0;
        for (const Timeline::Lane &lane : timeline.lanes()) {
            for (const Timeline::Span &span : lane.spans) {
                if (!span.movable)
                    continue;
                timeline.setCurrentSpan(span.key);
                QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
                const auto *card = m_window->findChild<ProposalCard *>();
                QVERIFY(card && card->isVisible());
                QVERIFY2(m_window->rect().contains(card->panel()), qPrintable(span.text));
                for (const Button *button : card->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly))
                    QVERIFY(card->panel().contains(button->geometry().translated(card->pos())));
                QVERIFY(card->findChild<CheckList *>()->height() >= 40 || timeline.judgement().checks.isEmpty());
                scrolled += card->scrolls();
                ++looked;
                QTest::keyClick(&timeline, Qt::Key_Escape);
            }
        }
        QVERIFY(looked > 3);
        QVERIFY(scrolled > 0 || size.height() > 700);
        m_window->resize(1440, 900);
    }

    /// The first arrow comes in at today; a bar that cannot be moved says why; who comes back is at the same bar.
    void keysInTheTimeline()
    {
        m_window->openPlace(u"contracts-timeline"_s);
        auto *page = qobject_cast<ContractsTimeline *>(m_window->page());
        QTRY_VERIFY(!page->isLooking() && !page->timeline().lanes().isEmpty());
        Timeline *timeline = &page->timeline();
        timeline->setFocus();
        QString open;
        for (const Timeline::Lane &lane : timeline->lanes()) {
            for (const Timeline::Span &span : lane.spans) {
                if (open.isEmpty() && !stated(span.to))
                    open = span.key;
            }
        }
        QVERIFY(!open.isEmpty());
        timeline->setCurrentSpan(open);
        QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!timeline->proposal());
        QCOMPARE(m_window->notice(), Timeline::tr("This bar has no end that could be moved. Enter opens it."));
        QTest::keyClick(timeline, Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        m_window->goBack();
        page = qobject_cast<ContractsTimeline *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isLooking() && !page->timeline().lanes().isEmpty());
        QCOMPARE(page->timeline().currentSpan(), open);
    }

    /// F8 goes to what the act itself needs, and to no other record with what is unsaved.
    void theNextProblemStaysInTheAct()
    {
        auto *panel = act<ExtendPanel>("agreement/ulss-6-2024");
        const QUuid id = m_window->recordPage()->id();
        panel->editor("new_end")->setValue(Value(Date()));
        emit panel->editor("new_end")->edited();
        type(panel->editor("number"), u"12/2026"_s);
        QVERIFY(panel->isUnsaved());
        const auto checks = panel->checks().checks();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(panel->editor("new_end")->isAncestorOf(QApplication::focusWidget()));
        for (int i = 0; i < 2 * checks.size() + 4; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F8);
            QVERIFY(m_window->recordPage() && m_window->recordPage()->id() == id);
            QVERIFY(panel->isVisible() && panel->isAncestorOf(QApplication::focusWidget()));
        }
        QVERIFY(panel->isUnsaved());
        emit m_window->recordPage()->discarded();
    }

    void figuresAddUp()
    {
        m_window->openPlace(u"contracts-figures"_s);
        auto *page = qobject_cast<ContractFigures *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isCounting());
        const auto cents = [](QString text) {
            return text.remove(u'.').remove(u',').remove(u"\u00a0€"_s).toLongLong();
        };
        for (int year = 1; year <= 5; ++year) {
            qint64 sum = 0;
            for (qsizetype row = 1; row + 1 < page->years().size(); ++row)
                sum += cents(page->years()[row][year]);
            QCOMPARE(sum, cents(page->years().last()[year]));
        }
        qint64 sum = 0;
        for (qsizetype row = 1; row + 1 < page->months().size(); ++row)
            sum += cents(page->months()[row][1]);
        QVERIFY(sum > 0);
        QCOMPARE(sum, cents(page->months().last()[1]));
        // What is copied is the table; V shows it.
        page->charts().front()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0), page->years().front().join(u'\t'));
        page->actions().front().run();
        QVERIFY(page->charts().front()->findChild<FactTable *>()->isVisible());
        page->showTables(false);
        // A bar opens the agreements behind it, which sum to it.
        QVERIFY(!page->behind().isVisible());
        page->showYear(0, 2);
        QVERIFY(page->isLooking());
        QTRY_VERIFY(page->behind().isVisible());
        auto *table = page->behind().findChild<FactTable *>();
        QVERIFY(table && table->partCount() >= 2);
        QVERIFY2(table->partName(table->partCount() - 1).endsWith(page->years()[1][3]),
                 qPrintable(table->partName(table->partCount() - 1)));
        table->choosePart(0);
        emit table->opened(0);
        QVERIFY(m_window->recordPage() && m_window->recordPage()->isVisible());
    }
};

INSIEME_TEST(Contracts)

} // namespace

#include "tst_contracts.moc"
