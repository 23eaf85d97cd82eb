// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/changes.h"

#include <QDateTime>

namespace insieme {

/// Merge: the entry that stands for a whole merge; it never leaves the file.
enum class StepKind { Command = 0, Undo = 1, Redo = 2, Foundation = 3, Forgotten = 4, Merge = 5 };

/// SetAside: the whole command waits for a decision. Absorbed: nothing of it was left to do. Withdrawn: an undone
/// merge.
enum class EntryStatus { Applied = 0, SetAside = 1, Absorbed = 2, Withdrawn = 3 };

/// One argument of a command's label: plain words, or a record whose title is looked up when the label is shown
/// (so that the history never holds the name of a person).
struct LabelArgument {
    QString text;
    const RecordType *type = nullptr;
    QUuid id = {};
};

/// What the user did, in words: English source text in the context "Command" with %1, %2 …
struct Command {
    const char *label;
    QList<LabelArgument> arguments = {};
    QString reason = {};
    bool atomic = false; ///< replayed whole or not at all
};

/// Who writes.
struct Author {
    QString desk;
    QString operatorId;
};

struct RootChange {
    const RecordType *type = nullptr; ///< base-most root type
    QUuid id;
    bool removed = false;
};

/// Condition on an entry `s` of the journal: an undo of it stands that no redo took back. Withdrawn entries count for
/// nothing.
inline constexpr char undoneSql[] = "EXISTS(SELECT 1 FROM journal u WHERE u.undo_of=s.cmd AND u.kind=1 AND u.status<>3 "
                                    "AND NOT EXISTS(SELECT 1 FROM journal r WHERE r.undo_of=u.cmd AND r.kind=2 AND "
                                    "r.status<>3))";

/// One entry as it stands in the journal. Changesets are stored (see `packed`).
struct JournalEntry {
    qint64 localNo = 0;
    qint64 step = 0;
    QString cmd;
    qint64 seq = 0; ///< place in the order of the main desk; 0: not confirmed
    QString desk, operatorId, at, label, arguments, reason;
    qint64 schemaVersion = 0;
    StepKind kind = StepKind::Command;
    QString undoOf;
    bool atomic = false;
    EntryStatus status = EntryStatus::Applied;
    QByteArray stored;
    QByteArray original; ///< as first recorded, where a merge changed it; otherwise empty
    QByteArray sha256;

    QByteArray hash() const;
    bool isSound() const { return hash() == sha256; }
};

/// Condition on the journal: the entry belongs to this step. `step`: its number, a parameter or a column; `table`: what
/// the query calls the journal. Only those after the first have a place in the index of steps, so no condition on
/// `step` alone finds them without going through all entries.
QString ofStep(const QString &step, const QString &table = QStringLiteral("journal"));
/// Condition on table journal_row: it is about this row. A record itself is found as a root; only the rows of its child
/// tables have a place in the index of rows.
QString ofRow(const QString &pk, const QString &table = QStringLiteral("journal_row"));

/// Entries by a condition on table journal (with its order), e.g. "seq IS NULL ORDER BY local_no".
std::vector<JournalEntry> journalEntries(const Database &database, const QString &condition);
Done insertEntry(Database &database, const JournalEntry &entry);
/// Writes seq, status and changesets of the entry with this `cmd` again; the hash is made anew.
Done rewriteEntry(Database &database, const JournalEntry &entry);
qint64 nextLocalNo(const Database &database);
/// Costs no more than counting so many.
bool wroteMoreRowsThan(const Database &database, qint64 step, qint64 rows);

/// The record a row belongs to (a child row to its owner), as the file and its history stand now.
RootChange rootOf(const Database &database, const Catalogue &catalogue, const RowChange &row);
/// Notes what a record that is about to go is called; without what tells of a person, since the history keeps it in
/// clear.
void noteRemovedTitle(const RecordType &type, const void *record, Context context, QHash<QUuid, QString> &titles);
/// The same for the records that these changes are about to remove.
QHash<QUuid, QString> titlesOfRemoved(const Records &records, const std::vector<RowChange> &rows,
                                      const Context &context);
/// What was noted so; empty where nothing was.
QString removedTitle(const Database &database, const QUuid &id);

/// Notes which rows of which records an entry touched, for the history and for the index that follows it, while the
/// rows exist. `removedTitles` names removed records; `roots` gathers the records.
Done noteRows(Database &database, const Catalogue &catalogue, qint64 localNo, const std::vector<RowChange> &rows,
              const QHash<QUuid, QString> &removedTitles, QHash<QUuid, RootChange> &roots);

/// Writes the entries of one step while its transaction is open.
class StepWriter {
public:
    StepWriter(Database &database, const Records &records, const Author &author, const QDateTime &at)
        : m_database(database)
        , m_records(records)
        , m_author(author)
        , m_at(at)
    {
    }
    Done start();
    /// Closes the current entry; `start` begins another one.
    Done flush(StepKind kind, const Command &command, const QString &undoOf, const QHash<QUuid, QString> &removedTitles,
               bool evenEmpty = false);
    qint64 step() const { return m_step; }
    bool isEmpty() const { return m_step == 0; }
    const QHash<QUuid, RootChange> &roots() const { return m_roots; }
    const std::vector<RowChange> &rows() const { return m_rows; }

private:
    Database &m_database;
    const Records &m_records;
    Author m_author;
    QDateTime m_at;
    std::optional<Recorder> m_recorder;
    qint64 m_step = 0;
    QHash<QUuid, RootChange> m_roots;
    std::vector<RowChange> m_rows;
};

/// What the SHA-256 of an entry covers: everything about it that never changes.
QByteArray entryHash(const QString &cmd, const QString &desk, const QString &operatorId, const QString &at,
                     const QString &label, const QString &arguments, const QString &reason, qint64 schemaVersion,
                     qint64 kind, const QString &undoOf, qint64 atomic, const QByteArray &storedChangeset);

/// Changesets of a step's entries, in order; Damaged where a hash does not match.
Result<QList<QByteArray>> changesetsOf(const Database &database, qint64 step);

QString argumentsText(const QList<LabelArgument> &arguments);
QList<LabelArgument> parseArguments(const Catalogue &catalogue, const QString &text);

} // namespace insieme
