// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"
#include "core/documents/typography.h"

#include <QPainterPath>
#include <set>

namespace insieme::documents {

constexpr double marginSide = millimetres(24);
constexpr double marginTop = millimetres(22);
constexpr double marginBottom = millimetres(24);

inline double widthOf(QSizeF page)
{
    return page.width() - 2 * marginSide;
}
inline double bottomOf(QSizeF page)
{
    return page.height() - marginBottom;
}

struct LineOp {
    std::shared_ptr<QTextLayout> layout;
    int line;
    QPointF offset; ///< added to the line's own position
};
struct RuleOp {
    QRectF area;
    QColor colour;
};
struct PathOp {
    QPainterPath path;
    QColor colour;
    QPointF offset = {};
};
struct ImageOp {
    QImage image;
    QRectF area;
};
struct Page {
    std::vector<LineOp> text;
    std::vector<RuleOp> rules;
    std::vector<PathOp> paths = {};
    std::vector<ImageOp> images = {};
    bool wide = false;
};

/// What is painted, in units.
struct Pages::Data {
    Content content;
    Page firstPage; ///< the letterhead
    std::vector<Page> pages;
    std::vector<FieldPlace> fields;
    std::set<char32_t> missing;
    struct Heading {
        QString text;
        int level;
        int page = 0;
        double y = 0;
    };
    std::vector<Heading> headings; ///< in reading order

    /// The size of a page, in units.
    QSizeF sheet(bool wide) const
    {
        const QSizeF upright = sizeOf(content.paper) * millimetres(1);
        return wide ? upright.transposed() : upright;
    }

    void noteGlyphs(const QString &text)
    {
        for (const uint c : text.toUcs4()) {
            if (!fontHas(c))
                missing.insert(c);
        }
    }
};

} // namespace insieme::documents
