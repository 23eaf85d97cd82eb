// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/deadlines.h"
#include "core/calendar/intervals.h"
#include "core/calendar/periods.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>
#include <QSet>

using namespace insieme;
using namespace insieme::calendar;
using boost::gregorian::days;

namespace {

Date d(const char *iso)
{
    return *parseIsoDate(QString::fromLatin1(iso));
}

bool has(int year, const char *iso)
{
    for (const Holiday &holiday : holidays(year)) {
        if (isoText(holiday.day) == QLatin1String(iso))
            return true;
    }
    return false;
}

class Calendar : public QObject {
    Q_OBJECT

private slots:
    void easterFallsWhereItDoes()
    {
        for (const char *iso : {"2019-04-21", "2020-04-12", "2021-04-04", "2024-03-31", "2025-04-20", "2026-04-05",
                                "2027-03-28", "2028-04-16", "2030-04-21", "2038-04-25", "2011-04-24"})
            QCOMPARE(isoText(easter(QString::fromLatin1(iso).left(4).toInt())), QString::fromLatin1(iso));
    }

    void holidaysHaveTheirHistory()
    {
        QVERIFY(has(1977, "1977-01-06") && !has(1978, "1978-01-06") && !has(1985, "1985-01-06")
                && has(1986, "1986-01-06"));
        QVERIFY(has(1976, "1976-06-02") && !has(1977, "1977-06-02") && has(1977, "1977-06-05")
                && !has(2000, "2000-06-02") && has(2001, "2001-06-02"));
        QVERIFY(has(1976, "1976-11-04") && !has(1977, "1977-11-04") && has(1976, "1976-03-19")
                && !has(1977, "1977-03-19"));
        QVERIFY(has(2011, "2011-03-17") && !has(2012, "2012-03-17"));
        QVERIFY(!has(2025, "2025-10-04") && has(2026, "2026-10-04"));
        for (int year = firstYear; year <= lastYear; ++year) {
            QSet<QString> seen;
            Date last = d("1900-01-01");
            for (const Holiday &holiday : holidays(year)) {
                QVERIFY(holiday.day.year() == year && last < holiday.day && !seen.contains(isoText(holiday.day)));
                QVERIFY(isPublicHoliday(holiday.day));
                seen.insert(isoText(holiday.day));
                last = holiday.day;
            }
            QVERIFY(seen.size() >= 11);
        }
        QVERIFY(holidays(1949).empty() && holidays(2201).empty());
        QCOMPARE(std::count_if(holidays(2011).begin(), holidays(2011).end(),
                               [](const Holiday &h) { return isoText(h.day) == QLatin1String("2011-04-25"); }),
                 1);
    }

    void workingDaysOfWholeYears()
    {
        const WorkCalendar plain;
        QCOMPARE(plain.workingDays(d("2025-01-01"), d("2025-12-31")), 251);
        QCOMPARE(plain.workingDays(d("2026-01-01"), d("2026-12-31")), 254);
        QCOMPARE(plain.workingDays(d("2027-01-01"), d("2027-12-31")), 254);
        WorkCalendar piazzola, padova;
        piazzola.addPatron({11, 11});
        padova.addPatron({6, 13});
        QCOMPARE(piazzola.workingDays(d("2026-01-01"), d("2026-12-31")), 253);
        QCOMPARE(padova.workingDays(d("2026-01-01"), d("2026-12-31")), 254);
    }

