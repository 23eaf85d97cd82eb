// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/icalendar.h"

#include "core/base/held_file.h"
#include "core/base/whole_file.h"

#include <libical/ical.h>
#include <QCoreApplication>
#include <QFile>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr char zone[] = "Europe/Rome";
constexpr int alarmHour = 9;

/// Summer time from the last Sunday of March to that of October, as since 1996.
constexpr char rome[] = "BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\n"
                        "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                        "DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
                        "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                        "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
                        "END:VTIMEZONE\r\n";

icaltimetype timeOf(const Date &day, int minute)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month().as_number();
    time.day = day.day().as_number();
    time.is_date = minute == wholeDay;
    if (!time.is_date) {
        time.hour = minute / 60;
        time.minute = minute % 60;
    }
    return time;
}

icaltimetype utc(const QDateTime &at)
{
    const QDateTime moment = at.toUTC();
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addAlarm(icalcomponent *event, int daysBefore, bool wholeDayEvent, const QByteArray &text)
{
    const int seconds = -daysBefore * 86'400 + (wholeDayEvent ? alarmHour * 3600 : 0);
    icaltriggertype trigger{icaltime_null_time(), icaldurationtype_from_int(seconds)};
    icalcomponent_add_component(event,
                                icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                                                    icalproperty_new_description(text.constData()),
                                                    icalproperty_new_trigger(trigger), nullptr));
}

icalcomponent *eventOf(const AgendaItem &item, const CalendarOptions &options)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(eventUid(item.key).toUtf8().constData()));
    add(icalproperty_new_dtstamp(utc(options.stamp)));

    icalproperty *start = icalproperty_new_dtstart(timeOf(item.day, item.minute));
    if (item.minute != wholeDay)
        icalproperty_add_parameter(start, icalparameter_new_tzid(zone));
    add(start);

    QString summary = item.which.isEmpty() ? item.what : item.what + QStringLiteral(": ") + item.which;
    if (options.people && !item.who.isEmpty())
        summary += QStringLiteral(", ") + item.who;
    add(icalproperty_new_summary(summary.toUtf8().constData()));

    QStringList description;
    if (!item.why.isEmpty() && (options.people || !item.whyNamesPeople))
        description << item.why;
    if (const QString note = dayNote(item); !note.isEmpty())
        description << note;
    if (item.day != item.key.written)
        description << Texts::tr("Written: %1").arg(italianText(item.key.written));
    if (!description.isEmpty())
        add(icalproperty_new_description(description.join(QLatin1Char('\n')).toUtf8().constData()));
    add(icalproperty_new_categories(areaLabel(QLatin1String(item.kind->area)).toUtf8().constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    for (const int days : item.leadDays)
        addAlarm(event, days, item.minute == wholeDay, summary.toUtf8());
    return event;
}

} // namespace

QString eventUid(const ObligationKey &key)
{
    const QString part = key.part.isNull() ? QString() : uuidText(key.part);
    return uuidText(fixedUuid(QStringLiteral("agenda_event/%1/%2/%3").arg(key.kind, uuidText(key.id), part)))
        + QStringLiteral("@insieme");
}

QByteArray toICalendar(const std::vector<AgendaItem> &items, const CalendarOptions &options)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Insieme//Insieme " INSIEME_VERSION "//IT"));
    add(icalproperty_new_calscale("GREGORIAN"));
    icalproperty *name = icalproperty_new_x(options.name.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(name);
    icalcomponent_add_component(calendar.get(), icalcomponent_new_from_string(rome));
    for (const AgendaItem &item : items)
        icalcomponent_add_component(calendar.get(), eventOf(item, options));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<int> writeCalendar(const Workspace &workspace, const QString &path, const AgendaFilter &filter, bool people)
{
    const std::vector<AgendaItem> items = Agenda(workspace).byDay(filter);
    const QByteArray calendar =
        toICalendar(items, {workspace.clock().now(), Texts::tr("Deadlines of Insieme"), people});
    INSIEME_TRY(mayOpen(path));
    QFile there(path);
    if (there.exists() && !(there.open(QIODevice::ReadOnly) && there.read(15) == "BEGIN:VCALENDAR"))
        return fail(Error::Code::Io, Texts::tr("%1 exists already and is no calendar: it was not replaced.").arg(path));
    there.close();
    INSIEME_TRY(writeWhole(path, calendar));
    return static_cast<int>(items.size());
}

} // namespace insieme
