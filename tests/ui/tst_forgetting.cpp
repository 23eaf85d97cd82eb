// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/placements/placement.h"
#include "core/registry/person.h"
#include "core/store/backup.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/registry/forget_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

using namespace insieme;

namespace {

class ForgettingPage : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;

    /// The panel at work.
    ForgetPanel *show(const QUuid &id)
    {
        m_window->showRecord(describe<Person>(), id);
        auto *tabs = m_window->recordPage()->findChild<Tabs *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->text(i) == QStringLiteral("Protezione dei dati"))
                tabs->setCurrent(i);
        }
        return m_window->recordPage()->findChild<ForgetPanel *>();
    }

private slots:
    void initTestCase()
    {
        setLanguage(QStringLiteral("it"));
        Theme::current().apply(Theme::Mode::Light);
    }
    void cleanupTestCase() { setLanguage(QStringLiteral("en")); }
    void init()
    {
        m_window = test::shown(m_folder.renew(), QSize(1280, 860));
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    void whatNeedsThemIsListedAndOpens()
    {
        QUuid person;
        for (const QUuid &id : m_window->workspace().records().ids(describe<Placement>())) {
            const auto placement = m_window->workspace().records().load(Id<Placement>(id));
            if (placement->status == PlacementStatus::Running)
                person = placement->person.uuid();
        }
        ForgetPanel *panel = show(person);
        QVERIFY(panel && panel->isVisible());
        // The window goes on while the file is read; until then nothing is offered.
        QVERIFY(panel->isLooking() && !panel->plan() && panel->needs().checks().isEmpty());
        QVERIFY(!panel->whyNot().isEmpty());
        QTRY_VERIFY(!panel->isLooking());
        QVERIFY(panel->plan() && !panel->plan()->isPossible());
        QVERIFY(panel->needs().hasErrors());
        QVERIFY(!panel->whyNot().isEmpty());
        panel->forget(); // nothing happens
        QVERIFY(!m_window->workspace().title(describe<Person>(), person, {}).isEmpty());
        QVERIFY(panel->needs().checks().front().run);
        const auto open = panel->needs().checks().front().run;
        open();
        QVERIFY(m_window->recordPage());
        QVERIFY(!m_window->recordPage()->findChild<ForgetPanel *>()); // the placement
    }

    void theWordIsTypedAndThenTheyAreForgotten()
    {
        Person person;
        person.givenName = QStringLiteral("Zaccaria");
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        ForgetPanel *panel = show(person.id.uuid());
        QTRY_VERIFY(panel->plan() && panel->plan()->isPossible());
        QVERIFY(!panel->whyNot().isEmpty()); // the word
        const auto lines = panel->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 2);
        QTest::keyClicks(lines[0], QStringLiteral("chiede Introvabilissimo"));
        QTest::keyClicks(lines[1], QStringLiteral("dimentica"));
        QCOMPARE(panel->whyNot(), QString());
        panel->forget(); // the reason names them
        QCOMPARE(m_window->workspace().records().load(person.id)->familyName, person.familyName);
        lines[0]->setText(QStringLiteral("richiesta scritta"));
        lines[1]->setFocus();
        panel->forget();
        QCOMPARE(m_window->workspace().records().load(person.id)->familyName, QString());
        QCOMPARE(m_window->notice(), QStringLiteral("La persona è stata dimenticata."));
        QVERIFY(!panel->whyNot().isEmpty());
        QTRY_VERIFY(!panel->isLooking());
        QVERIFY(!panel->plan() && !panel->whyNot().isEmpty());
        QVERIFY(panel->isAncestorOf(m_window->focusWidget())); // the fields are gone, the keys are not
        const qint64 last = nextLocalNo(m_window->workspace().database());
        QVERIFY(!m_window->undo());
        QVERIFY2(m_window->notice().contains(QString::number(last - 1)), qPrintable(m_window->notice()));
        QCOMPARE(nextLocalNo(m_window->workspace().database()), last);
        QVERIFY(m_window->workspace().records().load(person.id));
    }

    /// Whatever comes too late or is stopped is no plan.
    void onlyAWholePlanOfThisPersonCounts()
    {
        const auto add = [this](const QString &name) {
            Person person;
            person.familyName = name;
            const auto done = m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(person); });
            return done ? person.id : Id<Person>();
        };
        const Id<Person> first = add(QStringLiteral("Introvabilissimo")), second = add(QStringLiteral("Rarissimo"));
        QVERIFY(!first.isNull() && !second.isNull());
        ForgetPanel *panel = show(first.uuid());
        QTRY_VERIFY(panel->plan());
        panel->findChildren<QLineEdit *>()[1]->setText(QStringLiteral("dimentica"));
        QCOMPARE(panel->whyNot(), QString());
        // A change of the file is looked at again before anything is done.
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(first);
            Person after = *before;
            PersonRole role;
            role.role = RoleKind::Director;
            role.organisation = Id<Organisation>(t.records().ids(describe<Organisation>()).front());
            after.roles.push_back(role);
            return t.update(*before, after);
        }));
        QVERIFY(panel->isLooking() && !panel->plan() && !panel->whyNot().isEmpty());
        QTRY_VERIFY(panel->plan());
        QVERIFY(!panel->plan()->isPossible());
        // Another person comes while the first is still looked for.
        panel->showRecord(*m_window->workspace().records().load(describe<Person>(), second.uuid()));
        panel->showRecord(*m_window->workspace().records().load(describe<Person>(), first.uuid()));
        panel->showRecord(*m_window->workspace().records().load(describe<Person>(), second.uuid()));
        QTRY_VERIFY(panel->plan());
        QVERIFY(panel->plan()->isPossible());
        // Stopped: the panel says so, and looks again when it is asked to.
        panel->showRecord(*m_window->workspace().records().load(describe<Person>(), first.uuid()));
        QVERIFY(panel->isLooking());
        m_window->dock().stopAll();
        QTRY_VERIFY(!panel->isLooking());
        QVERIFY(!panel->plan() && !panel->whyNot().isEmpty());
        QCOMPARE(panel->effects().checks().size(), 1);
        const auto again = panel->effects().checks().front().run;
        again();
        QTRY_VERIFY(panel->plan());
        QVERIFY(!panel->plan()->isPossible());
    }

    /// A copy cannot be written at first: the panel says so until everything is cleared.
    void whatIsLeftOfThemIsClearedFromHere()
    {
        Person person;
        person.familyName = QStringLiteral("Introvabilissimo");
        Workspace &workspace = m_window->workspace();
        QVERIFY(workspace.perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        const auto copy = automaticBackup(workspace.database(), QDateTime::currentDateTime(), QStringLiteral("manual"));
        const QString aside = m_folder.filePath(QStringLiteral("aside"));
        QVERIFY(copy && QFile::rename(*copy, aside));
        QFile broken(*copy);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no file") > 0);
        broken.close();
        ForgetPanel *panel = show(person.id.uuid());
        QTRY_VERIFY(panel->plan());
        panel->findChildren<QLineEdit *>()[1]->setText(QStringLiteral("dimentica"));
        panel->forget();
        QVERIFY(panel->findChild<Banner *>()->isVisible());
        QCOMPARE(workspace.records().load(person.id)->familyName, QString());
        QTRY_VERIFY(panel->effects().hasErrors());
        QCOMPARE(panel->effects().checks().size(), 2);
        QVERIFY(QFile::remove(*copy) && QFile::rename(aside, *copy));
        const auto clear = panel->effects().checks().back().run;
        clear();
        QVERIFY(!tracesAreLeft(workspace.database()));
        QTRY_COMPARE(panel->effects().checks().size(), 1);
    }

    /// The next window clears what was left, beside itself.
    void whatIsLeftOfThemIsClearedByTheNextWindow()
    {
        const Clock clock;
        Workspace &workspace = m_window->workspace();
        QVERIFY(noteTraces(workspace.database(), true));
        m_window->keepDailyCopies(clock);
        QTRY_VERIFY(!tracesAreLeft(workspace.database()));
    }

    /// Another program wrote, and the window has not heard of it yet.
    void whatIsWrittenElsewhereIsNotPassedOver()
    {
        Person person;
        person.familyName = QStringLiteral("Introvabilissimo");
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(person); }));
        ForgetPanel *panel = show(person.id.uuid());
        QTRY_VERIFY(panel->plan());
        panel->findChildren<QLineEdit *>()[1]->setText(QStringLiteral("dimentica"));
        auto beside = Workspace::open(m_window->workspace().path(), areas());
        QVERIFY(beside);
        QVERIFY((*beside)->perform({"Office"}, [&](Transaction &t) -> Done {
            const auto before = t.records().load(person.id);
            Person after = *before;
            PersonRole role;
            role.role = RoleKind::Director;
            role.organisation = Id<Organisation>(t.records().ids(describe<Organisation>()).front());
            after.roles.push_back(role);
            return t.update(*before, after);
        }));
        beside->reset();
        QCOMPARE(panel->whyNot(), QString());
        panel->forget();
        QCOMPARE(m_window->workspace().records().load(person.id)->familyName, person.familyName);
        QVERIFY(panel->findChild<Banner *>()->isVisible());
        QTRY_VERIFY(panel->plan());
        QVERIFY(!panel->plan()->isPossible());
    }
};

} // namespace

INSIEME_TEST(ForgettingPage)
#include "tst_forgetting.moc"
