// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/contracts/act.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "core/registry/succession.h"
#include "core/store/comparison.h"
#include "core/suitability/suitability.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

/// What held on another day, as known now, and what is otherwise today.
class OtherDaysTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_workspace = m_folder.renew();
        QVERIFY(m_workspace);
    }
    void cleanup() { m_workspace.reset(); }

    /// Nobody was bound by what was never signed, whatever days it foresees, and of what states no first day nobody
    /// knows when.
    void whatWasNeverSignedIsInForceOnNoDay()
    {
        Agreement agreement = *records().load(contract());
        const Agreement signedOne = agreement;
        const std::array days{Date(2015, 1, 1), m_workspace->today(), Date(2030, 1, 1)};
        for (const AgreementStatus status : {AgreementStatus::Draft, AgreementStatus::Sent, AgreementStatus::Abandoned})
        {
            for (const bool dated : {false, true}) {
                agreement = signedOne;
                agreement.id = {};
                agreement.code = agreement.cig = QString();
                agreement.shares.clear();
                agreement.subject = u"Mai firmato"_s;
                agreement.status = status;
                agreement.start = dated ? Date(2014, 1, 1) : Date();
                agreement.end = dated ? Date(2031, 1, 1) : Date();
                agreement.funding.clear();
                agreement.instalments.clear();
                agreement.posts.clear();
                agreement.requiredPapers.clear();
                agreement.fees.clear();
                const auto done = m_workspace->perform({"Add"}, [&](Transaction &t) { return t.insert(agreement); });
                QVERIFY2(done, done ? "" : qPrintable(done.error().text));
                for (const Date &day : days)
                    QVERIFY(!listed(day).contains(agreement.id.uuid()));
                QVERIFY(listed({}).contains(agreement.id.uuid())); // the list of today holds all there is
            }
        }
        const QUuid undated = fixedUuid(u"agreement/zona-sociale-7-2018");
        for (const Date &day : days)
            QVERIFY(listed({}).contains(undated) && !listed(day).contains(undated));
        QVERIFY(listed(Date(2025, 1, 1)).contains(signedOne.id.uuid()));
        QVERIFY(!listed(Date(2015, 1, 1)).contains(signedOne.id.uuid()));
    }

    /// An act counts from its signature, or from the day on which it takes effect when that comes first.
    void aContractHasTheTermsOfTheDay()
    {
        const Agreement before = *records().load(contract());
        QVERIFY(before.amount && stated(before.end) && before.status == AgreementStatus::Signed);
        AgreementAct act;
        act.agreement = before.id;
        act.kind = ActKind::Correction;
        act.signedOn = Date(2026, 6, 10);
        act.effectiveFrom = Date(2026, 6, 15);
        act.newEnd = before.end + boost::gregorian::days(31);
        act.newAmount = *before.amount + Money{1'000'00};
        act.newNoticeMonths = 4;
        registered(act);
        AgreementAct end;
        end.agreement = before.id;
        end.kind = ActKind::Termination;
        end.signedOn = end.effectiveFrom = Date(2026, 6, 20);
        end.newEnd = Date(2026, 6, 20);
        end.reason = u"recesso"_s;
        registered(end);
        const auto on = [&](int day) {
            return records().loadOn(describe<Agreement>(), before.id.uuid(), Date(2026, 6, day))->as<Agreement>();
        };
        QVERIFY(on(9).end == before.end && on(9).amount == before.amount);
        QVERIFY(on(9).status == AgreementStatus::Signed && on(9).noticeMonths == before.noticeMonths);
        for (const int day : {10, 15, 19}) {
            QVERIFY(on(day).end == act.newEnd && on(day).amount == act.newAmount);
            QVERIFY(on(day).noticeMonths == 4 && on(day).status == AgreementStatus::Signed);
        }
        QVERIFY(on(20).end == end.newEnd && on(20).status == AgreementStatus::Terminated);
        // Who took it over stays in the shares of their days.
        for (const AgreementShare &share : on(9).shares)
            QVERIFY(!stated(share.validTo) || !(before.end < share.validTo));
        // The list says the same; what it keeps as of today does not order it.
        QVERIFY(!whyNotSorted(describe<Agreement>(), *findField(describe<Agreement>(), u"end_date"), Date(2026, 6, 9))
                     .isEmpty());
        QVERIFY(listed(Date(2026, 6, 9)).contains(before.id.uuid()));
        QVERIFY(!listed(Date(2026, 6, 21)).contains(before.id.uuid()));
    }

    /// Not by the end that an act gave it later, nor by the one that it took away.
    void aListGoesByTheEndKnownOnTheDay()
    {
        const Id<Agreement> over(fixedUuid(u"agreement/esempio-verde-2023"));
        const Agreement before = *records().load(over);
        QVERIFY(before.end == Date(2026, 4, 30) && isBinding(before.status));
        AgreementAct longer;
        longer.agreement = over;
        longer.kind = ActKind::Correction;
        longer.signedOn = longer.effectiveFrom = Date(2026, 6, 10);
        longer.newEnd = Date(2026, 12, 31);
        registered(longer);
        QVERIFY(listed(Date(2026, 4, 30)).contains(over.uuid()));
        QVERIFY(!listed(Date(2026, 5, 15)).contains(over.uuid()));
        QVERIFY(listed(Date(2026, 6, 10)).contains(over.uuid()));
        AgreementAct shorter;
        shorter.agreement = contract();
        shorter.kind = ActKind::Termination;
        shorter.signedOn = shorter.effectiveFrom = Date(2026, 6, 20);
        shorter.newEnd = Date(2026, 6, 5);
        shorter.reason = u"recesso"_s;
        registered(shorter);
        QVERIFY(listed(Date(2026, 6, 19)).contains(contract().uuid()));
        QVERIFY(!listed(Date(2026, 6, 20)).contains(contract().uuid()));
        // Of every agreement the list and its record say the same.
        for (const Date &day : {Date(2024, 12, 31), Date(2025, 6, 30), Date(2026, 5, 1), Date(2026, 6, 10)}) {
            const QSet<QUuid> rows = listed(day);
            for (const QUuid &id : records().ids(describe<Agreement>())) {
                const Agreement then = records().loadOn(describe<Agreement>(), id, day)->as<Agreement>();
                const bool wasSigned = then.status != AgreementStatus::Draft && then.status != AgreementStatus::Sent
                    && then.status != AgreementStatus::Abandoned;
                const bool inForce =
                    wasSigned && stated(then.start) && then.start <= day && (!stated(then.end) || !(then.end < day));
                QVERIFY2(rows.contains(id) == inForce, qPrintable(then.subject + u' ' + isoText(day)));
            }
        }
    }

    /// What was before an act is written nowhere: it is told as it is today, with that.
    void aTermThatNobodyWroteIsToldAsItIsToday()
    {
        AgreementAct act;
        act.agreement = contract();
        act.kind = ActKind::Correction;
        act.signedOn = act.effectiveFrom = Date(2026, 6, 10);
        act.newNoticeMonths = 4;
        registered(act);
        const auto told = [&](const char *column, const Date &day) {
            Context context = m_workspace->context();
            context.asOf = day;
            const auto then = records().loadOn(describe<Agreement>(), contract().uuid(), day);
            return displayWithToday(records(), describe<Agreement>(),
                                    *findField(describe<Agreement>(), QLatin1String(column)), then->data(), context);
        };
        QCOMPARE(told("notice_months", Date(2026, 6, 9)), u"4 today; no act says what it was that day"_s);
        QCOMPARE(told("notice_months", Date(2026, 6, 10)), u"4"_s);
        QCOMPARE(told("notice_months", {}), u"4"_s);
        QCOMPARE(told("court", Date(2026, 6, 9)), records().load(contract())->court);
    }

    void aRecordIsComparedFieldByField()
    {
        const Id<Cooperative> id(fixedUuid(u"organisation/polis-nova"));
        Cooperative cooperative = *records().load(id);
        const Cooperative before = cooperative;
        QVERIFY(!cooperative.names.empty());
        cooperative.names.back().validTo = Date(2026, 5, 31);
        OrganisationName name = cooperative.names.back();
        name.id = {};
        name.name = u"Polis Nuova"_s;
        name.validFrom = Date(2026, 6, 1);
        name.validTo = {};
        cooperative.names.push_back(name);
        QVERIFY(m_workspace->perform({"Rename"}, [&](Transaction &t) { return t.update(before, cooperative); }));
        const auto changes = factsSince(describe<Cooperative>(), Date(2026, 5, 1), id.uuid());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().id, id.uuid());
        const FieldChange *renamed = fieldOf(changes.front(), u"name");
        QVERIFY(renamed);
        QCOMPARE(renamed->before.text, before.names.back().name);
        QCOMPARE(renamed->after.text, u"Polis Nuova"_s);
        QVERIFY(!fieldOf(changes.front(), u"tax_code"));
        // Nothing is otherwise than a moment ago.
        QCOMPARE(factsSince(describe<Cooperative>(), m_workspace->today(), id.uuid()).size(), 0);
    }

    /// What is in force on one of the days only is told with its term, of records and of rows.
    void aListTellsWhatCameAndWhatWent()
    {
        const Date day(2020, 6, 1), today = m_workspace->today();
        QSet<QUuid> both = listed(day);
        both.intersect(listed(today));
        const auto changes = factsSince(describe<Agreement>(), day);
        QVERIFY(!changes.isEmpty());
        QSet<QUuid> came, went;
        for (const RecordChange &change : changes) {
            const FieldChange &first = change.fields.front();
            if (both.contains(change.id)) {
                QVERIFY(first.field || first.row);
                continue;
            }
            QVERIFY(!first.field && !first.row);
            (first.before.text == u"no"_s ? came : went).insert(change.id);
            QVERIFY((first.before.text == u"no"_s ? first.after : first.before).text.startsWith(u"yes, from "_s));
            QVERIFY(!fieldOf(change, u"days_left"));
        }
        QCOMPARE(came, listed(today) - listed(day));
        QCOMPARE(went, listed(day) - listed(today));
        QVERIFY(!came.isEmpty() && !went.isEmpty());
        // An office begins: the person is compared by it.
        Person person = *records().load(Id<Person>(records().ids(describe<Person>()).front()));
        const Person before = person;
        person.roles.clear();
        PersonRole role;
        role.organisation = Id<Organisation>(fixedUuid(u"organisation/polis-nova"));
        role.title = u"Presidente"_s;
        role.validFrom = Date(2026, 1, 1);
        person.roles.push_back(role);
        const auto done = m_workspace->perform({"Office"}, [&](Transaction &t) { return t.update(before, person); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const auto offices = factsSince(describe<Person>(), Date(2025, 12, 31), person.id.uuid());
        QVERIFY(!offices.isEmpty());
        const auto &fields = offices.front().fields;
        const auto row = std::find_if(fields.begin(), fields.end(), [](const FieldChange &each) { return each.row; });
        QVERIFY(row != fields.end());
        QCOMPARE(row->before.text, u"no"_s);
        QCOMPARE(row->after.text, u"yes, from 01/01/2026"_s);
        QVERIFY2(row->where.contains(u"Presidente"_s), qPrintable(row->where));
    }

    /// Where a day has rows of its own, one that went and one that came are not taken for each other.
    void rowsAreComparedByWhoTheyAre()
    {
        static const RecordType dated = [] {
            RecordType type = describe<Person>();
            type.onDay = [](const Records &, void *record, const Date &day) {
                std::erase_if(static_cast<Person *>(record)->roles,
                              [&day](const PersonRole &role) { return stated(role.validTo) && role.validTo < day; });
            };
            return type;
        }();
        Person person = *records().load(Id<Person>(records().ids(describe<Person>()).front()));
        const Person before = person;
        person.roles.clear();
        for (const auto &[title, from, to] : {std::tuple(u"Consigliere"_s, Date(2020, 1, 1), Date(2025, 12, 31)),
                                              std::tuple(u"Presidente"_s, Date(2026, 1, 1), Date())})
        {
            PersonRole role;
            role.organisation = Id<Organisation>(fixedUuid(u"organisation/polis-nova"));
            role.title = title;
            role.validFrom = from;
            role.validTo = to;
            person.roles.push_back(role);
        }
        const auto done = m_workspace->perform({"Office"}, [&](Transaction &t) { return t.update(before, person); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const auto offices = factsSince(dated, Date(2025, 6, 1), person.id.uuid());
        QCOMPARE(offices.size(), 1);
        QStringList told;
        for (const FieldChange &each : offices.front().fields) {
            if (each.row)
                told << each.where.section(u' ', 0, 0) + each.before.text.left(3) + u'>' + each.after.text.left(3);
        }
        told.sort();
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.filter(u"no>yes"_s).size() == 1 && told.filter(u"yes>no"_s).size() == 1,
                 qPrintable(told.join(u'|')));
    }

    /// What follows for a record from others is compared, too: the papers of a member on both days.
    void thePapersOfAMemberAreCompared()
    {
        const Id<Cooperative> id(fixedUuid(u"organisation/esempio-officine"));
        const Date then(2025, 12, 31), today = m_workspace->today();
        const auto before = standingOn(records(), *records().load(id), then);
        const auto after = standingOn(records(), *records().load(id), today);
        QVERIFY(before && after && before->briefly(then) != after->briefly(today));
        const auto changes = factsSince(describe<Cooperative>(), then, id.uuid());
        QCOMPARE(changes.size(), 1);
        const auto papers = std::find_if(changes.front().fields.begin(), changes.front().fields.end(),
                                         [](const FieldChange &each) { return each.label == u"Papers"_s; });
        QVERIFY(papers != changes.front().fields.end());
        QCOMPARE(papers->before.text, before->briefly(then));
        QCOMPARE(papers->after.text, after->briefly(today));
        // Nothing is said of papers where nobody is asked for any.
        for (const RecordChange &change : factsSince(describe<PublicBody>(), then)) {
            for (const FieldChange &each : change.fields)
                QVERIFY(each.label != u"Papers"_s);
        }
    }

    void aComparisonEndsWhenToldTo()
    {
        Comparison comparison{.from = Date(2020, 6, 1), .to = m_workspace->today()};
        comparison.list.type = &describe<Agreement>();
        const auto stopped =
            compare(*m_workspace, comparison, m_workspace->context(), [](qint64 done, qint64) { return done < 1; });
        QVERIFY(!stopped && stopped.error().code == Error::Code::Cancelled);
    }

private:
    const Records &records() const { return m_workspace->records(); }
    static Id<Agreement> contract() { return Id<Agreement>(fixedUuid(u"agreement/ulss-6-2024")); }
    QSet<QUuid> listed(const Date &day) const
    {
        ListQuery query;
        query.type = &describe<Agreement>();
        query.on = day;
        const RecordList list(records(), query);
        QSet<QUuid> result;
        for (const QUuid &id : list.ids(0, list.count()))
            result.insert(id);
        return result;
    }
    void registered(const AgreementAct &act)
    {
        const auto done = m_workspace->perform({"Act"}, [&](Transaction &t) { return registerAct(t, act); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    QList<RecordChange> factsSince(const RecordType &type, const Date &day, const QUuid &only = {}) const
    {
        Comparison comparison{.from = day, .to = m_workspace->today()};
        comparison.list.type = &type;
        if (!only.isNull())
            comparison.list.only = {only};
        auto changes = compare(*m_workspace, comparison, m_workspace->context());
        return changes ? *changes : QList<RecordChange>();
    }
    static const FieldChange *fieldOf(const RecordChange &change, QStringView column)
    {
        for (const FieldChange &field : change.fields) {
            if (field.field && !field.row && column == QLatin1String(field.field->column))
                return &field;
        }
        return nullptr;
    }

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(OtherDaysTest)
#include "tst_other_days.moc"
