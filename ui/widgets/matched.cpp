// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matched.h"

#include "core/base/text.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

namespace insieme {

namespace {

QFont strongFont(QFont font)
{
    font.setWeight(QFont::Bold);
    font.setUnderline(true);
    return font;
}

/// A word with the blank behind it.
struct Word {
    QString lead; ///< before the first letter («, a bracket): no part of the word
    QString matched, rest;
};

std::vector<Word> wordsOf(const QString &text, const QString &typed)
{
    const QStringList wanted = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Word> words;
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype to = text.indexOf(QLatin1Char(' '), from);
        to = to < 0 ? text.size() : to + 1;
        const QString whole = text.mid(from, to - from);
        qsizetype first = 0;
        while (first < whole.size() && !whole[first].isLetterOrNumber())
            ++first;
        const QString word = whole.mid(first);
        qsizetype matched = 0;
        for (const QString &want : wanted) {
            // Folding keeps one letter for one letter in the words of this trade.
            if (folded(word).startsWith(want))
                matched = std::max(matched, want.size());
        }
        words.push_back({whole.left(first), word.left(matched), word.mid(matched)});
        from = to;
    }
    return words;
}

} // namespace

int matchedWidth(const QString &text, const QString &typed, const QFont &font)
{
    int width = 0;
    for (const auto &[lead, matched, rest] : wordsOf(text, typed))
        width +=
            paint::textWidth(lead, font) + paint::textWidth(matched, strongFont(font)) + paint::textWidth(rest, font);
    return width;
}

int paintMatched(QPainter &painter, const QRect &box, const QString &text, const QString &typed, const QFont &font,
                 const QColor &colour)
{
    int x = box.left();
    const QString more = QStringLiteral("…");
    const bool fits = matchedWidth(text, typed, font) <= box.width();
    const int end = box.left() + box.width() - (fits ? 0 : paint::textWidth(more, font));
    const auto draw = [&](const QString &part, const QFont &in, const QColor &with) {
        if (part.isEmpty() || x >= box.right())
            return;
        paint::text(painter, QRect(x, box.top(), box.right() + 1 - x, box.height()), part, in, with);
        x += paint::textWidth(part, in);
    };
    for (const auto &[lead, matched, rest] : wordsOf(text, typed)) {
        // Whole words, as long as there is one.
        const QString word = (lead + matched + rest).trimmed();
        if (!fits && x > box.left() && x + matchedWidth(word, typed, font) > end) {
            paint::text(painter, QRect(x, box.top(), box.left() + box.width() - x, box.height()), more, font, colour);
            return x + paint::textWidth(more, font) - box.left();
        }
        draw(lead, font, colour);
        draw(matched, strongFont(font), Theme::current().accentText);
        draw(rest, font, colour);
    }
    return x - box.left();
}

} // namespace insieme
