// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody goes elsewhere while a form holds what is not saved.
#include "core/agreements/agreement.h"
#include "core/registry/organisation.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/shell/list_page.h"
#include "ui/shell/list_strip.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/list_table.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

using namespace insieme;

namespace {

class Leaving : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    const QUuid m_convention = fixedUuid(u"agreement/piazzola-2026");

    QString stored() const { return m_window->workspace().records().load(Id<Agreement>(m_convention))->subject; }
    const Banner *asked() const
    {
        for (const Banner *each : m_window->findChildren<Banner *>()) {
            if (each->isVisible() && each->text().contains(QStringLiteral("changes that are not saved")))
                return each;
        }
        return nullptr;
    }
    QLineEdit *line() const { return qobject_cast<QLineEdit *>(m_window->recordPage()->editor("subject")->editor()); }
    void type()
    {
        m_window->showRecord(describe<Agreement>(), m_convention);
        m_window->recordPage()->edit();
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), QStringLiteral("Typed"));
        QVERIFY(m_window->recordPage()->isUnsaved());
    }

private slots:
    void init()
    {
        m_window = test::shown(m_folder.renew(), {1440, 900});
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    /// The keys go to the band, which is no window of its own; what it prints they do.
    void theBandIsAnsweredWithItsKeys()
    {
        type();
        m_window->showList(QStringLiteral("people"));
        QVERIFY(asked() && m_window->recordPage());
        QVERIFY(!QApplication::activeModalWidget() && asked()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!asked() && m_window->recordPage()->isUnsaved());
        QCOMPARE(QApplication::focusWidget(), line());
        m_window->showList(QStringLiteral("people"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!asked() && m_window->listPage());
        QCOMPARE(m_window->place(), QStringLiteral("people"));
        QCOMPARE(stored(), QStringLiteral("Typed"));
        QVERIFY(m_window->undo());
        const QString before = stored();
        type();
        m_window->showList(QStringLiteral("people"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!asked() && m_window->listPage());
        QCOMPARE(stored(), before);
    }

    /// A key is printed where it acts: while the band asks, Esc is its own.
    void escapeIsPrintedWhereItActs()
    {
        const auto printed = [this] {
            QStringList at;
            for (const Button *each : m_window->findChildren<Button *>()) {
                if (each->isVisible() && each->isKeyPrinted() && each->key() == QLatin1String("Esc"))
                    at << each->text();
            }
            for (const Keycap *each : m_window->findChildren<Keycap *>()) {
                if (each->isVisible() && each->isPrinted() && each->key() == QLatin1String("Esc"))
                    at << QStringLiteral("beside");
            }
            return at;
        };
        type();
        QVERIFY(m_window->listStrip());
        const QStringList before = printed();
        QVERIFY2(before.contains(QStringLiteral("Discard")) && before.contains(QStringLiteral("beside")),
                 qPrintable(before.join(QLatin1Char('|'))));
        m_window->showList(QStringLiteral("people"));
        QVERIFY(asked());
        QCOMPARE(printed(), QStringList{QStringLiteral("Stay here")});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!asked());
        QCOMPARE(printed(), before);
    }

    /// Saving can be refused: then nobody goes anywhere, and nothing is lost.
    void whatCannotBeSavedStays()
    {
        type();
        FieldEditor *end = m_window->recordPage()->editor("end_date");
        auto *day = qobject_cast<QLineEdit *>(end->editor());
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("31/2/2027"));
        m_window->goBack();
        const auto *first = qobject_cast<Button *>(QApplication::focusWidget());
        QVERIFY(first);
        QCOMPARE(first->text(), QStringLiteral("Stay here"));
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Save")));
        QVERIFY(!asked() && m_window->recordPage() && m_window->recordPage()->isUnsaved());
        QCOMPARE(line()->text(), QStringLiteral("Typed"));
        emit m_window->recordPage()->discarded();
    }

    /// Who wants to go elsewhere while it is asked is asked about that.
    void theLastWishCounts()
    {
        type();
        m_window->showList(QStringLiteral("people"));
        m_window->setPrivacy(true);
        m_window->showList(QStringLiteral("cooperatives"));
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Discard")));
        QCOMPARE(m_window->place(), QStringLiteral("cooperatives"));
        QVERIFY(m_window->listPage() && !m_window->privacy());
    }

    /// The form can be worked in meanwhile: it is asked about what is in it then, and saving there is an answer, too.
    void theFormIsThereMeanwhile()
    {
        type();
        m_window->showList(QStringLiteral("people"));
        QTest::mouseClick(line(), Qt::LeftButton);
        QTest::keyClick(line(), Qt::Key_End);
        QTest::keyClicks(line(), QStringLiteral(" more"));
        QVERIFY(asked() && m_window->recordPage()->isUnsaved());
        const auto buttons = m_window->recordPage()->findChildren<Button *>();
        const auto save = std::find_if(buttons.begin(), buttons.end(), [](const Button *each) {
            return each->isVisible() && each->text() == QLatin1String("Save");
        });
        QVERIFY(save != buttons.end());
        (*save)->click();
        QCOMPARE(stored(), QStringLiteral("Typed more"));
        QTRY_VERIFY(m_window->listPage());
        QVERIFY(!asked());
        QCOMPARE(m_window->place(), QStringLiteral("people"));
        QVERIFY(m_window->undo());
        // Another page than the one it asks about: nothing is asked any more.
        type();
        m_window->showList(QStringLiteral("people"));
        emit m_window->recordPage()->discarded();
        QVERIFY(!asked() && m_window->recordPage() && !m_window->recordPage()->isUnsaved());
        QCoreApplication::processEvents();
        QVERIFY(m_window->recordPage());
    }

    /// Each way out goes on where it was going.
    void everyWayGoesOn()
    {
        m_window->showList(QStringLiteral("agreements"));
        const QString start = m_window->place();
        type();
        m_window->goBack();
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Discard")));
        QVERIFY(m_window->listPage());
        QCOMPARE(m_window->place(), start);
        QCOMPARE(m_window->listPage()->table().currentIndex().row(), m_window->listPage()->model().rowOf(m_convention));
        type();
        m_window->setPrivacy(true);
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Discard")));
        QVERIFY(m_window->privacy() && m_window->recordPage() && !m_window->recordPage()->isUnsaved());
        m_window->setPrivacy(false);
        type();
        const QUuid cooperative = m_window->workspace().records().ids(describe<Cooperative>()).front();
        bool opened = false;
        QVERIFY(!m_window->openPanel(describe<Cooperative>(), cooperative, QStringLiteral("link"),
                                     [&opened](RecordPanel &) { opened = true; }));
        QVERIFY(!opened && test::answerLeaving(*m_window, QStringLiteral("Discard")));
        QVERIFY(opened && m_window->recordPage()->id() == cooperative);
        // Along the list, with the keys in it before and after.
        m_window->showRecord(describe<Agreement>(), m_convention);
        QVERIFY(m_window->listStrip());
        type();
        QTableView &rows = m_window->listStrip()->view();
        rows.setFocus();
        QTest::keyClick(&rows, rows.currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY(asked());
        QCOMPARE(m_window->listStrip()->model().idAt(rows.currentIndex().row()), m_convention);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_window->recordPage()->id() != m_convention);
        QCOMPARE(stored(), QStringLiteral("Typed"));
        QCOMPARE(QApplication::focusWidget(), &rows);
        QVERIFY(m_window->undo());
    }

    /// Also by the desktop, which waits for nobody: the window stays, and closes with the answer.
    void theWindowClosesWithTheAnswer()
    {
        type();
        QVERIFY(!m_window->close());
        QVERIFY(asked() && m_window->isVisible());
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Stay here")));
        QVERIFY(m_window->isVisible() && m_window->recordPage()->isUnsaved());
        QVERIFY(!m_window->close());
        QVERIFY(test::answerLeaving(*m_window, QStringLiteral("Save")));
        QVERIFY(!m_window->isVisible());
        QCOMPARE(stored(), QStringLiteral("Typed"));
    }
};

} // namespace

INSIEME_TEST(Leaving)
#include "tst_leaving.moc"
