// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/agenda.h"

#include "core/base/language.h"
#include "core/calendar/holiday_names.h"
#include "core/calendar/holidays.h"
#include "core/record/display.h"

#include <QCoreApplication>
#include <QLocale>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr char columns[] = "mark, kind, tbl, id, part, written, day, minute, shown, owner";

/// Lines that stay until they are done and lines that pass by themselves are two stretches of the index.
QString selectOf(const AgendaFilter &filter, const QString &what)
{
    QString where = QStringLiteral(
        " FROM agenda_item WHERE done=?1 AND (shown, minute)>=(?3, ?4) AND (shown, minute)<(?5, ?6) AND appears<=?11");
    if (!filter.owner.isNull())
        where += QStringLiteral(" AND owner=?7");
    if (!filter.areas.isEmpty())
        where += QStringLiteral(" AND area IN (SELECT value FROM json_each(?8))");
    return QStringLiteral("SELECT ") + what + where + QStringLiteral(" AND lapses='9999-12-31' UNION ALL SELECT ")
        + what + where + QStringLiteral(" AND lapses>=?2 AND lapses<'9999-12-31'");
}

void bindFilter(Statement &statement, const AgendaFilter &filter, const Date &today)
{
    statement.bind(1, qint64(filter.done));
    statement.bind(2, filter.done ? QStringLiteral("0000") : isoText(today));
    const bool from = stated(filter.from.day);
    const bool to = stated(filter.to.day);
    statement.bind(11, isoText(today));
    statement.bind(3, from ? isoText(filter.from.day) : QStringLiteral("0000"));
    statement.bind(4, qint64(from ? filter.from.minute : 0));
    statement.bind(5, to ? isoText(filter.to.day) : QStringLiteral("9999-12-32"));
    statement.bind(6, qint64(to ? filter.to.minute : 0));
    if (!filter.owner.isNull())
        statement.bind(7, filter.owner);
    if (!filter.areas.isEmpty())
        statement.bind(8, QStringLiteral("[\"") + filter.areas.join(QStringLiteral("\",\"")) + QStringLiteral("\"]"));
}

QString weekday(const Date &day)
{
    const int number = day.day_of_week().as_number();
    return QLocale(language()).dayName(number == 0 ? 7 : number);
}

/// "Sunday 28", with the month when it is another one than that of `near`.
QString namedDay(const Date &day, const Date &near)
{
    const QString text = weekday(day) + QLatin1Char(' ') + QString::number(day.day().as_number());
    return day.month() == near.month()
        ? text
        : text + QStringLiteral("/%1").arg(day.month().as_number(), 2, 10, QLatin1Char('0'));
}

} // namespace

LocalMinute Agenda::now() const
{
    const QTime time = m_workspace.clock().now().time();
    return {m_workspace.today(), time.hour() * 60 + time.minute()};
}

LocalMinute Agenda::day(int daysFromToday) const
{
    return {m_workspace.today() + boost::gregorian::days(daysFromToday), 0};
}

std::vector<AgendaItem> Agenda::byDay(const AgendaFilter &filter) const
{
    std::vector<AgendaItem> all = items(filter, std::numeric_limits<int>::max());
    std::stable_sort(all.begin(), all.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return std::tie(a.day, a.minute) < std::tie(b.day, b.minute);
    });
    return all;
}

std::vector<AgendaItem> Agenda::items(const AgendaFilter &filter, int limit, int offset) const
{
    m_workspace.records().catchUp();
    Statement statement(m_workspace.database(),
                        selectOf(filter, QLatin1String(columns) + QStringLiteral(", n"))
                            + QStringLiteral(" ORDER BY shown, minute, n LIMIT ?9 OFFSET ?10"));
    bindFilter(statement, filter, m_workspace.today());
    statement.bind(9, qint64(limit));
    statement.bind(10, qint64(offset));
    return read(statement);
}

qint64 Agenda::count(const AgendaFilter &filter, qint64 atMost) const
{
    m_workspace.records().catchUp();
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT count(*) FROM (") + selectOf(filter, QStringLiteral("1"))
                            + QStringLiteral(" LIMIT ?9)"));
    bindFilter(statement, filter, m_workspace.today());
    statement.bind(9, atMost);
    return statement.next() ? statement.integer(0) : 0;
}

QHash<const RecordType *, qint64> Agenda::countByType(const AgendaFilter &filter) const
{
    m_workspace.records().catchUp();
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT tbl, count(*) FROM (") + selectOf(filter, QStringLiteral("tbl"))
                            + QStringLiteral(" LIMIT 20000) GROUP BY tbl"));
    bindFilter(statement, filter, m_workspace.today());
    QHash<const RecordType *, qint64> result;
    while (statement.next()) {
        if (const RecordType *type = m_workspace.catalogue().findTable(statement.text(0)))
            result[type] += statement.integer(1);
    }
    return result;
}

