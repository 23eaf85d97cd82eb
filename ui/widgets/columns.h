// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace insieme {

/// What a column asks for, in logical pixels.
struct ColumnWish {
    int floor = 0; ///< never less, even when the table must scroll sideways
    int wish = 0; ///< while there is room
    int stretch = 0; ///< its part of what is left over
};

/// One width a column. They fill `room` exactly as long as the floors fit into it; otherwise they are the floors.
/// What is missing is taken from the widest: one long text does not cut the short ones beside it.
std::vector<int> fitColumns(const std::vector<ColumnWish> &columns, int room);

/// Text that says nothing when a part of it is hidden: amounts, days, numbers, codes of digits.
bool isFigure(const QString &text);

} // namespace insieme
