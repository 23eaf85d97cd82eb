// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/record/display.h"
#include "core/registry/members.h"
#include "core/registry/operator.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/page_audit.h"
#include "tests/ui/shown.h"
#include "ui/agenda/agenda_page.h"
#include "ui/housing/house_card.h"
#include "ui/housing/housing_calendar.h"
#include "ui/manual/manual_page.h"
#include "ui/placements/running_card.h"
#include "ui/shell/document_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

using namespace insieme;

namespace {

class AgendaPageTest : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    AgendaPage *page() const { return qobject_cast<AgendaPage *>(m_window->page()); }
    int rowOf(const QString &what) const
    {
        for (int i = 0; i < page()->model().rowCount(); ++i) {
            const AgendaModel::Row &row = page()->model().row(i);
            if (row.heading.isEmpty() && row.item.what == what)
                return i;
        }
        return -1;
    }
    void open(int row)
    {
        page()->list().setFocus();
        page()->list().setCurrentIndex(page()->model().index(row, 0));
        QTest::keyClick(&page()->list(), Qt::Key_Return);
    }
    int foldedLate() const
    {
        for (int i = 0; i < page()->model().rowCount(); ++i) {
            if (page()->model().row(i).late && page()->model().row(i).folded)
                return i;
        }
        return -1;
    }
    void choose(const QString &what)
    {
        if (rowOf(what) < 0 && foldedLate() > 0)
            open(foldedLate());
        const int row = rowOf(what);
        QVERIFY2(row >= 0, qPrintable(what));
        page()->list().setFocus();
        page()->list().setCurrentIndex(page()->model().index(row, 0));
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
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openPlace(QStringLiteral("desk"));
        QVERIFY(page());
    }
    void cleanup() { m_window.reset(); }

    void theWindowOpensOnTheDesk()
    {
        QCOMPARE(pageCatalogue().places().front().key, QStringLiteral("desk"));
        QCOMPARE(page()->horizons()->cells().size(), 5);
        QVERIFY(page()->horizons()->cells().front().count.toInt() >= 3);
        QVERIFY(page()->model().row(0).late);
        // Nobody wrote it down: the rule finds the month without a register.
        open(foldedLate());
        QVERIFY(rowOf(QStringLiteral("Registro mancante o incompleto")) >= 0);
        const int sunday = rowOf(QStringLiteral("Osservazioni al piano di attuazione"));
        QVERIFY(sunday > 0);
        QCOMPARE(page()->model().row(sunday).tail, QStringLiteral("cade di domenica 28: vale lunedì 29"));
        // The month is folded until it is asked for.
        QCOMPARE(rowOf(QStringLiteral("Visita al cantiere di Presina")), -1);
        const int last = page()->model().rowCount() - 1;
        QVERIFY(page()->model().row(last).folded);
        page()->list().setFocus();
        page()->list().setCurrentIndex(page()->model().index(last, 0));
        QTest::keyClick(&page()->list(), Qt::Key_Return);
        QVERIFY(rowOf(QStringLiteral("Visita al cantiere di Presina")) > 0);
        // A nearer horizon shows less, a farther one more.
        page()->horizons()->choose(0);
        QCOMPARE(rowOf(QStringLiteral("Osservazioni al piano di attuazione")), -1);
        page()->horizons()->choose(4);
        QVERIFY(rowOf(QStringLiteral("Assemblea dei soci")) > 0);
    }

