// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <algorithm>

namespace insieme {

std::vector<int> fitColumns(const std::vector<ColumnWish> &columns, int room)
{
    int floors = 0, wishes = 0, stretches = 0;
    for (const ColumnWish &column : columns) {
        floors += column.floor;
        wishes += std::max(column.floor, column.wish);
        stretches += column.stretch;
    }
    const int more = std::max(0, room - wishes), above = wishes - floors;
    const int given = std::clamp(room - floors, 0, above);
    std::vector<int> widths;
    int used = 0, asked = 0, stretched = 0, spread = 0;
    for (const ColumnWish &column : columns) {
        // Running totals, so that what is rounded away here is given there.
        asked += std::max(column.floor, column.wish) - column.floor;
        stretched += column.stretch;
        const int soFar = above > 0 ? static_cast<int>(qint64(asked) * given / above) : 0;
        const int stretchedSoFar = stretches > 0 ? static_cast<int>(qint64(stretched) * more / stretches) : 0;
        widths.push_back(column.floor + soFar - used + stretchedSoFar - spread);
        used = soFar;
        spread = stretchedSoFar;
    }
    return widths;
}

bool isFigure(const QString &text)
{
    bool digit = false;
    for (const QChar letter : text) {
        if (letter.isDigit())
            digit = true;
        else if (letter.isLetter() && letter != QLatin1Char('h'))
            return false;
    }
    return digit;
}

} // namespace insieme
