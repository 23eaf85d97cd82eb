// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as people in Italy write them. Nothing is guessed: what two readers would read differently is refused.
#include "core/agreements/agreement.h"
#include "core/base/language.h"
#include "core/exchange/read_value.h"
#include "core/registry/members.h"
#include "core/registry/person.h"
#include "tests/support/testing.h"

using namespace insieme;
using namespace insieme::exchange;

namespace {

const Field &fieldOf(const RecordType &type, const char *column)
{
    return *findField(type, QLatin1String(column));
}

/// What a cell becomes: the stable text, or "!" when it is refused; "~" in front when there is a note.
QString read(const Field &field, const Cell &cell, const ColumnRule &rule = {})
{
    const ReadValue result = readValue(field, cell, rule);
    if (!result.ok())
        return result.remedy.isEmpty() ? QStringLiteral("no remedy") : QStringLiteral("!");
    return (result.note.isEmpty() ? QString() : QStringLiteral("~")) + plainText(result.value);
}

Cell text(const QString &written)
{
    return {Cell::Kind::Text, written};
}

} // namespace

class TestReadValue : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { setLanguage(QStringLiteral("en")); }
    void amounts_data();
    void amounts();
    void amountsOfWorkbooks();
    void percentages();
    void days_data();
    void days();
    void twoDigitYears();
    void instants();
    void flags();
    void choicesInBothLanguages();
    void hours();
    void surfacesAndFractions();
    void zerosThatExcelDropped();
    void formulasAreHarmless();
    void errorsOfTheSheet();
    void valuesOfTheMapping();
};

void TestReadValue::amounts_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("comma");
    QTest::addColumn<QString>("point");
    const auto row = [](const char *written, const char *comma, const char *point) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(comma)
                               << QString::fromLatin1(point);
    };
    row("9,99", "9.99", "!");
    row("9.99", "!", "9.99");
    row("1.234,56 €", "1234.56", "!");
    row("€ 1.234,56", "1234.56", "!");
    row("EUR 1.234,56", "1234.56", "!");
    row("1.234,56 euro", "1234.56", "!");
    row("1 234,56", "!", "!");
    row("1,234.56", "!", "1234.56");
    row("1.234", "1234.00", "!");
    row("1,234", "!", "1234.00");
    row("12", "12.00", "12.00");
    row("-5,5", "-5.50", "!");
    row("\u221212,00", "-12.00", "!");
    row("12,345", "!", "12345.00");
    row("1.807.969", "1807969.00", "!");
    row("1.80.79", "!", "!");
    row("gratis", "!", "!");
    row("=1+1", "!", "!");
    row("1E5", "!", "!");
    row("99999999999999999", "!", "!");
}

void TestReadValue::amounts()
{
    QFETCH(QString, written);
    const Field &amount = fieldOf(describe<Agreement>(), "amount");
    ColumnRule rule;
    QTEST(read(amount, text(written), rule), "comma");
    rule.decimals = Decimals::Point;
    QTEST(read(amount, text(written), rule), "point");
}

void TestReadValue::amountsOfWorkbooks()
{
    const Field &amount = fieldOf(describe<Agreement>(), "amount");
    QCOMPARE(read(amount, {Cell::Kind::Number, QStringLiteral("9.99")}), QStringLiteral("9.99"));
    QCOMPARE(read(amount, {Cell::Kind::Number, QStringLiteral("1807969")}), QStringLiteral("1807969.00"));
    QCOMPARE(read(amount, {Cell::Kind::Number, QStringLiteral("0.005")}), QStringLiteral("!"));
    ColumnRule rounding;
    rounding.round = true;
    QCOMPARE(read(amount, {Cell::Kind::Number, QStringLiteral("0.005")}, rounding), QStringLiteral("0.01"));
    QCOMPARE(read(amount, {Cell::Kind::Number, QStringLiteral("-1.2349999")}, rounding), QStringLiteral("-1.23"));
    QCOMPARE(read(amount, text(QStringLiteral("1,2350")), rounding), QStringLiteral("1.24"));
    QCOMPARE(read(amount, {Cell::Kind::Date, QStringLiteral("2026-06-22")}), QStringLiteral("!"));
    QCOMPARE(read(amount, {Cell::Kind::Flag, QStringLiteral("true")}), QStringLiteral("!"));
    QCOMPARE(read(fieldOf(describe<Agreement>(), "places"), {Cell::Kind::Number, QStringLiteral("2.5")}),
             QStringLiteral("!"));
    QCOMPARE(read(fieldOf(describe<Agreement>(), "places"), text(QStringLiteral("1.200"))), QStringLiteral("1200"));
}

