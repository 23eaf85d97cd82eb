// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

namespace insieme {
namespace {

/// The number written by exactly `length` ASCII digits at `from`; -1 otherwise.
int digits(QStringView text, qsizetype from, qsizetype length)
{
    if (from + length > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c - u'0');
    }
    return value;
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, QLatin1Char('0'));
}

} // namespace

std::optional<Date> makeDate(int year, int month, int day)
{
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    if (day > boost::gregorian::gregorian_calendar::end_of_month_day(
            boost::gregorian::greg_year(static_cast<unsigned short>(year)),
            boost::gregorian::greg_month(static_cast<unsigned short>(month))))
        return std::nullopt;
    return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                static_cast<unsigned short>(day));
}

std::optional<Date> makeReadDate(int year, int month, int day)
{
    return year < firstReadYear || year > lastReadYear ? std::nullopt : makeDate(year, month, day);
}

QString isoText(const Date &day)
{
    if (!stated(day))
        return {};
    const auto parts = day.year_month_day();
    return padded(parts.year, 4) + QLatin1Char('-') + padded(parts.month, 2) + QLatin1Char('-') + padded(parts.day, 2);
}

std::optional<Date> parseIsoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return makeReadDate(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
}

QString italianText(const Date &day)
{
    if (!stated(day))
        return {};
    const auto parts = day.year_month_day();
    return padded(parts.day, 2) + QLatin1Char('/') + padded(parts.month, 2) + QLatin1Char('/') + padded(parts.year, 4);
}

QString isoText(const LocalMinute &instant)
{
    if (!stated(instant.day))
        return {};
    return isoText(instant.day) + QLatin1Char('T') + padded(instant.minute / 60, 2) + QLatin1Char(':')
        + padded(instant.minute % 60, 2);
}

std::optional<LocalMinute> parseIsoMinute(QStringView text)
{
    if (text.size() != 16 || text[10] != u'T' || text[13] != u':')
        return std::nullopt;
    const auto day = parseIsoDate(text.left(10));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return LocalMinute{*day, hour * 60 + minute};
}

} // namespace insieme
