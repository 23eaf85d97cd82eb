// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/areas/areas.h"
#include "core/registry/identifiers.h"
#include "core/registry/reference.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

using namespace insieme;

namespace {

using Level = Verdict::Level;

class Identifiers : public QObject {
    Q_OBJECT

    static const IdentifierKind *kind(const QString &name)
    {
        for (const IdentifierKind &candidate : identifierKinds()) {
            if (name == QLatin1String(candidate.name))
                return &candidate;
        }
        return nullptr;
    }

private slots:
    void vectors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("level");
        const auto row = [](const char *name, const char *code, Level level) {
            QTest::addRow("%s %s", name, code) << QString::fromLatin1(name) << QString::fromLatin1(code) << int(level);
        };
        for (const char *code : {"RSSMRA79B11C566R", "MRTMTT25D09F205Z", "MRTMTT25D09F20RU", "RSSMRA80A01G224W",
                                 "RSSMRAULALMGNNQE", "RSSMRA80A01G22QT", "RSSMRA80A01G2NQE", "BNCLRA85M41G587X",
                                 "HSSMHM90C15Z330I", "FOXLAX75H12G224Y", " rssmra79b11 c566r "})
            row("codice-fiscale", code, Level::Valid);
        for (const char *code : {"RSSMRA79B11C566S", "RSSMRA79B11C566", "RSSMRA79B31C566R", "12345"})
            row("codice-fiscale", code, Level::Invalid);
        for (const char *name : {"codice-fiscale", "tax-code"}) {
            row(name, "RSSMRA80A01X999W", Level::Warning); // no such place
            row(name, "RSSMRA80A01X999V", Level::Invalid);
            row(name, "RSSMRA80A01A003I", Level::Valid); // of a Comune that ceased
        }
        for (const char *code : {"00743110157", "07643520567", "IT07643520567"})
            row("partita-iva", code, Level::Valid);
        row("partita-iva", "12345678903", Level::Warning); // right check digit, an office that gives none out
        row("tax-code", "12345678903", Level::Valid);
        for (const char *code : {"12345678901", "00000000000", "1234567890", "A2345678903"})
            row("partita-iva", code, Level::Invalid);
        row("tax-code", "80007580279", Level::Valid);
        row("tax-code", "00337460224", Level::Valid);
        row("tax-code", "RSSMRA79B11C566R", Level::Valid);
        row("tax-code", "80007580278", Level::Invalid);
        row("iban", "IT60X0542811101000000123456", Level::Valid);
        row("iban", "IT12N0832762790000000001234", Level::Valid);
        row("iban", "it60 x054 2811 1010 0000 0123 456", Level::Valid);
        row("iban", "IT60Y0542811101000000123456", Level::Invalid);
        row("iban", "IT64Y0542811101000000123456", Level::Warning);
        row("iban", "DE89370400440532013000", Level::Valid);
        row("iban", "DE8937040044053201300", Level::Invalid);
        row("iban", "GR1601101250000000012300695", Level::Valid);
        row("iban", "GR160110125000000001230069", Level::Invalid);
        row("iban", "QQ5511111111111111111111", Level::Warning); // no such country
        for (const char *code : {"95156957EC", "348422054C", "B7E26B1DC7", "Z1E257E6FC", "1234567CE7", "A0123AB1FB",
                                 "J000001911", "XA50A1B2C3", "YD30000001"})
            row("cig", code, Level::Valid);
        for (const char *code : {"B7E26B1DC8", "95156957ED", "V000001000", "0000000000", "ES01", "B7E26B1DC"})
            row("cig", code, Level::Invalid);
        row("cup", "C11G06000000001", Level::Valid);
        row("cup", "G17H03000130011", Level::Valid);
        row("cup", "C11G0600000001", Level::Invalid);
        row("cpv", "85300000-2", Level::Valid);
        row("cpv", "85312120", Level::Valid);
        row("cpv", "8531212", Level::Invalid);
        row("cpv", "85210000-3", Level::Valid); // real, though the weights 3, 7, 1 that fit the others give a 4
        const QStringList divisions =
            QStringLiteral("03000000-1 09000000-3 14000000-1 15000000-8 16000000-5 18000000-9 19000000-6 22000000-0 "
                           "24000000-4 30000000-9 31000000-6 32000000-3 33000000-0 34000000-7 35000000-4 37000000-8 "
                           "38000000-5 39000000-2 41000000-9 42000000-6 43000000-3 44000000-0 45000000-7 48000000-8 "
                           "50000000-5 51000000-9 55000000-0 60000000-8 63000000-9 64000000-6 65000000-3 66000000-0 "
                           "70000000-1 71000000-8 72000000-5 73000000-2 75000000-6 76000000-3 77000000-0 79000000-4 "
                           "80000000-4 85000000-9 90000000-7 92000000-1 98000000-3")
                .split(QLatin1Char(' '));
        for (const QString &code : divisions)
            row("cpv", qPrintable(code), Level::Valid);
        for (int division = 0; division < 100; ++division) {
            const QString digits = QStringLiteral("%1").arg(division, 2, 10, QLatin1Char('0'));
            const bool known = std::ranges::any_of(divisions, [&](const QString &c) { return c.startsWith(digits); });
            row("cpv", qPrintable(digits + QStringLiteral("123456")), known ? Level::Valid : Level::Warning);
        }
        row("belfiore", "G587", Level::Valid);
        row("belfiore", "Z330", Level::Valid);
        row("belfiore", "A003", Level::Valid); // ceased: still the birthplace of somebody
        row("belfiore", "X999", Level::Warning);
        row("belfiore", "G5870", Level::Invalid);
        row("codice-univoco", "UFABCD", Level::Valid);
        row("codice-univoco", "0000000", Level::Valid);
        row("codice-univoco", "ABCDE", Level::Invalid);
        row("pec", "piazzolasulbrenta.pd@cert.ip-veneto.net", Level::Valid);
        for (const char *code : {"a@b", "a b@c.it", "@c.it", "a..b@c.it", "a@c..it", "a.@c.it"})
            row("pec", code, Level::Invalid);
        row("rea", "PD-123456", Level::Valid);
        row("rea", "123456", Level::Invalid);
        row("albo-nazionale", "A123456", Level::Valid);
        row("albo-nazionale", "123456", Level::Invalid);
        row("albo-regionale", "A/PD0016", Level::Valid);
        row("albo-regionale", "sezione A n. 16", Level::Warning);
        row("istat", "028063", Level::Valid);
        row("cap", "35016", Level::Valid);
        row("cap", "3501", Level::Invalid);
    }
    void vectors()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(int, level);
        QVERIFY(kind(name));
        const Verdict verdict = kind(name)->check(code);
        QCOMPARE(int(verdict.level), level);
        QCOMPARE(verdict.text.isEmpty(), verdict.level == Level::Valid);
        QCOMPARE(int(kind(name)->check(QString()).level), int(Level::Valid));
    }

    void codesHaveOneWrittenForm()
    {
        QCOMPARE(plainCode(QStringLiteral(" g81j 26000010006\n")), QStringLiteral("G81J26000010006"));
        QCOMPARE(plainVat(QStringLiteral("it 00743 110157")), QStringLiteral("00743110157"));
        QCOMPARE(plainAddress(QStringLiteral(" Ufficio@PEC.Comune.it ")), QStringLiteral("ufficio@pec.comune.it"));
        QCOMPARE(plainRegional(QStringLiteral("a/pd 0016")), QStringLiteral("A/PD0016"));
        QCOMPARE(plainRegional(QStringLiteral("sezione A n. 16")), QStringLiteral("sezione A n. 16"));
        const QString plain = QStringLiteral("A0123AB1FB");
        QVERIFY(plainCode(plain).constData() == plain.constData()); // not copied
    }

    /// What a check accepts in several spellings is stored in one of them.
    void fieldsOfCodesStoreTheirForm()
    {
        const std::pair<const char *, const char *> spelt[] = {{"cig", "a0123 ab1fb"},
                                                               {"cup", "g81j 26000010006"},
                                                               {"tax_code", "80009 470289"},
                                                               {"vat_number", "IT00743110157"},
                                                               {"iban", "it60 x0542811101000000123456"},
                                                               {"pec", "A@PEC.it"},
                                                               {"belfiore", "g587"},
                                                               {"rea", "pd-123456"}};
        for (const auto &[column, typed] : spelt) {
            int fields = 0;
            for (const RecordType *type : areas().recorded()) {
                for (const Field &field : type->fields) {
                    if (qstrcmp(field.column, column) != 0 || !field.stored())
                        continue;
                    ++fields;
                    AnyRecord record(*type);
                    QVERIFY(field.setValue(record.data(), QString::fromLatin1(typed), {}));
                    const QString stored = std::get<QString>(field.value(record.data(), {}));
                    QVERIFY2(stored != QLatin1String(typed), column);
                    QCOMPARE(field.canonical(stored), stored);
                    // What is there already keeps its form.
                    field.ops->set(field.at(record.data()), QString::fromLatin1(typed));
                    QVERIFY(field.setValue(record.data(), QString::fromLatin1(typed), {}));
                    QCOMPARE(std::get<QString>(field.value(record.data(), {})), QLatin1String(typed));
                }
            }
            QVERIFY2(fields > 0, column);
        }
    }

    void aSmartCigAfterItsEndIsAWarning()
    {
        QCOMPARE(int(checkCigOn(QStringLiteral("Z1E257E6FC"), *makeDate(2023, 12, 31)).level), int(Level::Valid));
        QCOMPARE(int(checkCigOn(QStringLiteral("Z1E257E6FC"), *makeDate(2024, 1, 1)).level), int(Level::Warning));
    }

    void everyOneDigitMistakeOfAVatNumberIsFound()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 200; ++round) {
            QString code;
            for (int i = 0; i < 10; ++i)
                code += QChar(u'0' + random.bounded(10));
            for (int digit = 0; digit < 10; ++digit) {
                if (checkTaxCode(code + QString::number(digit)).level == Level::Valid)
                    code += QString::number(digit);
            }
            if (code.size() != 11)
                continue;
            for (int i = 0; i < 11; ++i) {
                for (int digit = 0; digit < 10; ++digit) {
                    QString other = code;
                    other[i] = QChar(u'0' + digit);
                    if (other != code)
                        QCOMPARE(int(checkTaxCode(other).level), int(Level::Invalid));
                }
            }
        }
    }

    void taxCodesAreComposedAndRead()
    {
        const auto day = [](int y, int m, int d) { return *makeDate(y, m, d); };
        QCOMPARE(composeTaxCode(QStringLiteral("Rossi"), QStringLiteral("Mario"), day(1980, 1, 1), false,
                                QStringLiteral("G224")),
                 QStringLiteral("RSSMRA80A01G224W"));
        QCOMPARE(composeTaxCode(QStringLiteral("Bianchi"), QStringLiteral("Lara"), day(1985, 8, 1), true,
                                QStringLiteral("G587"))
                     .left(15),
                 QStringLiteral("BNCLRA85M41G587"));
        QCOMPARE(
            composeTaxCode(QStringLiteral("Fo"), QStringLiteral("Al"), day(1975, 6, 12), false, QStringLiteral("G224")),
            QStringLiteral("FOXLAX75H12G224Y"));
        QCOMPARE(composeTaxCode(QStringLiteral("D'Àvila"), QStringLiteral("Gianfranco"), day(1975, 6, 12), false,
                                QStringLiteral("G224"))
                     .left(6),
                 QStringLiteral("DVLGFR"));
        for (const auto &[name, part] : {std::pair("Re", "REX"), std::pair("A", "AXX")}) {
            QCOMPARE(composeTaxCode(QString::fromLatin1(name), QString::fromLatin1(name), day(1980, 1, 1), false,
                                    QStringLiteral("G224"))
                         .left(6),
                     QString::fromLatin1(part).repeated(2));
        }
        for (const char *omocode : {"RSSMRA80A01G22QT", "RSSMRA80A01G2NQE"})
            QCOMPARE(deOmocoded(QString::fromLatin1(omocode)), QStringLiteral("RSSMRA80A01G224W"));
        QCOMPARE(deOmocoded(QStringLiteral("RSSMRAULALMGNNQE")), QStringLiteral("RSSMRA80A01G224W"));
        const auto facts = factsOf(QStringLiteral("BNCLRA85M41G587X"), day(2026, 6, 22));
        QVERIFY(facts);
        QVERIFY(facts->female);
        QCOMPARE(facts->birth, day(1985, 8, 1));
        QCOMPARE(facts->belfiore, QStringLiteral("G587"));
        QCOMPARE(factsOf(QStringLiteral("MRTMTT25D09F205Z"), day(2026, 6, 22))->birth, day(2025, 4, 9));
        QCOMPARE(factsOf(QStringLiteral("MRTMTT25D09F205Z"), day(2024, 6, 22))->birth, day(1925, 4, 9));
        QVERIFY(!factsOf(QStringLiteral("RSSMRA79B11C566S"), day(2026, 6, 22)));
    }

    void placesAreFoundWhileTyping()
    {
        const Reference &reference = Reference::instance();
        QCOMPARE(reference.municipalities().size(), size_t(7894));
        const auto hits = reference.find(QStringLiteral("piazzola"), 5);
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front()->name, QStringLiteral("Piazzola sul Brenta"));
        QCOMPARE(hits.front()->belfiore, QStringLiteral("G587"));
        QCOMPARE(hits.front()->istat, QStringLiteral("028063"));
        QCOMPARE(reference.find(QStringLiteral("san martino campo"), 5).size(), size_t(1));
        QCOMPARE(reference.find(QStringLiteral("padova"), 5).front()->name, QStringLiteral("Padova"));
        QVERIFY(reference.find(QStringLiteral("s"), 12).size() == 12);
        QVERIFY(reference.find(QString(), 5).empty());
        QCOMPARE(reference.patron(QStringLiteral("G587"))->day.month, 11);
        QCOMPARE(reference.patron(QStringLiteral("G587"))->name, QStringLiteral("San Martino"));
        QVERIFY(!reference.patron(QStringLiteral("A001")));
        QVERIFY(reference.byBelfiore(QStringLiteral("G224")) && !reference.byBelfiore(QStringLiteral("Z330")));
    }

    void aBrokenListSaysWhere()
    {
        QVERIFY(Reference::parseCsv(QStringLiteral("a,b\n1,\"2, due\"\n")).has_value());
        QCOMPARE(Reference::parseCsv(QStringLiteral("a,b\n1,\"2 \"\"due\"\"\"\n"))->front()[QStringLiteral("b")],
                 QStringLiteral("2 \"due\""));
        const auto wrong = Reference::parseCsv(QStringLiteral("a,b\n1,2\n3\n"));
        QVERIFY(!wrong && wrong.error().text.contains(QLatin1Char('3')));
        QVERIFY(!Reference::parseCsv(QStringLiteral("a,b\n1,\"2\n")));
    }
};

} // namespace

INSIEME_TEST(Identifiers)
#include "tst_identifiers.moc"
