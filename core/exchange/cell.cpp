// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"

#include "core/base/decimal.h"
#include "core/base/quantity.h"

#include <QCoreApplication>

namespace insieme::exchange {
namespace {

constexpr int significantDigits = 15;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Days and minutes of a date number; minutes are rounded.
std::optional<std::pair<qint64, int>> daysAndMinutes(QStringView plain)
{
    if (plain.startsWith(u'-'))
        return std::nullopt;
    const qsizetype point = plain.indexOf(u'.');
    const auto whole = scaledDecimal(point < 0 ? plain : plain.left(point), 0);
    if (!whole)
        return std::nullopt;
    const QString fraction =
        point < 0 ? QString() : plain.mid(point + 1).left(10).toString().leftJustified(10, QLatin1Char('0'));
    constexpr qint64 unit = 10'000'000'000;
    const qint64 minutes = (fraction.toLongLong() * 1440 + unit / 2) / unit;
    return std::pair(*whole + minutes / 1440, static_cast<int>(minutes % 1440));
}

} // namespace

QString kindText(Cell::Kind kind)
{
    switch (kind) {
    case Cell::Kind::Empty:
        return QCoreApplication::translate("Exchange", "nothing");
    case Cell::Kind::Text:
        return QCoreApplication::translate("Exchange", "text");
    case Cell::Kind::Number:
        return QCoreApplication::translate("Exchange", "a number");
    case Cell::Kind::Percent:
        return QCoreApplication::translate("Exchange", "a percentage");
    case Cell::Kind::Date:
        return QCoreApplication::translate("Exchange", "a date");
    case Cell::Kind::Instant:
        return QCoreApplication::translate("Exchange", "a date with a time");
    case Cell::Kind::Duration:
        return QCoreApplication::translate("Exchange", "a time");
    case Cell::Kind::Flag:
        return QCoreApplication::translate("Exchange", "true or false");
    case Cell::Kind::Error:
        return QCoreApplication::translate("Exchange", "an error of the sheet");
    }
    return {};
}

QString columnLetters(int column)
{
    QString letters;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (n - 1) % 26)));
    return letters;
}

std::optional<QString> plainDecimal(QStringView number)
{
    const bool negative = number.startsWith(u'-');
    if (negative || number.startsWith(u'+'))
        number = number.mid(1);
    QString digits;
    qint64 exponent = 0; // of the digit after the last one kept
    bool point = false, any = false;
    qsizetype i = 0;
    for (; i < number.size() && (isDigit(number[i]) || (number[i] == u'.' && !point)); ++i) {
        if (number[i] == u'.') {
            point = true;
            continue;
        }
        any = true;
        digits += number[i];
        exponent -= point;
        if (digits.size() > 400)
            return std::nullopt;
    }
    if (!any)
        return std::nullopt;
    if (i < number.size()) {
        if (number[i] != u'e' && number[i] != u'E')
            return std::nullopt;
        bool read = false;
        const int given = number.mid(i + 1).toInt(&read);
        if (!read || given < -400 || given > 400)
            return std::nullopt;
        exponent += given;
    }
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    digits.remove(0, zeros);
    if (digits.size() > significantDigits) {
        exponent += digits.size() - significantDigits;
        const bool up = digits[significantDigits] >= u'5';
        digits.truncate(significantDigits);
        for (qsizetype at = digits.size() - 1; up; --at) {
            if (at < 0) {
                digits.prepend(QLatin1Char('1'));
                break;
            }
            if (digits[at] != u'9') {
                digits[at] = QChar(static_cast<char16_t>(digits[at].unicode() + 1));
                break;
            }
            digits[at] = u'0';
        }
    }
    while (digits.endsWith(QLatin1Char('0'))) {
        digits.chop(1);
        ++exponent;
    }
    if (digits.isEmpty())
        return QStringLiteral("0");
    if (exponent > 30 || exponent < -45)
        return std::nullopt;
    QString plain;
    if (exponent >= 0) {
        plain = digits + QString(exponent, QLatin1Char('0'));
    } else {
        plain = digits.rightJustified(1 - exponent, QLatin1Char('0'));
        plain.insert(plain.size() + exponent, QLatin1Char('.'));
    }
    return negative ? QLatin1Char('-') + plain : plain;
}

std::optional<qint64> scaledDecimal(QStringView plain, int decimals)
{
    if (plain.contains(u'.')) {
        while (plain.endsWith(u'0'))
            plain.chop(1);
        if (plain.endsWith(u'.'))
            plain.chop(1);
    }
    return parseDecimal(plain, decimals, QLatin1Char('.'));
}

std::optional<LocalMinute> instantOfSerial(QStringView plain, bool from1904)
{
    const auto parts = daysAndMinutes(plain);
    if (!parts)
        return std::nullopt;
    const auto [days, minute] = *parts;
    // 31 December 9999 is day 2 958 465.
    if (days > 2'958'465 || (!from1904 && (days < 1 || days == 60)))
        return std::nullopt;
    const Date start = from1904 ? *makeDate(1904, 1, 1) : *makeDate(1899, 12, days < 60 ? 31 : 30);
    const Date last = *makeDate(lastReadYear, 12, 31);
    if (days > (last - start).days())
        return std::nullopt;
    return LocalMinute{start + boost::gregorian::days(static_cast<int>(days)), minute};
}

std::optional<QString> durationOfSerial(QStringView plain)
{
    const auto parts = daysAndMinutes(plain);
    if (!parts || parts->first > 4'000'000)
        return std::nullopt;
    return plainText(Minutes{parts->first * 1440 + parts->second});
}

} // namespace insieme::exchange
