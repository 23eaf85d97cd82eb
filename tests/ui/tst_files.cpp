// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when something happens to its file: replaced, held by another window, damaged, brought back.
#include "app/desk.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/store/backup.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/shell/record_page.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_window.h"
#include "ui/sync/history_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progress_dock.h"
#include "ui/widgets/result_work.h"

#include <cstdio>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

using namespace insieme;

namespace {

/// Whether a widget was shut while this lived.
class ShutOnce : public QObject {
public:
    explicit ShutOnce(QWidget *of) { of->installEventFilter(this); }
    bool was() const { return m_was; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        m_was |= event->type() == QEvent::EnabledChange && widget && !widget->isEnabled();
        return false;
    }

private:
    bool m_was = false;
};

class Files : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    const QUuid m_convention = fixedUuid(u"agreement/piazzola-2026");
    QString path() const { return m_folder.filePath(QStringLiteral("a.insieme")); }

    void type(const QString &subject)
    {
        FieldEditor *editor = m_window->recordPage()->editor("subject");
        QVERIFY(editor);
        editor->setValue(subject);
        emit editor->edited();
    }
    /// Another program puts another file there; `other` is made before.
    bool replace(const QString &other)
    {
        return std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path()).constData()) == 0;
    }
    static const Banner *band(const MainWindow &window, const char *words)
    {
        for (const Banner *each : window.findChildren<Banner *>()) {
            if (each->isVisible() && each->text().contains(QLatin1String(words)))
                return each;
        }
        return nullptr;
    }
    static void press(const Banner *band, const char *remedy)
    {
        for (Button *each : band->findChildren<Button *>()) {
            if (each->text() == QLatin1String(remedy))
                each->click();
        }
    }
    /// Until it is stopped.
    static void keepBusy(MainWindow &window)
    {
        using Lasting = ResultWork<void>;
        window.run(
            *new Lasting({QStringLiteral("archive"), QStringLiteral("Lasting"), QString()}, [](Lasting &work) -> Done {
                while (!work.wasStopped())
                    QThread::msleep(5);
                return {};
            }));
    }

