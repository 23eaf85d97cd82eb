// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/elision.h"

#include <QRegularExpression>

namespace insieme {
namespace {

/// Days of a month, shares and places in an order that are read "otto…", "undici…", "un…".
const QString vowelNumber = QStringLiteral(
    "(?:(?:8|11)\\s(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\\b"
    "|(?:0?8|11)/\\d{1,2}\\b|(?:1|8|11|8\\d)(?:,\\d+)?[\\s\\x{00A0}]?%|(?:8|11|8\\d)°)");
const QString articleEnd = QStringLiteral("\\b(il|al|dal|del|nel|sul)\\s");

QString elidedArticle(const QString &article)
{
    if (article.compare(QLatin1String("il"), Qt::CaseInsensitive) == 0)
        return article[0].isUpper() ? QStringLiteral("L'") : QStringLiteral("l'");
    return article + QStringLiteral("l'");
}

/// Articles end in l, and numbers that begin with a vowel in 0, 1 or 8. Most texts need no expression, which is slow to
/// make.
bool mayElide(const QString &text)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        const QChar number = text[i + 2];
        if (text[i].toLower() == QLatin1Char('l') && text[i + 1].isSpace()
            && (number == QLatin1Char('0') || number == QLatin1Char('1') || number == QLatin1Char('8')))
            return true;
    }
    return false;
}

} // namespace

QString elidedBefore(const QString &text, const QString &following)
{
    static const QRegularExpression vowel(QLatin1Char('^') + vowelNumber);
    static const QRegularExpression last(articleEnd + QLatin1Char('$'), QRegularExpression::CaseInsensitiveOption);
    const auto match = vowel.match(following).hasMatch() ? last.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? text.left(match.capturedStart()) + elidedArticle(match.captured(1)) : text;
}

QString elided(const QString &text)
{
    if (!mayElide(text))
        return text;
    static const QRegularExpression before(articleEnd + QStringLiteral("(?=") + vowelNumber + QLatin1Char(')'),
                                           QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto all = before.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        result += text.mid(done, match.capturedStart() - done) + elidedArticle(match.captured(1));
        done = match.capturedEnd();
    }
    return done == 0 ? text : result + text.mid(done);
}

} // namespace insieme
