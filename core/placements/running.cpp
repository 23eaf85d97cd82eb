// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/running.h"

#include "core/store/records.h"

namespace insieme {

namespace {

/// ?1: the day.
const QString runs = QStringLiteral("end_date>=?1 AND start_date<=?1 AND status NOT IN ('draft','cancelled')");
const QString around = QStringLiteral("status IN ('ready','running') AND end_date>=?1");

} // namespace

std::vector<RunningPlacements> runningPlacements(const Records &records, const Date &day, int limit)
{
    Statement running(records.database(),
                      QStringLiteral("SELECT municipality_id, count(*), "
                                     "cast(sum(julianday(?1)-julianday(start_date)+1) AS INTEGER), "
                                     "cast(sum(julianday(end_date)-julianday(start_date)+1) AS INTEGER) "
                                     "FROM placement WHERE %1 "
                                     "GROUP BY municipality_id ORDER BY 2 DESC, 1 LIMIT ?2")
                          .arg(runs));
    running.bind(1, isoText(day));
    running.bind(2, qint64(limit));
    std::vector<RunningPlacements> result;
    while (running.next())
        result.push_back({running.uuid(0), running.integer(1), running.integer(2), running.integer(3)});
    return result;
}

qint64 placementsHosted(const Records &records, const Id<Organisation> &host, const Date &day)
{
    Borrowed hosted(
        records.database().cached(QStringLiteral("SELECT count(*) FROM placement WHERE host_id=?2 AND %1").arg(runs)));
    hosted->bind(1, isoText(day));
    hosted->bind(2, host.uuid());
    return hosted->next() ? hosted->integer(0) : 0;
}

std::vector<QUuid> hostsOn(const Records &records, const Date &day)
{
    Statement hosts(
        records.database(),
        QStringLiteral("SELECT DISTINCT host_id FROM placement WHERE host_id IS NOT NULL AND %1").arg(runs));
    hosts.bind(1, isoText(day));
    std::vector<QUuid> result;
    while (hosts.next())
        result.push_back(hosts.uuid(0));
    return result;
}

PlacementsAround placementsAround(const Records &records, const Date &day, const Id<UtilityProject> &project,
                                  qint64 limit)
{
    const auto asked = [&](const QString &what, const QString &after) {
        Statement rows(records.database(),
                       QStringLiteral("SELECT %1 FROM placement WHERE %2 AND (?2 IS NULL OR project_id=?2)%3")
                           .arg(what, around, after));
        rows.bind(1, isoText(day));
        rows.bind(2, project.uuid());
        return rows;
    };
    PlacementsAround result;
    Statement all = asked(QStringLiteral("count(*)"), {});
    if (all.next())
        result.count = all.integer(0);
    Statement rows = asked(QStringLiteral("id"), QStringLiteral(" ORDER BY start_date, code, id LIMIT ?3"));
    rows.bind(3, limit);
    while (rows.next())
        result.ids.push_back(rows.uuid(0));
    return result;
}

std::vector<QUuid> projectsAround(const Records &records, const Date &day)
{
    Statement rows(
        records.database(),
        QStringLiteral("SELECT DISTINCT project_id FROM placement WHERE %1 AND project_id IS NOT NULL").arg(around));
    rows.bind(1, isoText(day));
    std::vector<QUuid> result;
    while (rows.next())
        result.push_back(rows.uuid(0));
    return result;
}

} // namespace insieme
