// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matched.h"

#include "core/base/text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

namespace insieme {

int paintMatched(QPainter &painter, const QRect &box, const QString &text, const QString &typed, const QFont &font,
                 const QColor &colour)
{
    QFont strong = font;
    strong.setWeight(QFont::Bold);
    strong.setUnderline(true);
    int x = box.left();
    const QString more = QStringLiteral("…");
    const bool fits = paint::textWidth(text, font) <= box.width();
    const int end = box.left() + box.width() - (fits ? 0 : paint::textWidth(more, font));
    const QStringList wanted = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto draw = [&](const QString &part, const QFont &in, const QColor &with) {
        if (part.isEmpty() || x >= box.right())
            return;
        paint::text(painter, QRect(x, box.top(), box.right() - x, box.height()), part, in, with);
        x += paint::textWidth(part, in);
    };
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(QLatin1Char(' '), from);
        to = to < 0 ? text.size() : to + 1;
        QString word = text.mid(from, to - from);
        // Whole words, as long as there is one.
        if (!fits && from > 0 && x + paint::textWidth(word.trimmed(), font) > end) {
            paint::text(painter, QRect(x, box.top(), box.left() + box.width() - x, box.height()), more, font, colour);
            return x + paint::textWidth(more, font) - box.left();
        }
        // What stands before the first letter («, a bracket) is no part of the word.
        qsizetype first = 0;
        while (first < word.size() && !word[first].isLetterOrNumber())
            ++first;
        draw(word.left(first), font, colour);
        word = word.mid(first);
        qsizetype matched = 0;
        for (const QString &want : wanted) {
            // Folding keeps one letter for one letter in the words of this trade.
            if (folded(word).startsWith(want))
                matched = std::max(matched, want.size());
        }
        draw(word.left(matched), strong, Theme::current().accentText);
        draw(word.mid(matched), font, colour);
        from = to;
    }
    return x - box.left();
}

} // namespace insieme
