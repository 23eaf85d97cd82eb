// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/periods.h"
#include "core/calendar/placement_clock.h"
#include "core/placements/clock_texts.h"
#include "tests/support/testing.h"

#include <algorithm>
#include <QRandomGenerator>
#include <set>

using namespace insieme;
using namespace insieme::calendar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SuspensionRule illness{true, 30}, closure{true, 15}, never{false, 1};

ClockInput months(const Date &start, int count)
{
    ClockInput input;
    input.start = start;
    input.months = count;
    input.week = *parseWeek(u"4:00,4:00,4:00,4:00,4:00,0,0"_s);
    return input;
}

int count(const ClockResult &result, ClockWarning::Kind kind)
{
    return static_cast<int>(std::count_if(result.warnings.begin(), result.warnings.end(),
                                          [kind](const ClockWarning &w) { return w.kind == kind; }));
}

const ClockWarning *find(const ClockResult &result, ClockWarning::Kind kind)
{
    for (const ClockWarning &warning : result.warnings) {
        if (warning.kind == kind)
            return &warning;
    }
    return nullptr;
}

/// The independent judge: walks day by day and knows nothing of the clock's steps. Gives the end: the day on which
/// `netDays` days have passed that are not in a counted suspension.
Date walk(const Date &start, qint64 netDays, const std::set<Date> &counted)
{
    Date day = start;
    for (qint64 left = netDays;; day = day + boost::gregorian::days(1)) {
        if (!counted.count(day) && --left == 0)
            return day;
    }
}

class PlacementClock : public QObject {
    Q_OBJECT

private slots:
    void illnessMovesTheEndAndShortOnesDoNot()
    {
        ClockInput input = months(Date(2026, 3, 15), 6);
        QCOMPARE(isoText(placementClock(input).end), u"2026-09-14"_s);
        input.suspensions = {{{Date(2026, 5, 4), Date(2026, 6, 12)}, 0, illness}};
        ClockResult result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-10-24"_s);
        QCOMPARE(result.steps.size(), size_t(3));
        QCOMPARE(result.steps[1].days, 40);
        QCOMPARE(isoText(result.steps[1].end), u"2026-10-24"_s);
        QCOMPARE(result.netDays, 184);

        input.suspensions = {{{Date(2026, 5, 4), Date(2026, 6, 1)}, 0, illness}};
        result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-09-14"_s);
        QCOMPARE(result.steps[1].rule, ClockStep::Rule::SuspensionTooShort);
        QCOMPARE(result.steps[1].days, 0);
        QCOMPARE(result.steps[1].needed, 30);

        input.suspensions = {{{Date(2026, 8, 10), Date(2026, 8, 23)}, 1, closure}};
        QCOMPARE(isoText(placementClock(input).end), u"2026-09-14"_s);
        input.suspensions.front().days.to = Date(2026, 8, 24);
        QCOMPARE(isoText(placementClock(input).end), u"2026-09-29"_s);
        input.suspensions.front().rule = never;
        QCOMPARE(isoText(placementClock(input).end), u"2026-09-14"_s);
    }

    void fiveHundredAndTwentyHoursDoNotFit()
    {
        ClockInput input;
        input.start = Date(2026, 3, 2);
        input.days = 180;
        input.week = *parseWeek(u"4:00,4:00,4:00,4:00,4:00,0,0"_s);
        input.hours = 520 * 60;
        const ClockResult result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-08-28"_s);
        QCOMPARE(result.workingDays, 127);
        QCOMPARE(result.plannedMinutes, 508 * 60);
        const ClockWarning *warning = find(result, ClockWarning::Kind::HoursDoNotFit);
        QVERIFY(warning);
        QCOMPARE(warning->minutes, 12 * 60);
        // The weekly hours that it names do fit.
        ClockInput longer = input;
        for (size_t i = 0; i < 5; ++i)
            longer.week.minutes[i] = warning->daily;
        QCOMPARE(longer.week.weekly(), warning->weekly);
        QVERIFY(!find(placementClock(longer), ClockWarning::Kind::HoursDoNotFit));
        --longer.week.minutes[0], --longer.week.minutes[1], --longer.week.minutes[2], --longer.week.minutes[3],
            --longer.week.minutes[4];
        QVERIFY(find(placementClock(longer), ClockWarning::Kind::HoursDoNotFit));

        // What a week may have at most is the limit of the kind, in the remedy as everywhere.
        QVERIFY(describe(*warning, {}).contains(u"It takes"));
        input.limits.maximumWeekly = qint64(20) * 60;
        const ClockResult limited = placementClock(input);
        QVERIFY(describe(*find(limited, ClockWarning::Kind::HoursDoNotFit), {}).contains(u"no lawful week"));

        const ClockResult half = placementClock(months(Date(2026, 3, 15), 6));
        QCOMPARE(half.workingDays, 128);
        QCOMPARE(half.plannedMinutes, 512 * 60);
    }

