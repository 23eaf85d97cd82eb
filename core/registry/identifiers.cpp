// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/identifiers.h"

#include "core/base/text.h"
#include "core/registry/reference.h"

#include <algorithm>
#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Identifier)
};

bool matches(const QString &code, const char *pattern)
{
    thread_local QHash<QLatin1String, QRegularExpression> cache;
    QRegularExpression &expression = cache[QLatin1String(pattern)];
    if (expression.pattern().isEmpty())
        expression.setPattern(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return expression.match(code).hasMatch();
}

bool isRegional(const QString &code)
{
    return matches(code, "[ABC]/?[A-Z]{2}/?[0-9]{2,4}");
}

Verdict shape(bool good, const QString &what)
{
    return good ? Verdict::valid() : Verdict::invalid(what);
}

/// 0–9 and A–Z as 0–9 and 0–25.
int ordinal(QChar c)
{
    return c.isDigit() ? c.digitValue() : c.unicode() - 'A';
}

/// The letter that closes a codice fiscale; the same tables give the CIN of an IBAN.
QChar checkLetter(QStringView text)
{
    static constexpr int odd[] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                                  20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += i % 2 == 0 ? odd[ordinal(text[i])] : ordinal(text[i]);
    return QChar(u'A' + sum % 26);
}

constexpr const char *personPattern =
    "[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]";
constexpr int omocodiaPositions[] = {6, 7, 9, 10, 12, 13, 14};
constexpr QLatin1String omocodiaLetters("LMNPQRSTUV");
constexpr QLatin1String monthLetters("ABCDEHLMPRST");

QString withoutOmocodia(const QString &code)
{
    QString result = code;
    for (const int position : omocodiaPositions) {
        const qsizetype digit = QString(omocodiaLetters).indexOf(result[position]);
        if (digit >= 0)
            result[position] = QChar(u'0' + static_cast<char16_t>(digit));
    }
    return result;
}

Verdict elevenDigits(const QString &code, const QString &what)
{
    if (!matches(code, "[0-9]{11}"))
        return Verdict::invalid(Texts::tr("%1 has 11 digits").arg(what));
    if (code == QLatin1String("00000000000"))
        return Verdict::invalid(Texts::tr("eleven zeros are not %1").arg(what));
    int sum = 0;
    for (int i = 0; i < 10; ++i) {
        int digit = code[i].digitValue();
        if (i % 2 == 1) {
            digit *= 2;
            if (digit > 9)
                digit -= 9;
        }
        sum += digit;
    }
    const int expected = (10 - sum % 10) % 10;
    if (code[10].digitValue() != expected)
        return Verdict::invalid(Texts::tr("the last digit should be %1: check the number").arg(expected));
    return Verdict::valid();
}

/// By the register of ISO 13616; 0: the country has no IBANs in it.
int ibanLength(const QString &country)
{
    static constexpr QLatin1String lengths(
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 "
        "EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 "
        "IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 "
        "NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 "
        "SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30");
    const qsizetype at = lengths.indexOf(country);
    return at < 0 ? 0 : QString(lengths.mid(at + 2, 2)).toInt();
}

} // namespace

QString plainCode(const QString &code)
{
    const auto apart = [](QChar c) { return c.isSpace(); };
    if (std::none_of(code.begin(), code.end(), [&](QChar c) { return apart(c) || c.toUpper() != c; }))
        return code;
    QString result = code.toUpper();
    result.removeIf(apart);
    return result;
}

QString plainVat(const QString &number)
{
    const QString code = plainCode(number);
    return code.size() == 13 && code.startsWith(QLatin1String("IT")) ? code.mid(2) : code;
}

QString plainAddress(const QString &address)
{
    return address.trimmed().toLower();
}

QString plainRegional(const QString &number)
{
    const QString code = plainCode(number);
    return isRegional(code) ? code : number.trimmed();
}

Verdict checkCodiceFiscale(const QString &text)
{
    const QString code = plainCode(text);
    if (code.isEmpty())
        return Verdict::valid();
    if (code.size() == 11)
        return elevenDigits(code, Texts::tr("a provisional codice fiscale"));
    if (!matches(code, personPattern))
        return Verdict::invalid(Texts::tr("a codice fiscale has 16 characters, like RSSMRA80A01G224W"));
    const QString plain = withoutOmocodia(code);
    const int day = plain.mid(9, 2).toInt() % 40;
    const int month = static_cast<int>(QString(monthLetters).indexOf(plain[8])) + 1;
    const int year = plain.mid(6, 2).toInt();
    if (plain.mid(9, 2).toInt() > 71 || (!makeDate(1900 + year, month, day) && !makeDate(2000 + year, month, day)))
        return Verdict::invalid(Texts::tr("the day of birth in it cannot exist"));
    const QChar expected = checkLetter(QStringView(code).first(15));
    if (code[15] != expected)
        return Verdict::invalid(Texts::tr("the last letter should be %1: check the code").arg(expected));
    if (const QString place = plain.mid(11, 4); !Reference::instance().knowsPlace(place))
        return Verdict::warning(Texts::tr("no Comune and no state is known by %1").arg(place));
    return Verdict::valid();
}

