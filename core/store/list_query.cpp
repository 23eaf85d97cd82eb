// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_query.h"

#include "core/base/elision.h"
#include "core/base/text.h"
#include "core/record/describe.h"
#include "core/record/in_force.h"
#include "core/store/reading_limit.h"
#include "core/store/search.h"

#include <map>
#include <QCoreApplication>
#include <QScopeGuard>

namespace insieme {
namespace {

/// How many rows of the sort order are looked at for matches before the full-text index is asked: a common word is
/// found at once in the order of the list, a rare one by its index.
constexpr int walkedRows = 5'000;
/// Of them, how many may hold nothing before the full text is asked instead.
constexpr int rowsOfHope = 24;

/// What `each` reads at a time.
constexpr qint64 rowsPerPage = 256;

/// Parameters of a place in the order and of the records that count alone; those of the conditions are below.
constexpr int keyParameter = 900, idParameter = 901, onlyParameter = 902, exceptParameter = 903;

/// Many questions about one state of the file, which is locked once for all of them.
class OneReading {
public:
    explicit OneReading(const Database &database)
        : m_database(database)
        , m_own(sqlite3_get_autocommit(database.handle()) != 0 && run("BEGIN"))
    {
    }
    ~OneReading()
    {
        if (m_own)
            run("COMMIT");
    }
    Q_DISABLE_COPY_MOVE(OneReading)

private:
    bool run(const char *sql)
    {
        Borrowed statement(m_database.cached(QLatin1String(sql)));
        return statement->run().has_value();
    }
    const Database &m_database;
    bool m_own;
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RecordList)
};

/// Computed fields: the stored one with the same order; nullptr: there is none.
const Field *orderOf(const RecordType &type, const Field &field)
{
    return field.stored() ? &field : field.is.sortBy ? findField(type, QLatin1String(field.is.sortBy)) : nullptr;
}

bool byTitle(const ListQuery &query)
{
    return !query.sort;
}

QString jsonOf(const QSet<QUuid> &records)
{
    QStringList ids;
    for (const QUuid &id : records)
        ids << QLatin1Char('"') + uuidText(id) + QLatin1Char('"');
    return QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace

QString whyNotFiltered(const RecordType &type, const Field &field, const Date &on)
{
    return stated(on) && field.is.dated
        ? elided(
            Texts::tr("The file keeps “%1” as it is today, so that a list of %2 is neither ordered nor filtered by it.")
                .arg(type.label(field), italianText(on)))
        : QString();
}

QString whyNotSorted(const RecordType &type, const Field &field, const Date &on)
{
    const Field *order = orderOf(type, field);
    if (!order)
        return field.is.title
            ? QString()
            : Texts::tr("“%1” is computed while it is shown: no list is ordered by it.").arg(type.label(field));
    if (isSealed(levelOf(type, *order), *order))
        return Texts::tr("“%1” is sealed in the file: no list is ordered by it.").arg(type.label(field));
    return whyNotFiltered(type, *order, on);
}

struct RecordList::Memory {
    struct Free {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    struct Row {
        std::shared_ptr<sqlite3_value> key;
        QUuid id;
    };
    static Row anchor(const Statement &row, int key, const QUuid &id)
    {
        return {std::shared_ptr<sqlite3_value>(sqlite3_value_dup(sqlite3_column_value(row.handle(), key)), Free()), id};
    }
    qint64 stamp = -1;
    qint64 version = -1;
    std::optional<qint64> count, stated;
    std::map<qint64, Row> anchors; ///< by position: rows of the stated part
    std::optional<std::vector<QUuid>> matches;
    bool cut = false;
    bool held = false; ///< while it is read: what belongs to one answer is of one state
};

RecordList::RecordList(const Records &records, ListQuery query)
    : m_records(&records)
    , m_query(std::move(query))
    , m_match(Search::matchExpression(m_query.text))
    , m_conditions(m_query.conditions)
    , m_memory(std::make_shared<Memory>())
{
    using enum Condition::Test;
    std::erase_if(m_conditions, [this](const Condition &condition) {
        return !whyNotFiltered(*m_query.type, *condition.field, m_query.on).isEmpty();
    });
    OutOfForce never = outOfForce(*m_query.type);
    for (const auto &[column, test] :
         {std::pair(m_query.type->validFrom, AtMost), std::pair(m_query.type->validUntil, AtLeast)})
    {
        const bool open = test == AtLeast || !never.field;
        if (stated(m_query.on) && column)
            m_conditions.push_back({findField(*m_query.type, QLatin1String(column)), test, m_query.on, {}, open});
    }
    if (stated(m_query.on) && never.field)
        m_conditions.push_back({never.field, OneOf, {}, std::move(never.others)});
    if (m_query.sort)
        m_query.sort = whyNotSorted(*m_query.type, *m_query.sort, m_query.on).isEmpty()
            ? orderOf(*m_query.type, *m_query.sort)
            : nullptr;
}

RecordList::Memory &RecordList::memory() const
{
    if (m_memory->held)
        return *m_memory;
    m_records->catchUp();
    const Database &database = m_records->database();
    const qint64 stamp = sqlite3_total_changes(database.handle());
    Borrowed version(database.cached(QStringLiteral("PRAGMA data_version")));
    const qint64 seen = version->next() ? version->integer(0) : 0;
    if (m_memory->stamp != stamp || m_memory->version != seen) {
        *m_memory = {};
        m_memory->stamp = stamp;
        m_memory->version = seen;
    }
    return *m_memory;
}

QString RecordList::columnOf(const Field &field) const
{
    if (const char *until = m_query.type->validUntil; stated(m_query.on) && until && qstrcmp(field.column, until) == 0)
    {
        if (const QString known = knownUntil(*m_query.type, m_query.on); !known.isEmpty())
            return known;
    }
    return quoted(levelOf(*m_query.type, field).table) + QLatin1Char('.') + quoted(field.column);
}

QString RecordList::sortExpression() const
{
    if (byTitle(m_query))
        return QStringLiteral("d.sort_key");
    const Field &field = *m_query.sort;
    if (field.ops->target && qstrcmp(field.column, "id") != 0)
        return QStringLiteral("referred.sort_key");
    if (field.kind() != Kind::Choice)
        return columnOf(field);
    QString sql = QStringLiteral("CASE ") + columnOf(field);
    int index = 0;
    for (const ChoiceItem &item : field.ops->choices->items)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(QLatin1String(item.code)).arg(index++);
    return sql + QStringLiteral(" END");
}

/// The rows of search_doc whose words match, or those of the text that is kept with the record.
QString RecordList::matchSql() const
{
    QString sql = QStringLiteral("SELECT rowid AS n FROM search_text WHERE search_text MATCH ?2");
    if (m_records->catalogue().findText(*m_query.type))
        sql += QStringLiteral(" UNION SELECT o.n FROM search_text_kept CROSS JOIN search_kept k ON "
                              "k.n=search_text_kept.rowid CROSS JOIN search_doc o ON o.id=k.id AND o.kind=k.kind WHERE "
                              "search_text_kept MATCH ?2");
    return sql;
}

QString RecordList::fromAndWhere(const QString &more, bool sorted) const
{
    const RecordType &type = *m_query.type;
    const QString own = quoted(type.table);
    const bool title = sorted && byTitle(m_query);
    // They come first: looking through the whole list for a few records would cost what the list costs.
    const QString only =
        m_query.only.isEmpty() ? QString() : QStringLiteral("json_each(?%1) AS only").arg(onlyParameter);
    QString sql;
    QStringList where;
    if (title || !m_match.isEmpty()) {
        // CROSS JOIN: the matches come first; a walk of the sort order would run the whole match for every row.
        sql = !m_match.isEmpty() ? QStringLiteral(" FROM (%1) m CROSS JOIN search_doc d ON d.n=m.n").arg(matchSql())
            : only.isEmpty()     ? QStringLiteral(" FROM search_doc d")
                                 : QStringLiteral(" FROM %1 CROSS JOIN search_doc d ON d.id=only.value").arg(only);
        if (!m_match.isEmpty() && !only.isEmpty())
            where << QStringLiteral("d.id IN (SELECT value FROM %1)").arg(only);
        where << QStringLiteral("d.kind=?1");
    }
    if (!m_query.except.isEmpty())
        where << QStringLiteral("%1.id NOT IN (SELECT value FROM json_each(?%2))")
                     .arg(sql.isEmpty() ? own : QStringLiteral("d"))
                     .arg(exceptParameter);
    const bool needsTable = sql.isEmpty() || (sorted && !byTitle(m_query)) || !m_conditions.empty();
    if (needsTable) {
        sql += sql.isEmpty() && only.isEmpty() ? QStringLiteral(" FROM %1").arg(own)
            : sql.isEmpty() ? QStringLiteral(" FROM %1 CROSS JOIN %2 ON %2.id=only.value").arg(only, own)
                            : QStringLiteral(" CROSS JOIN %1 ON %1.id=d.id").arg(own);
        for (const RecordType *level = &type; level->extends; level = &level->extends())
            sql += QStringLiteral(" JOIN %1 ON %1.id=%2.id").arg(quoted(level->extends().table), own);
    }
    if (sorted && !byTitle(m_query) && m_query.sort->ops->target && qstrcmp(m_query.sort->column, "id") != 0) {
        sql += QStringLiteral(" LEFT JOIN search_doc referred ON referred.id=%1 AND referred.kind='%2'")
                   .arg(columnOf(*m_query.sort), kindOf(m_query.sort->ops->target()));
    }
    int index = 3;
    for (const Condition &condition : m_conditions) {
        const QString column = columnOf(*condition.field);
        switch (condition.test) {
        case Condition::Test::Equal:
            where << column + QStringLiteral("=?%1").arg(index++);
            break;
        case Condition::Test::AtLeast:
            where << (condition.orNull ? QStringLiteral("(%1>=?%2 OR %1 IS NULL)") : QStringLiteral("%1>=?%2"))
                         .arg(column)
                         .arg(index++);
            break;
        case Condition::Test::AtMost:
            where << (condition.orNull ? QStringLiteral("(%1<=?%2 OR %1 IS NULL)") : QStringLiteral("%1<=?%2"))
                         .arg(column)
                         .arg(index++);
            break;
        case Condition::Test::OneOf: {
            QStringList marks;
            for (size_t i = 0; i < condition.values.size(); ++i)
                marks << QStringLiteral("?%1").arg(index++);
            where << column + QStringLiteral(" IN (%1)").arg(marks.join(QLatin1Char(',')));
            break;
        }
        case Condition::Test::Null:
            where << column + QStringLiteral(" IS NULL");
            break;
        case Condition::Test::NotNull:
            where << column + QStringLiteral(" IS NOT NULL");
            break;
        }
    }
    if (!more.isEmpty())
        where << more;
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    return sql;
}

QString RecordList::order(Part part) const
{
    const QString direction = m_query.descending ? QStringLiteral(" DESC") : QString();
    const QString id = byTitle(m_query) ? QStringLiteral("d.id") : quoted(m_query.type->table) + QStringLiteral(".id");
    const QString key = part == Part::Stated ? sortExpression() + direction + QLatin1Char(',') : QString();
    return QStringLiteral(" ORDER BY ") + key + id + direction;
}

void RecordList::bindAll(Statement &statement, bool sorted) const
{
    if (!m_query.only.isEmpty())
        statement.bind(onlyParameter, jsonOf(m_query.only));
    if (!m_query.except.isEmpty())
        statement.bind(exceptParameter, jsonOf(m_query.except));
    if ((sorted && byTitle(m_query)) || !m_match.isEmpty())
        statement.bind(1, kindOf(*m_query.type));
    if (!m_match.isEmpty())
        statement.bind(2, m_match);
    int index = 3;
    for (const Condition &condition : m_conditions) {
        for (const Value &value : condition.values)
            detail::bindValue(statement.handle(), index++, value);
        if (condition.test == Condition::Test::Equal || condition.test == Condition::Test::AtLeast
            || condition.test == Condition::Test::AtMost)
            detail::bindValue(statement.handle(), index++, condition.value);
    }
}

qint64 RecordList::counted(const QString &more, bool sorted) const
{
    Statement statement(m_records->database(), QStringLiteral("SELECT count(*)") + fromAndWhere(more, sorted));
    bindAll(statement, sorted);
    return statement.next() ? statement.integer(0) : 0;
}

qint64 RecordList::count() const
{
    if (!m_match.isEmpty())
        return static_cast<qint64>(matches().size());
    Memory &memory = this->memory();
    if (!memory.count)
        memory.count = counted({}, false);
    return *memory.count;
}

bool RecordList::isEmpty() const
{
    if (const auto known = knownCount())
        return *known == 0;
    Statement statement(m_records->database(),
                        QStringLiteral("SELECT 1") + fromAndWhere({}, false) + QStringLiteral(" LIMIT 1"));
    bindAll(statement, false);
    return !statement.next();
}

qint64 RecordList::statedCount() const
{
    Memory &memory = this->memory();
    if (!memory.stated)
        memory.stated = byTitle(m_query) ? count() : counted(sortExpression() + QStringLiteral(" IS NOT NULL"), true);
    return *memory.stated;
}

bool RecordList::isCut() const
{
    if (m_match.isEmpty())
        return false;
    matches();
    return m_memory->cut;
}

const std::vector<QUuid> &RecordList::matches() const
{
    Memory &memory = this->memory();
    if (memory.matches)
        return *memory.matches;
    std::vector<QUuid> found;
    const QString direction = m_query.descending ? QStringLiteral(" DESC") : QString();
    const QString id = byTitle(m_query) ? QStringLiteral("d.id") : quoted(m_query.type->table) + QStringLiteral(".id");
    Statement statement(m_records->database(),
                        QStringLiteral("SELECT %1%2 ORDER BY %3%4 NULLS LAST, %1%4 LIMIT %5")
                            .arg(id, fromAndWhere({}, true), sortExpression(), direction)
                            .arg(mostMatches + 1));
    bindAll(statement, true);
    while (statement.next())
        found.push_back(statement.uuid(0));
    memory.cut = static_cast<qint64>(found.size()) > mostMatches;
    if (memory.cut)
        found.pop_back();
    memory.matches = std::move(found);
    return *memory.matches;
}

/// Looks for the text along the sort order; false when the budget was not enough for the rows that are wanted.
bool RecordList::walk(qint64 offset, qint64 limit, std::vector<QUuid> &ids) const
{
    if (!byTitle(m_query) || !m_conditions.empty() || !m_query.only.isEmpty() || !m_query.except.isEmpty()
        || offset + limit > walkedRows / 4
        || m_records->catalogue().findText(*m_query.type)) // its words stand elsewhere
        return false;
    const QStringList words = folded(m_query.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString direction = m_query.descending ? QStringLiteral(" DESC") : QString();
    Borrowed rows(m_records->database().cached(
        QStringLiteral("SELECT id, text FROM search_doc WHERE kind=?1 ORDER BY sort_key%1, id%1 LIMIT ?2")
            .arg(direction)));
    rows->bind(1, kindOf(*m_query.type));
    rows->bind(2, qint64(walkedRows));
    qint64 looked = 0, found = 0;
    while (rows->next()) {
        // Where the first rows hold nothing, the index is quicker than the rest of them.
        if (++looked > rowsOfHope && found == 0)
            return false;
        const QString text = rows->text(1);
        if (!std::all_of(words.begin(), words.end(),
                         [&text](const QString &word) { return Search::beginsWord(text, word); }))
            continue;
        if (++found > offset)
            ids.push_back(rows->uuid(0));
        if (found == offset + limit)
            return true;
    }
    return looked < walkedRows;
}

void RecordList::read(Part part, qint64 skip, qint64 limit, qint64 first, std::vector<QUuid> &ids) const
{
    Memory &memory = this->memory();
    const QString id = byTitle(m_query) ? QStringLiteral("d.id") : quoted(m_query.type->table) + QStringLiteral(".id");
    const QString key = sortExpression();
    QString more;
    const Memory::Row *from = nullptr;
    if (part == Part::Stated) {
        if (!byTitle(m_query))
            more = key + QStringLiteral(" IS NOT NULL");
        auto anchor = memory.anchors.upper_bound(first);
        if (anchor != memory.anchors.begin()) {
            --anchor;
            from = &anchor->second;
            skip = first - anchor->first;
        }
    } else {
        more = key + QStringLiteral(" IS NULL");
    }
    if (from) {
        more += QStringLiteral("%1(%2, %3) %4 (?%5, ?%6)")
                    .arg(more.isEmpty() ? QString() : QStringLiteral(" AND "), key, id,
                         m_query.descending ? QStringLiteral("<=") : QStringLiteral(">="))
                    .arg(keyParameter)
                    .arg(idParameter);
    }
    Statement statement(m_records->database(),
                        QStringLiteral("SELECT %1, %2%3%4 LIMIT %5 OFFSET %6")
                            .arg(id, key, fromAndWhere(more, true), order(part))
                            .arg(limit)
                            .arg(skip));
    bindAll(statement, true);
    if (from) {
        sqlite3_bind_value(statement.handle(), keyParameter, from->key.get());
        statement.bind(idParameter, from->id);
    }
    qint64 position = first;
    while (statement.next()) {
        if (position == first && part == Part::Stated)
            memory.anchors[first] = Memory::anchor(statement, 1, statement.uuid(0));
        ids.push_back(statement.uuid(0));
        ++position;
    }
}

std::vector<QUuid> RecordList::ids(qint64 offset, qint64 limit) const
{
    std::vector<QUuid> result;
    if (offset < 0 || limit <= 0)
        return result;
    if (!m_match.isEmpty()) {
        if (!memory().matches && walk(offset, limit, result))
            return result;
        const std::vector<QUuid> &all = matches();
        const auto begin = std::min(static_cast<size_t>(offset), all.size());
        const auto end = std::min(begin + static_cast<size_t>(limit), all.size());
        return {all.begin() + static_cast<std::ptrdiff_t>(begin), all.begin() + static_cast<std::ptrdiff_t>(end)};
    }
    if (byTitle(m_query)) {
        read(Part::Stated, offset, limit, offset, result);
        return result;
    }
    // How many rows state it need not be known where they fill what is asked for; far down it costs less than their
    // order.
    Memory &memory = this->memory();
    if (offset > limit)
        (void)statedCount();
    if (!memory.stated || offset < *memory.stated)
        read(Part::Stated, offset, limit, offset, result);
    if (!memory.stated && (offset == 0 || !result.empty()) && static_cast<qint64>(result.size()) < limit)
        memory.stated = offset + static_cast<qint64>(result.size());
    const qint64 left = limit - static_cast<qint64>(result.size());
    if (left > 0)
        read(Part::Missing, std::max<qint64>(0, offset - statedCount()), left, offset, result);
    return result;
}

template<class T> std::optional<T> RecordList::within(int steps, const std::function<T()> &read) const
{
    Memory &memory = this->memory(); // follows the file first: that is writing
    if (steps <= 0 || (!m_match.isEmpty() && !memory.matches))
        return {};
    const auto before = std::pair(memory.count, memory.stated);
    memory.held = true;
    const auto leave = qScopeGuard([&memory] { memory.held = false; });
    const ReadingLimit limit(m_records->database(),
                             [left = steps / ReadingLimit::steps]() mutable { return left-- > 0; });
    T found = read();
    if (!limit.wasReached())
        return found;
    std::tie(memory.count, memory.stated) = before;
    return {};
}

std::optional<std::vector<QUuid>> RecordList::idsWithin(int steps, qint64 offset, qint64 limit) const
{
    return within<std::vector<QUuid>>(steps, [&] { return ids(offset, limit); });
}

std::optional<qint64> RecordList::indexWithin(int steps, const QUuid &id) const
{
    return within<qint64>(steps, [&] { return indexOf(id); });
}

std::optional<qint64> RecordList::knownCount() const
{
    const Memory &memory = this->memory();
    return memory.matches ? static_cast<qint64>(memory.matches->size()) : memory.count;
}

void RecordList::remember(qint64 place, const QUuid &id) const
{
    Memory &memory = this->memory();
    const QString own = byTitle(m_query) ? QStringLiteral("d.id") : quoted(m_query.type->table) + QStringLiteral(".id");
    Statement row(m_records->database(),
                  QStringLiteral("SELECT %1%2")
                      .arg(sortExpression(), fromAndWhere(QStringLiteral("%1='%2'").arg(own, uuidText(id)), true)));
    bindAll(row, true);
    if (row.next() && !row.isNull(0))
        memory.anchors[place] = Memory::anchor(row, 0, id);
}

std::vector<AnyRecord> RecordList::records(const std::vector<QUuid> &ids) const
{
    const OneReading reading(m_records->database());
    std::vector<AnyRecord> result;
    for (const QUuid &id : ids) {
        auto record = m_records->loadOn(*m_query.type, id, m_query.on);
        result.push_back(record ? std::move(*record) : AnyRecord());
    }
    return result;
}

Result<std::vector<AnyRecord>> RecordList::page(qint64 offset, qint64 limit) const
{
    std::vector<AnyRecord> result;
    const std::vector<QUuid> wanted = ids(offset, limit); // brings the index up to date: before the file stands still
    const OneReading reading(m_records->database());
    for (const QUuid &id : wanted) {
        auto record = m_records->loadOn(*m_query.type, id, m_query.on);
        if (!record)
            return tl::unexpected(std::move(record).error());
        result.push_back(std::move(*record));
    }
    return result;
}

Done RecordList::each(const std::function<bool(qint64)> &goOn, const std::function<void(AnyRecord &)> &take) const
{
    for (qint64 rows = 0; goOn(rows);) {
        auto read = page(rows, rowsPerPage);
        if (!read)
            return tl::unexpected(std::move(read).error());
        for (AnyRecord &record : *read)
            take(record);
        rows += static_cast<qint64>(read->size());
        if (static_cast<qint64>(read->size()) < rowsPerPage)
            break;
    }
    return {};
}

qint64 RecordList::indexOf(const QUuid &id) const
{
    (void)memory();
    if (!m_match.isEmpty()) {
        const std::vector<QUuid> &all = matches();
        const auto found = std::find(all.begin(), all.end(), id);
        return found == all.end() ? -1 : found - all.begin();
    }
    const QString own = byTitle(m_query) ? QStringLiteral("d.id") : quoted(m_query.type->table) + QStringLiteral(".id");
    const QString key = sortExpression();
    const QString same = QStringLiteral("%1='%2'").arg(own, uuidText(id));
    Statement row(m_records->database(), QStringLiteral("SELECT %1%2").arg(key, fromAndWhere(same, true)));
    bindAll(row, true);
    if (!row.next())
        return -1;
    const QString before = m_query.descending ? QStringLiteral(">") : QStringLiteral("<");
    if (row.isNull(0))
        return statedCount()
            + counted(QStringLiteral("%1 IS NULL AND %2 %3 '%4'").arg(key, own, before, uuidText(id)), true);
    Statement place(m_records->database(),
                    QStringLiteral("SELECT count(*)%1")
                        .arg(fromAndWhere(QStringLiteral("%1 IS NOT NULL AND (%1, %2) %3 (?%4, ?%5)")
                                              .arg(key, own, before)
                                              .arg(keyParameter)
                                              .arg(idParameter),
                                          true)));
    bindAll(place, true);
    sqlite3_bind_value(place.handle(), keyParameter, sqlite3_column_value(row.handle(), 0));
    place.bind(idParameter, id);
    return place.next() ? place.integer(0) : -1;
}

} // namespace insieme
