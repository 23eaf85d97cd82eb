// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace insieme {

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
    const QString plain = folded(text);
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

} // namespace insieme
