// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testing.h"
#include "ui/widgets/typed.h"

using namespace insieme;

namespace {

class Typed : public QObject {
    Q_OBJECT

private slots:
    void days_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *text, const char *day) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(day);
        };
        row("15/3", "2026-03-15");
        row("15/3/27", "2027-03-15");
        row("15.03.1999", "1999-03-15");
        row("1/1/50", "1950-01-01");
        row("2026-12-31", "2026-12-31");
        row("oggi", "2026-06-22");
        row("domani", "2026-06-23");
        row("ieri", "2026-06-21");
        row("+30", "2026-07-22");
        row("-7 giorni", "2026-06-15");
        row("+6 mesi", "2026-12-22");
        row("+1 anno", "2027-06-22");
        row("fine mese", "2026-06-30");
        row("fine anno", "2026-12-31");
        for (const char *bad : {"31/02", "29/2/2025", "0/1", "15/13", "abc", "15/3/202", "+", "+99999", "1e3"})
            row(bad, "");
    }
    void days()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto typed = typedDate(text, *makeDate(2026, 6, 22));
        QCOMPARE(typed ? isoText(*typed) : QString(), day);
    }

    /// Added to the last day of a term it is the length of the term.
    void lengthsOfTerms()
    {
        const Date today = *makeDate(2026, 6, 22), begin = *makeDate(2026, 7, 1);
        const auto day = [&](const char *text) { return isoText(*typedDate(QString::fromUtf8(text), today, begin)); };
        QCOMPARE(day("+6 mesi"), QStringLiteral("2026-12-31"));
        QCOMPARE(day("+1 anno"), QStringLiteral("2027-06-30"));
        QCOMPARE(day("+30"), QStringLiteral("2026-07-30"));
        QCOMPARE(day("-7"), QStringLiteral("2026-06-15"));
        QCOMPARE(day("oggi"), QStringLiteral("2026-06-22"));
        QCOMPARE(day("15/3"), QStringLiteral("2026-03-15"));
        // Where the month has no such day, its last one ends the term.
        QCOMPARE(isoText(*typedDate(QStringLiteral("+6 mesi"), today, *makeDate(2026, 8, 31))),
                 QStringLiteral("2027-02-28"));
    }

    /// The day of exit is the one after the last: six months from the twenty-fifth of June are up on the twenty-fifth.
    void daysOfExit()
    {
        const Date today = *makeDate(2026, 6, 22);
        const auto exit = [&](const char *text, int month, int day) {
            return isoText(*typedDate(QString::fromUtf8(text), today, TermBegin(*makeDate(2026, month, day), true)));
        };
        QCOMPARE(exit("+6 mesi", 6, 25), QStringLiteral("2026-12-25"));
        QCOMPARE(exit("+6 mesi", 6, 30), QStringLiteral("2026-12-30"));
        QCOMPARE(exit("+6 mesi", 8, 31), QStringLiteral("2027-03-01"));
        QCOMPARE(exit("+1 anno", 7, 1), QStringLiteral("2027-07-01"));
        QCOMPARE(exit("+30", 7, 1), QStringLiteral("2026-07-31"));
        QCOMPARE(exit("oggi", 7, 1), QStringLiteral("2026-06-22"));
    }

    void amounts()
    {
        const Date today = *makeDate(2026, 6, 22);
        QCOMPARE(plainText(*typedValue(Kind::Money, QStringLiteral("1.234,56"), today)), QStringLiteral("1234.56"));
        QCOMPARE(plainText(*typedValue(Kind::Money, QStringLiteral("1234,5"), today)), QStringLiteral("1234.50"));
        for (const char *bad : {"1234.5", "1,234.56", "12.34", "1,2,3", "x"})
            QVERIFY2(!typedValue(Kind::Money, QString::fromLatin1(bad), today), bad);
        QCOMPARE(plainText(*typedValue(Kind::Minutes, QStringLiteral("20"), today)), QStringLiteral("20:00"));
        QCOMPARE(plainText(*typedValue(Kind::Minutes, QStringLiteral("20:30"), today)), QStringLiteral("20:30"));
        QVERIFY(isNull(*typedValue(Kind::Date, QStringLiteral("  "), today)));
        QCOMPARE(plainText(*typedValue(Kind::Percent, QStringLiteral("33,33 %"), today)), QStringLiteral("33.33"));
    }
};

} // namespace

INSIEME_TEST(Typed)
#include "tst_typed.moc"