    void hoursGiveTheEnd()
    {
        ClockInput input;
        input.start = Date(2026, 3, 2);
        input.hours = 508 * 60;
        input.week = *parseWeek(u"4,4,4,4,4,0,0"_s);
        QCOMPARE(isoText(placementClock(input).end), u"2026-08-28"_s);
        input.hours = 508 * 60 + 1;
        QCOMPARE(isoText(placementClock(input).end), u"2026-08-31"_s);
        // Forty days of illness are made up for by the working days that were lost.
        input.hours = 508 * 60;
        input.suspensions = {{{Date(2026, 5, 4), Date(2026, 6, 12)}, 0, illness}};
        const ClockResult result = placementClock(input);
        QCOMPARE(result.plannedMinutes, 508 * 60);
        QCOMPARE(result.warnings.size(), size_t(0));
        input.week = {};
        QCOMPARE(count(placementClock(input), ClockWarning::Kind::HoursNeverReached), 1);
    }

    void suspensionsAreMergedAndFollowTheMovedEnd()
    {
        ClockInput input = months(Date(2026, 3, 15), 6);
        // Two of the same reason that touch are one of 30 days.
        input.suspensions = {{{Date(2026, 5, 1), Date(2026, 5, 20)}, 0, illness},
                             {{Date(2026, 5, 21), Date(2026, 5, 30)}, 0, illness}};
        QCOMPARE(isoText(placementClock(input).end), u"2026-10-14"_s);
        // A closure inside them counts no day twice.
        input.suspensions.push_back({{Date(2026, 5, 10), Date(2026, 5, 25)}, 1, closure});
        ClockResult result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-10-14"_s);
        QCOMPARE(result.steps[2].rule, ClockStep::Rule::SuspensionCovered);
        // One after the first end, but before the moved one, counts; one after that does not.
        input.suspensions.push_back({{Date(2026, 10, 1), Date(2026, 10, 30)}, 0, illness});
        input.suspensions.push_back({{Date(2026, 12, 1), Date(2026, 12, 31)}, 0, illness});
        result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-11-13"_s);
        QCOMPARE(result.steps[4].rule, ClockStep::Rule::SuspensionOutside);
        QCOMPARE(result.netDays, 184);
    }

    void capsAndMaximaAreNotPassed()
    {
        ClockInput input = months(Date(2026, 3, 16), 6);
        input.suspensions = {{{Date(2026, 5, 4), Date(2026, 6, 12)}, 0, illness},
                             {{Date(2026, 8, 10), Date(2026, 8, 21)}, 1, closure}};
        input.caps = {{Date(2026, 10, 31), 0}, {Date(2026, 12, 31), 1}};
        input.limits.maximumMonths = 12;
        ClockResult result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-10-25"_s);
        QCOMPARE(isoText(result.lastWorkingDay), u"2026-10-23"_s);
        QCOMPARE(result.steps.back().days, 6);
        QCOMPARE(result.steps.back().reason, 0);
        QCOMPARE(isoText(result.latestEnd), u"2026-10-31"_s);
        QVERIFY(!result.broken());

        input.extensions = {{Date(2026, 6, 22), 30, Date()}};
        result = placementClock(input);
        QCOMPARE(isoText(result.end), u"2026-11-24"_s);
        QCOMPARE(count(result, ClockWarning::Kind::PastCap), 1);
        QVERIFY(result.broken());
        input.extensions.front().days = 6;
        QVERIFY(!placementClock(input).broken());

        // Six months with forty days that do not count end in time; one day more does not.
        input.caps.clear();
        input.limits.maximumMonths = 6;
        input.extensions.clear();
        QVERIFY(!placementClock(input).broken());
        input.extensions = {{Date(2026, 6, 22), 1, Date()}};
        QCOMPARE(count(placementClock(input), ClockWarning::Kind::AboveMaximum), 1);
        QCOMPARE(isoText(placementClock(input).latestEnd), u"2026-10-25"_s);
    }

    void endsThatDifferAndEarlyEnds()
    {
        ClockInput input = months(Date(2026, 3, 15), 6);
        input.until = Date(2026, 9, 15);
        const ClockResult deed = placementClock(input);
        QCOMPARE(isoText(deed.end), u"2026-09-15"_s);
        QCOMPARE(count(deed, ClockWarning::Kind::EndsDiffer), 1);
        input.until = {};
        input.suspensions = {{{Date(2026, 5, 4), Date(2026, 6, 12)}, 0, illness}};
        input.earlyEnd = Date(2026, 6, 1);
        const ClockResult early = placementClock(input);
        QCOMPARE(isoText(early.end), u"2026-06-01"_s);
        QCOMPARE(early.netDays, (Date(2026, 5, 4) - Date(2026, 3, 15)).days());
    }

