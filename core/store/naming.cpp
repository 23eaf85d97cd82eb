// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/naming.h"

#include "core/base/text.h"
#include "core/store/records.h"
#include "core/store/search.h"

#include <algorithm>

namespace insieme {

Naming::Naming(const RecordType &type, const void *person)
    : m_person(idOf(type, person))
    , m_words(folded(titleOf(type, person, {})).split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
    std::sort(m_words.begin(), m_words.end());
    for (const Field *field : allFields(type)) {
        if (!field->is.code || !isSealed(levelOf(type, *field), *field))
            continue;
        const QString code = folded(plainText(field->value(person, {})));
        if (!code.isEmpty())
            m_codes << code;
    }
}

bool Naming::holdsCode(const QString &plain) const
{
    return std::any_of(m_codes.begin(), m_codes.end(), [&plain](const QString &code) { return plain.contains(code); });
}

bool Naming::in(const QString &text, bool refers) const
{
    const QString plain = folded(text);
    if (holdsCode(plain))
        return true;
    if (m_words.isEmpty() || (m_words.size() == 1 && !refers))
        return false;
    const QList<QStringView> words = QStringView(plain).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (!m_words.contains(words[from]))
            continue;
        QList<QStringView> stretch = words.mid(from, m_words.size() + 1);
        std::sort(stretch.begin(), stretch.end());
        if (std::includes(stretch.begin(), stretch.end(), m_words.begin(), m_words.end(),
                          [](const auto &a, const auto &b) { return QStringView(a) < QStringView(b); }))
            return true;
    }
    return false;
}

bool Naming::hintedIn(const QString &text) const
{
    const QString plain = folded(text);
    return holdsCode(plain) || std::any_of(m_words.begin(), m_words.end(), [&plain](const QString &word) {
               return word.size() >= 3 && Search::beginsWord(plain, word);
           });
}

QString Naming::match() const
{
    QStringList any;
    if (!m_words.isEmpty())
        any << QLatin1Char('(') + Search::matchExpression(m_words.join(QLatin1Char(' '))) + QLatin1Char(')');
    for (const QString &code : m_codes)
        any << QLatin1Char('(') + Search::matchExpression(code) + QLatin1Char(')');
    return any.join(QStringLiteral(" OR "));
}

} // namespace insieme