Verdict checkPartitaIva(const QString &text)
{
    const QString code = plainVat(text);
    if (code.isEmpty())
        return Verdict::valid();
    Verdict verdict = elevenDigits(code, Texts::tr("a partita IVA"));
    if (verdict.level == Verdict::Level::Invalid)
        return verdict;
    const int office = code.mid(7, 3).toInt();
    const bool known =
        (office >= 1 && office <= 100) || office == 120 || office == 121 || office == 888 || office == 999;
    if (code.startsWith(QLatin1String("0000000")) || !known)
        return Verdict::warning(
            Texts::tr("office %1 does not give out partite IVA: check the number").arg(code.mid(7, 3)));
    return verdict;
}

Verdict checkTaxCode(const QString &text)
{
    const QString code = plainCode(text);
    if (code.isEmpty())
        return Verdict::valid();
    if (code.size() == 16)
        return checkCodiceFiscale(code);
    return matches(code, "[0-9]*")
        ? elevenDigits(code, Texts::tr("the codice fiscale of an organisation"))
        : Verdict::invalid(Texts::tr("a codice fiscale has 16 characters (person) or 11 digits (organisation)"));
}

Verdict checkIban(const QString &text)
{
    const QString code = plainCode(text);
    if (code.isEmpty())
        return Verdict::valid();
    if (!matches(code, "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}"))
        return Verdict::invalid(
            Texts::tr("an IBAN begins with two letters and two digits; an Italian one has 27 characters"));
    const QString country = code.left(2);
    const int length = ibanLength(country);
    if (length > 0 && code.size() != length)
        return Verdict::invalid(
            Texts::tr("an IBAN of %1 has %2 characters, this one has %3").arg(country).arg(length).arg(code.size()));
    if (country == QLatin1String("IT") && !matches(code, "IT[0-9]{2}[A-Z][0-9]{10}[A-Z0-9]{12}"))
        return Verdict::invalid(
            Texts::tr("an Italian IBAN is IT, 2 digits, a letter, ABI and CAB (10 digits), 12 characters of account"));
    int remainder = 0;
    for (const QChar c : code.mid(4) + code.left(4))
        remainder =
            c.isDigit() ? (remainder * 10 + c.digitValue()) % 97 : (remainder * 100 + c.unicode() - 'A' + 10) % 97;
    if (remainder != 1)
        return Verdict::invalid(Texts::tr("the check digits do not fit: check the IBAN"));
    if (length == 0)
        return Verdict::warning(
            Texts::tr("no country is known whose IBANs begin with %1: check with the bank").arg(country));
    if (country == QLatin1String("IT") || country == QLatin1String("SM")) {
        const QChar expected = checkLetter(QStringView(code).mid(5));
        if (code[4] != expected)
            return Verdict::warning(Texts::tr("the CIN should be %1: check with the bank").arg(expected));
    }
    return Verdict::valid();
}

namespace {

enum class CigFamily { None, First, Current, Smart };

CigFamily familyOf(const QString &code)
{
    if (matches(code, "[0-9]{7}[0-9A-F]{3}"))
        return CigFamily::First;
    if (matches(code, "[A-U][0-9A-F]{9}"))
        return CigFamily::Current;
    if (matches(code, "[XYZ][0-9A-F]{9}"))
        return CigFamily::Smart;
    return CigFamily::None;
}

} // namespace

