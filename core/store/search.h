// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/records.h"

namespace insieme {

struct SearchHit {
    const RecordType *type = nullptr;
    QUuid id;
    QString title;
};

/// The index of titles and searchable texts, brought up to date after commands and before every answer. It is not
/// recorded, holds no sensitive field, and can always be made again from the records.
class Search {
public:
    Search(const Records &records, const TitleSource &titles)
        : m_records(records)
        , m_titles(titles)
    {
    }

    /// Indexes what changed, and what a new day renamed; the catalogue's followers go along. In a file that cannot be
    /// written the index lives in memory.
    Done bringUpToDate(const Date &today);
    Done rebuild(const Date &today);
    /// Records whose text holds words that begin like every word of `text`, best titles first. `type` null: of all
    /// kinds.
    QList<SearchHit> find(const QString &text, const RecordType *type, int limit) const;
    /// The title in the index; nullopt when it holds no such record.
    std::optional<QString> title(const RecordType &type, const QUuid &id) const;
    /// The expression for FTS5: every word as a prefix; empty when the text has no word.
    static QString matchExpression(const QString &text);
    /// What the index finds, on one text: `word` begins a word of `text` (both folded).
    static bool beginsWord(QStringView text, QStringView word);

private:
    Done makeAgain(const Date &today);
    std::vector<const Follower *> staleFollowers() const;
    Done rememberVersion(const Follower &follower);
    Done followAll();
    Done index(const QUuid &id, const Date &today, std::vector<QUuid> *quoting);
    std::vector<const RecordType *> typesOf(const QUuid &id) const;
    std::vector<QUuid> quotedBy(const QUuid &id) const;
    Done write(const RecordType &type, const QUuid &id, const QString &title, const QString &text);
    Done drop(const RecordType &type, const QUuid &id);
    Done moveToMemory();
    Done backToFile();

    const Records &m_records;
    const TitleSource &m_titles;
    bool m_inMemory = false;
    bool m_followedInMemory = false;
    qint64 m_seenVersion = 0; ///< state of the file that the index in memory shows
    Date m_seenDay;
};

} // namespace insieme
