// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/housing/household.h"
#include "core/housing/property.h"
#include "core/housing/stay.h"
#include "core/housing/unit.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/content_hash.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"
#include "tests/ui/shown.h"
#include "ui/housing/house_panels.h"
#include "ui/housing/housing_calendar.h"
#include "ui/housing/housing_figures.h"
#include "ui/housing/ledger_panel.h"
#include "ui/housing/path_panel.h"
#include "ui/housing/plan_picture.h"
#include "ui/housing/proposal_page.h"
#include "ui/housing/request_panels.h"
#include "ui/housing/stay_panel.h"
#include "ui/housing/stay_state.h"
#include "ui/housing/waiting_panel.h"
#include "ui/shell/children_editor.h"
#include "ui/shell/document_page.h"
#include "ui/shell/file_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/record_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/fact_table.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The house in the real window, by keys and by mouse.
class HousingPagesTest : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<MainWindow> m_window;

    HousingStay stay(int household) const { return *m_window->workspace().records().load(stayId(household)); }
    static Id<HousingStay> stayId(int household)
    {
        return Id<HousingStay>(fixedUuid(u"housing_stay/%1"_s.arg(household)));
    }
    QByteArray hash() const { return contentHash(m_window->workspace().database(), m_window->workspace().catalogue()); }
    HousingCalendar *calendar()
    {
        m_window->openPlace(u"housing"_s);
        auto *page = qobject_cast<HousingCalendar *>(m_window->page());
        return page && QTest::qWaitFor([page] { return !page->isLooking() && !page->waiting().isLooking(); }) ? page
                                                                                                              : nullptr;
    }
    template<class P> P *panel(int household)
    {
        m_window->showRecord(describe<HousingStay>(), stayId(household).uuid());
        return m_window->findChild<P *>();
    }
    /// What the tables of a panel say.
    static QString told(const QWidget &panel)
    {
        QStringList words;
        for (const FactTable *table : panel.findChildren<FactTable *>()) {
            for (int i = 0; i < table->partCount() && table->isVisibleTo(&panel); ++i)
                words << table->partName(i);
        }
        return words.join(u'\n');
    }
    /// `words`: of what the panel says once it has read.
    template<class P> void readsBeside(const RecordType &type, QStringView key, const QString &words)
    {
        const test::Asked asked(*m_window, "stay_place p JOIN housing_bed"); // who sleeps where
        m_window->showRecord(type, fixedUuid(key));
        const auto *panel = m_window->recordPage()->findChild<P *>();
        QVERIFY(panel && panel->isLooking() && panel->count() == 0);
        QCOMPARE(told(*panel), QString());
        QTRY_VERIFY2(!panel->isLooking() && told(*panel).contains(words), qPrintable(told(*panel)));
        const Records &records = m_window->workspace().records();
        const auto before = records.load(Id<Organisation>(records.ids(describe<Organisation>()).front()));
        Organisation after = *before;
        after.notes += u'.';
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); }));
        QVERIFY(panel->isLooking() && told(*panel).contains(words));
        QTRY_VERIFY(!panel->isLooking() && told(*panel).contains(words));
        QCOMPARE(asked.count(), 0);
    }
    static void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&widget, static_cast<Qt::Key>(key), modifiers);
    }
    static void type(FieldEditor *editor, const QString &text)
    {
        QVERIFY(editor);
        auto *line = qobject_cast<QLineEdit *>(editor->editor());
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    static QString bannerOf(const RecordPage &record)
    {
        QStringList texts;
        for (const Banner *banner : record.findChildren<Banner *>())
            texts << banner->text();
        return texts.join(u' ');
    }
    /// The rows of the list of children that has this column.
    static ChildrenEditor *rowsOf(const RecordPage &record, const char *column)
    {
        for (ChildrenEditor *rows : record.findChildren<ChildrenEditor *>()) {
            if (lastEditor(*rows, column))
                return rows;
        }
        return nullptr;
    }
    static FieldEditor *lastEditor(const ChildrenEditor &rows, const char *column)
    {
        FieldEditor *last = nullptr;
        for (FieldEditor *each : rows.findChildren<FieldEditor *>()) {
            if (qstrcmp(each->field().column, column) == 0)
                last = each;
        }
        return last;
    }
    static void addRow(const ChildrenEditor &rows)
    {
        for (Button *button : rows.findChildren<Button *>()) {
            if (button->text() == ChildrenEditor::tr("Add a row")) {
                button->click();
                return;
            }
        }
    }
    /// Typed into a field that names another record, and taken from what is found.
    static void pick(FieldEditor *editor, const QString &title)
    {
        type(editor, title);
        QTest::keyClick(editor->editor(), Qt::Key_Return);
    }

private slots:
    void init()
    {
        setLanguage(u"it"_s);
        Theme::current().apply(Theme::Mode::Light);
        m_window = test::shown(m_folder.renew(), QSize(1440, 900));
        QVERIFY(m_window);
    }
    void cleanup()
    {
        m_window.reset();
        setLanguage(u"en"_s);
    }

    void theHouseAtAGlance()
    {
        // Who lives where, and where each request first fits, is looked for beside the window.
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        {
            const test::Asked asked(*m_window, "housing_stay");
            m_window->openPlace(u"housing"_s);
            const auto *opened = qobject_cast<HousingCalendar *>(m_window->page());
            QVERIFY(opened && opened->isLooking() && opened->timeline().lanes().isEmpty());
            QVERIFY(opened->waiting().isLooking() && opened->waiting().list().lines.empty());
            QVERIFY(calendar());
            QCOMPARE(asked.count(), 0);
        }
        HousingCalendar *page = calendar();
        QCOMPARE(page->timeline().lanes().size(), 10);
        QVERIFY2(page->summary().contains(u"22"_s), qPrintable(page->summary()));
        QCOMPARE(page->waiting().list().lines.size(), size_t(7));
        // A household is one bar as tall as its beds; works and stays share the scale.
        const Timeline::Lane &second = page->timeline().lanes()[1];
        QCOMPARE(second.rows, 3);
        QVERIFY(std::any_of(second.spans.begin(), second.spans.end(),
                            [](const Timeline::Span &span) { return span.rows == 3; }));
        const Timeline::Lane &eighth = page->timeline().lanes()[7];
        QVERIFY(std::any_of(eighth.spans.begin(), eighth.spans.end(),
                            [](const Timeline::Span &span) { return span.look == Timeline::Look::Hatched; }));
        // The house of a past day.
        m_window->setDay(Date(2016, 5, 1));
        page = calendar();
        QVERIFY(!m_window->canChange());
        for (const Timeline::Lane &lane : page->timeline().lanes())
            QVERIFY(std::none_of(lane.spans.begin(), lane.spans.end(),
                                 [](const Timeline::Span &span) { return span.movable; }));
        m_window->setDay({});
    }

    /// Shift with the arrows moves the end; the impossible part is said, Enter takes the nearest that is possible.
    void extendingByKeysStopsAtTheNearest()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(21)));
        for (int i = 0; i < 6; ++i)
            press(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(timeline.proposal().has_value());
        QVERIFY(!timeline.judgement().possible);
        QCOMPARE(isoText(timeline.judgement().possibleUntil), u"2026-09-30"_s);
        const QByteArray before = hash();
        press(timeline, Qt::Key_Escape);
        QCOMPARE(hash(), before);
        for (int i = 0; i < 6; ++i)
            press(timeline, Qt::Key_Right, Qt::ShiftModifier);
        press(timeline, Qt::Key_Return);
        QCOMPARE(isoText(stay(21).end), u"2026-10-01"_s);
        QCOMPARE(stay(21).extensions.size(), size_t(1));
        QVERIFY(m_window->undo());
        QCOMPARE(isoText(stay(21).end), u"2026-08-31"_s);
    }

    /// On an ordinary screen nobody scrolls to see the house: all apartments, and the year from two months ago.
    void theWholeHouseIsInSight()
    {
        QVERIFY(m_window->workspace().setOperator(fixedUuid(u"operator/marta-esempio")));
        m_window->setDay(Date(2020, 1, 1));
        m_window->setDay({}); // nobody is asked any more who works
        const Timeline &timeline = calendar()->timeline();
        QCOMPARE(timeline.verticalScrollBar()->maximum(), 0);
        QVERIFY(timeline.viewport()->rect().contains(timeline.laneRect(timeline.lanes().last().key)));
        QCOMPARE(isoText(timeline.visibleDays().first), u"2026-04-01"_s);
        QCOMPARE(isoText(timeline.visibleDays().second), u"2027-03-31"_s);
    }

    /// Whoever moves an end by keys sees it move, wherever the bar begins, and what is impossible over what is there.
    void aMovedEndIsInSight()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        timeline.setScale(Timeline::Scale::Weeks);
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(21)));
        timeline.showDay(Date(2026, 1, 1));
        QVERIFY(timeline.visibleDays().second < stay(21).end);
        for (int i = 0; i < 6; ++i)
            press(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(timeline.visibleDays().first < timeline.proposal()->to
                && timeline.proposal()->to < timeline.visibleDays().second);
        QCOMPARE(isoText(timeline.judgement().possibleUntil), u"2026-09-30"_s);
        const QRect bar = timeline.spanRect(page->lanes().spanOf(stayId(21)));
        const auto days = [](const Date &from, const Date &to) { return static_cast<int>((to - from).days()) + 1; };
        const double perDay = double(bar.width() + 1) / days(stay(21).start, stay(21).end - boost::gregorian::days(1));
        const int from = bar.left() + static_cast<int>(days(stay(21).start, Date(2026, 10, 2)) * perDay);
        const QImage image = timeline.viewport()->grab().toImage();
        const double scale = image.devicePixelRatio();
        const QRgb impossible = Theme::current().tone(Theme::Tone::Bad).soft.rgb();
        int found = 0;
        for (int x = from; x < from + static_cast<int>(5 * perDay); ++x)
            found += image.pixel(QPointF(x * scale, bar.center().y() * scale).toPoint()) == impossible;
        QVERIFY2(found > 5, qPrintable(QString::number(found)));
    }

    /// The first arrow comes in at the bar of today, not at works of years ago; its ring is seen on a full bar, too.
    void theKeysComeInAtToday()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        const auto days = timeline.visibleDays();
        press(timeline, Qt::Key_Down);
        QVERIFY(!timeline.currentSpan().isEmpty());
        QCOMPARE(isoText(timeline.visibleDays().first), isoText(days.first));
        const Date today = m_window->context().day();
        for (int i = 0; i < 8; ++i) {
            const QRect bar = timeline.spanRect(timeline.currentSpan());
            QVERIFY2(timeline.viewport()->rect().intersects(bar), qPrintable(timeline.currentSpan()));
            for (const Timeline::Lane &lane : timeline.lanes()) {
                for (const Timeline::Span &span : lane.spans) {
                    if (span.key == timeline.currentSpan())
                        QVERIFY2(!stated(span.to) || !(span.to < today), qPrintable(span.text));
                }
            }
            press(timeline, Qt::Key_Down);
        }
        const auto labels = page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&timeline](const QLabel *label) {
            return label->isVisible() && label->text() == timeline.keys().front().text;
        }));
    }

    /// What the keys do where they are stands at the foot of the window.
    void keysStandWhereTheyAct()
    {
        const auto *status = m_window->findChild<StatusBar *>();
        const HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        QCOMPARE(status->keys(), timeline.keys());
        QVERIFY(!status->keys().isEmpty());
        // They are those of what is there now.
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(21)));
        press(timeline, Qt::Key_Right, Qt::ShiftModifier);
        const QList<PageKey> keys = status->keys();
        QVERIFY(std::any_of(keys.begin(), keys.end(), [](const PageKey &line) { return line.key == u"Esc"_s; }));
        press(timeline, Qt::Key_Escape);
        m_window->openPlace(u"deadlines"_s);
        QVERIFY(status->keys() != keys);
    }

    void dragging()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        const QRect bar = timeline.spanRect(page->lanes().spanOf(stayId(21)));
        const QPoint edge(bar.right() - 1, bar.center().y());
        QTest::mousePress(timeline.viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(timeline.viewport(), edge + QPoint(24, 0));
        QMouseEvent moved(QEvent::MouseMove, edge + QPoint(24, 0), timeline.viewport()->mapToGlobal(edge),
                          Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(timeline.viewport(), &moved);
        QVERIFY(timeline.proposal().has_value());
        QVERIFY(stay(21).end < timeline.proposal()->to);
        QTest::mouseRelease(timeline.viewport(), Qt::LeftButton, {}, edge + QPoint(24, 0));
        press(timeline, Qt::Key_Escape);
        QVERIFY(!timeline.proposal().has_value());
    }

    /// Somebody else's change, arriving while an extension is weighed, does not take it away.
    void aProposalOutlivesAChangeOfTheFile()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(21)));
        press(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(timeline.proposal().has_value());
        const Date to = timeline.proposal()->to;
        const QString title = timeline.judgement().title;
        const auto body = m_window->workspace().records().load(
            Id<Organisation>(m_window->workspace().records().ids(describe<Organisation>()).front()));
        Organisation called = *body;
        called.phone = u"049 880000"_s;
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*body, called); }));
        QVERIFY(page->isLooking() && timeline.proposal().has_value());
        QTRY_VERIFY(!page->isLooking());
        QVERIFY(timeline.proposal().has_value());
        QCOMPARE(isoText(timeline.proposal()->to), isoText(to));
        QCOMPARE(timeline.judgement().title, title);
        press(timeline, Qt::Key_Escape);
        QVERIFY(!timeline.proposal().has_value());
    }

    /// An empty stretch of a lane, drawn with the mouse for who is chosen in the waiting list.
    void drawingWithTheMouse()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        page->waiting().choose(Id<HousingRequest>(fixedUuid(u"housing_request/12")));
        emit page->waiting().proposeWanted();
        QVERIFY(timeline.proposal().has_value());
        const Timeline::Proposal fits = *timeline.proposal();
        press(timeline, Qt::Key_Escape);
        // A free stretch of that lane.
        const QRect lane = timeline.laneRect(fits.lane);
        QVERIFY(!lane.isEmpty());
        QRegion taken;
        for (const Timeline::Lane &each : page->lanes().lanes()) {
            for (const Timeline::Span &span : each.spans)
                taken += timeline.spanRect(span.key);
        }
        QPoint from;
        for (int y = lane.top() + 4; y < lane.bottom() && from.isNull(); y += 4) {
            for (int x = lane.right() - 80; x > lane.left() && from.isNull(); x -= 8) {
                if (!taken.intersects(QRect(x - 4, y - 2, 70, 4)))
                    from = {x, y};
            }
        }
        QVERIFY(!from.isNull());
        const QPoint to = from + QPoint(60, 0);
        QTest::mousePress(timeline.viewport(), Qt::LeftButton, {}, from);
        QMouseEvent moved(QEvent::MouseMove, to, timeline.viewport()->mapToGlobal(to), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(timeline.viewport(), &moved);
        QTest::mouseRelease(timeline.viewport(), Qt::LeftButton, {}, to);
        QVERIFY(timeline.proposal().has_value());
        QVERIFY(timeline.proposal()->kind == Timeline::Proposal::Kind::New);
        QCOMPARE(timeline.proposal()->lane, fits.lane);
        QVERIFY(timeline.proposal()->from < timeline.proposal()->to);
        const qint64 before = m_window->workspace().records().count(describe<HousingStay>());
        press(timeline, Qt::Key_Return);
        QCOMPARE(m_window->workspace().records().count(describe<HousingStay>()), before + 1);
        QVERIFY(m_window->undo());
        QCOMPARE(m_window->workspace().records().count(describe<HousingStay>()), before);
    }

    /// A reservation goes to another apartment and other days; what does not fit there is refused before it is done.
    void movingAReservationByKeys()
    {
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        timeline.setFocus();
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(26)));
        press(timeline, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(timeline.proposal().has_value());
        QVERIFY(timeline.proposal()->kind == Timeline::Proposal::Kind::Move);
        // App. 3 has both its beds taken.
        QVERIFY(!timeline.judgement().possible);
        for (int i = 0; i < 4; ++i)
            press(timeline, Qt::Key_Down, Qt::AltModifier);
        for (int i = 0; i < 9; ++i)
            press(timeline, Qt::Key_Right, Qt::AltModifier);
        // App. 7 from the week after its guest has left.
        QVERIFY2(timeline.judgement().possible, "App. 7");
        press(timeline, Qt::Key_Return);
        QCOMPARE(stay(26).unit, Id<HousingUnit>(fixedUuid(u"housing_unit/7")));
        QCOMPARE(isoText(stay(26).start), u"2026-11-03"_s);
        // Its bar is the chosen one where it is now.
        QTRY_VERIFY(!page->isLooking());
        QVERIFY(page->lanes().spanOf(stayId(26)).contains(uuidText(stay(26).unit.uuid())));
        QCOMPARE(timeline.currentSpan(), page->lanes().spanOf(stayId(26)));
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    void drawingANewStayForWhoWaits()
    {
        HousingCalendar *page = calendar();
        page->waiting().choose(Id<HousingRequest>(fixedUuid(u"housing_request/12")));
        const Records &records = m_window->workspace().records();
        const qint64 before = records.count(describe<HousingStay>());
        const Id<HousingUnit> first = page->waiting().current()->unit;
        Timeline &timeline = page->timeline();
        {
            // The codes of all stays are gone through beside the window.
            const test::Asked asked(*m_window, "max(CAST(substr(code");
            emit page->waiting().proposeWanted();
            QVERIFY(timeline.proposal().has_value());
            QVERIFY(timeline.judgement().possible);
            press(timeline, Qt::Key_Return);
            QCOMPARE(records.count(describe<HousingStay>()), before + 1);
            // Another one while what was written is still being read: it waits for its code.
            for (const WaitingLine &line : page->waiting().list().lines) {
                if (!line.unit.isNull() && line.unit != first)
                    page->waiting().choose(line.request.id);
            }
            QVERIFY(page->waiting().current()->unit != first);
            emit page->waiting().proposeWanted();
            QVERIFY(timeline.judgement().possible);
            press(timeline, Qt::Key_Return);
            QVERIFY(page->isLooking());
            QCOMPARE(records.count(describe<HousingStay>()), before + 1);
            QTRY_COMPARE(records.count(describe<HousingStay>()), before + 2);
            QCOMPARE(asked.count(), 0);
        }
        QStringList codes;
        for (const QUuid &id : records.ids(describe<HousingStay>()))
            codes << records.load(Id<HousingStay>(id))->code;
        QCOMPARE(codes.removeDuplicates(), 0);
        QTRY_VERIFY(!page->isLooking() && !page->waiting().isLooking());
        const auto request = m_window->workspace().records().load(Id<HousingRequest>(fixedUuid(u"housing_request/12")));
        QVERIFY(request->status == RequestStatus::Proposed);
        // With Insert in a lane that has no room: said, and nothing is written.
        page->waiting().choose(Id<HousingRequest>(fixedUuid(u"housing_request/14")));
        timeline.setFocus();
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(2)));
        press(timeline, Qt::Key_Insert);
        QVERIFY(timeline.proposal().has_value() && !timeline.judgement().possible);
        const QByteArray hashed = hash();
        press(timeline, Qt::Key_Return);
        QCOMPARE(hash(), hashed);
    }

    /// A bar that Insert draws lasts as the request asks; where it cannot, the judgement says why.
    void aNewBarTakesTheMonthsAskedFor()
    {
        const auto asks = [this](int request, qint64 months) {
            const auto before = m_window->workspace().records().load(
                Id<HousingRequest>(fixedUuid(u"housing_request/%1"_s.arg(request))));
            HousingRequest after = *before;
            after.months = months;
            QVERIFY(
                m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); }));
        };
        asks(14, 3);
        asks(12, 9);
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        page->waiting().choose(Id<HousingRequest>(fixedUuid(u"housing_request/14")));
        timeline.setFocus();
        timeline.setCurrentSpan(page->lanes().spanOf(stayId(2)));
        press(timeline, Qt::Key_Insert);
        QVERIFY(timeline.proposal().has_value());
        QCOMPARE(isoText(timeline.proposal()->from), u"2026-06-22"_s);
        QCOMPARE(isoText(timeline.proposal()->to), u"2026-09-21"_s);
        QVERIFY(timeline.judgement().checks.front().fact.contains(u"3 mesi"_s));
        press(timeline, Qt::Key_Escape);
        // Where it fits first, and then an end drawn by hand: said beside the bar.
        page->waiting().choose(Id<HousingRequest>(fixedUuid(u"housing_request/12")));
        emit page->waiting().proposeWanted();
        QVERIFY(timeline.proposal().has_value());
        QCOMPARE(isoText(timeline.proposal()->to), isoText(calendar::periodEnd(timeline.proposal()->from, 9)));
        QVERIFY(timeline.judgement().checks.front().tone == Theme::Tone::Ok);
        press(timeline, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(timeline.judgement().checks.front().tone == Theme::Tone::Warn);
        press(timeline, Qt::Key_Escape);
    }

    /// The day of exit is not counted: six months from the twenty-fifth of June are up on the twenty-fifth.
    void monthsUntilTheExit()
    {
        m_window->openNew(u"allocations"_s);
        RecordPage &record = *m_window->recordPage();
        type(record.editor("start_date"), u"25/06/2026"_s);
        type(record.editor("end_date"), u"+6 mesi"_s);
        QCOMPARE(*record.editor("end_date")->value(), Value(Date(2026, 12, 25)));
        emit record.discarded();
    }

    /// The form of a household: a fourth member where there is room for three. The banner says where, from which day
    /// and why; the file stays as it is, the form keeps the row.
    void growingByTheForm()
    {
        const Id<Household> id(fixedUuid(u"household/4"));
        const Records &records = m_window->workspace().records();
        const size_t members = records.load(id)->members.size();
        const auto other = records.load(Id<HousingRequest>(fixedUuid(u"housing_request/46")));
        m_window->showRecord(describe<Household>(), id.uuid());
        RecordPage *record = m_window->recordPage();
        record->edit();
        ChildrenEditor *rows = rowsOf(*record, "relation");
        QVERIFY(rows);
        addRow(*rows);
        QCOMPARE(rows->count(), int(members) + 1);
        pick(lastEditor(*rows, "person_id"),
             m_window->workspace().title(describe<Person>(), other->person.uuid(), Date(2026, 6, 22)));
        QCOMPARE(lastEditor(*rows, "person_id")->value(), std::optional(Value(other->person.uuid())));
        type(lastEditor(*rows, "from_date"), u"01/07/2026"_s);
        QVERIFY(record->isUnsaved());
        const QByteArray before = hash();
        QVERIFY(!record->save());
        for (const QString &word : {u"App. 2"_s, u"01/07/2026"_s, u"posto per 3"_s})
            QVERIFY2(bannerOf(*record).contains(word), qPrintable(bannerOf(*record)));
        QCOMPARE(hash(), before);
        QCOMPARE(records.load(id)->members.size(), members);
        QVERIFY(record->isUnsaved());
        QCOMPARE(rows->count(), int(members) + 1);
        // From the day on which the household has left the apartment the same row is no trouble.
        type(lastEditor(*rows, "from_date"), u"16/08/2026"_s);
        QVERIFY2(record->save(), qPrintable(bannerOf(*record)));
        QCOMPARE(records.load(id)->members.size(), members + 1);
        QCOMPARE(verify(m_window->workspace()).join(u'\n'), QString());
    }

    /// The form of a stay: another guest's days. The banner says day and reason, the form keeps what was typed.
    void anOverlapByTheForm()
    {
        m_window->showRecord(describe<HousingStay>(), stayId(26).uuid());
        RecordPage *record = m_window->recordPage();
        record->edit();
        type(record->editor("start_date"), u"01/08/2026"_s);
        const QByteArray before = hash();
        QVERIFY(!record->save());
        // App. 2 has another household until 16 August.
        for (const QString &word : {u"App. 2"_s, u"01/08/2026"_s, u"OSP-005"_s, stay(26).code})
            QVERIFY2(bannerOf(*record).contains(word), qPrintable(bannerOf(*record)));
        QCOMPARE(hash(), before);
        QVERIFY(record->isUnsaved());
        QCOMPARE(qobject_cast<QLineEdit *>(record->editor("start_date")->editor())->text(), u"01/08/2026"_s);
        // The day on which the others leave is free.
        type(record->editor("start_date"), u"16/08/2026"_s);
        QVERIFY2(record->save(), qPrintable(bannerOf(*record)));
        QCOMPARE(isoText(stay(26).start), u"2026-08-16"_s);
        QCOMPARE(verify(m_window->workspace()).join(u'\n'), QString());
    }

    /// The papers of the house hang on it; the plan of an apartment is seen on its page.
    void filesOfTheHouseAndThePlanOfAnApartment()
    {
        const QUuid house = fixedUuid(u"housing_property/ex-casa-maestri"), unit = fixedUuid(u"housing_unit/2");
        const auto put = [this](const QString &name, const QByteArray &bytes) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        };
        const auto picture = [](const QSize &size, const QColor &colour) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(colour);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return bytes;
        };
        m_window->showRecord(describe<HousingProperty>(), house);
        auto *files = m_window->recordPage()->findChild<FilesPanel *>();
        QVERIFY(files && files->list().files().empty());
        files->list().attach({put(u"atto di acquisto.pdf"_s, "%PDF-1.4 atto")});
        QCOMPARE(files->list().files().size(), size_t(1));
        QCOMPARE(files->list().files().front().recordTable, u"housing_property"_s);

        m_window->showRecord(describe<HousingUnit>(), unit);
        auto *plan = m_window->recordPage()->findChild<PlanPanel *>();
        QVERIFY(plan && plan->isHidden());
        files = m_window->recordPage()->findChild<FilesPanel *>();
        QVERIFY(files);
        files->list().attach({put(u"cucina.png"_s, picture({300, 200}, Qt::red)),
                              put(u"Planimetria App 2.png"_s, picture({9'000, 60}, Qt::blue))});
        plan = m_window->recordPage()->findChild<PlanPanel *>();
        QVERIFY(plan && !plan->isHidden());
        QCOMPARE(plan->fileName(), u"Planimetria App 2.png"_s);
        QVERIFY(plan->picture().width() <= 4'000 && plan->picture().width() > 3'000);
        QCOMPARE(plan->picture().pixelColor(1'000, 5), QColor(Qt::blue));
        // Without it the other picture; without any the card is not there; what is no picture is said.
        QVERIFY(m_window->undo());
        plan = m_window->recordPage()->findChild<PlanPanel *>();
        QCOMPARE(plan->fileName(), u"cucina.png"_s);
        QCOMPARE(plan->picture().pixelColor(1, 1), QColor(Qt::red));
        QVERIFY(m_window->undo());
        plan = m_window->recordPage()->findChild<PlanPanel *>();
        QVERIFY(plan->isHidden());
        files = m_window->recordPage()->findChild<FilesPanel *>();
        files->list().attach({put(u"pianta.png"_s, "\x89PNG\r\n\x1a\nbroken")});
        plan = m_window->recordPage()->findChild<PlanPanel *>();
        QVERIFY(!plan->isHidden() && plan->picture().isNull());
        QCOMPARE(verify(m_window->workspace()), QStringList());
    }

    /// Who lives in an apartment, and in each of a house, is read beside the window; for another record nothing of the
    /// one before stays.
    void whoLivesThereIsReadBesideTheWindow()
    {
        m_window->showRecord(describe<HousingUnit>(), fixedUuid(u"housing_unit/7"));
        auto *unit = m_window->recordPage()->findChild<UnitPanel *>();
        QVERIFY(unit && unit->isLooking() && unit->timeline().lanes().isEmpty() && !unit->findChild<FactTable *>());
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        {
            // After each change of the file it is read again.
            const Records &records = m_window->workspace().records();
            const auto before = records.load(Id<Organisation>(records.ids(describe<Organisation>()).front()));
            Organisation after = *before;
            after.phone = u"049 880000"_s;
            const test::Asked asked(*m_window, "stay_place p JOIN housing_bed"); // who sleeps where
            QVERIFY(
                m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); }));
            QVERIFY(unit->isLooking());
            QCOMPARE(unit->timeline().lanes().size(), 1);
            QTRY_VERIFY(!unit->isLooking());
            QCOMPARE(asked.count(), 0);
        }
        QCOMPARE(unit->timeline().lanes().front().title, u"App. 7"_s);
        for (const Timeline::Span &span : unit->timeline().lanes().front().spans)
            QVERIFY(!span.movable && span.moves == Timeline::Moves::None);
        QVERIFY(unit->findChild<FactTable *>());

        m_window->showRecord(describe<HousingProperty>(), fixedUuid(u"housing_property/ex-casa-maestri"));
        auto *house = m_window->recordPage()->findChild<PropertyPanel *>();
        QVERIFY(house && house->isLooking() && told(*house).isEmpty());
        QTRY_VERIFY(!house->isLooking());
        QTRY_VERIFY2(told(*house).contains(u"App. 7"_s), qPrintable(told(*house)));
        // Left before it was read: the work ends, and nobody misses it.
        m_window->showRecord(describe<HousingUnit>(), fixedUuid(u"housing_unit/6"));
        const QPointer<UnitPanel> left = m_window->recordPage()->findChild<UnitPanel *>();
        QVERIFY(left && left->isLooking());
        m_window->openPlace(u"housing-figures"_s);
        QTRY_VERIFY(!left && !m_window->findChild<LongWork *>());
    }

    /// Whom works hold back, the place of a request, where it would fit and the waiting list of a call are read beside
    /// the window, when the record opens and after each change of the file.
    void worksAndWaitingListsAreReadBesideTheWindow()
    {
        QTRY_VERIFY(!m_window->findChild<LongWork *>());
        readsBeside<WorksPanel>(describe<RenovationPhase>(), u"renovation_phase/3", u"Preventivo"_s);
        readsBeside<RequestPanel>(describe<HousingRequest>(), u"housing_request/12", u"App. 8"_s);
        readsBeside<CallPanel>(describe<HousingCall>(), u"housing_call/2026", u"App. 8"_s);
        QVERIFY(m_window->recordPage()->findChild<CallPanel *>()->count() > 0);
    }

    void theCourseOfAStay()
    {
        auto *course = panel<StayPanel>(7);
        QVERIFY(course);
        course->choose(StayPanel::Act::CheckIn);
        type(course->editor(StayPanel::Act::CheckIn, "keys"), u"2 mazzi"_s);
        QCOMPARE(course->whyNot(), QString());
        QVERIFY(course->perform());
        QVERIFY(stay(7).status == StayStatus::Running);
        QCOMPARE(stay(7).keys, u"2 mazzi"_s);
        course = panel<StayPanel>(7);
        course->choose(StayPanel::Act::Extend);
        type(course->editor(StayPanel::Act::Extend, "until"), u"01/01/2028"_s);
        QVERIFY(!course->whyNot().isEmpty());
        const QByteArray before = hash();
        QVERIFY(!course->perform());
        QCOMPARE(hash(), before);
        type(course->editor(StayPanel::Act::Extend, "until"), u"22/05/2027"_s);
        QCOMPARE(course->whyNot(), QString());
        QVERIFY(course->perform());
        QCOMPARE(isoText(stay(7).end), u"2027-05-22"_s);
    }

    /// The bed is another's from the first of October on, long before the longest stay of the house.
    void howLongItCanBeExtendedIsWhatCanBeDone()
    {
        auto *course = panel<StayPanel>(21);
        QVERIFY(course);
        QStringList told;
        for (const Label *label : course->findChildren<Label *>())
            told << label->text();
        QVERIFY2(told.join(u'|').contains(u"01/10/2026"_s), qPrintable(told.join(u'|')));
        QVERIFY2(!told.join(u'|').contains(u"01/07/2027"_s), qPrintable(told.join(u'|')));
    }

    /// Nobody has handed over a key tomorrow; how it ended stands in the head and in the list.
    void keysChangeHandsOnADayThatHasCome()
    {
        auto *course = panel<StayPanel>(26);
        course->choose(StayPanel::Act::CheckIn);
        QVERIFY2(course->whyNot().contains(u"01/09/2026"_s), qPrintable(course->whyNot()));
        QVERIFY(!course->perform());
        QVERIFY(stay(26).status == StayStatus::Accepted);
    }
    void keysComeBackOnADayThatHasCome()
    {
        auto *course = panel<StayPanel>(20);
        course->choose(StayPanel::Act::CheckOut);
        auto *reason = qobject_cast<QComboBox *>(course->editor(StayPanel::Act::CheckOut, "end_reason")->editor());
        QVERIFY(reason);
        reason->setCurrentIndex(1);
        type(course->editor(StayPanel::Act::CheckOut, "left_on"), u"30/06/2026"_s);
        QVERIFY2(course->whyNot().contains(u"30/06/2026"_s), qPrintable(course->whyNot()));
        QVERIFY(!course->perform());
        QVERIFY(stay(20).status == StayStatus::Running);
        type(course->editor(StayPanel::Act::CheckOut, "left_on"), u"20/06/2026"_s);
        QCOMPARE(course->whyNot(), QString());
        QVERIFY(course->perform());
        QStringList told;
        for (const Label *label : m_window->recordPage()->findChildren<Label *>())
            told << label->text();
        QVERIFY2(told.join(u'|').contains(u"riconsegna il 20/06/2026"_s, Qt::CaseInsensitive),
                 qPrintable(told.join(u'|')));
    }

    /// Each notice is called by its name once it is sent.
    void aNoticeIsCalledByItsName()
    {
        const HousingStay before = stay(20);
        HousingStay due = before;
        due.policeNoticeDue = true;
        due.policeNoticeOn = {};
        due.handoverNotice = HandoverNotice::Due;
        due.handoverNoticeOn = {};
        QVERIFY(m_window->workspace().perform({"Change"}, [&](Transaction &t) { return t.update(before, due); }));
        for (const bool handover : {true, false}) {
            const QString what =
                handover ? StayState::tr("Notice of the handover") : StayState::tr("Notice to the police");
            std::function<void()> send;
            for (const CheckList *list : panel<StayState>(20)->findChildren<CheckList *>()) {
                for (const CheckList::Check &check : list->checks()) {
                    if (check.what == what)
                        send = check.run;
                }
            }
            QVERIFY(send);
            send();
            QCOMPARE(m_window->notice(),
                     handover ? StayState::tr("The notice of the handover is registered.")
                              : StayState::tr("The notice to the police is registered."));
        }
    }

    /// A move to where somebody lives already is none, and nothing is said of it.
    void aMoveToTheSameApartmentIsNone()
    {
        auto *course = panel<StayPanel>(20);
        QVERIFY(course);
        course->choose(StayPanel::Act::Move);
        QVERIFY2(course->whyNot().contains(StayPanel::tr("it is there already")), qPrintable(course->whyNot()));
        for (const CheckList *list : course->findChildren<CheckList *>()) {
            for (const CheckList::Check &check : list->checks())
                QVERIFY(check.what != QCoreApplication::translate("StayChanges", "Capacity"));
        }
    }

    /// What is added to a day of exit is added to the one there is, in the act and in the table of extensions;
    /// Ctrl+Enter registers the act.
    void anExtensionCountsFromTheExit()
    {
        auto *course = panel<StayPanel>(21);
        course->open(StayPanel::Act::Extend);
        FieldEditor *until = course->editor(StayPanel::Act::Extend, "until");
        const auto *why = course->findChild<WhyNot *>();
        QVERIFY(!course->whyNot().isEmpty() && !why->isTried());
        type(until, u"+30"_s);
        QVERIFY(why->isTried());
        QCOMPARE(*until->value(), Value(Date(2026, 9, 30)));
        QTest::keyClick(until->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->recordPage()->id(), stayId(21).uuid());
        QCOMPARE(isoText(stay(21).end), u"2026-09-30"_s);
        m_window->recordPage()->edit();
        until = nullptr;
        for (FieldEditor *each : m_window->recordPage()->findChildren<FieldEditor *>()) {
            if (qstrcmp(each->field().column, "until") == 0 && each->isVisible())
                until = each;
        }
        QVERIFY(until);
        type(until, u"+1 mese"_s);
        QCOMPARE(*until->value(), Value(Date(2026, 10, 30)));
        emit m_window->recordPage()->discarded();
    }

    /// The next code stands there, is nothing unsaved, and gives way to another one; one that is taken is refused.
    void aCodeIsProposed()
    {
        for (const auto &[place, begin] : {std::pair(u"allocations"_s, u"OSP-"_s), {u"placements"_s, u"INS-2026-"_s}}) {
            m_window->openNew(place);
            FieldEditor *code = m_window->recordPage()->editor("code");
            const auto text = [code] { return static_cast<QLineEdit *>(code->editor())->text(); };
            QTRY_VERIFY2(text().startsWith(begin), qPrintable(text()));
            QVERIFY(!m_window->recordPage()->isUnsaved());
            QVERIFY(m_window->focusWidget() != code->editor());
        }
        m_window->openNew(u"households"_s);
        FieldEditor *code = m_window->recordPage()->editor("code");
        QTRY_VERIFY(code->value() && !isNull(*code->value()));
        const QString proposed = plainText(*code->value());
        FieldEditor *person = m_window->recordPage()->editor("person_id");
        person->setValue(stay(21).person.uuid());
        emit person->edited();
        const auto taken = *m_window->workspace().records().load(stay(21).household);
        type(code, taken.code);
        QVERIFY(!m_window->recordPage()->save());
        QVERIFY2(bannerOf(*m_window->recordPage()).contains(proposed), qPrintable(bannerOf(*m_window->recordPage())));
        type(code, u"N 7"_s);
        QVERIFY(m_window->recordPage()->save());
        m_window->openNew(u"households"_s);
        code = m_window->recordPage()->editor("code");
        QTRY_COMPARE(*code->value(), Value(u"N 8"_s));
    }

    /// P goes to the day, which is chosen: what is typed stands in its place.
    void whatIsTypedReplacesTheProposedDay()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto *course = panel<StayPanel>(21);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_P);
        FieldEditor *until = course->editor(StayPanel::Act::Extend, "until");
        QTRY_COMPARE(m_window->focusWidget(), until->editor());
        QTest::keyClicks(until->editor(), u"15/9/2026"_s);
        QCOMPARE(*until->value(), Value(Date(2026, 9, 15)));
    }

    /// The house gives thirty days.
    void aShortNoticeIsWarnedOf()
    {
        auto *course = panel<StayPanel>(21);
        course->choose(StayPanel::Act::Notice);
        const auto tones = [&] {
            QList<Theme::Tone> found;
            for (const CheckList *list : course->findChildren<CheckList *>()) {
                for (const CheckList::Check &check : list->checks()) {
                    if (check.what == QCoreApplication::translate("StayChanges", "Notice"))
                        found << check.tone;
                }
            }
            return found;
        };
        QCOMPARE(tones(), QList{Theme::Tone::Ok});
        type(course->editor(StayPanel::Act::Notice, "end_date"), u"10/07/2026"_s);
        QCOMPARE(tones(), QList{Theme::Tone::Warn});
    }

    void theLedgerTakesAPayment()
    {
        auto *ledger = panel<LedgerPanel>(21);
        QVERIFY(ledger);
        QCOMPARE(ledger->statement().arrears(), Money{900'00});
        QVERIFY(ledger->lateCount() > 0);
        type(ledger->editor("amount"), u"900,00"_s);
        QVERIFY(ledger->registerMovement());
        QCOMPARE(ledger->statement().arrears(), Money{});
        QCOMPARE(ledger->lateCount(), 0);
        QVERIFY(m_window->undo());
        // More back than was paid: refused.
        type(ledger->editor("amount"), u"-5"_s);
        const QByteArray before = hash();
        QVERIFY(!ledger->registerMovement());
        QCOMPARE(hash(), before);
        ledger->remind();
        QVERIFY(m_window->documentPage());
    }

    /// A day to come and a figure too many are said while they are typed.
    void aPaymentThatIsNotLikelyIsSaid()
    {
        auto *ledger = panel<LedgerPanel>(21);
        QVERIFY(ledger);
        FieldEditor *amount = ledger->editor("amount"), *day = ledger->editor("day");
        type(amount, u"450,00"_s);
        QCOMPARE(amount->message(), QString());
        type(amount, u"1000000"_s);
        QVERIFY2(amount->level() == Verdict::Level::Warning && !amount->message().isEmpty(),
                 qPrintable(amount->message()));
        QCOMPARE(day->message(), QString());
        type(day, u"01/01/2027"_s);
        QVERIFY(day->level() == Verdict::Level::Warning);
    }

    /// Pressed once more it does not write what is left to pay.
    void aPaymentIsWrittenOnce()
    {
        auto *ledger = panel<LedgerPanel>(21);
        QVERIFY(ledger);
        const std::vector<QUuid> before = m_window->workspace().records().ids(describe<StayPayment>());
        type(ledger->editor("amount"), u"49,50"_s);
        Button *write = nullptr;
        for (Button *each : ledger->findChildren<Button *>()) {
            if (each->text() == LedgerPanel::tr("Write"))
                write = each;
        }
        QVERIFY(write);
        write->click();
        QCOMPARE(m_window->workspace().records().ids(describe<StayPayment>()).size(), before.size() + 1);
        QCOMPARE(ledger->statement().arrears(), Money{850'50});
        write->click();
        QVERIFY(!ledger->registerMovement());
        QCOMPARE(m_window->workspace().records().ids(describe<StayPayment>()).size(), before.size() + 1);
    }

    void whatGoalsAreIsHiddenUntilAsked()
    {
        auto *path = panel<PathPanel>(2);
        QVERIFY(path);
        QCOMPARE(path->count(), 2);
        const auto spoken = [path] {
            QStringList words;
            for (const FactTable *table : path->findChildren<FactTable *>()) {
                for (int i = 0; i < table->partCount() && table->isVisibleTo(path); ++i)
                    words << table->partName(i);
            }
            return words.join(u' ');
        };
        QVERIFY2(!spoken().contains(u"Obiettivo"_s) && !spoken().contains(u"Casa"_s), qPrintable(spoken()));
        m_window->reveal(describe<HousingStay>(), stayId(2).uuid());
        path = m_window->findChild<PathPanel *>();
        QVERIFY2(spoken().contains(u"Obiettivo"_s), qPrintable(spoken()));
    }

    /// That nobody waits is only said of a list that was read.
    void aWaitingListThatIsNotReadSaysWhy()
    {
        HousingCalendar *page = calendar();
        QVERIFY(page && !page->waiting().list().lines.empty());
        const QString path = m_window->workspace().path(), away = path + u".away"_s;
        QVERIFY(QFile::rename(path, away));
        page->waiting().reload();
        QTRY_VERIFY(!page->waiting().isLooking());
        QVERIFY(QFile::rename(away, path));
        QVERIFY(page->waiting().list().lines.empty());
        QStringList said;
        for (const QLabel *label : page->waiting().findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                said << label->text();
        }
        QCOMPARE(said.size(), 2); // the title and the reason
        QVERIFY(!said.contains(
            WaitingPanel::tr("Nobody waits. A request that was received or assessed stands here in its rank.")));
        page->waiting().reload();
        QTRY_VERIFY(!page->waiting().list().lines.empty());
    }

    /// Who waits has one name beside the calendar and in the proposal: of a household how many they are, too.
    void whoWaitsIsNamedInOneWay()
    {
        const HousingCalendar *page = calendar();
        QVERIFY(page);
        QHash<QUuid, QString> names;
        for (const WaitingLine &line : page->waiting().list().lines)
            names.insert(line.request.id.uuid(), page->waiting().nameOf(line));
        m_window->openPlace(u"housing-proposal"_s);
        const auto *proposal = qobject_cast<ProposalPage *>(m_window->page());
        QVERIFY(proposal);
        QTRY_COMPARE(proposal->lines().size(), size_t(names.size()));
        for (const ProposalPage::Line &line : proposal->lines())
            QCOMPARE(names.value(line.request.uuid()), line.name);
    }

    void proposingLockingAndComputingAgain()
    {
        m_window->openPlace(u"housing-proposal"_s);
        auto *page = qobject_cast<ProposalPage *>(m_window->page());
        // Beside the window, and nothing flickers meanwhile.
        QVERIFY(page && page->isComputing() && page->lines().empty());
        QTRY_VERIFY(!page->isComputing());
        QCOMPARE(page->lines().size(), size_t(7));
        for (const ProposalPage::Line &line : page->lines())
            QVERIFY2(!line.reason.isEmpty(), qPrintable(line.code));
        const QByteArray before = hash();
        page->compute();
        QVERIFY(!page->write()); // not what was computed before
        QTRY_VERIFY(!page->isComputing());
        QCOMPARE(hash(), before); // computing writes nothing
        int at = 0;
        while (page->lines()[static_cast<size_t>(at)].unit.isNull())
            ++at;
        const QString code = page->lines()[static_cast<size_t>(at)].code;
        {
            // What a line would mean is looked for beside the window; nothing is locked before.
            QTRY_VERIFY(!m_window->findChild<LongWork *>());
            const test::Asked asked(*m_window, "housing_stay");
            page->choose(at);
            QVERIFY(page->isJudging());
            QTRY_VERIFY(!page->isJudging());
            page->choose(at);
            page->lock();
            QVERIFY(page->isJudging() && !page->isComputing());
            QTRY_VERIFY(!page->isJudging());
            QCOMPARE(asked.count(), 0);
            QVERIFY(!page->findChild<CheckList *>()->checks().isEmpty());
        }
        QCOMPARE(hash(), before);
        // While it is computed again, and once that has failed, nothing of before is locked or written.
        page->compute();
        page->lock();
        QCOMPARE(hash(), before);
        QTRY_VERIFY(!page->isComputing());
        const QString path = m_window->workspace().path(), away = path + u".away"_s;
        QVERIFY(QFile::rename(path, away));
        page->compute();
        QTRY_VERIFY(!page->isComputing());
        QVERIFY(QFile::rename(away, path));
        QVERIFY(page->lines().empty() && !page->canPrint() && !page->primaryAction()->whyNot.isEmpty());
        page->lock();
        QVERIFY(!page->write());
        QCOMPARE(hash(), before);
        page->compute();
        QTRY_VERIFY(!page->isComputing());
        page->choose(at);
        QTRY_VERIFY(!page->isJudging());
        {
            const test::Asked asked(*m_window, "max(CAST(substr(code");
            page->lock();
            QCOMPARE(asked.count(), 0);
        }
        QTRY_VERIFY(!page->isComputing());
        const auto locked = std::find_if(page->lines().begin(), page->lines().end(),
                                         [&code](const ProposalPage::Line &line) { return line.code == code; });
        QVERIFY(locked != page->lines().end() && locked->locked);
        {
            const test::Asked asked(*m_window, "INSERT INTO \"housing_stay\"");
            QVERIFY(page->write()); // beside the window
            QCOMPARE(asked.count(), 0);
        }
        QTRY_VERIFY(!page->isComputing());
        QCOMPARE(verify(m_window->workspace()), QStringList());
        const auto again = std::find_if(page->lines().begin(), page->lines().end(),
                                        [&code](const ProposalPage::Line &line) { return line.code == code; });
        QVERIFY(again->locked);
        // What is written is said to be, and is not in its own way.
        QCOMPARE(page->primaryAction()->whyNot, ProposalPage::tr("it is written already"));
        for (size_t i = 0; i < page->lines().size(); ++i) {
            if (page->lines()[i].locked || page->lines()[i].unit.isNull())
                continue;
            page->choose(static_cast<int>(i));
            QTRY_VERIFY(!page->isJudging());
            for (const CheckList::Check &check : page->findChild<CheckList *>()->checks())
                QVERIFY2(check.tone != Theme::Tone::Bad, qPrintable(check.what + u": "_s + check.fact));
        }
        page->choose(static_cast<int>(again - page->lines().begin()));
        page->lock();
        QTRY_VERIFY(!page->isComputing());
        QVERIFY(std::none_of(page->lines().begin(), page->lines().end(),
                             [](const ProposalPage::Line &line) { return line.locked; }));
    }

    void figuresAndPrints()
    {
        m_window->openPlace(u"housing-figures"_s);
        auto *figures = qobject_cast<HousingFigures *>(m_window->page());
        QVERIFY(figures);
        QTRY_COMPARE(figures->figures().waiting, 7);
        figures->setYear(2025);
        figures->print();
        QVERIFY(!m_window->documentPage()); // what is shown is another year
        QTRY_COMPARE(isoText(figures->figures().to), u"2025-12-31"_s);
        {
            const test::Asked asked(*m_window, "housing_stay");
            figures->print();
            QVERIFY(m_window->documentPage());
            QCOMPARE(asked.count(), 0);
        }
        HousingCalendar *page = calendar();
        page->printOn(true);
        QVERIFY(m_window->documentPage());
        const QString name = m_window->documentPage()->fileName({});
        QVERIFY2(name.contains(u"appartamenti dal"_s), qPrintable(name));
    }

    /// A bar opens as many stays as it counts, and what they add up to.
    void figuresOpenTheStaysBehindThem()
    {
        m_window->openPlace(u"housing-figures"_s);
        auto *page = qobject_cast<HousingFigures *>(m_window->page());
        QVERIFY(page);
        // Beside the window: nothing of it is read on its own connection.
        const test::Asked asked(*m_window, "housing_stay");
        QVERIFY(page->figures().months.empty());
        QTRY_VERIFY(!page->isCounting());
        QCOMPARE(asked.count(), 0);
        const HouseFigures figures = page->figures();
        // The one that was made last: those before it wait to be deleted.
        const auto tableIn = [](const QWidget &card) {
            const auto tables = card.findChildren<FactTable *>();
            return tables.isEmpty() ? nullptr : tables.last();
        };
        const auto behind = [&page, &tableIn] {
            QList<QStringList> rows;
            if (!QTest::qWaitFor([&page] { return !page->isLooking(); }))
                return rows;
            auto *table = page->behind().isVisible() ? tableIn(page->behind()) : nullptr;
            for (int i = 0; table && i < table->partCount(); ++i)
                rows << table->partName(i).split(u", "_s);
            return rows;
        };
        const auto asText = [](qint64 number) { return QString::number(number); };
        qint64 ended = 0;
        for (int i = 0; i < static_cast<int>(figures.months.size()); ++i) {
            const HouseMonth &month = figures.months[static_cast<size_t>(i)];
            page->showLeft(i);
            QCOMPARE(behind().size(), month.occupancy.exits > 0 ? month.occupancy.exits + 1 : 0);
            page->showWaits(i);
            QCOMPARE(behind().size(), month.housed.empty() ? 0 : static_cast<qsizetype>(month.housed.size()) + 1);
            page->showNights(i);
            QCOMPARE(behind().last().last(), asText(month.occupancy.takenDays));
            page->showContributions(i);
            QCOMPARE(behind().last().last(), italianText(month.contributions.paid));
        }
        for (int i = 0; i < static_cast<int>(figures.units.size()); ++i) {
            page->showUnit(i);
            qint64 nights = 0;
            const QList<QStringList> rows = behind();
            QCOMPARE(rows.isEmpty(), figures.units[static_cast<size_t>(i)].occupancy.takenDays == 0);
            for (qsizetype row = 0; row + 1 < rows.size(); ++row)
                nights += rows[row].last().toLongLong();
            QCOMPARE(nights, figures.units[static_cast<size_t>(i)].occupancy.takenDays);
        }
        QVERIFY(!figures.exits.empty());
        for (int i = 0; i < static_cast<int>(figures.exits.size()); ++i) {
            page->showExit(i);
            QCOMPARE(behind().size(), static_cast<qsizetype>(figures.exits[static_cast<size_t>(i)].stays.size()));
            ended += behind().size();
        }
        QCOMPARE(ended, figures.whole.exits);
        QCOMPARE(asked.count(), 0);

        // By keys: the row of a table. Names are hidden behind a bar, too.
        m_window->setPrivacy(true);
        page = qobject_cast<HousingFigures *>(m_window->page());
        QVERIFY(page && behind().isEmpty());
        QTRY_VERIFY(!page->isCounting());
        page->showTables(true);
        const auto &cards = page->charts();
        const auto reasons = std::find_if(cards.begin(), cards.end(), [](const ChartCard *card) {
            return card->name() == HousingFigures::tr("Why stays ended");
        });
        QVERIFY(reasons != cards.end());
        QVERIFY(tableIn(**reasons));
        press(*tableIn(**reasons), Qt::Key_Return);
        QVERIFY(!behind().isEmpty());
        for (const QStringList &row : behind())
            QVERIFY2(!row.join(u' ').contains(u"Esempio"_s), qPrintable(row.join(u' ')));
        m_window->setPrivacy(false);

        // What somebody pays opens the account of the stay.
        page = qobject_cast<HousingFigures *>(m_window->page());
        QVERIFY(page);
        QTRY_VERIFY(!page->isCounting());
        page->showPayer(0);
        QTRY_VERIFY(!page->isLooking());
        auto *table = tableIn(page->behind());
        QVERIFY(table);
        emit table->opened(0);
        QVERIFY(m_window->recordPage());
        QVERIFY(m_window->findChild<LedgerPanel *>()->isVisible());
    }

    /// Also before anything is read again: of bars, of what is proposed for one, of who waits.
    void namesAreHiddenAtOnce()
    {
        const auto shownNames = [this] {
            QStringList words;
            for (const QLabel *label : m_window->findChildren<QLabel *>()) {
                if (label->isVisible())
                    words << label->text();
            }
            for (const Timeline *timeline : m_window->findChildren<Timeline *>()) {
                for (const Timeline::Lane &lane : timeline->lanes()) {
                    for (const Timeline::Span &span : lane.spans) {
                        if (timeline->isVisible())
                            words << span.text;
                    }
                }
            }
            for (const WaitingPanel *waiting : m_window->findChildren<WaitingPanel *>()) {
                for (const WaitingLine &line : waiting->list().lines) {
                    if (waiting->isVisible())
                        words << waiting->nameOf(line);
                }
            }
            return words.filter(u"Persona"_s);
        };
        HousingCalendar *page = calendar();
        Timeline &timeline = page->timeline();
        for (const Timeline::Lane &lane : timeline.lanes()) {
            for (const Timeline::Span &span : lane.spans) {
                if (span.movable && span.text.contains(u"Persona"_s))
                    timeline.setCurrentSpan(span.key);
            }
        }
        timeline.setFocus();
        const qsizetype before = shownNames().size();
        press(timeline, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(timeline.proposal().has_value() && shownNames().size() > before && before > 0);
        m_window->setPrivacy(true);
        QCOMPARE(shownNames(), QStringList());
        page = calendar();
        QVERIFY(page && !page->timeline().lanes().isEmpty());
        QCOMPARE(shownNames(), QStringList());
        m_window->setPrivacy(false);
    }

    void namesAreHiddenByThePrivacySwitch()
    {
        m_window->setPrivacy(true);
        HousingCalendar *page = calendar();
        for (const Timeline::Lane &lane : page->timeline().lanes()) {
            for (const Timeline::Span &span : lane.spans)
                QVERIFY2(!span.text.contains(u"Persona"_s), qPrintable(span.text));
        }
        for (const WaitingLine &line : page->waiting().list().lines)
            QVERIFY(!page->waiting().nameOf(line).contains(u"Persona"_s));
        m_window->setPrivacy(false);
    }
};

} // namespace

INSIEME_TEST(HousingPagesTest)
#include "tst_housing.moc"