Verdict checkCig(const QString &text)
{
    const QString code = plainCode(text);
    if (code.isEmpty())
        return Verdict::valid();
    const auto wrong = [](int value, int digits) {
        return Verdict::invalid(
            Texts::tr("the check characters should be %1: check the CIG")
                .arg(QString::number(value, 16).toUpper().rightJustified(digits, QLatin1Char('0'))));
    };
    switch (familyOf(code)) {
    case CigFamily::First: {
        const qint64 number = code.left(7).toLongLong();
        if (number == 0)
            return Verdict::invalid(Texts::tr("a CIG of zeros is not a CIG"));
        const int expected = static_cast<int>(number * 211 % 4091);
        return code.mid(7).toInt(nullptr, 16) == expected ? Verdict::valid() : wrong(expected, 3);
    }
    case CigFamily::Current: {
        const qint64 number = code.mid(1, 6).toLongLong(nullptr, 16) + (code[0].unicode() - 'A' + 1);
        const int expected = static_cast<int>(number * 211 % 4091);
        return code.mid(7).toInt(nullptr, 16) == expected ? Verdict::valid() : wrong(expected, 3);
    }
    case CigFamily::Smart: {
        const qint64 number = code.mid(3).toLongLong(nullptr, 16);
        if (number == 0)
            return Verdict::invalid(Texts::tr("a CIG of zeros is not a CIG"));
        const int expected = static_cast<int>(number * 211 % 251);
        return code.mid(1, 2).toInt(nullptr, 16) == expected ? Verdict::valid() : wrong(expected, 2);
    }
    case CigFamily::None:
        break;
    }
    return Verdict::invalid(
        Texts::tr("a CIG has 10 characters, digits and letters A–F after the first, like B7E26B1DC7"));
}

Verdict checkCigOn(const QString &text, const Date &signedOn)
{
    Verdict verdict = checkCig(text);
    if (verdict.level == Verdict::Level::Valid && familyOf(plainCode(text)) == CigFamily::Smart && stated(signedOn)
        && signedOn > *makeDate(2023, 12, 31))
        return Verdict::warning(Texts::tr("SmartCIG codes ended on 31/12/2023: a deed signed later carries a CIG"));
    return verdict;
}

Verdict checkCup(const QString &text)
{
    const QString code = plainCode(text);
    return shape(code.isEmpty() || matches(code, "[A-Z][0-9]{2}[A-Z][0-9]{11}"),
                 Texts::tr("a CUP has 15 characters, like C11G06000000001"));
}

Verdict checkCpv(const QString &text)
{
    /// Regulation (EC) 213/2008: what the first two digits may be.
    static constexpr int divisions[] = {3,  9,  14, 15, 16, 18, 19, 22, 24, 30, 31, 32, 33, 34, 35,
                                        37, 38, 39, 41, 42, 43, 44, 45, 48, 50, 51, 55, 60, 63, 64,
                                        65, 66, 70, 71, 72, 73, 75, 76, 77, 79, 80, 85, 90, 92, 98};
    const QString code = plainCode(text);
    if (code.isEmpty())
        return Verdict::valid();
    if (!matches(code, "[0-9]{8}(-[0-9])?"))
        return Verdict::invalid(Texts::tr("a CPV has 8 digits and one after a dash, like 85300000-2"));
    return std::ranges::binary_search(divisions, code.left(2).toInt())
        ? Verdict::valid()
        : Verdict::warning(Texts::tr("no CPV begins with %1: check the code").arg(code.left(2)));
}

Verdict checkBelfiore(const QString &text)
{
    const QString code = plainCode(text);
    if (code.isEmpty())
        return Verdict::valid();
    if (!matches(code, "[A-Z][0-9]{3}"))
        return Verdict::invalid(Texts::tr("a Belfiore code is a letter and three digits, like G587"));
    return Reference::instance().knowsPlace(code)
        ? Verdict::valid()
        : Verdict::warning(Texts::tr("no Comune and no state is known by %1").arg(code));
}

Verdict checkCodiceUnivoco(const QString &text)
{
    const QString code = plainCode(text);
    return shape(code.isEmpty() || matches(code, "[A-Z0-9]{6,7}"),
                 Texts::tr("a codice univoco has 6 characters (public body) or 7"));
}

Verdict checkPec(const QString &text)
{
    const QString address = text.trimmed();
    if (address.isEmpty())
        return Verdict::valid();
    const bool good =
        address.size() <= 254
        && matches(
            address,
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}")
        && !address.contains(QLatin1String("..")) && !address.startsWith(QLatin1Char('.'))
        && !address.contains(QLatin1String(".@"));
    return shape(good, Texts::tr("an address is written like nome@pec.esempio.it"));
}

Verdict checkRea(const QString &text)
{
    const QString code = plainCode(text);
    return shape(code.isEmpty() || matches(code, "[A-Z]{2}-?[0-9]{1,7}"),
                 Texts::tr("a REA number is the province and up to 7 digits, like PD-123456"));
}

Verdict checkAlboNazionale(const QString &text)
{
    const QString code = plainCode(text);
    return shape(code.isEmpty() || matches(code, "[A-Z][0-9]{6}"),
                 Texts::tr("the number is a letter and six digits, like A123456"));
}

Verdict checkAlboRegionale(const QString &text)
{
    const QString code = plainCode(text);
    return code.isEmpty() || isRegional(code)
        ? Verdict::valid()
        : Verdict::warning(Texts::tr("usually written like A/PD0016: check the number"));
}

