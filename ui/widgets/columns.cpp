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

std::vector<int> fitList(const std::vector<ListColumnNeeds> &columns, int room, const std::vector<size_t> &spare,
                         size_t before)
{
    std::vector<bool> shown(columns.size(), true);
    const auto sumOf = [&](const auto &widthOf) {
        int sum = 0;
        for (size_t i = 0; i < columns.size(); ++i)
            sum += shown[i] ? widthOf(columns[i]) : 0;
        return sum;
    };
    const auto kept = [](const ListColumnNeeds &column) { return column.kept; };
    // A name is longer than a list has room for: it counts with what it keeps.
    const auto read = [](const ListColumnNeeds &column) { return column.isName ? column.kept : column.whole; };
    const auto whole = [](const ListColumnNeeds &column) { return column.whole; };
    for (size_t i = 0; i < spare.size(); ++i)
        shown[spare[i]] = sumOf(kept) <= room && (i >= before || sumOf(read) <= room);
    // Nothing more can be left out: names are shortened; where the table scrolls all the same, they are not.
    const int missing = sumOf(kept) - room;
    const int given = sumOf([](const ListColumnNeeds &column) { return column.kept - column.least; });
    const bool isWhole = sumOf(whole) <= room, isRead = sumOf(read) <= room;
    int toGive = missing <= given ? std::max(0, missing) : 0;
    std::vector<ColumnWish> wishes;
    for (size_t i = 0; i < columns.size(); ++i) {
        const ListColumnNeeds &column = columns[i];
        if (!shown[i])
            continue;
        const int shortened = std::min(toGive, column.kept - column.least);
        toGive -= shortened;
        const int floor = isWhole ? column.whole : isRead ? read(column) : column.kept - shortened;
        wishes.push_back({floor, isWhole ? column.wish : column.whole, column.isName ? 1 : 0});
    }
    const std::vector<int> fitted = fitColumns(wishes, room);
    std::vector<int> widths(columns.size(), 0);
    for (size_t i = 0, next = 0; i < columns.size(); ++i) {
        if (shown[i])
            widths[i] = fitted[next++];
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
