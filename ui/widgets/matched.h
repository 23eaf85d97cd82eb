// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QPainter>

namespace insieme {

/// Draws text with the words that begin like a word of `typed` bold and underlined; returns the width used. What has no
/// room ends in "…".
int paintMatched(QPainter &painter, const QRect &box, const QString &text, const QString &typed, const QFont &font,
                 const QColor &colour);
/// The width that it uses where there is room for all.
int matchedWidth(const QString &text, const QString &typed, const QFont &font);

} // namespace insieme
