// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/areas/sample.h"
#include "core/base/rounding.h"
#include "core/calendar/periods.h"
#include "core/contracts/account.h"
#include "core/contracts/extension.h"
#include "core/contracts/plan.h"
#include "core/contracts/procurement_rules.h"
#include "core/contracts/renegotiation.h"
#include "core/contracts/tariff_days.h"
#include "tests/support/testing.h"

#include <map>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

namespace {

Money euro(qint64 cents)
{
    return {cents};
}

Date plus(const Date &day, int days)
{
    return day + boost::gregorian::days(days);
}

Tariff tariffFrom(const Date &from, const Date &to, Money health, Money social, const QString &intensity = {})
{
    Tariff tariff;
    tariff.id = Id<Tariff>(newUuid());
    tariff.intensity = intensity;
    tariff.healthShare = health;
    tariff.socialShare = social;
    tariff.validFrom = from;
    tariff.validTo = to;
    return tariff;
}

AgreementShare shareOfService(const QString &service, const QUuid &cooperative, qint64 basisPoints,
                              const Date &from = {}, const Date &to = {})
{
    return {.id = Id<AgreementShare>(newUuid()),
            .cooperative = Id<Cooperative>(cooperative),
            .service = service,
            .percent = Percent{basisPoints},
            .validFrom = from,
            .validTo = to};
}

MonthMarks marksOf(const QString &text, const Date &month)
{
    const auto marks = parseMarks(text, daysInMonth(month));
    return marks ? *marks : MonthMarks();
}

} // namespace

