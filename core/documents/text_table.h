// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"

namespace insieme::documents {

/// A row of plain texts.
inline std::vector<Runs> cells(const QStringList &texts)
{
    std::vector<Runs> row;
    for (const QString &text : texts)
        row.push_back({{text}});
    return row;
}

/// A table with its head and no other row yet.
inline Table tableOf(std::vector<TableColumn> columns, const QStringList &header)
{
    Table table;
    table.columns = std::move(columns);
    table.rows.push_back(cells(header));
    return table;
}

inline void addTotal(Table &table, const QStringList &texts)
{
    table.rows.push_back(cells(texts));
    table.totalRow = true;
}

} // namespace insieme::documents
