// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_horizons.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "ui/agenda/agenda_page.h"

#include <QLocale>

namespace insieme {
namespace {

/// Where it is: the two areas with most of it.
QString areasNote(const QStringList &areas)
{
    QStringList labels;
    for (const QString &area : areas)
        labels << areaLabel(area);
    labels.removeDuplicates(); // acts and what they are about are one for who reads
    const auto more = static_cast<int>(labels.size()) - 2;
    return more <= 0 ? labels.join(QStringLiteral(", "))
                     : AgendaPage::tr("%1, %2 and %n more", nullptr, more).arg(labels[0], labels[1]);
}

QString firstHourNote(const std::vector<AgendaItem> &items)
{
    if (items.empty())
        return {};
    const AgendaItem first = asShown(items.front());
    return first.minute == wholeDay ? AgendaPage::tr("during the day")
                                    : AgendaPage::tr("the first at %1").arg(hourOf(first));
}

} // namespace

QString shortDay(const Date &day, const Date &today)
{
    if (day.year() != today.year())
        return italianText(day);
    const QLocale locale(language());
    const int number = day.day_of_week().as_number();
    return locale.dayName(number == 0 ? 7 : number, QLocale::ShortFormat)
        + QStringLiteral(" %1/%2")
              .arg(day.day().as_number(), 2, 10, QLatin1Char('0'))
              .arg(day.month().as_number(), 2, 10, QLatin1Char('0'));
}

QString hourOf(const AgendaItem &item)
{
    return isoText(LocalMinute{item.day, item.minute}).mid(11);
}

QList<Horizon> horizonsOf(const Agenda &agenda, const AgendaFilter &base)
{
    QList<Horizon> result;
    LocalMinute from;
    const auto add = [&](const QString &title, const LocalMinute &to, int days) {
        AgendaFilter filter = base;
        filter.from = from;
        filter.to = to;
        const QString until = days > 1
            ? elided(AgendaPage::tr("until %1").arg(shortDay(agenda.day(days - 1).day, agenda.now().day)))
            : QString();
        result << Horizon{title, until, filter};
        from = to;
    };
    add(AgendaPage::tr("Late"), agenda.now(), 0);
    result.back().note = areasNote(agenda.areas(result.back().filter));
    add(AgendaPage::tr("Today"), agenda.day(1), 1);
    result.back().note = firstHourNote(agenda.items(result.back().filter, 1));
    add(AgendaPage::tr("Next 7 days"), agenda.day(8), 8);
    add(AgendaPage::tr("Next 30 days"), agenda.day(31), 31);
    add(AgendaPage::tr("Next 90 days"), agenda.day(91), 91);
    return result;
}

QString daySentence(const Agenda &agenda, const AgendaFilter &base)
{
    AgendaFilter late = base;
    late.to = agenda.now();
    AgendaFilter today = base;
    today.from = agenda.now();
    today.to = agenda.day(1);
    const int lateCount = static_cast<int>(agenda.count(late));
    const int todayCount = static_cast<int>(agenda.count(today));
    QStringList parts{AgendaPage::tr("Week %1.").arg(agenda.now().day.week_number())};
    if (lateCount > 0)
        parts << AgendaPage::tr("%n deadline(s) late.", nullptr, lateCount);
    if (todayCount > 0)
        parts << AgendaPage::tr("%n to close today.", nullptr, todayCount);
    if (lateCount == 0 && todayCount == 0)
        parts << AgendaPage::tr("Nothing is late, nothing is due today.");
    return parts.join(QLatin1Char(' '));
}

} // namespace insieme
