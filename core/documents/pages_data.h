// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/canvas.h"
#include "core/documents/pages.h"
#include "core/documents/typography.h"

#include <deque>
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
    std::shared_ptr<const TextPiece> text;
    int line;
    QPointF offset; ///< added to the line's own position
    QTextLine set() const { return text->lines().lineAt(line); }
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
    void dropLines() const
    {
        for (const LineOp &op : text)
            op.text->drop();
    }
};

constexpr size_t pagesKept = 24; ///< whose lines stay set after they were used

/// What is painted, in units.
struct Pages::Data {
    explicit Data(Content shown)
        : content(std::move(shown))
    {
        noteGlyphs(content.title);
    }
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
    mutable std::deque<int> used; ///< pages whose lines may be set, the one used last at the end

    /// A page to be painted or read; the lines of the one that was used longest ago are dropped for it.
    const Page &use(int number) const
    {
        const Page &page = pages.at(static_cast<size_t>(number));
        std::erase(used, number);
        used.push_back(number);
        if (used.size() > pagesKept) {
            pages[static_cast<size_t>(used.front())].dropLines();
            used.pop_front();
        }
        return page;
    }

    void paint(Canvas &canvas, int number) const;

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