Verdict checkIstat(const QString &text)
{
    const QString code = plainCode(text);
    return shape(code.isEmpty() || matches(code, "[0-9]{6}"),
                 Texts::tr("the ISTAT code of a Comune has six digits, like 028063"));
}

Verdict checkCap(const QString &text)
{
    const QString code = plainCode(text);
    return shape(code.isEmpty() || matches(code, "[0-9]{5}"), Texts::tr("a CAP has five digits"));
}

std::span<const IdentifierKind> identifierKinds()
{
    static constexpr IdentifierKind kinds[] = {
        {"codice-fiscale", QT_TRANSLATE_NOOP("Identifier", "codice fiscale of a person"), checkCodiceFiscale},
        {"partita-iva", QT_TRANSLATE_NOOP("Identifier", "partita IVA"), checkPartitaIva},
        {"tax-code", QT_TRANSLATE_NOOP("Identifier", "codice fiscale of a person or an organisation"), checkTaxCode},
        {"iban", QT_TRANSLATE_NOOP("Identifier", "IBAN"), checkIban},
        {"cig", QT_TRANSLATE_NOOP("Identifier", "CIG"), checkCig},
        {"cup", QT_TRANSLATE_NOOP("Identifier", "CUP"), checkCup},
        {"cpv", QT_TRANSLATE_NOOP("Identifier", "CPV"), checkCpv},
        {"belfiore", QT_TRANSLATE_NOOP("Identifier", "Belfiore code"), checkBelfiore},
        {"codice-univoco", QT_TRANSLATE_NOOP("Identifier", "codice univoco"), checkCodiceUnivoco},
        {"pec", QT_TRANSLATE_NOOP("Identifier", "PEC or e-mail address"), checkPec},
        {"rea", QT_TRANSLATE_NOOP("Identifier", "REA number"), checkRea},
        {"albo-nazionale", QT_TRANSLATE_NOOP("Identifier", "number in the national register of cooperatives"),
         checkAlboNazionale},
        {"albo-regionale", QT_TRANSLATE_NOOP("Identifier", "number in the regional register"), checkAlboRegionale},
        {"istat", QT_TRANSLATE_NOOP("Identifier", "ISTAT code of a Comune"), checkIstat},
        {"cap", QT_TRANSLATE_NOOP("Identifier", "CAP"), checkCap},
    };
    return kinds;
}

QString deOmocoded(const QString &text)
{
    QString code = plainCode(text);
    if (!matches(code, personPattern))
        return code;
    const QString plain = withoutOmocodia(code).left(15);
    return plain + checkLetter(plain);
}

std::optional<TaxCodeFacts> factsOf(const QString &text, const Date &today)
{
    const QString code = deOmocoded(text);
    if (code.size() != 16 || checkCodiceFiscale(text).level == Verdict::Level::Invalid)
        return std::nullopt;
    TaxCodeFacts facts;
    const int day = code.mid(9, 2).toInt();
    facts.female = day > 40;
    facts.belfiore = code.mid(11, 4);
    const int month = static_cast<int>(QString(monthLetters).indexOf(code[8])) + 1;
    for (int century = 2000; century >= 1800; century -= 100) {
        const auto birth = makeDate(century + code.mid(6, 2).toInt(), month, day % 40);
        if (birth && *birth <= today) {
            facts.birth = *birth;
            return facts;
        }
    }
    return std::nullopt;
}

QString composeTaxCode(const QString &familyName, const QString &givenName, const Date &birth, bool female,
                       const QString &belfiore)
{
    const auto letters = [](const QString &name, bool given) {
        QString consonants, vowels;
        for (const QChar c : folded(name).toUpper()) {
            if (c < QLatin1Char('A') || c > QLatin1Char('Z'))
                continue;
            (QStringLiteral("AEIOU").contains(c) ? vowels : consonants).append(c);
        }
        if (given && consonants.size() >= 4)
            consonants = QString(consonants[0]) + consonants[2] + consonants[3];
        return (consonants + vowels + QStringLiteral("XXX")).left(3);
    };
    if (folded(familyName).isEmpty() || folded(givenName).isEmpty() || !stated(birth)
        || !matches(plainCode(belfiore), "[A-Z][0-9]{3}"))
        return {};
    const auto parts = birth.year_month_day();
    const QString code = letters(familyName, false) + letters(givenName, true)
        + QStringLiteral("%1").arg(int(parts.year) % 100, 2, 10, QLatin1Char('0'))
        + QString(monthLetters)[int(parts.month.as_number()) - 1]
        + QStringLiteral("%1").arg(int(parts.day) + (female ? 40 : 0), 2, 10, QLatin1Char('0')) + plainCode(belfiore);
    return code + checkLetter(code);
}

} // namespace insieme
