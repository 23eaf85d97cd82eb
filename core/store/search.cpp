// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/record/display.h"

#include <algorithm>
#include <tuple>

namespace insieme {
namespace {

/// Of one question, so that a word of every record is answered at once, too.
constexpr qint64 mostMatches = 2000;
/// Characters of a text that are looked at for the names in it, which come first.
constexpr qint64 mostNames = 1000;
/// Records of a kind with a sealed code that are read for one question.
constexpr qint64 mostRead = 64;
/// Between the codes of a record; no text that is indexed holds it.
constexpr QChar between(0x1f);

std::vector<const Field *> codesOf(const RecordType &type, Disclosure shown, bool sealed)
{
    std::vector<const Field *> codes;
    for (const Field *field : allFields(type)) {
        if (field->is.code && field->stored() && field->is.disclosure <= shown
            && isSealed(levelOf(type, *field), *field) == sealed)
            codes.push_back(field);
    }
    return codes;
}

/// The index has its titles in Italian.
bool isCalledOtherwise(const RecordType &type)
{
    return language() != QLatin1String("it") && speaksInTitle(type);
}

/// Words shorter than this name no kind: they begin too many.
constexpr qsizetype leastOfAKind = 3;

/// The expression for FTS5: these words in records of one of these kinds. Both lists of rows are walked side by side
/// inside the index, which passes over what is not in both without reading a record.
QString matchOf(const QStringList &words, const std::vector<const RecordType *> &kinds)
{
    const QString match = Search::matchExpression(words.join(QLatin1Char(' ')));
    QStringList alternatives;
    for (const RecordType *kind : kinds)
        alternatives << QLatin1Char('"') + Search::kindWord(*kind) + QLatin1Char('"');
    return kinds.empty() ? match : QStringLiteral("(%1) AND (%2)").arg(match, alternatives.join(QLatin1String(" OR ")));
}

/// The codes of the record `m.id`, as an expression.
QString codesExpression(const RecordType &type, const std::vector<const Field *> &codes)
{
    const QString own = quoted(type.table);
    QStringList columns;
    for (const Field *field : codes)
        columns << QStringLiteral("ifnull(%1.%2,'')").arg(quoted(levelOf(type, *field).table), quoted(field->column));
    QString sql =
        QStringLiteral("(SELECT ") + columns.join(QStringLiteral("||char(31)||")) + QStringLiteral(" FROM ") + own;
    for (const RecordType *level = &type; level->extends; level = &level->extends())
        sql += QStringLiteral(" JOIN %1 ON %1.id=%2.id").arg(quoted(level->extends().table), own);
    return sql + QStringLiteral(" WHERE %1.id=m.id)").arg(own);
}

} // namespace

QString Search::kindWord(const RecordType &type)
{
    // FNV-1a, as two signs of the area for private use: the tokenizer takes them for letters, and nobody types them.
    // Kinds that share a word cost time only.
    constexpr quint32 from = 0xe000, signs = 0xf900 - from;
    quint32 hash = 2166136261U;
    for (const char c : kindOf(type).toUtf8())
        hash = (hash ^ static_cast<quint8>(c)) * 16777619U;
    return QString(QChar(static_cast<char16_t>(from + hash % signs)))
        + QChar(static_cast<char16_t>(from + hash / signs % signs));
}

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

QStringList Search::besidesKind(const RecordType &type, const QStringList &words)
{
    const QString called = folded(type.singularLabel() + QLatin1Char(' ') + type.pluralLabel());
    QStringList rest;
    for (const QString &word : words) {
        if (word.size() < leastOfAKind || !beginsWord(called, word))
            rest << word;
    }
    return rest;
}

SearchHit Search::called(SearchHit hit) const
{
    if (isCalledOtherwise(*hit.type))
        hit.title = m_titles.title(*hit.type, hit.id, {});
    return hit;
}

QList<SearchHit> Search::find(const QString &text, const RecordType *type, int limit, int ofAKind) const
{
    m_records.catchUp();
    return findIndexed(text, type, limit, ofAKind);
}

QList<SearchHit> Search::findIndexed(const QString &text, const RecordType *type, int limit, int ofAKind) const
{
    QList<SearchHit> hits;
    const QString match = matchExpression(text);
    if (match.isEmpty())
        return hits;
    QHash<const RecordType *, int> counts;
    QSet<QUuid> passedOver; // by the number of their kind: nor are they found as what they extend
    // A record that extends another is found once, as what it is in particular.
    const auto add = [&](const SearchHit &found) {
        const auto same =
            std::find_if(hits.begin(), hits.end(), [&found](const SearchHit &hit) { return hit.id == found.id; });
        const bool known = same != hits.end() && (same->type == found.type || !found.type->extends);
        if (known || passedOver.contains(found.id))
            return;
        int &count = counts[found.type];
        if (count == ofAKind) {
            if (found.type->extends)
                passedOver.insert(found.id);
            if (same != hits.end()) {
                --counts[same->type];
                hits.erase(same);
            }
        } else if (same != hits.end()) {
            ++count;
            --counts[same->type];
            same->type = found.type;
        } else if (hits.size() < limit) {
            ++count;
            hits.append(called(found));
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
        titles->bind(4, qint64(std::min(limit, ofAKind)));
        while (titles->next()) {
            if (const RecordType *found = m_records.catalogue().findKind(titles->text(1)))
                add({found, titles->uuid(0), titles->text(2)});
        }
    }
    if (hits.size() >= limit)
        return hits;
    // Then the words, among so many matches that a word of every record is answered at once, too: before all others
    // where every word begins one of the title, then where some begin one of the title and the others one of a name
    // that the record refers to, then where some are in the title, then where the text has them; what is a thing
    // itself before its papers, in the order of the catalogue. "convenzione piazzola" also asks for the conventions
    // with "piazzola": a word for their kind counts as one of their title.
    struct Match {
        qsizetype place; ///< where the words are, then the type in the catalogue
        QString key;
        SearchHit hit;
    };
    const auto &types = m_records.catalogue().types;
    const QStringList typed = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<Match> matches;
    const auto collect = [&](const QStringList &asked, const std::vector<const RecordType *> &kinds) {
        Borrowed words(database.cached(
            QStringLiteral("SELECT d.id, d.kind, d.title, d.sort_key, substr(d.text, 1, ?3) FROM search_text CROSS "
                           "JOIN search_doc d ON d.n=search_text.rowid WHERE search_text MATCH ?1 LIMIT ?2")));
        words->bind(1, matchOf(asked, kinds));
        words->bind(2, mostMatches);
        words->bind(3, mostNames);
        while (words->next()) {
            const RecordType *found = m_records.catalogue().findKind(words->text(1));
            if (!found || (!kinds.empty() && std::find(kinds.begin(), kinds.end(), found) == kinds.end()))
                continue;
            const QString title = words->text(2), plain = folded(title), all = words->text(4);
            const QStringView names = QStringView(all).left(all.indexOf(kindWord(*found)));
            const auto begun = [&asked](QStringView in) {
                return std::count_if(asked.begin(), asked.end(),
                                     [in](const QString &word) { return beginsWord(in, word); });
            };
            const auto inTitle = begun(plain) + typed.size() - asked.size();
            const qsizetype where = inTitle == typed.size()                  ? 0
                : begun(names) + typed.size() - asked.size() == typed.size() ? 1
                : inTitle > 0                                                ? 2
                                                                             : 3;
            const qsizetype at = std::find(types.begin(), types.end(), found) - types.begin();
            matches.push_back({where * qsizetype(types.size()) + at, words->text(3), {found, words->uuid(0), title}});
        }
    };
    collect(typed, type ? std::vector{type} : std::vector<const RecordType *>());
    // Kinds that leave the same words are asked for together.
    std::vector<std::pair<QStringList, std::vector<const RecordType *>>> named;
    for (const RecordType *each : type ? std::vector<const RecordType *>() : types) {
        const QStringList rest = besidesKind(*each, typed);
        if (rest.isEmpty() || rest.size() == typed.size())
            continue;
        const auto same =
            std::find_if(named.begin(), named.end(), [&rest](const auto &at) { return at.first == rest; });
        if (same == named.end())
            named.push_back({rest, {each}});
        else
            same->second.push_back(each);
    }
    for (const auto &[rest, kinds] : named)
        collect(rest, kinds);
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return std::tie(a.place, a.key, a.hit.id) < std::tie(b.place, b.key, b.hit.id);
    });
    for (const Match &each : matches)
        add(each.hit);
    addKept(match, type, limit, hits);
    return hits;
}

