// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/base/text.h"

namespace insieme {
namespace {

void collect(const RecordType &type, const void *record, const Context &context, QStringList &words)
{
    for (const Field *field : allFields(type)) {
        const bool reference = field->ops->target && !field->is.owner && qstrcmp(field->column, "id") != 0;
        // Whoever looks for an agreement types the name of the Comune: what a record refers to is part of its text.
        // A personal reference (a reason of suspension) only where the descriptor says so.
        const bool quoted = reference && field->is.disclosure == Disclosure::Public;
        if ((!field->is.search && !quoted) || field->is.disclosure == Disclosure::Sensitive)
            continue;
        const Value value = field->value(record, context);
        if (const auto *id = std::get_if<QUuid>(&value); id && field->ops->target && context.titles)
            words << context.titles->title(field->ops->target(), *id, context.day());
        else if (const auto *choice = std::get_if<Choice>(&value))
            words << choice->list->label(choice->index);
        else if (!isNull(value) && !std::holds_alternative<QUuid>(value))
            words << plainText(value);
    }
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i)
            collect(children->type(), children->get(record, i), context, words);
    }
}

QString kindOf(const RecordType &type)
{
    return QLatin1String(*type.kind ? type.kind : type.table);
}

} // namespace

QString Search::matchExpression(const QString &text)
{
    QStringList words;
    for (const QString &word : folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << QLatin1Char('"') + word + QStringLiteral("\"*");
    return words.join(QLatin1Char(' '));
}

Done Search::moveToMemory()
{
    if (m_inMemory)
        return {};
    Database &database = m_records.database();
    INSIEME_TRY(
        database.exec("CREATE TEMP TABLE search_dirty(id TEXT PRIMARY KEY NOT NULL);"
                      "CREATE TEMP TABLE search_doc(n INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL, kind TEXT NOT "
                      "NULL, title TEXT NOT NULL, "
                      "sort_key TEXT NOT NULL, text TEXT NOT NULL);"
                      "CREATE UNIQUE INDEX temp.search_doc_id ON search_doc(id, kind);"
                      "CREATE INDEX temp.search_doc_sort ON search_doc(kind, sort_key, id);"
                      "CREATE VIRTUAL TABLE temp.search_text USING fts5(text, content='search_doc', content_rowid='n', "
                      "tokenize='unicode61 remove_diacritics 2', prefix='2 3')"));
    m_inMemory = true;
    return {};
}

/// Tables in memory hide those of the file that have their names: they go before the file is looked at again.
Done Search::backToFile()
{
    Database &database = m_records.database();
    // The full-text table first: it drops the tables it stands on.
    INSIEME_TRY(database.exec("DROP TABLE IF EXISTS temp.search_text"));
    QStringList tables;
    {
        Statement select(database, QStringLiteral("SELECT name FROM temp.sqlite_schema WHERE type='table'"));
        while (select.next())
            tables << select.text(0);
    }
    for (const QString &table : tables)
        INSIEME_TRY(database.exec(QStringLiteral("DROP TABLE temp.\"%1\"").arg(table)));
    m_inMemory = false;
    m_followedInMemory = false;
    return {};
}

Done Search::bringUpToDate(const Date &today)
{
    Database &database = m_records.database();
    if (m_inMemory || m_followedInMemory) {
        if (m_seenDay == today && m_seenVersion == database.scalar(QStringLiteral("PRAGMA data_version")))
            return {};
        INSIEME_TRY(backToFile());
    }
    const QString last = database.scalarText(QStringLiteral("SELECT value FROM meta WHERE key='search_day'"));
    const bool newDay = last != isoText(today);
    const bool dirty = database.scalar(QStringLiteral("SELECT EXISTS(SELECT 1 FROM search_dirty)")) != 0;
    const std::vector<const Follower *> stale = staleFollowers();
    if (!dirty && stale.empty() && !newDay)
        return {};
    if (database.isReadOnly()) {
        m_seenDay = today;
        m_seenVersion = database.scalar(QStringLiteral("PRAGMA data_version"));
        INSIEME_TRY(moveToMemory());
        INSIEME_TRY(makeAgain(today));
        if (dirty)
            return followAll();
        for (const Follower *follower : stale)
            INSIEME_TRY(follower->follow(m_records, nullptr));
        m_followedInMemory = true;
        return {};
    }
    auto lock = WriteLock::begin(database);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    if (newDay) {
        const QString from = last.isEmpty() ? QStringLiteral("0000-01-01") : std::min(last, isoText(today));
        const QString to = std::max(last, isoText(today));
        for (const char *sql : m_records.catalogue().titlesThatChange) {
            Statement changing(database,
                               QStringLiteral("INSERT INTO search_dirty(id) ") + QLatin1String(sql)
                                   + QStringLiteral(" ON CONFLICT DO NOTHING"));
            changing.bind(1, from);
            changing.bind(2, to);
            INSIEME_TRY(changing.run());
        }
        Statement day(
            database,
            QStringLiteral(
                "INSERT INTO meta(key, value) VALUES('search_day', ?1) ON CONFLICT(key) DO UPDATE SET value=?1"));
        day.bind(1, isoText(today));
        INSIEME_TRY(day.run());
    }
    std::vector<QUuid> ids;
    {
        Statement select(database, QStringLiteral("SELECT id FROM search_dirty"));
        while (select.next())
            ids.push_back(select.uuid(0));
    }
    // First the titles, then the texts that quote them.
    std::vector<QUuid> quoting;
    for (const QUuid &id : ids)
        INSIEME_TRY(index(id, today, &quoting));
    for (const QUuid &id : quoting)
        INSIEME_TRY(index(id, today, nullptr));
    for (const Follower &follower : m_records.catalogue().followers) {
        const bool again = std::find(stale.begin(), stale.end(), &follower) != stale.end();
        INSIEME_TRY(follower.follow(m_records, again ? nullptr : &ids));
        if (again)
            INSIEME_TRY(rememberVersion(follower));
    }
    INSIEME_TRY(database.exec("DELETE FROM search_dirty"));
    return lock->commit();
}

std::vector<const Follower *> Search::staleFollowers() const
{
    std::vector<const Follower *> result;
    if (m_followedInMemory)
        return result;
    for (const Follower &follower : m_records.catalogue().followers) {
        Borrowed version(m_records.database().cached(QStringLiteral("SELECT value FROM meta WHERE key=?1")));
        version->bind(1, QStringLiteral("follower_") + QLatin1String(follower.name));
        if (!version->next() || version->text(0) != follower.version)
            result.push_back(&follower);
    }
    return result;
}

Done Search::rememberVersion(const Follower &follower)
{
    Borrowed store(m_records.database().cached(
        QStringLiteral("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2")));
    store->bind(1, QStringLiteral("follower_") + QLatin1String(follower.name));
    store->bind(2, follower.version);
    return store->run();
}

Done Search::followAll()
{
    const bool readOnly = m_records.database().isReadOnly();
    for (const Follower &follower : m_records.catalogue().followers) {
        INSIEME_TRY(follower.follow(m_records, nullptr));
        if (!readOnly)
            INSIEME_TRY(rememberVersion(follower));
    }
    m_followedInMemory = readOnly;
    return {};
}

Done Search::makeAgain(const Date &today)
{
    Database &database = m_records.database();
    INSIEME_TRY(database.exec(
        "INSERT INTO search_text(search_text) VALUES('delete-all'); DELETE FROM search_doc; DELETE FROM search_dirty"));
    for (const RecordType *type : m_records.catalogue().types) {
        for (const QUuid &id : m_records.ids(*type)) {
            auto record = m_records.load(*type, id);
            if (!record)
                return tl::unexpected(std::move(record).error());
            const Context context{today, today, &m_titles, Disclosure::Personal};
            QStringList words;
            collect(*type, record->data(), context, words);
            INSIEME_TRY(write(*type, id, titleOf(*type, record->data(), context), words.join(QLatin1Char(' '))));
        }
    }
    return {};
}

Done Search::rebuild(const Date &today)
{
    Database &database = m_records.database();
    const bool own = sqlite3_get_autocommit(database.handle()) && !m_inMemory;
    std::optional<WriteLock> lock;
    if (own) {
        auto begun = WriteLock::begin(database);
        if (!begun)
            return tl::unexpected(std::move(begun).error());
        lock.emplace(std::move(*begun));
    }
    INSIEME_TRY(makeAgain(today));
    INSIEME_TRY(followAll());
    return lock ? lock->commit() : Done();
}

/// The root types that have a row with this key.
std::vector<const RecordType *> Search::typesOf(const QUuid &id) const
{
    const auto &types = m_records.catalogue().types;
    thread_local QHash<const Catalogue *, QString> cache;
    QString &sql = cache[&m_records.catalogue()];
    if (sql.isEmpty()) {
        QStringList parts;
        for (size_t i = 0; i < types.size(); ++i)
            parts << QStringLiteral("SELECT %1 FROM \"%2\" WHERE id=?1").arg(i).arg(QLatin1String(types[i]->table));
        sql = parts.join(QStringLiteral(" UNION ALL "));
    }
    std::vector<const RecordType *> result;
    Borrowed statement(m_records.database().cached(sql));
    statement->bind(1, id);
    while (statement->next())
        result.push_back(types[static_cast<size_t>(statement->integer(0))]);
    return result;
}

/// The root records that refer to `id`.
std::vector<QUuid> Search::quotedBy(const QUuid &id) const
{
    std::vector<QUuid> result;
    for (const RecordType *type : m_records.catalogue().recorded()) {
        const Field *owner = ownerField(*type);
        for (const Field &field : type->fields) {
            if (!field.stored() || !field.ops->target || field.is.owner || qstrcmp(field.column, "id") == 0)
                continue;
            Borrowed statement(
                m_records.database().cached(QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE \"%3\"=?1")
                                                .arg(QLatin1String(owner ? owner->column : "id"),
                                                     QLatin1String(type->table), QLatin1String(field.column))));
            statement->bind(1, id);
            while (statement->next())
                result.push_back(statement->uuid(0));
        }
    }
    return result;
}

