// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"

namespace insieme::documents {

/// A list as it is shown, ready to be printed: title, what was filtered, columns, rows.
struct ListTable {
    QString title;
    QString note; ///< filter, day, number of records
    QStringList letterhead;
    std::vector<TableColumn> columns;
    QStringList headers;
    std::vector<QStringList> rows;
};
Content listDocument(const ListTable &table);

} // namespace insieme::documents
