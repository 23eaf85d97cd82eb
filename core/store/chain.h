// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/journal.h"

namespace insieme {

/// What table `merge` says of one merge.
struct MergeNote {
    qint64 step = 0;
    QString desk;
    qint64 package = 0, received = 0, confirmed = 0;
    bool rewrote = false; ///< entries of this desk were rewritten: the merge entry holds the net changeset
    QList<JournalEntry> replaced; ///< as they were before (cmd, seq, status and changesets only)
};

Done writeMergeNote(Database &database, const MergeNote &note);
/// nullopt when the step is no merge.
Result<std::optional<MergeNote>> mergeNote(const Database &database, qint64 step);

/// The step of the newest entry below this number; 0 when there is none. Steps stand one after the other, so going on
/// from the number of a step gives the one before, whatever else belongs to it.
qint64 stepBefore(const Database &database, qint64 localNo = std::numeric_limits<qint64>::max());

/// Which step of a desk undo meets first, going back from the newest; 0: none.
struct UndoStart {
    qint64 step = 0;
    /// It forgot a person, or issued a document although others stand before it that could be taken back: undo neither
    /// takes it back nor goes past it.
    enum class Stays { No, Forgot, Issued } stays = Stays::No;
};
UndoStart undoStart(const Database &database, const QString &desk);

/// Walks back through what happened in this file, newest first, down to the steps above `step`. A merge counts from
/// its arrival, as one; entries that a later merge rewrote are given as they were applied when they were made.
Done walkBack(const Database &database, qint64 step, const std::function<Done(qint64 step, const QByteArray &)> &visit);

/// The last step stored here before the end of `day` in Italy (Europe/Rome); 0 when there is none.
qint64 lastStepOn(const Database &database, const Date &day);

/// What table `replaced` of a merge says about rewritten entries: the inverse of each other.
QByteArray packEntries(const QList<JournalEntry> &entries);
Result<QList<JournalEntry>> unpackEntries(const QByteArray &blob);

} // namespace insieme
