// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/text.h"

namespace insieme {

QString Search::matchExpression(const QString &text)
{
    QStringList words;
    for (const QString &word : folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << QLatin1Char('"') + word + QStringLiteral("\"*");
    return words.join(QLatin1Char(' '));
}

bool Search::beginsWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return true;
        // Signs outside letters and numbers (a symbol, a vowel mark) divide words for the index, too.
        const QChar before = text[at - 1];
        const bool low = before.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate();
        const char32_t sign = low ? QChar::surrogateToUcs4(text[at - 2], before) : before.unicode();
        if (!QChar::isLetterOrNumber(sign))
            return true;
    }
    return false;
}

QList<SearchHit> Search::find(const QString &text, const RecordType *type, int limit) const
{
    QList<SearchHit> hits;
    const QString match = matchExpression(text);
    if (match.isEmpty())
        return hits;
    m_records.catchUp();
    // A record that extends another is found once, as what it is in particular.
    const auto take = [&](Statement &rows) {
        while (rows.next()) {
            const RecordType *found = m_records.catalogue().findKind(rows.text(1));
            const QUuid id = rows.uuid(0);
            const auto same =
                std::find_if(hits.begin(), hits.end(), [&id](const SearchHit &hit) { return hit.id == id; });
            if (same != hits.end()) {
                if (found && found->extends)
                    same->type = found;
            } else if (found && hits.size() < limit) {
                hits.append({found, id, rows.text(2)});
            }
        }
    };
    Database &database = m_records.database();
    // First the titles that begin so, which the order of the titles gives at once.
    const QString key = sortKey(text);
    for (const RecordType *each : m_records.catalogue().types) {
        if (type && each != type)
            continue;
        Borrowed titles(database.cached(QStringLiteral("SELECT id, kind, title FROM search_doc WHERE kind=?1 AND "
                                                       "sort_key>=?2 AND sort_key<?3 ORDER BY sort_key, id LIMIT ?4")));
        titles->bind(1, kindOf(*each));
        titles->bind(2, key);
        titles->bind(3, key + QChar(0xffff));
        titles->bind(4, qint64(limit));
        take(*titles);
    }
    if (hits.size() >= limit)
        return hits;
    // Then the words, among so many matches that a word of every record is answered at once, too.
    Borrowed words(database.cached(
        QStringLiteral("SELECT id, kind, title FROM (SELECT d.id, d.kind, d.title, d.sort_key FROM search_text CROSS "
                       "JOIN search_doc d "
                       "ON d.n=search_text.rowid WHERE search_text MATCH ?1 AND (?2 IS NULL OR d.kind=?2) LIMIT 2000) "
                       "ORDER BY sort_key, id LIMIT ?3")));
    words->bind(1, match);
    if (type)
        words->bind(2, kindOf(*type));
    else
        words->bindNull(2);
    words->bind(3, qint64(limit) * 3);
    take(*words);
    return hits;
}

std::optional<QString> Search::title(const RecordType &type, const QUuid &id) const
{
    Borrowed statement(
        m_records.database().cached(QStringLiteral("SELECT title FROM search_doc WHERE id=?1 AND kind=?2 AND NOT "
                                                   "EXISTS(SELECT 1 FROM search_dirty WHERE id=?1)")));
    statement->bind(1, id);
    statement->bind(2, kindOf(type));
    return statement->next() ? std::optional(statement->text(0)) : std::nullopt;
}

} // namespace insieme