void TestReadValue::percentages()
{
    const Field &percent = fieldOf(describe<AgreementShare>(), "percent");
    QCOMPARE(read(percent, {Cell::Kind::Percent, QStringLiteral("0.2255")}), QStringLiteral("22.55"));
    QCOMPARE(read(percent, {Cell::Kind::Percent, QStringLiteral("1")}), QStringLiteral("100.00"));
    QCOMPARE(read(percent, {Cell::Kind::Number, QStringLiteral("22")}), QStringLiteral("22.00"));
    QCOMPARE(read(percent, text(QStringLiteral("22,5 %"))), QStringLiteral("22.50"));
    // 0,22 in a column of percentages is probably 22 %: it is read as written, and said.
    QCOMPARE(read(percent, {Cell::Kind::Number, QStringLiteral("0.22")}), QStringLiteral("~0.22"));
    QCOMPARE(read(percent, text(QStringLiteral("0,22 %"))), QStringLiteral("0.22"));
    QCOMPARE(read(percent, {Cell::Kind::Percent, QStringLiteral("0.33333")}), QStringLiteral("!"));
}

void TestReadValue::days_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *written, const char *day) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(day);
    };
    row("22/06/2026", "2026-06-22");
    row("2/6/2026", "2026-06-02");
    row("02-06-2026", "2026-06-02");
    row("2.6.2026", "2026-06-02");
    row("2026-06-22", "2026-06-22");
    row("2026/06/22", "2026-06-22");
    row("22 giugno 2026", "2026-06-22");
    row("1° gennaio 2026", "2026-01-01");
    row("lunedì 22 giugno 2026", "2026-06-22");
    row("22-giu-2026", "2026-06-22");
    row("22 sett. 2026", "2026-09-22");
    row("22 June 2026", "2026-06-22");
    row("22/06/2026 00:00", "2026-06-22");
    row("22/06/2026 12:30:00", "~2026-06-22");
    row("46195", "~2026-06-22");
    row("2026", "!");
    row("20260622", "!");
    row("31/02/2026", "!");
    row("29/02/2024", "2024-02-29");
    row("06/22/2026", "!");
    row("22/06/26", "!");
    row("22/06", "!");
    row("oggi", "!");
    row("123/1/2026", "!");
    row("22 foo 2026", "!");
}

void TestReadValue::days()
{
    QFETCH(QString, written);
    QTEST(read(fieldOf(describe<Agreement>(), "start_date"), text(written)), "day");
}

void TestReadValue::twoDigitYears()
{
    const Field &day = fieldOf(describe<Person>(), "birth_date");
    ColumnRule rule;
    rule.twoDigitYearsFrom = 1930;
    QCOMPARE(read(day, text(QStringLiteral("12/03/48")), rule), QStringLiteral("1948-03-12"));
    QCOMPARE(read(day, text(QStringLiteral("12/03/30")), rule), QStringLiteral("1930-03-12"));
    QCOMPARE(read(day, text(QStringLiteral("12-mar-29")), rule), QStringLiteral("2029-03-12"));
    QVERIFY(readValue(day, text(QStringLiteral("12/03/48")), {}).remedy.contains(QStringLiteral("four digits")));
}

