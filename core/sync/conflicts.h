// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/display.h"
#include "core/store/history.h"
#include "core/sync/replay.h"
#include "core/sync/resolution.h"

namespace insieme {

QList<SyncConflict> conflictsOf(const Database &database, const QString &condition);
Done storeConflict(Database &database, const SyncConflict &conflict, qint64 step);
/// As many as `conflictList` gives.
qint64 openConflictCount(const Workspace &workspace);

/// A conflict as a person reads it.
struct ConflictInfo {
    SyncConflict raw;
    const RecordType *type = nullptr; ///< of the record, not of a child row
    QUuid record;
    QString title; ///< of the record
    const RecordType *row = nullptr; ///< the child row's kind; nullptr for the record itself
    QString where; ///< which row it is (`rowLabel`)
    const Field *field = nullptr; ///< nullptr: the whole command was set aside
    QString label; ///< of the field
    ShownValue base, mine, theirs; ///< masked above `context.shown`
    QString command; ///< what was done, in words
    QString at, operatorName, deskName, reason;
    QString theirsBy, theirsAt, theirsReason; ///< who wrote the value that stands, as far as the history says
    QString explanation; ///< of a command set aside: why, a line for each reason
    bool canBeCarriedOut = true; ///< false of a command set aside that finds nothing any more to do it to
    bool own = false; ///< the command was made at this desk: mine is what was done here
    QString resolution; ///< "mine", "theirs", "value"; empty while open
};
/// What entries of the history wrote, read once while many conflicts are described.
struct WhoWrote {
    struct Row {
        std::optional<RowChange> removed; ///< the row as it was
        std::vector<bool> written; ///< by column position
    };
    struct Entry {
        JournalEntry about; ///< without its changesets
        QHash<QString, Row> rows; ///< by table and key
    };
    std::map<qint64, Entry> entries; ///< by local number
};
/// `known`: shared by those that are described together.
ConflictInfo describeConflict(const Workspace &workspace, const SyncConflict &conflict, const Context &context,
                              WhoWrote *known = nullptr);
/// NotFound when there is none with this id.
Result<ConflictInfo> findConflict(const Workspace &workspace, const QString &id, const Context &context);
/// What a command wanted to do, field by field, whether it was done or not; nothing of one that the file does not have.
QList<RecordChange> wantedBy(const Workspace &workspace, const QString &cmd, const Context &context);

/// One for each question to a person: all that speaks against one command is one.
QList<ConflictInfo> asQuestions(const QList<ConflictInfo> &conflicts);
QList<ConflictInfo> conflictList(const Workspace &workspace, bool openOnly, const Context &context);

/// Decides a conflict: one step, undone like any other. Mine writes the value of the command (or carries out the
/// command that was set aside, also against what was changed since), Theirs leaves the file as it is, Value writes
/// another one, in its stable form.
Result<qint64> resolveConflict(Workspace &workspace, const QString &id, Choose choice, const QString &value = {});

/// What is chosen in one conflict.
struct Resolution {
    QString conflict;
    Choose choice = Choose::Mine;
    QString value; ///< of Choose::Value, in its stable form
};
/// Decides one after the other, each a step of its own: another desk may have decided one of them, and only that one
/// then gives way. Why some could not be decided: those stay open, and so do the ones that are left when `goOn` says
/// no.
QStringList resolveConflicts(Workspace &workspace, const std::vector<Resolution> &resolutions,
                             const std::function<bool(qint64 done)> &goOn = {});

/// What a record that is not in the file is called: by the command that removed it, or by `cmd`, which wanted to make
/// it. Empty when neither says it.
QString titleOfAbsent(const Workspace &workspace, const RecordType &type, const QUuid &id, const QString &cmd,
                      const Context &context);

/// The raw value of a field as a value; sealed ones are opened.
Value fieldValue(const Workspace &workspace, const RecordType &type, const Field &field, const QUuid &root,
                 const QUuid &row, const RawValue &raw);

} // namespace insieme
