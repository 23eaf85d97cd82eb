// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed.h"

#include "core/calendar/periods.h"

#include <QRegularExpression>

namespace insieme {

std::optional<Date> typedDate(const QString &typed, const Date &today, const TermBegin &begin)
{
    const QString text = typed.trimmed().toLower();
    const auto shifted = [&](int days) { return today + boost::gregorian::days(days); };
    if (text == QLatin1String("oggi") || text == QLatin1String("today"))
        return today;
    if (text == QLatin1String("domani") || text == QLatin1String("tomorrow"))
        return shifted(1);
    if (text == QLatin1String("ieri") || text == QLatin1String("yesterday"))
        return shifted(-1);
    if (text == QLatin1String("fine mese") || text == QLatin1String("end of month"))
        return today.end_of_month();
    if (text == QLatin1String("fine anno") || text == QLatin1String("end of year"))
        return makeDate(today.year(), 12, 31);
    static const QRegularExpression relative(QStringLiteral(
        "\\A([+-])\\s*(\\d{1,4})\\s*(g|gg|giorni|giorno|days?|m|mesi|mese|months?|anni|anno|years?)?\\z"));
    if (const auto match = relative.match(text); match.hasMatch()) {
        const int count = match.captured(2).toInt() * (match.captured(1) == QLatin1String("-") ? -1 : 1);
        const QString unit = match.captured(3);
        const bool term = stated(begin.first) && count > 0;
        const boost::gregorian::days exit(begin.exit ? 1 : 0);
        if (unit.isEmpty() || unit.startsWith(QLatin1Char('g')) || unit.startsWith(QLatin1Char('d')))
            return term ? calendar::periodEndDays(begin.first, count) + exit : shifted(count);
        const auto ymd = (term ? begin.first : today).year_month_day();
        const int months = unit.startsWith(QLatin1Char('m')) ? count : count * 12;
        const int index = int(ymd.year) * 12 + int(ymd.month.as_number()) - 1 + months;
        if (index < firstReadYear * 12 || index > lastReadYear * 12 + 11)
            return std::nullopt;
        return term ? calendar::periodEnd(begin.first, months) + exit : calendar::addMonths(today, months);
    }
    static const QRegularExpression italian(
        QStringLiteral("\\A(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{2}|\\d{4}))?\\z"));
    if (const auto match = italian.match(text); match.hasMatch()) {
        int year = today.year();
        if (match.captured(3).size() == 4)
            year = match.captured(3).toInt();
        else if (match.captured(3).size() == 2)
            year = match.captured(3).toInt() + (match.captured(3).toInt() < 50 ? 2000 : 1900);
        return makeReadDate(year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    return parseIsoDate(text);
}

Date dayAfter(const Date &end)
{
    return stated(end) ? end + boost::gregorian::days(1) : end;
}

std::optional<Value> typedValue(Kind kind, const QString &typed, const Date &today, const TermBegin &begin)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Value();
    const auto wrap = [](const auto &parsed) -> std::optional<Value> {
        return parsed ? std::optional<Value>(Value(*parsed)) : std::nullopt;
    };
    switch (kind) {
    case Kind::Date:
        return wrap(typedDate(text, today, begin));
    case Kind::Money:
        if (const auto cents = parseItalianDecimal(text, 2))
            return Value(Money{*cents});
        return std::nullopt;
    case Kind::Percent:
        if (const auto points = parseItalianDecimal(QString(text).remove(QLatin1Char('%')).trimmed(), 2))
            return Value(Percent{*points});
        return std::nullopt;
    case Kind::Minutes: {
        bool whole = false;
        const qint64 hours = text.toLongLong(&whole);
        if (whole && hours >= 0 && hours < 1'000'000)
            return Value(Minutes{hours * 60});
        return wrap(parsePlainMinutes(text));
    }
    case Kind::Integer: {
        const auto number = parseItalianDecimal(text, 0);
        return number ? std::optional<Value>(Value(*number)) : std::nullopt;
    }
    case Kind::Text:
        return Value(typed);
    default:
        return parsePlain(kind, nullptr, text);
    }
}

QString editText(const Value &value)
{
    if (const auto *day = std::get_if<Date>(&value))
        return italianText(*day);
    if (const auto *amount = std::get_if<Money>(&value))
        return italianText(*amount);
    if (const auto *share = std::get_if<Percent>(&value))
        return italianText(*share);
    return plainText(value);
}

} // namespace insieme
