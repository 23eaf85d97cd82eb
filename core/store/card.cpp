// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card.h"

#include "core/store/records.h"

namespace insieme {

std::vector<CardPart> cardOf(const Records &records, const RecordType &type, const QUuid &id, const Context &context)
{
    std::vector<const CardSource *> sources;
    for (const CardSource &source : records.catalogue().cards) {
        if (isA(type, *source.about))
            sources.push_back(&source);
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const CardSource *a, const CardSource *b) { return a->order < b->order; });
    std::vector<CardPart> parts;
    for (const CardSource *source : sources)
        source->offer(records, id, context, parts);
    std::erase_if(parts, [](const CardPart &part) { return part.lines.empty(); });
    return parts;
}

} // namespace insieme
