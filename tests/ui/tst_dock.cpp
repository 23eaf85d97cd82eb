// SPDX-License-Identifier: GPL-3.0-or-later
// Long work beside the window.
#include "core/areas/areas.h"
#include "core/store/backup.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/shell/files.h"
#include "ui/shell/latest_work.h"
#include "ui/shell/main_window.h"
#include "ui/sync/desks_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/skeleton.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Works until it is stopped or released.
class Slow : public LongWork {
    Q_OBJECT
public:
    explicit Slow(QObject *parent = nullptr)
        : LongWork(u"upload"_s, u"Lavoro lungo"_s, u"Non resta nulla."_s, parent)
    {
    }
    Outcome outcome() const override
    {
        return isRunning() ? Outcome::Running : wasStopped() ? Outcome::Stopped : Outcome::Done;
    }
    std::atomic<bool> release = false;

protected:
    void run() override
    {
        for (int i = 0; !release && !wasStopped() && i < 3'000; ++i) {
            tell(1'200 + i, 3'000 + 1'200);
            msleep(10);
        }
    }
};

/// Stands where the test puts it.
class SetClock : public Clock {
public:
    QDateTime now() const override { return m_now; }
    QDateTime m_now{QDate(2026, 6, 22), QTime(8, 30)};
};

class DockTest : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;