void TestReadValue::instants()
{
    // A field of the record layer with a time: none of these areas has one, so a stand-in of the same type.
    Field field = fieldOf(describe<Agreement>(), "start_date");
    TypeOps ops = *field.ops;
    ops.kind = Kind::LocalMinute;
    field.ops = &ops;
    QCOMPARE(read(field, text(QStringLiteral("27/01/2022 ore 12:00"))), QStringLiteral("2022-01-27T12:00"));
    QCOMPARE(read(field, text(QStringLiteral("27/01/2022, 9.05"))), QStringLiteral("2022-01-27T09:05"));
    QCOMPARE(read(field, text(QStringLiteral("2022-01-27T12:00"))), QStringLiteral("2022-01-27T12:00"));
    QCOMPARE(read(field, {Cell::Kind::Instant, QStringLiteral("2022-01-27T12:00")}),
             QStringLiteral("2022-01-27T12:00"));
    QCOMPARE(read(field, text(QStringLiteral("27/01/2022 24:30"))), QStringLiteral("!"));
}

void TestReadValue::flags()
{
    const Field &flag = fieldOf(describe<Organisation>(), "active");
    for (const char *yes : {"sì", "Si", "S", "x", "VERO", "yes", "true", "1"})
        QCOMPARE(read(flag, text(QString::fromUtf8(yes))), QStringLiteral("true"));
    for (const char *no : {"no", "N", "FALSO", "false", "0"})
        QCOMPARE(read(flag, text(QString::fromUtf8(no))), QStringLiteral("false"));
    QCOMPARE(read(flag, {Cell::Kind::Number, QStringLiteral("1")}), QStringLiteral("true"));
    QCOMPARE(read(flag, text(QStringLiteral("forse"))), QStringLiteral("!"));
}

void TestReadValue::choicesInBothLanguages()
{
    const Field &kind = fieldOf(describe<Cooperative>(), "kind");
    const Field &category = fieldOf(describe<Organisation>(), "category");
    for (const char *language : {"en", "it"}) {
        setLanguage(QLatin1String(language));
        QCOMPARE(read(kind, text(QStringLiteral("a+b"))), QStringLiteral("a_b"));
        QCOMPARE(read(category, text(QStringLiteral("Università"))), QStringLiteral("university"));
        QCOMPARE(read(category, text(QStringLiteral("University"))), QStringLiteral("university"));
        QCOMPARE(read(category, text(QStringLiteral("health_authority"))), QStringLiteral("health_authority"));
        QCOMPARE(read(category, text(QStringLiteral("ente"))), QStringLiteral("!"));
    }
    setLanguage(QStringLiteral("en"));
}

void TestReadValue::hours()
{
    const Field &time = fieldOf(describe<Agreement>(), "weekly_hours");
    QCOMPARE(read(time, text(QStringLiteral("7:36"))), QStringLiteral("7:36"));
    QCOMPARE(read(time, text(QStringLiteral("7,5"))), QStringLiteral("7:30"));
    QCOMPARE(read(time, text(QStringLiteral("20"))), QStringLiteral("20:00"));
    QCOMPARE(read(time, {Cell::Kind::Duration, QStringLiteral("36:00")}), QStringLiteral("36:00"));
    QCOMPARE(read(time, {Cell::Kind::Number, QStringLiteral("20.5")}), QStringLiteral("20:30"));
    QCOMPARE(read(time, text(QStringLiteral("7,333"))), QStringLiteral("!"));
}

void TestReadValue::surfacesAndFractions()
{
    Field field = fieldOf(describe<Agreement>(), "amount");
    TypeOps ops = *field.ops;
    field.ops = &ops;
    ops.kind = Kind::Area;
    for (const char *written : {"54,20", "54,2 m²", "54,20 mq", "54,20 MQ."})
        QCOMPARE(read(field, text(QString::fromUtf8(written))), QStringLiteral("54.2000"));
    ops.kind = Kind::Fraction;
    QCOMPARE(read(field, text(QStringLiteral("1/3"))), QStringLiteral("1/3"));
    QCOMPARE(read(field, {Cell::Kind::Date, QStringLiteral("2026-03-01")}),
             QStringLiteral("!")); // what Excel makes of 1/3
}

