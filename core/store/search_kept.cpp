// SPDX-License-Identifier: GPL-3.0-or-later
// How the index of the texts that are kept with records follows.
#include "core/base/text.h"
#include "core/store/search.h"

namespace insieme {
namespace {

/// Each word once: whoever searches asks for words, not for their order.
QString once(const QString &plain)
{
    QSet<QStringView> seen;
    QString result;
    for (const QStringView word : QStringView(plain).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (seen.contains(word))
            continue;
        seen.insert(word);
        if (!result.isEmpty())
            result += QLatin1Char(' ');
        result += word;
    }
    return result;
}

Done dropWords(Database &database, qint64 row, const QString &words)
{
    if (words.isEmpty())
        return {};
    Borrowed out(database.cached(
        QStringLiteral("INSERT INTO search_text_kept(search_text_kept, rowid, words) VALUES('delete', ?1, ?2)")));
    out->bind(1, row);
    out->bind(2, words);
    return out->run();
}

} // namespace

bool Search::textsAreBehind() const
{
    const Database &database = m_records.database();
    if (!m_textsMayBeBehind || (database.isReadOnly() && !m_inMemory))
        return false;
    Borrowed left(database.cached(QStringLiteral("SELECT EXISTS(SELECT 1 FROM search_kept WHERE followed=0)")));
    m_textsMayBeBehind = left->next() && left->integer(0) != 0;
    return m_textsMayBeBehind;
}

/// The next text that has not been read.
Done Search::followText()
{
    Database &database = m_records.database();
    qint64 row = 0;
    QUuid id;
    const RecordType *type = nullptr;
    QString before;
    {
        Borrowed next(database.cached(
            QStringLiteral("SELECT n, id, kind, words FROM search_kept WHERE followed=0 ORDER BY n LIMIT 1")));
        if (!next->next())
            return {};
        row = next->integer(0);
        id = next->uuid(1);
        type = m_records.catalogue().findKind(next->text(2));
        before = next->text(3);
    }
    const TextSource *source = type ? m_records.catalogue().findText(*type) : nullptr;
    const auto record = source ? m_records.load(*type, id) : Result<AnyRecord>(fail(Error::Code::NotFound, {}));
    const QString words = record ? once(folded(source->words(m_records, record->data()))) : QString();
    INSIEME_TRY(dropWords(database, row, before));
    Borrowed store(database.cached(QStringLiteral("UPDATE search_kept SET followed=1, words=?2 WHERE n=?1")));
    store->bind(1, row);
    store->bind(2, words.isEmpty() ? QStringLiteral("") : words);
    INSIEME_TRY(store->run());
    if (words.isEmpty())
        return {};
    Borrowed in(database.cached(QStringLiteral("INSERT INTO search_text_kept(rowid, words) VALUES(?1, ?2)")));
    in->bind(1, row);
    in->bind(2, words);
    return in->run();
}

Done Search::keep(const QString &kind, const QUuid &id, const QString &sha256)
{
    Database &database = m_records.database();
    qint64 row = 0;
    QString words;
    {
        Borrowed known(database.cached(QStringLiteral("SELECT n, sha256, words FROM search_kept WHERE id=?1")));
        known->bind(1, id);
        if (known->next()) {
            if (known->text(1) == sha256)
                return {};
            row = known->integer(0);
            words = known->text(2);
        }
    }
    INSIEME_TRY(dropWords(database, row, words));
    Borrowed remove(database.cached(QStringLiteral("DELETE FROM search_kept WHERE id=?1")));
    remove->bind(1, id);
    INSIEME_TRY(remove->run());
    if (sha256.isEmpty())
        return {};
    m_textsMayBeBehind = true;
    Borrowed insert(database.cached(
        QStringLiteral("INSERT INTO search_kept(id, kind, sha256, followed, words) VALUES(?1, ?2, ?3, 0, '')")));
    insert->bind(1, id);
    insert->bind(2, kind);
    insert->bind(3, sha256);
    return insert->run();
}

Done Search::contentsCame(const QStringList &hashes)
{
    for (const QString &hash : hashes) {
        Borrowed left(m_records.database().cached(QStringLiteral("UPDATE search_kept SET followed=0 WHERE sha256=?1")));
        left->bind(1, hash);
        INSIEME_TRY(left->run());
    }
    m_textsMayBeBehind |= !hashes.isEmpty();
    return {};
}

} // namespace insieme