QStringList Agenda::areas(const AgendaFilter &filter) const
{
    m_workspace.records().catchUp();
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT area FROM (") + selectOf(filter, QStringLiteral("area"))
                            + QStringLiteral(" LIMIT 1000) GROUP BY area ORDER BY count(*) DESC, area"));
    bindFilter(statement, filter, m_workspace.today());
    QStringList result;
    while (statement.next())
        result << statement.text(0);
    return result;
}

std::vector<AgendaWeek> Agenda::weeks(int count, const AgendaFilter &filter) const
{
    m_workspace.records().catchUp();
    const Date today = m_workspace.today();
    const Date monday = today - boost::gregorian::days((today.day_of_week().as_number() + 6) % 7);
    AgendaFilter stretch = filter;
    stretch.from = {monday, 0};
    stretch.to = {monday + boost::gregorian::days(7L * count), 0};
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT shown, area, count(*) FROM (")
                            + selectOf(stretch, QStringLiteral("shown, area"))
                            + QStringLiteral(" LIMIT 20000) GROUP BY shown, area ORDER BY shown, area"));
    bindFilter(statement, stretch, today);
    std::vector<AgendaWeek> result;
    while (statement.next()) {
        const auto day = parseIsoDate(statement.text(0));
        if (!day)
            continue;
        const Date week = monday + boost::gregorian::days(static_cast<int>((*day - monday).days() / 7 * 7));
        const QString area = statement.text(1);
        const auto known = std::find_if(result.begin(), result.end(),
                                        [&](const AgendaWeek &row) { return row.monday == week && row.area == area; });
        if (known == result.end())
            result.push_back({week, area, statement.integer(2)});
        else
            known->count += statement.integer(2);
    }
    return result;
}

