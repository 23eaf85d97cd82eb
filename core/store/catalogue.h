// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/record/record_type.h"

#include <functional>
#include <vector>

namespace insieme {

class Records;

/// One broken rule about a record of the file.
struct Finding {
    const RecordType *type = nullptr;
    QUuid id;
    QString text;
};

/// A rule that needs more than one record or that no path may break. Guards run inside the transaction, before it is
/// committed, on the records that were touched; `verify` runs them on all.
struct Guard {
    /// Never: the command is refused. Complete: drafts may miss it, signed or issued records may not; after a merge it
    /// is listed instead of refused.
    enum class Strength { Never, Complete };
    const char *name; ///< stable, for reports
    Strength strength;
    std::vector<const RecordType *> about; ///< root types whose records concern the rule
    std::function<void(const Records &, const RecordType &, const QUuid &, QList<Finding> &)> run;
};

/// What an edit may not do, though the record it leaves behind is well-formed (a signed deed is not rewritten). Looked
/// at before an update is written, not when history is replayed; one sentence for each refusal. Rows of child lists are
/// not part of the question.
struct ChangeRule {
    const RecordType *about;
    std::function<QStringList(const Records &, const void *before, const void *after)> run;
};

/// What the areas of the program bring: their record types and their rules. Assembled once, in core/areas.
struct Catalogue {
    std::vector<const RecordType *> types; ///< root types; children and base types are reached through them
    std::vector<Guard> guards;
    std::vector<ChangeRule> changeRules;
    /// Queries with two bound days (?1 exclusive, ?2 inclusive) that give the ids of records whose title changes
    /// between them.
    std::vector<const char *> titlesThatChange;

    /// By the name of the command line ("agreements"); nullptr when there is none.
    const RecordType *findKind(QStringView kind) const;
    /// By table, among all types, base types and children; nullptr when there is none.
    const RecordType *findTable(QStringView table) const;
    /// The root types, their bases and children: every table that is recorded, children and extensions before what
    /// they refer to.
    const std::vector<const RecordType *> &recorded() const;

private:
    mutable std::vector<const RecordType *> m_recorded;
};

} // namespace insieme
