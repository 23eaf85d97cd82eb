// SPDX-License-Identifier: GPL-3.0-or-later
// Bars over days, as a timeline shows them.
#include "core/documents/layouter.h"

namespace insieme::documents {

void Layouter::addBar(Box &box, const Lanes::Bar &bar, QRectF area)
{
    const double hair = units(0.7);
    const auto frame = [&](const QColor &colour) {
        box.ops.rules.push_back({QRectF(area.left(), area.top(), area.width(), hair), colour});
        box.ops.rules.push_back({QRectF(area.left(), area.bottom() - hair, area.width(), hair), colour});
        box.ops.rules.push_back({QRectF(area.left(), area.top(), hair, area.height()), colour});
        box.ops.rules.push_back({QRectF(area.right() - hair, area.top(), hair, area.height()), colour});
    };
    switch (bar.look) {
    case Lanes::Look::Filled:
        box.ops.rules.push_back({area, headerFill});
        box.ops.rules.push_back({QRectF(area.left(), area.top(), units(2), area.height()), accent});
        break;
    case Lanes::Look::Open:
        frame(accent);
        break;
    case Lanes::Look::Hatched:
        for (int i = 0; i * units(4) < area.width(); ++i) {
            const double x = area.left() + i * units(4);
            box.ops.rules.push_back(
                {QRectF(x, area.top(), std::min(units(0.5), area.right() - x), area.height()), hairline});
        }
        frame(hairline);
        break;
    }
    const Look look{7.6, false, true, Qt::AlignLeft, 0, 0, 1.2};
    const double inner = area.width() - units(7);
    if (bar.text.isEmpty() || inner < units(12))
        return;
    const NotedPiece text = piece({{bar.text}}, look, inner);
    const double words = text.text->lines().lineAt(0).naturalTextWidth();
    if (words > inner)
        return;
    const double height = look.lineHeight();
    const QPointF offset(area.left() + units(5), area.top() + (area.height() - height) / 2);
    if (bar.look == Lanes::Look::Hatched)
        box.ops.rules.push_back(
            {QRectF(offset.x() - units(1.5), offset.y(), words + units(3), height), QColor(Qt::white)});
    box.ops.text.push_back({text.text, 0, offset});
}

void Layouter::add(const Lanes &lanes)
{
    const double names = std::min(width() * 0.2, millimetres(44)), plot = width() - names;
    const double perDay = plot / std::max(1, lanes.days), rowHeight = units(12), padding = units(2);
    const auto xOf = [&](int day) { return marginSide + names + std::clamp(day, 0, lanes.days) * perDay; };
    const double hair = units(0.5);
    const Look strong{8.6, true, true, Qt::AlignLeft, 0, 0, 1.25}, plain{7.6, false, true, Qt::AlignLeft, 0, 0, 1.25};
    Box head;
    head.height = units(16);
    head.before = units(4);
    head.ops.rules.push_back({QRectF(marginSide, 0, width(), head.height), headerFill});
    for (size_t i = 0; i < lanes.columns.size(); ++i) {
        const double left = xOf(lanes.columns[i].day);
        const double right = i + 1 < lanes.columns.size() ? xOf(lanes.columns[i + 1].day) : marginSide + width();
        if (right - left < units(10))
            continue;
        const NotedPiece text = piece({{lanes.columns[i].text}}, plain, right - left - units(3));
        head.ops.text.push_back({text.text, 0, QPointF(left + units(2.5), units(3))});
    }
    const int header = static_cast<int>(m_boxes.size());
    push(std::move(head));
    for (const Lanes::Lane &lane : lanes.lanes) {
        Box box;
        box.header = header;
        box.breakBefore = &lane != &lanes.lanes.front();
        box.height = std::max(lane.rows * rowHeight, units(24)) + 2 * padding;
        for (const Lanes::Column &column : lanes.columns)
            box.ops.rules.push_back({QRectF(xOf(column.day), 0, hair, box.height), headerFill});
        const double unit = (box.height - 2 * padding) / std::max(1, lane.rows);
        for (const Lanes::Bar &bar : lane.bars) {
            if (bar.to < 0 || bar.from >= lanes.days)
                continue;
            addBar(box, bar,
                   QRectF(xOf(bar.from), padding + bar.row * unit + units(0.5), xOf(bar.to + 1) - xOf(bar.from),
                          unit * bar.rows - units(1)));
        }
        if (lanes.today >= 0 && lanes.today < lanes.days)
            box.ops.rules.push_back({QRectF(xOf(lanes.today), 0, units(1.2), box.height), todayInk});
        put(box, piece({{lane.name}}, strong, names - units(4)), QPointF(marginSide, padding));
        if (!lane.note.isEmpty())
            put(box, piece({{lane.note}}, plain, names - units(4)), QPointF(marginSide, padding + strong.lineHeight()));
        box.ops.rules.push_back({QRectF(marginSide, box.height - hair, width(), hair), hairline});
        push(std::move(box));
    }
    m_boxes.back().addAfter(units(6));
}

} // namespace insieme::documents