void TestReadValue::zerosThatExcelDropped()
{
    const RecordType &type = describe<Organisation>();
    QCOMPARE(read(fieldOf(type, "postcode"), {Cell::Kind::Number, QStringLiteral("118")}), QStringLiteral("~00118"));
    QCOMPARE(read(fieldOf(type, "postcode"), text(QStringLiteral("35016"))), QStringLiteral("35016"));
    QCOMPARE(read(fieldOf(type, "tax_code"), {Cell::Kind::Number, QStringLiteral("617460274")}),
             QStringLiteral("~00617460274"));
    QCOMPARE(read(fieldOf(type, "tax_code"), {Cell::Kind::Number, QStringLiteral("80009470289")}),
             QStringLiteral("80009470289"));
    QCOMPARE(read(fieldOf(type, "tax_code"), text(QStringLiteral("8,00095E+10"))), QStringLiteral("!"));
    QCOMPARE(read(fieldOf(type, "istat"), {Cell::Kind::Number, QStringLiteral("28046")}), QStringLiteral("~028046"));
    // A digit that was forgotten is no zero that was dropped: the check digit tells.
    QCOMPARE(read(fieldOf(type, "tax_code"), text(QStringLiteral("9990012028"))), QStringLiteral("9990012028"));
    // A telephone number has no length that would tell.
    QCOMPARE(read(fieldOf(type, "phone"), {Cell::Kind::Number, QStringLiteral("49123456")}),
             QStringLiteral("49123456"));
    ColumnRule asIs;
    asIs.restoreZeros = false;
    QCOMPARE(read(fieldOf(type, "postcode"), {Cell::Kind::Number, QStringLiteral("118")}, asIs), QStringLiteral("118"));
}

void TestReadValue::formulasAreHarmless()
{
    for (const char *original :
         {"=1+1", "+39 049 1234567", "-", "@SUM(A1)", "'=1", "''=1", "\t=1", "plain", "'plain", ""}) {
        const QString written = QString::fromUtf8(original);
        const QString safe = madeHarmless(written);
        QCOMPARE(madeOriginal(safe), written);
        QVERIFY(safe.isEmpty() || !QStringLiteral("=+-@\t\r").contains(safe[0]));
    }
    QCOMPARE(read(fieldOf(describe<Organisation>(), "phone"), text(QStringLiteral("'+39 049"))),
             QStringLiteral("+39 049"));
    ColumnRule typed;
    typed.typed = true;
    QCOMPARE(read(fieldOf(describe<Organisation>(), "phone"), text(QStringLiteral("'+39 049")), typed),
             QStringLiteral("'+39 049"));
}

void TestReadValue::errorsOfTheSheet()
{
    const Cell error{Cell::Kind::Error, QStringLiteral("#N/D")};
    const ReadValue read = readValue(fieldOf(describe<Organisation>(), "name"), error, {});
    QVERIFY(read.problem.contains(QStringLiteral("#N/D")));
    QVERIFY(!read.remedy.isEmpty());
}

void TestReadValue::valuesOfTheMapping()
{
    ColumnRule rule;
    rule.values = {{QStringLiteral("coop tipo a"), QStringLiteral("a")},
                   {QStringLiteral("nd"), QString()},
                   {QStringLiteral("boh"), QStringLiteral("nonsense")}};
    const Field &kind = fieldOf(describe<Cooperative>(), "kind");
    QCOMPARE(read(kind, text(QStringLiteral("Coop. tipo A")), rule), QStringLiteral("a"));
    QCOMPARE(read(kind, text(QStringLiteral("n.d.")), rule), QStringLiteral("!")); // "n d"
    QCOMPARE(read(kind, text(QStringLiteral("ND")), rule), QString());
    QCOMPARE(read(kind, text(QStringLiteral("boh")), rule), QStringLiteral("!"));
}

INSIEME_TEST(TestReadValue)
#include "tst_read_value.moc"
