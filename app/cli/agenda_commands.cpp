// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"
#include "core/agenda/icalendar.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace insieme::cli {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int defaultDays = 90;

QString timeText(const AgendaItem &item)
{
    return item.minute == wholeDay ? QString() : isoText(LocalMinute{item.day, item.minute}).mid(11);
}

int print(Invocation &in, const Workspace &workspace, const AgendaFilter &filter)
{
    const Agenda agenda(workspace);
    const LocalMinute now = agenda.now();
    QStringList names;
    for (const char *name : {"day", "time", "days_left", "state", "area", "kind", "what", "which", "person", "owner",
                             "written_day", "warn_on", "snoozed_until", "why", "record_kind", "record_id", "uid"})
        names << QLatin1String(name);
    const bool table = in.option("format").isEmpty() || in.option("format") == QLatin1String("table");
    Rows rows(in, names,
              {Texts::tr("Day"), Texts::tr("Hour"), Texts::tr("When"), Texts::tr("What"), Texts::tr("Which"),
               Texts::tr("Person"), Texts::tr("Looked after by"), Texts::tr("Note")},
              {QStringLiteral("days_left")});
    const QStringList wanted = folded(in.option("where")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const AgendaItem &item : agenda.byDay(filter)) {
        const QString said = folded(QStringList{item.what, item.which, item.who, item.why}.join(QLatin1Char(' ')));
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return said.contains(word); }))
            continue;
        static const char *const states[] = {"late", "today", "coming", "done"};
        const QString owner = item.owner.isNull()
            ? QString()
            : workspace.title(*workspace.catalogue().findTable(u"operator"), item.owner, {});
        if (table) {
            rows.add({},
                     {italianText(item.day), timeText(item), distance(item, now), item.what, item.which, item.who,
                      owner, dayNote(item)});
            continue;
        }
        rows.add({isoText(item.day), timeText(item), QString::number((item.day - now.day).days()),
                  QLatin1String(states[static_cast<int>(Agenda::due(item, now))]), QLatin1String(item.kind->area),
                  item.key.kind, item.what, item.which, item.who, owner, isoText(item.key.written),
                  isoText(warningDay(item)), isoText(item.snoozedUntil), item.why, QLatin1String(item.key.type->kind),
                  uuidText(item.key.id), eventUid(item.key)},
                 {});
    }
    rows.finish();
    return Done;
}

int writeDeadlines(Invocation &in, const Workspace &workspace, const AgendaFilter &filter)
{
    const auto written = writeCalendar(workspace, in.option("ics"), filter, in.has("people"));
    if (!written)
        return in.fail(written.error());
    in.err << Texts::tr("%n deadline(s) written.", nullptr, *written) << '\n';
    return Done;
}

int deadlines(Invocation &in)
{
    int days = defaultDays;
    if (in.has("within")) {
        bool number = false;
        days = in.option("within").toInt(&number);
        if (!number || days < 0 || days > 36'600)
            return in.usage(Texts::tr("--within needs a number of days from 0 to 36600."));
    }
    if (in.has("ics") && in.option("ics").isEmpty())
        return in.usage(Texts::tr("--ics needs the name of the file to write."));
    auto opened = in.open(in.word(0), false);
    if (!opened)
        return in.fail(opened.error());
    AgendaFilter filter;
    filter.to = Agenda(**opened).day(days + 1);
    return in.has("ics") ? writeDeadlines(in, **opened, filter) : print(in, **opened, filter);
}

constexpr CommandEntry entries[] = {
    {"deadlines", "deadlines FILE [--within DAYS] [--ics OUT [--people]] [--format table|csv|json]",
     QT_TRANSLATE_NOOP(
         "Help",
         "what is due within so many days (otherwise 90), soonest first; --ics writes a calendar, without "
         "the names of people unless --people is given"),
     1, deadlines},
};

} // namespace

int listDeadlines(Invocation &in, const QString &path)
{
    if (const auto on = parseIsoDate(in.option("on")))
        in.pin(*on);
    auto opened = in.open(path, false);
    if (!opened)
        return in.fail(opened.error());
    return print(in, **opened, {});
}

std::span<const CommandEntry> agendaCommands()
{
    return entries;
}

} // namespace insieme::cli
