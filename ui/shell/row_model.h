// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/list_question.h"
#include "ui/shell/latest_work.h"

#include <QAbstractTableModel>
#include <QCache>

class QTimer;

namespace insieme {

/// Which records the rows of one list are, a page at a time as the view asks for them. It holds no more than some
/// thousand records, whatever the length of the list.
///
/// Nothing on the window's thread grows with the file: a long list answers at once where the file gives the answer in
/// a bounded number of steps, as an order that has an index gives its first rows. Everything else is asked beside the
/// window. Until the answer is there, the rows that were shown stay, as they stand in the file; a row that is not known
/// yet has no record.
class RowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Records of a type whose lists are long, whatever one of them leaves. Tests make do with fewer.
    static inline int mostInShort = 2'000;
    /// Of SQLite's machine, for one answer on the window's thread: some milliseconds at most. Likewise.
    static inline int mostSteps = 10'000;

    ~RowModel() override;

    const RecordType &type() const { return *m_list.query().type; }
    /// The list as it was asked for last: for printing and exporting as shown.
    const RecordList &list() const { return m_list; }
    bool isLong() const { return m_isLong; }
    /// The rows are those of another question, or none, until what was asked for last is known.
    bool isAsking() const { return m_need == Need::Anew; }
    /// False until it is known how many rows there are; after a change of the file they are as many as before until
    /// then.
    bool isCounted() const { return m_counted; }
    /// Somebody stopped the counting: the rows go on as they are walked through, and their number is not known until
    /// countAgain(), another question or a change of the file.
    bool isUncounted() const { return m_uncounted; }
    void countAgain();
    /// Rows and their number are those of the file.
    bool isSettled() const { return m_counted && m_need == Need::Nothing; }
    /// And all that somebody looks at is known.
    bool isAtRest() const { return (isSettled() || m_uncounted) && m_wanted < 0 && !isSeeking(); }
    /// The text has more matches than the list holds.
    bool isCut() const { return m_isCut; }
    /// Empty, or why there are no rows, for people: tryAgain() asks for them anew.
    QString whyNotRead() const { return m_whyNot; }
    void tryAgain() { readAnew(); }

    /// nullptr: it is not known yet, or cannot be read.
    const AnyRecord *recordAt(int row) const;
    /// Null where it is not known yet.
    QUuid idAt(int row) const;
    /// -1: it is not in the list, or its place in a long one is not known.
    int rowOf(const QUuid &id) const;
    /// Tells the row of a record once it is known, mostly at once; -1: it is not in the list, or somebody stopped
    /// looking for it. Only the latest counts.
    void seek(const QUuid &id, std::function<void(int row)> then);
    void stopSeeking() { m_sought = {}; }
    bool isSeeking() const { return !m_sought.isNull(); }
    /// The records whose places matter to whoever looks at the rows, the one that is to stay where it is first: when
    /// rows come or go, the model knows where these are by then.
    void setHeld(std::function<std::vector<QUuid>()> held) { m_held = std::move(held); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// How many rows there are is known now, or anew.
    void counted();
    /// Before and after the rows become what was asked for beside the window; `anew`: by another question, otherwise
    /// the file changed.
    void aboutToArrive();
    void arrived(bool anew);

protected:
    RowModel(Shell &shell, ListQuery query, QObject *parent);
    Shell &shell() const { return m_shell; }
    /// Another question.
    void show(ListQuery query);
    void readAnew();
    /// The file changed.
    void readAgain();
    void tellAllChanged();

private:
    /// What of a long list must be asked for.
    enum class Need { Nothing, Anew, Again };
    bool isOfMany() const;
    void forget();
    void reset(int count, bool counted, const std::function<void()> &put);
    const std::vector<QUuid> *idsOf(int page) const;
    std::optional<qint64> placeOf(const QUuid &id) const;
    void want(int row) const;
    void put(const ListAnswer &answer, bool over);
    void setCount(int count);
    void countBeside();
    void askBeside();
    void begin(LatestWork<ListAnswer> &asking, const ListQuestion &question,
               std::function<void(const ListAnswer &)> take);
    void take(const ListAnswer &answer);
    bool takeAgain(const ListAnswer &answer);
    void tellSought();
    void loseSought(); ///< nobody will know
    void stopAsking();
    void giveUp(const Error &error);
    /// Of rows that are there something was asked, and stopped: they stay. False: what was asked for are the rows.
    bool staysWithout(const LatestWork<ListAnswer> &asking);
    void setUncounted();

    Shell &m_shell;
    RecordList m_list;
    RecordList m_shown; ///< what the rows are of: m_list, unless that is asked for anew
    int m_count = 0;
    bool m_isLong = false, m_counted = true, m_uncounted = false, m_isCut = false;
    Need m_need = Need::Nothing;
    int m_asked = -1; ///< of so many rows the how manieth are asked for
    mutable int m_wanted = -1; ///< a row that somebody looks at; -1: all those are known
    QString m_whyNot;
    QTimer *m_painted; ///< until a list that comes into sight is there: it is counted afterwards
    QTimer *m_pause; ///< until a question is asked: the next one may follow at once
    LatestWork<ListAnswer> m_counting, m_asking;
    std::function<std::vector<QUuid>()> m_held;
    QHash<QUuid, qint64> m_places; ///< as the last answer told them
    QUuid m_sought;
    std::function<void(int)> m_then;
    mutable QCache<int, std::vector<QUuid>> m_ids; ///< by page
    mutable QCache<int, std::vector<AnyRecord>> m_records; ///< likewise; empty where one cannot be read
};

} // namespace insieme
