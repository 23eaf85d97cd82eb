// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/blocks.h"

namespace insieme {
class Records;
struct Context;
} // namespace insieme

namespace insieme::documents {

/// Empty, for what is printed as it is shown: its words are in the language of the window.
Content shownContent();

/// The same with letterhead, title and subtitle.
Content begun(const Records &records, const Context &context, const QString &title, const QString &subtitle);

/// A list as it is shown, ready to be printed: title, what was filtered, columns, rows.
struct ListTable {
    QString title;
    QString note; ///< filter, day, number of records
    QStringList letterhead;
    std::vector<TableColumn> columns;
    QStringList headers;
    std::vector<QStringList> rows;
    std::vector<std::pair<size_t, QString>> groups = {}; ///< titles, each over the rows from that one on; in order
};
Content listDocument(const ListTable &table);

} // namespace insieme::documents