    ProgressDock &dock() const { return m_window->dock(); }

private slots:
    void initTestCase() { Theme::current().apply(Theme::Mode::Light); }
    void init()
    {
        m_window = test::shown(m_folder.renew(), QSize(1280, 800));
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    void rowsThatTakeLongAreGreyBars()
    {
        QWidget part;
        part.resize(400, 200);
        Skeleton *bars = Skeleton::over(part);
        part.show();
        QVERIFY(QTest::qWaitForWindowExposed(&part));
        QSignalSpy appeared(bars, &Skeleton::appeared);
        // A moment needs no bars.
        Slow quick;
        quick.release = true;
        bars->await(quick);
        quick.start();
        QVERIFY(quick.wait());
        QTest::qWait(2 * Skeleton::patience);
        QCOMPARE(appeared.size(), 0);
        QVERIFY(bars->isHidden());

        Slow first, second;
        first.start();
        bars->await(first);
        QVERIFY(bars->isHidden());
        QTRY_VERIFY(bars->isVisible());
        QCOMPARE(appeared.size(), 1);
        QVERIFY(!bars->accessibleName().isEmpty());
        part.resize(520, 300);
        QTRY_COMPARE(bars->geometry(), part.rect());
        const QImage still = bars->grab().toImage();
        QVERIFY(still.pixelColor(20, 17) == Theme::current().border);
        QTest::qWait(Skeleton::patience);
        QCOMPARE(bars->grab().toImage(), still);
        // Another question meanwhile: the end of the first one ends nothing.
        second.start();
        bars->await(second);
        QVERIFY(bars->isVisible());
        first.release = true;
        QVERIFY(first.wait());
        QTest::qWait(Skeleton::patience);
        QVERIFY(bars->isVisible());
        second.release = true;
        QVERIFY(second.wait());
        QTRY_VERIFY(bars->isHidden());
    }

    /// A viewport takes along what stands in it.
    void greyBarsCoverAListThatWasScrolled()
    {
        QListWidget list;
        list.resize(300, 200);
        for (int i = 0; i < 200; ++i)
            list.addItem(QString::number(i));
        Skeleton *bars = Skeleton::over(*list.viewport());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        list.scrollToBottom();
        list.viewport()->scroll(0, -40);
        Slow work;
        bars->await(work);
        work.start();
        QTRY_VERIFY(bars->isVisible());
        QCOMPARE(bars->geometry(), list.viewport()->rect());
        work.release = true;
        QVERIFY(work.wait());
    }

    void workIsShownAndStopped()
    {
        const QPointer<Slow> work = new Slow(m_window.get());
        m_window->run(*work, {});
        QVERIFY(dock().isBusy() && dock().rows().isEmpty()); // a moment needs no dock
        QTRY_COMPARE(dock().rows().size(), 1);
        WorkRow *row = dock().rows().front();
        QTRY_VERIFY2(row->text().contains(u"4,200"_s), qPrintable(row->text()));
        QVERIFY(row->text().contains(u"Non resta nulla."_s));
        QVERIFY(dock().isVisible() && m_window->rect().contains(dock().geometry().adjusted(30, 30, -30, -30)));
        // The window goes on.
        m_window->openPlace(u"desks"_s);
        QVERIFY(qobject_cast<DesksPage *>(m_window->page()));
        QTest::mouseClick(&row->button(), Qt::LeftButton);
        QTRY_VERIFY(!dock().isBusy());
        QTRY_VERIFY(!work); // it goes when it has ended
        QTRY_VERIFY(!row->isRunning());
        QVERIFY(row->text().contains(u"fermato"_s) || row->text().contains(u"stopped"_s));
        QTest::mouseClick(&row->button(), Qt::LeftButton);
        QTRY_VERIFY(dock().rows().isEmpty() && !dock().isVisible());
    }

    void whatSucceededCanBeOpened()
    {
        const QPointer<Slow> work = new Slow(m_window.get());
        bool opened = false;
        m_window->run(*work, [&opened] { opened = true; });
        QTRY_COMPARE(dock().rows().size(), 1);
        WorkRow *row = dock().rows().front();
        work->release = true;
        QTRY_VERIFY(!row->isRunning());
        QVERIFY(!opened);
        QTest::mouseClick(&row->button(), Qt::LeftButton);
        QVERIFY(opened);
    }

    void theWindowStaysWhileSomethingIsDone()
    {
        const QPointer<Slow> work = new Slow(m_window.get());
        m_window->run(*work, {});
        m_window->close();
        QVERIFY(m_window->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY(!dock().isBusy());
        m_window->close();
        QVERIFY(!m_window->isVisible());
    }

    /// Of several questions the latest one is answered; whoever stopped it hears so, and nobody once the page is gone.
    void onlyTheLatestQuestionIsAnswered()
    {
        using Asking = FileWork<int>;
        std::atomic<int> release = 0; // the question that may be answered
        const auto asking = [&](int question) {
            OpenOptions open;
            open.readOnly = true;
            return new Asking({u"history"_s, u"Domanda"_s, u"Non resta nulla."_s}, m_window->workspace().path(), open,
                              [&, question](Workspace &, Asking &work) -> Result<int> {
                                  while (release != question && !work.wasStopped())
                                      QThread::msleep(2);
                                  if (work.wasStopped())
                                      return fail(Error::Code::Cancelled, u"fermata"_s);
                                  return question;
                              });
        };
        const QString said = m_window->notice();
        QStringList answers;
        const auto note = [&](const Result<int> &answer) {
            answers << (answer ? QString::number(*answer) : answer.error().text);
        };
        auto latest = std::make_unique<LatestWork<int>>();
        QVERIFY(!latest->isRunning());
        const QPointer<LongWork> first = asking(1);
        latest->begin(*m_window, static_cast<Asking *>(first.data()), note);
        QVERIFY(first->isPassing() && latest->isRunning());
        latest->begin(*m_window, asking(2), note);
        QVERIFY(first->wasStopped());
        QTRY_VERIFY(!first);
        QVERIFY(answers.isEmpty() && latest->isRunning());
        release = 2;
        QTRY_COMPARE(answers, QStringList{u"2"_s});
        QVERIFY(!latest->isRunning());
        // An answer that lies ready when another question is asked is none any more.
        auto *ready = asking(2);
        latest->begin(*m_window, ready, note);
        QVERIFY(ready->wait());
        latest->begin(*m_window, asking(4), note);
        m_window->dock().stopAll();
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.last(), u"fermata"_s);
        QCOMPARE(m_window->notice(), said);
        // An answer may ask the next question.
        release = 6;
        latest->begin(*m_window, asking(6), [&](const Result<int> &) { latest->begin(*m_window, asking(6), note); });
        QTRY_COMPARE(answers.size(), 3);
        latest->begin(*m_window, asking(7), note);
        latest.reset();
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QCOMPARE(answers.size(), 3);
    }

    /// What must not happen beside anything else: keys do nothing, nor what an input method makes of them; Escape
    /// stops.
    void workAlone()
    {
        m_window->openPlace(u"desks"_s);
        const QString place = m_window->page()->title();
        QLineEdit line(m_window.get());
        QInputMethodEvent typed;
        typed.setCommitString(u"è"_s);
        Slow work;
        int painted = 0;
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&] {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
            QApplication::sendEvent(&line, &typed);
            if (++painted == 8) {
                QVERIFY(!dock().rows().isEmpty());
                // What was pressed is not lost without a word, and the key that stops it is printed.
                const WorkRow *row = dock().rows().front();
                QVERIFY2(row->text().contains(
                             WorkRow::tr("What you pressed or typed was not done. Wait for the end, or stop it.")),
                         qPrintable(row->text()));
                QCOMPARE(row->button().key(), u"Esc"_s);
                QTest::keyClick(m_window.get(), Qt::Key_Escape);
            }
        });
        keys.start(60);
        m_window->runAlone(work);
        keys.stop();
        QVERIFY(work.isFinished() && work.wasStopped());
        QVERIFY(painted >= 8);
        QCOMPARE(m_window->page()->title(), place);
        QCOMPARE(line.text(), QString());
        QApplication::sendEvent(&line, &typed);
        QCOMPARE(line.text(), u"è"_s);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
    }

    /// While no window holds the file: the program goes on answering, and the file is the copy afterwards.
    void aCopyIsBroughtBack()
    {
        const QString path = m_window->workspace().path(), copy = m_folder.filePath(u"copia.insieme"_s);
        QVERIFY(m_window->copyTo(copy));
        QVERIFY(m_window->workspace().setMeta(u"after"_s, u"the copy"_s));
        m_window.reset();
        bool wentOn = false;
        QTimer::singleShot(0, this, [&wentOn] { wentOn = true; });
        const auto restored = files::bringBack(copy, path);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QVERIFY(wentOn && QFileInfo::exists(restored->kept));
        QCOMPARE(Workspace::open(path, areas()).value()->meta(u"after"_s), QString());
        QCOMPARE(Workspace::open(restored->kept, areas()).value()->meta(u"after"_s), u"the copy"_s);
    }

    /// It is the person who says whether a copy in which something is wrong is better than nothing.
    void aCopyThatIsNotSoundIsAskedAbout()
    {
        const QString path = m_window->workspace().path(), copy = m_folder.filePath(u"guasta.insieme"_s);
        QVERIFY(m_window->copyTo(copy));
        m_window.reset();
        QVERIFY(
            Database::open(copy, Database::Access::ReadWrite).value()->exec("DELETE FROM journal WHERE local_no=1"));
        QString said;
        // It is asked once the copy was looked at, which goes on in a loop of events of its own.
        QString button;
        QTimer looks;
        connect(&looks, &QTimer::timeout, this, [&said, &button] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || dialog->findChildren<QDialogButtonBox *>().isEmpty())
                return;
            for (const auto *label : dialog->findChildren<Label *>())
                said += label->text();
            for (auto *each : dialog->findChildren<QAbstractButton *>()) {
                if (each->text() == button)
                    return each->click();
            }
            said += u" without the button "_s + button;
            dialog->close();
        });
        looks.start(20);
        button = u"Leave the file as it is"_s;
        const auto left = files::bringBack(copy, path);
        QVERIFY(!left && left.error().code == Error::Code::Damaged);
        QVERIFY2(said.contains(u"is not sound"_s) && said.contains(u"are not what the history says"_s),
                 qPrintable(said));
        QVERIFY(verify(*Workspace::open(path, areas()).value()).isEmpty());
        button = u"Bring back all the same"_s;
        const auto restored = files::bringBack(copy, path);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().text));
        QVERIFY(!verify(*Workspace::open(path, areas()).value()).isEmpty());
    }

    /// Beside the window, once a day, and again on the next day of a window that stays open.
    void everyDayHasItsCopy()
    {
        const QString path = m_window->workspace().path();
        SetClock clock;
        QTRY_VERIFY(!m_window->findChild<LongWork *>()); // the navigation has counted
        m_window->keepDailyCopies(clock);
        const auto *copying = m_window->findChild<LongWork *>();
        QVERIFY(copying && copying->isPassing());
        QTRY_COMPARE(automaticBackups(path).size(), 1);
        QCOMPARE(madeAt(automaticBackups(path).front()), clock.m_now);
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        clock.m_now = clock.m_now.addSecs(qint64(6) * 3600);
        QTest::qWait(2'500); // the window looks at the clock every two seconds
        QCOMPARE(automaticBackups(path).size(), 1);
        clock.m_now = clock.m_now.addDays(1);
        QTRY_COMPARE(automaticBackups(path).size(), 2);
        QCOMPARE(madeAt(automaticBackups(path).front()).date(), QDate(2026, 6, 23));
        QVERIFY(Workspace::open(automaticBackups(path).front().filePath(), areas()));
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        // One of today is there already.
        auto again = std::make_unique<MainWindow>(Workspace::open(path, areas()).value());
        again->keepDailyCopies(clock);
        QVERIFY(!again->findChild<LongWork *>());
    }

    /// A file that is closed each day before its copy is whole would never have one, and nobody would know.
    void copiesThatAreNeverFinishedAreSaid()
    {
        const QString path = m_window->workspace().path();
        SetClock clock;
        const auto band = [this]() -> Banner * {
            for (auto *banner : m_window->findChildren<Banner *>()) {
                if (banner->isVisible() && banner->text().contains(u"22/06/2026"_s))
                    return banner;
            }
            return nullptr;
        };
        const auto remedies = [&] {
            auto buttons = band()->findChildren<Button *>();
            buttons.removeIf([](const Button *button) { return !button->isVisible(); });
            return buttons.size();
        };
        const auto openOn = [&](const QDate &day) {
            m_window.reset();
            m_window = std::make_unique<MainWindow>(Workspace::open(path, areas()).value());
            m_window->resize(1280, 800);
            m_window->show();
            clock.m_now = QDateTime(day, QTime(8, 30));
            m_window->keepDailyCopies(clock);
        };
        const auto stop = [this] {
            auto *copying = m_window->findChild<LongWork *>();
            QVERIFY(copying);
            copying->stop();
            QTRY_VERIFY(!m_window->findChild<LongWork *>());
        };
        for (const int day : {22, 23, 25}) {
            openOn(QDate(2026, 6, day));
            stop();
            QVERIFY2(!band(), qPrintable(QString::number(day)));
        }
        openOn(QDate(2026, 6, 26));
        QVERIFY(band());
        QCOMPARE(remedies(), 1); // it is being tried
        stop();
        QVERIFY(band());
        QCOMPARE(remedies(), 2);
        QCOMPARE(automaticBackups(path).size(), 0);
        // Whoever stopped it is left alone for a while.
        clock.m_now = clock.m_now.addSecs(50 * 60);
        QTest::qWait(2'500); // the window looks at the clock every two seconds
        QVERIFY(!m_window->findChild<LongWork *>());
        clock.m_now = clock.m_now.addSecs(11 * 60);
        QTRY_COMPARE(automaticBackups(path).size(), 1);
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        QVERIFY(!band());
        // After a pause the days begin anew.
        openOn(QDate(2026, 7, 10));
        stop();
        QVERIFY(!band());
    }

    void aCopyThatCannotBeMadeIsSaid()
    {
        const QString path = m_window->workspace().path(), folder = backupFolder(path);
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto band = [this]() -> Banner * {
            for (auto *banner : m_window->findChildren<Banner *>()) {
                if (banner->isVisible() && !banner->findChildren<Button *>().isEmpty()
                    && banner->text().contains(u"backups"_s))
                    return banner;
            }
            return nullptr;
        };
        SetClock clock;
        m_window->keepDailyCopies(clock);
        QTRY_VERIFY(band());
        QVERIFY2(band()->text().contains(folder), qPrintable(band()->text()));
        // It is not put away by going elsewhere.
        m_window->openPlace(u"desks"_s);
        QVERIFY(band());
        QVERIFY(inTheWay.remove());
        auto buttons = band()->findChildren<Button *>();
        buttons.removeIf([](const Button *button) { return !button->isVisible(); });
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        QTRY_VERIFY(!band());
        QCOMPARE(automaticBackups(path).size(), 1);
    }

    /// The form of a package: what it says, when it may be written, and a copy for a partner that names nobody.
    void packagesArePreparedInTheWindow()
    {
        m_window->openPlace(u"desks"_s);
        auto *page = qobject_cast<DesksPage *>(m_window->page());
        PackageForm *form = page->prepare(PackageForm::Kind::Changes);
        QVERIFY(form && form->isVisible());
        QVERIFY(form->options().attachments && !form->options().full && !form->options().withoutPeople);
        form->attachments().setChecked(true);
        QVERIFY(!form->options().attachments);
        const QString open = form->text();
        QTest::keyClicks(&form->words(false), u"salice"_s);
        QVERIFY(form->text() != open);
        QVERIFY(!form->confirm().isEnabled());
        QTest::keyClicks(&form->words(true), u"salice"_s);
        QVERIFY(form->confirm().isEnabled());
        form->choose(PackageForm::Kind::NewDesk);
        QVERIFY(form->options().full);
        form->choose(PackageForm::Kind::Partner);
        QVERIFY(form->options().withoutPeople && !form->attachments().isVisible());
        const QString path = m_folder.filePath(u"partner.pacchetto"_s);
        const auto journal = [&] { return m_window->workspace().database().scalar(u"SELECT count(*) FROM journal"_s); };
        const qint64 before = journal();
        QVERIFY(page->writePackageTo(path, form->options(), form->passphrase()));
        QCOMPARE(journal(), before);
        QVERIFY(!readPackage(path, u"altra"_s));
        const auto package = readPackage(path, u"salice"_s);
        QVERIFY2(package, package ? "" : qPrintable(package.error().text));
        QVERIFY(package->header.full && package->keys.isEmpty() && package->blobs.isEmpty());
        QVERIFY(page->stepBack());
        QTRY_VERIFY(!page->findChild<PackageForm *>());
        QVERIFY(!page->stepBack());
        // A stopped package leaves neither a file nor a number.
        const QString stopped = m_folder.filePath(u"fermo.pacchetto"_s);
        std::atomic<bool> stop = true;
        const auto none = exportPackage(m_window->workspace(), {.stop = &stop}, stopped, {});
        QVERIFY(!none && none.error().code == Error::Code::Cancelled);
        QVERIFY(!QFileInfo::exists(stopped));
        QCOMPARE(m_window->workspace().meta(u"packages_made"_s), QString());
    }
};

} // namespace

INSIEME_TEST(DockTest)
#include "tst_dock.moc"
