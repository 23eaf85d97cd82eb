// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreement.h"
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/contracts/act.h"
#include "core/store/list_query.h"
#include "tests/support/sample_folder.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

/// What held on another day, as known now.
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

    test::SampleFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

INSIEME_TEST(OtherDaysTest)
#include "tst_other_days.moc"
