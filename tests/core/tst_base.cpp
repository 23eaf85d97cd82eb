// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/base/text.h"
#include "core/base/value.h"
#include "core/registry/checks.h"
#include "tests/support/testing.h"

#include <numeric>
#include <QRandomGenerator>
#include <QTimeZone>

using namespace insieme;
using namespace Qt::Literals::StringLiterals;

class BaseTest : public QObject {
    Q_OBJECT
private slots:
    void datesThatCannotExistAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("exists");
        QTest::newRow("leap day") << u"2024-02-29"_s << true;
        QTest::newRow("no leap day") << u"2023-02-29"_s << false;
        QTest::newRow("century without leap day") << u"1900-02-29"_s << false;
        QTest::newRow("31 February") << u"2026-02-31"_s << false;
        QTest::newRow("month 13") << u"2026-13-01"_s << false;
        QTest::newRow("day 0") << u"2026-01-00"_s << false;
        QTest::newRow("short") << u"2026-1-1"_s << false;
        QTest::newRow("other digits") << u"٢٠٢٦-٠١-٠١"_s << false;
        QTest::newRow("trailing") << u"2026-01-01 "_s << false;
        QTest::newRow("earliest") << u"1600-01-01"_s << true;
        QTest::newRow("too early") << u"1599-12-31"_s << false;
        QTest::newRow("latest") << u"2999-12-31"_s << true;
        QTest::newRow("too late") << u"3000-01-01"_s << false;
    }
    void datesThatCannotExistAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, exists);
        const auto day = parseIsoDate(text);
        QCOMPARE(day.has_value(), exists);
        if (day)
            QCOMPARE(isoText(*day), text);
    }

    void instantsAreThoseOfQt()
    {
        for (const char *zone : {"Europe/Rome", "UTC", "Asia/Kolkata", "America/St_Johns"}) {
            for (const QDate day : {QDate(2026, 6, 22), QDate(1999, 12, 31)}) {
                for (const QTime time : {QTime(0, 0), QTime(9, 5, 7, 3), QTime(23, 59, 59, 999)}) {
                    const QDateTime at(day, time, QTimeZone(zone));
                    QVERIFY(at.isValid());
                    QCOMPARE(isoInstant(at), at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs));
                    QCOMPARE(QDateTime::fromString(isoInstant(at), Qt::ISODateWithMs), at);
                }
            }
        }
    }

    void amountsAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("cents"); // -1: refused
        QTest::newRow("thousands and comma") << u"1.234,56"_s << 123456LL;
        QTest::newRow("comma only") << u"1234,56"_s << 123456LL;
        QTest::newRow("one decimal") << u"1234,5"_s << 123450LL;
        QTest::newRow("thousands only") << u"1.234"_s << 123400LL;
        QTest::newRow("millions") << u"1.807.969,00"_s << 180796900LL;
        QTest::newRow("euro sign") << u"€ 12"_s << 1200LL;
        QTest::newRow("euro sign after") << u"12,30 €"_s << 1230LL;
        QTest::newRow("point as decimals") << u"1234.5"_s << -1LL;
        QTest::newRow("english") << u"1,234.56"_s << -1LL;
        QTest::newRow("two digits after point") << u"12.34"_s << -1LL;
        QTest::newRow("three decimals") << u"1,234"_s << -1LL;
        QTest::newRow("letters") << u"12a"_s << -1LL;
        QTest::newRow("empty") << u""_s << -1LL;
        QTest::newRow("two commas") << u"1,2,3"_s << -1LL;
        QTest::newRow("too large") << u"99999999999999999999"_s << -1LL;
        QTest::newRow("leading zero group") << u"0.123"_s << -1LL;
        QTest::newRow("double minus") << u"--5"_s << -1LL;
    }
    void amountsAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, cents);
        const auto value = parseItalianDecimal(text, 2);
        QCOMPARE(value.value_or(-1), cents);
    }

    void stableFormsSurviveARoundTrip()
    {
        QRandomGenerator random(20260622);
        for (int i = 0; i < 5000; ++i) {
            const Money amount{static_cast<qint64>(random.bounded(2'000'000'000U)) - 1'000'000'000};
            QCOMPARE(parsePlainMoney(plainText(amount)), std::optional(amount));
            QCOMPARE(parseItalianDecimal(italianText(amount), 2), std::optional(amount.cents));
            const Minutes time{random.bounded(1'000'000)};
            QCOMPARE(parsePlainMinutes(plainText(time)), std::optional(time));
        }
        QCOMPARE(plainText(Money{123450}), u"1234.50"_s);
        QCOMPARE(plainText(Money{-5}), u"-0.05"_s);
        QCOMPARE(italianText(Money{180796900}), u"1.807.969,00"_s);
        QCOMPARE(plainText(Minutes{456}), u"7:36"_s);
    }

    void boundsBelongToWhatIsAllowed()
    {
        const auto good = [](const Verdict &verdict) { return verdict.level == Verdict::Level::Valid; };
        const auto months = between<1, 120>;
        QVERIFY(!good(months(0)) && good(months(1)) && good(months(120)) && !good(months(121)));
        QVERIFY(good(months(std::optional<qint64>())));
        QCOMPARE(months(121).text, u"it is between 1 and 120."_s);
        QVERIFY(!good(atLeastOne(0)) && good(atLeastOne(1)));
        QVERIFY(good(partOfWhole(Percent{0})) && good(partOfWhole(Percent{100'00})));
        QVERIFY(!good(partOfWhole(Percent{-1})) && !good(partOfWhole(Percent{100'01})));
        const auto fifth = percentBetween<0, 20>;
        QVERIFY(good(fifth(Percent{20'00})) && !good(fifth(Percent{20'01})));
        QVERIFY(good(timeOfDay(Minutes{23 * 60 + 59})) && !good(timeOfDay(Minutes{24 * 60})));
        QVERIFY(good(lengthOfADay(Minutes{24 * 60})) && !good(lengthOfADay(Minutes{24 * 60 + 1})));
        QVERIFY(!good(timeOfDay(Minutes{-1})) && !good(lengthOfADay(Minutes{-1})));
        QVERIFY(good(notNegative(Area{0})) && !good(notNegative(Area{-1})));
    }

    void splitsLoseNoCent()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const Money total{static_cast<qint64>(random.bounded(1'000'000'000U)) - 500'000'000};
            std::vector<qint64> weights(1 + random.bounded(28));
            for (qint64 &weight : weights)
                weight = random.bounded(10'000);
            weights.front() += 1;
            const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
            const auto parts = splitByWeights(total, weights);
            QCOMPARE(parts.size(), weights.size());
            qint64 given = 0;
            for (size_t k = 0; k < parts.size(); ++k) {
                given += parts[k].cents;
                const double exact = double(total.cents) * double(weights[k]) / double(sum);
                QVERIFY(std::abs(double(parts[k].cents) - exact) <= 1.0);
            }
            QCOMPARE(given, total.cents);
        }
        QVERIFY(splitByWeights({100}, {0, 0}).empty());
        const auto thirds = splitByWeights({100}, {1, 1, 1});
        QCOMPARE(thirds[0].cents, 34);
        QCOMPARE(thirds[2].cents, 33);
    }

    void newKeysAreOrderedAndOfVersionSeven()
    {
        QString previous;
        for (int i = 0; i < 20'000; ++i) {
            const QString text = uuidText(newUuid());
            QCOMPARE(text.at(14), u'7');
            QVERIFY(text > previous);
            previous = text;
        }
        QCOMPARE(fixedUuid(u"x"), fixedUuid(u"x"));
        QVERIFY(fixedUuid(u"x") != fixedUuid(u"y"));
    }

    void foldingFindsWhatPeopleMean()
    {
        QCOMPARE(folded(u"Coop. L'Èrica – SOCIALE"), u"coop l erica sociale"_s);
        QCOMPARE(folded(u"  Nicolò  "), u"nicolo"_s);
        QVERIFY(sortKey(u"App. 2") < sortKey(u"App. 10"));
        QVERIFY(sortKey(u"Rimborso 31/12/2025") < sortKey(u"Rimborso 01/03/2026"));
        QVERIFY(sortKey(u"A · 12/2025") < sortKey(u"A · 01/2026"));
        QVERIFY(sortKey(u"Delibera 9/2026") < sortKey(u"Delibera 12/2026"));
        QCOMPARE(sortKey(u"12/20/2026/7"), u"00000012 00000020 00002026 00000007"_s);
        QCOMPARE(cleaned(u"a\r\nb\u0007c"), u"a\nbc"_s);
        QCOMPARE(cleaned(u"e\u0300"), u"è"_s);
    }

    void textOfAFieldHasOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const QString &typed, const QString &line, const QString &lines) {
            QTest::newRow(name) << typed << line << lines;
        };
        row("as it is", u"Via  Roma, 3 – “è”"_s, u"Via  Roma, 3 – “è”"_s, u"Via  Roma, 3 – “è”"_s);
        row("nothing", u""_s, u""_s, u""_s);
        row("blanks alone", u" \t\n\u00a0 "_s, u""_s, u""_s);
        row("what shows nothing", u"\u202e \u200b\u2060\ufeff\u00ad\u3164"_s, u""_s, u""_s);
        row("tags and chosen forms", u"\U000e0041 \U000e0100\ufe0f\U000e01ef"_s, u""_s, u""_s);
        row("blanks at the ends", u"  Coop Uno \n"_s, u"Coop Uno"_s, u"Coop Uno"_s);
        row("a line end", u"Coop\nUno"_s, u"Coop Uno"_s, u"Coop\nUno"_s);
        row("of Windows", u"a \r\n\r\n b"_s, u"a b"_s, u"a \n\n b"_s);
        row("of old and other systems", u"a\rb\u2028c\u0085d\ve"_s, u"a b c d e"_s, u"a\nb\nc\nd\ne"_s);
        row("a tab", u"a\tb"_s, u"a b"_s, u"a\tb"_s);
        row("letters in parts", u"Nicolo\u0300"_s, u"Nicolò"_s, u"Nicolò"_s);
        row("every script", u"مريم 🌻 Šimić ‏עברית"_s, u"مريم 🌻 Šimić ‏עברית"_s,
            u"مريم 🌻 Šimić ‏עברית"_s);
        row("what the check refuses", u"a\u0007"_s, u"a\u0007"_s, u"a\u0007"_s);
    }
    void textOfAFieldHasOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, line);
        QFETCH(QString, lines);
        QCOMPARE(fieldText(typed, false), line);
        QCOMPARE(fieldText(typed, true), lines);
        QCOMPARE(fieldText(line, false), line);
        QCOMPARE(fieldText(lines, true), lines);
        QVERIFY(typed != line || fieldText(typed, false).constData() == typed.constData()); // not copied
    }
};

INSIEME_TEST(BaseTest)
#include "tst_base.moc"
