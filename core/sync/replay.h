// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/workspace.h"
#include "core/sync/raw_value.h"

namespace insieme {

/// What could not be taken over from a command. `kind`: "field" (that field alone was left out), otherwise why the
/// whole command was set aside: "changed", "removed", "reference", "rule", "excluded", "decided".
struct SyncConflict {
    QString id;
    QString cmd;
    QString kind;
    QString table;
    QUuid pk;
    QString column;
    RawValue base, mine, theirs;
    QString note;
    QString sentence = {}; ///< of a broken rule, with names; neither kept nor sent
};

/// The key of a conflict: the same wherever the same command meets the same row.
QString conflictId(const SyncConflict &conflict);

struct Replayed {
    EntryStatus status = EntryStatus::Applied;
    QByteArray changeset; ///< what was really done, captured anew
    std::vector<RowChange> rows;
    QHash<QUuid, RootChange> roots;
    QList<SyncConflict> conflicts;
    QStringList rules; ///< sentences of the rules that set the command aside
};

/// Replays commands that were made on an older state, one by one (foreign keys off, inside Workspace::exchange).
/// A field that others changed keeps its present value, and the command's goes to the list; a command that no longer
/// fits as a whole is set aside whole, and so is one that breaks a rule of strength Never or does what a rule for
/// changes forbids by now. Settled fields are no conflict: they are computed again afterwards, from `dependents`.
class Replayer {
public:
    explicit Replayer(const Workspace &workspace)
        : m_workspace(workspace)
        , m_database(workspace.database())
        , m_catalogue(workspace.catalogue())
    {
    }
    /// `changeset` with its rows: what `entry` did, or first wanted to do; `atomic`: whole or not at all.
    Result<Replayed> replay(const JournalEntry &entry, const QByteArray &changeset, const std::vector<RowChange> &rows,
                            bool atomic);
    /// From now on commands are carried out because somebody decided so: what they remove goes though it was changed
    /// since, and what was decided otherwise before does not count.
    void insist() { m_insists = true; }
    /// The records whose settled fields may have changed with what was replayed.
    const Dependents &dependents() const { return m_dependents; }
    /// Adds those of rows that are about to change, or that changed.
    void gatherDependents(const std::vector<RowChange> &rows);

private:
    struct Attempt;
    Result<Attempt> attempt(const QString &cmd, const QByteArray &changeset, const std::vector<RowChange> &wanted);
    const QStringList &columnsOf(const QByteArray &table);
    /// A decision on a conflict that another desk decided differently before: that one stands. What this one wanted is
    /// a conflict of the field, or sets the command aside. Nothing: it is no such decision.
    Result<std::optional<Replayed>> decidedBefore(const QString &cmd, const QByteArray &changeset);
    /// Children that were added since to what the command removes.
    Done removeLateChildren(const std::vector<RowChange> &wanted);

    const Workspace &m_workspace;
    Database &m_database;
    const Catalogue &m_catalogue;
    QHash<QByteArray, QStringList> m_columns;
    Dependents m_dependents;
    bool m_insists = false;
};

} // namespace insieme
