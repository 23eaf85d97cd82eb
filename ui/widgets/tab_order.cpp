// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <algorithm>
#include <QWidget>

namespace insieme {
namespace {

constexpr int slack = 4; ///< pixels by which the halo of one part may reach into the next

struct Part {
    QRect place; ///< in its parent
    QList<QWidget *> stops; ///< itself, and what is inside
};
using Parts = std::vector<Part>;

/// Where nothing stands across the gap between two of them they are apart: `down`, those above and below a gap,
/// otherwise those beside it. In order.
std::vector<Parts> apart(Parts parts, bool down)
{
    const auto begin = [down](const Part &part) { return down ? part.place.top() : part.place.left(); };
    const auto end = [down](const Part &part) { return down ? part.place.bottom() : part.place.right(); };
    std::stable_sort(parts.begin(), parts.end(), [&](const Part &a, const Part &b) { return begin(a) < begin(b); });
    std::vector<Parts> groups;
    int reached = 0;
    for (Part &part : parts) {
        if (groups.empty() || begin(part) + slack > reached)
            groups.emplace_back();
        reached = groups.back().empty() ? end(part) : std::max(reached, end(part));
        groups.back().push_back(std::move(part));
    }
    return groups;
}

void read(Parts parts, QList<QWidget *> &stops)
{
    for (const bool down : {true, false}) {
        const std::vector<Parts> groups = apart(parts, down);
        if (groups.size() < 2)
            continue;
        for (const Parts &group : groups)
            read(group, stops);
        return;
    }
    // What lies over something else comes after what begins above it.
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return std::pair(a.place.top(), a.place.left()) < std::pair(b.place.top(), b.place.left());
    });
    for (const Part &part : parts)
        stops += part.stops;
}

QList<QWidget *> stopsIn(const QWidget &parent, const QWidget *current)
{
    Parts parts;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || !widget->isVisible() || !widget->isEnabled())
            continue;
        Part part{widget->geometry(), {}};
        if (widget == current || ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()))
            part.stops << widget;
        part.stops += stopsIn(*widget, current);
        if (!part.stops.isEmpty())
            parts.push_back(std::move(part));
    }
    QList<QWidget *> stops;
    read(std::move(parts), stops);
    return stops;
}

} // namespace

QList<QWidget *> tabStops(const QWidget &root)
{
    return stopsIn(root, root.focusWidget());
}

bool goToNextStop(QWidget &root, bool next)
{
    const QList<QWidget *> stops = tabStops(root);
    const qsizetype at = stops.indexOf(root.focusWidget());
    if (at < 0)
        return false;
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    stops[(at + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(reason);
    return true;
}

} // namespace insieme
