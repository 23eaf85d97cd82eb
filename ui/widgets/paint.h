// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/theme.h"

#include <QKeySequence>
#include <QPainter>

/// The marks of the product, painted once for widgets and delegates alike. Sizes are logical pixels.
namespace insieme::paint {

/// The sign of a tone: disc with tick, triangle with !, octagon with ×, pencil, pause, dotted ring. Legible at 12 px.
void sign(QPainter &painter, const QRectF &box, Theme::Tone tone);
void icon(QPainter &painter, const QString &name, const QPoint &at, int size, const QColor &colour);
/// One line of text on the shared baseline of its row, elided at the right when it does not fit.
void text(QPainter &painter, const QRect &box, const QString &text, const QFont &font, const QColor &colour,
          Qt::Alignment align = Qt::AlignLeft);
int textWidth(const QString &text, const QFont &font);
/// As a paragraph of `width`, `most` lines at most: the last one is elided at the right when there is more.
QStringList lines(const QString &text, const QFont &font, int width, int most);

/// A rounded label, 22 high. `icon` may be empty.
void chip(QPainter &painter, const QRect &box, const QString &text, Theme::Tone tone, const QString &icon = {});
int chipWidth(const QString &text, const QString &icon = {});
/// The key that does something, as printed on it, 18 high: "Ctrl K", "Esc", "↵".
QString keyText(const QKeySequence &key);
void keycap(QPainter &painter, const QRect &box, const QString &key, const QColor &text, const QColor &border);
int keycapWidth(const QString &key);
/// A count as people read it, in groups of three digits.
QString countText(qint64 count);
/// A count; `loud`: late, in red.
void pill(QPainter &painter, const QRect &box, const QString &count, bool loud, bool filled = true);
int pillWidth(const QString &count);
/// Initials on a ground that follows from the text.
void avatar(QPainter &painter, const QRectF &box, const QString &initials, int series, bool round);
QString initialsOf(const QString &name);
int seriesOf(const QString &name);
/// A share of a whole, 0 … 1.
void bar(QPainter &painter, const QRectF &box, double share, const QColor &colour);
void checkBox(QPainter &painter, const QRectF &box, Qt::CheckState state, bool focus = false);
/// One pixel of accent and a soft halo, drawn outside `box` by 3.
void focusRing(QPainter &painter, const QRectF &box, double radius, const QColor &colour = {});
/// Diagonal lines at a fixed device spacing, clipped to the box.
void hatch(QPainter &painter, const QRectF &box, double radius, const QColor &colour);
/// The ground of a popover: round corners and a soft shadow, for `box` inside a margin of 30.
void popover(QPainter &painter, const QRectF &box, double radius);

} // namespace insieme::paint
