// SPDX-License-Identifier: GPL-3.0-or-later
// How the index of the records follows them; that of the texts kept with them is in search_kept.cpp.
#include "core/base/text.h"
#include "core/store/forgetting.h"
#include "core/store/search.h"

#include <map>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// The numbers and codes of a record, which nobody wrote by hand.
QStringList codesOf(const RecordType &type, const void *record)
{
    QStringList codes;
    for (const Field *field : allFields(type)) {
        const QString code = field->is.code ? plainText(field->value(record, {})) : QString();
        if (!code.isEmpty())
            codes << code;
    }
    return codes;
}

bool isClosed(const RecordType &type, const void *record, const QSet<QString> &closed)
{
    if (closed.isEmpty())
        return false;
    const QStringList codes = codesOf(type, record);
    return closed.contains(uuidText(idOf(type, record)))
        || std::any_of(codes.begin(), codes.end(), [&closed](const QString &code) { return closed.contains(code); });
}

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
        if (const auto *id = std::get_if<QUuid>(&value); id && field->ops->target && context.titles) {
            words << context.titles->title(field->ops->target(), *id, context.day());
            // A deed is found by the name that stands in it, too: ULSS 16 in 2015, ULSS 6 Euganea today.
            const Field *dayField = field->is.asOf ? findField(type, QLatin1String(field->is.asOf)) : nullptr;
            const Value day = dayField ? dayField->value(record, context) : Value();
            if (const auto *then = std::get_if<Date>(&day); then && stated(*then))
                words << context.titles->title(field->ops->target(), *id, *then);
        } else if (const auto *choice = std::get_if<Choice>(&value))
            words << choice->list->label(choice->index);
        else if (!isNull(value) && !std::holds_alternative<QUuid>(value))
            words << plainText(value);
    }
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i)
            collect(children->type(), children->get(record, i), context, words);
    }
}

/// How many records are held at once.
constexpr qsizetype rowsPerSlice = 2'000;
/// The same where somebody may stop the work: some tens of milliseconds.
constexpr qsizetype rowsPerQuestion = 500;
/// How long others that write wait for the texts of one slice, where no window waits for them.
constexpr int textsPerSlice = 200;

tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, Texts::tr("Stopped. Nothing was written."));
}

/// The titles that the records of a slice quote; most quote the same few.
class SliceTitles : public TitleSource {
public:
    explicit SliceTitles(const TitleSource &titles)
        : m_titles(titles)
    {
    }
    QString title(const RecordType &type, const QUuid &id, const Date &on) const override
    {
        const auto key = std::pair(&type, std::pair(id, on));
        const auto known = m_known.find(key);
        return known != m_known.end() ? known->second
                                      : m_known.emplace(key, m_titles.title(type, id, on)).first->second;
    }

private:
    const TitleSource &m_titles;
    mutable std::map<std::pair<const RecordType *, std::pair<QUuid, Date>>, QString> m_known;
};

/// The index may lose its last transaction in a power cut, since that gives the marks back, too: no need to wait for
/// the disk. Only the write-ahead log keeps the file sound without.
class Relaxed {
public:
    explicit Relaxed(Database &database)
        : m_database(database)
        , m_before(database.scalar(QStringLiteral("PRAGMA synchronous")))
    {
        if (m_before > 1 && database.scalarText(QStringLiteral("PRAGMA journal_mode")) == QLatin1String("wal"))
            (void)m_database.exec("PRAGMA synchronous=NORMAL");
        else
            m_before = 0;
    }
    Relaxed(const Relaxed &) = delete;
    ~Relaxed()
    {
        if (m_before > 0)
            (void)m_database.exec(QStringLiteral("PRAGMA synchronous=%1").arg(m_before));
    }

private:
    Database &m_database;
    qint64 m_before;
};

} // namespace

bool Search::isDirty() const
{
    Borrowed dirty(m_records.database().cached(QStringLiteral("SELECT EXISTS(SELECT 1 FROM search_dirty)")));
    return dirty->next() && dirty->integer(0) != 0;
}

