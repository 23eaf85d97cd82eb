// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"
#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/housing/allocation_proposal.h"
#include "core/housing/contributions.h"
#include "core/housing/house_figures.h"
#include "core/housing/occupancy.h"
#include "core/housing/property.h"
#include "core/housing/stay_changes.h"
#include "core/housing/waiting_list.h"
#include "core/placements/funding.h"
#include "core/registry/organisation.h"
#include "core/store/card.h"
#include "core/store/content_hash.h"
#include "core/store/next_code.h"
#include "core/store/verify.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

#include <numeric>
#include <QRandomGenerator>
#include <set>

using namespace insieme;
using test::keyOf;
using namespace Qt::Literals::StringLiterals;

namespace {

using Days = boost::gregorian::days;

class HouseChanges : public QObject {
    Q_OBJECT

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;

    const Records &records() const { return m_workspace->records(); }
    HousingStay stay(int household) const { return *records().load(keyOf<HousingStay>(QString::number(household))); }
    QString write(const HousingStay &before, const HousingStay &after)
    {
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(before, after); });
        return done ? QString() : done.error().text;
    }
    template<class R> QString insert(R record)
    {
        const auto done = m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(record); });
        return done ? QString() : done.error().text;
    }
    /// January to April 2022 in an apartment that was empty then; without terms.
    HousingStay pastStay() const
    {
        return {.id = Id<HousingStay>(newUuid()),
                .code = u"PASSATO"_s,
                .person = stay(1).person,
                .unit = keyOf<HousingUnit>(u"8"_s),
                .status = StayStatus::Ended,
                .start = Date(2022, 1, 1),
                .end = Date(2022, 5, 1),
                .leftOn = Date(2022, 5, 1)};
    }
    static bool says(const StayConsequences &means, const QString &fact)
    {
        return std::any_of(means.lines.begin(), means.lines.end(),
                           [&fact](const StayConsequences::Line &line) { return line.fact.contains(fact); });
    }

