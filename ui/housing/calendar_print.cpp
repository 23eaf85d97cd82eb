// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/housing/calendar_print.h"

#include "core/base/elision.h"
#include "core/base/language.h"
#include "core/documents/letterhead.h"
#include "core/documents/list_document.h"

#include <QCoreApplication>
#include <QLocale>

namespace insieme {
namespace {

using Days = boost::gregorian::days;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HousingCalendar)
};

documents::Lanes::Look lookOf(Timeline::Look look)
{
    switch (look) {
    case Timeline::Look::Solid:
    case Timeline::Look::Soft:
        return documents::Lanes::Look::Filled;
    case Timeline::Look::Dashed:
        return documents::Lanes::Look::Open;
    case Timeline::Look::Hatched:
        break;
    }
    return documents::Lanes::Look::Hatched;
}

} // namespace

documents::Content calendarDocument(const Shell &shell, const CalendarLanes &lanes, const QString &house,
                                    const Date &from, const Date &to, bool large)
{
    const Date today = shell.context().day();
    documents::Content content = documents::shownContent();
    content.title = elided(Texts::tr("%1: apartments from %2 to %3").arg(house, italianText(from), italianText(to)));
    content.landscape = true;
    content.paper = large ? documents::Paper::A3 : documents::Paper::A4;
    documents::addLetterhead(content, shell.workspace().records(), shell.context());
    content.blocks.push_back(documents::Paragraph{
        documents::Style::Title,
        {{elided(Texts::tr("%1, from %2 to %3").arg(house, italianText(from), italianText(to)))}}});
    // Before the lanes: after them it would stand alone on a page when they fill one.
    content.blocks.push_back(documents::Paragraph{
        documents::Style::Small,
        {{elided(Texts::tr("On %1: %2.").arg(italianText(today), lanes.summary())) + QLatin1Char(' ')
          + Texts::tr(
              "Filled: stay, also one that begins today. Outlined: reserved or proposed. Hatched: works, "
              "maintenance, out of service. The day of exit is not counted: a bar ends with the last night.")}}});
    documents::Lanes printed;
    printed.days = static_cast<int>((to - from).days()) + 1;
    printed.today = static_cast<int>((today - from).days());
    const QLocale locale(language());
    for (Date first = from; !(to < first); first = first.end_of_month() + Days(1))
        printed.columns.push_back({static_cast<int>((first - from).days()),
                                   locale.toString(QDate(first.year(), first.month(), first.day()),
                                                   first == from || first.month() == 1 ? QStringLiteral("MMM yyyy")
                                                                                       : QStringLiteral("MMM"))});
    for (const Timeline::Lane &lane : lanes.lanes()) {
        documents::Lanes::Lane row{lane.title, lane.note, lane.rows, {}};
        for (const Timeline::Span &span : lane.spans) {
            const int first = stated(span.from) ? static_cast<int>((span.from - from).days()) : 0;
            const int last = stated(span.to) ? static_cast<int>((span.to - from).days()) : printed.days;
            row.bars.push_back({std::max(first, 0), std::min(last, printed.days - 1), span.row, span.rows, span.text,
                                lookOf(span.look)});
            if (last < 0)
                row.bars.pop_back();
        }
        printed.lanes.push_back(std::move(row));
    }
    content.blocks.push_back(std::move(printed));
    return content;
}

} // namespace insieme