bool Search::isBehind(const Date &today) const
{
    return m_day != today || !m_versionsAreCurrent || isDirty();
}

bool Search::isOnlyDirty(const Date &today) const
{
    if (m_inMemory || !staleFollowers().empty() || !staleTexts().empty())
        return false;
    const Database &database = m_records.database();
    return m_day == today
        || database.scalarText(QStringLiteral("SELECT value FROM meta WHERE key='search_day'")) == isoText(today);
}

Done Search::bringUpToDate(const Date &today, const std::atomic<bool> *stop)
{
    const auto left = work(today, std::nullopt, stop);
    if (!left)
        return tl::unexpected(left.error());
    return *left ? Done(stopped()) : Done();
}

Done Search::followTexts(const std::atomic<bool> *stop)
{
    while (textsAreBehind()) {
        if (stop && *stop)
            return stopped();
        if (const auto more = followTexts(textsPerSlice); !more)
            return tl::unexpected(more.error());
    }
    return {};
}

Result<bool> Search::bringUpToDate(const Date &today, qsizetype most)
{
    return work(today, most);
}

Result<bool> Search::work(const Date &today, std::optional<qsizetype> most, const std::atomic<bool> *stop)
{
    if (!isBehind(today))
        return false;
    Database &database = m_records.database();
    const std::vector<const Follower *> stale = staleFollowers();
    const std::vector<const TextSource *> staleTexts = this->staleTexts();
    if (database.isReadOnly() && !m_inMemory) {
        auto renamed = takeDay(today);
        if (!renamed)
            return tl::unexpected(std::move(renamed).error());
        if (*renamed || !stale.empty() || !staleTexts.empty() || isDirty())
            INSIEME_TRY(moveToMemory());
    }
    // A step that asks is in its own transaction already: what is done for it goes with it.
    std::optional<Relaxed> relaxed; // outlives the lock: inside a transaction it could not be taken back
    std::optional<WriteLock> lock;
    if (sqlite3_get_autocommit(database.handle())) {
        relaxed.emplace(database);
        auto begun = WriteLock::begin(database);
        if (!begun)
            return tl::unexpected(std::move(begun).error());
        lock.emplace(std::move(*begun));
    }
    if (!database.isReadOnly() || m_inMemory) {
        if (auto taken = takeDay(today); !taken)
            return tl::unexpected(std::move(taken).error());
    }
    if (!m_inMemory && !stale.empty())
        INSIEME_TRY(clearFollowers(stale));
    if (!m_inMemory)
        INSIEME_TRY(markTexts(staleTexts));
    do
        INSIEME_TRY(slice(today, most.value_or(stop ? rowsPerQuestion : rowsPerSlice)));
    while (!most && !(stop && *stop) && isDirty());
    if (lock) {
        INSIEME_TRY(lock->commit());
        m_day = today;
        m_versionsAreCurrent = true;
    }
    return isDirty();
}

Result<bool> Search::takeDay(const Date &today)
{
    if (m_day == today)
        return false;
    Database &database = m_records.database();
    const QString last = m_inMemory && stated(m_day)
        ? isoText(m_day)
        : database.scalarText(QStringLiteral("SELECT value FROM meta WHERE key='search_day'"));
    if (last == isoText(today))
        return false;
    const QString from = last.isEmpty() ? QStringLiteral("0000-01-01") : std::min(last, isoText(today));
    const QString to = std::max(last, isoText(today));
    const bool write = !database.isReadOnly() || m_inMemory;
    bool any = false;
    for (const char *sql : m_records.catalogue().titlesThatChange) {
        Statement changing(database,
                           write ? QStringLiteral("INSERT INTO search_dirty(id) ") + QLatin1String(sql)
                                   + QStringLiteral(" ON CONFLICT DO NOTHING")
                                 : QStringLiteral("SELECT EXISTS(%1)").arg(QLatin1String(sql)));
        changing.bind(1, from);
        changing.bind(2, to);
        if (write)
            INSIEME_TRY(changing.run());
        else
            any |= changing.next() && changing.integer(0) != 0;
    }
    if (!database.isReadOnly()) {
        Statement day(
            database,
            QStringLiteral(
                "INSERT INTO meta(key, value) VALUES('search_day', ?1) ON CONFLICT(key) DO UPDATE SET value=?1"));
        day.bind(1, isoText(today));
        INSIEME_TRY(day.run());
    }
    return any;
}

