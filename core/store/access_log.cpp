// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/access_log.h"

namespace insieme {

std::pair<std::vector<Reading>, bool> readings(const Workspace &workspace, const HistoryFilter &filter, int limit,
                                               const Context &context, const QUuid &record)
{
    std::vector<Reading> result;
    const Catalogue &catalogue = workspace.catalogue();
    Statement rows(workspace.database(),
                   QStringLiteral("SELECT at, operator, tbl, id, what FROM access_log WHERE (?1 IS NULL OR "
                                  "substr(at, 1, 10)>=?1) AND (?2 IS NULL OR substr(at, 1, 10)<=?2) AND (?3 IS NULL "
                                  "OR operator=?3) AND (?4 IS NULL OR id=?4) ORDER BY n DESC"));
    rows.bindOrNull(1, stated(filter.from) ? isoText(filter.from) : QString());
    rows.bindOrNull(2, stated(filter.to) ? isoText(filter.to) : QString());
    rows.bindOrNull(3, filter.operatorId);
    rows.bindOrNull(4, record.isNull() ? QString() : uuidText(record));
    while (rows.next()) {
        const RecordType *type = catalogue.findTable(rows.text(2));
        if (!type || (filter.type && !isA(*type, *filter.type)))
            continue;
        if (static_cast<int>(result.size()) == limit)
            return {std::move(result), true};
        Reading reading;
        reading.at = rows.text(0);
        reading.operatorName = operatorTitle(workspace, rows.text(1), context);
        reading.type = type;
        reading.id = rows.uuid(3);
        reading.title = workspace.title(*type, reading.id, {});
        const QStringList columns = rows.text(4).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &column : columns) {
            if (const Field *field = findField(*type, column))
                reading.fields << levelOf(*type, *field).label(*field);
        }
        result.push_back(std::move(reading));
    }
    return {std::move(result), false};
}

} // namespace insieme
