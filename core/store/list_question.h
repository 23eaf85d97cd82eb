// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_query.h"

namespace insieme {

/// What is asked of a long list beside whoever shows it: one reading of the file answers all of it.
struct ListQuestion {
    ListQuery query;
    qint64 first = 0, limit = 0; ///< which rows are wanted
    QUuid around = {}; ///< the rows around this record instead, where the list has it
    std::vector<QUuid> places = {}; ///< of these records
    bool counts = false; ///< how many rows there are, which is otherwise only told where it costs nothing
};

struct ListAnswer {
    qint64 first = 0;
    std::vector<QUuid> ids; ///< from `first` on; all rows of a list filtered by words, as soon as they were found
    bool toTheEnd = false; ///< the list ends with them
    QHash<QUuid, qint64> places; ///< -1: not in the list
    std::optional<qint64> count;
    bool isCut = false; ///< as RecordList::isCut, where the rows are counted
};

ListAnswer answerTo(const Records &records, const ListQuestion &question);

/// True where whatever a file holds, each row of `part` is one of `whole`; false where that cannot be told from the
/// questions alone.
bool isPartOf(const ListQuery &part, const ListQuery &whole);

} // namespace insieme
