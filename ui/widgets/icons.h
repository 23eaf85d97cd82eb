// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QPixmap>

/// The icons of the set, drawn from their lines.
namespace insieme::icons {

/// Empty where the set has none of that name.
QByteArray svg(const QString &name, const QColor &colour);
/// `size` × `size` logical pixels.
QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal ratio);
/// Draws beside, on another thread, what will be painted soon; `pixmap` takes it if it is ready by then.
void drawAhead(const QString &name, const QColor &colour, int size, qreal ratio);

} // namespace insieme::icons