std::vector<const Follower *> Search::staleFollowers() const
{
    std::vector<const Follower *> result;
    if (m_inMemory || m_versionsAreCurrent)
        return result;
    for (const Follower &follower : m_records.catalogue().followers) {
        if (!isNoted(QStringLiteral("follower_") + QLatin1String(follower.name), follower.version))
            result.push_back(&follower);
    }
    return result;
}

std::vector<const TextSource *> Search::staleTexts() const
{
    std::vector<const TextSource *> result;
    if (m_inMemory || m_versionsAreCurrent)
        return result;
    for (const TextSource &source : m_records.catalogue().texts) {
        if (!isNoted(QStringLiteral("text_") + QLatin1String(source.name), source.version))
            result.push_back(&source);
    }
    return result;
}

bool Search::isNoted(const QString &key, const QString &version) const
{
    Borrowed noted(m_records.database().cached(QStringLiteral("SELECT value FROM meta WHERE key=?1")));
    noted->bind(1, key);
    return noted->next() && noted->text(0) == version;
}

Done Search::note(const QString &key, const QString &version)
{
    Borrowed store(m_records.database().cached(
        QStringLiteral("INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2")));
    store->bind(1, key);
    store->bind(2, version);
    return store->run();
}

/// The records with such texts are indexed again, and the texts are read again.
Done Search::markTexts(const std::vector<const TextSource *> &texts)
{
    for (const TextSource *source : texts) {
        INSIEME_TRY(mark(*source->type));
        Borrowed left(m_records.database().cached(QStringLiteral("UPDATE search_kept SET followed=0 WHERE kind=?1")));
        left->bind(1, kindOf(*source->type));
        INSIEME_TRY(left->run());
        m_textsMayBeBehind = true;
        INSIEME_TRY(note(QStringLiteral("text_") + QLatin1String(source->name), source->version));
    }
    return {};
}

/// What the followers hold is made again: everything is marked, in the transaction that notes their version.
Done Search::clearFollowers(const std::vector<const Follower *> &followers)
{
    Database &database = m_records.database();
    for (const Follower *follower : followers) {
        for (const char *table : follower->tables)
            INSIEME_TRY(database.exec(QStringLiteral("DELETE FROM ") + quoted(table)));
        if (!database.isReadOnly())
            INSIEME_TRY(note(QStringLiteral("follower_") + QLatin1String(follower->name), follower->version));
    }
    return markAll();
}

Done Search::markAll()
{
    for (const RecordType *type : m_records.catalogue().types)
        INSIEME_TRY(mark(*type));
    return {};
}

Done Search::mark(const RecordType &type)
{
    return m_records.database().exec(
        QStringLiteral("INSERT INTO search_dirty(id) SELECT id FROM %1 WHERE true ON CONFLICT DO NOTHING")
            .arg(quoted(type.table)));
}

