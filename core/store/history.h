// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/display.h"
#include "core/store/workspace.h"

namespace insieme {

/// One field of one row before and after, ready to be shown.
struct FieldChange {
    const Field *field = nullptr;
    const RecordType *row = nullptr; ///< the child row's kind; nullptr for the record itself
    QUuid rowId; ///< of the child row
    QString where; ///< which row it is (`rowLabel`)
    QString label;
    ShownValue before, after;
    Disclosure disclosure = Disclosure::Public;
};

struct RecordChange {
    const RecordType *type = nullptr;
    QUuid id;
    QString title;
    int op =
        0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE of the record itself; update when only children changed
    QList<FieldChange> fields;
};

struct HistoryEntry {
    StepInfo info;
    bool undone = false;
    bool setAside = false; ///< it was not carried out: `changes` are what it wanted
    QString operatorName;
    QString deskId, deskName; ///< where it was done; no name: this file has not learned it
    QList<RecordChange> changes; ///< empty unless asked for
    QString problem; ///< why the changes cannot be told
};

/// Which part of the history is asked for; what is not stated does not narrow it.
struct HistoryFilter {
    Date from, to; ///< days on which it was done, both included
    QString operatorId;
    const RecordType *type = nullptr; ///< records of this type, or of one that extends it
    QString column; ///< changes of this field; with `type`
};

/// Who did a step, as they may be named; empty for an empty id and for whom this file does not know.
QString operatorTitle(const Workspace &workspace, const QString &id, const Context &context);
/// Which row of a list: its kind with what it is about ("Share Idee Verdi"), else with the first that it says; as far
/// as it may be shown. A row that the file no longer holds is told as it was in `gone`.
QString rowLabel(const Records &records, const RecordType &type, const QUuid &id, const Context &context,
                 const AnyRecord &gone = {});
/// A row of a list that the file may no longer hold, as far as its change says what was in it. `columns`: of its table
/// in the structure in which the change was written.
AnyRecord asItWas(const RowChange &row, const RecordType &type, const QStringList &columns);
/// What a desk of the consortium is called; empty when this file has not learned it.
QString deskName(const Workspace &workspace, const QString &id);
/// Whether the file knows of another desk than its own.
bool hasOtherDesks(const Workspace &workspace);

/// Told after each step that was gone through (`all` 0: nobody knows how many there are); false ends the work.
using StepGoOn = std::function<bool(qint64 done, qint64 all)>;

/// The steps of the file and of each record, newest first.
class History {
public:
    explicit History(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }
    /// Steps below `before` (0: from the newest).
    QList<HistoryEntry> steps(qint64 before, int limit, bool withChanges) const;
    /// What was done, by whoever did it: a merge gives each command that it brought, under its author and time. At most
    /// `limit`, and whether there would be more (also when it was told to end).
    std::pair<QList<HistoryEntry>, bool> search(const HistoryFilter &filter, int limit, const Context &context,
                                                const StepGoOn &goOn = {}) const;
    /// Steps that touched a record or its children; changes of other records in them are left out.
    QList<HistoryEntry> ofRecord(const QUuid &id, int limit, const Context &context) const;
    /// What a step changed, field by field. Values above `context.shown` are masked.
    /// `only`: what it did to this record.
    Result<QList<RecordChange>> changes(qint64 step, const Context &context, const QUuid &only = {}) const;

    /// The same for a changeset that is no entry of its own (the difference of two days).
    Result<QList<RecordChange>> changesIn(const QByteArray &changeset, int version, const Context &context) const;
    /// The beginning of a file: it wrote so many records that it is told in one line.
    bool isBulk(const StepInfo &step) const;

private:
    static void tell(HistoryEntry &entry, Result<QList<RecordChange>> changes);
    Done append(const QByteArray &changeset, int version, qint64 localNo, const Context &context, const QUuid &only,
                QList<RecordChange> &result) const;
    HistoryEntry entry(qint64 step, const Context &context) const;
    HistoryEntry mergedEntry(qint64 localNo, const Context &context, const QUuid &only = {}) const;
    const Workspace &m_workspace;
};

} // namespace insieme
