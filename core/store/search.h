// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

#include <atomic>
#include <limits>
#include <QSet>

namespace insieme {

struct SearchHit {
    const RecordType *type = nullptr;
    QUuid id;
    QString title;
    bool inText = false; ///< some of the words stand only in a text that is kept with it (Catalogue::texts)
};

/// Where the words are by which a record is found.
struct SearchReason {
    QString label; ///< of the field, or of the list in whose rows it is
    QString value; ///< as it is shown; a whole text
    const Field *field = nullptr;
};

/// A record found by one of its numbers and codes.
struct CodeHit {
    SearchHit hit;
    const Field *field = nullptr;
    QString code; ///< as it is written in the field
};

/// What the index calls a type.
inline QString kindOf(const RecordType &type)
{
    return QLatin1String(*type.kind ? type.kind : type.table);
}

/// The index of titles and searchable texts. It is not recorded, holds no sensitive field, and can always be made again
/// from the records. Its words are Italian, whatever the program speaks; hits are called in the language of the reader.
/// The journal says which records each step touched; the index follows later, a slice at a time, and notes how far in
/// the transaction that indexes them: a step can never be lost to it. The catalogue's followers go along. In a file
/// that cannot be written the index lives in memory.
///
/// Texts that are kept with records (Catalogue::texts) have an index of their own. Reading one costs milliseconds, so
/// they follow by themselves: at once where no window waits, otherwise while it is idle, and never twice for the same
/// content. They stay as they are, so whoever is forgotten later cannot be taken out of them by hand: the step that
/// forgets says which of these records name them, and from then on these are found and called by their number only
/// (closedTexts).
class Search {
public:
    static constexpr int anyNumber = std::numeric_limits<int>::max();
    Search(const Records &records, const TitleSource &titles)
        : m_records(records)
        , m_titles(titles)
    {
    }

    /// Indexes everything that changed, and what a new day renamed. Cancelled once `stop` is true: what was indexed by
    /// then stays so.
    Done bringUpToDate(const Date &today, const std::atomic<bool> *stop = nullptr);
    /// Indexes at most so many records; true when something is left.
    Result<bool> bringUpToDate(const Date &today, qsizetype most);
    /// False when an answer needs no work first; texts that are kept are not waited for.
    bool isBehind(const Date &today) const;
    /// True when texts that are kept have not been read yet. False in a file that cannot be written: whoever writes
    /// will do so.
    bool textsAreBehind() const;
    /// Reads texts that are kept, at least one, until the time is over; true when some are left.
    Result<bool> followTexts(int milliseconds);
    /// Reads all of them. Cancelled some tenths of a second after `stop` is true; what was read by then stays so.
    Done followTexts(const std::atomic<bool> *stop = nullptr);
    /// Contents have arrived, by their SHA-256: texts among them are read again.
    Done contentsCame(const QStringList &hashes);
    /// True when only steps are left to follow: another program that writes will do so.
    bool isOnlyDirty(const Date &today) const;
    /// Another program wrote: what this object remembers of the file is looked up again, and an index in memory gives
    /// way to that of the file once that is complete.
    Done lookAgain();
    Done rebuild(const Date &today);
    /// Somebody was forgotten, whom these records (keys of child rows among them do no harm) were about: they and all
    /// closed ones are indexed again, and nothing of the old words stays in the file.
    Done forgetWords(std::vector<QUuid> about, const Date &today);
    /// Records whose text holds words that begin like every word of `text`, best titles first; in the room that they
    /// leave, those that are found by a text kept with them. `type` null: of all kinds, and a word may then name the
    /// kind instead, as the program calls it in the language it speaks ("convenzione piazzola"). `ofAKind`: no more of
    /// one kind, so that many of the first leave room for others.
    QList<SearchHit> find(const QString &text, const RecordType *type, int limit, int ofAKind = anyNumber) const;
    /// The same among what the index has followed so far: for questions that may miss the last records and must not
    /// wait.
    QList<SearchHit> findIndexed(const QString &text, const RecordType *type, int limit, int ofAKind = anyNumber) const;
    /// Why a record is found that is not called so: the first of its fields that hold most of the words, besides those
    /// of its title and those for its kind. Nothing above `context.shown` is a reason.
    static std::optional<SearchReason> reasonOf(const RecordType &type, const void *record, const QString &text,
                                                const Context &context);
    /// Records with a number or code (Options::code) that alone holds words that begin like every word of `text`: first
    /// the code itself, then those that begin so. No more matches of the index are looked at than by `find`, and a few
    /// records are read where a code is sealed, whatever the file holds. Fields above `shown` find nothing.
    QList<CodeHit> findByCode(const QString &text, Disclosure shown, int limit) const;
    /// The title in the index; nullopt when it holds no such record or has not followed it yet, or when it would be
    /// another one in the language of the program.
    std::optional<QString> title(const RecordType &type, const QUuid &id) const;
    /// The root types that have a row with this key.
    std::vector<const RecordType *> typesOf(const QUuid &id) const;
    /// The expression for FTS5: every word as a prefix; empty when the text has no word.
    static QString matchExpression(const QString &text);
    /// The word of a kind in the index. It stands between the names in a text (the title, those the record refers to)
    /// and the rest.
    static QString kindWord(const RecordType &type);
    /// What the index finds, on one text: `word` begins a word of `text` (both folded).
    static bool beginsWord(QStringView text, QStringView word);

private:
    Result<bool> work(const Date &today, std::optional<qsizetype> most, const std::atomic<bool> *stop = nullptr);
    bool isDirty() const;
    /// Marks what was renamed since the day the index stands on; in a file that cannot be written, tells whether it
    /// would.
    Result<bool> takeDay(const Date &today);
    bool wordsAreStale() const;
    std::vector<const Follower *> staleFollowers() const;
    std::vector<const TextSource *> staleTexts() const;
    bool isNoted(const QString &key, const QString &version) const;
    Done note(const QString &key, const QString &version);
    Done markTexts(const std::vector<const TextSource *> &texts);
    Done clearFollowers(const std::vector<const Follower *> &followers);
    Done markAll();
    Done mark(const RecordType &type);
    Done moveToMemory();
    Done markFollowed();
    Done slice(const Date &today, qsizetype most);
    using Present = std::vector<std::pair<const RecordType *, AnyRecord>>;
    QHash<QUuid, std::vector<const RecordType *>> typesOf(const std::vector<QUuid> &ids) const;
    /// True when a title that others may quote, or its place in the order, is another one now. `ordered`: the context
    /// that gives titles as lists order them.
    Result<bool> index(const QUuid &id, const Present &present, const Context &context, const Context &ordered,
                       std::optional<QSet<QString>> &closed);
    std::vector<QUuid> quotedBy(const QUuid &id) const;
    SearchHit called(SearchHit hit) const;
    /// The words that are no words for a kind of record; empty when all of them are.
    static QStringList besidesKind(const RecordType &type, const QStringList &words);
    Done dropText(qint64 row, const QString &text);
    Done addText(qint64 row, const QString &text);
    /// The text that the record is kept with from now on; `sha256` empty: none that is searched.
    Done keep(const QString &kind, const QUuid &id, const QString &sha256);
    Done followText();
    void addKept(const QString &match, const RecordType *type, int limit, QList<SearchHit> &hits) const;

    const Records &m_records;
    const TitleSource &m_titles;
    bool m_inMemory = false;
    bool m_versionsAreCurrent = false;
    mutable bool m_textsMayBeBehind = true;
    Date m_day; ///< the index is known to stand on it
};

} // namespace insieme
