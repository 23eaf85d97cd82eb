// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/running.h"

#include "core/store/records.h"

namespace insieme {

std::vector<RunningPlacements> runningPlacements(const Records &records, const Date &day, int limit)
{
    Statement running(records.database(),
                      QStringLiteral("SELECT municipality_id, count(*), "
                                     "cast(sum(julianday(?1)-julianday(start_date)+1) AS INTEGER), "
                                     "cast(sum(julianday(end_date)-julianday(start_date)+1) AS INTEGER) "
                                     "FROM placement WHERE end_date>=?1 AND start_date<=?1 "
                                     "AND status NOT IN ('draft','cancelled') "
                                     "GROUP BY municipality_id ORDER BY 2 DESC, 1 LIMIT ?2"));
    running.bind(1, isoText(day));
    running.bind(2, qint64(limit));
    std::vector<RunningPlacements> result;
    while (running.next())
        result.push_back({running.uuid(0), running.integer(1), running.integer(2), running.integer(3)});
    return result;
}

std::vector<QUuid> placementsAround(const Records &records, const Date &day, const Id<UtilityProject> &project)
{
    Statement rows(records.database(),
                   QStringLiteral("SELECT id FROM placement WHERE status IN ('ready','running') AND end_date>=?1 "
                                  "AND (?2 IS NULL OR project_id=?2) ORDER BY start_date, code, id"));
    rows.bind(1, isoText(day));
    rows.bind(2, project.uuid());
    std::vector<QUuid> result;
    while (rows.next())
        result.push_back(rows.uuid(0));
    return result;
}

} // namespace insieme
