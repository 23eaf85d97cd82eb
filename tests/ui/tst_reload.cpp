// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/placements/kind.h"
#include "core/placements/placement.h"
#include "core/registry/members.h"
#include "core/store/workspace.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/placements/placement_panels.h"
#include "ui/placements/trial_card.h"
#include "ui/registry/paper_bars.h"
#include "ui/shell/list_page.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/action_row.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/popover.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

using namespace insieme;

namespace {

/// Another program writes while something is open over a page: it stays open and leads to where it said, and so does
/// what was typed.
class Reloads : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    int m_written = 0;

    /// A record of each of the large areas is another one, and one more comes first in its list.
    void writeElsewhere()
    {
        auto beside = Workspace::open(m_window->workspace().path(), areas());
        QVERIFY(beside);
        const auto done = (*beside)->perform({"Elsewhere"}, [this](Transaction &t) -> Done {
            const auto note = [&]<class R>(const Id<R> &id) -> Done {
                const auto before = t.records().load(id);
                if (!before)
                    return tl::unexpected(before.error());
                R after = *before;
                after.notes = QString::number(++m_written);
                return t.update(*before, after);
            };
            for (const Done &each : {note(Id<Agreement>(fixedUuid(u"agreement/piazzola-2026"))),
                                     note(Id<Placement>(fixedUuid(u"placement/12"))),
                                     note(Id<Cooperative>(fixedUuid(u"organisation/il-portico")))})
            {
                if (!each)
                    return each;
            }
            Cooperative first;
            first.names.push_back({.name = QStringLiteral("A %1").arg(m_written)});
            return t.insert(first);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        m_window->workspace().refresh(); // unless the window was faster
        QCoreApplication::processEvents();
    }
    /// Every place and a record of every kind, each as it opens; what a visit says against it, with its name.
    QStringList visited(bool records, const std::function<QStringList(Page &)> &visit)
    {
        QStringList faults;
        std::vector<Scene> scenes = placeScenes();
        if (records) {
            const std::vector<Scene> more = recordScenes();
            scenes.insert(scenes.end(), more.begin(), more.end());
        }
        for (const Scene &scene : scenes) {
            if (!scene.show(*m_window))
                continue;
            for (const QString &fault : visit(*m_window->page()))
                faults << scene.name + QStringLiteral(": ") + fault;
            if (scene.leave)
                scene.leave(*m_window);
        }
        return faults;
    }
    /// What `open` opens over the page is there when another program wrote meanwhile; `then` looks at it.
    bool stays(const std::function<void()> &open, const std::function<void(QMenu &)> &then = {})
    {
        bool opened = false, stayed = false;
        QTimer inside;
        inside.setSingleShot(true);
        connect(&inside, &QTimer::timeout, m_window.get(), [&] {
            const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            opened = true;
            writeElsewhere();
            stayed = menu && menu->isVisible();
            if (stayed && then)
                then(*menu);
            if (menu)
                menu->close();
        });
        inside.start(0);
        open();
        return !opened || stayed;
    }
    template<class W> static QList<W *> seen(const QWidget &in)
    {
        QList<W *> parts = in.findChildren<W *>();
        parts.removeIf([](const W *part) { return !part->isVisible() || !part->isEnabled(); });
        return parts;
    }

private slots:
    void init()
    {
        m_window = test::shown(m_folder.renew(), {1440, 900});
        QVERIFY(m_window);
    }
    void cleanup() { m_window.reset(); }

    void choicesStayOpen()
    {
        const QStringList faults = visited(true, [this](const Page &page) {
            QStringList found;
            for (const QPointer<QComboBox> combo : seen<QComboBox>(page)) {
                if (!combo || combo->count() < 2)
                    continue;
                combo->showPopup();
                const int other = combo->currentIndex() == 0 ? 1 : 0;
                combo->view()->setCurrentIndex(combo->model()->index(other, combo->modelColumn()));
                const QString under = combo->itemText(other);
                writeElsewhere();
                if (!combo || !combo->view()->isVisible())
                    found << QStringLiteral("the choices of “%1” are gone").arg(under);
                else if (combo->view()->currentIndex().data().toString() != under)
                    found << QStringLiteral("“%1” has the keys no more").arg(under);
                if (combo)
                    combo->hidePopup();
            }
            return found;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void menusStayOpen()
    {
        const QStringList faults = visited(true, [this](Page &page) {
            QStringList found;
            const auto check = [&](const QString &what, const std::function<void()> &open) {
                if (!stays(open))
                    found << what;
            };
            for (const QPointer<Button> button : seen<Button>(page)) {
                if (button && button->text() == QStringLiteral("More"))
                    check(QStringLiteral("More"), [button] { button->click(); });
            }
            for (const QPointer<ActionRow> row : seen<ActionRow>(page)) {
                if (row && row->more().isVisible())
                    check(QStringLiteral("a row of buttons"), [row] { row->more().click(); });
            }
            for (const QPointer<PaperBars> papers : seen<PaperBars>(page)) {
                if (papers)
                    check(QStringLiteral("papers"), [papers] {
                        papers->setFocus();
                        QTest::keyClick(papers, Qt::Key_F10, Qt::ShiftModifier);
                    });
            }
            return found;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    /// The menu of a cell is about the cell on which it was opened, wherever its row stands by now.
    void theMenuOfACellStaysWithIt()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        ListTable &table = m_window->listPage()->table();
        const QModelIndex cell = table.model()->index(2, 0);
        table.setCurrentIndex(cell);
        table.setFocus();
        const QString before = cell.data().toString();
        QVERIFY(stays([&table] { QTest::keyClick(&table, Qt::Key_F10, Qt::ShiftModifier); },
                      [](const QMenu &menu) {
                          for (QAction *action : menu.actions()) {
                              if (action->text() == QStringLiteral("Copy this cell"))
                                  action->trigger();
                          }
                      }));
        QVERIFY(table.model()->index(2, 0).data().toString() != before); // one more stands above it
        QCOMPARE(QApplication::clipboard()->text(), before);
    }

    void whatIsTypedStays()
    {
        const QStringList faults = visited(false, [this](const Page &page) {
            QStringList found;
            for (const QPointer<QLineEdit> line : seen<QLineEdit>(page)) {
                if (!line || line->isReadOnly() || line->objectName() == QStringLiteral("qt_spinbox_lineedit"))
                    continue;
                line->setFocus();
                line->selectAll();
                QTest::keyClicks(line, QStringLiteral("12"));
                const QString typed = line ? line->text() : QString();
                writeElsewhere();
                if (!line || !line->isVisible())
                    found << QStringLiteral("a line is gone");
                else if (line->text() != typed)
                    found << QStringLiteral("“%1” became “%2”").arg(typed, line->text());
                else if (!line->hasFocus())
                    found << QStringLiteral("“%1” has lost the keys").arg(typed);
                if (line)
                    line->clear();
            }
            return found;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    /// What is offered below a field of a form, and the day that is looked for.
    void whatIsOfferedBelowAFieldStays()
    {
        m_window->showRecord(describe<Agreement>(), fixedUuid(u"agreement/piazzola-2026"));
        RecordPage &record = *m_window->recordPage();
        record.edit();
        for (const char *column : {"body_id", "start_date"}) {
            auto *line = qobject_cast<QLineEdit *>(record.editor(column)->editor());
            line->setFocus();
            line->selectAll();
            if (qstrcmp(column, "body_id") == 0)
                QTest::keyClicks(line, QStringLiteral("comu"));
            else
                QTest::keyClick(line, Qt::Key_Space, Qt::ControlModifier);
            const auto open = [this] {
                QList<QWidget *> over = m_window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
                over.removeIf([](const QWidget *each) {
                    return !each->isVisible()
                        || (!qobject_cast<const Popover *>(each) && !each->inherits("insieme::Floating"));
                });
                return over;
            };
            const auto before = open();
            QVERIFY2(before.size() == 1, column);
            writeElsewhere();
            QCOMPARE(open(), before);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        emit record.discarded();
    }

    /// More reasons come before the one that is chosen: it is not taken by its place.
    void theReasonThatWasChosenStays()
    {
        auto *clock = qobject_cast<ClockPanel *>(
            m_window->openPanel(describe<Placement>(), fixedUuid(u"placement/12"), QStringLiteral("clock")));
        QVERIFY(clock);
        clock->tryOut(false);
        auto *reasons = clock->trial().findChild<QComboBox *>();
        reasons->setCurrentIndex(reasons->count() - 1);
        const QString chosen = reasons->currentText();
        const int count = reasons->count();
        auto beside = Workspace::open(m_window->workspace().path(), areas());
        QVERIFY(beside);
        for (int i = 0; i < 8; ++i) {
            SuspensionReason reason;
            reason.code = QStringLiteral("motivo%1").arg(i);
            reason.name = reason.neutralName = QStringLiteral("Motivo %1").arg(i);
            const auto done = (*beside)->perform({"Add"}, [&](Transaction &t) { return t.insert(reason); });
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        }
        m_window->workspace().refresh();
        QCOMPARE(reasons->count(), count + 8);
        QCOMPARE(reasons->currentText(), chosen);
    }

    void theColumnsOfAListStayOpen()
    {
        m_window->showList(QStringLiteral("cooperatives"));
        m_window->listPage()->offerColumns();
        QWidget *keys = QApplication::focusWidget();
        QTest::keyClicks(keys, QStringLiteral("se"));
        writeElsewhere();
        QVERIFY(keys->isVisible() && keys->hasFocus());
        QCOMPARE(qobject_cast<QLineEdit *>(keys)->text(), QStringLiteral("se"));
    }
};

} // namespace

INSIEME_TEST(Reloads)
#include "tst_reload.moc"
