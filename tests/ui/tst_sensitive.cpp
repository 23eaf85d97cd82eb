// SPDX-License-Identifier: GPL-3.0-or-later
// What tells about health is masked until it is asked for; asking is noted in the file. What a call says is said while
// one types.
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/placements/funding.h"
#include "core/placements/kind.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/registry/operator.h"
#include "core/registry/person.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/placements/attendance_grid.h"
#include "ui/placements/figures_page.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/timeline_page.h"
#include "ui/placements/trial_card.h"
#include "ui/shell/comparison_page.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/operators.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace insieme;

namespace {

class Sensitive : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    QUuid m_placement;
    QString m_reason;

    /// Everything that the page says in words.
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : m_window->recordPage()->findChildren<QLabel *>())
            all << label->text();
        for (const QLineEdit *line : m_window->recordPage()->findChildren<QLineEdit *>())
            all << line->text();
        for (const QWidget *widget : m_window->recordPage()->findChildren<QWidget *>())
            all << widget->accessibleDescription();
        return all.join(QLatin1Char('\n'));
    }
    qint64 readings() const
    {
        return m_window->workspace().database().scalar(QStringLiteral("SELECT count(*) FROM access_log"));
    }

    /// A button of the page says the key that prints.
    bool offersToPrint() const
    {
        const QString key = paint::keyText(QKeySequence::Print);
        const auto buttons = m_window->page()->findChildren<Button *>();
        return std::any_of(buttons.begin(), buttons.end(), [&key](const Button *button) {
            return button->isVisible() && button->accessibleDescription() == key;
        });
    }
    static QStringList rowsOf(const Card &card)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the table shown before
        QStringList rows;
        for (const FactTable *table : card.findChildren<FactTable *>()) {
            for (int row = 0; row < table->partCount(); ++row)
                rows << table->partName(row);
        }
        return rows;
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
        m_window = test::shown(m_folder.renew(), QSize(1440, 900));
        QVERIFY(m_window);
        const Records &records = m_window->workspace().records();
        for (const QUuid &id : records.ids(describe<Placement>())) {
            const auto placement = records.load(Id<Placement>(id));
            for (const PlacementSuspension &suspension : placement->suspensions) {
                const auto reason = records.load(suspension.reason);
                if (reason && reason->revealsHealth) {
                    m_placement = id;
                    m_reason = reason->name;
                }
            }
        }
        QVERIFY(!m_placement.isNull());
    }
    void cleanup() { m_window.reset(); }

    void maskedUntilAskedFor()
    {
        m_window->showRecord(describe<Placement>(), m_placement);
        QVERIFY2(!words().contains(m_reason), qPrintable(m_reason));
        QCOMPARE(readings(), 0);
        m_window->reveal(describe<Placement>(), m_placement);
        QVERIFY(words().contains(m_reason));
        QCOMPARE(readings(), 1);
        // Privacy hides it again, and so does leaving the record.
        m_window->setPrivacy(true);
        QVERIFY(!m_window->recordPage() || !words().contains(m_reason));
        m_window->setPrivacy(false);
        m_window->showList(QStringLiteral("placements"));
        m_window->showRecord(describe<Placement>(), m_placement);
        QVERIFY(!words().contains(m_reason));
        // Another record cannot be revealed from here.
        m_window->reveal(describe<Placement>(), QUuid::createUuid());
        QCOMPARE(readings(), 1);
    }

    /// What is shown of a record while it is open is not shown of it beside another day, nor of the next one.
    void aComparisonRevealsNothing()
    {
        m_window->showRecord(describe<Placement>(), m_placement);
        m_window->reveal(describe<Placement>(), m_placement);
        QVERIFY(words().contains(m_reason));
        QVERIFY(m_window->context().shown == Disclosure::Sensitive);
        const Date today = m_window->workspace().today();
        Comparison beside{.from = today - boost::gregorian::days(30), .to = today};
        beside.list.type = &describe<Placement>();
        for (const QUuid &id : {m_placement, m_window->workspace().records().ids(describe<Placement>()).front()}) {
            beside.list.only = {id};
            m_window->openComparison(beside);
            auto *page = qobject_cast<ComparisonPage *>(m_window->page());
            QVERIFY(page && m_window->context().shown == Disclosure::Personal);
            QTRY_VERIFY(!page->isLooking());
        }
        m_window->goBack();
        m_window->goBack();
        QVERIFY(m_window->recordPage() && m_window->recordPage()->id() == m_placement);
        QVERIFY(!words().contains(m_reason));
        QCOMPARE(readings(), 1);
    }

    /// Who is shown them is noted: also who brings back a form that had them, and who takes over with the record open.
    void whoeverIsShownThemIsNoted()
    {
        Workspace &workspace = m_window->workspace();
        const auto operators = whoMayWork(workspace);
        QVERIFY(operators.size() > 1);
        const auto takesOver = [&](const QUuid &id) {
            const QString name = workspace.title(describe<Operator>(), id, {});
            for (const Setting &setting : m_window->settings()) {
                for (const Setting::Choice &choice : setting.choices) {
                    if (QLatin1String(setting.key) == QLatin1String("operator") && choice.text == name)
                        choice.run();
                }
            }
            QCOMPARE(workspace.operatorId(), id);
        };
        const auto lastReader = [&] {
            Statement statement(workspace.database(),
                                QStringLiteral("SELECT operator FROM access_log ORDER BY rowid DESC LIMIT 1"));
            return statement.next() ? QUuid::fromString(statement.text(0)) : QUuid();
        };
        takesOver(operators[0]);
        m_window->showRecord(describe<Placement>(), m_placement);
        m_window->reveal(describe<Placement>(), m_placement);
        QCOMPARE(readings(), 1);
        takesOver(operators[1]);
        QVERIFY(words().contains(m_reason));
        QCOMPARE(readings(), 2);
        QCOMPARE(lastReader(), operators[1]);
        RecordPage *page = m_window->recordPage();
        page->edit();
        page->editor("notes")->setValue(QStringLiteral("Telefonare"));
        emit page->editor("notes")->edited();
        QVERIFY(page->stepBack());
        QVERIFY(!words().contains(m_reason));
        m_window->showList(QStringLiteral("placements"));
        takesOver(operators[0]);
        QCOMPARE(readings(), 2);
        m_window->takeBack();
        QVERIFY(m_window->recordPage()->isDirty() && words().contains(m_reason));
        QCOMPARE(readings(), 3);
        QCOMPARE(lastReader(), operators[0]);
        // What cannot be noted does not come back.
        emit m_window->recordPage()->discarded();
        m_window->showList(QStringLiteral("placements"));
        QVERIFY(workspace.database().exec(QStringLiteral("CREATE TEMP TRIGGER refuse BEFORE INSERT ON access_log "
                                                         "BEGIN SELECT RAISE(ABORT, 'full'); END")));
        m_window->takeBack();
        QVERIFY(m_window->listPage());
        QCOMPARE(readings(), 3);
    }

    void savingMaskedFieldsKeepsThem()
    {
        m_window->showRecord(describe<Placement>(), m_placement);
        const auto before = m_window->workspace().records().load(Id<Placement>(m_placement));
        RecordPage *page = m_window->recordPage();
        page->editor("notes")->setValue(QStringLiteral("Telefonare"));
        emit page->editor("notes")->edited();
        QVERIFY(page->save());
        auto after = m_window->workspace().records().load(Id<Placement>(m_placement));
        QCOMPARE(after->notes, QStringLiteral("Telefonare"));
        after->notes = before->notes;
        QVERIFY(*after == *before);
    }

    void theCallSpeaksWhileOneTypes()
    {
        const Records &records = m_window->workspace().records();
        QUuid found;
        for (const QUuid &id : records.ids(describe<UtilityProject>())) {
            const auto project = records.load(Id<UtilityProject>(id));
            const auto call = records.load(project->call);
            if (call && call->maxHours)
                found = id;
        }
        QVERIFY(!found.isNull());
        m_window->showRecord(describe<UtilityProject>(), found);
        RecordPage *page = m_window->recordPage();
        page->edit();
        FieldEditor *hours = page->editor("hours_per_worker");
        QVERIFY(hours->level() != Verdict::Level::Invalid);
        hours->setValue(Minutes{521 * 60});
        emit hours->edited();
        QTRY_COMPARE(hours->level(), Verdict::Level::Invalid);
        QVERIFY2(hours->message().contains(QStringLiteral("520")), qPrintable(hours->message()));
        emit page->discarded();
    }

    void keysOfTheClock()
    {
        m_window->showRecord(describe<Placement>(), m_placement);
        RecordPage *page = m_window->recordPage();
        for (int tab = 0; tab < page->tabs().count(); ++tab) {
            if (page->tabs().text(tab) == QStringLiteral("Orologio"))
                page->tabs().setCurrent(tab);
        }
        auto *panel = page->findChild<ClockPanel *>();
        QVERIFY(panel && panel->isVisible());
        panel->grid().setFocus();
        panel->grid().setCurrentDay(Date(2026, 6, 22));
        const Date day = panel->grid().currentDay();
        QVERIFY(stated(day));
        QSignalSpy wanted(&panel->grid(), &AttendanceGrid::suspensionWanted);
        QTest::keyClick(&panel->grid(), Qt::Key_S);
        QCOMPARE(wanted.size(), 1);
    }

    /// What is printed was counted for what is chosen; of what could not be counted nothing stands, and it says why.
    void figuresStandUnderTheirQuestion()
    {
        m_window->openPlace(QStringLiteral("placements-figures"));
        auto *figures = qobject_cast<FiguresPage *>(m_window->page());
        QVERIFY(figures);
        QTRY_VERIFY(!figures->isCounting());
        QVERIFY(figures->projects().count() > 1);
        figures->projects().setCurrentIndex(1);
        QVERIFY(figures->isCounting());
        figures->print();
        QVERIFY(!m_window->documentPage());
        QVERIFY(!m_window->notice().isEmpty());
        QTRY_VERIFY(!figures->isCounting());

        const QString path = m_window->workspace().path(), away = path + QStringLiteral(".away");
        QVERIFY(QFile::rename(path, away));
        figures->projects().setCurrentIndex(0);
        QTRY_VERIFY(!figures->isCounting());
        QVERIFY(QFile::rename(away, path));
        for (const ChartCard *card : figures->charts())
            QVERIFY(!card->isVisible());
        figures->print();
        QVERIFY(!m_window->documentPage());
        const auto *why = figures->findChild<EmptyState *>();
        QVERIFY(why && why->isVisible());
        QTest::mouseClick(why->findChild<Button *>(), Qt::LeftButton);
        QTRY_VERIFY(!figures->isCounting());
        QVERIFY(!why->isVisible() && figures->charts().front()->isVisible());
        figures->print();
        QVERIFY(m_window->documentPage());
        QTRY_VERIFY(!m_window->documentPage()->isComposing());
        const QString paper = m_window->documentPage()->view().pages()->text(0).join(QLatin1Char('\n'));
        QVERIFY2(paper.contains(FiguresPage::tr("All placements")), qPrintable(paper));
    }

    void figuresAndTimeline()
    {
        // What can be chosen and what is behind a bar are read beside the window, too.
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        std::optional<test::Asked> asked(std::in_place, *m_window, "utility_project");
        m_window->openPlace(QStringLiteral("placements-figures"));
        auto *figures = qobject_cast<FiguresPage *>(m_window->page());
        QVERIFY(figures);
        QCOMPARE(figures->projects().count(), 1);
        QTRY_COMPARE(figures->series().size(), size_t(12));
        QVERIFY(figures->projects().count() > 1);
        QCOMPARE(asked->count(), 0);
        QVERIFY(std::any_of(figures->series().begin(), figures->series().end(),
                            [](const MonthFigures &month) { return month.active > 0; }));
        QVERIFY(offersToPrint());
        // The rows behind a bar sum to it and open; on the clipboard few people are not told by their number.
        const auto busy = static_cast<int>(std::find_if(figures->series().begin(), figures->series().end(),
                                                        [](const MonthFigures &month) { return month.active > 0; })
                                           - figures->series().begin());
        QVERIFY(!figures->behind().isVisible());
        asked.emplace(*m_window, "FROM \"placement\"");
        figures->showMonth(busy);
        QTRY_VERIFY(figures->behind().isVisible() && !figures->isLooking());
        QCOMPARE(asked->count(), 0);
        asked.reset();
        const MonthFigures month = figures->series()[static_cast<size_t>(busy)];
        const QStringList rows = rowsOf(figures->behind());
        QCOMPARE(rows.size(), month.active + 1);
        QVERIFY(rows.last().contains(plainText(Minutes{month.done})));
        for (ChartCard *card : figures->charts()) {
            card->copy();
            const QString copied = QGuiApplication::clipboard()->text();
            QCOMPARE(copied.count(QLatin1Char('\n')) + 1, card->figures().cells.size());
            const QList<QStringList> &cells = card->figures().cells;
            for (qsizetype i = 1; i < cells.size() && !card->figures().leaving.isEmpty(); ++i) {
                const int people = cells[i][1].toInt();
                if (people > 0 && people < smallestShown)
                    QVERIFY(card->leaving()[i][1] != cells[i][1]);
            }
        }
        figures->showTables(true);
        QVERIFY(figures->charts().front()->findChild<FactTable *>()->isVisible());
        figures->showOutcome(0);
        QTRY_VERIFY(!figures->isLooking());
        QVERIFY(!rowsOf(figures->behind()).isEmpty());
        // The page is made anew with the names or without.
        m_window->setPrivacy(true);
        figures = qobject_cast<FiguresPage *>(m_window->page());
        QTRY_VERIFY(!figures->isCounting());
        figures->showMonth(busy);
        QTRY_VERIFY(!figures->isLooking());
        const QString told = rowsOf(figures->behind()).join(QLatin1Char('\n'));
        for (const QUuid &id : m_window->workspace().records().ids(describe<Person>())) {
            const auto person = m_window->workspace().records().load(Id<Person>(id));
            QVERIFY(!told.contains(person->givenName + QLatin1Char(' ') + person->familyName));
        }
        m_window->setPrivacy(false);
        figures = qobject_cast<FiguresPage *>(m_window->page());
        QTRY_VERIFY(!figures->isCounting());
        QStringList names;
        for (const ChartCard *card : figures->charts())
            names << card->name();
        figures->print();
        QVERIFY(m_window->documentPage());
        QTRY_VERIFY(!m_window->documentPage()->isComposing());
        const documents::Pages &pages = *m_window->documentPage()->view().pages();
        QStringList paper;
        for (int i = 0; i < pages.count(); ++i)
            paper << pages.text(i);
        for (QString name : names)
            QVERIFY2(paper.contains(name.replace(u'\'', u'\u2019')), qPrintable(name)); // as paper sets it

        m_window->openPlace(QStringLiteral("placements-timeline"));
        QVERIFY(m_window->page()->canPrint());
        QVERIFY(offersToPrint());
        QTRY_VERIFY(!qobject_cast<PlacementTimelinePage *>(m_window->page())->isLooking());
        m_window->page()->print();
        QVERIFY(qobject_cast<DocumentPage *>(m_window->page()));
    }
};

} // namespace

INSIEME_TEST(Sensitive)
#include "tst_sensitive.moc"