/// What only a text that is kept with it tells of, by title.
void Search::addKept(const QString &match, const RecordType *type, int limit, QList<SearchHit> &hits) const
{
    if (hits.size() >= limit || (type && !m_records.catalogue().findText(*type)))
        return;
    Borrowed kept(m_records.database().cached(
        QStringLiteral("SELECT d.id, d.kind, d.title FROM (SELECT rowid AS n FROM search_text_kept WHERE "
                       "search_text_kept MATCH ?1 LIMIT ?3) m CROSS JOIN search_kept k ON k.n=m.n CROSS JOIN "
                       "search_doc d ON d.id=k.id AND d.kind=k.kind WHERE ?2 IS NULL OR d.kind=?2 "
                       "ORDER BY d.kind, d.sort_key, d.id")));
    kept->bind(1, match);
    kept->bind(3, mostMatches);
    if (type)
        kept->bind(2, kindOf(*type));
    else
        kept->bindNull(2);
    while (hits.size() < limit && kept->next()) {
        const QUuid id = kept->uuid(0);
        const bool known = std::any_of(hits.begin(), hits.end(), [&id](const SearchHit &hit) { return hit.id == id; });
        if (const RecordType *found = m_records.catalogue().findKind(kept->text(1)); found && !known)
            hits.append({found, id, kept->text(2), true});
    }
}

