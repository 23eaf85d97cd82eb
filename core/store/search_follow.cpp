// SPDX-License-Identifier: GPL-3.0-or-later
// When the index of the records follows them; what it holds of each is in search_index.cpp, the texts kept with them
// are in search_kept.cpp.
#include "core/base/text.h"
#include "core/store/forgetting.h"
#include "core/store/search.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace insieme {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

/// Of what the index holds of each record (search_index.cpp); another one: everything is indexed again.
const QString wordsKey = QStringLiteral("search_words"), wordsVersion = QStringLiteral("3");

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

/// The index may lose its last transaction in a power cut, since how far it had followed goes back, too: no need to
/// wait for the disk. Only the write-ahead log keeps the file sound without.
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
    if (m_inMemory || wordsAreStale() || !staleFollowers().empty() || !staleTexts().empty())
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
    const bool alone = sqlite3_get_autocommit(database.handle()) != 0;
    // Found by reading where it can be: another program may write for long.
    if (alone && isOnlyDirty(today) && !isDirty()) {
        m_day = today;
        m_versionsAreCurrent = true;
        return false;
    }
    const bool staleWords = wordsAreStale();
    const std::vector<const Follower *> stale = staleFollowers();
    const std::vector<const TextSource *> staleTexts = this->staleTexts();
    if (database.isReadOnly() && !m_inMemory) {
        auto renamed = takeDay(today);
        if (!renamed)
            return tl::unexpected(std::move(renamed).error());
        if (*renamed || staleWords || !stale.empty() || !staleTexts.empty() || isDirty())
            INSIEME_TRY(moveToMemory());
    }
    // A step that asks is in its own transaction already: what is done for it goes with it.
    std::optional<Relaxed> relaxed; // outlives the lock: inside a transaction it could not be taken back
    std::optional<WriteLock> lock;
    if (alone) {
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
    if (!m_inMemory && staleWords) {
        INSIEME_TRY(markAll());
        INSIEME_TRY(note(wordsKey, wordsVersion));
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
                           write ? QStringLiteral("INSERT INTO search_mark(id) ") + QLatin1String(sql)
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

bool Search::wordsAreStale() const
{
    return !m_inMemory && !m_versionsAreCurrent && !isNoted(wordsKey, wordsVersion);
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
        QStringLiteral("INSERT INTO search_mark(id) SELECT id FROM %1 WHERE true ON CONFLICT DO NOTHING")
            .arg(quoted(type.table)));
}

Done Search::moveToMemory()
{
    Database &database = m_records.database();
    INSIEME_TRY(
        database.exec("CREATE TEMP TABLE search_mark(id TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;"
                      "CREATE TEMP VIEW search_dirty AS SELECT id FROM temp.search_mark;"
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
                                 "temp.search_kept; DROP TABLE temp.search_doc; DROP VIEW temp.search_dirty; DROP "
                                 "TABLE temp.search_mark;");
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
        Borrowed mark(database.cached(QStringLiteral("INSERT INTO search_mark(id) VALUES(?1) ON CONFLICT DO NOTHING")));
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

} // namespace insieme
