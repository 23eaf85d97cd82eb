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

/// What a column of a list asks for, in logical pixels, from the least on.
struct ListColumnNeeds {
    int least = 0; ///< a name is shortened to it before the table scrolls sideways
    int kept = 0; ///< less it has only where no other column can be left out
    int whole = 0; ///< what stands in it is read whole
    int wish = 0; ///< while there is room
    bool isName = false; ///< it says which row it is: it keeps its room, and takes what is left over
};

/// One width a column; 0: it is left out. `spare`: those that may be, from the first on, while the others have not what
/// they keep; the first `before` of them already where words of others would be cut. As long as anything is cut, no
/// column has more than it needs.
std::vector<int> fitList(const std::vector<ListColumnNeeds> &columns, int room, const std::vector<size_t> &spare,
                         size_t before);

/// Text that says nothing when a part of it is hidden: amounts, days, numbers, codes of digits.
bool isFigure(const QString &text);

} // namespace insieme
