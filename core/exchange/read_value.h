// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/exchange/cell.h"
#include "core/record/record_type.h"

#include <QHash>

namespace insieme::exchange {

/// How decimals are written in a column of text. A workbook's numbers need no such rule.
enum class Decimals { Comma, Point };

/// How the cells of one column become values.
struct ColumnRule {
    Decimals decimals = Decimals::Comma;
    /// First year of the hundred that two digits may mean (1950: 49 is 2049, 50 is 1950); 0: such years are refused.
    int twoDigitYearsFrom = 0;
    bool round = false; ///< digits beyond the unit of an amount are rounded, half away from zero; otherwise refused
    bool restoreZeros = true; ///< zeros that a spreadsheet dropped from a code of fixed length come back
    bool typed = false; ///< the cells carry their meaning: texts need no unescaping
    QHash<QString, QString> values = {}; ///< folded text of the cell → stable text of the value; empty: nothing
};

struct ReadValue {
    Value value; ///< NULL when the cell is empty or was mapped to nothing
    QString note = {}; ///< what was understood differently from what is written, translated
    QString problem = {}, remedy = {}; ///< not empty: the cell cannot be read
    bool restored = false; ///< leading zeros came back
    bool ok() const { return problem.isEmpty(); }
};

/// Reads a cell for any field but a reference, as people in Italy write: `gg/mm/aaaa`, `1.234,56 €`, `sì`, the label
/// of a choice in Italian or English, its code. What two readers would read differently is refused.
ReadValue readValue(const Field &field, const Cell &cell, const ColumnRule &rule);

/// The record's own key, which is no reference although it has the type of one.
bool isKey(const Field &field);
/// Names another record.
bool isReference(const Field &field);

/// A day as written by people, without a time; nothing for any other text. `unsure`: two digits of the year.
std::optional<Date> writtenDate(QStringView text, int twoDigitYearsFrom, bool *unsure = nullptr);

/// Text that a spreadsheet would run as a formula gets an apostrophe in front, and loses it again.
QString madeHarmless(const QString &text);
QString madeOriginal(const QString &text);

/// A text of the source in Italian, whatever the language of the program.
QString italian(const char *context, const char *text);

/// The cell as a person would read it, at most a line.
QString shownCell(const Cell &cell);

} // namespace insieme::exchange