Done Search::moveToMemory()
{
    Database &database = m_records.database();
    INSIEME_TRY(
        database.exec("CREATE TEMP TABLE search_dirty(id TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;"
                      "CREATE TEMP TABLE search_doc(n INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL, kind TEXT NOT "
                      "NULL, title TEXT NOT NULL, "
                      "sort_key TEXT NOT NULL, text TEXT NOT NULL);"
                      "CREATE UNIQUE INDEX temp.search_doc_id ON search_doc(id, kind);"
                      "CREATE INDEX temp.search_doc_sort ON search_doc(kind, sort_key, id);"
                      "CREATE VIRTUAL TABLE temp.search_text USING fts5(text, content='search_doc', content_rowid='n', "
                      "tokenize='unicode61 remove_diacritics 2', prefix='2 3');"
                      "CREATE TEMP TABLE search_kept(n INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL UNIQUE, kind "
                      "TEXT NOT NULL, sha256 TEXT NOT NULL, followed INTEGER NOT NULL, words TEXT NOT NULL);"
                      "CREATE INDEX temp.search_kept_left ON search_kept(n) WHERE followed=0;"
                      "CREATE VIRTUAL TABLE temp.search_text_kept USING fts5(words, content='search_kept', "
                      "content_rowid='n', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"));
    // The followers get the same tables in memory; their names hide those of the file.
    QStringList statements;
    for (const Follower &follower : m_records.catalogue().followers) {
        for (const char *table : follower.tables) {
            Statement select(database,
                             QStringLiteral("SELECT sql FROM main.sqlite_schema WHERE tbl_name=?1 AND sql IS NOT NULL "
                                            "ORDER BY type DESC")); // the table before its indexes
            select.bind(1, QLatin1String(table));
            while (select.next()) {
                QString sql = select.text(0);
                sql.replace(QLatin1String("CREATE TABLE "), QLatin1String("CREATE TEMP TABLE "));
                sql.replace(QLatin1String("CREATE INDEX "), QLatin1String("CREATE INDEX temp."));
                statements << sql;
            }
        }
    }
    for (const QString &sql : statements)
        INSIEME_TRY(database.exec(sql));
    m_inMemory = true;
    m_textsMayBeBehind = true;
    return markAll();
}

Done Search::lookAgain()
{
    m_day = {};
    m_versionsAreCurrent = false;
    m_textsMayBeBehind = true;
    if (!m_inMemory)
        return {};
    Database &database = m_records.database();
    QString sql = QStringLiteral("DROP TABLE temp.search_text; DROP TABLE temp.search_text_kept; DROP TABLE "
                                 "temp.search_kept; DROP TABLE temp.search_doc; DROP TABLE temp.search_dirty;");
    for (const Follower &follower : m_records.catalogue().followers) {
        for (const char *table : follower.tables)
            sql += QStringLiteral("DROP TABLE temp.%1;").arg(quoted(table));
    }
    INSIEME_TRY(database.exec(sql));
    m_inMemory = false;
    return {};
}

Done Search::rebuild(const Date &today)
{
    Database &database = m_records.database();
    std::optional<WriteLock> lock;
    if (sqlite3_get_autocommit(database.handle())) {
        auto begun = WriteLock::begin(database);
        if (!begun)
            return tl::unexpected(std::move(begun).error());
        lock.emplace(std::move(*begun));
    }
    INSIEME_TRY(database.exec("INSERT INTO search_text(search_text) VALUES('delete-all'); DELETE FROM search_doc; "
                              "INSERT INTO search_text_kept(search_text_kept) VALUES('delete-all'); DELETE FROM "
                              "search_kept"));
    std::vector<const Follower *> all;
    for (const Follower &follower : m_records.catalogue().followers)
        all.push_back(&follower);
    INSIEME_TRY(clearFollowers(all));
    while (isDirty())
        INSIEME_TRY(slice(today, rowsPerSlice));
    while (textsAreBehind())
        INSIEME_TRY(followText());
    return lock ? lock->commit() : Done();
}

Done Search::forgetWords(std::vector<QUuid> about, const Date &today)
{
    Database &database = m_records.database();
    auto lock = WriteLock::begin(database);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    const QSet<QString> closed = closedTexts(database);
    for (const LabelArgument &text : textsCalled(m_records, closed))
        about.push_back(text.id);
    for (const QUuid &id : about) {
        Borrowed mark(
            database.cached(QStringLiteral("INSERT INTO search_dirty(id) VALUES(?1) ON CONFLICT DO NOTHING")));
        mark->bind(1, id);
        INSIEME_TRY(mark->run());
    }
    while (isDirty())
        INSIEME_TRY(slice(today, rowsPerSlice));
    // Words that were taken out stand in the index until its parts are merged.
    INSIEME_TRY(database.exec("INSERT INTO search_text(search_text) VALUES('rebuild')"));
    if (!closed.isEmpty())
        INSIEME_TRY(database.exec("INSERT INTO search_text_kept(search_text_kept) VALUES('optimize')"));
    return lock->commit();
}

