// SPDX-License-Identifier: GPL-3.0-or-later
// What the index of the records holds of each of them.
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/record/display.h"
#include "core/store/forgetting.h"
#include "core/store/search.h"

#include <algorithm>
#include <map>
#include <QSet>

namespace insieme {
namespace {

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

/// What the source texts call it: whoever reads English finds by it what is indexed in Italian.
QString englishLabel(const Choice &choice)
{
    return choice.index < 0 ? QString()
                            : QString::fromUtf8(choice.list->items[static_cast<size_t>(choice.index)].label);
}

/// The record that a field names. Whoever looks for an agreement types the name of the Comune: what a record refers to
/// is part of its text. A personal reference (a reason of suspension) only where the descriptor says so.
bool isQuoted(const Field &field)
{
    return field.ops->target && !field.is.owner && qstrcmp(field.column, "id") != 0
        && field.is.disclosure == Disclosure::Public;
}

bool isSearched(const Field &field)
{
    return (field.is.search || isQuoted(field)) && field.is.disclosure != Disclosure::Sensitive;
}

/// The words of one field, as the index has them. A deed is found by the name that stands in it, too: ULSS 16 in 2015,
/// ULSS 6 Euganea today.
QStringList wordsOf(const RecordType &type, const Field &field, const void *record, const Context &context)
{
    const Value value = field.value(record, context);
    if (const auto *id = std::get_if<QUuid>(&value); id && field.ops->target && context.titles) {
        QStringList names{context.titles->title(field.ops->target(), *id, context.day())};
        const Field *dayField = field.is.asOf ? findField(type, QLatin1String(field.is.asOf)) : nullptr;
        const Value day = dayField ? dayField->value(record, context) : Value();
        if (const auto *then = std::get_if<Date>(&day); then && stated(*then))
            names << context.titles->title(field.ops->target(), *id, *then);
        return names;
    }
    if (const auto *choice = std::get_if<Choice>(&value))
        return {choice->list->label(choice->index), englishLabel(*choice)};
    return isNull(value) || std::holds_alternative<QUuid>(value) ? QStringList() : QStringList(plainText(value));
}

/// `names`: of the records that it refers to.
void collect(const RecordType &type, const void *record, const Context &context, QStringList &names, QStringList &words)
{
    for (const Field *field : allFields(type)) {
        if (isSearched(*field))
            (isQuoted(*field) ? names : words) << wordsOf(type, *field, record, context);
    }
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i)
            collect(children->type(), children->get(record, i), context, names, words);
    }
}

/// `wanted`: the words that the title does not have; `most`: how many of them the reason so far has.
void lookForReason(const RecordType &type, const void *record, const Context &context, const QStringList &wanted,
                   const QString &list, qsizetype &most, std::optional<SearchReason> &reason)
{
    for (const Field *field : allFields(type)) {
        if (!isSearched(*field) || disclosureOf(*field) > context.shown)
            continue;
        const QString words = folded(wordsOf(type, *field, record, context).join(QLatin1Char(' ')));
        const qsizetype begun = std::count_if(
            wanted.begin(), wanted.end(), [&words](const QString &word) { return Search::beginsWord(words, word); });
        if (begun <= most)
            continue;
        most = begun;
        reason =
            SearchReason{list.isEmpty() ? type.label(*field) : list, displayOf(type, *field, record, context), field};
    }
    for (const Children *children : allChildren(type)) {
        for (size_t i = 0; i < children->count(record); ++i)
            lookForReason(children->type(), children->get(record, i), context, wanted, type.label(*children), most,
                          reason);
    }
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
        return known != m_known.end() ? known->second : m_known.emplace(key, read(type, id, on)).first->second;
    }

protected:
    virtual QString read(const RecordType &type, const QUuid &id, const Date &on) const
    {
        return m_titles.title(type, id, on);
    }

private:
    const TitleSource &m_titles;
    mutable std::map<std::pair<const RecordType *, std::pair<QUuid, Date>>, QString> m_known;
};

/// Whether the titles of such records may name a person.
bool mayNamePeople(const RecordType &type)
{
    thread_local QHash<const RecordType *, bool> known;
    const auto it = known.constFind(&type);
    return it != known.constEnd() ? *it : *known.insert(&type, hidesTitle(type, {.shown = Disclosure::Public}));
}

/// The same as lists order them.
class OrderedTitles : public SliceTitles {
public:
    OrderedTitles(const Records &records, const TitleSource &titles)
        : SliceTitles(titles)
        , m_records(records)
    {
    }
    Context context(const Date &on) const { return {on, on, this, Disclosure::Personal}; }
    bool isForOrder() const override { return true; }

protected:
    QString read(const RecordType &type, const QUuid &id, const Date &on) const override
    {
        if (!mayNamePeople(type))
            return SliceTitles::read(type, id, on);
        const auto record = m_records.load(type, id);
        return record ? titleOf(type, record->data(), context(on)) : QString();
    }

private:
    const Records &m_records;
};

} // namespace

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

