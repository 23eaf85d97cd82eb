// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/chain.h"
#include "core/store/forward.h"
#include "core/sync/merge_report.h"

#include <QTemporaryDir>

namespace insieme {

/// One merge at work: looks at the package (merge_examine.cpp), then, inside Workspace::exchange, rewinds (merge.cpp),
/// applies what is ordered (merge_ordered.cpp) and replays its own. Used once.
class Merge {
public:
    Merge(Workspace &workspace, const Package &package, const MergeOptions &options)
        : m_workspace(workspace)
        , m_database(workspace.database())
        , m_catalogue(workspace.catalogue())
        , m_package(package)
        , m_header(package.header)
        , m_options(options)
        , m_replayer(workspace)
        , m_builder(workspace)
    {
    }
    Result<MergeReport> run();

private:
    Done examine();
    Done examineAtMain();
    Done examineOrdered();
    Done examineStructures() const;
    Done rewind();
    /// An entry whose place in the order is given, with the rows it changes and the titles of what it removes.
    struct Ordered {
        const JournalEntry *entry;
        std::vector<RowChange> rows;
        QHash<QUuid, QString> titles;
    };
    Done applyOrdered();
    /// Into journal and report, once it is applied.
    Done noteOrdered(const Ordered &ordered);
    Done fits(const QList<ApplyConflict> &conflicts) const;
    Done beginForward();
    Done finishForward();
    Done replayOwn();
    Done replayOthers();
    Done takePeopleAndBlobs();
    /// Notes which texts of this desk name somebody whose key is about to go, though the desk that forgot them may not
    /// hold these texts.
    Done findTextsNaming(const QUuid &person);
    /// What was found and what came does not tell by itself, as an entry that goes on to every desk.
    Done noteTextsNaming();
    /// Into the report, while it can be read who it is.
    void tellForgotten(const QUuid &person);
    bool bringsBlobs() const; ///< contents that this file does not hold
    Done takeBlobs();
    Done noteDesk();
    JournalEntry ownEntry(const QString &label) const;
    Done startMarker();
    Done settle();
    Done finishMarker();
    /// Before each command: Cancelled when the merge is to stop.
    Done goOn();
    Done closeConflicts(const QString &cmd);
    Done addEntry(JournalEntry entry, const std::vector<RowChange> &rows, const QHash<QUuid, QString> &titles);
    bool touchesExcluded(const std::vector<RowChange> &rows, SyncConflict &conflict);
    JournalEntry entryAt(qint64 seq) const;
    QString fact(const char *key) const { return m_workspace.meta(QLatin1String(key)); }

    Workspace &m_workspace;
    Database &m_database;
    const Catalogue &m_catalogue;
    const Package &m_package;
    const PackageHeader &m_header;
    const MergeOptions &m_options;
    Replayer m_replayer;
    ReportBuilder m_builder;
    MergeReport m_report;
    Exchanged m_exchanged;
    QList<LabelArgument> m_naming;

    bool m_main = false, m_empty = false, m_ordered = false, m_takeover = false;
    QList<JournalEntry> m_incoming; ///< not held yet, in order
    QHash<QString, JournalEntry> m_confirmed; ///< own entries that the package confirms
    std::vector<JournalEntry> m_pending; ///< own entries to be done again, in the order of their application
    std::vector<JournalEntry> m_foreign; ///< of others, ordered by a main desk that is none any more
    std::optional<Recorder> m_net;
    /// A history that began in an older structure, on its way into an empty file.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ForwardReplay> m_forward;
    QList<JournalEntry> m_replaced;
    MergeNote m_note;
    qint64 m_next = 0;
    qint64 m_worked = 0; ///< commands
    QHash<QString, EntryStatus> m_outcome;
    QList<SyncConflict> m_conflicts;
};

} // namespace insieme
