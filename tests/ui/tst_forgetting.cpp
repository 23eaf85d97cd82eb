// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/areas/sample_file.h"
#include "core/base/language.h"
#include "core/placements/placement.h"
#include "core/registry/person.h"
#include "tests/support/testing.h"
#include "ui/registry/forget_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace insieme;

namespace {

class ForgettingPage : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;

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
        m_folder = std::make_unique<QTemporaryDir>();
        auto sample = createSample(m_folder->filePath(QStringLiteral("a.insieme")));
        QVERIFY(sample);
        m_window = std::make_unique<MainWindow>(std::move(*sample));
        m_window->resize(1280, 860);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
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
        QVERIFY(!panel->plan().isPossible());
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
        QVERIFY(panel->plan().isPossible());
        QVERIFY(!panel->whyNot().isEmpty()); // the word
        const auto lines = panel->findChildren<QLineEdit *>();
        QCOMPARE(lines.size(), 2);
        QTest::keyClicks(lines[0], QStringLiteral("chiede Introvabilissimo"));
        QTest::keyClicks(lines[1], QStringLiteral("dimentica"));
        QCOMPARE(panel->whyNot(), QString());
        panel->forget(); // the reason names them
        QCOMPARE(m_window->workspace().records().load(person.id)->familyName, person.familyName);
        lines[0]->setText(QStringLiteral("richiesta scritta"));
        panel->forget();
        QCOMPARE(m_window->workspace().records().load(person.id)->familyName, QString());
        QCOMPARE(m_window->notice(), QStringLiteral("La persona è stata dimenticata."));
        QTRY_VERIFY(!m_window->recordPage()->findChild<ForgetPanel *>()->whyNot().isEmpty());
        QVERIFY(m_window->undo()); // the step before it: the person was added
        QVERIFY(!m_window->workspace().records().load(person.id));
    }
};

} // namespace

INSIEME_TEST(ForgettingPage)
#include "tst_forgetting.moc"