Result<bool> Search::followTexts(int milliseconds)
{
    if (!textsAreBehind())
        return false;
    Database &database = m_records.database();
    const Relaxed relaxed(database); // outlives the lock
    auto lock = WriteLock::begin(database);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    QElapsedTimer spent;
    spent.start();
    do
        INSIEME_TRY(followText());
    while (textsAreBehind() && !spent.hasExpired(milliseconds));
    INSIEME_TRY(lock->commit());
    return textsAreBehind();
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

/// The same for a slice, the smallest key first: one look at the stretch of each table that the slice covers, and one
/// for each key only where that stretch holds much else.
QHash<QUuid, std::vector<const RecordType *>> Search::typesOf(const std::vector<QUuid> &ids) const
{
    QHash<QUuid, std::vector<const RecordType *>> result;
    result.reserve(static_cast<qsizetype>(ids.size()));
    for (const QUuid &id : ids)
        result.insert(id, {});
    if (ids.size() <= 4) {
        for (const QUuid &id : ids)
            result[id] = typesOf(id);
        return result;
    }
    const Database &database = m_records.database();
    for (const RecordType *type : m_records.catalogue().types) {
        Borrowed stretch(
            database.cached(QStringLiteral("SELECT id FROM %1 WHERE id>=?1 AND id<=?2").arg(quoted(type->table))));
        stretch->bind(1, ids.front());
        stretch->bind(2, ids.back());
        std::vector<QUuid> found;
        size_t looked = 0;
        bool much = false;
        while (!much && stretch->next()) {
            const QUuid id = stretch->uuid(0);
            if (result.contains(id))
                found.push_back(id);
            much = ++looked > 4 * ids.size();
        }
        if (much) {
            found.clear();
            for (const QUuid &id : ids) {
                if (m_records.exists(*type, id))
                    found.push_back(id);
            }
        }
        for (const QUuid &id : found)
            result[id].push_back(type);
    }
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

Done Search::slice(const Date &today, qsizetype most)
{
    Database &database = m_records.database();
    std::vector<QUuid> ids;
    QString last;
    {
        Borrowed select(database.cached(QStringLiteral("SELECT id FROM search_dirty ORDER BY id LIMIT ?1")));
        select->bind(1, qint64(most));
        while (select->next()) {
            last = select->text(0);
            ids.push_back(select->uuid(0));
        }
    }
    if (ids.empty())
        return {};
    const auto types = typesOf(ids);
    const SliceTitles titles(m_titles);
    const Context context{today, today, &titles, Disclosure::Personal};
    std::vector<QUuid> quoting;
    std::optional<QSet<QString>> closed; // read where a record may have a text that is kept
    for (const QUuid &id : ids) {
        Present present;
        for (const RecordType *type : types[id]) {
            auto record = m_records.load(*type, id);
            if (!record)
                return tl::unexpected(std::move(record).error());
            present.emplace_back(type, std::move(*record));
        }
        auto renamed = index(id, present, context, closed);
        if (!renamed)
            return tl::unexpected(std::move(renamed).error());
        // What quotes the title has its turn, unless it is in this slice: there it quoted the record itself.
        if (*renamed) {
            for (const QUuid &other : quotedBy(id)) {
                if (!types.contains(other))
                    quoting.push_back(other);
            }
        }
        for (const Follower &follower : m_records.catalogue().followers)
            INSIEME_TRY(follower.follow(m_records, id, present));
    }
    Borrowed clean(database.cached(QStringLiteral("DELETE FROM search_dirty WHERE id<=?1")));
    clean->bind(1, last);
    INSIEME_TRY(clean->run());
    for (const QUuid &id : quoting) {
        Borrowed mark(
            database.cached(QStringLiteral("INSERT INTO search_dirty(id) VALUES(?1) ON CONFLICT DO NOTHING")));
        mark->bind(1, id);
        INSIEME_TRY(mark->run());
    }
    return {};
}

Result<bool> Search::index(const QUuid &id, const Present &present, const Context &context,
                           std::optional<QSet<QString>> &closed)
{
    struct Doc {
        qint64 row;
        QString kind, title, text;
    };
    std::vector<Doc> known;
    Database &database = m_records.database();
    {
        Borrowed docs(database.cached(QStringLiteral("SELECT n, kind, title, text FROM search_doc WHERE id=?1")));
        docs->bind(1, id);
        while (docs->next())
            known.push_back({docs->integer(0), docs->text(1), docs->text(2), docs->text(3)});
    }
    bool renamed = false;
    for (const auto &[type, record] : present) {
        const TextSource *source = m_records.catalogue().findText(*type);
        if (source && !closed)
            closed = closedTexts(database);
        const QString kind = kindOf(*type);
        QString title;
        QStringList words;
        if (source && isClosed(*type, record.data(), *closed)) {
            INSIEME_TRY(keep(kind, id, {}));
            title = codesOf(*type, record.data()).join(QLatin1Char(' '));
        } else {
            if (source)
                INSIEME_TRY(keep(kind, id,
                                 plainText(findField(*type, QLatin1String(source->column))->value(record.data(), {}))));
            title = titleOf(*type, record.data(), context);
            collect(*type, record.data(), context, words);
        }
        if (title.isNull())
            title = QStringLiteral("");
        const QString text = folded(title + QLatin1Char(' ') + words.join(QLatin1Char(' ')));
        const auto before =
            std::find_if(known.begin(), known.end(), [&kind](const Doc &doc) { return doc.kind == kind; });
        if (before == known.end()) {
            Borrowed insert(database.cached(
                QStringLiteral("INSERT INTO search_doc(id, kind, title, sort_key, text) VALUES(?1, ?2, ?3, ?4, ?5)")));
            insert->bind(1, id);
            insert->bind(2, kind);
            insert->bind(3, title);
            insert->bind(4, sortKey(title));
            insert->bind(5, text);
            INSIEME_TRY(insert->run());
            INSIEME_TRY(addText(sqlite3_last_insert_rowid(database.handle()), text));
            continue;
        }
        const Doc old = *before;
        known.erase(before);
        renamed |= old.title != title;
        if (old.title == title && old.text == text)
            continue;
        if (old.text != text)
            INSIEME_TRY(dropText(old.row, old.text));
        Borrowed update(
            database.cached(QStringLiteral("UPDATE search_doc SET title=?2, sort_key=?3, text=?4 WHERE n=?1")));
        update->bind(1, old.row);
        update->bind(2, title);
        update->bind(3, sortKey(title));
        update->bind(4, text);
        INSIEME_TRY(update->run());
        if (old.text != text)
            INSIEME_TRY(addText(old.row, text));
    }
    // What is left of the known is no more: removed, or another kind of record now.
    for (const Doc &gone : known) {
        INSIEME_TRY(dropText(gone.row, gone.text));
        Borrowed remove(database.cached(QStringLiteral("DELETE FROM search_doc WHERE n=?1")));
        remove->bind(1, gone.row);
        INSIEME_TRY(remove->run());
        const RecordType *type = m_records.catalogue().findKind(gone.kind);
        if (type && m_records.catalogue().findText(*type))
            INSIEME_TRY(keep(gone.kind, id, {}));
    }
    return renamed;
}

Done Search::dropText(qint64 row, const QString &text)
{
    Borrowed out(m_records.database().cached(
        QStringLiteral("INSERT INTO search_text(search_text, rowid, text) VALUES('delete', ?1, ?2)")));
    out->bind(1, row);
    out->bind(2, text);
    return out->run();
}

Done Search::addText(qint64 row, const QString &text)
{
    Borrowed in(m_records.database().cached(QStringLiteral("INSERT INTO search_text(rowid, text) VALUES(?1, ?2)")));
    in->bind(1, row);
    in->bind(2, text);
    return in->run();
}

} // namespace insieme