private slots:
    void initTestCase() { setLanguage(u"en"_s); }
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    /// The drag of the picture: from 31/08 to 15/10, two people come on 1 October.
    void anExtensionShowsWhatItWouldBreak()
    {
        const HousingStay before = stay(21);
        const HousingStay after = withExit(before, Date(2026, 10, 15), Date(2026, 6, 22));
        const StayConsequences means = consequencesOf(records(), &before, after);
        QVERIFY(!means.possible);
        QCOMPARE(isoText(means.possibleExit), u"2026-10-01"_s);
        QVERIFY(says(means, u"01/10/2026"_s));
        // 45 days of 225 a month: one day of August (the 31st), September, 14 of October.
        QVERIFY(says(means, u"+333,87\u00a0€ (45"_s));
        const QByteArray hash = contentHash(m_workspace->database(), m_workspace->catalogue());
        QVERIFY(!write(before, after).isEmpty());
        QCOMPARE(contentHash(m_workspace->database(), m_workspace->catalogue()), hash);
        const HousingStay nearest = withExit(before, means.possibleExit, Date(2026, 6, 22));
        QVERIFY(consequencesOf(records(), &before, nearest).possible);
        QCOMPARE(write(before, nearest), QString());
        QCOMPARE(stay(21).extensions.size(), size_t(1));
    }

    /// As the latest is written, after the highest, with the year of the day; a code that is taken is refused, also by
    /// the table of an import, and two that are alike already are no obstacle.
    void codesAreProposedAndTakenOnce()
    {
        const RecordType &type = describe<HousingStay>();
        const Date day(2027, 3, 1);
        const QString next = nextStayCode(records(), day);
        QVERIFY2(next.startsWith(u"OSP-"_s) && next > stay(26).code, qPrintable(next));
        QCOMPARE(nextCode(records(), type, stay(21).code, u"X-"_s, day), next);
        QCOMPARE(nextCode(records(), type, u"CASA 2026/0012"_s, u"X-"_s, day), u"CASA 2027/0001"_s);
        QCOMPARE(nextCode(records(), type, u"senza"_s, u"X-"_s, day), u"X-001"_s);
        HousingStay past = pastStay();
        past.code = stay(21).code;
        const QString refused = insert(past);
        QVERIFY2(refused.contains(past.code) && refused.contains(next), qPrintable(refused));
        past.code = u"CASA 2026/0012"_s;
        QCOMPARE(insert(past), QString());
        QCOMPARE(nextStayCode(records(), day), u"CASA 2027/0001"_s);
        const HousingStay before = stay(21);
        HousingStay after = before;
        after.code = past.code;
        QVERIFY(!write(before, after).isEmpty());
        QVERIFY(m_workspace->database().exec("UPDATE housing_stay SET code='CASA 2026/0012'"));
        after = stay(21);
        after.keys = u"2"_s;
        QCOMPARE(write(stay(21), after), QString());
    }

    /// A removal is undone although its code was given anew, and so is either of the two that are alike then.
    void whatIsTakenBackMayHaveACodeThatIsTaken()
    {
        Household first{.id = Id<Household>(newUuid()), .code = u"N 1"_s, .person = stay(21).person};
        Household second{.id = Id<Household>(newUuid()), .code = u"N 1"_s, .person = stay(26).person};
        const auto findings = [this](const Household &home) {
            const auto record = records().load(describe<Household>(), home.id.uuid());
            return record ? findingsOf(records(), *record, m_workspace->context()).size() : -1;
        };
        QCOMPARE(insert(first), QString());
        const auto removed = m_workspace->perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<Household>(), first.id.uuid()); });
        QVERIFY(removed);
        const auto added = m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(second); });
        QVERIFY(added);
        const auto back = m_workspace->undo(*removed);
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QCOMPARE(findings(first), 1);
        QCOMPARE(findings(second), 1);
        QVERIFY(
            !insert(Household{.id = Id<Household>(newUuid()), .code = u"N 1"_s, .person = stay(26).person}).isEmpty());
        const auto undone = m_workspace->undo(*added);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
        QCOMPARE(findings(first), 0);
        QCOMPARE(findings(second), -1);
    }

    /// What begins alike and goes on otherwise is no number to go on from.
    void onlyNumbersAreCountedOn()
    {
        const RecordType &type = describe<Household>();
        const Date day(2026, 6, 22);
        for (const QString &code : {u"INS-2026-007"_s, u"INS-99999999999999999999"_s, u"INS-90bis"_s, u"INS-012"_s})
            QCOMPARE(insert(Household{.id = Id<Household>(newUuid()), .code = code, .person = stay(21).person}),
                     QString());
        QCOMPARE(nextCode(records(), type, u"X-"_s, day), u"INS-013"_s);
        QCOMPARE(nextCode(records(), type, u"INS-2026-007"_s, u"X-"_s, day), u"INS-2026-008"_s);
    }

    /// An import asks at each of its rows.
    void whoHasACodeIsFoundByAnIndex()
    {
        int types = 0;
        for (const RecordType *type : m_workspace->catalogue().codesApart) {
            Statement plan(m_workspace->database(),
                           u"EXPLAIN QUERY PLAN SELECT 1 FROM %1 WHERE code=?1 AND id<>?2 LIMIT 1"_s.arg(
                               QLatin1String(type->table)));
            QVERIFY(plan.next());
            QVERIFY2(plan.text(3).contains(u"(code=?)"_s), qPrintable(plan.text(3)));
            ++types;
        }
        QCOMPARE(types, 4);
    }

    /// The house gives thirty days, a guest fifteen. Who gave a notice is not written.
    void aNoticeThatIsTooShortSaysWhatIsMissing()
    {
        const HousingStay before = stay(21); // until 31/08/2026
        const auto meansOf = [&](const Date &exit) {
            HousingStay after = before;
            after.noticeOn = Date(2026, 6, 22);
            return consequencesOf(records(), &before, withExit(after, exit, after.noticeOn));
        };
        const auto warnings = [](const StayConsequences &means) {
            return std::count_if(means.lines.begin(), means.lines.end(), [](const StayConsequences::Line &line) {
                return line.what == u"Notice" && line.level == StayConsequences::Line::Level::Warning;
            });
        };
        const StayConsequences both = meansOf(Date(2026, 7, 1));
        QCOMPARE(warnings(both), 2);
        QVERIFY(both.possible && says(both, u"30 days: 21 missing"_s) && says(both, u"15 days: 6 missing"_s));
        const StayConsequences one = meansOf(Date(2026, 7, 10));
        QCOMPARE(warnings(one), 1);
        QVERIFY(says(one, u"30 days: 12 missing"_s));
        const StayConsequences none = meansOf(Date(2026, 7, 22));
        QCOMPARE(warnings(none), 0);
        QVERIFY(says(none, u"as the house wants"_s));
        // On its own day a stay ends without notice.
        QVERIFY(!says(meansOf(exitOf(before)), u"as the house wants"_s));
    }

    /// The days of an absence are not owed, though the stay is as long as before.
    void anAbsenceWithoutContributionSaysItsDays()
    {
        const HousingStay before = stay(21); // 225 a month
        HousingStay after = before;
        after.absences.push_back({.from = Date(2026, 7, 1), .to = Date(2026, 7, 10), .charged = false});
        const StayConsequences means = consequencesOf(records(), &before, after);
        QVERIFY(says(means, u"−72,58\u00a0€ (10"_s));
        after.absences.back().charged = true;
        QVERIFY(!says(consequencesOf(records(), &before, after), u"€"_s));
    }

    void theLongestStayAndTheProjectLimit()
    {
        const HousingStay before = stay(25); // 15/12/2025, eighteen months
        const StayConsequences means =
            consequencesOf(records(), &before, withExit(before, Date(2027, 6, 16), Date(2026, 6, 22)));
        QVERIFY(!means.possible);
        QCOMPARE(isoText(means.possibleExit), u"2027-06-15"_s);
    }

    /// A limit of the house binds every way of writing, not the proposal only; what was agreed before may only shrink.
    void theHouseAllowsSoManyMonths()
    {
        const HousingStay before = stay(24); // 01/06/2026–01/12/2026; the house allows 18 months
        HousingStay after = before;
        after.maxMonths = 36;
        QVERIFY(write(before, after).contains(u"18 months"_s));
        after = before;
        after.maxMonths.reset();
        after.projectUntil = {};
        after.end = Date(2027, 12, 2);
        QVERIFY(write(before, after).contains(u"01/12/2027"_s));
        after.end = Date(2027, 12, 1);
        QCOMPARE(write(before, after), QString());
        // The house becomes stricter: the stay keeps its end, and may become shorter.
        HousingProperty house = *records().load(keyOf<HousingProperty>(u"ex-casa-maestri"_s));
        const HousingProperty was = house;
        house.maxMonths = 6;
        QVERIFY(m_workspace->perform({"Rule"}, [&](Transaction &t) { return t.update(was, house); }).has_value());
        const HousingStay long_ = stay(24);
        HousingStay other = long_;
        other.keys = u"1 mazzo"_s;
        other.end = Date(2027, 11, 1);
        QCOMPARE(write(long_, other), QString());
        HousingStay longer = stay(24);
        longer.end = Date(2027, 11, 2);
        QVERIFY(!consequencesOf(records(), &other, longer).possible);
        QVERIFY(!write(stay(24), longer).isEmpty());
        // Without an end it would last for ever; and whoever left late, left late.
        longer.end = {};
        QVERIFY(!write(stay(24), longer).isEmpty());
        QCOMPARE(write(stay(24), checkedOut(stay(24), Date(2028, 1, 10), StayEndReason::OtherHome)), QString());
    }

    void nobodyMovesInBeforeTheTesting()
    {
        // Works that should have ended on 31/10/2026, started and not tested.
        HousingStay planned{.code = u"OSP-900"_s,
                            .person = stay(24).person,
                            .unit = keyOf<HousingUnit>(u"9"_s),
                            .status = StayStatus::Accepted,
                            .start = Date(2026, 12, 10),
                            .end = Date(2027, 3, 1)};
        planned.id = Id<HousingStay>(newUuid());
        QCOMPARE(insert(planned), QString());
        const HousingStay before = *records().load(planned.id);
        const HousingStay entered = checkedIn(records(), before, Date(2026, 12, 10));
        QVERIFY(!consequencesOf(records(), &before, entered).possible);
        QVERIFY(write(before, entered).contains(u"not tested yet"_s));
        const RenovationPhase phase = *records().load(keyOf<RenovationPhase>(u"3"_s));
        RenovationPhase tested = phase;
        tested.testedOn = Date(2026, 11, 20);
        QVERIFY(m_workspace->perform({"Testing"}, [&](Transaction &t) { return t.update(phase, tested); }).has_value());
        QCOMPARE(write(before, entered), QString());
        // And the testing is not taken back while somebody lives there.
        QVERIFY(
            !m_workspace->perform({"Testing"}, [&](Transaction &t) { return t.update(tested, phase); }).has_value());
    }

    void nobodyLivesWhereNothingIsMeasured()
    {
        HousingUnit unit{.code = u"App. 99"_s, .property = keyOf<HousingProperty>(u"ex-casa-maestri"_s)};
        unit.id = Id<HousingUnit>(newUuid());
        QCOMPARE(insert(unit), QString());
        HousingStay one{.code = u"OSP-901"_s,
                        .person = stay(31).person,
                        .unit = unit.id,
                        .status = StayStatus::Accepted,
                        .start = Date(2026, 12, 10),
                        .end = Date(2027, 3, 1)};
        one.id = Id<HousingStay>(newUuid());
        QVERIFY(!consequencesOf(records(), nullptr, one).possible);
        QVERIFY(insert(one).contains(u"surface, bedrooms or beds"_s));
        const HousingUnit before = *records().load(unit.id);
        HousingUnit measured = before;
        measured.surface = Area{40 * 10'000};
        QVERIFY(m_workspace->perform({"Unit"}, [&](Transaction &t) { return t.update(before, measured); }).has_value());
        QCOMPARE(insert(one), QString());
    }

    /// Also where no bed is written, and whoever of the household it is.
    void nobodyLivesInTwoPlaces()
    {
        const HousingStay first = stay(2); // two people in App. 1 until 01/12/2026
        HousingStay second{.code = u"OSP-902"_s,
                           .person = first.places[1].person,
                           .unit = keyOf<HousingUnit>(u"9"_s),
                           .status = StayStatus::Accepted,
                           .start = Date(2026, 11, 30),
                           .end = Date(2027, 3, 1)};
        second.id = Id<HousingStay>(newUuid());
        QVERIFY(says(consequencesOf(records(), nullptr, second), first.code));
        QVERIFY(insert(second).contains(first.code));
        second.start = Date(2026, 12, 1);
        QVERIFY(consequencesOf(records(), nullptr, second).possible);
        QCOMPARE(insert(second), QString());
        // Neither by joining the household of somebody who lives elsewhere.
        HousingStay apart{.code = u"OSP-903"_s,
                          .person = stay(31).person,
                          .household = stay(31).household,
                          .unit = keyOf<HousingUnit>(u"8"_s),
                          .status = StayStatus::Accepted,
                          .start = Date(2026, 11, 10),
                          .end = Date(2026, 11, 30)};
        apart.id = Id<HousingStay>(newUuid());
        QCOMPARE(insert(apart), QString());
        const Household old = *records().load(stay(31).household);
        Household joined = old;
        joined.members.push_back({.person = first.places[0].person, .from = Date(2026, 11, 1)});
        QVERIFY(!m_workspace->perform({"Join"}, [&](Transaction &t) { return t.update(old, joined); }).has_value());
        // The other way round: the first becomes longer.
        const HousingStay longer = withExit(first, Date(2026, 12, 5), Date(2026, 6, 22));
        QVERIFY(!consequencesOf(records(), &first, longer).possible);
        QVERIFY(!write(first, longer).isEmpty());
    }

    /// Terms, payers and the way of counting days of months that a payment has passed.
    void whatWasChargedStays()
    {
        const HousingStay before = stay(23); // from 13/05/2026, 225 € a month, paid until June
        HousingStay after = before;
        after.terms[0].amount = Money{300'00};
        QVERIFY(write(before, after).contains(u"begin on 01/07/2026 or later"_s));
        // The remedy is what it says: the old one until the end of June, the new one from then on.
        after.terms[0].amount = before.terms[0].amount;
        after.terms[0].to = Date(2026, 6, 30);
        after.terms.push_back({.kind = TermKind::PerPerson, .amount = Money{300'00}, .from = Date(2026, 7, 1)});
        QCOMPARE(write(before, after), QString());
        QVERIFY(m_workspace->undo().has_value());
        // Months that nothing was asked for are not asked for afterwards, nor by setting the stay back first.
        after = before;
        after.terms.push_back({.kind = TermKind::Fixed, .amount = Money{10'00}, .to = Date(2026, 5, 31)});
        QVERIFY(!write(before, after).isEmpty());
        after = before;
        after.status = StayStatus::Accepted;
        QCOMPARE(write(before, after), QString());
        after = stay(23);
        after.status = StayStatus::Proposed;
        QCOMPARE(write(stay(23), after), QString());
        after = stay(23);
        after.terms[0].amount = Money{300'00};
        QVERIFY(!write(stay(23), after).isEmpty());
        QVERIFY(m_workspace->undo().has_value());
        QVERIFY(m_workspace->undo().has_value());
        after = before;
        after.payers = {
            {.payer = Id<Organisation>(fixedUuid(u"organisation/comune-piazzola")), .share = Percent{50'00}}};
        QVERIFY(write(before, after).contains(u"divided in another way"_s));
        after.payers[0].from = Date(2026, 7, 1);
        QCOMPARE(write(before, after), QString());
        const HousingProperty house = *records().load(keyOf<HousingProperty>(u"ex-casa-maestri"_s));
        HousingProperty thirtieths = house;
        thirtieths.proration = Proration::Thirtieths;
        const auto done = m_workspace->perform({"House"}, [&](Transaction &t) { return t.update(house, thirtieths); });
        QVERIFY(!done.has_value());
        // Who goes earlier owes less: that is a fact, and it is written.
        const HousingStay now = stay(23);
        QCOMPARE(write(now, checkedOut(now, Date(2026, 6, 20), StayEndReason::OtherHome)), QString());
    }

    void aMovementLongBeforeTheStay()
    {
        StayPayment payment{.stay = keyOf<HousingStay>(u"23"_s), .day = Date(2025, 5, 13), .amount = Money{225'00}};
        QVERIFY(insert(payment).contains(u"is the year right"_s));
        payment.day = Date(2026, 3, 1);
        QCOMPARE(insert(payment), QString());
    }

    void absencesAndTheDepositWithinTheStay()
    {
        const HousingStay before = stay(23);
        HousingStay after = before;
        after.absences = {{.from = Date(2026, 5, 1), .to = Date(2026, 5, 20)}};
        QCOMPARE(write(before, after), QString()); // a warning: older files have such rows
        QVERIFY(m_workspace->undo().has_value());
        after.absences = {{.from = Date(2026, 8, 1), .to = Date(2026, 8, 20)}};
        QCOMPARE(write(before, after), QString());
        const HousingStay now = stay(23);
        HousingStay left = checkedOut(now, Date(2026, 8, 10), StayEndReason::OtherHome);
        QCOMPARE(isoText(left.absences.at(0).to), u"2026-08-10"_s);
        left.depositReturned = Money{200'01};
        QVERIFY(write(now, left).contains(u"deposit"_s));
        left.depositReturned = Money{150'00};
        QCOMPARE(write(now, left), QString());
    }

    void theHandoverIsNotified()
    {
        const HousingStay before = stay(23);
        HousingStay after = before;
        after.handoverNoticeOn = {};
        QCOMPARE(write(before, after), QString());
        const auto items = Agenda(*m_workspace).items({}, 1000);
        QVERIFY(std::any_of(items.begin(), items.end(), [&](const AgendaItem &item) {
            return item.opensId == before.id.uuid() && qstrcmp(item.kind->code, "stay_handover_notice") == 0
                && item.day == Date(2026, 5, 15);
        }));
        QVERIFY(std::any_of(items.begin(), items.end(), [](const AgendaItem &item) {
            return qstrcmp(item.kind->code, "housing_call") == 0 && item.day == Date(2026, 12, 31);
        }));
    }

    void theWholeCourseOfAStay()
    {
        HousingStay now = stay(7);
        HousingStay next = checkedIn(records(), now, Date(2026, 6, 22));
        next.policeNoticeDue = true;
        QCOMPARE(write(now, next), QString());
        now = stay(7);
        QVERIFY(now.status == StayStatus::Running);
        // Within 48 hours of the entry, by the clock.
        const auto due = Agenda(*m_workspace).items({}, 1000);
        QVERIFY(std::any_of(due.begin(), due.end(), [&now](const AgendaItem &item) {
            return item.opensId == now.id.uuid() && qstrcmp(item.kind->code, "stay_police_notice") == 0
                && item.day == Date(2026, 6, 24);
        }));
        // Works free App. 8 in November: the household of three moves there, once they are tested.
        const RenovationPhase works = *records().load(keyOf<RenovationPhase>(u"3"_s));
        RenovationPhase tested = works;
        tested.testedOn = Date(2026, 10, 31);
        QVERIFY(m_workspace->perform({"Testing"}, [&](Transaction &t) { return t.update(works, tested); }).has_value());
        std::vector<Id<HousingBed>> beds;
        for (const HousingBed &bed : freeBeds(records(), now, keyOf<HousingUnit>(u"8"_s), Date(2026, 11, 2)))
            beds.push_back(bed.id);
        QCOMPARE(beds.size(), size_t(3));
        QCOMPARE(write(now, movedTo(records(), now, keyOf<HousingUnit>(u"8"_s), beds, Date(2026, 11, 2))), QString());
        now = stay(7);
        QCOMPARE(now.places.size(), size_t(6));
        const auto people = [this](int unit, const Date &day) {
            return loadOf(records(), keyOf<HousingUnit>(QString::number(unit)))->peopleOn(day);
        };
        QCOMPARE(people(4, Date(2026, 11, 1)), 3);
        QCOMPARE(people(4, Date(2026, 11, 2)), 0);
        QCOMPARE(people(8, Date(2026, 11, 2)), 3);
        QCOMPARE(write(now, checkedOut(now, Date(2026, 12, 1), StayEndReason::OtherHome)), QString());
        now = stay(7);
        QVERIFY(now.status == StayStatus::Ended);
        QCOMPARE(people(8, Date(2026, 12, 1)), 0);
        QCOMPARE(people(8, Date(2026, 11, 30)), 3);
    }

    /// Works that last longer push nobody out silently: the guest who is to come stands in the way, with the day.
    void worksThatAreLateMeetWhoIsToCome()
    {
        HousingStay next{.code = u"X"_s,
                         .person = stay(1).person,
                         .unit = keyOf<HousingUnit>(u"9"_s),
                         .status = StayStatus::Accepted,
                         .start = Date(2026, 11, 1),
                         .end = Date(2027, 2, 1)};
        QCOMPARE(insert(next), QString());
        const auto before = records().load(keyOf<RenovationPhase>(u"3"_s));
        RenovationPhase after = *before;
        after.expectedEnd = Date(2026, 11, 20);
        const auto done = m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(*before, after); });
        QVERIFY(!done.has_value());
        QVERIFY2(done.error().text.contains(u"01/11/2026"_s) && done.error().text.contains(u"App. 9"_s),
                 qPrintable(done.error().text));
    }

    void arrearsAreSettledAndReminded()
    {
        QCOMPARE(isoText(stay(21).unpaidSince), u"2026-03-05"_s);
        QCOMPARE(isoText(stay(21).remindedOn), u"2026-05-20"_s);
        QCOMPARE(isoText(stay(22).unpaidSince), u"2026-06-05"_s);
        QCOMPARE(isoText(stay(2).unpaidSince), u"2026-07-05"_s); // the next one to come
        const auto reminderOf = [this](int household) {
            for (const AgendaItem &item : Agenda(*m_workspace).items({}, 1000)) {
                if (item.opensId == stay(household).id.uuid() && qstrcmp(item.kind->code, "stay_arrears") == 0)
                    return isoText(item.day);
            }
            return QString();
        };
        // Thirty days after the last reminder, ten after the first day of payment that passed.
        QCOMPARE(reminderOf(21), u"2026-06-19"_s);
        QCOMPARE(reminderOf(22), u"2026-06-15"_s);
        QCOMPARE(insert(StayPayment{.stay = stay(21).id, .day = Date(2026, 6, 22), .amount = Money{900'00}}),
                 QString());
        QCOMPARE(isoText(stay(21).unpaidSince), u"2026-07-05"_s);
        QVERIFY(m_workspace->undo().has_value());
        QCOMPARE(isoText(stay(21).unpaidSince), u"2026-03-05"_s);
        // What the Comune paid does not pay the guest's part.
        QCOMPARE(insert(StayPayment{.stay = stay(21).id,
                                    .day = Date(2026, 6, 22),
                                    .payer = keyOf<Organisation>(u"comune-piazzola"_s),
                                    .amount = Money{900'00}}),
                 QString());
        QCOMPARE(isoText(stay(21).unpaidSince), u"2026-03-05"_s);
    }

    void theWaitingListMoves()
    {
        const auto list = waitingList(records(), {}, Date(2026, 6, 22), Date(2026, 5, 23), true);
        QVERIFY(list.has_value());
        QStringList codes;
        for (const WaitingLine &line : list->lines)
            codes << line.request.code;
        QCOMPARE(
            codes,
            QStringList({u"RIC-01"_s, u"RIC-02"_s, u"RIC-03"_s, u"RIC-04"_s, u"RIC-05"_s, u"RIC-06"_s, u"RIC-07"_s}));
        // Assessed in June: before that it had no points and stood last, behind the one that has left since.
        QCOMPARE(list->lines[1].rankBefore, std::optional(8));
        QCOMPARE(list->lines[2].rankBefore, std::optional(2));
        QCOMPARE(list->left, 1);
        QCOMPARE(list->lines[0].minors, 2);
        QVERIFY(list->lines[5].iseeExpired && !list->lines[4].iseeExpired);
        QVERIFY(list->lines[0].unit.isNull());
        QVERIFY(!list->lines[1].unit.isNull());
        // An emergency that is not assessed stands before all points.
        HousingRequest urgent{.code = u"RIC-99"_s,
                              .receivedOn = Date(2026, 6, 20),
                              .person = stay(1).person,
                              .emergency = true,
                              .assessBy = Date(2026, 7, 1)};
        QCOMPARE(insert(urgent), QString());
        const auto after = waitingList(records(), {}, Date(2026, 6, 22), Date(2026, 5, 23), false);
        QCOMPARE(after->lines.front().request.code, u"RIC-99"_s);
        QCOMPARE(after->entered, 1);
        QVERIFY(!after->lines.front().rankBefore);
    }

    /// Entry first, assessment after: it is proposed before all points, and the assessment stays in the agenda when the
    /// entry has closed the request.
    void anEmergencyEntersFirstAndIsAssessedAfter()
    {
        HousingRequest urgent{.code = u"RIC-99"_s,
                              .receivedOn = Date(2026, 6, 20),
                              .person = stay(1).person,
                              .emergency = true,
                              .assessBy = Date(2026, 7, 1),
                              .wantedFrom = Date(2026, 6, 22),
                              .months = 2,
                              .acceptsShared = true};
        const auto inserted = m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(urgent); });
        QVERIFY(inserted);
        const auto proposal = proposeAllocations(records(), Date(2026, 6, 22), 731);
        QVERIFY(proposal.has_value());
        QCOMPARE(proposal->lines.front().code, u"RIC-99"_s);
        QVERIFY(!proposal->lines.front().unit.isNull());
        for (const AllocationLine &line : proposal->lines) // nobody is offered an earlier day
            QVERIFY(line.unit.isNull() || !(line.start < proposal->lines.front().start));
        const auto due = [this] {
            const auto items = Agenda(*m_workspace).items({}, 1000);
            return std::any_of(items.begin(), items.end(), [](const AgendaItem &item) {
                return item.which.contains(u"RIC-99"_s) && item.day == Date(2026, 7, 1);
            });
        };
        QVERIFY(due());
        HousingRequest housed = urgent;
        housed.status = RequestStatus::Housed;
        housed.closedOn = Date(2026, 6, 23);
        QVERIFY(m_workspace->perform({"Enter"}, [&](Transaction &t) { return t.update(urgent, housed); }));
        QVERIFY(due());
        HousingRequest assessed = housed;
        assessed.assessedOn = Date(2026, 6, 30);
        QVERIFY(m_workspace->perform({"Assess"}, [&](Transaction &t) { return t.update(housed, assessed); }));
        QVERIFY(!due());
    }

    /// Each figure counted again day by day, from rows.
    void figuresOfTheYear()
    {
        const auto figures = houseFigures(records(), keyOf<HousingProperty>(u"ex-casa-maestri"_s), Date(2026, 1, 1),
                                          Date(2026, 6, 22), m_workspace->context());
        QVERIFY(figures.has_value());
        qint64 taken = 0, entries = 0, exits = 0;
        Statement rows(m_workspace->database(),
                       u"SELECT s.start_date, coalesce(s.left_on,s.end_date), s.status, "
                       "(SELECT count(*) FROM household_member m WHERE m.household_id=s.household_id) "
                       "FROM housing_stay s WHERE s.status IN ('running','ended')"_s);
        while (rows.next()) {
            const Date from = *parseIsoDate(rows.text(0)), to = *parseIsoDate(rows.text(1));
            for (Date day(2026, 1, 1); !(Date(2026, 6, 22) < day); day = day + Days(1))
                taken += !(day < from) && day < to ? rows.integer(3) : 0;
            entries += from.year() == 2026 && !(Date(2026, 6, 22) < from);
            exits += rows.text(2) == u"ended"_s && to.year() == 2026;
        }
        QCOMPARE(figures->whole.takenDays, taken);
        QCOMPARE(figures->whole.entries, entries);
        QCOMPARE(figures->whole.exits, exits);
        QCOMPARE(figures->averageStay(), std::optional<qint64>(365));
        QCOMPARE(figures->months.size(), size_t(6));
        Money due, paid;
        qint64 nights = 0;
        for (const HouseMonth &month : figures->months) {
            due = due + month.contributions.due;
            paid = paid + month.contributions.paid;
            nights += month.occupancy.takenDays;
        }
        QCOMPARE(due, figures->contributions.due);
        QCOMPARE(paid, figures->contributions.paid);
        QCOMPARE(nights, taken);
        qint64 byUnit = 0;
        for (const UnitFigures &unit : figures->units)
            byUnit += unit.occupancy.takenDays;
        QCOMPARE(byUnit, taken);
        // Each figure is what the stays behind it add up to.
        for (const HouseMonth &month : figures->months) {
            const auto &stays = month.occupancy.stays;
            QCOMPARE(std::accumulate(stays.begin(), stays.end(), qint64(0),
                                     [](qint64 sum, const StayNights &part) { return sum + part.nights; }),
                     month.occupancy.takenDays);
            QCOMPARE(std::count_if(stays.begin(), stays.end(), [](const StayNights &part) { return part.left; }),
                     month.occupancy.exits);
            QCOMPARE(std::accumulate(stays.begin(), stays.end(), qint64(0),
                                     [](qint64 sum, const StayNights &part) { return sum + part.days; }),
                     month.occupancy.stayDays);
            Coverage accounts;
            std::set<QUuid> once;
            for (const StayCoverage &part : month.accounts) {
                QVERIFY(once.insert(part.stay.uuid()).second);
                accounts.due = accounts.due + part.coverage.due;
                accounts.paid = accounts.paid + part.coverage.paid;
            }
            QCOMPARE(accounts.due, month.contributions.due);
            QCOMPARE(accounts.paid, month.contributions.paid);
        }
        qint64 ended = 0;
        for (const HouseGroup &reason : figures->exits)
            ended += static_cast<qint64>(reason.stays.size());
        QCOMPARE(ended, exits);
        // Two guests owe: four months, and one of 15 % of the ISEE.
        QCOMPARE(figures->contributions.due - figures->contributions.paid, Money{4 * 225'00 + 90'18});
        QCOMPARE(figures->waiting, 7);
    }

    /// A year of a stay across a payer's change, an absence and a leap of amount, to the cent and by hand.
    void aYearOfTheLedger()
    {
        HousingStay one{.code = u"ANNO"_s,
                        .person = stay(1).person,
                        .unit = keyOf<HousingUnit>(u"8"_s),
                        .status = StayStatus::Ended,
                        .start = Date(2022, 1, 11),
                        .end = Date(2023, 1, 11),
                        .leftOn = Date(2023, 1, 11)};
        one.terms = {{.kind = TermKind::Fixed, .amount = Money{310'00}, .to = Date(2022, 6, 30)},
                     {.kind = TermKind::Fixed, .amount = Money{333'33}, .from = Date(2022, 7, 1)}};
        one.payers = {
            {.payer = keyOf<Organisation>(u"comune-piazzola"_s), .share = Percent{33'33}, .to = Date(2022, 3, 31)}};
        one.absences = {{.from = Date(2022, 8, 1), .to = Date(2022, 8, 10), .charged = false}};
        one.id = Id<HousingStay>(newUuid());
        QCOMPARE(insert(one), QString());
        const auto account = statementOf(records(), one.id, Date(2023, 12, 31));
        // January 21 of 31 days; five months; July 333,33; August 21 of 31; four months; January 10 of 31.
        const qint64 expected = 210'00 + 5 * 310'00 + 333'33 + 225'80 + 4 * 333'33 + 107'53;
        QCOMPARE(account->due.cents, expected);
        qint64 comune = 0, guest = 0;
        for (const StatementLine &line : account->lines)
            (line.payer.isGuest() ? guest : comune) += line.due.cents;
        QCOMPARE(comune, qint64(69'99 + 103'32 + 103'32));
        QCOMPARE(comune + guest, expected);
    }

    /// Guest, Comune and a fund, each with its share, to the cent: dues, movements, arrears, figures.
    void aFundPaysItsShare()
    {
        FundingSource fund{.name = u"Fondo di prova"_s,
                           .funder = keyOf<Organisation>(u"comune-piazzola"_s),
                           .start = Date(2022, 1, 1),
                           .end = Date(2022, 3, 31)};
        QVERIFY(m_workspace->perform({"New"}, [&](Transaction &t) { return t.insert(fund); }));
        HousingStay one = pastStay();
        one.terms = {{.kind = TermKind::Fixed, .amount = Money{100'01}}};
        one.payers = {{.payer = keyOf<Organisation>(u"comune-piazzola"_s), .share = Percent{25'00}},
                      {.share = Percent{50'00}, .fund = fund.id}};
        QCOMPARE(insert(one), QString());
        const auto sums = [&] {
            std::map<QString, std::pair<qint64, qint64>> all;
            const auto account = statementOf(records(), one.id, Date(2022, 12, 31));
            for (const StatementLine &line : account->lines) {
                auto &sum = all[payerName(*m_workspace, line.payer, line.day)];
                sum.first += line.due.cents;
                sum.second += line.paid.cents;
            }
            return all;
        };
        QCOMPARE(sums().size(), size_t(3));
        // 100.01 a month: a half, a quarter, a quarter, the cent where the remainder is largest.
        QCOMPARE(sums()[u"Fondo di prova"_s].first + sums()[QString()].first
                     + sums()[u"Comune di Piazzola sul Brenta"_s].first,
                 qint64(4 * 100'01));
        QVERIFY(std::abs(sums()[u"Fondo di prova"_s].first - 4 * 50'00) <= 4);
        // April is after the fund's end: said, with the month.
        const auto account = statementOf(records(), one.id, Date(2022, 12, 31));
        QCOMPARE(account->doubts.size(), 1);
        QVERIFY2(account->doubts.front().contains(u"Fondo di prova"_s)
                     && account->doubts.front().contains(u"(04/2022)"_s),
                 qPrintable(account->doubts.front()));
        // What the fund pays is the fund's: its funder's own share stays open.
        const auto pay = [&](qint64 cents, PaymentKind kind = PaymentKind::Payment) {
            return insert(StayPayment{
                .stay = one.id, .day = Date(2022, 6, 1), .kind = kind, .amount = Money{cents}, .fund = fund.id});
        };
        QCOMPARE(pay(sums()[u"Fondo di prova"_s].first), QString());
        QCOMPARE(sums()[u"Fondo di prova"_s].first, sums()[u"Fondo di prova"_s].second);
        QCOMPARE(sums()[u"Comune di Piazzola sul Brenta"_s].second, qint64(0));
        QVERIFY(pay(sums()[u"Fondo di prova"_s].first + 1, PaymentKind::PaidBack).contains(u"0,01"_s));
        QCOMPARE(isoText(records().load(one.id)->unpaidSince), u"2022-01-05"_s);
        const auto figures = houseFigures(records(), keyOf<HousingProperty>(u"ex-casa-maestri"_s), Date(2022, 1, 1),
                                          Date(2022, 12, 31), m_workspace->context());
        Money due, paid;
        std::optional<Percent> ofFund;
        for (const PayerCoverage &payer : figures->payers) {
            due = due + payer.coverage.due;
            paid = paid + payer.coverage.paid;
            if (payer.payer.fund == fund.id)
                ofFund = payer.coverage.rate();
        }
        QCOMPARE(due, figures->contributions.due);
        QCOMPARE(paid, figures->contributions.paid);
        QCOMPARE(ofFund, std::optional(Percent{100'00}));
        QVERIFY(figures->payers.front().payer.isGuest());
        // Both at once, or nobody, is no payer.
        const HousingStay before = *records().load(one.id);
        HousingStay both = before, nobody = before;
        both.payers[0].fund = fund.id;
        nobody.payers[1].fund = {};
        QVERIFY(write(before, both).contains(u"not by both"_s));
        QVERIFY(!write(before, nobody).isEmpty());
        // A fund that pays is not removed.
        QVERIFY(!m_workspace->perform(
            {"Remove"}, [&](Transaction &t) { return t.remove(describe<FundingSource>(), fund.id.uuid()); }));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// Who pays which part counts, not in which order it is written: months that were paid say so, too.
    void theOrderOfThePayersSaysNothing()
    {
        HousingStay one = pastStay();
        one.terms = {{.kind = TermKind::Fixed, .amount = Money{100'03}}};
        const auto comune = keyOf<Organisation>(u"comune-piazzola"_s), manager = keyOf<Organisation>(u"jonathan"_s);
        one.payers = {{.payer = comune, .share = Percent{50'00}}, {.payer = manager, .share = Percent{20'00}}};
        QCOMPARE(insert(one), QString());
        const auto january = [&] {
            QStringList parts;
            const auto account = statementOf(records(), one.id, Date(2022, 1, 31));
            for (const StatementLine &line : account->lines) {
                const auto &payer = line.payer.organisation;
                parts << u"%1 %2"_s.arg(payer == comune        ? u"Comune"_s
                                            : payer == manager ? u"manager"_s
                                                               : u"guest"_s)
                             .arg(line.due.cents);
            }
            return parts;
        };
        // The guest last; of 50.015, 20.006 and 30.009 the two cents go where the remainder is largest.
        QCOMPARE(january(), (QStringList{u"Comune 5001"_s, u"manager 2001"_s, u"guest 3001"_s}));
        QCOMPARE(insert(StayPayment{.stay = one.id, .day = Date(2022, 3, 1), .amount = Money{10'00}}), QString());
        const HousingStay before = *records().load(one.id);
        HousingStay after = before;
        std::reverse(after.payers.begin(), after.payers.end());
        QCOMPARE(write(before, after), QString());
        for (StayPayer &payer : after.payers)
            payer.id = {}; // written again in the other order
        QCOMPARE(write(before, after), QString());
        QCOMPARE(january(), (QStringList{u"manager 2001"_s, u"Comune 5001"_s, u"guest 3001"_s}));
        const HousingStay now = *records().load(one.id);
        after = now;
        std::swap(after.payers[0].share, after.payers[1].share);
        QVERIFY2(write(now, after).contains(u"divided in another way"_s), qPrintable(write(now, after)));
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    /// What was consumed without a price is told with its day, not charged as nothing; the price may come later.
    void aReadingWithoutAPriceIsTold()
    {
        HousingStay one = pastStay();
        one.terms = {{.kind = TermKind::Fixed, .amount = Money{100'00}}, {.kind = TermKind::Metered}};
        one.readings = {{.meter = MeterKind::Electricity, .day = Date(2022, 1, 1), .value = 1'000},
                        {.meter = MeterKind::Gas, .day = Date(2022, 1, 1), .value = 10},
                        {.meter = MeterKind::Electricity, .day = Date(2022, 2, 28), .value = 1'200},
                        {.meter = MeterKind::Gas, .day = Date(2022, 2, 28), .value = 30, .price = Money{50'00}}};
        QCOMPARE(insert(one), QString());
        const auto account = [&] { return *statementOf(records(), one.id, Date(2022, 3, 31)); };
        // Three months of 100.00 and 20 units of gas; the first readings are beginnings and lack nothing.
        QCOMPARE(account().due.cents, 3 * 100'00 + 10'00);
        QCOMPARE(account().missing.size(), 1);
        QVERIFY2(account().missing.front().contains(u"28/02/2022"_s)
                     && account().missing.front().contains(u"no price"_s)
                     && account().missing.front().contains(u"(02/2022)"_s),
                 qPrintable(account().missing.front()));
        const HousingStay before = *records().load(one.id);
        const MonthlyDue february = dueFor(before, {}, {}, Date(2022, 2, 1));
        QCOMPARE(std::count_if(february.charges.begin(), february.charges.end(),
                               [](const Charge &charge) {
                                   return charge.kind == TermKind::Metered && charge.days == 200
                                       && charge.amount.cents == 0 && !charge.missing.isEmpty();
                               }),
                 1);
        // The month was paid meanwhile: what was missing then may still become known.
        QCOMPARE(insert(StayPayment{.stay = one.id, .day = Date(2022, 3, 10), .amount = Money{210'00}}), QString());
        HousingStay after = before;
        for (StayReading &reading : after.readings) {
            if (reading.value == 1'200)
                reading.price = Money{30'00};
        }
        QCOMPARE(write(before, after), QString());
        QCOMPARE(account().due.cents, 3 * 100'00 + 10'00 + 60'00);
        QCOMPARE(account().missing, QStringList());
        QCOMPARE(verify(*m_workspace), QStringList());
    }

    void cardsOfTheManagerAndOfTheGuest()
    {
        Context context = m_workspace->context();
        context.shown = Disclosure::Public;
        const auto parts = cardOf(records(), describe<Organisation>(), fixedUuid(u"organisation/jonathan"), context);
        QStringList texts;
        for (const CardPart &part : parts) {
            for (const CardLine &line : part.lines)
                texts << line.cells;
        }
        QVERIFY(texts.contains(u"OSP-004"_s));
        QVERIFY2(!texts.join(u' ').contains(u"Persona"_s), "names where they are hidden");
    }

    /// The months of the request, no more than the house allows, no longer than the apartment is free.
    void aStayTakesTheMonthsOfItsRequest()
    {
        const auto three = records().load(keyOf<HousingRequest>(u"12"_s));
        const auto offered = [&](int unit, const HousingRequest &request, const Date &start) {
            return offeredStay(records(), request, keyOf<HousingUnit>(QString::number(unit)), start);
        };
        HousingRequest asks = *three;
        asks.months = 9;
        const OfferedStay whole = offered(8, asks, Date(2026, 11, 10));
        QCOMPARE(isoText(whole.stay.end), u"2027-08-10"_s);
        QCOMPARE(whole.shortened, QString());
        QCOMPARE(whole.stay.places.size(), size_t(3));
        // Two people come to App. 6 on 1 October.
        asks = *records().load(keyOf<HousingRequest>(u"43"_s));
        asks.months = 9;
        const OfferedStay gap = offered(6, asks, Date(2026, 9, 5));
        QCOMPARE(isoText(gap.stay.end), u"2026-10-01"_s);
        QVERIFY2(gap.shortened.contains(u"01/10/2026"_s), qPrintable(gap.shortened));
        QCOMPARE(gap.stay.places.size(), size_t(1));
        QVERIFY(consequencesOf(records(), nullptr, gap.stay).possible);

        const auto house = records().load(keyOf<HousingProperty>(u"ex-casa-maestri"_s));
        HousingProperty strict = *house;
        strict.maxMonths = 4;
        QVERIFY(m_workspace->perform({"Change"}, [&](Transaction &t) { return t.update(*house, strict); }));
        const OfferedStay short4 = offered(8, *three, Date(2026, 11, 10));
        QCOMPARE(isoText(short4.stay.end), u"2027-03-10"_s);
        QVERIFY2(short4.shortened.contains(u"4 months"_s), qPrintable(short4.shortened));
        QCOMPARE(short4.stay.maxMonths, std::optional<qint64>(4));
        // What is proposed for all keeps to it, says so, and is what the rules of stays accept.
        const auto proposal = proposeAllocations(records(), Date(2026, 6, 22), 731);
        QVERIFY(proposal.has_value());
        int placed = 0;
        for (const AllocationLine &line : proposal->lines) {
            if (line.unit.isNull())
                continue;
            ++placed;
            QVERIFY2(!(calendar::periodEnd(line.start, 4) + Days(1) < line.end), qPrintable(isoText(line.end)));
            QVERIFY2(line.reason.contains(u"4 months instead of 6"_s), qPrintable(line.reason));
        }
        QVERIFY(placed > 3);
        const auto written =
            m_workspace->perform({"Propose"}, [&](Transaction &t) { return writeProposal(t, *proposal); });
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text));
        for (const QUuid &id : records().ids(describe<HousingStay>())) {
            const auto one = records().load(Id<HousingStay>(id));
            QVERIFY(one->status != StayStatus::Proposed || one->maxMonths == 4);
        }
    }

    void aLineThatIsLockedStands()
    {
        const auto request = records().load(keyOf<HousingRequest>(u"12"_s));
        HousingStay locked = stayFor(records(), *request, keyOf<HousingUnit>(u"8"_s), Date(2026, 11, 10));
        QCOMPARE(locked.places.size(), size_t(3));
        QVERIFY(consequencesOf(records(), nullptr, locked).possible);
        locked.code = nextStayCode(records(), m_workspace->today());
        QCOMPARE(insert(locked), QString());
        const auto proposal = proposeAllocations(records(), Date(2026, 6, 22), 731);
        for (const AllocationLine &line : proposal->lines)
            QVERIFY(line.code != request->code);
        // Twice the same person: said before, refused when it is tried.
        HousingStay twice = stayFor(records(), *request, keyOf<HousingUnit>(u"2"_s), Date(2027, 4, 1));
        QVERIFY(!consequencesOf(records(), nullptr, twice).possible);
        twice.code = nextStayCode(records(), m_workspace->today());
        QVERIFY(!insert(twice).isEmpty());
    }

    /// What is asked while a bar is dragged does not grow with what an apartment has behind it.
    void whatADragAsksForDoesNotGrowWithThePast()
    {
        const auto request = records().load(keyOf<HousingRequest>(u"12"_s));
        const auto asked = [&] {
            int statements = 0;
            const auto count = [](unsigned, void *number, void *, void *) {
                ++*static_cast<int *>(number);
                return 0;
            };
            sqlite3 *file = m_workspace->database().handle();
            sqlite3_trace_v2(file, SQLITE_TRACE_STMT, count, &statements);
            const OfferedStay offered =
                offeredStay(records(), *request, keyOf<HousingUnit>(u"8"_s), Date(2026, 11, 10));
            (void)consequencesOf(records(), nullptr, offered.stay);
            (void)movedTo(records(), stay(7), keyOf<HousingUnit>(u"8"_s), {}, Date(2026, 11, 10));
            sqlite3_trace_v2(file, 0, nullptr, nullptr);
            return statements;
        };
        (void)asked(); // what is kept in memory is read once after each change
        const int before = asked();
        QVERIFY(before > 0);
        for (int i = 0; i < 30; ++i) {
            HousingStay past = pastStay();
            past.id = Id<HousingStay>(newUuid());
            past.code += QString::number(i);
            past.start += Days(3 * i);
            past.end = past.leftOn = past.start + Days(2);
            QCOMPARE(insert(past), QString());
        }
        (void)asked();
        QCOMPARE(asked(), before);
    }

    /// What is said before an act is what the guards say when it is done: hundreds of moves, extensions and ends.
    void whatIsSaidBeforeIsWhatHappens()
    {
        QRandomGenerator random(7);
        int possible = 0, refused = 0;
        for (int i = 0; i < 300; ++i) {
            const std::vector<QUuid> ids = records().ids(describe<HousingStay>());
            const HousingStay before =
                *records().load(Id<HousingStay>(ids[random.bounded(static_cast<quint32>(ids.size()))]));
            if (before.status == StayStatus::Ended || before.status == StayStatus::Cancelled)
                continue;
            HousingStay after = before;
            const Date someday = Date(2026, 6, 22) + Days(random.bounded(300));
            if (random.bounded(2) == 0) {
                if (!(before.start < someday))
                    continue;
                after = withExit(before, someday, Date(2026, 6, 22));
            } else {
                const Id<HousingUnit> unit = keyOf<HousingUnit>(QString::number(random.bounded(1, 11)));
                std::vector<Id<HousingBed>> beds;
                for (const HousingBed &bed : freeBeds(records(), before, unit, someday))
                    beds.push_back(bed.id);
                after = movedTo(records(), before, unit, beds,
                                before.status == StayStatus::Running ? someday : before.start);
            }
            if (after == before)
                continue;
            const bool said = consequencesOf(records(), &before, after).possible;
            const QString why = write(before, after);
            QVERIFY2(said == why.isEmpty(), qPrintable(u"%1 %2: %3"_s.arg(i).arg(before.code, why)));
            ++(said ? possible : refused);
        }
        QVERIFY2(possible > 20 && refused > 20, qPrintable(u"%1 possible, %2 refused"_s.arg(possible).arg(refused)));
    }
};

} // namespace

INSIEME_TEST(HouseChanges)
#include "tst_house_changes.moc"
