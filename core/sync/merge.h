// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/conflicts.h"
#include "core/sync/package.h"

#include <atomic>
#include <functional>

namespace insieme {

/// One field that a package brings: what the other desk started from, what it wrote, what this file held.
struct MergedField {
    const Field *field = nullptr;
    const RecordType *row = nullptr; ///< the child row's kind; nullptr for the record itself
    QString where, label; ///< which row it is (`rowLabel`), and the field
    ShownValue base, here, there, result;
    bool conflict = false;
    bool changedHere = false;
    bool taken = false; ///< what is there stands after the merge
    Disclosure disclosure = Disclosure::Public;
};

struct MergedRecord {
    const RecordType *type = nullptr;
    QUuid id;
    QString title;
    int op = 0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE of the record as a whole
    QList<MergedField> fields;
    QList<qsizetype> commands; ///< positions in MergeReport::commands
    int conflicts = 0;
    bool setAside = false; ///< a command that touches it was set aside
    bool own = false; ///< that command is this desk's: what it had done here is taken back
};

struct MergedCommand {
    QString cmd, label, at, operatorName, reason; ///< label and reason are empty where names are masked
    EntryStatus status = EntryStatus::Applied;
    bool own = false; ///< of this desk: something of it does not stand any more
    QStringList explanations; ///< why it was set aside
};

/// A rule that the merged state breaks though both sides kept it, with what each side did; where names of people are
/// masked, only what the rule demands.
struct MergeFinding {
    const RecordType *type = nullptr;
    QUuid id;
    QString title, text, here, there;
};

/// A rule that the merged state was checked against, for the records that arrived.
struct MergeRule {
    QString demand; ///< translated, begins small
    int records = 0; ///< it was checked for; 0 of what only the record itself demands
    int broken = 0; ///< places
    int newly = 0; ///< of these, that were not before: `MergeReport::findings`
    bool maySlip = false; ///< a merge may break it, others keep commands out
};

struct MergeReport {
    PackageHeader header;
    QString nothing; ///< not empty: there was nothing to do, and why
    qint64 step = 0; ///< of the merge; 0 when there was none
    qint64 arrived = 0, applied = 0, absorbed = 0, setAside = 0; ///< commands of other desks
    qint64 replayed = 0; ///< commands of this desk done again
    qint64 ownSetAside = 0; ///< commands of this desk that stood and do not fit any more
    QList<MergedRecord> records;
    QList<MergedCommand> commands;
    QList<ConflictInfo> conflicts; ///< new ones
    QList<MergeFinding> findings;
    QList<MergeRule> rules; ///< newly broken ones first, then those that may slip, then those of most records
    QStringList forgotten; ///< people whose keys go with it, for good: also when the merge is undone
    bool canExclude = false; ///< the main desk may leave records out
    QStringList absentAttachments;
    QString backup; ///< path of the copy made before
};

struct MergeOptions {
    bool keep = true; ///< false: a preview, nothing is changed
    bool backup = true; ///< false: the caller has a copy
    bool details = true; ///< records, fields and rules in the report
    Disclosure shown = Disclosure::Personal; ///< what the report may name; the rest is masked
    QHash<QUuid, QString> excluded; ///< records whose commands are set aside, with the reason
    const std::atomic<bool> *stop = nullptr; ///< true: Cancelled, the file is as it was
    std::function<void(qint64 done, qint64 all)> progress = {}; ///< commands
};

/// Merges a package as one step, after an automatic backup. Refused with a sentence, file unchanged: another
/// consortium, a package that rests on changes this file does not have, one of an older order, a newer structure. One
/// that was taken before changes nothing (`nothing`).
Result<MergeReport> mergePackage(Workspace &workspace, const Package &package, const MergeOptions &options = {});

} // namespace insieme