/// What the journal says since the last time is marked.
Done Search::markFollowed()
{
    Database &database = m_records.database();
    if (m_inMemory) // of a file that is only read; what another program writes there drops the whole index (lookAgain)
        return {};
    const qint64 from = database.scalar(QStringLiteral("SELECT local_no FROM search_followed"));
    qint64 to = database.scalar(QStringLiteral("SELECT ifnull(max(local_no), 0) FROM journal"));
    if (from == to)
        return {};
    // A window waits for this: the rest has its turn with the next slice.
    constexpr int most = 10'000;
    const qint64 enough = database.scalar(QStringLiteral("SELECT ifnull((SELECT local_no FROM journal_row WHERE "
                                                         "local_no>%1 ORDER BY local_no LIMIT 1 OFFSET %2), 0)")
                                              .arg(from)
                                              .arg(most));
    if (enough > 0)
        to = enough;
    INSIEME_TRY(database.exec(QStringLiteral("INSERT INTO search_mark(id) SELECT root_id FROM journal_row WHERE "
                                             "local_no>%1 AND local_no<=%2 ON CONFLICT DO NOTHING")
                                  .arg(from)
                                  .arg(to)));
    return database.exec(QStringLiteral("UPDATE search_followed SET local_no=%1").arg(to));
}

Done Search::slice(const Date &today, qsizetype most)
{
    Database &database = m_records.database();
    INSIEME_TRY(markFollowed());
    std::vector<QUuid> ids;
    QString last;
    {
        Borrowed select(database.cached(QStringLiteral("SELECT id FROM search_mark ORDER BY id LIMIT ?1")));
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
    const OrderedTitles orderedTitles(m_records, titles);
    const Context ordered = orderedTitles.context(today);
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
        auto renamed = index(id, present, context, ordered, closed);
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
    Borrowed clean(database.cached(QStringLiteral("DELETE FROM search_mark WHERE id<=?1")));
    clean->bind(1, last);
    INSIEME_TRY(clean->run());
    for (const QUuid &id : quoting) {
        Borrowed mark(database.cached(QStringLiteral("INSERT INTO search_mark(id) VALUES(?1) ON CONFLICT DO NOTHING")));
        mark->bind(1, id);
        INSIEME_TRY(mark->run());
    }
    return {};
}

Result<bool> Search::index(const QUuid &id, const Present &present, const Context &context, const Context &ordered,
                           std::optional<QSet<QString>> &closed)
{
    struct Doc {
        qint64 row;
        QString kind, title, key, text;
    };
    std::vector<Doc> known;
    Database &database = m_records.database();
    {
        Borrowed docs(
            database.cached(QStringLiteral("SELECT n, kind, title, sort_key, text FROM search_doc WHERE id=?1")));
        docs->bind(1, id);
        while (docs->next())
            known.push_back({docs->integer(0), docs->text(1), docs->text(2), docs->text(3), docs->text(4)});
    }
    bool renamed = false;
    // One file is read in both languages, and on every desk the index of the same records is the same.
    const ItalianTexts italian;
    for (const auto &[type, record] : present) {
        const TextSource *source = m_records.catalogue().findText(*type);
        if (source && !closed)
            closed = closedTexts(database);
        const QString kind = kindOf(*type);
        QString title, inOrder;
        QStringList names, words;
        if (source && isClosed(*type, record.data(), *closed)) {
            INSIEME_TRY(keep(kind, id, {}));
            title = codesOf(*type, record.data()).join(QLatin1Char(' '));
        } else {
            if (source)
                INSIEME_TRY(keep(kind, id,
                                 plainText(findField(*type, QLatin1String(source->column))->value(record.data(), {}))));
            title = titleOf(*type, record.data(), context);
            if (mayNamePeople(*type))
                inOrder = titleOf(*type, record.data(), ordered);
            for (const Field *field : type->title ? std::vector<const Field *>() : allFields(*type)) {
                const bool told = field->is.title && field->is.disclosure <= context.shown;
                const Value value = told ? field->value(record.data(), context) : Value();
                if (const auto *choice = std::get_if<Choice>(&value))
                    words << englishLabel(*choice);
            }
            collect(*type, record.data(), context, names, words);
        }
        if (title.isNull())
            title = QStringLiteral("");
        const QString key = sortKey(inOrder.isEmpty() ? title : inOrder);
        const QString text = folded(title + QLatin1Char(' ') + names.join(QLatin1Char(' '))) + QLatin1Char(' ')
            + kindWord(*type) + QLatin1Char(' ') + folded(words.join(QLatin1Char(' ')));
        const auto before =
            std::find_if(known.begin(), known.end(), [&kind](const Doc &doc) { return doc.kind == kind; });
        if (before == known.end()) {
            Borrowed insert(database.cached(
                QStringLiteral("INSERT INTO search_doc(id, kind, title, sort_key, text) VALUES(?1, ?2, ?3, ?4, ?5)")));
            insert->bind(1, id);
            insert->bind(2, kind);
            insert->bind(3, title);
            insert->bind(4, key);
            insert->bind(5, text);
            INSIEME_TRY(insert->run());
            INSIEME_TRY(addText(sqlite3_last_insert_rowid(database.handle()), text));
            continue;
        }
        const Doc old = *before;
        known.erase(before);
        renamed |= old.title != title || old.key != key;
        if (old.title == title && old.key == key && old.text == text)
            continue;
        if (old.text != text)
            INSIEME_TRY(dropText(old.row, old.text));
        Borrowed update(
            database.cached(QStringLiteral("UPDATE search_doc SET title=?2, sort_key=?3, text=?4 WHERE n=?1")));
        update->bind(1, old.row);
        update->bind(2, title);
        update->bind(3, key);
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

std::optional<SearchReason> Search::reasonOf(const RecordType &type, const void *record, const QString &text,
                                             const Context &context)
{
    const QString title = folded(titleOf(type, record, context));
    QStringList wanted;
    for (const QString &word : besidesKind(type, folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))) {
        if (!beginsWord(title, word))
            wanted << word;
    }
    qsizetype most = 0;
    std::optional<SearchReason> reason;
    lookForReason(type, record, context, wanted, {}, most, reason);
    return reason;
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
