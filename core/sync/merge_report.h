// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/merge.h"

namespace insieme {

/// Gathers what a preview shows: fields by their three values, records by what happens to them.
class ReportBuilder {
public:
    explicit ReportBuilder(const Workspace &workspace)
        : m_workspace(workspace)
        , m_database(workspace.database())
    {
    }
    /// Before anything is applied: the entries that are new here, and those of this desk that are not confirmed yet.
    Done before(const QList<JournalEntry> &incoming, const std::vector<JournalEntry> &pending, qint64 base);
    /// After everything is applied, inside the transaction.
    Done after(const QList<SyncConflict> &conflicts, const QHash<QString, EntryStatus> &outcome, Disclosure shown,
               MergeReport &report);

private:
    struct Cell {
        RawValue base, here, there;
    };
    struct Row {
        QString table;
        QUuid pk;
        RootChange root;
        QString title;
        bool existed = false;
        bool inserted = false, removed = false;
        std::vector<std::optional<Cell>> cells;
    };
    Done readEntry(const JournalEntry &entry, qsizetype position);
    /// The records that an entry of this desk touched when it was made.
    QList<RootChange> rootsOf(const JournalEntry &entry) const;
    /// What is said of commands of this desk: those that have a conflict now. `position`: of the records in the report.
    void tellOwn(const QList<SyncConflict> &conflicts, const Context &context, QHash<QUuid, qsizetype> &position,
                 MergeReport &report) const;
    /// What the touched records break, what drafts are excused among it.
    QList<BrokenRule> broken() const;
    /// Two records with one code, of which the first is one that arrived.
    struct Shared {
        const RecordType *type;
        QUuid one, other;
        QString code;
    };
    /// Each pair once.
    QList<Shared> sharedCodes() const;
    void rules(MergeReport &report, const Context &context) const;
    /// Into the report, with what each side did to it.
    void tell(MergeFinding finding, const QUuid &here, MergeReport &report, const Context &context) const;
    /// What the records that arrived are checked against, as if nothing broke it.
    QHash<QString, MergeRule> demands() const;
    /// A row of a list that the merged file may no longer hold: as it was here, otherwise as it came.
    AnyRecord asItWas(const Row &row, const RecordType &type, const QStringList &columns) const;
    QString causeHere(const QUuid &root) const;

    const Workspace &m_workspace;
    Database &m_database;
    QHash<QString, qsizetype> m_index;
    std::vector<Row> m_rows;
    QList<JournalEntry> m_incoming;
    QHash<QString, EntryStatus> m_pending; ///< command of this desk → what it was before
    QHash<QUuid, QList<qsizetype>> m_commandsOf; ///< root → positions in m_incoming
    QHash<QUuid, RootChange> m_roots;
    QSet<QString> m_brokenBefore;
    QSet<QString> m_sharedBefore;
    qint64 m_base = 0;
};

} // namespace insieme
