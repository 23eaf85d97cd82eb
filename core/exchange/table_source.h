// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"
#include "core/exchange/cell.h"

#include <memory>

namespace insieme::exchange {

struct Sheet {
    QString name; ///< empty for a text file
    bool hidden = false;
};

/// Cells that a workbook joins; its value is that of the first one. Rows from 1, columns from 0, both ends included.
struct MergedCells {
    qint64 firstRow = 0, lastRow = 0;
    int firstColumn = 0, lastColumn = 0;
};

/// A table that can be read from its beginning as often as needed, row by row: memory does not grow with the rows.
class TableSource {
public:
    virtual ~TableSource() = default;
    virtual std::vector<Sheet> sheets() const = 0;
    /// Fails with Damaged when what follows cannot be trusted; rows given before it must not be used then.
    virtual Done read(int sheet, const RowSink &sink) = 0;
    /// Joined cells of a sheet; complete only after it was read once to its end.
    virtual std::vector<MergedCells> merged(int) const { return {}; }
    /// How the source was understood, for people ("text with “;”, Windows-1252").
    virtual QString form() const = 0;
    /// True when the cells carry their meaning (numbers, dates), false when everything is text.
    virtual bool isTyped() const = 0;
};

/// Opens a CSV or XLSX file by what it holds, whatever its name. Old and foreign formats are refused with the way to
/// save them anew.
Result<std::unique_ptr<TableSource>> openTable(const QString &path);
Result<std::unique_ptr<TableSource>> openTable(const QByteArray &content);
/// A table copied from a spreadsheet: lines of cells with tabs between them.
std::unique_ptr<TableSource> pastedTable(const QString &text);

} // namespace insieme::exchange