Done Search::index(const QUuid &id, const Date &today, std::vector<QUuid> *quoting)
{
    // What the index says of the record goes first; it may have been removed.
    QHash<QString, QString> titles;
    {
        Borrowed known(m_records.database().cached(QStringLiteral("SELECT kind, title FROM search_doc WHERE id=?1")));
        known->bind(1, id);
        while (known->next())
            titles.insert(known->text(0), known->text(1));
    }
    const std::vector<const RecordType *> present = typesOf(id);
    for (const RecordType *type : m_records.catalogue().types) {
        const auto before = titles.constFind(kindOf(*type));
        if (before != titles.constEnd())
            INSIEME_TRY(drop(*type, id));
        if (std::find(present.begin(), present.end(), type) == present.end())
            continue;
        auto record = m_records.load(*type, id);
        if (!record)
            return tl::unexpected(std::move(record).error());
        const Context context{today, today, &m_titles, Disclosure::Personal};
        QStringList words;
        collect(*type, record->data(), context, words);
        const QString now = titleOf(*type, record->data(), context);
        INSIEME_TRY(write(*type, id, now, words.join(QLatin1Char(' '))));
        if (quoting && before != titles.constEnd() && *before != now) {
            for (const QUuid &other : quotedBy(id))
                quoting->push_back(other);
        }
    }
    return {};
}

