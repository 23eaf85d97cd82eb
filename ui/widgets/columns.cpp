// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <algorithm>

namespace insieme {

std::vector<int> fitColumns(const std::vector<ColumnWish> &columns, int room)
{
    int wishes = 0, widest = 0, stretches = 0;
    for (const ColumnWish &column : columns) {
        wishes += std::max(column.floor, column.wish);
        widest = std::max(widest, column.wish);
        stretches += column.stretch;
    }
    const auto widthAt = [](const ColumnWish &column, int level) {
        return std::max(column.floor, std::min(column.wish, level));
    };
    const auto sumAt = [&](int level) {
        int sum = 0;
        for (const ColumnWish &column : columns)
            sum += widthAt(column, level);
        return sum;
    };
    // The widest a column may be for all of them to fit.
    int level = 0;
    for (int above = widest + 1; above - level > 1;) {
        const int middle = (level + above) / 2;
        (sumAt(middle) <= room ? level : above) = middle;
    }
    int left = std::max(0, std::min(room, wishes) - sumAt(level)), stretched = 0, spread = 0;
    std::vector<int> widths;
    for (const ColumnWish &column : columns) {
        int width = widthAt(column, level);
        if (left > 0 && widthAt(column, level + 1) > width) {
            ++width;
            --left;
        }
        // A running total, so that what is rounded away here is given there.
        stretched += column.stretch;
        const int soFar =
            stretches > 0 ? static_cast<int>(qint64(stretched) * std::max(0, room - wishes) / stretches) : 0;
        widths.push_back(width + soFar - spread);
        spread = soFar;
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
