// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/agenda/icalendar.h"
#include "core/agenda/task.h"
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/placements/funding.h"
#include "core/placements/placement.h"
#include "core/placements/project.h"
#include "core/record/display.h"
#include "core/registry/free_days.h"
#include "core/registry/operator.h"
#include "core/registry/organisation.h"
#include "core/registry/person.h"
#include "core/store/search.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace insieme;

namespace {

Date day(const char *iso)
{
    return *parseIsoDate(QString::fromLatin1(iso));
}

/// Stands on one minute.
class FixedClock : public Clock {
public:
    QDateTime at{QDate(2026, 6, 22), QTime(9, 12)};
    QDateTime now() const override { return at; }
};

class AgendaTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    FixedClock m_clock;
    Id<Organisation> m_body;

    QString path() const { return m_folder->filePath(QStringLiteral("a.insieme")); }
    Agenda agenda() const { return Agenda(*m_workspace); }
    template<class R> void add(R &record)
    {
        const auto done = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(record); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    template<class R> void change(const R &before, const R &after)
    {
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(before, after); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    /// The terms of a signed agreement change by way of a draft.
    void amend(const Agreement &before, const Agreement &after)
    {
        Agreement draft = before;
        draft.status = AgreementStatus::Draft;
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) -> Done {
            INSIEME_TRY(t.update(before, draft));
            return t.update(draft, after);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    Done perform(const std::function<Done(Transaction &)> &body)
    {
        const auto done = m_workspace->perform({"Change"}, body);
        return done ? Done() : Done(tl::unexpected(done.error()));
    }
    Agreement signedAgreement(const char *start, const char *end)
    {
        Agreement a;
        a.subject = QStringLiteral("Centro diurno");
        a.status = AgreementStatus::Signed;
        a.consortium = Id<Organisation>(newUuid());
        a.consortium = m_consortium;
        a.body = m_body;
        a.signedOn = a.start = day(start);
        a.end = day(end);
        return a;
    }
    Id<Organisation> m_consortium;
    std::vector<AgendaItem> all(bool done = false) const { return agenda().items({.done = done}, 1000); }
    AgendaItem only(const char *kind) const
    {
        AgendaItem found;
        int count = 0;
        for (const AgendaItem &item : all()) {
            if (item.key.kind == QLatin1String(kind)) {
                found = item;
                ++count;
            }
        }
        if (count != 1)
            qWarning("%d obligations of kind %s", count, kind);
        return found;
    }

private slots:
    void init()
    {
        setLanguage(QStringLiteral("it"));
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(path(), areas(), QStringLiteral("Prova"));
        QVERIFY2(created, created ? "" : qPrintable(created.error().text + created.error().detail));
        created->reset();
        m_clock = FixedClock();
        auto opened = Workspace::open(path(), areas(), {.clock = &m_clock});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
        m_workspace = std::move(*opened);
        for (auto [name, id] : {std::pair("Azienda ULSS 6 Euganea", &m_body), std::pair("Consorzio", &m_consortium)}) {
            Organisation o;
            o.names.push_back({.name = QString::fromLatin1(name)});
            add(o);
            *id = o.id;
        }
    }
    void cleanup()
    {
        m_workspace.reset();
        setLanguage(QStringLiteral("en"));
    }

    /// How long data of placements are kept, where nothing is written and where something is; and the end of a fund.
    void fundsEndAndDataAreReviewed()
    {
        m_clock.at = QDateTime(QDate(2026, 6, 1), QTime(8, 0));
        FundingSource fund;
        fund.name = QStringLiteral("Fondo straordinario");
        fund.funder = m_body;
        fund.end = day("2026-07-15");
        add(fund);
        QCOMPARE(isoText(only("fund_end").day), QStringLiteral("2026-07-15"));
        UtilityProject project;
        project.code = QStringLiteral("PPU");
        project.title = QStringLiteral("Verde");
        add(project);
        Person person;
        person.familyName = QStringLiteral("Esempio");
        add(person);
        PlacementApplication application;
        application.receiptNumber = QStringLiteral("2026/001");
        application.project = project.id;
        application.person = person.id;
        application.status = ApplicationStatus::Reserve;
        application.answeredOn = day("2024-06-20");
        add(application);
        QCOMPARE(isoText(only("application_review").day), QStringLiteral("2026-06-20"));
        const PlacementApplication before = application;
        application.retentionUntil = day("2026-06-25");
        QVERIFY(m_workspace->perform({"Test"}, [&](Transaction &t) { return t.update(before, application); }));
        QCOMPARE(isoText(only("application_review").day), QStringLiteral("2026-06-25"));
    }

    /// Decision: 36 months from 27/09/2018 end on 26/09/2021; three months' notice on 26/06/2021; warning on
    /// 05/06/2021.
    void anAgreementOfThirtySixMonths()
    {
        const Date end = calendar::periodEnd(day("2018-09-27"), 36);
        QCOMPARE(isoText(end), QStringLiteral("2021-09-26"));
        m_clock.at = QDateTime(QDate(2021, 6, 1), QTime(8, 0));
        Agreement a = signedAgreement("2018-09-27", "2021-09-26");
        a.noticeMonths = 3;
        add(a);
        const AgendaItem notice = only("agreement_notice");
        QCOMPARE(isoText(notice.day), QStringLiteral("2021-06-26"));
        QCOMPARE(isoText(warningDay(notice)), QStringLiteral("2021-06-05"));
        QCOMPARE(notice.which, QStringLiteral("Centro diurno, Azienda ULSS 6 Euganea"));
        QVERIFY2(notice.why.contains(QStringLiteral("26/09/2021")), qPrintable(notice.why));
        QCOMPARE(dayNote(notice), QString());
        const AgendaItem last = only("agreement_end");
        QCOMPARE(isoText(last.day), QStringLiteral("2021-09-26"));
        // A Sunday does not move the end of a contract; it is only said.
        QCOMPARE(dayNote(last), QStringLiteral("cade di domenica 26"));
        QVERIFY2(last.why.contains(QStringLiteral("36 mesi")), qPrintable(last.why));
    }

    void holidaysByTheRule_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *written, DayMoves rule, const char *counts, const QString &note) {
            QTest::addRow("%s %d", written, static_cast<int>(rule))
                << QString::fromLatin1(written) << static_cast<int>(rule) << QString::fromLatin1(counts) << note;
        };
        row("2026-06-28", DayMoves::No, "2026-06-28", QStringLiteral("cade di domenica 28"));
        row("2026-06-28", DayMoves::Later, "2026-06-29", QStringLiteral("cade di domenica 28: vale lunedì 29"));
        row("2026-06-28", DayMoves::Earlier, "2026-06-27", QStringLiteral("cade di domenica 28: vale sabato 27"));
        row("2026-05-31", DayMoves::Later, "2026-06-01", QStringLiteral("cade di domenica 31/05: vale lunedì 1/06"));
        row("2026-06-02", DayMoves::Later, "2026-06-03",
            QStringLiteral("cade di martedì 2, Festa della Repubblica: vale mercoledì 3"));
        // Saturday is no holiday; 25 April is, also on a Saturday; Easter Monday after Easter.
        row("2026-06-27", DayMoves::Later, "2026-06-27", QString());
        row("2026-04-25", DayMoves::Later, "2026-04-27",
            QStringLiteral("cade di sabato 25, Festa della Liberazione: vale lunedì 27"));
        row("2026-04-05", DayMoves::Later, "2026-04-07", QStringLiteral("cade di domenica 5, Pasqua: vale martedì 7"));
        row("2027-10-04", DayMoves::Later, "2027-10-05",
            QStringLiteral("cade di lunedì 4, San Francesco: vale martedì 5"));
        row("2021-10-04", DayMoves::Later, "2021-10-04", QString());
    }
    void holidaysByTheRule()
    {
        QFETCH(QString, written);
        QFETCH(int, rule);
        Task task;
        task.subject = QStringLiteral("Domanda");
        task.dueOn = *parseIsoDate(written);
        task.moves = static_cast<DayMoves>(rule);
        add(task);
        const AgendaItem item = only("task");
        QTEST(isoText(item.day), "counts");
        QTEST(dayNote(item), "note");
        QCOMPARE(isoText(item.key.written), written);
        QCOMPARE(item.what, QStringLiteral("Domanda"));
    }

    void everyAreaOffersItsOwn()
    {
        Agreement a = signedAgreement("2026-01-01", "2026-12-31");
        a.noticeDays = 90;
        a.reportingDue = day("2027-01-31"); // a Sunday: a report moves
        a.rctUntil = day("2026-11-15"); // a Sunday: validity does not
        a.instalments.push_back({.position = 1,
                                 .condition = QStringLiteral("alla firma"),
                                 .dueOn = day("2026-07-05"),
                                 .amount = Money{1'000'00}});
        a.instalments.push_back({.position = 2, .condition = QStringLiteral("a saldo")});
        add(a);
        Person p;
        p.familyName = QStringLiteral("Rossi");
        p.givenName = QStringLiteral("Ada");
        p.roles.push_back({.role = RoleKind::President,
                           .organisation = m_body,
                           .title = QStringLiteral("presidente"),
                           .validFrom = day("2023-07-01"),
                           .validTo = day("2026-06-30")});
        p.roles.push_back({.role = RoleKind::Tutor, .organisation = m_body, .validTo = day("2020-01-31")});
        add(p);
        Closure c;
        c.organisation = m_body;
        c.from = day("2026-08-10");
        c.to = day("2026-08-21");
        add(c);
        QStringList lines;
        for (const AgendaItem &item : all())
            lines << isoText(item.day) + QLatin1Char(' ') + item.key.kind;
        QCOMPARE(
            lines,
            (QStringList{QStringLiteral("2026-06-30 office_end"), QStringLiteral("2026-07-06 agreement_instalment"),
                         QStringLiteral("2026-08-10 closure_start"), QStringLiteral("2026-10-02 agreement_notice"),
                         QStringLiteral("2026-11-15 agreement_insurance"), QStringLiteral("2026-12-31 agreement_end"),
                         QStringLiteral("2027-02-01 agreement_report")}));
        const AgendaItem office = only("office_end");
        QCOMPARE(office.which, QStringLiteral("presidente, Azienda ULSS 6 Euganea"));
        QCOMPARE(office.who, QStringLiteral("Ada Rossi"));
        QVERIFY(only("agreement_instalment").why.contains(QStringLiteral("1.000,00")));
        // The closed agreement has nothing to say any more.
        Agreement closed = a;
        closed.status = AgreementStatus::Closed;
        change(a, closed);
        QCOMPARE(all().size(), 2u);
        QVERIFY(m_workspace->undo());
        QCOMPARE(all().size(), 7u);
    }

    void lateUntilDone()
    {
        Agreement a = signedAgreement("2024-01-01", "2025-12-31");
        a.noticeDays = 30;
        add(a);
        // The term of notice is over with the agreement; the end asks to be settled.
        QCOMPARE(all().size(), 1u);
        const AgendaItem item = only("agreement_end");
        QCOMPARE(Agenda::due(item, agenda().now()), Due::Late);
        QCOMPARE(agenda().count({.to = agenda().now()}), 1);
        QVERIFY(perform([&](Transaction &t) { return setDone(t, item.key, m_workspace->today()); }));
        QCOMPARE(all().size(), 0u);
        QCOMPARE(all(true).size(), 1u);
        QCOMPARE(isoText(all(true).front().doneOn), QStringLiteral("2026-06-22"));
        QVERIFY(m_workspace->undo());
        QCOMPARE(all().size(), 1u);
        QVERIFY(m_workspace->redo());
        QCOMPARE(all().size(), 0u);
        // Extended, it is another end, and open.
        Agreement later = *m_workspace->records().load(a.id);
        later.end = day("2026-07-31");
        amend(*m_workspace->records().load(a.id), later);
        QCOMPARE(isoText(only("agreement_end").day), QStringLiteral("2026-07-31"));
        QCOMPARE(eventUid(only("agreement_end").key), eventUid(item.key));
    }

    void snoozed()
    {
        Task task;
        task.subject = QStringLiteral("Telefonare");
        task.dueOn = day("2026-06-20");
        add(task);
        const AgendaItem item = only("task");
        const auto refused =
            perform([&](Transaction &t) { return snooze(t, item.key, day("2026-06-22"), QStringLiteral("ferie")); });
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("22/06/2026")), qPrintable(refused.error().text));
        for (const char *none : {"", "  "}) {
            QVERIFY(!perform(
                [&](Transaction &t) { return snooze(t, item.key, day("2026-07-01"), QString::fromLatin1(none)); }));
            QVERIFY(!stated(only("task").snoozedUntil));
        }
        QVERIFY(
            perform([&](Transaction &t) { return snooze(t, item.key, day("2026-07-01"), QStringLiteral("ferie")); }));
        QCOMPARE(agenda().count({.to = agenda().day(7)}), 0);
        const AgendaItem off = only("task");
        QCOMPARE(isoText(off.shown), QStringLiteral("2026-07-01"));
        QCOMPARE(isoText(off.day), QStringLiteral("2026-06-20"));
        QCOMPARE(off.reason, QStringLiteral("ferie"));
        QCOMPARE(distance(off, agenda().now()), QStringLiteral("2 giorni di ritardo"));
        // Its owner and its putting off are two things of one mark.
        Operator worker;
        worker.name = QStringLiteral("Marta");
        add(worker);
        QVERIFY(perform([&](Transaction &t) { return setOwner(t, item.key, worker.id); }));
        QCOMPARE(agenda().count({.owner = worker.id.uuid()}), 1);
        QCOMPARE(isoText(only("task").shown), QStringLiteral("2026-07-01"));
        // Neither does its reason go as long as it is put off, whoever writes the record.
        const ObligationMark mark = *m_workspace->records().load(markOf(item.key));
        ObligationMark bare = mark;
        bare.reason.clear();
        QVERIFY(!perform([&](Transaction &t) { return t.update(mark, bare); }));
        QVERIFY(perform([&](Transaction &t) { return snooze(t, item.key, {}, {}); }));
        QCOMPARE(isoText(only("task").shown), QStringLiteral("2026-06-20"));
        QCOMPARE(only("task").owner, worker.id.uuid());
    }

    /// As an older file has it: what is there stays, and its other fields are written as ever.
    void putOffWithoutAReasonBefore()
    {
        Task task;
        task.subject = QStringLiteral("Telefonare");
        task.dueOn = day("2026-06-20");
        add(task);
        const ObligationKey key = only("task").key;
        QVERIFY(perform([&](Transaction &t) { return snooze(t, key, day("2026-07-01"), QStringLiteral("ferie")); }));
        QVERIFY(m_workspace->database().exec(QStringLiteral("UPDATE agenda_mark SET reason=NULL")));
        QVERIFY(perform([&](Transaction &t) { return setDone(t, key, day("2026-06-22")); }));
        QVERIFY(perform([&](Transaction &t) { return setDone(t, key, {}); }));
        QVERIFY(!perform([&](Transaction &t) { return snooze(t, key, day("2026-07-02"), {}); }));
        QCOMPARE(isoText(only("task").shown), QStringLiteral("2026-07-01"));
    }

    /// 27 January 2022 at 12:00: 11:59 is in time, 12:01 is late.
    void aDeadlineWithAnHour()
    {
        Task task;
        task.subject = QStringLiteral("Istanza Zona Sociale 7");
        task.dueOn = day("2022-01-27");
        task.dueTime = Minutes{12 * 60};
        add(task);
        Task wholeDayTask;
        wholeDayTask.subject = QStringLiteral("In giornata");
        wholeDayTask.dueOn = day("2022-01-27");
        add(wholeDayTask);
        m_clock.at = QDateTime(QDate(2022, 1, 27), QTime(11, 59));
        AgendaItem item = all().front();
        QCOMPARE(item.minute, 720);
        QCOMPARE(Agenda::due(item, agenda().now()), Due::Today);
        QCOMPARE(distance(item, agenda().now()), QStringLiteral("fra 0:01"));
        QCOMPARE(agenda().count({.to = agenda().now()}), 0);
        m_clock.at = QDateTime(QDate(2022, 1, 27), QTime(12, 1));
        item = all().front();
        QCOMPARE(Agenda::due(item, agenda().now()), Due::Late);
        QCOMPARE(agenda().count({.to = agenda().now()}), 1);
        QCOMPARE(Agenda::due(all().back(), agenda().now()), Due::Today);

        task.dueTime = Minutes{1440};
        task.id = {};
        const auto refused = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(task); });
        QVERIFY(!refused);
    }

    /// On the day until which it is put off it has the whole day, whatever its hour was: in its place, in the counts
    /// and in what is said of it. Its own hour stays with it.
    void aDeadlineWithAnHourThatIsPutOff()
    {
        Task task;
        task.subject = QStringLiteral("Offerta");
        task.dueOn = day("2026-06-10");
        task.dueTime = Minutes{9 * 60};
        add(task);
        Task noon;
        noon.subject = QStringLiteral("A mezzogiorno");
        noon.dueOn = day("2026-06-23");
        noon.dueTime = Minutes{12 * 60};
        add(noon);
        const ObligationKey key = all().front().key;
        QVERIFY(perform([&](Transaction &t) { return snooze(t, key, day("2026-06-23"), QStringLiteral("attesa")); }));
        m_clock.at = QDateTime(QDate(2026, 6, 23), QTime(10, 0));
        for (const bool again : {false, true}) {
            if (again) { // its record is indexed anew, with the mark
                Task later = *m_workspace->records().load(task.id);
                later.notes = QStringLiteral("Sentita la stazione appaltante.");
                change(*m_workspace->records().load(task.id), later);
            }
            QCOMPARE(agenda().count({.to = agenda().now()}), 0);
            const std::vector<AgendaItem> today = agenda().items({.from = agenda().now(), .to = agenda().day(1)}, 10);
            QCOMPARE(today.size(), 2u);
            QCOMPARE(today.front().what, noon.subject);
            QCOMPARE(today.back().minute, 9 * 60);
            QCOMPARE(isoText(today.back().day), QStringLiteral("2026-06-10"));
            QCOMPARE(asShown(today.back()).minute, wholeDay);
            QCOMPARE(Agenda::due(asShown(today.back()), agenda().now()), Due::Today);
            QCOMPARE(asShown(today.front()).minute, 12 * 60);
        }
        QVERIFY(perform([&](Transaction &t) { return snooze(t, key, {}, {}); }));
        QCOMPARE(agenda().count({.to = agenda().now()}), 1);
        QCOMPARE(all().front().minute, 9 * 60);
        QCOMPARE(asShown(all().front()).minute, 9 * 60);
    }

    void pagesAndFilters()
    {
        (void)m_workspace->perform({"Add"}, [&](Transaction &t) -> Done {
            for (int i = 0; i < 250; ++i) {
                Task task;
                task.subject = QStringLiteral("Voce %1").arg(i);
                task.dueOn = day("2026-06-22") + boost::gregorian::days(i % 50 - 10);
                INSIEME_TRY(t.insert(task));
            }
            return {};
        });
        const AgendaFilter everything;
        QCOMPARE(agenda().count(everything), 250);
        QCOMPARE(agenda().count(everything, 100), 100);
        QSet<QUuid> seen;
        Date last = day("2000-01-01");
        for (int offset = 0; offset < 250; offset += 37) {
            for (const AgendaItem &item : agenda().items(everything, 37, offset)) {
                QVERIFY(!(item.shown < last));
                last = item.shown;
                seen.insert(item.mark);
            }
        }
        QCOMPARE(seen.size(), 250);
        QCOMPARE(agenda().count({.to = agenda().now()}), 50);
        QCOMPARE(agenda().count({.from = agenda().now(), .to = agenda().day(1)}), 5);
        QCOMPARE(agenda().count({.areas = {QStringLiteral("registry")}}), 0);
        QCOMPARE(agenda().areas(everything), QStringList{QStringLiteral("agenda")});
        qint64 sum = 0;
        for (const AgendaWeek &week : agenda().weeks(13)) {
            QCOMPARE(week.monday.day_of_week().as_number(), 1);
            sum += week.count;
        }
        QCOMPARE(sum, agenda().count({.from = agenda().day(0)}));
    }

    /// The index after any steps, undone and redone, is what making it again gives, and every line is what the sources
    /// say of the records as they are.
    void theIndexFollows()
    {
        QRandomGenerator random(20260622);
        const auto snapshot = [this] {
            QStringList rows;
            Statement statement(
                m_workspace->database(),
                QStringLiteral("SELECT mark, kind, area, tbl, id, ifnull(part, ''), written, day, minute, "
                               "lapses, ifnull(own, ''), done, shown, ifnull(owner, '') FROM agenda_item"));
            while (statement.next()) {
                QStringList cells;
                for (int i = 0; i < 14; ++i)
                    cells << statement.text(i);
                rows << cells.join(QLatin1Char('|'));
            }
            rows.sort();
            return rows;
        };
        const auto someDay = [&random] { return day("2026-01-01") + boost::gregorian::days(random.bounded(700)); };
        Operator worker;
        worker.name = QStringLiteral("Marta");
        add(worker);
        for (int step = 0; step < 160; ++step) {
            const std::vector<AgendaItem> open = all();
            const std::vector<QUuid> agreements = m_workspace->records().ids(describe<Agreement>());
            switch (random.bounded(8)) {
            case 0: {
                Agreement a = signedAgreement("2026-01-01", "2027-12-31");
                a.end = someDay();
                a.noticeDays = random.bounded(200);
                for (int i = random.bounded(3); i > 0; --i)
                    a.instalments.push_back({.position = i, .dueOn = someDay()});
                add(a);
                break;
            }
            case 1: {
                Task task;
                task.subject = QStringLiteral("x");
                task.dueOn = someDay();
                task.moves = static_cast<DayMoves>(random.bounded(3));
                task.owner = random.bounded(2) ? worker.id : Id<Operator>();
                add(task);
                break;
            }
            case 2:
                if (!agreements.empty()) {
                    const auto id = Id<Agreement>(agreements[random.bounded(quint32(agreements.size()))]);
                    const Agreement before = *m_workspace->records().load(id);
                    Agreement after = before;
                    after.end = someDay();
                    after.status = random.bounded(3) ? AgreementStatus::Signed : AgreementStatus::Closed;
                    if (!after.instalments.empty())
                        after.instalments.pop_back();
                    amend(before, after);
                }
                break;
            case 3:
                if (!agreements.empty()) {
                    const auto id = Id<Agreement>(agreements[random.bounded(quint32(agreements.size()))]);
                    const bool stays = isBinding(m_workspace->records().load(id)->status);
                    QCOMPARE(bool(perform([&](Transaction &t) { return t.remove(describe<Agreement>(), id.uuid()); })),
                             !stays);
                }
                break;
            case 4:
                if (!open.empty())
                    QVERIFY(perform([&](Transaction &t) { return setDone(t, open.back().key, someDay()); }));
                break;
            case 5:
                if (!open.empty())
                    QVERIFY(perform([&](Transaction &t) {
                        return snooze(t, open.front().key, day("2027-03-01"), QStringLiteral("x"));
                    }));
                break;
            case 6:
                (void)m_workspace->undo();
                break;
            case 7:
                (void)m_workspace->redo();
                break;
            }
            // What the sources say now, by their own words.
            qint64 offered = 0;
            for (const ObligationSource &source : areas().obligations) {
                for (const QUuid &id : m_workspace->records().ids(*source.type)) {
                    std::vector<Obligation> list;
                    source.offer(m_workspace->records().load(*source.type, id)->data(), {}, list);
                    offered += qint64(list.size());
                }
            }
            m_workspace->catchUp();
            QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM agenda_item")), offered);
        }
        const QStringList followed = snapshot();
        QVERIFY(followed.size() > 20);
        QVERIFY(m_workspace->search().rebuild(m_workspace->today()));
        QCOMPARE(snapshot(), followed);
    }

    /// What names a record of any type by its table and its key is shown by the kind and the title of that record.
    void aLinkedRecordIsCalledByItsTitle()
    {
        Task task;
        task.recordTable = QStringLiteral("organisation");
        task.recordId = uuidText(m_body.uuid());
        const RecordType &type = describe<Task>();
        Context context = m_workspace->context();
        const auto shows = [&](const char *column) {
            return displayOf(type, *findField(type, QLatin1String(column)), &task, context);
        };
        QCOMPARE(shows("record_id"), m_workspace->title(describe<Organisation>(), m_body.uuid(), {}));
        QVERIFY(!shows("record_id").isEmpty());
        QCOMPARE(shows("record_table"), describe<Organisation>().singularLabel());
        QCOMPARE(shown(*findField(type, u"record_id"), task.recordId, context).plain, task.recordId);
        // Of a record that is not there, the key itself.
        task.recordId = uuidText(newUuid());
        QCOMPARE(shows("record_id"), task.recordId);
        Person person;
        person.givenName = QStringLiteral("Anna");
        person.familyName = QStringLiteral("Prova");
        add(person);
        task.recordId = uuidText(person.id.uuid());
        QCOMPARE(shows("record_id"), QStringLiteral("Anna Prova"));
        context.shown = Disclosure::Public;
        QCOMPARE(shows("record_id"), caseName(describe<Person>(), person.id.uuid(), nullptr));
        // Wherever a person was named stands the same number; values that tell more have their mask.
        Placement placement;
        placement.person = person.id;
        const auto hidden = [&](const char *column) {
            return displayOf(describe<Placement>(), *findField(describe<Placement>(), QLatin1String(column)),
                             &placement, context);
        };
        QCOMPARE(hidden("person_id"), caseName(describe<Person>(), person.id.uuid(), nullptr));
        QCOMPARE(shown(*findField(describe<Placement>(), u"person_id"), person.id.uuid(), context).plain, mask());
    }

    void anIndexOfAnotherVersionIsMadeAgain()
    {
        Task task;
        task.subject = QStringLiteral("x");
        task.dueOn = day("2026-07-01");
        add(task);
        m_workspace->catchUp();
        QVERIFY(m_workspace->database().exec(
            "DELETE FROM agenda_item; UPDATE meta SET value='old' WHERE key='follower_agenda'"));
        const auto reopened = [&](bool readOnly) {
            m_workspace.reset();
            auto opened = Workspace::open(path(), areas(), {.readOnly = readOnly, .clock = &m_clock});
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
            m_workspace = std::move(*opened);
        };
        // First where nothing can be written: the lines are there, the file is as it was.
        reopened(true);
        QCOMPARE(all().size(), 1u);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM main.agenda_item")), 0);
        reopened(false);
        QCOMPARE(all().size(), 1u);
        QCOMPARE(m_workspace->database().scalar(QStringLiteral("SELECT count(*) FROM main.agenda_item")), 1);
    }

    void everyKindIsNamedOnce()
    {
        QSet<QString> codes;
        for (const ObligationSource &source : areas().obligations) {
            for (const ObligationKind &kind : source.kinds) {
                QVERIFY2(!codes.contains(QLatin1String(kind.code)), kind.code);
                codes.insert(QLatin1String(kind.code));
                QVERIFY(areaLabel(QLatin1String(kind.area)) != QLatin1String(kind.area));
                QVERIFY2(QCoreApplication::translate("Obligation", kind.label) != QLatin1String(kind.label),
                         kind.label);
                QVERIFY(std::is_sorted(kind.leadDays.begin(), kind.leadDays.end(), std::greater<>()));
            }
        }
        QVERIFY(codes.size() >= 10);
    }

    /// Every question is a search in the index.
    void noQuestionReadsTheWholeTable()
    {
        const auto plan = [this](const QString &sql) {
            Statement statement(m_workspace->database(), QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
            QString text;
            while (statement.next())
                text += statement.text(3) + QLatin1Char('\n');
            return text;
        };
        const QString text = plan(
            QStringLiteral("SELECT mark FROM agenda_item WHERE done=0 AND (shown, minute)>=('2026', 0) AND "
                           "(shown, minute)<('2027', 0) AND lapses='9999-12-31' ORDER BY shown, minute, n LIMIT 9"));
        QVERIFY2(text.contains(QStringLiteral("agenda_item_shown (done=? AND lapses=? AND")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("TEMP B-TREE")), qPrintable(text));
    }
};

} // namespace

INSIEME_TEST(AgendaTest)
#include "tst_agenda.moc"