private slots:
    void init()
    {
        m_window = test::shown(m_folder.renew());
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    /// Another program puts another file there, as those do that keep folders alike: what was saved can be kept, and
    /// nothing seems to be saved any more.
    void aFileThatIsReplacedUnderTheWindow()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.insieme"));
        QVERIFY(backupTo(m_window->workspace().database(), other));
        m_window->showRecord(describe<Agreement>(), m_convention);
        type(QStringLiteral("Saved before"));
        QVERIFY(m_window->recordPage()->save());
        type(QStringLiteral("Typed before"));
        QVERIFY(replace(other));
        QTRY_VERIFY(band(*m_window, "was replaced"));
        QStringList remedies;
        for (const Button *each : band(*m_window, "was replaced")->findChildren<Button *>()) {
            if (each->isVisible())
                remedies << each->text();
        }
        QCOMPARE(remedies,
                 (QStringList{QStringLiteral("Save as another file…"), QStringLiteral("Open the file again")}));
        QVERIFY2(!m_window->notice().contains(QStringLiteral("changed the file")), qPrintable(m_window->notice()));
        QVERIFY(!m_window->recordPage()->save());
        QCOMPARE(m_window->recordPage()->editor("subject")->value(), Value(QStringLiteral("Typed before")));
        const QString kept = m_folder.filePath(QStringLiteral("kept.insieme"));
        QVERIFY(m_window->copyTo(kept));
        QSignalSpy again(m_window.get(), &MainWindow::remakeWanted);
        QStringList offered; // nothing can be saved
        press(band(*m_window, "was replaced"), "Open the file again");
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Stay here"), &offered));
        offered.sort();
        QCOMPARE(offered, (QStringList{QStringLiteral("Discard"), QStringLiteral("Stay here")}));
        QCOMPARE(again.count(), 0);
        press(band(*m_window, "was replaced"), "Open the file again");
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Discard")));
        QCOMPARE(again.count(), 1);
        m_window.reset();
        for (const auto &[file, saved] : {std::pair(kept, true), std::pair(path(), false)}) {
            const auto opened = Workspace::open(file, areas());
            QVERIFY(opened && verify(**opened).isEmpty());
            QCOMPARE((*opened)->records().load(Id<Agreement>(m_convention))->subject == QLatin1String("Saved before"),
                     saved);
        }
    }

    /// What is open over the page belongs to it, and ends in its own time.
    void aMenuOutlivesTheFileUnderIt()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.insieme"));
        QVERIFY(backupTo(m_window->workspace().database(), other));
        m_window->showRecord(describe<Agreement>(), m_convention);
        const QPointer<Page> page = m_window->page();
        const QPointer<QMenu> menu = new QMenu(page);
        menu->addAction(QStringLiteral("A line"));
        QVERIFY(replace(other));
        bool shown = false;
        QTimer look;
        connect(&look, &QTimer::timeout, menu, [&] {
            // What is to be deleted is deleted by the next look.
            if (std::exchange(shown, band(*m_window, "was replaced") != nullptr))
                menu->close();
        });
        look.start(100);
        menu->exec(m_window->mapToGlobal(QPoint(300, 300)));
        QVERIFY(shown && page && menu);
        QTRY_VERIFY(!page);
        QVERIFY(m_window->recordPage() && band(*m_window, "was replaced"));
    }

    /// Whoever reads because another window has the file may work in it once that is closed.
    void theSecondWindowMayWriteOnceTheFirstIsClosed()
    {
        OpenOptions options;
        options.window = true;
        m_window.reset();
        m_window = test::shown(*Workspace::open(path(), areas(), options));
        const auto second = test::shown(*Workspace::open(path(), areas(), options));
        QVERIFY(m_window && second && second->workspace().isReadOnly());
        QVERIFY(band(*second, "has this file open"));
        m_window.reset();
        QTRY_VERIFY(band(*second, "was closed"));
        QVERIFY(!band(*second, "has this file open"));
        // Opened there again, it is not free any more.
        m_window = test::shown(*Workspace::open(path(), areas(), options));
        QVERIFY(m_window);
        QTRY_VERIFY(band(*second, "has this file open"));
        QVERIFY(!band(*second, "was closed"));
        m_window.reset();
        QTRY_VERIFY(band(*second, "was closed"));
        // What is being done there is not cut off.
        QSignalSpy again(second.get(), &MainWindow::remakeWanted);
        keepBusy(*second);
        press(band(*second, "was closed"), "Open the file again");
        QCOMPARE(again.count(), 0);
        second->dock().stopAll();
        QTRY_VERIFY(!second->dock().isBusy());
        press(band(*second, "was closed"), "Open the file again");
        QCOMPARE(again.count(), 1);
        QVERIFY(!(*Workspace::open(path(), areas(), options))->isReadOnly());
    }

    /// The language is kept once the window may go for it, and no sooner.
    void aLanguageThatCannotBeSpokenYetIsNotChosen()
    {
        const QString key = QStringLiteral("language");
        const auto restore = qScopeGuard([key, before = QSettings().value(key)] {
            if (before.isValid())
                QSettings().setValue(key, before);
            else
                QSettings().remove(key);
        });
        QSettings().remove(key);
        const auto choose = [this] {
            for (const Setting &setting : m_window->settings()) {
                if (QLatin1String(setting.key) != QLatin1String("language"))
                    continue;
                for (const Setting::Choice &choice : setting.choices) {
                    if (!choice.chosen)
                        choice.run();
                }
            }
        };
        QSignalSpy remake(m_window.get(), &MainWindow::remakeWanted);
        m_window->showRecord(describe<Agreement>(), m_convention);
        type(QStringLiteral("Typed"));
        choose();
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Stay here")));
        QVERIFY(remake.isEmpty() && !QSettings().contains(key));
        emit m_window->recordPage()->discarded();

        // The page of the settings shows what holds.
        keepBusy(*m_window);
        m_window->openSettings("language");
        Segmented *languages = nullptr;
        for (auto *each : m_window->page()->findChildren<Segmented *>()) {
            if (each->partName(0) == QLatin1String("Italiano"))
                languages = each;
        }
        QVERIFY(languages);
        const int spoken = languages->current();
        QTest::keyClick(languages, spoken == 0 ? Qt::Key_Right : Qt::Key_Left);
        QVERIFY(languages->current() != spoken);
        QTRY_COMPARE(languages->current(), spoken);
        QVERIFY(remake.isEmpty() && !QSettings().contains(key));
        m_window->dock().stopAll();
        QTRY_VERIFY(!m_window->dock().isBusy());
        choose();
        QVERIFY(remake.count() == 1 && QSettings().contains(key));
    }

    /// Whoever hid the names does not show them by opening another file, or a copy.
    void hiddenNamesStayHiddenInTheNextWindow()
    {
        const QString other = m_folder.filePath(QStringLiteral("b.insieme"));
        QVERIFY(backupTo(m_window->workspace().database(), other));
        m_window.reset();
        // The next window speaks as the settings say.
        const auto spoken = qScopeGuard([before = language()] { setLanguage(before); });
        Desk desk;
        desk.start(path());
        QVERIFY(desk.window() && !desk.window()->privacy());
        desk.window()->setPrivacy(true);
        emit desk.window()->fileWanted(other);
        QTRY_COMPARE(desk.window()->workspace().path(), other);
        QVERIFY(desk.window()->privacy());
        const QPointer<MainWindow> last = desk.window();
        emit desk.window()->backupWanted(path());
        QTRY_VERIFY(!last && desk.window());
        QVERIFY(desk.window()->privacy());
        // Nor by looking at a past evening.
        desk.window()->openPlace(QStringLiteral("history"));
        qobject_cast<HistoryPage *>(desk.window()->page())->openAsOf(desk.window()->workspace().today());
        std::unique_ptr<MainWindow> past;
        const auto opened = [&] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<MainWindow *>(each); window && window != desk.window() && !past)
                    past.reset(window);
            }
            return past != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(opened(), 30'000);
        QVERIFY(past->privacy());
        QApplication::setQuitOnLastWindowClosed(false);
    }

    /// A window in another language, or on a copy that was brought back, goes on where the one before was.
    void theNextWindowGoesOnWhereThisOneWas()
    {
        m_window.reset();
        const auto spoken = qScopeGuard([before = language()] { setLanguage(before); });
        Desk desk;
        desk.start(path());
        QVERIFY(desk.window());
        desk.window()->showList(QStringLiteral("people"));
        desk.window()->showRecord(describe<Agreement>(), m_convention);
        const QString tab = desk.window()->recordPage()->tabInFront();
        const QPointer<MainWindow> last = desk.window();
        emit desk.window()->remakeWanted();
        QTRY_VERIFY(!last && desk.window());
        QVERIFY(desk.window()->recordPage());
        QCOMPARE(desk.window()->recordPage()->id(), m_convention);
        QCOMPARE(desk.window()->recordPage()->tabInFront(), tab);
        desk.window()->goBack();
        QCOMPARE(desk.window()->place(), QStringLiteral("people"));
        QVERIFY(desk.window()->page() && !desk.window()->recordPage());
        desk.window()->goForward();
        QVERIFY(desk.window()->recordPage());
        // What is not in the file is left out.
        MainWindow::Way way = desk.window()->way();
        way.places.append(way.places.last());
        way.places.last().id = newUuid();
        way.at = way.places.size() - 1;
        desk.window()->takeUp(way);
        QVERIFY(desk.window()->recordPage());
        QCOMPARE(desk.window()->recordPage()->id(), m_convention);
    }

    void aDamagedFileOffersItsCopies_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("damaged") << true;
        QTest::newRow("missing") << false;
    }

    void aDamagedFileOffersItsCopies()
    {
        QFETCH(const bool, isThere);
        const auto copy =
            automaticBackup(m_window->workspace().database(), QDateTime::currentDateTime(), QStringLiteral("daily"));
        QVERIFY(copy);
        m_window.reset();
        QFile file(path());
        QVERIFY(file.remove());
        if (isThere) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(4096, 'x')) > 0);
            file.close();
        }
        Desk desk;
        desk.start(path());
        QVERIFY(!desk.window() && desk.startWindow());
        const auto isOffered = [&desk] {
            const auto offers = desk.startWindow()->findChild<Banner *>()->findChildren<Button *>();
            return std::any_of(offers.begin(), offers.end(), [](const Button *each) {
                return each->isVisible() && each->text() == QStringLiteral("Bring back a copy…");
            });
        };
        QTRY_VERIFY(isOffered());
        const ShutOnce shut(desk.startWindow());
        emit desk.startWindow()->backupWanted(m_folder.filePath(QStringLiteral("none.insieme")), path());
        QTRY_VERIFY(shut.was());
        QVERIFY(desk.startWindow() && desk.startWindow()->isEnabled());
        emit desk.startWindow()->backupWanted(*copy, path());
        QTRY_VERIFY(desk.window());
        QVERIFY(!desk.startWindow());
        QVERIFY(desk.window()->workspace().records().load(Id<Agreement>(m_convention)));
    }
};

} // namespace

INSIEME_TEST(Files)
#include "tst_files.moc"
