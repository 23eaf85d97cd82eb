// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/pages.h"
#include "core/documents/typography.h"

#include <set>

namespace insieme::documents {

constexpr double marginSide = millimetres(24);
constexpr double marginTop = millimetres(22);
constexpr double marginBottom = millimetres(24);

struct LineOp {
    std::shared_ptr<QTextLayout> layout;
    int line;
    QPointF offset; ///< added to the line's own position
};
struct RuleOp {
    QRectF area;
    QColor colour;
};
struct Page {
    std::vector<LineOp> text;
    std::vector<RuleOp> rules;
};

/// What is painted, in units.
struct Pages::Data {
    Content content;
    QSizeF size;
    Page firstPage; ///< the letterhead
    std::vector<Page> pages;
    std::vector<FieldPlace> fields;
    std::set<char32_t> missing;

    double width() const { return size.width() - 2 * marginSide; }
    double bottom() const { return size.height() - marginBottom; }
    void noteGlyphs(const QString &text)
    {
        for (const uint c : text.toUcs4()) {
            if (!fontHas(c))
                missing.insert(c);
        }
    }
};

} // namespace insieme::documents
