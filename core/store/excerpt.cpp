// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/excerpt.h"

#include "core/base/text.h"
#include "core/store/search.h"

#include <algorithm>

namespace insieme {

QString excerpt(const QString &text, const QString &typed)
{
    constexpr qsizetype before = 16, after = 72;
    const QStringList wanted = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString plain = text.simplified();
    for (qsizetype from = 0; from < plain.size();) {
        qsizetype to = plain.indexOf(QLatin1Char(' '), from);
        to = to < 0 ? plain.size() : to;
        const QString word = folded(plain.mid(from, to - from));
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&word](const QString &want) { return Search::beginsWord(word, want); })) {
            const qsizetype begin = from > before ? plain.indexOf(QLatin1Char(' '), from - before - 1) + 1 : 0;
            const qsizetype end = from + after < plain.size() ? plain.lastIndexOf(QLatin1Char(' '), from + after) : -1;
            return (begin > 0 ? QStringLiteral("…") : QString())
                + plain.mid(begin, end > from ? end - begin : qsizetype(-1))
                + (end > from ? QStringLiteral("…") : QString());
        }
        from = to + 1;
    }
    return {};
}

} // namespace insieme
