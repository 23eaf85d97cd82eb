// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_value.h"

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/registry/identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace insieme::exchange {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

ReadValue refused(QString problem, QString remedy)
{
    return {{}, {}, std::move(problem), std::move(remedy)};
}

ReadValue unreadable(const Cell &cell, const QString &expected)
{
    return refused(Texts::tr("“%1” cannot be read").arg(shownCell(cell)), Texts::tr("Expected: %1.").arg(expected));
}

struct FixedCode {
    const char *column;
    int length;
    Verdict (*check)(const QString &);
};

constexpr FixedCode fixedCodes[] = {{"tax_code", 11, checkPartitaIva},
                                    {"vat_number", 11, checkPartitaIva},
                                    {"postcode", 5, checkCap},
                                    {"istat", 6, checkIstat},
                                    {"cig", 10, checkCig}};

/// Codes of fixed length whose zeros in front a spreadsheet drops when it takes them for numbers.
const FixedCode *fixedCode(const Field &field)
{
    for (const FixedCode &code : fixedCodes) {
        if (qstrcmp(code.column, field.column) == 0)
            return &code;
    }
    return nullptr;
}

/// The usual signs and blanks of Italian sheets, as plain ones.
QString plainSigns(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(QChar(0x00A0), QLatin1Char(' '));
    plain.replace(QChar(0x202F), QLatin1Char(' '));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression currency(QStringLiteral("^(?:eur|euro)\\s+|\\s*(?:eur|euro)$"),
                                             QRegularExpression::CaseInsensitiveOption);
    plain.remove(currency);
    return plain;
}

std::optional<qint64> textDecimal(QStringView text, int decimals, Decimals convention)
{
    QString plain = plainSigns(text);
    if (convention == Decimals::Point) {
        for (QChar &c : plain)
            c = c == u'.' ? QChar(u',') : c == u',' ? QChar(u'.') : c;
    }
    return parseItalianDecimal(plain, decimals);
}

/// The number of a cell in its smallest unit. `shift`: decimal places that the cell's own scale adds.
std::optional<qint64> number(const Cell &cell, int decimals, const ColumnRule &rule, ReadValue *out)
{
    if (cell.kind == Cell::Kind::Text) {
        if (rule.round) {
            if (const auto fine = textDecimal(cell.text, decimals + 6, rule.decimals)) {
                const qint64 unit = 1'000'000;
                return (*fine + (*fine < 0 ? -unit / 2 : unit / 2)) / unit;
            }
        }
        return textDecimal(cell.text, decimals, rule.decimals);
    }
    if (cell.kind != Cell::Kind::Number && cell.kind != Cell::Kind::Percent)
        return std::nullopt;
    if (const auto exact = scaledDecimal(cell.text, decimals))
        return exact;
    if (!cell.text.contains(u'.'))
        return std::nullopt;
    const auto fine =
        scaledDecimal(QStringView(cell.text).left(cell.text.indexOf(u'.') + 1 + decimals + 1), decimals + 1);
    if (!fine)
        return std::nullopt;
    if (rule.round)
        return (*fine + (*fine < 0 ? -5 : 5)) / 10;
    *out = refused(Texts::tr("%1 has more digits than the field can hold").arg(shownCell(cell)),
                   Texts::tr("Round it in the sheet, or let this column be rounded."));
    return std::nullopt;
}

ReadValue readText(const Field &field, const Cell &cell, const ColumnRule &rule)
{
    QString text = cell.text;
    ReadValue result;
    switch (cell.kind) {
    case Cell::Kind::Number:
        text.replace(QLatin1Char('.'), QLatin1Char(','));
        break;
    case Cell::Kind::Percent: {
        const auto points = scaledDecimal(cell.text, 4);
        text = points ? italianText(Percent{*points}) + QStringLiteral(" %") : cell.text;
        break;
    }
    case Cell::Kind::Date:
        text = italianText(*parseIsoDate(cell.text));
        break;
    case Cell::Kind::Instant: {
        const LocalMinute instant = *parseIsoMinute(cell.text);
        text = italianText(instant.day) + QLatin1Char(' ') + cell.text.mid(11);
        break;
    }
    case Cell::Kind::Flag:
        text = cell.text == QLatin1String("true") ? Texts::tr("yes") : Texts::tr("no");
        break;
    default:
        if (!rule.typed)
            text = madeOriginal(text);
        break;
    }
    text = cleaned(text).trimmed();
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    static const QRegularExpression spoiled(QStringLiteral("^\\d[,.]\\d+E\\+\\d+$"));
    if (const FixedCode *code = fixedCode(field)) {
        if (spoiled.match(text).hasMatch())
            return refused(
                Texts::tr("“%1” lost its last digits in a spreadsheet").arg(text),
                Texts::tr("Give the column the format Text in the spreadsheet, type the code again and save."));
        // Of the eleven digits of an entity at most a few are zeros in front; a postcode has at most two of them. A
        // code that is wrong with them, too, stays as it is.
        const qsizetype missing = code->length - text.size();
        if (rule.restoreZeros && missing > 0 && missing <= (code->length == 11 ? 6 : 2)
            && digits.match(text).hasMatch()) {
            const QString whole = text.rightJustified(code->length, QLatin1Char('0'));
            if (code->check(whole).level == Verdict::Level::Valid) {
                result.restored = true;
                text = whole;
                result.note = Texts::tr("the zeros in front, dropped by a spreadsheet, are put back: %1").arg(text);
            }
        }
    }
    if (!text.isEmpty())
        result.value = text;
    return result;
}

ReadValue readFlag(const Cell &cell)
{
    static const QStringList yes{QStringLiteral("si"),   QStringLiteral("s"),   QStringLiteral("x"),
                                 QStringLiteral("vero"), QStringLiteral("yes"), QStringLiteral("y"),
                                 QStringLiteral("true"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("falso"),
                                QStringLiteral("false"), QStringLiteral("0")};
    const QString text = folded(cell.text);
    if (cell.kind == Cell::Kind::Flag || cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Number) {
        if (yes.contains(text))
            return {true};
        if (no.contains(text))
            return {false};
    }
    return unreadable(cell, Texts::tr("yes or no"));
}

ReadValue readChoice(const Field &field, const Cell &cell)
{
    const ChoiceList &list = *field.ops->choices;
    const QString text = folded(cell.text);
    for (size_t i = 0; i < list.items.size(); ++i) {
        const ChoiceItem &item = list.items[i];
        if (folded(QString::fromLatin1(item.code)) == text || folded(QString::fromUtf8(item.label)) == text
            || folded(list.label(static_cast<int>(i))) == text || folded(italian(list.context, item.label)) == text)
            return {Choice{&list, static_cast<int>(i)}};
    }
    QStringList known;
    for (size_t i = 0; i < list.items.size(); ++i)
        known << list.label(static_cast<int>(i));
    return refused(
        Texts::tr("“%1” is not in the list").arg(shownCell(cell)),
        Texts::tr("Write one of: %1; or say in the mapping what it means.").arg(known.join(QStringLiteral(", "))));
}

constexpr qint64 firstLikelySerial = 14'611; // 1 January 1940
constexpr qint64 lastLikelySerial = 73'415; // 31 December 2100

/// A date from any cell, with the time where there is one.
std::optional<LocalMinute> writtenInstant(const Cell &cell, const ColumnRule &rule, ReadValue *out)
{
    switch (cell.kind) {
    case Cell::Kind::Date:
        return LocalMinute{*parseIsoDate(cell.text), 0};
    case Cell::Kind::Instant:
        return parseIsoMinute(cell.text);
    case Cell::Kind::Number:
    case Cell::Kind::Text:
        break;
    default:
        return std::nullopt;
    }
    const QString text = plainSigns(cell.text);
    // A date cell that lost its format shows the number of the day.
    bool whole = false;
    const qint64 serial = text.toLongLong(&whole);
    if (whole) {
        if (text.size() == 8 && cell.kind == Cell::Kind::Text)
            return std::nullopt;
        if (serial < firstLikelySerial || serial > lastLikelySerial)
            return std::nullopt;
        const auto instant = instantOfSerial(text, false);
        if (instant)
            out->note = Texts::tr("the number %1 was read as the day %2").arg(text, italianText(instant->day));
        return instant;
    }
    static const QRegularExpression time(
        QStringLiteral(
            "^(.*?\\S)(?:T|[,;]?\\s+(?:ore|h\\.?|alle)?\\s*)(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?Z?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString dayText = text;
    int minute = 0;
    if (const auto match = time.match(text); match.hasMatch()) {
        const int hour = match.captured(2).toInt();
        const int minutes = match.captured(3).toInt();
        if (hour > 23 || minutes > 59)
            return std::nullopt;
        dayText = match.captured(1);
        minute = hour * 60 + minutes;
    }
    bool unsure = false;
    const auto day = writtenDate(dayText, rule.twoDigitYearsFrom, &unsure);
    if (unsure)
        *out = refused(Texts::tr("“%1” has only two digits of the year").arg(text),
                       Texts::tr("Write four digits, or say in the mapping which century is meant."));
    return day ? std::optional(LocalMinute{*day, minute}) : std::nullopt;
}

ReadValue readDay(const Field &field, const Cell &cell, const ColumnRule &rule)
{
    ReadValue result;
    const auto instant = writtenInstant(cell, rule, &result);
    if (!result.ok())
        return result;
    if (!instant)
        return unreadable(cell,
                          field.kind() == Kind::Date ? Texts::tr("a day of the calendar as dd/mm/yyyy")
                                                     : Texts::tr("a day and a time as dd/mm/yyyy hh:mm"));
    if (field.kind() == Kind::Date) {
        if (instant->minute != 0)
            result.note = Texts::tr("the time of “%1” is left out").arg(shownCell(cell));
        result.value = instant->day;
    } else {
        result.value = *instant;
    }
    return result;
}

ReadValue readTime(const Cell &cell, const ColumnRule &rule)
{
    if (const auto time = parsePlainMinutes(QStringView(cell.text).trimmed());
        time && (cell.kind == Cell::Kind::Duration || cell.kind == Cell::Kind::Text))
        return {*time};
    ReadValue result;
    // Hours with decimals: 7,5 is 7:30.
    if (const auto hours = number(cell, 4, rule, &result); hours && cell.kind != Cell::Kind::Percent) {
        if (*hours * 60 % 10'000 == 0)
            return {Minutes{*hours * 60 / 10'000}};
    }
    return unreadable(cell, Texts::tr("hours and minutes as h:mm"));
}

} // namespace

bool isKey(const Field &field)
{
    return qstrcmp(field.column, "id") == 0;
}

bool isReference(const Field &field)
{
    return field.kind() == Kind::Reference && field.ops->target && !isKey(field);
}

QString italian(const char *context, const char *text)
{
    return inItalian([&] { return QCoreApplication::translate(context, text); });
}

QString shownCell(const Cell &cell)
{
    QString text = cell.text.left(80).simplified();
    switch (cell.kind) {
    case Cell::Kind::Number:
        return text.replace(QLatin1Char('.'), QLatin1Char(','));
    case Cell::Kind::Percent: {
        const auto points = scaledDecimal(cell.text, 4);
        return points ? italianText(Percent{*points}) + QStringLiteral(" %") : text;
    }
    case Cell::Kind::Date:
        return italianText(parseIsoDate(cell.text).value_or(Date()));
    case Cell::Kind::Instant: {
        const auto instant = parseIsoMinute(cell.text);
        return instant ? italianText(instant->day) + QLatin1Char(' ') + cell.text.mid(11) : text;
    }
    case Cell::Kind::Flag:
        return cell.text == QLatin1String("true") ? Texts::tr("yes") : Texts::tr("no");
    default:
        return text;
    }
}

std::optional<Date> writtenDate(QStringView text, int twoDigitYearsFrom, bool *unsure)
{
    text = text.trimmed();
    if (const auto iso = parseIsoDate(text))
        return iso;
    static const QRegularExpression numbers(
        QStringLiteral("^(\\d{1,4})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{2}|\\d{4})$"));
    static const QRegularExpression words(
        QStringLiteral("^(?:[a-zìé]+,?\\s+)?(\\d{1,2})[°º]?[\\s\\-./]*([a-z]{3,9})\\.?[\\s\\-./]*(\\d{2}|\\d{4})$"));
    int day = 0, month = 0, year = 0;
    QString yearText;
    const QString lower = text.toString().toLower();
    if (const auto match = numbers.match(lower); match.hasMatch()) {
        if (match.captured(1).size() == 4) { // 2026/06/22
            if (match.captured(3).size() > 2)
                return std::nullopt;
            return makeReadDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        }
        if (match.captured(1).size() == 3)
            return std::nullopt;
        day = match.captured(1).toInt();
        month = match.captured(2).toInt();
        yearText = match.captured(3);
    } else if (const auto named = words.match(lower); named.hasMatch()) {
        static const QStringList months{
            QStringLiteral("gennaio"), QStringLiteral("febbraio"), QStringLiteral("marzo"),
            QStringLiteral("aprile"),  QStringLiteral("maggio"),   QStringLiteral("giugno"),
            QStringLiteral("luglio"),  QStringLiteral("agosto"),   QStringLiteral("settembre"),
            QStringLiteral("ottobre"), QStringLiteral("novembre"), QStringLiteral("dicembre"),
            QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
            QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
            QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
            QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
        for (qsizetype i = 0; i < months.size() && month == 0; ++i) {
            if (months[i] == named.captured(2) || months[i].left(3) == named.captured(2)
                || (named.captured(2).size() == 4 && months[i].startsWith(named.captured(2))))
                month = static_cast<int>(i % 12) + 1;
        }
        day = named.captured(1).toInt();
        yearText = named.captured(3);
    } else {
        return std::nullopt;
    }
    year = yearText.toInt();
    if (yearText.size() == 2) {
        if (twoDigitYearsFrom == 0) {
            if (unsure)
                *unsure =
                    makeDate(2000 + year, month, day).has_value() || makeDate(1900 + year, month, day).has_value();
            return std::nullopt;
        }
        year += twoDigitYearsFrom / 100 * 100;
        if (year < twoDigitYearsFrom)
            year += 100;
    }
    return makeReadDate(year, month, day);
}

QString madeHarmless(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text[first] == u'\'')
        ++first;
    return first < text.size() && QStringLiteral("=+-@\t\r").contains(text[first]) ? QLatin1Char('\'') + text : text;
}

QString madeOriginal(const QString &text)
{
    return text.startsWith(QLatin1Char('\'')) && madeHarmless(text) != text ? text.mid(1) : text;
}

ReadValue readValue(const Field &field, const Cell &cell, const ColumnRule &rule)
{
    if (cell.isEmpty())
        return {};
    if (cell.kind == Cell::Kind::Error)
        return refused(Texts::tr("The cell holds an error of the sheet: %1").arg(cell.text),
                       Texts::tr("Correct the formula in the spreadsheet and save it again."));
    if (!rule.values.isEmpty()) {
        if (const auto known = rule.values.constFind(folded(cell.text)); known != rule.values.constEnd()) {
            const auto value = parsePlain(field.kind(), field.ops->choices, *known);
            return value
                ? ReadValue{*value}
                : refused(Texts::tr("“%1” is mapped to “%2”, which the field cannot hold").arg(shownCell(cell), *known),
                          Texts::tr("Correct the mapping of this column."));
        }
    }
    ReadValue result;
    const auto counted = [&](int decimals, const QString &expected, auto wrap) -> ReadValue {
        const auto value = number(cell, decimals, rule, &result);
        if (value)
            result.value = wrap(*value);
        return value || !result.ok() ? result : unreadable(cell, expected);
    };
    switch (field.kind()) {
    case Kind::Text:
        return readText(field, cell, rule);
    case Kind::Flag:
        return readFlag(cell);
    case Kind::Choice:
        return readChoice(field, cell);
    case Kind::Date:
    case Kind::LocalMinute:
        return readDay(field, cell, rule);
    case Kind::Minutes:
        return readTime(cell, rule);
    case Kind::Integer:
        return counted(0, Texts::tr("a whole number"), [](qint64 n) { return Value(n); });
    case Kind::Money:
        return counted(2, Texts::tr("an amount in euro such as 1.234,56"), [](qint64 n) { return Value(Money{n}); });
    case Kind::Area: {
        static const QRegularExpression unit(QStringLiteral("\\s*(?:m²|m2|mq\\.?)$"),
                                             QRegularExpression::CaseInsensitiveOption);
        Cell bare = cell;
        if (bare.kind == Cell::Kind::Text)
            bare.text.remove(unit);
        const auto value = number(bare, 4, rule, &result);
        if (value)
            result.value = Area{*value};
        return value || !result.ok() ? result : unreadable(cell, Texts::tr("square metres such as 54,20"));
    }
    case Kind::Percent: {
        if (cell.kind == Cell::Kind::Percent) {
            // 0.22 is shown as 22 %.
            return counted(4, Texts::tr("a percentage such as 22,50 %"), [](qint64 n) { return Value(Percent{n}); });
        }
        ReadValue read =
            counted(2, Texts::tr("a percentage such as 22,50 %"), [](qint64 n) { return Value(Percent{n}); });
        const auto *share = std::get_if<Percent>(&read.value);
        if (share && share->basisPoints > 0 && share->basisPoints < 100 && !cell.text.contains(u'%'))
            read.note = Texts::tr("read as %1 %, less than one per cent").arg(italianText(*share));
        return read;
    }
    case Kind::Fraction:
        if (cell.kind == Cell::Kind::Text) {
            if (const auto share = parsePlainFraction(QStringView(cell.text).trimmed()))
                return {*share};
        }
        return unreadable(cell, Texts::tr("a fraction such as 1/3, in a cell with the format Text"));
    case Kind::Key:
    case Kind::Reference:
        if (const QUuid id = QUuid::fromString(cell.text.trimmed()); !id.isNull())
            return {id};
        return unreadable(cell, Texts::tr("the id of a record"));
    }
    return {};
}

} // namespace insieme::exchange
