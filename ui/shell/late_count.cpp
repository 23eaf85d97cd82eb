// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/late_count.h"

#include "core/agenda/agenda.h"
#include "ui/shell/layouts.h"
#include "ui/shell/page.h"

namespace insieme {
namespace {

constexpr qint64 mostJudged = 100; ///< half a millisecond each

} // namespace

qint64 countIn(const View &view, const Workspace &workspace, const std::vector<Condition> &conditions)
{
    ListQuery query;
    query.type = view.type;
    query.conditions = view.conditions;
    query.conditions.insert(query.conditions.end(), conditions.begin(), conditions.end());
    return RecordList(workspace.records(), query).count();
}

std::optional<qint64> countRed(const Layout &layout, const Workspace &workspace)
{
    const Records &records = workspace.records();
    const View &view = *findView(QLatin1String(layout.view));
    if (!layout.lightOf || records.count(*view.type) > mostJudged)
        return {};
    qint64 red = 0;
    for (const QUuid &id : records.ids(*view.type)) {
        if (const auto record = records.load(*view.type, id))
            red += layout.lightOf(records, *record, workspace.today()) == Theme::Tone::Bad;
    }
    return red;
}

std::vector<PlaceCount> countPlaces(const Workspace &workspace, const std::function<bool()> &goOn)
{
    const Agenda agenda(workspace);
    const auto byList = [&](const AgendaFilter &filter) {
        QHash<QString, qint64> result;
        const auto byType = agenda.countByType(filter);
        for (auto type = byType.begin(); type != byType.end(); ++type) {
            if (const Layout *layout = layoutOf(*type.key()))
                result[QLatin1String(layout->view)] += type.value();
        }
        return result;
    };
    const QHash<QString, qint64> soon = byList(agenda.soon());
    const QHash<QString, qint64> late = byList(agenda.late());
    std::vector<PlaceCount> counts;
    for (const NavPlace &place : pageCatalogue().places()) {
        if (!goOn())
            break;
        counts.push_back({soon.value(place.key), place.late ? place.late(workspace) : late.value(place.key)});
    }
    return counts;
}

} // namespace insieme
