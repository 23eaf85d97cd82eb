// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_question.h"

#include <algorithm>

namespace insieme {

ListAnswer answerTo(const Records &records, const ListQuestion &question)
{
    const RecordList list(records, question.query);
    ListAnswer answer;
    answer.first = question.first;
    for (const QUuid &id : question.places)
        answer.places[id] = list.indexOf(id);
    if (!question.around.isNull()) {
        const auto known = answer.places.constFind(question.around);
        const qint64 place = known != answer.places.cend() ? *known : list.indexOf(question.around);
        if (place >= 0)
            answer.first = std::max<qint64>(0, place - question.limit / 2);
    }
    answer.ids = list.ids(answer.first, question.limit);
    answer.toTheEnd = static_cast<qint64>(answer.ids.size()) < question.limit;
    answer.count = question.counts ? list.count() : list.knownCount();
    if (!answer.count && answer.toTheEnd && (answer.first == 0 || !answer.ids.empty()))
        answer.count = answer.first + static_cast<qint64>(answer.ids.size());
    if (answer.count && list.isOfWords()) {
        answer.isCut = list.isCut();
        answer.first = 0;
        answer.ids = list.ids(0, *answer.count);
        answer.toTheEnd = true;
    }
    return answer;
}

bool isPartOf(const ListQuery &part, const ListQuery &whole)
{
    const auto holds = [&part](const Condition &condition) {
        return std::find(part.conditions.begin(), part.conditions.end(), condition) != part.conditions.end();
    };
    // What begins with the longer words begins with the shorter ones.
    return part.type == whole.type && part.on == whole.on && part.text.startsWith(whole.text)
        && (whole.only.isEmpty() || (!part.only.isEmpty() && whole.only.contains(part.only)))
        && part.except.contains(whole.except) && std::all_of(whole.conditions.begin(), whole.conditions.end(), holds);
}

} // namespace insieme
