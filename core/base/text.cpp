// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <QRegularExpression>

namespace insieme {
namespace {

QString yearFirst(QString text)
{
    static const QRegularExpression dated(QStringLiteral("(?<![0-9/])(?:([0-9]{1,2})/)?([0-9]{1,6})/((?:19|20)[0-9]{2})"
                                                         "(?![0-9/])"));
    return text.contains(QLatin1Char('/')) ? text.replace(dated, QStringLiteral("\\3/\\2/\\1")) : text;
}

} // namespace

QString folded(QStringView text)
{
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing)
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Mark_SpacingCombining)
            result += c;
        else if (!result.isEmpty() && result.back() != QLatin1Char(' '))
            result += QLatin1Char(' ');
    }
    if (result.endsWith(QLatin1Char(' ')))
        result.chop(1);
    return result.toCaseFolded();
}

QString sortKey(QStringView text)
{
    const QString plain = folded(yearFirst(text.toString()));
    QString result;
    for (qsizetype i = 0; i < plain.size();) {
        qsizetype end = i;
        while (end < plain.size() && plain[end] >= QLatin1Char('0') && plain[end] <= QLatin1Char('9'))
            ++end;
        if (end == i) {
            result += plain[i++];
        } else {
            result += plain.mid(i, end - i).rightJustified(8, QLatin1Char('0'));
            i = end;
        }
    }
    return result;
}

QString cleaned(QStringView text)
{
    QString result = text.toString().normalized(QString::NormalizationForm_C);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    result.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    result.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    return result;
}

namespace {

bool isLineEnd(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'\n' && u <= u'\r') || u == 0x85 || u == 0x2028 || u == 0x2029;
}

} // namespace

bool showsNothing(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t u = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            u = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const bool nothing = QChar::isSpace(u)
            || QChar::category(u) == QChar::Other_Format
            // Letters and marks that Unicode wants to be seen by nobody (Default_Ignorable_Code_Point), Braille's
            // blank.
            || u == 0x34f || u == 0x115f || u == 0x1160 || u == 0x17b4 || u == 0x17b5 || (u >= 0x180b && u <= 0x180f)
            || u == 0x2800 || u == 0x3164 || (u >= 0xfe00 && u <= 0xfe0f) || u == 0xffa0
            || (u >= 0xe0100 && u <= 0xe01ef);
        if (!nothing)
            return false;
    }
    return true;
}

QString fieldText(const QString &text, bool lines)
{
    if (text.isEmpty())
        return text;
    if (showsNothing(text))
        return {};
    bool good = !text.front().isSpace() && !text.back().isSpace();
    bool composed = true;
    for (const QChar c : text) {
        const bool allowed = lines ? c == QLatin1Char('\n') || !isLineEnd(c) : c != QLatin1Char('\t') && !isLineEnd(c);
        good = good && allowed;
        composed = composed && c.unicode() < 0x300; // what lies below composes with nothing
    }
    QString whole = composed ? text : text.normalized(QString::NormalizationForm_C);
    if (good)
        return whole;
    const QStringView rest = QStringView(whole).trimmed();
    QString result;
    result.reserve(rest.size());
    for (qsizetype i = 0; i < rest.size();) {
        qsizetype end = i;
        bool breaks = false;
        for (; !lines && end < rest.size() && rest[end].isSpace(); ++end)
            breaks = breaks || rest[end] == QLatin1Char('\t') || isLineEnd(rest[end]);
        if (breaks) {
            result += QLatin1Char(' ');
        } else if (end > i) {
            result += rest.sliced(i, end - i);
        } else {
            if (!isLineEnd(rest[i]))
                result += rest[i];
            else if (rest[i] != QLatin1Char('\n') || i == 0 || rest[i - 1] != QLatin1Char('\r'))
                result += QLatin1Char('\n');
            end = i + 1;
        }
        i = end;
    }
    return result;
}

} // namespace insieme
