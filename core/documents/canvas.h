// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QTextLayout>

namespace insieme::documents {

/// What a page is put on: a painter, for the preview and the printer, or a file. All sizes in units of the page. Only
/// what PDF/A-1 knows: opaque areas, pictures and lines of text.
class Canvas {
public:
    virtual ~Canvas() = default;
    virtual void fill(const QRectF &area, const QColor &colour) = 0;
    virtual void fill(const QPainterPath &path, const QColor &colour) = 0;
    virtual void draw(const QImage &image, const QRectF &area) = 0;
    /// One line of the layout, moved by `offset`; every character of it has a format with its colour.
    virtual void draw(const QTextLayout &layout, const QTextLine &line, QPointF offset) = 0;
};

} // namespace insieme::documents