    void workingDaysEqualTheNaiveCount()
    {
        QRandomGenerator random(test::seed());
        const auto any = [&] { return d("1950-01-01") + days(random.bounded(91'000)); };
        for (int round = 0; round < 300; ++round) {
            WorkCalendar calendar(static_cast<Weekdays>(random.bounded(1, 128)));
            if (random.bounded(2))
                calendar.addPatron({random.bounded(1, 13), random.bounded(1, 29)});
            if (random.bounded(3) == 0)
                calendar.addPatron({2, 29});
            Date from = any();
            Date to = from + days(random.bounded(900));
            for (int i = random.bounded(4); i > 0; --i) {
                const Date start = from + days(random.bounded(-100, 900));
                calendar.addClosure({start, start + days(random.bounded(60))});
            }
            qint64 naive = 0;
            for (Date day = from; day <= to; day += days(1))
                naive += calendar.isWorkingDay(day);
            QCOMPARE(calendar.workingDays(from, to), naive);
            if (from != to)
                QCOMPARE(calendar.workingDays(to, from), -naive);
            const qint64 n = random.bounded(1, 120) * (random.bounded(2) ? 1 : -1);
            const Date reached = calendar.addWorkingDays(from, n);
            if (stated(reached)) {
                QVERIFY(calendar.isWorkingDay(reached));
                qint64 walked = 0;
                for (Date day = from; day != reached;) {
                    day += days(n > 0 ? 1 : -1);
                    walked += calendar.isWorkingDay(day);
                }
                QCOMPARE(walked, std::abs(n));
            }
        }
    }

    void weekdaysAreRead()
    {
        QCOMPARE(*parseWeekdays(QStringLiteral("mon-fri")), mondayToFriday);
        QCOMPARE(*parseWeekdays(QStringLiteral("lun-sab")), mondayToSaturday);
        QCOMPARE(*parseWeekdays(QStringLiteral("lun,mer,ven")), 0b0010101u);
        QCOMPARE(*parseWeekdays(QStringLiteral("sab-lun")), 0b1100001u);
        for (const char *bad : {"", "x", "mon-", "mon-fri-sun", "mon,,tue"})
            QVERIFY(!parseWeekdays(QString::fromLatin1(bad)));
    }

    void deadlinesOfTheCivilCode_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("saturdayMoves");
        const auto row = [](const char *start, int n, const char *due, bool moves = false) {
            QTest::addRow("%s+%d%s", start, n, moves ? " move" : "")
                << QString::fromLatin1(start) << n << QString::fromLatin1(due) << moves;
        };
        row("2023-05-17", 120, "2023-09-14");
        row("2026-04-24", 1, "2026-04-27");
        row("2026-12-24", 1, "2026-12-28");
        row("2026-03-06", 30, "2026-04-07");
        row("2025-09-04", 30, "2025-10-04");
        row("2025-09-04", 30, "2025-10-06", true);
        row("2027-09-04", 30, "2027-10-05");
        row("2021-09-04", 30, "2021-10-04");
    }
    void deadlinesOfTheCivilCode()
    {
        QFETCH(QString, start);
        QFETCH(int, days);
        QFETCH(QString, due);
        QFETCH(bool, saturdayMoves);
        QCOMPARE(
            isoText(afterDays(*parseIsoDate(start), days, saturdayMoves ? SaturdayPolicy::Move : SaturdayPolicy::Keep)),
            due);
    }

    void deadlinesInMonthsAndBackwards()
    {
        QCOMPARE(isoText(afterMonths(d("2026-01-31"), 1)), QStringLiteral("2026-02-28"));
        QCOMPARE(isoText(afterMonths(d("2024-01-31"), 1)), QStringLiteral("2024-02-29"));
        QCOMPARE(isoText(afterMonths(d("2026-02-28"), 1)), QStringLiteral("2026-03-28"));
        QCOMPARE(isoText(beforeMonths(d("2021-09-26"), 3)), QStringLiteral("2021-06-26"));
        QCOMPARE(isoText(beforeDays(d("2021-06-26"), 21)), QStringLiteral("2021-06-05"));
        QCOMPARE(isoText(beforeDays(d("2026-04-28"), 2)),
                 QStringLiteral("2026-04-24")); // Sunday, then 25 April: earlier
    }

    void deadlinesInHours_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("before");
        const auto row = [](const char *start, int n, const char *after, const char *before) {
            QTest::addRow("%s+%d", start, n)
                << QString::fromLatin1(start) << n << QString::fromLatin1(after) << QString::fromLatin1(before);
        };
        // The hour of the start does not count, whatever its minutes; the last one counts to its end.
        row("2026-03-04T10:20", 1, "2026-03-04T12:00", "2026-03-04T09:00");
        row("2026-03-04T10:00", 1, "2026-03-04T12:00", "2026-03-04T09:00");
        row("2026-03-04T10:59", 24, "2026-03-05T11:00", "2026-03-03T10:00");
        row("2026-03-04T10:20", 48, "2026-03-06T11:00", "2026-03-02T10:00");
        row("2026-12-24T18:30", 48, "2026-12-26T19:00", "2026-12-22T18:00"); // through Christmas, to a holiday
        row("2024-02-28T23:30", 24, "2024-03-01T00:00", "2024-02-27T23:00");
        row("2026-01-01T00:05", 1, "2026-01-01T02:00", "2025-12-31T23:00");
        row("2026-03-28T23:10", 3, "2026-03-29T03:00", "2026-03-28T20:00"); // clocks go forward in that night
    }
    void deadlinesInHours()
    {
        QFETCH(QString, start);
        QFETCH(int, hours);
        const auto instant = *parseIsoMinute(start);
        QTEST(isoText(afterHours(instant, hours)), "after");
        QTEST(isoText(beforeHours(instant, hours)), "before");
    }

    /// Counted hour by hour, on any day.
    void deadlinesInHoursAreCountedHours()
    {
        QRandomGenerator random(test::seed());
        for (int i = 0; i < 2'000; ++i) {
            const LocalMinute start{d("1950-01-01") + days(random.bounded(90'000)), random.bounded(24 * 60)};
            const int hours = random.bounded(1, 400);
            LocalMinute on{start.day, start.minute / 60 * 60}, back = on;
            for (int hour = 0; hour <= hours; ++hour) {
                on.minute += 60;
                if (on.minute == 24 * 60)
                    on = {on.day + days(1), 0};
            }
            for (int hour = 0; hour < hours; ++hour) {
                if (back.minute == 0)
                    back = {back.day - days(1), 24 * 60};
                back.minute -= 60;
            }
            QVERIFY2(afterHours(start, hours) == on, qPrintable(isoText(start)));
            QVERIFY2(beforeHours(start, hours) == back, qPrintable(isoText(start)));
        }
    }

    void periodsOfMonths_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *start, int n, const char *end) {
            QTest::addRow("%s+%d", start, n) << QString::fromLatin1(start) << n << QString::fromLatin1(end);
        };
        row("2026-03-15", 6, "2026-09-14");
        row("2026-04-01", 6, "2026-09-30");
        row("2023-08-29", 6, "2024-02-28");
        row("2023-08-30", 6, "2024-02-29");
        row("2023-08-31", 6, "2024-02-29");
        row("2023-09-01", 6, "2024-02-29");
        row("2024-02-29", 12, "2025-02-28");
        row("2026-01-31", 1, "2026-02-28");
        row("2017-01-01", 36, "2019-12-31");
        row("2026-12-01", 24, "2028-11-30");
        row("2018-09-27", 36, "2021-09-26");
        row("2026-02-28", 1, "2026-03-27");
    }
    void periodsOfMonths()
    {
        QFETCH(QString, start);
        QFETCH(int, months);
        QFETCH(QString, end);
        QCOMPARE(isoText(periodEnd(*parseIsoDate(start), months)), end);
        QVERIFY(wholeMonths(*parseIsoDate(start), *parseIsoDate(end)).has_value());
        QCOMPARE(*wholeMonths(*parseIsoDate(start), *parseIsoDate(end)), months);
    }

    void periodsFollowEachOtherOverTwoCenturies()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 5000; ++round) {
            const Date start = d("1950-01-01") + days(random.bounded(85'000));
            const int months = random.bounded(1, 60);
            const Date end = periodEnd(start, months);
            QVERIFY(start <= end || months == 0);
            QVERIFY(periodEnd(start, months) < periodEnd(start, months + 1));
            QCOMPARE(addMonths(addMonths(start, 12), -12).month(), start.month());
            if (start.day() <= 28)
                QCOMPARE(addMonths(start, months), end + days(1));
            QCOMPARE(periodEndDays(start, 1), start);
        }
    }

    void intervalsEqualSetsOfDays()
    {
        QRandomGenerator random(test::seed());
        const Date origin = d("2026-01-01");
        for (int round = 0; round < 500; ++round) {
            const auto any = [&](int least) -> Date {
                return random.bounded(8) == 0 ? Date() : origin + days(random.bounded(least, 60));
            };
            Intervals list;
            for (int i = random.bounded(6); i > 0; --i)
                list.push_back({any(0), any(0)});
            const Interval frame{any(0), any(30)};
            const Intervals one = joined(list), inside = clipped(list, frame), empty = gaps(list, frame);
            const auto covered = [](const Intervals &l, const Date &day) {
                return std::count_if(l.begin(), l.end(), [&day](const Interval &i) { return i.contains(day); });
            };
            for (int i = -10; i < 80; ++i) {
                const Date day = origin + days(i);
                bool any_ = false;
                for (const Interval &interval : list)
                    any_ |= interval.contains(day)
                        && !(stated(interval.from) && stated(interval.to) && interval.to < interval.from);
                const bool framed = frame.contains(day);
                QCOMPARE(covered(one, day), any_ ? 1 : 0);
                QCOMPARE(covered(inside, day), any_ && framed ? 1 : 0);
                QCOMPARE(covered(empty, day), !any_ && framed ? 1 : 0);
            }
        }
        QCOMPARE(*length({origin, origin}), 1);
        QVERIFY(!length({origin, Date()}));
    }
};

} // namespace

INSIEME_TEST(Calendar)
#include "tst_calendar.moc"
