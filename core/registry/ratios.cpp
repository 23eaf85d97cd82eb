// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/ratios.h"

namespace insieme {

std::optional<DisadvantagedShare> disadvantagedShare(const HeadCount &count)
{
    constexpr qint64 most = 1'000'000'000;
    if (!count.workers || !count.disadvantagedWorkers || *count.workers < 0 || *count.disadvantagedWorkers < 0
        || *count.workers > most || *count.disadvantagedWorkers > *count.workers)
        return std::nullopt;
    return DisadvantagedShare{*count.disadvantagedWorkers, *count.workers};
}

SocialShare socialShare(const Records &records, const Date &day)
{
    SocialShare share;
    for (const QUuid &id : records.ids(describe<Cooperative>())) {
        const auto cooperative = records.load(Id<Cooperative>(id));
        if (!cooperative || !isMemberOn(*cooperative, day))
            continue;
        ++share.members;
        share.unknown += !cooperative->kind;
        share.social += cooperative->kind == CooperativeKind::A || cooperative->kind == CooperativeKind::B
            || cooperative->kind == CooperativeKind::AB;
    }
    return share;
}

DisadvantagedBase disadvantagedBase(const Records &records)
{
    for (const QUuid &id : records.ids(describe<Consortium>())) {
        if (const auto consortium = records.load(Id<Consortium>(id)))
            return consortium->disadvantagedBase.value_or(DisadvantagedBase::Total);
    }
    return DisadvantagedBase::Total;
}

} // namespace insieme
