// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/date.h"

#include <functional>
#include <vector>

namespace insieme::exchange {

/// One cell as its source holds it. A text file has only texts; a workbook says what it means.
struct Cell {
    enum class Kind : quint8 { Empty, Text, Number, Percent, Date, Instant, Duration, Flag, Error };
    Kind kind = Kind::Empty;
    /// Text: as written. Number: digits with a point, never with an exponent. Percent: the ratio as such a number
    /// (0.22 is 22 %). Date, Instant: ISO. Duration: `H:MM`. Flag: `true` or `false`. Error: what the sheet shows.
    QString text = {};

    bool isEmpty() const { return kind == Kind::Empty; }
    friend bool operator==(const Cell &, const Cell &) = default;
};

/// What a kind of cell is called, translated ("a number").
QString kindText(Cell::Kind kind);

/// "A" for 0, "Z", "AA" …
QString columnLetters(int column);

struct Row {
    qint64 number = 0; ///< as a spreadsheet counts, from 1
    bool hidden = false;
    std::vector<Cell> cells;

    const Cell &cell(int column) const
    {
        static const Cell none;
        return column >= 0 && column < static_cast<int>(cells.size()) ? cells[static_cast<size_t>(column)] : none;
    }
    bool isEmpty() const
    {
        for (const Cell &cell : cells) {
            if (!cell.isEmpty())
                return false;
        }
        return true;
    }
};

/// Gets every row that has a cell; false ends the reading without an error. The row may be moved from.
using RowSink = std::function<bool(Row &)>;

/// A number as workbooks write it (`9.99`, `1.5E-3`, `0.30000000000000004`) as plain digits, rounded to the fifteen
/// significant digits that a spreadsheet shows and without closing zeros. Nothing for other texts and for numbers
/// beyond 10^±30.
std::optional<QString> plainDecimal(QStringView number);

/// Plain digits with a point as an integer of the smallest unit: ("1.5", 2) is 150. Nothing when digits would be lost
/// or the number is too large.
std::optional<qint64> scaledDecimal(QStringView plain, int decimals);

/// What a date number of a workbook stands for. Days 1 to 59 of the 1900 system count from 31 December 1899; day 60 is
/// 29 February 1900, which never was, and gives nothing.
std::optional<LocalMinute> instantOfSerial(QStringView plain, bool from1904);

/// A length of time in days (`0.5`) as `H:MM`, rounded to the minute.
std::optional<QString> durationOfSerial(QStringView plain);

} // namespace insieme::exchange
