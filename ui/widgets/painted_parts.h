// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>
#include <QRect>

namespace insieme {

/// A widget that paints several things inside itself: tabs, segments, bars. Whoever derives from this beside QWidget
/// and calls installPartAccess() is told to screen readers with one child a part.
class PaintedParts {
public:
    virtual ~PaintedParts() = default;
    virtual int partCount() const = 0;
    virtual QString partName(int index) const = 0;
    virtual QRect partRect(int index) const = 0; ///< in the widget
    virtual int currentPart() const { return -1; }
    virtual void choosePart(int index) { Q_UNUSED(index); }
    /// Parts that have a menu of what can be done with them.
    virtual bool hasPartMenus() const { return false; }
    virtual void openPartMenu(int index) { Q_UNUSED(index); }
    virtual QAccessible::Role partsRole() const { return QAccessible::List; }
    virtual QAccessible::Role partRole() const { return QAccessible::ListItem; }
};

/// To be called in the constructor of a widget with painted parts.
void installPartAccess();

} // namespace insieme
