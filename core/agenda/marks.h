// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include "core/store/records.h"

namespace insieme {

struct Operator;

/// Which obligation: of which kind, of which record and row of it, on which day as written there. When the day
/// changes (an agreement is extended) it is another obligation, and what was done about the old one stays with it.
struct ObligationKey {
    QString kind;
    const RecordType *type = nullptr;
    QUuid id;
    QUuid part;
    Date written;
};

/// What people did about an obligation. It is a record: undoable, in the history, and it travels between desks.
struct ObligationMark {
    Id<ObligationMark> id;
    QString kind;
    QString recordTable;
    QString recordId;
    QString partId;
    Date day; ///< as written in the record
    Date doneOn;
    Date snoozedUntil; ///< not shown before
    QString reason; ///< of the last of the two
    Id<Operator> owner; ///< who looks after it; null: as the record states
    friend bool operator==(const ObligationMark &, const ObligationMark &) = default;
};
template<> const RecordType &describe<ObligationMark>();

/// For a ChangeRule: a mark that is put off, or whose reason goes, has a reason. What was put off without one, by
/// another desk or in an older file, stays and may be marked otherwise.
QStringList putOffWithoutReason(const Records &records, const void *before, const void *after);

/// The same key on every desk.
Id<ObligationMark> markOf(const ObligationKey &key);

// Bodies of commands. Each writes only its own fields of the mark; the others stay.

/// A day that is not stated takes the mark back: the obligation is open again.
Done setDone(Transaction &transaction, const ObligationKey &key, const Date &on);
/// Refused for a day that is not after today, and without a reason. A day that is not stated takes it back.
Done snooze(Transaction &transaction, const ObligationKey &key, const Date &until, const QString &reason);
Done setOwner(Transaction &transaction, const ObligationKey &key, const Id<Operator> &owner);

} // namespace insieme
