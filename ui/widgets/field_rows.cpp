// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_rows.h"

#include "ui/widgets/columns.h"

#include <QWidget>

namespace insieme {
namespace {

constexpr int gap = 10;
constexpr int lineGap = 4;

} // namespace

FieldRows::FieldRows(int columns, QWidget *parent)
    : QLayout(parent)
    , m_columns(columns)
{
}

FieldRows::~FieldRows()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void FieldRows::add(QWidget *field, int span)
{
    addWidget(field);
    m_cells.back().span = span;
}

void FieldRows::addItem(QLayoutItem *item)
{
    m_cells.push_back({item, m_columns, m_row});
}

QLayoutItem *FieldRows::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[static_cast<size_t>(index)].item : nullptr;
}

QLayoutItem *FieldRows::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_cells.erase(m_cells.begin() + index);
    return item;
}

std::vector<FieldRows::Line> FieldRows::lines(int width) const
{
    std::vector<Line> result;
    std::vector<ColumnWish> wishes;
    const auto end = [&] {
        const int between = gap * (static_cast<int>(wishes.size()) - 1);
        result.back().widths = fitColumns(wishes, std::max(0, width - between));
        wishes.clear();
    };
    const double column = double(width - gap * (m_columns - 1)) / m_columns;
    int taken = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int floor = cell.item->minimumSize().width();
        if (result.empty() || cell.row != result.back().cells.back()->row || taken + gap + floor > width) {
            if (!result.empty())
                end();
            result.emplace_back();
            taken = -gap;
        }
        taken += gap + floor;
        result.back().cells.push_back(&cell);
        wishes.push_back({std::min(floor, width), std::max(floor, int(column * cell.span) + gap * (cell.span - 1)), 0});
    }
    if (!result.empty())
        end();
    return result;
}

int FieldRows::placed(const QRect &rect, bool apply) const
{
    int y = rect.top();
    for (const Line &line : lines(rect.width())) {
        int x = rect.left(), height = 0;
        for (size_t i = 0; i < line.cells.size(); ++i) {
            QLayoutItem *item = line.cells[i]->item;
            const int width = line.widths[i];
            const int own = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
            if (apply)
                item->setGeometry(QRect(x, y, width, own));
            x += width + gap;
            height = std::max(height, own);
        }
        y += height + lineGap;
    }
    return std::max(0, y - lineGap - rect.top());
}

void FieldRows::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    placed(rect, true);
}

QSize FieldRows::minimumSize() const
{
    int width = 0;
    for (const Cell &cell : m_cells)
        width = std::max(width, cell.item->minimumSize().width());
    return {width, 0};
}

QSize FieldRows::sizeHint() const
{
    int width = 0, row = 0, at = 0;
    for (const Cell &cell : m_cells) {
        row = cell.row == at ? row : 0;
        at = cell.row;
        row += cell.item->sizeHint().width() + gap;
        width = std::max(width, row - gap);
    }
    return {width, heightForWidth(width)};
}

} // namespace insieme