Done Search::drop(const RecordType &type, const QUuid &id)
{
    Database &database = m_records.database();
    qint64 row = 0;
    QString text;
    {
        Borrowed find(database.cached(QStringLiteral("SELECT n, text FROM search_doc WHERE id=?1 AND kind=?2")));
        find->bind(1, id);
        find->bind(2, kindOf(type));
        if (!find->next())
            return {};
        row = find->integer(0);
        text = find->text(1);
    }
    Borrowed out(
        database.cached(QStringLiteral("INSERT INTO search_text(search_text, rowid, text) VALUES('delete', ?1, ?2)")));
    out->bind(1, row);
    out->bind(2, text);
    INSIEME_TRY(out->run());
    Borrowed remove(database.cached(QStringLiteral("DELETE FROM search_doc WHERE n=?1")));
    remove->bind(1, row);
    return remove->run();
}

Done Search::write(const RecordType &type, const QUuid &id, const QString &title, const QString &text)
{
    Database &database = m_records.database();
    Borrowed insert(database.cached(
        QStringLiteral("INSERT INTO search_doc(id, kind, title, sort_key, text) VALUES(?1, ?2, ?3, ?4, ?5)")));
    insert->bind(1, id);
    insert->bind(2, kindOf(type));
    insert->bind(3, title.isNull() ? QStringLiteral("") : title);
    insert->bind(4, sortKey(title));
    const QString words = folded(title + QLatin1Char(' ') + text);
    insert->bind(5, words);
    INSIEME_TRY(insert->run());
    Borrowed fts(database.cached(QStringLiteral("INSERT INTO search_text(rowid, text) VALUES(?1, ?2)")));
    fts->bind(1, sqlite3_last_insert_rowid(database.handle()));
    fts->bind(2, words);
    return fts->run();
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
        m_records.database().cached(QStringLiteral("SELECT title FROM search_doc WHERE id=?1 AND kind=?2")));
    statement->bind(1, id);
    statement->bind(2, kindOf(type));
    return statement->next() ? std::optional(statement->text(0)) : std::nullopt;
}

} // namespace insieme
