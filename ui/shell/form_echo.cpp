// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_echo.h"

#include "core/base/language.h"
#include "core/calendar/periods.h"
#include "core/documents/italian_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Echo)
};

QString lengthOf(const Date &begin, const Date &end)
{
    if (const auto months = calendar::wholeMonths(begin, end))
        return Texts::tr("%n month(s) exactly", nullptr, *months);
    const auto days = [](const Date &from, const Date &to) {
        return Texts::tr("%n day(s)", nullptr, static_cast<int>((to - from).days()));
    };
    int months = (end.year() - begin.year()) * 12 + end.month() - begin.month();
    while (months > 0 && end < calendar::periodEnd(begin, months))
        --months;
    if (months <= 0)
        return days(begin, end + boost::gregorian::days(1));
    return Texts::tr("%1 and %2")
        .arg(Texts::tr("%n month(s)", nullptr, months), days(calendar::periodEnd(begin, months), end));
}

} // namespace

QString echoOf(const Value &value, const TermBegin &begin)
{
    if (const auto *amount = std::get_if<Money>(&value))
        return documents::inWords(*amount);
    const auto *day = std::get_if<Date>(&value);
    if (!day || !stated(*day))
        return {};
    const int number = day->day_of_week().as_number();
    const QString weekday = QLocale(language()).dayName(number == 0 ? 7 : number);
    const Date last = *day - boost::gregorian::days(begin.exit ? 1 : 0);
    return stated(begin.first) && !(last < begin.first)
        ? QStringLiteral("%1; %2").arg(weekday, lengthOf(begin.first, last))
        : weekday;
}

} // namespace insieme
