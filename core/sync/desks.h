// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/package.h"

#include <atomic>

namespace insieme {

/// Another desk, as far as this file knows.
struct KnownDesk {
    QString id, name;
    qint64 confirmed = 0;
    qint64 received = 0;
    QString at;
};

/// The role of this file among the desks of the consortium.
struct SyncState {
    bool main = false; ///< this file gives the order
    QString mainName; ///< empty: not known yet
    qint64 head = 0; ///< the last place in the order that this file holds
    qint64 waiting = 0; ///< entries that no other desk has: not yet ordered, or ordered since the last package
    qint64 openConflicts = 0;
    qint64 journalBytes = 0;
    QList<KnownDesk> desks;
};
SyncState syncState(const Workspace &workspace);
/// SyncState::waiting, counted to `atMost`; 0 while no other desk is known.
qint64 entriesWaiting(const Workspace &workspace, qint64 atMost);

struct ExportOptions {
    bool full = false; ///< everything, to start a new desk; the main desk only
    bool attachments = true;
    bool withoutPeople =
        false; ///< of exportPackage: for a partner instead (makePartnerPackage); the others do not count
    const std::atomic<bool> *stop = nullptr; ///< Cancelled once it is true; then this file stays as it was
    /// Cancelled, once it is to stop.
    Done goesOn() const;
};

/// Builds the package of what others lack and notes that it was made; at the main desk this gives every entry its
/// place in the order. Merges made before can no longer be undone as one step.
Result<Package> makePackage(Workspace &workspace, const ExportOptions &options,
                            const std::function<Done(const Package &)> &keep = {});
/// Makes a package and writes it to a file that must not exist. Where it cannot be written, this file stays as it was.
Result<Package> exportPackage(Workspace &workspace, const ExportOptions &options, const QString &path,
                              const QString &passphrase);

/// Makes this file the main desk. The former one learns it with the next package and becomes an ordinary desk.
Done takeMainRole(Workspace &workspace);

/// The condition on table journal for entries that wait for the main desk.
inline constexpr char pendingCondition[] = "seq IS NULL AND kind<>5 AND status<>3 ORDER BY local_no";

} // namespace insieme
