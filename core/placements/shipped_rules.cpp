// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placements/kind.h"
#include "core/store/records.h"
#include "core/store/schema.h"

#include <QDateTime>

namespace insieme {
namespace {

template<class R> Done loadAll(const Records &records, std::vector<R> &list)
{
    for (const QUuid &id : records.ids(describe<R>())) {
        auto record = records.load(Id<R>(id));
        if (!record)
            return tl::unexpected(std::move(record).error());
        list.push_back(std::move(*record));
    }
    return {};
}

} // namespace

Result<PlacementRules> shippedPlacementRules()
{
    // The migrations hold the rules; a file in memory is the shortest way to read them as every file does.
    auto database = Database::open(QStringLiteral(":memory:"), Database::Access::Create);
    if (!database)
        return tl::unexpected(std::move(database).error());
    INSIEME_TRY(migrate(**database, QDateTime::currentDateTimeUtc(), [](int) { return Done(); }));
    Seal seal(**database);
    const Catalogue none;
    const Records records(**database, seal, none);
    PlacementRules rules;
    INSIEME_TRY(loadAll(records, rules.kinds));
    INSIEME_TRY(loadAll(records, rules.reasons));
    return rules;
}

} // namespace insieme