std::optional<AgendaItem> Agenda::item(const QUuid &mark) const
{
    m_workspace.records().catchUp();
    Statement statement(m_workspace.database(),
                        QStringLiteral("SELECT ") + QLatin1String(columns)
                            + QStringLiteral(" FROM agenda_item WHERE mark=?1"));
    statement.bind(1, mark);
    std::vector<AgendaItem> found = read(statement);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<AgendaItem> Agenda::read(Statement &statement) const
{
    std::vector<AgendaItem> result;
    const Catalogue &catalogue = m_workspace.catalogue();
    while (statement.next()) {
        AgendaItem item;
        item.mark = statement.uuid(0);
        item.key.kind = statement.text(1);
        item.key.type = catalogue.findTable(statement.text(2));
        item.key.id = statement.uuid(3);
        if (!statement.isNull(4))
            item.key.part = statement.uuid(4);
        item.key.written = parseIsoDate(statement.text(5)).value_or(Date());
        item.day = parseIsoDate(statement.text(6)).value_or(Date());
        item.minute = static_cast<int>(statement.integer(7));
        item.shown = parseIsoDate(statement.text(8)).value_or(Date());
        if (item.day < item.shown)
            item.minute -= wholeDay;
        if (!statement.isNull(9))
            item.owner = statement.uuid(9);
        item.kind = catalogue.findObligation(item.key.kind);
        if (item.key.type && item.kind)
            result.push_back(std::move(item));
    }
    // The words come from the records, one look at each.
    const Context context = m_workspace.context();
    QHash<QUuid, std::vector<Obligation>> offered;
    for (AgendaItem &item : result) {
        if (!offered.contains(item.key.id)) {
            std::vector<Obligation> &obligations = offered[item.key.id];
            for (const ObligationSource &source : catalogue.obligations) {
                if (source.type != item.key.type)
                    continue;
                if (const auto record = m_workspace.records().load(*source.type, item.key.id))
                    source.offer(record->data(), context, obligations);
            }
        }
        item.what = QCoreApplication::translate("Obligation", item.kind->label);
        item.opens = item.key.type;
        item.opensId = item.key.id;
        item.rule = item.kind->rule;
        item.leadDays.assign(item.kind->leadDays.begin(), item.kind->leadDays.end());
        for (const Obligation &obligation : offered[item.key.id]) {
            if (obligation.kind != item.kind || obligation.part != item.key.part
                || obligation.written != item.key.written)
                continue;
            if (!obligation.what.isEmpty()) // a line begins with a capital, however people wrote it
                item.what = obligation.what[0].toUpper() + obligation.what.mid(1);
            item.which = obligation.which;
            item.who = obligation.who;
            item.why = obligation.why;
            item.whyNamesPeople = obligation.whyNamesPeople;
            item.rule = obligation.rule.value_or(item.kind->rule);
            if (const RecordType *about = catalogue.findTable(obligation.aboutTable)) {
                item.opens = about;
                item.opensId = obligation.aboutId;
                (about->sealed ? item.who : item.which) = m_workspace.title(*about, obligation.aboutId, {});
            }
            if (!obligation.leadDays.empty())
                item.leadDays = obligation.leadDays;
        }
        Borrowed mark(m_workspace.database().cached(
            QStringLiteral("SELECT done_on, snoozed_until, reason FROM agenda_mark WHERE id=?1")));
        mark->bind(1, item.mark);
        if (mark->next()) {
            item.doneOn = parseIsoDate(mark->text(0)).value_or(Date());
            item.snoozedUntil = parseIsoDate(mark->text(1)).value_or(Date());
            item.reason = mark->text(2);
        }
    }
    return result;
}

Due Agenda::due(const AgendaItem &item, const LocalMinute &now)
{
    if (stated(item.doneOn))
        return Due::Done;
    if (item.day < now.day || (item.day == now.day && item.minute < now.minute))
        return Due::Late;
    return item.day == now.day ? Due::Today : Due::Coming;
}

AgendaItem asShown(AgendaItem item)
{
    if (item.day < item.shown)
        item.minute = wholeDay;
    item.day = item.shown;
    return item;
}

AgendaItem toldIn(AgendaItem item, const Context &context)
{
    if (context.shown >= Disclosure::Personal)
        return item;
    if (!item.who.isEmpty())
        item.who = hidesTitle(*item.opens, context) ? caseName(*item.opens, item.opensId, context.titles) : mask();
    if (item.whyNamesPeople)
        item.why.clear();
    return item;
}

QString dayNote(const AgendaItem &item)
{
    const Date &written = item.key.written;
    if (!stated(written) || !calendar::isPublicHoliday(written))
        return {};
    const QString holiday = calendar::holidayName(written);
    if (item.day == written) {
        return holiday.isEmpty() ? Texts::tr("falls on %1").arg(namedDay(written, written))
                                 : Texts::tr("falls on %1, %2").arg(namedDay(written, written), holiday);
    }
    return holiday.isEmpty()
        ? Texts::tr("falls on %1: %2 counts").arg(namedDay(written, item.day), namedDay(item.day, written))
        : Texts::tr("falls on %1, %2: %3 counts")
              .arg(namedDay(written, item.day), holiday, namedDay(item.day, written));
}

Date warningDay(const AgendaItem &item)
{
    return item.leadDays.empty() ? item.day : item.day - boost::gregorian::days(item.leadDays.front());
}

QString distance(const AgendaItem &item, const LocalMinute &now)
{
    const qint64 days = (item.day - now.day).days();
    if (days < 0)
        return Texts::tr("%n day(s) late", nullptr, static_cast<int>(-days));
    if (days == 0 && item.minute != wholeDay) {
        const int minutes = item.minute - now.minute;
        const int length = std::abs(minutes);
        const QString hours = QStringLiteral("%1:%2").arg(length / 60).arg(length % 60, 2, 10, QLatin1Char('0'));
        return minutes < 0 ? Texts::tr("%1 late", "hours and minutes").arg(hours)
                           : Texts::tr("in %1", "hours and minutes").arg(hours);
    }
    if (days == 0)
        return Texts::tr("today");
    if (days == 1)
        return Texts::tr("tomorrow");
    return Texts::tr("%n day(s)", nullptr, static_cast<int>(days));
}

QString areaLabel(const QString &area)
{
    static const char *const names[][2] = {
        {"agenda", QT_TRANSLATE_NOOP("Agenda", "Agenda")},
        {"registry", QT_TRANSLATE_NOOP("Agenda", "Registry")},
        {"contracts", QT_TRANSLATE_NOOP("Agenda", "Contracts")},
        {"papers", QT_TRANSLATE_NOOP("Agenda", "Documents")},
        {"coordination", QT_TRANSLATE_NOOP("Agenda", "Coordination")},
        {"placements", QT_TRANSLATE_NOOP("Agenda", "Placements")},
        {"housing", QT_TRANSLATE_NOOP("Agenda", "Housing")},
        {"codesign", QT_TRANSLATE_NOOP("Agenda", "Co-design")},
        {"welfare", QT_TRANSLATE_NOOP("Agenda", "Welfare")},
    };
    for (const auto &name : names) {
        if (area == QLatin1String(name[0]))
            return Texts::tr(name[1]);
    }
    return area;
}

} // namespace insieme