    /// However long the words of a line are, it says what its keys do.
    void aLineShowsItsKeys()
    {
        choose(QStringLiteral("Osservazioni al piano di attuazione"));
        AgendaModel &model = page()->model();
        AgendaModel::Row row = model.row(page()->list().currentIndex().row());
        const auto atTheEnd = [&](const QString &tail) {
            row.tail = tail;
            model.setRows({row});
            QImage image(640, 36, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.state = QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_Enabled;
            page()->list().itemDelegate()->paint(&painter, option, model.index(0, 0));
            return image.copy(image.width() - 60, 0, 60, image.height());
        };
        const QImage brief = atTheEnd({});
        QCOMPARE(atTheEnd(QStringLiteral("parola ").repeated(40)), brief);
    }

    /// Down the page as it is read.
    void tabGoesDownTheDesk()
    {
        const auto places = [this] {
            QList<int> tops;
            for (const QWidget *stop : tabStops(*m_window)) {
                if (page()->isAncestorOf(stop))
                    tops << stop->mapTo(page(), QPoint()).y();
            }
            return tops;
        };
        QVERIFY(places().size() >= 5);
        QVERIFY(page()->list().mapTo(page(), QPoint()).y() > page()->horizons()->mapTo(page(), QPoint()).y());
        page()->horizons()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &page()->list());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), page()->horizons());
        const QList<int> tops = places();
        QVERIFY(std::is_sorted(tops.begin(), tops.begin() + 4));
    }

    /// However much is late, what is due today is in sight.
    void theLateOnesLeaveRoomForToday()
    {
        const int late = page()->horizons()->cells().front().count.toInt();
        QVERIFY(late > 6);
        const int folded = foldedLate();
        QCOMPARE(folded, 6); // the heading and five lines
        QCOMPARE(page()->model().row(folded).count.toInt(), late - 5);
        QVERIFY(!page()->model().row(folded + 1).heading.isEmpty() && !page()->model().row(folded + 1).late);
        m_window->resize(1366, 768);
        QCoreApplication::processEvents();
        const QRect today = page()->list().visualRect(page()->model().index(folded + 2, 0));
        QVERIFY(page()->list().viewport()->rect().contains(today));
        open(folded);
        QCOMPARE(foldedLate(), -1);
        QVERIFY(page()->model().row(late).heading.isEmpty() && page()->model().row(late).due == Due::Late);
        page()->horizons()->choose(0); // asked for alone: all of them
        QCOMPARE(page()->model().rowCount(), late + 1);
    }

    /// An area has one part in a week, and the same place in each.
    void weeksAreStackedInOneOrder()
    {
        const auto *chart = page()->findChild<WeekChart *>();
        const QStringList order{QStringLiteral("Registro"), QStringLiteral("Contratti"), QStringLiteral("Inserimenti"),
                                QStringLiteral("Abitare"), QStringLiteral("Scadenze proprie")};
        int parts = 0;
        for (int week = 0; week < chart->partCount(); ++week) {
            qsizetype last = -1;
            const QStringList words = chart->partName(week).split(QStringLiteral(", ")).mid(1);
            for (const QString &word : words) {
                const qsizetype at = order.indexOf(word.section(QLatin1Char(' '), 0, -2));
                QVERIFY2(at > last, qPrintable(chart->partName(week)));
                last = at;
                ++parts;
            }
        }
        QVERIFY(parts > 10);
    }

    void doneByTheKeysAndTakenBack()
    {
        const QString what = QStringLiteral("Copia aggiornata dell'iscrizione all'albo");
        const int late = page()->horizons()->cells().front().count.toInt();
        choose(what);
        QTest::keyClick(&page()->list(), Qt::Key_Space);
        QCOMPARE(rowOf(what), -1);
        QCOMPARE(page()->horizons()->cells().front().count.toInt(), late - 1);
        m_window->openPlace(QStringLiteral("deadlines"));
        QCOMPARE(rowOf(what), -1);
        QVERIFY(m_window->undo());
        QVERIFY(rowOf(what) > 0);
    }

    /// Of who sees to it only that somebody does.
    void initialsAreHiddenWithTheNames()
    {
        QVERIFY(m_window->workspace().setOperator(m_window->workspace().records().ids(describe<Operator>()).front()));
        const auto owners = [this] {
            QSet<QString> seen;
            for (int row = 0; row < page()->model().rowCount(); ++row)
                seen << page()->model().row(row).owner;
            seen.remove(QString());
            return seen;
        };
        const QSet<QString> named = owners();
        QVERIFY(!named.isEmpty());
        m_window->setPrivacy(true);
        QCOMPARE(owners(), QSet<QString>{insieme::mask().left(1)});
        m_window->setPrivacy(false);
        QCOMPARE(owners(), named);
    }

    void putOffWithAReason()
    {
        const QString what = QStringLiteral("Copia aggiornata dell'iscrizione all'albo");
        choose(what);
        QTest::keyClick(&page()->list(), Qt::Key_R);
        QLineEdit *until = nullptr, *reason = nullptr;
        for (QLineEdit *edit : page()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QStringLiteral("Rinvia al"))
                until = edit;
            if (edit->accessibleName() == QStringLiteral("Motivo"))
                reason = edit;
        }
        QVERIFY(until && reason && until->isVisible());
        // A day that is none, and a day in the past, change nothing.
        const auto step = m_window->workspace().undoable();
        for (const char *wrong : {"boh", "-3", "oggi"}) {
            until->setText(QLatin1String(wrong));
            QTest::keyClick(until, Qt::Key_Return);
            QVERIFY(until->isVisible());
            QCOMPARE(m_window->workspace().undoable().has_value(), step.has_value());
        }
        until->setText(QStringLiteral("+4"));
        // Without a reason it stays where it is, and one goes on where the reason is written.
        QTest::keyClick(until, Qt::Key_Return);
        QVERIFY(until->isVisible());
        QCOMPARE(m_window->workspace().undoable().has_value(), step.has_value());
        QCOMPARE(QApplication::focusWidget(), reason);
        QVERIFY(dynamic_cast<FieldBox *>(until->parentWidget())->resolved().contains(QStringLiteral("26/06")));
        reason->setText(QStringLiteral("attesa"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!until->isVisible());
        const int row = rowOf(what);
        QVERIFY(row > 0);
        QCOMPARE(page()->model().row(row).item.reason, QStringLiteral("attesa"));
        QCOMPARE(isoText(page()->model().row(row).item.shown), QStringLiteral("2026-06-26"));
        // It counts by the new day; when it was due stands beside it, and the step can be undone where it is told.
        const AgendaModel::Row &line = page()->model().row(row);
        QVERIFY(line.date.contains(QStringLiteral("26/06")));
        QVERIFY(line.due == Due::Coming);
        QVERIFY(line.tail.contains(italianText(line.item.day)) && line.tail.contains(QStringLiteral("attesa")));
        // One goes on where the line was, not where it went; with names hidden what was written is not shown.
        QVERIFY(page()->list().currentIndex().row() < row);
        m_window->setPrivacy(true);
        QVERIFY(!page()->model().row(rowOf(what)).tail.contains(QStringLiteral("attesa")));
        m_window->setPrivacy(false);
        QCOMPARE(m_window->notice(), QStringLiteral("Rinvio al 26/06/2026: ") + what);
        QCOMPARE(m_window->workspace().undoable()->reason, QStringLiteral("attesa"));
    }

    /// A bar of the chart opens the deadlines of its week, as many as it counts, and Esc the others again.
    void aWeekOfTheChartOpensItsDeadlines()
    {
        const Agenda agenda(m_window->workspace());
        const Date monday(2026, 6, 29);
        const AgendaFilter week{.from = {monday, 0}, .to = {Date(2026, 7, 6), 0}};
        const auto count = static_cast<int>(agenda.count(week));
        QVERIFY(count > 0);
        page()->findChild<WeekChart *>()->choosePart(1);
        QCOMPARE(page()->title(), QStringLiteral("Scadenze"));
        QCOMPARE(page()->model().rowCount(), count + 1);
        for (int row = 1; row <= count; ++row) {
            const Date shown = page()->model().row(row).item.shown;
            QVERIFY(monday <= shown && shown < Date(2026, 7, 6));
        }
        const QString heading = page()->model().row(0).heading;
        const auto said = [this, &heading] {
            const auto labels = page()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&heading](const QLabel *label) {
                return label->isVisible() && label->text().contains(heading);
            });
        };
        QVERIFY(heading.contains(QStringLiteral("29/06/2026")));
        QVERIFY(said());
        // Whoever opens a line, or another page, comes back to the same week.
        page()->list().setCurrentIndex(page()->model().index(1, 0));
        QTest::keyClick(&page()->list(), Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        m_window->goBack();
        QVERIFY(page());
        QCOMPARE(page()->model().rowCount(), count + 1);
        QVERIFY(said());
        m_window->openPlace(QStringLiteral("agreements"));
        m_window->openPlace(QStringLiteral("deadlines"));
        QCOMPARE(page()->model().rowCount(), count + 1);
        QVERIFY(said());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(page()->title(), QStringLiteral("Scadenze"));
        QVERIFY(page()->model().rowCount() > count + 1);
        QVERIFY(!said());
        m_window->openPlace(QStringLiteral("agreements"));
        m_window->openPlace(QStringLiteral("deadlines"));
        QVERIFY(page()->model().rowCount() > count + 1);
        QVERIFY(!said());

        // The other filters are kept, too; a bar counts every area, whatever was chosen before.
        QComboBox *area = nullptr;
        const auto find = [this, &area] {
            area = page()->findChild<QComboBox *>();
            return area != nullptr;
        };
        QVERIFY(find());
        area->setCurrentIndex(1);
        const QString chosen = area->currentText();
        const int lines = page()->model().rowCount();
        m_window->openPlace(QStringLiteral("desk"));
        page()->horizons()->choose(0);
        m_window->openPlace(QStringLiteral("deadlines"));
        QVERIFY(find());
        QCOMPARE(area->currentText(), chosen);
        QCOMPARE(page()->model().rowCount(), lines);
        m_window->openPlace(QStringLiteral("desk"));
        QCOMPARE(page()->horizons()->chosen(), 0);
        page()->findChild<WeekChart *>()->choosePart(1);
        QVERIFY(find());
        QCOMPARE(area->currentIndex(), 0);
        QCOMPARE(page()->model().rowCount(), count + 1);
    }

    /// What the keys do with a line stands in it while it has them.
    void theKeysStandInTheLine()
    {
        const auto end = [this] {
            QApplication::processEvents();
            const QRect line = page()->list().visualRect(page()->list().currentIndex());
            return page()->list().viewport()->grab(line.adjusted(line.width() - 120, 8, -20, -8)).toImage();
        };
        choose(QStringLiteral("DURC"));
        const QImage with = end();
        page()->horizons()->setFocus();
        QVERIFY(end() != with);
        QCOMPARE(test::placeFaults(*m_window) + test::contrastFaults(*m_window), QStringList());
    }

    /// What is done can be opened again, and nothing else: the keys say so, and do no more.
    void theKeysOfWhatIsDone()
    {
        const QString what = QStringLiteral("Copia aggiornata dell'iscrizione all'albo");
        choose(what);
        QTest::keyClick(&page()->list(), Qt::Key_Space);
        m_window->openPlace(QStringLiteral("deadlines"));
        const auto told = [this] {
            QStringList texts;
            for (const PageKey &key : page()->list().keys())
                texts << key.text;
            return texts;
        };
        const QStringList open = told();
        QCOMPARE(open.size(), 5);
        for (Segmented *choice : page()->findChildren<Segmented *>()) {
            if (choice->partName(1) == AgendaPage::tr("Done"))
                choice->setCurrent(1);
        }
        QCOMPARE(told().size(), 3);
        QVERIFY(!told().contains(open[2]));
        const auto step = m_window->workspace().undoable();
        choose(what);
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_A})
            QTest::keyClick(&page()->list(), key);
        QCOMPARE(m_window->workspace().undoable()->step, step->step);
        for (const QLineEdit *edit : page()->findChildren<QLineEdit *>())
            QVERIFY(!edit->isVisible());
        QTest::keyClick(&page()->list(), Qt::Key_Space);
        QCOMPARE(rowOf(what), -1);
    }

    void theDeskSaysWhereItIsLateAndHowTheHouseStands()
    {
        const auto &cells = page()->horizons()->cells();
        QVERIFY2(cells[0].note.contains(QStringLiteral(", ")), qPrintable(cells[0].note));
        QVERIFY2(cells[1].note.contains(QStringLiteral("12:00")), qPrintable(cells[1].note));
        QVERIFY(!page()->model().row(0).note.isEmpty());
        auto *card = page()->findChild<HouseCard *>();
        QVERIFY(card && card->isVisible());
        for (QWidget *widget : card->findChildren<QWidget *>()) {
            const auto *tiles = dynamic_cast<const PaintedParts *>(widget);
            if (!tiles)
                continue;
            QCOMPARE(tiles->partCount(), 10);
            QVERIFY2(tiles->partName(3).startsWith(QStringLiteral("App. 4: ")), qPrintable(tiles->partName(3)));
            widget->setFocus();
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(widget, Qt::Key_Right);
            QTest::keyClick(widget, Qt::Key_Return);
            QVERIFY(m_window->recordPage());
            QCOMPARE(m_window->recordPage()->title(), QStringLiteral("App. 4"));
            return;
        }
        QFAIL("no tiles");
    }

    /// A house with more apartments than tiles: those without one are counted, too, and are one key away.
    void theHouseCardTellsOfEveryApartment()
    {
        Workspace &workspace = m_window->workspace();
        QVERIFY(workspace.perform({"Test"}, [&](Transaction &tx) -> Done {
            const HousingUnit like = *tx.records().load(Id<HousingUnit>(fixedUuid(u"housing_unit/1")));
            for (int i = 0; i < 24; ++i) {
                HousingUnit unit{.code = QStringLiteral("App. %1").arg(20 + i), .property = like.property};
                INSIEME_TRY(tx.insert(unit));
            }
            return {};
        }));
        auto *card = page()->findChild<HouseCard *>();
        QVERIFY(card && card->isVisible());
        for (QWidget *widget : card->findChildren<QWidget *>()) {
            auto *tiles = dynamic_cast<PaintedParts *>(widget);
            if (!tiles)
                continue;
            QCOMPARE(tiles->partCount(), 20);
            QVERIFY2(tiles->partName(18).startsWith(QStringLiteral("App. ")), qPrintable(tiles->partName(18)));
            QVERIFY2(tiles->partName(19).contains(QStringLiteral("15")), qPrintable(tiles->partName(19)));
            tiles->choosePart(19);
            QVERIFY(qobject_cast<HousingCalendar *>(m_window->page()));
            return;
        }
        QFAIL("no tiles");
    }

    /// Its hour was that of another day: neither is it late today nor the first of today.
    void aDeadlineWithAnHourPutOffUntilTodayIsToldOnce()
    {
        Workspace &workspace = m_window->workspace();
        const int late = page()->horizons()->cells()[0].count.toInt();
        const int today = page()->horizons()->cells()[1].count.toInt();
        const QString oldest = page()->model().row(0).note;
        QVERIFY(workspace.perform({"Test"}, [&](Transaction &tx) -> Done {
            for (const int hour : {0, 11}) {
                Task task{.subject = QStringLiteral("Gara delle %1").arg(hour)};
                task.dueOn = Date(2020, 6, 10);
                task.dueTime = Minutes{hour * 60};
                INSIEME_TRY(tx.insert(task));
                const ObligationKey key{QStringLiteral("task"), &describe<Task>(), task.id.uuid(), {}, task.dueOn};
                ObligationMark mark;
                mark.id = markOf(key);
                mark.kind = key.kind;
                mark.recordTable = QLatin1String(key.type->table);
                mark.recordId = uuidText(key.id);
                mark.day = key.written;
                mark.snoozedUntil = tx.context().today;
                mark.reason = QStringLiteral("attesa");
                INSIEME_TRY(tx.insert(mark));
            }
            return {};
        }));
        const auto &cells = page()->horizons()->cells();
        QCOMPARE(cells[0].count.toInt(), late);
        QCOMPARE(page()->model().row(0).note, oldest);
        QCOMPARE(cells[1].count.toInt(), today + 2);
        QVERIFY2(cells[1].note.contains(QStringLiteral("12:00")), qPrintable(cells[1].note));
        const int noon = rowOf(QStringLiteral("Offerta per il centro diurno"));
        for (const int hour : {0, 11}) {
            const int row = rowOf(QStringLiteral("Gara delle %1").arg(hour));
            QVERIFY(row > noon && noon > 0);
            QVERIFY(page()->model().row(row).due == Due::Today);
            QCOMPARE(page()->model().row(row).when, AgendaPage::tr("during the day"));
        }
    }

    void aLongComuneTakesTwoLines()
    {
        bool found = false;
        for (QWidget *widget : page()->findChild<RunningCard *>()->findChildren<QWidget *>()) {
            const auto *bars = dynamic_cast<const PaintedParts *>(widget);
            for (int i = 0; bars && i < bars->partCount(); ++i) {
                if (!bars->partName(i).startsWith(QStringLiteral("Comune di Piazzola sul Brenta")))
                    continue;
                found = true;
                QVERIFY(bars->partRect(i).height() > 30);
                QCOMPARE(bars->partRect(bars->partCount() - 1).bottom() + 1, widget->height());
            }
        }
        QVERIFY(found);
    }

    /// While another day is shown, and in a file that can only be read, the lines are read and opened, no more.
    void nothingIsDoneWhereNothingMayBeChanged_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("another day") << false;
        QTest::newRow("read only") << true;
    }
    void nothingIsDoneWhereNothingMayBeChanged()
    {
        QFETCH(bool, readOnly);
        const QUuid me = m_window->workspace().records().ids(describe<Operator>()).front();
        if (readOnly) {
            m_window.reset();
            OpenOptions options;
            options.readOnly = true;
            auto workspace = Workspace::open(m_folder.filePath(QStringLiteral("a.insieme")), areas(), options);
            QVERIFY(workspace);
            m_window = std::make_unique<MainWindow>(std::move(*workspace));
            m_window->show();
            m_window->openPlace(QStringLiteral("desk"));
        } else {
            m_window->setDay(*makeDate(2026, 3, 1));
        }
        QVERIFY(m_window->workspace().setOperator(me));
        const QString what = QStringLiteral("Copia aggiornata dell'iscrizione all'albo");
        QStringList keys;
        for (const PageKey &key : page()->list().keys())
            keys << key.key;
        QVERIFY(keys.contains(QStringLiteral("↵")));
        QVERIFY(!keys.contains(QStringLiteral("R")) && !keys.contains(QStringLiteral("A")));
        const Done writable = m_window->workspace().writable();
        QVERIFY(!writable);
        choose(what);
        const QUuid owner = page()->model().row(rowOf(what)).item.owner;
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_A, Qt::Key_R}) {
            m_window->say({});
            QTest::keyClick(&page()->list(), key);
            QCOMPARE(m_window->notice(), writable.error().text);
            QVERIFY(rowOf(what) >= 0);
            QCOMPARE(page()->model().row(rowOf(what)).item.owner, owner);
            for (const QLineEdit *edit : page()->findChildren<QLineEdit *>())
                QVERIFY(!edit->isVisible());
        }
        QVERIFY(!m_window->workspace().undoable());
        QTest::keyClick(&page()->list(), Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        if (readOnly)
            return;
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        m_window->openPlace(QStringLiteral("desk"));
        choose(what);
        QTest::keyClick(&page()->list(), Qt::Key_Space);
        QCOMPARE(rowOf(what), -1);
    }

    void enterOpensTheRecord()
    {
        choose(QStringLiteral("Firma di una convenzione"));
        QTest::keyClick(&page()->list(), Qt::Key_Return);
        QVERIFY(m_window->recordPage());
        QCOMPARE(m_window->recordPage()->id(), fixedUuid(u"agreement/piazzola-2026"));
    }

    void theManualIsFoundByItsWords()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *manual = qobject_cast<ManualPage *>(m_window->page());
        QVERIFY(manual);
        QVERIFY(manual->shownTitles().size() >= 7);
        // Whoever reads a page sees what it is about.
        const QDir pages(QStringLiteral(":/ui/manual"));
        for (const QString &page : pages.entryList({QStringLiteral("*.md")})) {
            QFile file(pages.filePath(page));
            QVERIFY(file.open(QIODevice::ReadOnly));
            static const QRegularExpression shown(QStringLiteral("!\\[[^\\]]+\\]\\(([^)]+)\\)"));
            const auto picture = shown.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(picture.hasMatch() && QFile::exists(pages.filePath(picture.captured(1))), qPrintable(page));
        }
        // F1 asks about the page it was pressed on.
        QCOMPARE(manual->shownTitle(), QStringLiteral("Cominciare la giornata dalla Scrivania"));
        manual->search().setText(QStringLiteral("RINVIARE domenica"));
        QCOMPARE(manual->shownTitles(), QStringList{QStringLiteral("Scrivere, rinviare e chiudere una scadenza")});
        QVERIFY(manual->shownText().contains(QStringLiteral("vale lunedì 29")));
        // Where the words stand is said in the list, marked in the page, and in sight.
        QVERIFY2(folded(manual->shownExcerpt(0)).contains(QStringLiteral("rinvi"))
                     || folded(manual->shownExcerpt(0)).contains(QStringLiteral("domenica")),
                 qPrintable(manual->shownExcerpt(0)));
        QVERIFY(manual->foundHere() >= 2);
        auto *view = manual->findChild<QTextBrowser *>();
        QCOMPARE(view->extraSelections().size(), manual->foundHere());
        const QString first = view->textCursor().selectedText();
        QVERIFY2(folded(first) == QStringLiteral("rinviare") || folded(first) == QStringLiteral("domenica"),
                 qPrintable(first));
        QVERIFY(view->viewport()->rect().intersects(view->cursorRect()));
        const int at = view->textCursor().position();
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QVERIFY(view->textCursor().position() != at && view->textCursor().hasSelection());
        // Whatever is called so comes before what only speaks of it.
        manual->search().setText(QStringLiteral("convenzione"));
        const QStringList titles = manual->shownTitles();
        QVERIFY(titles.size() > 4);
        bool called = true;
        for (const QString &title : titles) {
            const bool so = folded(title).contains(QStringLiteral("convenzione"));
            QVERIFY2(called || !so, qPrintable(title));
            called = so;
        }
        QVERIFY(!called);
        // By other words for it, by another gender, and as near as a page comes to all of them.
        for (const auto &[typed, title] : {std::pair("privacy", "Nascondere i nomi durante una riunione"),
                                           std::pair("scaduto", "Vedere se una cooperativa è in regola"),
                                           std::pair("durc scaduto", "Vedere se una cooperativa è in regola"),
                                           std::pair("durc zzzz", "Vedere se una cooperativa è in regola")})
        {
            manual->search().setText(QString::fromUtf8(typed));
            QVERIFY2(manual->shownTitles().contains(QString::fromUtf8(title)), typed);
        }
        manual->search().setText(QStringLiteral("zzz"));
        QVERIFY(manual->shownTitles().isEmpty());
        // In the look of a text, not of the heading that was shown before.
        QVERIFY(!manual->shownText().isEmpty());
        QCOMPARE(QTextCursor(view->document()->begin()).charFormat().fontWeight(), int(QFont::Normal));
    }

    /// Every place has its page of the manual, and the manual names nothing that is not there.
    void everyPlaceHasItsPageOfTheManual()
    {
        const ManualPage manual(*m_window);
        QStringList known{QStringLiteral("document")};
        for (const NavPlace &place : pageCatalogue().places()) {
            QVERIFY2(manual.topics().contains(place.key), qPrintable(place.key));
            known << place.key;
            const View *view = findView(place.key);
            if (!view || !findLayout(place.key))
                continue;
            for (const PanelKind *panel : pageCatalogue().panelsOf(*view->type)) {
                using enum PanelKind::Where;
                if (panel->where == Tab || panel->where == First || panel->where == Action || panel->where == Beside)
                    known << place.key + QLatin1Char('/') + panel->key;
            }
        }
        QSet<QString> once;
        for (const QString &topic : manual.topics()) {
            QVERIFY2(known.contains(topic), qPrintable(topic));
            QVERIFY2(!once.contains(topic), qPrintable(topic));
            once.insert(topic);
        }
    }

    /// A tab of a record has its own page; one without has that of its list.
    void theManualOpensAtWhatIsShown()
    {
        const auto asked = [this] {
            QTest::keyClick(m_window.get(), Qt::Key_F1);
            auto *manual = qobject_cast<ManualPage *>(m_window->page());
            return manual ? manual->shownTitle() : QString();
        };
        m_window->openPlace(QStringLiteral("meetings"));
        QCOMPARE(asked(), QStringLiteral("Convocare una riunione e tenerne il verbale"));
        m_window->showRecord(describe<Agreement>(), fixedUuid(u"agreement/piazzola-2026"));
        QCOMPARE(asked(), QStringLiteral("Tenere contratti, quote e rate"));
        m_window->showRecord(describe<Agreement>(), fixedUuid(u"agreement/piazzola-2026"));
        Tabs &tabs = m_window->recordPage()->tabs();
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.text(i) == QStringLiteral("Revisione dei prezzi"))
                tabs.setCurrent(i);
        }
        QCOMPARE(asked(), QStringLiteral("Rivedere i prezzi di una convenzione"));
    }

    /// The room between lines is not added to the height of a picture; no picture is missing.
    void picturesOfTheManualLeaveNoGap()
    {
        m_window->openPlace(QStringLiteral("manual"));
        auto *manual = qobject_cast<ManualPage *>(m_window->page());
        auto *view = manual->findChild<QTextBrowser *>();
        int pictures = 0;
        for (const QString &topic : manual->topics()) {
            manual->openAbout(topic);
            for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextCharFormat format = part.fragment().charFormat();
                    if (!format.isImageFormat())
                        continue;
                    ++pictures;
                    QCOMPARE(block.blockFormat().lineHeightType(), int(QTextBlockFormat::SingleHeight));
                    const QString name = format.toImageFormat().name();
                    const QFileInfo file(QStringLiteral(":/ui/manual/") + name);
                    QVERIFY2(file.exists(), qPrintable(name));
                    QVERIFY2(file.dir().exists(QStringLiteral("dark/") + file.fileName()), qPrintable(name));
                    QVERIFY(view->horizontalScrollBar()->maximum() == 0);
                }
            }
        }
        QVERIFY(pictures > 5);
    }

    /// They follow the theme while a page is open, where it is read, and are shown as they were made: not drawn
    /// smaller.
    void picturesOfTheManualFollowTheTheme()
    {
        m_window->openPlace(QStringLiteral("manual"));
        auto *manual = qobject_cast<ManualPage *>(m_window->page());
        manual->openAbout(QStringLiteral("desk"));
        auto *view = manual->findChild<QTextBrowser *>();
        const auto picture = [view] {
            for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
                    if (format.isValid()) {
                        const auto image = view->document()
                                               ->resource(QTextDocument::ImageResource, QUrl(format.name()))
                                               .value<QImage>();
                        return image.deviceIndependentSize().width() == format.width() ? image : QImage();
                    }
                }
            }
            return QImage();
        };
        view->verticalScrollBar()->setValue(60);
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            Theme::current().apply(mode);
            QVERIFY(!picture().isNull());
            const int ground = qGray(picture().pixel(4, picture().height() / 2));
            QVERIFY2(mode == Theme::Mode::Dark ? ground < 60 : ground > 200, qPrintable(QString::number(ground)));
            QCOMPARE(view->verticalScrollBar()->value(), 60);
        }
        m_window->resize(1180, 700);
        QTRY_VERIFY(!picture().isNull() && picture().deviceIndependentSize().width() < view->viewport()->width());
    }

    void theSheetIsPrinted()
    {
        page()->print();
        QVERIFY(m_window->documentPage());
        const QString pdf = m_folder.filePath(QStringLiteral("a.pdf"));
        QTRY_VERIFY(!m_window->documentPage()->isComposing());
        QVERIFY(m_window->documentPage()->savePdf(pdf));
        QVERIFY(QFileInfo(pdf).size() > 1000);
        // On paper nothing unfolds: what is late stands there whole, and no heading stands without its lines.
        const documents::Pages &pages = *m_window->documentPage()->view().pages();
        QString words;
        for (int i = 0; i < pages.count(); ++i)
            words += pages.text(i).join(QLatin1Char(' ')).simplified() + QLatin1Char(' ');
        words.replace(QChar(0x2019), QLatin1Char('\''));
        AgendaFilter late;
        late.to = Agenda(m_window->workspace()).now();
        const auto items = Agenda(m_window->workspace()).items(late, 100);
        QVERIFY(items.size() > 6);
        for (const AgendaItem &item : items)
            QVERIFY2(words.contains(QString(item.what).replace(QChar(0x2019), QLatin1Char('\''))),
                     qPrintable(item.what));
        QVERIFY2(!words.contains(QStringLiteral("Altre in ritardo")), qPrintable(words.left(800)));
    }

    /// Who looked at what a line is about, or at the sheet, is at that line again.
    void whoComesBackIsAtTheLine()
    {
        for (const char *place : {"desk", "deadlines"}) {
            m_window->openPlace(QLatin1String(place));
            int row = -1, lines = 0;
            for (int i = 0; i < page()->model().rowCount(); ++i) {
                const AgendaModel::Row &each = page()->model().row(i);
                if (!each.heading.isEmpty() || !each.item.opens)
                    continue;
                ++lines;
                if (lines > 2 && isA(*each.item.opens, describe<Agreement>()))
                    row = row < 0 ? i : row;
            }
            QVERIFY2(row > 0, place);
            const QUuid mark = page()->model().row(row).item.mark;
            const auto at = [&] { return page()->model().row(page()->list().currentIndex().row()).item.mark; };
            open(row);
            QVERIFY(m_window->recordPage());
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
            QVERIFY2(page(), place);
            QCOMPARE(at(), mark);
            page()->print();
            QTRY_VERIFY(m_window->documentPage() && !m_window->documentPage()->isComposing());
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
            QVERIFY(page());
            QCOMPARE(at(), mark);
        }
    }

    /// A sheet in a folder is of a day, and its days are of a year.
    void theSheetSaysItsDayAndYears()
    {
        Workspace &workspace = m_window->workspace();
        const Date far = workspace.today() + boost::gregorian::days(3845);
        Task task;
        task.subject = QStringLiteral("Rinnovo lontano");
        task.dueOn = far;
        const auto done = workspace.perform({"Test"}, [&](Transaction &tx) { return tx.insert(task); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        m_window->openPlace(QStringLiteral("deadlines"));
        const int row = rowOf(task.subject);
        QVERIFY(row >= 0);
        QCOMPARE(page()->model().row(row).date, italianText(far));
        page()->print();
        QTRY_VERIFY(m_window->documentPage() && !m_window->documentPage()->isComposing());
        const documents::Pages &pages = *m_window->documentPage()->view().pages();
        QString words;
        for (int i = 0; i < pages.count(); ++i)
            words += pages.text(i).join(QLatin1Char(' ')).simplified() + QLatin1Char(' ');
        QVERIFY2(words.contains(italianText(workspace.today())), qPrintable(words.left(400)));
        QVERIFY2(words.contains(italianText(far)), qPrintable(words.right(600)));
    }

    /// One wording beside the list and in the history: what is done, and of which record.
    void whatIsDoneIsCalledAsInTheHistory()
    {
        m_window->openPlace(QStringLiteral("deadlines"));
        const AgendaItem *chosen = nullptr;
        for (int i = 0; i < page()->model().rowCount() && !chosen; ++i) {
            const AgendaModel::Row &row = page()->model().row(i);
            if (row.heading.isEmpty()
                && row.item.what == QCoreApplication::translate("Obligation", row.item.kind->label))
                chosen = &row.item;
        }
        QVERIFY(chosen);
        const AgendaItem item = *chosen;
        choose(item.what);
        const AgendaItem done = page()->model().row(page()->list().currentIndex().row()).item;
        QTest::keyClick(&page()->list(), Qt::Key_Space);
        const auto step = m_window->workspace().undoable();
        QVERIFY(step);
        QCOMPARE(m_window->notice(), step->label);
        QVERIFY2(step->label.contains(done.what), qPrintable(step->label));
        QVERIFY2(step->label.contains(m_window->workspace().title(*done.key.type, done.key.id, {})),
                 qPrintable(step->label));
    }

    /// In a file without anything it is where to begin; afterwards until when nothing is due.
    void anEmptyDeskSaysUntilWhen()
    {
        auto created =
            Workspace::create(m_folder.filePath(QStringLiteral("b.insieme")), areas(), {}, *makeDate(2026, 6, 22));
        QVERIFY(created);
        m_window = std::make_unique<MainWindow>(std::move(*created));
        m_window->show();
        m_window->openPlace(QStringLiteral("desk"));
        QCOMPARE(page()->model().rowCount(), 0);
        const auto said = [this](const QString &text) {
            const auto labels = page()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(said(QStringLiteral("Da dove si comincia")));
        QVERIFY(!page()->findChild<WeekChart *>()->isVisible());
        Cooperative first;
        first.id = Id<Organisation>(newUuid());
        first.names = {{.name = QStringLiteral("Il Platano")}};
        QVERIFY(m_window->workspace().perform({"Add"}, [&](Transaction &t) { return t.insert(first); }));
        QTRY_VERIFY(said(QStringLiteral("Niente in scadenza fino al 29/06/2026.")));
    }
};

} // namespace

INSIEME_TEST(AgendaPageTest)
#include "tst_agenda_page.moc"
