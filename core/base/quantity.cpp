// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <QList>

namespace insieme {
namespace {

__extension__ using Wide = __int128; // cents × weight exceeds 64 bits

constexpr qint64 largest = 999'999'999'999'999; // keeps sums of thousands of values far from overflow

QString decimal(qint64 value, int decimals, QChar separator, bool grouped)
{
    const bool negative = value < 0;
    QString digits = QString::number(negative ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value));
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    QString whole = digits.left(digits.size() - decimals);
    if (grouped) {
        for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
            whole.insert(i, QLatin1Char('.'));
    }
    QString text = negative ? QStringLiteral("-") : QString();
    text += whole;
    if (decimals > 0)
        text += separator + digits.right(decimals);
    return text;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

std::optional<qint64> parseDecimal(QStringView text, int decimals, QChar separator)
{
    bool negative = false;
    if (text.startsWith(u'-')) {
        negative = true;
        text = text.mid(1);
    }
    const qsizetype point = text.indexOf(separator);
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView part = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && (part.isEmpty() || part.size() > decimals)))
        return std::nullopt;
    qint64 value = 0;
    const auto take = [&value](QChar c) {
        if (!isDigit(c) || value > largest / 10)
            return false;
        value = value * 10 + (c.unicode() - u'0');
        return true;
    };
    for (const QChar c : whole) {
        if (!take(c))
            return std::nullopt;
    }
    for (int i = 0; i < decimals; ++i) {
        if (!take(i < part.size() ? part[i] : QLatin1Char('0')))
            return std::nullopt;
    }
    if (value > largest)
        return std::nullopt;
    return negative ? -value : value;
}

QString plainText(Money amount)
{
    return decimal(amount.cents, 2, QLatin1Char('.'), false);
}

QString plainText(Percent share)
{
    return decimal(share.basisPoints, 2, QLatin1Char('.'), false);
}

QString plainText(Minutes time)
{
    const qint64 count = time.count < 0 ? -time.count : time.count;
    return (time.count < 0 ? QStringLiteral("-") : QString()) + QString::number(count / 60) + QLatin1Char(':')
        + QString::number(count % 60).rightJustified(2, QLatin1Char('0'));
}

QString plainText(Area surface)
{
    return decimal(surface.squareCentimetres, 4, QLatin1Char('.'), false);
}

QString plainText(Fraction share)
{
    return QString::number(share.numerator) + QLatin1Char('/') + QString::number(share.denominator);
}

std::optional<Money> parsePlainMoney(QStringView text)
{
    const auto value = parseDecimal(text, 2, QLatin1Char('.'));
    return value ? std::optional(Money{*value}) : std::nullopt;
}

std::optional<Percent> parsePlainPercent(QStringView text)
{
    const auto value = parseDecimal(text, 2, QLatin1Char('.'));
    return value ? std::optional(Percent{*value}) : std::nullopt;
}

std::optional<Minutes> parsePlainMinutes(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || text.size() != colon + 3)
        return std::nullopt;
    const bool negative = text.startsWith(u'-');
    const auto hours = parseDecimal(negative ? text.mid(1, colon - 1) : text.left(colon), 0, QLatin1Char('.'));
    const auto minutes = parseDecimal(text.mid(colon + 1), 0, QLatin1Char('.'));
    if (!hours || !minutes || *hours < 0 || *hours > 100'000'000 || *minutes < 0 || *minutes > 59)
        return std::nullopt;
    const qint64 count = *hours * 60 + *minutes;
    return Minutes{negative ? -count : count};
}

std::optional<Area> parsePlainArea(QStringView text)
{
    const auto value = parseDecimal(text, 4, QLatin1Char('.'));
    return value ? std::optional(Area{*value}) : std::nullopt;
}

std::optional<Fraction> parsePlainFraction(QStringView text)
{
    const qsizetype bar = text.indexOf(u'/');
    if (bar < 1)
        return std::nullopt;
    const auto numerator = parseDecimal(text.left(bar), 0, QLatin1Char('.'));
    const auto denominator = parseDecimal(text.mid(bar + 1), 0, QLatin1Char('.'));
    if (!numerator || !denominator || *denominator <= 0)
        return std::nullopt;
    return Fraction{*numerator, *denominator};
}

QString italianText(Money amount)
{
    return decimal(amount.cents, 2, QLatin1Char(','), true);
}

QString italianText(Percent share)
{
    return decimal(share.basisPoints, 2, QLatin1Char(','), true);
}

std::optional<qint64> parseItalianDecimal(QStringView text, int decimals)
{
    text = text.trimmed();
    for (const QStringView sign : {QStringView(u"€"), QStringView(u"%")}) {
        if (text.startsWith(sign))
            text = text.mid(sign.size()).trimmed();
        else if (text.endsWith(sign))
            text = text.chopped(sign.size()).trimmed();
    }
    const bool negative = text.startsWith(u'-');
    const QStringView unsignedText = negative ? text.mid(1) : text;
    const qsizetype comma = unsignedText.indexOf(u',');
    const QStringView whole = comma < 0 ? unsignedText : unsignedText.left(comma);
    QString plain;
    if (whole.contains(u'.')) {
        const auto groups = whole.split(u'.');
        if (groups.first().isEmpty() || groups.first().size() > 3 || groups.first() == u"0")
            return std::nullopt;
        for (qsizetype i = 1; i < groups.size(); ++i) {
            if (groups[i].size() != 3)
                return std::nullopt;
        }
        for (const QStringView group : groups)
            plain += group;
    } else {
        plain = whole.toString();
    }
    if (comma >= 0)
        plain += unsignedText.mid(comma);
    if (plain.startsWith(QLatin1Char('-')))
        return std::nullopt;
    return parseDecimal(negative ? QLatin1Char('-') + plain : plain, decimals, QLatin1Char(','));
}

std::vector<Money> splitByWeights(Money total, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (sum <= 0 || std::any_of(weights.begin(), weights.end(), [](qint64 w) { return w < 0; }))
        return {};
    const bool negative = total.cents < 0;
    const qint64 cents = negative ? -total.cents : total.cents;
    struct Part {
        qint64 cents;
        qint64 remainder;
        size_t index;
    };
    std::vector<Part> parts;
    qint64 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const auto product = static_cast<Wide>(cents) * weights[i];
        parts.push_back({static_cast<qint64>(product / sum), static_cast<qint64>(product % sum), i});
        given += parts.back().cents;
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.remainder > b.remainder; });
    for (qint64 left = cents - given; Part & part : parts) {
        if (left-- <= 0)
            break;
        ++part.cents;
    }
    std::vector<Money> result(weights.size());
    for (const Part &part : parts)
        result[part.index] = {negative ? -part.cents : part.cents};
    return result;
}

} // namespace insieme