    /// No sequence of suspensions and extensions loses a day, counts one twice, or passes a maximum unseen; judged day
    /// by day.
    void noSequenceLosesADay()
    {
        for (quint32 seed = 1; seed <= 3000; ++seed) {
            QRandomGenerator random(seed);
            ClockInput input;
            input.start = Date(2025, 1, 1) + boost::gregorian::days(random.bounded(700));
            input.months = 1 + random.bounded(12);
            for (qint64 &minutes : input.week.minutes)
                minutes = random.bounded(3) ? random.bounded(0, 481) : 0;
            if (random.bounded(2))
                input.limits.maximumMonths = 1 + random.bounded(24);
            const SuspensionRule rules[] = {illness, closure, never};
            for (int i = random.bounded(5); i > 0; --i) {
                const int reason = random.bounded(3);
                const Date from = input.start + boost::gregorian::days(random.bounded(-20, 400));
                input.suspensions.push_back(
                    {{from, from + boost::gregorian::days(random.bounded(60))}, reason, rules[reason]});
            }
            qint64 extended = 0;
            for (int i = random.bounded(3); i > 0; --i) {
                const qint64 days = 1 + random.bounded(60);
                extended += days;
                input.extensions.push_back({input.start + boost::gregorian::days(random.bounded(200)), days, Date()});
            }
            const ClockResult result = placementClock(input);

            // Runs of days of one reason, before the start left out, at least as long as the reason asks for.
            std::set<Date> counted, suspended;
            for (int reason = 0; reason < 3; ++reason) {
                std::set<Date> days;
                for (const ClockSuspension &s : input.suspensions) {
                    for (Date day = s.days.from; s.reason == reason && day <= s.days.to;
                         day = day + boost::gregorian::days(1)) {
                        if (input.start <= day)
                            days.insert(day);
                    }
                }
                suspended.insert(days.begin(), days.end());
                std::vector<Date> run;
                const auto close = [&] {
                    if (rules[reason].extends && static_cast<qint64>(run.size()) >= rules[reason].minimumDays)
                        counted.insert(run.begin(), run.end());
                    run.clear();
                };
                for (const Date &day : days) {
                    if (!run.empty() && run.back() + boost::gregorian::days(1) != day)
                        close();
                    run.push_back(day);
                }
                close();
            }
            const qint64 base = (periodEnd(input.start, *input.months) - input.start).days() + 1;
            const Date expected = walk(input.start, base + extended, counted);
            QVERIFY2(result.end == expected,
                     qPrintable(u"seed %1: %2 instead of %3"_s.arg(seed).arg(isoText(result.end), isoText(expected))));
            QCOMPARE(result.netDays, base + extended);
            qint64 minutes = 0, sum = 0;
            for (Date day = input.start; day <= result.end; day = day + boost::gregorian::days(1)) {
                WorkCalendar all(everyDay);
                if (!suspended.count(day) && all.isWorkingDay(day))
                    minutes += input.week.on(day);
            }
            QCOMPARE(result.plannedMinutes, minutes);
            for (const ClockStep &step : result.steps)
                sum += step.rule == ClockStep::Rule::Caps ? 0 : step.days;
            QCOMPARE(sum, (result.end - input.start).days() + 1);
            if (input.limits.maximumMonths) {
                const qint64 allowed = (periodEnd(input.start, *input.limits.maximumMonths) - input.start).days() + 1;
                QCOMPARE(count(result, ClockWarning::Kind::AboveMaximum) > 0, base + extended > allowed);
            }
        }
    }

    void weeksAreRead()
    {
        QCOMPARE(parseWeek(u"4:00,4:00,4:00,4:00,4:00,0,0"_s)->weekly(), 1200);
        QCOMPARE(parseWeek(u"4, 4:30, 0:15,0,0,0,24:00"_s)->weekly(), 240 + 270 + 15 + 1440);
        for (const QString &bad : {u""_s, u"4"_s, u"4,4,4,4,4,0"_s, u"4,4,4,4,4,0,0,0"_s, u"25:00,0,0,0,0,0,0"_s,
                                   u"-1,0,0,0,0,0,0"_s, u"4:60,0,0,0,0,0,0"_s, u"4.5,0,0,0,0,0,0"_s})
            QVERIFY2(!parseWeek(bad), qPrintable(bad));
    }
};

} // namespace

INSIEME_TEST(PlacementClock)
#include "tst_placement_clock.moc"