QList<CodeHit> Search::findByCode(const QString &text, Disclosure shown, int limit) const
{
    m_records.catchUp();
    QList<CodeHit> hits;
    const QString match = matchExpression(text), plain = folded(text);
    if (match.isEmpty())
        return hits;
    QHash<QString, std::pair<qsizetype, std::vector<const Field *>>> kinds; // with their place in the catalogue
    QString cases = QStringLiteral(" WHEN '' THEN ''"); // there may be no other
    struct Match {
        int rank; ///< 0: the code itself, 1: it begins so, 2: it holds the words
        qsizetype type;
        QString key;
        CodeHit found;
    };
    std::vector<Match> matches;
    const QStringList words = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto &types = m_records.catalogue().types;
    const auto take = [&](size_t at, const SearchHit &hit, const QString &key, const Field &field,
                          const QString &code) {
        const QString of = folded(code);
        if (!std::all_of(words.begin(), words.end(), [&of](const QString &word) { return beginsWord(of, word); }))
            return false;
        matches.push_back({of == plain ? 0 : of.startsWith(plain) ? 1 : 2, qsizetype(at), key, {hit, &field, code}});
        return true;
    };
    for (size_t i = 0; i < types.size(); ++i) {
        // What is sealed is not in its column as it is written: the few that may be meant are read.
        if (const auto sealed = codesOf(*types[i], shown, true); !sealed.empty()) {
            Borrowed rows(m_records.database().cached(
                QStringLiteral("SELECT d.id, d.title, d.sort_key FROM search_text CROSS JOIN search_doc d ON "
                               "d.n=search_text.rowid WHERE search_text MATCH ?1 AND d.kind=?2 LIMIT ?3")));
            rows->bind(1, matchOf(words, {types[i]}));
            rows->bind(2, kindOf(*types[i]));
            rows->bind(3, mostRead);
            while (rows->next()) {
                const QUuid id = rows->uuid(0);
                const auto record = m_records.load(*types[i], id);
                for (const Field *field : sealed) {
                    if (record
                        && take(i, {types[i], id, rows->text(1)}, rows->text(2), *field,
                                plainText(field->value(record->data(), {}))))
                        break;
                }
            }
        }
        std::vector<const Field *> codes = codesOf(*types[i], shown, false);
        if (codes.empty())
            continue;
        cases += QStringLiteral(" WHEN '%1' THEN %2").arg(kindOf(*types[i]), codesExpression(*types[i], codes));
        kinds.insert(kindOf(*types[i]), {static_cast<qsizetype>(i), std::move(codes)});
    }
    Borrowed rows(m_records.database().cached(
        QStringLiteral(
            "SELECT m.id, m.kind, m.title, m.sort_key, CASE m.kind%1 END FROM (SELECT d.id, d.kind, d.title, "
            "d.sort_key FROM search_text CROSS JOIN search_doc d ON d.n=search_text.rowid WHERE "
            "search_text MATCH ?1 LIMIT ?2) m")
            .arg(cases)));
    rows->bind(1, match);
    rows->bind(2, mostMatches);
    while (rows->next()) {
        const auto kind = kinds.constFind(rows->text(1));
        if (kind == kinds.constEnd())
            continue;
        const auto &[at, fields] = *kind;
        const QStringList codes = rows->text(4).split(between);
        for (size_t i = 0; i < fields.size() && qsizetype(i) < codes.size(); ++i) {
            if (take(static_cast<size_t>(at), {types[static_cast<size_t>(at)], rows->uuid(0), rows->text(2)},
                     rows->text(3), *fields[i], codes[qsizetype(i)]))
                break;
        }
    }
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return std::tie(a.rank, a.type, a.key, a.found.hit.id) < std::tie(b.rank, b.type, b.key, b.found.hit.id);
    });
    // A record that extends another is found once, as what it is in particular.
    for (const Match &each : matches) {
        const auto same = std::find_if(hits.begin(), hits.end(),
                                       [&each](const CodeHit &hit) { return hit.hit.id == each.found.hit.id; });
        if (same == hits.end() && hits.size() < limit)
            hits.append({called(each.found.hit), each.found.field, each.found.code});
        else if (same != hits.end() && each.found.hit.type->extends)
            same->hit.type = each.found.hit.type;
    }
    return hits;
}

std::optional<QString> Search::title(const RecordType &type, const QUuid &id) const
{
    if (isCalledOtherwise(type))
        return std::nullopt;
    Borrowed statement(
        m_records.database().cached(QStringLiteral("SELECT title FROM search_doc WHERE id=?1 AND kind=?2 AND NOT "
                                                   "EXISTS(SELECT 1 FROM search_dirty WHERE id=?1)")));
    statement->bind(1, id);
    statement->bind(2, kindOf(type));
    return statement->next() ? std::optional(statement->text(0)) : std::nullopt;
}

} // namespace insieme
