// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/turnover.h"
#include "core/areas/sample.h"
#include "core/areas/sample_file.h"
#include "core/registry/members.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

using Days = boost::gregorian::days;

Id<Cooperative> cooperativeKey(int number)
{
    return Id<Cooperative>(fixedUuid(u"turnover/%1"_s.arg(number)));
}

Agreement worth(qint64 cents, const Date &start, const Date &end)
{
    Agreement agreement;
    agreement.amount = Money{cents};
    agreement.start = start;
    agreement.end = end;
    return agreement;
}

qint64 sumOf(const std::vector<ShareAmount> &amounts)
{
    qint64 sum = 0;
    for (const ShareAmount &each : amounts)
        sum += each.amount.cents;
    return sum;
}

class Turnover : public QObject {
    Q_OBJECT

private slots:
    void thirdsLeaveNoCent()
    {
        Agreement agreement = worth(100'00, Date(2026, 1, 1), Date(2026, 12, 31));
        for (int i = 0; i < 3; ++i)
            agreement.shares.push_back({.cooperative = cooperativeKey(i), .percent = Percent{i == 2 ? 3334 : 3333}});
        const auto amounts = shareAmounts(agreement);
        QCOMPARE(sumOf(*amounts), 100'00);
        QCOMPARE((*amounts)[0].amount.cents, 33'33);
        QCOMPARE((*amounts)[2].amount.cents, 33'34);
        // Half a year is 181 of 365 days; the halves sum to the whole.
        const Money first = (*amounts)[0].within(Date(2026, 1, 1), Date(2026, 6, 30));
        const Money second = (*amounts)[0].within(Date(2026, 7, 1), Date(2027, 6, 30));
        QCOMPARE(first.cents, 16'53);
        QCOMPARE(first.cents + second.cents, 33'33);
        QCOMPARE((*amounts)[0].within(Date(2025, 1, 1), Date(2025, 12, 31)).cents, 0);
    }

    void whatNobodyExecutesIsNobodys()
    {
        Agreement agreement = worth(365'00, Date(2026, 1, 1), Date(2026, 12, 31));
        agreement.shares.push_back(
            {.cooperative = cooperativeKey(0), .percent = Percent{10'000}, .validTo = Date(2026, 1, 31)});
        QCOMPARE((*shareAmounts(agreement))[0].amount.cents, 31'00);
    }

    void placesAndAmounts()
    {
        Agreement agreement = worth(300'00, Date(2026, 1, 1), Date(2026, 12, 31));
        agreement.shares.push_back({.cooperative = cooperativeKey(0), .service = u"a"_s, .places = 10});
        agreement.shares.push_back({.cooperative = cooperativeKey(1), .service = u"b"_s, .places = 5});
        QCOMPARE((*shareAmounts(agreement))[0].amount.cents, 200'00);
        agreement.shares[1].places.reset();
        QVERIFY(!shareAmounts(agreement).has_value());
        agreement.shares[0].amount = Money{12'34};
        agreement.shares[1].amount = Money{56'78};
        QCOMPARE((*shareAmounts(agreement))[1].amount.cents, 56'78);
        agreement.end = {};
        QVERIFY(!shareAmounts(agreement).has_value());
        QVERIFY(!shareAmounts(Agreement()).has_value());
    }

    /// Random agreements: no cent is lost between rows, nor between the years.
    void noCentIsLost()
    {
        QRandomGenerator random(118);
        for (int round = 0; round < 400; ++round) {
            const Date start = Date(2020, 1, 1) + Days(random.bounded(900));
            Agreement agreement = worth(1 + random.bounded(2'000'000'000), start, start + Days(random.bounded(2'000)));
            const int rows = 1 + random.bounded(5);
            for (int i = 0; i < rows; ++i)
                agreement.shares.push_back({.cooperative = cooperativeKey(i), .places = 1 + random.bounded(40)});
            const auto amounts = shareAmounts(agreement);
            QCOMPARE(sumOf(*amounts), agreement.amount->cents);
            for (const ShareAmount &each : *amounts) {
                const Date cut = start + Days(random.bounded(2'000));
                QCOMPARE(each.within(Date(1990, 1, 1), cut).cents + each.within(cut + Days(1), Date(2100, 1, 1)).cents,
                         each.amount.cents);
            }
        }
    }

    /// A day finds those of all times that run on it, whichever side of a row or of its agreement is open.
    void onlyWhatRunsIsFound()
    {
        const QTemporaryDir folder;
        const auto workspace = createSample(folder.filePath(u"sample.insieme"_s));
        QVERIFY(workspace.has_value());
        const Records &records = (*workspace)->records();
        qsizetype found = 0, left = 0;
        for (const QUuid &id : records.ids(describe<Cooperative>())) {
            const Id<Cooperative> cooperative(id);
            const auto ever = executedBetween(records, cooperative, Date(1400, 1, 1), Date(9999, 12, 31));
            for (const Date &day : {Date(2024, 6, 30), Date(2025, 6, 30), Date(2025, 7, 1), Date(2026, 12, 31)}) {
                QSet<QUuid> wanted, running;
                for (const ExecutedAgreement &each : ever) {
                    if (std::any_of(each.days.begin(), each.days.end(),
                                    [&day](const calendar::Interval &days) { return days.contains(day); }))
                        wanted.insert(each.agreement.uuid());
                }
                for (const ExecutedAgreement &each : executedBetween(records, cooperative, day, day))
                    running.insert(each.agreement.uuid());
                QCOMPARE(running, wanted);
                found += wanted.size();
                left += static_cast<qsizetype>(ever.size()) - wanted.size();
            }
        }
        QVERIFY(found > 0 && left > 0);
    }

    void dependenceOfTheSample()
    {
        const QTemporaryDir folder;
        const auto workspace = createSample(folder.filePath(u"sample.insieme"_s));
        QVERIFY(workspace.has_value());
        const Records &records = (*workspace)->records();
        const Id<Cooperative> portico(fixedUuid(u"organisation/il-portico"));
        const auto executed = executedBetween(records, portico, Date(2026, 1, 1), Date(2026, 12, 31));
        QVERIFY(!executed.empty());
        const auto clients = turnoverByClient(executed);
        qint64 percent = 0;
        for (const ClientTurnover &each : clients)
            percent += each.share.basisPoints;
        QCOMPARE(percent, 10'000);
        // 5 of 45 places for 18 of 36 months of 3,372,217.38 €: computed by hand over the days.
        const auto *ulss = &executed.front();
        for (const ExecutedAgreement &each : executed) {
            if (each.agreement.uuid() == fixedUuid(u"agreement/ulss-6-2024"))
                ulss = &each;
        }
        const qint64 all = 1096, late = 549; // days 2024–2026; from 1 July 2025
        const qint64 weight = 14 * all * 2 + 12 * (all - late) + 12 * late + 5 * all;
        const qint64 cents = 3'370'506'30LL * 5 * late / weight;
        QVERIFY(std::abs(ulss->amount->cents - cents) <= 1);
        QVERIFY(ulss->share && std::abs(ulss->share->basisPoints - 10'000 * 5 * late / weight) <= 1);
        // Drafts are nobody's turnover.
        QVERIFY(executedBetween(records, Id<Cooperative>(fixedUuid(u"organisation/esempio-officine")), Date(2026, 1, 1),
                                Date(2026, 12, 31))
                    .empty());
    }
};

INSIEME_TEST(Turnover)

} // namespace

#include "tst_turnover.moc"
