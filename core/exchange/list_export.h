// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/exporter.h"

/// One list with the columns that are shown, in its order, for other programs.
namespace insieme::exchange {

/// A column as it is shown: the value of a field, or what follows from other records.
struct ListedColumn {
    const Field *field = nullptr;
    // Where it is no field:
    QString name = {}; ///< stable, English
    QString label = {}; ///< for people
    Kind kind = Kind::Text; ///< of what is computed
    /// Asked on the thread that writes, with its records. Tells nothing that not everybody may know.
    std::function<Value(const Records &records, const AnyRecord &record, const Date &day)> compute = {};
};

/// Told how many rows there were so far; false ends it.
using GoOn = std::function<bool(qint64 rows)>;

/// Into a file; columns of which nothing may be told are left out. An existing file is replaced only when the new one
/// is complete. Cancelled when `goOn` ends it: nothing was written then.
Done exportList(const Workspace &workspace, const RecordList &list, const std::vector<ListedColumn> &columns,
                const QString &path, ExportForm form, const Context &context, const GoOn &goOn = {});

/// Rows for the clipboard: as text with tabs, and as HTML in which a spreadsheet finds the types (codes stay text,
/// amounts and days become numbers).
struct CopiedTable {
    QString text;
    QString html;
};
/// Holds the whole table, but one record at a time. Cancelled when `goOn` ends it.
Result<CopiedTable> copyList(const Workspace &workspace, const RecordList &list,
                             const std::vector<ListedColumn> &columns, const Context &context, const GoOn &goOn = {});

} // namespace insieme::exchange
