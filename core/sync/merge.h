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
    QString where, label; ///< labels of the row's kind and of the field
    ShownValue base, here, there, result;
    bool conflict = false;
    bool changedHere = false;
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
};

struct MergedCommand {
    QString cmd, label, at, operatorName, reason;
    EntryStatus status = EntryStatus::Applied;
    QStringList explanations; ///< why it was set aside
};

/// A rule that the merged state breaks though both sides kept it, with what each side did.
struct MergeFinding {
    const RecordType *type = nullptr;
    QUuid id;
    QString title, text, here, there;
};

struct MergeReport {
    PackageHeader header;
    QString nothing; ///< not empty: there was nothing to do, and why
    qint64 step = 0; ///< of the merge; 0 when there was none
    qint64 arrived = 0, applied = 0, absorbed = 0, setAside = 0; ///< commands of other desks
    qint64 replayed = 0; ///< commands of this desk done again
    QList<MergedRecord> records;
    QList<MergedCommand> commands;
    QList<ConflictInfo> conflicts; ///< new ones
    QList<MergeFinding> findings;
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
