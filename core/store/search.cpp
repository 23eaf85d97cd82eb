// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/text.h"

#include <algorithm>
#include <tuple>

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
    m_records.catchUp();
    return findIndexed(text, type, limit);
}

QList<SearchHit> Search::findIndexed(const QString &text, const RecordType *type, int limit) const
{
    QList<SearchHit> hits;
    const QString match = matchExpression(text);
    if (match.isEmpty())
        return hits;
    // A record that extends another is found once, as what it is in particular.
    const auto add = [&](const SearchHit &found) {
        const auto same =
            std::find_if(hits.begin(), hits.end(), [&found](const SearchHit &hit) { return hit.id == found.id; });
        if (same == hits.end() && hits.size() < limit)
            hits.append(found);
        else if (same != hits.end() && found.type->extends)
            same->type = found.type;
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
        while (titles->next()) {
            if (const RecordType *found = m_records.catalogue().findKind(titles->text(1)))
                add({found, titles->uuid(0), titles->text(2)});
        }
    }
    if (hits.size() >= limit)
        return hits;
    // Then the words, among so many matches that a word of every record is answered at once, too: before all others
    // where every word begins one of the title, then where some do, then where the text has them, last where only the
    // text of a deed has them; what is a thing itself before its papers, in the order of the catalogue.
    Borrowed words(database.cached(
        QStringLiteral("SELECT d.id, d.kind, d.title, d.sort_key, CASE WHEN instr(d.text, char(10))>0 THEN "
                       "substr(d.text, 1, instr(d.text, char(10))-1) END FROM search_text CROSS JOIN search_doc d ON "
                       "d.n=search_text.rowid WHERE search_text MATCH ?1 AND (?2 IS NULL OR d.kind=?2) LIMIT 2000")));
    words->bind(1, match);
    if (type)
        words->bind(2, kindOf(*type));
    else
        words->bindNull(2);
    struct Match {
        qsizetype place; ///< where the words are, then the type in the catalogue
        QString key;
        SearchHit hit;
    };
    const auto &types = m_records.catalogue().types;
    const QStringList typed = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Match> matches;
    while (words->next()) {
        const RecordType *found = m_records.catalogue().findKind(words->text(1));
        if (!found)
            continue;
        const QString title = words->text(2), plain = folded(title);
        const auto inTitle = std::count_if(typed.begin(), typed.end(),
                                           [&plain](const QString &word) { return beginsWord(plain, word); });
        // What the record says itself stands before the line feed; without one that is all.
        const QString own = words->text(4);
        const bool inText = !own.isEmpty()
            && !std::all_of(typed.begin(), typed.end(), [&own](const QString &word) { return beginsWord(own, word); });
        const qsizetype where = inText ? 3 : inTitle == typed.size() ? 0 : inTitle > 0 ? 1 : 2;
        const qsizetype at = std::find(types.begin(), types.end(), found) - types.begin();
        matches.push_back(
            {where * qsizetype(types.size()) + at, words->text(3), {found, words->uuid(0), title, inText}});
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return std::tie(a.place, a.key, a.hit.id) < std::tie(b.place, b.key, b.hit.id);
    });
    for (const Match &each : matches)
        add(each.hit);
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