/// Rules that need no file.
class ContractRulesTest : public QObject {
    Q_OBJECT
private slots:
    // The price revision of art. 60, with the values of the two regimes.
    void priceRevision_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<qint64>("residual");
        QTest::addColumn<qint64>("variation");
        QTest::addColumn<qint64>("amount");
        const int excess = static_cast<int>(RevisionBase::Excess), whole = static_cast<int>(RevisionBase::Whole);
        QTest::newRow("8 %, now") << excess << qint64(100'000'00) << qint64(8'00) << qint64(2'400'00);
        QTest::newRow("8 %, before") << whole << qint64(100'000'00) << qint64(8'00) << qint64(6'400'00);
        QTest::newRow("exactly 5 %, now") << excess << qint64(100'000'00) << qint64(5'00) << qint64(0);
        QTest::newRow("exactly 5 %, before") << whole << qint64(100'000'00) << qint64(5'00) << qint64(0);
        QTest::newRow("just over, now") << excess << qint64(100'000'00) << qint64(5'01) << qint64(8'00);
        QTest::newRow("just over, before") << whole << qint64(100'000'00) << qint64(5'01) << qint64(4'008'00);
        QTest::newRow("down 7 %, now") << excess << qint64(100'000'00) << qint64(-7'00) << qint64(-1'600'00);
        QTest::newRow("exactly down 5 %") << excess << qint64(100'000'00) << qint64(-5'00) << qint64(0);
        QTest::newRow("6.25 % of 250 000") << excess << qint64(250'000'00) << qint64(6'25) << qint64(2'500'00);
    }

    void priceRevision()
    {
        QFETCH(int, base);
        QFETCH(qint64, residual);
        QFETCH(qint64, variation);
        QFETCH(qint64, amount);
        PriceRevisionRule rule;
        rule.base = static_cast<RevisionBase>(base);
        rule.trigger = Percent{5'00};
        rule.paid = Percent{80'00};
        const PriceRevision revision = revisePrice(rule, euro(residual), Percent{variation});
        QCOMPARE(revision.amount.cents, amount);
        QCOMPARE(revision.due, amount != 0);
        QVERIFY(revision.steps.size() >= 2);
        if (amount != 0)
            QVERIFY(revision.steps.last().contains(italianText(euro(amount))));
    }

    void roundingIsExact()
    {
        QCOMPARE(percentOf(euro(25'00), Percent{50'00}).cents, 12'50);
        QCOMPARE(percentOf(euro(1), Percent{50'00}).cents, 1); // half a cent: away from zero
        QCOMPARE(percentOf(euro(-1), Percent{50'00}).cents, -1);
        QCOMPARE(percentOf(euro(1), Percent{49'99}).cents, 0);
        QCOMPARE(shareOf(euro(9'000'000'000'000'00), 10'000 * 10'000, 100'000'000).cents, 9'000'000'000'000'00);
    }

    // 20 days of opening: 17 present, 3 justified in a row; days 1–2 at 100 %, from the third at 50 %.
    void accountOfTheReference()
    {
        const Date month(2026, 6, 1);
        Service service;
        service.id = Id<Service>(newUuid());
        service.name = u"Centro"_s;
        Agreement agreement;
        agreement.start = Date(2026, 1, 1);
        agreement.end = Date(2026, 12, 31);
        agreement.consortiumFee = Percent{3'00};
        const QUuid first = newUuid(), second = newUuid();
        agreement.shares = {shareOfService(u"Centro"_s, first, 33'33), shareOfService(u"Centro"_s, second, 66'67)};
        const std::vector<Tariff> tariffs{tariffFrom(Date(2026, 1, 1), {}, euro(60'00), euro(25'00))};
        AbsenceRule full{.agreement = agreement.id,
                         .status = DayStatus::JustifiedAbsence,
                         .fromDay = 1,
                         .toDay = 2,
                         .healthPart = Percent{100'00},
                         .socialPart = Percent{100'00}};
        AbsenceRule half = full;
        half.fromDay = 3;
        half.toDay.reset();
        half.healthPart = half.socialPart = Percent{50'00};
        UserMonth user;
        user.user.id = Id<ServiceUser>(newUuid());
        user.user.code = u"U-01"_s;
        user.user.municipality = Id<Organisation>(newUuid());
        user.user.userPart = Percent{20'00};
        // The three absences stand around a weekend: they are still three in a row.
        user.marks = marksOf(u"P P P P P - - P P P P P - - P P P G G - - G P P P P"_s, month);
        QCOMPARE(std::count_if(user.marks.begin(), user.marks.end(), [](const auto &mark) { return mark.has_value(); }),
                 20);
        const Account account = computeAccount(agreement, service, tariffs, {full, half}, {user}, month);
        QCOMPARE(account.findings, QStringList());
        QCOMPARE(account.health.cents, 1'170'00);
        QCOMPARE(account.social.cents, 487'50);
        QCOMPARE(account.total.cents, 1'657'50);
        QCOMPARE(account.lines.size(), size_t(3));
        QCOMPARE(account.payers.size(), size_t(3));
        QCOMPARE(account.payers[0].amount.cents, 1'170'00);
        QCOMPARE(account.payers[1].amount.cents, 390'00);
        QCOMPARE(account.payers[2].amount.cents, 97'50);
        QCOMPARE(account.cooperatives.size(), size_t(2));
        QCOMPARE((account.cooperatives[0].gross + account.cooperatives[1].gross).cents, 1'657'50);
        QCOMPARE(account.cooperatives[0].gross.cents, 552'44); // 33.33 % of 1,657.50 is 552.44(475)
        QCOMPARE(account.cooperatives[0].fee.cents, 16'57);

        // The absence began in the month before: its third day is the first of this month.
        UserMonth going = user;
        going.before = marksOf(u"- - - - - - - - - - - - - - - - - - - - - - - - - - - - G G"_s, Date(2026, 5, 1));
        going.marks = marksOf(u"G"_s, month);
        QCOMPARE(computeAccount(agreement, service, tariffs, {full, half}, {going}, month).health.cents, 30'00);

        // Without a rule an absence is not paid, and that is said.
        const Account bare = computeAccount(agreement, service, tariffs, {}, {user}, month);
        QCOMPARE(bare.health.cents, 17 * 60'00);
        QVERIFY(!bare.findings.isEmpty());
        // Without a tariff nothing is paid, and that is said.
        QVERIFY(!computeAccount(agreement, service, {}, {full, half}, {user}, month).findings.isEmpty());
    }

    void accountByHourAndByMonth()
    {
        const Date month(2026, 6, 1);
        Service service;
        Agreement agreement;
        agreement.shares = {shareOfService({}, newUuid(), 100'00)};
        Tariff hourly = tariffFrom(Date(2026, 1, 1), {}, euro(21'33), euro(0));
        hourly.unit = TariffUnit::Hour;
        UserMonth user;
        user.user.id = Id<ServiceUser>(newUuid());
        user.user.municipality = Id<Organisation>(newUuid());
        user.marks = marksOf(u"P1:30 P0:20 - 2:00"_s, month);
        const Account byHour = computeAccount(agreement, service, {hourly}, {}, {user}, month);
        // 31.995 → 32.00, 7.11, 42.66
        QCOMPARE(byHour.total.cents, 32'00 + 7'11 + 42'66);
        QCOMPARE(byHour.lines.front().hours.count, 230);
        QCOMPARE(byHour.findings, QStringList());

        Tariff first = tariffFrom(Date(2026, 1, 1), Date(2026, 6, 10), euro(1'000'00), euro(500'00));
        Tariff second = tariffFrom(Date(2026, 6, 11), {}, euro(1'100'00), euro(500'00));
        first.unit = second.unit = TariffUnit::Month;
        QStringList all;
        for (int i = 0; i < 30; ++i)
            all << u"P"_s;
        user.marks = marksOf(all.join(u' '), month);
        const Account byMonth = computeAccount(agreement, service, {first, second}, {}, {user}, month);
        QCOMPARE(byMonth.health.cents, 333'33 + 733'33);
        QCOMPARE(byMonth.social.cents, 166'67 + 333'33);
    }

    void marksAreRead()
    {
        QString wrong;
        QVERIFY(parseMarks(u"P g -", 30).has_value());
        const auto pasted = parseMarks(u"p\t\tx\t.\tO\r\n", 30);
        QVERIFY(pasted);
        QCOMPARE(marksText(*pasted), u"P - P - O"_s);
        QVERIFY(!parseMarks(u"P Q P", 30, &wrong));
        QCOMPARE(wrong, u"Q"_s);
        QVERIFY(!parseMarks(u"P25:00", 30));
        QVERIFY(!parseMarks(QString(u"P "_s).repeated(31), 30));
        QVERIFY(parseMarks(QString(u"P "_s).repeated(30) + u" -"_s, 30).has_value());
        // Every text written is read back as it was.
        QRandomGenerator random(20260622);
        for (int round = 0; round < 500; ++round) {
            const int days = 28 + random.bounded(4);
            MonthMarks marks(static_cast<size_t>(days));
            for (auto &mark : marks) {
                if (random.bounded(4) == 0)
                    continue;
                mark = DayMark{static_cast<DayStatus>(random.bounded(8)), {}};
                if (random.bounded(5) == 0)
                    mark->hours = Minutes{random.bounded(24 * 60 + 1)};
            }
            QCOMPARE(*parseMarks(marksText(marks), days), marks);
        }
    }

    // A stay is cut where the tariff changes; every day is counted once, under the tariff of that day.
    void staysAreSplitByTariff()
    {
        QRandomGenerator random(42);
        const Date origin(2024, 1, 1);
        for (int round = 0; round < 400; ++round) {
            std::vector<Tariff> tariffs;
            for (int level = 0; level < 2; ++level) {
                int at = random.bounded(60);
                for (int i = random.bounded(6); i > 0; --i) {
                    const int length = 1 + random.bounded(90);
                    const bool open = i == 1 && random.bounded(2) == 0;
                    tariffs.push_back(tariffFrom(plus(origin, at), open ? Date() : plus(origin, at + length - 1),
                                                 euro(random.bounded(20'000)), euro(random.bounded(20'000)),
                                                 level == 0 ? QString() : u"alta"_s));
                    at += length + (random.bounded(3) == 0 ? random.bounded(20) : 0);
                }
            }
            const QString level = random.bounded(2) == 0 ? u"Alta"_s : u"media"_s;
            const Date from = plus(origin, random.bounded(300)), to = plus(from, random.bounded(400));
            const auto parts = splitByTariff(tariffs, level, from, to);
            // Judged by walking the days one by one.
            std::map<QUuid, qint64> expected, found;
            qint64 days = 0;
            for (Date day = from; day <= to; day = plus(day, 1)) {
                const Tariff *own = nullptr, *general = nullptr;
                for (const Tariff &tariff : tariffs) {
                    if (day < tariff.validFrom || (!tariff.validTo.is_special() && tariff.validTo < day))
                        continue;
                    if (tariff.intensity.isEmpty())
                        general = &tariff;
                    else if (level == u"Alta"_s)
                        own = &tariff;
                }
                const Tariff *tariff = own ? own : general;
                ++expected[tariff ? tariff->id.uuid() : QUuid()];
            }
            Date next = from;
            for (const TariffDays &part : parts) {
                QVERIFY(part.days.from == next && part.days.from <= part.days.to);
                next = plus(part.days.to, 1);
                days += part.count();
                found[part.tariff ? part.tariff->id.uuid() : QUuid()] += part.count();
            }
            QCOMPARE(days, (to - from).days() + 1);
            QVERIFY(expected == found);
        }
    }

    // Shares that fill every day split every amount without a cent over; days without them are named.
    void sharesFillEveryDayAndSplitEveryCent()
    {
        QRandomGenerator random(7);
        const Date start(2024, 1, 1), end(2026, 12, 31);
        std::vector<QUuid> cooperatives(5);
        for (QUuid &each : cooperatives)
            each = newUuid();
        for (int round = 0; round < 300; ++round) {
            Agreement agreement;
            agreement.start = start;
            agreement.end = end;
            const bool hole = random.bounded(3) == 0;
            std::vector<std::pair<int, std::vector<int>>> truth; // first day of a period → basis points by cooperative
            int at = 0;
            const int all = static_cast<int>((end - start).days()) + 1;
            const int periods = 1 + random.bounded(4);
            for (int p = 0; p < periods; ++p) {
                const int length = p + 1 == periods ? all - at : 1 + random.bounded((all - at) / 2);
                std::vector<int> points(cooperatives.size(), 0);
                int left = 10'000 - (hole && p == 0 ? 1 + random.bounded(3'000) : 0);
                for (size_t c = 0; c < cooperatives.size() && left > 0; ++c) {
                    points[c] = c + 1 == cooperatives.size() ? left : random.bounded(left + 1);
                    left -= points[c];
                    if (points[c] > 0)
                        agreement.shares.push_back(shareOfService(u"S"_s, cooperatives[c], points[c], plus(start, at),
                                                                  plus(start, at + length - 1)));
                }
                truth.push_back({at, points});
                at += length;
            }
            const int first = random.bounded(all - 40);
            const Date from = plus(start, first), to = plus(from, random.bounded(40));
            const qint64 cents = random.bounded(10'000'000) - 1'000'000;
            // Judged by asking for each day what the rows were made from.
            bool complete = true;
            std::map<QUuid, double> fair;
            const auto days = (to - from).days() + 1;
            for (int d = 0; d < days; ++d) {
                const std::vector<int> *points = nullptr;
                for (const auto &[begins, each] : truth) {
                    if (begins <= first + d)
                        points = &each;
                }
                int sum = 0;
                for (size_t c = 0; c < cooperatives.size(); ++c) {
                    sum += (*points)[c];
                    fair[cooperatives[c]] += double(cents) / double(days) * (*points)[c] / 10'000.0;
                }
                complete &= sum == 10'000;
            }
            QCOMPARE(incompleteShares(agreement, u"S"_s, from, to).isEmpty(), complete);
            const auto parts = splitAmongCooperatives(agreement, u"S"_s, from, to, euro(cents));
            if (!complete) {
                QVERIFY(parts.empty());
                continue;
            }
            qint64 sum = 0;
            for (const CooperativeAmount &part : parts) {
                sum += part.amount.cents;
                QVERIFY(qAbs(double(part.amount.cents) - fair[part.cooperative.uuid()]) <= 2.0 * periods);
            }
            QCOMPARE(sum, cents);
        }
    }

    void substitutionKeepsTheHistory()
    {
        Agreement agreement;
        agreement.start = Date(2024, 1, 1);
        agreement.end = Date(2026, 12, 31);
        const QUuid a = newUuid(), b = newUuid(), c = newUuid();
        agreement.shares = {shareOfService(u"S"_s, a, 65'00), shareOfService(u"S"_s, b, 35'00)};
        const auto done =
            substituted(agreement, u"S"_s, Id<Cooperative>(b), Id<Cooperative>(c), Date(2025, 7, 1), u"recesso"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->shares.size(), size_t(3));
        QVERIFY(incompleteShares(*done, u"S"_s, agreement.start, agreement.end).isEmpty());
        const auto periods = sharePeriods(*done, u"S"_s, agreement.start, agreement.end);
        QCOMPARE(periods.size(), size_t(2));
        QVERIFY(periods[0].days.to == Date(2025, 6, 30));
        QCOMPARE(done->shares.back().reason, u"recesso"_s);
        const Id<Cooperative> gone(b), next(c);
        QVERIFY(!substituted(agreement, u"S"_s, gone, next, Date(2025, 7, 1), u" "_s));
        QVERIFY(!substituted(agreement, u"S"_s, gone, gone, Date(2025, 7, 1), u"x"_s));
        QVERIFY(!substituted(agreement, u"S"_s, next, gone, Date(2025, 7, 1), u"x"_s));
        QVERIFY(!substituted(agreement, u"S"_s, gone, next, Date(2027, 7, 1), u"x"_s));
        // From the first day on there is no row before.
        QCOMPARE(substituted(agreement, u"S"_s, gone, next, agreement.start, u"x"_s)->shares.size(), size_t(2));
    }

    // The dates of a contract of 36 months from 27/09/2018 with three months of notice.
    void datesOfTheReference()
    {
        Agreement agreement;
        agreement.start = Date(2018, 9, 27);
        agreement.end = calendar::periodEnd(agreement.start, 36);
        QVERIFY(agreement.end == Date(2021, 9, 26));
        agreement.noticeMonths = 3;
        QVERIFY(noticeBy(agreement) == Date(2021, 6, 26));
        QVERIFY(noticeWarning(agreement) == Date(2021, 6, 5));
        QVERIFY(calendar::periodEnd(Date(2027, 2, 28), 1) == Date(2027, 3, 27));
        QVERIFY(calendar::addMonths(Date(2027, 2, 28), 1) == Date(2027, 3, 28));
        // The next one has the same months.
        const Agreement next = nextOf(agreement);
        QVERIFY(next.start == Date(2021, 9, 27) && next.end == Date(2024, 9, 26));
        QCOMPARE(next.previous, agreement.id);
        QVERIFY(next.status == AgreementStatus::Draft && next.cig.isEmpty());
        // A notice that cannot be computed is not stated.
        agreement.noticeMonths = std::numeric_limits<qint64>::max();
        QVERIFY(!stated(noticeBy(agreement)));
    }

    void planGoesBackFromTheNotice()
    {
        Agreement agreement;
        agreement.start = Date(2024, 1, 1);
        agreement.end = Date(2026, 12, 31);
        agreement.noticeDays = 90;
        const std::vector<PlanDefault> defaults{{.name = u"notice"_s, .daysBefore = 0},
                                                {.name = u"week"_s, .daysBefore = 7},
                                                {.name = u"survey"_s, .daysBefore = 94}};
        const auto steps = planBackwards(agreement, defaults);
        QCOMPARE(steps.size(), size_t(3));
        QCOMPARE(steps[0].name, u"survey"_s);
        QVERIFY(steps[0].dueOn == Date(2026, 6, 30));
        QVERIFY(steps[1].dueOn == Date(2026, 9, 25));
        QVERIFY(steps[2].dueOn == Date(2026, 10, 2));
        // 5 days before is Sunday 27 September: the Friday before is the last working day.
        QVERIFY(planBackwards(agreement, {{.name = u"x"_s, .daysBefore = 5}}).front().dueOn == Date(2026, 9, 25));
        agreement.noticeDays.reset();
        QVERIFY(planBackwards(agreement, defaults).empty());
    }

    void extensionConditions_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("blocked");
        QTest::addColumn<QString>("warned");
        const auto row = [](const char *what, const char *blocked, const char *warned) {
            QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(blocked)
                                << QString::fromLatin1(warned);
        };
        row("option", "", "");
        row("option not signed yet", "", "before_the_end");
        row("option without a clause", "option_foreseen", "");
        row("option too long", "option_foreseen", "");
        row("option after the end", "before_the_end", "");
        row("option over the value", "value_counted", "");
        row("technical", "", "");
        row("technical without procedure", "new_procedure", "procedure_started danger");
        row("technical with a reason", "", "");
        row("technical after the end", "", "before_the_end");
        row("technical without a day", "new_end", "");
        row("technical of no day", "new_end", "");
        row("technical again", "", "repeated");
        row("technical too long", "", "cumulative");
        row("renewal", "", "");
        row("renewal not foreseen", "renewal_foreseen", "");
        row("fifth", "", "");
        row("more than a fifth", "fifth", "");
        row("two parts of a fifth", "", "");
        row("a second fifth", "fifth", "");
        row("a fifth that is not foreseen", "fifth_foreseen", "");
        row("a fifth of the earlier code", "", "");
        row("a small modification", "", "");
        row("a modification without a case", "modification", "");
        row("small modifications together", "modification", "");
        row("a supplementary service", "", "");
        row("more than half", "modification", "");
        row("a modification of a convention", "", "");
    }

    void extensionConditions()
    {
        QFETCH(QString, what);
        QFETCH(QString, blocked);
        QFETCH(QString, warned);
        Agreement agreement;
        agreement.kind = AgreementKind::Procurement;
        agreement.start = Date(2024, 1, 1);
        agreement.end = Date(2024, 12, 31);
        agreement.amount = agreement.netAmount = euro(100'000'00);
        agreement.maxAmount = euro(200'000'00);
        agreement.extensionMonths = 6;
        agreement.renewable = true;
        AgreementAct act;
        act.kind = ActKind::ExtensionOption;
        act.signedOn = Date(2024, 12, 1);
        act.newEnd = Date(2025, 6, 30);
        std::vector<AgreementAct> earlier;
        if (what == u"option not signed yet"_s)
            act.signedOn = {};
        if (what.startsWith(u"technical"_s)) {
            act.kind = ActKind::TechnicalExtension;
            act.newProcedureCig = u"B7E26B1DC7"_s;
            act.newProcedureOn = Date(2024, 11, 4);
            act.danger = u"continuità della presa in carico"_s;
        }
        if (what.startsWith(u"renewal"_s))
            act.kind = ActKind::Renewal;
        if (what == u"option without a clause"_s)
            agreement.extensionMonths.reset();
        else if (what == u"option too long"_s)
            act.newEnd = Date(2025, 7, 1);
        else if (what == u"option after the end"_s || what == u"technical after the end"_s)
            act.signedOn = Date(2025, 1, 1);
        else if (what == u"option over the value"_s)
            agreement.maxAmount = euro(149'000'00);
        else if (what == u"technical without procedure"_s) {
            act.newProcedureCig.clear();
            act.newProcedureOn = Date();
            act.danger.clear();
        } else if (what == u"technical with a reason"_s) {
            act.newProcedureCig.clear();
            act.noCigReason = u"la stazione appaltante lo acquisisce con il bando"_s;
        } else if (what == u"technical without a day"_s)
            act.newEnd = Date();
        else if (what == u"technical of no day"_s)
            act.newEnd = agreement.end;
        else if (what == u"technical again"_s || what == u"technical too long"_s) {
            AgreementAct before = act;
            before.id = Id<AgreementAct>(newUuid());
            before.status = ActStatus::Registered;
            before.previousEnd = Date(2024, 6, 30);
            before.newEnd = agreement.end;
            if (what == u"technical too long"_s)
                before.kind = ActKind::Renewal;
            earlier.push_back(before);
            if (what == u"technical again"_s)
                act.newEnd = Date(2024, 12, 31) + boost::gregorian::days(3);
        } else if (what == u"renewal not foreseen"_s)
            agreement.renewable = false;
        else if (what.contains(u"modification"_s) || what == u"a supplementary service"_s
                 || what == u"more than half"_s) {
            act.kind = ActKind::Modification;
            act.newAmount = euro(what == u"a small modification"_s ? 109'999'99 : 110'000'00);
            if (what == u"a modification of a convention"_s)
                agreement.kind = AgreementKind::HealthServices;
            if (what == u"a supplementary service"_s || what == u"more than half"_s) {
                act.legalCase = LegalCase::Supplementary;
                act.newAmount = euro(what == u"more than half"_s ? 150'000'01 : 150'000'00);
            }
            if (what == u"small modifications together"_s) {
                AgreementAct before;
                before.id = Id<AgreementAct>(newUuid());
                before.kind = ActKind::Modification;
                before.status = ActStatus::Registered;
                before.signedOn = Date(2024, 3, 1);
                before.previousAmount = agreement.amount;
                before.newAmount = agreement.amount = euro(106'000'00);
                earlier.push_back(before);
            }
        } else if (what == u"fifth"_s || what == u"more than a fifth"_s || what.startsWith(u"a fifth"_s)) {
            act.kind = ActKind::Fifth;
            act.newAmount = euro(what == u"more than a fifth"_s ? 120'000'01 : 80'000'00);
            agreement.variationPart = what.startsWith(u"a fifth"_s) ? std::nullopt : std::optional(Percent{20'00});
            if (what == u"a fifth of the earlier code"_s)
                agreement.procedureStart = Date(2023, 6, 30);
        } else if (what == u"two parts of a fifth"_s || what == u"a second fifth"_s) {
            // Together they may reach a fifth of what was signed first: 20 000 of 100 000, not of 115 000.
            AgreementAct before;
            before.id = Id<AgreementAct>(newUuid());
            before.kind = act.kind = ActKind::Fifth;
            agreement.variationPart = Percent{20'00};
            before.status = ActStatus::Registered;
            before.signedOn = Date(2024, 3, 1);
            before.previousAmount = agreement.amount;
            before.newAmount = agreement.amount = euro(115'000'00);
            earlier.push_back(before);
            act.newAmount = euro(what == u"two parts of a fifth"_s ? 120'000'00 : 120'000'01);
        }
        if (what == u"technical again"_s)
            agreement.start = Date(2020, 1, 1);
        QStringList isBlocked, isWarned;
        for (const CheckItem &item : insieme::extensionConditions(agreement, act, earlier)) {
            QVERIFY(!item.what.isEmpty() && !item.fact.isEmpty());
            if (item.level == CheckItem::Level::Blocked)
                isBlocked << item.code;
            else if (item.level == CheckItem::Level::Warning)
                isWarned << item.code;
        }
        QCOMPARE(isBlocked.join(u' '), blocked);
        QCOMPARE(isWarned.join(u' '), warned);
    }

    // The articles of the code are those of contracts: what is agreed with a ULSS or by co-design follows its own text.
    void conventionsFollowTheirOwnText()
    {
        Agreement agreement;
        AgreementAct fifth;
        fifth.kind = ActKind::Fifth;
        for (const AgreementKind kind : {AgreementKind::HealthServices, AgreementKind::CoDesign}) {
            agreement.kind = kind;
            QStringList said;
            for (int i = 0; i <= int(ActKind::Termination); ++i)
                said << legalCondition(agreement, static_cast<ActKind>(i));
            for (const CheckItem &item : insieme::extensionConditions(agreement, fifth, {}))
                said << item.fact;
            for (const QString &each : said)
                QVERIFY2(!each.isEmpty() && !each.contains(u"art."_s), qPrintable(each));
        }
        agreement.kind = AgreementKind::Procurement;
        QVERIFY(legalCondition(agreement, ActKind::ExtensionOption).contains(u"art. 120"_s));
        QVERIFY(legalCondition(agreement, ActKind::PriceRevision).contains(u"art. 60"_s));
    }

    // Old and new tariffs × places × days × cooperatives; the parts sum to the whole.
    void renegotiation()
    {
        Agreement agreement;
        agreement.start = Date(2026, 1, 1);
        agreement.end = Date(2026, 12, 31);
        const QUuid a = newUuid(), b = newUuid();
        agreement.shares = {shareOfService(u"S"_s, a, 60'00), shareOfService(u"S"_s, b, 40'00)};
        Service service;
        service.name = u"S"_s;
        service.places = 12;
        Tariff old = tariffFrom(Date(2026, 1, 1), {}, euro(82'95), euro(35'55));
        Tariff proposal = tariffFrom(Date(2026, 7, 1), {}, euro(84'00), euro(36'00));
        proposal.proposed = true;
        const Renegotiation result =
            simulate(agreement, {{service, {old, proposal}}}, Date(2026, 1, 1), Date(2026, 12, 31));
        QCOMPARE(result.findings, QStringList());
        QCOMPARE(result.lines.size(), size_t(1));
        const RenegotiationLine &line = result.lines.front();
        QCOMPARE(line.days, 365);
        QCOMPARE(line.oldValue().cents, 118'50 * 12 * 365);
        QCOMPARE(line.newValue().cents, 118'50 * 12 * 181 + 120'00 * 12 * 184);
        QCOMPARE(result.newHealth.cents, qint64(82'95) * 12 * 181 + qint64(84'00) * 12 * 184);
        QCOMPARE(result.cooperatives.size(), size_t(2));
        QCOMPARE((result.cooperatives[0].difference() + result.cooperatives[1].difference()).cents,
                 result.difference().cents);
        // Days of opening: the same on both sides, whatever the steps.
        service.yearDays = 240;
        const Renegotiation open =
            simulate(agreement, {{service, {old, proposal}}}, Date(2026, 1, 1), Date(2026, 12, 31));
        QCOMPARE(open.lines.front().days, 240);
        QCOMPARE(open.lines.front().oldValue().cents, 118'50 * 12 * 240);
        // The forecast of the year is the value of the year.
        qint64 sum = 0;
        service.yearDays.reset();
        const auto months = forecast({{service, {old, proposal}}}, Date(2026, 1, 1), Date(2026, 12, 31));
        QCOMPARE(months.size(), size_t(12));
        for (const MonthValue &month : months)
            sum += month.value.cents;
        QCOMPARE(sum, 118'50 * 12 * 365);
    }

    // 1,000 hours a year at 24 € an hour.
    void servicesByTheHour()
    {
        Service service;
        service.id = Id<Service>(newUuid());
        service.name = u"Assistenza domiciliare"_s;
        service.yearHours = Minutes{1'000 * 60};
        Tariff tariff = tariffFrom(Date(2026, 1, 1), {}, euro(14'00), euro(10'00));
        tariff.unit = TariffUnit::Hour;
        Tariff proposal = tariffFrom(Date(2026, 7, 1), {}, euro(15'00), euro(10'00));
        proposal.unit = TariffUnit::Hour;
        proposal.proposed = true;
        const PricedService priced{service, {tariff, proposal}};
        qint64 sum = 0;
        for (const MonthValue &month : forecast({priced}, Date(2026, 1, 1), Date(2026, 12, 31)))
            sum += month.value.cents;
        QCOMPARE(sum, 24'000'00);
        // A leap year has the same hours.
        sum = 0;
        for (const MonthValue &month : forecast({priced}, Date(2028, 1, 1), Date(2028, 12, 31)))
            sum += month.value.cents;
        QCOMPARE(sum, 24'000'00);
        Agreement agreement;
        agreement.start = Date(2026, 1, 1);
        agreement.end = Date(2026, 12, 31);
        const Renegotiation result = simulate(agreement, {priced}, Date(2026, 1, 1), Date(2026, 12, 31));
        QCOMPARE(result.lines.size(), size_t(1));
        QCOMPARE(result.lines[0].hours.count, 60'000);
        // 184 of 365 days at a euro more: 504:07 hours (30,246.6 minutes).
        QCOMPARE(result.difference().cents, 504'12);
        // A level that only the other kind of tariff prices is a gap, not nothing.
        PricedService mixed = priced;
        mixed.service.places = 2;
        mixed.tariffs[0].unit = TariffUnit::Day;
        mixed.tariffs[1] = tariffFrom(Date(2026, 7, 1), {}, euro(20'00), euro(4'00));
        mixed.tariffs[1].unit = TariffUnit::Hour;
        mixed.tariffs[1].intensity = u"educatore"_s;
        QVERIFY(simulate(agreement, {mixed}, Date(2026, 1, 1), Date(2026, 12, 31))
                    .findings.join(u' ')
                    .contains(u"no tariff is in force"));
        // Without hours nothing is worth anything, and that is said.
        PricedService unknown = priced;
        unknown.service.yearHours.reset();
        QVERIFY(contractedLevels(unknown).empty());
        QVERIFY(simulate(agreement, {unknown}, Date(2026, 1, 1), Date(2026, 12, 31))
                    .findings.join(u' ')
                    .contains(u"hours"));
    }

    void theFeeOfADay()
    {
        Agreement agreement;
        QCOMPARE(feeOn(agreement, Date(2026, 1, 1)).basisPoints, 0);
        agreement.consortiumFee = Percent{4'00};
        agreement.fees = {{.from = Date(2027, 1, 1), .fee = Percent{3'50}},
                          {.from = Date(2026, 7, 1), .fee = Percent{3'00}}};
        QCOMPARE(feeOn(agreement, Date(2026, 6, 30)).basisPoints, 4'00);
        QCOMPARE(feeOn(agreement, Date(2026, 7, 1)).basisPoints, 3'00);
        QCOMPARE(feeOn(agreement, Date(2027, 1, 1)).basisPoints, 3'50);
    }

    void placesAndTariffsInOrder()
    {
        ServiceUnit unit;
        unit.name = u"C.D."_s;
        unit.authorisedPlaces = 30;
        unit.accreditedPlaces = 30;
        QVERIFY(placeFindings(unit, 28).isEmpty());
        QVERIFY(placeFindings(unit, 30).isEmpty());
        QCOMPARE(placeFindings(unit, 31).size(), 1);
        unit.accreditedPlaces = 31;
        QCOMPARE(placeFindings(unit).size(), 1);
        unit.accreditedPlaces.reset();
        QCOMPARE(placeFindings(unit, 31).size(), 1);
        const Tariff a = tariffFrom(Date(2024, 1, 1), Date(2024, 12, 31), euro(1), euro(1));
        Tariff b = tariffFrom(Date(2024, 12, 31), {}, euro(1), euro(1));
        QCOMPARE(overlappingTariffs({a, b}).size(), 1);
        b.intensity = u"alta"_s;
        QVERIFY(overlappingTariffs({a, b}).isEmpty());
        b.intensity.clear();
        b.proposed = true;
        QVERIFY(overlappingTariffs({a, b}).isEmpty());
    }
};

INSIEME_TEST(ContractRulesTest)
#include "tst_contracts.moc"
